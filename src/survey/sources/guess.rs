//! Names that mail hosts usually have. Guessing only finds which exist; what works there, conversations tell.

use std::{collections::BTreeMap, net::IpAddr, time::Duration};

use futures_util::{
    StreamExt,
    future::{BoxFuture, FutureExt},
    stream::FuturesUnordered,
};
use rand::RngExt;
use tokio::time::{Instant, sleep_until};

use super::{Answer, Question, Source};
use crate::{
    model::{Family, HostName, Outcome, Protocol, SourceId},
    net::{Asking, DnsFault, Lookup, Net},
    survey::plan,
};

/// How long a name that was found waits for names that may come before it: of several names at one address the best is asked,
/// not the one whose answer came first.
const SETTLES: Duration = Duration::from_millis(100);

pub struct Guess;

impl Source for Guess {
    fn id(&self) -> SourceId {
        SourceId::Guess
    }

    fn ask<'a>(&'a self, question: &'a Question<'a>) -> BoxFuture<'a, Answer> {
        look(question).boxed()
    }
}

/// A name, and what came of looking it up, by family.
struct Guessed {
    name: HostName,
    lookups: BTreeMap<Family, Lookup<Vec<IpAddr>>>,
}

impl Guessed {
    fn new(name: HostName) -> Self {
        Self {
            name,
            lookups: BTreeMap::new(),
        }
    }

    fn exists(&self) -> bool {
        let mut lookups = self.lookups.values();
        lookups.any(|lookup| matches!(lookup, Lookup::Found(..)))
    }
}

/// What came for the guess of that number, and who waits for its other family.
type Came<'a> = (usize, Family, Lookup<Vec<IpAddr>>, Option<Asking<'a>>);

async fn ask<'a>(net: &'a Net, at: usize, name: HostName) -> Came<'a> {
    let (family, first, rest) = net.addresses_in_turn(&name).await;
    (at, family, first, Some(rest))
}

async fn look(question: &Question<'_>) -> Answer {
    // The order for IMAP holds every name once.
    let names = plan::guesses(question.domain, Protocol::IMAP);
    let mut guesses: Vec<_> = names.into_iter().map(Guessed::new).collect();
    // A name that nobody would give a host: if it exists, every name does.
    let label: String = (0..16)
        .map(|_| char::from(rand::rng().random_range(b'a'..=b'z')))
        .collect();
    let mut random = question.domain.host(&label).map(Guessed::new);
    let mut asked: FuturesUnordered<BoxFuture<'_, Came<'_>>> = guesses
        .iter()
        .chain(&random)
        .enumerate()
        .map(|(at, guess)| ask(question.net, at, guess.name.clone()).boxed())
        .collect();
    let end = Instant::now() + plan::GUESS_LOOKUP;
    let (mut settled, mut is_told) = (end, false);
    loop {
        let came = tokio::select! {
            biased;
            came = asked.next() => match came {
                Some(came) => Some(came),
                None => break,
            },
            () = sleep_until(settled), if !is_told && settled < end => None,
            () = sleep_until(end) => break,
        };
        let mut news = false;
        if let Some((at, family, lookup, rest)) = came {
            if let Some(rest) = rest {
                let rest = rest.map(move |other| (at, family.other(), other, None));
                asked.push(rest.boxed());
            }
            news = at < guesses.len() && matches!(lookup, Lookup::Found(..));
            if let Some(guess) = guesses.get_mut(at).or(random.as_mut()) {
                guess.lookups.insert(family, lookup);
            }
        }
        if news && !is_told {
            settled = settled.min(Instant::now() + SETTLES);
        }
        // Whoever has answered for one family is known well enough.
        let all = || guesses.iter().all(|guess| !guess.lookups.is_empty());
        let some = || guesses.iter().any(Guessed::exists);
        let ripe = settled <= Instant::now() || all() && some();
        if !asked.is_empty() && (ripe && !is_told || news && is_told) {
            is_told = true;
            question.tell_so_far(read(&guesses));
        }
    }
    for guess in &mut guesses {
        for family in [Family::Ipv4, Family::Ipv6] {
            let late = || Lookup::Failed(DnsFault::Timeout);
            guess.lookups.entry(family).or_insert_with(late);
        }
    }
    Answer {
        wildcard: random.is_some_and(|random| random.exists()),
        ..read(&guesses)
    }
}

/// Where no name was found and one could not be looked up, nobody knows whether there are servers.
fn read(guesses: &[Guessed]) -> Answer {
    let first = guesses.first().map(|guess| guess.name.to_string());
    let mut answer = Answer::absent(first);
    let mut unanswered = None;
    for guess in guesses {
        if guess.exists() {
            let lookups = guess.lookups.clone().into_iter().collect();
            answer.hosts.push((guess.name.clone(), lookups));
        } else if guess
            .lookups
            .values()
            .any(|lookup| matches!(lookup, Lookup::Failed(_)))
        {
            unanswered.get_or_insert(&guess.name);
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
    use crate::model::Dnssec;

    #[test]
    fn a_name_that_could_not_be_looked_up_is_not_one_that_does_not_exist() {
        let failed = || Lookup::Failed(DnsFault::ServFail);
        let here = || {
            let addresses = vec!["192.0.2.1".parse().unwrap()];
            Lookup::Found(addresses, Dnssec::Unknown)
        };
        let nothing = || Lookup::NoName;
        for (imap, mail, outcome, location) in [
            (nothing(), nothing(), Outcome::Absent, "imap.example.org"),
            (failed(), nothing(), Outcome::Failed, "imap.example.org"),
            (nothing(), failed(), Outcome::Failed, "mail.example.org"),
            (failed(), here(), Outcome::Found, "mail.example.org"),
        ] {
            let guessed = |name: &str, v4| {
                let mut guess = Guessed::new(name.parse().unwrap());
                guess.lookups.insert(Family::Ipv4, v4);
                guess.lookups.insert(Family::Ipv6, Lookup::NoData);
                guess
            };
            let told = read(&[
                guessed("imap.example.org", imap),
                guessed("mail.example.org", mail),
            ]);
            assert_eq!(told.outcome, outcome);
            assert_eq!(told.location.as_deref(), Some(location));
            let failed = outcome == Outcome::Failed;
            assert_eq!(told.detail.as_deref(), failed.then_some("dns-failed"));
        }
    }
}
