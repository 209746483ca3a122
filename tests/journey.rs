//! Whole surveys of the demo's domains: names, files, conversations, verdicts, recommendation and findings, all in one
//! process and without a network.

use std::{collections::BTreeSet, sync::Arc};

use futures_util::future::join_all;
use portolan::{
    demo::{Harbour, SAMPLES},
    directory::Directory,
    model::{DomainName, Family, MxState, Outcome, Role, Severity, SourceId, Survey},
    say::Voice,
    survey::Surveys,
};

/// What a survey of one sample must come to.
struct Expected {
    domain: &'static str,
    /// `<port> <verdict>`: holds for the mail host and every family, if the sample has a mail host.
    verdicts: &'static [(u16, &'static str)],
    /// The first setting of each role, as `<port> <security>`.
    incoming: Option<(u16, &'static str)>,
    outgoing: Option<(u16, &'static str)>,
    /// Codes of all findings that are more than a remark.
    findings: &'static [&'static str],
}

const IMAPS: Option<(u16, &str)> = Some((993, "implicit-tls"));
const IMAP: Option<(u16, &str)> = Some((143, "starttls"));
const SUBMISSIONS: Option<(u16, &str)> = Some((465, "implicit-tls"));
const SUBMISSION: Option<(u16, &str)> = Some((587, "starttls"));

