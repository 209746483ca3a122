# Rules that admins are asked about, one line each.

compliance-lead = Tylko to, co widać z zewnątrz, bez logowania.
compliance-rfc8314 = RFC 8314 (szyfrowanie od początku)
compliance-ncsc = NCSC (TLS 1.2 lub nowszy, żadnych haseł otwartym tekstem)
compliance-pci-dss-4 = PCI DSS 4, wymaganie 4.2.1
compliance-met = { $rule }: spełniono
