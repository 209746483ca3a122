# A provider that nothing but a certificate tells of.

detail-by-certificate = упізнано за сертифікатом, який показує сервер домену
