//! The rules of what is worth a conversation, without a network.

use super::*;
use crate::model::{Certificate, Dane, Dnssec, DomainName, TlsFacts};

fn host(name: &str) -> HostName {
    name.parse().unwrap()
}

fn found(addresses: &[&str]) -> Lookup<Vec<IpAddr>> {
    Lookup::Found(
        addresses.iter().map(|ip| ip.parse().unwrap()).collect(),
        Dnssec::Unknown,
    )
}

impl Agenda {
    /// Both families at once.
    pub fn resolved(&mut self, host: &HostName, addresses: Lookup<Vec<IpAddr>>) {
        for family in [Family::Ipv4, Family::Ipv6] {
            let of_family = match &addresses {
                Lookup::Found(all, dnssec) => {
                    let all = all.iter().filter(|ip| Family::of(**ip) == family);
                    match all.copied().collect::<Vec<_>>() {
                        none if none.is_empty() => Lookup::NoData,
                        found => Lookup::Found(found, *dnssec),
                    }
                }
                other => other.clone(),
            };
            self.resolved_of(family, host, of_family);
        }
    }
}

fn names(protocol: Protocol) -> Vec<HostName> {
    let domain: DomainName = "example.org".parse().unwrap();
    plan::guesses(&domain, protocol)
}

fn steps(agenda: &mut Agenda) -> Vec<Target> {
    std::iter::from_fn(|| agenda.next())
        .map(|step| match step {
            Step::Converse(target) => target,
            Step::Told(told) => panic!("{told:?}"),
        })
        .collect()
}

fn seen(target: &Target, verdict: Verdict) -> Observation {
    told_of(target, verdict, None)
}

/// It has a certificate, with these names and not its own.
fn shows(target: &Target, names: &[&str]) -> Observation {
    let mut observation = seen(target, Verdict::CertNameMismatch);
    observation.tls = Some(TlsFacts {
        version: "TLSv1.3".into(),
        cipher: String::new(),
        certificate: Certificate {
            verdict: "name-mismatch".into(),
            faults: vec![],
            subject: String::new(),
            issuer: String::new(),
            names: names.iter().map(|name| (*name).into()).collect(),
            incomplete: false,
            flaw: None,
            key: None,
            not_before: None,
            not_after: None,
        }
        .into(),
        dane: Some(Dane::Absent),
        chain: Default::default(),
    });
    observation
}

#[test]
fn an_mx_host_that_nothing_else_names_is_asked_on_25_only() {
    let mut agenda = Agenda::default();
    assert!(agenda.add(&host("mx.example.net"), Standing::Mx));
    agenda.resolved(
        &host("mx.example.net"),
        found(&["192.0.2.1", "2001:db8::1"]),
    );
    assert!(agenda.plan(names).is_empty());
    let ports: Vec<_> = steps(&mut agenda)
        .iter()
        .map(|target| target.port)
        .collect();
    assert_eq!(ports, [25, 25]);
}

#[test]
fn a_named_host_is_asked_on_all_mail_ports_claimed_first_and_eight_at_once() {
    let mut agenda = Agenda::default();
    agenda.add(&host("m.example.org"), Standing::Named);
    agenda.claim(&Endpoint {
        protocol: Protocol::IMAP,
        host: host("m.example.org"),
        port: 143,
        security: Security::StartTls,
    });
    agenda.claim(&Endpoint {
        protocol: Protocol::IMAP,
        host: host("m.example.org"),
        port: 1993,
        security: Security::ImplicitTls,
    });
    agenda.resolved(
        &host("m.example.org"),
        found(&["192.0.2.1", "192.0.2.2", "192.0.2.3"]),
    );
    agenda.plan(names);
    let first = steps(&mut agenda);
    assert_eq!(first.len(), 16, "two addresses, eight at once each");
    assert_eq!(first[0].port, 143);
    agenda.ended(&seen(&first[0], Verdict::Ok));
    assert_eq!(steps(&mut agenda).len(), 1);
}

#[test]
fn a_named_host_without_address_is_told_once_per_port_and_a_guess_never() {
    let mut agenda = Agenda::default();
    agenda.add(&host("imap.example.org"), Standing::Guessed);
    agenda.resolved(&host("imap.example.org"), Lookup::NoName);
    assert!(agenda.plan(names).is_empty());
    agenda.add(&host("imap.example.org"), Standing::Named);
    let told = agenda.plan(names);
    assert_eq!(told.len(), 8);
    assert!(told.iter().all(|seen| seen.verdict == Verdict::NoAddress));
    assert!(agenda.plan(names).is_empty());
}

