//! Apple's configuration profiles: the keys of each payload, their types and allowed values, by Apple's published schema
//! (`TopLevel`, `CommonPayloadKeys`, `com.apple.mail.managed`, `com.apple.caldav.account`, `com.apple.carddav.account`).

use plist::{Dictionary, Value};
use portolan::model::EmailAddress;

use crate::support::{Given, POOR, RICH};

#[derive(Clone, Copy)]
enum Kind {
    Text,
    Integer,
    Switch,
    Payloads,
    /// One of these texts.
    OneOf(&'static [&'static str]),
}
use Kind::{Integer, OneOf, Payloads, Switch, Text};

/// Key, whether it must be there, and what it holds.
type Keys = &'static [(&'static str, bool, Kind)];

const COMMON: Keys = &[
    ("PayloadType", true, Text),
    ("PayloadVersion", true, Integer),
    ("PayloadIdentifier", true, Text),
    ("PayloadUUID", true, Text),
    ("PayloadDisplayName", false, Text),
    ("PayloadDescription", false, Text),
    ("PayloadOrganization", false, Text),
];
const TOP: Keys = &[
    ("PayloadContent", true, Payloads),
    ("PayloadScope", false, OneOf(&["User"])),
];
const WAYS: &[&str] = &[
    "EmailAuthPassword",
    "EmailAuthCRAMMD5",
    "EmailAuthNTLM",
    "EmailAuthHTTPMD5",
];
/// Ports and `UseSSL` must be there: without the one three are tried, without the other nothing is encrypted.
const MAIL: Keys = &[
    (
        "EmailAccountType",
        true,
        OneOf(&["EmailTypeIMAP", "EmailTypePOP"]),
    ),
    ("EmailAccountDescription", false, Text),
    ("EmailAccountName", false, Text),
    ("EmailAddress", true, Text),
    ("IncomingMailServerAuthentication", true, OneOf(WAYS)),
    ("IncomingMailServerHostName", true, Text),
    ("IncomingMailServerPortNumber", true, Integer),
    ("IncomingMailServerUseSSL", true, Switch),
    ("IncomingMailServerUsername", true, Text),
    ("OutgoingMailServerAuthentication", true, OneOf(WAYS)),
    ("OutgoingMailServerHostName", true, Text),
    ("OutgoingMailServerPortNumber", true, Integer),
    ("OutgoingMailServerUseSSL", true, Switch),
    ("OutgoingMailServerUsername", true, Text),
    ("OutgoingPasswordSameAsIncomingPassword", true, Switch),
];
/// Less the prefix `CalDAV` or `CardDAV`.
const DAV: Keys = &[
    ("AccountDescription", false, Text),
    ("HostName", true, Text),
    ("Port", false, Integer),
    ("UseSSL", true, Switch),
    ("PrincipalURL", false, Text),
    ("Username", true, Text),
];

fn check(payload: &Dictionary, prefix: &str, keys: Keys) {
    let own = |key: &str| format!("{prefix}{key}");
    for (key, required, _) in keys.iter() {
        assert!(
            payload.contains_key(&own(key)) || !required,
            "{key} is missing"
        );
    }
    for (key, required, _) in COMMON {
        assert!(payload.contains_key(key) || !required, "{key} is missing");
    }
    for (key, value) in payload {
        let (.., kind) = keys
            .iter()
            .find(|(name, ..)| own(name) == *key)
            .or_else(|| COMMON.iter().find(|(name, ..)| name == key))
            .unwrap_or_else(|| panic!("{key} is unknown"));
        let fits = match kind {
            Text => value.as_string().is_some_and(|text| !text.is_empty()),
            Integer => value.as_unsigned_integer().is_some_and(|number| number > 0),
            // Off would be a password in the clear.
            Switch => value.as_boolean() == Some(true),
            Payloads => value.as_array().is_some_and(|all| !all.is_empty()),
            OneOf(values) => value.as_string().is_some_and(|text| values.contains(&text)),
        };
        assert!(fits, "{key}: {value:?}");
    }
}

fn text<'a>(payload: &'a Dictionary, key: &str) -> &'a str {
    payload[key].as_string().unwrap()
}

/// The payloads of a profile that follows the schema.
fn conforming(file: &[u8]) -> Vec<Dictionary> {
    let profile = Value::from_reader_xml(file).unwrap();
    let profile = profile.into_dictionary().unwrap();
    check(&profile, "", TOP);
    assert_eq!(text(&profile, "PayloadType"), "Configuration");
    let payloads = profile["PayloadContent"].as_array().unwrap();
    let payloads: Vec<_> = payloads
        .iter()
        .map(|payload| payload.as_dictionary().unwrap().clone())
        .collect();
    let mut identities = Vec::new();
    for payload in &payloads {
        match text(payload, "PayloadType") {
            "com.apple.mail.managed" => check(payload, "", MAIL),
            "com.apple.caldav.account" => check(payload, "CalDAV", DAV),
            "com.apple.carddav.account" => check(payload, "CardDAV", DAV),
            other => panic!("{other}"),
        }
    }
    for payload in payloads.iter().chain([&profile]) {
        assert_eq!(payload["PayloadVersion"].as_unsigned_integer(), Some(1));
        identities.push(text(payload, "PayloadUUID"));
        identities.push(text(payload, "PayloadIdentifier"));
    }
    let count = identities.len();
    identities.sort_unstable();
    identities.dedup();
    assert_eq!(identities.len(), count, "{identities:?}");
    payloads
}

fn profile(config: &str, address: &str) -> Vec<Dictionary> {
    let address: EmailAddress = address.parse().unwrap();
    conforming(
        &Given::of(config)
            .file("mobileconfig", Some(&address))
            .unwrap(),
    )
}

#[test]
fn every_profile_follows_apples_schema() {
    for address in [
        "ana@example.org",
        "o'neil+tag&x@example.org",
        "\u{e1}na@example.org",
    ] {
        let address: EmailAddress = address.parse().unwrap();
        for config in [RICH, POOR] {
            let given = Given::of(config);
            conforming(&given.file("mobileconfig", Some(&address)).unwrap());
        }
    }
}

#[test]
fn calendars_and_contacts_come_with_the_mail() {
    let payloads = profile(RICH, "ana@example.org");
    let [_, calendars, contacts] = &payloads[..] else {
        panic!("{payloads:?}");
    };
    assert_eq!(text(calendars, "CalDAVHostName"), "dav.example.org");
    assert_eq!(calendars["CalDAVPort"].as_unsigned_integer(), Some(443));
    assert_eq!(text(calendars, "CalDAVUsername"), "ana@example.org");
    assert_eq!(
        text(contacts, "CardDAVPrincipalURL"),
        "https://dav.example.org/contacts/"
    );
    assert_eq!(text(contacts, "CardDAVUsername"), "ana");
    assert_eq!(profile(POOR, "ana@example.org").len(), 1);
    // A payload cannot say OAuth2, and where the place is a bare origin the device looks by itself.
    let config = RICH
        .replace(
            "https://dav.example.org/calendars/?a=1&b=2",
            "https://dav.example.org/",
        )
        .replace(
            "[\"OAuth2\", \"password-cleartext\"] }\n    jmap",
            "[\"OAuth2\"] }\n    jmap",
        );
    let payloads = profile(&config, "ana@example.org");
    assert_eq!(payloads.len(), 2);
    assert!(!payloads[1].contains_key("CalDAVPrincipalURL"));
}
