//! SRV records for mail (RFC 6186, and RFC 8314 §5.1 for `_submissions`).

use std::collections::HashMap;

use futures_util::future::{BoxFuture, FutureExt, join, join_all};
use rand::{Rng, RngExt};

use super::{Answer, Question, Source, services};
use crate::{
    model::{Claim, Dnssec, Endpoint, Outcome, Protocol, Security, Service, SourceId, Username},
    net::{Lookup, SrvRecord},
    wire::protocols::PROTOCOLS,
};

/// All labels of all protocols, asked at once.
pub struct Srv;

impl Source for Srv {
    fn id(&self) -> SourceId {
        SourceId::Srv
    }

    fn ask<'a>(&'a self, question: &'a Question<'a>) -> BoxFuture<'a, Answer> {
        async move {
            let labels = PROTOCOLS.iter().flat_map(|spec| {
                spec.ports.iter().filter_map(|port| {
                    port.srv_label
                        .map(|label| (spec.protocol, port.security, port.number, label))
                })
            });
            let asked = join_all(
                labels.map(|(protocol, security, number, label)| async move {
                    let owner = format!("{label}._tcp.{}", question.domain);
                    let found = question.net.srv(&owner).await;
                    (
                        Label {
                            protocol,
                            security,
                            number,
                        },
                        owner,
                        found,
                    )
                }),
            );
            let (answers, others) = join(asked, services::look(question)).await;
            with_services(read(answers, &mut rand::rng()), others)
        }
        .boxed()
    }
}

/// What a label stands for.
#[derive(Clone, Copy)]
struct Label {
    protocol: Protocol,
    security: Security,
    number: u16,
}

fn read(answers: Vec<(Label, String, Lookup<Vec<SrvRecord>>)>, dice: &mut impl Rng) -> Answer {
    let mut answer = Answer::absent(None);
    let mut failures = 0;
    let mut proofs = Vec::new();
    let mut claims = Vec::new();
    let asked = answers.len();
    for (label, owner, lookup) in answers {
        let records = match lookup {
            Lookup::Found(records, dnssec) => {
                proofs.push(dnssec);
                records
            }
            Lookup::NoData | Lookup::NoName => continue,
            Lookup::Failed(_) => {
                failures += 1;
                continue;
            }
        };
        answer.outcome = Outcome::Found;
        answer.location.get_or_insert_with(|| owner.clone());
        answer.owners.push(owner);
        if let [SrvRecord { target: None, .. }] = &records[..] {
            answer
                .withheld
                .push(Service::of(label.number, label.protocol, label.security));
            continue;
        }
        for record in in_order(records, dice) {
            let Some(host) = record.target else { continue };
            claims.push(Claim {
                endpoint: Endpoint {
                    protocol: label.protocol,
                    host,
                    port: record.port,
                    security: label.security,
                },
                username: Username::address(),
                authentication: Vec::new(),
                source: SourceId::Srv,
                authenticated: false,
                position: 0,
                srv_priority: Some(record.priority),
                cleartext: false,
            });
        }
    }
    // Priorities compare across the services of one role (RFC 6186 §3.4); the sort is stable, so weights keep their say.
    claims.sort_by_key(|claim| claim.srv_priority);
    answer.dnssec = Dnssec::weakest(proofs);
    answer.authenticated = answer.dnssec == Dnssec::Secure;
    for (position, claim) in claims.iter_mut().enumerate() {
        claim.position = position;
        claim.authenticated = answer.authenticated;
    }
    answer.claims = claims;
    if answer.outcome == Outcome::Absent && failures == asked && asked > 0 {
        return Answer::failed(None, "dns-failed");
    }
    answer
}

/// Services beside mail are told as well. Without any mail service their records are what was found.
fn with_services(mut answer: Answer, others: Vec<services::Found>) -> Answer {
    let Some(first) = others.first() else {
        return answer;
    };
    if answer.outcome != Outcome::Found {
        let dnssec = Dnssec::weakest(others.iter().map(|other| other.dnssec));
        answer = Answer {
            outcome: Outcome::Found,
            dnssec,
            owners: others.iter().map(|other| other.owner.clone()).collect(),
            authenticated: dnssec == Dnssec::Secure,
            ..Answer::absent(first.owner.clone())
        };
    }
    answer.others = others.into_iter().map(|other| other.service).collect();
    answer
}

