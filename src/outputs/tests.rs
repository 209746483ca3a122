//! What all formats have to stand. How a file looks is in `tests/golden.rs`.

use super::*;
use crate::{
    model::{SourceId, Username},
    wire::documents::autoconfig as document,
};

fn setting(protocol: Protocol, port: u16, security: Security) -> Setting {
    Setting {
        protocol,
        hostname: format!("{protocol}.example.org").parse().unwrap(),
        port,
        security,
        username: Username::address(),
        authentication: vec![Authentication::PasswordCleartext],
        verified: true,
        authenticated: true,
        sources: vec![SourceId::Autoconfig],
    }
}

fn all() -> Recommendation {
    Recommendation {
        incoming: vec![
            setting(Protocol::POP3, 995, Security::ImplicitTls),
            setting(Protocol::IMAP, 143, Security::StartTls),
            setting(Protocol::IMAP, 993, Security::ImplicitTls),
        ],
        outgoing: vec![
            setting(Protocol::SMTP, 587, Security::StartTls),
            setting(Protocol::SMTP, 465, Security::ImplicitTls),
        ],
    }
}

/// The file that `output` makes of these settings for `ana@example.org`.
fn made(
    output: &Output,
    recommended: &Recommendation,
    names: (&str, Option<&str>),
) -> Result<String, CannotCarry> {
    let address: EmailAddress = "ana@example.org".parse().unwrap();
    let file = (output.write)(&Subject {
        domain: address.domain(),
        display_name: names.0,
        recommended,
        sieve: &[],
        offer: Offer::NOTHING,
        address: Some(&address),
        full_name: names.1,
    })?;
    Ok(String::from_utf8(file).unwrap())
}

fn only(name: &str) -> &'static Output {
    Output::named(name).unwrap()
}

fn profile(text: &str) -> plist::Dictionary {
    plist::Value::from_reader_xml(text.as_bytes())
        .unwrap()
        .into_dictionary()
        .unwrap()
}

fn account(profile: &plist::Dictionary) -> &plist::Dictionary {
    profile["PayloadContent"].as_array().unwrap()[0]
        .as_dictionary()
        .unwrap()
}

#[test]
fn every_format_refuses_what_lacks_a_role_or_would_travel_in_the_clear() {
    for output in OUTPUTS {
        for (change, error) in [
            (
                (|r| r.incoming.clear()) as fn(&mut Recommendation),
                CannotCarry::NoIncoming,
            ),
            (|r| r.outgoing.clear(), CannotCarry::NoOutgoing),
            (
                |r| {
                    r.incoming
                        .iter_mut()
                        .for_each(|setting| setting.security = Security::None);
                },
                CannotCarry::NoIncoming,
            ),
        ] {
            let mut recommended = all();
            change(&mut recommended);
            let answer = made(output, &recommended, ("x", None));
            assert_eq!(answer, Err(error), "{}", output.name);
        }
    }
}

#[test]
fn formats_of_one_account_need_an_address() {
    let domain = "example.org".parse().unwrap();
    for output in OUTPUTS {
        let answer = (output.write)(&Subject {
            domain: &domain,
            display_name: "x",
            recommended: &all(),
            sieve: &[],
            offer: Offer::NOTHING,
            address: None,
            full_name: None,
        });
        assert_eq!(
            answer == Err(CannotCarry::NoAddress),
            output.needs_address,
            "{}",
            output.name
        );
    }
}

#[test]
fn an_unencrypted_server_among_others_is_left_out() {
    let mut recommended = all();
    recommended.outgoing[0].security = Security::None;
    for output in OUTPUTS {
        let file = made(output, &recommended, ("x", None)).unwrap();
        assert!(!file.contains("587") && !file.contains("plain"), "{file}");
    }
}

