//! PACC (draft-ietf-mailmaint-pacc-02 §4): members, types, what has to be there.

use portolan::{
    outputs::{CannotCarry, pacc},
    wire::documents::pacc as reader,
};
use serde_json::Value;

use crate::support::{Given, POOR, RICH};

/// Place, and whether it must be there.
const MEMBERS: &[(&str, bool)] = &[
    ("/protocols", true),
    ("/protocols/jmap/url", false),
    ("/protocols/imap/host", false),
    ("/protocols/pop3/host", false),
    ("/protocols/smtp/host", true),
    ("/protocols/submit/host", true),
    ("/protocols/caldav/url", false),
    ("/protocols/carddav/url", false),
    ("/authentication", true),
    ("/authentication/oauth-public/issuer", false),
    ("/authentication/password", true),
    ("/info/provider/name", true),
    ("/info/provider/shortName", false),
    ("/info/provider/logo/0/url", false),
    ("/info/provider/logo/0/content-type", false),
    ("/info/help/documentation", false),
    ("/info/help/contact/0", false),
    ("/info/help/contact/1", false),
];

/// The place of every value that is no object or list.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                places(value, &format!("{at}/{name}"), found);
            }
        }
        Value::Array(values) => {
            for (number, value) in values.iter().enumerate() {
                places(value, &format!("{at}/{number}"), found);
            }
        }
        _ => found.push(at.to_owned()),
    }
}

fn conforming(file: &[u8]) -> Value {
    let root: Value = serde_json::from_slice(file).unwrap();
    for (place, required) in MEMBERS {
        assert!(
            root.pointer(place).is_some() || !required,
            "{place} is missing"
        );
    }
    let mut found = Vec::new();
    places(&root, "", &mut found);
    for place in found {
        let known = MEMBERS.iter().any(|(known, _)| *known == place);
        assert!(known, "{place} is unknown");
        let value = root.pointer(&place).unwrap();
        match place.rsplit('/').next().unwrap() {
            "password" => assert!(value.is_boolean()),
            "url" | "issuer" | "documentation" => {
                assert!(value.as_str().unwrap().starts_with("https://"), "{place}");
            }
            _ => assert!(!value.as_str().unwrap().is_empty(), "{place}"),
        }
    }
    root
}

#[test]
fn all_that_the_draft_knows_is_in_the_file() {
    let given = Given::of(RICH);
    let file = given.file("pacc", None).unwrap();
    let root = conforming(&file);
    let text = |place: &str| root.pointer(place).unwrap().as_str().unwrap();
    assert_eq!(text("/protocols/imap/host"), "imap.example.org");
    assert_eq!(text("/protocols/smtp/host"), text("/protocols/submit/host"));
    assert_eq!(
        text("/authentication/oauth-public/issuer"),
        "https://login.example.org"
    );
    assert_eq!(text("/info/provider/logo/0/content-type"), "image/png");
    assert_eq!(text("/info/help/contact/0"), "mailto:help@example.org");
    // It is logged in to by the local part, which the draft cannot say.
    assert!(root.pointer("/protocols/carddav").is_none());
    assert!(root.pointer("/protocols/caldav").is_some());
    let read = reader::read(&file, &given.domain).unwrap();
    assert_eq!(read.servers.len(), 3);
    assert!(reader::vouches(&pacc::digest_record(&file), &file));
}

#[test]
fn the_same_settings_are_the_same_octets() {
    let file = Given::of(RICH).file("pacc", None).unwrap();
    assert_eq!(Given::of(RICH).file("pacc", None).unwrap(), file);
    assert!(!reader::vouches(&pacc::digest_record(&file), &file[1..]));
}

#[test]
fn other_ports_and_logins_are_left_out() {
    assert_eq!(
        Given::of(POOR).file("pacc", None),
        Err(CannotCarry::NoIncoming)
    );
    let config = RICH.replace("port = 465", "port = 4465");
    assert_eq!(
        Given::of(&config).file("pacc", None),
        Err(CannotCarry::NoOutgoing)
    );
    // No password, and nobody who gives out tokens: no way in.
    let config = RICH.replace(
        "username = \"%EMAILADDRESS%\"",
        "username = \"%EMAILADDRESS%\"\nauthentication = [\"OAuth2\"]",
    );
    assert!(Given::of(&config).file("pacc", None).is_ok());
    let config = config.replace("oauth = ", "# ");
    assert_eq!(
        Given::of(&config).file("pacc", None),
        Err(CannotCarry::NoOutgoing)
    );
    let config = RICH.replace("%EMAILADDRESS%", "%EMAILLOCALPART%");
    assert_eq!(
        Given::of(&config).file("pacc", None),
        Err(CannotCarry::NoIncoming)
    );
}
