//! The whole way of one survey: published settings are found, every port is proven, and the recommendation follows.

use portolan::model::{
    Family, MxState, Outcome, Protocol, Recommendation, Security, Severity, SourceId, Verdict,
};

use crate::survey::survey;

/// `imap imap.good.test:993 implicit-tls` for each setting of a role, in order.
fn lines(recommendation: &Recommendation) -> (Vec<String>, Vec<String>) {
    let [incoming, outgoing] =
        [&recommendation.incoming, &recommendation.outgoing].map(|settings| {
            settings
                .iter()
                .map(|s| format!("{} {}:{} {}", s.protocol, s.hostname, s.port, s.security))
                .collect()
        });
    (incoming, outgoing)
}

#[tokio::test]
async fn every_port_of_a_good_domain_is_found_verified_and_recommended() {
    let chart = survey("good.test").await;
    for family in [Family::Ipv4, Family::Ipv6] {
        for (host, port) in [
            ("mail.good.test", 25),
            ("imap.good.test", 143),
            ("imap.good.test", 993),
            ("pop.good.test", 110),
            ("pop.good.test", 995),
            ("smtp.good.test", 465),
            ("smtp.good.test", 587),
            ("smtp.good.test", 2525),
        ] {
            chart.expect(host, port, family, Verdict::Ok);
        }
    }
    let (incoming, outgoing) = lines(&chart.survey.recommended);
    // The domain's own SRV priorities rank its protocols; they name IMAP first here.
    assert_eq!(
        incoming,
        [
            "imap imap.good.test:993 implicit-tls",
            "imap imap.good.test:143 starttls",
            "pop3 pop.good.test:995 implicit-tls",
            "pop3 pop.good.test:110 starttls",
        ]
    );
    assert_eq!(
        outgoing,
        [
            "smtp smtp.good.test:465 implicit-tls",
            "smtp smtp.good.test:587 starttls",
            "smtp smtp.good.test:2525 starttls",
        ]
    );
    for setting in chart.settings() {
        assert!(setting.verified, "{setting:?}");
        assert!(setting.authenticated || setting.port == 2525, "{setting:?}");
    }
    let first = &chart.survey.recommended.incoming[0];
    assert!(first.sources.contains(&SourceId::Autoconfig), "{first:?}");
    assert!(first.sources.contains(&SourceId::Srv), "{first:?}");
    let blamed: Vec<_> = chart
        .survey
        .findings
        .iter()
        .filter(|finding| finding.severity != Severity::Info)
        .collect();
    assert!(blamed.is_empty(), "{blamed:#?}");
    assert_eq!(chart.survey.mx.state, MxState::Found);
    assert_eq!(chart.survey.mx.hosts[0].ascii(), "mail.good.test");
    assert_eq!(
        chart
            .survey
            .provider
            .as_ref()
            .map(|provider| provider.name.as_str()),
        Some("good.test mail")
    );
}

#[tokio::test]
async fn port_25_is_reported_and_never_recommended() {
    let chart = survey("good.test").await;
    chart.expect("mail.good.test", 25, Family::Ipv4, Verdict::Ok);
    assert!(chart.settings().all(|setting| setting.port != 25));
}

#[tokio::test]
async fn the_certificates_and_mechanisms_of_real_servers_are_read() {
    let chart = survey("good.test").await;
    let imaps = chart.at("imap.good.test", 993, Family::Ipv4);
    let tls = imaps.tls.as_ref().expect("TLS came about");
    assert_eq!(tls.version, "TLSv1.3");
    assert_eq!(tls.certificate.verdict, "valid");
    assert_eq!(tls.certificate.names, ["imap.good.test"]);
    assert!(tls.certificate.issuer.contains("Lab CA"), "{tls:?}");
    assert_eq!(imaps.auth, ["PLAIN", "LOGIN"]);
    assert_eq!(imaps.auth_before_tls, Vec::<String>::new());

    let submission = chart.at("smtp.good.test", 587, Family::Ipv4);
    assert_eq!(submission.auth, ["PLAIN", "LOGIN"]);
    assert_eq!(submission.auth_before_tls, Vec::<String>::new());
    assert_eq!(submission.security, Security::StartTls);

    for (host, port) in [("imap.good.test", 143), ("pop.good.test", 110)] {
        let offered = &chart.at(host, port, Family::Ipv4).auth_before_tls;
        assert_eq!(*offered, Vec::<String>::new(), "{host}:{port}");
    }
    let pop3 = chart.at("pop.good.test", 110, Family::Ipv4);
    assert!(
        pop3.auth.iter().any(|mechanism| mechanism == "PLAIN"),
        "{pop3:?}"
    );
}

