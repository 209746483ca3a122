//! Files and codes: for whom, with what inside, and only after what has to be asked.

use axum::{body::Body, http::Request};

use super::site::Site;

const PROFILE: &str = "application/x-apple-aspen-config";

#[tokio::test]
async fn a_profile_is_handed_over_for_a_whole_address_of_the_domain() {
    let site = Site::open().await;
    let file = site
        .get("/survey/good.test/mobileconfig?address=ana%40good.test&name=Ana+M%C3%A1r")
        .await;
    assert_eq!(file.status, 200);
    assert_eq!(file.header("content-type"), PROFILE);
    assert_eq!(file.header("cache-control"), "no-store");
    assert!(file.header("content-disposition").starts_with("attachment"));
    file.says("<string>ana@good.test</string>");
    file.says("<string>Ana Már</string>");
    file.says("EmailTypeIMAP");
    let pop = site
        .get("/survey/good.test/mobileconfig?address=ana@good.test&protocol=pop3")
        .await;
    pop.says("EmailTypePOP");
}

#[tokio::test]
async fn a_missing_or_foreign_address_is_asked_for() {
    let site = Site::open().await;
    let page = site.get("/survey/good.test/mobileconfig").await;
    assert_eq!(page.status, 200);
    assert!(page.header("content-type").starts_with("text/html"));
    page.says("name=\"address\"");
    page.says("name=\"name\"");
    for address in ["ana@other.test", "good.test", "ana@", "a%20b@good.test"] {
        let page = site
            .get(&format!("/survey/good.test/mobileconfig?address={address}"))
            .await;
        assert_eq!(page.status, 400, "{address}");
        page.says("role=\"alert\"");
        page.says("name=\"address\"");
    }
}

#[tokio::test]
async fn what_nothing_vouches_for_is_confirmed_by_name_first() {
    let site = Site::open().await;
    let hosts = "imap.unpublished.test,smtp.unpublished.test";
    for file in [
        "mobileconfig?address=ana@unpublished.test",
        "autoconfig.xml?x=1",
    ] {
        let path = format!("/survey/unpublished.test/{file}");
        let page = site.get(&path).await;
        assert_eq!(page.status, 403, "{path}");
        page.says("imap.unpublished.test</dd>");
        page.says(&format!("name=\"confirmed\" value=\"{hosts}\" required"));
        let other = site
            .get(&format!("{path}&confirmed=imap.unpublished.test"))
            .await;
        assert_eq!(other.status, 403, "not these names");
        let file = site.get(&format!("{path}&confirmed={hosts}")).await;
        assert_eq!(file.status, 200, "{path}");
        assert!(!file.header("content-type").starts_with("text/html"));
        let form = site
            .get(&format!("{path}&confirmed={}", hosts.replace(',', "%2C")))
            .await;
        assert_eq!(form.status, 200, "as a form writes it");
    }
    let code = "address=ana%40unpublished.test";
    assert_eq!(site.post("/qr", code).await.status, 403);
    let code = site
        .post(
            "/qr",
            &format!("{code}&confirmed={}", hosts.replace(',', "%2C")),
        )
        .await;
    assert_eq!(code.header("content-type"), "image/svg+xml");
}

#[tokio::test]
async fn the_settings_file_holds_what_was_verified_and_no_person() {
    let site = Site::open().await;
    let file = site
        .get("/survey/good.test/autoconfig.xml?address=ana@good.test")
        .await;
    assert_eq!(file.status, 200);
    assert_eq!(file.header("content-type"), "text/xml; charset=utf-8");
    assert!(file.header("content-disposition").starts_with("attachment"));
    file.says("%EMAILADDRESS%");
    file.says("<hostname>mail.good.test</hostname>");
    file.says_nothing_of("ana");
    file.says_nothing_of("plain</socketType>");
}

#[tokio::test]
async fn where_nothing_works_there_is_no_file_but_a_page() {
    let site = Site::open().await;
    for path in [
        "/survey/expired.test/autoconfig.xml",
        "/survey/expired.test/mobileconfig?address=ana@expired.test",
        "/survey/missing.test/mobileconfig",
    ] {
        let page = site.get(path).await;
        assert_eq!(page.status, 404, "{path}");
        assert!(page.header("content-type").starts_with("text/html"));
        page.says("class=\"button\"");
    }
}

#[tokio::test]
async fn a_code_comes_for_an_account_or_a_text_and_is_kept_nowhere() {
    let site = Site::open().await;
    for form in [
        "text=https%3A%2F%2Fexample.org%2F",
        "address=ana%40good.test&name=Ana",
    ] {
        let code = site.post("/qr", form).await;
        assert_eq!(code.status, 200, "{form}");
        assert_eq!(code.header("content-type"), "image/svg+xml");
        assert_eq!(code.header("cache-control"), "no-store");
        code.says("<svg");
        code.says_nothing_of("style=");
    }
    assert_eq!(site.post("/qr", "text=").await.status, 400);
    assert_eq!(site.post("/qr", "").await.status, 400);
    assert_eq!(site.post("/qr", "address=good.test").await.status, 400);
    let long = format!("text={}", "x".repeat(3000));
    assert_eq!(site.post("/qr", &long).await.status, 413);
    assert_eq!(site.get("/qr").await.status, 405);
}

#[tokio::test]
async fn a_browser_that_goes_to_the_code_gets_a_page_with_a_way_back_and_all_others_the_picture() {
    let site = Site::open().await;
    const PAGE: &str = "text/html,application/xhtml+xml,image/avif,*/*;q=0.8";
    for (header, value, page) in [
        ("sec-fetch-dest", "document", true),
        ("accept", PAGE, true),
        ("sec-fetch-dest", "empty", false),
        ("sec-fetch-dest", "image", false),
        ("accept", "image/svg+xml,text/html", false),
        ("accept", "*/*", false),
    ] {
        let request = Request::post("/qr?lang=en")
            .header("content-type", "application/x-www-form-urlencoded")
            .header(header, value);
        let request = request.body(Body::from("address=ana%40good.test&name=Ana"));
        let code = site.ask(request.unwrap()).await;
        assert_eq!(code.status, 200, "{value}");
        assert_eq!(code.header("cache-control"), "no-store");
        let varies: Vec<_> = code.headers.get_all("vary").iter().collect();
        assert!(
            varies.contains(&&"accept, sec-fetch-dest".parse().unwrap()),
            "{varies:?}"
        );
        code.says("<svg");
        if page {
            assert_eq!(code.header("content-type"), "text/html; charset=utf-8");
            code.says("<h1>Your code</h1>");
            code.says("Thunderbird (or K-9 Mail)");
            code.says("href=\"/survey/good.test?lang=en\">Back to the settings</a>");
            code.says_nothing_of("ana@");
        } else {
            assert_eq!(code.header("content-type"), "image/svg+xml", "{value}");
        }
    }
    // What is asked in between keeps the language.
    let asks = site
        .post("/qr?lang=de", "address=ana%40unpublished.test")
        .await;
    asks.says("method=\"post\" action=\"/qr?lang=de\"");
}

#[tokio::test]
async fn where_there_is_no_file_the_page_that_says_why_is_a_click_away() {
    let site = Site::open().await;
    for file in ["mobileconfig?address=ana@null-mx.test", "autoconfig.xml"] {
        let page = site.get(&format!("/survey/null-mx.test/{file}")).await;
        assert_eq!(page.status, 404, "{file}");
        page.says(
            "<a class=\"button\" href=\"/survey/null-mx.test\">Mail settings for null-mx.test</a>",
        );
    }
}
