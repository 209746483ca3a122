//! Mistakes that other servers of mail settings have made, each with the test that it is not made here.
//!
//! | mistake | test |
//! | --- | --- |
//! | a file only for who gives an address, 400 for the others | `corpus::each_known_request_gets_its_answer` |
//! | the well-known place is missing | `clients::mail_clients_get_the_file_wherever_they_ask` |
//! | other spellings of a place are missing | `clients::mail_clients_get_the_file_wherever_they_ask`, `corpus::outlook_is_answered_however_it_writes` |
//! | XML that is broken ends in 500, or gets settings | `corpus::what_cannot_be_answered_is_refused_as_microsoft_does` |
//! | a question of ActiveSync ends in 400 | `corpus::what_cannot_be_answered_is_refused_as_microsoft_does` |
//! | HEAD ends in 405 | `clients::head_is_get_without_a_body` |
//! | a body of 20 MB is read to its end | `corpus::what_is_too_much_is_refused_at_once` |
//! | the address stands unescaped in an answer | `mistakes::an_address_stands_escaped_in_every_file` |
//! | whatever Host is named gets settings | `corpus::whatever_is_asked_of_a_domain_that_is_not_served_is_refused_in_one_line`, `mistakes::a_host_that_nobody_serves_gets_no_settings_from_any_place` |
//! | a profile has new identifiers at every download, so that accounts double | `mistakes::a_profile_that_is_fetched_again_is_the_same_one` |
//! | all people's profiles have one pair of identifiers, so that the second takes the first one's place | `mistakes::two_people_have_two_profiles` |
//! | `SPA` is left out, which means on | `mistakes::outlook_is_told_everything_in_its_own_words` |
//! | `POP` where the schema has `POP3` | `mistakes::outlook_is_told_everything_in_its_own_words` |
//! | STARTTLS is told as `SSL` off | `mistakes::outlook_is_told_everything_in_its_own_words` |
//! | true and false where the schema has on and off | `mistakes::outlook_is_told_everything_in_its_own_words` |
//! | pages load from other people's networks | `mistakes::pages_about_published_domains_load_nothing_from_elsewhere` |
//! | ports are constants instead of what is configured | `mistakes::every_format_tells_the_ports_that_are_configured` |
//! | the page with DNS records ends in 500 | `mistakes::the_zone_never_fails` |
//! | `example.co.uk` is cut down to `co.uk` | `mistakes::a_domain_below_a_public_suffix_of_two_labels_stays_whole` |
//! | what is shipped starts a server for development | `mistakes::what_is_shipped_is_the_release_build_and_serves` |
//! | anybody may call the place that deletes everything | `mistakes::no_request_changes_what_is_published` |
//! | an existing mailbox gets settings, another an error | `clients::an_existing_mailbox_looks_like_any_other`, `corpus::an_existing_mailbox_looks_like_any_other_to_outlook`, `mistakes::no_place_tells_whether_a_mailbox_exists` |

use axum::{
    Router,
    http::{Method, StatusCode},
};
use portolan::web::router;

use crate::support::{Answer, PUBLISHED, app, at, get, request, send};

/// Ports that nobody has as a constant, both kinds of TLS, both ways to read.
const UNUSUAL: &str = r#"
    [domain."example.org"]
    imap = { hostname = "imap.example.org", port = 1993, security = "implicit-tls" }
    pop3 = { hostname = "pop.example.org", port = 1110, security = "starttls" }
    smtp = { hostname = "smtp.example.org", port = 2587, security = "starttls" }
"#;

const POX: &str = "/autodiscover/autodiscover.xml";

async fn outlook(site: &Router, address: &str) -> Answer {
    let question = format!(
        "<Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006\"><Request>\
         <EMailAddress>{address}</EMailAddress><AcceptableResponseSchema>\
         http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\
         </AcceptableResponseSchema></Request></Autodiscover>"
    );
    let mut asked = request(
        Method::POST,
        POX,
        &[
            ("host", "autodiscover.example.org"),
            ("content-type", "text/xml"),
        ],
    );
    *asked.body_mut() = question.into();
    send(site, asked).await
}

async fn profile(site: &Router, address: &str) -> Answer {
    let address = address
        .replace('&', "%26")
        .replace('\'', "%27")
        .replace('+', "%2B");
    at(
        site,
        "example.org",
        &format!("/mobileconfig?address={address}"),
    )
    .await
}

/// What stands between two tags.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    text.split(open)
        .skip(1)
        .filter_map(|rest| rest.split(close).next())
        .collect()
}

