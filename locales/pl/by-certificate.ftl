# A provider that nothing but a certificate tells of.

detail-by-certificate = rozpoznany po certyfikacie, który pokazuje serwer domeny
