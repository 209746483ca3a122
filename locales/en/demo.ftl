# The sample domains of `portolan demo`, and what each shows.

demo-samples = Sample domains to type into it:
demo-stop = Stop with Ctrl-C.
demo-cannot-start = The sample servers cannot be started: { $reason }

sample-good = All is well: autoconfig and SRV agree, every port works over IPv4 and IPv6.
sample-umlaut = A name with an umlaut, and all is well.
sample-unpublished = Publishes no settings; guessing finds imap. and smtp., which you confirm yourself.
sample-modern = Publishes its settings in the newest way (PACC, with its digest in the DNS), with JMAP, calendars and OAuth.
sample-outlook = Publishes its settings for Outlook alone (Autodiscover); other apps have to be told.
sample-pop3-only = Has POP3 only, and works.
sample-closed = The published port 465 is closed; 587 works instead.
sample-firewalled = A firewall drops every packet to the published ports.
sample-ipv6-dead = Everything works over IPv4 and nothing over IPv6.
sample-silent = The servers accept connections and never say a word.
sample-hangs-up = The servers hang up before they say a word.
sample-expired = The certificate has expired.
sample-expires-soon = All works, but the certificate expires within days.
sample-not-yet-valid = The certificate is not valid yet.
sample-wrong-name = The certificate is the hoster’s and does not name this host.
sample-self-signed = The certificate is signed by nobody but itself.
sample-unknown-issuer = The certificate comes from an authority that nobody knows.
sample-old-tls = The servers know no TLS that is safe today.
sample-no-starttls = Ports 143 and 587 offer no STARTTLS, and there are no others.
sample-refused-starttls = Ports 143 and 587 offer STARTTLS and then refuse it; 993 and 465 work.
sample-injected = Something slips bytes in behind STARTTLS; 993 and 465 are safe.
sample-in-the-clear = Works, but takes passwords before TLS as well.
sample-web-on-993 = A web server answers on 993; 143 works instead.
sample-wrong-mode = 993 speaks in the clear and 143 speaks TLS: somebody swapped them.
sample-turned-away = The servers turn us away, and say why.
sample-no-login = The servers answer, but let nobody log in.
sample-web-page = Where the autoconfig file belongs stands a web page; SRV records are right.
sample-no-address = The autoconfig file names a host that does not exist.
sample-null-mx = Says that it takes no mail (null MX).
sample-no-mail = Exists, but has nothing to do with mail.
sample-servfail = Its name servers fail.
sample-missing = Does not exist.
