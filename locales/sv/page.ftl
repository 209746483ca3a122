# The pages.

brand = Portolan
title = { $page } · Portolan
description = Hittar e-postservrarna för din adress, talar med var och en av dem och visar vilka inställningar din e-postapp behöver.
skip = Gå till innehållet
footer-about = Om Portolan
footer-home = Ny adress
footer-report = Det här resultatet som JSON

## The first page

home-title = E-postinställningar som fungerar
home-heading = Vilka inställningar behöver din e-postapp?
home-lead = Skriv din adress. Portolan hittar servrarna för din brevlåda, talar med var och en av dem och visar vad du ska fylla i.
home-label = Din e-postadress
home-hint = Till exempel ana@example.org. Delen efter @ räcker.
home-button = Hitta mina inställningar
home-privacy = Portolan frågar aldrig efter ditt lösenord. Det som står före @ stannar i din webbläsare.
home-privacy-no-script = Portolan frågar aldrig efter ditt lösenord. Din adress används för att svara dig och sparas inte.
home-samples = Det här är en demo med domäner att prova
home-steps = Det här händer
home-step-ask = Portolan frågar där inställningar publiceras: i leverantörens egna filer, i DNS och i register över leverantörer.
home-step-talk = Det ansluter till varje e-postserver för att se om den svarar, är säker och har ett bra certifikat. Det loggar aldrig in.
home-step-show = Du får inställningarna i vanliga ord, stegen för din app och, där en sådan finns, en fil som gör det åt dig.

## Errors

error-heading-400 = Det gick inte
error-heading-403 = Inte tillåtet här
error-heading-404 = Hittades inte
error-heading-405 = Det gick inte
error-heading-413 = För långt
error-heading-429 = Lite långsammare, tack
error-heading-500 = Vårt fel
error-heading-503 = Inte just nu
error-heading-other = Det gick inte
error-try-again = Försök igen
error-again = Ange en adress

## About

about-title = Om Portolan
about-heading = Om Portolan
about-lead = En portolan var ett sjökort över hamnar och hur man når dem. Den här kartlägger e-postservrar: den tar reda på hur en brevlåda nås, bevisar det genom att tala med servrarna och säger vad som ska fyllas i i en e-postapp.
about-asked = Vad som frågas, och vem som får frågan
about-asked-part = Bara domänen, delen efter @, skickas någonsin vidare till någon. Delen före kommer aldrig längre än till den här servern.
about-asked-dns = Namnservrar får frågan om domänens poster för e-post.
about-asked-web = Domänens egna webbservrar, och de som hör till företaget som tar emot dess e-post, får frågan om en inställningsfil.
about-asked-database = Thunderbirds register över leverantörer får frågan om domänen, om inte den som driver den här servern har stängt av det.
about-asked-mail = E-postservrarna som hittas kontaktas på sina vanliga portar. Portolan hälsar, frågar vad de erbjuder, ser på certifikatet, tar farväl och försöker aldrig logga in eller skicka något.
about-kept = Vad som sparas
about-kept-result = Resultatet för en domän hålls i minnet några minuter och delas av alla som frågar efter samma domän.
about-kept-published = Om den här webbplatsen publicerar inställningar för en domän sparar den det som fungerade där så länge den publicerar det.
about-kept-address = Din adress lagras inte och skrivs inte i någon logg. Med JavaScript stannar den i den här fliken i webbläsaren tills du ber om en fil eller kod som innehåller den; utan JavaScript når den den här servern bara för att du ska få svar.
about-kept-cookies = Här finns inga kakor, inga konton och ingen statistik om dig, och ingenting på de här sidorna hämtas någon annanstans ifrån.
about-alone = Så blir du lämnad i fred
about-alone-calls-at-most = Varje e-postserver kontaktas en gång på varje port, och högst tre gånger till bara om den första kontakten lämnade en fråga öppen. Det görs få anslutningar åt gången, och resultaten delas. Många besökare betyder alltså inte många anslutningar.
about-alone-stop = Om du driver en e-postserver och inte vill ha några anslutningar härifrån, spärra den här serverns adress i din brandvägg, eller säg till dem som driver den här servern. Om dina servrar inte är avsedda för allmänheten, publicera dem inte i DNS.
about-limits = Vad Portolan inte kan veta
about-limits-view = Portolan ser servrarna från platsen där det självt står. Ditt eget nätverk kan spärra en port som fungerar härifrån, eller tvärtom. Om ditt lösenord är rätt kan bara din leverantör säga.

## The result, while it is being made

