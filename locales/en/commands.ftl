# The command that shows a finding (`finding-<code>-command`), and lines that mend it (`finding-<code>-configuration`) for the
# mail servers in most use, or for the DNS. `$openssl` is the call of `openssl s_client` for the finding's server.
# Paths are Debian's; a line that is a comment says where the next ones go.
# Exchange means Exchange Server on premises, in its Management Shell. From Microsoft's own pages:
# https://learn.microsoft.com/powershell/module/exchange/set-imapsettings (LoginType, X509CertificateName, bindings)
# https://learn.microsoft.com/powershell/module/exchange/set-receiveconnector (AuthMechanism)
# https://learn.microsoft.com/exchange/architecture/client-access/assign-certificates-to-services (Enable-ExchangeCertificate;
# a wildcard certificate goes by X509CertificateName alone)
# https://learn.microsoft.com/exchange/clients/pop3-and-imap4/configure-authenticated-smtp ("Client Frontend", port 587)
# docker-mailserver's variables and ports, from its documentation:
# https://docker-mailserver.github.io/docker-mailserver/latest/config/environment/ (SSL_TYPE, TLS_LEVEL, ENABLE_POP3 …)
# https://docker-mailserver.github.io/docker-mailserver/latest/config/security/understanding-the-ports/

finding-no-mail-command = dig +short MX { $domain }
finding-null-mx-command = dig +short MX { $domain }
finding-domain-not-found-command = dig SOA { $domain }
finding-dns-failed-command = dig +trace MX { $domain }
finding-host-dns-failed-command = dig +trace A { $host }
finding-dnssec-bogus-command = delv MX { $domain }
finding-dane-mismatch-command = dig +dnssec TLSA _{ $port }._tcp.{ $host }
finding-no-name-server-command = dig SOA .
finding-no-route-command = ip route

finding-port-closed-command = nc -vz { $host } { $port }
finding-port-closed-configuration-pop3s =
    # docker-mailserver, mailserver.env, where POP3 is meant; 110 and 995 go into the ports of compose.yaml
    ENABLE_POP3=1
finding-port-closed-configuration-pop3 = { finding-port-closed-configuration-pop3s }
finding-port-closed-configuration-submissions = { finding-submission-without-465-configuration }
finding-port-closed-configuration-submission =
    # Postfix, /etc/postfix/master.cf
    submission inet n - y - - smtpd
      -o smtpd_tls_security_level=encrypt
      -o smtpd_sasl_auth_enable=yes
      -o smtpd_relay_restrictions=permit_sasl_authenticated,reject
    # Exim
    daemon_smtp_ports = 25 : 465 : 587
    # docker-mailserver, compose.yaml, among the ports
    "587:587"
finding-port-timeout-command = nc -vz -w 10 { $host } { $port }
finding-port-timeout-configuration =
    # nftables
    nft add rule inet filter input tcp dport { "{" } { $all-ports } { "}" } accept
    # ufw
    ufw allow proto tcp from any to any port { $all-ports }
    # firewalld, once for each port
    firewall-cmd --permanent --add-port={ $port }/tcp
    firewall-cmd --reload
finding-host-unreachable-command = nc -vz -w 10 { $host } { $port }
finding-host-no-address-command = dig +short A { $host } AAAA { $host }
finding-port-silent-command = { $openssl }
finding-forbidden-target-command = dig +short A { $host } AAAA { $host }
finding-ipv6-dead-command = nc -6 -vz -w 10 { $host } { $port }
finding-address-dead-command = nc -vz -w 10 { $address } { $port }
finding-ipv6-dead-configuration =
    # Postfix, /etc/postfix/main.cf
    inet_protocols = all
    # Dovecot, /etc/dovecot/dovecot.conf
    listen = *, ::

finding-cert-expired-command = { $openssl } </dev/null | openssl x509 -noout -dates
finding-cert-chain-expired-command = { $openssl } -showcerts </dev/null
finding-cert-expires-soon-command = { $openssl } </dev/null | openssl x509 -noout -dates
finding-cert-not-yet-valid-command = { $openssl } </dev/null | openssl x509 -noout -dates
finding-cert-name-mismatch-command = { $openssl } </dev/null | openssl x509 -noout -ext subjectAltName
finding-cert-name-mismatch-configuration =
    # Exchange, with a certificate that has the name: once for each protocol
    Set-ImapSettings -X509CertificateName { $host }
    Set-PopSettings -X509CertificateName { $host }
finding-cert-self-signed-command = { $openssl } -showcerts </dev/null
finding-cert-self-signed-configuration =
    # Postfix, /etc/postfix/main.cf: key, certificate and intermediates in one file
    smtpd_tls_chain_files = /etc/ssl/private/mail.pem
    # Dovecot, /etc/dovecot/conf.d/10-ssl.conf: certificate and intermediates in one file
    ssl_cert = </etc/ssl/certs/mail-fullchain.pem
    # Exim: certificate and intermediates in one file
    tls_certificate = /etc/ssl/certs/mail-fullchain.pem
    # Exchange, with the thumbprint that Get-ExchangeCertificate shows
    Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services IMAP,POP,SMTP
    # docker-mailserver, mailserver.env
    SSL_TYPE=letsencrypt
