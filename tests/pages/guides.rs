//! The guides: each for every kind of result in every language, the right one first, and their files.

use std::sync::Arc;

use axum::{
    body::Body,
    http::{Request, header},
};
use portolan::{
    check,
    demo::SAMPLES,
    model::{
        Authentication, Dnssec, DomainName, LoginHint, Outcome, SourceId, SourceReport, Survey,
        Username,
    },
    web::guides::GUIDES,
};

use super::{result::hostile, site::Site};

const IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) \
                      Version/26.0 Mobile/15E148 Safari/604.1";

/// The folders below `locales`.
pub(super) fn languages() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    let entries = std::fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

pub(super) fn by(system: &str, path: &str) -> Request<Body> {
    Request::get(path)
        .header(header::USER_AGENT, system)
        .body(Body::empty())
        .unwrap()
}

/// A survey whose settings somebody vouches for, and whose login name is `username`.
pub(super) fn survey(username: &str) -> Survey {
    let mut survey = hostile();
    let all = &mut survey.recommended;
    for setting in all.incoming.iter_mut().chain(&mut all.outgoing) {
        setting.authenticated = true;
        setting.username = Username(username.into());
    }
    survey
}

#[tokio::test(flavor = "multi_thread")]
async fn every_guide_stands_there_for_every_sample_in_every_language() {
    let site = Arc::new(Site::open().await);
    site.survey_all().await;
    let languages = languages().into_iter().map(|language| {
        let site = site.clone();
        tokio::spawn(async move { every_guide_stands_there(&site, &language).await })
    });
    for done in languages.collect::<Vec<_>>() {
        done.await.unwrap();
    }
}

async fn every_guide_stands_there(site: &Site, language: &str) {
    for sample in SAMPLES {
        let domain: DomainName = sample.domain.parse().unwrap();
        let plain = site.get(&format!("/survey/{domain}?lang={language}")).await;
        // Where only sending works, there is the guide of what only sends, and no other.
        let sends = plain.body.contains("class=\"guides\"");
        let whole = plain.body.contains(&format!("/survey/{domain}/other?"));
        for guide in GUIDES.iter() {
            let path = format!("/survey/{domain}/{}?lang={language}", guide.id);
            let page = site.get(&path).await;
            assert_eq!(page.status, 200, "{path}");
            page.says_nothing_of("⟨");
            let stands = whole || sends && guide.sends_only;
            let link = format!("/survey/{domain}/{}?lang={language}#@steps\"", guide.id);
            assert_eq!(page.body.contains("id=\"guide-heading\""), stands, "{path}");
            assert_eq!(plain.body.contains(&link), stands, "{link}");
        }
    }
}

#[tokio::test]
async fn steps_that_nobody_has_translated_are_marked_as_english() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let step = "<p lang=\"en\" dir=\"ltr\">";
    for (language, borrowed) in [("ar", true), ("it", true), ("de", false), ("en", false)] {
        let page = site
            .get(&format!("/survey/good.test/geary?lang={language}"))
            .await;
        assert_eq!(page.body.contains(step), borrowed, "{language}");
    }
    let page = site.get("/survey/good.test/geary?lang=ar").await;
    page.says("<html lang=\"ar\" dir=\"rtl\">");
}

#[tokio::test]
async fn every_page_is_one_click_away_in_every_language() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    for path in [
        "/",
        "/about",
        "/survey/good.test",
        "/survey/good.test/geary",
    ] {
        let page = site.get(&format!("{path}?lang=fr")).await;
        for language in languages() {
            page.says(&format!(
                "<a href=\"{path}?lang={language}\" lang=\"{language}\""
            ));
        }
        page.says("<span translate=\"no\">Français</span></summary>");
    }
}

