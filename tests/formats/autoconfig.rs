//! Autoconfig 1.1 (the format page that Thunderbird goes by) and 1.2 (draft-ietf-mailmaint-autoconfig).

use crate::support::{Element, Given, POOR, RICH};

/// How often an element may stand in its parent.
#[derive(Clone, Copy)]
enum Times {
    Once,
    Maybe,
    Any,
    Some,
}
use Times::{Any, Maybe, Once, Some as Several};

/// What an element's text is.
#[derive(Clone, Copy)]
enum Text {
    /// It has children instead.
    Nothing,
    Line(usize),
    Host,
    Port,
    Url,
    OneOf(&'static [&'static str]),
    Login,
}

struct Rule {
    parent: &'static str,
    name: &'static str,
    times: Times,
    /// Name, and whether it must be there.
    attributes: &'static [(&'static str, bool)],
    text: Text,
    /// The only version that knows it; both where empty.
    version: &'static str,
}

const fn rule(
    parent: &'static str,
    name: &'static str,
    times: Times,
    attributes: &'static [(&'static str, bool)],
    text: Text,
) -> Rule {
    Rule {
        parent,
        name,
        times,
        attributes,
        text,
        version: "",
    }
}

const TYPE: &[(&str, bool)] = &[("type", true)];
const URL: &[(&str, bool)] = &[("url", true)];
const WAYS: &[&str] = &[
    "password-cleartext",
    "password-encrypted",
    "NTLM",
    "GSSAPI",
    "OAuth2",
    "TLS-client-cert",
];

/// Of both versions. `*` stands for every section of a server.
const RULES: &[Rule] = &[
    rule(
        "",
        "clientConfig",
        Once,
        &[("version", true)],
        Text::Nothing,
    ),
    rule(
        "clientConfig",
        "emailProvider",
        Once,
        &[("id", true)],
        Text::Nothing,
    ),
    rule("emailProvider", "domain", Several, &[], Text::Host),
    rule("emailProvider", "displayName", Maybe, &[], Text::Line(60)),
    rule(
        "emailProvider",
        "displayShortName",
        Maybe,
        &[],
        Text::Line(20),
    ),
    rule("emailProvider", "documentation", Any, URL, Text::Nothing),
    rule(
        "documentation",
        "descr",
        Any,
        &[("lang", false)],
        Text::Line(1000),
    ),
    // Without one of each Thunderbird refuses the file.
    rule(
        "emailProvider",
        "incomingServer",
        Several,
        TYPE,
        Text::Nothing,
    ),
    rule(
        "emailProvider",
        "outgoingServer",
        Several,
        TYPE,
        Text::Nothing,
    ),
    rule("clientConfig", "addressbook", Any, TYPE, Text::Nothing),
    rule("clientConfig", "calendar", Any, TYPE, Text::Nothing),
    rule("clientConfig", "setupServer", Any, TYPE, Text::Nothing),
    rule("*", "url", Maybe, &[], Text::Url),
    rule("*", "hostname", Maybe, &[], Text::Host),
    rule("*", "port", Maybe, &[], Text::Port),
    rule(
        "*",
        "socketType",
        Maybe,
        &[],
        Text::OneOf(&["SSL", "STARTTLS"]),
    ),
    rule(
        "*",
        "authentication",
        Several,
        &[("system", false)],
        Text::OneOf(&[]),
    ),
    rule("*", "username", Once, &[], Text::Login),
    rule("clientConfig", "oAuth2", Maybe, &[], Text::Nothing),
    rule("oAuth2", "authURL", Maybe, &[], Text::Url),
    rule("oAuth2", "tokenURL", Maybe, &[], Text::Url),
    rule("oAuth2", "issuer", Once, &[], Text::Url),
    rule("oAuth2", "scope", Maybe, &[], Text::Line(1000)),
    rule("oAuth2", "clientID", Maybe, &[], Text::Line(200)),
    Rule {
        version: "1.1",
        ..rule("clientConfig", "webMail", Maybe, &[], Text::Nothing)
    },
    rule("webMail", "loginPage", Once, URL, Text::Nothing),
];

