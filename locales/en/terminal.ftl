# The command line.

## Serving

terminal-open = Open { $url }
terminal-port-in-use = Another program listens on { $address } already. Stop it, or choose another port: --listen 127.0.0.1:8081
terminal-port-forbidden = This user may not listen on { $address }. Choose a port from 1024 up: --listen 127.0.0.1:8080
terminal-address-not-here = This machine does not have the address of { $address }. Choose one that it has, or 0.0.0.0 for all of them.
terminal-cannot-listen = { $address } cannot be listened on: { $reason }

## Health

terminal-health-bad-url = “{ $url }” is no address of a server. Write it like http://127.0.0.1:8080
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
terminal-init-vouched = Works, and is vouched for by: { $sources }
terminal-init-unvouched = Works, but nothing vouches that it belongs to the domain. Found through: { $sources }

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

terminal-confirm = Where these settings were learnt, somebody else could have changed them on the way. Make sure that { $hosts } is what the provider of { $domain } told you.
terminal-confirm-question = Is it? [y/N]
terminal-confirm-yes = y yes

# portolan export

terminal-export-dns = zone.txt has the DNS records that go with these files.
terminal-export-server = nginx.conf, apache.conf, Caddyfile and _headers have the lines that serve them with the right types.
terminal-export-outlook = There is no Autodiscover among them: Outlook would log in with what stands before the @, and only a running Portolan knows the address.
terminal-export-foreign = { $path } was not written by portolan export, or was changed since. Nothing was written.
terminal-export-name = { $path } cannot stand in a web server’s configuration. Choose a folder without quotation marks, $, braces and backslashes.
terminal-export-failed = { $path } cannot be written: { $reason }
