# A provider that nothing but a certificate tells of.

detail-by-certificate = 由该域名的服务器所出示的证书识别
