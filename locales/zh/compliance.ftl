# Rules that admins are asked about, one line each.

compliance-lead = 只包括不登录、从外部能看到的内容。
compliance-rfc8314 = RFC 8314（从一开始就加密）
compliance-ncsc = NCSC（TLS 1.2 或更高，密码不以明文传输）
compliance-pci-dss-4 = PCI DSS 4，要求 4.2.1
compliance-met = { $rule }：符合