#[tokio::test]
async fn the_guide_of_the_visitors_system_opens_and_all_others_are_one_click_away() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let page = site.ask(by(IPHONE, "/survey/good.test")).await;
    for text in [
        "Set up Apple Mail on iPhone and iPad",
        "id=\"@steps\" class=\"guide\"",
        "On this iPhone or iPad",
        "href=\"/survey/good.test/apple-mail#@steps\" aria-current=\"true\"",
        "<details>\n<summary>All apps and devices",
    ] {
        page.says(text);
    }
    for guide in GUIDES.iter() {
        page.says(&format!("href=\"/survey/good.test/{}#@steps\"", guide.id));
    }
    let other = site.ask(by(IPHONE, "/survey/good.test/kmail")).await;
    other.says("Set up KMail");
    other.says("class=\"guide\"");
    other.says("href=\"/survey/good.test/kmail#@steps\" aria-current=\"page\"");
    other.says_nothing_of("Set up Apple Mail");
    let unknown = site.ask(by("curl/8.14.1", "/survey/good.test")).await;
    unknown.says("<details open>\n<summary>All apps and devices");
    unknown.says_nothing_of("id=\"guide-heading\"");
}

#[tokio::test]
async fn where_half_an_account_is_found_no_guide_opens() {
    let site = Site::open().await;
    let mut survey = survey("%EMAILADDRESS%");
    survey.recommended.outgoing.clear();
    site.shows(survey);
    let page = site.ask(by(IPHONE, "/survey/hostile.test")).await;
    page.says_nothing_of("id=\"guide-heading\"");
    page.says_nothing_of("class=\"guides\"");
}

#[tokio::test]
async fn files_hold_the_servers_and_a_mark_for_the_person_and_no_password() {
    let site = Site::open().await;
    site.shows(survey("%EMAILADDRESS%"));
    let you = "<span data-you>YOU</span>";
    for (guide, lines) in [
        (
            "neomutt",
            &[
                "Host imap.hostile.test\nPort 993\nTLSType IMAPS\nUser &#34;YOU@hostile.test&#34;",
                "host smtp.hostile.test\nport 465\ntls_starttls off\nfrom &#34;YOU@hostile.test&#34;",
                "set from = &#39;YOU@hostile.test&#39;",
                "pass show mail/hostile.test",
            ][..],
        ),
        (
            "aerc",
            &[
                "source = imaps://YOU%40hostile.test@imap.hostile.test:993",
                "outgoing = smtps://YOU%40hostile.test@smtp.hostile.test:465",
            ],
        ),
        (
            "himalaya",
            &[
                "imap.server = &#34;imaps://imap.hostile.test:993&#34;",
                "smtp.sasl.plain.username = &#34;YOU@hostile.test&#34;",
            ],
        ),
        (
            "program",
            &[
                "secure: true,\n  auth: { user: &#34;YOU@hostile.test&#34;, pass: process.env.MAIL_PASSWORD }",
                "PHPMailer::ENCRYPTION_SMTPS;",
                "with smtplib.SMTP_SSL(&#34;smtp.hostile.test&#34;, 465, context=context) as server:\n    server.login(",
                "relayhost = [smtp.hostile.test]:465",
                "smtp_tls_wrappermode = yes\nsmtp_tls_CAfile",
                "[smtp.hostile.test]:465 YOU@hostile.test:PASSWORD",
            ],
        ),
        (
            "roundcube",
            &["[&#39;imap_host&#39;] = &#39;ssl://imap.hostile.test:993&#39;"],
        ),
    ] {
        let page = site.get(&format!("/survey/hostile.test/{guide}")).await;
        for line in lines {
            page.says(&line.replace("YOU", you));
        }
        for unsafe_way in [
            "insecure",
            "certcheck",
            "rejectUnauthorized",
            "verify_peer",
            "_create_unverified",
        ] {
            page.body
                .lines()
                .filter(|line| !line.contains("<li>"))
                .for_each(|line| {
                    assert!(!line.contains(unsafe_way), "{guide}: {line}");
                });
        }
    }
}

