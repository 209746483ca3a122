# Where a provider takes no passwords in mail apps, or an app knows it by name: what that means for the app of the guide.

sign-in-opens = { $provider } accepteert geen wachtwoorden in mail-apps. Deze app opent de eigen aanmeldpagina van { $provider }: vul je wachtwoord daar in, en nergens anders.
sign-in-unknown = { $provider } accepteert geen wachtwoorden in mail-apps, en of deze app de eigen aanmeldpagina van { $provider } opent, is hier niet bekend. Voeg je adres toe en kijk: vraagt de app zelf om je wachtwoord in plaats van die pagina te openen, stop dan en neem een andere app.
sign-in-never = { $provider } accepteert geen wachtwoorden in mail-apps, en deze app opent de eigen aanmeldpagina van { $provider } niet. Aanmelden kan er niet mee; neem een andere app.
sign-in-helper = { $provider } accepteert geen wachtwoorden van programma’s, dus zoals ze zijn werken deze bestanden niet: in plaats van het wachtwoord moet er een token voor OAuth 2.0 komen, dat een hulpprogramma ophaalt, en de aanmeldmethode moet gewijzigd worden. Zegt dat je niets, neem dan een app die het zelf kan.
sign-in-operator = { $provider } accepteert geen wachtwoorden in mail-apps. Wie deze webmail beheert, kan ervoor zorgen dat die de aanmeldpagina van { $provider } opent; dan staat daarvoor een knop bij het aanmelden. Staat die er niet, vraag er dan naar.
sign-in-sending = { $provider } accepteert geen wachtwoorden in mail-apps. Alleen voor het verzenden wordt er nog een geaccepteerd als de beheerder van je organisatie dat toestaat (SMTP AUTH); vanaf eind 2026 staat het uit tot de beheerder het weer inschakelt. Vraag het voordat je begint, en als het uit staat, vraag dan om een andere weg, zoals een relay.
sign-in-apps = Deze openen de aanmeldpagina van { $provider } vanzelf:
sign-in-ask = Vraag { $provider } welke apps zich kunnen aanmelden.
guide-way-sign-in = De snelle weg: aanmelden bij { $provider }
fact-sign-in = Deze app kent de aanmeldpagina van { $provider }.
fact-password-direct = Deze app meldt zich zelf aan bij de servers van je provider, vanaf je eigen apparaat. Voor zover hier bekend zit er geen server van de maker tussen.
complaint-sending-sign-in = Hij ontvangt wel, maar verstuurt niet: ook de server voor uitgaande mail wil een aanmelding. Kies ook daar dezelfde aanmeldmethode.
