//! What mail clients are told: the settings of published domains, from the configuration or the last good survey.
//!
//! A client that asks is never kept waiting for a survey. Domains with `survey = true` are surveyed at the start and again
//! and again; what was last seen to work stays published through an outage.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use tokio::sync::{Semaphore, watch};
use tokio_util::sync::CancellationToken;

use crate::{
    directory::{Answer, Directory, Published},
    model::{DomainName, Recommendation, Survey},
    survey::Surveys,
};

/// Between two surveys of a domain that is well.
const FRESH_FOR: Duration = Duration::from_secs(15 * 60);
/// After a survey that cannot be published; doubled with each one more, up to [`FRESH_FOR`].
const RETRY: Duration = Duration::from_secs(30);
/// Background surveys at one time.
const AT_ONCE: usize = 4;

/// The settings that are published for one domain now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    pub recommended: Recommendation,
    /// For labels.
    pub display_name: String,
}

/// What can be said of a domain.
#[derive(Clone, Debug)]
pub enum Publication {
    /// This server does not publish it.
    NotHere,
    /// Its first good survey is still to come; ask again after this time.
    NotYet(Duration),
    Now(Arc<Settings>),
}

/// The published settings of all domains of the directory.
#[derive(Debug)]
pub struct Publications {
    directory: Arc<Directory>,
    surveyed: RwLock<HashMap<DomainName, Kept>>,
    /// How many background surveys have been taken in.
    rounds: watch::Sender<u64>,
}

/// Of one surveyed domain.
#[derive(Debug, Default)]
struct Kept {
    settings: Option<Arc<Settings>>,
    /// The last survey was good but would take servers away: believed when the next one says so too.
    doubted: bool,
}

/// What a survey did to what is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Learnt {
    Published,
    Unchanged,
    /// Something that was published is gone from a good survey. Asked once more before it is believed.
    Doubted,
    /// No complete set of verified settings: what was published stays.
    Useless,
}

impl Publications {
    pub fn new(directory: Arc<Directory>) -> Self {
        Self {
            directory,
            surveyed: RwLock::default(),
            rounds: watch::Sender::new(0),
        }
    }

    /// Counts the background surveys that have been taken in, for whoever waits for the next.
    pub fn rounds(&self) -> watch::Receiver<u64> {
        self.rounds.subscribe()
    }

    /// What is published for `domain`, which may be an alias.
    pub fn find(&self, domain: &DomainName) -> Publication {
        let Some(entry) = self.directory.find(domain) else {
            return Publication::NotHere;
        };
        match &entry.answer {
            Answer::Given(recommended) => Publication::Now(Arc::new(Settings {
                recommended: recommended.clone(),
                display_name: label(entry, None),
            })),
            Answer::Surveyed => {
                let surveyed = self.surveyed.read().unwrap_or_else(PoisonError::into_inner);
                surveyed
                    .get(&entry.domain)
                    .and_then(|kept| kept.settings.clone())
                    .map_or(Publication::NotYet(RETRY), Publication::Now)
            }
        }
    }

    /// How many domains are published, and how many of these wait for their first good survey.
    pub fn count(&self) -> (usize, usize) {
        let surveyed = self.surveyed.read().unwrap_or_else(PoisonError::into_inner);
        let waiting = self.directory.iter().filter(|entry| {
            matches!(entry.answer, Answer::Surveyed)
                && surveyed
                    .get(&entry.domain)
                    .is_none_or(|kept| kept.settings.is_none())
        });
        (self.directory.iter().count(), waiting.count())
    }

    /// Surveys all domains with `survey = true`, now and again, until `stop`.
    pub async fn keep_fresh(self: Arc<Self>, surveys: Arc<Surveys>, stop: CancellationToken) {
        let berths = Arc::new(Semaphore::new(AT_ONCE));
        let domains = self
            .directory
            .iter()
            .filter(|entry| matches!(entry.answer, Answer::Surveyed));
        let rounds = domains.map(|entry| self.keep_one_fresh(entry, &surveys, &berths));
        tokio::select! {
            () = stop.cancelled() => {}
            _ = futures_util::future::join_all(rounds) => {}
        }
    }