#[test]
fn hostile_names_stay_names() {
    let long = "Ana ".repeat(80);
    for name in [
        "<&\"'>]]>",
        "</displayName><x>",
        "\u{1f469}\u{200d}\u{1f4bb} Ana",
        "دائرة البريد",
        "\u{202e}gro.elpmaxe",
        "a\u{0}b\u{1b}[31m\u{ffff}",
        "line\nbreak\u{2028}and\r\n\tmore",
        long.as_str(),
        "  ",
    ] {
        for output in OUTPUTS {
            made(output, &all(), (name, Some(name))).unwrap();
        }
        let file = made(only("autoconfig"), &all(), (name, None)).unwrap();
        let read = document::read(file.as_bytes(), &"example.org".parse().unwrap()).unwrap();
        let shown = read.display_name.unwrap();
        let expected = Some(text::line(name, 60)).filter(|name| !name.is_empty());
        assert_eq!(shown, expected.unwrap_or_else(|| "example.org".into()));
        assert!(read.display_short_name.unwrap().chars().count() <= 20);
        assert_eq!(read.servers.len(), 5);

        let profile = profile(&made(only("mobileconfig"), &all(), (name, Some(name))).unwrap());
        let fit = text::line(name, 200);
        let shown = account(&profile)
            .get("EmailAccountName")
            .and_then(plist::Value::as_string);
        assert_eq!(shown.unwrap_or_default(), fit);
    }
}

#[test]
fn autoconfig_survives_a_round_trip() {
    let mut recommended = all();
    recommended.incoming[0].username = Username("%EMAILLOCALPART%@fixed.example".into());
    recommended.incoming[2].authentication = vec![
        Authentication::PasswordCleartext,
        Authentication::Ntlm,
        Authentication::OAuth2,
    ];
    let file = made(only("autoconfig"), &recommended, ("Example", None)).unwrap();
    let read = document::read(file.as_bytes(), &"example.org".parse().unwrap()).unwrap();
    assert_eq!(read.id.as_deref(), Some("example.org"));
    assert_eq!(read.domains, ["example.org"]);
    let settings: Vec<_> = recommended
        .incoming
        .iter()
        .chain(&recommended.outgoing)
        .collect();
    assert_eq!(read.servers.len(), settings.len());
    for (server, setting) in read.servers.iter().zip(settings) {
        assert_eq!(
            (
                server.protocol,
                &server.host,
                server.port,
                server.security,
                &server.username
            ),
            (
                setting.protocol,
                &setting.hostname,
                setting.port,
                setting.security,
                &setting.username
            )
        );
    }
    assert_eq!(
        read.servers[2].authentication,
        [
            Authentication::OAuth2,
            Authentication::Ntlm,
            Authentication::PasswordCleartext
        ]
    );
}

#[test]
fn autoconfig_leaves_out_what_would_make_android_reject_the_file() {
    let mut recommended = all();
    recommended.incoming[0].authentication = vec![Authentication::Gssapi];
    let file = made(only("autoconfig"), &recommended, ("x", None)).unwrap();
    assert!(!file.contains("pop3") && !file.contains("GSSAPI"), "{file}");
}

#[test]
fn a_profile_takes_imap_and_implicit_tls_first_and_writes_integers() {
    let text = made(only("mobileconfig"), &all(), ("Example", Some("Ana"))).unwrap();
    let profile = profile(&text);
    let account = account(&profile);
    assert_eq!(
        account["EmailAccountType"].as_string(),
        Some("EmailTypeIMAP")
    );
    for (key, port) in [
        ("IncomingMailServerPortNumber", 993),
        ("OutgoingMailServerPortNumber", 465),
    ] {
        assert_eq!(account[key].as_unsigned_integer(), Some(port));
    }
    for key in [
        "IncomingMailServerUseSSL",
        "OutgoingMailServerUseSSL",
        "OutgoingPasswordSameAsIncomingPassword",
    ] {
        assert_eq!(account[key].as_boolean(), Some(true), "{key}");
    }
    for dictionary in [&profile, account] {
        assert_eq!(dictionary["PayloadVersion"].as_unsigned_integer(), Some(1));
    }
    for key in ["IncomingPassword", "OutgoingPassword"] {
        assert!(!account.contains_key(key), "{key}");
    }
    assert!(!text.contains("<real>"), "{text}");
}

