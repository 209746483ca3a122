//! One fault each: the right verdict, and never a recommendation of what failed.
//!
//! Where each verdict of the contract is shown by a conversation:
//!
//! - here: `ok`, `refused`, `timeout`, `silent`, `not-this-protocol`, `wrong-mode`, `starttls-missing`, `cert-self-signed`,
//!   `cert-untrusted`, `cert-expired`, `cert-not-yet-valid`, `cert-name-mismatch`, `forbidden`
//! - `old_tls.rs`, with `openssl s_server`: `tls-too-old`, `tls-failed`
//! - `tests/journey.rs`, with the sample servers: most of these again, and `no-address`, `closed`, `turned-away`,
//!   `starttls-refused`, `starttls-injected`, `no-login`
//! - `tests/net/certificates.rs`, with rustls: `cert-bad` in all its kinds
//! - `src/survey/probing/driver_tests.rs`, on pipes: `reset`, `unreachable`, `not-checked`, alerts by name
//! - `src/survey/ranking/tests.rs`: `not-checked` where this network blocks port 25
//!
//! What only the words of a dialogue decide (LMTP, middleboxes, PREAUTH, refusals) is in `tests/transcripts/`.

use std::{collections::BTreeSet, time::Duration};

use portolan::model::{CertificateFault, Family, MxState, Verdict};

use crate::survey::{Chart, survey};

/// Both TLS ports of a domain whose certificate is bad, seen through Dovecot and Postfix.
async fn expect_certificate(domain: &str, verdict: Verdict, fault: CertificateFault) -> Chart {
    let chart = survey(domain).await;
    let host = format!("mail.{domain}");
    for port in [993, 995, 143, 110, 465, 587] {
        chart.expect(&host, port, Family::Ipv4, verdict);
        let tls = chart
            .at(&host, port, Family::Ipv4)
            .tls
            .as_ref()
            .expect("the facts are kept");
        assert!(tls.certificate.faults.contains(&fault), "{tls:?}");
        assert!(!tls.certificate.names.is_empty(), "{tls:?}");
    }
    expect_nothing(&chart);
    chart
}

fn expect_nothing(chart: &Chart) {
    assert_eq!(
        chart.settings().count(),
        0,
        "{:#?}",
        chart.survey.recommended
    );
    assert!(
        !chart.survey.findings.is_empty(),
        "a failure needs a finding"
    );
}

#[tokio::test]
async fn an_expired_certificate() {
    let chart = expect_certificate(
        "expired.test",
        Verdict::CertExpired,
        CertificateFault::Expired,
    )
    .await;
    let tls = chart
        .at("mail.expired.test", 993, Family::Ipv4)
        .tls
        .as_ref()
        .expect("facts");
    assert_eq!(tls.certificate.faults, [CertificateFault::Expired]);
    assert!(tls.certificate.not_after < Some(chart.survey.surveyed_at));
}

#[tokio::test]
async fn a_certificate_that_is_not_yet_valid() {
    expect_certificate(
        "notyet.test",
        Verdict::CertNotYetValid,
        CertificateFault::NotYetValid,
    )
    .await;
}

#[tokio::test]
async fn a_certificate_for_another_name() {
    let chart = expect_certificate(
        "wrongname.test",
        Verdict::CertNameMismatch,
        CertificateFault::NameMismatch,
    )
    .await;
    let tls = chart
        .at("mail.wrongname.test", 465, Family::Ipv4)
        .tls
        .as_ref()
        .expect("facts");
    assert_eq!(tls.certificate.names, ["mail.elsewhere.test"]);
}

#[tokio::test]
async fn a_self_signed_certificate() {
    expect_certificate(
        "selfsigned.test",
        Verdict::CertSelfSigned,
        CertificateFault::SelfSigned,
    )
    .await;
}

#[tokio::test]
async fn a_certificate_of_an_unknown_issuer() {
    let chart = expect_certificate(
        "unknownca.test",
        Verdict::CertUntrusted,
        CertificateFault::Untrusted,
    )
    .await;
    let tls = chart
        .at("mail.unknownca.test", 993, Family::Ipv4)
        .tls
        .as_ref()
        .expect("facts");
    assert!(tls.certificate.issuer.contains("Somebody's CA"), "{tls:?}");
}

#[tokio::test]
async fn servers_without_starttls() {
    let chart = survey("nostarttls.test").await;
    for port in [143, 110, 587] {
        chart.expect(
            "mail.nostarttls.test",
            port,
            Family::Ipv4,
            Verdict::StartTlsMissing,
        );
        let offered = &chart
            .at("mail.nostarttls.test", port, Family::Ipv4)
            .auth_before_tls;
        assert!(
            offered.iter().any(|mechanism| mechanism == "PLAIN"),
            "{port}: {offered:?}"
        );
    }
    expect_nothing(&chart);
}

