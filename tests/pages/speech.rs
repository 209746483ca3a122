//! In the pseudo-locale every message is accented, so a plain letter is data or a text that nobody can translate.

use std::collections::BTreeSet;

use futures_util::StreamExt;
use portolan::{demo::SAMPLES, model::DomainName, web::guides::GUIDES};

use serde_json::Value;

use super::site::{Site, pseudo, readable, until};

/// Words of the report's values and of the address: data, not language. And names that stay as they are.
fn data(report: &str) -> BTreeSet<String> {
    // And the word that stands in files for a person's own.
    let mut texts = vec!["https http mail config v1 xml ana example org YOU".to_owned()];
    let mut values = vec![serde_json::from_str(report).unwrap_or_default()];
    while let Some(value) = values.pop() {
        match value {
            Value::String(text) => texts.push(text),
            Value::Array(items) => values.extend(items),
            // What is said of a finding is language.
            Value::Object(members) => values.extend(
                members
                    .into_iter()
                    .filter(|(name, _)| name != "message" && name != "remedy")
                    .map(|(_, value)| value),
            ),
            _ => {}
        }
    }
    texts
        .iter()
        .flat_map(|text| words(text))
        .map(str::to_owned)
        .collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.contains(|c: char| c.is_ascii_alphabetic()))
}

#[track_caller]
fn every_text_is_a_message(html: &str, known: &BTreeSet<String>, place: &str) {
    let texts = readable(html);
    assert!(texts.len() > 3, "{place}: hardly a page: {html}");
    for text in texts {
        // A message that holds data may touch it: `ƥóŕŧ 993`.
        let bare: Vec<&str> = words(&text)
            .filter(|word| word.is_ascii() && word.len() > 1 && !known.contains(*word))
            .collect();
        assert!(
            bare.is_empty(),
            "{place}: {bare:?} in {text:?} is no message"
        );
    }
}

#[tokio::test]
async fn no_page_holds_a_text_that_is_no_message() {
    let site = Site::open().await;
    let none = data("");
    for path in [
        "/",
        "/about",
        "/replies",
        "/offline",
        "/nowhere",
        "/survey/localhost",
        "/?address=ana@@x",
    ] {
        let page = site.get_pseudo(path).await;
        every_text_is_a_message(&page.body, &none, path);
    }
    site.survey_all().await;
    for sample in SAMPLES {
        let domain: DomainName = sample.domain.parse().unwrap();
        let report = site
            .get(&format!("/api/v1/survey?address={domain}"))
            .await
            .body;
        let known = data(&report);
        let guides = GUIDES.iter().map(|guide| format!("/{}", guide.id));
        for guide in guides.chain([String::new()]) {
            let path = format!("/survey/{domain}{guide}");
            let page = site.get_pseudo(&path).await;
            assert_eq!(page.status, 200, "{path}");
            every_text_is_a_message(&page.body, &known, &path);
        }
        for file in ["mobileconfig", "autoconfig.xml"] {
            let path = format!("/survey/{domain}/{file}");
            let page = site.get_pseudo(&path).await;
            if page.header("content-type").starts_with("text/html") {
                every_text_is_a_message(&page.body, &known, &path);
            }
        }
    }
}

#[tokio::test]
async fn nor_does_a_page_or_an_event_while_the_survey_runs() {
    let site = Site::open().await;
    let report = site.get("/api/v1/survey?address=good.test").await.body;
    for (path, mark) in [
        ("/survey/good.test", "class=\"early\""),
        ("/survey/good.test/events", "live-settings"),
    ] {
        let survey = site.running("good.test").await;
        let (_, mut body) = site.stream(pseudo(path)).await;
        let mut text = until(&mut body, mark).await;
        survey.finish();
        while let Some(piece) = body.next().await {
            text.push_str(std::str::from_utf8(&piece.unwrap()).unwrap());
        }
        assert!(text.contains("id=\"result\""), "{path}");
        // The frame of an event is no text.
        let text: Vec<&str> = text
            .lines()
            .filter(|line| !line.starts_with("event: ") && !line.starts_with("id: "))
            .map(|line| line.strip_prefix("data: ").unwrap_or(line))
            .collect();
        every_text_is_a_message(&text.join("\n"), &data(&report), path);
    }
}

#[tokio::test]
async fn no_visitor_can_choose_the_pseudo_locale() {
    let site = Site::open().await;
    site.get("/?lang=en-XA").await.says("Your mail address");
}
