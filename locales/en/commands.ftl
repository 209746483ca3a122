# The command that shows a finding (`finding-<code>-command`), and lines that mend it (`finding-<code>-configuration`) for the
# mail servers in most use, or for the DNS. A command shows the fault by itself, ends by itself and asks for no password.
# `$openssl` is the call of `openssl s_client` for the finding's server, with the upgrade to TLS that the service needs, and `$tls`
# without; `$clear` has the dialogue before TLS and `$dialogue` the one under it; `$at` is the host, or the address where alone
# it is so.
# Paths are Debian's; a line that is a comment says where the next ones go.
# Exchange means Exchange Server on premises, in its Management Shell. From Microsoft's own pages:
# https://learn.microsoft.com/powershell/module/exchange/set-imapsettings (LoginType, X509CertificateName, bindings)
# https://learn.microsoft.com/powershell/module/exchange/set-receiveconnector (AuthMechanism)
# https://learn.microsoft.com/exchange/architecture/client-access/assign-certificates-to-services (Enable-ExchangeCertificate;
# a wildcard certificate goes by X509CertificateName alone)
# https://learn.microsoft.com/exchange/clients/pop3-and-imap4/configure-authenticated-smtp ("Client Frontend", port 587)
# https://learn.microsoft.com/exchange/clients/pop3-and-imap4/configure-imap4 (the services, which do not run at first)
# Dovecot's settings are spelt the same in 2.3 and 2.4 where no version is named; those that are not, from its documentation:
# https://doc.dovecot.org/2.4.0/installation/upgrade/2.3-to-2.4.html (a setting of 2.3 stops 2.4 from starting, and the reverse)
# docker-mailserver's variables and ports, from its documentation:
# https://docker-mailserver.github.io/docker-mailserver/latest/config/environment/ (SSL_TYPE, TLS_LEVEL, ENABLE_POP3 …)
# https://docker-mailserver.github.io/docker-mailserver/latest/config/security/understanding-the-ports/

finding-no-mail-command = dig +short MX { $domain }
finding-null-mx-command = dig +short MX { $domain }
finding-null-mx-configuration =
    ; the host that takes the mail
    { $domain }. 3600 IN MX 10 mail.{ $domain }.
finding-domain-not-found-command = dig SOA { $domain }
finding-dns-failed-command = dig +trace MX { $domain }
finding-host-dns-failed-command = dig +trace A { $host }
finding-dnssec-bogus-command = delv MX { $domain }
finding-dane-mismatch-command =
    dig +short TLSA _{ $port }._tcp.{ $host }
    { $openssl } </dev/null | openssl x509 -noout -pubkey | openssl pkey -pubin -outform DER | openssl dgst -sha256
finding-dane-mismatch-configuration =
    ; HASH is what the second command prints, for the certificate that is shown today
    _{ $port }._tcp.{ $host }. 3600 IN TLSA 3 1 1 HASH
finding-no-name-server-command = dig SOA .
finding-no-route-command = ip route

finding-port-closed-command = nc -vz -w 10 { $at } { $port }
finding-port-closed-configuration-imaps =
    # Dovecot, /etc/dovecot/conf.d/10-master.conf
    service imap-login { "{" }
      inet_listener imaps { "{" }
        port = 993
        ssl = yes
      { "  }" }
    { "}" }
    # Exchange, whose services do not run at first
    Set-Service MSExchangeIMAP4 -StartupType Automatic; Start-Service MSExchangeIMAP4
    Set-Service MSExchangeIMAP4BE -StartupType Automatic; Start-Service MSExchangeIMAP4BE
    # docker-mailserver, compose.yaml, among the ports
    "993:993"
finding-port-closed-configuration-imap =
    # Dovecot, /etc/dovecot/conf.d/10-master.conf
    service imap-login { "{" }
      inet_listener imap { "{" }
        port = 143
      { "  }" }
    { "}" }
    # Exchange, whose services do not run at first
    Set-Service MSExchangeIMAP4 -StartupType Automatic; Start-Service MSExchangeIMAP4
    Set-Service MSExchangeIMAP4BE -StartupType Automatic; Start-Service MSExchangeIMAP4BE
    # docker-mailserver, compose.yaml, among the ports
    "143:143"
finding-port-closed-configuration-pop3s =
    # Dovecot, /etc/dovecot/dovecot.conf, where POP3 is meant
    protocols = imap pop3
    # Exchange, whose services do not run at first
    Set-Service MSExchangePOP3 -StartupType Automatic; Start-Service MSExchangePOP3
    Set-Service MSExchangePOP3BE -StartupType Automatic; Start-Service MSExchangePOP3BE
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
    tls_on_connect_ports = 465
    # docker-mailserver, compose.yaml, among the ports
    "587:587"
