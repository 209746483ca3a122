//! The result page: streamed, complete, and safe whatever a server says.

use std::collections::BTreeMap;

use axum::{body::Body, http::Request};
use portolan::{
    demo::SAMPLES,
    model::{
        Authentication, Certificate, CertificateFault, Dane, DomainName, Family, Finding,
        LoginHint, Mx, MxState, Observation, Outcome, Protocol, Provider, Recommendation, Security,
        Service, Setting, Severity, SourceId, SourceReport, Survey, TlsFacts, Username, Verdict,
        Who,
    },
};
use time::OffsetDateTime;

use super::site::{Site, until};

#[tokio::test]
async fn the_head_comes_before_anything_is_known_and_the_result_at_the_end() {
    let site = Site::open().await;
    // The servers of this domain never speak, so the survey takes seconds; the head does not.
    let (headers, mut body) = site.stream(asked("/survey/silent.test")).await;
    assert_eq!(headers["x-accel-buffering"], "no");
    let head = until(&mut body, "id=\"live-status\"").await;
    let log = site.surveys.recent(&"silent.test".parse().unwrap());
    assert!(log.unwrap().survey().is_none(), "the head waited");
    assert!(head.contains("<h1>") && !head.contains("id=\"result\""));
}

#[tokio::test]
async fn what_is_learnt_comes_as_it_is_learnt() {
    let site = Site::open().await;
    let survey = site.running("good.test").await;
    let (_, mut body) = site.stream(asked("/survey/good.test")).await;
    let before = until(&mut body, "class=\"early\"").await;
    assert!(before.contains("<li>mail.good.test, port "));
    assert!(!before.contains("id=\"result\""));
    survey.finish();
    let after = until(&mut body, "</html>").await;
    let inert = after.find("</noscript>").unwrap();
    let result = after.find("id=\"result\"").unwrap();
    assert!(inert < result, "the result is for everybody");
    // Only what is learnt before the end is not sure yet.
    let caution = "Wait for the end before you type your password";
    assert!(format!("{before}{}", &after[..result]).contains(caution));
    assert!(!after[result..].contains(caution));
    // Which password is wanted shows at the end alone, and nothing may be said of it that the end takes back.
    for told in ["your mail password", "Normal password"] {
        assert!(!before.contains(told), "{told}");
        assert!(after[result..].contains(told), "{told}");
    }
    // Nothing in the inert part may end it early.
    assert_eq!(format!("{before}{after}").matches("noscript>").count(), 2);
}

#[tokio::test]
async fn our_own_trouble_has_its_status() {
    let site = Site::without_name_server();
    for path in [
        "/survey/good.test",
        "/survey/good.test/other",
        "/survey/good.test/mobileconfig?address=ana@good.test",
    ] {
        let page = site.get(path).await;
        assert_eq!(page.status, 503, "{path}");
        page.says("reaches no name server");
        page.says("class=\"button\" href=\"\"");
    }
}

#[tokio::test]
async fn a_known_result_comes_without_progress() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let again = site.get("/survey/good.test").await;
    again.says_nothing_of("id=\"live\"");
    again.says("id=\"result\"");
    assert!(again.header("x-robots-tag").contains("noindex"));
    assert_eq!(again.header("cache-control"), "no-store");
}

fn asked(path: &str) -> Request<Body> {
    Request::get(path).body(Body::empty()).unwrap()
}

#[tokio::test]
async fn the_settings_of_a_good_domain_stand_there_with_both_ways_to_read() {
    let site = Site::open().await;
    let page = site.get("/survey/good.test").await;
    let (_, result) = page.body.split_once("id=\"result\"").unwrap();
    for text in [
        "These settings work",
        ">mail.good.test</span>",
        ">993</span>",
        ">465</span>",
        "value=\"imap\" checked",
        "value=\"pop3\"",
        "only-pop3",
        "data-username=\"%EMAILADDRESS%\"",
        "your full address",
        "/survey/good.test/mobileconfig",
        "/survey/good.test/autoconfig.xml",
        "/survey/good.test/thunderbird",
        "2001:db8::",
        "Valid until",
    ] {
        assert!(result.contains(text), "{text} is not in {result}");
    }
    page.says_nothing_of(" download");
}

