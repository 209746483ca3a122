//! The table of servers' answers to failed logins: each known answer leads to its cause, in words that exist.

use std::collections::BTreeSet;

use portolan::say::Voice;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    reply: Vec<Reply>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reply {
    id: String,
    #[serde(rename = "match")]
    texts: Vec<String>,
    cause: String,
    step: String,
    fact: Fact,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    source: String,
    confidence: String,
}

fn table() -> Vec<Reply> {
    let table: Table = toml::from_str(include_str!("../guides/login-replies.toml")).unwrap();
    table.reply
}

fn cause(said: &str) -> Option<String> {
    let said = said.to_lowercase();
    table()
        .into_iter()
        .find(|reply| {
            let mut texts = reply.texts.iter();
            texts.any(|text| said.contains(&text.to_lowercase()))
        })
        .map(|reply| reply.id)
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
    ] {
        assert_eq!(cause(said).as_deref(), Some(expected), "{said}");
    }
    assert_eq!(cause("250 2.0.0 OK"), None);
}

#[test]
fn every_entry_is_worded_and_vouched_for() {
    let voice = Voice::english();
    let mut ids = BTreeSet::new();
    for reply in table() {
        assert!(voice.knows(&reply.cause), "{}", reply.cause);
        assert!(voice.knows(&reply.step), "{}", reply.step);
        assert!(reply.fact.source.starts_with("https://"), "{}", reply.id);
        let known = ["specification", "vendor-page", "third-party"];
        assert!(known.contains(&reply.fact.confidence.as_str()));
        assert!(!reply.texts.is_empty());
        assert!(ids.insert(reply.id), "twice in the table");
    }
}
