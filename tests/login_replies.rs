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
        let known = ["specification", "vendor-page", "unchecked"];
        assert!(known.contains(&reply.fact.confidence.as_str()));
        assert!(!reply.texts.is_empty());
        assert!(ids.insert(reply.id), "twice in the table");
    }
}