report-title = E-postinställningar för { $domain }
report-heading-for = E-postinställningar för
report-ascii = Skrivs även { $ascii }
live-begins = Letar efter e-postservrarna för { $domain } …
live-source = { $source }: { $outcome }
live-observation = { $host }, port { $port }, { $family }: { $verdict }
live-heading = Vad som hittats hittills
live-chart = Servrar som har svarat hittills
live-failed = Undersökningen blev inte klar. Läs in sidan igen.
live-wait = Det här tar högst några sekunder. Resultatet visas här.

## The result: the head

result-works = De här inställningarna fungerar
result-works-summary = Portolan har just talat med de här servrarna. Fyll i det som står nedan, eller välj din app för att se stegen.
result-given = Det här är inställningarna
result-given-summary = De kommer härifrån: { $source }. Inte alla gick att prova härifrån.
result-no-outgoing = Du kan läsa e-post, men att skicka är ännu inte löst
result-no-outgoing-summary = En server för att läsa e-post fungerar. Ingen server hittades som låter dig skicka säkert; nedan läser du varför och vem som kan åtgärda det.
result-no-incoming = Du kan skicka e-post, men att läsa är ännu inte löst
result-no-incoming-summary = En server för att skicka e-post fungerar. Ingen server hittades som låter dig läsa e-post säkert; nedan läser du varför och vem som kan åtgärda det.
result-nothing = Inga inställningar hittades som är säkra och fungerar
result-nothing-summary = Visa den här sidan för dem som sköter din e-post: nedan står vad som är fel och vad som kan göras.
result-turned-away = E-postservrarna ville inte tala med Portolan
result-turned-away-summary = De kanske ändå släpper in din egen app. Fråga din leverantör efter inställningarna, eller visa den här sidan för dem som sköter din e-post.
result-again = Kontrollera igen
result-other = Prova en annan adress

## The result: the settings

settings-heading = Dina inställningar
settings-incoming-imap = Inkommande e-post: IMAP
settings-incoming-pop3 = Inkommande e-post: POP3
settings-outgoing = Utgående e-post: SMTP
settings-choice = Hur vill du läsa din e-post?
settings-imap = IMAP
settings-imap-meaning = E-posten ligger kvar på servern, och alla enheter visar samma sak. Rätt för nästan alla.
settings-pop3 = POP3
settings-pop3-meaning = En enhet hämtar e-posten, och de flesta appar raderar den sedan från servern. Dina andra enheter ser den inte.
settings-server = Server
settings-port = Port
settings-security = Säkerhet
settings-username = Användarnamn
settings-password = Lösenord
settings-login = Inloggningsmetod
settings-password-own = ditt lösenord för e-posten
settings-password-app = ett applösenord som du skapar i kontot, inte ditt vanliga
settings-password-oauth = inget här: du loggar in på din leverantörs egen sida
settings-username-address = hela din adress
settings-username-local = delen före @
settings-username-mixed = { $form }
settings-local-part-placeholder = (delen före @)
settings-verified = Provad nyss: fungerar
settings-not-verified = Inte provad härifrån
settings-others = Andra inställningar som också fungerar
settings-other-line = { $protocol }: { $host }, port { $port }, { $security }
settings-from = { $more ->
    [0] Källa: { $source }
    [one] Källa: { $source }; ett ställe till säger samma sak
   *[other] Källa: { $source }; { $more } ställen till säger samma sak
}
copy = Kopiera
copy-what = Kopiera: { $what }
copy-which = Kopiera: { $what } ({ $of })
copied = Kopierat
own-label = Det som står före @
own-button = Fyll i
own-note = Det stannar i den här fliken i din webbläsare.
own-forget = Glöm min adress

## The result: apps and files

guides-heading = Vilken app använder du?
guides-all = Alla appar och enheter
guides-on-iphone = På den här iPhonen eller iPaden
guides-on-android = På den här Android-enheten
guides-on-mac = På den här Macen
guides-on-windows = På den här Windows-datorn
guides-on-linux = På den här Linux-datorn
guides-group-phones = Mobiler och surfplattor
guides-group-computers = Datorer
guides-group-web = I webbläsaren
guides-group-command-line = På kommandoraden
guides-group-others = Enheter, program och andra appar
guide-for = Ställ in { $app }
guide-value-missing = hittades inte
files-heading = Filer med de här inställningarna
files-profile = Konfigurationsprofil för iPhone, iPad och Mac
files-autoconfig = Inställningsfil för Thunderbird och andra (autoconfig)
files-autoconfig-note = För administratörer: Thunderbird hittar den själv när domänen publicerar den på autoconfig.{ $domain }.
files-name = Ditt namn, så som andra ska se det (valfritt)
profile-button = Hämta profilen
profile-note-safari = Öppna den här sidan i Safari. Inne i en annan app, till exempel en chatt, når profilen inte fram till Inställningar: välj först ”Öppna i Safari” där.
profile-note-time = När profilen är hämtad har du åtta minuter på dig att installera den, sedan kastar enheten den. Om det händer hämtar du den bara igen.
profile-note-signed = Enheten säger med röd text att profilen inte är signerad. Det är väntat här: filen har ingen signatur.
profile-note-password = Profilen innehåller inget lösenord. Enheten frågar efter det när du installerar.
qr-button = Visa koden
qr-alt = Kod som ställer in kontot i Thunderbird för Android
qr-note = Koden innehåller din adress, ditt namn och servrarna, och inget lösenord.
qr-address = Din e-postadress

