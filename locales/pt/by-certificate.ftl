# A provider that nothing but a certificate tells of.

detail-by-certificate = reconhecido por um certificado que um servidor do domínio mostra