    async fn keep_one_fresh(&self, entry: &Published, surveys: &Arc<Surveys>, berths: &Semaphore) {
        let mut failures = 0;
        loop {
            let survey = {
                let Ok(_berth) = berths.acquire().await else {
                    return;
                };
                surveys.again(&entry.domain).finished().await
            };
            let learnt = self.learn(entry, &survey);
            self.rounds.send_modify(|rounds| *rounds += 1);
            let domain = tracing::field::display(&entry.domain);
            match learnt {
                Learnt::Published => tracing::info!(domain, "new settings are published"),
                Learnt::Unchanged => tracing::debug!(domain, "published settings still work"),
                Learnt::Doubted => tracing::warn!(
                    domain,
                    "a published server did not answer; asking once more before it is withdrawn"
                ),
                Learnt::Useless => tracing::warn!(
                    domain,
                    "the survey found no complete settings; what was published stays"
                ),
            }
            failures = match learnt {
                Learnt::Published | Learnt::Unchanged => 0,
                Learnt::Doubted | Learnt::Useless => failures + 1,
            };
            tokio::time::sleep(pause(failures, jitter(&entry.domain, survey.elapsed_ms))).await;
        }
    }

    fn learn(&self, entry: &Published, survey: &Survey) -> Learnt {
        let recommended = survey.recommended.for_files();
        if !recommended.is_complete() {
            return Learnt::Useless;
        }
        let settings = Settings {
            recommended,
            display_name: label(entry, Some(survey)),
        };
        let mut surveyed = self
            .surveyed
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        let kept = surveyed.entry(entry.domain.clone()).or_default();
        match &kept.settings {
            Some(old) if serves_alike(old, &settings) => {
                kept.doubted = false;
                return Learnt::Unchanged;
            }
            Some(old) if lacks(&settings, old) && !kept.doubted => {
                kept.doubted = true;
                return Learnt::Doubted;
            }
            _ => {}
        }
        kept.settings = Some(Arc::new(settings));
        kept.doubted = false;
        Learnt::Published
    }
}

/// Whether clients would be told the same.
fn serves_alike(old: &Settings, new: &Settings) -> bool {
    old.display_name == new.display_name
        && [
            (&old.recommended.incoming, &new.recommended.incoming),
            (&old.recommended.outgoing, &new.recommended.outgoing),
        ]
        .into_iter()
        .all(|(old, new)| {
            old.len() == new.len()
                && old.iter().zip(new).all(|(old, new)| {
                    old.endpoint() == new.endpoint()
                        && old.username == new.username
                        && old.authentication == new.authentication
                })
        })
}

/// Whether `new` takes away an endpoint that `old` has.
fn lacks(new: &Settings, old: &Settings) -> bool {
    let all = |settings: &Settings| {
        let Recommendation { incoming, outgoing } = &settings.recommended;
        incoming
            .iter()
            .chain(outgoing)
            .map(|setting| setting.endpoint())
            .collect::<Vec<_>>()
    };
    let there = all(new);
    all(old).iter().any(|endpoint| !there.contains(endpoint))
}

fn label(entry: &Published, survey: Option<&Survey>) -> String {
    entry
        .display_name
        .clone()
        .or_else(|| {
            survey?
                .provider
                .as_ref()
                .map(|provider| provider.name.clone())
        })
        .unwrap_or_else(|| entry.domain.unicode())
}

/// How long to wait, spread by `jitter` (0 to 99) over a fifth, so that many domains do not come in step.
fn pause(failures: u32, jitter: u64) -> Duration {
    let wait = match failures {
        0 => FRESH_FOR,
        n => (RETRY.saturating_mul(2u32.saturating_pow(n - 1))).min(FRESH_FOR),
    };
    wait.mul_f64(0.9 + jitter as f64 / 500.0)
}

/// Differs between domains and between rounds, which is all the chance that is needed.
fn jitter(domain: &DomainName, elapsed_ms: u64) -> u64 {
    let sum = domain.ascii().bytes().map(u64::from).sum::<u64>();
    (sum * 31 + elapsed_ms) % 100
}

#[cfg(test)]
mod tests {
    use time::OffsetDateTime;

    use super::*;
    use crate::model::{
        Authentication, Dnssec, Mx, MxState, Protocol, Security, Setting, SourceId, Username,
    };

    fn setting(protocol: Protocol, port: u16, verified: bool) -> Setting {
        Setting {
            protocol,
            hostname: "mail.example.org".parse().unwrap(),
            port,
            security: Security::ImplicitTls,
            username: Username::address(),
            authentication: vec![Authentication::PasswordCleartext],
            verified,
            authenticated: true,
            sources: vec![SourceId::Srv],
        }
    }

