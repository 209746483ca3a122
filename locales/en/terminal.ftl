# The command line.

## Serving

terminal-open = Open { $url }
terminal-port-in-use = Another program listens on { $address } already. Stop it, or choose another port: --listen 127.0.0.1:8081
terminal-port-forbidden = This user may not listen on { $address }. Choose a port from 1024 up: --listen 127.0.0.1:8080
terminal-address-not-here = This machine does not have the address of { $address }. Choose one that it has, or 0.0.0.0 for all of them.
terminal-cannot-listen = { $address } cannot be listened on: { $reason }

## Health

terminal-health-bad-url = “{ $url }” is not the address of a server. Write it like http://127.0.0.1:8080
terminal-health-not-ready = { $url } answers { $status }: the server is not ready.
terminal-health-unreachable = { $url } cannot be reached: { $reason }
terminal-health-timeout = { $url } did not answer in time.

## Configuration

terminal-config-ok = { $file } is fine.

## A configuration from a survey

terminal-init-nothing = No incoming and outgoing server of { $domain } was seen to work, so there is nothing to publish yet. portolan survey { $domain } says what is in the way.
terminal-init-head =
    Settings of { $domain } as mail apps will get them, written by portolan init on { $date } from
    what worked on that day. Read it over, then:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Behind a web server that speaks HTTPS for autoconfig.{ $domain }:
terminal-init-serving =
    Or by itself, with certificates obtained on demand:
    listen = ["[::]:80"]
    listen_https = ["[::]:443"]
    public_url = "https://autoconfig.{ $domain }"
    { "[" }acme]
    agree_terms = true
    contact = ["postmaster@{ $domain }"]
    store = "/var/lib/portolan"

    Then publish what portolan render dns --config portolan.toml { $domain } lists.
    With survey = true instead of the servers below, what works is found out again and again.
terminal-init-unvouched = Works, but nothing vouches that it belongs to the domain. Found through: { $sources }

## A configuration from another tool

terminal-import-path = portolan import { $from } wants a path: see portolan import --help.
terminal-import-domains = { $from } names its domains itself: leave out --domain and --domains.
terminal-import-domain = “{ $name }” is not a domain: { $reason }
terminal-import-unreadable = { $path } cannot be read: { $reason }
terminal-import-nothing = No domain with servers for both directions is left, so there is nothing to publish.
terminal-import-head =
    Settings as mail apps will get them, taken over from { $from } by portolan import. None of them was tried:
    portolan check { $domain } does so, and check = "last" in a domain's table has its servers looked at all the time.
    Read it over, then:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Behind a web server that speaks HTTPS for autoconfig.{ $domain }:
terminal-import-left = What was not taken over:

