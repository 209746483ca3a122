# Where a program that sends and the server know no login method in common.

reply-no-mechanism = Programmet och servern hittade ingen inloggningsmetod som båda känner till. Ofta saknas ett paket med dessa metoder på datorn som skickar.
reply-no-mechanism-step = Installera inloggningsmetoderna från Cyrus SASL på den datorn; i Debian och Ubuntu heter paketet libsasl2-modules. Försök sedan igen.
