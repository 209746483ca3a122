//! The first page, and what is typed there.

use super::site::{self, Site};

#[tokio::test]
async fn what_is_typed_right_leads_to_its_page_with_the_local_part_in_the_fragment() {
    let site = Site::open().await;
    for (form, location) in [
        ("address=ana%40good.test", "/survey/good.test#ana"),
        ("address=good.test", "/survey/good.test"),
        ("local=ana&domain=good.test", "/survey/good.test#ana"),
        ("domain=good.test", "/survey/good.test"),
        // Behind the field stands the @ already.
        ("local=ana%40&domain=good.test", "/survey/good.test#ana"),
        ("local=%40&domain=good.test", "/survey/good.test"),
        (
            "address=+mailto%3Aa%2Bb%40Good.Test%3Fsubject%3Dx+",
            "/survey/good.test#a%2Bb",
        ),
        (
            "address=https%3A%2F%2Fwww.good.test%3A8443%2Flogin",
            "/survey/www.good.test",
        ),
        (
            "address=j%C3%BCrgen%40b%C3%BCcher.example",
            "/survey/xn--bcher-kva.example#j%C3%BCrgen",
        ),
    ] {
        let answer = site.post("/survey", form).await;
        assert_eq!(answer.status, 303, "{form}");
        assert_eq!(answer.header("location"), location, "{form}");
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(answer.body, "");
    }
    let answer = site.get("/?address=ana%40good.test").await;
    assert_eq!(answer.status, 303);
    assert_eq!(answer.header("location"), "/survey/good.test#ana");
    let answer = site.get("/?address=ana@good.test&lang=de").await;
    assert_eq!(answer.header("location"), "/survey/good.test?lang=de#ana");
}

#[tokio::test]
async fn what_is_typed_wrong_is_shown_again_with_its_own_sentence() {
    let site = Site::open().await;
    let mut sentences = std::collections::HashSet::new();
    for (form, shown) in [
        ("address=", "value=\"\""),
        ("address=ana%40", "value=\"ana@\""),
        ("address=ana%40%40x.test", "value=\"ana@@x.test\""),
        ("address=a+b%40x.test", "value=\"a b@x.test\""),
        ("address=192.0.2.1", "value=\"192.0.2.1\""),
        ("address=localhost", "value=\"localhost\""),
        ("address=gmail", "value=\"gmail\""),
        ("address=a..test", "value=\"a..test\""),
        (
            "address=%22%3E%3Cscript%3E%40%40x",
            "value=\"&#34;&#62;&#60;script&#62;@@x\"",
        ),
    ] {
        let answer = site.post("/survey", form).await;
        assert_eq!(answer.status, 400, "{form}");
        answer.says(shown);
        answer.says("aria-invalid=\"true\"");
        answer.says_nothing_of("<script>");
        let (_, problem) = answer.body.split_once("role=\"alert\">").unwrap();
        let problem = problem.split('<').next().unwrap().to_owned();
        assert!(problem.len() > 20, "{form}: {problem}");
        sentences.insert(problem);
    }
    assert_eq!(
        sentences.len(),
        8,
        "two @ twice, all others differ: {sentences:#?}"
    );
    let long = format!("address=ana%40{}.test", "a".repeat(300));
    assert_eq!(site.post("/survey", &long).await.status, 400);
    assert_eq!(site.post("/survey", "").await.status, 400);
}

#[tokio::test]
async fn a_domain_has_one_spelling() {
    let site = Site::open().await;
    for (path, status, location) in [
        (
            "/survey/b%C3%BCcher.example",
            308,
            "/survey/xn--bcher-kva.example",
        ),
        (
            "/survey/GOOD.test./other?lang=en",
            308,
            "/survey/good.test/other?lang=en",
        ),
        (
            "/survey/B%C3%9CCHER.example/mobileconfig",
            308,
            "/survey/xn--bcher-kva.example/mobileconfig",
        ),
        ("/survey/ana%40good.test", 303, "/survey/good.test#ana"),
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, status, "{path}");
        assert_eq!(answer.header("location"), location, "{path}");
    }
    for path in [
        "/survey/localhost",
        "/survey/192.0.2.1",
        "/survey/a..b",
        "/survey/%00",
        "/survey/x/events",
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, 400, "{path}");
        answer.says("method=\"post\" action=\"/survey\"");
    }
    assert_eq!(site.get("/survey/good.test/no-such-app").await.status, 404);
}

#[tokio::test]
async fn static_files_are_kept_for_good_by_their_digest() {
    let site = Site::open().await;
    let home = site.get("/").await;
    let (_, rest) = home.body.split_once("/static/portolan.css?v=").unwrap();
    let digest = rest.split('"').next().unwrap();
    let kept = site.get(&format!("/static/portolan.css?v={digest}")).await;
    assert_eq!(kept.header("content-type"), "text/css; charset=utf-8");
    assert!(kept.header("cache-control").contains("immutable"));
    let asked = site.get("/static/portolan.css?v=old").await;
    assert_eq!(asked.header("cache-control"), "no-cache");
    let request = axum::http::Request::get("/static/portolan.css")
        .header("if-none-match", asked.header("etag"))
        .body(axum::body::Body::empty())
        .unwrap();
    assert_eq!(site.ask(request).await.status, 304);
    assert_eq!(site.get("/static/../Cargo.toml").await.status, 404);
    assert_eq!(site.get("/static/nothing.css").await.status, 404);
}

#[tokio::test]
async fn an_error_that_may_pass_can_be_tried_again() {
    let site = Site::open().await;
    let mut last = site.get("/survey/good.test").await;
    for number in 0..200 {
        // One visitor, many domains.
        let request = axum::http::Request::get(format!("/survey/x{number}.missing.test"))
            .extension(site::One)
            .body(axum::body::Body::empty())
            .unwrap();
        last = site.ask(request).await;
        if last.status == 429 {
            break;
        }
    }
    assert_eq!(last.status, 429);
    assert!(last.header("retry-after").parse::<u64>().unwrap() > 0);
    last.says("Wait ");
    last.says("class=\"button\" href=\"\"");
}

#[tokio::test]
async fn who_checks_again_at_a_guide_comes_back_to_it() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let page = site.get("/survey/good.test/apple-mail?lang=en").await;
    page.says(
        "name=\"again\" value=\"1\"><input type=\"hidden\" name=\"guide\" value=\"apple-mail\">",
    );
    for (guide, place) in [
        ("&guide=apple-mail", "/survey/good.test/apple-mail?lang=en"),
        ("&guide=nothing", "/survey/good.test?lang=en"),
        ("", "/survey/good.test?lang=en"),
    ] {
        let form = format!("domain=good.test&again=1{guide}");
        let sent = site.post("/survey?lang=en", &form).await;
        assert_eq!(sent.status, 303, "{guide}");
        assert_eq!(sent.header("location"), place);
    }
    let page = site.get("/survey/good.test").await;
    page.says_nothing_of("name=\"guide\"");
}