#[tokio::test]
async fn a_file_with_servers_that_nobody_vouches_for_waits_for_the_person() {
    let site = Site::open().await;
    site.shows(hostile());
    let asked = site.get("/survey/hostile.test/neomutt?lang=en").await;
    asked.says("I know these names");
    asked.says("name=\"lang\" value=\"en\"");
    asked.says("value=\"imap.hostile.test,smtp.hostile.test\"");
    asked.says("this file comes when");
    asked.says_nothing_of("IMAPAccount");
    // A confirmation covers those names and no others.
    for (confirmed, ready) in [
        ("imap.hostile.test%2Csmtp.hostile.test", true),
        ("imap.hostile.test", false),
        ("yes", false),
    ] {
        let path = format!("/survey/hostile.test/neomutt?confirmed={confirmed}");
        let page = site.get(&path).await;
        assert_eq!(page.body.contains("IMAPAccount"), ready, "{confirmed}");
        page.says_nothing_of("<script>");
    }
}

#[tokio::test]
async fn what_was_not_verified_goes_into_no_text_file() {
    let site = Site::open().await;
    let mut survey = survey("%EMAILADDRESS%");
    survey.recommended.incoming[0].verified = false;
    site.shows(survey);
    let page = site.get("/survey/hostile.test/aerc").await;
    page.says("so there is no ready file here");
    page.says_nothing_of("source = ");
}

#[tokio::test]
async fn a_guide_begins_with_what_the_provider_and_the_maker_do_with_passwords() {
    let site = Site::open().await;
    let mut survey = survey("%EMAILADDRESS%");
    survey.login = vec![LoginHint {
        code: "oauth-only",
        provider: "Harbour Mail".into(),
        protocols: Vec::new(),
        url: Some("https://harbour.test/apps".into()),
        instructions: Default::default(),
    }];
    let mut takes_passwords = survey.clone();
    takes_passwords.login[0].code = "mail-password";
    site.shows(takes_passwords);
    let page = site.get("/survey/hostile.test/outlook-new").await;
    page.says("passes your mail and your mail password through Microsoft");
    site.shows(survey);
    let page = site.get("/survey/hostile.test/outlook-new").await;
    page.says("passes your mail through Microsoft");
    let head = steps_of(&page.body);
    for first in ["Harbour Mail takes no passwords", "through Microsoft"] {
        assert!(head.contains(first), "{first}");
    }
    assert_eq!(page.body.matches("Harbour Mail takes no").count(), 1);
    site.get("/survey/hostile.test/aerc")
        .await
        .says("a token for OAuth 2.0");
}

#[tokio::test]
async fn an_app_that_reads_by_imap_alone_offers_no_choice_and_says_where_that_is_missing() {
    let site = Site::open().await;
    for domain in ["good.test", "pop3-only.test"] {
        site.running(domain).await.finish();
    }
    for (guide, alone) in [("geary", true), ("aerc", true), ("thunderbird", false)] {
        let page = site.get(&format!("/survey/good.test/{guide}")).await;
        assert_eq!(
            !page.body.contains("type=\"radio\" name=\"protocol\""),
            alone,
            "{guide}"
        );
        page.says_nothing_of("by IMAP alone, and no server");
        let page = site.get(&format!("/survey/pop3-only.test/{guide}")).await;
        assert_eq!(
            page.body.contains("by IMAP alone, and no server"),
            alone,
            "{guide}"
        );
    }
    // Nothing to choose for who only sends.
    let page = site.get("/survey/good.test/printer").await;
    page.says_nothing_of("type=\"radio\" name=\"protocol\"");
}

#[tokio::test]
async fn a_phone_is_not_told_first_to_scan_its_own_screen() {
    let site = Site::open().await;
    let android = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36";
    const BY_HAND: &str = "It looks for the servers by itself";
    for (system, code_first) in [(android, false), (IPHONE, true)] {
        let request = Request::get("/survey/good.test/thunderbird-android")
            .header(header::USER_AGENT, system)
            .body(Body::empty());
        let page = site.ask(request.unwrap()).await;
        let steps = steps_of(&page.body);
        let by_hand = steps.find(BY_HAND).expect("the way by hand");
        let made = steps.find("data-qr");
        assert_eq!(
            made.is_some_and(|code| code < by_hand),
            code_first,
            "{system}"
        );
        let elsewhere = steps.find("Open this page on another screen");
        assert_eq!(elsewhere > Some(by_hand), !code_first, "{system}");
        assert_eq!(made.is_none(), !code_first, "{system}");
    }
}

