# What to do, where it is not all for one: beside the remedy of who can mend it, what a visitor does until then (“meanwhile”), or
# what an admin can do to spare others the question (“admin”).

remedy-for-user = För dig
remedy-for-mail-admin = För e-postadministratören
remedy-for-network = För nätverkets administratör
remedy-labelled = { $whose }: { $remedy }
finding-cert-expired-meanwhile = Klicka inte bort varningen i din e-postapp.
finding-cert-chain-expired-meanwhile = Klicka inte bort varningen i din e-postapp.
finding-cert-self-signed-meanwhile = Fram till dess har e-postappen rätt när den varnar.
finding-starttls-missing-meanwhile = Använd inte den här porten.
finding-starttls-missing-meanwhile-ports = Använd inte de här portarna.
finding-starttls-injected-meanwhile = Använd inte porten till dess.
finding-starttls-injected-meanwhile-ports = Använd inte de här portarna till dess.
finding-auth-in-clear-meanwhile = Ställ in din egen app så att kryptering krävs, aldrig ”om det går”.
finding-turned-away-meanwhile = Om det är en gräns eller en spärrlista kan din egen app ändå bli insläppt.
finding-no-incoming-meanwhile = Sjökortet visar vad som provades. Visa den här sidan för e-postadministratören.
finding-no-outgoing-meanwhile = Sjökortet visar vad som provades. Visa den här sidan för e-postadministratören.
finding-nothing-answers-meanwhile = Försök igen om några minuter. Om det fortfarande är så då, skriv till e-postadministratören.
finding-dns-failed-meanwhile = Försök igen om några minuter.
finding-dnssec-bogus-meanwhile = Vänta med att skriva in ditt lösenord någonstans.
finding-srv-incomplete-meanwhile = Försök igen om några minuter.
finding-host-dns-failed-meanwhile = Försök igen om några minuter.
finding-null-mx-admin = Om domänen ska ta emot e-post, byt ut den tomma MX-posten.
finding-not-authenticated-admin = Publicera inställningarna över HTTPS på autoconfig.{ $domain }, så behöver ingen fråga.
