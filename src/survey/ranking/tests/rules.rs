//! The rules of compliance: kept, broken, or not known to be kept.

use super::{
    judgements::{BOTH, WORK, untrusted},
    *,
};

/// `rule`, `rule: what speaks against it` or `rule? what is not known`.
pub(super) fn judged(chart: &Chart) -> Vec<String> {
    let recommended = recommend(chart);
    let findings = findings(chart, &recommended, OffsetDateTime::UNIX_EPOCH);
    compliance(chart, &recommended, &findings)
        .into_iter()
        .map(|judged| {
            let because = judged.because.join(", ");
            match judged.met {
                Some(true) => {
                    assert_eq!(because, "");
                    judged.rule.into()
                }
                Some(false) => format!("{}: {because}", judged.rule),
                None => format!("{}? {because}", judged.rule),
            }
        })
        .collect()
}

#[test]
fn old_versions_beside_newer_ones_are_told_and_break_every_rule() {
    let seen = [
        WORK[0],
        WORK[1],
        "a.good.test 993 ok ipv6",
        "a.good.test 587 ok",
    ];
    let mut chart = with_mx(chart(&BOTH, &seen, &[]), MxState::Found);
    chart.old_tls = asked(&chart);
    // One address and one port say nothing of another.
    chart.old_tls[2].1 = Some("TLSv1.0");
    chart.old_tls[3].1 = Some("TLSv1.1");
    assert_eq!(
        found(&chart),
        [
            "tls-old-accepted warning a.good.test:993",
            "tls-old-accepted warning a.good.test:587"
        ]
    );
    let against = ["rfc8314", "ncsc", "pci-dss-4"].map(|rule| {
        format!("{rule}: tls-old-accepted a.good.test:587, tls-old-accepted a.good.test:993")
    });
    assert_eq!(judged(&chart), against);
}

/// As if every port where people log in had been asked for old versions of TLS, and took none.
pub(super) fn asked(chart: &Chart) -> Vec<(crate::survey::probing::Target, Option<&'static str>)> {
    let seen = chart.seen().filter(|seen| chart.wants_old_tls_known(seen));
    let target = |seen: &Observation| crate::survey::probing::Target {
        host: seen.host.clone(),
        ip: seen.ip.unwrap(),
        port: seen.port,
        protocol: seen.protocol,
        security: seen.security,
    };
    seen.map(|seen| (target(seen), None)).collect()
}

#[test]
fn what_was_not_looked_at_is_not_called_met() {
    let mut chart = with_mx(chart(&BOTH, &WORK, &[]), MxState::Found);
    let open = |rule: &str| {
        format!("{rule}? tls-old-unknown a.good.test:993, tls-old-unknown a.good.test:465")
    };
    // Strangers are not asked for old versions.
    assert_eq!(
        judged(&chart),
        [open("ncsc"), open("pci-dss-4"), "rfc8314".into()]
    );
    chart.old_tls = asked(&chart);
    assert_eq!(judged(&chart), ["rfc8314", "ncsc", "pci-dss-4"]);
    // The time was over before all had answered.
    chart.old_tls.pop();
    let open = |rule: &str| format!("{rule}? tls-old-unknown a.good.test:465");
    assert_eq!(
        judged(&chart),
        [open("ncsc"), open("pci-dss-4"), "rfc8314".into()]
    );
    chart.old_tls = asked(&chart);
    let late = observation("a.good.test 143 not-checked").into();
    chart.observations.push(late);
    let open = |rule: &str| format!("{rule}? not-checked a.good.test:143");
    assert_eq!(judged(&chart), ["rfc8314", "ncsc", "pci-dss-4"].map(open));
    // A machine without IPv6 has seen the server over IPv4.
    let mut seen = observation("a.good.test 993 not-checked ipv6");
    seen.detail = Some("no-ipv6".into());
    *chart.observations.last_mut().unwrap() = seen.into();
    assert_eq!(judged(&chart), ["rfc8314", "ncsc", "pci-dss-4"]);
}

#[test]
fn a_service_in_the_clear_where_tls_belongs_breaks_every_rule() {
    let seen = [WORK[0], WORK[1], "a.good.test 995 wrong-mode"];
    let mut chart = with_mx(chart(&BOTH, &seen, &[]), MxState::Found);
    chart.old_tls = asked(&chart);
    let broken = |rule: &str| format!("{rule}: wrong-mode a.good.test:995");
    assert_eq!(judged(&chart), ["rfc8314", "ncsc", "pci-dss-4"].map(broken));
    // TLS where STARTTLS belongs lets nobody log in in the clear, and nobody knows of which versions it is.
    *chart.observations.last_mut().unwrap() = observation("a.good.test 143 wrong-mode").into();
    let open = |rule: &str| format!("{rule}? tls-old-unknown a.good.test:143");
    assert_eq!(
        judged(&chart),
        [open("ncsc"), open("pci-dss-4"), "rfc8314".into()]
    );
}

