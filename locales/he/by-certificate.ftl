# A provider that nothing but a certificate tells of.

detail-by-certificate = מזוהה לפי אישור ששרת של הדומיין מציג
