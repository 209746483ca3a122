# Rules that admins are asked about, one line each.

compliance-lead = Seulement ce qui se voit de l’extérieur, sans s’identifier.
compliance-rfc8314 = RFC 8314 (chiffrement dès le début)
compliance-ncsc = NCSC (TLS 1.2 ou mieux, pas de mots de passe en clair)
compliance-pci-dss-4 = PCI DSS 4, exigence 4.2.1
compliance-met = { $rule } : respecté
