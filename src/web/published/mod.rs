//! What mail clients are told: the settings of published domains, from the configuration or the last good survey.
//!
//! A client that asks is never kept waiting for a survey. What is to be surveyed or checked is looked at at the start and
//! again and again; what was last seen to work stays published through an outage.

mod forms;
mod keeper;
mod outlook;
mod shelf;

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use time::OffsetDateTime;
use tokio::sync::watch;

use crate::{
    directory::{Answer, Book, Directory, Failing, Outage, Published, Terms},
    model::{DomainName, Endpoint, Offer, Recommendation, Role, Setting, Survey},
    outputs::{Subject, dns::Key},
};

use super::Language;
use outlook::Outlook;

pub use shelf::{Shelf, Written};

/// So long a server may be out of order before it is withdrawn, where another of its role works.
const OUTAGE: Duration = Duration::from_secs(24 * 3600);

/// The settings that are published for one domain now.
#[derive(Clone, Debug)]
pub struct Settings {
    pub recommended: Recommendation,
    /// ManageSieve servers, in the order to use.
    pub sieve: Vec<Setting>,
    /// For labels.
    pub display_name: String,
    /// When all of it was last seen to work; none if it never was.
    pub verified_at: Option<OffsetDateTime>,
    /// Public keys that a survey saw at its servers.
    pub keys: Arc<[Key]>,
    pub terms: Arc<Terms>,
}

impl Settings {
    pub fn offer(&self) -> &Offer {
        &self.terms.offer
    }

    /// For a file that is the same for everybody.
    pub fn subject<'a>(&'a self, domain: &'a DomainName) -> Subject<'a> {
        Subject {
            domain,
            display_name: &self.display_name,
            recommended: &self.recommended,
            sieve: &self.sieve,
            offer: self.offer(),
            address: None,
            full_name: None,
        }
    }

    /// Whether files differ by who reads them.
    pub fn has_languages(&self) -> bool {
        let name = self.offer().name.as_ref();
        name.is_some_and(|name| !name.others.is_empty())
    }

    /// What the provider calls itself in the visitor's language, as far as it was written.
    pub fn name_for(&self, language: impl FnOnce() -> Language) -> &str {
        match &self.offer().name {
            Some(name) if name.others.is_empty() => &name.default,
            Some(name) => language().pick(name),
            None => &self.display_name,
        }
    }
}

/// What can be said of a domain.
#[derive(Clone, Debug)]
pub enum Publication {
    /// This server does not publish it.
    NotHere,
    /// Its first good survey is still to come, or the directory cannot be read; ask again after this time.
    NotYet(Duration),
    Now(Arc<Settings>),
}

/// How many domains there are, and how they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// As far as they can be listed.
    pub published: usize,
    /// Surveyed domains that wait for their first good survey.
    pub waiting: usize,
    /// Surveyed domains and given servers that did not work when they were last looked at.
    pub failing: usize,
    /// Of all surveyed domains and checked servers that ever worked, the earliest time at which one last did.
    pub verified_at: Option<OffsetDateTime>,
}

/// The published settings of all domains of the directory.
#[derive(Debug)]
pub struct Publications {
    directory: Arc<Directory>,
    surveyed: RwLock<HashMap<DomainName, Kept>>,
    checked: RwLock<HashMap<Endpoint, Outlook>>,
    shelf: Shelf,
    /// How many times a domain or a server has been looked at in the background.
    rounds: watch::Sender<u64>,
}

/// Of one surveyed domain.
#[derive(Debug, Default)]
struct Kept {
    recommended: Option<Recommendation>,
    /// The same, but of two servers that do equally the one that was there first.
    steady: Recommendation,
    /// The provider's name, where a source told one.
    provider: Option<String>,
    verified_at: Option<OffsetDateTime>,
    keys: Arc<[Key]>,
    /// The last survey was good but would take servers away: believed when the next one says so too.
    doubted: bool,
    /// The last survey was not good.
    failing: bool,
}

/// Which of a domain's settings are wanted.
#[derive(Clone, Copy)]
enum Told {
    Given,
    Checked(Failing),
    /// What the last good survey recommends.
    Latest,
    /// What an earlier one did, as far as it still works.
    Steady,
}

/// What a survey did to what is published.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Learnt {
    /// Without these, which were published before.
    Published(Vec<Endpoint>),
    Unchanged,
    /// These were published and are gone from a good survey. Asked once more before it is believed.
    Doubted(Vec<Endpoint>),
    /// These were published and do not answer, while others do: what was published stays for [`OUTAGE`].
    Down(Vec<Endpoint>),
    /// No complete set of verified settings: what was published stays.
    Useless,
}

impl Publications {
    pub fn new(directory: Arc<Directory>) -> Self {
        Self {
            directory,
            surveyed: RwLock::default(),
            checked: RwLock::default(),
            shelf: Shelf::default(),
            rounds: watch::Sender::new(0),
        }
    }

    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// Puts another book in force.
    pub fn replace(&self, book: Arc<Book>) {
        self.directory.replace(book);
        self.shelf.clear();
    }

