//! The API.

use axum::{Router, http::StatusCode};
use portolan::{demo::Harbour, web::router};
use serde_json::Value;

use crate::support::{app, get, harboured};

/// One server-sent event.
#[derive(Debug, PartialEq)]
struct Sent {
    id: u64,
    name: String,
    data: Value,
}

fn events(body: &str) -> Vec<Sent> {
    body.split("\n\n")
        .filter(|block| block.contains("data:"))
        .map(|block| {
            let field = |name: &str| {
                block
                    .lines()
                    .find_map(|line| line.strip_prefix(&format!("{name}: ")))
                    .unwrap_or_else(|| panic!("no {name} in {block}"))
            };
            Sent {
                id: field("id").parse().unwrap(),
                name: field("event").to_owned(),
                data: serde_json::from_str(field("data")).unwrap(),
            }
        })
        .collect()
}

async fn report(site: &Router, address: &str) -> Value {
    let answer = get(site, &format!("/api/v1/survey?address={address}"), &[]).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert_eq!(answer.header("cache-control"), "no-store");
    serde_json::from_str(&answer.body).unwrap()
}

#[tokio::test]
async fn the_stream_ends_in_the_report() {
    let harbour = Harbour::start().await.unwrap();
    let site = router(harboured("", &harbour));
    let url = "/api/v1/survey/events?address=ana@good.test";
    let answer = get(&site, url, &[]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), "text/event-stream");
    let sent = events(&answer.body);
    assert!(sent.windows(2).all(|pair| pair[0].id < pair[1].id));
    let (last, before) = sent.split_last().unwrap();
    assert_eq!(last.name, "report");
    assert_eq!(last.data, report(&site, "ana@good.test").await);
    for name in ["source", "observation", "recommended"] {
        assert!(before.iter().any(|event| event.name == name), "no {name}");
    }
    assert!(before.iter().all(|event| event.name != "report"));
    // What came piece by piece is what the report holds.
    let told = |name| before.iter().filter(move |event| event.name == name);
    for (name, list) in [("source", "sources"), ("observation", "observations")] {
        let whole = last.data[list].as_array().unwrap();
        assert_eq!(told(name).count(), whole.len(), "{name}");
        assert!(
            told(name).all(|event| whole.contains(&event.data)),
            "{name}"
        );
    }
    let recommended = told("recommended").next_back().unwrap();
    for role in ["incoming", "outgoing"] {
        assert_eq!(
            recommended.data[role][0]["hostname"],
            last.data["recommended"][role][0]["hostname"]
        );
        assert_eq!(recommended.data[role][0]["username"], "ana@good.test");
    }
}

#[tokio::test]
async fn a_reader_who_comes_back_gets_the_rest_once() {
    let harbour = Harbour::start().await.unwrap();
    let site = router(harboured("", &harbour));
    let url = "/api/v1/survey/events?address=good.test";
    let all = events(&get(&site, url, &[]).await.body);
    let middle = all.len() / 2;
    let id = all[middle].id.to_string();
    let rest = events(&get(&site, url, &[("last-event-id", &id)]).await.body);
    assert_eq!(rest, all[middle + 1..]);
    let last = all.last().unwrap().id.to_string();
    let nothing = get(&site, url, &[("last-event-id", &last)]).await;
    assert_eq!(nothing.status, StatusCode::NO_CONTENT);
    assert_eq!(nothing.body, "");
    // Nonsense is as good as nothing.
    let again = events(
        &get(&site, url, &[("last-event-id", "yesterday")])
            .await
            .body,
    );
    assert_eq!(again.len(), all.len());
}

#[tokio::test]
async fn what_is_wrong_with_a_domain_is_a_report_not_an_error() {
    let harbour = Harbour::start().await.unwrap();
    let site = router(harboured("", &harbour));
    for domain in ["expired.test", "self-signed.test", "no-such-domain.test"] {
        let report = report(&site, domain).await;
        assert_eq!(report["schema"], 1);
        let time = report["surveyed_at"].as_str().unwrap();
        assert!(time.len() == 20 && time.ends_with('Z'), "{time}");
        assert_eq!(report["address"], domain);
        let findings = report["findings"].as_array().unwrap();
        assert!(!findings.is_empty(), "{domain}");
        for finding in findings {
            for text in ["message", "remedy"] {
                let text = finding[text].as_str().unwrap();
                assert!(text.len() > 10 && !text.contains('⟨'), "{finding}");
            }
        }
        assert_eq!(report["recommended"]["incoming"], Value::Array(Vec::new()));
    }
}

#[tokio::test]
async fn without_an_address_the_placeholders_stay() {
    let harbour = Harbour::start().await.unwrap();
    let site = router(harboured("", &harbour));
    for (address, shown, username) in [
        ("good.test", "good.test", "%EMAILADDRESS%"),
        ("ana%40GOOD.test", "ana@good.test", "ana@good.test"),
        ("a+b@good.test", "a+b@good.test", "a+b@good.test"),
        ("https://good.test/mail", "good.test", "%EMAILADDRESS%"),
    ] {
        let report = report(&site, address).await;
        assert_eq!(report["address"], shown);
        assert_eq!(report["recommended"]["incoming"][0]["username"], username);
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
        ("?address=%FF", "address-bad-domain"),
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