/// The guide from its heading to its last step.
/// What stands before the complaints, or, in a guide without steps, of which nobody complains, before the facts.
pub(super) fn steps_of(body: &str) -> &str {
    let (_, guide) = body.split_once("id=\"guide-heading\"").unwrap();
    let (steps, _) = guide.split_once("class=\"facts\"").unwrap();
    steps
        .split_once("class=\"complaints\"")
        .map_or(steps, |(steps, _)| steps)
}

pub(super) fn report(source: SourceId, outcome: Outcome, detail: &str) -> SourceReport {
    SourceReport {
        source,
        outcome,
        location: None,
        authenticated: true,
        dnssec: Dnssec::Unknown,
        detail: (!detail.is_empty()).then(|| detail.into()),
        elapsed_ms: 1,
        readings: Default::default(),
    }
}

/// A settings file whose provider has an id that is no host name. Both Thunderbirds take nothing from it.
const ODD_ID: &[u8] = b"<clientConfig version=\"1.1\"><emailProvider id=\"noid test\"><domain>hostile.test</domain>\
    <incomingServer type=\"imap\"><hostname>in.harbour.test</hostname><port>993</port><socketType>SSL</socketType>\
    <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer>\
    <outgoingServer type=\"smtp\"><hostname>out.harbour.test</hostname><port>465</port><socketType>SSL</socketType>\
    <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></outgoingServer>\
    </emailProvider></clientConfig>";

#[tokio::test]
async fn a_guide_promises_what_the_walk_of_check_promises() {
    let odd = "hostile.test".parse().unwrap();
    const FINDS: &str = "Thunderbird looks the settings up by itself";
    const COMPARE: &str = "If it finds none, or others than those below";
    for (reports, says) in [
        // What this very server publishes, the app finds here.
        (
            vec![report(SourceId::Autoconfig, Outcome::Skipped, "own-answer")],
            [FINDS, "Settings for this domain are published where"],
        ),
        // A web page at the first place hides the file at the second.
        (
            vec![
                report(SourceId::Autoconfig, Outcome::Failed, "not-autoconfig"),
                report(SourceId::AutoconfigWellknown, Outcome::Found, ""),
            ],
            [COMPARE, "so it can only guess"],
        ),
        (
            vec![report(SourceId::Ispdb, Outcome::Skipped, "switched-off")],
            [COMPARE, "could be asked from here"],
        ),
        (Vec::new(), [COMPARE, "so it can only guess"]),
        // The only fault is inside the file.
        (
            vec![SourceReport {
                readings: check::readings(ODD_ID, Some("text/xml"), &odd),
                ..report(SourceId::Autoconfig, Outcome::Found, "stumbles")
            }],
            [COMPARE, "nothing that it can use is published"],
        ),
    ] {
        let site = Site::open().await;
        let mut survey = survey("%EMAILADDRESS%");
        for setting in &mut survey.recommended.incoming {
            setting.hostname = "in.harbour.test".parse().unwrap();
        }
        let told = format!("{reports:?}");
        survey.sources = reports.into_iter().map(Into::into).collect();
        site.shows(survey);
        let page = site.get("/survey/hostile.test/thunderbird").await;
        for text in says {
            assert!(page.body.contains(text), "{text}: {told}");
        }
        let other = [FINDS, COMPARE].into_iter().find(|text| *text != says[0]);
        page.says_nothing_of(other.unwrap());
        let finds = says[0] == FINDS;
        for (guide, text) in [
            ("kmail", "it finds the settings file for this domain"),
            ("geary", "Geary finds the settings file"),
            ("nextcloud-mail", "it finds the settings file"),
            ("evolution", "Evolution finds what is published"),
            ("thunderbird-android", "may need nothing but your address"),
        ] {
            let page = site.get(&format!("/survey/hostile.test/{guide}")).await;
            let hidden = told.contains("Wellknown") && guide != "geary" && guide != "kmail"
                || told.contains("stumbles") && guide != "thunderbird-android";
            assert_eq!(page.body.contains(text), finds || hidden, "{guide}: {told}");
        }
    }
}

