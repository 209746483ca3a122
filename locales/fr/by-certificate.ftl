# A provider that nothing but a certificate tells of.

detail-by-certificate = reconnu à un certificat que présente un serveur du domaine
