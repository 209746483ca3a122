# A provider that nothing but a certificate tells of.

detail-by-certificate = herkend aan een certificaat dat een server van het domein toont