#[tokio::test]
async fn a_closed_port() {
    let chart = survey("closed.test").await;
    chart.expect("mail.closed.test", 993, Family::Ipv4, Verdict::Refused);
    chart.expect("mail.closed.test", 465, Family::Ipv4, Verdict::Ok);
    assert_eq!(chart.survey.recommended.incoming.len(), 0);
    assert_eq!(chart.survey.recommended.outgoing[0].port, 465);
}

#[tokio::test]
async fn a_silent_server_costs_no_more_than_the_deadline() {
    let chart = survey("silent.test").await;
    chart.expect("mail.silent.test", 143, Family::Ipv4, Verdict::Silent);
    chart.expect("mail.silent.test", 993, Family::Ipv4, Verdict::Silent);
    chart.expect("mail.silent.test", 465, Family::Ipv4, Verdict::Ok);
    assert!(Duration::from_millis(chart.survey.elapsed_ms) < Duration::from_secs(11));
}

#[tokio::test]
async fn a_web_server_on_993() {
    let chart = survey("web993.test").await;
    chart.expect(
        "mail.web993.test",
        993,
        Family::Ipv4,
        Verdict::NotThisProtocol,
    );
    assert_eq!(chart.survey.recommended.incoming.len(), 0);
}

#[tokio::test]
async fn tls_where_clear_text_belongs_and_the_reverse() {
    let chart = survey("wrongmode.test").await;
    for port in [993, 143, 465, 587] {
        chart.expect(
            "mail.wrongmode.test",
            port,
            Family::Ipv4,
            Verdict::WrongMode,
        );
    }
    expect_nothing(&chart);
}

#[tokio::test]
async fn ipv6_that_is_dead_while_ipv4_works() {
    let chart = survey("v6dead.test").await;
    for port in [993, 465] {
        chart.expect("mail.v6dead.test", port, Family::Ipv4, Verdict::Ok);
        chart.expect("mail.v6dead.test", port, Family::Ipv6, Verdict::Timeout);
    }
    assert_eq!(chart.survey.recommended.incoming[0].port, 993);
    assert!(chart.survey.recommended.is_complete());
    // The dead half must not keep the person waiting for the good one.
    assert!(
        chart.survey.recommended_ms.is_some_and(|ms| ms < 3000),
        "{:?}",
        chart.survey.recommended_ms
    );
}

#[tokio::test]
async fn a_domain_without_mail() {
    let chart = survey("nomail.test").await;
    assert_eq!(chart.survey.mx.state, MxState::None);
    expect_nothing(&chart);
}

#[tokio::test]
async fn a_domain_that_does_not_exist() {
    let chart = survey("nowhere.test").await;
    assert_eq!(chart.survey.observations.len(), 0);
    expect_nothing(&chart);
    assert!(chart.survey.fault.is_none());
}

#[tokio::test]
async fn a_null_mx() {
    let chart = survey("nullmx.test").await;
    assert_eq!(chart.survey.mx.state, MxState::NullMx);
    expect_nothing(&chart);
}

#[tokio::test]
async fn a_domain_whose_name_servers_fail() {
    let chart = survey("servfail.test").await;
    assert_eq!(chart.survey.mx.state, MxState::Failed);
    expect_nothing(&chart);
    // The domain's servers fail, not ours.
    assert!(chart.survey.fault.is_none());
}

#[tokio::test]
async fn the_four_kinds_of_nothing_have_findings_of_their_own() {
    let mut codes = Vec::new();
    for domain in [
        "nomail.test",
        "nowhere.test",
        "nullmx.test",
        "servfail.test",
    ] {
        codes.push(survey(domain).await.survey.findings[0].code);
    }
    let distinct: BTreeSet<_> = codes.iter().collect();
    assert_eq!(distinct.len(), 4, "{codes:?}");
}

#[tokio::test]
async fn names_that_lead_home_are_not_dialled() {
    let chart = survey("lure.test").await;
    for (host, port, family) in [
        ("loop.lure.test", 993, Family::Ipv4),
        ("loop.lure.test", 993, Family::Ipv6),
        ("mapped.lure.test", 143, Family::Ipv6),
        ("private.lure.test", 587, Family::Ipv4),
        // No mail port.
        ("private.lure.test", 22, Family::Ipv4),
    ] {
        chart.expect(host, port, family, Verdict::Forbidden);
    }
    assert!(
        chart
            .survey
            .observations
            .iter()
            .all(|o| o.verdict != Verdict::Ok && o.verdict != Verdict::Refused),
        "{:#?}",
        chart.survey.observations
    );
    expect_nothing(&chart);
}
