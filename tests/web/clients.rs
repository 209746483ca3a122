//! What mail clients are known to send; each gets the most useful valid answer.

use axum::http::{Method, StatusCode, header};
use portolan::web::router;

use crate::support::{Answer, PUBLISHED, app, at, get, request, send};

fn is_file_of(answer: &Answer, domain: &str) -> bool {
    answer.status == StatusCode::OK
        && answer.header("content-type") == "text/xml; charset=utf-8"
        && answer
            .body
            .contains(&format!("<emailProvider id=\"{domain}\">"))
}

#[tokio::test]
async fn mail_clients_get_the_file_wherever_they_ask() {
    let site = router(app(PUBLISHED));
    for path in [
        "/mail/config-v1.1.xml",
        "/.well-known/autoconfig/mail/config-v1.1.xml",
        "/autoconfig/mail/config-v1.1.xml",
        "/v1.1/mail/config-v1.1.xml",
        "//mail/config-v1.1.xml",
        "/mail/Config-v1.1.xml",
        "/Mail/config-v1.1.xml",
    ] {
        let answer = at(&site, "autoconfig.example.org", path).await;
        assert!(
            is_file_of(&answer, "example.org"),
            "{path}: {}",
            answer.body
        );
        assert!(answer.body.contains("version=\"1.1\""));
        assert!(answer.body.contains("%EMAILADDRESS%"));
        assert!(!answer.headers.contains_key(header::SET_COOKIE));
        let answer = at(&site, "elsewhere.example", path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.header("content-type").starts_with("text/plain"));
        assert!(answer.body.len() < 200 && !answer.body.contains('<'));
    }
}

#[tokio::test]
async fn the_address_tells_the_domain_before_the_host_does() {
    let site = router(app(PUBLISHED));
    for (host, query, domain) in [
        ("autoconfig.example.org", "", "example.org"),
        ("autoconfig.example.org", "?emailaddress=", "example.org"),
        (
            "example.org",
            "?emailaddress=ana%40example.org",
            "example.org",
        ),
        ("autoconfig.example.com", "", "example.com"),
        ("autodiscover.example.org", "", "example.org"),
        ("ua-auto-config.example.org:8080", "", "example.org"),
        ("mta-sts.example.org", "", "example.org"),
        ("AutoConfig.Example.ORG", "", "example.org"),
        // FairEmail leaves the plus as it is; Delta Chat escapes dots.
        (
            "autoconfig.example.org",
            "?emailaddress=a+b@example.org",
            "example.org",
        ),
        (
            "autoconfig.example.org",
            "?emailaddress=ana%40example%2Eorg",
            "example.org",
        ),
        (
            "autoconfig.example.org",
            "?emailaddress=EVOLUTIONUSER@example.org&emailmd5=d41d8cd98f00b204e9800998ecf8427e",
            "example.org",
        ),
        // The provider's host, asked in the MX step on behalf of its customer, and of somebody else's.
        (
            "autoconfig.hoster.example",
            "?emailaddress=ana@example.org",
            "example.org",
        ),
        (
            "autoconfig.hoster.example",
            "?emailaddress=ana@stranger.example",
            "hoster.example",
        ),
        (
            "autoconfig.example.org",
            "?emailaddress=nonsense",
            "example.org",
        ),
        (
            "autoconfig.example.org",
            "?emailaddress=%22%3C%26",
            "example.org",
        ),
        (
            "127.0.0.1:8080",
            "?emailaddress=ana@b%C3%BCcher.example",
            "xn--bcher-kva.example",
        ),
    ] {
        let answer = at(&site, host, &format!("/mail/config-v1.1.xml{query}")).await;
        assert!(
            is_file_of(&answer, domain),
            "{host} {query}: {}",
            answer.body
        );
        for part in ["ana", "a+b", "EVOLUTIONUSER"] {
            assert!(!answer.body.contains(&format!("{part}@")), "{query}");
        }
    }
}

#[tokio::test]
async fn an_existing_mailbox_looks_like_any_other() {
    let site = router(app(PUBLISHED));
    let one = at(
        &site,
        "example.org",
        "/mail/config-v1.1.xml?emailaddress=ana@example.org",
    )
    .await;
    let other = at(
        &site,
        "example.org",
        "/mail/config-v1.1.xml?emailaddress=x@example.org",
    )
    .await;
    assert_eq!(one.body, other.body);
    assert_eq!(one.header("etag"), other.header("etag"));
}

