//! The site through its router: what clients are known to send, what strangers try, and what every answer carries.
//!
//! No network: published settings are given, and the only name server is a port where nobody listens.

use std::{
    io::{self, Write},
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{HeaderMap, Method, Request, Response, StatusCode, header},
};
use portolan::{
    config::Config,
    net::{Net, Options},
    survey::{Policy, Surveys},
    web::{App, router},
};
use tower::ServiceExt;

const PUBLISHED: &str = r#"
    trusted_proxies = ["10.0.0.0/8"]

    [domain."example.org"]
    aliases = ["example.com", "bücher.example"]
    imap = { hostname = "imap.example.org", port = 993, security = "implicit-tls" }
    smtp = { hostname = "smtp.example.org", port = 465, security = "implicit-tls" }

    [domain."hoster.example"]
    imap = { hostname = "mail.hoster.example", port = 993, security = "implicit-tls" }
    smtp = { hostname = "mail.hoster.example", port = 465, security = "implicit-tls" }

    [domain."waiting.example"]
    survey = true
"#;

fn app(config: &str) -> App {
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let config = Config::read(config).expect("the test's configuration is right");
    let nobody = Options {
        nameservers: vec!["127.0.0.1:1".parse().unwrap()],
        ..Options::default()
    };
    let net = Net::new(&nobody).unwrap();
    let policy = Policy {
        deadline: config.deadline,
        ispdb: None,
        ispdb_dir: None,
        ehlo: "[127.0.0.1]".into(),
    };
    let directory = Arc::new(config.directory.clone());
    App::new(config, Surveys::new(net.clone(), net, policy, directory))
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    fn code(&self) -> String {
        let object: serde_json::Value = serde_json::from_str(&self.body)
            .unwrap_or_else(|_| panic!("not an object: {}", self.body));
        assert!(object["error"]["message"].as_str().unwrap().len() > 10);
        object["error"]["code"].as_str().unwrap().to_owned()
    }
}

async fn send(site: &Router, request: Request<Body>) -> Answer {
    let response: Response<Body> = site.clone().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap();
    Answer {
        status: parts.status,
        headers: parts.headers,
        body: String::from_utf8(body.to_vec()).unwrap(),
    }
}

fn request(method: Method, url: &str, headers: &[(&str, &str)]) -> Request<Body> {
    let mut request = Request::builder().method(method).uri(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Body::empty()).unwrap()
}

async fn get(site: &Router, url: &str, headers: &[(&str, &str)]) -> Answer {
    send(site, request(Method::GET, url, headers)).await
}

/// `GET` with this Host.
async fn at(site: &Router, host: &str, url: &str) -> Answer {
    get(site, url, &[("host", host)]).await
}

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
        assert!(
            answer.header("content-type").starts_with("text/html"),
            "{query}"
        );
    }
}

