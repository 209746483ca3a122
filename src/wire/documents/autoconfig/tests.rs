use proptest::prelude::*;

use super::*;

fn domain() -> DomainName {
    "example.org".parse().unwrap()
}

/// A file around these sections of the provider.
fn file(sections: &str) -> String {
    format!(
        "<?xml version='1.0' encoding='UTF-8'?>\n<clientConfig version='1.1'><emailProvider id='example.org'>\
         <domain>example.org</domain>{sections}</emailProvider></clientConfig>"
    )
}

fn imap(inner: &str) -> String {
    file(&format!(
        "<incomingServer type='imap'>{inner}</incomingServer>"
    ))
}

const WHOLE: &str = "<hostname>imap.example.org</hostname><port>993</port><socketType>SSL</socketType>\
                     <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication>";

fn servers(text: &str) -> Vec<Server> {
    read(text.as_bytes(), &domain()).map_or_else(|_| Vec::new(), |config| config.servers)
}

fn the_one(text: &str) -> Server {
    let mut servers = servers(text);
    assert_eq!(servers.len(), 1, "{text}");
    servers.remove(0)
}

fn login(name: &str) -> Option<String> {
    username(name, &domain()).map(|username| username.0)
}

#[test]
fn a_whole_file_is_read() {
    let text = include_bytes!("../../../../fuzz/corpus/autoconfig/full-1.2.xml");
    let config = read(text, &domain()).unwrap();
    assert_eq!(config.id.as_deref(), Some("example.org"));
    assert_eq!(config.display_name.as_deref(), Some("Example Mail"));
    assert_eq!(config.display_short_name.as_deref(), Some("Example"));
    assert_eq!(config.domains, ["example.org", "example.net"]);
    let servers: Vec<String> = config
        .servers
        .iter()
        .map(|s| {
            let ways: Vec<&str> = s.authentication.iter().map(|way| way.as_str()).collect();
            format!(
                "{} {}:{} {} {} {ways:?}",
                s.protocol, s.host, s.port, s.security, s.username
            )
        })
        .collect();
    assert_eq!(
        servers,
        [
            "imap imap.example.org:993 implicit-tls %EMAILADDRESS% [\"OAuth2\", \"password-cleartext\"]",
            "pop3 pop.example.org:110 starttls %EMAILLOCALPART% [\"password-encrypted\"]",
            "smtp smtp.example.org:465 implicit-tls %EMAILADDRESS% [\"password-cleartext\"]",
            "smtp smtp.example.org:587 starttls %EMAILADDRESS% [\"password-encrypted\", \"password-cleartext\"]",
        ]
    );
    let others: Vec<(&str, &str)> = config
        .others
        .iter()
        .map(|(kind, place)| (kind.as_str(), place.as_str()))
        .collect();
    assert_eq!(
        others,
        [
            ("jmap", "https://jmap.example.org/session"),
            ("carddav", "https://dav.example.org/card/"),
            ("caldav", "https://dav.example.org/cal/%EMAILADDRESS%/"),
            ("managesieve", "sieve.example.org:4190"),
            ("webmail", "https://webmail.example.org/"),
        ]
    );
    let enable = config.enable.unwrap();
    let at = "https://www.example.org/imap-on";
    assert_eq!(enable.url.as_deref(), Some(at));
}

fn others(text: &str) -> Vec<(String, String)> {
    read(file(text).as_bytes(), &domain()).unwrap().others
}

#[test]
fn what_is_to_be_switched_on_is_read_wherever_it_stands() {
    let of = |text: &str| {
        let text = file(&format!(
            "{text}<incomingServer type='imap'>{WHOLE}</incomingServer>"
        ));
        let enable = read(text.as_bytes(), &domain()).unwrap().enable?;
        let words: Vec<String> = enable
            .instructions
            .iter()
            .map(|(tag, line)| format!("{tag}={line}"))
            .collect();
        Some((enable.url.unwrap_or_default(), words.join(" ")))
    };
    let some = |url: &str, words: &str| Some((url.to_owned(), words.to_owned()));
    assert_eq!(
        of(
            "<enable visiturl='https://a.example/on'><instruction lang='en'>Tick\n the box</instruction>\
            <instruction lang='DE'>Haken</instruction><instruction lang='en'>again</instruction></enable>"
        ),
        some("https://a.example/on", "de=Haken en=Tick the box")
    );
    assert_eq!(
        of("<instruction url='https://a.example/help'><descr lang='en'>Read</descr></instruction>"),
        some("https://a.example/help", "en=Read")
    );
    assert_eq!(
        of("<instruction url='https://a.example/help'/><enable visiturl='https://a.example/on'/>"),
        some("https://a.example/on", "")
    );
    assert_eq!(
        of("<enable><instruction>Ask us</instruction></enable>"),
        some("", "=Ask us")
    );
    for nothing in [
        "<enable visiturl='javascript:alert(1)'/>",
        "<enable visiturl='wss://a.example/'/>",
        "<enable visiturl='https://a.example/?u=%EMAILADDRESS%'/>",
        "<enable><instruction lang='a b'>x</instruction><instruction lang='en'>Dear %EMAILADDRESS%</instruction></enable>",
        "<enable/><instruction/>",
    ] {
        assert_eq!(of(nothing), None, "{nothing}");
    }
    let long = format!(
        "<enable><instruction lang='en'>{}</instruction></enable>",
        "x".repeat(9000)
    );
    assert_eq!(
        of(&long),
        some("", &format!("en={}", "x".repeat(MAX_INSTRUCTION)))
    );
}

