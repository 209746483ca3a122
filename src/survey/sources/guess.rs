//! Names that mail hosts usually have. Guessing only finds which exist; what works there, conversations tell.

use futures_util::future::{BoxFuture, FutureExt, join, join_all};
use rand::RngExt;

use super::{Answer, Question, Source};
use crate::{
    model::{Outcome, Protocol, SourceId},
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
                match tokio::time::timeout(plan::GUESS_LOOKUP, question.net.addresses(&name)).await
                {
                    Ok(Lookup::Found(addresses, _)) => Some((name, addresses)),
                    _ => None,
                }
            }));
            let (found, wildcard) = join(guesses, wildcard).await;
            let hosts: Vec<_> = found.into_iter().flatten().collect();
            Answer {
                outcome: if hosts.is_empty() {
                    Outcome::Absent
                } else {
                    Outcome::Found
                },
                hosts,
                wildcard,
                ..Answer::absent(None)
            }
        }
        .boxed()
    }
}
