//! One survey, said in JSON and at the terminal: both must tell the same. And the JSON's shape, held fast: where it is
//! meant to change, `INSTA_UPDATE=always cargo test --test agreement` writes the snapshots anew, for you to read.

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

async fn survey(address: &Address) -> Arc<Survey> {
    let harbour = Harbour::start().await.unwrap();
    let net = harbour.net().unwrap();
    let directory = Arc::new(Directory::default());
    let surveys = Surveys::new(net.clone(), net, Harbour::policy(), directory);
    surveys.of(address.domain()).finished().await
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
        let survey = survey(&address).await;
        let mut report = json(&survey, &address);
        settle(&mut report);
        let text = serde_json::to_string_pretty(&report).unwrap();
        insta::assert_snapshot!(name, text);
    }
}

#[tokio::test]
async fn terminal_and_json_tell_the_same() {
    let voice = Voice::english();
    for name in ["ana@good.test", "ana@closed.test", "expired.test"] {
        let address: Address = name.parse().unwrap();
        let survey = survey(&address).await;
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
            for setting in report["recommended"][role].as_array().unwrap() {
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
        for finding in report["findings"].as_array().unwrap() {
            for member in ["message", "remedy"] {
                let sentence = finding[member].as_str().unwrap();
                assert!(text.contains(sentence), "{sentence} in\n{text}");
            }
        }
    }
}
