//! The table of servers' answers to failed logins: each known answer leads to its cause, in words that exist.

use std::collections::BTreeSet;

use portolan::{
    say::Voice,
    web::guides::{Confidence, REPLIES},
};

fn cause(said: &str) -> Option<String> {
    let said = said.to_lowercase();
    REPLIES
        .iter()
        .find(|reply| {
            let mut texts = reply.texts();
            texts.any(|(_, text)| said.contains(&text.to_lowercase()))
        })
        .map(|reply| reply.id.clone())
}

#[test]
fn known_answers_lead_to_their_causes() {
    for (said, expected) in [
        (
            "535-5.7.8 Username and Password not accepted. For more information, go to the help page",
            "wrong-password",
        ),
        (
            "534 5.7.9 Application-specific password required.",
            "app-password-needed",
        ),
        (
            "* NO [ALERT] Application-specific password required (Failure)",
            "app-password-needed",
        ),
        (
            "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
            "smtp-login-switched-off",
        ),
        (
            "a1 NO [AUTHENTICATIONFAILED] Authentication failed.",
            "wrong-password",
        ),
        ("-ERR [AUTH] Authentication failed.", "wrong-password"),
        ("Connection 53512 timed out", "timed-out"),
        (
            "getaddrinfo ENOTFOUND smtp.good.test at 5350",
            "name-not-found",
        ),
        ("(535, b'5.7.8 Error')", "wrong-password"),
        (
            "SASL authentication failed; cannot authenticate to server mail.good.test[192.0.2.1]: no mechanism available",
            "no-mechanism",
        ),
        (
            "The recipient “ana@good.test” was rejected by the server because it does not allow relaying.",
            "login-needed",
        ),
        (
            "Your server does not support the connection encryption type you have specified. Try changing the encryption method.",
            "wrong-security",
        ),
        ("SMTP Error: Could not authenticate.", "wrong-password"),
        (
            "The connection to the outgoing server “smtp.good.test” failed. Additional outgoing mail servers can be configured.",
            "apple-cannot-send",
        ),
        ("Cannot Connect Using SSL", "apple-without-encryption"),
        (
            "The IMAP server refused the supplied username and password.",
            "kmail-says-wrong-password",
        ),
        (
            "IMAP username or password is wrong",
            "nextcloud-says-wrong-password",
        ),
        ("SMTP server is not reachable", "nextcloud-cannot-connect"),
        (
            "Account not created: Check your sending login and password",
            "geary-says-wrong-password",
        ),
        (
            "Account not created: Check your receiving server details",
            "geary-cannot-connect",
        ),
        (
            "msmtp: /home/ana/.msmtprc: contains secrets and therefore must have no more than user read/write permissions",
            "file-open-to-others",
        ),
        (
            "a1 NO [ALERT] Too many simultaneous connections. (Failure)",
            "too-many",
        ),
        ("a1 NO [ALERT] Read our new terms.", "server-has-a-word"),
        (
            "a1 NO [UNAVAILABLE] Temporary authentication failure.",
            "server-trouble",
        ),
        (
            "538 5.7.11 Encryption required for requested authentication mechanism",
            "encryption-needed",
        ),
        (
            "a1 NO [PRIVACYREQUIRED] Cleartext authentication disallowed",
            "encryption-needed",
        ),
        (
            "530 5.7.0 Must issue a STARTTLS command first",
            "encryption-needed",
        ),
        ("530 5.7.0 Authentication required", "login-needed"),
        (
            "a1 NO [EXPIRED] That password isn't valid any more",
            "password-expired",
        ),
        (
            "454 4.7.0 Temporary authentication failure",
            "server-trouble",
        ),
        ("504 5.5.4 Unrecognized authentication type", "no-such-way"),
        (
            "534-5.7.9 Application-specific password required. Learn more",
            "app-password-needed",
        ),
        (
            "534 5.7.9 Authentication mechanism is too weak",
            "way-too-weak",
        ),
        (
            "534-5.7.9 Please log in with your web browser and then try again. WebLoginRequired",
            "web-login-needed",
        ),
        (
            "534-5.7.14 Please log in via your web browser and 534-5.7.14 then try again.",
            "web-login-needed",
        ),
        (
            "535 5.7.0 NEOBHODIM parol prilozheniya / Application password is REQUIRED",
            "app-password-needed",
        ),
        (
            "535 Login Fail. Please enter your authorization code to login.",
            "app-password-needed",
        ),
        (
            "535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [LO2P265CA0482]",
            "passwords-refused",
        ),
        (
            "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy.",
            "passwords-refused",
        ),
        (
            "535 5.7.139 Authentication unsuccessful, the user credentials were incorrect. [PH0PR07CA0004]",
            "wrong-password-at-microsoft",
        ),
        (
            "503 5.5.1 Error: authentication not enabled",
            "no-login-here",
        ),
        ("503 AUTH command used when not advertised", "no-login-here"),
        (
            "-ERR Logon failure: unknown user name or bad password.",
            "wrong-password",
        ),
        ("435 Unable to authenticate at present", "server-trouble"),
        ("550 relay not permitted", "login-needed"),
        (
            "* BAD [ALERT] Plaintext authentication not allowed without SSL/TLS, but your client did it anyway.",
            "encryption-needed",
        ),
        (
            "535 5.7.139 Authentication unsuccessful, the request did not meet the criteria",
            "smtp-login-switched-off",
        ),
        ("535 5.7.3 Authentication unsuccessful", "wrong-password"),
        (
            "530 5.7.57 Client not authenticated to send mail",
            "login-needed",
        ),
        (
            "530 5.7.7 Email sending without SSL/TLS encryption is not allowed.",
            "encryption-needed",
        ),
        (
            "2 NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials or IMAP is disabled",
            "protocol-switched-off",
        ),
        (
            "A3 BAD User is authenticated but not connected.",
            "no-mailbox-behind-login",
        ),
        (
            "454 4.7.0 Too many login attempts, please try again later.",
            "too-many",
        ),
        (
            "-ERR [LOGIN-DELAY] minimum time between mail checks violation",
            "too-many",
        ),
        (
            "-ERR [SYS/PERM] Your account is out of disk",
            "ask-the-admin",
        ),
        ("a1 NO [CONTACTADMIN] Account locked", "ask-the-admin"),
        (
            "a1 NO [AUTHORIZATIONFAILED] No such authorization-ID",
            "not-allowed-here",
        ),
        (
            "432 4.7.12 A password transition is needed",
            "password-transition",
        ),
        ("432 transition needed", "password-transition"),
        (
            "500 5.5.6 Authentication Exchange line is too long",
            "line-too-long",
        ),
        (
            "550 5.7.30 Basic authentication is not supported for Client Submission",
            "passwords-refused",
        ),
        ("530 5.7.0 Must issue STARTTLS", "encryption-needed"),
        ("A1 NO AUTHENTICATE failed.", "wrong-password-at-exchange"),
        (
            "421 4.7.0 Temporary System Problem. Try again later (10). q123 - gsmtp",
            "trouble-at-the-provider",
        ),
        ("421 4.7.0 Too many connections", "too-many"),
    ] {
        assert_eq!(cause(said).as_deref(), Some(expected), "{said}");
    }
    assert_eq!(cause("250 2.0.0 OK"), None);
}

