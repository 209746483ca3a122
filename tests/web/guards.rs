//! What every answer carries, what is turned away, and what no log holds.

use std::{
    cell::RefCell,
    io::{self, Write},
    sync::Once,
};

use aws_lc_rs::digest::{SHA256, digest};
use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{Method, StatusCode},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use portolan::web::router;

use crate::support::{PUBLISHED, app, at, get, request, send};

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
        ("/survey/example.org%00", 400),
        ("/survey/stranger.example", 403),
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
        let is_page = answer.header("content-type").starts_with("text/html");
        let by_language = answer
            .headers
            .get_all("vary")
            .iter()
            .any(|value| value.to_str().unwrap().contains("accept-language"));
        assert_eq!(by_language, is_page, "{url}");
    }
    let api = get(&site, "/api/v1/survey", &[]).await;
    assert_eq!(api.header("x-robots-tag"), "noindex");
    let robots = get(&site, "/robots.txt", &[]).await.body;
    assert!(robots.contains("Disallow: /survey\n") && robots.contains("Disallow: /api\n"));
}

#[tokio::test]
async fn no_script_stands_in_a_page_but_the_one_that_the_policy_names() {
    let site = router(app(PUBLISHED));
    for url in ["/", "/about", "/nowhere", "/replies", "/mobileconfig"] {
        let answer = get(&site, url, &[("accept", "text/html")]).await;
        let (_, rest) = answer.body.split_once("<script ").expect("a page");
        let (_, rest) = rest.split_once('>').unwrap();
        let (text, rest) = rest.split_once("</script>").unwrap();
        let digest = STANDARD.encode(digest(&SHA256, text.as_bytes()));
        let policy = answer.header("content-security-policy");
        let rule = format!("script-src 'self' 'sha256-{digest}';");
        assert!(policy.contains(&rule), "{url}: {policy}");
        assert!(
            !rest.contains("<script") && !answer.body.contains("<style"),
            "{url}"
        );
    }
}

