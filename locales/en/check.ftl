# The check for a domain's admin: what each mail client makes of what the domain publishes.

## The table of clients

check-column-client = Client
check-column-ends = Sets itself up
check-column-incoming = Incoming
check-column-outgoing = Outgoing
check-heading-changes = What to change first, for each client
check-heading-places = What each place says
check-heading-contradictions = Contradictions
check-heading-findings = What else was found
check-heading-records = Records that are missing in the DNS, as lines of a zone file
check-heading-firewall = Ports that apps are sent to and nobody can connect to. Where a firewall keeps them out, for nftables, ufw or firewalld:
check-firewall-nftables = nft insert rule inet filter input tcp dport { "{" } { $ports } { "}" } accept
check-firewall-ufw = ufw allow proto tcp from any to any port { $ports }
check-firewall-firewalld = firewall-cmd --permanent { $ports } && firewall-cmd --reload
check-heading-injection = Commands slipped in before TLS
injection-dropped = thrown away, as it should be
injection-obeyed = obeyed
injection-unknown = could not be tried
check-column-place = Place
check-column-family = Over
check-column-outcome = Outcome
check-column-servers = Servers (✗ does not work)
check-no-family = no address of that kind
check-walk-title = The way of { $client } ({ $version }) with { $domain }

ends-by-itself = by itself
ends-after-question = after a question
ends-not = no
beyond-own-service = its maker’s service decides
beyond-profile = only by a profile

## What a client asks

asks-untrusted = It asks whether the settings are right, since they came by a way on which they could have been changed.
asks-other-server = It asks whether another server may give the settings.
asks-older-dialog = The older dialog has to be opened (Control Panel, Mail); the one that comes first asks Microsoft’s service instead.

## Steps of a walk

unseen-built-in = Its own list of providers
unseen-own-service = Its maker’s service
unseen-own-network = The network of the office (Active Directory)
unseen-guessing = Usual names, in an order that nobody has published
made-took = It takes these settings.
made-went-on = It goes on.
made-stuck = It can do nothing with that, and looks no further on this way.
made-unseen = That cannot be seen from here.
made-not-asked = That was not asked.
came-records = there are records
came-no-records = there are no records
came-leads-on = the answer names another place
came-guessed = servers with usual names work
came-guessed-nothing = no pair of servers with usual names works
detail-login-not-offered = the server does not offer that login
detail-cleartext = the password would travel in the clear
detail-incomplete = no port is named
detail-no-username = no login is named
detail-untried = not tried from here

remark-media-type = The web server calls it “{ $type }”, not XML.
remark-byte-order-mark = It begins with a byte order mark.
remark-not-autoconfig = It is not a settings file.
remark-not-autodiscover = It is not an Autodiscover answer.
remark-malformed = It is not well-formed: { $reason }.
remark-lacks = It lacks { $what }.
remark-section-dropped = A section of type { $type } is passed over for lack of { $what }.
remark-section-fatal = A section of type { $type } spoils the whole file for lack of { $what }.
remark-section-kept = A section of type { $type } is taken though it lacks { $what }.
remark-no-host = A section names no host.
remark-autodiscover-error = It is a refusal with code { $code }.
remark-login-wanted = It asks for a login. With the person’s password it may say more.
