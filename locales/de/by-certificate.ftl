# A provider that nothing but a certificate tells of.

detail-by-certificate = erkannt an einem Zertifikat, das ein Server der Domain zeigt
