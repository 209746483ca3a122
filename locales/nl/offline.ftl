# Without a connection: the page that the browser keeps for that, and the same words below the form.

offline-heading = Er is geen verbinding
offline-means = Je apparaat kon deze site niet bereiken. Dat zegt niets over je e-mail of je adres.
offline-try-network = Kijk of wifi of mobiele data aanstaat en of de vliegtuigstand uitstaat.
offline-try-sign-in = In een hotel, trein of café wil het netwerk misschien dat je eerst inlogt: open een willekeurige andere pagina, dan verschijnt het formulier daarvoor.
offline-try-wait = Als andere pagina’s wel opengaan en deze niet, ligt de fout hier of onderweg: wacht een paar minuten.
offline-goes-on = Wat je getypt hebt, blijft hier staan. Zodra de verbinding terug is, gaat dit vanzelf verder.
about-kept-offline = Als je het formulier hebt gebruikt of een onderzoek hebt gezien, bewaart je browser één pagina van deze site, in je eigen taal, die zegt wat je zonder verbinding kunt doen, en een klein script dat die pagina toont. In geen van beide staat je adres of een domein. Beide verdwijnen als je de gegevens van deze site in je browser wist.
