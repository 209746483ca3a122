//! One survey, said on the page, in JSON and at the terminal: all must tell the same. And the JSON's shape, held fast: where it is
//! meant to change, `INSTA_UPDATE=always cargo test --test agreement` writes the snapshots anew, for you to read.

use std::sync::Arc;

use axum::{
    body::{Body, to_bytes},
    http::{Request, StatusCode},
};
use portolan::{
    cli::survey_text,
    config::Config,
    demo::Harbour,
    directory::Directory,
    model::{Address, Survey},
    say::{Report, Voice},
    survey::Surveys,
    web::{App, router},
};
use serde_json::{Value, json};
use tower::ServiceExt;

/// A site in the demo's harbour.
async fn site() -> (App, Harbour) {
    let harbour = Harbour::start().await.unwrap();
    let net = harbour.net().unwrap();
    let directory = Arc::new(Directory::default());
    let surveys = Surveys::new(net.clone(), net, Harbour::policy(), directory);
    (App::new(Config::default(), surveys), harbour)
}

/// The text of the result page of a finished survey: what stands between tags.
async fn page(app: &App, address: &Address) -> String {
    let request = Request::get(format!("/survey/{}", address.domain()));
    let request = request.body(Body::empty()).unwrap();
    let response = router(app.clone()).oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    let body = to_bytes(response.into_body(), 1 << 20).await.unwrap();
    let html = String::from_utf8(body.to_vec()).unwrap();
    let mut text = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => {
                inside = true;
                text.push(' ');
            }
            '>' => inside = false,
            c if !inside => text.push(c),
            _ => {}
        }
    }
    let text = text.replace("&#39;", "'").replace("&#34;", "\"");
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
    text.replace("&#38;", "&")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn json(survey: &Survey, address: &Address) -> Value {
    serde_json::to_value(Report::new(survey, address, &Voice::english())).unwrap()
}

/// What differs from run to run is made alike.
fn settle(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match name.as_str() {
                    "elapsed_ms" => *member = json!(0),
                    "ip" if member.is_string() => *member = json!("<ip>"),
                    "surveyed_at" | "not_before" | "not_after" => *member = json!("<time>"),
                    "observations" | "sources" => {
                        if let Some(items) = member.as_array_mut() {
                            items.iter_mut().for_each(settle);
                            items.sort_by_key(|item| item.to_string());
                        }
                    }
                    _ => settle(member),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(settle),
        _ => {}
    }
}

#[tokio::test]
async fn the_report_keeps_its_shape() {
    for name in ["ana@good.test", "wrong-name.test"] {
        let address: Address = name.parse().unwrap();
        let (app, _harbour) = site().await;
        let survey = app.surveys.of(address.domain()).finished().await;
        let mut report = json(&survey, &address);
        settle(&mut report);
        let text = serde_json::to_string_pretty(&report).unwrap();
        insta::assert_snapshot!(name, text);
    }
}

#[tokio::test]
async fn page_terminal_and_json_tell_the_same() {
    let (app, _harbour) = site().await;
    let voice = Voice::english();
    for name in ["ana@good.test", "ana@closed.test", "expired.test"] {
        let address: Address = name.parse().unwrap();
        let survey = app.surveys.of(address.domain()).finished().await;
        let report = json(&survey, &address);
        let page = page(&app, &address).await;
        let text = survey_text(&survey, &address, &voice);
        let rows = text.lines().collect::<Vec<_>>();
        let has_row = |parts: &[&str]| {
            rows.iter()
                .any(|row| parts.iter().all(|part| row.contains(part)))
        };
        for seen in report["observations"].as_array().unwrap() {
            let text_of = |member: &str| seen[member].as_str().unwrap().to_owned();
            let verdict = voice.say(&format!("verdict-{}", text_of("verdict")));
            let row = [
                text_of("host"),
                format!(" {} ", seen["port"]),
                text_of("service"),
                text_of("ip"),
                verdict,
                format!("{} ms", seen["elapsed_ms"]),
            ];
            let parts = row.iter().map(String::as_str).collect::<Vec<_>>();
            assert!(has_row(&parts), "{parts:?} in\n{text}");
            for part in [&row[0], &row[3], &row[4], &row[5]] {
                assert!(page.contains(part), "{part} in\n{page}");
            }
        }
        for role in ["incoming", "outgoing"] {
            let settings = report["recommended"][role].as_array().unwrap();
            // The page tells the first of each role and mode in large type; nobody is known to it, so no user name.
            if let Some(first) = settings.first() {
                let card = format!(
                    "Server {} Copy Port {} Copy Security {}",
                    first["hostname"].as_str().unwrap(),
                    first["port"],
                    voice.say(&format!("security-{}", first["security"].as_str().unwrap()))
                );
                assert!(page.contains(&card), "{card} in\n{page}");
            }
            for setting in settings {
                let row = [
                    setting["hostname"].as_str().unwrap().to_owned(),
                    format!(" {} ", setting["port"]),
                    voice.say(&format!(
                        "security-{}",
                        setting["security"].as_str().unwrap()
                    )),
                    setting["username"].as_str().unwrap().to_owned(),
                ];
                let parts = row.iter().map(String::as_str).collect::<Vec<_>>();
                assert!(has_row(&parts), "{parts:?} in\n{text}");
            }
        }
        let said = report["findings"].as_array().unwrap().len();
        assert_eq!(said, survey.findings.len());
        for finding in &voice.gather(&survey.findings) {
            // The page's headline says by itself that nothing works.
            let headline = ["no-incoming", "no-outgoing"].contains(&finding.code);
            for sentence in [voice.message(finding), voice.remedy(finding)] {
                assert!(text.contains(&sentence), "{sentence} in\n{text}");
                assert!(
                    headline || page.contains(&sentence),
                    "{sentence} in\n{page}"
                );
            }
            assert!(!headline || page.contains(&voice.say("result-nothing")));
        }
    }
}
