//! What was not looked at speaks neither for nor against anybody.

use super::{
    judgements::{BOTH, WORK},
    rules::judged,
    *,
};

/// As [`observation`]: `host port not-checked [ipv6] detail`, and with `nowhere` at the end no address is known.
fn unseen(line: &str) -> Observation {
    let mut seen = observation(line);
    let words: Vec<_> = line.split_whitespace().skip(3).collect();
    if seen.verdict == Verdict::NotChecked {
        let detail = words
            .iter()
            .find(|word| !["ipv6", "nowhere"].contains(word));
        seen.detail = detail.map(|word| (*word).to_owned());
    }
    if words.contains(&"nowhere") {
        (seen.ip, seen.family) = (None, None);
    }
    seen
}

fn of(claims: &[&str], seen: &[&str]) -> Chart {
    let mut chart = with_mx(chart(claims, &[], &[]), MxState::Found);
    chart.observations = seen.iter().map(|line| unseen(line).into()).collect();
    chart
}

#[test]
fn no_server_is_blamed_for_what_was_not_looked_at() {
    let table: &[Row] = &[
        (
            "no IPv6 here, and the servers have nothing else",
            &BOTH,
            &[
                "a.good.test 993 not-checked ipv6 no-ipv6",
                "a.good.test 465 not-checked ipv6 no-ipv6",
            ],
            &[
                "servers-not-checked warning good.test",
                "ipv6-not-checked info ",
            ],
        ),
        (
            "the address was asked often enough, and nothing else is to be handed over",
            &[],
            &[
                "a.good.test 993 not-checked budget",
                "a.good.test 143 not-checked budget",
                "a.good.test 587 not-checked budget",
            ],
            &["servers-not-checked error good.test"],
        ),
        (
            "time ran out for one role",
            &BOTH,
            &[WORK[0], "a.good.test 465 not-checked deadline"],
            &["servers-not-checked warning good.test"],
        ),
        (
            "one port of a role failed, and another was not looked at",
            &BOTH,
            &[
                "a.good.test 993 refused",
                "a.good.test 143 not-checked deadline",
                WORK[1],
            ],
            &[
                "servers-not-checked warning good.test",
                "port-closed warning a.good.test:993",
            ],
        ),
        (
            "a role that works needs no other port",
            &BOTH,
            &[WORK[0], WORK[1], "a.good.test 143 not-checked deadline"],
            &[],
        ),
        (
            "what failed over IPv4 was looked at",
            &BOTH,
            &[
                "a.good.test 993 refused",
                "a.good.test 993 not-checked ipv6 no-ipv6",
                WORK[1],
            ],
            &[
                "no-incoming error good.test",
                "port-closed error a.good.test:993",
                "ipv6-not-checked info ",
            ],
        ),
        (
            "the host's name cannot be looked up",
            &BOTH,
            &[
                "a.good.test 993 not-checked dns-servfail nowhere",
                "a.good.test 143 not-checked dns-servfail nowhere",
                "a.good.test 465 not-checked dns-servfail nowhere",
            ],
            &["host-dns-failed error a.good.test"],
        ),
        (
            "the same of a host beside one that works",
            &[BOTH[0], BOTH[1], "srv! imap b.good.test 993"],
            &[
                WORK[0],
                WORK[1],
                "b.good.test 993 not-checked dns-timeout nowhere",
            ],
            &["host-dns-failed warning b.good.test"],
        ),
        (
            "more hosts are named than one survey asks",
            &BOTH,
            &[
                "b.good.test 993 refused",
                "a.good.test 993 not-checked budget nowhere",
                WORK[1],
            ],
            &["too-many-hosts warning good.test"],
        ),
        (
            "a login on 25, and nobody looked at the ports for people",
            &BOTH,
            &[
                WORK[0],
                "a.good.test 25 ok",
                "a.good.test 465 not-checked deadline",
            ],
            &["servers-not-checked warning good.test"],
        ),
        (
            "submission with STARTTLS works, and nobody looked at 465",
            &[BOTH[0], "autoconfig! smtp a.good.test 587"],
            &[
                WORK[0],
                "a.good.test 587 ok",
                "a.good.test 465 not-checked deadline",
            ],
            &[],
        ),
        (
            "submission with STARTTLS works, and somebody listens at 465",
            &[BOTH[0], "autoconfig! smtp a.good.test 587"],
            &[
                WORK[0],
                "a.good.test 587 ok",
                "a.good.test 465 cert-name-mismatch",
            ],
            &["cert-name-mismatch info a.good.test:465"],
        ),
    ];
    for (name, claims, seen, expected) in table {
        assert_eq!(&found(&of(claims, seen)), expected, "{name}");
    }
}

