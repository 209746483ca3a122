# Rules that admins are asked about, one line each.

compliance-lead = Alleen wat van buitenaf te zien is, zonder aanmelden.
compliance-rfc8314 = RFC 8314 (versleuteling vanaf het begin)
compliance-ncsc = NCSC (TLS 1.2 of beter, geen leesbare wachtwoorden)
compliance-pci-dss-4 = PCI DSS 4, eis 4.2.1
compliance-met = { $rule }: voldaan
