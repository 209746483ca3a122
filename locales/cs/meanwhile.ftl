# What to do, where it is not all for one: beside the remedy of who can mend it, what a visitor does until then (“meanwhile”), or
# what an admin can do to spare others the question (“admin”).

remedy-for-user = Pro vás
remedy-for-mail-admin = Pro správce pošty
remedy-for-network = Pro správce sítě
remedy-labelled = { $whose }: { $remedy }
finding-cert-expired-meanwhile = Varování v poštovní aplikaci neodklikávejte.
finding-cert-chain-expired-meanwhile = Varování v poštovní aplikaci neodklikávejte.
finding-cert-self-signed-meanwhile = Do té doby poštovní aplikace varuje právem.
finding-starttls-missing-meanwhile = Nepoužívejte tento port.
finding-starttls-missing-meanwhile-ports = Nepoužívejte tyto porty.
finding-starttls-injected-meanwhile = Do té doby tento port nepoužívejte.
finding-starttls-injected-meanwhile-ports = Do té doby tyto porty nepoužívejte.
finding-auth-in-clear-meanwhile = Ve své aplikaci nastavte šifrování jako povinné, nikdy „je-li k dispozici“.
finding-turned-away-meanwhile = Pokud jde o limit nebo seznam blokovaných, vaši aplikaci server přesto může pustit.
finding-no-incoming-meanwhile = Mapa ukazuje, co se zkoušelo. Ukažte tuto stránku správci pošty.
finding-no-outgoing-meanwhile = Mapa ukazuje, co se zkoušelo. Ukažte tuto stránku správci pošty.
finding-nothing-answers-meanwhile = Zkuste to znovu za několik minut. Pokud to ani pak nepůjde, napište správci pošty.
finding-dns-failed-meanwhile = Zkuste to znovu za několik minut.
finding-dnssec-bogus-meanwhile = S psaním hesla kamkoli počkejte.
finding-srv-incomplete-meanwhile = Zkuste to znovu za několik minut.
finding-host-dns-failed-meanwhile = Zkuste to znovu za několik minut.
finding-null-mx-admin = Má-li doména přijímat poštu, nahraďte její prázdný záznam MX.
finding-not-authenticated-admin = Zveřejněte nastavení přes HTTPS na adrese autoconfig.{ $domain }, aby se nikdo nemusel ptát.