#[test]
fn a_profile_falls_back_on_pop3_and_on_starttls() {
    let mut recommended = all();
    recommended.incoming.truncate(1);
    recommended.outgoing.truncate(1);
    let profile = profile(&made(only("mobileconfig"), &recommended, ("x", None)).unwrap());
    let account = account(&profile);
    assert_eq!(
        account["EmailAccountType"].as_string(),
        Some("EmailTypePOP")
    );
    assert_eq!(
        account["OutgoingMailServerPortNumber"].as_unsigned_integer(),
        Some(587)
    );
    assert_eq!(account["OutgoingMailServerUseSSL"].as_boolean(), Some(true));
    assert!(!account.contains_key("EmailAccountName"));
}

#[test]
fn a_profile_cannot_say_oauth2() {
    let mut recommended = all();
    for setting in &mut recommended.incoming {
        setting.authentication = vec![Authentication::OAuth2];
    }
    let answer = made(only("mobileconfig"), &recommended, ("x", None));
    assert_eq!(answer, Err(CannotCarry::NoIncoming));
}

/// Identifiers and UUIDs of the profile for this address.
fn identity(address: &str) -> Vec<String> {
    let address: EmailAddress = address.parse().unwrap();
    let file = mobileconfig::write(&Subject {
        domain: address.domain(),
        display_name: "x",
        recommended: &all(),
        sieve: &[],
        offer: Offer::NOTHING,
        address: Some(&address),
        full_name: None,
    })
    .unwrap();
    let profile = profile(&String::from_utf8(file).unwrap());
    [&profile, account(&profile)]
        .into_iter()
        .flat_map(|payload| [&payload["PayloadIdentifier"], &payload["PayloadUUID"]])
        .map(|value| value.as_string().unwrap().to_owned())
        .collect()
}

#[test]
fn identifiers_and_uuids_are_the_same_for_one_address_and_no_other() {
    let ana = identity("ana@example.org");
    assert_eq!(ana, identity("ana@example.org"));
    assert_eq!(ana, identity("Ana@Example.ORG"));
    let mut seen = ana.clone();
    for other in ["bo@example.org", "ana@example.com", "ana+x@example.org"] {
        seen.extend(identity(other));
    }
    let count = seen.len();
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), count);
    assert!(ana[0].starts_with("org.example.portolan."), "{ana:?}");
    assert!(
        ana.iter()
            .all(|id| !id.contains('@') && !id.contains("ana"))
    );
    assert!(
        ana[1]
            .bytes()
            .all(|b| b == b'-' || b.is_ascii_digit() || b.is_ascii_uppercase())
    );
}

#[test]
fn a_qr_code_signs_in_by_oauth2_only_where_the_app_can() {
    let mut recommended = all();
    for setting in recommended
        .incoming
        .iter_mut()
        .chain(&mut recommended.outgoing)
    {
        setting.authentication = vec![Authentication::OAuth2, Authentication::PasswordCleartext];
    }
    recommended.incoming[2].hostname = "imap.gmail.com".parse().unwrap();
    recommended.outgoing[1].hostname = "smtp.notgmail.com".parse().unwrap();
    let address: EmailAddress = "ana@example.org".parse().unwrap();
    let text = qr::account(&Subject {
        domain: address.domain(),
        display_name: "x",
        recommended: &recommended,
        sieve: &[],
        offer: Offer::NOTHING,
        address: Some(&address),
        full_name: Some("Ana \"A\" \\ Mar\n"),
    })
    .unwrap();
    assert_eq!(
        text,
        r#"[1,[1,1],[0,"imap.gmail.com",993,3,6,"ana@example.org"],[[[0,"smtp.notgmail.com",465,3,1,"ana@example.org"],["ana@example.org","Ana \"A\" \\ Mar"]]]]"#
    );
}

