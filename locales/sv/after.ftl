# The page after it was looked at by somebody who had not made it.

## What to do next, at the head of a result

next-steps = Visa stegen för min app
next-app = Välj min app
next-letter = Skriv till e-postadministratören
result-works-and-steps = Portolan har just talat med de här servrarna. Nedan står vad du ska fylla i, och därefter stegen för din app.

## Whether mail stays on the server, in a line

choice-imap = E-posten ligger kvar på servern (IMAP)
choice-pop3 = En enhet hämtar e-posten (POP3)
choice-change = Ändra

## Logging in, where the app may do it in two ways

login-page-or-password = Din app kanske öppnar en inloggningssida hos din leverantör: logga in där. Om den i stället frågar efter ett lösenord, skriv ditt lösenord för e-posten.
login-page-or-above = Din app kanske öppnar en inloggningssida hos din leverantör: logga in där. Det som står ovan om lösenord gäller om appen frågar efter ett.

## The worst news in plain words; the finding itself stands below

plain-null-mx = { $domain } tar inte emot e-post.
plain-null-mx-remedy = Kontrollera stavningen: din brevlåda finns antagligen på en annan domän. Om det är den här, fråga domänens e-postadministratör.
plain-dns-failed = { $domain } går inte att slå upp just nu.
plain-dns-failed-remedy = Försök igen om några minuter. Om det inte hjälper, säg till e-postadministratören: det som gick att se står nedan.
plain-dnssec-bogus = Någon kanske förfalskar det som är publicerat om { $domain }.
plain-dnssec-bogus-remedy = Vänta med att skriva in ditt lösenord någonstans, och säg till e-postadministratören: det som gick att se står nedan.

## A guide’s heading, where the app’s name is no proper name

guide-setup = { $app }: inställning

## The chart: what unfolds the command with which an admin has the same conversation

chart-command = Kommandot för att kontrollera det

## The box for what an app says

help-replies-languages = Koder och engelska felmeddelanden är kända, och några på andra språk. Om ditt inte är det, leta efter en kod i det, till exempel 0x800CCC0E.

## Whether the password leaves the device

fact-password-unknown = Om den här appen skickar ditt lösenord för e-posten vidare till tillverkarens servrar har ingen här kunnat kontrollera. Fråga tillverkaren om det är viktigt för dig.
fact-password-em-client = Tillverkaren skriver att eM Client sparar dina lösenord bara på din dator, krypterade, och talar direkt med din leverantörs servrar.
fact-password-fairemail = Tillverkaren skriver att FairEmail inte skickar kontouppgifter någon annanstans än till din egen leverantör.

## The notice

surveyed-on = Undersökt { $time } UTC.