/// The values behind a key of a property list.
fn values(profile: &Answer, key: &str) -> Vec<String> {
    let key = format!("<key>{key}</key>");
    let parts = profile.body.split(&key).skip(1);
    parts
        .map(|rest| between(rest, "<string>", "</string>")[0].to_owned())
        .collect()
}

#[test]
fn each_mistake_of_the_table_has_its_test() {
    let files = [
        ("clients", include_str!("clients.rs")),
        ("corpus", include_str!("corpus.rs")),
        ("mistakes", include_str!("mistakes.rs")),
    ];
    let rows: Vec<_> = include_str!("mistakes.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("//! | ")?.split_once(" | "))
        .skip(2)
        .collect();
    assert_eq!(rows.len(), 22);
    for (mistake, tests) in rows {
        let tests = between(tests, "`", "`").into_iter().step_by(2);
        let mut count = 0;
        for (file, test) in tests.filter_map(|test| test.split_once("::")) {
            let source = files.iter().find(|(name, _)| *name == file);
            let (_, source) = source.unwrap_or_else(|| panic!("no file {file}"));
            let written = source.contains(&format!("fn {test}()"));
            assert!(written, "{mistake}: {file} has no test {test}");
            count += 1;
        }
        assert_ne!(count, 0, "{mistake}");
    }
}

#[tokio::test]
async fn an_address_stands_escaped_in_every_file() {
    let site = router(app(PUBLISHED));
    let address = "o'neil&sons@example.org";
    for answer in [outlook(&site, address).await, profile(&site, address).await] {
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        assert!(
            answer.body.contains("neil&amp;sons@example.org"),
            "{}",
            answer.body
        );
        assert!(!answer.body.contains("neil&sons"), "{}", answer.body);
        let mut reader = quick_xml::Reader::from_str(&answer.body);
        while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
    }
    // What is no address is not given back at all.
    for typed in ["%3Cscript%3E@example.org", "ana%22%3E%3Cx@example.org"] {
        let answer = at(
            &site,
            "example.org",
            &format!("/mobileconfig?address={typed}"),
        )
        .await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        assert!(!answer.body.contains("<script>@") && !answer.body.contains("\"><x@"));
    }
}

#[tokio::test]
async fn a_host_that_nobody_serves_gets_no_settings_from_any_place() {
    let site = router(app(PUBLISHED));
    for host in [
        "autoconfig.stranger.example",
        "autodiscover.org",
        "org",
        "example.org.stranger.example",
        "autoconfig.autoconfig.example.org",
        "192.0.2.1",
        "localhost",
    ] {
        for path in [
            "/mail/config-v1.1.xml",
            "/.well-known/autoconfig/mail/config-v1.1.xml",
            POX,
            "/autodiscover/autodiscover.json?Protocol=AutodiscoverV1",
            "/.well-known/user-agent-configuration.json",
        ] {
            let answer = at(&site, host, path).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{host} {path}");
            assert!(!answer.body.contains("example.org"), "{host} {path}");
        }
    }
}

#[tokio::test]
async fn a_profile_that_is_fetched_again_is_the_same_one() {
    let first = profile(&router(app(PUBLISHED)), "ana@example.org").await;
    // Another process of the same configuration, and the address as somebody else would type it.
    let site = router(app(PUBLISHED));
    for address in ["ana@example.org", "ana@EXAMPLE.ORG"] {
        let again = profile(&site, address).await;
        for key in ["PayloadIdentifier", "PayloadUUID"] {
            assert_eq!(values(&again, key).len(), 2);
            assert_eq!(values(&again, key), values(&first, key), "{address}");
        }
    }
}

#[tokio::test]
async fn two_people_have_two_profiles() {
    let site = router(app(PUBLISHED));
    let mut seen = Vec::new();
    for address in [
        "ana@example.org",
        "bob@example.org",
        "ana@example.com",
        "ana@hoster.example",
        "ana+x@example.org",
    ] {
        let answer = profile(&site, address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        seen.extend(values(&answer, "PayloadIdentifier"));
        seen.extend(values(&answer, "PayloadUUID"));
    }
    let count = seen.len();
    assert_eq!(count, 5 * 4);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), count, "{seen:?}");
}