/// Section, type, and whether it is reached by URL (draft §3.5).
const TYPES: &[(&str, &str, bool)] = &[
    ("incomingServer", "imap", false),
    ("incomingServer", "pop3", false),
    ("incomingServer", "jmap", true),
    ("outgoingServer", "smtp", false),
    ("addressbook", "carddav", true),
    ("calendar", "caldav", true),
    ("setupServer", "managesieve", false),
];

/// Panics where the file breaks a rule. Returns it for further questions.
fn conforming(file: &[u8]) -> Element {
    let root = Element::read(file);
    let version = root.attributes.get("version").cloned().unwrap_or_default();
    assert!(["1.1", "1.2"].contains(&version.as_str()), "{version}");
    let document = Element {
        children: vec![root],
        ..Element::default()
    };
    children_conform("", &document, &version);
    let Element { mut children, .. } = document;
    children.remove(0)
}

fn children_conform(parent: &str, element: &Element, version: &str) {
    let section = TYPES.iter().any(|(name, ..)| *name == parent);
    let known: Vec<&Rule> = RULES
        .iter()
        .filter(|rule| rule.parent == parent || section && rule.parent == "*")
        .filter(|rule| rule.version.is_empty() || rule.version == version)
        .collect();
    for rule in &known {
        let count = element.all(rule.name).count();
        let fits = match rule.times {
            Times::Once => count == 1,
            Times::Maybe => count < 2,
            Times::Some => count > 0,
            Times::Any => true,
        };
        assert!(fits, "{count} times {} in {parent}", rule.name);
    }
    for child in &element.children {
        let rule = known.iter().find(|rule| rule.name == child.name);
        let rule = rule.unwrap_or_else(|| panic!("no {} in {parent} of {version}", child.name));
        // A namespace makes Thunderbird miss the element.
        assert_eq!(child.namespace, None, "{}", child.name);
        conforms(child, rule);
        children_conform(&child.name, child, version);
    }
}

fn conforms(element: &Element, rule: &Rule) {
    let Element { name, text, .. } = element;
    for (attribute, required) in rule.attributes {
        let there = element.attributes.contains_key(*attribute);
        assert!(there || !required, "{name} lacks {attribute}");
    }
    for (attribute, value) in &element.attributes {
        assert!(
            rule.attributes.iter().any(|(known, _)| known == attribute),
            "{name} has {attribute}"
        );
        match attribute.as_str() {
            "url" => is_url(value),
            "id" => is_host(value),
            "lang" => assert!(value.len() == 2, "{value}"),
            _ => {}
        }
    }
    match rule.text {
        Text::Nothing => assert_eq!(text, "", "{name}"),
        Text::Line(max) => assert!((1..=max).contains(&text.chars().count()), "{name}: {text}"),
        Text::Host => is_host(text),
        Text::Port => assert!(text.parse::<u16>().is_ok_and(|port| port > 0), "{text}"),
        Text::Url => is_url(text),
        Text::OneOf([]) => is_way(element),
        Text::OneOf(values) => assert!(values.contains(&text.as_str()), "{name}: {text}"),
        Text::Login => assert!(text.contains("%EMAIL"), "{text}"),
    }
    if rule.attributes == TYPE {
        section_is_whole(element);
    }
}

/// Draft §3.6.2 and §3.7.4.
fn is_way(element: &Element) {
    match element.attributes.get("system").map(String::as_str) {
        None => assert!(WAYS.contains(&element.text.as_str()), "{}", element.text),
        Some("http") => assert!(["Basic", "Digest"].contains(&element.text.as_str())),
        other => panic!("{other:?}"),
    }
}

fn section_is_whole(section: &Element) {
    let kind = &section.attributes["type"];
    let by_url = TYPES
        .iter()
        .find(|(name, known, _)| *name == section.name && known == kind)
        .unwrap_or_else(|| panic!("{} of type {kind}", section.name))
        .2;
    for name in ["hostname", "port", "socketType"] {
        assert_eq!(
            section.all(name).count(),
            usize::from(!by_url),
            "{name} of {kind}"
        );
    }
    assert_eq!(
        section.all("url").count(),
        usize::from(by_url),
        "url of {kind}"
    );
    let ways: Vec<_> = section.all("authentication").map(|way| &way.text).collect();
    // Some take the last one, and many an app has no OAuth2 client of its own for the host.
    if ways
        .iter()
        .any(|way| *way == "password-cleartext" || *way == "Basic")
    {
        assert!(["password-cleartext", "Basic"].contains(&ways.last().unwrap().as_str()));
    }
}

