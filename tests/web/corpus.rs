//! Requests that shipping mail clients, checkers and scanners are known to send, each with its right answer. As data: a new
//! one is a row.

use axum::{
    Router,
    body::Body,
    http::{Method, StatusCode, header},
};
use portolan::web::router;

use crate::support::{Answer, PUBLISHED, app, request, send};

const AUTOCONFIG: &str = "<emailProvider id=\"example.org\">";

/// Host and path of a `GET`, the status of its answer, and what is in the answer's body.
pub const ASKED: &[(&str, &str, u16, &str)] = &[
    // Thunderbird for Android, KMail, checkers: no query.
    (
        "autoconfig.example.org",
        "/mail/config-v1.1.xml",
        200,
        AUTOCONFIG,
    ),
    (
        "autoconfig.example.org:80",
        "/mail/config-v1.1.xml",
        200,
        AUTOCONFIG,
    ),
    (
        "AUTOCONFIG.EXAMPLE.ORG.",
        "/mail/config-v1.1.xml",
        200,
        AUTOCONFIG,
    ),
    // Thunderbird, a form without an address, FairEmail, Delta Chat, Evolution.
    (
        "autoconfig.example.org",
        "/mail/config-v1.1.xml?emailaddress=ana%40example.org",
        200,
        AUTOCONFIG,
    ),
    (
        "autoconfig.example.org",
        "/mail/config-v1.1.xml?emailaddress=",
        200,
        AUTOCONFIG,
    ),
    (
        "autoconfig.example.org",
        "/mail/config-v1.1.xml?emailaddress=a+b@example.org",
        200,
        AUTOCONFIG,
    ),
    (
        "autoconfig.example.org",
        "/mail/config-v1.1.xml?emailaddress=ana%40example%2Eorg",
        200,
        AUTOCONFIG,
    ),
    (
        "autoconfig.example.org",
        "/mail/config-v1.1.xml?emailaddress=EVOLUTIONUSER@example.org&emailmd5=d41d8cd9",
        200,
        AUTOCONFIG,
    ),
    // Well-known, Samsung, Nine, odd Android apps.
    (
        "example.org",
        "/.well-known/autoconfig/mail/config-v1.1.xml",
        200,
        AUTOCONFIG,
    ),
    (
        "example.org",
        "/autoconfig/mail/config-v1.1.xml",
        200,
        AUTOCONFIG,
    ),
    ("example.org", "/v1.1/mail/config-v1.1.xml", 200, AUTOCONFIG),
    (
        "autoconfig.example.org",
        "//mail/config-v1.1.xml",
        200,
        AUTOCONFIG,
    ),
    (
        "autoconfig.example.org",
        "/mail/Config-v1.1.xml",
        200,
        AUTOCONFIG,
    ),
    // The MX step: the provider's host is asked on behalf of its customer, and of a stranger.
    (
        "autoconfig.hoster.example",
        "/mail/config-v1.1.xml?emailaddress=ana@example.org",
        200,
        AUTOCONFIG,
    ),
    (
        "autoconfig.hoster.example",
        "/mail/config-v1.1.xml?emailaddress=ana@stranger.example",
        200,
        "<emailProvider id=\"hoster.example\">",
    ),
    // Delta Chat asks without an address: settings without person and login. Plain HTTP at `autodiscover.` leads to HTTPS.
    (
        "example.org",
        "/autodiscover/autodiscover.xml",
        200,
        "<Type>IMAP</Type>",
    ),
    (
        "example.org",
        "/AutoDiscover/AutoDiscover.xml",
        200,
        "<Type>SMTP</Type>",
    ),
    (
        "autodiscover.example.org",
        "/autodiscover/autodiscover.xml",
        302,
        "",
    ),
    (
        "autodiscover.example.org",
        "/Autodiscover/Autodiscover.xml",
        302,
        "",
    ),
    (
        "autodiscover.waiting.example",
        "/autodiscover/autodiscover.xml",
        302,
        "",
    ),
    // Outlook 2016 and later: version 2 in both forms.
    (
        "autodiscover.example.org",
        "/autodiscover/autodiscover.json?Email=ana%40example.org&Protocol=Autodiscoverv1&RedirectCount=1",
        200,
        "\"Url\":\"https://autodiscover.example.org/autodiscover/autodiscover.xml\"",
    ),
    (
        "example.org",
        "/autodiscover/autodiscover.json/v1.0/ana@example.org?Protocol=AutodiscoverV1",
        200,
        "\"Protocol\":\"AutodiscoverV1\"",
    ),
    (
        "example.org",
        "/Autodiscover/Autodiscover.json/v1.0/a%2Bb%40example.org?protocol=autodiscoverv1",
        200,
        "\"Url\"",
    ),
    (
        "autodiscover.example.org",
        "/autodiscover/autodiscover.json?Protocol=Autodiscoverv1",
        200,
        "\"Url\"",
    ),
    (
        "autodiscover.example.org",
        "/autodiscover/autodiscover.json?Email=ana%40example.org&Protocol=ActiveSync",
        400,
        "\"ErrorCode\":\"InvalidProtocol\"",
    ),
    (
        "autodiscover.example.org",
        "/autodiscover/autodiscover.json?Email=ana%40example.org&Protocol=EWS",
        400,
        "InvalidProtocol",
    ),
    (
        "autodiscover.example.org",
        "/autodiscover/autodiscover.json/v1.0/ana@example.org?Protocol=REST",
        400,
        "InvalidProtocol",
    ),
    (
        "autodiscover.example.org",
        "/autodiscover/autodiscover.json?Email=ana%40example.org",
        400,
        "\"ErrorCode\":\"MandatoryParameterMissing\"",
    ),
    ("example.org", "/autodiscover/autodiscover.svc", 404, ""),
    // PACC.
    (
        "ua-auto-config.example.org",
        "/.well-known/user-agent-configuration.json",
        200,
        "\"imap.example.org\"",
    ),
    (
        "example.org",
        "/.well-known/user-agent-configuration.json",
        200,
        "\"submit\"",
    ),
    // A mail domain is the name as it was typed, not what is left of it.
    ("autoconfig.example.co.uk", "/mail/config-v1.1.xml", 404, ""),
];

