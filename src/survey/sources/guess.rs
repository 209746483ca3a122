//! Names that mail hosts usually have. Guessing only finds which exist; what works there, conversations tell.

use std::net::IpAddr;

use futures_util::future::{BoxFuture, FutureExt, join, join_all};
use rand::RngExt;

use super::{Answer, Question, Source};
use crate::{
    model::{HostName, Outcome, Protocol, SourceId},
    net::Lookup,
    survey::plan,
};

pub struct Guess;

impl Source for Guess {
    fn id(&self) -> SourceId {
        SourceId::Guess
    }

    fn ask<'a>(&'a self, question: &'a Question<'a>) -> BoxFuture<'a, Answer> {
        async move {
            // The order for IMAP holds every name once.
            let names = plan::guesses(question.domain, Protocol::IMAP);
            // A name that nobody would give a host: if it exists, every name does.
            let label: String = (0..16)
                .map(|_| char::from(rand::rng().random_range(b'a'..=b'z')))
                .collect();
            let wildcard = async {
                let Some(name) = question.domain.host(&label) else {
                    return false;
                };
                let asked = question.net.addresses(&name);
                matches!(
                    tokio::time::timeout(plan::GUESS_LOOKUP, asked).await,
                    Ok(Lookup::Found(..))
                )
            };
            let guesses = join_all(names.into_iter().map(|name| async move {
                let asked = question.net.addresses(&name);
                let answer = tokio::time::timeout(plan::GUESS_LOOKUP, asked).await;
                (name, answer.ok())
            }));
            let (found, wildcard) = join(guesses, wildcard).await;
            Answer {
                wildcard,
                ..read(found)
            }
        }
        .boxed()
    }
}

/// `None` is a look-up that took too long. Where no name was found and one could not be looked up, nobody knows whether
/// there are servers.
fn read(guesses: Vec<(HostName, Option<Lookup<Vec<IpAddr>>>)>) -> Answer {
    let first = guesses.first().map(|(name, _)| name.to_string());
    let mut answer = Answer::absent(first);
    let mut unanswered = None;
    for (name, lookup) in guesses {
        match lookup {
            Some(Lookup::Found(addresses, _)) => answer.hosts.push((name, addresses)),
            Some(Lookup::NoData | Lookup::NoName) => {}
            Some(Lookup::Failed(_)) | None => {
                unanswered.get_or_insert(name);
            }
        }
    }
    match (answer.hosts.first(), unanswered) {
        (Some((name, _)), _) => Answer {
            outcome: Outcome::Found,
            location: Some(name.to_string()),
            ..answer
        },
        (None, Some(name)) => Answer::failed(name.to_string(), "dns-failed"),
        (None, None) => answer,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::Dnssec, net::DnsFault};

    #[test]
    fn a_name_that_could_not_be_looked_up_is_not_one_that_does_not_exist() {
        let failed = || Some(Lookup::Failed(DnsFault::ServFail));
        let here = || {
            let addresses = vec!["192.0.2.1".parse().unwrap()];
            Some(Lookup::Found(addresses, Dnssec::Unknown))
        };
        let nothing = || Some(Lookup::NoName);
        for (imap, mail, outcome, location) in [
            (nothing(), nothing(), Outcome::Absent, "imap.example.org"),
            (failed(), nothing(), Outcome::Failed, "imap.example.org"),
            (nothing(), None, Outcome::Failed, "mail.example.org"),
            (failed(), here(), Outcome::Found, "mail.example.org"),
        ] {
            let told = read(vec![
                ("imap.example.org".parse().unwrap(), imap),
                ("mail.example.org".parse().unwrap(), mail),
            ]);
            assert_eq!(told.outcome, outcome);
            assert_eq!(told.location.as_deref(), Some(location));
            let failed = outcome == Outcome::Failed;
            assert_eq!(told.detail.as_deref(), failed.then_some("dns-failed"));
        }
    }
}
