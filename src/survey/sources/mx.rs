//! What the operator of the MX hosts publishes for its customers (draft-ietf-mailmaint-autoconfig §4.3).
//!
//! Only the MX host of highest priority counts. Nothing found this way is authenticated: the DNS said where to look.

use futures_util::future::{BoxFuture, Either, FutureExt, select};
use url::Url;

use super::{Answer, Question, Source, autoconfig, catalogue, ispdb};
use crate::{
    model::{HostName, Outcome, SourceId},
    net::Lookup,
};

/// Autoconfig at the operator's own host, and the central database's entry for the operator.
pub enum ByMx {
    Autoconfig,
    Ispdb,
}

impl Source for ByMx {
    fn id(&self) -> SourceId {
        match self {
            Self::Autoconfig => SourceId::MxAutoconfig,
            Self::Ispdb => SourceId::MxIspdb,
        }
    }

    fn ask<'a>(&'a self, question: &'a Question<'a>) -> BoxFuture<'a, Answer> {
        async move {
            // The same look-up as the survey's own: the resolver asks the network once.
            let records = match question.net.mx(question.domain.ascii()).await {
                Lookup::Found(records, _) => records,
                Lookup::NoData | Lookup::NoName => return Answer::skipped("no-mx"),
                Lookup::Failed(_) => return Answer::skipped("dns-failed"),
            };
            let Some(host) = records.into_iter().find_map(|record| record.host) else {
                return Answer::skipped("no-mx");
            };
            if catalogue::by_mx(&host).is_some_and(|entry| entry.kind.is_on_the_way()) {
                return Answer::skipped("mx-on-the-way");
            }
            let names = names(&host);
            let (full, base) = (names.full, names.base);
            // Asking the domain for itself is the other sources' work.
            let foreign = |name: &String| name != question.domain.ascii();
            let full = full.filter(foreign);
            let base = base.filter(foreign);
            let asked = select(
                self.ask_for(question, full).boxed(),
                self.ask_for(question, base).boxed(),
            );
            let (full, base) = match asked.await {
                // The longer name comes first whatever the other one says.
                Either::Left((Some(full), _)) if full.outcome == Outcome::Found => return full,
                Either::Left((full, base)) => (full, base.await),
                Either::Right((base, full)) => {
                    if let Some(found) = base.iter().find(|it| it.outcome == Outcome::Found) {
                        question.tell_so_far(found.clone());
                    }
                    (full.await, base)
                }
            };
            better(full, base).unwrap_or_else(|| Answer::skipped("own-mx"))
        }
        .boxed()
    }
}

impl ByMx {
    async fn ask_for(&self, question: &Question<'_>, name: Option<String>) -> Option<Answer> {
        let name = name?;
        let answer = match self {
            Self::Autoconfig => {
                let url = format!("https://autoconfig.{name}/mail/config-v1.1.xml");
                autoconfig::look(self.id(), question, Url::parse(&url).ok()?).await
            }
            Self::Ispdb => ispdb::look_up(self.id(), question, &name).await,
        };
        Some(unauthenticated(answer))
    }
}

/// The first that found something; else the first that was asked at all.
fn better(full: Option<Answer>, base: Option<Answer>) -> Option<Answer> {
    match (full, base) {
        (Some(full), Some(base)) if full.outcome != Outcome::Found => {
            Some(if base.outcome == Outcome::Found {
                base
            } else {
                full
            })
        }
        (full, base) => full.or(base),
    }
}

fn unauthenticated(mut answer: Answer) -> Answer {
    answer.authenticated = false;
    for claim in &mut answer.claims {
        claim.authenticated = false;
    }
    answer
}

/// What the draft calls MXFULLDOMAIN and MXBASEDOMAIN.
#[derive(Debug, PartialEq, Eq)]
struct Names {
    /// The MX host without its first label, where that is longer than `base`.
    full: Option<String>,
    /// The registrable domain by the Public Suffix List.
    base: Option<String>,
}

fn names(host: &HostName) -> Names {
    let base = psl::domain_str(host.ascii()).map(str::to_owned);
    let full = host
        .ascii()
        .split_once('.')
        .map(|(_, rest)| rest.to_owned())
        .filter(|rest| base.as_ref().is_some_and(|base| rest.len() > base.len()));
    Names { full, base }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(host: &str) -> (Option<String>, Option<String>) {
        let names = names(&host.parse().unwrap());
        (names.full, names.base)
    }

    #[test]
    fn the_drafts_examples_and_names_under_long_suffixes() {
        let some = |name: &str| Some(name.to_owned());
        assert_eq!(of("mx.example.com"), (None, some("example.com")));
        assert_eq!(
            of("mx.premium.europe.example.com"),
            (some("premium.europe.example.com"), some("example.com"))
        );
        assert_eq!(of("mx1.example.co.uk"), (None, some("example.co.uk")));
        assert_eq!(of("example.co.uk"), (None, some("example.co.uk")));
        assert_eq!(of("co.uk"), (None, None));
    }
}
