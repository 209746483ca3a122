//! PACC with its digest, JMAP, SRV records beside mail, and OAuth2 issuers.

use portolan::model::{Outcome, SourceId};

use crate::{
    support::{
        names::{srv, txt},
        ports::{ok, redirect},
    },
    world::{World, not_found, others, report, status},
};

/// Its digest, by sha256sum and base64, is [`DIGEST`].
const PACC: &str = r#"{"protocols":{"imap":{"host":"imap.good.test"},"submit":{"host":"smtp.good.test"}},"authentication":{"oauth-public":{"issuer":"https://auth.good.test/t1"},"password":true},"info":{"provider":{"name":"Good Mail"}}}"#;
const DIGEST: &str = "6lHu2TWIs1igNSZoWbbFQplNl4ekV04OqsAk39xaRqk=";
const PACC_PATH: &str =
    "https://ua-auto-config.good.test/.well-known/user-agent-configuration.json";

#[tokio::test]
async fn a_pacc_file_is_believed_with_its_digest_and_doubted_without() {
    let good = format!("v=UAAC1; a=sha256; d={DIGEST}");
    let other = "v=UAAC1; a=sha256; d=RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=";
    for (records, detail) in [
        (vec![other, &*good], None),
        (vec![other], Some("digest-mismatch")),
        (vec![], Some("digest-missing")),
    ] {
        let owner = "_ua-auto-config.good.test";
        let records = records.iter().map(|text| (owner, txt(&[text.as_bytes()])));
        let world =
            World::new(
                &["ua-auto-config.good.test"],
                records.collect(),
                |asked| match &*asked.line() {
                    line if line.contains("user-agent-configuration") => ok(PACC),
                    _ => not_found(),
                },
            )
            .await;
        let survey = world.survey("good.test").await;
        let seen = report(&survey, SourceId::Pacc);
        assert_eq!(seen.outcome, Outcome::Found);
        assert_eq!(seen.location.as_deref(), Some(PACC_PATH));
        assert_eq!(seen.detail.as_deref(), detail);
        assert_eq!(seen.authenticated, detail.is_none());
        assert_eq!(survey.provider.as_ref().unwrap().name, "Good Mail");
        // Nobody is at home there, but both were looked for, at the ports that the format fixes.
        let ports: Vec<_> = survey
            .observations
            .iter()
            .map(|seen| (seen.host.ascii(), seen.port))
            .collect();
        assert!(ports.contains(&("imap.good.test", 993)), "{ports:?}");
        assert!(ports.contains(&("smtp.good.test", 465)), "{ports:?}");
    }
}

#[tokio::test]
async fn a_web_page_is_no_pacc_file() {
    let world = World::new(&["ua-auto-config.good.test"], vec![], |_| ok("<html>")).await;
    let survey = world.survey("good.test").await;
    let seen = report(&survey, SourceId::Pacc);
    assert_eq!(seen.outcome, Outcome::Failed);
    assert_eq!(seen.detail.as_deref(), Some("not-pacc"));
}

