# The command line.

## Serving

terminal-open = Otevřete { $url }
terminal-port-in-use = Na { $address } už naslouchá jiný program. Zastavte ho, nebo zvolte jiný port: --listen 127.0.0.1:8081
terminal-port-forbidden = Tento uživatel na { $address } naslouchat nesmí. Zvolte port od 1024 výše: --listen 127.0.0.1:8080
terminal-address-not-here = Tento stroj nemá adresu z { $address }. Zvolte takovou, kterou má, nebo 0.0.0.0 pro všechny.
terminal-cannot-listen = Na { $address } nelze naslouchat: { $reason }

## Health

terminal-health-bad-url = „{ $url }“ není adresa serveru. Zapište ji třeba jako http://127.0.0.1:8080
terminal-health-not-ready = { $url } odpovídá { $status }: server není připraven.
terminal-health-unreachable = K { $url } se nelze připojit: { $reason }
terminal-health-timeout = Od { $url } nepřišla odpověď včas.

## Configuration

terminal-config-ok = { $file } je v pořádku.

## A configuration from a survey

terminal-init-nothing = U domény { $domain } se nepotvrdilo, že by fungoval příchozí a odchozí server, takže zatím není co zveřejnit. Co tomu brání, řekne portolan survey { $domain }.
terminal-init-head =
    Nastavení domény { $domain } tak, jak je poštovní aplikace dostanou; zapsal je portolan init dne { $date }
    podle toho, co ten den fungovalo. Pročtěte si je a potom:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Za webovým serverem, který mluví HTTPS pro autoconfig.{ $domain }:
terminal-init-serving =
    Nebo samostatně, s certifikáty získávanými podle potřeby:
    listen = ["[::]:80"]
    listen_https = ["[::]:443"]
    public_url = "https://autoconfig.{ $domain }"
    { "[" }acme]
    agree_terms = true
    contact = ["postmaster@{ $domain }"]
    store = "/var/lib/portolan"

    Potom zveřejněte, co vypíše portolan render dns --config portolan.toml { $domain }.
    Se survey = true místo serverů níže se stále znovu zjišťuje, co funguje.
terminal-init-unvouched = Funguje, ale nic neručí za to, že patří k doméně. Nalezeno přes: { $sources }

## A configuration from another tool

terminal-import-path = portolan import { $from } vyžaduje cestu: viz portolan import --help.
terminal-import-domains = { $from } uvádí své domény sám: vynechte --domain a --domains.
terminal-import-domain = „{ $name }“ není doména: { $reason }
terminal-import-unreadable = { $path } nelze přečíst: { $reason }
terminal-import-nothing = Nezbyla žádná doména se servery pro oba směry, takže není co zveřejnit.
terminal-import-head =
    Nastavení tak, jak je poštovní aplikace dostanou, převzatá z { $from } pomocí portolan import. Žádné z nich se nezkoušelo:
    to dělá portolan check { $domain } a check = "last" v tabulce domény nechá její servery sledovat stále.
    Pročtěte si je a potom:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Za webovým serverem, který mluví HTTPS pro autoconfig.{ $domain }:
terminal-import-left = Co se nepřevzalo:

