# Rules that admins are asked about, one line each.

compliance-lead = רק מה שאפשר לראות מבחוץ, בלי להיכנס לחשבון.
compliance-rfc8314 = תקן RFC 8314 (הצפנה מההתחלה)
compliance-ncsc = הנחיות NCSC (גרסה TLS 1.2 ומעלה, בלי סיסמאות לא מוצפנות)
compliance-pci-dss-4 = תקן PCI DSS 4, דרישה 4.2.1
compliance-met = { $rule }: מתקיים
