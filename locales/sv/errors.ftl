# What went wrong with a request, and the next thing to try.

## What was typed

error-address-empty = Inget är ifyllt. Ange din e-postadress, till exempel ana@example.org.
error-address-no-domain = Det står inget efter @. Lägg till delen efter, till exempel example.org.
error-address-no-local-part = Det står inget före @. Ange hela adressen, till exempel ana@example.org.
error-address-two-ats = Det finns två @ här. En adress har bara ett; ta bort det som klistrats in dubbelt.
error-address-bad-local-part = Det som står före @ kan inte vara en del av en e-postadress. Titta efter mellanslag, kommatecken och bokstäver som saknas.
error-address-ip = Det här är numret på en dator, inte en e-postadress. Ange namnet efter @ i din adress, till exempel example.org.
error-address-localhost = ”localhost” betyder just den här datorn och har ingen e-post på internet. Ange adressen som andra skriver till dig på.
error-address-single-label = I en e-postdomän finns en punkt, som i example.org. Lägg till ändelsen som saknas.
error-address-label-too-long = En del mellan två punkter är längre än de 63 tecken som en domän tillåter. Se efter om text har klistrats in i adressen av misstag.
error-address-too-long = Det här är längre än en domän kan vara. Se efter om text har klistrats in i adressen av misstag.
error-address-bad-domain = Det som står efter @ är inget domännamn. Titta efter mellanslag, understreck och två punkter i rad.

## What this server could not do

error-no-name-server = Den här servern når ingen namnserver och kan därför inte slå upp något. Det säger ingenting om din e-post. Försök igen om några minuter; om du driver den här servern, kontrollera dess nätverk och dess inställning nameserver.
error-no-route = Den här servern har just nu ingen väg ut på internet och kan därför inte fråga någon e-postserver. Det säger ingenting om din e-post. Försök igen om några minuter; om du driver den här servern, kontrollera dess nätverk.
error-rate-limited = { $seconds ->
    [one] Du har frågat väldigt ofta. Vänta en sekund och försök sedan igen.
   *[other] Du har frågat väldigt ofta. Vänta { $seconds } sekunder och försök sedan igen.
}
error-busy = Väldigt många domäner slås upp här just nu. Försök igen om några sekunder.
error-lookup-closed = Den här servern slår bara upp de domäner som den publicerar inställningar för, och det här är inte en av dem. Kontrollera om adressen är felskriven, eller fråga din e-postleverantör efter inställningarna.
error-not-found = Det finns ingen sida här. Börja om med din e-postadress.
error-address-missing = Till det här behövs en adress. Lägg till den, till exempel ana@example.org, eller börja om från första sidan.
error-not-published = Den här servern publicerar inga inställningar för domänen. Kontrollera om adressen är felskriven, eller börja om från första sidan.
error-no-settings = Bara kontrollerade inställningar hamnar i en fil, för att läsa e-post och för att skicka, och här är inte alla kontrollerade. På domänens sida står vad som hittades och vem som kan åtgärda det.
error-other-domain = Adressen hör till en annan domän än den här sidan. Ange en adress i den här domänen, eller börja om från första sidan.
error-bad-request = Begäran är inte fullständig eller går inte att förstå. Gå tillbaka och försök en gång till från första sidan.
error-cross-site = En annan webbplats skickade den här begäran i ditt namn, så den utfördes inte. Öppna första sidan här och börja där.
error-method-not-allowed = Den här sidan kan inte ta emot det som skickades till den. Börja om med din e-postadress.
error-too-large = Det här är mer än vad servern läser. Gör det kortare och försök igen.
error-cannot-carry = De här inställningarna får inte plats i den här sortens fil. Ta en annan fil, eller fyll i inställningarna för hand.
error-not-ready = Den här domänen är inte undersökt än. Försök igen om några sekunder.
error-timeout = Det här tog för lång tid och avbröts. Försök igen.
error-internal = Något gick fel på den här servern, och det har noterats. Det säger ingenting om din e-post. Försök igen; om det inte hjälper, säg till dem som driver den här servern.
error-intrusive-not-ours = { $domain } är ingen domän i den här konfigurationen, och --intrusive skickar sådant som inte bör skickas till en främlings server. Publicera domänen i filen som --config anger och försök sedan igen.
error-no-such-client = Det finns ingen klient ”{ $name }” här. Kända är: { $known }
# Said by the page alone, before anything is sent.
address-no-at = Det finns inget @ i detta. Skriv hela adressen, till exempel ana@example.org, eller bara det som står efter @.
