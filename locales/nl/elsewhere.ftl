# Settings that lead to one organisation while another one receives the mail. Nobody can tell from outside which is right, so it is asked.

finding-settings-elsewhere = Mail voor { $domain } komt aan bij { $mx }, maar de instellingen die { $domain } publiceert leiden naar { $host }, en dat hoort bij een andere organisatie.
finding-settings-elsewhere-remedy = Horen ze allebei bij je mail? Als { $mx } de mail doorgeeft aan { $host }, zoals een filter doet, hoeft er niets te gebeuren. Als { $host } van een provider is die je hebt verlaten, verwijder of verander dan het instellingenbestand en de SRV-records van { $domain } die hem noemen.
