//! Words and buttons that fit what there is: one or several, asked or not, with a button of its own or not.

use portolan::model::{Finding, Outcome, Severity, SourceId, SourceReport, Who};

use super::{
    result::hostile,
    site::{Answer, Site},
    states::nothing,
};

/// The result, from its beginning.
fn result(page: &Answer) -> &str {
    page.body.split_once("id=\"result\"").unwrap().1
}

#[tokio::test]
async fn a_place_that_answered_badly_was_asked() {
    let site = Site::open().await;
    let page = site.get("/survey/web-page.test?lang=en").await;
    page.says("No usable answer");
    page.says_nothing_of("Could not be asked");
    // Told by two places, which lead to one page.
    let once = "answers, but not with a settings file";
    assert_eq!(
        result(&page).matches(once).count(),
        2,
        "a card and the letter"
    );
}

#[tokio::test]
async fn names_that_cannot_be_looked_up_are_told_once() {
    let site = Site::open().await;
    let mut survey = nothing("half.test", "dns-failed");
    survey.findings[0].who = Who::MailAdmin;
    survey.findings[0].args.insert("fault", "timeout".into());
    for (source, detail) in [("autoconfig", "dns-failed"), ("pacc", "http-503")] {
        let finding = Finding::new("source-failed", Severity::Info, Who::MailAdmin)
            .about(source)
            .with("source", source)
            .with("detail", detail);
        survey.findings.push(finding);
    }
    site.shows(survey);
    let page = site.get("/survey/half.test?lang=en").await;
    page.says("(the web server answers with status 503)");
    page.says_nothing_of("settings file gave no usable answer (the name could not be looked up)");
}

#[tokio::test]
async fn where_the_words_say_try_again_the_button_does() {
    let site = Site::open().await;
    for code in ["nothing-answers", "dns-failed"] {
        let mut survey = nothing("half.test", code);
        survey.findings[0].who = Who::MailAdmin;
        survey.findings[0].args.insert("fault", "timeout".into());
        site.shows(survey);
        let page = site.get("/survey/half.test?lang=en").await;
        page.says("Try again in a few minutes");
        page.says("<button type=\"submit\">Check again</button>");
        page.says_nothing_of("<a class=\"button\" href=\"#@letter\"");
    }
}

#[tokio::test]
async fn one_name_is_one_name() {
    let site = Site::open().await;
    let one = site.get("/survey/web-page.test?lang=en").await;
    one.says("Make sure that you know this name: ");
    let two = site.get("/survey/unpublished.test?lang=en").await;
    two.says("Make sure that you know these names: ");
}

#[tokio::test]
async fn an_address_that_was_only_led_to_is_said_to_be_so() {
    let site = Site::open().await;
    let page = site.get("/survey/good.test?lang=en").await;
    let found = "<span class=\"quiet\">leads to</span> <span class=\"location\">https://";
    assert_eq!(page.body.matches(found).count(), 1);
    let report = |location: &str| SourceReport {
        source: SourceId::AutoconfigHttp,
        outcome: Outcome::Found,
        authenticated: false,
        readings: Default::default(),
        elapsed_ms: 1,
        dnssec: Default::default(),
        location: Some(location.into()),
        detail: None,
    };
    let mut survey = nothing("half.test", "no-incoming");
    survey.sources = vec![report("http://autoconfig.half.test/mail/config-v1.1.xml").into()];
    site.shows(survey);
    let page = site.get("/survey/half.test?lang=en").await;
    page.says("http://autoconfig.half.test/");
    page.says_nothing_of("leads to");
}

#[tokio::test]
async fn no_guide_points_to_its_top_where_nothing_stands_there() {
    let site = Site::open().await;
    for guide in ["thunderbird", "outlook-classic", "apple-mail", "neomutt"] {
        let page = site
            .get(&format!("/survey/good.test/{guide}?lang=en"))
            .await;
        page.says("ask there how to get one");
        page.says_nothing_of("at the top of this guide");
    }
    // Its provider wants something.
    site.shows(hostile());
    let page = site.get("/survey/hostile.test/thunderbird?lang=en").await;
    page.says("at the top of this guide");
}

