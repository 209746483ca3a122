//! The Apple profile of a published domain, from the page to the file: what is offered there is what is handed over.

use std::fs;

use axum::{
    Router,
    body::to_bytes,
    http::{Method, StatusCode},
};
use portolan::{demo::Harbour, web::router};
use tower::ServiceExt;

use crate::support::{at, harboured, request};

const GIVEN: &str = r#"
    [domain."good.test"]
    imap = { hostname = "mail.good.test", port = 993, security = "implicit-tls" }
    pop3 = { hostname = "mail.good.test", port = 995, security = "implicit-tls" }
    smtp = { hostname = "mail.good.test", port = 465, security = "implicit-tls" }
    caldav = "https://dav.good.test/calendars/"
"#;

/// The lines that have profiles signed, by a certificate for `mail.example.org` that lies in `dir`.
fn signing(dir: &tempfile::TempDir) -> String {
    let key = rcgen::KeyPair::generate().unwrap();
    let mut params = rcgen::CertificateParams::new(vec!["mail.example.org".into()]).unwrap();
    params
        .distinguished_name
        .push(rcgen::DnType::CommonName, "mail.example.org");
    let chain = params.self_signed(&key).unwrap().pem();
    fs::write(dir.path().join("chain"), chain).unwrap();
    fs::write(dir.path().join("key"), key.serialize_pem()).unwrap();
    let path = dir.path().display();
    format!("[signing]\nchain = \"{path}/chain\"\nkey = \"{path}/key\"\n")
}

async fn bytes(site: &Router, url: &str) -> Vec<u8> {
    let response = site.clone().oneshot(request(Method::GET, url, &[])).await;
    let response = response.unwrap();
    assert_eq!(response.status(), StatusCode::OK, "{url}");
    to_bytes(response.into_body(), 1 << 16)
        .await
        .unwrap()
        .to_vec()
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|part| part == text.as_bytes())
}

/// Where the page's links to the profile lead, of the steps and of the files.
fn links(page: &str) -> Vec<&str> {
    let before = page.split("\" data-profile>").collect::<Vec<_>>();
    let (_, before) = before.split_last().unwrap();
    before
        .iter()
        .map(|text| text.rsplit_once("href=\"").unwrap().1)
        .collect()
}

#[tokio::test]
async fn the_page_of_a_published_domain_hands_out_the_published_profile_and_says_whether_it_is_signed()
 {
    let harbour = Harbour::start().await.unwrap();
    let dir = tempfile::TempDir::new().unwrap();
    let signed = "The profile is signed: the device names \u{2068}mail.example.org\u{2069}";
    let unsigned = "The device says “Not Signed” in red.";
    for (signing, says, says_nothing_of) in [
        (signing(&dir), signed, unsigned),
        (String::new(), unsigned, "The profile is signed"),
    ] {
        let site = router(harboured(&format!("{GIVEN}{signing}"), &harbour));
        let page = at(&site, "x", "/survey/good.test/apple-mail").await.body;
        assert_eq!(links(&page), ["/mobileconfig"; 2], "{page}");
        let plain = page.replace(['\u{2068}', '\u{2069}'], "");
        let says = says.replace(['\u{2068}', '\u{2069}'], "");
        assert!(plain.contains(&says), "{page}");
        assert!(!plain.contains(says_nothing_of), "{page}");
        // As the script asks, with the way of reading that the person chose.
        for (protocol, account) in [
            ("", "IMAP"),
            ("&protocol=imap", "IMAP"),
            ("&protocol=pop3", "POP"),
        ] {
            let url = format!("/mobileconfig?address=ana%40good.test&name=Ana{protocol}");
            let profile = bytes(&site, &url).await;
            assert_eq!(profile.starts_with(b"<?xml"), signing.is_empty(), "{url}");
            assert!(holds(&profile, "com.apple.caldav.account"), "{url}");
            assert!(holds(&profile, &format!("EmailType{account}<")), "{url}");
        }
        // The download for any domain stays what it is: without signature.
        let url = "/survey/good.test/mobileconfig?address=ana%40good.test";
        assert!(bytes(&site, url).await.starts_with(b"<?xml"));
    }
}

#[tokio::test]
async fn hosts_that_nothing_vouches_for_are_confirmed_before_the_published_profile_is_there() {
    let harbour = Harbour::start().await.unwrap();
    let dir = tempfile::TempDir::new().unwrap();
    let config = "[domain.\"unpublished.test\"]\nsurvey = true\n";
    let app = harboured(&format!("{config}{}", signing(&dir)), &harbour);
    let site = router(app.clone());
    let here = ["/survey/unpublished.test/mobileconfig"; 2];
    // Before the first good survey there is no other.
    let page = at(&site, "x", "/survey/unpublished.test/apple-mail").await;
    assert_eq!(links(&page.body), here);
    assert!(page.body.contains("Not Signed"), "{}", page.body);

    let mut rounds = app.published.rounds();
    let fresh = app.published.clone();
    let task = tokio::spawn(fresh.keep_fresh(app.surveys.clone(), app.closing.clone()));
    rounds.wait_for(|rounds| *rounds >= 1).await.unwrap();
    let page = at(&site, "x", "/survey/unpublished.test/apple-mail").await;
    assert_eq!(links(&page.body), here);
    assert!(page.body.contains("The profile is signed"), "{}", page.body);
    let asked = at(
        &site,
        "x",
        &format!("{}?address=ana@unpublished.test&protocol=imap", here[0]),
    )
    .await;
    assert_eq!(asked.status, StatusCode::FORBIDDEN);
    for part in [
        "action=\"/mobileconfig\"",
        "imap.unpublished.test",
        "value=\"ana@unpublished.test\"",
        "The profile is signed",
    ] {
        assert!(asked.body.contains(part), "{part}: {}", asked.body);
    }
    app.closing.cancel();
    task.await.unwrap();
}