#[tokio::test]
async fn outlook_is_told_everything_in_its_own_words() {
    let answer = outlook(&router(app(UNUSUAL)), "ana@example.org").await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let protocols = between(&answer.body, "<Protocol>", "</Protocol>");
    let said = |protocol: &str, key: &str| {
        let found = between(protocol, &format!("<{key}>"), &format!("</{key}>"));
        assert_eq!(found.len(), 1, "{key}: {protocol}");
        found[0].to_owned()
    };
    let kinds: Vec<_> = protocols
        .iter()
        .map(|protocol| said(protocol, "Type"))
        .collect();
    assert_eq!(kinds, ["IMAP", "POP3", "SMTP"]);
    let kinds: Vec<_> = protocols
        .iter()
        .map(|protocol| said(protocol, "Encryption"))
        .collect();
    assert_eq!(kinds, ["SSL", "TLS", "TLS"]);
    for protocol in protocols {
        // Off would mean no TLS at all.
        assert_eq!(said(protocol, "SSL"), "on");
        assert_eq!(said(protocol, "SPA"), "off");
        for key in ["DomainRequired", "AuthRequired"] {
            assert!(["on", "off"].contains(&&*said(protocol, key)), "{protocol}");
        }
    }
    for word in [">true<", ">false<", ">True<", ">False<", ">yes<"] {
        assert!(!answer.body.contains(word), "{word}: {}", answer.body);
    }
}

#[tokio::test]
async fn pages_about_published_domains_load_nothing_from_elsewhere() {
    let site = router(app(PUBLISHED));
    let browser = [("host", "example.org"), ("accept", "text/html")];
    for path in [
        "/",
        "/about",
        "/mobileconfig",
        "/dns?domain=example.org",
        "/nowhere",
    ] {
        let page = get(&site, path, &browser).await;
        assert!(
            page.header("content-type").starts_with("text/html"),
            "{path}"
        );
        let policy = page.header("content-security-policy");
        assert!(
            policy.contains("default-src 'none'") || policy.contains("default-src 'self'"),
            "{policy}"
        );
        assert!(
            !policy.contains("http") && !policy.contains('*'),
            "{policy}"
        );
        for tag in page.body.split('<') {
            let loads = [
                "script", "link", "img", "iframe", "source", "video", "audio", "object",
            ];
            let elsewhere = tag.contains("//") && loads.iter().any(|name| tag.starts_with(name));
            assert!(!elsewhere, "{path}: <{tag}");
        }
    }
}

#[tokio::test]
async fn every_format_tells_the_ports_that_are_configured() {
    let site = router(app(UNUSUAL));
    let file = at(&site, "autoconfig.example.org", "/mail/config-v1.1.xml").await;
    assert_eq!(
        between(&file.body, "<port>", "</port>"),
        ["1993", "1110", "2587"]
    );
    let told = outlook(&site, "ana@example.org").await;
    assert_eq!(
        between(&told.body, "<Port>", "</Port>"),
        ["1993", "1110", "2587"]
    );
    let profile = profile(&site, "ana@example.org").await;
    assert_eq!(
        between(&profile.body, "<integer>", "</integer>")
            .iter()
            .filter(|number| number.len() == 4)
            .count(),
        2
    );
    for port in ["<integer>1993</integer>", "<integer>2587</integer>"] {
        assert!(profile.body.contains(port), "{}", profile.body);
    }
    let zone = at(&site, "example.org", "/dns?domain=example.org").await;
    for record in [
        "1993 imap.example.org.",
        "1110 pop.example.org.",
        "2587 smtp.example.org.",
    ] {
        assert!(zone.body.contains(record), "{record}: {}", zone.body);
    }
    for answer in [file, told, profile] {
        for usual in ["993", "143", "995", "110", "465", "587"] {
            assert!(
                !answer.body.contains(&format!(">{usual}<")),
                "{usual}: {}",
                answer.body
            );
        }
    }
}

#[tokio::test]
async fn the_zone_never_fails() {
    let rich = "public_url = \"https://[2001:db8::1]\"\n\
         [domain.\"b\u{fc}cher.example\"]\n\
         imap = { hostname = \"imap.%EMAILDOMAIN%\", port = 993, security = \"implicit-tls\" }\n\
         smtp = { hostname = \"smtp.b\u{fc}cher.example\", port = 465, security = \"implicit-tls\" }\n\
         tls_reports = \"mailto:tls@b\u{fc}cher.example\"\ncaa = \"letsencrypt.org\"\n\
         mta_sts = { mode = \"testing\", mx = [\"*.b\u{fc}cher.example\"] }\n";
    for (config, domain) in [
        (PUBLISHED, "example.org"),
        (PUBLISHED, "example.com"),
        (PUBLISHED, "xn--bcher-kva.example"),
        (PUBLISHED, "ana%40b%C3%BCcher.example"),
        (UNUSUAL, "example.org"),
        (rich, "xn--bcher-kva.example"),
        (rich, "b%C3%BCcher.example"),
    ] {
        let site = router(app(config));
        for accept in ["*/*", "text/html"] {
            let path = format!("/dns?domain={domain}");
            let answer = get(&site, &path, &[("accept", accept)]).await;
            assert_eq!(answer.status, StatusCode::OK, "{domain}: {}", answer.body);
            assert!(
                answer.body.contains("_imaps._tcp"),
                "{domain}: {}",
                answer.body
            );
        }
    }
    let site = router(app(PUBLISHED));
    for domain in ["%00", "%FF", "..", "*", "a%20b", "%3Cx%3E", "192.0.2.1"] {
        let answer = get(&site, &format!("/dns?domain={domain}"), &[]).await;
        assert!(
            answer.status.is_client_error(),
            "{domain}: {}",
            answer.status
        );
    }
}

