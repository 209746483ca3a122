//! The pages that nobody wishes to see: each says what is the matter, and has one thing to do next.

use std::sync::Arc;

use axum::{body::Body, http::Request};
use futures_util::StreamExt;
use portolan::{
    model::{DomainName, Finding, Recommendation, Role, Severity, Survey, Who},
    survey::Event,
};

use super::{
    result::hostile,
    site::{One, Site},
};

/// A survey that found nothing but this.
pub fn nothing(domain: &str, code: &'static str) -> Survey {
    let domain: DomainName = domain.parse().unwrap();
    let finding = Finding::new(code, Severity::Error, Who::User)
        .about(&domain)
        .with("domain", domain.unicode());
    Survey {
        domain,
        recommended: Recommendation::default(),
        observations: Vec::new(),
        findings: vec![finding],
        login: Vec::new(),
        ..hostile()
    }
}

#[tokio::test]
async fn where_there_is_nothing_the_domain_that_was_meant_is_one_click_away() {
    let site = Site::open().await;
    for (typed, code, meant) in [
        ("gmial.com", "domain-not-found", "gmail.com"),
        ("hotmial.com", "no-mail", "hotmail.com"),
        ("outlok.com", "null-mx", "outlook.com"),
    ] {
        site.shows(nothing(typed, code));
        let page = site.get(&format!("/survey/{typed}?lang=en")).await;
        page.says("Perhaps you meant:");
        page.says(&format!(
            "<a class=\"button\" href=\"/survey/{meant}?lang=en\" data-carry dir=\"ltr\">{meant}</a>"
        ));
        // The buttons stand side by side, and what is less than they behind them.
        let [again, another] = ["Check again</button>", ">Try another address</a>"]
            .map(|way| page.body.find(way).unwrap());
        assert!(again < another, "{typed}");
    }
    let page = site.get("/survey/missing.test").await;
    page.says("does not exist");
    page.says_nothing_of("Perhaps you meant");
    // One that has settings is what was meant.
    let page = site.get("/survey/good.test").await;
    page.says_nothing_of("Perhaps you meant");
}

#[tokio::test]
async fn what_trying_again_does_not_mend_has_the_form_at_hand() {
    let site = Site::open().await;
    for (path, status, heading) in [
        ("/nowhere?lang=en", 404, "Not found"),
        ("/survey/localhost?lang=en", 400, "That did not work"),
        ("/survey/gmail?lang=en", 400, "That did not work"),
    ] {
        let request = Request::get(path).header("accept", "text/html");
        let page = site.ask(request.body(Body::empty()).unwrap()).await;
        assert_eq!(page.status, status, "{path}");
        page.says(&format!("<h1>{heading}</h1>"));
        // The language that was chosen stays.
        page.says("method=\"post\" action=\"/survey?lang=en\"");
        // What went wrong is read before the field is.
        page.says_nothing_of(" autofocus");
    }
}

#[tokio::test]
async fn over_the_limit_the_page_knows_for_how_long() {
    let site = Site::open().await;
    for number in 0..200 {
        let request = Request::get(format!("/survey/x{number}.missing.test"));
        let page = site
            .ask(request.extension(One).body(Body::empty()).unwrap())
            .await;
        if page.status == 429 {
            let wait = page.header("retry-after").to_owned();
            page.says(&format!("data-wait=\"{wait}\""));
            page.says("data-words=\"Try again in {time}\"");
            return;
        }
    }
    panic!("there is no limit");
}

#[tokio::test]
async fn what_may_pass_is_asked_again_before_anybody_is_written_to() {
    let site = Site::open().await;
    let mut survey = nothing("half.test", "dns-failed");
    survey.findings[0].who = Who::MailAdmin;
    survey.findings[0].args.insert("fault", "timeout".into());
    site.shows(survey);
    let page = site.get("/survey/half.test?lang=en").await;
    page.says("Try again in a few minutes");
    let again = page
        .body
        .find("<button type=\"submit\">Check again</button>");
    let letter = page
        .body
        .find("<a class=\"button plain\" href=\"#@letter\"");
    assert!(again.unwrap() < letter.unwrap());
}

#[tokio::test]
async fn what_the_head_has_said_to_the_visitor_is_not_said_again_to_the_visitor() {
    let site = Site::open().await;
    site.shows(nothing("half.test", "null-mx"));
    let page = site.get("/survey/half.test?lang=en").await;
    page.says(">half.test takes no mail</h2>");
    page.says_nothing_of("class=\"findings\"");
    let (_, notes) = page.body.split_once("class=\"admins\"").unwrap();
    assert!(notes.contains("replace its empty MX record"), "{notes}");
}

#[tokio::test]
async fn of_a_domain_that_does_not_exist_nothing_was_learnt_anywhere() {
    let site = Site::open().await;
    let page = site.get("/survey/missing.test?lang=en").await;
    page.says("does not exist");
    page.says("Surveyed ");
    page.says_nothing_of("Where it was learnt");
    let page = site.get("/survey/good.test?lang=en").await;
    page.says("Where it was learnt");
}

#[tokio::test]
async fn nothing_is_said_to_be_learnt_where_nothing_was() {
    let site = Site::open().await;
    for (domain, heading) in [
        ("good.test", "Where it was learnt"),
        ("null-mx.test", "Where Portolan looked"),
    ] {
        site.running(domain).await.finish();
        let page = site.get(&format!("/survey/{domain}")).await;
        page.says(&format!("<h2 id=\"sources-heading\">{heading}</h2>"));
    }
}