#[tokio::test]
async fn the_first_screen_and_the_steps_have_one_filled_button_each() {
    let site = Site::open().await;
    let filled = |html: &str| {
        let plain = html.matches("class=\"button plain\"").count();
        let own = html.matches("<button type=\"submit\">").count();
        html.matches("class=\"button").count() - plain + own
    };
    for (path, own) in [
        ("good.test/apple-mail", 1),
        ("good.test/thunderbird-android", 1),
        ("unpublished.test/neomutt", 1),
        ("good.test/thunderbird", 0),
    ] {
        let page = site.get(&format!("/survey/{path}?lang=en")).await;
        let (_, result) = page.body.split_once("id=\"result\"").unwrap();
        let (head, rest) = result.split_once("</section>").unwrap();
        assert_eq!(filled(head), 1, "{path}: {head}");
        let (_, steps) = rest.split_once("id=\"@steps\"").unwrap();
        let (steps, _) = steps.split_once("</section>").unwrap();
        assert_eq!(filled(steps), own, "{path}: {steps}");
    }
}

#[tokio::test]
async fn about_leads_on() {
    let site = Site::open().await;
    let page = site.get("/about?lang=en").await;
    let (_, foot) = page.body.split_once("<footer").unwrap();
    assert!(foot.contains("href=\"/?lang=en\""), "{foot}");
}

#[tokio::test]
async fn an_app_that_cannot_be_set_up_leads_to_another() {
    let site = Site::open().await;
    let page = site.get("/survey/pop3-only.test/geary?lang=en").await;
    page.says("Choose another app. <a href=\"#@apps\">");
    page.says_nothing_of("class=\"complaints\"");
    let page = site.get("/survey/pop3-only.test/thunderbird?lang=en").await;
    page.says("class=\"complaints\"");
}

#[tokio::test]
async fn what_has_one_remedy_stands_on_one_card_with_all_its_places() {
    let site = Site::open().await;
    for (domain, remedy, places) in [
        (
            "turned-away.test",
            "If it is a limit or a block list",
            &["(ports 110 and 995)", ".test:465", ".test:587"][..],
        ),
        (
            "in-the-clear.test",
            "Offer logins only after STARTTLS",
            &[".test:110", "(ports 143 and 587)"],
        ),
    ] {
        let page = site.get(&format!("/survey/{domain}")).await;
        let cards: Vec<&str> = page
            .body
            .split("<article class=\"finding")
            .skip(1)
            .collect();
        let cards = cards
            .iter()
            .filter_map(|card| card.split("</article>").next());
        let cards: Vec<&str> = cards.filter(|card| card.contains(remedy)).collect();
        assert_eq!(cards.len(), 1, "{domain}: {cards:?}");
        for place in places {
            assert!(
                cards[0].contains(place),
                "{domain}: {place} in {}",
                cards[0]
            );
        }
    }
}

#[tokio::test]
async fn where_a_card_is_a_problem_the_heading_says_that_something_is_wrong() {
    let site = Site::open().await;
    for (domain, heading) in [
        ("injected.test", "What is wrong, and who can mend it"),
        ("closed.test", "What could be better, and who can mend it"),
    ] {
        let page = site.get(&format!("/survey/{domain}")).await;
        page.says(heading);
    }
}

#[tokio::test]
async fn a_file_that_http_led_to_is_no_second_witness() {
    let site = Site::open().await;
    let page = site.get("/survey/good.test").await;
    page.says("one other place says the same");
    let page = site.get("/survey/closed.test").await;
    page.says_nothing_of("says the same");
}

#[tokio::test]
async fn of_one_fault_at_several_ports_of_a_host_there_is_one_card() {
    let site = Site::open().await;
    let page = site.get("/survey/refused-starttls.test").await;
    let once = "offers encryption and then refuses to start it";
    let cards = page.body.split("<article class=\"finding").skip(1);
    let cards = cards.filter(|card| card.split("</article>").next().unwrap().contains(once));
    assert_eq!(cards.count(), 1);
    // A closed port that is published is told once, and not that it would be the better one as well.
    let page = site.get("/survey/closed.test").await;
    page.says("Nothing listens at");
    page.says_nothing_of("but not on 465");
}
