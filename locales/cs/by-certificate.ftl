# A provider that nothing but a certificate tells of.

detail-by-certificate = rozpoznáno podle certifikátu, který ukazuje server domény
