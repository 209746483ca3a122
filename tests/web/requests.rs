//! What is told of each request: one line, one count, and nothing that its sender would not have told.

use std::{
    io,
    sync::{Arc, Mutex},
};

use axum::{Router, body::Body, http::Method};
use portolan::web::{Family, Format, Outcome, router};
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::{
    filter::{LevelFilter, Targets},
    layer::SubscriberExt,
};

use crate::{
    corpus::{ASKED, PLACE, mobile, outlook},
    support::{PUBLISHED, app, get, request, send},
};

/// The lines that this thread logs.
#[derive(Clone, Default)]
pub struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Lines {
    /// Everything is heard, however quiet it is said, until the guard goes.
    pub fn hear() -> (Self, DefaultGuard) {
        let lines = Self::default();
        let writer = lines.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(LevelFilter::TRACE)
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish()
            // As in the binary: at its loudest this one writes whole paths.
            .with(
                Targets::new()
                    .with_default(LevelFilter::TRACE)
                    .with_target("tower_http::csrf", LevelFilter::OFF),
            );
        (lines, tracing::subscriber::set_default(subscriber))
    }

    pub fn take(&self) -> String {
        String::from_utf8(std::mem::take(&mut self.0.lock().unwrap())).unwrap()
    }
}

/// The one line about one request.
fn only(said: &str) -> &str {
    let lines: Vec<_> = said
        .lines()
        .filter(|line| line.contains(" answered "))
        .collect();
    assert_eq!(lines.len(), 1, "{said}");
    lines[0]
}

/// All counts of requests, each with its labels.
async fn counts(site: &Router) -> Vec<(String, u64)> {
    let text = get(site, "/metrics", &[]).await.body;
    let counts = text.lines().filter_map(|line| {
        let (labels, count) = line
            .strip_prefix("portolan_requests_total{")?
            .split_once("} ")?;
        Some((labels.to_owned(), count.parse().unwrap()))
    });
    counts.collect()
}

#[tokio::test]
async fn a_request_of_each_kind_of_client_is_one_line_and_one_count() {
    let (lines, _guard) = Lines::hear();
    let site = router(app(PUBLISHED));
    for (agent, path, client) in [
        (
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Thunderbird/140.0",
            "/mail/config-v1.1.xml?emailaddress=ana%40example.org",
            "thunderbird",
        ),
        (
            "okhttp/4.12.0",
            "/mail/config-v1.1.xml",
            "thunderbird-android",
        ),
        ("Evolution/3.56.1", "/mail/config-v1.1.xml", "evolution"),
        ("FairEmail/1.2255", "/mail/config-v1.1.xml", "fairemail"),
        (
            "Nextcloud-Server-Crawler/35.0.0",
            "/mail/config-v1.1.xml",
            "nextcloud",
        ),
        ("", "/v1.1/mail/config-v1.1.xml", "samsung-or-nine"),
        ("x", "/mail/Config-v1.1.xml", "other"),
        ("", "/mail/config-v1.1.xml", "unnamed"),
    ] {
        lines.take();
        let headers = [("host", "autoconfig.example.org"), ("user-agent", agent)];
        assert_eq!(get(&site, path, &headers).await.status, 200);
        let said = lines.take();
        let line = only(&said);
        for part in [
            " INFO portolan::web::requests",
            &format!("client={client} "),
            "format=autoconfig ",
            "outcome=served ",
            "domain=example.org",
            "status=200",
            "elapsed_us=",
        ] {
            assert!(line.contains(part), "{part}: {line}");
        }
        let labels = format!("client=\"{client}\",format=\"autoconfig\",outcome=\"served\"");
        let count = counts(&site)
            .await
            .into_iter()
            .find(|(these, _)| *these == labels);
        assert_eq!(count, Some((labels, 1)));
    }
}

#[tokio::test]
async fn outlooks_questions_are_told_by_how_they_ended() {
    let (lines, _guard) = Lines::hear();
    let site = router(app(PUBLISHED));
    for (body, outcome, domain) in [
        (outlook("ana@example.org"), "served", "domain=example.org "),
        (
            mobile("ana@example.org"),
            "other-schema",
            "domain=example.org ",
        ),
        (
            outlook("ana@waiting.example"),
            "not-ready",
            "domain=waiting.example ",
        ),
        (outlook("ana@stranger.example"), "not-published", ""),
        (mobile("ana@stranger.example"), "not-published", ""),
        ("<ana@example.org".into(), "unreadable", ""),
        ("x".repeat(20_000), "too-large", ""),
    ] {
        lines.take();
        let agent = "Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.17328; Pro)";
        let mut asked = request(Method::POST, PLACE, &[("user-agent", agent)]);
        *asked.body_mut() = body.into();
        send(&site, asked).await;
        let said = lines.take();
        let line = only(&said);
        assert!(line.contains("client=outlook-2016-or-later "), "{line}");
        assert!(line.contains("format=autodiscover "), "{line}");
        assert!(line.contains(&format!("outcome={outcome} ")), "{line}");
        assert!(line.contains(domain), "{line}");
        assert_eq!(line.contains("domain="), !domain.is_empty(), "{line}");
    }
}