finding-cert-untrusted-command = { $openssl } -showcerts </dev/null
finding-cert-untrusted-configuration =
    # Postfix, /etc/postfix/main.cf: key, certificate and intermediates in one file
    smtpd_tls_chain_files = /etc/ssl/private/mail.pem
    # Dovecot, /etc/dovecot/conf.d/10-ssl.conf: certificate and intermediates in one file
    ssl_cert = </etc/ssl/certs/mail-fullchain.pem
    # Exim: certificate and intermediates in one file
    tls_certificate = /etc/ssl/certs/mail-fullchain.pem
    # Exchange, with the thumbprint that Get-ExchangeCertificate shows
    Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services IMAP,POP,SMTP
    # docker-mailserver, mailserver.env
    SSL_TYPE=letsencrypt
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
    # Exchange, for IMAP; Set-PopSettings takes the same for 995 and 110
    Set-ImapSettings -SSLBindings 0.0.0.0:993 -UnencryptedOrTLSBindings 0.0.0.0:143
    # docker-mailserver, compose.yaml
    ports: ["25:25", "143:143", "465:465", "587:587", "993:993"]
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
    # Exchange, for submission
    Set-ReceiveConnector "Client Frontend SERVER" -AuthMechanism Tls, Integrated, BasicAuth, BasicAuthRequireTLS
    # docker-mailserver, mailserver.env; empty means no TLS
    SSL_TYPE=letsencrypt
finding-starttls-painted-over-command = { $openssl } </dev/null
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
    # docker-mailserver, mailserver.env; "intermediate" allowed older versions
    TLS_LEVEL=modern
finding-tls-old-accepted-command = { $openssl } -tls1_1 -cipher ALL:@SECLEVEL=0 </dev/null
finding-tls-old-accepted-configuration =
    # Postfix, /etc/postfix/main.cf
    smtpd_tls_protocols = >=TLSv1.2
    smtpd_tls_mandatory_protocols = >=TLSv1.2
    # Dovecot, /etc/dovecot/conf.d/10-ssl.conf
    ssl_min_protocol = TLSv1.2
    # Exim, with OpenSSL
    openssl_options = +no_sslv2 +no_sslv3 +no_tlsv1 +no_tlsv1_1
    # docker-mailserver, mailserver.env; "intermediate" allowed older versions
    TLS_LEVEL=modern
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
    # Exchange; Set-PopSettings takes the same
    Set-ImapSettings -LoginType SecureLogin
    Set-ReceiveConnector "Client Frontend SERVER" -AuthMechanism Tls, Integrated, BasicAuth, BasicAuthRequireTLS
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
    # docker-mailserver, compose.yaml, among the ports
    "465:465"
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
    # docker-mailserver, compose.yaml, among the ports
    "465:465"
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
    # docker-mailserver, compose.yaml: take these out of the ports
    "143:143"
    "110:110"

finding-autoconfig-not-xml-command = curl -i { $asked }
finding-autoconfig-stray-page-command = curl -i { $asked }
finding-autoconfig-certificate-command = curl -v { $asked }
finding-autoconfig-missing-command = curl -i { $asked }
finding-autoconfig-not-read-command = curl -i { $asked }
finding-autoconfig-http-only-command = curl -i { $asked }
finding-autoconfig-media-type-command = curl -I { $asked }
finding-autoconfig-media-type-configuration =
    # nginx, where the file is served
    types { "{" } text/xml xml; { "}" }
    # Apache
    AddType text/xml .xml
finding-autoconfig-byte-order-mark-command = curl { $asked } | head -c 3 | od -c
finding-autoconfig-lacks-command = curl { $asked }
finding-autoconfig-lacks-configuration =
    { $part ->
        [id] <emailProvider id="{ $domain }">
        [domain] <domain>{ $domain }</domain>
        [incomingServer] <incomingServer type="imap">
        [outgoingServer] <outgoingServer type="smtp">
       *[other] <{ $part }>
    }
finding-autoconfig-section-command = curl { $asked }
finding-autoconfig-section-configuration =
    { $element ->
        [hostname] <hostname>{ $host }</hostname>
        [port] <port>{ $port }</port>
        [socketType]
            { $security ->
                [starttls] <socketType>STARTTLS</socketType>
               *[other] <socketType>SSL</socketType>
            }
        [username] <username>%EMAILADDRESS%</username>
        [authentication] <authentication>password-cleartext</authentication>
       *[other] <{ $element }>
    }
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
finding-srv-invalid-command = dig +short SRV { $owner }
finding-srv-incomplete-command = dig +trace SRV { $owner }
finding-mx-invalid-command = dig +short MX { $domain }
finding-mx-invalid-configuration =
    ; the host that takes the mail
    { $domain }. 3600 IN MX 10 mail.{ $domain }.
finding-srv-half-command = dig +short SRV { $label }._tcp.{ $domain }
finding-srv-half-configuration = { $label }._tcp.{ $domain }. 3600 IN SRV 0 1 { $port } { $host }.
finding-srv-withholds-named-command = dig +short SRV { $label }._tcp.{ $domain }
finding-srv-withholds-named-configuration = { $label }._tcp.{ $domain }. 3600 IN SRV 0 1 { $port } { $host }.
finding-srv-withheld-command = dig +short SRV { $label }._tcp.{ $domain }
finding-srv-withheld-configuration = { $label }._tcp.{ $domain }. 3600 IN SRV 0 1 { $port } { $host }.
finding-auth-before-tls-command = nc { $host } { $port }
finding-auth-before-tls-configuration =
    # Postfix, /etc/postfix/main.cf
    smtpd_tls_auth_only = yes