#[tokio::test]
async fn the_port_that_old_pages_call_outdated_is_explained() {
    let site = Site::open().await;
    let page = site.get("/survey/good.test?lang=en").await;
    let link = "<a href=\"/about?lang=en#ports\">Why port 465?</a>";
    let (_, result) = page.body.split_once("id=\"result\"").unwrap();
    assert_eq!(result.matches(link).count(), 1, "{result}");
    let about = site.get("/about?lang=en").await;
    about.says("<h2 id=\"ports\">Which port, and why</h2>");
    about.says("RFC 8314 registered it again");
    about.says("ufw prepend reject from 192.0.2.1");
}

#[tokio::test]
async fn guides_hold_the_values_and_say_what_the_app_finds_by_itself() {
    let site = Site::open().await;
    let published = site.get("/survey/good.test/thunderbird").await;
    published.says("Thunderbird looks the settings up by itself");
    published.says("mail.good.test");
    let unpublished = site.get("/survey/unpublished.test/thunderbird").await;
    // It tries the usual names, as `portolan check` says as well.
    unpublished.says("Thunderbird looks the settings up by itself");
    unpublished.says("its servers have usual names, which Thunderbird tries");
    unpublished.says_nothing_of("Settings for this domain are published");
    let by_autodiscover = site.get("/survey/outlook.test/thunderbird").await;
    by_autodiscover.says("Thunderbird looks the settings up by itself");
    by_autodiscover.says("Settings for this domain are published where Thunderbird looks");
    let apple = site.get("/survey/good.test/apple-mail").await;
    for text in [
        "data-profile",
        "Open in Safari",
        "eight minutes",
        "Not Signed",
    ] {
        apple.says(text);
    }
}

#[tokio::test]
async fn every_sample_has_a_page_that_says_what_is_wrong() {
    let site = Site::open().await;
    site.survey_all().await;
    for sample in SAMPLES {
        let domain: DomainName = sample.domain.parse().unwrap();
        let page = site.get(&format!("/survey/{domain}")).await;
        assert_eq!(page.status, 200, "{domain}");
        let log = site.surveys.recent(&domain).expect("just surveyed");
        let survey = log.survey().expect("and finished");
        let works = survey.recommended.is_complete();
        assert_eq!(
            page.body.contains("class=\"verdict good\""),
            works,
            "{domain}"
        );
        for seen in &survey.observations {
            assert!(page.body.contains(&seen.host.unicode()), "{domain}");
        }
        if !works {
            assert!(page.body.contains("id=\"headline\""), "{domain}");
        }
    }
}

#[tokio::test]
async fn the_event_stream_fills_the_page_and_ends() {
    let site = Site::open().await;
    let stream = site.get("/survey/good.test/events").await;
    assert!(
        stream
            .header("content-type")
            .starts_with("text/event-stream")
    );
    for event in ["live-status", "live-chart", "live-settings", "result"] {
        stream.says(&format!("event: {event}\n"));
    }
    assert_eq!(stream.body.matches("event: result\n").count(), 1);
    let last = stream.body.rsplit("id: ").next().unwrap().trim().to_owned();
    let resumed = |id: String| {
        Request::get("/survey/good.test/events")
            .header("last-event-id", id)
            .body(Body::empty())
            .unwrap()
    };
    assert_eq!(site.ask(resumed(last)).await.status, 204);
    let third = stream.body.split("id: ").nth(3).unwrap();
    let third = third.split('\n').next().unwrap().to_owned();
    let rest = site.ask(resumed(third)).await;
    rest.says("event: result\n");
    assert!(rest.body.len() < stream.body.len());
}

#[tokio::test]
async fn nothing_that_a_server_says_becomes_markup() {
    let site = Site::open().await;
    site.shows(hostile());
    for path in [
        "/survey/hostile.test",
        "/survey/hostile.test/thunderbird",
        "/survey/hostile.test/events",
    ] {
        let page = site.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        page.says_nothing_of("<script>");
        page.says_nothing_of("<img");
        page.says_nothing_of("\u{202e}");
        page.says_nothing_of("\u{1b}");
        page.says("&#60;script&#62;");
    }
}

#[tokio::test]
async fn what_could_not_be_tried_is_said_to_be_so_and_goes_into_no_file() {
    let site = Site::open().await;
    let mut survey = hostile();
    for setting in survey
        .recommended
        .incoming
        .iter_mut()
        .chain(&mut survey.recommended.outgoing)
    {
        setting.verified = false;
        setting.authenticated = true;
        setting.sources = vec![SourceId::Directory];
    }
    site.shows(survey);
    let page = site.get("/survey/hostile.test/apple-mail").await;
    page.says("These are the settings");
    page.says("Not tried from here");
    page.says_nothing_of("Tried just now");
    page.says_nothing_of("data-profile");
    let file = site.get("/survey/hostile.test/autoconfig.xml").await;
    assert_eq!(file.status, 404);
}

