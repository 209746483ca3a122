# A provider that nothing but a certificate tells of.

detail-by-certificate = ドメインのサーバーが示す証明書から判明