/// As mail apps show them, in English.
#[test]
fn what_apps_say_leads_to_its_cause_and_what_the_server_said_comes_first() {
    for (said, expected) in [
        (
            "Login to server mail.good.test with username ana@good.test failed.",
            "app-says-wrong-password",
        ),
        (
            "Could not connect to server mail.good.test; the connection was refused.",
            "refused",
        ),
        (
            "Failed to connect to server mail.good.test.",
            "name-not-found",
        ),
        (
            "Connection to server mail.good.test timed out.",
            "timed-out",
        ),
        (
            "Sending of the message failed. The message could not be sent because the connection to Outgoing server \
             (SMTP) mail.good.test timed out. Try again.",
            "timed-out",
        ),
        (
            "Unable to authenticate to Outgoing server (SMTP) mail.good.test. Please check the password",
            "app-says-wrong-password",
        ),
        (
            "An error occurred while sending mail: Outgoing server (SMTP) error. The server responded: 535 5.7.8",
            "wrong-password",
        ),
        (
            "Task 'good.test - Sending' reported error (0x800CCC0E)",
            "refused",
        ),
        (
            "reported error (0x800CCC0D): 'Cannot find the e-mail server.'",
            "name-not-found",
        ),
        ("reported error (0x800CCC92)", "code-says-wrong-password"),
        (
            "reported error (0x800CCC78) Server responded: 535 5.7.139 basic authentication is disabled",
            "passwords-refused",
        ),
        ("Cannot Verify Server Identity", "certificate-unknown"),
        (
            "The certificate was issued by: Avast Web/Mail Shield Root. SEC_ERROR_UNKNOWN_ISSUER",
            "antivirus",
        ),
        (
            "java.security.cert.CertPathValidatorException: Trust anchor for certification path not found.",
            "certificate-unknown",
        ),
        (
            "error:0A00010B:SSL routines::wrong version number",
            "wrong-security",
        ),
        ("552 5.2.2 Mailbox size limit exceeded", "over-quota"),
        ("a2 NO [OVERQUOTA] Not enough disk quota", "over-quota"),
        (
            "553 5.7.1 <bo@good.test>: Sender address rejected: not owned by user ana@good.test",
            "sender-not-yours",
        ),
        (
            "550 5.1.1 <nobody@good.test>: Recipient address rejected: User unknown",
            "no-such-recipient",
        ),
        (
            "554 5.7.1 Service unavailable; Client host blocked",
            "sending-refused",
        ),
        (
            "Something went wrong. We couldn't connect to the incoming (IMAP) server.",
            "outlook-cannot-connect",
        ),
        ("Authentication error", "android-says-wrong-password"),
        ("Network error", "android-network-error"),
        (
            "Network error Details: failed to connect to mail.good.test: ETIMEDOUT (Connection timed out)",
            "timed-out",
        ),
        (
            "Thunderbird failed to find the settings for your email account.",
            "found-nothing",
        ),
    ] {
        assert_eq!(cause(said).as_deref(), Some(expected), "{said}");
    }
}

