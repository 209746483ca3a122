//! Findings about who runs the mail and how servers could work better.

use super::*;
use crate::{
    model::{Outcome, SourceReport},
    survey::sources::catalogue,
};

pub(super) const BOTH: [&str; 2] = [
    "autoconfig! imap a.good.test 993",
    "autoconfig! smtp a.good.test 465",
];
pub(super) const WORK: [&str; 2] = ["a.good.test 993 ok", "a.good.test 465 ok"];

pub(super) fn with_mx_host(mut chart: Chart, host: &str) -> Chart {
    chart.mx = Some(Mx {
        state: MxState::Found,
        hosts: vec![host.parse().unwrap()],
        dnssec: Dnssec::Unknown,
    });
    chart
}

pub(super) fn report(source: SourceId, outcome: Outcome, detail: Option<&str>) -> SourceReport {
    SourceReport {
        source,
        outcome,
        location: Some("https://somewhere.test/x".into()),
        authenticated: false,
        dnssec: Dnssec::Unknown,
        detail: detail.map(Into::into),
        elapsed_ms: 1,
        readings: Default::default(),
    }
}

/// What a handshake tells of a certificate from nowhere.
pub fn untrusted() -> TlsFacts {
    TlsFacts {
        version: "TLSv1.3".into(),
        cipher: "TLS_AES_256_GCM_SHA384".into(),
        certificate: Certificate {
            verdict: "untrusted".into(),
            faults: vec![crate::model::CertificateFault::Untrusted],
            subject: "a.good.test".into(),
            issuer: "Nobody".into(),
            incomplete: false,
            flaw: None,
            key: None,
            names: vec!["a.good.test".into()],
            not_before: None,
            not_after: None,
        }
        .into(),
        dane: None,
        chain: Default::default(),
    }
}

#[test]
fn a_certificate_names_the_provider_only_at_a_host_that_speaks_for_the_domain() {
    let of = |host: &str, name: &str, mx: &str| {
        let seen = format!("{host} 993 ok");
        let mut chart = with_mx_host(chart(&[], &[&seen], &[]), mx);
        let mut tls = untrusted();
        let certificate = Arc::make_mut(&mut tls.certificate);
        certificate.names = vec!["*.other.test".into(), name.into()];
        Arc::make_mut(&mut chart.observations[0]).tls = Some(tls);
        chart.recognise_by_certificate();
        chart.provider().map(|provider| provider.id)
    };
    let google = || Some("google".to_owned());
    let name = "imap.gmail.com";
    assert_eq!(of("imap.good.test", name, "mx.other.test"), google());
    assert_eq!(of("imap.good.test", name, "mx.good.test"), google());
    assert_eq!(of(name, name, "mx.other.test"), google());
    assert_eq!(of(name, name, "mx.good.test"), None);
    assert_eq!(of("imap.good.test", "a.test", "mx.other.test"), None);
}

#[test]
fn a_greeting_tells_the_program_of_a_host_that_speaks_for_the_domain() {
    let told = |claims: &[&str], seen: &str, mx: &str, known: Option<&str>| {
        let mut chart = with_mx_host(chart(claims, &[seen], &[]), mx);
        let greeting = Some("220 a.test Axigen ESMTP ready".into());
        Arc::make_mut(&mut chart.observations[0]).greeting = greeting;
        chart.known = known.and_then(catalogue::by_id);
        let findings = found(&chart);
        let of_software = findings
            .into_iter()
            .filter(|line| line.contains("software"));
        (of_software.collect::<Vec<_>>(), chart.provider())
    };
    let software = |host: &str| (vec![format!("server-software info {host}")], None);
    let nothing = (vec![], None);
    let (ours, theirs) = ("a.good.test", "a.other.test");
    let named = ["srv smtp a.other.test 465"];
    let at = |host: &str, rest: &str| format!("{host} {rest}");
    let (mx, own_mx) = ("mx.other.test", "mx.good.test");
    assert_eq!(told(&[], &at(ours, "465 ok"), mx, None), software(ours));
    assert_eq!(told(&[], &at(ours, "465 ok"), own_mx, None), software(ours));
    // Where it fails, only a source makes a server of the domain's of it.
    assert_eq!(
        told(&[], &at(theirs, "465 cert-expired"), mx, None),
        nothing
    );
    assert_eq!(
        told(&named, &at(theirs, "465 cert-expired"), mx, None),
        software(theirs)
    );
    assert_eq!(told(&named, &at(theirs, "465 ok"), own_mx, None), nothing);
    assert_eq!(told(&[], &at(ours, "25 ok"), mx, None), nothing);
    assert_eq!(
        told(&named, &at(theirs, "465 ok"), mx, Some("hetzner")),
        nothing
    );
}