#[test]
fn a_host_of_filter_rules_is_asked_for_these_alone_unless_it_is_named_for_mail_too() {
    let mut agenda = Agenda::default();
    let sieve = Endpoint {
        protocol: Protocol::SIEVE,
        host: host("m.example.org"),
        port: 4190,
        security: Security::StartTls,
    };
    agenda.add(&sieve.host, Standing::Beside);
    agenda.claim(&sieve);
    assert!(agenda.named_ports().is_empty(), "its port needs no leave");
    agenda.resolved(&sieve.host, found(&["192.0.2.1"]));
    assert!(agenda.plan(names).is_empty());
    let targets = steps(&mut agenda);
    assert_eq!(targets.len(), 1);
    assert_eq!(
        (targets[0].port, targets[0].protocol),
        (4190, Protocol::SIEVE)
    );
    agenda.ended(&seen(&targets[0], Verdict::Ok));

    agenda.add(&sieve.host, Standing::Named);
    agenda.plan(names);
    assert_eq!(steps(&mut agenda).len(), 8);
}

#[test]
fn guesses_at_one_address_share_it_by_protocol() {
    let mut agenda = Agenda::default();
    for name in ["imap.example.org", "smtp.example.org", "mail.example.org"] {
        agenda.add(&host(name), Standing::Guessed);
        agenda.resolved(&host(name), found(&["192.0.2.1"]));
    }
    agenda.plan(names);
    let targets = steps(&mut agenda);
    assert_eq!(targets.len(), 8);
    let at = |port| {
        targets
            .iter()
            .find(|target| target.port == port)
            .unwrap()
            .host
            .to_string()
    };
    assert_eq!(at(993), "imap.example.org");
    assert_eq!(at(465), "smtp.example.org");
    assert_eq!(at(995), "mail.example.org");
}

#[test]
fn a_guess_is_asked_after_all_where_the_certificate_covers_it_alone() {
    let mut agenda = Agenda::default();
    for name in ["imap.example.org", "mail.example.org"] {
        agenda.add(&host(name), Standing::Guessed);
        agenda.resolved(&host(name), found(&["192.0.2.1"]));
    }
    agenda.plan(names);
    let targets = steps(&mut agenda);
    let imaps = targets.iter().find(|target| target.port == 993).unwrap();
    let observation = shows(imaps, &["mail.example.org"]);
    agenda.ended(&observation);
    let again = steps(&mut agenda);
    assert_eq!(again.len(), 1);
    assert_eq!(again[0].host, host("mail.example.org"));
    assert_eq!(again[0].port, 993);
}

#[test]
fn of_several_guesses_on_one_certificate_the_best_for_the_protocol_is_asked_alone() {
    let table: &[(&[&str], &[&str], &[&str])] = &[
        // A named server that has the certificate of the guesses.
        (
            &["srv.example.org"],
            &["imap.example.org", "smtp.example.org"],
            &[
                "imap 993",
                "imap 143",
                "imap 995",
                "imap 110",
                "smtp 465",
                "smtp 587",
                "smtp 25",
                "smtp 2525",
            ],
        ),
        // A wildcard is good for all of them.
        (
            &["srv.example.net"],
            &["*.example.org"],
            &[
                "imap 993",
                "imap 143",
                "pop 995",
                "pop 110",
                "smtp 465",
                "smtp 587",
                "smtp 25",
                "smtp 2525",
            ],
        ),
        // A named one that it is good for was asked already.
        (
            &["srv.example.net", "mx7.example.org"],
            &["*.example.org"],
            &[],
        ),
    ];
    for (named, certificate, expected) in table {
        let mut agenda = Agenda::default();
        for name in *named {
            agenda.add(&host(name), Standing::Named);
            agenda.resolved(&host(name), found(&["192.0.2.1"]));
        }
        for label in ["imap", "smtp", "pop", "mail"] {
            let name = host(&format!("{label}.example.org"));
            agenda.add(&name, Standing::Guessed);
            agenda.resolved(&name, found(&["192.0.2.1"]));
        }
        agenda.plan(names);
        let mut again = Vec::new();
        while let Some(step) = agenda.next() {
            let Step::Converse(target) = step else {
                panic!("{step:?}")
            };
            let label = target.host.ascii().split('.').next().unwrap();
            if !named.contains(&target.host.ascii()) {
                again.push(format!("{label} {}", target.port));
            }
            // Whoever is asked there shows the same certificate.
            agenda.ended(&shows(&target, certificate));
        }
        again.sort();
        let mut expected = expected.to_vec();
        expected.sort();
        assert_eq!(again, expected, "{certificate:?}");
    }
}

#[test]
fn what_is_dead_under_one_name_is_not_dialled_under_another() {
    let mut agenda = Agenda::default();
    agenda.add(&host("a.example.org"), Standing::Named);
    agenda.resolved(&host("a.example.org"), found(&["192.0.2.1"]));
    agenda.plan(names);
    for target in steps(&mut agenda) {
        agenda.ended(&seen(&target, Verdict::Timeout));
    }
    agenda.add(&host("b.example.org"), Standing::Named);
    agenda.resolved(&host("b.example.org"), found(&["192.0.2.1"]));
    agenda.plan(names);
    let told = std::iter::from_fn(|| agenda.next())
        .filter(|step| matches!(step, Step::Told(seen) if seen.verdict == Verdict::Timeout))
        .count();
    assert_eq!(told, 8);
}

