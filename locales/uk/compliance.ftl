# Rules that admins are asked about, one line each.

compliance-lead = Лише те, що видно ззовні, без входу.
compliance-rfc8314 = RFC 8314 (шифрування від початку)
compliance-ncsc = NCSC (TLS 1.2 або новіший, жодних паролів відкритим текстом)
compliance-pci-dss-4 = PCI DSS 4, вимога 4.2.1
compliance-met = { $rule }: виконано
