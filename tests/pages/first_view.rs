//! What a first visit costs on the wire, and that nobody waits for it to be squeezed.

use std::io::Read;

use axum::{
    body::Body,
    http::{HeaderMap, Request, header},
};
use flate2::read::GzDecoder;
use futures_util::StreamExt;

use super::site::Site;

/// For whoever pays by the megabyte, or waits for each request on a slow line.
const MOST_BYTES: usize = 50_000;
const MOST_REQUESTS: usize = 4;

fn asked(path: &str) -> Request<Body> {
    Request::get(path)
        .header(header::ACCEPT, "text/html")
        .header(header::ACCEPT_ENCODING, "gzip, deflate, br, zstd")
        .body(Body::empty())
        .unwrap()
}

/// The body as sent, and what of it can be read.
async fn sent(site: &Site, path: &str) -> (HeaderMap, Vec<u8>) {
    let (headers, mut body) = site.stream(asked(path)).await;
    let mut bytes = Vec::new();
    while let Some(piece) = body.next().await {
        bytes.extend(piece.unwrap());
    }
    (headers, bytes)
}

fn readable(bytes: &[u8]) -> String {
    let mut text = Vec::new();
    // An end that is still to come is no fault here.
    let _ = GzDecoder::new(bytes).read_to_end(&mut text);
    String::from_utf8(text).expect("pages are UTF-8")
}

/// What a browser fetches by itself for a page.
fn fetched(page: &str) -> Vec<String> {
    let mut places: Vec<String> = [
        "<link rel=\"icon\"",
        "<link rel=\"stylesheet\"",
        "<script ",
        "<img ",
        "<link rel=\"modulepreload\"",
    ]
    .iter()
    .flat_map(|mark| page.split(mark).skip(1))
    .filter_map(|rest| {
        let tag = rest.split('>').next()?;
        let (_, value) = tag.split_once("href=\"").or(tag.split_once("src=\""))?;
        value.split('"').next().map(str::to_owned)
    })
    .filter(|place| place.starts_with('/'))
    .collect();
    places.sort();
    places.dedup();
    places
}

#[tokio::test]
async fn a_first_view_takes_at_most_fifty_kilobytes_and_four_requests() {
    let site = Site::open().await;
    site.get("/survey/good.test").await;
    for path in [
        "/",
        "/survey/good.test",
        "/survey/good.test/thunderbird",
        "/survey/expired.test",
    ] {
        let (headers, bytes) = sent(&site, path).await;
        assert_eq!(headers["content-encoding"], "gzip", "{path}");
        let page = readable(&bytes);
        assert!(page.ends_with("</html>"), "{path}: {page}");
        let places = fetched(&page);
        assert!(places.len() >= 2, "{path}: {places:?}");
        let mut total = bytes.len();
        let mut told = vec![format!("{path} {}", bytes.len())];
        for place in &places {
            let (headers, bytes) = sent(&site, place).await;
            assert_eq!(headers["content-encoding"], "gzip", "{place}");
            let text = readable(&bytes);
            // What a style sheet or a module fetches at once would be further requests.
            assert!(
                !text.contains("@import") && !text.contains("url(/"),
                "{place}"
            );
            assert!(
                !text.lines().any(|line| line.starts_with("import ")),
                "{place}"
            );
            told.push(format!("{place} {}", bytes.len()));
            total += bytes.len();
        }
        println!("{path}: {total} bytes, {told:?}");
        assert!(total <= MOST_BYTES, "{path}: {total} bytes: {told:?}");
        assert!(places.len() < MOST_REQUESTS, "{path}: {told:?}");
    }
}

#[tokio::test]
async fn a_squeezed_page_comes_as_it_is_learnt() {
    let site = Site::open().await;
    let running = site.running("good.test").await;
    let (headers, mut body) = site.stream(asked("/survey/good.test")).await;
    assert_eq!(headers["content-encoding"], "gzip");
    let mut bytes = Vec::new();
    // All that is learnt before the end is read before the end.
    while !readable(&bytes).contains("class=\"early\"") {
        bytes.extend(body.next().await.expect("more comes").unwrap());
    }
    assert!(!readable(&bytes).contains("id=\"result\""));
    running.finish();
    while let Some(piece) = body.next().await {
        bytes.extend(piece.unwrap());
    }
    let plain = site.get("/survey/good.test").await;
    assert!(readable(&bytes).contains("id=\"result\""));
    assert_eq!(plain.header("content-encoding"), "");
    let varies: Vec<_> = plain.headers.get_all("vary").iter().collect();
    assert!(
        varies.iter().any(|value| *value == "accept-encoding"),
        "{varies:?}"
    );
}

#[tokio::test]
async fn squeezed_events_come_as_they_happen_and_the_rest_with_the_page() {
    let site = Site::open().await;
    let running = site.running("good.test").await;
    let place = "/survey/good.test/events?rest=page";
    let (headers, mut body) = site.stream(asked(place)).await;
    assert_eq!(headers["content-encoding"], "gzip");
    let mut bytes = Vec::new();
    while !readable(&bytes).contains("event: live-settings") {
        bytes.extend(body.next().await.expect("more comes").unwrap());
    }
    assert!(!readable(&bytes).contains("event: result"));
    running.finish();
    while let Some(piece) = body.next().await {
        bytes.extend(piece.unwrap());
    }
    let told = readable(&bytes);
    assert!(told.contains("event: result\n"), "{told}");
    assert!(!told.contains("id=\"result\""), "{told}");
    // A page that was cut off asks for all of it.
    let (_, whole) = sent(&site, "/survey/good.test/events").await;
    assert!(readable(&whole).contains("id=\"result\""));
}

#[tokio::test]
async fn files_go_out_as_they_are_written() {
    let site = Site::open().await;
    site.get("/survey/good.test").await;
    for path in [
        "/survey/good.test/autoconfig.xml",
        "/survey/good.test/mobileconfig?address=ana@good.test",
        "/api/v1/survey?address=good.test",
        "/mail/config-v1.1.xml?emailaddress=ana@good.test",
        "/.well-known/autoconfig/mail/config-v1.1.xml",
        "/autodiscover/autodiscover.xml",
        "/.well-known/user-agent-configuration.json",
        "/robots.txt",
        "/metrics",
    ] {
        let (headers, bytes) = sent(&site, path).await;
        assert!(!headers.contains_key("content-encoding"), "{path}");
        assert!(
            std::str::from_utf8(&bytes).is_ok_and(|text| !text.is_empty()),
            "{path}"
        );
    }
}
