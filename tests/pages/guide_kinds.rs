//! The guides for each kind of provider that the sample harbour lacks: how one logs in there, and which servers there are.

use portolan::{
    model::{Authentication, Protocol, Survey},
    web::guides::GUIDES,
};

use super::{
    guides::{OUTLOOK, languages, provider, steps_of},
    site::{Site, unbroken},
};

const BOTH: &[Authentication] = &[Authentication::OAuth2, Authentication::PasswordCleartext];
const OAUTH: &[Authentication] = &[Authentication::OAuth2];
const PASSWORD: &[Authentication] = &[Authentication::PasswordCleartext];

const GMAIL: [&str; 2] = ["imap.gmail.com", "smtp.gmail.com"];
const ICLOUD: [&str; 2] = ["imap.mail.me.com", "smtp.mail.me.com"];
const MICROSOFT_365: [&str; 2] = ["outlook.office365.com", "smtp.office365.com"];

/// How one logs in: by a password or the provider's page, by that page alone, by a password for apps alone. Then servers for
/// POP3 and sending alone, and one that only sends.
fn kinds() -> Vec<Survey> {
    let mut pop3 = provider("pop3.test", ICLOUD, PASSWORD, "two-step");
    for setting in &mut pop3.recommended.incoming {
        (setting.protocol, setting.port) = (Protocol::POP3, 995);
    }
    let mut sends = provider("sends.test", ICLOUD, PASSWORD, "api-key");
    sends.recommended.incoming.clear();
    vec![
        provider("gmail.com", GMAIL, BOTH, "app-password"),
        provider("outlook.com", OUTLOOK, OAUTH, "oauth-only"),
        provider("office365.com", MICROSOFT_365, OAUTH, "oauth-only"),
        provider("icloud.com", ICLOUD, PASSWORD, "app-password"),
        pop3,
        sends,
    ]
}

#[tokio::test]
async fn every_guide_stands_there_for_every_kind_of_provider_in_every_language() {
    let site = Site::open().await;
    for survey in kinds() {
        let domain = survey.domain.clone();
        site.shows(survey);
        for language in languages() {
            let plain = site.get(&format!("/survey/{domain}?lang={language}")).await;
            for guide in GUIDES.iter() {
                let path = format!("/survey/{domain}/{}?lang={language}", guide.id);
                let page = site.get(&path).await;
                assert_eq!(page.status, 200, "{path}");
                page.says_nothing_of("⟨");
                let linked = plain.body.contains(&format!("{path}#@steps\""));
                let stands = page.body.contains("id=\"guide-heading\"");
                assert_eq!(stands, linked, "{path}");
                if stands {
                    let told = ["<ol", "class=\"caution"];
                    let steps = steps_of(&page.body);
                    assert!(told.iter().any(|mark| steps.contains(mark)), "{path}");
                }
            }
        }
    }
}

#[tokio::test]
async fn who_only_sends_at_microsoft_365_is_told_that_a_password_may_do_and_who_knows() {
    let site = Site::open().await;
    for survey in kinds() {
        site.shows(survey);
    }
    for guide in ["printer", "program"] {
        let page = site.get(&format!("/survey/office365.com/{guide}")).await;
        let steps = steps_of(&page.body);
        for text in ["For sending alone it still takes one", ">mc.merill.net</a>"] {
            assert_eq!(steps.matches(text).count(), 1, "{guide}: {text}");
        }
        for text in [
            "such as a relay, or",
            "a token for OAuth 2.0",
            "none here: you sign in",
        ] {
            assert!(!steps.contains(text), "{guide}: {text}");
        }
        let page = site.get(&format!("/survey/outlook.com/{guide}")).await;
        page.says_nothing_of("For sending alone it still takes one");
    }
    let printer = site.get("/survey/office365.com/printer").await;
    let steps = unbroken(steps_of(&printer.body));
    assert!(steps.contains("smtp.office365.com") && steps.contains("your mail password"));
    let app = site.get("/survey/office365.com/aerc").await;
    app.says_nothing_of("For sending alone it still takes one");
}

#[tokio::test]
async fn geary_gets_server_and_port_in_one_field_and_the_way_to_encrypt_where_it_asks() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let page = site.get("/survey/good.test/geary").await;
    let steps = steps_of(&page.body);
    for value in ["mail.good.test:993", "mail.good.test:465"] {
        assert!(steps.contains(value), "{value}: {steps}");
    }
    assert!(!steps.contains("<dt>Port"), "{steps}");
}

#[tokio::test]
async fn what_is_said_of_names_on_screens_is_said_of_those_names() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    for (guide, text) in [
        ("evolution", "in this guide are from the source named here"),
        ("spark", "Nobody here has compared the names of menus"),
        ("neomutt", "The names in these files"),
    ] {
        let page = site.get(&format!("/survey/good.test/{guide}")).await;
        page.says(text);
    }
}
