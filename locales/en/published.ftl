# What a domain publishes for mail apps: what is wrong with it, beside what findings.ftl says.
# `$owner` is the name of a DNS record, such as _imaps._tcp.example.org.

finding-srv-invalid = The SRV record { $owner } names no server. Its target has to be a host name, and is an IP address or something else that no app can follow.
finding-srv-invalid-remedy = Let the record name the server, or remove it.

# The few machine-made words behind a source's outcome.
detail-dns-partly-failed = some of the names could not be looked up
detail-no-host-name = the records name no server

# MX is the kind of DNS record that says which server takes a domain’s mail.
finding-mx-invalid = The MX records of { $domain } name no server: what stands there is an IP address, “localhost” or something else that nobody can send mail to.
finding-mx-invalid-remedy = The admin of the domain’s DNS has to put the host name of the server that takes the mail there. Until then no mail arrives.

# `$source` is where it was read, such as “the settings file”, and `$subject` a server with its port.
finding-mode-contradicted = { $speaks ->
    [implicit-tls] { $source } says that { $subject } starts TLS by STARTTLS, but the server there expects TLS from the start.
    [starttls] { $source } says that { $subject } uses TLS from the start, but the server there begins without and then offers STARTTLS.
   *[another-protocol] { $source } says that { $subject } speaks another protocol than it does.
}
finding-mode-contradicted-remedy = Change what is published to what the server does. The settings on this page are right already; apps that follow the source to the letter fail.
finding-login-contradicted = { $source } says that { $subject } takes only the login “{ $method }”, which the server does not offer.
finding-login-contradicted-remedy = Switch that login on, or publish one that the server offers. Most apps can do password-cleartext, which is safe under TLS.

# SRV is the kind of DNS record that tells mail apps which servers a domain has.
finding-srv-half = { $missing ->
    [incoming] The SRV records of { $domain } name no server for reading mail.
   *[outgoing] The SRV records of { $domain } name no server for sending mail.
}
finding-srv-half-remedy = Add a record for the server that works, so that apps which go by SRV records find all that they need.
finding-srv-withheld = { $role ->
    [incoming] The SRV records of { $domain } say that it has no server for reading mail, though { $host } answers on port { $port }.
   *[outgoing] The SRV records of { $domain } say that it has no server for sending mail, though { $host } answers on port { $port }.
}
finding-srv-withheld-remedy = If mail apps may use this server, let the record name it instead of a single dot. If they are meant to stay away, close the port.
finding-srv-withholds-named = The SRV records of { $domain } say that it has no { $protocol }, but { $source } names { $host }, and it answers on port { $port }. Some apps will set it up, others will not.
finding-srv-withholds-named-remedy = If mail apps may use it, let the record name { $host } instead of a single dot. If not, take it out of what else is published.

# $count is how many were left out, $most how many are asked at most.
finding-too-many-hosts = { $count ->
    [one] { $domain } publishes more mail servers than the { $most } that are asked in one go. One was left out, and nothing is known of it.
   *[other] { $domain } publishes more mail servers than the { $most } that are asked in one go. { $count } were left out, and nothing is known of them.
}
finding-too-many-hosts-remedy = Publish only the servers that mail apps are to use. One name can lead to several addresses.

detail-withheld = the domain says that it does not have it