#[test]
fn every_url_of_an_exchange_section_is_a_service_of_its_own() {
    let section = "<incomingServer type='exchange'><hostname>mail.example.org</hostname><port>443</port>\
        <owaURL>https://mail.example.org/owa/</owaURL><ewsURL>https://mail.example.org/EWS/Exchange.asmx</ewsURL>\
        <easURL>https://mail.example.org/Microsoft-Server-ActiveSync</easURL></incomingServer>";
    let expected = [
        ("ews", "https://mail.example.org/EWS/Exchange.asmx"),
        (
            "activesync",
            "https://mail.example.org/Microsoft-Server-ActiveSync",
        ),
        ("webmail", "https://mail.example.org/owa/"),
    ];
    let expected = expected.map(|(kind, url)| (kind.to_owned(), url.to_owned()));
    assert_eq!(others(section), expected);
    assert_eq!(others(&section.repeat(2)), expected, "told once");
    let bare = "<incomingServer type='exchange'><hostname>mail.example.org</hostname><port>443</port></incomingServer>";
    assert_eq!(
        others(bare),
        [("exchange".into(), "mail.example.org:443".into())]
    );
}

#[test]
fn a_sign_in_without_an_issuer_is_told_by_its_page() {
    let whole = "<authURL>https://login.example.org/auth</authURL><tokenURL>https://login.example.org/token</tokenURL>";
    let of = |inside: &str| {
        let text = format!(
            "<oAuth2>{inside}</oAuth2><incomingServer type='imap'>{WHOLE}</incomingServer>"
        );
        others(&text)
    };
    assert_eq!(
        of(whole),
        [("oauth".into(), "https://login.example.org/auth".into())]
    );
    let half = "<authURL>https://login.example.org/auth</authURL>";
    let issuer = format!("<issuer>login.example.org</issuer>{whole}");
    for told_otherwise_or_not_at_all in [half, &issuer, "<authURL>javascript:x</authURL>"] {
        assert_eq!(of(told_otherwise_or_not_at_all), []);
    }
}

#[test]
fn an_incomplete_section_is_dropped_alone() {
    for missing in ["hostname", "port", "socketType", "username"] {
        let start = WHOLE.find(&format!("<{missing}>")).unwrap();
        let end = WHOLE.find(&format!("</{missing}>")).unwrap() + missing.len() + 3;
        let broken = format!("{}{}", &WHOLE[..start], &WHOLE[end..]);
        let text = file(&format!(
            "<incomingServer type='imap'>{broken}</incomingServer><incomingServer type='pop3'>{WHOLE}</incomingServer>"
        ));
        assert_eq!(the_one(&text).protocol, Protocol::POP3, "without {missing}");
    }
}

#[test]
fn a_section_that_says_nothing_of_authentication_is_kept_and_one_that_says_nothing_known_is_not() {
    let silent = WHOLE.replace("<authentication>password-cleartext</authentication>", "");
    assert!(the_one(&imap(&silent)).authentication.is_empty());
    let strange = WHOLE.replace("password-cleartext", "telepathy");
    assert!(servers(&imap(&strange)).is_empty());
}

#[test]
fn bad_values_drop_their_section() {
    for (from, to) in [
        ("993", "0"),
        ("993", "65536"),
        ("993", "imap"),
        (">SSL<", ">maybe<"),
        ("imap.example.org", "192.0.2.1"),
        ("imap.example.org", "imap server"),
        ("imap.example.org", "%EMAILLOCALPART%.example.org"),
        ("imap.example.org", "%EMAILADDRESS%"),
        ("%EMAILADDRESS%", "%REALNAME%"),
        ("%EMAILADDRESS%", "a&#7;b"),
        ("type='imap'", "type='smtp'"),
        ("type='imap'", "type='nntp'"),
    ] {
        assert!(servers(&imap(WHOLE).replace(from, to)).is_empty(), "{to}");
    }
}