import-nothing = There is nothing to read.
import-no-variables = None of these variables is set: { $keys }
import-unresolved = { $key } refers to something outside this file; put its value here.
import-unknown = { $key } has no counterpart here.
import-no-value = { $key } has no value.
import-no-port = { $key } is not a port; its server is left out.
import-no-security = { $key } is neither SSL nor STARTTLS; its server is left out.
import-loopback = { $key } is bound to this machine only; its server is left out.
import-activesync = { $key }: ActiveSync is not published here.
import-ldap-book = { $key }: address books in LDAP are not published here.
import-profile-ids = { $key }: identifiers of Apple profiles are derived from each person’s address here. Whoever installed a profile earlier has to remove it before installing another.
import-pop-leave = { $key }: how long an app leaves mail on a POP3 server is the app’s own choice here.
import-listen = { $key }: where to listen is said by listen.
import-any-domain = These servers were published for whatever domain was asked for; name yours with --domain or --domains.
import-no-domains = { $key } has no value; name the domain with --domain.
import-no-domain = “{ $name }” is not a domain: { $reason }
import-no-json = The list is not JSON: { $reason }
import-no-domain-name = An item of the list names no domain.
import-inactive = { $name } is switched off.
import-backup-mx = { $name } is only relayed: its mail is read elsewhere.
import-domain-twice = { $domain } is named again; what was said of it first holds.
import-domain-refused = A domain is left out: { $reason }
import-clear = { $domain }: { $what } lets the password travel in the clear.
import-server-twice = { $domain }: { $what } is named again.
import-refused = { $domain }: { $what }: { $reason }
import-sqlite-none = It is not an SQLite database.
import-sqlite-table = It has no table { $table }.
import-sqlite-long = It holds more than is read.
import-sqlite-busy = Another program has been changing it for some seconds. Try again, or stop that program.
import-sqlite-unfinished = A file beside it holds changes that reading alone cannot get at. Import a copy: sqlite3 { $path } ".backup copy.sqlite"
import-sqlite-damaged = It cannot be read: { $reason }
import-ldap-logins = { $count ->
    [one] { $domain }: login names were looked up in LDAP
   *[other] { $domain } and others, { $count } domains in all: login names were looked up in LDAP
}; here they follow from the address: say in username how.
import-signing = Certificate and key for signing profiles are not read: put their files into the table signing.
import-automx2-type = Server { $id }, { $host }: its type is none of imap, pop and smtp.
import-automx2-port = Server { $id }, { $host }: its port is not a number from 1 to 65535.
import-automx2-security = Server { $id }, { $host }: its socket_type is neither SSL nor STARTTLS.
import-automx2-authentication = Server { $id }, { $host }: its authentication is not known.
import-automx2-dav = DAV server { $id } is neither caldav nor carddav, or has no URL that an app could open.
import-mailcow-domains = mailcow.conf names no domains; give them with --domain or --domains: GET /api/v1/get/domain/all and /api/v1/get/alias-domain/all of mailcow list them.
import-mailcow-pop = POP3 is taken over for all domains; take it out where the DNS withholds it.
import-mailcow-others = { $count ->
    [one] One other variable concerns
   *[other] { $count } other variables concern
} the mail server itself, or hold its secrets; they are not read.
import-not-autoconfig = This is not an autoconfig file.
import-malformed = The file cannot be read: { $reason }
import-names-no-domain = The file names no domain.
import-service = The service { $what } has no counterpart here, or is named again.
import-page = The help page { $url } is not on HTTPS.
import-enable = Where a person has to switch access on first has no counterpart here; support or documentation may say it.
import-element = The element { $element } has no counterpart here.
import-sections = { $count ->
    [one] One server section lacks
   *[other] { $count } server sections lack
} what an app needs.

## A survey

terminal-progress = Surveying { $domain }: { $sources ->
    [one] one source
   *[other] { $sources } sources
} asked, { $conversations ->
    [one] one conversation
   *[other] { $conversations } conversations
} held, { $fine } of them fine
terminal-column-host = Server
terminal-column-port = Port
terminal-column-service = Service
terminal-column-security = Security
terminal-column-address = Address
terminal-column-result = Result
terminal-column-time = Time
terminal-column-role = Direction
terminal-column-protocol = Protocol
terminal-column-username = Username
terminal-column-login = Login
terminal-column-proof = Checked
terminal-recommended = Type these into your mail app, the first of each direction if there are several:
terminal-nothing = Nothing was found that can be recommended.
terminal-incoming = Incoming
terminal-outgoing = Outgoing
terminal-learnt = Learnt from: { $sources }.
terminal-username-address = your full address
terminal-username-local = the part before the @
terminal-proof-verified = yes
terminal-proof-unconfirmed = yes; confirm the name
terminal-proof-untried = not tried from here

## Files

terminal-confirm = Where these settings were learnt, somebody else could have changed them on the way. Check that { $hosts } is what the provider of { $domain } gave you.
terminal-confirm-question = Is it? [y/N]
terminal-confirm-yes = y yes

# portolan export

terminal-export-dns = zone.txt has the DNS records that go with these files.
terminal-export-server = nginx.conf, apache.conf, Caddyfile and _headers have the lines that serve them with the right types.
terminal-export-outlook = There is no Autodiscover among them: Outlook would log in with the part before the @, and only a running Portolan knows the address.
terminal-export-foreign = { $path } was not written by portolan export, or was changed since. Nothing was written.
terminal-export-name = { $path } cannot stand in a web server’s configuration. Choose a folder without quotation marks, $, braces and backslashes.
terminal-export-failed = { $path } cannot be written: { $reason }
