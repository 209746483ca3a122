//! Autodiscover at each of its places, and what is never said there.

use portolan::model::{Outcome, Role, SourceId, Survey};

use crate::{
    support::{
        names::{mx, srv},
        ports::{ok, redirect},
    },
    world::{Asked, World, not_found, others, report, status},
};

const PATH: &str = "/autodiscover/autodiscover.xml";

fn settings(login: &str) -> String {
    ok(&format!(
        "<Autodiscover><Response><Account><Action>settings</Action>\
         <Protocol><Type>IMAP</Type><Server>imap.good.test</Server><Port>993</Port><LoginName>{login}</LoginName></Protocol>\
         <Protocol><Type>SMTP</Type><Server>smtp.good.test</Server><Port>465</Port><LoginName>{login}</LoginName></Protocol>\
         </Account></Response></Autodiscover>"
    ))
}

fn refusal() -> String {
    ok(
        "<Autodiscover><Response><Error><ErrorCode>600</ErrorCode></Error></Response></Autodiscover>",
    )
}

/// Nobody is at home at the servers that were named, but that they were looked for shows that they were named.
fn was_claimed(survey: &Survey) -> bool {
    survey
        .observations
        .iter()
        .any(|seen| (seen.host.ascii(), seen.port) == ("imap.good.test", 993))
}