import-nothing = Není co číst.
import-no-variables = Žádná z těchto proměnných není nastavena: { $keys }
import-unresolved = { $key } odkazuje na něco mimo tento soubor; zapište sem hodnotu.
import-unknown = { $key } zde nemá protějšek.
import-no-value = { $key } nemá hodnotu.
import-no-port = { $key } není port; příslušný server je vynechán.
import-no-security = { $key } není SSL ani STARTTLS; příslušný server je vynechán.
import-loopback = { $key } je vázáno jen na tento stroj; příslušný server je vynechán.
import-activesync = { $key }: ActiveSync se zde nezveřejňuje.
import-ldap-book = { $key }: adresáře kontaktů v LDAP se zde nezveřejňují.
import-profile-ids = { $key }: identifikátory profilů Apple se zde odvozují z adresy každého člověka. Kdo si profil nainstaloval dříve, odebere ho, než nainstaluje další.
import-pop-leave = { $key }: jak dlouho aplikace nechává poštu na serveru POP3, je zde na aplikaci samotné.
import-listen = { $key }: kde naslouchat, určuje listen.
import-any-domain = Tyto servery se zveřejňovaly pro jakoukoli doménu, na kterou se kdo zeptal; uveďte svou pomocí --domain nebo --domains.
import-no-domains = { $key } nemá hodnotu; uveďte doménu pomocí --domain.
import-no-domain = „{ $name }“ není doména: { $reason }
import-no-json = Seznam není JSON: { $reason }
import-no-domain-name = Jedna položka seznamu neuvádí doménu.
import-inactive = Vypnuto: { $name }.
import-backup-mx = Pošta pro { $name } se jen předává dál: čte se jinde.
import-domain-twice = { $domain } je uvedena znovu; platí, co o ní stálo poprvé.
import-domain-refused = Doména byla vynechána: { $reason }
import-clear = { $domain }: přes { $what } by heslo putovalo nešifrovaně.
import-server-twice = { $domain }: { $what } je uvedeno znovu.
import-refused = { $domain }: { $what }: { $reason }
import-sqlite-none = Není to databáze SQLite.
import-sqlite-table = Nemá tabulku { $table }.
import-sqlite-long = Obsahuje víc, než kolik se čte.
import-sqlite-busy = Už několik sekund ji mění jiný program. Zkuste to znovu, nebo ten program zastavte.
import-sqlite-unfinished = Soubor vedle ní obsahuje změny, ke kterým se pouhým čtením nelze dostat. Importujte kopii: sqlite3 { $path } ".backup copy.sqlite"
import-sqlite-damaged = Nelze ji přečíst: { $reason }
import-ldap-logins = { $count ->
    [one] { $domain }: přihlašovací jména se vyhledávala v LDAP
    [few] { $domain } a další, celkem { $count } domény: přihlašovací jména se vyhledávala v LDAP
    [many] { $domain } a další, celkem { $count } domény: přihlašovací jména se vyhledávala v LDAP
   *[other] { $domain } a další, celkem { $count } domén: přihlašovací jména se vyhledávala v LDAP
}; zde vyplývají z adresy: určete v username jak.
import-signing = Certifikát a klíč pro podepisování profilů se nečtou: zapište jejich soubory do tabulky signing.
import-automx2-type = Server { $id }, { $host }: jeho typ není imap, pop ani smtp.
import-automx2-port = Server { $id }, { $host }: jeho port není číslo od 1 do 65535.
import-automx2-security = Server { $id }, { $host }: jeho socket_type není SSL ani STARTTLS.
import-automx2-authentication = Server { $id }, { $host }: jeho authentication není známo.
import-automx2-dav = Server DAV { $id } není caldav ani carddav, nebo nemá adresu URL, kterou by aplikace mohla otevřít.
import-mailcow-domains = mailcow.conf neuvádí žádné domény; zadejte je pomocí --domain nebo --domains: vypíše je GET /api/v1/get/domain/all a /api/v1/get/alias-domain/all v mailcow.
import-mailcow-pop = POP3 se převzalo pro všechny domény; odeberte ho tam, kde ho DNS neuvádí.
import-mailcow-others = { $count ->
    [one] Jedna další proměnná se týká samotného poštovního serveru nebo obsahuje jeho tajné údaje; nečte se.
    [few] { $count } další proměnné se týkají samotného poštovního serveru nebo obsahují jeho tajné údaje; nečtou se.
    [many] { $count } další proměnné se týká samotného poštovního serveru nebo obsahuje jeho tajné údaje; nečte se.
   *[other] { $count } dalších proměnných se týká samotného poštovního serveru nebo obsahuje jeho tajné údaje; nečtou se.
}
import-not-autoconfig = Není to soubor autoconfig.
import-malformed = Soubor nelze přečíst: { $reason }
import-names-no-domain = Soubor neuvádí žádnou doménu.
import-service = Služba { $what } zde nemá protějšek, nebo je uvedena znovu.
import-page = Stránka nápovědy { $url } není na HTTPS.
import-enable = Místo, kde si člověk musí nejprve přístup zapnout, zde nemá protějšek; může ho uvést support nebo documentation.
import-element = Prvek { $element } zde nemá protějšek.
import-sections = { $count ->
    [one] V jedné sekci serveru chybí
    [few] Ve { $count } sekcích serverů chybí
    [many] V { $count } sekce serverů chybí
   *[other] V { $count } sekcích serverů chybí
} něco, co aplikace potřebuje.

## A survey

terminal-progress = Průzkum domény { $domain }: { $sources ->
    [one] dotázán jeden zdroj
    [few] dotázány { $sources } zdroje
    [many] dotázáno { $sources } zdroje
   *[other] dotázáno { $sources } zdrojů
}, { $conversations ->
    [one] veden jeden rozhovor
    [few] vedeny { $conversations } rozhovory
    [many] vedeno { $conversations } rozhovoru
   *[other] vedeno { $conversations } rozhovorů
}, z toho v pořádku: { $fine }
terminal-column-host = Server
terminal-column-port = Port
terminal-column-service = Služba
terminal-column-security = Zabezpečení
terminal-column-address = Adresa
terminal-column-result = Výsledek
terminal-column-time = Čas
terminal-column-role = Směr
terminal-column-protocol = Protokol
terminal-column-username = Uživatelské jméno
terminal-column-login = Přihlášení
terminal-column-proof = Ověřeno
terminal-recommended = Zadejte do poštovní aplikace toto; je-li pro některý směr víc možností, tu první:
terminal-nothing = Nenašlo se nic, co by se dalo doporučit.
terminal-incoming = Příchozí
terminal-outgoing = Odchozí
terminal-learnt = Zdroj: { $sources }.
terminal-username-address = vaše celá adresa
terminal-username-local = část před zavináčem
terminal-proof-verified = ano
terminal-proof-unconfirmed = ano; potvrďte název
terminal-proof-untried = odsud nevyzkoušeno

## Files

terminal-confirm = Na cestě, kterou se Portolan toto nastavení dozvěděl, ho mohl změnit někdo cizí. Ujistěte se, že { $hosts } jsou názvy, které vám sdělil poskytovatel domény { $domain }.
terminal-confirm-question = Je to tak? [a/N]
terminal-confirm-yes = a ano y yes

# portolan export

terminal-export-dns = zone.txt obsahuje záznamy DNS, které k těmto souborům patří.
terminal-export-server = nginx.conf, apache.conf, Caddyfile a _headers obsahují řádky, které je poskytují se správnými typy.
terminal-export-outlook = Autodiscover mezi nimi není: Outlook by se přihlašoval tím, co stojí před zavináčem, a adresu zná jen běžící Portolan.
terminal-export-foreign = { $path } nepochází od portolan export, nebo se od té doby změnil. Nic se nezapsalo.
terminal-export-name = { $path } nemůže stát v konfiguraci webového serveru. Zvolte složku bez uvozovek, $, složených závorek a zpětných lomítek.
terminal-export-failed = { $path } nelze zapsat: { $reason }