#[test]
fn a_qr_code_carries_no_address_beyond_ascii() {
    let address: EmailAddress = "ána@example.org".parse().unwrap();
    let answer = qr::account(&Subject {
        domain: address.domain(),
        display_name: "x",
        recommended: &all(),
        sieve: &[],
        offer: Offer::NOTHING,
        address: Some(&address),
        full_name: None,
    });
    assert_eq!(answer, Err(CannotCarry::NotAscii));
}

#[test]
fn a_qr_code_of_too_much_is_refused() {
    assert!(qr::svg(&"x".repeat(qr::MAX_TEXT)).is_ok());
    assert_eq!(
        qr::svg(&"x".repeat(qr::MAX_TEXT + 1)),
        Err(CannotCarry::TooLarge)
    );
}

/// The modules of our own SVG, drawn four pixels wide, as a camera would see them.
fn decoded(svg: &str) -> String {
    let number = |text: &str| text.parse::<usize>().unwrap();
    let size = number(
        svg.split("viewBox=\"0 0 ")
            .nth(1)
            .unwrap()
            .split(' ')
            .next()
            .unwrap(),
    );
    let path = svg
        .split(" d=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let mut dark = vec![false; size * size];
    for rectangle in path.split('M').skip(1) {
        let (left, rest) = rectangle.split_once(' ').unwrap();
        let (top, rest) = rest.split_once('h').unwrap();
        let (length, _) = rest.split_once('v').unwrap();
        for x in number(left)..number(left) + number(length) {
            dark[number(top) * size + x] = true;
        }
    }
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(size * 4, size * 4, |x, y| {
        if dark[(y / 4) * size + x / 4] { 0 } else { 255 }
    });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().unwrap().1
}

#[test]
fn a_qr_code_is_read_back() {
    let account = made(only("qr"), &all(), ("x", Some("Ana \u{1f600}"))).unwrap();
    assert!(decoded(&account).starts_with("[1,[1,1],[0,\"imap.example.org\",993,3,1,"));
    for text in ["https://example.org/survey/example.org#ana", "ü<&>\"", "0"] {
        assert_eq!(decoded(&qr::svg(text).unwrap()), text);
    }
}

proptest::proptest! {
    #[test]
    fn whatever_people_and_providers_are_called_the_files_can_be_read(
        name in "\\PC{0,80}",
        odd in proptest::collection::vec(proptest::prelude::any::<char>(), 0..40),
        login in "[ -~\u{e0}-\u{24f}\u{202e}\u{ffff}]{1,30}",
    ) {
        let odd: String = odd.into_iter().collect();
        let mut recommended = all();
        recommended.incoming[2].username = Username(login);
        let file = made(only("autoconfig"), &recommended, (&odd, None)).unwrap();
        let read = document::read(file.as_bytes(), &"example.org".parse().unwrap());
        assert!(read.is_ok_and(|config| config.servers.len() >= 4));
        let text = made(only("mobileconfig"), &recommended, (&odd, Some(&name))).unwrap();
        assert_eq!(account(&profile(&text))["EmailAddress"].as_string(), Some("ana@example.org"));
        let json = {
            let address: EmailAddress = "ana@example.org".parse().unwrap();
            qr::account(&Subject {
                domain: address.domain(),
                display_name: &odd,
                recommended: &recommended,
                sieve: &[],
                offer: Offer::NOTHING,
                address: Some(&address),
                full_name: Some(&odd),
            })
        };
        let payload: serde_json::Value = serde_json::from_str(&json.unwrap()).unwrap();
        assert!(!payload[3][0][1][1].as_str().unwrap().chars().any(char::is_control));
    }
}