#[tokio::test]
async fn settings_that_nothing_vouches_for_are_shown_with_a_caution() {
    let site = Site::open().await;
    let page = site.get("/survey/unpublished.test").await;
    page.says(
        "Make sure that you know these names: imap.unpublished.test and smtp.unpublished.test",
    );
    site.get("/survey/good.test")
        .await
        .says_nothing_of("Make sure that you know these names");
}

/// A survey whose every text tries to be something else.
pub fn hostile() -> Survey {
    const EVIL: &str =
        "\"><script>alert(1)</script><img src=x onerror=alert(1)>'\u{202e}\u{1b}[31m\r\n";
    let setting = |protocol, host: &str, port| Setting {
        protocol,
        hostname: host.parse().unwrap(),
        port,
        security: Security::ImplicitTls,
        username: Username(format!("%EMAILLOCALPART%{EVIL}")),
        authentication: vec![Authentication::PasswordCleartext],
        verified: true,
        authenticated: false,
        sources: vec![SourceId::Srv],
    };
    let mut args = BTreeMap::new();
    args.insert("words", EVIL.into());
    Survey {
        domain: "hostile.test".parse().unwrap(),
        surveyed_at: OffsetDateTime::UNIX_EPOCH,
        elapsed_ms: 1234,
        recommended_ms: None,
        provider: Some(Provider {
            id: EVIL.into(),
            name: EVIL.into(),
        }),
        login: vec![
            LoginHint {
                code: "app-password",
                provider: EVIL.into(),
                protocols: Vec::new(),
                url: None,
                instructions: Default::default(),
            },
            LoginHint {
                code: "enable",
                provider: EVIL.into(),
                protocols: Vec::new(),
                url: Some("javascript:alert(1)".into()),
                instructions: [("en".to_owned(), EVIL.to_owned())].into(),
            },
        ],
        mx: Mx {
            state: MxState::Found,
            hosts: vec!["mx.hostile.test".parse().unwrap()],
            dnssec: Default::default(),
        },
        sources: vec![
            SourceReport {
                source: SourceId::Autoconfig,
                outcome: Outcome::Failed,
                location: Some(format!("javascript:{EVIL}")),
                authenticated: false,
                dnssec: Default::default(),
                detail: Some(EVIL.into()),
                elapsed_ms: 1,
                readings: Default::default(),
            }
            .into(),
        ],
        observations: vec![
            Observation {
                host: "imap.hostile.test".parse().unwrap(),
                port: 993,
                service: Service::of(993, Protocol::IMAP, Security::ImplicitTls),
                security: Security::ImplicitTls,
                ip: Some("192.0.2.1".parse().unwrap()),
                family: Some(Family::Ipv4),
                verdict: Verdict::TurnedAway,
                detail: Some(EVIL.into()),
                tls: Some(TlsFacts {
                    version: "TLSv1.3".into(),
                    cipher: EVIL.into(),
                    certificate: Certificate {
                        verdict: "expired".into(),
                        faults: vec![CertificateFault::Expired],
                        subject: EVIL.into(),
                        issuer: EVIL.into(),
                        names: vec![EVIL.into()],
                        incomplete: false,
                        flaw: None,
                        key: None,
                        not_before: None,
                        not_after: Some(OffsetDateTime::UNIX_EPOCH),
                    }
                    .into(),
                    dane: Some(Dane::Absent),
                    chain: Default::default(),
                }),
                auth: vec![EVIL.into()],
                auth_before_tls: vec![EVIL.into()],
                elapsed_ms: 5,
                age_ms: 0,
                sasl_alone: false,
                greeting: None,
                protocol: Protocol::IMAP,
            }
            .into(),
        ],
        recommended: Recommendation {
            incoming: vec![setting(Protocol::IMAP, "imap.hostile.test", 993)],
            outgoing: vec![setting(Protocol::SMTP, "smtp.hostile.test", 465)],
        },
        other_services: vec![portolan::model::OtherService {
            kind: EVIL.into(),
            url: EVIL.into(),
            sources: vec![SourceId::Jmap],
        }],
        compliance: Vec::new(),
        findings: vec![Finding {
            code: "turned-away",
            severity: Severity::Warning,
            who: Who::MailAdmin,
            subject: Some("imap.hostile.test:993".into()),
            args,
        }],
        fault: None,
    }
}
