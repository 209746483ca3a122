# Questions to the DNS that got no answer, beside others that did.

finding-srv-incomplete = Niet alle SRV-records van { $domain } zijn bekend: de nameservers gaven geen bruikbaar antwoord voor { $owners }. Wat deze records zeggen, ontbreekt hier.
finding-srv-incomplete-remedy = Wie de DNS van { $domain } beheert, moet naar de nameservers kijken: ook mail-apps die naar deze records vragen, wachten op een antwoord.