#[test]
fn what_stands_in_the_way_of_looking_is_told_with_the_hosts() {
    let chart = of(
        &BOTH,
        &[
            "b.good.test 995 not-checked deadline",
            "a.good.test 993 not-checked budget",
            "a.good.test 143 not-checked budget",
            "a.good.test 465 ok",
        ],
    );
    let recommended = recommend(&chart);
    let told = findings(&chart, &recommended, OffsetDateTime::UNIX_EPOCH);
    let args = serde_json::to_value(&told[0].args).unwrap();
    assert_eq!(
        args,
        serde_json::json!({
            "domain": "good.test", "missing": "incoming", "hosts": "a.good.test, b.good.test",
            "detail": "budget", "later": "yes",
        })
    );
}

/// What each verdict of a second port means for RFC 8314 and for NCSC, beside servers that are all right: `met`, `broken` or
/// the reason why it is not known. First of a port where TLS comes first that a source names, then one that none names; then
/// the same with STARTTLS.
#[test]
fn each_verdict_is_proof_or_fault_or_neither() {
    const MET: [&str; 2] = ["met", "met"];
    const BROKEN: [&str; 2] = ["broken", "broken"];
    let open = |why| [why, why];
    let version = ["met", "tls-old-unknown"];
    for verdict in Verdict::ALL {
        let name = verdict.as_str();
        let [named, unnamed, named_starttls, unnamed_starttls] = match verdict {
            // Nobody asked whether it takes old versions as well.
            Verdict::Ok => [version; 4],
            // Nothing is there that anybody could log in to.
            Verdict::Refused | Verdict::NoAddress => [MET; 4],
            // A firewall hides the port, and hides it from all, unless people are sent there.
            Verdict::Timeout | Verdict::Unreachable => [open(name), MET, open(name), MET],
            // Another service than the one that people are sent to; an address that only the inside has.
            Verdict::NotThisProtocol | Verdict::Forbidden => [open(name), MET, open(name), MET],
            // Somebody is there, and says nothing to us.
            Verdict::Reset | Verdict::Closed | Verdict::Silent | Verdict::TurnedAway => {
                [open(name); 4]
            }
            // In the clear where TLS belongs; TLS where STARTTLS belongs, of which nobody knows the version.
            Verdict::WrongMode => [BROKEN, BROKEN, version, version],
            Verdict::StartTlsMissing | Verdict::StartTlsInjected | Verdict::TlsTooOld => {
                [BROKEN; 4]
            }
            Verdict::StartTlsRefused | Verdict::TlsFailed => [["met", "broken"]; 4],
            // Without facts of a certificate only the versions are open.
            Verdict::CertSelfSigned
            | Verdict::CertUntrusted
            | Verdict::CertBad
            | Verdict::CertExpired
            | Verdict::CertNotYetValid
            | Verdict::CertNameMismatch => [version; 4],
            // There is no login.
            Verdict::NoLogin => [MET; 4],
            Verdict::NotChecked => [open(name); 4],
        };
        for (port, claims, expected) in [
            (995, &["srv! pop3 a.good.test 995"][..], named),
            (995, &[], unnamed),
            (110, &["srv! pop3 a.good.test 110"], named_starttls),
            (110, &[], unnamed_starttls),
        ] {
            let claims: Vec<&str> = BOTH.iter().chain(claims).copied().collect();
            let mut chart = of(&claims, &WORK);
            chart.old_tls = super::rules::asked(&chart);
            let second = observation(&format!("a.good.test {port} {name}"));
            chart.observations.push(second.into());
            let place = format!(" a.good.test:{port}");
            let told: Vec<String> = judged(&chart)
                .into_iter()
                .filter(|line| !line.starts_with("pci"))
                .map(|line| match line.split_once(['?', ':']) {
                    None => format!("{line} met"),
                    Some((rule, why)) if line.contains("? ") => {
                        let why = why.trim().trim_end_matches(&place);
                        format!("{rule} {why}")
                    }
                    Some((rule, _)) => format!("{rule} broken"),
                })
                .collect();
            for (rule, expected) in ["rfc8314", "ncsc"].into_iter().zip(expected) {
                let line = format!("{rule} {expected}");
                assert!(
                    told.contains(&line),
                    "{name} at {port}: {told:?}, not {line}"
                );
            }
        }
    }
}

