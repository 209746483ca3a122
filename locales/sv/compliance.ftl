# Rules that admins are asked about, one line each.

compliance-lead = Bara det som går att se utifrån, utan att logga in.
compliance-rfc8314 = RFC 8314 (kryptering från början)
compliance-ncsc = NCSC (TLS 1.2 eller bättre, inga lösenord i klartext)
compliance-pci-dss-4 = PCI DSS 4, krav 4.2.1
compliance-met = { $rule }: uppfyllt
