//! The ranking as a table: one case for each key of the contract, in its order.

mod apart;
mod contradictions;
mod elsewhere;
mod judgements;
mod publications;
mod rules;
mod unseen;

pub use judgements::untrusted;

use std::sync::Arc;

use time::{Duration, OffsetDateTime};

use super::*;
use crate::{
    model::{
        Certificate, Claim, Dane, Dnssec, DomainName, Endpoint, Family, Mx, MxState, Observation,
        Service, Severity, TlsFacts, Username, Verdict,
    },
    net::DnsFault,
};

/// `source[!][~] protocol host port [mode] [prio=N] [OAuth2]`: `!` is authenticated, `~` a cleartext claim; `tls` and
/// `starttls` are modes that the port has not.
pub fn claim(line: &str, position: usize) -> Claim {
    let words: Vec<_> = line.split_whitespace().collect();
    let source = match words[0].trim_end_matches(['!', '~']) {
        "directory" => SourceId::Directory,
        "autoconfig" => SourceId::Autoconfig,
        "autoconfig-wellknown" => SourceId::AutoconfigWellknown,
        "autoconfig-http" => SourceId::AutoconfigHttp,
        "autodiscover" => SourceId::Autodiscover,
        "ispdb" => SourceId::Ispdb,
        "srv" => SourceId::Srv,
        other => panic!("{other}"),
    };
    let port: u16 = words[3].parse().unwrap();
    let usually = [993, 995, 465].contains(&port) && !words.contains(&"starttls");
    let implicit = usually || words.contains(&"tls");
    Claim {
        endpoint: Endpoint {
            protocol: Protocol::named(words[1]).unwrap(),
            host: words[2].parse().unwrap(),
            port,
            security: if implicit {
                Security::ImplicitTls
            } else {
                Security::StartTls
            },
        },
        username: Username::address(),
        authentication: (words.contains(&"OAuth2"))
            .then_some(Authentication::OAuth2)
            .into_iter()
            .collect(),
        source,
        authenticated: words[0].contains('!'),
        position,
        srv_priority: words
            .iter()
            .find_map(|word| word.strip_prefix("prio="))
            .map(|number| number.parse().unwrap()),
        cleartext: words[0].contains('~'),
    }
}

/// `host port verdict [ipv6]`
pub fn observation(line: &str) -> Observation {
    let words: Vec<_> = line.split_whitespace().collect();
    let port: u16 = words[1].parse().unwrap();
    let ipv6 = words.contains(&"ipv6");
    let (protocol, security) =
        crate::survey::plan::usual(port).unwrap_or((Protocol::IMAP, Security::ImplicitTls));
    Observation {
        host: words[0].parse().unwrap(),
        port,
        service: Service::of(port, protocol, security),
        security,
        ip: Some(
            if ipv6 { "2001:db8::1" } else { "192.0.2.1" }
                .parse()
                .unwrap(),
        ),
        family: Some(if ipv6 { Family::Ipv6 } else { Family::Ipv4 }),
        verdict: Verdict::ALL
            .into_iter()
            .find(|verdict| verdict.as_str() == words[2])
            .unwrap_or_else(|| panic!("{line}")),
        detail: None,
        tls: None,
        // Nobody offers anything who never said a word.
        auth: match words[2] {
            "refused" | "timeout" | "no-address" | "forbidden" | "not-checked" => vec![],
            _ => vec!["PLAIN".into()],
        },
        auth_before_tls: vec![],
        elapsed_ms: 1,
        age_ms: 0,
        sasl_alone: false,
        greeting: None,
        protocol,
    }
}

/// The same, with a certificate that has these names.
pub fn shows(mut seen: Observation, names: &[&str]) -> Observation {
    let mut tls = judgements::untrusted();
    Arc::make_mut(&mut tls.certificate).names = names.iter().map(|name| (*name).into()).collect();
    seen.tls = Some(tls);
    seen
}

/// Name, claims, observations, and what is expected of them.
type Row = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
    &'static [&'static str],
);