/// A survey of a large provider's domain, as the catalogue names its servers and says how one logs in.
pub(super) fn provider(
    domain: &str,
    hosts: [&str; 2],
    ways: &[Authentication],
    hint: &'static str,
) -> Survey {
    let mut survey = survey("%EMAILADDRESS%");
    survey.domain = domain.parse().unwrap();
    let all = &mut survey.recommended;
    for (setting, host) in all.incoming.iter_mut().chain(&mut all.outgoing).zip(hosts) {
        setting.hostname = host.parse().unwrap();
        setting.authentication = ways.to_vec();
    }
    survey.login = vec![LoginHint {
        code: hint,
        provider: "Harbour Mail".into(),
        protocols: Vec::new(),
        url: None,
        instructions: Default::default(),
    }];
    survey
}

pub(super) const OUTLOOK: [&str; 2] = ["outlook.office365.com", "smtp-mail.outlook.com"];
const SIGN_IN: &str = "Sign in on the page that opens";
/// What would lead nowhere, or away from the page.
const PASSWORD_WAYS: [&str; 9] = [
    "Use an app password",
    "data-profile",
    "Do not go on with what Outlook proposes",
    "enter your mail password",
    "passes your mail and your mail password through Microsoft",
    "have to be typed in",
    "<h3>Or type it in yourself",
    "The incoming server is this",
    "Switch authentication on",
];

#[tokio::test]
async fn where_no_password_is_taken_each_app_has_one_way_that_works_or_names_those_that_have() {
    let site = Site::open().await;
    site.shows(provider(
        "outlook.com",
        OUTLOOK,
        &[Authentication::OAuth2],
        "oauth-only",
    ));
    for guide in GUIDES.iter() {
        let page = site.get(&format!("/survey/outlook.com/{}", guide.id)).await;
        let steps = steps_of(&page.body);
        let by_name = steps.contains(SIGN_IN);
        let opens = steps.contains("opens Harbour Mail’s own sign-in page:");
        let others = steps.contains("open Harbour Mail’s sign-in page by themselves");
        let told = match guide.id {
            "apple-mail" | "apple-mail-mac" | "gmail" | "outlook-new" | "outlook-mobile"
            | "outlook-mac" | "outlook-classic" | "fairemail" => by_name && opens && !others,
            "geary" => steps.contains("GNOME’s settings at Online Accounts") && opens && !others,
            "thunderbird" | "thunderbird-android" | "kmail" | "evolution" => {
                !by_name && opens && !others
            }
            "printer" => steps.contains("Ask its admin for a way for devices"),
            "neomutt" | "aerc" | "himalaya" => others && steps.contains("a token for OAuth 2.0"),
            // No app for people does what a website does.
            "program" => !others && steps.contains("a way for programs, such as a relay"),
            "roundcube" | "nextcloud-mail" => {
                others && steps.contains("Whoever runs this webmail can let it")
            }
            _ => others && steps.contains("is not known here. Add your address"),
        };
        assert!(told, "{}: {steps}", guide.id);
        for text in PASSWORD_WAYS {
            let typed = ["thunderbird", "thunderbird-android", "kmail", "evolution"];
            let typed = typed.contains(&guide.id);
            let typed = typed && text.starts_with("The incoming");
            let headed = text.starts_with("<h3>") && (others || opens && !by_name);
            assert!(
                typed || headed || !steps.contains(text),
                "{}: {text}",
                guide.id
            );
        }
        assert_eq!(
            steps.matches("Harbour Mail takes no passwords").count(),
            usize::from(guide.id != "printer"),
            "{}",
            guide.id
        );
        page.says_nothing_of("/mobileconfig");
    }
}