finding-port-timeout-command = nc -vz -w 10 { $at } { $port }
finding-port-timeout-configuration =
    # nftables
    nft insert rule inet filter input tcp dport { "{" } { $all-ports } { "}" } accept
    # ufw
    ufw allow proto tcp from any to any port { $all-ports }
    # firewalld
    firewall-cmd --permanent { $add-ports }
    firewall-cmd --reload
finding-host-unreachable-command = nc -vz -w 10 { $at } { $port }
finding-host-no-address-command = dig +short { $host } A { $host } AAAA
finding-host-no-address-configuration =
    ; the addresses of the server, one of them at least
    { $host }. 3600 IN A IPV4-ADDRESS
    { $host }. 3600 IN AAAA IPV6-ADDRESS
finding-port-silent-command = { $dialogue }
finding-forbidden-target-command = dig +short { $host } A { $host } AAAA
finding-ipv6-dead-command = nc -6 -vz -w 10 { $host } { $port }
finding-address-dead-command = nc -vz -w 10 { $address } { $port }
finding-address-dead-configuration =
    # Postfix, /etc/postfix/main.cf
    inet_interfaces = all
    inet_protocols = all
    # Dovecot, /etc/dovecot/dovecot.conf
    listen = *, ::
finding-ipv6-dead-configuration =
    # Postfix, /etc/postfix/main.cf
    inet_protocols = all
    # Dovecot, /etc/dovecot/dovecot.conf
    listen = *, ::

finding-cert-expired-command = { $openssl } </dev/null | openssl x509 -noout -dates
finding-cert-expired-configuration =
    # certbot: renew, and let the servers read the new certificate, this time and each time after
    certbot renew --deploy-hook "systemctl reload postfix dovecot"
    # Postfix, Dovecot or Exim, where another program renews
    systemctl reload postfix
    systemctl reload dovecot
    systemctl reload exim4
    # Exchange, with the thumbprint that Get-ExchangeCertificate shows
    Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services IMAP,POP,SMTP
finding-cert-expires-soon-configuration = { finding-cert-expired-configuration }
finding-cert-not-yet-valid-configuration = { finding-cert-self-signed-configuration }
finding-cert-chain-expired-command = { $openssl } -showcerts </dev/null
finding-cert-chain-expired-configuration = { finding-cert-chain-incomplete-configuration }
finding-cert-expires-soon-command = { $openssl } </dev/null | openssl x509 -noout -dates
finding-cert-not-yet-valid-command = { $openssl } </dev/null | openssl x509 -noout -dates
finding-cert-name-mismatch-command = { $openssl } </dev/null | openssl x509 -noout -subject -ext subjectAltName
finding-cert-name-mismatch-configuration =
    # certbot: every name that the certificate is to have, this one among them
    certbot certonly --cert-name NAME -d NAME -d { $host } --deploy-hook "systemctl reload postfix dovecot"
    # Exchange, with a certificate that has the name: once for each protocol
    Set-ImapSettings -X509CertificateName { $host }
    Set-PopSettings -X509CertificateName { $host }
finding-cert-self-signed-command = { $openssl } -showcerts </dev/null
finding-cert-self-signed-configuration =
    # Postfix, /etc/postfix/main.cf: key, certificate and intermediates in one file
    smtpd_tls_chain_files = /etc/ssl/private/mail.pem
    # Dovecot 2.4, /etc/dovecot/conf.d/10-ssl.conf: certificate and intermediates in one file
    ssl_server_cert_file = /etc/ssl/certs/mail-fullchain.pem
    ssl_server_key_file = /etc/ssl/private/mail.key
    # Dovecot 2.3, the same file
    ssl_cert = </etc/ssl/certs/mail-fullchain.pem
    ssl_key = </etc/ssl/private/mail.key
    # Exim: certificate and intermediates in one file
    tls_certificate = /etc/ssl/certs/mail-fullchain.pem
    tls_privatekey = /etc/ssl/private/mail.key
    # Exchange, with the thumbprint that Get-ExchangeCertificate shows
    Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services IMAP,POP,SMTP
    # docker-mailserver, mailserver.env
    SSL_TYPE=letsencrypt
finding-cert-chain-incomplete-command =
    # one certificate alone in the chain, and its issuer (i:) is another
    { $openssl } -showcerts </dev/null
