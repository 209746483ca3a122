//! Findings about who runs the mail, what is published and how servers could work better, and the rules of compliance.

use super::*;
use crate::{
    model::{Outcome, SourceReport},
    survey::sources::catalogue,
};

const BOTH: [&str; 2] = [
    "autoconfig! imap a.good.test 993",
    "autoconfig! smtp a.good.test 465",
];
const WORK: [&str; 2] = ["a.good.test 993 ok", "a.good.test 465 ok"];

fn with_mx_host(mut chart: Chart, host: &str) -> Chart {
    chart.mx = Some(Mx {
        state: MxState::Found,
        hosts: vec![host.parse().unwrap()],
        dnssec: Dnssec::Unknown,
    });
    chart
}

fn report(source: SourceId, outcome: Outcome, detail: Option<&str>) -> SourceReport {
    SourceReport {
        source,
        outcome,
        location: Some("https://somewhere.test/x".into()),
        authenticated: false,
        dnssec: Dnssec::Unknown,
        detail: detail.map(Into::into),
        elapsed_ms: 1,
    }
}

#[test]
fn settings_of_a_former_provider_are_told_and_split_names_are_not() {
    let srv = |imap: &str, smtp: &str, mx: &str| {
        let claims = [
            format!("srv! imap {imap} 993"),
            format!("srv! smtp {smtp} 465"),
        ];
        let seen = [format!("{imap} 993 ok"), format!("{smtp} 465 ok")];
        let lines = |all: &[String; 2]| all.clone();
        let (claims, seen) = (lines(&claims), lines(&seen));
        let claims: Vec<&str> = claims.iter().map(String::as_str).collect();
        let seen: Vec<&str> = seen.iter().map(String::as_str).collect();
        found(&with_mx_host(chart(&claims, &seen, &[]), mx))
    };
    assert_eq!(
        srv("imap.strato.de", "smtp.strato.de", "aspmx.l.google.com"),
        ["former-provider warning imap.strato.de"],
        "both are known"
    );
    assert!(
        srv("imap.strato.de", "smtp.strato.de", "smtpin.rzone.de").is_empty(),
        "one company, two domains"
    );
    assert!(
        srv("imap.one.test", "smtp.one.test", "mx.other.test").is_empty(),
        "nobody sides with the MX record"
    );
    assert_eq!(
        srv("imap.one.test", "smtp.other.test", "mx.other.test"),
        ["former-provider warning imap.one.test"]
    );
    assert!(srv("imap.one.test", "smtp.one.test", "mx.good.test").is_empty());
    assert_eq!(
        srv("imap.one.test", "smtp.one.test", "mx1.mimecast.com"),
        ["mx-filters info good.test"],
        "a filter says nothing about the mailbox"
    );
}

