# Findings: what it means (`finding-<code>`) and what to do (`finding-<code>-remedy`). `$subject` is always there.
# The commands that show it, and lines of configuration that mend it, stand in commands.ftl.

## The domain

finding-domain-not-found = The domain { $domain } does not exist.
finding-domain-not-found-remedy = Check the spelling, above all the ending. If it is right, the domain may have expired: ask whoever owns it.
finding-no-mail = No mail server was found for { $domain }.
finding-no-mail-remedy = Check the spelling. If mail does reach you at this domain, ask your provider for its server names; the mail admin can publish them in the DNS.
finding-null-mx = { $domain } says that it takes no mail at all.
finding-null-mx-remedy = Check the spelling: your mailbox is probably at another domain.
finding-dns-failed = The name servers of { $domain } gave no usable answer ({ $fault }).
finding-dns-failed-remedy = Look at the name servers of the domain, and at DNSSEC if it is signed.
finding-dnssec-bogus = The DNS signatures of { $domain } do not hold ({ $names }). Either somebody forges the answers, or they were signed wrongly. Nothing that was learnt from them is recommended.
finding-dnssec-bogus-remedy = Look at the keys, the signatures’ dates and the DS record: “delv” and “dig +dnssec” show them.
finding-no-name-server = This server reaches no name server, so nothing could be looked up. That says nothing about your mail.
finding-no-name-server-remedy = Try again in a few minutes. Whoever runs this server can check its network and its nameserver setting.
finding-no-route = This server has no way out to the internet, so no mail server could be asked. That says nothing about your mail.
finding-no-route-remedy = Try again in a few minutes. Whoever runs this server can check its network.

## The result as a whole

finding-no-incoming = No server was found that lets you read mail safely.
finding-no-incoming-remedy = Offer reading by IMAP on port 993, with TLS from the start.
finding-no-outgoing = No server was found that lets you send mail safely.
finding-no-outgoing-remedy = Offer sending on port 465 with TLS from the start, or on 587 with STARTTLS.
finding-nothing-answers = Server names are known, but none of the servers answered.
finding-nothing-answers-remedy = See whether the servers are running, and whether a firewall keeps Portolan out.
finding-submission-on-25-only = Sending works only on port 25, which is for mail between servers and which many networks block.
finding-submission-on-25-only-remedy = Open submission on port 465 (TLS from the start), and on 587 for older apps.
finding-submission-without-465 = { $host } takes mail on port { $port } with STARTTLS, but not on 465 with TLS from the start, which is safer.
finding-submission-without-465-remedy = Open submission on port 465 as well, and keep 587 for older apps.
finding-cleartext-port-open = { $host } also answers on { $ports }, where a conversation begins without encryption. An app that encrypts only “if available” can be tricked there.
finding-cleartext-port-open-remedy = { $count ->
    [one] When no app uses this port any more, close it. Until then, offer logins there only after STARTTLS.
   *[other] When no app uses these ports any more, close them. Until then, offer logins there only after STARTTLS.
}
finding-not-authenticated = { $host } was learnt in a way that somebody else could have tampered with. It may still be right.
finding-not-authenticated-remedy = Before you type your password, check that { $host } is the name that your provider gave you for { $domain }.
finding-other-organisation = { $host } belongs to another organisation than your mail domain.
finding-other-organisation-remedy = That is usual when a company looks after the mail. Make sure that you know its name before you type your password.

## Certificates