finding-cert-chain-incomplete-configuration =
    # Postfix, /etc/postfix/main.cf: key, certificate and intermediates in one file
    smtpd_tls_chain_files = /etc/ssl/private/mail.pem
    # Dovecot 2.4, /etc/dovecot/conf.d/10-ssl.conf: certificate and intermediates in one file
    ssl_server_cert_file = /etc/ssl/certs/mail-fullchain.pem
    # Dovecot 2.3, the same file
    ssl_cert = </etc/ssl/certs/mail-fullchain.pem
    # Exim: certificate and intermediates in one file
    tls_certificate = /etc/ssl/certs/mail-fullchain.pem
    # Exchange: import the intermediates, so that Windows sends them
    Import-Certificate -FilePath intermediate.cer -CertStoreLocation Cert:\LocalMachine\CA
    # docker-mailserver, mailserver.env
    SSL_TYPE=letsencrypt
finding-cert-untrusted-command = { $openssl } -showcerts </dev/null
finding-cert-untrusted-configuration =
    # Postfix, /etc/postfix/main.cf: key, certificate and intermediates in one file
    smtpd_tls_chain_files = /etc/ssl/private/mail.pem
    # Dovecot 2.4, /etc/dovecot/conf.d/10-ssl.conf: certificate and intermediates in one file
    ssl_server_cert_file = /etc/ssl/certs/mail-fullchain.pem
    ssl_server_key_file = /etc/ssl/private/mail.key
    # Dovecot 2.3, the same file
    ssl_cert = </etc/ssl/certs/mail-fullchain.pem
    ssl_key = </etc/ssl/private/mail.key
    # Exim: certificate and intermediates in one file
    tls_certificate = /etc/ssl/certs/mail-fullchain.pem
    tls_privatekey = /etc/ssl/private/mail.key
    # Exchange, with the thumbprint that Get-ExchangeCertificate shows
    Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services IMAP,POP,SMTP
    # docker-mailserver, mailserver.env
    SSL_TYPE=letsencrypt
finding-cert-bad-command = { $openssl } </dev/null | openssl x509 -noout -text
finding-cert-bad-configuration = { finding-cert-self-signed-configuration }

-in-the-clear = # a greeting that can be read comes at once: no TLS
finding-wrong-mode-command =
    { $service ->
        [imaps] { -in-the-clear }
        [pop3s] { -in-the-clear }
        [submissions] { -in-the-clear }
       *[other] # a certificate comes at once: TLS from the start
    }
    { $service ->
        [imaps] { $clear }
        [pop3s] { $clear }
        [submissions] { $clear }
       *[other] { $tls } </dev/null
    }
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
    # docker-mailserver, compose.yaml, among the ports
    "465:465"
    "587:587"
finding-wrong-mode-configuration-imap =
    # Dovecot, /etc/dovecot/conf.d/10-master.conf
    service imap-login { "{" }
      inet_listener imap { "{" }
        port = 143
      { "  }" }
      inet_listener imaps { "{" }
        port = 993
        ssl = yes
      { "  }" }
    { "}" }
    # Exchange
    Set-ImapSettings -SSLBindings 0.0.0.0:993 -UnencryptedOrTLSBindings 0.0.0.0:143
    # docker-mailserver, compose.yaml, among the ports
    "143:143"
    "993:993"
finding-wrong-mode-configuration-imaps = { finding-wrong-mode-configuration-imap }
finding-wrong-mode-configuration-pop3 =
    # Dovecot, /etc/dovecot/conf.d/10-master.conf
    service pop3-login { "{" }
      inet_listener pop3 { "{" }
        port = 110
      { "  }" }
      inet_listener pop3s { "{" }
        port = 995
        ssl = yes
      { "  }" }
    { "}" }
    # Exchange
    Set-PopSettings -SSLBindings 0.0.0.0:995 -UnencryptedOrTLSBindings 0.0.0.0:110
    # docker-mailserver, compose.yaml, among the ports
    "110:110"
    "995:995"
finding-wrong-mode-configuration-pop3s = { finding-wrong-mode-configuration-pop3 }
finding-not-this-protocol-command =
    { $service ->
        [imaps] { $dialogue }; { $clear }
        [pop3s] { $dialogue }; { $clear }
        [submissions] { $dialogue }; { $clear }
       *[other] { $clear }
    }
finding-starttls-missing-command =
    # STARTTLS (POP3: STLS) is not among the replies
    { $clear }