#[test]
fn a_program_that_serves_its_own_machine_first_explains_closed_ports() {
    let closed = "software-closed-at-first info a.good.test";
    for (ports, expected) in [
        (&["993 refused", "143 refused"][..], true),
        (&["993 ok", "143 refused"], false),
        (&["993 timeout", "143 refused"], false),
        (&["995 ok", "993 refused", "143 refused"], false),
        (&[], false),
    ] {
        let ports = ["465 ok"].iter().chain(ports);
        let seen: Vec<_> = ports.map(|port| format!("a.good.test {port}")).collect();
        let seen: Vec<_> = seen.iter().map(String::as_str).collect();
        let mut chart = chart(&BOTH, &seen, &[]);
        let greeting = Some("220 a.good.test Axigen ESMTP ready".into());
        Arc::make_mut(&mut chart.observations[0]).greeting = greeting;
        assert_eq!(
            found(&chart).contains(&closed.to_owned()),
            expected,
            "{seen:?}"
        );
    }
}

#[test]
fn a_bridge_and_own_apps_explain_that_there_is_no_server() {
    for (domain, expected) in [
        ("proton.me", "bridge-only error good.test"),
        ("tutanota.com", "own-app-only error good.test"),
    ] {
        let mut chart = with_mx(chart(&[], &[], &[]), MxState::Found);
        chart.known = catalogue::by_domain(&domain.parse().unwrap());
        assert_eq!(found(&chart), [expected]);
    }
}

#[test]
fn servers_that_could_work_better_are_told_in_passing() {
    let table: &[Row] = &[
        (
            "587 without 465",
            &[
                "autoconfig! imap a.good.test 993",
                "autoconfig! smtp a.good.test 587",
            ],
            &["a.good.test 993 ok", "a.good.test 587 ok"],
            &["submission-without-465 info a.good.test:587"],
        ),
        (
            "ports that begin in the clear beside better ones, once per host",
            &BOTH,
            &[
                "a.good.test 993 ok",
                "a.good.test 995 ok",
                "a.good.test 465 ok",
                "a.good.test 143 ok",
                "a.good.test 143 ok ipv6",
                "a.good.test 110 ok",
            ],
            &["cleartext-port-open info a.good.test"],
        ),
        (
            "only _submission is published",
            &["srv! imap a.good.test 993", "srv! smtp a.good.test 587"],
            &[
                "a.good.test 993 ok",
                "a.good.test 465 ok",
                "a.good.test 587 ok",
            ],
            &["srv-only-submission info good.test"],
        ),
        (
            "SRV records against what works",
            &[BOTH[0], BOTH[1], "srv! imap b.good.test 993"],
            &[WORK[0], WORK[1], "b.good.test 993 refused"],
            &[
                "port-closed warning b.good.test:993",
                "srv-contradicted warning b.good.test:993",
            ],
        ),
    ];
    for (name, claims, seen, expected) in table {
        let chart = with_mx(chart(claims, seen, &[]), MxState::Found);
        assert_eq!(&found(&chart), expected, "{name}");
    }
}

#[test]
fn what_servers_that_bring_mail_are_told_is_judged_where_there_are_mx_hosts() {
    use crate::{
        survey::transport::{MtaSts, Transport},
        wire::documents::mta_sts::Policy,
    };
    let of = |mta_sts: Option<MtaSts>, tls_reports| {
        let mut chart = with_mx_host(chart(&BOTH, &WORK, &[]), "mx.good.test");
        chart.transport = Transport {
            mta_sts,
            tls_reports,
        };
        let told = found(&chart);
        chart.mx = None;
        assert!(found(&chart).is_empty(), "without MX hosts");
        told
    };
    let policy = |mode: &str, mx: &str| {
        let text = format!("version: STSv1\nmode: {mode}\nmx: {mx}\nmax_age: 86400");
        Some(MtaSts::Policy(Policy::read(text.as_bytes()).unwrap()))
    };
    assert!(of(None, None).is_empty(), "nothing is known");
    assert!(of(policy("enforce", "*.good.test"), Some(true)).is_empty());
    assert_eq!(
        of(Some(MtaSts::Missing), Some(false)),
        [
            "mta-sts-missing info good.test",
            "tlsrpt-missing info good.test"
        ]
    );
    let broken = Some(MtaSts::Broken("http-404".into()));
    assert_eq!(of(broken, None), ["mta-sts-broken warning good.test"]);
    for mode in ["enforce", "testing"] {
        let told = of(policy(mode, "mail.good.test"), None);
        assert_eq!(told, ["mta-sts-mismatch warning good.test"], "{mode}");
    }
    assert!(of(policy("none", "mail.good.test"), None).is_empty());
}