#[tokio::test]
async fn an_app_that_knows_the_provider_by_name_says_so_before_anything_is_typed_in() {
    let site = Site::open().await;
    let gmail = ["imap.gmail.com", "smtp.gmail.com"];
    let icloud = ["imap.mail.me.com", "smtp.mail.me.com"];
    let password = [Authentication::PasswordCleartext];
    let both = [Authentication::OAuth2, Authentication::PasswordCleartext];
    site.shows(provider("gmail.com", gmail, &both, "app-password"));
    site.shows(provider("icloud.com", icloud, &password, "app-password"));
    for (domain, guide, by_name) in [
        ("gmail.com", "gmail", true),
        ("gmail.com", "apple-mail", true),
        ("gmail.com", "outlook-new", true),
        ("gmail.com", "outlook-classic", false),
        ("gmail.com", "thunderbird", true),
        ("icloud.com", "apple-mail", true),
        ("icloud.com", "apple-mail-mac", true),
        ("icloud.com", "gmail", false),
    ] {
        let page = site.get(&format!("/survey/{domain}/{guide}")).await;
        let steps = steps_of(&page.body);
        let at = |text: &str| steps.find(text);
        assert_eq!(at(SIGN_IN).is_some(), by_name, "{domain}, {guide}");
        let told = at("Make an app password in the account").expect("the password to use");
        if by_name {
            let by_hand = at("<h3>Or type it in yourself").expect("the way by hand");
            assert!(at(SIGN_IN) < Some(by_hand), "{domain}, {guide}");
            // What to type instead of the password belongs to the way that asks for one.
            assert!(by_hand < told, "{domain}, {guide}");
            assert!(!steps.contains("data-profile"), "{domain}, {guide}");
        } else {
            assert!(told < at("<ol>").unwrap(), "{domain}, {guide}");
        }
    }
    let printer = site.get("/survey/gmail.com/printer").await;
    printer.says("Use an app password");
    // The maker's warning is for those whose mail is elsewhere.
    let cloud = "through Microsoft’s servers, which then log in";
    site.get("/survey/gmail.com/outlook-new").await.says(cloud);
}

#[tokio::test]
async fn an_unknown_provider_that_takes_no_passwords_is_told_of_as_well() {
    let site = Site::open().await;
    let mut survey = survey("%EMAILADDRESS%");
    survey.login.clear();
    let all = &mut survey.recommended;
    for setting in all.incoming.iter_mut().chain(&mut all.outgoing) {
        setting.authentication = vec![Authentication::OAuth2];
    }
    survey.provider = None;
    site.shows(survey);
    let page = site.get("/survey/hostile.test/thunderbird").await;
    page.says("It cannot log in; take another app");
    page.says("which apps can log in");
    page.says_nothing_of("/mobileconfig");
}

#[tokio::test]
async fn whoever_types_a_server_in_is_told_its_protocol() {
    let site = Site::open().await;
    site.running("pop3-only.test").await.finish();
    for guide in ["apple-mail", "thunderbird-android", "fairemail", "kmail"] {
        let page = site.get(&format!("/survey/pop3-only.test/{guide}")).await;
        let steps = steps_of(&page.body);
        let (_, typed) = steps.split_once("<dl class=\"typed\">").unwrap();
        assert!(typed.contains(">POP3<"), "{guide}: {typed}");
        // What these apps find by themselves is IMAP alone.
        assert!(!steps.contains("The quick way: let it look"), "{guide}");
        assert!(!steps.contains("may need nothing but"), "{guide}");
    }
    // Nothing is chosen there, so what POP3 does is said with the server.
    let page = site.get("/survey/pop3-only.test").await;
    page.says("most apps then delete it from the server");
    let geary = site.get("/survey/pop3-only.test/geary").await;
    geary.says("by IMAP alone, and no server");
    geary.says("<a class=\"button\" href=\"#@apps\">Choose my app</a>");
    geary.says_nothing_of("Show me the steps");
    geary.says_nothing_of("Geary finds the settings file");
    geary.says_nothing_of("Finish. Then send yourself a message");
}

