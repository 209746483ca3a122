//! What the guides say where a provider takes no passwords: nothing of one, but that none is taken.

use portolan::{
    model::{Authentication, Outcome, SourceId, Survey},
    web::guides::GUIDES,
};

use super::{
    guides::{OUTLOOK, provider, report},
    site::Site,
};

/// Providers that apps know by their servers or by name, and one that none knows.
const PROVIDERS: [(&str, [&str; 2]); 4] = [
    ("outlook.com", OUTLOOK),
    ("gmail.com", ["imap.gmail.com", "smtp.gmail.com"]),
    ("yahoo.com", ["imap.mail.yahoo.com", "smtp.mail.yahoo.com"]),
    ("harbour.test", ["imap.harbour.test", "smtp.harbour.test"]),
];

fn takes_none(domain: &str, hosts: [&str; 2], publishes: bool) -> Survey {
    let mut survey = provider(domain, hosts, &[Authentication::OAuth2], "oauth-only");
    let reports = publishes.then(|| report(SourceId::Autoconfig, Outcome::Found, ""));
    survey.sources = reports.into_iter().map(Into::into).collect();
    survey
}

/// A guide's sentences, fields and links, without the contents of files, and without the place that says that no password is
/// taken.
fn told(body: &str) -> String {
    let (_, guide) = body.split_once("id=\"guide-heading\"").unwrap();
    let (guide, _) = guide
        .split_once("class=\"facts\"")
        .map_or((guide, ""), |(steps, facts)| {
            let end = steps.len() + facts.find("</section>").unwrap();
            guide.split_at(end)
        });
    let without = |text: &str, from: &str, to: &str| {
        let mut pieces = text.split(from);
        let first = pieces.next().unwrap_or_default().to_owned();
        pieces.fold(first, |kept, piece| {
            kept + piece.split_once(to).expect("its end").1
        })
    };
    let guide = without(guide, "<pre", "</pre>");
    // Says that the code holds none.
    let guide = without(&guide, "<form class=\"action\"", "</form>");
    let guide = without(&guide, "<div class=\"caution sign-in\">", "</div>");
    without(&guide, "<ul class=\"login\">", "</ul>")
}

#[tokio::test]
async fn where_no_password_is_taken_no_guide_speaks_of_one() {
    let mut wrong = Vec::new();
    for (domain, hosts) in PROVIDERS {
        for publishes in [false, true] {
            let site = Site::open().await;
            site.shows(takes_none(domain, hosts, publishes));
            for (language, word) in [
                ("en", "password"),
                ("de", "passwor"),
                ("fr", "mot de passe"),
            ] {
                for guide in GUIDES.iter() {
                    let path = format!("/survey/{domain}/{}?lang={language}", guide.id);
                    let told = told(&site.get(&path).await.body);
                    let lines = told
                        .lines()
                        .filter(|line| line.to_lowercase().replace('ö', "o").contains(word));
                    wrong.extend(lines.map(|line| format!("{path}: {line}")));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