const MOBILE: &str = "http://schemas.microsoft.com/exchange/autodiscover/mobilesync";
const OUTLOOK: &str = "http://schemas.microsoft.com/exchange/autodiscover/outlook";

fn question(address: &str, namespace: &str, answer: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><Autodiscover xmlns=\"{namespace}/requestschema/2006\"><Request>\
         <EMailAddress>{address}</EMailAddress><AcceptableResponseSchema>{answer}</AcceptableResponseSchema>\
         </Request></Autodiscover>"
    )
}

pub fn outlook(address: &str) -> String {
    question(address, OUTLOOK, &format!("{OUTLOOK}/responseschema/2006a"))
}

pub fn mobile(address: &str) -> String {
    question(address, MOBILE, &format!("{MOBILE}/responseschema/2006"))
}

async fn post(site: &Router, path: &str, kind: Option<&str>, body: impl Into<Body>) -> Answer {
    let mut headers = vec![("host", "autodiscover.example.org")];
    headers.extend(kind.map(|kind| ("content-type", kind)));
    let mut request = request(Method::POST, path, &headers);
    *request.body_mut() = body.into();
    send(site, request).await
}

pub const PLACE: &str = "/autodiscover/autodiscover.xml";

#[tokio::test]
async fn each_known_request_gets_its_answer() {
    let site = router(app(PUBLISHED));
    for (host, path, status, part) in ASKED {
        for method in [Method::GET, Method::HEAD] {
            let answer = send(&site, request(method.clone(), path, &[("host", host)])).await;
            let row = format!("{method} {host} {path}: {}", answer.body);
            assert_eq!(answer.status, *status, "{row}");
            assert!(
                !answer.headers.contains_key(header::WWW_AUTHENTICATE),
                "{row}"
            );
            assert!(!answer.headers.contains_key(header::SET_COOKIE), "{row}");
            assert!(!answer.body.to_ascii_lowercase().contains("<html"), "{row}");
            let kind = answer.header("content-type");
            match (status, path.contains(".json")) {
                (302, _) => {
                    let there = format!("https://{host}");
                    assert!(answer.header("location").starts_with(&there), "{row}");
                }
                (404, _) => assert!(kind.starts_with("text/plain"), "{row}"),
                (_, true) => assert_eq!(kind, "application/json", "{row}"),
                _ => assert_eq!(kind, "text/xml; charset=utf-8", "{row}"),
            }
            if method == Method::HEAD {
                assert_eq!(answer.body, "", "{row}");
            } else {
                assert!(answer.body.contains(part), "{row}");
            }
        }
    }
}

