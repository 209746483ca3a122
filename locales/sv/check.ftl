# The check for a domain's admin: what each mail client makes of what the domain publishes.

## The table of clients

check-column-client = Klient
check-column-ends = Ställer in sig
check-column-incoming = Inkommande
check-column-outgoing = Utgående
check-heading-changes = Vad som bör ändras först, för varje klient
check-heading-places = Vad varje ställe säger
check-heading-contradictions = Motsägelser
check-heading-findings = Vad som hittades i övrigt
check-heading-records = Poster som saknas i DNS, som rader i en zonfil
check-heading-firewall = Portar som appar skickas till och som ingen kan ansluta till. Där en brandvägg stänger ute dem, för nftables, ufw eller firewalld:
check-firewall-nftables = nft insert rule inet filter input tcp dport { "{" } { $ports } { "}" } accept
check-firewall-ufw = ufw allow proto tcp from any to any port { $ports }
check-firewall-firewalld = firewall-cmd --permanent { $ports } && firewall-cmd --reload
check-heading-injection = Kommandon insmugglade före TLS
injection-dropped = kastade, som de ska
injection-obeyed = åtlydda
injection-unknown = gick inte att prova
check-column-place = Ställe
check-column-family = Via
check-column-outcome = Resultat
check-column-servers = Servrar (✗ fungerar inte)
check-no-family = ingen adress av det slaget
check-walk-title = Vägen för { $client } ({ $version }) med { $domain }

ends-by-itself = av sig själv
ends-after-question = efter en fråga
ends-not = nej
beyond-own-service = tillverkarens tjänst avgör
beyond-profile = bara med en profil

## What a client asks

asks-untrusted = Den frågar om inställningarna är rätt, eftersom de kom på en väg där de kan ha ändrats.
asks-other-server = Den frågar om en annan server får lämna inställningarna.
asks-older-dialog = Den äldre dialogrutan måste öppnas (Kontrollpanelen, e-post); den som kommer först frågar i stället Microsofts tjänst.

## Steps of a walk

unseen-built-in = Dess egen lista över leverantörer
unseen-own-service = Tillverkarens tjänst
unseen-own-network = Kontorets nätverk (Active Directory)
unseen-guessing = Vanliga namn, i en ordning som ingen har publicerat
made-took = Den tar de här inställningarna.
made-went-on = Den går vidare.
made-stuck = Den kan inte göra något med det, och letar inte vidare den här vägen.
made-unseen = Det går inte att se härifrån.
made-not-asked = Det ställdes ingen fråga om det.
came-records = det finns poster
came-no-records = det finns inga poster
came-leads-on = svaret anger ett annat ställe
came-guessed = servrar med vanliga namn fungerar
came-guessed-nothing = inget par av servrar med vanliga namn fungerar
detail-login-not-offered = servern erbjuder inte den inloggningsmetoden
detail-cleartext = lösenordet skulle skickas i klartext
detail-incomplete = ingen port anges
detail-no-username = inget inloggningsnamn anges
detail-untried = inte provat härifrån

remark-media-type = Webbservern kallar det ”{ $type }”, inte XML.
remark-byte-order-mark = Det börjar med en byteordningsmarkering (BOM).
remark-not-autoconfig = Det är ingen inställningsfil.
remark-not-autodiscover = Det är inget Autodiscover-svar.
remark-malformed = Det är inte välformat: { $reason }.
remark-lacks = Det här saknas: { $what }.
remark-section-dropped = Ett avsnitt av typen { $type } hoppas över, eftersom det här saknas: { $what }.
remark-section-fatal = Ett avsnitt av typen { $type } förstör hela filen, eftersom det här saknas: { $what }.
remark-section-kept = Ett avsnitt av typen { $type } tas med fast det här saknas: { $what }.
remark-no-host = Ett avsnitt anger ingen värd.
remark-autodiscover-error = Det är ett avslag med koden { $code }.
remark-login-wanted = Inloggning krävs. Med användarens lösenord kan det säga mer.
