# Rules that admins are asked about, one line each.

compliance-lead = Yalnızca oturum açmadan, dışarıdan görülebilenler.
compliance-rfc8314 = RFC 8314 (baştan şifreleme)
compliance-ncsc = NCSC (TLS 1.2 ya da üstü, şifresiz parola yok)
compliance-pci-dss-4 = PCI DSS 4, gereksinim 4.2.1
compliance-met = { $rule }: karşılanıyor
