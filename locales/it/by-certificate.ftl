# A provider that nothing but a certificate tells of.

detail-by-certificate = riconosciuto da un certificato che un server del dominio mostra
