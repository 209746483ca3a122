# The command that shows a finding (`finding-<code>-command`), and lines that mend it (`finding-<code>-configuration`) for the
# mail servers in most use, or for the DNS. `$openssl` is the call of `openssl s_client` for the finding's server.
# Paths are Debian's; a line that is a comment says where the next ones go.

finding-no-mail-command = dig +short MX { $domain }
finding-null-mx-command = dig +short MX { $domain }
finding-domain-not-found-command = dig SOA { $domain }
finding-dns-failed-command = dig +trace MX { $domain }
finding-dnssec-bogus-command = delv MX { $domain }
finding-dane-mismatch-command = dig +dnssec TLSA _{ $port }._tcp.{ $host }
finding-no-name-server-command = dig SOA .
finding-no-route-command = ip route

finding-port-closed-command = nc -vz { $host } { $port }
finding-port-timeout-command = nc -vz -w 10 { $host } { $port }
finding-host-unreachable-command = nc -vz -w 10 { $host } { $port }
finding-host-no-address-command = dig +short A { $host } AAAA { $host }
finding-port-silent-command = { $openssl }
finding-forbidden-target-command = dig +short A { $host } AAAA { $host }
finding-ipv6-dead-command = nc -6 -vz -w 10 { $host } 993
finding-ipv6-dead-configuration =
    # Postfix, /etc/postfix/main.cf
    inet_protocols = all
    # Dovecot, /etc/dovecot/dovecot.conf
    listen = *, ::

finding-cert-expired-command = { $openssl } </dev/null | openssl x509 -noout -dates
finding-cert-expires-soon-command = { $openssl } </dev/null | openssl x509 -noout -dates
finding-cert-not-yet-valid-command = { $openssl } </dev/null | openssl x509 -noout -dates
finding-cert-name-mismatch-command = { $openssl } </dev/null | openssl x509 -noout -ext subjectAltName
finding-cert-self-signed-command = { $openssl } -showcerts </dev/null
finding-cert-untrusted-command = { $openssl } -showcerts </dev/null
finding-cert-untrusted-configuration =
    # Postfix, /etc/postfix/main.cf: key, certificate and intermediates in one file
    smtpd_tls_chain_files = /etc/ssl/private/mail.pem
    # Dovecot, /etc/dovecot/conf.d/10-ssl.conf: certificate and intermediates in one file
    ssl_cert = </etc/ssl/certs/mail-fullchain.pem
    # Exim: certificate and intermediates in one file
    tls_certificate = /etc/ssl/certs/mail-fullchain.pem
finding-cert-bad-command = { $openssl } </dev/null | openssl x509 -noout -text

finding-wrong-mode-command = { $openssl }
finding-wrong-mode-configuration =
    # Postfix, /etc/postfix/master.cf
    submissions inet n - y - - smtpd
      -o smtpd_tls_wrappermode=yes
      -o smtpd_sasl_auth_enable=yes
    submission inet n - y - - smtpd
      -o smtpd_tls_security_level=encrypt
      -o smtpd_sasl_auth_enable=yes
    # Exim
    daemon_smtp_ports = 25 : 465 : 587
    tls_on_connect_ports = 465
finding-not-this-protocol-command = nc { $host } { $port }
finding-starttls-missing-command = { $openssl }
finding-starttls-missing-configuration =
    # Postfix, /etc/postfix/main.cf
    smtpd_tls_security_level = may
    smtpd_tls_chain_files = /etc/ssl/private/mail.pem
    # Dovecot, /etc/dovecot/conf.d/10-ssl.conf
    ssl = required
    # Exim
    tls_advertise_hosts = *
finding-starttls-refused-command = { $openssl }
finding-starttls-injected-command = { $openssl }
finding-tls-failed-command = { $openssl } -tls1_2 </dev/null
finding-tls-too-old-command = { $openssl } -tls1_2 </dev/null
finding-tls-too-old-configuration =
    # Postfix, /etc/postfix/main.cf
    smtpd_tls_protocols = >=TLSv1.2
    smtpd_tls_mandatory_protocols = >=TLSv1.2
    # Dovecot, /etc/dovecot/conf.d/10-ssl.conf
    ssl_min_protocol = TLSv1.2
    # Exim, with OpenSSL
    openssl_options = +no_sslv2 +no_sslv3 +no_tlsv1 +no_tlsv1_1
finding-turned-away-command = { $openssl }
finding-no-login-command = { $openssl }
finding-no-login-configuration =
    # Postfix, /etc/postfix/main.cf, where Dovecot checks the passwords
    smtpd_sasl_auth_enable = yes
    smtpd_sasl_type = dovecot
    smtpd_sasl_path = private/auth
    # Dovecot, /etc/dovecot/conf.d/10-auth.conf
    auth_mechanisms = plain login