finding-starttls-missing-configuration =
    # Postfix, /etc/postfix/main.cf
    smtpd_tls_security_level = may
    smtpd_tls_chain_files = /etc/ssl/private/mail.pem
    # Dovecot, /etc/dovecot/conf.d/10-ssl.conf
    ssl = required
    # Dovecot 2.4, the same file
    ssl_server_cert_file = /etc/ssl/certs/mail-fullchain.pem
    ssl_server_key_file = /etc/ssl/private/mail.key
    # Dovecot 2.3, the same file
    ssl_cert = </etc/ssl/certs/mail-fullchain.pem
    ssl_key = </etc/ssl/private/mail.key
    # Exim
    tls_advertise_hosts = *
    tls_certificate = /etc/ssl/certs/mail-fullchain.pem
    tls_privatekey = /etc/ssl/private/mail.key
    # Exchange, for submission
    Set-ReceiveConnector "Client Frontend SERVER" -AuthMechanism Tls, Integrated, BasicAuth, BasicAuthRequireTLS
    # docker-mailserver, mailserver.env; empty means no TLS
    SSL_TYPE=letsencrypt
finding-starttls-painted-over-command = { $clear }
finding-starttls-refused-command = { $dialogue }
finding-starttls-refused-configuration = { finding-cert-self-signed-configuration }
# Each line is sent after the reply to the one before, and what comes behind the go-ahead is printed.
finding-starttls-injected-command =
    # more lines come behind the go-ahead for STARTTLS, where nothing may come
    { $service ->
        [imap] (sleep 2; printf 'a STARTTLS\r\n'; sleep 3) | nc -w 5 { $at } { $port }
        [pop3] (sleep 2; printf 'STLS\r\n'; sleep 3) | nc -w 5 { $at } { $port }
        [sieve] (sleep 2; printf 'STARTTLS\r\n'; sleep 3) | nc -w 5 { $at } { $port }
       *[other] (sleep 2; printf 'EHLO example.org\r\n'; sleep 2; printf 'STARTTLS\r\n'; sleep 3) | nc -w 5 { $at } { $port }
    }
# The ciphers that Portolan offers below TLS 1.3.
finding-tls-failed-command = { $openssl } -cipher ECDHE+AESGCM:ECDHE+CHACHA20 </dev/null
finding-tls-failed-configuration = { finding-tls-too-old-configuration }
finding-tls-too-old-command = { $openssl } -tls1_2 </dev/null
finding-tls-too-old-configuration =
    # Postfix, /etc/postfix/main.cf
    smtpd_tls_protocols = >=TLSv1.2
    smtpd_tls_mandatory_protocols = >=TLSv1.2
    # Dovecot, /etc/dovecot/conf.d/10-ssl.conf
    ssl_min_protocol = TLSv1.2
    # Exim with GnuTLS, as Debian has it
    tls_require_ciphers = NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2
    # Exim with OpenSSL
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
    # Exim with GnuTLS, as Debian has it
    tls_require_ciphers = NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2
    # Exim with OpenSSL
    openssl_options = +no_sslv2 +no_sslv3 +no_tlsv1 +no_tlsv1_1
    # docker-mailserver, mailserver.env; "intermediate" allowed older versions
    TLS_LEVEL=modern
finding-turned-away-command = { $dialogue }
finding-no-login-command =
    # the replies name no way to log in: no AUTH, no USER, or LOGINDISABLED
    { $dialogue }
finding-no-login-configuration =
    # Postfix, /etc/postfix/main.cf, where Dovecot checks the passwords
    smtpd_sasl_auth_enable = yes
    smtpd_sasl_type = dovecot
    smtpd_sasl_path = private/auth
    # Dovecot, /etc/dovecot/conf.d/10-auth.conf
    auth_mechanisms = plain login
finding-auth-in-clear-command =
    # the replies name ways to log in: AUTH, SASL or USER; in IMAP also where LOGINDISABLED is missing
    { $clear }
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

finding-submission-on-25-only-command = { $dialogue }
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
finding-submission-without-465-command = nc -vz -w 10 { $host } 465
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
finding-cleartext-port-open-command =
    { $which ->
        [imap] curl -v -m 10 imap://{ $host }:143
        [pop3] curl -v -m 10 pop3://{ $host }:110
       *[both] curl -v -m 10 imap://{ $host }:143; curl -v -m 10 pop3://{ $host }:110
    }
-close-imap =
    service imap-login { "{" }
      inet_listener imap { "{" }
        port = 0
      { "  }" }
    { "}" }
-close-pop3 =
    service pop3-login { "{" }
      inet_listener pop3 { "{" }
        port = 0
      { "  }" }
    { "}" }
finding-cleartext-port-open-configuration =
    # Dovecot, /etc/dovecot/conf.d/10-master.conf
    { $which ->
        [imap] { -close-imap }
        [pop3] { -close-pop3 }
       *[both]
            { -close-imap }
            { -close-pop3 }
    }
    # docker-mailserver, compose.yaml: take out of the ports
    { $which ->
        [imap] "143:143"
        [pop3] "110:110"
       *[both]
            "143:143"
            "110:110"
    }

