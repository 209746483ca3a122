//! The report's shape, held fast, and the terminal's rows, which are its members one by one. That page, terminal and
//! report agree for every sample is shown in `agree.rs`.
//!
//! Where the shape is meant to change, `INSTA_UPDATE=always cargo test --test report` writes the snapshots anew, for you
//! to read.

use std::sync::Arc;

use portolan::{
    cli::survey_text,
    demo::Harbour,
    directory::Directory,
    model::{Address, Survey},
    say::{Report, Voice},
    survey::Surveys,
};
use serde_json::{Value, json};

/// Surveys in the demo's harbour, which lives as long as its second half.
async fn surveys() -> (Arc<Surveys>, Harbour) {
    let harbour = Harbour::start().await.unwrap();
    let net = harbour.net().unwrap();
    let directory = Arc::new(Directory::default());
    let surveys = Surveys::new(net.clone(), net, Harbour::policy(), directory);
    (surveys, harbour)
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
                    "elapsed_ms" | "age_ms" => *member = json!(0),
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
        let (surveys, _harbour) = surveys().await;
        let survey = surveys.of(address.domain()).finished().await;
        let mut report = json(&survey, &address);
        settle(&mut report);
        let text = serde_json::to_string_pretty(&report).unwrap();
        insta::assert_snapshot!(name, text);
    }
}

#[tokio::test]
async fn the_terminal_has_a_row_for_each_member_of_the_report() {
    let (surveys, _harbour) = surveys().await;
    let voice = Voice::english();
    for name in ["ana@good.test", "ana@closed.test", "expired.test"] {
        let address: Address = name.parse().unwrap();
        let survey = surveys.of(address.domain()).finished().await;
        let report = json(&survey, &address);
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
        }
        for role in ["incoming", "outgoing"] {
            let settings = report["recommended"][role].as_array().unwrap();
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
            for sentence in [voice.message(finding), voice.remedy(finding)] {
                assert!(text.contains(&sentence), "{sentence} in\n{text}");
            }
        }
    }
}
