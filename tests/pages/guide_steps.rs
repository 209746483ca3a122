//! What single guides tell one to do: it works at the first try, and it is true of that very app.

use portolan::{
    model::{Authentication, LoginHint, Protocol, Security},
    web::guides::GUIDES,
};

use super::{
    guides::{by, provider, steps_of, survey},
    site::{Site, unbroken},
};

const BOTH: [Authentication; 2] = [Authentication::OAuth2, Authentication::PasswordCleartext];

#[tokio::test]
async fn the_folder_that_mbsync_wants_is_made_before_it_runs() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let page = site.get("/survey/good.test/neomutt").await;
    let steps = unbroken(steps_of(&page.body));
    let at = |text: &str| steps.find(text).unwrap_or_else(|| panic!("no {text}"));
    let path = at("Path ~/Mail/good.test/\n");
    let stored = at("<code class=\"value\">pass insert mail/good.test</code>");
    let made = at("<code class=\"value\">mkdir -p ~/Mail/good.test</code>");
    assert!(
        stored < path
            && path < made
            && made < at("<code class=\"value\">mbsync -a\nneomutt</code>")
    );
}

#[tokio::test]
async fn only_an_app_that_may_open_the_providers_page_is_said_to() {
    const PAGE: &str = "Your app may open a sign-in page";
    let site = Site::open().await;
    let mut survey = survey("%EMAILADDRESS%");
    survey.login.clear();
    let all = &mut survey.recommended;
    for setting in all.incoming.iter_mut().chain(&mut all.outgoing) {
        setting.authentication = BOTH.to_vec();
    }
    site.shows(survey.clone());
    for guide in GUIDES.iter() {
        let page = site
            .get(&format!("/survey/hostile.test/{}", guide.id))
            .await;
        // Nobody knows these hosts.
        let unknown = guide.sign_in.is_none();
        assert_eq!(steps_of(&page.body).contains(PAGE), unknown, "{}", guide.id);
        page.says_nothing_of("stands at the top of this guide");
    }
    survey.login = vec![LoginHint {
        code: "app-password",
        provider: "Harbour Mail".into(),
        protocols: Vec::new(),
        url: None,
        instructions: Default::default(),
    }];
    site.shows(survey);
    let page = site.get("/survey/hostile.test/printer").await;
    page.says_nothing_of(PAGE);
    page.says("stands at the top of this guide");
}

#[tokio::test]
async fn who_reads_by_pop3_is_told_to_choose_it_where_thunderbird_begins_with_imap() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let page = site.get("/survey/good.test/thunderbird").await;
    for (protocol, text) in [
        ("imap", "Compare what it found with the values below."),
        ("pop3", "begins with IMAP: choose POP3 if it offers that."),
    ] {
        let (_, step) = (page
            .body
            .split("<li class=\"only-")
            .map(|step| step.split_once('"')))
        .find_map(|step| step.filter(|(of, step)| *of == protocol && step.contains(text)))
        .unwrap_or_else(|| panic!("nothing for {protocol}"));
        let (step, _) = step.split_once("</li>").unwrap();
        assert!(step.contains(text) && step.contains("otherwise choose to configure manually"));
    }
    // The last step is still to be done.
    page.says_nothing_of("you are done");
    for guide in ["evolution", "kmail"] {
        let page = site.get(&format!("/survey/good.test/{guide}")).await;
        page.says("with the values below, the protocol too");
    }
}

#[tokio::test]
async fn spark_is_no_app_for_pop3() {
    let site = Site::open().await;
    site.running("pop3-only.test").await.finish();
    let page = site.get("/survey/pop3-only.test/spark").await;
    page.says("by IMAP alone, and no server");
    assert!(!steps_of(&page.body).contains(">995<"));
}

#[tokio::test]
async fn what_older_aercs_want_for_starttls_is_said_below_their_file_and_not_in_it() {
    let site = Site::open().await;
    for (security, told) in [(Security::ImplicitTls, false), (Security::StartTls, true)] {
        let mut survey = survey("%EMAILADDRESS%");
        survey.recommended.outgoing[0].security = security;
        site.shows(survey);
        let page = site.get("/survey/hostile.test/aerc").await;
        assert!(!steps_of(&page.body).contains("smtp-starttls"));
        assert_eq!(page.body.contains("smtp-starttls = true"), told);
        page.says("chmod 600 ~/.config/aerc/accounts.conf");
    }
}