#[test]
fn settings_of_a_former_provider_are_told_where_the_domain_receives_its_mail_itself() {
    let of = |claims: &[&str], seen: &[&str]| {
        let mut told = found(&with_mx_host(chart(claims, seen, &[]), "mail.good.test"));
        told.retain(|finding| finding.starts_with("former-provider"));
        told
    };
    let gmail = ["srv imap imap.gmail.com 993", "srv smtp smtp.gmail.com 465"];
    let own = ["mail.good.test 993 ok", "mail.good.test 465 ok"];
    assert_eq!(
        of(&gmail, &own),
        ["former-provider warning imap.gmail.com"],
        "once for each company"
    );
    assert_eq!(
        of(&["autoconfig! imap imap.old.test 993"], &own),
        ["former-provider warning imap.old.test"],
        "a file may be old, too"
    );
    assert!(of(&gmail, &["mail.good.test 25 ok"]).is_empty());
    assert!(
        of(&gmail, &["mail.good.test 993 refused"]).is_empty(),
        "nothing of its own works"
    );
    assert!(
        of(&[gmail[1]], &own[..1]).is_empty(),
        "sending is done elsewhere alone"
    );
    assert!(
        of(&["srv smtp smtp.sendgrid.net 465"], &own).is_empty(),
        "a service that only sends"
    );
    assert!(
        of(&[gmail[0], "srv imap mail.good.test 993"], &own).is_empty(),
        "the records name the domain's own host as well"
    );
    let same = [own[0], own[1], "imap.hoster.test 993 ok"];
    assert!(
        of(&["srv imap imap.hoster.test 993"], &same).is_empty(),
        "one server, two names"
    );
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
fn what_is_published_badly_or_not_at_all_is_told() {
    use Outcome::{Absent, Failed, Found};
    use SourceId::{Autoconfig, AutoconfigHttp, AutoconfigWellknown, Srv};
    type Asked = (SourceId, Outcome, Option<&'static str>);
    let table: &[(&str, &[Asked], &[&str])] = &[
        (
            "nothing is published",
            &[
                (Autoconfig, Absent, None),
                (AutoconfigWellknown, Absent, None),
                (AutoconfigHttp, Absent, None),
                (Srv, Absent, None),
            ],
            &[
                "srv-missing info good.test",
                "autoconfig-missing info good.test",
            ],
        ),
        (
            "web servers that refuse or forbid have no file either",
            &[
                (Autoconfig, Absent, None),
                (AutoconfigWellknown, Failed, Some("http-403")),
                (AutoconfigHttp, Failed, Some("refused")),
            ],
            &["autoconfig-missing info good.test"],
        ),
        (
            "a broken certificate is told instead",
            &[
                (Autoconfig, Failed, Some("cert-expired")),
                (AutoconfigWellknown, Absent, None),
                (AutoconfigHttp, Absent, None),
            ],
            &["autoconfig-certificate warning https://somewhere.test/x"],
        ),
        (
            "who was not asked may have one",
            &[
                (Autoconfig, Absent, None),
                (AutoconfigWellknown, Failed, Some("deadline")),
                (AutoconfigHttp, Absent, None),
            ],
            &["source-failed info https://somewhere.test/x"],
        ),
        (
            "over HTTPS it is there, and nobody needs it without",
            &[
                (Autoconfig, Found, None),
                (AutoconfigHttp, Failed, Some("refused")),
            ],
            &[],
        ),
        (
            "over HTTP only",
            &[
                (Autoconfig, Absent, None),
                (AutoconfigWellknown, Absent, None),
                (AutoconfigHttp, Found, None),
            ],
            &["autoconfig-http-only warning good.test"],
        ),
        (
            "over both",
            &[(Autoconfig, Found, None), (AutoconfigHttp, Found, None)],
            &[],
        ),
        (
            "with a wrong media type",
            &[(Autoconfig, Found, Some("media-type"))],
            &["autoconfig-media-type info good.test"],
        ),
        (
            "a page where a file should be",
            &[(Autoconfig, Failed, Some("not-autoconfig"))],
            &["autoconfig-not-xml warning https://somewhere.test/x"],
        ),
        (
            "a bad certificate",
            &[(Autoconfig, Failed, Some("cert-expired"))],
            &["autoconfig-certificate warning https://somewhere.test/x"],
        ),
    ];
    for (name, asked, expected) in table {
        let mut chart = with_mx(chart(&BOTH, &WORK, &[]), MxState::Found);
        chart.sources = asked
            .iter()
            .map(|(source, outcome, detail)| report(*source, *outcome, *detail).into())
            .collect();
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
fn sources_that_share_no_host_disagree() {
    let disagree = |srv: &'static str| {
        let claims = [BOTH[0], BOTH[1], srv, "srv! smtp a.good.test 465"];
        let seen = [WORK[0], WORK[1], "b.good.test 993 ok"];
        let mut chart = with_mx(chart(&claims, &seen, &[]), MxState::Found);
        chart.sources = [SourceId::Autoconfig, SourceId::Srv]
            .into_iter()
            .map(|source| report(source, Outcome::Found, None).into())
            .collect();
        found(&chart)
    };
    assert_eq!(
        disagree("srv! imap b.good.test 993"),
        ["sources-disagree info good.test"]
    );
    assert!(disagree("srv! imap a.good.test 993").is_empty());
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
        assert_eq!(found(&chart), [expected], "{words}");
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

/// `rule`, `rule: what speaks against it` or `rule? what is not known`.
fn judged(chart: &Chart) -> Vec<String> {
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
fn asked(chart: &Chart) -> Vec<(crate::survey::probing::Target, Option<&'static str>)> {
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
    // TLS where STARTTLS belongs lets nobody log in in the clear.
    *chart.observations.last_mut().unwrap() = observation("a.good.test 143 wrong-mode").into();
    assert_eq!(judged(&chart), ["rfc8314", "ncsc", "pci-dss-4"]);
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
            "no-incoming good.test",
            "starttls-missing a.good.test:110",
            "starttls-missing a.good.test:143",
            "submission-without-465 a.good.test:587",
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

/// What a handshake tells of a certificate from nowhere.
fn untrusted() -> TlsFacts {
    TlsFacts {
        version: "TLSv1.3".into(),
        cipher: "TLS_AES_256_GCM_SHA384".into(),
        certificate: Certificate {
            verdict: "untrusted".into(),
            faults: vec![crate::model::CertificateFault::Untrusted],
            subject: "a.good.test".into(),
            issuer: "Nobody".into(),
            incomplete: false,
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
            "rfc8314: submission-without-465 a.good.test:587",
            "ncsc",
            "pci-dss-4"
        ]
    );
}

#[test]
fn names_that_could_not_be_looked_up_are_no_reason_to_doubt_the_spelling() {
    use Outcome::{Absent, Failed};
    use SourceId::{Guess, Srv};
    let of = |asked: &[(SourceId, Outcome, Option<&str>)]| {
        let mut chart = with_mx(chart(&[], &[], &[]), MxState::None);
        chart.sources = asked
            .iter()
            .map(|(source, outcome, detail)| report(*source, *outcome, *detail).into())
            .collect();
        found(&chart)
    };
    assert_eq!(
        of(&[(Srv, Absent, None), (Guess, Absent, None)]),
        ["no-mail error good.test"]
    );
    assert_eq!(
        of(&[(Srv, Absent, None), (Guess, Failed, Some("dns-failed"))]),
        ["dns-failed error good.test"]
    );
    assert_eq!(
        of(&[(Srv, Failed, Some("dns-failed")), (Guess, Absent, None)]),
        [
            "dns-failed error good.test",
            "source-failed info https://somewhere.test/x"
        ]
    );
}

#[test]
fn records_that_name_no_host_are_told_and_not_called_missing() {
    let mut chart = with_mx(chart(&BOTH, &WORK, &[]), MxState::Found);
    let owner = |label| format!("{label}._tcp.good.test");
    chart.unusable = vec![(Service("imaps"), owner("_imaps"))];
    let srv = report(SourceId::Srv, Outcome::Failed, Some("no-host-name"));
    chart.sources = vec![srv.into()];
    let (invalid, half) = ("srv-invalid warning good.test", "srv-half info good.test");
    assert_eq!(found(&chart), [invalid, half], "the other role has none");
    chart.unusable = vec![(Service("submissions"), owner("_submissions"))];
    assert_eq!(found(&chart), [invalid, half]);
    chart.unusable.push((Service("imap"), owner("_imap")));
    assert_eq!(found(&chart), [invalid, invalid]);
}

#[test]
fn a_source_that_says_the_wrong_mode_of_a_server_that_works_is_told() {
    let seen: &[&str] = &[
        "a.good.test 993 ok",
        "a.good.test 465 ok",
        "a.good.test 587 ok",
    ];
    let table: &[Row] = &[
        (
            "STARTTLS where TLS comes from the start",
            &[
                "autoconfig! imap a.good.test 993 starttls",
                "autoconfig! smtp a.good.test 465 starttls",
            ],
            seen,
            &[
                "mode-contradicted warning a.good.test:993",
                "mode-contradicted warning a.good.test:465",
            ],
        ),
        (
            "the reverse, once however many places say so",
            &[
                BOTH[0],
                "autoconfig! smtp a.good.test 587 tls",
                "autoconfig-http smtp a.good.test 587 tls",
            ],
            seen,
            &["mode-contradicted warning a.good.test:587"],
        ),
        (
            "another protocol",
            &[BOTH[1], "autoconfig! pop3 a.good.test 993"],
            seen,
            &["mode-contradicted warning a.good.test:993"],
        ),
        (
            "a record",
            &[BOTH[0], BOTH[1], "srv! smtp a.good.test 465 starttls"],
            seen,
            &[
                "mode-contradicted warning a.good.test:465",
                "srv-only-submission info good.test",
            ],
        ),
        (
            "what others say is no fault of the domain's",
            &[BOTH[0], BOTH[1], "ispdb! smtp a.good.test 465 starttls"],
            seen,
            &[],
        ),
        (
            "wrong, and beside it nothing that works",
            &[
                BOTH[1],
                "autoconfig! imap a.good.test 993 starttls",
                "autoconfig! imap a.good.test 143",
            ],
            &[WORK[0], WORK[1], "a.good.test 143 refused"],
            &[
                "port-closed warning a.good.test:143",
                "autoconfig-contradicted warning a.good.test:143",
                "mode-contradicted warning a.good.test:993",
            ],
        ),
    ];
    for (name, claims, seen, expected) in table {
        let chart = with_mx(chart(claims, seen, &[]), MxState::Found);
        assert_eq!(&found(&chart), expected, "{name}");
    }
}

#[test]
fn a_login_that_the_server_does_not_offer_is_told_and_not_recommended() {
    let claims = ["autoconfig! imap a.good.test 993 OAuth2", BOTH[1]];
    let mut chart = with_mx(chart(&claims, &WORK, &[]), MxState::Found);
    let ways = |chart: &Chart| recommend(chart).incoming[0].authentication.clone();
    assert_eq!(
        found(&chart),
        ["login-contradicted warning a.good.test:993"]
    );
    assert_eq!(ways(&chart), [Authentication::PasswordCleartext]);
    Arc::make_mut(&mut chart.observations[0]).auth = vec!["PLAIN".into(), "XOAUTH2".into()];
    assert!(found(&chart).is_empty());
    assert_eq!(ways(&chart), [Authentication::OAuth2]);
}

#[test]
fn each_role_that_no_record_tells_of_is_told() {
    use Outcome::{Absent, Failed, Found};
    let of = |claims: &[&str], outcome, gaps: fn(&mut Chart)| {
        let claims: Vec<&str> = BOTH.iter().chain(claims).copied().collect();
        let mut chart = with_mx(chart(&claims, &WORK, &[]), MxState::Found);
        let detail = (outcome == Failed).then_some("dns-failed");
        chart.sources = vec![report(SourceId::Srv, outcome, detail).into()];
        gaps(&mut chart);
        let mut told = found(&chart);
        told.retain(|finding| finding.starts_with("srv-"));
        told
    };
    let (missing, half) = (["srv-missing info good.test"], ["srv-half info good.test"]);
    let withheld = ["srv-withheld warning good.test"];
    let imaps = "srv! imap a.good.test 993";
    let submissions = "srv! smtp a.good.test 465";
    assert_eq!(of(&[], Absent, |_| {}), missing);
    assert_eq!(of(&[], Found, |_| {}), missing, "records beside mail alone");
    assert_eq!(
        of(&[], Found, |chart| chart.withheld = vec![Service("pop3")]),
        missing
    );
    assert_eq!(of(&[imaps], Found, |_| {}), half);
    assert_eq!(of(&[submissions], Found, |_| {}), half);
    assert!(of(&[imaps, submissions], Found, |_| {}).is_empty());
    assert_eq!(
        of(&[], Failed, |chart| chart.unanswered =
            vec![Service("imap")]),
        half,
        "nobody knows of the other"
    );
    let unanswered = |chart: &mut Chart| {
        chart.unanswered = vec![Service("imaps"), Service("submissions")];
    };
    assert!(of(&[], Failed, unanswered).is_empty());
    assert!(of(&[], Failed, |_| {}).is_empty(), "nothing was learnt");
    assert_eq!(
        of(&[submissions], Found, |chart| {
            chart.withheld = vec![Service("imaps"), Service("pop3s")];
        }),
        withheld
    );
    assert_eq!(
        of(&[], Found, |chart| {
            chart.withheld = vec![Service("imaps"), Service("submissions")];
        }),
        [withheld, withheld].concat()
    );
}

#[test]
fn another_organisations_host_in_a_file_is_told_unless_it_runs_the_mail() {
    let of = |claims: &[&str], mx: &str| {
        let claims: Vec<&str> = BOTH.iter().chain(claims).copied().collect();
        let mut chart = with_mx_host(chart(&claims, &WORK, &[]), mx);
        chart.known = catalogue::by_mx(&mx.parse().unwrap());
        let mut told = found(&chart);
        told.retain(|finding| finding.starts_with("other-organisation"));
        told
    };
    let other = "autoconfig! imap imap.other.test 993";
    let told = ["other-organisation info imap.other.test"];
    assert_eq!(of(&[other], "mx.good.test"), told);
    assert_eq!(
        of(
            &[other, "autoconfig! pop3 imap.other.test 995"],
            "mx.good.test"
        ),
        told
    );
    assert!(of(&[other], "mx.other.test").is_empty(), "it has the mail");
    let gmail = "autoconfig! imap imap.gmail.com 993";
    assert!(of(&[gmail], "aspmx.l.google.com").is_empty());
    assert!(of(&["ispdb! imap imap.other.test 993"], "mx.good.test").is_empty());
}

#[test]
fn a_server_that_was_left_out_is_no_server_that_fails() {
    let seen = [
        "b.good.test 993 refused",
        "a.good.test 993 not-checked",
        "a.good.test 465 ok",
    ];
    let mut chart = with_mx(chart(&BOTH, &seen, &[]), MxState::Found);
    assert_eq!(found(&chart), ["no-incoming error good.test"]);
    let left_out = Arc::make_mut(&mut chart.observations[1]);
    (left_out.ip, left_out.family) = (None, None);
    left_out.detail = Some("budget".into());
    assert_eq!(found(&chart), ["too-many-hosts warning good.test"]);
    assert!(!recommend(&chart).incoming[0].verified);
}
