# A provider that nothing but a certificate tells of.

detail-by-certificate = عُرف من شهادة يعرضها خادم تابع للنطاق