/// As programs show them that send mail, and apps in other languages.
#[test]
fn what_programs_and_apps_in_other_languages_say_leads_to_its_cause() {
    for (said, expected) in [
        (
            "java.net.SocketTimeoutException: failed to connect to imap.good.test/192.0.2.1 (port 993) from /10.0.2.16 (port 57038) after 30000ms",
            "java-timed-out",
        ),
        (
            "failed to connect to smtp.good.test/192.0.2.1 (port 587) after 30000ms",
            "java-timed-out",
        ),
        (
            "failed to connect to smtp.good.test/2001:db8::6c (port 465) after 90000ms: isConnected failed: ENETUNREACH (Network is unreachable)",
            "network-unreachable",
        ),
        (
            "failed to connect to /192.0.2.1 (port 587) after 30000ms: isConnected failed: ECONNREFUSED (Connection refused)",
            "refused",
        ),
        (
            "Could not connect to SMTP host: smtp.good.test, port: 587; nested exception is: java.net.SocketTimeoutException: connect timed out",
            "timed-out",
        ),
        (
            "SMTP Error: Could not connect to SMTP host.",
            "program-cannot-connect",
        ),
        (
            "SMTP connect() failed. https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting",
            "program-cannot-connect",
        ),
        (
            "SMTP Error: Could not authenticate. SMTP connect() failed.",
            "wrong-password",
        ),
        (
            "SMTP-Fehler: Konnte keine Verbindung zum SMTP-Host herstellen.",
            "program-cannot-connect",
        ),
        (
            "Error SMTP: Imposible autentificar.",
            "phpmailer-wrong-password",
        ),
        (
            "msmtp: cannot locate host smtp.good.test: Name or service not known",
            "name-not-found",
        ),
        (
            "msmtp: cannot connect to smtp.good.test, port 587: Connection timed out",
            "timed-out",
        ),
        (
            "msmtp: authentication failed (method PLAIN)",
            "wrong-password",
        ),
        (
            "msmtp: the server does not support TLS via the STARTTLS command",
            "wrong-security",
        ),
        (
            "Could not connect to mail.good.test: Network is unreachable",
            "network-unreachable",
        ),
        (
            "Could not connect to mail.good.test: Connection refused",
            "refused",
        ),
        (
            "Error resolving “mail.good.test”: Name or service not known",
            "name-not-found",
        ),
        (
            "Anmeldung auf dem Server mail.good.test mit Benutzernamen \"ana@good.test\" fehlgeschlagen",
            "thunderbird-wrong-password",
        ),
        (
            "Zeitüberschreitung der Verbindung mit Server mail.good.test.",
            "thunderbird-timed-out",
        ),
        (
            "Verbindung mit Server mail.good.test konnte nicht hergestellt werden.",
            "thunderbird-name-not-found",
        ),
        (
            "Authentifizierungsfehler beim Verbinden mit dem Server mail.good.test.",
            "thunderbird-sign-in-failed",
        ),
        (
            "Authentifizierungsfehler",
            "android-says-wrong-password-elsewhere",
        ),
        (
            "Die Nachricht konnte nicht gesendet werden, weil der Verbindungsaufbau mit dem SMTP-Server mail.good.test fehlgeschlagen ist.",
            "thunderbird-refused",
        ),
        (
            "Impossible de se connecter au serveur de courrier mail.good.test : la connexion a été refusée.",
            "thunderbird-refused",
        ),
        (
            "Échec de la connexion depuis le serveur mail.good.test avec le nom d’utilisateur ana@good.test.",
            "thunderbird-wrong-password",
        ),
        (
            "El inicio de sesión en el servidor mail.good.test con el nombre de usuario ana@good.test ha fallado.",
            "thunderbird-wrong-password",
        ),
        (
            "La conexión al servidor mail.good.test ha superado el tiempo de espera máximo.",
            "thunderbird-timed-out",
        ),
        (
            "Le serveur imap.good.test ne répond pas",
            "apple-no-answer-fr",
        ),
        (
            "Die Verbindung zum Postausgangsserver „mail.good.test“ ist fehlgeschlagen.",
            "apple-cannot-send-de",
        ),
        ("Netzwerkfehler", "android-network-error-elsewhere"),
    ] {
        assert_eq!(cause(said).as_deref(), Some(expected), "{said}");
    }
}

#[test]
fn every_entry_is_worded_and_vouched_for() {
    let voice = Voice::english();
    let mut ids = BTreeSet::new();
    for reply in REPLIES.iter() {
        assert!(voice.knows(&reply.cause), "{}", reply.cause);
        assert!(voice.knows(&reply.step), "{}", reply.step);
        let source = reply.fact.source.as_deref().unwrap_or_default();
        assert!(
            source.starts_with("https://") || voice.knows(source),
            "{}",
            reply.id
        );
        assert_ne!(reply.fact.confidence, Confidence::Unchecked);
        assert!(reply.texts().next().is_some());
        assert!(ids.insert(&reply.id), "twice in the table");
    }
}
