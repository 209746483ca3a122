# Rules that admins are asked about, one line each.

compliance-lead = Solo lo que se puede ver desde fuera, sin iniciar sesión.
compliance-rfc8314 = RFC 8314 (cifrado desde el principio)
compliance-ncsc = NCSC (TLS 1.2 o superior, ninguna contraseña sin cifrar)
compliance-pci-dss-4 = PCI DSS 4, requisito 4.2.1
compliance-met = { $rule }: se cumple