## Before a file is handed over

ask-title = Ett steg till
ask-heading-profile = Din konfigurationsprofil
ask-heading-autoconfig = Din inställningsfil
ask-heading-qr = Din kod
ask-lead-address = Filen innehåller din adress, så att den ställer in just ditt konto och ingen annans.
ask-confirm-lead = De här inställningarna hämtades på ett sätt som gör att någon annan kan ha ändrat dem. Ditt lösenord för e-posten går till de här servrarna, så se först på deras namn.
ask-confirm-domain = Din e-postdomän
ask-confirm-hosts = Servrarna
ask-confirm-check = Jag känner igen de här namnen, och de hör till min leverantör.
ask-confirm-note = Om du inte är säker, fråga din leverantör efter namnen på dess e-postservrar och jämför.
ask-protocol = Läsa e-post med
ask-button = Fortsätt
ask-back = Tillbaka till inställningarna

## The result: findings, chart, sources

findings-heading-wrong = Vad som är fel, och vem som kan åtgärda det
findings-heading-better = Vad som kunde vara bättre, och vem som kan ändra det
admins-heading = För e-postadministratören
admins-notes = Vad som kunde vara ännu bättre
findings-command = Kommandot som visar det
findings-configuration = Rader som åtgärdar det
findings-remedy = Vad du kan göra
chart-heading = Sjökortet
chart-service = Tjänst
chart-port = port { $port }
chart-certificate = Certifikat
chart-words = Vad de här orden betyder
chart-no-call = inte kontaktad
chart-said = Servern sade: ”{ $words }”
certificate-valid-until = Giltigt till { $date }
certificate-none = Inget sett
certificate-details = Detaljer
certificate-subject = Utfärdat till
certificate-issuer = Utfärdat av
certificate-names = Gäller för
certificate-validity = Giltigt
certificate-from-to = { $from } till { $to }
certificate-version = Kryptering
certificate-mechanisms = Inloggningsmetoder
certificate-mechanisms-before = Inloggningsmetoder före krypteringen
unknown = okänt
sources-heading = Var uppgifterna kommer ifrån
sources-heading-looked = Var Portolan letade
sources-lead = De här ställena får veta domänen, och inget annat.
sources-others = Också prövade, utan resultat
sources-authenticated = skyddad mot manipulation
other-services-heading = Hittades också
mx-heading = Vem som tar emot e-posten
mx-provider = Leverantör: { $name }
elapsed-ms = { $ms } ms
elapsed-seconds = { $seconds } s
# Between the whole seconds and the tenth.
decimal-mark = ,
surveyed-at = Undersökt { $time } UTC, på { $elapsed }.
chart-tally = { $works ->
    [0] ingen av { $all } fungerar
   *[other] { $works } av { $all } fungerar
}

# The DNS records of a published domain

dns-heading = DNS-poster för { $domain }
dns-lead = Med de här posterna hittar e-postappar domänens inställningar själva. De hör hemma i domänens zon, var den än sköts.
dns-steps-heading = I en registrars formulär
dns-steps = En post i taget. ”@” är domänen själv; en del formulär vill ha hela namnet i stället. Där målet är en ensam punkt säger posten att tjänsten inte finns.
dns-kind = Typ
dns-name = Namn
dns-value = Värde eller mål
dns-priority = Prioritet
dns-weight = Vikt
dns-port = Port
dns-zone-heading = Som zonfil

# Which signature a profile has

ask-signed = Profilen är signerad: enheten anger { $subject }, och säger att den är verifierad om den litar på det certifikatet.
ask-unsigned = Profilen är inte signerad: enheten säger det med röd text. Installera den bara om du kom hit från din leverantörs egen webbplats.