#[test]
fn eight_high_ports_may_be_named_and_each_host_is_asked_on_them() {
    let mut agenda = Agenda::default();
    agenda.add(&host("m.example.org"), Standing::Named);
    for port in [
        22, 993, 2000, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008,
    ] {
        agenda.claim(&Endpoint {
            protocol: Protocol::IMAP,
            host: host("m.example.org"),
            port,
            security: Security::ImplicitTls,
        });
    }
    assert_eq!(agenda.named_ports(), (2000..2008).collect::<Vec<_>>());
    agenda.resolved(&host("m.example.org"), found(&["192.0.2.1", "2001:db8::1"]));
    agenda.plan(names);
    let mut ports = Vec::new();
    while let Some(Step::Converse(target)) = agenda.next() {
        ports.push(target.port);
        agenda.ended(&seen(&target, Verdict::Ok));
    }
    // Port 22 is on the agenda, and the guard is what refuses it.
    assert_eq!(ports.iter().filter(|port| **port == 22).count(), 2);
    assert_eq!(ports.len(), 2 * (8 + 10));
}

#[test]
fn where_packets_are_lost_nobody_waits_for_the_same_port_under_another_name() {
    let mut agenda = Agenda::default();
    for name in ["a.example.org", "b.example.org"] {
        agenda.add(&host(name), Standing::Named);
        agenda.resolved(&host(name), found(&["192.0.2.1"]));
    }
    agenda.plan(names);
    let mut under_way = steps(&mut agenda);
    assert_eq!(under_way.len(), MAX_AT_ONCE);
    let mut called = under_way.len();
    while !under_way.is_empty() {
        let target = under_way.remove(0);
        let lost = Observation {
            ip: Some(target.ip),
            ..seen(&target, Verdict::Timeout)
        };
        agenda.ended(&lost);
        while let Some(step) = agenda.next() {
            let Step::Converse(target) = step else {
                continue;
            };
            assert!(under_way.iter().all(|other| other.port != target.port));
            under_way.push(target);
            called += 1;
        }
    }
    assert!(called <= MAX_AT_ONCE + MAIL_PORTS.len() / 2, "{called}");
    assert!(agenda.is_calm(false));
}

fn imaps(name: &str) -> Endpoint {
    Endpoint {
        protocol: Protocol::IMAP,
        host: host(name),
        port: 993,
        security: Security::ImplicitTls,
    }
}

#[test]
fn a_named_host_takes_the_place_of_a_guess_and_then_of_an_mx_host_that_nobody_called() {
    let mut agenda = Agenda::default();
    let mx = |number: usize| host(&format!("mx{number:02}.example.net"));
    for number in 0..MAX_HOSTS - 2 {
        assert!(agenda.add(&mx(number), Standing::Mx));
    }
    for name in ["mail.example.org", "example.org"] {
        agenda.add(&host(name), Standing::Guessed);
        agenda.resolved(&host(name), found(&["192.0.2.1"]));
    }
    agenda.resolved(&mx(0), found(&["192.0.2.2"]));
    agenda.plan(names);
    // What is called by now stays: one guess for the address that both share, and the MX host that has one.
    let called: HashSet<HostName> = steps(&mut agenda)
        .into_iter()
        .map(|target| target.host)
        .collect();
    assert_eq!(called, HashSet::from([host("mail.example.org"), mx(0)]));

    for name in ["a.example.org", "b.example.org"] {
        assert!(agenda.add(&host(name), Standing::Named), "{name}");
        agenda.claim(&imaps(name));
    }
    assert!(!agenda.add(&host("example.org"), Standing::Guessed));
    assert!(!agenda.add(&host("sieve.example.org"), Standing::Beside));
    agenda.under_way.clear();
    let left_out: Vec<_> = agenda
        .give_up()
        .into_iter()
        .filter(|told| told.detail.as_deref() == Some("budget"))
        .map(|told| (told.host, told.port, told.verdict))
        .collect();
    assert_eq!(left_out, [(mx(1), 25, Verdict::NotChecked)]);
}

#[test]
fn a_named_host_too_many_is_told_and_not_asked() {
    let mut agenda = Agenda::default();
    for number in 0..MAX_HOSTS {
        let name = format!("n{number}.example.org");
        assert!(agenda.add(&host(&name), Standing::Named));
    }
    assert!(!agenda.add(&host("late.example.org"), Standing::Named));
    agenda.claim(&imaps("late.example.org"));
    assert!(!agenda.add(&host("mx.example.org"), Standing::Mx));
    let told: Vec<_> = agenda
        .give_up()
        .into_iter()
        .map(|told| (told.host.to_string(), told.port, told.service.0, told.ip))
        .collect();
    assert_eq!(
        told,
        [
            ("late.example.org".to_owned(), 993, "imaps", None),
            ("mx.example.org".to_owned(), 25, "smtp", None),
        ]
    );
    assert!(agenda.give_up().is_empty(), "once");
}
