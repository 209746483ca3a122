# What a domain publishes for mail apps: what is wrong with it, beside what findings.ftl says.

finding-srv-invalid = SRV-posten { $owner } anger ingen server. Dess mål måste vara ett värdnamn, men är en IP-adress eller något annat som ingen app kan följa.
finding-srv-invalid-remedy = Låt posten ange servern, eller ta bort den.

# The few machine-made words behind a source's outcome.
detail-dns-partly-failed = några av namnen gick inte att slå upp
detail-no-host-name = posterna anger ingen server

# MX
finding-mx-invalid = MX-posterna för { $domain } anger ingen server: där står en IP-adress, ”localhost” eller något annat som ingen kan skicka e-post till.
finding-mx-invalid-remedy = Den som administrerar domänens DNS måste där skriva in värdnamnet på servern som tar emot e-posten. Fram till dess kommer ingen e-post fram.

# Where it was read, against what the server does.
finding-mode-contradicted = { $speaks ->
    [implicit-tls] Enligt den här källan startar { $subject } TLS med STARTTLS: { $source }. Men servern där väntar sig TLS från början.
    [starttls] Enligt den här källan använder { $subject } TLS från början: { $source }. Men servern där börjar utan och erbjuder sedan STARTTLS.
   *[another-protocol] Enligt den här källan talar { $subject } ett annat protokoll än vad servern där gör: { $source }.
}
finding-mode-contradicted-remedy = Ändra det som publiceras till det som servern gör. Inställningarna på den här sidan är redan rätt; appar som följer källan till punkt och pricka misslyckas.
finding-login-contradicted = Enligt den här källan tar { $subject } bara emot inloggningsmetoden ”{ $method }”: { $source }. Men servern erbjuder den inte.
finding-login-contradicted-remedy = Slå på den inloggningsmetoden, eller publicera en som servern erbjuder. De flesta appar kan password-cleartext, som är säker under TLS.

# SRV
finding-srv-half = { $missing ->
    [incoming] SRV-posterna för { $domain } anger ingen server för att läsa e-post.
   *[outgoing] SRV-posterna för { $domain } anger ingen server för att skicka e-post.
}
finding-srv-half-remedy = Lägg till en post för servern som fungerar, så att appar som går efter SRV-poster hittar allt som de behöver.
finding-srv-withheld = { $role ->
    [incoming] SRV-posterna för { $domain } säger att det inte finns någon server för att läsa e-post, fast { $host } svarar på port { $port }.
   *[outgoing] SRV-posterna för { $domain } säger att det inte finns någon server för att skicka e-post, fast { $host } svarar på port { $port }.
}
finding-srv-withheld-remedy = Om e-postappar får använda den här servern, låt posten ange den i stället för en ensam punkt. Om de ska hålla sig borta, stäng porten.
finding-srv-withholds-named = SRV-posterna för { $domain } säger att den inte har { $protocol }, men den här källan nämner { $host }, som svarar på port { $port }: { $source }. Vissa appar ställer in den, andra inte.
finding-srv-withholds-named-remedy = Om e-postappar får använda den, låt posten nämna { $host } i stället för en ensam punkt. Annars, ta bort den ur det som i övrigt publiceras.

finding-too-many-hosts = { $count ->
    [one] { $domain } publicerar fler e-postservrar än de { $most } som tillfrågas på en gång. En utelämnades, och om den är inget känt.
   *[other] { $domain } publicerar fler e-postservrar än de { $most } som tillfrågas på en gång. { $count } utelämnades, och om dem är inget känt.
}
finding-too-many-hosts-remedy = Publicera bara de servrar som e-postappar ska använda. Ett namn kan leda till flera adresser.

detail-withheld = domänen säger att den inte har det
