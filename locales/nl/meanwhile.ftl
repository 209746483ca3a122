# What to do, where it is not all for one: beside the remedy of who can mend it, what a visitor does until then (“meanwhile”), or
# what an admin can do to spare others the question (“admin”).

remedy-for-user = Voor jou
remedy-for-mail-admin = Voor de mailbeheerder
remedy-for-network = Voor de netwerkbeheerder
remedy-labelled = { $whose }: { $remedy }
finding-cert-expired-meanwhile = Klik de waarschuwing in je mail-app niet weg.
finding-cert-chain-expired-meanwhile = Klik de waarschuwing in je mail-app niet weg.
finding-cert-self-signed-meanwhile = Tot dan waarschuwt de mail-app terecht.
finding-starttls-missing-meanwhile = Gebruik deze poort niet.
finding-starttls-missing-meanwhile-ports = Gebruik deze poorten niet.
finding-starttls-injected-meanwhile = Gebruik deze poort tot dan niet.
finding-starttls-injected-meanwhile-ports = Gebruik deze poorten tot dan niet.
finding-auth-in-clear-meanwhile = Stel je eigen app zo in dat versleuteling verplicht is, nooit ‘indien beschikbaar’.
finding-turned-away-meanwhile = Als het een limiet of een blokkeerlijst is, wordt je eigen app misschien toch toegelaten.
finding-no-incoming-meanwhile = De kaart laat zien wat er geprobeerd is. Laat deze pagina aan de mailbeheerder zien.
finding-no-outgoing-meanwhile = De kaart laat zien wat er geprobeerd is. Laat deze pagina aan de mailbeheerder zien.
finding-nothing-answers-meanwhile = Probeer het over een paar minuten opnieuw. Als het dan nog steeds zo is, schrijf dan de mailbeheerder.
finding-dns-failed-meanwhile = Probeer het over een paar minuten opnieuw.
finding-dnssec-bogus-meanwhile = Wacht voordat je ergens je wachtwoord invult.
finding-srv-incomplete-meanwhile = Probeer het over een paar minuten opnieuw.
finding-host-dns-failed-meanwhile = Probeer het over een paar minuten opnieuw.
finding-null-mx-admin = Als het domein mail moet ontvangen, vervang dan het lege MX-record.
finding-not-authenticated-admin = Publiceer de instellingen via HTTPS op autoconfig.{ $domain }, dan hoeft niemand het na te vragen.