#[test]
fn a_server_that_only_a_wildcard_fakes_breaks_no_rule() {
    let seen = [
        WORK[0],
        WORK[1],
        "imap.good.test 993 cert-untrusted",
        "imap.good.test 995 wrong-mode",
        "imap.good.test 143 starttls-missing",
    ];
    let mut chart = with_mx(chart(&BOTH, &seen, &["imap.good.test"]), MxState::Found);
    Arc::make_mut(&mut chart.observations[2]).tls = Some(untrusted());
    Arc::make_mut(&mut chart.observations[4]).auth_before_tls = vec!["PLAIN".into()];
    chart.old_tls = asked(&chart);
    assert!(judged(&chart).iter().all(|rule| rule.contains(": ")));
    chart.wildcard = true;
    assert_eq!(found(&chart), ["wildcard-dns info good.test"]);
    assert_eq!(judged(&chart), ["rfc8314", "ncsc", "pci-dss-4"]);
}

#[test]
fn the_worst_stands_first_in_a_rule_and_among_rules() {
    let seen = [
        "a.good.test 587 ok",
        "a.good.test 143 starttls-missing",
        "a.good.test 110 starttls-missing",
        "a.good.test 465 refused",
        "a.good.test 993 cert-untrusted",
    ];
    let mut chart = with_mx(chart(&BOTH, &seen, &[]), MxState::Found);
    Arc::make_mut(&mut chart.observations[4]).tls = Some(untrusted());
    let recommended = recommend(&chart);
    let findings = findings(&chart, &recommended, OffsetDateTime::UNIX_EPOCH);
    let judged = compliance(&chart, &recommended, &findings);
    let severities: Vec<_> = judged.iter().map(|judged| judged.severity).collect();
    assert!(severities.is_sorted() && judged.iter().all(|judged| judged.met == Some(false)));
    let rfc = judged
        .iter()
        .find(|judged| judged.rule == "rfc8314")
        .unwrap();
    assert_eq!(rfc.severity, Some(Severity::Error));
    assert_eq!(
        rfc.because,
        [
            "cert-untrusted a.good.test:993",
            "starttls-missing a.good.test:110",
            "starttls-missing a.good.test:143",
            "no-implicit-tls-outgoing good.test",
        ]
    );
    let met = compliance(&super::chart(&BOTH, &WORK, &[]), &recommended, &[]);
    let kept: Vec<_> = met
        .iter()
        .map(|judged| (judged.met, judged.severity))
        .collect();
    assert_eq!(
        kept,
        [
            (Some(false), Some(Severity::Info)),
            (None, None),
            (None, None)
        ],
        "what is broken, then what is not known"
    );
}

#[test]
fn a_fault_stands_before_what_comes_of_it() {
    let seen = [
        "a.good.test 143 starttls-missing",
        "a.good.test 993 refused",
        WORK[1],
    ];
    let chart = with_mx(chart(&BOTH, &seen, &[]), MxState::Found);
    let told = judged(&chart);
    let expected =
        "rfc8314: starttls-missing a.good.test:143, no-implicit-tls-incoming good.test".to_owned();
    assert!(told.contains(&expected), "{told:?}");
}

#[test]
fn rules_are_met_or_say_what_speaks_against_them() {
    let of = |claims: &[&str], seen: &[&str]| {
        let mut chart = with_mx(chart(claims, seen, &[]), MxState::Found);
        chart.old_tls = asked(&chart);
        judged(&chart)
    };
    assert_eq!(of(&BOTH, &WORK), ["rfc8314", "ncsc", "pci-dss-4"]);
    assert!(of(&[], &[]).is_empty(), "nothing was spoken with");
    assert!(of(&BOTH, &["a.good.test 993 timeout"]).is_empty());
    assert_eq!(
        of(
            &BOTH,
            &[WORK[0], WORK[1], "a.good.test 143 starttls-missing"]
        ),
        [
            "rfc8314: starttls-missing a.good.test:143",
            "ncsc: starttls-missing a.good.test:143",
            "pci-dss-4: starttls-missing a.good.test:143",
        ]
    );
    assert_eq!(
        of(
            &BOTH,
            &[
                "a.good.test 993 ok",
                "a.good.test 587 ok",
                "a.good.test 465 refused"
            ]
        ),
        [
            "rfc8314: no-implicit-tls-outgoing good.test",
            "ncsc",
            "pci-dss-4"
        ]
    );
}