#[tokio::test]
async fn each_place_is_enough_and_only_the_domains_own_https_is_believed() {
    type Answer = fn(&Asked) -> String;
    let over_http: Answer = |asked| match &*asked.line() {
        "GET http://autodiscover.good.test/autodiscover/autodiscover.xml" => {
            redirect("https://other.test/autodiscover/autodiscover.xml")
        }
        line if line.starts_with("POST https://other.test/") => settings("x@good.test"),
        _ => not_found(),
    };
    let by_record: Answer = |asked| match &*asked.line() {
        line if line.starts_with("POST https://other.test/") => settings("x@good.test"),
        _ => not_found(),
    };
    let by_json: Answer = |asked| {
        match &*asked.line() {
        line if line.starts_with("GET https://autodiscover.good.test/autodiscover/autodiscover.json?Protocol=Autodiscoverv1") => {
            if line.contains("Email=portolan%40good.test") {
                ok(r#"{"Protocol":"Autodiscoverv1","Url":"https://other.test/autodiscover/autodiscover.xml"}"#)
            } else {
                status("400 Bad Request", "")
            }
        }
        line if line.starts_with("POST https://other.test/") => settings("x@good.test"),
        _ => not_found(),
    }
    };
    let at_subdomain: Answer = |asked| match &*asked.line() {
        "POST https://autodiscover.good.test/autodiscover/autodiscover.xml" => {
            settings("x@good.test")
        }
        _ => not_found(),
    };
    let at_domain: Answer = |asked| match &*asked.line() {
        "POST https://good.test/autodiscover/autodiscover.xml" => settings("x@good.test"),
        _ => not_found(),
    };
    let in_body: Answer = |asked| match &*asked.line() {
        "POST https://autodiscover.good.test/autodiscover/autodiscover.xml" => ok(
            "<Autodiscover><Response><Account><Action>redirectUrl</Action>\
             <RedirectUrl>https://other.test/autodiscover/autodiscover.xml</RedirectUrl></Account></Response></Autodiscover>",
        ),
        line if line.starts_with("POST https://other.test/") => settings("x@good.test"),
        _ => not_found(),
    };
    for (way, records, answer, host, authenticated) in [
        (
            "subdomain",
            false,
            at_subdomain,
            "autodiscover.good.test",
            true,
        ),
        ("domain", false, at_domain, "good.test", true),
        ("json", false, by_json, "other.test", true),
        ("in the body", false, in_body, "other.test", true),
        ("http", false, over_http, "other.test", false),
        ("record", true, by_record, "other.test", false),
    ] {
        let hosts = ["good.test", "autodiscover.good.test", "other.test"];
        let record = ("_autodiscover._tcp.good.test", srv(0, 1, 443, "other.test"));
        let records = if records { vec![record] } else { vec![] };
        let world = World::new(&hosts, records, answer).await;
        let survey = world.survey("good.test").await;
        let seen = report(&survey, SourceId::Autodiscover);
        assert_eq!(seen.outcome, Outcome::Found, "{way}: {seen:?}");
        let location = format!("https://{host}{PATH}");
        assert_eq!(seen.location, Some(location), "{way}");
        assert_eq!(seen.authenticated, authenticated, "{way}");
        assert!(was_claimed(&survey), "{way}");
    }
}

#[tokio::test]
async fn a_server_that_insists_gets_a_made_up_address_which_becomes_a_placeholder_again() {
    for refuses in [refusal, || status("400 Bad Request", ""), not_found] {
        let world = World::new(&["autodiscover.good.test"], vec![], move |asked| {
            if asked.body.contains("<EMailAddress>") {
                settings("portolan@good.test")
            } else {
                refuses()
            }
        })
        .await;
        let survey = world.survey("good.test").await;
        let asked = world.asked("POST https://autodiscover.good.test/");
        assert_eq!(asked.len(), 2);
        assert!(!asked[0].body.contains('@'), "{}", asked[0].body);
        assert!(
            asked[1].body.contains(">portolan@good.test<"),
            "{}",
            asked[1].body
        );
        assert_eq!(
            report(&survey, SourceId::Autodiscover).outcome,
            Outcome::Found
        );
        assert!(was_claimed(&survey));
        // Refused at its ports, so not recommended; were it, it would be under no made-up name.
        assert!(
            survey
                .recommended
                .of(Role::Incoming)
                .iter()
                .all(|setting| !setting.username.0.contains("portolan"))
        );
    }
}

#[tokio::test]
async fn whoever_wants_a_login_has_an_exchange_and_outlook_com_is_microsoft_365() {
    let hosts = ["autodiscover.good.test", "autodiscover-s.outlook.com"];
    let login = || status("401 Unauthorized", "WWW-Authenticate: Basic realm=\"\"\r\n");
    let world = World::new(&hosts, vec![], move |asked| match asked.method.as_str() {
        "GET" if !asked.https => {
            redirect("https://autodiscover-s.outlook.com/autodiscover/autodiscover.xml")
        }
        "POST" if asked.host.ends_with("outlook.com") => login(),
        _ => not_found(),
    })
    .await;
    let survey = world.survey("good.test").await;
    let seen = report(&survey, SourceId::Autodiscover);
    assert_eq!(seen.outcome, Outcome::Found);
    assert_eq!(seen.detail.as_deref(), Some("login-wanted"));
    assert!(!seen.authenticated);
    assert_eq!(survey.provider.as_ref().unwrap().id, "microsoft-365");
    assert_eq!(
        others(&survey),
        ["exchange https://autodiscover-s.outlook.com/autodiscover/autodiscover.xml"]
    );
    // A login is asked for whatever the address, so none is made up.
    assert_eq!(
        world
            .asked("POST https://autodiscover-s.outlook.com/")
            .len(),
        1
    );

    let world = World::new(&hosts, vec![], move |_| login()).await;
    let survey = world.survey("good.test").await;
    assert_eq!(
        report(&survey, SourceId::Autodiscover).outcome,
        Outcome::Found
    );
    assert_eq!(survey.provider, None);
}

#[tokio::test]
async fn answers_that_lead_nowhere_say_why() {
    let to_itself = "<Autodiscover><Response><Account><RedirectUrl>https://autodiscover.good.test/autodiscover/autodiscover.xml\
                     </RedirectUrl></Account></Response></Autodiscover>";
    let to_loopback = "<Autodiscover><Response><Account><RedirectUrl>https://127.0.0.1/</RedirectUrl></Account></Response></Autodiscover>";
    let to_address = "<Autodiscover><Response><Account><RedirectAddr>ana@other.test</RedirectAddr></Account></Response></Autodiscover>";
    for (body, detail) in [
        (to_itself, "too-many-redirects"),
        (to_loopback, "bad-url"),
        (to_address, "redirect-not-followed"),
        ("<html>", "not-autodiscover"),
        ("<Autodiscover><Response>", "malformed-xml"),
        (
            "<Autodiscover><Response><Account/></Response></Autodiscover>",
            "no-usable-server",
        ),
    ] {
        let world = World::new(&["autodiscover.good.test"], vec![], move |_| ok(body)).await;
        let survey = world.survey("good.test").await;
        let seen = report(&survey, SourceId::Autodiscover);
        assert_eq!(seen.outcome, Outcome::Failed, "{body}");
        assert_eq!(seen.detail.as_deref(), Some(detail), "{body}");
    }
}

#[tokio::test]
async fn a_website_that_knows_nothing_of_mail_is_no_fault() {
    let world = World::new(&["good.test"], vec![], |_| ok("<html>")).await;
    let survey = world.survey("good.test").await;
    assert_eq!(
        report(&survey, SourceId::Autodiscover).outcome,
        Outcome::Absent
    );
}

/// Only the redirect of `autodiscover.<domain>` tells that the mailboxes are at Microsoft 365: a filter receives the mail.
#[tokio::test]
async fn where_nothing_else_tells_exchange_online_brings_its_settings() {
    let hosts = ["autodiscover.good.test", "autodiscover-s.outlook.com"];
    for (exchange, expected) in [
        ("eu-smtp-inbound-1.mimecast.com", true),
        // Who receives the mail themselves, or leaves that to another provider, has only left this behind.
        ("mail.good.test", false),
        ("aspmx.l.google.com", false),
    ] {
        let records = vec![("good.test", mx(10, exchange))];
        let world = World::new(&hosts, records, |asked| match asked.method.as_str() {
            "GET" if !asked.https => {
                redirect("https://autodiscover-s.outlook.com/autodiscover/autodiscover.xml")
            }
            "POST" if asked.host.ends_with("outlook.com") => {
                status("401 Unauthorized", "WWW-Authenticate: Basic realm=\"\"\r\n")
            }
            _ => not_found(),
        })
        .await;
        let survey = world.survey("good.test").await;
        let mut seen = survey.observations.iter();
        let asked = seen.any(|seen| seen.host.ascii() == "outlook.office365.com");
        assert_eq!(asked, expected, "{exchange}");
        let told = survey.login.iter().any(|hint| hint.code == "oauth-only");
        assert_eq!(told, expected, "{exchange}");
    }
}

/// A server that wants an address gets a made-up one, and no part of that is shown to anybody.
#[tokio::test]
async fn the_made_up_local_part_does_not_come_back_in_urls() {
    let answer = "<Autodiscover><Response><Account>\
         <Protocol><Type>IMAP</Type><Server>imap.good.test</Server><Port>993</Port>\
         <LoginName>portolan@good.test</LoginName></Protocol>\
         <Protocol><Type>CalDAV</Type><Server>https://dav.good.test/cal/portolan/</Server></Protocol>\
         </Account></Response></Autodiscover>";
    let world = World::new(
        &["autodiscover.good.test"],
        vec![],
        move |asked| match asked.method.as_str() {
            "POST" if asked.body.contains("portolan") => ok(answer),
            "POST" => status("400 Bad Request", ""),
            _ => not_found(),
        },
    )
    .await;
    let survey = world.survey("good.test").await;
    assert_eq!(
        report(&survey, SourceId::Autodiscover).outcome,
        Outcome::Found
    );
    let told = others(&survey);
    assert_eq!(told, ["caldav https://dav.good.test/cal/%EMAILLOCALPART%/"]);
}
