# Rules that admins are asked about, one line each.

compliance-lead = Nur was sich von außen und ohne Anmeldung sehen lässt.
compliance-rfc8314 = RFC 8314 (Verschlüsselung von Anfang an)
compliance-ncsc = NCSC (TLS 1.2 oder besser, keine Passwörter im Klartext)
compliance-pci-dss-4 = PCI DSS 4, Anforderung 4.2.1
compliance-met = { $rule }: erfüllt