#[tokio::test]
async fn who_knows_the_providers_page_is_led_there_before_a_password_for_apps_is_made() {
    let site = Site::open().await;
    let hosts = ["imap.gmail.com", "smtp.gmail.com"];
    let mut gmail = provider("gmail.com", hosts, &BOTH, "app-password");
    let mut by_pop3 = gmail.recommended.incoming[0].clone();
    by_pop3.protocol = Protocol::POP3;
    by_pop3.hostname = "pop.gmail.com".parse().unwrap();
    gmail.recommended.incoming.push(by_pop3);
    site.shows(gmail);
    for guide in ["thunderbird", "kmail", "thunderbird-android"] {
        let page = site.get(&format!("/survey/gmail.com/{guide}")).await;
        let steps = steps_of(&page.body);
        let quick = steps.find("<h3>The quick way: sign in with Harbour Mail</h3>");
        let quick = quick.unwrap_or_else(|| panic!("{guide}: {steps}"));
        let made = steps.find("Make an app password").expect(guide);
        let (_, way) = steps.split_once("<ol>").unwrap();
        let (way, _) = way.split_once("</ol>").unwrap();
        assert!(
            quick < made && way.contains("that has to be OAuth"),
            "{guide}"
        );
        assert!(!way.contains("assword"), "{guide}: {way}");
        assert!(!steps.contains("Your app may open"), "{guide}");
    }
    let known = [Authentication::PasswordCleartext];
    site.shows(provider("gmail.com", hosts, &known, "app-password"));
    let page = site.get("/survey/gmail.com/thunderbird").await;
    page.says_nothing_of("sign in with Harbour Mail");
}

#[tokio::test]
async fn files_that_were_asked_for_are_seen() {
    let site = Site::open().await;
    let page = site.get("/survey/unpublished.test/neomutt").await;
    page.says("<form class=\"confirm\" method=\"get\" action=\"/survey/unpublished.test/neomutt#@steps\">");
}

#[tokio::test]
async fn what_a_machine_sends_goes_out_under_the_address_that_may() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let page = site.get("/survey/good.test/program").await;
    let you = "<span data-you>YOU</span>";
    page.says(&format!("sender_canonical_maps = static:{you}@good.test"));
    assert!(unbroken(&page.body).contains("chmod 600 /etc/postfix/sasl_passwd\npostfix reload"));
    page.says("For Node.js, PHP and Python: have the password stand outside");
}

#[tokio::test]
async fn no_step_asks_for_the_usual_password_where_one_for_apps_is_wanted() {
    let site = Site::open().await;
    let mut survey = survey("%EMAILADDRESS%");
    survey.login = vec![LoginHint {
        code: "app-password",
        provider: "Harbour Mail".into(),
        protocols: Vec::new(),
        url: None,
        instructions: Default::default(),
    }];
    site.shows(survey);
    for guide in GUIDES.iter() {
        let page = site
            .get(&format!("/survey/hostile.test/{}", guide.id))
            .await;
        let steps = steps_of(&page.body).replace("your mail and your mail password", "");
        for usual in [
            "enter your mail password",
            "then your mail password",
            "Enter your mail password",
        ] {
            assert!(!steps.contains(usual), "{}: {usual}", guide.id);
        }
    }
}

#[tokio::test]
async fn who_sets_the_way_of_login_by_hand_is_told_which() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    for guide in ["thunderbird", "kmail", "thunderbird-android"] {
        let page = site.get(&format!("/survey/good.test/{guide}")).await;
        let steps = steps_of(&page.body);
        let rows = steps.matches("<dt>Authentication method</dt>").count();
        // Reading by IMAP, by POP3, and sending.
        assert_eq!(rows, 3, "{guide}");
        assert!(steps.contains("<dt>Password</dt>"), "{guide}");
    }
}

#[tokio::test]
async fn what_says_that_it_is_a_mac_may_be_an_ipad() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15";
    let page = site.ask(by(mac, "/survey/good.test")).await;
    page.says("<h3 data-touch=\"On this iPhone or iPad\">On this Mac</h3>");
    page.says("<li data-touch hidden><a href=\"/survey/good.test/apple-mail#@steps\">");
    let linux = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    let page = site.ask(by(linux, "/survey/good.test")).await;
    page.says_nothing_of("data-touch");
}

#[tokio::test]
async fn an_app_that_comes_with_other_settings_that_work_may_keep_them() {
    const KEEP: &str = "under “Other settings that work as well”, that will do, too";
    let site = Site::open().await;
    site.running("good.test").await.finish();
    // One server for each way, and no other.
    site.shows(survey("%EMAILADDRESS%"));
    for (domain, others) in [("good.test", true), ("hostile.test", false)] {
        let page = site.get(&format!("/survey/{domain}/evolution")).await;
        assert_eq!(page.body.contains("class=\"others\""), others, "{domain}");
        assert_eq!(steps_of(&page.body).contains(KEEP), others, "{domain}");
    }
}

#[tokio::test]
async fn only_a_telephone_needs_safari_for_a_profile() {
    const SAFARI: &str = "the profile does not reach Settings";
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let phone = site.get("/survey/good.test/apple-mail").await;
    phone.says(SAFARI);
    let mac = site.get("/survey/good.test/apple-mail-mac").await;
    mac.says("macOS 13 and 14: under Privacy");
    mac.says_nothing_of(SAFARI);
}
