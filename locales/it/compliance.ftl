# Rules that admins are asked about, one line each.

compliance-lead = Solo ciò che si vede dall’esterno, senza accedere.
compliance-rfc8314 = RFC 8314 (crittografia fin dall’inizio)
compliance-ncsc = NCSC (TLS 1.2 o superiore, nessuna password in chiaro)
compliance-pci-dss-4 = PCI DSS 4, requisito 4.2.1
compliance-met = { $rule }: rispettato