finding-autoconfig-not-xml-command = curl -i { $asked }
finding-autoconfig-not-xml-configuration =
    # nginx, in the server block of this name, where no settings file is meant to be
    location = /mail/config-v1.1.xml { "{" } return 404; { "}" }
    location = /.well-known/autoconfig/mail/config-v1.1.xml { "{" } return 404; { "}" }
    # Apache, the same
    Redirect 404 /mail/config-v1.1.xml
    Redirect 404 /.well-known/autoconfig/mail/config-v1.1.xml
finding-autoconfig-stray-page-command = curl -i { $asked }
finding-autoconfig-certificate-command = curl -v { $asked }
finding-autoconfig-missing-command = curl -i { $asked }
finding-autoconfig-missing-configuration =
    ; DNS: the web server that has the file
    autoconfig.{ $domain }. 3600 IN CNAME www.{ $domain }.
    # nginx, in the server block of autoconfig.{ $domain } for HTTPS
    location = /mail/config-v1.1.xml { "{" } alias /var/www/config-v1.1.xml; default_type text/xml; { "}" }
    # Apache, in the virtual host of that name for HTTPS
    Alias /mail/config-v1.1.xml /var/www/config-v1.1.xml
finding-autoconfig-not-read-command = curl -i -m 20 { $asked }
finding-autoconfig-http-only-command = curl -i { $asked }
finding-autoconfig-http-only-configuration =
    # certbot, where nginx or Apache (--apache) has the site already
    certbot --nginx -d autoconfig.{ $domain }
finding-autoconfig-media-type-command = curl -I { $asked }
finding-autoconfig-media-type-configuration =
    # nginx, where the file is served
    types { "{" } text/xml xml; { "}" }
    # Apache
    AddType text/xml .xml
finding-autoconfig-byte-order-mark-command = curl { $asked } | head -c 3 | od -c
finding-autoconfig-byte-order-mark-configuration =
    # with GNU sed, where the file lies
    sed -i '1s/^\xef\xbb\xbf//' config-v1.1.xml
finding-autoconfig-encoding-command = curl { $asked } | head -c 100 | od -c
finding-autoconfig-encoding-configuration =
    # with the encoding that the file has, such as UTF-16 or WINDOWS-1252; then change the first line
    iconv -f UTF-16 -t UTF-8 config-v1.1.xml > new.xml
    <?xml version="1.0" encoding="UTF-8"?>
finding-autoconfig-contradicted-command = curl { $asked }
finding-autoconfig-contradicted-configuration =
    <hostname>{ $works-host }</hostname>
    <port>{ $works-port }</port>
    { $security ->
        [starttls] <socketType>STARTTLS</socketType>
       *[other] <socketType>SSL</socketType>
    }
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
finding-srv-contradicted-command = dig +short SRV { $label }._tcp.{ $domain }
finding-srv-contradicted-configuration = { $label }._tcp.{ $domain }. 3600 IN SRV 0 1 { $works-port } { $works-host }.
finding-mode-contradicted-command = { $openssl } </dev/null
finding-login-contradicted-command = { $dialogue }
finding-login-contradicted-configuration =
    # in a settings file, where the password itself may travel under TLS
    <authentication>password-cleartext</authentication>
finding-cleartext-offered-configuration =
    # in a settings file, with a port that begins with TLS: 993, 995 or 465
    <socketType>SSL</socketType>
finding-software-closed-at-first-command = nc -vz -w 10 { $host } { $port }
finding-check-port-command = { $dialogue }
finding-check-no-settings-file-command = curl -i https://{ $name }/mail/config-v1.1.xml
finding-check-no-autodiscover-command = curl -i https://{ $name }/autodiscover/autodiscover.xml
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
finding-srv-invalid-configuration =
    ; the port and the host name of the server
    { $owner }. 3600 IN SRV 0 1 PORT HOST.
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
finding-auth-before-tls-command =
    # the replies name ways to log in: AUTH or SASL
    { $clear }
finding-auth-before-tls-configuration =
    # Postfix, /etc/postfix/main.cf
    smtpd_tls_auth_only = yes
    # Dovecot, /etc/dovecot/conf.d/10-ssl.conf
    ssl = required
    # Exim
    auth_advertise_hosts = ${ "{" }if eq{ "{" }$tls_in_cipher{ "}" }{ "{" }{ "}" }{ "{" }{ "}" }{ "{" }*{ "}" }{ "}" }