finding-cert-expired = { $days ->
    [0] The certificate of { $subject } expired today. Mail apps will warn or refuse.
    [one] The certificate of { $subject } expired a day ago. Mail apps will warn or refuse.
   *[other] The certificate of { $subject } expired { $days } days ago. Mail apps will warn or refuse.
}
finding-cert-expired-remedy = Renew the certificate and reload the server.
finding-cert-expires-soon = { $days ->
    [0] The certificate of { $subject } expires today.
    [one] The certificate of { $subject } expires in one day.
   *[other] The certificate of { $subject } expires in { $days } days.
}
finding-cert-expires-soon-remedy = Renew it, and check that the renewal that should happen by itself still runs and reloads the mail server.
finding-cert-not-yet-valid = The certificate of { $subject } is not valid yet: it starts in the future.
finding-cert-not-yet-valid-remedy = Check the clock of the machine that made the certificate, and put the one in place that is valid today.
finding-cert-self-signed = The certificate of { $subject } is signed only by itself, so nobody can tell the server from an impostor.
finding-cert-self-signed-remedy = Get a certificate from a public authority; there are free ones.
finding-cert-chain-incomplete = { $subject } sends its certificate, but not that of its issuer, { $issuer }. Web browsers can fetch what is missing; mail apps cannot.
finding-cert-chain-incomplete-remedy = Let the server send the whole chain: most authorities hand it out as one file, often called fullchain.pem.
finding-cert-untrusted = The certificate of { $subject } was issued by { $issuer }, which mail apps do not trust.
finding-cert-untrusted-remedy = Get a certificate from a public authority; there are free ones. If this one is from a public authority, send the intermediate certificates with it.
finding-dane-mismatch = The certificate of { $subject } is not the one that the DNS announces for it (TLSA). Programs that check this will refuse it.
finding-dane-mismatch-remedy = Publish a TLSA record for the new certificate at _{ $port }._tcp.{ $host }, or put the announced certificate back. Publish the record before the next change of certificate, and keep the old one until then.

## Reaching the port

finding-port-closed = Nothing listens at { $subject }.
finding-port-closed-remedy = If people are to use this port, start the service on it or open the firewall. Otherwise remove it from what the domain publishes.
finding-port-timeout = { $subject } does not answer. That is how a firewall looks from outside.
finding-port-timeout-remedy = Open the port in the firewall, or remove it from what the domain publishes.
finding-host-unreachable = The network says that there is no way to { $subject }.
finding-host-unreachable-remedy = Check the address in the DNS and the route to it.
finding-host-no-address = { $subject } is named as a mail server, but the name has no address.
finding-host-no-address-remedy = Add an A or AAAA record for it, or remove the name from what the domain publishes.
finding-port-silent = { $verdict ->
    [silent] { $subject } takes the connection and then says nothing.
    [reset] { $subject } takes the connection and breaks it off at once.
   *[other] { $subject } takes the connection and hangs up before it has said enough.
}
finding-port-silent-remedy = Look into the server’s log: the service may hang, be full, or wait for something in front of it.
finding-forbidden-target = { $subject } leads to an address or port that this server does not connect to.
finding-forbidden-target-remedy = If it is a private address, only machines of that network can use it. Publish a name that everybody can reach.
finding-ipv6-dead = { $host } does not answer over IPv6, though it has an IPv6 address; over IPv4 it works. Mail apps with IPv6 wait or fail.
finding-ipv6-dead-remedy = Make the mail server listen on IPv6 and open the firewall there, or remove the AAAA record.
finding-ipv6-not-checked = This server has no IPv6, so nothing could be tried over it.
finding-ipv6-not-checked-remedy = { $tried ->
    [no] Nothing needs to be done at the mail servers. Ask again from a machine that has IPv6.
   *[other] Nothing needs to be done. What was tried over IPv4 stands.
}

## Talking to the server