pub fn chart(claims: &[&str], seen: &[&str], guessed: &[&str]) -> Chart {
    let mut chart = Chart::new("good.test".parse::<DomainName>().unwrap());
    chart.claims = claims
        .iter()
        .enumerate()
        .map(|(position, line)| claim(line, position))
        .collect();
    chart.observations = seen.iter().map(|line| observation(line).into()).collect();
    chart.guessed = guessed.iter().map(|name| name.parse().unwrap()).collect();
    chart
}

fn ranked(claims: &[&str], seen: &[&str], guessed: &[&str]) -> Vec<String> {
    let recommended = recommend(&chart(claims, seen, guessed));
    recommended
        .incoming
        .iter()
        .chain(&recommended.outgoing)
        .map(|setting| format!("{}:{}", setting.hostname, setting.port))
        .collect()
}

#[test]
fn keys_count_in_the_order_of_the_contract() {
    let table: &[Row] = &[
        (
            "verified before authenticated",
            &["autoconfig! imap a.test 993", "srv imap b.test 993"],
            &["a.test 993 not-checked", "b.test 993 ok"],
            &["b.test:993", "a.test:993"],
        ),
        (
            "authenticated before the protocol",
            &["autoconfig! pop3 a.test 995", "srv imap b.test 993"],
            &["a.test 995 ok", "b.test 993 ok"],
            &["a.test:995", "b.test:993"],
        ),
        (
            "IMAP before POP3",
            &["srv pop3 a.test 995", "srv imap b.test 143"],
            &["a.test 995 ok", "b.test 143 ok"],
            &["b.test:143", "a.test:995"],
        ),
        (
            "unless the domain's SRV priorities say otherwise",
            &["srv pop3 a.test 995 prio=10", "srv imap b.test 993 prio=20"],
            &["a.test 995 ok", "b.test 993 ok"],
            &["a.test:995", "b.test:993"],
        ),
        (
            "implicit TLS before STARTTLS, whatever the source prefers",
            &["autoconfig! smtp a.test 587", "autoconfig! smtp a.test 465"],
            &["a.test 587 ok", "a.test 465 ok"],
            &["a.test:465", "a.test:587"],
        ),
        (
            "the source",
            &["srv imap b.test 993", "ispdb imap a.test 993"],
            &["a.test 993 ok", "b.test 993 ok"],
            &["a.test:993", "b.test:993"],
        ),
        (
            "the source's own order",
            &["ispdb imap b.test 993", "ispdb imap a.test 993"],
            &["a.test 993 ok", "b.test 993 ok"],
            &["b.test:993", "a.test:993"],
        ),
        (
            "what was tried and failed is not in it",
            &["autoconfig! imap a.test 993", "autoconfig! imap a.test 143"],
            &["a.test 993 refused", "a.test 143 ok"],
            &["a.test:143"],
        ),
        (
            "not tried from here stays, unverified",
            &["autoconfig! imap a.test 993"],
            &["a.test 993 not-checked"],
            &["a.test:993"],
        ),
        (
            "one good address is enough",
            &["autoconfig! imap a.test 993"],
            &["a.test 993 refused", "a.test 993 ok"],
            &["a.test:993"],
        ),
        (
            "never in the clear, never the relay port",
            &["directory~ imap a.test 143", "directory! smtp a.test 25"],
            &["a.test 25 ok"],
            &[],
        ),
        (
            "a usual port that works on a named host ranks with its source, behind what the source says itself",
            &[
                "autoconfig! imap b.test 993",
                "autoconfig! smtp a.test 465",
                "srv imap c.test 993",
            ],
            &[
                "a.test 993 ok",
                "b.test 993 ok",
                "c.test 993 ok",
                "a.test 465 ok",
            ],
            &["b.test:993", "a.test:993", "c.test:993", "a.test:465"],
        ),
    ];
    for (name, claims, seen, expected) in table {
        assert_eq!(&ranked(claims, seen, &[]), expected, "{name}");
    }
}

#[test]
fn a_guess_counts_only_where_it_works() {
    assert_eq!(
        ranked(
            &[],
            &["mail.good.test 993 ok", "mail.good.test 465 not-checked"],
            &["mail.good.test"]
        ),
        ["mail.good.test:993"]
    );
}

