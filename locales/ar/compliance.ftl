# Rules that admins are asked about, one line each.

compliance-lead = ما يمكن رؤيته من الخارج فقط، بلا تسجيل دخول.
compliance-rfc8314 = المعيار RFC 8314 (التشفير منذ البداية)
compliance-ncsc = إرشادات NCSC (الإصدار TLS 1.2 أو أحدث، ولا كلمات مرور بلا تشفير)
compliance-pci-dss-4 = المعيار PCI DSS 4، المتطلب 4.2.1
compliance-met = { $rule }: مستوفاة