    fn survey(incoming: &[(Protocol, u16, bool)], outgoing: &[(Protocol, u16, bool)]) -> Survey {
        let all = |settings: &[(Protocol, u16, bool)]| {
            settings
                .iter()
                .map(|&(protocol, port, verified)| setting(protocol, port, verified))
                .collect()
        };
        Survey {
            domain: "example.org".parse().unwrap(),
            surveyed_at: OffsetDateTime::UNIX_EPOCH,
            elapsed_ms: 1,
            recommended_ms: None,
            provider: None,
            login: Vec::new(),
            mx: Mx {
                state: MxState::None,
                hosts: Vec::new(),
                dnssec: Dnssec::Unknown,
            },
            sources: Vec::new(),
            observations: Vec::new(),
            recommended: Recommendation {
                incoming: all(incoming),
                outgoing: all(outgoing),
            },
            other_services: Vec::new(),
            compliance: Vec::new(),
            findings: Vec::new(),
            fault: None,
        }
    }

    const IMAP: (Protocol, u16, bool) = (Protocol::IMAP, 993, true);
    const POP3: (Protocol, u16, bool) = (Protocol::POP3, 995, true);
    const SMTP: (Protocol, u16, bool) = (Protocol::SMTP, 465, true);

    struct Kept {
        publications: Publications,
        entry: Published,
    }

    impl Kept {
        fn new() -> Self {
            let entry = Published {
                domain: "example.org".parse().unwrap(),
                aliases: Vec::new(),
                display_name: None,
                answer: Answer::Surveyed,
            };
            let directory = Arc::new(Directory::new(vec![entry.clone()]));
            Self {
                publications: Publications::new(directory),
                entry,
            }
        }

        fn learn(&self, survey: &Survey) -> Learnt {
            self.publications.learn(&self.entry, survey)
        }

        /// Ports that are published now.
        fn ports(&self) -> Vec<u16> {
            match self.publications.find(&self.entry.domain) {
                Publication::Now(settings) => {
                    let Recommendation { incoming, outgoing } = &settings.recommended;
                    incoming.iter().chain(outgoing).map(|s| s.port).collect()
                }
                _ => Vec::new(),
            }
        }
    }

    #[test]
    fn only_what_was_verified_is_published_and_only_if_mail_goes_both_ways() {
        let kept = Kept::new();
        let unverified = (Protocol::SMTP, 465, false);
        assert_eq!(kept.learn(&survey(&[IMAP], &[unverified])), Learnt::Useless);
        assert_eq!(kept.ports(), [0; 0]);
        let untried = (Protocol::POP3, 995, false);
        let learnt = kept.learn(&survey(&[IMAP, untried], &[SMTP]));
        assert_eq!(learnt, Learnt::Published);
        assert_eq!(kept.ports(), [993, 465]);
    }

    #[test]
    fn an_outage_takes_nothing_away() {
        let kept = Kept::new();
        kept.learn(&survey(&[IMAP], &[SMTP]));
        for _ in 0..3 {
            assert_eq!(kept.learn(&survey(&[], &[])), Learnt::Useless);
            assert_eq!(kept.learn(&survey(&[IMAP], &[])), Learnt::Useless);
        }
        assert_eq!(kept.ports(), [993, 465]);
        assert_eq!(kept.learn(&survey(&[IMAP], &[SMTP])), Learnt::Unchanged);
    }

    #[test]
    fn a_server_is_withdrawn_when_two_good_surveys_in_a_row_lack_it() {
        let kept = Kept::new();
        kept.learn(&survey(&[IMAP, POP3], &[SMTP]));
        assert_eq!(kept.learn(&survey(&[POP3], &[SMTP])), Learnt::Doubted);
        assert_eq!(kept.ports(), [993, 995, 465]);
        // It was a hiccup: the doubt is forgotten.
        let whole = survey(&[IMAP, POP3], &[SMTP]);
        assert_eq!(kept.learn(&whole), Learnt::Unchanged);
        assert_eq!(kept.learn(&survey(&[POP3], &[SMTP])), Learnt::Doubted);
        assert_eq!(kept.learn(&survey(&[POP3], &[SMTP])), Learnt::Published);
        assert_eq!(kept.ports(), [995, 465]);
        // What is new and works is believed at once.
        assert_eq!(kept.learn(&whole), Learnt::Published);
    }

    #[test]
    fn failures_are_tried_again_soon_and_then_less_often() {
        let seconds = |failures| pause(failures, 50).as_secs();
        assert_eq!([1, 2, 3].map(seconds), [30, 60, 120]);
        assert_eq!([0, 10, 1000].map(seconds), [900; 3]);
        assert!(pause(0, 0) < pause(0, 99));
    }
}