#[tokio::test]
async fn head_is_get_without_a_body() {
    let site = router(app(PUBLISHED));
    for path in ["/mail/config-v1.1.xml", "/mail/Config-v1.1.xml"] {
        let head = send(
            &site,
            request(Method::HEAD, path, &[("host", "autoconfig.example.org")]),
        )
        .await;
        let get = at(&site, "autoconfig.example.org", path).await;
        assert_eq!(head.status, StatusCode::OK);
        assert_eq!(head.header("content-type"), get.header("content-type"));
        assert_eq!(head.header("etag"), get.header("etag"));
        assert_eq!(head.body, "", "{path}");
    }
    let head = send(
        &site,
        request(
            Method::HEAD,
            "/mail/config-v1.1.xml",
            &[("host", "x.example")],
        ),
    )
    .await;
    assert_eq!(
        (head.status, head.body.as_str()),
        (StatusCode::NOT_FOUND, "")
    );
    for method in [Method::POST, Method::OPTIONS, Method::DELETE] {
        for path in ["/mail/config-v1.1.xml", "/mail/Config-v1.1.xml"] {
            let host = [("host", "autoconfig.example.org")];
            let answer = send(&site, request(method.clone(), path, &host)).await;
            assert_eq!(
                answer.status,
                StatusCode::METHOD_NOT_ALLOWED,
                "{method} {path}"
            );
            assert_eq!(answer.header("allow"), "GET,HEAD");
        }
    }
}

#[tokio::test]
async fn what_a_client_has_is_not_sent_again() {
    let site = router(app(PUBLISHED));
    let host = ("host", "autoconfig.example.org");
    let first = get(&site, "/mail/config-v1.1.xml", &[host]).await;
    assert!(first.header("cache-control").starts_with("public"));
    let tag = first.header("etag").to_owned();
    let again = get(
        &site,
        "/mail/config-v1.1.xml",
        &[host, ("if-none-match", &tag)],
    )
    .await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    assert_eq!(again.body, "");
    let url = "/mail/config-v1.1.xml?emailaddress=ana@example.org";
    let personal = get(&site, url, &[host]).await;
    assert!(personal.header("cache-control").starts_with("private"));
}

#[tokio::test]
async fn a_provider_is_called_what_the_reader_understands() {
    let site = router(app(
        "[domain.\"example.org\"]\nname = { en = \"Example Mail\", de = \"Beispielpost\" }\n\
         imap = { hostname = \"imap.example.org\", port = 993, security = \"implicit-tls\" }\n\
         smtp = { hostname = \"smtp.example.org\", port = 465, security = \"implicit-tls\" }\n",
    ));
    for (accept, name) in [
        ("de-AT,de;q=0.9,en;q=0.5", "Beispielpost"),
        ("fr, en;q=0.3, de;q=0.2", "Example Mail"),
        ("de;q=0", "Example Mail"),
        ("*", "Example Mail"),
    ] {
        let headers = [("host", "example.org"), ("accept-language", accept)];
        let answer = get(&site, "/mail/config-v1.1.xml", &headers).await;
        assert!(
            answer.body.contains(&format!("<displayName>{name}</")),
            "{accept}"
        );
        assert_eq!(answer.header("vary"), "accept-language");
    }
}

#[tokio::test]
async fn a_domain_that_waits_for_its_survey_says_when_to_come_back() {
    let site = router(app(PUBLISHED));
    let answer = at(&site, "autoconfig.waiting.example", "/mail/config-v1.1.xml").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.header("retry-after").parse::<u32>().unwrap() > 0);
    assert!(answer.header("content-type").starts_with("text/plain"));
    let answer = at(&site, "x", "/mobileconfig?address=ana@waiting.example").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.headers.contains_key("retry-after"));
}