#[tokio::test]
async fn a_domain_below_a_public_suffix_of_two_labels_stays_whole() {
    let config = UNUSUAL.replace("[domain.\"example.org\"]", "[domain.\"example.co.uk\"]");
    let site = router(app(&config));
    let place = "/mail/config-v1.1.xml";
    for (host, query) in [
        ("autoconfig.example.co.uk", ""),
        ("example.co.uk", ""),
        ("autoconfig.co.uk", "?emailaddress=ana@example.co.uk"),
    ] {
        let answer = at(&site, host, &format!("{place}{query}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{host}{query}");
        assert!(answer.body.contains("<emailProvider id=\"example.co.uk\">"));
        assert!(answer.body.contains("<domain>example.co.uk</domain>"));
    }
    for host in ["autoconfig.co.uk", "co.uk", "autoconfig.other.co.uk", "uk"] {
        assert_eq!(at(&site, host, place).await.status, StatusCode::NOT_FOUND);
    }
}

#[test]
fn what_is_shipped_is_the_release_build_and_serves() {
    let image = include_str!("../../Dockerfile");
    let lines: Vec<_> = image.lines().collect();
    assert!(image.contains("cargo build --release --locked"));
    assert!(lines.contains(&"ENTRYPOINT [\"/usr/bin/portolan\"]"));
    assert!(lines.contains(&"CMD [\"serve\"]"));
    assert!(!image.contains("cargo run") && !image.contains("\"demo\""));
}

#[tokio::test]
async fn no_request_changes_what_is_published() {
    let site = router(app(PUBLISHED));
    let place = "/mail/config-v1.1.xml";
    let before = at(&site, "autoconfig.example.org", place).await;
    for method in ["POST", "PUT", "PATCH", "DELETE"] {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        for path in [
            "/initdb/",
            "/initdb",
            "/admin",
            "/domains/example.org",
            "/api/v1/domains/example.org",
            "/api/v1/config",
            "/config",
            "/dns?domain=example.org",
            "/ask?domain=example.org",
            "/metrics",
            "/healthz",
            "/reload",
            place,
        ] {
            let host = [("host", "autoconfig.example.org")];
            let answer = send(&site, request(method.clone(), path, &host)).await;
            let refused = [
                StatusCode::NOT_FOUND,
                StatusCode::METHOD_NOT_ALLOWED,
                StatusCode::FORBIDDEN,
            ];
            assert!(
                refused.contains(&answer.status),
                "{method} {path}: {}",
                answer.status
            );
        }
    }
    assert_eq!(
        at(&site, "example.org", "/initdb/").await.status,
        StatusCode::NOT_FOUND
    );
    let after = at(&site, "autoconfig.example.org", place).await;
    assert_eq!((after.status, after.body), (before.status, before.body));
}

#[tokio::test]
async fn no_place_tells_whether_a_mailbox_exists() {
    let site = router(app(PUBLISHED));
    for place in [
        "/mail/config-v1.1.xml?emailaddress=NAME@example.org",
        "/mobileconfig?address=NAME@example.org",
        "/autodiscover/autodiscover.json?Email=NAME@example.org&Protocol=AutodiscoverV1",
        "/autodiscover/autodiscover.json/v1.0/NAME@example.org?Protocol=AutodiscoverV1",
    ] {
        let mut answers = Vec::new();
        for name in ["postmaster", "zq8x4kfw0b"] {
            let answer = at(&site, "example.org", &place.replace("NAME", name)).await;
            assert_eq!(answer.status, StatusCode::OK, "{place}");
            let identifiers = ["PayloadIdentifier", "PayloadUUID"];
            let own = identifiers.iter().flat_map(|key| values(&answer, key));
            let body = own.fold(answer.body.clone(), |body, own| body.replace(&own, "ID"));
            answers.push(body.replace(name, "NAME"));
        }
        assert_eq!(answers[0], answers[1], "{place}");
    }
}