    /// What was written of these settings already.
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// Counts how often something was looked at in the background, for whoever waits for the next time.
    pub fn rounds(&self) -> watch::Receiver<u64> {
        self.rounds.subscribe()
    }

    /// What is published for `domain`, which may be an alias.
    pub async fn find(&self, domain: &DomainName) -> Publication {
        let latest = |answer| match answer {
            Answer::Given => Told::Given,
            Answer::Checked(failing) => Told::Checked(failing),
            Answer::Surveyed => Told::Latest,
        };
        self.find_by(domain, latest).await
    }

    /// The same, but for what the DNS has to agree with, such as files whose digest is there: given servers stand as they
    /// were given, however they are doing, and of those that a survey found each stays for as long as it works.
    pub async fn find_fixed(&self, domain: &DomainName) -> Publication {
        let steady = |answer| match answer {
            Answer::Surveyed => Told::Steady,
            Answer::Given | Answer::Checked(_) => Told::Given,
        };
        self.find_by(domain, steady).await
    }

    async fn find_by(&self, domain: &DomainName, by: fn(Answer) -> Told) -> Publication {
        match self.directory.find(domain).await {
            Ok(Some(entry)) => self.settings(domain, &entry, by(entry.terms.answer)),
            Ok(None) => Publication::NotHere,
            Err(Outage(reason)) => {
                tracing::error!(%domain, reason, "the directory cannot be read");
                Publication::NotYet(keeper::RETRY)
            }
        }
    }

    fn settings(&self, domain: &DomainName, entry: &Published, told: Told) -> Publication {
        let mut keys = Arc::default();
        let mut sieve = entry.sieve();
        let (recommended, verified_at, provider) = match told {
            Told::Given => (entry.given().unwrap_or_default(), None, None),
            Told::Checked(failing) => {
                let mut given = entry.given().unwrap_or_default();
                let all = [&mut given.incoming, &mut given.outgoing, &mut sieve];
                let verified_at = self.judge(all, failing);
                (given, verified_at, None)
            }
            Told::Latest | Told::Steady => {
                let surveyed = self.surveyed.read().unwrap_or_else(PoisonError::into_inner);
                let kept = surveyed.get(&entry.domain);
                let Some((kept, latest)) =
                    kept.and_then(|kept| Some((kept, kept.recommended.as_ref()?)))
                else {
                    return Publication::NotYet(keeper::RETRY);
                };
                keys = kept.keys.clone();
                let said_of = |found: &Recommendation| entry.terms.login.said_of(found.clone());
                match told {
                    // What sources call the provider depends on which of them answers.
                    Told::Steady => (said_of(&kept.steady), kept.verified_at, None),
                    _ => (said_of(latest), kept.verified_at, kept.provider.clone()),
                }
            }
        };
        let name = entry.offer().name.as_ref();
        Publication::Now(Arc::new(Settings {
            recommended,
            sieve,
            display_name: name
                .map(|name| name.default.clone())
                .or(provider)
                .unwrap_or_else(|| domain.unicode()),
            verified_at,
            keys,
            terms: entry.terms.clone(),
        }))
    }

    /// Given servers by what came of looking at them: what does not work stands last or is withheld, unless nothing of its
    /// role works. And when the published ones were last seen to work.
    fn judge(&self, given: [&mut Vec<Setting>; 3], failing: Failing) -> Option<OffsetDateTime> {
        let checked = self.checked.read().unwrap_or_else(PoisonError::into_inner);
        let mut oldest = Some(OffsetDateTime::now_utc());
        for settings in given {
            let of = |setting: &Setting| checked.get(&setting.endpoint());
            let fails = |setting: &Setting| of(setting).is_some_and(Outlook::is_failing);
            if settings.iter().any(|setting| !fails(setting)) {
                match failing {
                    Failing::Last => settings.sort_by_key(fails),
                    Failing::Withheld => settings.retain(|setting| !fails(setting)),
                }
            }
            for setting in settings {
                let outlook = of(setting);
                setting.verified = outlook.is_some_and(Outlook::is_working);
                let seen = outlook.and_then(Outlook::last_worked);
                // None is the smallest: what was never seen to work leaves no date for the whole.
                oldest = oldest.min(seen);
            }
        }
        oldest
    }