#[tokio::test]
async fn a_profile_needs_a_whole_address_of_a_published_domain() {
    let site = router(app(PUBLISHED));
    let answer = at(
        &site,
        "x",
        "/mobileconfig?address=ana%40example.org&name=Ana+Mar%C3%ADa",
    )
    .await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert_eq!(
        answer.header("content-type"),
        "application/x-apple-aspen-config"
    );
    assert_eq!(
        answer.header("content-disposition"),
        "attachment; filename=\"example.org.mobileconfig\""
    );
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(answer.body.contains("ana@example.org") && answer.body.contains("Ana María"));
    for (query, status) in [
        ("", StatusCode::BAD_REQUEST),
        ("?address=", StatusCode::BAD_REQUEST),
        ("?address=example.org", StatusCode::BAD_REQUEST),
        ("?address=ana@192.0.2.1", StatusCode::BAD_REQUEST),
        ("?address=ana@stranger.example", StatusCode::NOT_FOUND),
    ] {
        let answer = at(&site, "x", &format!("/mobileconfig{query}")).await;
        assert_eq!(answer.status, status, "{query}");
        // What asks for the address is a page for everybody; a refusal is one for browsers alone.
        let kind = if status == StatusCode::NOT_FOUND {
            "text/plain"
        } else {
            "text/html"
        };
        assert!(answer.header("content-type").starts_with(kind), "{query}");
        let asks = answer.body.contains("action=\"/mobileconfig\"");
        assert_eq!(asks, status == StatusCode::BAD_REQUEST, "{query}");
    }
}

#[tokio::test]
async fn a_profile_is_signed_where_a_key_is_configured() {
    use axum::body::to_bytes;
    use tower::ServiceExt;

    let dir = tempfile::TempDir::new().unwrap();
    let key = rcgen::KeyPair::generate().unwrap();
    let params = rcgen::CertificateParams::new(vec!["mail.example.org".into()]).unwrap();
    std::fs::write(
        dir.path().join("chain"),
        params.self_signed(&key).unwrap().pem(),
    )
    .unwrap();
    std::fs::write(dir.path().join("key"), key.serialize_pem()).unwrap();
    let path = dir.path().display();
    let signing = format!("[signing]\nchain = \"{path}/chain\"\nkey = \"{path}/key\"\n");
    let site = router(app(&format!("{PUBLISHED}\n{signing}")));
    let asked = request(Method::GET, "/mobileconfig?address=ana@example.org", &[]);
    let response = site.clone().oneshot(asked).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    let kind = &response.headers()[header::CONTENT_TYPE];
    assert_eq!(kind, "application/x-apple-aspen-config");
    let body = to_bytes(response.into_body(), 1 << 16).await.unwrap();
    // A DER sequence with the profile in it.
    assert_eq!(body[0], 0x30);
    let plain = at(
        &router(app(PUBLISHED)),
        "x",
        "/mobileconfig?address=ana@example.org",
    )
    .await;
    let profile = plain.body.as_bytes();
    assert!(body.windows(profile.len()).any(|part| part == profile));
    // The page that asks for the address says what the device will say.
    let signed = at(&site, "x", "/mobileconfig").await;
    assert!(
        signed.body.contains("The profile is signed"),
        "{}",
        signed.body
    );
    let unsigned = at(&router(app(PUBLISHED)), "x", "/mobileconfig").await;
    assert!(unsigned.body.contains("Not Signed"), "{}", unsigned.body);
}

#[tokio::test]
async fn where_only_tokens_are_taken_no_file_leads_to_one_that_cannot_tell_it() {
    let oauth = "oauth = \"https://login.tokens.example\"\n";
    let config = r#"
        [domain."tokens.example"]
        authentication = ["OAuth2"]
        imap = { hostname = "imap.tokens.example", port = 993, security = "implicit-tls" }
        smtp = { hostname = "smtp.tokens.example", port = 465, security = "implicit-tls" }
    "#;
    let place = "/.well-known/user-agent-configuration.json";
    for (config, issuer) in [
        (config.to_owned(), false),
        (format!("{config}{oauth}"), true),
    ] {
        let site = router(app(&config));
        // Outlook cannot be told of tokens, by neither version.
        for path in [
            "/autodiscover/autodiscover.xml",
            "/autodiscover/autodiscover.json?Email=ana@tokens.example&Protocol=AutodiscoverV1",
        ] {
            let answer = at(&site, "tokens.example", path).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        }
        // A reader of PACC can, where it is told whose tokens they are.
        let answer = at(&site, "ua-auto-config.tokens.example", place).await;
        let zone = at(&site, "x", "/dns?domain=tokens.example").await.body;
        let status = match issuer {
            true => StatusCode::OK,
            false => StatusCode::NOT_FOUND,
        };
        assert_eq!(answer.status, status, "{}", answer.body);
        assert_eq!(zone.contains("ua-auto-config."), issuer, "{zone}");
        assert!(!zone.contains("autodiscover."), "{zone}");
    }
}
