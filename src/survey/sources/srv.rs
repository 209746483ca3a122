//! SRV records for mail (RFC 6186, and RFC 8314 §5.1 for `_submissions`).

use std::collections::HashMap;

use futures_util::{
    StreamExt,
    future::{BoxFuture, FutureExt, join},
    stream::FuturesUnordered,
};
use rand::{Rng, RngExt};

use super::{Answer, Question, Source, services};
use crate::{
    model::{
        Claim, Dnssec, Endpoint, Outcome, Protocol, Role, Security, Service, SourceId, Username,
    },
    net::{Asked, DnsFault, Lookup, SrvRecord},
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
            let (answers, (others, unheard)) = join(look(question), services::look(question)).await;
            with_services(read(&answers), others, unheard)
        }
        .boxed()
    }
}

/// What came of a label, and where it was asked. Records stand in the order in which they are to be tried.
type Heard = (Label, String, Lookup<Vec<SrvRecord>>);

/// Hands over the records of each label as they come: a label of which no name server says anything holds up no other.
async fn look(question: &Question<'_>) -> Vec<Heard> {
    let labels = PROTOCOLS.iter().flat_map(|spec| {
        let named = spec
            .ports
            .iter()
            .filter_map(|port| Some((port, port.srv_label?)));
        named.map(|(port, name)| {
            let label = Label {
                protocol: spec.protocol,
                security: port.security,
                number: port.number,
            };
            (label, name)
        })
    });
    let mut asked: FuturesUnordered<_> = labels
        .enumerate()
        .map(|(at, (label, name))| async move {
            let owner = format!("{name}._tcp.{}", question.domain);
            let found = question.net.srv(&owner).await;
            // Drawn once, so that what is handed over now is not turned round later.
            let drawn = found.map(|records| in_order(records, &mut rand::rng()));
            (at, (label, owner, drawn))
        })
        .collect();
    let mut heard: Vec<(usize, Heard)> = Vec::new();
    while let Some(answer) = asked.next().await {
        heard.push(answer);
        // What came together is told together.
        while let Some(Some(answer)) = asked.next().now_or_never() {
            heard.push(answer);
        }
        heard.sort_by_key(|(at, _)| *at);
        let so_far = read(heard.iter().map(|(_, heard)| heard));
        if so_far.outcome == Outcome::Found {
            question.tell_so_far(so_far);
        }
    }
    heard.into_iter().map(|(_, heard)| heard).collect()
}

/// What a label stands for.
#[derive(Clone, Copy)]
struct Label {
    protocol: Protocol,
    security: Security,
    number: u16,
}

impl Label {
    fn service(self) -> Service {
        Service::of(self.number, self.protocol, self.security)
    }

    fn role(self) -> Role {
        self.protocol.role()
    }
}