finding-wrong-mode = { $security ->
    [implicit-tls] { $subject } speaks in the clear, where encryption belongs from the start.
   *[other] { $subject } encrypts from the start, where STARTTLS belongs.
}
finding-wrong-mode-remedy = Set the listener right: TLS from the start on 993, 995 and 465, STARTTLS on 143, 110 and 587.
finding-not-this-protocol = What answers at { $subject } is not the mail service that belongs there.
finding-not-this-protocol-remedy = Check what listens on this port and whether something in front of it passes on another service.
finding-starttls-missing = { $subject } offers no encryption, so anybody on the way could read a password.
finding-starttls-missing-remedy = Switch STARTTLS on, or close the port and offer the one with TLS from the start.
finding-starttls-refused = { $subject } offers encryption and then refuses to start it.
finding-starttls-refused-remedy = Look into the server’s log: most often the certificate or its key cannot be read.
finding-starttls-injected = { $subject } lets text through in the clear after the start of encryption, as an attacker would inject it.
finding-starttls-injected-remedy = Update the mail server and whatever stands in front of it.
finding-tls-failed = Encryption with { $subject } could not be agreed on.
finding-tls-failed-remedy = Check the certificate, its key and the TLS versions and ciphers of the server; TLS 1.2 and 1.3 should be on.
finding-tls-too-old = { $subject } knows only versions of TLS that are no longer safe.
finding-tls-too-old-remedy = Switch TLS 1.2 and 1.3 on, and update the server if it cannot.
finding-tls-old-accepted = { $subject } also accepts { $version }, which is no longer safe, besides newer versions of TLS.
finding-tls-old-accepted-remedy = Switch everything before TLS 1.2 off. Every mail app of the last ten years can do without it.
finding-turned-away = { $subject } answered with a refusal: “{ $words }”
finding-turned-away-remedy = Look for the reason in the server’s log.
finding-no-login = { $subject } answers, but lets nobody log in.
finding-no-login-remedy = Switch on a way to log in (AUTH PLAIN under TLS), or do not publish this port for people.
finding-auth-in-clear = { $subject } asks for passwords before encryption has started ({ $mechanisms }).
finding-auth-in-clear-remedy = Offer logins only after STARTTLS.

## What the domain publishes

finding-autoconfig-not-xml = { $url } answers, but not with a settings file that can be used. Thunderbird then looks for no other file and has to guess the servers.
finding-autoconfig-not-xml-remedy = Let this address answer 404, or put the settings file there.
finding-source-failed = { $source } gave no usable answer ({ $detail }).
finding-source-failed-remedy = Try again later. If it is still so then, whoever runs it can look at its name, certificate and web server.
finding-cleartext-offered = { $source } names a server without encryption ({ $host }). It was left out.
finding-cleartext-offered-remedy = Remove it from what is published, and offer TLS instead.
finding-autoconfig-certificate = { $url } shows a certificate that is not good for it ({ $detail }). Apps that look there find nothing.
finding-autoconfig-certificate-remedy = Get a certificate that has this name, or remove the name from the DNS if no settings file is meant to be there.
finding-autoconfig-missing = { $domain } publishes no settings file of the kind that Thunderbird reads (autoconfig). Such apps have to guess.
finding-autoconfig-missing-remedy = Publish such a file over HTTPS at the address below. This page offers one, made from what was verified.
finding-autoconfig-http-only = The settings file of { $domain } is published without encryption only, so anybody on the way can change it.
finding-autoconfig-http-only-remedy = Publish the same file over HTTPS, with a certificate that is good for autoconfig.{ $domain }.
finding-autoconfig-media-type = The settings file of { $domain } is not sent as XML by its web server. Some apps then ignore it.
finding-autoconfig-media-type-remedy = Let the web server send it with the media type text/xml.
finding-autoconfig-contradicted = The settings file names { $subject }, which does not work; { $works-host } on port { $works-port } does.
finding-autoconfig-contradicted-remedy = Put the server that works into the file, or mend the one that it names. Apps that believe the file fail.
finding-srv-missing = { $domain } has no SRV records for mail apps.
finding-srv-missing-remedy = Add SRV records for the servers that work. Some apps find their settings by them.
finding-srv-only-submission = The SRV records of { $domain } tell only of submission with STARTTLS, though { $host } offers TLS from the start on port 465.
finding-srv-only-submission-remedy = Add a record for _submissions, and keep _submission for older apps.
finding-srv-contradicted = The SRV records name { $subject }, which does not work; { $works-host } on port { $works-port } does.
finding-srv-contradicted-remedy = Change the records to the server that works, or mend the one that they name.
finding-wildcard-dns = Every name below { $domain } exists in the DNS, even one made up at random. So names such as imap.{ $domain } say nothing, and apps that guess may ask the wrong server.
finding-wildcard-dns-remedy = Replace the wildcard record with the names that are in use.