/// Orders SRV records the way RFC 2782 wants them tried.
///
/// `records` is one RRset in any order; the result has its length, lowest `priority` first, ties drawn by `weight` from
/// `dice`, so tests can fix the throw.
fn in_order(records: Vec<SrvRecord>, dice: &mut impl Rng) -> Vec<SrvRecord> {
    let mut by_priority: HashMap<u16, Vec<SrvRecord>> = HashMap::new();
    for record in records {
        by_priority.entry(record.priority).or_default().push(record);
    }
    let mut priorities: Vec<_> = by_priority.keys().copied().collect();
    priorities.sort_unstable();
    let mut ordered = Vec::new();
    for priority in priorities {
        let mut rest = by_priority.remove(&priority).unwrap_or_default();
        // Weight 0 comes first, which leaves it a very small chance of being drawn (RFC 2782).
        rest.sort_by_key(|record| record.weight);
        while !rest.is_empty() {
            let sum: u32 = rest.iter().map(|record| u32::from(record.weight)).sum();
            let throw = dice.random_range(0..=sum);
            let mut running = 0;
            let drawn = rest
                .iter()
                .position(|record| {
                    running += u32::from(record.weight);
                    running >= throw
                })
                .unwrap_or(0);
            ordered.push(rest.remove(drawn));
        }
    }
    ordered
}

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::StdRng};

    use super::*;

    const IMAPS: Label = Label {
        protocol: Protocol::IMAP,
        security: Security::ImplicitTls,
        number: 993,
    };
    const POP3S: Label = Label {
        protocol: Protocol::POP3,
        security: Security::ImplicitTls,
        number: 995,
    };

    fn record(priority: u16, weight: u16, target: Option<&str>) -> SrvRecord {
        SrvRecord {
            priority,
            weight,
            port: 993,
            target: target.map(|name| name.parse().unwrap()),
        }
    }

    fn found(label: Label, records: Vec<SrvRecord>) -> (Label, String, Lookup<Vec<SrvRecord>>) {
        (
            label,
            "_x._tcp.example.org".into(),
            Lookup::Found(records, Dnssec::Unknown),
        )
    }

    #[test]
    fn a_lone_root_target_withholds_the_service() {
        let answer = read(
            vec![found(POP3S, vec![record(0, 0, None)])],
            &mut StdRng::seed_from_u64(1),
        );
        assert_eq!(answer.withheld, [Service("pop3s")]);
        assert!(answer.claims.is_empty());
        assert_eq!(answer.outcome, Outcome::Found);
    }

    #[test]
    fn lower_priority_comes_first_across_services() {
        let answer = read(
            vec![
                found(IMAPS, vec![record(20, 0, Some("imap.example.org"))]),
                found(POP3S, vec![record(10, 0, Some("pop.example.org"))]),
            ],
            &mut StdRng::seed_from_u64(1),
        );
        let protocols: Vec<_> = answer
            .claims
            .iter()
            .map(|claim| (claim.position, claim.endpoint.protocol.0))
            .collect();
        assert_eq!(protocols, [(0, "pop3"), (1, "imap")]);
        assert!(!answer.authenticated);
    }

    #[test]
    fn weights_draw_most_often_what_weighs_most() {
        let mut dice = StdRng::seed_from_u64(7);
        let first = |dice: &mut StdRng| {
            in_order(
                vec![
                    record(1, 90, Some("heavy.example.org")),
                    record(1, 10, Some("light.example.org")),
                ],
                dice,
            )[0]
            .weight
        };
        let heavy = (0..1000).filter(|_| first(&mut dice) == 90).count();
        assert!((850..950).contains(&heavy), "{heavy}");
    }

    #[test]
    fn only_when_every_question_fails_has_the_source_failed() {
        let failed = |label| {
            (
                label,
                String::new(),
                Lookup::Failed(crate::net::DnsFault::ServFail),
            )
        };
        let mut dice = StdRng::seed_from_u64(1);
        assert_eq!(
            read(vec![failed(IMAPS), failed(POP3S)], &mut dice).outcome,
            Outcome::Failed
        );
        assert_eq!(
            read(
                vec![failed(IMAPS), (POP3S, String::new(), Lookup::NoData)],
                &mut dice
            )
            .outcome,
            Outcome::Absent
        );
    }
}
