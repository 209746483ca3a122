//! Domains that are published from what their surveys verified.

use axum::http::StatusCode;
use portolan::{demo::Harbour, web::router};

use crate::support::{at, harboured};

#[tokio::test]
async fn a_surveyed_domain_is_published_once_its_servers_were_seen_to_work() {
    let harbour = Harbour::start().await.unwrap();
    let app = harboured(
        "[domain.\"good.test\"]\nsurvey = true\naliases = [\"alias.test\"]\n\
         [domain.\"expired.test\"]\nsurvey = true\n",
        &harbour,
    );
    let site = router(app.clone());
    let url = "/mail/config-v1.1.xml";
    let before = at(&site, "autoconfig.good.test", url).await;
    assert_eq!(before.status, StatusCode::SERVICE_UNAVAILABLE);
    let counts = app.published.count();
    assert_eq!((counts.published, counts.waiting), (2, 2));

    let mut rounds = app.published.rounds();
    let fresh = app.published.clone();
    let task = tokio::spawn(fresh.keep_fresh(app.surveys.clone(), app.closing.clone()));
    rounds.wait_for(|rounds| *rounds >= 2).await.unwrap();

    let counts = app.published.count();
    assert_eq!((counts.published, counts.waiting), (2, 1));
    for (host, id) in [
        ("autoconfig.good.test", "good.test"),
        ("alias.test", "alias.test"),
    ] {
        let after = at(&site, host, url).await;
        assert_eq!(after.status, StatusCode::OK, "{}", after.body);
        assert!(after.body.contains(&format!("<emailProvider id=\"{id}\">")));
        assert!(
            after.body.contains("<socketType>SSL</socketType>"),
            "{}",
            after.body
        );
        assert!(!after.body.contains("plain"), "{}", after.body);
    }
    let profile = at(&site, "x", "/mobileconfig?address=ana@good.test").await;
    assert_eq!(profile.status, StatusCode::OK);
    // A domain whose every server fails has nothing that could be published.
    let failing = at(&site, "autoconfig.expired.test", url).await;
    assert_eq!(failing.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(failing.headers.contains_key("retry-after"));
    // Nobody's question started a survey of its own: strangers are not looked up here, and clients never wait.
    let stranger = at(&site, "x", "/api/v1/survey?address=closed.test").await;
    assert_eq!(stranger.status, StatusCode::FORBIDDEN);

    app.closing.cancel();
    task.await.unwrap();
}