#[tokio::test]
async fn jmap_that_wants_a_login_is_found_and_names_its_issuer() {
    let world = World::new(&["good.test", "api.good.test"], vec![], |asked| {
        match &*asked.line() {
            "GET https://good.test/.well-known/jmap" => redirect("https://api.good.test/session"),
            "GET https://api.good.test/session" => status(
                "401 Unauthorized",
                "WWW-Authenticate: Basic realm=\"x\"\r\nWWW-Authenticate: Bearer resource_metadata=\"https://api.good.test/about\"\r\n",
            ),
            "GET https://api.good.test/about" => {
                ok(r#"{"resource":"https://api.good.test/session","authorization_servers":["https://good.test/t1"]}"#)
            }
            "GET https://good.test/t1/.well-known/openid-configuration" => ok(
                r#"{"issuer":"https://good.test/t1","authorization_endpoint":"https://good.test/a","token_endpoint":"https://good.test/t"}"#,
            ),
            _ => not_found(),
        }
    })
    .await;
    let survey = world.survey("good.test").await;
    let seen = report(&survey, SourceId::Jmap);
    assert_eq!(seen.outcome, Outcome::Found);
    assert_eq!(
        seen.location.as_deref(),
        Some("https://api.good.test/session")
    );
    assert_eq!(seen.detail.as_deref(), Some("login-wanted"));
    assert!(seen.authenticated);
    assert_eq!(
        others(&survey),
        [
            "jmap https://api.good.test/session",
            "oauth https://good.test/t1"
        ]
    );
    // Before the path first, behind it second.
    let asked = world.asked(".well-known/oauth-authorization-server/t1");
    assert_eq!(asked.len(), 1);
}

#[tokio::test]
async fn a_service_that_names_no_metadata_is_asked_at_the_usual_place_and_none_is_believed_of_another()
 {
    const PLACE: &str = "https://api.good.test/.well-known/oauth-protected-resource/session";
    const ELSEWHERE: &str = "WWW-Authenticate: Bearer resource_metadata=\"https://bad.test/x\"\r\n";
    const NAMED: &str =
        "WWW-Authenticate: Bearer resource_metadata=\"https://api.good.test/about\"\r\n";
    const BASIC: &str = "WWW-Authenticate: Basic realm=\"x\"\r\n";
    // What the challenge says, whose metadata it is, how often the usual place is asked, and whether the issuer is told.
    for (challenge, resource, asked, told) in [
        ("", "https://api.good.test/session", 1, true),
        (BASIC, "https://api.good.test/session", 1, true),
        (BASIC, "https://api.good.test/", 1, false),
        (NAMED, "https://api.good.test/session", 0, true),
        (NAMED, "https://somebody-else.test/session", 0, false),
        (NAMED, "https://good.test/.well-known/jmap", 0, false),
        (ELSEWHERE, "https://api.good.test/session", 0, false),
    ] {
        let hosts = ["good.test", "api.good.test", "bad.test"];
        let world = World::new(&hosts, vec![], move |asked| {
            let about = || {
                ok(&format!(
                    r#"{{"resource":"{resource}","authorization_servers":["https://good.test"]}}"#
                ))
            };
            match &*asked.line() {
                "GET https://good.test/.well-known/jmap" => redirect("https://api.good.test/session"),
                "GET https://api.good.test/session" => status("401 Unauthorized", challenge),
                "GET https://api.good.test/about" | "GET https://bad.test/x" => about(),
                line if line.ends_with(PLACE) => about(),
                "GET https://good.test/.well-known/oauth-authorization-server" => ok(
                    r#"{"issuer":"https://good.test","authorization_endpoint":"https://good.test/a","token_endpoint":"https://good.test/t"}"#,
                ),
                _ => not_found(),
            }
        })
        .await;
        let survey = world.survey("good.test").await;
        let case = format!("{challenge:?} {resource}");
        let issuer = others(&survey).contains(&"oauth https://good.test/".to_owned());
        assert_eq!(issuer, told, "{case}");
        assert_eq!(
            world.asked("oauth-protected-resource").len(),
            asked,
            "{case}"
        );
        assert!(world.asked("bad.test").is_empty(), "{case}");
    }
}

#[tokio::test]
async fn an_issuer_whose_metadata_is_elsewhere_or_anothers_is_not_told() {
    for metadata in [
        redirect("https://good.test/elsewhere"),
        ok(
            r#"{"issuer":"https://bad.test","authorization_endpoint":"https://bad.test/a","token_endpoint":"https://bad.test/t"}"#,
        ),
    ] {
        let hosts = ["good.test", "ua-auto-config.good.test", "auth.good.test"];
        let world = World::new(&hosts, vec![], move |asked| match &*asked.line() {
            PACC_LINE => ok(PACC),
            line if line.contains("https://auth.good.test/") => metadata.clone(),
            "GET https://good.test/elsewhere" => ok(
                r#"{"issuer":"https://auth.good.test/t1","authorization_endpoint":"https://good.test/a","token_endpoint":"https://good.test/t"}"#,
            ),
            _ => not_found(),
        })
        .await;
        let survey = world.survey("good.test").await;
        assert_eq!(report(&survey, SourceId::Pacc).outcome, Outcome::Found);
        assert_eq!(world.asked("https://auth.good.test/").len(), 2);
        assert!(world.asked("elsewhere").is_empty());
        assert_eq!(others(&survey), [""; 0]);
    }
}

const PACC_LINE: &str =
    "GET https://ua-auto-config.good.test/.well-known/user-agent-configuration.json";

#[tokio::test]
async fn srv_records_beside_mail_are_told_with_their_paths() {
    let records = vec![
        ("_sieve._tcp.good.test", srv(0, 1, 4190, "mail.good.test")),
        ("_jmap._tcp.good.test", srv(0, 1, 8443, "api.good.test")),
        ("_caldavs._tcp.good.test", srv(5, 1, 443, "far.good.test")),
        ("_caldavs._tcp.good.test", srv(0, 1, 443, "dav.good.test")),
        ("_caldavs._tcp.good.test", txt(&[b"path=/dav/calendars"])),
        ("_carddavs._tcp.good.test", srv(0, 0, 443, "dav.good.test")),
        ("_carddav._tcp.good.test", srv(0, 0, 0, ".")),
    ];
    let world = World::new(&["good.test"], records, |_| not_found()).await;
    let survey = world.survey("good.test").await;
    assert_eq!(report(&survey, SourceId::Srv).outcome, Outcome::Found);
    assert_eq!(
        others(&survey),
        [
            "managesieve mail.good.test:4190",
            "jmap https://api.good.test:8443/.well-known/jmap",
            "caldav https://dav.good.test/dav/calendars",
            "carddav https://dav.good.test/.well-known/carddav",
        ]
    );
    // A web server at another port is nobody to call.
    let jmap = report(&survey, SourceId::Jmap);
    assert_eq!(jmap.outcome, Outcome::Failed);
    assert_eq!(jmap.detail.as_deref(), Some("forbidden"));
}

#[tokio::test]
async fn where_a_record_tells_of_jmap_the_domain_itself_is_not_believed() {
    for (record, location, detail) in [
        (
            srv(0, 1, 443, "api.good.test"),
            "https://api.good.test/.well-known/jmap",
            None,
        ),
        (srv(0, 0, 0, "."), "_jmap._tcp.good.test", Some("withheld")),
    ] {
        let records = vec![("_jmap._tcp.good.test", record)];
        let world = World::new(
            &["good.test", "api.good.test"],
            records,
            |asked| match &*asked.line() {
                "GET https://good.test/.well-known/jmap" => status("401 Unauthorized", ""),
                _ => not_found(),
            },
        )
        .await;
        let survey = world.survey("good.test").await;
        let seen = report(&survey, SourceId::Jmap);
        assert_eq!(seen.outcome, Outcome::Absent);
        assert_eq!(seen.location.as_deref(), Some(location));
        assert_eq!(seen.detail.as_deref(), detail);
        let told = others(&survey);
        assert!(
            !told.iter().any(|other| other.contains("//good.test")),
            "{told:?}"
        );
    }
}