finding-auth-in-clear-command = nc { $host } { $port }
finding-auth-in-clear-configuration =
    # Postfix, /etc/postfix/main.cf
    smtpd_tls_auth_only = yes
    # Dovecot 2.4, /etc/dovecot/conf.d/10-auth.conf
    auth_allow_cleartext = no
    # Dovecot 2.3, the same file
    disable_plaintext_auth = yes
    # Exim
    auth_advertise_hosts = ${ "{" }if eq{ "{" }$tls_in_cipher{ "}" }{ "{" }{ "}" }{ "{" }{ "}" }{ "{" }*{ "}" }{ "}" }

finding-submission-on-25-only-command = { $openssl }
finding-submission-on-25-only-configuration =
    # Postfix, /etc/postfix/master.cf
    submissions inet n - y - - smtpd
      -o smtpd_tls_wrappermode=yes
      -o smtpd_sasl_auth_enable=yes
      -o smtpd_relay_restrictions=permit_sasl_authenticated,reject
    # Exim
    daemon_smtp_ports = 25 : 465 : 587
    tls_on_connect_ports = 465
finding-submission-without-465-command = openssl s_client -connect { $host }:465 -servername { $host }
finding-submission-without-465-configuration =
    # Postfix, /etc/postfix/master.cf
    submissions inet n - y - - smtpd
      -o smtpd_tls_wrappermode=yes
      -o smtpd_sasl_auth_enable=yes
      -o smtpd_relay_restrictions=permit_sasl_authenticated,reject
    # Exim
    daemon_smtp_ports = 25 : 465 : 587
    tls_on_connect_ports = 465
finding-cleartext-port-open-configuration =
    # Dovecot, /etc/dovecot/conf.d/10-master.conf
    service imap-login { "{" }
      inet_listener imap { "{" }
        port = 0
      { "  }" }
    { "}" }
    service pop3-login { "{" }
      inet_listener pop3 { "{" }
        port = 0
      { "  }" }
    { "}" }

finding-autoconfig-not-xml-command = curl -i { $asked }
finding-autoconfig-certificate-command = curl -v { $asked }
finding-autoconfig-missing-command = curl -i { $asked }
finding-autoconfig-http-only-command = curl -i { $asked }
finding-autoconfig-media-type-command = curl -I { $asked }
finding-autoconfig-media-type-configuration =
    # nginx, where the file is served
    types { "{" } text/xml xml; { "}" }
    # Apache
    AddType text/xml .xml
finding-srv-missing-command = dig +short SRV { $in-label }._tcp.{ $domain }
finding-srv-missing-configuration =
    { $in-label }._tcp.{ $domain }. 3600 IN SRV 0 1 { $in-port } { $in-host }.
    { $out-label }._tcp.{ $domain }. 3600 IN SRV 0 1 { $out-port } { $out-host }.
finding-srv-only-submission-command = dig +short SRV _submissions._tcp.{ $domain }
finding-srv-only-submission-configuration = _submissions._tcp.{ $domain }. 3600 IN SRV 0 1 465 { $host }.
finding-mta-sts-missing-command = dig +short TXT _mta-sts.{ $domain }
finding-mta-sts-missing-configuration =
    # https://mta-sts.{ $domain }/.well-known/mta-sts.txt, with an mx line for each MX host
    version: STSv1
    mode: testing
    mx: { $mx }
    max_age: 604800
    # DNS; a new id whenever the file changes
    _mta-sts.{ $domain }. 3600 IN TXT "v=STSv1; id=1"
finding-mta-sts-broken-command = curl -i https://mta-sts.{ $domain }/.well-known/mta-sts.txt
finding-mta-sts-broken-configuration =
    # https://mta-sts.{ $domain }/.well-known/mta-sts.txt, with an mx line for each MX host
    version: STSv1
    mode: testing
    mx: { $mx }
    max_age: 604800
finding-mta-sts-mismatch-command = curl -i https://mta-sts.{ $domain }/.well-known/mta-sts.txt
finding-mta-sts-mismatch-configuration =
    # https://mta-sts.{ $domain }/.well-known/mta-sts.txt, and the same for each other host
    mx: { $mx }
finding-tlsrpt-missing-command = dig +short TXT _smtp._tls.{ $domain }
finding-tlsrpt-missing-configuration = _smtp._tls.{ $domain }. 3600 IN TXT "v=TLSRPTv1; rua=mailto:postmaster@{ $domain }"
finding-wildcard-dns-command = dig +short made-up-at-random.{ $domain }
finding-mx-forwards-command = dig +short MX { $domain }
finding-mx-filters-command = dig +short MX { $domain }
finding-former-provider-command = dig +short MX { $domain }
