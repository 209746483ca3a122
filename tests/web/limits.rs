//! Who may ask what, and how often.

use std::net::SocketAddr;

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{Method, Request, StatusCode},
};
use portolan::{demo::Harbour, web::router};
use tower::ServiceExt;

use crate::support::{PUBLISHED, app, asking, get, harboured, request, send};

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
        assert_eq!(app.config().public_lookup(), open, "{config}");
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
async fn who_works_on_this_machine_is_not_counted_unless_strangers_come_the_same_way() {
    let proxied = "trusted_proxies = [\"10.0.0.0/8\"]";
    let public = "public_url = \"https://mail.example.org\"";
    for (config, host, counted) in [
        ("", "127.0.0.1:8080", false),
        ("", "rebound.example", true),
        (proxied, "127.0.0.1:8080", true),
        (public, "127.0.0.1:8080", true),
        ("listen = [\"0.0.0.0:8080\"]", "127.0.0.1:8080", true),
        (PUBLISHED, "127.0.0.1:8080", true),
    ] {
        let site = router(app(config));
        let mut refused = false;
        for _ in 0..400 {
            let mut request = from("127.0.0.1:1", None, "/mail/config-v1.1.xml");
            let host = host.parse().unwrap();
            request.headers_mut().insert("host", host);
            refused |= send(&site, request).await.status == StatusCode::TOO_MANY_REQUESTS;
        }
        assert_eq!(refused, counted, "{config} {host}");
    }
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
async fn no_more_surveys_wait_than_the_machine_takes() {
    // A name server that never answers: what was started goes on.
    let silent = tokio::net::UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let site = router(asking("", silent.local_addr().unwrap()).admitting(64));
    let mut started = 0;
    let busy = 'asking: {
        for visitor in 1..200 {
            for n in 0..20 {
                let url = format!("/api/v1/survey/events?address=d{visitor}-{n}.example");
                let request = from(&format!("192.0.2.{visitor}:1"), None, &url);
                let response = site.clone().oneshot(request).await.unwrap();
                if response.status() != StatusCode::OK {
                    break 'asking response;
                }
                started += 1;
            }
        }
        panic!("there is no end to it");
    };
    assert_eq!(started, 64);
    assert_eq!(busy.status(), StatusCode::TOO_MANY_REQUESTS);
    assert!(busy.headers().contains_key("retry-after"));
    let body = to_bytes(busy.into_body(), 1 << 16).await.unwrap();
    let object: serde_json::Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(object["error"]["code"], "busy");
    // What runs already is anybody's to read.
    let url = "/api/v1/survey/events?address=d1-0.example";
    let request = from("198.51.100.1:1", None, url);
    let response = site.clone().oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
}

#[tokio::test]
async fn a_page_view_costs_one_token_however_much_it_loads() {
    let harbour = Harbour::start().await.unwrap();
    let site = router(harboured("", &harbour));
    let ask = async |url: &str| send(&site, from("192.0.2.1:1", None, url)).await.status;
    // Far more views than the bucket holds would be refused; their parts are not counted.
    let mut parts = 0;
    for url in [
        "/survey/good.test/events",
        "/survey/good.test/events",
        "/survey/good.test/autoconfig.xml",
        "/survey/good.test/mobileconfig?address=ana@good.test",
    ]
    .into_iter()
    .cycle()
    {
        if ask("/survey/good.test").await == StatusCode::TOO_MANY_REQUESTS {
            break;
        }
        assert_eq!(ask(url).await, StatusCode::OK, "{url}");
        parts += 1;
    }
    assert!((30..60).contains(&parts), "{parts}");
}