#[tokio::test]
async fn what_stands_before_the_at_is_in_no_line_about_any_known_request() {
    let (lines, _guard) = Lines::hear();
    let site = router(app(PUBLISHED));
    let mut asked = 0;
    for (host, path, ..) in ASKED {
        for (name, with) in [
            ("ana", "zanzibar"),
            ("a+b", "zan+zibar"),
            ("a%2Bb", "zanzibar"),
        ] {
            let path = path
                .replace(name, with)
                .replace("EVOLUTIONUSER", "zanzibar");
            let headers = [
                ("host", *host),
                ("user-agent", "zanzibar@example.org"),
                ("referer", "https://example.org/?zanzibar@example.org"),
            ];
            get(&site, &path, &headers).await;
            asked += 1;
        }
    }
    // The first label of a host, a domain that is none of ours: all that is chosen by who asks.
    for (host, path) in [
        ("zanzibar.stranger.example", "/mail/config-v1.1.xml"),
        (
            "example.org",
            "/mail/config-v1.1.xml?emailaddress=zanzibar.stranger",
        ),
        ("example.org", "/survey/zanzibar.stranger"),
        ("example.org", "/zanzibar@example.org"),
        (
            "example.org",
            "/mobileconfig?address=zanzibar@example.org&name=Zanzibar",
        ),
        ("example.org", "/dns?domain=zanzibar@example.org"),
    ] {
        get(&site, path, &[("host", host)]).await;
        asked += 1;
    }
    for body in [
        outlook("zanzibar@example.org"),
        mobile("zanzibar@example.org"),
    ] {
        let mut post = request(Method::POST, PLACE, &[]);
        *post.body_mut() = body.into();
        send(&site, post).await;
        asked += 1;
    }
    let said = lines.take();
    let told = said.lines().filter(|line| line.contains(" answered "));
    assert_eq!(told.count(), asked);
    let of_nobody = |line: &&str| !line.to_ascii_lowercase().contains("zan");
    assert_eq!(said.lines().find(|line| !of_nobody(line)), None);
}

#[tokio::test]
async fn the_short_way_and_the_long_one_end_alike() {
    let site = router(app(PUBLISHED));
    for (body, status) in [
        (outlook("ana@example.org"), 200),
        (outlook("a&b@example.org"), 200),
        (mobile("ana@example.org"), 200),
        (outlook("ana@waiting.example"), 503),
        (outlook("ana@stranger.example"), 404),
        ("x".repeat(17_000), 413),
    ] {
        let length = body.len().to_string();
        let mut answers = Vec::new();
        // Who announces no length, or comes from a page of ours, goes the long way.
        for header in [
            ("content-length", length.as_str()),
            ("accept", "*/*"),
            ("sec-fetch-site", "same-origin"),
        ] {
            let mut asked = request(Method::POST, PLACE, &[header]);
            *asked.body_mut() = body.clone().into();
            let mut answer = send(&site, asked).await;
            assert_eq!(answer.status, status, "{header:?} {}", answer.body);
            let length = answer.body.len().to_string();
            // The time of a refusal is its own.
            if let Some(at) = answer.body.find("Time=\"") {
                answer.body.replace_range(at + 6..at + 22, "");
            }
            let mut headers: Vec<_> = answer
                .headers
                .iter()
                .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
                .collect();
            // Whoever does not say it leaves it to the connection.
            headers.retain(|(name, value)| {
                let is_length = name == "content-length";
                assert!(!is_length || *value == length);
                !is_length
            });
            headers.sort();
            answers.push((headers, answer.body));
        }
        assert_eq!(answers[0], answers[1]);
        assert_eq!(answers[0], answers[2]);
    }
    // A body that is cut into pieces is whole for the site.
    let body = outlook("ana@example.org");
    let (first, second) = body.split_at(40);
    let pieces = [first.to_owned(), second.to_owned()].map(Ok::<_, io::Error>);
    let length = body.len().to_string();
    let mut asked = request(Method::POST, PLACE, &[("content-length", &length)]);
    *asked.body_mut() = Body::from_stream(futures_util::stream::iter(pieces));
    let answer = send(&site, asked).await;
    assert_eq!(answer.status, 200);
    assert!(
        answer
            .body
            .contains("<LoginName>ana@example.org</LoginName>")
    );
}

#[tokio::test]
async fn no_stranger_makes_the_counts_grow() {
    let site = router(app(PUBLISHED));
    for n in 0..2000 {
        let agent = format!("agent-{n}/1.0");
        let host = format!("d{n}.example");
        let path = format!("/{n}?emailaddress=a{n}@d{n}.example");
        let headers = [("user-agent", agent.as_str()), ("host", &host)];
        get(&site, &path, &headers).await;
    }
    let counts = counts(&site).await;
    let lost = "client=\"other\",format=\"page\",outcome=\"not-found\"";
    assert_eq!(counts, [(lost.to_owned(), 2000)]);
    assert!(Family::ALL.len() * Format::ALL.len() * Outcome::ALL.len() < 5000);
}
