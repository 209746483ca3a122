//! From where the visitor sits: the commands, the visitor's own system first, and the sentences that the script fills in.

use axum::{body::Body, http::Request};

use super::site::Site;

const WINDOWS: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36";
const LINUX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

#[tokio::test]
async fn the_commands_name_the_recommended_ports_and_the_visitors_own_system_comes_first() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let (powershell, terminal) = (
        "Test-NetConnection mail.good.test -Port 993\nTest-NetConnection mail.good.test -Port 995\n",
        "nc -vz -w 5 mail.good.test 993\nnc -vz -w 5 mail.good.test 995\n",
    );
    for (system, first, second) in [
        (WINDOWS, powershell, terminal),
        (LINUX, terminal, powershell),
        ("", powershell, terminal),
    ] {
        let asked = Request::get("/survey/good.test").header("user-agent", system);
        let page = site.ask(asked.body(Body::empty()).unwrap()).await;
        let place = |text: &str| page.body.find(text).unwrap_or_else(|| panic!("{text}"));
        assert!(place(first) < place(second), "{system}");
        page.says(
            "openssl s_client -connect mail.good.test:465 -servername mail.good.test &#60;/dev/null",
        );
        page.says("-connect mail.good.test:587 -servername mail.good.test -starttls smtp ");
    }
}

#[tokio::test]
async fn each_port_carries_what_the_script_compares_with() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let page = site.get("/survey/good.test").await;
    let tags: Vec<&str> = page.body.split("data-asked ").skip(1).collect();
    assert!((3..=6).contains(&tags.len()), "{}", tags.len());
    for tag in tags {
        let (tag, _) = tag.split_once('>').unwrap();
        assert!(tag.contains("data-host=\"mail.good.test\""), "{tag}");
        assert!(!tag.contains("data-issuer=\"\""), "{tag}");
    }
    page.says("<template data-state=\"blocked\">%1, port %2: ");
    page.says("<template data-conclusion=\"other\">Port %2 of %1 ");
    page.says("<template data-conclusion=\"several\">Blocked where you are: %7. ");
    page.says("<template data-conclusion=\"several-port\">port %2 of %1<");
}

#[tokio::test]
async fn where_nothing_was_verified_nothing_is_said_of_networks() {
    let site = Site::open().await;
    for domain in ["null-mx.test", "silent.test"] {
        site.running(domain).await.finish();
        let page = site.get(&format!("/survey/{domain}")).await;
        page.says_nothing_of("Test-NetConnection");
    }
}