#[test]
fn a_role_of_which_no_server_was_seen_is_not_known() {
    for (seen, expected) in [
        // A firewall that hides the only ports for sending may hide them from us alone.
        ("a.good.test 587 timeout", "ncsc? timeout a.good.test:587"),
        (
            "a.good.test 587 not-this-protocol",
            "ncsc? not-this-protocol a.good.test:587",
        ),
        // A host that refuses has no login at all.
        ("a.good.test 587 refused", "ncsc"),
        (
            "a.good.test 587 not-checked deadline",
            "ncsc? not-checked a.good.test:587",
        ),
    ] {
        let mut chart = of(&BOTH[..1], &[WORK[0], seen]);
        chart.old_tls = super::rules::asked(&chart);
        let told = judged(&chart);
        assert!(told.contains(&expected.to_owned()), "{seen}: {told:?}");
    }
}

#[test]
fn a_server_that_shakes_hands_and_turns_away_proves_nothing() {
    for verdict in ["turned-away", "no-login", "closed", "silent", "reset"] {
        let seen = format!("a.good.test 993 {verdict}");
        let mut chart = of(&BOTH, &[&seen, "a.good.test 465 timeout"]);
        let mut tls = super::judgements::untrusted();
        Arc::make_mut(&mut tls.certificate).faults.clear();
        Arc::make_mut(&mut chart.observations[0]).tls = Some(tls);
        let told = judged(&chart);
        for rule in ["ncsc", "pci-dss-4"] {
            let open = "timeout a.good.test:465, tls-old-unknown a.good.test:993";
            assert!(
                told.contains(&format!("{rule}? {open}")),
                "{verdict}: {told:?}"
            );
        }
    }
    // Another service behind TLS is no mail server, and so nothing was spoken with.
    let mut chart = of(&BOTH, &["a.good.test 993 not-this-protocol"]);
    Arc::make_mut(&mut chart.observations[0]).tls = Some(super::judgements::untrusted());
    assert!(judged(&chart).is_empty());
}

#[test]
fn rfc_8314_is_open_where_tls_came_first_and_nobody_was_let_in() {
    for verdict in ["turned-away", "no-login", "closed", "silent", "reset"] {
        let seen = [993, 465].map(|port| format!("a.good.test {port} {verdict}"));
        let mut chart = of(&BOTH, &[&seen[0], &seen[1]]);
        for seen in &mut chart.observations {
            let mut tls = super::judgements::untrusted();
            Arc::make_mut(&mut tls.certificate).faults.clear();
            Arc::make_mut(seen).tls = Some(tls);
        }
        let told = judged(&chart);
        let open = "rfc8314? login-unseen a.good.test:993, login-unseen a.good.test:465";
        assert!(told.contains(&open.to_owned()), "{verdict}: {told:?}");
        // What else is seen to be wrong stays so.
        Arc::make_mut(&mut chart.observations[0]).tls = Some(super::judgements::untrusted());
        let told = judged(&chart);
        let broken = "rfc8314: cert-untrusted a.good.test:993";
        assert!(told.contains(&broken.to_owned()), "{verdict}: {told:?}");
    }
}

#[test]
fn rfc_8314_is_open_where_a_port_of_implicit_tls_was_not_looked_at() {
    for (seen, expected) in [
        (
            [
                "a.good.test 143 ok",
                "a.good.test 993 not-checked budget",
                WORK[1],
            ],
            "rfc8314? not-checked a.good.test:993",
        ),
        (
            ["a.good.test 143 ok", "a.good.test 993 timeout", WORK[1]],
            "rfc8314: no-implicit-tls-incoming good.test",
        ),
    ] {
        let told = judged(&of(&BOTH, &seen));
        assert!(told.contains(&expected.to_owned()), "{told:?}");
    }
}
