# A provider that nothing but a certificate tells of.

detail-by-certificate = alan adının bir sunucusunun gösterdiği sertifikadan tanındı