    pub fn count(&self) -> Counts {
        let watched = self.directory.watched();
        let surveyed = self.surveyed.read().unwrap_or_else(PoisonError::into_inner);
        let checked = self.checked.read().unwrap_or_else(PoisonError::into_inner);
        let ready = |entry: &&Published| {
            let kept = surveyed.get(&entry.domain);
            kept.is_some_and(|kept| kept.recommended.is_some())
        };
        let all = watched
            .iter()
            .filter(|entry| entry.terms.answer == Answer::Surveyed);
        Counts {
            published: self.directory.count(),
            waiting: all.filter(|entry| !ready(entry)).count(),
            failing: surveyed.values().filter(|kept| kept.failing).count()
                + checked.values().filter(|it| it.is_failing()).count(),
            verified_at: surveyed
                .values()
                .filter_map(|kept| kept.verified_at)
                .chain(checked.values().filter_map(Outlook::last_worked))
                .min(),
        }
    }

    fn learn(&self, domain: &DomainName, survey: &Survey) -> Learnt {
        let new = survey.recommended.for_files();
        let mut surveyed = self
            .surveyed
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        let kept = surveyed.entry(domain.clone()).or_default();
        // Whatever it brings: files are soon written again.
        self.shelf.clear();
        kept.failing = !new.is_complete();
        if kept.failing {
            return Learnt::Useless;
        }
        let provider = survey.provider.as_ref();
        let provider = provider.map(|provider| provider.name.clone());
        kept.keys = Key::seen(&survey.observations).into();
        let steady = steady(&kept.steady, &new, &survey.recommended);
        let mut gone = kept.recommended.as_ref().map_or_else(Vec::new, |old| {
            let mut gone = lacking(&new, old);
            gone.extend(lacking(&steady, &kept.steady));
            gone
        });
        gone.dedup();
        let outage = kept.verified_at.map(|well| survey.surveyed_at - well);
        if !gone.is_empty()
            && gone.iter().all(|endpoint| is_down(endpoint, survey))
            && outage.is_some_and(|outage| outage < OUTAGE)
        {
            kept.failing = true;
            return Learnt::Down(gone);
        }
        match &kept.recommended {
            Some(old)
                if kept.provider == provider
                    && serves_alike(old, &new)
                    && serves_alike(&kept.steady, &steady) =>
            {
                kept.doubted = false;
                kept.verified_at = Some(survey.surveyed_at);
                return Learnt::Unchanged;
            }
            Some(_) if !gone.is_empty() && !kept.doubted => {
                kept.doubted = true;
                return Learnt::Doubted(gone);
            }
            _ => {}
        }
        *kept = Kept {
            recommended: Some(new),
            steady,
            provider,
            verified_at: Some(survey.surveyed_at),
            keys: kept.keys.clone(),
            doubted: false,
            failing: false,
        };
        Learnt::Published(gone)
    }
}

/// `new`, but where `old` has another server of the same kind that `all` of the survey say works as it did, that one.
fn steady(old: &Recommendation, new: &Recommendation, all: &Recommendation) -> Recommendation {
    let alike = |one: &Setting, other: &Setting| {
        one.endpoint() == other.endpoint()
            && one.username == other.username
            && one.authentication == other.authentication
    };
    let pick = |role: Role| {
        let works = |setting: &&Setting| {
            let mut all = all.of(role).iter();
            all.any(|seen| seen.verified && alike(seen, setting))
        };
        let picked = new.of(role).iter().map(|setting| {
            let same = |old: &&Setting| {
                (old.protocol, old.security) == (setting.protocol, setting.security)
            };
            let old = old.of(role).iter().find(same).filter(works);
            old.unwrap_or(setting).clone()
        });
        picked.collect()
    };
    Recommendation {
        incoming: pick(Role::Incoming),
        outgoing: pick(Role::Outgoing),
    }
}

/// Whether clients would be told the same.
fn serves_alike(old: &Recommendation, new: &Recommendation) -> bool {
    let pairs = [
        (&old.incoming, &new.incoming),
        (&old.outgoing, &new.outgoing),
    ];
    pairs.into_iter().all(|(old, new)| {
        old.len() == new.len()
            && old.iter().zip(new).all(|(old, new)| {
                old.endpoint() == new.endpoint()
                    && old.username == new.username
                    && old.authentication == new.authentication
            })
    })
}

/// Endpoints that `old` has and `new` has not.
fn lacking(new: &Recommendation, old: &Recommendation) -> Vec<Endpoint> {
    let all = |Recommendation { incoming, outgoing }: &Recommendation| {
        let settings = incoming.iter().chain(outgoing);
        settings.map(Setting::endpoint).collect::<Vec<_>>()
    };
    let there = all(new);
    let mut gone = all(old);
    gone.retain(|endpoint| !there.contains(endpoint));
    gone
}

/// Whether the survey called the server, and each time it was as if it were out of order.
fn is_down(endpoint: &Endpoint, survey: &Survey) -> bool {
    let mut calls = survey
        .observations
        .iter()
        .filter(|seen| (&seen.host, seen.port) == (&endpoint.host, endpoint.port))
        .peekable();
    calls.peek().is_some() && calls.all(|seen| seen.verdict.may_pass())
}

#[cfg(test)]
mod tests;