## What servers that bring mail are told

finding-mta-sts-missing = { $domain } does not tell other mail servers that they must encrypt (MTA-STS). Whoever sits between them can make them send in the clear.
finding-mta-sts-missing-remedy = Publish a policy at https://mta-sts.{ $domain }/.well-known/mta-sts.txt and then the record that announces it. Begin with the mode “testing”. Mail apps do not need it.
finding-mta-sts-broken = { $domain } announces a policy for other mail servers (MTA-STS) that cannot be fetched ({ $detail }), so they go on without it.
finding-mta-sts-broken-remedy = Put the policy at https://mta-sts.{ $domain }/.well-known/mta-sts.txt, with a certificate that is good for that name, or remove the record.
finding-mta-sts-mismatch = The policy of { $domain } for other mail servers (MTA-STS) does not name { $hosts }, which its MX records do. Where the policy is enforced, no mail arrives there.
finding-mta-sts-mismatch-remedy = Add a line for each MX host to the policy, wait until the old one has expired everywhere, and only then change MX records. Give the record a new id.
finding-tlsrpt-missing = { $domain } asks nobody to report where encryption between mail servers fails (TLSRPT).
finding-tlsrpt-missing-remedy = Publish a record that names a mailbox for these reports. Mail apps do not need it.

## Who runs the mail

finding-bridge-only = { $provider } has no servers that a mail app can reach. It needs { $provider }’s bridge program, which runs on your own computer.
finding-bridge-only-remedy = Install the bridge from { $url } and copy the settings that it shows. Usually that is server 127.0.0.1, port { $imap } for IMAP and { $smtp } for SMTP, with STARTTLS, your full address, and the password that the bridge shows.
finding-own-app-only = { $provider } cannot be used in other mail apps: it offers no IMAP and no POP3.
finding-own-app-only-remedy = Use { $provider }’s own app or website. More at { $url }
finding-mx-forwards = Mail for { $domain } goes to { $provider }, which only forwards it. There need not be a mailbox at this domain.
finding-mx-forwards-remedy = Set up the mailbox to which the mail is forwarded, with the settings of its own domain.
finding-mx-filters = Mail for { $domain } passes { $provider }, which cleans it. That says nothing about where the mailbox is.
finding-mx-filters-remedy = If nothing was found here, ask your provider where your mailbox is, or look for the settings in an app that works.
finding-former-provider = { $source } leads to { $host }, but another company receives the mail ({ $mx }). The settings look left behind by a move.
finding-former-provider-remedy = If the mailboxes have moved, remove or change what { $domain } publishes for mail apps. If not, nothing needs to be done.
finding-sources-disagree = { $source } names { $host }, and { $second } names { $second-host }.
finding-sources-disagree-remedy = Make them say the same, so that every app ends at the same server.

## The check for the admin: what keeps a mail client from setting itself up

