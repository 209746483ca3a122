# A provider that nothing but a certificate tells of.

detail-by-certificate = reconocido por un certificado que muestra un servidor del dominio
