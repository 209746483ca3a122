//! Domains that are published from what their surveys verified.

use std::{fs, sync::Arc};

use aws_lc_rs::digest::{SHA256, digest};
use axum::http::StatusCode;
use portolan::{
    certificates::{Certificates, Pair},
    demo::Harbour,
    web::router,
};
use rcgen::PublicKeyData;

use crate::{
    requests::Lines,
    support::{PUBLISHED, app, at, harboured},
};

#[tokio::test]
async fn the_operators_own_certificate_is_vouched_for_where_it_is_shown() {
    let dir = tempfile::TempDir::new().unwrap();
    let key = rcgen::KeyPair::generate().unwrap();
    let params = rcgen::CertificateParams::new(vec!["autoconfig.example.org".into()]).unwrap();
    let pair = Pair {
        chain: dir.path().join("chain"),
        key: dir.path().join("key"),
    };
    fs::write(&pair.chain, params.self_signed(&key).unwrap().pem()).unwrap();
    fs::write(&pair.key, key.serialize_pem()).unwrap();
    let mut app = app(PUBLISHED);
    app.certificates = Arc::new(Certificates::new(vec![pair]).unwrap());
    let zone = at(&router(app), "x", "/dns?domain=example.org").await;
    let sum = digest(&SHA256, &key.subject_public_key_info());
    let sum: String = sum.as_ref().iter().map(|b| format!("{b:02x}")).collect();
    let keys: Vec<_> = zone
        .body
        .lines()
        .filter(|line| line.contains(" TLSA "))
        .collect();
    let wanted = format!("_443._tcp.autoconfig.example.org. 3600 IN TLSA 3 1 1 {sum}");
    assert_eq!(keys, [wanted]);
}

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

    let (lines, guard) = Lines::hear();
    let mut rounds = app.published.rounds();
    let fresh = app.published.clone();
    let task = tokio::spawn(fresh.keep_fresh(app.surveys.clone(), app.closing.clone()));
    rounds.wait_for(|rounds| *rounds >= 2).await.unwrap();
    drop(guard);
    let said = lines.take();
    let of = |domain: &str| {
        let about = said
            .lines()
            .filter(|line| line.contains("keeper") && line.contains(domain));
        about.collect::<String>()
    };
    let nothing = "found no complete settings, so nothing is published yet";
    assert!(of("expired.test").contains(nothing), "{said}");
    assert!(!of("good.test").contains("no complete settings"), "{said}");

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
    // What the survey saw is what DANE may vouch for: of each of the domain's own servers the key.
    let zone = at(&site, "x", "/dns?domain=good.test").await;
    let keys: Vec<_> = zone
        .body
        .lines()
        .filter_map(|line| line.split_once(" IN TLSA 3 1 1 "))
        .collect();
    assert!(!keys.is_empty(), "{}", zone.body);
    for (owner, key) in keys {
        assert!(owner.contains(".good.test. "), "{owner}");
        assert!(key.len() == 64 && key != "0".repeat(64), "{key}");
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
