# A provider that nothing but a certificate tells of.

detail-by-certificate = known by a certificate that a server of the domain shows