#[tokio::test]
async fn srv_records_alone_are_enough_but_not_authenticated() {
    let chart = survey("srv.test").await;
    let (incoming, outgoing) = lines(&chart.survey.recommended);
    assert_eq!(incoming[0], "imap mail.srv.test:993 implicit-tls");
    assert_eq!(outgoing[0], "smtp mail.srv.test:465 implicit-tls");
    assert!(chart.settings().all(|setting| !setting.authenticated));
    // All eight ports of a host that a source names are asked.
    for port in [110, 143, 465, 587, 993, 995] {
        chart.expect("mail.srv.test", port, Family::Ipv4, Verdict::Ok);
    }
    chart.expect("mail.srv.test", 2525, Family::Ipv4, Verdict::Refused);
}

#[tokio::test]
async fn autoconfig_at_the_well_known_path_is_authenticated() {
    let chart = survey("wellknown.test").await;
    assert_eq!(chart.source(SourceId::AutoconfigWellknown), Outcome::Found);
    let first = &chart.survey.recommended.incoming[0];
    assert_eq!(first.sources[0], SourceId::AutoconfigWellknown);
    assert!(first.verified && first.authenticated, "{first:?}");
}

#[tokio::test]
async fn autoconfig_over_http_is_used_but_never_authenticated() {
    let chart = survey("http.test").await;
    assert_eq!(chart.source(SourceId::AutoconfigHttp), Outcome::Found);
    let first = &chart.survey.recommended.outgoing[0];
    assert!(
        first.sources.contains(&SourceId::AutoconfigHttp),
        "{first:?}"
    );
    assert!(first.verified && !first.authenticated, "{first:?}");
}

#[tokio::test]
async fn what_the_central_database_lists_is_authenticated_and_verified() {
    let chart = survey("listed.test").await;
    assert_eq!(chart.source(SourceId::Ispdb), Outcome::Found);
    let first = &chart.survey.recommended.incoming[0];
    assert_eq!(first.sources[0], SourceId::Ispdb);
    assert!(first.verified && first.authenticated, "{first:?}");
    // Nothing is known of the others there, and that is no failure.
    assert_eq!(
        survey("srv.test").await.source(SourceId::Ispdb),
        Outcome::Absent
    );
}

#[tokio::test]
async fn ports_of_a_domains_own_choice_are_asked() {
    let chart = survey("high.test").await;
    chart.expect("mail.high.test", 10993, Family::Ipv4, Verdict::Ok);
    chart.expect("mail.high.test", 10587, Family::Ipv4, Verdict::Ok);
    let (incoming, outgoing) = lines(&chart.survey.recommended);
    assert_eq!(incoming, ["imap mail.high.test:10993 implicit-tls"]);
    assert_eq!(outgoing, ["smtp mail.high.test:10587 starttls"]);
}

#[tokio::test]
async fn a_domain_that_publishes_nothing_is_guessed() {
    let chart = survey("guess.test").await;
    let (incoming, outgoing) = lines(&chart.survey.recommended);
    assert_eq!(incoming[0], "imap imap.guess.test:993 implicit-tls");
    assert_eq!(outgoing[0], "smtp smtp.guess.test:465 implicit-tls");
    assert!(
        chart
            .settings()
            .all(|setting| setting.sources == [SourceId::Guess])
    );
    assert!(
        chart
            .settings()
            .all(|setting| setting.protocol != Protocol::POP3)
    );
    // Nothing but the MX record names this host, so only port 25 is asked.
    assert!(
        chart
            .survey
            .observations
            .iter()
            .all(|o| o.host.ascii() != "mx.guess.test" || o.port == 25)
    );
}

#[tokio::test]
async fn filter_rules_are_verified_beside_the_mail() {
    let chart = survey("filters.test").await;
    let seen = chart.at("mail.filters.test", 4190, Family::Ipv4);
    assert_eq!((seen.verdict, seen.service.0), (Verdict::Ok, "sieve"));
    assert_eq!(seen.security, Security::StartTls);
    let tls = seen.tls.as_ref().expect("STARTTLS came about");
    assert_eq!(tls.certificate.names, ["mail.filters.test"]);
    // Pigeonhole names no mechanism before TLS where it takes no password in the clear (RFC 5804 §1.7).
    assert_eq!(seen.auth, ["PLAIN", "LOGIN"]);
    assert!(seen.auth_before_tls.is_empty(), "{seen:?}");
    let services = chart.survey.other_services.iter();
    let told: Vec<_> = services
        .map(|service| (&*service.kind, &*service.url))
        .collect();
    assert_eq!(told, [("managesieve", "mail.filters.test:4190")]);
    // It is no setting for mail.
    assert!(chart.settings().all(|setting| setting.port != 4190));
    assert!(chart.survey.recommended.is_complete());
}