#[tokio::test]
async fn each_bad_address_has_its_own_code() {
    let site = router(app(""));
    let long = format!("?address=ana@{}.org", "a".repeat(300));
    let huge = format!("?address={}@example.org", "a".repeat(8000));
    for (query, code) in [
        ("", "address-missing"),
        ("?address=", "address-missing"),
        ("?address=%20", "address-missing"),
        ("?address=@", "address-no-domain"),
        ("?address=ana@@example.org", "address-two-ats"),
        ("?address=an%20a@example.org", "address-bad-local-part"),
        ("?address=ana@192.0.2.1", "address-ip"),
        ("?address=127.1", "address-ip"),
        ("?address=http://192.0.2.1/", "address-ip"),
        ("?address=localhost", "address-localhost"),
        ("?address=ana", "address-single-label"),
        ("?address=%FF", "bad-request"),
        (&long, "address-label-too-long"),
        (&huge, "address-too-long"),
    ] {
        for path in ["/api/v1/survey", "/api/v1/survey/events"] {
            let answer = get(&site, &format!("{path}{query}"), &[]).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{query}");
            assert_eq!(answer.code(), code, "{query}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn without_a_name_server_the_api_says_so() {
    let site = router(app(""));
    let answer = get(&site, "/api/v1/survey?address=ana@example.org", &[]).await;
    assert_eq!(
        answer.status,
        StatusCode::SERVICE_UNAVAILABLE,
        "{}",
        answer.body
    );
    assert_eq!(answer.code(), "no-name-server");
    let answer = get(&site, "/readyz", &[]).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(get(&site, "/healthz", &[]).await.status, StatusCode::OK);
}

#[tokio::test]
async fn unknown_places_are_404_in_the_asker_s_own_shape() {
    let site = router(app(PUBLISHED));
    let page = get(&site, "/nowhere", &[("accept", "text/html,*/*;q=0.8")]).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(page.header("content-type").starts_with("text/html"));
    let line = get(&site, "/autodiscover/autodiscover.svc", &[]).await;
    assert_eq!(line.status, StatusCode::NOT_FOUND);
    assert!(line.header("content-type").starts_with("text/plain"));
    let object = get(&site, "/api/v1/nothing", &[]).await;
    assert_eq!(object.status, StatusCode::NOT_FOUND);
    assert_eq!(object.code(), "not-found");
    let object = send(&site, request(Method::POST, "/api/v1/survey", &[])).await;
    assert_eq!(object.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(object.code(), "method-not-allowed");
}

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let site = router(app(PUBLISHED));
    for (url, status) in [
        ("/", 200),
        ("/nowhere", 404),
        ("/mail/config-v1.1.xml", 404),
        ("/api/v1/survey?address=@", 400),
        ("/mobileconfig", 400),
        ("/robots.txt", 200),
        ("/metrics", 200),
    ] {
        let answer = get(&site, url, &[("accept", "text/html")]).await;
        assert_eq!(answer.status.as_u16(), status, "{url}");
        let policy = answer.header("content-security-policy");
        for rule in [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'self'",
        ] {
            assert!(policy.contains(rule), "{url}: {policy}");
        }
        assert!(!policy.contains("unsafe"), "{url}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{url}");
        assert_eq!(
            answer.header("referrer-policy"),
            if url.contains('?') {
                "no-referrer"
            } else {
                "same-origin"
            },
        );
        assert!(!answer.headers.contains_key("strict-transport-security"));
        assert!(!answer.headers.contains_key("set-cookie"));
    }
    let api = get(&site, "/api/v1/survey", &[]).await;
    assert_eq!(api.header("x-robots-tag"), "noindex");
    let robots = get(&site, "/robots.txt", &[]).await.body;
    assert!(robots.contains("Disallow: /survey\n") && robots.contains("Disallow: /api\n"));
}

#[tokio::test]
async fn only_a_site_on_https_tells_browsers_to_stay_there() {
    for (url, told) in [
        ("https://mail.example.org", true),
        ("http://mail.example.org", false),
    ] {
        let site = router(app(&format!("public_url = \"{url}\"")));
        let answer = get(&site, "/healthz", &[]).await;
        assert_eq!(
            answer.headers.contains_key("strict-transport-security"),
            told
        );
    }
}

#[tokio::test]
async fn another_site_cannot_post_in_a_visitor_s_name() {
    let site = router(app("public_url = \"https://mail.example.org\""));
    let host = ("host", "127.0.0.1:8080");
    let form = ("content-type", "application/x-www-form-urlencoded");
    for (headers, refused) in [
        (vec![("sec-fetch-site", "cross-site")], true),
        (vec![("sec-fetch-site", "same-site")], true),
        (vec![("origin", "https://evil.example")], true),
        (vec![("origin", "null")], true),
        (vec![("sec-fetch-site", "same-origin")], false),
        (vec![("origin", "http://127.0.0.1:8080")], false),
        // A proxy rewrote the Host.
        (vec![("origin", "https://mail.example.org")], false),
        (vec![], false),
    ] {
        let mut all = vec![host, form];
        all.extend(&headers);
        let mut post = request(Method::POST, "/survey", &all);
        *post.body_mut() = Body::from("address=ana%40192.0.2.1");
        let answer = send(&site, post).await;
        let status = if refused {
            StatusCode::FORBIDDEN
        } else {
            StatusCode::BAD_REQUEST
        };
        assert_eq!(answer.status, status, "{headers:?}");
    }
}

#[tokio::test]
async fn a_large_body_is_refused_at_once() {
    let site = router(app(""));
    let mut post = request(
        Method::POST,
        "/survey",
        &[
            ("content-type", "application/x-www-form-urlencoded"),
            ("content-length", "20000000"),
        ],
    );
    *post.body_mut() = Body::from("address=");
    let answer = send(&site, post).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.headers.contains_key("content-security-policy"));
}

#[tokio::test]
async fn strangers_look_up_only_what_is_published_here() {
    // A configured domain closes look-ups; it can be opened again by name only.
    for (config, open) in [
        ("", true),
        (PUBLISHED, false),
        ("listen = [\"0.0.0.0:8080\"]", false),
        ("listen = [\"0.0.0.0:8080\"]\npublic_lookup = true", true),
        ("public_lookup = false", false),
    ] {
        let app = app(config);
        assert_eq!(app.config.public_lookup(), open, "{config}");
        if open {
            continue;
        }
        let site = router(app);
        for path in ["/api/v1/survey", "/api/v1/survey/events"] {
            let answer = get(&site, &format!("{path}?address=ana@stranger.example"), &[]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN);
            assert_eq!(answer.code(), "lookup-closed");
        }
    }
}

fn from(peer: &str, forwarded: Option<&str>, url: &str) -> Request<Body> {
    let mut request = request(Method::GET, url, &[]);
    if let Some(forwarded) = forwarded {
        request
            .headers_mut()
            .insert("x-forwarded-for", forwarded.parse().unwrap());
    }
    let peer: SocketAddr = peer.parse().unwrap();
    request.extensions_mut().insert(ConnectInfo(peer));
    request
}

/// Asks for a file until it is refused; how often it was not.
async fn exhaust(site: &Router, peer: &str, forwarded: Option<&str>) -> usize {
    for served in 0..1000 {
        let answer = send(site, from(peer, forwarded, "/mail/config-v1.1.xml")).await;
        if answer.status == StatusCode::TOO_MANY_REQUESTS {
            let wait: u32 = answer.header("retry-after").parse().unwrap();
            assert!((1..=60).contains(&wait));
            assert!(answer.header("content-type").starts_with("text/plain"));
            return served;
        }
    }
    panic!("nobody was ever refused");
}

#[tokio::test]
async fn who_asks_too_often_waits_alone() {
    let site = router(app(PUBLISHED));
    assert!(exhaust(&site, "192.0.2.1:1000", None).await >= 100);
    // Another port is the same visitor; a header that no trusted proxy wrote changes nothing.
    assert!(exhaust(&site, "192.0.2.1:2000", Some("198.51.100.1")).await < 10);
    assert!(exhaust(&site, "[::ffff:192.0.2.1]:1", None).await < 10);
    assert!(exhaust(&site, "192.0.2.2:1000", None).await >= 100);
    // One /64 is one visitor.
    assert!(exhaust(&site, "[2001:db8::1]:1", None).await >= 100);
    assert!(exhaust(&site, "[2001:db8::ffff:9]:1", None).await < 10);
    assert!(exhaust(&site, "[2001:db8:0:1::1]:1", None).await >= 100);
    // Behind the trusted proxy it is the visitor whom the proxy saw.
    assert!(exhaust(&site, "10.0.0.1:1", Some("203.0.113.1")).await >= 100);
    assert!(exhaust(&site, "10.0.0.1:1", Some("6.6.6.6, 203.0.113.1")).await < 10);
    assert!(exhaust(&site, "10.0.0.1:1", Some("203.0.113.2")).await >= 100);
}

#[tokio::test]
async fn surveys_have_a_bucket_of_their_own() {
    let site = router(app("")).clone();
    let mut refused = None;
    for n in 0..200 {
        // The head of a stream comes at once; the survey behind it goes on without us.
        let url = format!("/api/v1/survey/events?address=d{n}.example");
        let response = site
            .clone()
            .oneshot(from("192.0.2.1:1", None, &url))
            .await
            .unwrap();
        if response.status() == StatusCode::TOO_MANY_REQUESTS {
            refused = Some((n, response));
            break;
        }
        assert_eq!(response.status(), StatusCode::OK);
    }
    let (n, response) = refused.expect("the bucket has a bottom");
    assert!((10..100).contains(&n), "{n}");
    assert!(response.headers().contains_key("retry-after"));
    let body = to_bytes(response.into_body(), 1 << 16).await.unwrap();
    let object: serde_json::Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(object["error"]["code"], "rate-limited");
    let file = send(&site, from("192.0.2.1:1", None, "/mail/config-v1.1.xml")).await;
    assert_eq!(file.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn metrics_count_and_name_nobody() {
    let site = router(app(PUBLISHED));
    at(&site, "autoconfig.example.org", "/mail/config-v1.1.xml").await;
    at(&site, "x.example", "/mail/config-v1.1.xml").await;
    let answer = get(&site, "/metrics", &[]).await;
    assert!(
        answer
            .header("content-type")
            .starts_with("text/plain; version=0.0.4")
    );
    for line in [
        "portolan_http_responses_total{class=\"2xx\"} 1",
        "portolan_http_responses_total{class=\"4xx\"} 1",
        "portolan_published_domains 3",
        "portolan_published_domains_waiting 1",
    ] {
        assert!(
            answer.body.lines().any(|one| one == line),
            "{line}: {}",
            answer.body
        );
    }
    assert!(!answer.body.contains("example"));
}

/// Where log lines of a test go.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test(start_paused = true)]
async fn what_stands_before_the_at_is_in_no_log() {
    let lines = Lines::default();
    let sink = lines.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || sink.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let site = router(app(PUBLISHED));
    for url in [
        "/mail/config-v1.1.xml?emailaddress=secretive@example.org",
        "/mail/Config-v1.1.xml?emailaddress=secretive@example.org",
        "/mobileconfig?address=secretive@example.org&name=Secretive",
        "/mobileconfig?address=secretive@waiting.example",
        "/api/v1/survey?address=secretive@example.org",
        "/api/v1/survey?address=secretive@@example.org",
        "/api/v1/survey/events?address=secretive@example.org",
        "/?address=secretive@example.org",
        "/survey?address=secretive@example.org",
    ] {
        get(&site, url, &[]).await;
    }
    let mut post = request(
        Method::POST,
        "/survey",
        &[("content-type", "application/x-www-form-urlencoded")],
    );
    *post.body_mut() = Body::from("local=secretive&domain=example.org");
    send(&site, post).await;
    let told = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    assert!(told.contains("example.org"), "nothing was captured: {told}");
    assert!(!told.to_lowercase().contains("secretive"), "{told}");
}