#[tokio::test]
async fn whatever_is_asked_of_a_domain_that_is_not_served_is_refused_in_one_line() {
    let site = router(app(PUBLISHED));
    let stranger = [("host", "autodiscover.stranger.example")];
    let mut answers = Vec::new();
    for (_, path, ..) in ASKED {
        let path = path
            .replace("example%2Eorg", "stranger%2Eexample")
            .replace("example.org", "stranger.example");
        answers.push((
            path.clone(),
            send(&site, request(Method::GET, &path, &stranger)).await,
        ));
    }
    for body in [
        outlook("ana@stranger.example"),
        mobile("ana@stranger.example"),
    ] {
        let answer = post(&site, PLACE, Some("text/xml"), body.clone()).await;
        answers.push((body, answer));
    }
    for (asked, answer) in answers {
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{asked}");
        assert!(
            answer.header("content-type").starts_with("text/plain"),
            "{asked}"
        );
        assert!(
            answer.body.len() < 200 && !answer.body.contains('<'),
            "{asked}"
        );
    }
}

#[tokio::test]
async fn outlook_is_answered_however_it_writes() {
    let site = router(app(PUBLISHED));
    let plain = outlook("ana@example.org");
    let wide: Vec<u8> = plain.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked: Vec<u8> = b"\xff\xfe".iter().copied().chain(wide.clone()).collect();
    for (path, kind, body) in [
        (PLACE, Some("text/xml"), plain.clone().into_bytes()),
        (
            "/Autodiscover/Autodiscover.xml",
            Some("text/xml; charset=utf-8"),
            plain.clone().into_bytes(),
        ),
        (
            "/AutoDiscover/AutoDiscover.xml",
            Some("application/xml"),
            plain.clone().into_bytes(),
        ),
        (
            "/AUTODISCOVER/AUTODISCOVER.XML",
            None,
            plain.clone().into_bytes(),
        ),
        (PLACE, None, format!("\n    {plain}").into_bytes()),
        (PLACE, None, format!("\u{feff}{plain}").into_bytes()),
        (PLACE, None, wide),
        (PLACE, None, marked),
    ] {
        let answer = post(&site, path, kind, body).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        assert_eq!(answer.header("content-type"), "text/xml; charset=utf-8");
        assert_eq!(answer.header("cache-control"), "no-store");
        assert!(
            answer
                .body
                .contains("<LoginName>ana@example.org</LoginName>"),
            "{}",
            answer.body
        );
        assert!(answer.body.contains("<SPA>off</SPA>"));
        assert!(!answer.headers.contains_key(header::WWW_AUTHENTICATE));
    }
    // What an app forgot to escape is escaped where it comes back.
    let answer = post(&site, PLACE, None, outlook("a&b@example.org")).await;
    assert!(
        answer
            .body
            .contains("<LoginName>a&amp;b@example.org</LoginName>"),
        "{}",
        answer.body
    );
    // The person's password is none of our business.
    let headers = [
        ("host", "autodiscover.example.org"),
        ("authorization", "Basic YW5hOng="),
    ];
    let mut asked = request(Method::POST, PLACE, &headers);
    *asked.body_mut() = plain.into();
    assert_eq!(send(&site, asked).await.status, StatusCode::OK);
}

