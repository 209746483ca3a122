//! Page, terminal and report are three ways to say one survey: none knows more than the others, and none says otherwise.

#[path = "pages/site.rs"]
#[expect(dead_code, reason = "the tests of the pages use the rest")]
mod site;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use portolan::{
    cli,
    demo::SAMPLES,
    model::{Address, DomainName, Who},
    say::Voice,
};
use serde_json::Value;
use site::{Answer, Site, readable};

/// What a person reads on the page, as one text.
fn text_of(page: &Answer) -> String {
    readable(&page.body).join("\n")
}

fn members<'a>(report: &'a Value, path: &str) -> &'a [Value] {
    report
        .pointer(path)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

fn text<'a>(value: &'a Value, member: &str) -> &'a str {
    value[member].as_str().unwrap_or_default()
}

#[tokio::test]
async fn page_terminal_and_report_say_the_same() {
    let site = Site::open().await;
    site.survey_all().await;
    let voice = Voice::english();
    for sample in SAMPLES {
        let domain: DomainName = sample.domain.parse().unwrap();
        let address: Address = format!("ana@{domain}").parse().unwrap();
        let survey = site.surveys.of(&domain).finished().await;
        let terminal = cli::survey_text(&survey, &address, &voice);
        let page = text_of(&site.get(&format!("/survey/{domain}")).await);
        let report = site
            .get(&format!("/api/v1/survey?address=ana@{domain}"))
            .await
            .body;
        let report: Value = serde_json::from_str(&report).unwrap();

        for role in ["incoming", "outgoing"] {
            let settings = members(&report, &format!("/recommended/{role}"));
            if let Some(first) = settings.first() {
                for shown in [&page, &terminal] {
                    assert!(shown.contains(text(first, "hostname")), "{domain}: {role}");
                    let port = first["port"].to_string();
                    assert!(shown.contains(&port), "{domain}: {role} port {port}");
                    let security = voice.say(&format!("security-{}", text(first, "security")));
                    assert!(shown.contains(&security), "{domain}: {role} {security}");
                }
                assert!(terminal.contains(text(first, "username")), "{domain}");
            }
        }
        for seen in members(&report, "/observations") {
            let verdict = voice.say(&format!("verdict-{}", text(seen, "verdict")));
            for shown in [&page, &terminal] {
                assert!(
                    shown.contains(&verdict),
                    "{domain}: {verdict} of {} {}",
                    seen["host"],
                    seen["port"]
                );
                assert!(shown.contains(&seen["port"].to_string()), "{domain}");
            }
        }
        let names_fail = members(&report, "/findings")
            .iter()
            .any(|finding| text(finding, "code") == "dns-failed");
        let findings = members(&report, "/findings");
        assert_eq!(findings.len(), survey.findings.len(), "{domain}");
        for (finding, known) in findings.iter().zip(&survey.findings) {
            let remedy = text(finding, "remedy");
            let code = text(finding, "code");
            assert_eq!(remedy, voice.remedy(known), "{domain}");
            // The report has each port by itself; people read of all ports of a host together.
            let subject = text(finding, "subject");
            let several = known.clone().about(format!("{subject}, 1"));
            let in_terminal = [remedy, &voice.remedy(&several)];
            assert!(
                in_terminal.iter().any(|it| terminal.contains(it)),
                "{domain}: {remedy}"
            );
            // On the page the parts stand apart, each for whom it is.
            let parts = voice.remedies(known).into_iter();
            let mut parts = parts.zip(voice.remedies(&several));
            // That nothing answers the head says to the visitor, and what of it an admin mends is said of each server.
            let is_said = parts.all(|((who, one), (_, several))| {
                code == "nothing-answers" && who == Who::MailAdmin
                    || page.contains(&one)
                    || page.contains(&several)
            });
            // With several ports of one host, and without what the headline says already, but nothing else is left out.
            let headline = ["no-incoming", "no-outgoing"].contains(&code);
            // Where the name servers fail, the page says that once, and not of each source that needs them.
            let detail = finding["args"]["detail"].as_str();
            let of_names = matches!(detail, Some("dns-failed" | "dns-partly-failed"));
            let said_once = code == "source-failed" && of_names && names_fail;
            assert!(
                headline || said_once || is_said,
                "{domain}: the page does not say {remedy:?} of {code}"
            );
        }
    }
}

#[tokio::test]
async fn each_bad_input_has_one_sentence_everywhere() {
    let site = Site::open().await;
    let voice = Voice::english();
    for typed in [
        "",
        "@",
        "ana@",
        "ana@@good.test",
        "a b@good.test",
        "192.0.2.1",
        "localhost",
        "gmail",
        "a..test",
    ] {
        let Err(error) = typed.parse::<Address>() else {
            panic!("{typed:?} is an address");
        };
        let sentence = voice.say(&format!("error-{}", error.code()));
        let form = format!("address={}", utf8_percent_encode(typed, NON_ALPHANUMERIC));
        let page = site.post("/survey", &form).await;
        assert_eq!(page.status, 400, "{typed:?}");
        assert!(text_of(&page).contains(&sentence), "{typed:?}");
        let api = site.get(&format!("/api/v1/survey?{form}")).await;
        assert_eq!(api.status, 400, "{typed:?}");
        // Without anything typed, the API says that the parameter is missing.
        if !typed.is_empty() {
            api.says(&sentence);
        }
    }
}
