//! A message for the mail admin stands with the findings, and holds nothing of the visitor.

use axum::{body::Body, http::Request};

use super::site::Site;

#[tokio::test]
async fn what_is_wrong_can_be_sent_to_whoever_can_mend_it() {
    let site = Site::open().await;
    site.running("expired.test").await.finish();
    let request = Request::get("/survey/expired.test").header("host", "setup.example:8080");
    let page = site.ask(request.body(Body::empty()).unwrap()).await;
    page.says("A message to the mail admin, ready to send");
    page.says("Only the people who run the mail of expired.test can mend this");
    page.says("href=\"mailto:?subject=");
    page.says("http://setup.example:8080/survey/expired.test");
    let (_, letter) = page.body.split_once("class=\"letter\"").unwrap();
    let (letter, _) = letter.split_once("</details>").unwrap();
    assert!(letter.contains("expired") && letter.contains("1. "));
    // Where all is well there is nobody to ask.
    site.running("good.test").await.finish();
    site.get("/survey/good.test")
        .await
        .says_nothing_of("class=\"letter\"");
}

#[tokio::test]
async fn a_card_tells_the_visitor_and_the_admin_apart_and_the_letter_has_the_admins_part() {
    let site = Site::open().await;
    site.running("expired.test").await.finish();
    let page = site.get("/survey/expired.test").await;
    page.says("<b>For the mail admin</b> Renew the certificate and reload the server.</p>");
    page.says("<b>For you</b> Do not click the warning away in your mail app.</p>");
    let (_, letter) = page.body.split_once("class=\"letter\"").unwrap();
    let (letter, _) = letter.split_once("</details>").unwrap();
    assert!(letter.contains("Renew the certificate"), "{letter}");
    assert!(!letter.contains("your mail app."), "{letter}");
}

#[tokio::test]
async fn a_host_that_is_none_gives_a_letter_without_a_link() {
    let site = Site::open().await;
    site.running("expired.test").await.finish();
    let request = Request::get("/survey/expired.test").header("host", "x\"><script>");
    let page = site.ask(request.body(Body::empty()).unwrap()).await;
    page.says("class=\"letter\"");
    page.says_nothing_of("The whole result, with each conversation");
    page.says_nothing_of("\"><script>");
}
