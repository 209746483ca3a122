# Rules that admins are asked about, one line each.

compliance-lead = Jen to, co je vidět zvenčí, bez přihlášení.
compliance-rfc8314 = RFC 8314 (šifrování od začátku)
compliance-ncsc = NCSC (TLS 1.2 nebo novější, žádná nešifrovaná hesla)
compliance-pci-dss-4 = PCI DSS 4, požadavek 4.2.1
compliance-met = { $rule }: splněno
