# When it still does not work: what apps say, and the boxes for it on the result.

help-heading = Om det fortfarande inte fungerar
help-replies = Min app visar ett felmeddelande
help-replies-label = Klistra in vad din app säger
help-replies-note = Det jämförs här i din webbläsare med kända felmeddelanden. Det skickas ingenstans och sparas inte.
help-replies-button = Vad betyder det?
help-replies-all = Alla felmeddelanden som är kända här
help-replies-offline = Listan över kända felmeddelanden gick inte att hämta. Försök igen när du är uppkopplad.
help-replies-none = Där finns inget felmeddelande som är känt här. Vilket av de här ligger närmast?

replies-title = Vad felmeddelandet betyder
replies-heading = Vad felmeddelandet i din e-postapp betyder
replies-lead = Servrar och e-postappar klagar i korta ordalag. Här står vad de kända felmeddelandena betyder och vad du gör härnäst.
replies-known-by = Känt genom

reply-source-thunderbird = meddelandena i Thunderbird 153
reply-source-imnxport = namnen på koderna i Microsofts headerfil imnxport.h

reply-antivirus = Ett antivirusprogram har lagt sig mellan din app och e-postservern och visar sitt eget certifikat.
reply-antivirus-step = Titta i ditt antivirusprogram: stäng av kontrollen av krypterad e-post, som ofta kallas e-postsköld (Mail Shield) eller SSL-filter, och försök igen. Programmet kontrollerar fortfarande varje fil som du öppnar.
reply-certificate-expired = Serverns certifikat har gått ut, eller så går klockan på din enhet fel.
reply-certificate-expired-step = Kontrollera datum och tid på din enhet. Om de stämmer, säg till e-postadministratören och bekräfta inget undantag.
reply-certificate-name = Servern visar ett certifikat för ett annat namn än det i din app.
reply-certificate-name-step = Jämför serverns namn i din app bokstav för bokstav med det som Portolan visar för din domän. Om det är detsamma, säg till e-postadministratören och bekräfta inget undantag.
reply-certificate-unknown = Din enhet känner inte till vem som har utfärdat certifikatet som den fick se.
reply-certificate-unknown-step = Bekräfta inget undantag. Om Portolan kallar din servers certifikat giltigt är det något mellan dig och servern som visar ett annat: ett antivirusprogram, eller nätverket du är i. Prova ett annat nätverk.
reply-wrong-security = Port och säkerhet passar inte ihop: den ena sidan börjar med kryptering, den andra utan.
reply-wrong-security-step = Ställ in port och säkerhet i din app på det par som Portolan visar för din domän. Till 993, 995 och 465 hör SSL/TLS; till 143, 110 och 587 hör STARTTLS.
reply-without-encryption = Appen kunde inte ansluta krypterat och erbjuder sig att göra det utan kryptering.
reply-without-encryption-step = Svara ”Nej”: utan kryptering kan vem som helst längs vägen läsa ditt lösenord. Jämför server, port och säkerhet i din app med dem som Portolan visar för din domän; om de är desamma, prova ett annat nätverk.
reply-tls-too-old = Din app och servern har inget gemensamt sätt att kryptera. En av dem är för gammal.
reply-tls-too-old-step = Uppdatera din app och din enhet. Om det inte hjälper, säg till e-postadministratören.
reply-over-quota = Brevlådan är full.
reply-over-quota-step = Radera stora meddelanden på din leverantörs webbplats och töm papperskorgen där, eller be om mer utrymme. Om det är brevlådan hos den du skriver till kan bara den personen göra det.
reply-too-big = Meddelandet är större än vad servern tar emot.
reply-too-big-step = Skicka en mindre bilaga, eller en länk till filen.
reply-sender-not-yours = Servern låter inte den här inloggningen skicka från den här adressen.
reply-sender-not-yours-step = Ställ in avsändaradressen i din app på den som hör till inloggningen. Om du också vill skicka från en annan adress, fråga e-postadministratören.
reply-no-such-recipient = Servern säger att adressen du skriver till inte finns.
reply-no-such-recipient-step = Kontrollera den adressen bokstav för bokstav. Det är inget fel på dina egna inställningar: du är inloggad och får skicka.
reply-sending-refused = Servern vägrar att skicka det här meddelandet vidare.
reply-sending-refused-step = Kontrollera att inloggning för utgående e-post är påslagen i din app. Om den är det, skicka hela texten i felmeddelandet till din leverantörs support: bara de kan se orsaken.
reply-sign-in-failed = Inloggningen på din leverantörs egen sida gick inte igenom.
reply-sign-in-failed-step = Försök igen och slutför inloggningen i fönstret som öppnas; tillåt kakor där. Om din leverantör inte har någon sådan sida, ställ in inloggningsmetoden på ”Normalt lösenord”.
reply-name-not-found = Din enhet hittade ingen server med det namnet.
reply-name-not-found-step = Jämför serverns namn i din app bokstav för bokstav med det som Portolan visar för din domän. Om det stämmer, se efter om du är uppkopplad och prova ett annat nätverk.
reply-timed-out = Serverns port svarade inte. Oftast är det nätverket du är i som spärrar den, eller ett antivirusprogram.
reply-refused = Appen kunde inte ansluta. Antingen är servernamnet eller porten fel, eller så spärras anslutningen av nätverket du är i.
reply-dropped = Anslutningen upprättades och bröts sedan. Det gör ofta ett antivirusprogram eller en brandvägg.
reply-network-step = Jämför server och port i din app med dem som Portolan visar för din domän. Om de är desamma, prova ett annat nätverk, till exempel mobilens. Vilka portar ditt nätverk spärrar ser du på sidan med ditt resultat, under ”Spärrar mitt nätverk e-post?”.
reply-found-nothing = Appen hittade inga inställningar själv.
reply-found-nothing-step = Välj att ställa in för hand i din app och fyll i de inställningar som Portolan visar för din domän.
reply-file-open = Andra användare av den här datorn kan läsa programmets fil, så det använder den inte.
reply-file-open-step = Låt ingen annan läsa filen: kör chmod 600 med dess namn, som står i meddelandet.