#[tokio::test]
async fn a_guide_that_there_is_not_leads_to_the_result_of_its_domain() {
    let site = Site::open().await;
    let page = site.get("/survey/good.test/nosuchapp").await;
    assert_eq!(page.status, 404);
    page.says("<a class=\"button\" href=\"/survey/good.test\">Mail settings for good.test</a>");
}

#[tokio::test]
async fn half_an_account_leads_to_who_can_mend_the_other_half() {
    let site = Site::open().await;
    for (role, code) in [
        (Role::Incoming, "no-outgoing"),
        (Role::Outgoing, "no-incoming"),
    ] {
        let mut survey = nothing("half.test", code);
        survey.findings[0].who = Who::MailAdmin;
        survey.recommended = hostile().recommended;
        if role == Role::Incoming {
            survey.recommended.outgoing.clear();
        } else {
            survey.recommended.incoming.clear();
        }
        site.shows(survey.clone());
        let page = site.get("/survey/half.test?lang=en").await;
        let (_, result) = page.body.split_once("id=\"result\"").unwrap();
        let (head, rest) = result.split_once("</section>").unwrap();
        let button =
            "<a class=\"button\" href=\"#@letter\" data-unfold>Write to the mail admin</a>";
        assert!(head.contains(", but not "), "{head}");
        assert!(head.contains(button), "{role:?}: {head}");
        assert!(rest.contains("id=\"@letter\""), "it leads nowhere");
        // Whom nobody can write to has another address to try.
        survey.findings[0].who = Who::User;
        site.shows(survey);
        let page = site.get("/survey/half.test?lang=en").await;
        page.says("<a class=\"button\" href=\"/?lang=en\">Try another address</a>");
    }
}

#[tokio::test]
async fn a_server_without_a_network_says_so() {
    let page = Site::without_name_server().get("/survey/good.test").await;
    assert_eq!(page.status, 503);
    page.says("<h1>This server has no connection at the moment</h1>");
    page.says("class=\"button\" href=\"\"");
    page.says_nothing_of("data-wait");
}

/// Filled buttons from the head of the result to the end of its next step.
fn filled(head: &str) -> usize {
    head.matches("<a class=\"button\"").count()
        + head.matches("<button type=\"submit\">").count()
        + head.matches("<button type=\"button\">").count()
}

#[tokio::test]
async fn a_result_without_settings_has_one_clear_step() {
    let site = Site::open().await;
    let codes = [
        "dns-failed",
        "host-dns-failed",
        "servers-not-checked",
        "domain-not-found",
        "no-mail",
        "null-mx",
        "nothing-answers",
    ];
    for domain in ["gmial.com", "half.test"] {
        for code in codes {
            for who in [Who::User, Who::MailAdmin, Who::Network] {
                let mut survey = nothing(domain, code);
                survey.findings[0].who = who;
                site.shows(survey);
                let page = site.get(&format!("/survey/{domain}?lang=en")).await;
                let (_, result) = page.body.split_once("id=\"result\"").unwrap();
                let (head, rest) = result.split_once("</section>").unwrap();
                assert_eq!(filled(head), 1, "{domain} {code} {who:?}: {head}");
                assert_eq!(filled(rest), 0, "{domain} {code} {who:?}");
            }
        }
    }
    // Where a near match is offered, that is the step, also if the look-up may come right by itself.
    site.shows(nothing("gmial.com", "dns-failed"));
    let page = site.get("/survey/gmial.com?lang=en").await;
    page.says("<a class=\"button\" href=\"/survey/gmail.com?lang=en\"");
    page.says("<button type=\"submit\" class=\"plain\">Check again</button>");
}

#[tokio::test]
async fn what_a_defect_of_ours_ended_is_told_as_our_mistake() {
    let site = Site::open().await;
    let domain: DomainName = "half.test".parse().unwrap();
    site.shows(Survey::broken(domain, time::OffsetDateTime::UNIX_EPOCH));
    let page = site.get("/survey/half.test?lang=en").await;
    assert_eq!(page.status, 500);
    page.says("<h1>Our mistake</h1>");
    let (_, main) = page.body.split_once("<main").unwrap();
    assert_eq!(filled(main), 1, "{main}");

    // Where the page had begun already.
    let domain: DomainName = "late.test".parse().unwrap();
    let log = site.unfinished(&domain);
    let opening = Request::get("/survey/late.test?lang=en");
    let request = opening.extension(One).body(Body::empty()).unwrap();
    let (_, mut page) = site.stream(request).await;
    let mut whole = page.next().await.unwrap().unwrap().to_vec();
    log.tell(Event::Done(Arc::new(Survey::broken(
        domain,
        time::OffsetDateTime::UNIX_EPOCH,
    ))));
    while let Some(piece) = page.next().await {
        whole.extend_from_slice(&piece.unwrap());
    }
    let whole = String::from_utf8(whole).unwrap();
    let (_, result) = whole.split_once("id=\"result\"").unwrap();
    assert!(result.contains("Our mistake"), "{result}");
    assert!(result.contains("This says nothing about your mail"));
    assert!(!result.contains("data-seen"), "nothing to remember");
    assert!(!result.contains("the people who run your mail"), "{result}");
    assert_eq!(filled(result), 1, "{result}");
    let events = site.get("/survey/late.test/events?lang=en").await;
    let (_, last) = events.body.split_once("event: result").unwrap();
    assert!(last.contains("Our mistake"), "{last}");
}
