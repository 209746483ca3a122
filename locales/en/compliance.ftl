# Rules that admins are asked about, one line each.

compliance-lead = Only what can be seen from outside, without logging in.
compliance-rfc8314 = RFC 8314 (encryption from the start)
compliance-ncsc = NCSC (TLS 1.2 or better, no passwords in the clear)
compliance-pci-dss-4 = PCI DSS 4, requirement 4.2.1
compliance-met = { $rule }: met