#[test]
fn white_space_byte_order_mark_letter_case_and_aliases_are_forgiven() {
    let text = imap(
        "<hostname>\n  IMAP.Bücher.example.\n</hostname><port> 143 </port><socketType>starttls</socketType>\
         <username> %emailaddress% </username><authentication>plain</authentication>\
         <authentication> secure </authentication><authentication>plain</authentication>",
    );
    let server = the_one(&format!("\u{feff}{text}"));
    assert_eq!(server.host.ascii(), "imap.xn--bcher-kva.example");
    assert_eq!((server.port, server.security), (143, Security::StartTls));
    assert_eq!(server.username, Username::address());
    assert_eq!(
        server.authentication,
        [
            Authentication::PasswordCleartext,
            Authentication::PasswordEncrypted
        ]
    );
}

#[test]
fn sasl_mechanisms_stand_for_their_kind() {
    let text = WHOLE.replace(
        "<authentication>",
        "<authentication system='sasl'>SCRAM-SHA-256-PLUS</authentication>\
         <authentication system='sasl'>XOAUTH2</authentication>\
         <authentication system='http'>Basic</authentication><authentication>",
    );
    assert_eq!(
        the_one(&imap(&text)).authentication,
        [
            Authentication::PasswordEncrypted,
            Authentication::OAuth2,
            Authentication::PasswordCleartext
        ]
    );
}

#[test]
fn plain_is_read_as_no_security_unless_something_better_stands_beside_it() {
    let plain = WHOLE.replace("SSL", "plain");
    assert_eq!(the_one(&imap(&plain)).security, Security::None);
    let both = plain.replace(
        "<socketType>",
        "<socketType>plain</socketType><socketType>STARTTLS</socketType><socketType>",
    );
    assert_eq!(the_one(&imap(&both)).security, Security::StartTls);
}

#[test]
fn the_domain_is_filled_into_host_names() {
    for name in [
        "imap.%EMAILDOMAIN%",
        "imap.%EMAILDOMAIN",
        "imap.%emaildomain%",
    ] {
        let text = imap(&WHOLE.replace("imap.example.org", name));
        assert_eq!(the_one(&text).host.ascii(), "imap.example.org");
    }
}

#[test]
fn user_names_keep_their_placeholders_in_one_spelling() {
    for (written, meant) in [
        ("%EMAILADDRESS%", "%EMAILADDRESS%"),
        ("%EMAILADDRESS", "%EMAILADDRESS%"),
        ("%EMAILLOCALPART%@%EMAILDOMAIN%", "%EMAILADDRESS%"),
        ("%EMAILLOCALPART%@Example.org", "%EMAILADDRESS%"),
        (
            "%EMAILLOCALPART%@fixed.example",
            "%EMAILLOCALPART%@fixed.example",
        ),
        (
            "%EMAILLOCALPART%.%EMAILDOMAIN%",
            "%EMAILLOCALPART%.%EMAILDOMAIN%",
        ),
        ("CORP\\%EMAILLOCALPART", "CORP\\%EMAILLOCALPART%"),
        ("info", "info"),
        ("100%", "100%"),
    ] {
        assert_eq!(login(written).as_deref(), Some(meant), "{written}");
    }
}

#[test]
fn the_made_up_local_part_becomes_a_placeholder_again() {
    for (echoed, meant) in [
        ("portolan@example.org", "%EMAILADDRESS%"),
        ("portolan%40example.org", "%EMAILADDRESS%"),
        ("portolan@EXAMPLE.ORG", "%EMAILADDRESS%"),
        ("portolan", "%EMAILLOCALPART%"),
        ("portolan@fixed.example", "%EMAILLOCALPART%@fixed.example"),
        ("portolan.example.org", "%EMAILLOCALPART%.example.org"),
        ("CORP\\portolan", "CORP\\%EMAILLOCALPART%"),
        ("portolanian", "portolanian"),
        ("info@portolan.example", "info@portolan.example"),
        (
            "%EMAILLOCALPART%@portolan.example",
            "%EMAILLOCALPART%@portolan.example",
        ),
    ] {
        assert_eq!(login(echoed).as_deref(), Some(meant), "{echoed}");
    }
}