const fn works(domain: &'static str, findings: &'static [&'static str]) -> Expected {
    Expected {
        domain,
        verdicts: &[
            (993, "ok"),
            (143, "ok"),
            (995, "ok"),
            (110, "ok"),
            (465, "ok"),
            (587, "ok"),
            (25, "ok"),
            (2525, "refused"),
        ],
        incoming: IMAPS,
        outgoing: SUBMISSIONS,
        findings,
    }
}

/// Every port for mail apps ends in this verdict, and nothing is recommended.
macro_rules! fails {
    ($domain:literal, $verdict:literal, $findings:expr) => {
        Expected {
            domain: $domain,
            verdicts: &[
                (993, $verdict),
                (143, $verdict),
                (995, $verdict),
                (465, $verdict),
                (587, $verdict),
            ],
            incoming: None,
            outgoing: None,
            findings: $findings,
        }
    };
}

const EXPECTED: &[Expected] = &[
    works("good.test", &[]),
    works("bücher.example", &[]),
    Expected {
        domain: "unpublished.test",
        verdicts: &[],
        incoming: IMAPS,
        outgoing: SUBMISSIONS,
        findings: &["not-authenticated"],
    },
    works("modern.test", &[]),
    works("outlook.test", &[]),
    Expected {
        domain: "pop3-only.test",
        verdicts: &[(993, "refused"), (143, "refused"), (995, "ok"), (465, "ok")],
        incoming: Some((995, "implicit-tls")),
        outgoing: SUBMISSIONS,
        findings: &[],
    },
    Expected {
        domain: "closed.test",
        verdicts: &[(993, "ok"), (465, "refused"), (587, "ok")],
        incoming: IMAPS,
        outgoing: SUBMISSION,
        findings: &["port-closed"],
    },
    fails!(
        "firewalled.test",
        "timeout",
        &[
            "nothing-answers",
            "no-incoming",
            "no-outgoing",
            "port-timeout"
        ]
    ),
    Expected {
        domain: "ipv6-dead.test",
        verdicts: &[],
        incoming: IMAPS,
        outgoing: SUBMISSIONS,
        findings: &["ipv6-dead"],
    },
    fails!(
        "silent.test",
        "silent",
        &["no-incoming", "no-outgoing", "port-silent"]
    ),
    fails!(
        "expired.test",
        "cert-expired",
        &["no-incoming", "no-outgoing", "cert-expired"]
    ),
    fails!(
        "hangs-up.test",
        "closed",
        &["no-incoming", "no-outgoing", "port-silent"]
    ),
    fails!(
        "old-tls.test",
        "tls-too-old",
        &["no-incoming", "no-outgoing", "tls-too-old"]
    ),
    works("expires-soon.test", &["cert-expires-soon"]),
    fails!(
        "not-yet-valid.test",
        "cert-not-yet-valid",
        &["no-incoming", "no-outgoing", "cert-not-yet-valid"]
    ),
    fails!(
        "wrong-name.test",
        "cert-name-mismatch",
        &["no-incoming", "no-outgoing", "cert-name-mismatch"]
    ),
    fails!(
        "self-signed.test",
        "cert-self-signed",
        &["no-incoming", "no-outgoing", "cert-self-signed"]
    ),
    fails!(
        "unknown-issuer.test",
        "cert-untrusted",
        &["no-incoming", "no-outgoing", "cert-untrusted"]
    ),
    Expected {
        domain: "no-starttls.test",
        verdicts: &[
            (143, "starttls-missing"),
            (587, "starttls-missing"),
            (25, "ok"),
            (993, "refused"),
        ],
        incoming: None,
        outgoing: None,
        findings: &[
            "no-incoming",
            "no-outgoing",
            "starttls-missing",
            "auth-in-clear",
        ],
    },
    Expected {
        domain: "refused-starttls.test",
        verdicts: &[
            (143, "starttls-refused"),
            (587, "starttls-refused"),
            (993, "ok"),
            (465, "ok"),
        ],
        incoming: IMAPS,
        outgoing: SUBMISSIONS,
        findings: &["starttls-refused"],
    },
    Expected {
        domain: "injected.test",
        verdicts: &[
            (143, "starttls-injected"),
            (110, "starttls-injected"),
            (587, "starttls-injected"),
            (993, "ok"),
            (465, "ok"),
        ],
        incoming: IMAPS,
        outgoing: SUBMISSIONS,
        findings: &["starttls-injected"],
    },
    works("in-the-clear.test", &["auth-in-clear"]),
    Expected {
        domain: "web-on-993.test",
        verdicts: &[(993, "not-this-protocol"), (143, "ok"), (465, "ok")],
        incoming: IMAP,
        outgoing: SUBMISSIONS,
        findings: &["not-this-protocol"],
    },
    Expected {
        domain: "wrong-mode.test",
        verdicts: &[
            (993, "wrong-mode"),
            (143, "wrong-mode"),
            (995, "refused"),
            (465, "ok"),
        ],
        incoming: None,
        outgoing: SUBMISSIONS,
        findings: &["no-incoming", "wrong-mode", "port-closed"],
    },
    fails!(
        "turned-away.test",
        "turned-away",
        &["no-incoming", "no-outgoing", "turned-away"]
    ),
    fails!(
        "no-login.test",
        "no-login",
        &["no-incoming", "no-outgoing", "no-login"]
    ),
    works(
        "web-page.test",
        &["not-authenticated", "autoconfig-not-xml"],
    ),
    works(
        "http-only.test",
        &["not-authenticated", "autoconfig-http-only"],
    ),
    Expected {
        domain: "no-address.test",
        verdicts: &[(993, "no-address"), (587, "no-address")],
        incoming: None,
        outgoing: None,
        findings: &["no-incoming", "no-outgoing", "host-no-address"],
    },
    nothing("null-mx.test", &["null-mx"]),
    nothing("no-mail.test", &["no-mail"]),
    nothing("servfail.test", &["dns-failed"]),
    nothing("missing.test", &["domain-not-found"]),
];

const fn nothing(domain: &'static str, findings: &'static [&'static str]) -> Expected {
    Expected {
        domain,
        verdicts: &[],
        incoming: None,
        outgoing: None,
        findings,
    }
}

fn surveys(harbour: &Harbour) -> Arc<Surveys> {
    let net = harbour.net().unwrap();
    let directory = Arc::new(Directory::default());
    Surveys::new(net.clone(), net, Harbour::policy(), directory)
}

async fn survey(domain: &str) -> Arc<Survey> {
    let harbour = Harbour::start().await.unwrap();
    let domain: DomainName = domain.parse().unwrap();
    surveys(&harbour).of(&domain).finished().await
}

fn first(survey: &Survey, role: Role) -> Option<(u16, &'static str)> {
    let setting = survey.recommended.of(role).first()?;
    assert!(setting.verified, "{setting:?}");
    Some((setting.port, setting.security.as_str()))
}

impl Expected {
    fn check(&self, survey: &Survey) {
        let domain = self.domain;
        let mail_host = survey.domain.host("mail").unwrap();
        for (port, verdict) in self.verdicts {
            let seen: BTreeSet<&str> = survey
                .observations
                .iter()
                .filter(|seen| seen.host == mail_host && seen.port == *port)
                .map(|seen| seen.verdict.as_str())
                .collect();
            assert_eq!(seen, BTreeSet::from([*verdict]), "{domain} port {port}");
        }
        assert_eq!(first(survey, Role::Incoming), self.incoming, "{domain}");
        assert_eq!(first(survey, Role::Outgoing), self.outgoing, "{domain}");
        let told: BTreeSet<&str> = survey
            .findings
            .iter()
            .filter(|finding| finding.severity != Severity::Info)
            .map(|finding| finding.code)
            .collect();
        let expected: BTreeSet<&str> = self.findings.iter().copied().collect();
        assert_eq!(told, expected, "{domain}");
        // Whatever happens, port 25 is for servers, and nothing goes in the clear.
        for role in [Role::Incoming, Role::Outgoing] {
            for setting in survey.recommended.of(role) {
                assert!(
                    setting.port != 25 && setting.security.as_str() != "none",
                    "{setting:?}"
                );
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_sample_shows_what_it_is_there_for() {
    let harbour = Harbour::start().await.unwrap();
    let surveys = surveys(&harbour);
    let domains: BTreeSet<&str> = SAMPLES.iter().map(|sample| sample.domain).collect();
    let expected: BTreeSet<&str> = EXPECTED.iter().map(|expected| expected.domain).collect();
    assert_eq!(
        domains, expected,
        "samples and expectations belong together"
    );
    // All at once: most of their time is waiting for servers that say nothing.
    let finished = join_all(EXPECTED.iter().map(|expected| {
        let log = surveys.of(&expected.domain.parse().unwrap());
        async move { (expected, log.finished().await) }
    }))
    .await;
    let mut failures = Vec::new();
    for (expected, survey) in &finished {
        let check = std::panic::catch_unwind(|| expected.check(survey));
        if check.is_err() {
            failures.push(expected.domain);
        }
    }
    assert!(failures.is_empty(), "not as expected: {failures:?}");
    // What is said of each holds every argument that its words ask for.
    let voice = Voice::english();
    for finding in finished.iter().flat_map(|(_, survey)| &survey.findings) {
        let said = [Some(voice.message(finding)), Some(voice.remedy(finding))]
            .into_iter()
            .chain([voice.command(finding), voice.configuration(finding)]);
        for text in said.flatten() {
            // Exim's own variable.
            let text = text.replace("{$tls_in_cipher}", "");
            assert!(!text.contains("{$"), "{}: {text}", finding.code);
        }
    }
}

#[tokio::test]
async fn a_good_domain_is_surveyed_in_full() {
    let survey = survey("good.test").await;
    assert_eq!(survey.mx.state, MxState::Found);
    assert_eq!(survey.provider.as_ref().unwrap().name, "Good Mail");
    let outcome = |id| {
        survey
            .sources
            .iter()
            .find(|source| source.source == id)
            .unwrap()
            .outcome
    };
    assert_eq!(outcome(SourceId::Autoconfig), Outcome::Found);
    assert_eq!(outcome(SourceId::Srv), Outcome::Found);
    for family in [Family::Ipv4, Family::Ipv6] {
        let of = survey
            .observations
            .iter()
            .filter(|seen| seen.family == Some(family));
        assert_eq!(of.count(), 8, "{family:?}");
    }
    let imap = survey.recommended.incoming.first().unwrap();
    assert!(imap.authenticated);
    assert!(imap.sources.contains(&SourceId::Srv), "{:?}", imap.sources);
    assert!(survey.recommended_ms.unwrap() <= survey.elapsed_ms);
}

#[tokio::test]
async fn the_newest_ways_are_understood() {
    let survey = survey("modern.test").await;
    let imap = survey.recommended.incoming.first().unwrap();
    assert_eq!((imap.sources[0], imap.port), (SourceId::Pacc, 993));
    assert!(imap.authenticated && imap.verified);
    assert_eq!(survey.provider.as_ref().unwrap().name, "Modern Mail");
    let others: Vec<_> = survey
        .other_services
        .iter()
        .map(|service| (&*service.kind, &*service.url))
        .collect();
    for service in [
        ("jmap", "https://modern.test/.well-known/jmap"),
        ("caldav", "https://modern.test/dav/"),
        ("managesieve", "mail.modern.test:4190"),
        ("oauth", "https://modern.test/"),
    ] {
        assert!(others.contains(&service), "{others:?}");
    }
    // Filter rules are tried where they are said to be, and are nothing that a mail app is set up with.
    let filters: Vec<_> = survey
        .observations
        .iter()
        .filter(|seen| seen.service.0 == "sieve")
        .collect();
    assert_eq!(filters.len(), 2, "one of each family");
    for seen in filters {
        assert_eq!((seen.port, seen.verdict.as_str()), (4190, "ok"));
        assert_eq!(seen.auth, ["PLAIN", "LOGIN"]);
    }
    let mut settings = survey
        .recommended
        .incoming
        .iter()
        .chain(&survey.recommended.outgoing);
    assert!(settings.all(|setting| setting.port != 4190));
}

#[tokio::test]
async fn a_dead_ipv6_does_not_hide_a_living_ipv4() {
    let survey = survey("ipv6-dead.test").await;
    for seen in survey.observations.iter().filter(|seen| seen.port == 993) {
        let expected = if seen.family == Some(Family::Ipv6) {
            "timeout"
        } else {
            "ok"
        };
        assert_eq!(seen.verdict.as_str(), expected);
    }
    // What works is told before the dead family has timed out, at 1.7 seconds.
    let recommended = survey.recommended_ms.unwrap();
    assert!(recommended < 1500, "{recommended}");
}

#[tokio::test]
async fn the_certificate_of_another_is_shown_though_it_is_not_taken() {
    let survey = survey("wrong-name.test").await;
    let seen = survey
        .observations
        .iter()
        .find(|seen| seen.port == 993)
        .unwrap();
    let tls = seen.tls.as_ref().unwrap();
    assert_eq!(tls.certificate.names, ["*.hoster.example"]);
    assert_eq!(seen.auth, ["PLAIN", "LOGIN"]);
}
