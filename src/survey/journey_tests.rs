//! What is told, and when.

use super::*;
use crate::survey::ranking::tests::{claim, observation};

/// How many entries each recommendation had that was told.
fn told(log: &Log) -> Vec<usize> {
    (1..)
        .map_while(|number| log.event(number))
        .filter_map(|event| match &*event {
            Event::Recommended(told) => Some(told.incoming.len() + told.outgoing.len()),
            _ => None,
        })
        .collect()
}

#[test]
fn a_recommendation_that_stood_on_something_false_is_taken_back() {
    for (dnssec, expected) in [
        (Dnssec::Insecure, &[2][..]),
        (Dnssec::Secure, &[2, 2]),
        (Dnssec::Bogus, &[2, 0]),
    ] {
        let log = Log::default();
        let domain = "good.test".parse().unwrap();
        let mut journey = Journey::new(domain, OffsetDateTime::UNIX_EPOCH, Instant::now(), &log);
        let claims = ["srv imap a.good.test 993", "srv smtp a.good.test 465"];
        let answer = Answer {
            outcome: Outcome::Found,
            claims: (0..)
                .zip(claims)
                .map(|(at, line)| claim(line, at))
                .collect(),
            ..Answer::absent(None)
        };
        journey.learn(Learnt::Source(SourceId::Srv, answer, Duration::ZERO));
        for line in ["a.good.test 993 ok", "a.good.test 465 ok"] {
            assert!(told(&log).is_empty());
            journey.learn(Learnt::Observation(observation(line), None));
        }
        assert_eq!(told(&log), [2]);
        journey.learn(Learnt::Proof(
            Evidence::Source(SourceId::Srv),
            dnssec,
            Vec::new(),
        ));
        assert_eq!(told(&log), expected, "{dnssec:?}");
    }
}
