# Rules that admins are asked about, one line each.

compliance-lead = ログインせずに外から見えることだけを対象にしています。
compliance-rfc8314 = RFC 8314（最初からの暗号化）
compliance-ncsc = NCSC（TLS 1.2以上、パスワードの平文送信なし）
compliance-pci-dss-4 = PCI DSS 4、要件4.2.1
compliance-met = { $rule }：適合