#[tokio::test]
async fn an_existing_mailbox_looks_like_any_other_to_outlook() {
    let site = router(app(PUBLISHED));
    let ana = post(&site, PLACE, None, outlook("ana@example.org")).await;
    let bob = post(&site, PLACE, None, outlook("bob@example.org")).await;
    assert_eq!(ana.body.replace("ana@", "bob@"), bob.body);
}

#[tokio::test]
async fn what_cannot_be_answered_is_refused_as_microsoft_does() {
    let site = router(app(PUBLISHED));
    let doctype =
        outlook("ana@example.org").replacen("?>", "?><!DOCTYPE x [<!ENTITY a \"b\">]>", 1);
    for (body, code) in [
        (String::new(), "600"),
        ("<Autodiscover><Request>".into(), "600"),
        ("{}".into(), "600"),
        (doctype, "600"),
        (outlook(""), "600"),
        (outlook("ana"), "600"),
        (outlook("example.org"), "600"),
        (mobile("ana@example.org"), "601"),
        (mobile(""), "601"),
        (
            question("ana@example.org", MOBILE, "http://x.example/"),
            "601",
        ),
    ] {
        let answer = post(&site, PLACE, Some("text/xml"), body.clone()).await;
        assert_eq!(answer.status, StatusCode::OK, "{body}");
        assert_eq!(answer.header("content-type"), "text/xml; charset=utf-8");
        let part = format!("<ErrorCode>{code}</ErrorCode>");
        assert!(answer.body.contains(&part), "{body}: {}", answer.body);
        assert!(!answer.body.contains("mobilesync/") && !answer.body.contains("<Protocol>"));
    }
    let answer = post(&site, PLACE, None, outlook("ana@waiting.example")).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.headers.contains_key(header::RETRY_AFTER));
}