#[test]
fn guesses_come_in_the_order_in_which_mail_apps_guess() {
    let guessed = ["imap.good.test", "mail.good.test", "smtp.good.test"];
    let seen = [
        "imap.good.test 465 ok",
        "mail.good.test 465 ok",
        "smtp.good.test 465 ok",
        "smtp.good.test 2525 ok",
        "mail.good.test 587 ok",
        "mail.good.test 993 ok",
        "smtp.good.test 995 ok",
        "imap.good.test 995 ok",
    ];
    assert_eq!(
        ranked(&[], &seen, &guessed),
        [
            "mail.good.test:993",
            "imap.good.test:995",
            "smtp.good.test:995",
            "smtp.good.test:465",
            "mail.good.test:465",
            "imap.good.test:465",
            "mail.good.test:587",
            "smtp.good.test:2525",
        ]
    );
}

#[test]
fn provenance_holds_every_source_most_trusted_first() {
    let chart = chart(
        &["srv imap a.test 993", "autoconfig! imap a.test 993"],
        &["a.test 993 ok", "a.test 143 ok"],
        &["a.test"],
    );
    let recommended = recommend(&chart);
    let sources: Vec<_> = recommended
        .incoming
        .iter()
        .map(|setting| (setting.port, setting.sources.clone(), setting.authenticated))
        .collect();
    assert_eq!(
        sources,
        [
            (993, vec![SourceId::Autoconfig, SourceId::Srv], true),
            (143, vec![SourceId::Autoconfig], true),
        ]
    );
}

#[test]
fn a_withheld_service_is_not_offered_because_its_port_happens_to_work() {
    let mut chart = chart(
        &["srv imap a.test 993"],
        &["a.test 993 ok", "a.test 995 ok"],
        &[],
    );
    chart.withheld = vec![Service("pop3s")];
    let hosts: Vec<_> = recommend(&chart)
        .incoming
        .iter()
        .map(|setting| setting.port)
        .collect();
    assert_eq!(hosts, [993]);
}

#[test]
fn a_plain_password_is_named_last() {
    assert_eq!(
        cleartext_last(vec![
            Authentication::PasswordCleartext,
            Authentication::OAuth2
        ]),
        [Authentication::OAuth2, Authentication::PasswordCleartext]
    );
}

/// `code severity subject`, as found.
fn found(chart: &Chart) -> Vec<String> {
    findings(chart, &recommend(chart), OffsetDateTime::UNIX_EPOCH)
        .into_iter()
        .map(|finding| {
            let severity = match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Info => "info",
            };
            format!(
                "{} {severity} {}",
                finding.code,
                finding.subject.unwrap_or_default()
            )
        })
        .collect()
}

fn with_mx(mut chart: Chart, state: MxState) -> Chart {
    let host = (state == MxState::Found).then(|| "a.good.test".parse().unwrap());
    chart.mx = Some(Mx {
        state,
        hosts: host.into_iter().collect(),
        dnssec: Dnssec::Unknown,
    });
    chart
}

