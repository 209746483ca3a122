//! Where the parts of a result stand, and what is there of them: guides for who is where, and for what works.

use axum::{body::Body, http::Request};

use super::site::Site;

const LINUX: &str = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

fn on_linux(path: &str) -> Request<Body> {
    Request::get(path)
        .header("user-agent", LINUX)
        .header("accept-language", "en")
        .body(Body::empty())
        .unwrap()
}

/// What stands between `from` and the next `to` behind it.
fn between<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let (_, behind) = page.split_once(from).unwrap_or_else(|| panic!("no {from}"));
    behind.split_once(to).expect(to).0
}

#[tokio::test]
async fn a_guide_of_another_system_does_not_stand_among_the_apps_of_this_one() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let page = site.ask(on_linux("/survey/good.test/apple-mail")).await;
    let here = between(&page.body, "<h3>On this Linux computer</h3>", "</ul>");
    assert!(here.contains("Thunderbird"), "{here}");
    assert!(!here.contains("iPhone"), "{here}");
    let shown = between(&page.body, "<h3>Shown below</h3>", "</ul>");
    assert_eq!(shown.matches("<li>").count(), 1, "{shown}");
    assert!(shown.contains("apple-mail#@steps\" aria-current=\"page\""));
    // One of the system's own stays among them.
    for path in ["/survey/good.test", "/survey/good.test/evolution"] {
        let page = site.ask(on_linux(path)).await;
        page.says_nothing_of("Shown below");
        let here = between(&page.body, "<h3>On this Linux computer</h3>", "</ul>");
        assert!(here.contains("aria-current"), "{path}: {here}");
    }
}

#[tokio::test]
async fn the_address_of_a_guide_is_named_after_it_and_no_other_page_is() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    for (path, title, at) in [
        (
            "/survey/good.test/samsung-email",
            "Set up Samsung Email · good.test · Portolan",
            Some("samsung-email"),
        ),
        (
            "/survey/good.test",
            "Mail settings for good.test · Portolan",
            None,
        ),
    ] {
        let page = site.ask(on_linux(path)).await;
        page.says(&format!("<title>{title}</title>"));
        // Where a guide only happens to be shown, whoever looks anew comes back to where they were.
        let form = between(&page.body, "name=\"again\" value=\"1\">", "</form>");
        let field = at.map(|id| format!("<input type=\"hidden\" name=\"guide\" value=\"{id}\">"));
        assert_eq!(form.contains("name=\"guide\""), at.is_some(), "{form}");
        assert!(form.contains(&field.unwrap_or_default()), "{form}");
    }
}

#[tokio::test]
async fn where_only_sending_works_there_are_guides_for_what_only_sends() {
    let site = Site::open().await;
    let page = site.ask(on_linux("/survey/wrong-mode.test")).await;
    page.says("Only sending works here");
    page.says("Write to the mail admin</a>");
    page.says_nothing_of("On this Linux computer");
    page.says_nothing_of("id=\"guide-heading\"");
    let links = between(&page.body, "<nav id=\"@apps\"", "</nav>");
    assert_eq!(links.matches("<li>").count(), 2, "{links}");
    for guide in ["printer", "program"] {
        let path = format!("/survey/wrong-mode.test/{guide}");
        assert!(
            links.contains(&format!("href=\"{path}#@steps\"")),
            "{links}"
        );
        let page = site.ask(on_linux(&path)).await;
        page.says("id=\"guide-heading\"");
        page.says("aria-current=\"page\"");
        page.says("mail.wrong-mode.test");
    }
    let page = site
        .ask(on_linux("/survey/wrong-mode.test/thunderbird"))
        .await;
    page.says_nothing_of("id=\"guide-heading\"");
    page.says("Only sending works here");
}

#[tokio::test]
async fn a_name_without_an_address_is_told_once_and_nothing_is_timed_that_was_not_called() {
    let site = Site::open().await;
    let page = site.get("/survey/no-address.test?lang=en").await;
    let chart = between(&page.body, "<section class=\"chart\"", "</section>");
    let host = between(chart, "<details class=\"host\"", "</details>");
    for absent in ["<table>", "none of", "ms</span>"] {
        assert!(!host.contains(absent), "{host}");
    }
    assert!(host.contains("No address"), "{host}");
    assert!(host.contains("This name leads to no server."), "{host}");
}

#[tokio::test]
async fn what_a_file_wants_of_the_person_is_said_once_above_the_steps() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    for (guide, says) in [
        ("aerc", 1),
        ("neomutt", 1),
        ("program", 1),
        ("thunderbird", 0),
    ] {
        let page = site
            .get(&format!("/survey/good.test/{guide}?lang=en"))
            .await;
        let said = page.body.matches("Where the files say YOU").count();
        assert_eq!(said, says, "{guide}");
        assert_eq!(page.body.matches("data-says-you").count(), says, "{guide}");
        assert_eq!(page.body.matches("href=\"#@own\"").count(), says, "{guide}");
    }
    page_has_the_field(&site).await;
}

/// To which the sentence leads; its own address is no local part.
async fn page_has_the_field(site: &Site) {
    let page = site.get("/survey/good.test/aerc?lang=en").await;
    page.says("<input id=\"@own\"");
    page.says("<label for=\"@own\">");
}

#[tokio::test]
async fn what_has_changed_stands_below_the_settings_where_it_moves_nothing_that_is_seen() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let page = site.get("/survey/good.test").await;
    let at = |mark: &str| page.body.find(mark).unwrap_or_else(|| panic!("no {mark}"));
    assert!(at("id=\"settings-heading\"") < at("class=\"changes\""));
    assert!(at("class=\"changes\"") < at("id=\"guides-heading\""));
    let page = site.get("/survey/silent.test").await;
    assert_eq!(page.body.matches("class=\"changes\"").count(), 1);
}
