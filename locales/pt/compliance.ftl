# Rules that admins are asked about, one line each.

compliance-lead = Apenas o que se vê de fora, sem fazer login.
compliance-rfc8314 = RFC 8314 (criptografia desde o início)
compliance-ncsc = NCSC (TLS 1.2 ou superior, nenhuma senha em texto aberto)
compliance-pci-dss-4 = PCI DSS 4, requisito 4.2.1
compliance-met = { $rule }: cumprido