finding-check-not-settings = { $subject } answers { $client } with something that is not a settings file. { $client } finds no settings.
finding-check-not-settings-remedy = Put the settings file there, or let the address answer 404, so that the client can look elsewhere.
finding-check-media-type = { $subject } sends the settings file as “{ $type }”. { $client } does not take that for XML and ignores it.
finding-check-media-type-remedy = Send it with the media type text/xml.
finding-check-byte-order-mark = The settings file at { $subject } begins with a byte order mark, which { $client } cannot read.
finding-check-byte-order-mark-remedy = Save the file as UTF-8 without a byte order mark.
finding-check-malformed = What { $subject } answers is not well-formed XML ({ $reason }), so { $client } cannot read it.
finding-check-malformed-remedy = Mend the file. Characters such as & and < have to be written as &amp; and &lt;.
finding-check-lacks = { $client } cannot use what { $subject } answers: it lacks { $what }.
finding-check-lacks-remedy = Add what is missing.
finding-check-section-fatal = A section of type { $type } at { $subject } lacks { $what }. { $client } then refuses the whole file.
finding-check-section-fatal-remedy = Complete the section, or remove it.
finding-check-section-incomplete = A section for { $subject } names no port, and { $client } takes it all the same.
finding-check-section-incomplete-remedy = Complete the section, or remove it.
finding-check-no-username = { $place } names no login for { $subject }. { $client } takes it all the same, and no password will be right.
finding-check-no-username-remedy = Add <username>%EMAILADDRESS%</username>, or whatever the server takes as login.
finding-check-autodiscover-error = { $subject } answers { $client } with refusal { $code }.
finding-check-autodiscover-error-remedy = Let the server answer with the settings for every address of the domain, or with 404.
finding-check-place-certificate = The certificate at { $subject } is not good ({ $detail }), so { $client } learns nothing there.
finding-check-place-certificate-remedy = Get a certificate that has this name, or publish the file at a name that has one.
finding-check-half = { $client } finds only half of the settings of { $subject }: nothing tells it of a server for { $missing ->
    [smtp] sending
   *[other] reading
}.
finding-check-half-remedy = Publish the other half at the same place.
finding-check-no-settings-file = { $client } finds no settings for { $subject }.
finding-check-no-settings-file-remedy = Publish a settings file at https://{ $name }/mail/config-v1.1.xml. “portolan render autoconfig” writes one.
finding-check-no-autodiscover = { $client } finds no settings for { $subject }.
finding-check-no-autodiscover-remedy = Answer Autodiscover requests at https://{ $name }/autodiscover/autodiscover.xml. “portolan render autodiscover” writes an answer.
finding-check-port = { $client } ends up with { $subject }, which does not work: { $detail }.
finding-check-port-remedy = Mend the server, or name one that works at { $place }.
finding-check-login = { $client } ends up with { $subject } and the login “{ $method }”, which the server does not offer.
finding-check-login-remedy = Switch that login on, or name one that is on at { $place }. Most apps can do password-cleartext, which is safe under TLS.
finding-check-cleartext = { $client } ends up with { $subject } without encryption, so the password would travel in the clear.
finding-check-cleartext-remedy = Name a port with TLS at { $place }.
finding-check-untrusted = { $client } asks the person to confirm the settings, since they came over HTTP or by way of the MX host: { $subject }
finding-check-untrusted-remedy = Publish the settings file over HTTPS at autoconfig.{ $domain }, with a certificate that is good for that name.
finding-check-other-server = { $client } asks the person whether another server may give the settings: { $subject }
finding-check-other-server-remedy = Answer Autodiscover requests at autodiscover.{ $domain } itself, over HTTPS, with a certificate for that name.

## The check: what places say, compared

finding-check-families-differ = { $subject } does not answer the same over IPv4 and IPv6 ({ $detail } / { $fault }).
finding-check-families-differ-remedy = Let both addresses of the name lead to the same site, or remove the one that does not serve it.
finding-check-places-differ = { $source } names { $servers }; { $second } names { $second-servers }. Which app finds which is a matter of chance.
finding-check-places-differ-remedy = Let all places name the same servers, or remove what is out of date.
finding-check-logins-differ = { $subject } is published with two logins: “{ $login }” ({ $source }) and “{ $second-login }” ({ $second }).
finding-check-logins-differ-remedy = Let both say the same. If the server takes either, the full address is the better one.
finding-check-names-broken = { $source } names { $subject }, which does not work: { $detail }.
finding-check-names-broken-remedy = Mend the server, or remove it from what is published.

## The check: what is tried only where the admin asks for it

finding-starttls-command-injection = { $subject } obeys, under TLS, a command that came in the clear before it. Whoever sits between can put commands into a person’s session.
finding-starttls-command-injection-remedy = Update the mail server: what came in the clear has to be thrown away when TLS begins (CVE-2011-0411, and the “NO STARTTLS” findings of 2021). Until then, name only ports with implicit TLS.