#[test]
fn under_a_wildcard_a_guess_that_fails_is_no_server_and_one_that_works_still_counts() {
    let mut chart = with_mx(
        chart(
            &BOTH,
            &[WORK[0], WORK[1], "imap.good.test 993 silent"],
            &["imap.good.test"],
        ),
        MxState::Found,
    );
    assert_eq!(found(&chart), ["port-silent info imap.good.test:993"]);
    chart.wildcard = true;
    assert_eq!(found(&chart), ["wildcard-dns info good.test"]);
    // Nor does it have a family that could be dead.
    for line in [
        "imap.good.test 993 not-this-protocol",
        "imap.good.test 993 timeout ipv6",
    ] {
        chart.observations.push(observation(line).into());
    }
    assert_eq!(found(&chart), ["wildcard-dns info good.test"]);
    let works = super::chart(&[], &["imap.good.test 993 ok"], &["imap.good.test"]);
    let works = Chart {
        wildcard: true,
        ..works
    };
    assert_eq!(recommend(&works).incoming.len(), 1);
}

#[test]
fn a_login_on_25_alone_is_told_however_it_is_offered() {
    type Offer = (
        &'static str,
        &'static [&'static str],
        &'static [&'static str],
    );
    let table: &[Offer] = &[
        ("ok", &["PLAIN"], &[]),
        ("ok", &[], &["PLAIN", "LOGIN"]),
        ("cert-untrusted", &["PLAIN"], &[]),
        ("starttls-injected", &[], &["CRAM-MD5"]),
        ("ok", &[], &[]),
    ];
    for (verdict, auth, before) in table {
        let told = |other: &str| {
            let seen = [WORK[0], other, &format!("a.good.test 25 {verdict}")];
            let mut chart = with_mx(chart(&BOTH, &seen, &[]), MxState::Found);
            let on_25 = Arc::make_mut(&mut chart.observations[2]);
            on_25.auth = auth.iter().map(|it| (*it).into()).collect();
            on_25.auth_before_tls = before.iter().map(|it| (*it).into()).collect();
            let line = "submission-on-25-only error a.good.test:25".to_owned();
            found(&chart).contains(&line)
        };
        let offers = !auth.is_empty() || !before.is_empty();
        assert_eq!(
            told("a.good.test 465 refused"),
            offers,
            "{verdict} {auth:?} {before:?}"
        );
        assert!(!told(WORK[1]), "465 works");
    }
}

#[test]
fn every_mechanism_before_tls_is_told_and_the_readable_ones_weigh_more() {
    let mut chart = with_mx(
        chart(&BOTH, &[WORK[0], WORK[1], "a.good.test 587 ok"], &[]),
        MxState::Found,
    );
    for (offered, expected) in [
        ("PLAIN", "auth-in-clear warning a.good.test:587"),
        ("CRAM-MD5 LOGIN", "auth-in-clear warning a.good.test:587"),
        ("XOAUTH2", "auth-in-clear warning a.good.test:587"),
        ("CRAM-MD5 NTLM", "auth-before-tls info a.good.test:587"),
    ] {
        let seen = Arc::make_mut(&mut chart.observations[2]);
        seen.auth_before_tls = offered.split(' ').map(Into::into).collect();
        assert_eq!(found(&chart), [expected], "{offered}");
    }
}

#[test]
fn to_be_let_in_before_tls_is_an_error() {
    let seen = [WORK[0], WORK[1], "a.good.test 143 starttls-missing"];
    let mut chart = with_mx(chart(&BOTH, &seen, &[]), MxState::Found);
    for (words, severity) in [
        ("* PREAUTH [CAPABILITY IMAP4rev1] welcome back", "error"),
        ("* preauth", "error"),
        ("XXXXXXXX", "info"),
        ("ÄÖÜÄÖÜ", "info"),
    ] {
        Arc::make_mut(&mut chart.observations[2]).detail = Some(words.into());
        let expected = format!("starttls-missing {severity} a.good.test:143");
        // What a middlebox has painted over is told as well.
        let mut told = found(&chart);
        told.retain(|line| !line.starts_with("starttls-painted-over "));
        assert_eq!(told, [expected], "{words}");
    }
}

#[test]
fn what_policy_does_not_dial_is_told_for_what_was_named() {
    let seen: Vec<String> = [993, 465, 587, 143, 995, 110]
        .iter()
        .flat_map(|port| ["a", "b"].map(|host| format!("{host}.good.test {port} forbidden")))
        .collect();
    let seen: Vec<&str> = seen.iter().map(String::as_str).collect();
    let mut chart = chart(&BOTH[..1], &seen, &["b.good.test"]);
    chart.mx = with_mx(chart.clone(), MxState::Found).mx;
    let told: Vec<_> = found(&chart)
        .into_iter()
        .filter(|line| line.starts_with("forbidden-target"))
        .collect();
    assert_eq!(
        told,
        [
            "forbidden-target error a.good.test:993",
            "forbidden-target warning b.good.test:993"
        ]
    );
}
