//! Addresses and families that differ: what is dead at one is told of that one alone.

use serde_json::Value;

use super::{
    judgements::{BOTH, WORK, untrusted},
    *,
};

/// As [`observation`], and `second` at the end means another address of the same family.
fn of(claims: &[&str], seen: &[&str]) -> Chart {
    let mut chart = with_mx(chart(claims, &[], &[]), MxState::Found);
    let read = |line: &&str| {
        let mut seen = observation(line);
        if line.ends_with(" second") {
            let second = match seen.family {
                Some(Family::Ipv6) => "2001:db8::2",
                _ => "192.0.2.2",
            };
            seen.ip = Some(second.parse().unwrap());
        }
        seen.into()
    };
    chart.observations = seen.iter().map(read).collect();
    chart
}

#[test]
fn a_fault_at_one_address_is_told_with_the_address() {
    let told = |seen: &[&str]| -> Vec<(String, Option<String>, Option<String>)> {
        let chart = of(&BOTH, seen);
        let findings = findings(&chart, &recommend(&chart), OffsetDateTime::UNIX_EPOCH);
        let faults = findings
            .into_iter()
            .filter(|finding| finding.code == "turned-away");
        faults
            .map(|finding| {
                let text = |name| {
                    let value: Option<&Value> = finding.args.get(name);
                    value.and_then(Value::as_str).map(str::to_owned)
                };
                let subject = finding.subject.clone().unwrap_or_default();
                (subject, text("addresses"), text("elsewhere"))
            })
            .collect()
    };
    let at = |port: u16, addresses: &str, elsewhere: &str| {
        let subject = format!("a.good.test:{port}");
        (
            subject,
            Some(addresses.to_owned()),
            Some(elsewhere.to_owned()),
        )
    };
    let one = [
        WORK[0],
        "a.good.test 993 turned-away ipv6",
        WORK[1],
        "a.good.test 465 ok ipv6",
    ];
    assert_eq!(told(&one), [at(993, "2001:db8::1", "works")]);
    let two = [
        "a.good.test 993 turned-away",
        "a.good.test 993 turned-away second",
        "a.good.test 993 no-login ipv6",
        WORK[1],
    ];
    assert_eq!(told(&two), [at(993, "192.0.2.1, 192.0.2.2", "differs")]);
    // All that answer share it.
    for other in ["turned-away ipv6", "refused ipv6", "not-checked ipv6"] {
        let other = format!("a.good.test 993 {other}");
        let all = ["a.good.test 993 turned-away", &other, WORK[1]];
        let subject = "a.good.test:993".to_owned();
        assert_eq!(told(&all), [(subject, None, None)], "{other}");
    }
}

const DEAD: [&str; 6] = [
    "refused",
    "timeout",
    "unreachable",
    "reset",
    "closed",
    "silent",
];

#[test]
fn an_address_or_family_that_is_dead_is_told_and_the_port_is_not() {
    let table: &[Row] = &[
        (
            "one port is dead over IPv6",
            &BOTH,
            &[
                WORK[0],
                "a.good.test 993 ok ipv6",
                WORK[1],
                "a.good.test 465 refused ipv6",
            ],
            &["address-dead warning a.good.test"],
        ),
        (
            "IPv4 is dead, and IPv6 works",
            &BOTH,
            &[
                "a.good.test 993 timeout",
                "a.good.test 993 ok ipv6",
                "a.good.test 465 timeout",
                "a.good.test 465 ok ipv6",
            ],
            &["address-dead warning a.good.test"],
        ),
        (
            "one of two addresses is dead",
            &BOTH,
            &[
                WORK[0],
                "a.good.test 993 refused second",
                WORK[1],
                "a.good.test 465 refused second",
            ],
            &["address-dead warning a.good.test"],
        ),
        (
            "IPv6 is dead, and over IPv4 the certificates are not good",
            &BOTH,
            &[
                "a.good.test 993 cert-expired",
                "a.good.test 993 refused ipv6",
                "a.good.test 465 cert-expired",
                "a.good.test 465 refused ipv6",
            ],
            &[
                "no-incoming error good.test",
                "no-outgoing error good.test",
                "cert-expired error a.good.test:465",
                "cert-expired error a.good.test:993",
                "ipv6-dead warning a.good.test",
            ],
        ),
        (
            "IPv6 takes mail from other servers, so that its record is not to be removed",
            &BOTH,
            &[
                WORK[0],
                WORK[1],
                "a.good.test 993 timeout ipv6",
                "a.good.test 465 timeout ipv6",
                "a.good.test 25 ok ipv6",
            ],
            &["address-dead warning a.good.test"],
        ),
        (
            "port 25 is not known over IPv6, since the network here blocks it",
            &BOTH,
            &[
                WORK[0],
                WORK[1],
                "a.good.test 993 timeout ipv6",
                "a.good.test 465 timeout ipv6",
                "a.good.test 25 not-checked ipv6",
            ],
            &["ipv6-dead warning a.good.test"],
        ),
        (
            "a port that nobody needs may be closed at one address",
            &BOTH,
            &[
                WORK[0],
                WORK[1],
                "a.good.test 143 starttls-missing",
                "a.good.test 143 refused second",
            ],
            &["starttls-missing info a.good.test:143"],
        ),
        (
            "dead at all addresses",
            &BOTH,
            &[
                "a.good.test 993 refused",
                "a.good.test 993 refused ipv6",
                WORK[1],
            ],
            &[
                "no-incoming error good.test",
                "port-closed error a.good.test:993",
            ],
        ),
    ];
    for (name, claims, seen, expected) in table {
        assert_eq!(&found(&of(claims, seen)), expected, "{name}");
    }
    for verdict in DEAD {
        let line = format!("a.good.test 993 {verdict} second");
        let told = found(&of(&BOTH, &[WORK[0], WORK[1], &line]));
        assert_eq!(told, ["address-dead warning a.good.test"], "{verdict}");
    }
}

