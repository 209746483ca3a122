# What a domain publishes for mail apps: what is wrong with it, beside what findings.ftl says.
# `$owner` is the name of a DNS record, such as _imaps._tcp.example.org.

finding-srv-invalid = The SRV record { $owner } names no server. Its target has to be a host name, and is an IP address or something else that no app can follow.
finding-srv-invalid-remedy = Let the record name the server, or remove it.
finding-srv-invalid-command = dig +short SRV { $owner }

# The few machine-made words behind a source's outcome.
detail-dns-partly-failed = some of the names could not be looked up
detail-no-host-name = the records name no server

# MX is the kind of DNS record that says which server takes a domain’s mail.
finding-mx-invalid = The MX records of { $domain } name no server: what stands there is an IP address, “localhost” or something else that nobody can send mail to.
finding-mx-invalid-remedy = The admin of the domain’s DNS has to put the host name of the server that takes the mail there. Until then no mail arrives.
finding-mx-invalid-command = dig +short MX { $domain }
finding-mx-invalid-configuration =
    ; the host that takes the mail
    { $domain }. 3600 IN MX 10 mail.{ $domain }.
