//! The ways out of a result: its link as a code, the sheet for a notice board, and the digest that the browser keeps.

use axum::{body::Body, http::Request};

use super::site::{Answer, Site};

async fn at(site: &Site, path: &str) -> Answer {
    let request = Request::get(path).header("host", "setup.example");
    site.ask(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn the_codes_hold_the_pages_link_and_the_sheet_the_domains() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    for (path, codes) in [
        ("/survey/good.test", ["/survey/good.test"; 2]),
        (
            "/survey/good.test/thunderbird",
            ["/survey/good.test/thunderbird", "/survey/good.test"],
        ),
    ] {
        let page = at(&site, path).await;
        let (before, sheet) = page.body.split_once("class=\"sheet\"").unwrap();
        for (part, link) in [before, sheet].into_iter().zip(codes) {
            let link = format!(">http://setup.example{link}</span></p>");
            assert!(part.contains(&link), "{path}: {link}");
            assert!(part.contains("class=\"squares\""), "{path}");
        }
        page.says_nothing_of("from this computer only");
    }
    let request = Request::get("/survey/good.test").header("host", "localhost:8080");
    let page = site.ask(request.body(Body::empty()).unwrap()).await;
    page.says("This server can be reached from this computer only");
    page.says_nothing_of("it opens this page there");
}

#[tokio::test]
async fn the_sheet_has_no_place_where_the_script_could_write_an_address() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let page = at(&site, "/survey/good.test").await;
    let (_, sheet) = page.body.split_once("class=\"sheet\"").unwrap();
    for text in [
        "good.test</p>",
        ">mail.good.test</span></dd>",
        ">993</span></dd>",
        ">465</span></dd>",
        "your full address",
    ] {
        assert!(sheet.contains(text), "{text}");
    }
    for place in ["data-username", "data-local", "data-you", "<input"] {
        assert!(!sheet.contains(place), "{place}");
    }
    site.running("null-mx.test").await.finish();
    let page = at(&site, "/survey/null-mx.test").await;
    page.says_nothing_of("class=\"sheet\"");
    page.says_nothing_of("class=\"share\"");
    // What is kept of it goes at a button, as the about page promises.
    assert_eq!(page.body.matches("data-forget-seen").count(), 1);
    page.says("<h3>What this browser keeps</h3>");
}

#[tokio::test]
async fn without_a_host_there_is_no_code_that_could_lead_astray() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let page = site.get("/survey/good.test").await;
    page.says_nothing_of("class=\"squares\"");
    page.says("class=\"sheet\"");
}

#[tokio::test]
async fn the_digest_is_of_settings_and_ports_in_lines_of_four() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let page = site.get("/survey/good.test").await;
    let (_, rest) = page.body.split_once("data-seen=\"").unwrap();
    let (digest, _) = rest.split_once('"').unwrap();
    let lines: Vec<Vec<&str>> = digest
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    assert!(lines.iter().all(|line| line.len() == 4), "{digest}");
    let of = |kind: &str| lines.iter().filter(|line| line[0] == kind).count();
    assert_eq!(of("head"), 1);
    assert_eq!(of("setting"), 3, "IMAP, POP3 and SMTP: {digest}");
    assert!(of("port") >= 8, "{digest}");
    assert!(
        digest.contains("port\tmail.good.test:993\tok\t"),
        "{digest}"
    );
}
