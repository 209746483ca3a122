# A provider that nothing but a certificate tells of.

detail-by-certificate = igenkänd på ett certifikat som en av domänens servrar visar
