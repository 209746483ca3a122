# Where a provider takes no passwords in mail apps, or an app knows it by name: what that means for the app of the guide.

sign-in-opens = { $provider } tar inte emot lösenord i e-postappar. Den här appen öppnar inloggningssidan hos { $provider }: skriv ditt lösenord där och ingen annanstans.
sign-in-unknown = { $provider } tar inte emot lösenord i e-postappar, och om den här appen öppnar inloggningssidan hos { $provider } är inte känt här. Lägg till din adress och se efter: om appen själv frågar efter lösenordet i stället för att öppna den sidan, sluta då och ta en annan app.
sign-in-never = { $provider } tar inte emot lösenord i e-postappar, och den här appen öppnar inte inloggningssidan hos { $provider }. Den kan inte logga in; ta en annan app.
sign-in-helper = { $provider } tar inte emot lösenord från program, så som de står fungerar de här filerna inte: i stället för lösenordet behövs en token för OAuth 2.0, som ett hjälpprogram hämtar, och inloggningsmetoden måste ändras. Om det inte säger dig något, ta en app som klarar det själv.
sign-in-operator = { $provider } tar inte emot lösenord i e-postappar. Den som driver den här webbmejlen kan låta den öppna inloggningssidan hos { $provider }; då finns en knapp för det där man loggar in. Om den saknas, fråga den som driver den.
sign-in-sending = { $provider } tar inte emot lösenord i e-postappar. Bara för att skicka tas ett fortfarande emot om din organisations administratör tillåter det (SMTP AUTH); från slutet av 2026 är det avstängt tills administratören slår på det igen. Fråga innan du börjar, och om det är avstängt, be om en annan väg, till exempel ett relä.
sign-in-apps = De här öppnar själva inloggningssidan hos { $provider }:
sign-in-ask = Fråga { $provider } vilka appar som kan logga in.
guide-way-sign-in = Den snabba vägen: logga in hos { $provider }
fact-sign-in = Den här appen känner till inloggningssidan hos { $provider }.
fact-password-direct = Den här appen loggar själv in på din leverantörs servrar, från din egen enhet. Såvitt känt här står ingen av tillverkarens servrar emellan.
complaint-sending-sign-in = Den tar emot men skickar inte: även servern för utgående e-post kräver inloggning. Välj samma inloggningsmetod också där.