/// A label that could not be asked for is never one that is not there: where nothing was found and one look-up failed, the
/// source has failed.
fn read<'a>(answers: impl IntoIterator<Item = &'a Heard>) -> Answer {
    let mut answers = answers.into_iter().cloned().peekable();
    let mut answer = Answer::absent(answers.peek().map(|(_, owner, _)| owner.clone()));
    let mut unanswered_at = None;
    let mut proofs = Vec::new();
    let mut claims = Vec::new();
    for (label, owner, lookup) in answers {
        let records = match lookup {
            Lookup::Found(records, dnssec) => {
                proofs.push(dnssec);
                records
            }
            Lookup::NoData | Lookup::NoName => continue,
            Lookup::Failed(DnsFault::Unusable) => {
                answer.unusable.push((label.role(), owner));
                continue;
            }
            Lookup::Failed(_) => {
                answer.unanswered.push((label.service(), label.role()));
                answer.unheard.push(owner.clone());
                unanswered_at.get_or_insert(owner);
                continue;
            }
        };
        if answer.outcome != Outcome::Found {
            answer.location = Some(owner.clone());
        }
        answer.outcome = Outcome::Found;
        answer.stands_on.push((owner, Asked::Srv));
        if let [SrvRecord { target: None, .. }] = &records[..] {
            answer.withheld.push(label.service());
            continue;
        }
        for record in records {
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
    with_fault(answer, unanswered_at)
}

/// Says what stands in the way of all of it, or of a part; `unanswered_at` is the first owner that could not be asked for.
fn with_fault(answer: Answer, unanswered_at: Option<String>) -> Answer {
    let found = answer.outcome == Outcome::Found;
    let unusable_at = answer.unusable.first().map(|(_, owner)| owner.clone());
    let (owner, detail) = match (unanswered_at, unusable_at) {
        (Some(_), _) if found => return with_gaps(answer),
        (_, Some(owner)) if !found => (owner, "no-host-name"),
        (Some(owner), _) => (owner, "dns-failed"),
        _ => return answer,
    };
    Answer {
        outcome: Outcome::Failed,
        location: Some(owner),
        detail: Some(detail.into()),
        ..answer
    }
}

/// Says that not all of it could be asked for.
fn with_gaps(mut answer: Answer) -> Answer {
    answer.detail = (!answer.unheard.is_empty()).then(|| "dns-partly-failed".into());
    answer
}

/// Services beside mail are told as well. Without any mail service their records are what was found.
fn with_services(mut answer: Answer, others: Vec<services::Found>, unheard: Vec<String>) -> Answer {
    answer.unheard.extend(unheard);
    if answer.outcome == Outcome::Found {
        answer = with_gaps(answer);
    }
    let Some(first) = others.first() else {
        return answer;
    };
    if answer.outcome != Outcome::Found {
        let dnssec = Dnssec::weakest(others.iter().map(|other| other.dnssec));
        answer = with_gaps(Answer {
            outcome: Outcome::Found,
            location: Some(first.owner.clone()),
            dnssec,
            stands_on: others
                .iter()
                .map(|other| (other.owner.clone(), Asked::Srv))
                .collect(),
            authenticated: dnssec == Dnssec::Secure,
            ..answer
        });
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

    fn asked(label: Label, lookup: Lookup<Vec<SrvRecord>>) -> Heard {
        (label, "_x._tcp.example.org".into(), lookup)
    }

    fn found(label: Label, records: Vec<SrvRecord>) -> Heard {
        asked(label, Lookup::Found(records, Dnssec::Unknown))
    }

    #[test]
    fn a_lone_root_target_withholds_the_service() {
        let answer = read(&[found(POP3S, vec![record(0, 0, None)])]);
        assert_eq!(answer.withheld, [Service("pop3s")]);
        assert!(answer.claims.is_empty());
        assert_eq!(answer.outcome, Outcome::Found);
    }

    #[test]
    fn lower_priority_comes_first_across_services() {
        let answer = read(&[
            found(IMAPS, vec![record(20, 0, Some("imap.example.org"))]),
            found(POP3S, vec![record(10, 0, Some("pop.example.org"))]),
        ]);
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
    fn what_could_not_be_asked_for_is_never_absent() {
        let failed = |label| asked(label, Lookup::Failed(DnsFault::ServFail));
        let unusable = |label| asked(label, Lookup::Failed(DnsFault::Unusable));
        let nothing = |label| asked(label, Lookup::NoData);
        let here = |label| found(label, vec![record(0, 0, Some("imap.example.org"))]);
        for (answers, outcome, detail, unanswered) in [
            (
                vec![failed(IMAPS), failed(POP3S)],
                Outcome::Failed,
                Some("dns-failed"),
                vec!["imaps", "pop3s"],
            ),
            (
                vec![failed(IMAPS), nothing(POP3S)],
                Outcome::Failed,
                Some("dns-failed"),
                vec!["imaps"],
            ),
            (
                vec![here(IMAPS), failed(POP3S)],
                Outcome::Found,
                Some("dns-partly-failed"),
                vec!["pop3s"],
            ),
            (
                vec![nothing(IMAPS), unusable(POP3S)],
                Outcome::Failed,
                Some("no-host-name"),
                vec![],
            ),
            (
                vec![here(IMAPS), unusable(POP3S)],
                Outcome::Found,
                None,
                vec![],
            ),
            (
                vec![nothing(IMAPS), nothing(POP3S)],
                Outcome::Absent,
                None,
                vec![],
            ),
        ] {
            let told = read(&answers);
            assert_eq!((told.outcome, told.detail.as_deref()), (outcome, detail));
            let services: Vec<_> = told
                .unanswered
                .iter()
                .map(|(service, _)| service.0)
                .collect();
            assert_eq!(services, unanswered);
            assert!(told.location.is_some());
        }
    }

    #[test]
    fn services_beside_mail_do_not_hide_that_records_for_mail_could_not_be_asked_for() {
        let told = read(&[asked(IMAPS, Lookup::Failed(DnsFault::Timeout))]);
        let told = with_services(
            told,
            vec![services::Found {
                service: crate::model::OtherService {
                    kind: "caldav".into(),
                    url: "https://dav.example.org/".into(),
                    sources: vec![SourceId::Srv],
                },
                owner: "_caldavs._tcp.example.org".into(),
                dnssec: Dnssec::Unknown,
            }],
            vec!["_carddavs._tcp.example.org".into()],
        );
        let unheard = ["_x._tcp.example.org", "_carddavs._tcp.example.org"];
        assert_eq!(told.unheard, unheard);
        assert_eq!(told.outcome, Outcome::Found);
        assert_eq!(told.detail.as_deref(), Some("dns-partly-failed"));
        assert_eq!(told.unanswered, [(Service("imaps"), Role::Incoming)]);
    }
}
