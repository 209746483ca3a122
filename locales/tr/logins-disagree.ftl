# Two settings files spell the user name of one server differently.

finding-logins-disagree = İki kaynak { $host } için farklı kullanıcı adları veriyor: { $source } ve { $second }.
finding-logins-disagree-remedy = Aynı şeyi söylemelerini sağlayın. Çoğu sunucu ikisinden yalnızca birini kabul eder; öteki kaynağı okuyan uygulama reddedilir.
