# The few machine-made words behind an outcome or verdict, for people.

detail-deadline = time ran out
detail-budget = called often enough for now
detail-no-ipv6 = this server has no IPv6
detail-port-blocked = the network of this server seems to block the port
detail-no-ipv6-here = this server has no IPv6
detail-dns-servfail = the name server reports a failure
detail-dns-refused = the name server refuses to answer
detail-dns-timeout = the name server does not answer
detail-dns-failed = the name could not be looked up
detail-no-name-server = no name server answers
detail-failure = failure
detail-no-address = the name leads nowhere
detail-forbidden = this server does not connect to that address
detail-local-trouble = trouble on this server
detail-too-large = the answer is too long
detail-unreadable = the file cannot be read
detail-bad-url = the address is not valid
detail-bad-base-url = the database’s address is not valid
detail-name-too-long = the name would be too long
detail-too-many-redirects = it sends visitors on without end
detail-redirect-not-followed = it sends visitors to a place that is not followed
detail-not-http = the answer is not a web page
detail-not-autoconfig = the answer is not a settings file
detail-not-pacc = the answer is not a settings file
detail-not-mta-sts = the answer is not a policy
detail-not-autodiscover = the answer is not an Autodiscover answer
detail-nothing-here = the server answers, and has nothing for this domain
detail-not-jmap = the answer is a web page
detail-login-wanted = it asks for a login, so it is there
detail-digest-missing = the DNS holds no digest of this file, so it is not believed on its own
detail-digest-mismatch = the digest in the DNS is of another file, so this one is not believed on its own
detail-digest-unknown = the digest in the DNS could not be looked up, so the file is not believed on its own
detail-malformed-xml = the settings file is damaged
detail-no-usable-server = the settings file names no server that can be used
detail-mx-on-the-way = mail only passes the company that receives it, on its way to the mailbox
detail-media-type = the web server does not call it XML
detail-own-answer = the answer comes from this server itself
detail-switched-off = switched off on this server
detail-http = the web server answers with status { $status }
detail-tls-alert = encryption was refused: { $alert }
detail-after = after we had said { $command }
detail-lmtp = it speaks LMTP, for deliveries between servers
detail-endless-line = it sends a line without end
detail-too-many-lines = it sends lines without end
detail-too-much-text = it sends more text than a mail server has to say
detail-no-mx = no other company receives the mail
detail-own-mx = the domain receives its mail itself

# The words of three verdicts within a sentence; those of all others only begin small there.

detail-starttls-refused = encryption refused
detail-tls-failed = encryption fails
detail-cert-not-yet-valid = certificate not valid yet
