//! The organisation's own at the head and foot of the pages, and the form where its domain is known.

use std::fs;

use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};
use portolan::{config::Config, demo::Harbour, web::router};

use crate::support::{PUBLISHED, app, at, get, harboured, send};

const SITE: &str = r##"
    [site]
    name = { en = "Harbour <Office>", de = "Hafenamt" }
    colour = "#1d5f4e"
    help = "https://help.example.org/mail"
    contact = "postmaster@example.org"
"##;

const LOGO: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8z\"/></svg>";

#[tokio::test]
async fn name_help_and_contact_stand_on_every_page() {
    let site = router(app(SITE));
    for path in ["/", "/about", "/survey/localhost"] {
        let page = get(&site, path, &[("accept", "text/html")]).await;
        for text in [
            "<span dir=\"auto\">Harbour &#60;Office&#62;</span>",
            " · Harbour &#60;Office&#62;</title>",
            "<a href=\"https://help.example.org/mail\" rel=\"noreferrer\">Help from Harbour &#60;Office&#62;</a>",
            "<a href=\"mailto:postmaster@example.org\"",
        ] {
            assert!(page.body.contains(text), "{path}: {text}: {}", page.body);
        }
    }
    // The operator's words in the visitor's language.
    let page = get(&site, "/", &[("accept-language", "de")]).await;
    assert!(
        page.body.contains("<span dir=\"auto\">Hafenamt</span>"),
        "{}",
        page.body
    );
    let page = get(&router(app("")), "/", &[]).await;
    assert!(page.body.contains("<span dir=\"auto\">Portolan</span>"));
    // The sentences speak of Portolan, whom the page of an organisation has to introduce.
    let introduced = "Portolan is the program that";
    assert!(!page.body.contains(introduced));
    assert!(!page.body.contains("mailto:"));
    let page = get(&site, "/", &[("accept-language", "en")]).await;
    assert!(page.body.contains(introduced), "{}", page.body);
}

#[tokio::test]
async fn the_message_to_the_admin_is_addressed_for_the_organisations_own_domains_alone() {
    let harbour = Harbour::start().await.expect("the harbour opens");
    let domain = "[domain.\"expired.test\"]\nsurvey = true";
    let config = format!("public_lookup = true\ncontact = \"probe@example.org\"\n{SITE}\n{domain}");
    let site = router(harboured(&config, &harbour));
    let plain = format!("public_lookup = true\ncontact = \"probe@example.org\"\n{domain}");
    let plain = router(harboured(&plain, &harbour));
    for (site, domain, to) in [
        (&site, "expired.test", "postmaster@example.org"),
        (&site, "wrong-name.test", ""),
        (&plain, "expired.test", "probe@example.org"),
    ] {
        let page = get(site, &format!("/survey/{domain}"), &[]).await;
        let link = format!("href=\"mailto:{to}?subject=");
        assert!(page.body.contains(&link), "{domain}: {link}: {}", page.body);
    }
}

/// What stands in quotation marks behind `mark`.
fn address<'a>(page: &'a str, mark: &str) -> &'a str {
    let (_, rest) = page
        .split_once(mark)
        .unwrap_or_else(|| panic!("{mark}: {page}"));
    rest.split('"').next().unwrap()
}

#[tokio::test]
async fn the_colour_comes_with_the_style_sheet_and_needs_no_request_of_its_own() {
    let mark = "<link rel=\"stylesheet\" href=\"";
    let plain = router(app(""));
    let own = router(app(SITE));
    let home = get(&own, "/", &[]).await;
    assert!(!home.body.contains("style="), "{}", home.body);
    let sheet = address(&home.body, mark);
    assert!(sheet.ends_with("-1d5f4e"), "{sheet}");
    let style = get(&own, sheet, &[]).await;
    assert!(style.header("cache-control").contains("immutable"));
    assert!(style.body.contains("@media screen{:root{--link:#1d5f4e;"));
    // Ours stands before it, and elsewhere alone.
    let home = get(&plain, "/", &[]).await;
    let ours = get(&plain, address(&home.body, mark), &[]).await;
    assert!(style.body.starts_with(&ours.body));
    assert!(!ours.body.contains("#1d5f4e"));
    assert_ne!(style.header("etag"), ours.header("etag"));
}

