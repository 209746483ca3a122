//! Autodiscover's XML: order and values of the schema (MS-OXDSCLI §2.2.4), and what Outlook makes of what is absent.

use portolan::{
    model::EmailAddress,
    outputs::autodiscover::{Refusal, refusal},
};
use time::Time;

use crate::support::{Element, Given, POOR, RICH};

const ROOT: &str = "http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006";
const OUTLOOK: &str =
    "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";

/// The children of each element in the order of its sequence: name, whether it must be there, allowed values.
type Sequence = &'static [(&'static str, bool, &'static [&'static str])];

const USER: Sequence = &[
    ("DisplayName", true, &[]),
    ("AutoDiscoverSMTPAddress", false, &[]),
];
const ACCOUNT: Sequence = &[
    ("AccountType", true, &["email"]),
    ("Action", true, &["settings"]),
    ("Image", false, &[]),
    ("ServiceHome", false, &[]),
    ("Protocol", true, &[]),
];
const SWITCH: &[&str] = &["on", "off"];
/// What is on, or the local part, where it is absent, must be there.
const PROTOCOL: Sequence = &[
    ("Type", true, &["IMAP", "POP3", "SMTP"]),
    ("ExpirationDate", false, &[]),
    ("TTL", true, &[]),
    ("Server", true, &[]),
    ("Port", true, &[]),
    ("LoginName", false, &[]),
    ("DomainRequired", true, &["off"]),
    ("SPA", true, SWITCH),
    ("Encryption", true, &["SSL", "TLS"]),
    ("SSL", true, &["on"]),
    ("AuthRequired", true, &["on"]),
    ("UsePOPAuth", false, &["on"]),
    ("SMTPLast", false, &["off"]),
];
const ERROR: Sequence = &[
    ("ErrorCode", true, &["600", "601"]),
    ("Message", true, &[]),
    ("DebugData", true, &[]),
];

fn follows(element: &Element, sequence: Sequence) {
    let mut place = 0;
    for child in &element.children {
        let found = sequence.iter().position(|(name, ..)| *name == child.name);
        let found = found.unwrap_or_else(|| panic!("{} in {}", child.name, element.name));
        assert!(found >= place, "{} stands too late", child.name);
        place = found;
        let (name, _, values) = sequence[found];
        assert!(
            values.is_empty() || values.contains(&child.text.as_str()),
            "{name}: {}",
            child.text
        );
        assert_eq!(child.namespace, element.namespace, "{name}");
    }
    for (name, required, _) in sequence {
        let count = element.all(name).count();
        assert!(count > 0 || !required, "{} lacks {name}", element.name);
        assert!(count < 2 || *name == "Protocol", "{name}");
    }
}

/// The `Response` of a file that follows the schema.
fn response(file: &[u8], namespace: &str) -> Element {
    let mut root = Element::read(file);
    assert_eq!(
        (root.name.as_str(), root.namespace.as_deref()),
        ("Autodiscover", Some(ROOT))
    );
    assert_eq!(root.children.len(), 1);
    let response = root.children.remove(0);
    assert_eq!(
        (response.name.as_str(), response.namespace.as_deref()),
        ("Response", Some(namespace))
    );
    response
}

fn settings(file: &[u8]) -> Element {
    let response = response(file, OUTLOOK);
    for user in response.all("User") {
        follows(user, USER);
    }
    let account = response.only("Account");
    follows(account, ACCOUNT);
    for protocol in account.all("Protocol") {
        follows(protocol, PROTOCOL);
        let sends = protocol.value("Type") == "SMTP";
        for name in ["UsePOPAuth", "SMTPLast"] {
            assert_eq!(protocol.all(name).count(), usize::from(sends), "{name}");
        }
        assert!(protocol.value("Port").parse::<u16>().unwrap() > 0);
        let implicit = ["993", "995", "465"].contains(&protocol.value("Port"));
        assert_eq!(
            protocol.value("Encryption"),
            if implicit { "SSL" } else { "TLS" }
        );
    }
    response
}

/// `type host:port login`.
fn servers(response: &Element) -> Vec<String> {
    let account = response.only("Account");
    let all = account.all("Protocol").map(|protocol| {
        let login = protocol.all("LoginName").next();
        format!(
            "{} {}:{} {}",
            protocol.value("Type"),
            protocol.value("Server"),
            protocol.value("Port"),
            login.map_or("-", |login| &login.text)
        )
    });
    all.collect()
}

#[test]
fn every_answer_follows_the_schema_and_says_everything() {
    let address: EmailAddress = "a&b@example.org".parse().unwrap();
    let rich = Given::of(RICH);
    let told = settings(&rich.file("autodiscover", Some(&address)).unwrap());
    // Each type once, with TLS first where there is such a server.
    assert_eq!(
        servers(&told),
        [
            "IMAP imap.example.org:993 a&b@example.org",
            "POP3 pop.example.org:995 a&b@example.org",
            "SMTP smtp.example.org:465 a&b@example.org",
        ]
    );
    assert_eq!(
        told.only("User").value("AutoDiscoverSMTPAddress"),
        "a&b@example.org"
    );
    let poor = Given::of(POOR);
    let told = settings(&poor.file("autodiscover", Some(&address)).unwrap());
    assert_eq!(
        servers(&told),
        [
            "POP3 pop.xn--bcher-kva.example:110 a&b",
            "SMTP smtp.xn--bcher-kva.example:2525 a&b",
        ]
    );
}

#[test]
fn without_an_address_nobody_is_named() {
    let told = settings(&Given::of(RICH).file("autodiscover", None).unwrap());
    assert_eq!(told.all("User").count(), 0);
    assert!(servers(&told).iter().all(|server| server.ends_with(" -")));
}

#[test]
fn ntlm_alone_is_secure_password_authentication() {
    let config = RICH.replace(
        "username = \"%EMAILADDRESS%\"",
        "authentication = [\"NTLM\"]",
    );
    let told = settings(&Given::of(&config).file("autodiscover", None).unwrap());
    let account = told.only("Account");
    let spa: Vec<_> = account
        .all("Protocol")
        .map(|protocol| protocol.value("SPA"))
        .collect();
    assert_eq!(spa, ["off", "on", "on"]);
    let config = RICH.replace(
        "username = \"%EMAILADDRESS%\"",
        "authentication = [\"OAuth2\"]",
    );
    assert!(Given::of(&config).file("autodiscover", None).is_err());
}

#[test]
fn refusals_stay_in_the_namespace_of_the_root() {
    let at = Time::from_hms_micro(9, 5, 7, 42).unwrap();
    for (reason, code) in [(Refusal::Invalid, "600"), (Refusal::Schema, "601")] {
        let told = response(&refusal(reason, at), ROOT);
        let error = told.only("Error");
        follows(error, ERROR);
        assert_eq!(error.value("ErrorCode"), code);
        assert_eq!(error.attributes["Time"], "09:05:07.0000420");
        assert!(error.attributes["Id"].parse::<u32>().is_ok());
    }
}