#[test]
fn findings_say_what_is_wrong_and_nothing_else() {
    const BOTH: [&str; 2] = [
        "autoconfig! imap a.good.test 993",
        "autoconfig! smtp a.good.test 465",
    ];
    let table: &[Row] = &[
        (
            "all is well, and a port that nobody named may be closed",
            &BOTH,
            &[
                "a.good.test 993 ok",
                "a.good.test 465 ok",
                "a.good.test 110 refused",
            ],
            &[],
        ),
        (
            "a named port that is closed is an error only where nothing else serves",
            &[
                "autoconfig! imap a.good.test 993",
                "autoconfig! imap a.good.test 143",
                BOTH[1],
            ],
            &[
                "a.good.test 993 refused",
                "a.good.test 143 ok",
                "a.good.test 465 timeout",
            ],
            &[
                "no-outgoing error good.test",
                "port-timeout error a.good.test:465",
                "port-closed warning a.good.test:993",
            ],
        ),
        (
            "IPv6 that is dead is one finding, not one for each port",
            &BOTH,
            &[
                "a.good.test 993 ok",
                "a.good.test 465 ok",
                "a.good.test 993 timeout ipv6",
                "a.good.test 465 refused ipv6",
            ],
            &["ipv6-dead warning a.good.test"],
        ),
        (
            "what fails on a host that is named is told, named port or not",
            &BOTH,
            &[
                "a.good.test 993 ok",
                "a.good.test 465 ok",
                "a.good.test 143 starttls-missing",
            ],
            &["starttls-missing info a.good.test:143"],
        ),
        (
            "injection is an error however well the rest works",
            &BOTH,
            &[
                "a.good.test 993 ok",
                "a.good.test 465 ok",
                "a.good.test 587 starttls-injected",
            ],
            &["starttls-injected error a.good.test:587"],
        ),
        (
            "nothing answers",
            &BOTH,
            &["a.good.test 993 timeout", "a.good.test 465 timeout"],
            &[
                "nothing-answers error good.test",
                "no-incoming error good.test",
                "no-outgoing error good.test",
                "port-timeout error a.good.test:465",
                "port-timeout error a.good.test:993",
            ],
        ),
        (
            "a host without address is told once",
            &BOTH,
            &["a.good.test 993 no-address", "a.good.test 465 no-address"],
            &[
                "no-incoming error good.test",
                "no-outgoing error good.test",
                "host-no-address error a.good.test",
            ],
        ),
        (
            "who is not authenticated is confirmed, and strangers are named",
            &["srv imap a.good.test 993", "srv smtp other.test 465"],
            &["a.good.test 993 ok", "other.test 465 ok"],
            &[
                "not-authenticated warning a.good.test",
                "not-authenticated warning other.test",
                "other-organisation info other.test",
            ],
        ),
        (
            "filter rules keep nobody from reading and sending",
            &BOTH,
            &[
                "a.good.test 993 ok",
                "a.good.test 465 ok",
                "a.good.test 4190 refused",
            ],
            &["port-closed warning a.good.test:4190"],
        ),
        (
            "filter rules are no mail: where they alone answer, nothing works",
            &BOTH,
            &[
                "a.good.test 993 refused",
                "a.good.test 465 refused",
                "a.good.test 4190 ok",
            ],
            &[
                "no-incoming error good.test",
                "no-outgoing error good.test",
                "port-closed error a.good.test:465",
                "port-closed error a.good.test:993",
            ],
        ),
        (
            "an offer in the clear is told and not followed",
            &[BOTH[0], BOTH[1], "ispdb~ imap a.good.test 143"],
            &["a.good.test 993 ok", "a.good.test 465 ok"],
            &["cleartext-offered warning a.good.test:143"],
        ),
    ];
    for (name, claims, seen, expected) in table {
        let chart = with_mx(chart(claims, seen, &[]), MxState::Found);
        assert_eq!(&found(&chart), expected, "{name}");
    }
}

#[test]
fn a_domain_without_mail_says_why() {
    let empty = || chart(&[], &[], &[]);
    assert_eq!(
        found(&with_mx(empty(), MxState::None)),
        ["no-mail error good.test"]
    );
    assert_eq!(
        found(&with_mx(empty(), MxState::NullMx)),
        ["null-mx error good.test"]
    );
    let mut useless = with_mx(empty(), MxState::Found);
    useless.mx.as_mut().unwrap().hosts.clear();
    assert_eq!(found(&useless), ["mx-invalid error good.test"]);
    let works = ["a.good.test 993 ok", "a.good.test 465 ok"];
    useless = Chart {
        mx: useless.mx,
        ..chart(
            &[
                "autoconfig! imap a.good.test 993",
                "autoconfig! smtp a.good.test 465",
            ],
            &works,
            &[],
        )
    };
    assert_eq!(found(&useless), ["mx-invalid warning good.test"]);
    let mut missing = with_mx(empty(), MxState::None);
    missing.no_such_domain = true;
    assert_eq!(found(&missing), ["domain-not-found error good.test"]);
    let mut broken = with_mx(empty(), MxState::Failed);
    broken.dns_fault = Some(DnsFault::ServFail);
    assert_eq!(found(&broken), ["dns-failed error good.test"]);
    broken.dns_fault = Some(DnsFault::NoNameServer);
    assert_eq!(found(&broken), ["no-name-server error "]);
}