/// A-labels only: Thunderbird refuses the others.
fn is_host(text: &str) {
    let fits =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(&byte);
    assert!(text.contains('.') && text.bytes().all(fits), "{text}");
}

fn is_url(text: &str) {
    assert!(
        text.starts_with("https://") && url::Url::parse(text).is_ok(),
        "{text}"
    );
}

#[test]
fn every_file_follows_the_rules_of_its_version() {
    for config in [RICH, POOR] {
        for version in [
            "",
            "autoconfig_version = \"1.1\"\n",
            "autoconfig_version = \"1.2\"\n",
        ] {
            let given = Given::of(&format!("{config}{version}"));
            let root = conforming(&given.file("autoconfig", None).unwrap());
            let told = &root.attributes["version"];
            assert_eq!(
                told,
                if version.contains("1.2") {
                    "1.2"
                } else {
                    "1.1"
                }
            );
        }
    }
}

#[test]
fn all_that_a_domain_offers_is_in_the_file() {
    let given = Given::of(RICH);
    let root = conforming(&given.file("autoconfig", None).unwrap());
    let provider = root.only("emailProvider");
    assert_eq!(provider.value("displayName"), "Example Mail");
    assert_eq!(provider.value("displayShortName"), "Example");
    let kinds = |parent: &Element, name| -> Vec<String> {
        let all = parent
            .all(name)
            .map(|section| section.attributes["type"].clone());
        all.collect()
    };
    assert_eq!(
        kinds(provider, "incomingServer"),
        ["imap", "imap", "pop3", "jmap"]
    );
    assert_eq!(kinds(provider, "outgoingServer"), ["smtp", "smtp"]);
    let imap = provider.all("incomingServer").next().unwrap();
    let ways: Vec<_> = imap
        .all("authentication")
        .map(|way| way.text.as_str())
        .collect();
    assert_eq!(ways, ["OAuth2", "password-cleartext"]);
    let jmap = provider.all("incomingServer").nth(3).unwrap();
    assert_eq!(jmap.value("url"), "https://jmap.example.org/session");
    assert_eq!(jmap.value("authentication"), "Basic");

    let carddav = root.only("addressbook");
    assert_eq!(carddav.attributes["type"], "carddav");
    assert_eq!(carddav.value("username"), "%EMAILLOCALPART%");
    let ways: Vec<_> = carddav
        .all("authentication")
        .map(|way| way.text.as_str())
        .collect();
    assert_eq!(ways, ["OAuth2", "Basic"]);
    let caldav = root.only("calendar");
    assert_eq!(
        caldav.value("url"),
        "https://dav.example.org/calendars/?a=1&b=2"
    );
    let sieve = root.only("setupServer");
    assert_eq!(
        (sieve.value("port"), sieve.value("socketType")),
        ("4190", "STARTTLS")
    );
    let page = root.only("webMail").only("loginPage");
    assert!(page.attributes["url"].starts_with("https://webmail.example.org/?_task=login&"));

    let oauth = root.only("oAuth2");
    assert_eq!(oauth.value("issuer"), "https://login.example.org");
    assert_eq!(oauth.value("scope"), "mail contacts calendars");
    assert_eq!(oauth.value("clientID"), "any-app");

    let pages: Vec<_> = provider.all("documentation").collect();
    assert_eq!(pages.len(), 3);
    let words: Vec<_> = pages[0]
        .all("descr")
        .map(|descr| (descr.attributes["lang"].as_str(), descr.text.as_str()))
        .collect();
    assert_eq!(
        words,
        [("de", "E-Mail einrichten"), ("en", "Set up <mail> & more")]
    );
    assert_eq!(pages[1].value("descr"), "Questions");
}

#[test]
fn what_the_draft_has_dropped_is_not_in_1_2() {
    let given = Given::of(&format!("{RICH}autoconfig_version = \"1.2\"\n"));
    let root = conforming(&given.file("autoconfig", None).unwrap());
    assert_eq!(root.all("webMail").count(), 0);
    assert_eq!(root.all("oAuth2").count(), 1);
}