#[tokio::test]
async fn other_methods_are_not_allowed_and_soap_is_not_here() {
    let site = router(app(PUBLISHED));
    let host = [("host", "autodiscover.example.org")];
    for method in ["OPTIONS", "PROPFIND", "PUT"] {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        for (path, allow) in [
            (PLACE, "GET,HEAD,POST"),
            (
                "/autodiscover/autodiscover.json?Protocol=Autodiscoverv1",
                "GET,HEAD",
            ),
            ("/mail/config-v1.1.xml", "GET,HEAD"),
        ] {
            let answer = send(&site, request(method.clone(), path, &host)).await;
            assert_eq!(
                answer.status,
                StatusCode::METHOD_NOT_ALLOWED,
                "{method} {path}"
            );
            assert_eq!(answer.header("allow"), allow);
        }
    }
    let answer = post(&site, "/autodiscover/autodiscover.svc", None, "<soap/>").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_too_much_is_refused_at_once() {
    let site = router(app(PUBLISHED));
    let long = format!("{}@example.org", "a".repeat(8192));
    let path = format!("/mail/config-v1.1.xml?emailaddress={long}");
    let host = [("host", "autoconfig.example.org")];
    let answer = send(&site, request(Method::GET, &path, &host)).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    let path = format!("/autodiscover/autodiscover.json?Protocol=AutodiscoverV1&Email={long}");
    let answer = send(&site, request(Method::GET, &path, &host)).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    let answer = post(&site, PLACE, None, outlook(&long)).await;
    assert!(answer.status.is_success() && answer.body.contains("<ErrorCode>600<"));
    let answer = post(&site, PLACE, None, outlook(&"a".repeat(20_000))).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    // By its announced length, before any of it is read; and a body that announces none, once it is too long.
    let announced = [
        ("host", "autodiscover.example.org"),
        ("content-length", "20000000"),
    ];
    let mut asked = request(Method::POST, PLACE, &announced);
    *asked.body_mut() = Body::from_stream(futures_util::stream::pending::<
        Result<Vec<u8>, std::io::Error>,
    >());
    assert_eq!(
        send(&site, asked).await.status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
    let endless = futures_util::stream::repeat_with(|| Ok::<_, std::io::Error>(vec![b' '; 4096]));
    let answer = post(&site, PLACE, None, Body::from_stream(endless)).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_trusted_proxy_says_that_the_visitor_speaks_tls() {
    // Without a connection the peer is 0.0.0.0.
    let config = PUBLISHED.replace("10.0.0.0/8", "0.0.0.0/32");
    for (config, proto, status) in [
        (config.as_str(), "https", StatusCode::OK),
        (config.as_str(), "https, http", StatusCode::FOUND),
        (config.as_str(), "http", StatusCode::FOUND),
        (PUBLISHED, "https", StatusCode::FOUND),
    ] {
        let site = router(app(config));
        let headers = [
            ("host", "autodiscover.example.org"),
            ("x-forwarded-proto", proto),
        ];
        let answer = send(&site, request(Method::GET, PLACE, &headers)).await;
        assert_eq!(answer.status, status, "{proto}");
    }
}

#[tokio::test]
async fn the_digest_in_the_zone_is_that_of_the_file() {
    use portolan::wire::documents::pacc;

    let site = router(app(&format!(
        "public_url = \"https://mailsetup.example\"\n{PUBLISHED}"
    )));
    let host = [("host", "ua-auto-config.example.org")];
    let place = "/.well-known/user-agent-configuration.json";
    let file = send(&site, request(Method::GET, place, &host)).await;
    assert_eq!(file.header("content-type"), "application/json");
    assert!(file.header("cache-control").starts_with("public"));
    let known = [host[0], ("if-none-match", file.header("etag"))];
    let again = send(&site, request(Method::GET, place, &known)).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);

    let zone = send(&site, request(Method::GET, "/dns?domain=example.org", &[])).await;
    assert_eq!(zone.status, StatusCode::OK);
    assert_eq!(zone.header("content-type"), "text/plain; charset=utf-8");
    let record = zone
        .body
        .lines()
        .find(|line| line.starts_with("_ua-auto-config."))
        .unwrap();
    let text = record.split('"').nth(1).unwrap();
    assert!(pacc::vouches(text, file.body.as_bytes()), "{record}");
    assert!(
        zone.body
            .contains("autoconfig.example.org. 3600 IN CNAME mailsetup.example.\n")
    );

    // A browser gets the same in a page, field by field.
    let page = [("accept", "text/html,*/*;q=0.8")];
    let page = send(
        &site,
        request(Method::GET, "/dns?domain=example.org", &page),
    )
    .await;
    assert!(page.header("content-type").starts_with("text/html"));
    assert!(page.header("vary").contains("accept"), "{:?}", page.headers);
    assert!(
        page.body
            .contains("<td data-label=\"Name\"><span class=\"code\">_imaps._tcp</span></td>"),
        "{}",
        page.body
    );
    assert!(!page.body.contains("CNAME, or A and AAAA"), "{}", page.body);
    for (query, status) in [
        ("?domain=stranger.example", StatusCode::NOT_FOUND),
        ("?domain=waiting.example", StatusCode::SERVICE_UNAVAILABLE),
        ("?domain=", StatusCode::BAD_REQUEST),
        ("", StatusCode::BAD_REQUEST),
    ] {
        let answer = send(&site, request(Method::GET, &format!("/dns{query}"), &[])).await;
        assert_eq!(answer.status, status, "{query}");
        assert!(answer.header("content-type").starts_with("text/plain"));
    }
}

#[tokio::test]
async fn names_that_lead_to_this_server_are_in_the_form_although_its_own_name_is_not_known() {
    let site = router(app(PUBLISHED));
    let page = [("accept", "text/html,*/*;q=0.8")];
    let page = send(
        &site,
        request(Method::GET, "/dns?domain=example.org", &page),
    )
    .await;
    let (form, _) = page.body.split_once("<pre class=\"zone\"").unwrap();
    for label in ["autoconfig", "autodiscover", "ua-auto-config"] {
        let row = format!(
            "<td data-label=\"Type\">CNAME, or A and AAAA</td><td data-label=\"Name\"><span class=\"code\">{label}</span></td>\
             <td data-label=\"Value or target\">the server that this page is from</td>"
        );
        assert!(form.contains(&row), "{label}: {form}");
    }
    assert!(!form.contains("mta-sts"), "{form}");
}