#[tokio::test]
async fn the_page_for_no_connection_is_whole_in_itself_and_its_worker_stands_at_the_root() {
    let site = router(app("[site]\ncolour = \"#1d5f4e\""));
    let page = get(&site, "/offline?lang=de", &[]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.header("cache-control"), "no-cache");
    let (_, rest) = page.body.split_once("<style>").unwrap();
    let (style, rest) = rest.split_once("</style>").unwrap();
    assert!(style.contains("--link:#1d5f4e") && !rest.contains("<style"));
    let digest = STANDARD.encode(digest(&SHA256, style.as_bytes()));
    let policy = page.header("content-security-policy");
    let rule = format!("style-src 'self' 'sha256-{digest}';");
    assert!(policy.contains(&rule), "{policy}");
    assert!(!page.body.contains("rel=\"stylesheet\""), "{}", page.body);
    // By what the worker knows that it is ours, and where it then looks.
    let worker = get(&site, "/worker.js", &[]).await;
    assert_eq!(
        worker.header("content-type"),
        "text/javascript; charset=utf-8"
    );
    assert_eq!(worker.header("cache-control"), "no-cache");
    for mark in ["data-kept", "/offline?lang="] {
        assert!(worker.body.contains(mark), "{mark}");
    }
    assert!(page.body.contains(" data-kept>"), "{}", page.body);
    // Nothing else is ever put into the cache.
    assert_eq!(worker.body.matches(".put(").count(), 1);
    assert!(!worker.body.contains(".add(") && !worker.body.contains(".addAll("));
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
async fn names_that_are_asked_in_the_clear_stay_open_to_plain_http() {
    let site = router(app("public_url = \"https://autoconfig.example.org\""));
    for (host, stays) in [
        ("autoconfig.example.org", false),
        ("Autodiscover.example.org:443", false),
        ("mta-sts.example.org", true),
        ("mail.example.org", true),
    ] {
        let answer = at(&site, host, "/healthz").await;
        let told = answer.headers.contains_key("strict-transport-security");
        assert_eq!(told, stays, "{host}");
    }
}

#[tokio::test]
async fn only_a_neighbour_is_told_which_names_may_have_a_certificate() {
    let config = format!("public_url = \"https://mail.example.org\"\n{PUBLISHED}");
    let site = router(app(&config));
    let ask = async |from: &str, name: &str, headers: &[(&str, &str)]| {
        let mut request = request(Method::GET, &format!("/ask?domain={name}"), headers);
        let peer: std::net::SocketAddr = format!("{from}:4711").parse().unwrap();
        request.extensions_mut().insert(ConnectInfo(peer));
        send(&site, request).await.status
    };
    for (name, may) in [
        ("autoconfig.example.org", true),
        ("Autodiscover.example.com", true),
        ("mta-sts.example.org", true),
        ("ua-auto-config.waiting.example", true),
        ("mail.example.org", true),
        ("example.org", false),
        ("www.example.org", false),
        ("autoconfig.autoconfig.example.org", false),
        ("autoconfig.example.net", false),
        ("", false),
        ("127.0.0.1", false),
    ] {
        assert_eq!(
            ask("127.0.0.1", name, &[]).await == StatusCode::OK,
            may,
            "{name}"
        );
    }
    let name = "autoconfig.example.org";
    assert_eq!(ask("10.1.2.3", name, &[]).await, StatusCode::OK);
    assert_eq!(ask("192.0.2.1", name, &[]).await, StatusCode::NOT_FOUND);
    for passed_on in [
        ("x-forwarded-for", "192.0.2.1"),
        ("x-real-ip", "192.0.2.1"),
        ("via", "1.1 front"),
    ] {
        assert_eq!(
            ask("127.0.0.1", name, &[passed_on]).await,
            StatusCode::NOT_FOUND
        );
    }
    assert_eq!(
        get(&site, "/ask?domain=mail.example.org", &[]).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_published_domain_s_mta_sts_policy_stands_at_its_own_host_alone() {
    let config = PUBLISHED.replace(
        "[domain.\"example.org\"]",
        "[domain.\"example.org\"]\nmta_sts = { mode = \"testing\", mx = [\"mx.example.org\"], max_age = 86400 }",
    );
    let site = router(app(&config));
    let url = "/.well-known/mta-sts.txt";
    let policy = at(&site, "mta-sts.example.org", url).await;
    assert_eq!(policy.header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(
        policy.body,
        "version: STSv1\r\nmode: testing\r\nmx: mx.example.org\r\nmax_age: 86400\r\n"
    );
    for host in [
        "mta-sts.hoster.example",
        "mta-sts.example.net",
        "example.org",
    ] {
        assert_eq!(
            at(&site, host, url).await.status,
            StatusCode::NOT_FOUND,
            "{host}"
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

thread_local! {
    /// The log lines of the test that runs in this thread, if it listens.
    static LINES: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

/// Where log lines go: to the test in whose thread they were written.
struct Lines;

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LINES.with_borrow_mut(|lines| {
            if let Some(lines) = lines {
                lines.extend_from_slice(bytes);
            }
        });
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Takes what is logged in this thread from now on.
///
/// The subscriber is the whole process's: with one of this thread's own, a line that another test's thread
/// happens to meet first would be marked as of interest to nobody, here as well.
fn listen_to_the_log() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_writer(|| Lines)
            .init();
        tracing::callsite::rebuild_interest_cache();
    });
    LINES.set(Some(Vec::new()));
}

#[tokio::test(start_paused = true)]
async fn what_stands_before_the_at_is_in_no_log() {
    listen_to_the_log();
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
    let told = String::from_utf8(LINES.take().unwrap()).unwrap();
    assert!(told.contains("example.org"), "nothing was captured: {told}");
    assert!(!told.to_lowercase().contains("secretive"), "{told}");
}