#[tokio::test]
async fn the_logo_is_served_from_here_and_is_the_icon_too() {
    let dir = tempfile::TempDir::new().unwrap();
    let logo = dir.path().join("logo.svg");
    fs::write(&logo, LOGO).unwrap();
    let file = dir.path().join("portolan.toml");
    fs::write(&file, format!("[site]\nlogo = \"{}\"\n", logo.display())).unwrap();
    let app = app("");
    let site = router(app.clone());
    assert_eq!(get(&site, "/logo", &[]).await.status, StatusCode::NOT_FOUND);
    let config = Config::load(&file).unwrap();
    assert!(config.files.contains(&logo), "it is watched as well");
    app.reconfigure(config);

    let home = get(&site, "/", &[]).await;
    let place = address(&home.body, "<img class=\"logo\" src=\"");
    assert!(home.body.contains(&format!(
        "<link rel=\"icon\" type=\"image/svg+xml\" href=\"{place}\">"
    )));
    let picture = get(&site, place, &[]).await;
    assert_eq!(picture.body, LOGO);
    assert_eq!(picture.header("content-type"), "image/svg+xml");
    assert_eq!(picture.header("x-content-type-options"), "nosniff");
    assert!(picture.header("cache-control").contains("immutable"));
    let policy = picture.header("content-security-policy");
    assert!(
        policy.contains("default-src 'none'") && policy.contains("sandbox"),
        "{policy}"
    );
    let known = get(&site, place, &[("if-none-match", picture.header("etag"))]).await;
    assert_eq!(known.status, StatusCode::NOT_MODIFIED);
}

#[test]
fn what_is_no_logo_is_told_at_its_line() {
    let dir = tempfile::TempDir::new().unwrap();
    let file = dir.path().join("portolan.toml");
    let logo = dir.path().join("logo");
    let told = |content: Option<&[u8]>| {
        match content {
            Some(content) => fs::write(&logo, content).unwrap(),
            None => fs::remove_file(&logo).unwrap(),
        }
        let text = format!("\n[site]\nlogo = \"{}\"\ncolor = 1\n", logo.display());
        fs::write(&file, text).unwrap();
        let mistakes = Config::load(&file).unwrap_err();
        let lines: Vec<String> = mistakes.iter().map(|one| one.in_file(&file)).collect();
        assert_eq!(mistakes.len(), 2, "{lines:?}");
        assert!(lines[0].contains(".toml:3:1: the logo"), "{lines:?}");
        assert!(lines[1].contains("did you mean `colour`?"), "{lines:?}");
        lines.into_iter().next().unwrap()
    };
    assert!(told(Some(b"GIF89a")).contains("none of PNG"));
    assert!(told(Some(b"<svg><script/></svg>")).contains("none of PNG"));
    assert!(told(Some(&[b' '; 20 * 1024 + 1])).contains("20481 bytes"));
    assert!(told(None).contains("cannot be read"));
}

async fn post(site: &axum::Router, form: &str) -> String {
    let request = Request::builder()
        .method(Method::POST)
        .uri("/survey")
        .header("host", "autoconfig.example.org")
        .header("content-type", "application/x-www-form-urlencoded");
    let request = request.body(Body::from(form.to_owned())).unwrap();
    let answer = send(site, request).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{form}");
    answer.header("location").to_owned()
}

#[tokio::test]
async fn where_the_domain_is_known_only_the_rest_is_asked() {
    let site = router(app(PUBLISHED));
    for host in [
        "autoconfig.example.org",
        "autoconfig.example.org:8080",
        "autoconfig.xn--bcher-kva.example",
    ] {
        let page = at(&site, host, "/").await;
        assert!(
            page.body.contains("name=\"local\""),
            "{host}: {}",
            page.body
        );
        assert!(!page.body.contains("name=\"address\""), "{host}");
    }
    let page = at(&site, "autoconfig.example.org", "/").await;
    assert!(page.body.contains("name=\"domain\" value=\"example.org\""));
    assert!(page.body.contains("Your mail address at example.org"));
    for host in [
        "example.org",
        "autoconfig.stranger.example",
        "mailsetup.example.org",
    ] {
        let page = at(&site, host, "/").await;
        assert!(page.body.contains("name=\"address\""), "{host}");
        assert!(!page.body.contains("name=\"local\""), "{host}");
    }
    for (form, location) in [
        ("local=ana&domain=example.org", "/survey/example.org#ana"),
        ("local=+ana+&domain=example.org", "/survey/example.org#ana"),
        ("local=&domain=example.org", "/survey/example.org"),
        (
            "local=ana%40example.com&domain=example.org",
            "/survey/example.com#ana",
        ),
    ] {
        assert_eq!(post(&site, form).await, location, "{form}");
    }
}

#[tokio::test]
async fn a_domains_people_are_told_whom_to_ask() {
    let config = r#"
        [domain."example.org"]
        imap = { hostname = "imap.example.org", port = 993, security = "implicit-tls" }
        smtp = { hostname = "smtp.example.org", port = 465, security = "implicit-tls" }
        support = { email = "help@example.org", phone = "+49 30 1", url = "https://help.example.org/mail" }
        [domain."good.test"]
        survey = true
    "#;
    let harbour = Harbour::start().await.unwrap();
    let site = router(harboured(config, &harbour));
    let page = get(&site, "/survey/example.org", &[]).await;
    for link in [
        "mailto:help@example.org",
        "tel:+49301",
        "https://help.example.org/mail",
    ] {
        assert!(
            page.body.contains(&format!("<a href=\"{link}\"")),
            "{link}: {}",
            page.body
        );
    }
    assert!(page.body.contains("Help with mail at example.org:"));
    let page = get(&site, "/survey/good.test", &[]).await;
    assert!(page.body.contains("id=\"result\"") && !page.body.contains("Help with mail"));
}