#[test]
fn an_outgoing_server_without_login_needs_no_user_name() {
    let text = file(
        "<outgoingServer type='smtp'><hostname>smtp.example.org</hostname><port>587</port>\
         <socketType>STARTTLS</socketType><authentication>client-IP-address</authentication></outgoingServer>",
    );
    assert_eq!(
        the_one(&text).authentication,
        [Authentication::ClientIpAddress]
    );
}

#[test]
fn pages_and_other_documents_are_no_autoconfig() {
    for body in [
        "",
        "   ",
        "not found",
        "{\"protocols\": {}}",
        "<!DOCTYPE html><html><body><p>Parked &nbsp; domain<br></body>",
        "<html>",
        "<Autodiscover xmlns='http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006'/>",
        "<ClientConfig/>",
        "<emailProvider id='example.org'/>",
    ] {
        assert_eq!(
            read(body.as_bytes(), &domain()),
            Err(ReadError::NotAutoconfig),
            "{body}"
        );
    }
    assert_eq!(
        read(b"<html>caf\xe9", &domain()),
        Err(ReadError::NotAutoconfig)
    );
}

#[test]
fn a_broken_file_is_malformed_and_an_empty_one_has_no_servers() {
    let cut = imap(WHOLE);
    let cut = &cut[..cut.len() - 20];
    for body in [
        cut,
        "<!DOCTYPE clientConfig><clientConfig/>",
        "<clientConfig>&x;</clientConfig>",
    ] {
        let answer = read(body.as_bytes(), &domain());
        assert!(matches!(answer, Err(ReadError::Malformed(_))), "{body}");
    }
    assert_eq!(
        read(b"<clientConfig/>", &domain()),
        Err(ReadError::NoServers)
    );
    assert_eq!(
        read(file("").as_bytes(), &domain()),
        Err(ReadError::NoServers)
    );
}

#[test]
fn a_flood_of_servers_is_cut_off() {
    let one = format!("<incomingServer type='imap'>{WHOLE}</incomingServer>");
    assert_eq!(servers(&file(&one.repeat(500))).len(), MAX_SERVERS);
}

#[test]
fn names_for_people_are_one_short_line() {
    let named = |name: &str| {
        let text = file(&format!(
            "<displayName>{name}</displayName><incomingServer type='imap'>{WHOLE}</incomingServer>"
        ));
        read(text.as_bytes(), &domain()).unwrap().display_name
    };
    assert_eq!(named(" A\n  B&amp;C ").as_deref(), Some("A B&C"));
    assert_eq!(
        named("%EMAILDOMAIN% mail").as_deref(),
        Some("example.org mail")
    );
    assert_eq!(named("%EMAILADDRESS%"), None);
    assert_eq!(named(&"ü".repeat(90)).unwrap().chars().count(), 60);
}

#[test]
fn addresses_of_other_services_must_be_such() {
    for url in [
        "javascript:alert(1)",
        "https://u:p@example.org/",
        "/relative",
        "ftp://example.org/",
    ] {
        let text = file(&format!(
            "<incomingServer type='jmap'><url>{url}</url></incomingServer>"
        ));
        assert_eq!(
            read(text.as_bytes(), &domain()),
            Err(ReadError::NoServers),
            "{url}"
        );
    }
}

proptest! {
    #[test]
    fn no_octets_cause_a_panic(body in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&body, &domain());
    }

    #[test]
    fn no_text_in_any_place_causes_a_panic(text in "[%@&;<>/ a-zA-Z0-9\u{0}-\u{ff}\u{1f600}]{0,60}", at in 0_usize..600) {
        let mut body = imap(WHOLE);
        let at = (0..=at.min(body.len())).rev().find(|at| body.is_char_boundary(*at)).unwrap_or(0);
        body.insert_str(at, &text);
        let _ = read(body.as_bytes(), &domain());
    }

    #[test]
    fn no_user_name_causes_a_panic(text in "\\PC{0,40}") {
        let _ = login(&text);
        let _ = login(&format!("%EMAIL{text}portolan{text}"));
    }
}

#[test]
fn a_name_that_holds_the_made_up_address_is_none() {
    let named = |name: &str| {
        let file = format!(
            "<clientConfig><emailProvider id=\"x\"><displayName>{name}</displayName>\
             <incomingServer type=\"imap\"><hostname>a.example.org</hostname><port>993</port>\
             <socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer>\
             </emailProvider></clientConfig>"
        );
        let domain = "example.org".parse().unwrap();
        read(file.as_bytes(), &domain).unwrap().display_name
    };
    assert_eq!(named("Mailbox of Portolan@example.org"), None);
    assert_eq!(
        named("Mail at example.org").as_deref(),
        Some("Mail at example.org")
    );
}