#[test]
fn what_is_dead_and_how_much_of_an_address_is_told() {
    let args = |seen: &[&str], code: &str| {
        let chart = of(&BOTH, seen);
        let told = findings(&chart, &recommend(&chart), OffsetDateTime::UNIX_EPOCH);
        let told = told.into_iter().find(|finding| finding.code == code);
        serde_json::to_value(told.unwrap().args).unwrap()
    };
    let dead = [
        "a.good.test 993 ok",
        "a.good.test 993 refused second",
        "a.good.test 465 ok",
        "a.good.test 465 timeout second",
    ];
    assert_eq!(
        args(&dead, "address-dead"),
        serde_json::json!({
            "host": "a.good.test", "address": "192.0.2.2", "ports": "993, 465", "port": 993, "all": "yes",
        })
    );
    // What lives at an address is not to be removed with it, be it mail between servers alone.
    for lives in ["a.good.test 587 ok second", "a.good.test 25 ok second"] {
        let seen: Vec<&str> = dead.iter().copied().chain([lives]).collect();
        assert_eq!(args(&seen, "address-dead")["all"], "no", "{lives}");
    }
    let seen = ["a.good.test 995 ok", "a.good.test 995 refused ipv6"];
    let told = args(&seen, "ipv6-dead");
    assert_eq!(
        told,
        serde_json::json!({ "host": "a.good.test", "port": 995 })
    );
}

#[test]
fn a_chain_that_has_expired_is_told_apart_from_the_servers_own_certificate() {
    let told = |days: i64| {
        let mut chart = of(&BOTH, &["a.good.test 993 cert-expired", WORK[1]]);
        let mut tls = untrusted();
        let certificate = Arc::make_mut(&mut tls.certificate);
        certificate.faults = vec![crate::model::CertificateFault::Expired];
        certificate.not_after = Some(OffsetDateTime::UNIX_EPOCH + Duration::days(days));
        Arc::make_mut(&mut chart.observations[0]).tls = Some(tls);
        let recommended = recommend(&chart);
        let told = findings(&chart, &recommended, OffsetDateTime::UNIX_EPOCH);
        let told = told
            .into_iter()
            .find(|finding| finding.code.starts_with("cert-"));
        let told = told.unwrap();
        (told.code, told.args.get("days").cloned())
    };
    assert_eq!(told(300), ("cert-chain-expired", None));
    assert_eq!(told(-5), ("cert-expired", Some(5.into())));
}

#[test]
fn what_a_middlebox_has_painted_over_is_told_beside_what_is_missing() {
    let mut chart = of(
        &BOTH,
        &[WORK[0], WORK[1], "a.good.test 587 starttls-missing"],
    );
    for (words, painted) in [("XXXXXXXA", true), ("", false), ("* PREAUTH hi", false)] {
        Arc::make_mut(&mut chart.observations[2]).detail = Some(words.into());
        let line = "starttls-painted-over warning a.good.test:587".to_owned();
        let told = found(&chart);
        assert_eq!(told.contains(&line), painted, "{words}: {told:?}");
        let missing = |line: &String| line.starts_with("starttls-missing ");
        assert!(told.iter().any(missing), "{told:?}");
    }
}