#[test]
fn a_certificate_that_ends_within_three_weeks_is_told_with_its_days() {
    let mut chart = with_mx(
        chart(
            &[
                "autoconfig! imap a.good.test 993",
                "autoconfig! smtp a.good.test 465",
            ],
            &["a.good.test 993 ok", "a.good.test 465 ok"],
            &[],
        ),
        MxState::Found,
    );
    let mut end_in = |days| {
        Arc::make_mut(&mut chart.observations[0]).tls = Some(TlsFacts {
            version: "TLSv1.3".into(),
            cipher: "TLS_AES_256_GCM_SHA384".into(),
            certificate: Certificate {
                verdict: "valid".into(),
                faults: vec![],
                subject: "a.good.test".into(),
                issuer: "Lab CA".into(),
                names: vec!["a.good.test".into()],
                incomplete: false,
                flaw: None,
                key: None,
                not_before: None,
                not_after: Some(OffsetDateTime::UNIX_EPOCH + Duration::days(days)),
            }
            .into(),
            dane: Some(Dane::Absent),
            chain: Default::default(),
        });
        found(&chart)
    };
    assert_eq!(end_in(21), ["cert-expires-soon warning a.good.test:993"]);
    assert!(end_in(22).is_empty());
}

#[test]
fn a_missing_link_of_the_chain_is_told_apart_from_an_unknown_issuer() {
    let mut chart = with_mx(
        chart(
            &["autoconfig! imap a.good.test 993"],
            &["a.good.test 993 cert-untrusted"],
            &[],
        ),
        MxState::Found,
    );
    let mut told = |incomplete| {
        Arc::make_mut(&mut chart.observations[0]).tls = Some(TlsFacts {
            version: "TLSv1.3".into(),
            cipher: "TLS_AES_256_GCM_SHA384".into(),
            certificate: Certificate {
                verdict: "untrusted".into(),
                faults: vec![crate::model::CertificateFault::Untrusted],
                subject: "a.good.test".into(),
                issuer: "Lab Issuing CA".into(),
                incomplete,
                flaw: None,
                key: None,
                names: vec!["a.good.test".into()],
                not_before: None,
                not_after: None,
            }
            .into(),
            dane: None,
            chain: Default::default(),
        });
        found(&chart)
    };
    assert!(told(true).contains(&"cert-chain-incomplete error a.good.test:993".to_owned()));
    assert!(told(false).contains(&"cert-untrusted error a.good.test:993".to_owned()));
}

#[test]
fn port_25_that_answers_nowhere_is_blocked_here_only_if_its_hosts_answer_elsewhere() {
    let at_25 = |seen: &[&str], mx: &str| {
        let mut chart = with_mx(chart(&[], seen, &[]), MxState::Found);
        if let Some(found) = &mut chart.mx {
            found.hosts = vec![mx.parse().unwrap()];
        }
        chart.excuse_port_25();
        let relays = chart.observations.iter().filter(|seen| seen.port == 25);
        relays
            .map(|seen| (seen.verdict, seen.detail.clone()))
            .collect::<Vec<_>>()
    };
    let blocked = || (Verdict::NotChecked, Some("port-blocked".to_owned()));
    let dead = || (Verdict::Timeout, None);
    let (relay, imaps) = ("a.test 25 timeout", "a.test 993 ok");
    assert_eq!(at_25(&[relay, imaps], "a.test"), [blocked()]);
    let both = [relay, "mx.test 25 timeout", imaps];
    assert_eq!(at_25(&both, "mx.test"), [blocked(), blocked()]);
    // A host that sends mail out need not take any in: only an MX record says that it should.
    assert_eq!(at_25(&[relay, imaps], "mx.test"), [dead()]);
    // Nothing at all answers there.
    assert_eq!(at_25(&[relay, "a.test 993 timeout"], "a.test"), [dead()]);
    // Elsewhere the port answers.
    let elsewhere = [relay, imaps, "b.test 25 ok"];
    assert_eq!(at_25(&elsewhere, "a.test")[0], dead());
}