#[tokio::test]
async fn a_name_for_sending_that_differs_is_said_wherever_one_types_it() {
    let site = Site::open().await;
    let mut survey = survey("%EMAILLOCALPART%");
    survey.recommended.outgoing[0].username = Username("%EMAILADDRESS%".into());
    site.shows(survey);
    for guide in [
        "apple-mail",
        "apple-mail-mac",
        "outlook-classic",
        "outlook-new",
        "gmail",
        "thunderbird",
    ] {
        let page = site.get(&format!("/survey/hostile.test/{guide}")).await;
        let steps = steps_of(&page.body);
        for form in ["%EMAILLOCALPART%", "%EMAILADDRESS%"] {
            let named = format!("data-username=\"{form}\"");
            let label = steps.match_indices(&named).any(|(at, _)| {
                !steps[..at].ends_with("Email address</dt><dd><span class=\"value\" ")
            });
            assert!(label, "{guide}: {form}");
        }
        assert!(!steps.contains("the same again"), "{guide}");
        assert!(
            !steps.contains("with the same name and password:"),
            "{guide}"
        );
    }
    let roundcube = site.get("/survey/hostile.test/roundcube").await;
    roundcube.says("[&#39;smtp_user&#39;] = &#39;%u@hostile.test&#39;");
}

#[tokio::test]
async fn that_pop3_takes_mail_away_is_said_once_wherever_pop3_is_all_there_is() {
    const HABIT: &str = "most apps then delete it from the server";
    let site = Site::open().await;
    site.running("pop3-only.test").await.finish();
    let guides = GUIDES.iter().map(|guide| format!("/{}", guide.id));
    for guide in std::iter::once(String::new()).chain(guides) {
        let page = site.get(&format!("/survey/pop3-only.test{guide}")).await;
        let (shown, printed) = page.body.split_once("class=\"sheet\"").unwrap();
        assert_eq!(shown.matches(HABIT).count(), 1, "{guide}");
        assert_eq!(printed.matches(HABIT).count(), 1, "{guide}: on paper");
        // Before what is to be typed in.
        assert!(shown.find(HABIT) < shown.find(">995<"), "{guide}");
    }
    let asked = site.get("/survey/pop3-only.test/mobileconfig").await;
    assert_eq!(asked.body.matches(HABIT).count(), 1);
    // Where there is IMAP, only the choice says it.
    site.running("good.test").await.finish();
    let page = site.get("/survey/good.test/thunderbird").await;
    let (shown, _) = page.body.split_once("class=\"sheet\"").unwrap();
    assert_eq!(shown.matches(HABIT).count(), 1);
}

#[tokio::test]
async fn the_file_of_mutt_has_its_place_beside_that_of_neomutt() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let page = site.get("/survey/good.test/neomutt").await;
    for text in [
        "~/.config/neomutt/neomuttrc",
        "~/.muttrc",
        "~/.config/mutt/muttrc",
        "https://docs.neomutt.org/reference/config/files.html",
        "https://gitlab.com/muttmua/mutt/commit/b17cd67",
    ] {
        page.says(text);
    }
    let about = site.get("/about").await;
    for text in [
        "ip saddr 192.0.2.1",
        "ip6 saddr 2001:db8::1",
        "reject from 2001:db8::1",
        "family=\"ipv6\"",
    ] {
        assert!(about.body.replace("&#34;", "\"").contains(text), "{text}");
    }
}

#[tokio::test]
async fn where_the_usual_password_is_refused_no_field_asks_for_it() {
    let site = Site::open().await;
    let both = [Authentication::OAuth2, Authentication::PasswordCleartext];
    let hosts = ["imap.gmail.com", "smtp.gmail.com"];
    site.shows(provider("gmail.com", hosts, &both, "app-password"));
    for guide in ["", "/outlook-classic", "/thunderbird"] {
        let page = site.get(&format!("/survey/gmail.com{guide}?lang=en")).await;
        page.says("an app password that you make in your account, not your usual one");
        page.says_nothing_of("your mail password</");
    }
    site.shows(provider(
        "outlook.com",
        OUTLOOK,
        &[Authentication::OAuth2],
        "oauth-only",
    ));
    let page = site.get("/survey/outlook.com/thunderbird?lang=en").await;
    page.says_nothing_of("It says that the password is wrong: log in");
}
