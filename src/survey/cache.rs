//! One running survey per domain, shared by all who ask, and kept for some minutes, by what came of it.

use std::{
    panic::AssertUnwindSafe,
    sync::{Arc, Weak},
    time::{Duration, Instant},
};

use futures_util::FutureExt;
use moka::{Expiry, ops::compute::Op, sync::Cache};
use time::OffsetDateTime;

use super::{Event, Log, Policy, Sightings, Working, line::Line};
use crate::{
    directory::Directory,
    model::{DomainName, Endpoint, MxState, Severity, Survey, Verdict},
    net::{Net, Shares},
};

/// How long a survey is shown to others where all is well, as far as the DNS lets its answers hold.
const WELL: Duration = Duration::from_secs(10 * 60);
/// Where something has to be mended: a mended server is to show.
const FAULTY: Duration = Duration::from_secs(90);
/// Where something could not be found out, which may be otherwise the next moment.
const UNSURE: Duration = Duration::from_secs(30);
/// However soon answers of the DNS run out: page, events, file and profile of one visit show the same survey.
const AT_LEAST: Duration = Duration::from_secs(60);
/// One that has not ended, in line or under way; and one that was made by hand.
const UNFINISHED: Duration = Duration::from_secs(5 * 60);

/// How many surveys are kept at most. One is some tens of kilobytes.
const CAPACITY: u64 = 2_000;

/// Starts surveys, and lets all who ask for one domain share one.
pub struct Surveys {
    net: Net,
    published_net: Net,
    policy: Arc<Policy>,
    directory: Arc<Directory>,
    recent: Cache<DomainName, Kept>,
    sightings: Sightings,
    line: Arc<Line>,
    itself: Weak<Self>,
}

impl Surveys {
    /// `published_net` is used for domains of the directory: it may have exceptions to the guard that strangers' look-ups
    /// must not have.
    pub fn new(
        net: Net,
        published_net: Net,
        policy: Policy,
        directory: Arc<Directory>,
    ) -> Arc<Self> {
        Arc::new_cyclic(|itself| Self {
            net,
            published_net,
            policy: Arc::new(policy),
            directory,
            recent: Cache::builder()
                .max_capacity(CAPACITY)
                .expire_after(ByOutcome)
                .build(),
            sightings: Sightings::default(),
            line: Arc::new(Line::new(Shares::of_process().surveys())),
            itself: itself.clone(),
        })
    }

    /// The running or recent survey of `domain`, started if there is none. Returns at once; needs a tokio runtime.
    pub fn of(&self, domain: &DomainName) -> Arc<Log> {
        let start = || self.start(domain.clone(), self.sightings.clone());
        self.recent.get_with_by_ref(domain, start).log
    }

    /// The running or recent survey of `domain`, if there is one: reading it costs nobody anything.
    pub fn recent(&self, domain: &DomainName) -> Option<Arc<Log>> {
        self.recent.get(domain).map(|kept| kept.log)
    }

    /// Takes `log` for the recent survey of `domain`, so that a survey made by hand is shown like any other.
    pub fn keep(&self, domain: DomainName, log: Arc<Log>) {
        self.recent.insert(domain, Kept::unfinished(log));
    }

    /// A new survey even if a recent one is kept, which looks at everything anew; joins one that is running.
    pub fn again(&self, domain: &DomainName) -> Arc<Log> {
        let start = || self.start(domain.clone(), self.sightings.anew());
        self.recent
            .entry_by_ref(domain)
            .or_insert_with_if(start, |kept| kept.log.survey().is_some())
            .into_value()
            .log
    }

    /// Whether a server that this machine publishes works.
    pub async fn verify(&self, endpoint: &Endpoint) -> Working {
        super::verify(endpoint, &self.policy, &self.published_net).await
    }

    /// Whether a name server answers: without one no survey is worth starting.
    pub async fn ready(&self) -> bool {
        self.net.ready().await
    }

    /// The survey runs in a task of its own, so that a visitor who leaves does not take it away from the others.
    fn start(&self, domain: DomainName, sightings: Sightings) -> Kept {
        let log = Arc::new(Log::default());
        let (net, published_net) = (self.net.clone(), self.published_net.clone());
        let (policy, directory) = (self.policy.clone(), self.directory.clone());
        let (told, surveys) = (log.clone(), self.itself.clone());
        let line = self.line.clone();
        tokio::spawn(async move {
            let _place = line.place(net.questions_heard_out()).await;
            told.begin();
            // To the second: nobody needs to know it better.
            let stamp = OffsetDateTime::now_utc().truncate_to_second();
            let survey = async {
                // Who cannot be asked publishes nothing: then the domain is surveyed as any other.
                let published = directory.find(&domain).await.unwrap_or_else(|outage| {
                    tracing::warn!(%domain, %outage);
                    None
                });
                let net = if published.is_some() {
                    published_net
                } else {
                    net
                };
                let net = net.noting();
                let survey = super::survey(
                    domain.clone(),
                    stamp,
                    &policy,
                    published.as_ref(),
                    &net,
                    &sightings,
                    &told,
                );
                let survey = survey.await;
                let keep = keep(&survey, net.answers_hold());
                (survey, keep)
            };
            // A defect must not leave readers waiting for an end that never comes.
            let keep = match AssertUnwindSafe(survey).catch_unwind().await {
                Ok((_, keep)) => keep,
                Err(_) => {
                    tracing::error!(%domain, "a survey panicked");
                    told.tell(Event::Done(Arc::new(Survey::broken(domain.clone(), stamp))));
                    Duration::ZERO
                }
            };
            if let Some(surveys) = surveys.upgrade() {
                surveys.ended(&domain, &told, keep);
            }
        });
        Kept::unfinished(log)
    }
    /// From now on `log`, unless another one has taken its place, is kept for so long.
    fn ended(&self, domain: &DomainName, log: &Arc<Log>, keep: Duration) {
        let entry = self.recent.entry_by_ref(domain);
        let _ = entry.and_compute_with(|known| match known.map(|entry| entry.into_value().log) {
            Some(known) if Arc::ptr_eq(&known, log) => match keep {
                Duration::ZERO => Op::Remove,
                keep => Op::Put(Kept { log: known, keep }),
            },
            _ => Op::Nop,
        });
    }
}

/// A survey, and how long it is kept from when it was put here.
#[derive(Clone)]
struct Kept {
    log: Arc<Log>,
    keep: Duration,
}

impl Kept {
    fn unfinished(log: Arc<Log>) -> Self {
        let keep = UNFINISHED;
        Self { log, keep }
    }
}

struct ByOutcome;

impl Expiry<DomainName, Kept> for ByOutcome {
    fn expire_after_create(&self, _: &DomainName, kept: &Kept, _: Instant) -> Option<Duration> {
        Some(kept.keep)
    }

    fn expire_after_update(
        &self,
        _: &DomainName,
        kept: &Kept,
        _: Instant,
        _: Option<Duration>,
    ) -> Option<Duration> {
        Some(kept.keep)
    }
}

/// How long a survey is shown to others. Our own trouble is no answer to keep: the next visitor finds a new try.
/// `answers_hold`: how much longer the DNS believes its answers.
fn keep(survey: &Survey, answers_hold: Option<Duration>) -> Duration {
    if survey.fault.is_some() {
        return Duration::ZERO;
    }
    let unsure = survey.mx.state == MxState::Failed
        || survey.observations.iter().any(|seen| {
            // What this network never lets us do will be no otherwise in a minute.
            let for_good = ["no-ipv6", "port-blocked"]
                .map(Some)
                .contains(&seen.detail.as_deref());
            seen.verdict == Verdict::NotChecked && !for_good
        });
    if unsure {
        return UNSURE;
    }
    let faulty = survey.recommended.incoming.is_empty()
        || survey
            .findings
            .iter()
            .any(|finding| finding.severity == Severity::Error);
    let most = if faulty { FAULTY } else { WELL };
    answers_hold.map_or(most, |hold| most.min(hold.max(AT_LEAST)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{
            Authentication, Fault, Finding, Protocol, Security, Setting, SourceId, Username, Who,
        },
        survey::agenda::told_of,
    };

    fn good() -> Survey {
        let domain: DomainName = "example.org".parse().unwrap();
        let host = domain.host("imap").unwrap();
        let mut survey = Survey::broken(domain, OffsetDateTime::UNIX_EPOCH);
        survey.fault = None;
        survey.mx.state = MxState::Found;
        survey.recommended.incoming.push(Setting {
            protocol: Protocol::IMAP,
            hostname: host,
            port: 993,
            security: Security::ImplicitTls,
            username: Username::address(),
            authentication: vec![Authentication::PasswordCleartext],
            verified: true,
            authenticated: true,
            sources: vec![SourceId::Srv],
        });
        survey
    }

    /// With so many seconds for which the DNS lets its answers hold.
    fn kept(change: impl FnOnce(&mut Survey), hold: u64) -> Duration {
        let mut survey = good();
        change(&mut survey);
        keep(&survey, Some(Duration::from_secs(hold)))
    }

    #[test]
    fn a_survey_is_kept_by_what_came_of_it_and_as_long_as_the_dns_lets_it() {
        let unchecked = |detail: &'static str| {
            move |survey: &mut Survey| {
                let target = crate::survey::probing::Target {
                    host: "imap.example.org".parse().unwrap(),
                    ip: "2001:db8::1".parse().unwrap(),
                    port: 993,
                    protocol: Protocol::IMAP,
                    security: Security::ImplicitTls,
                };
                let told = told_of(&target, Verdict::NotChecked, Some(detail));
                survey.observations.push(told.into());
            }
        };
        let found = |severity| {
            move |survey: &mut Survey| {
                let finding = Finding::new("starttls-missing", severity, Who::MailAdmin);
                survey.findings.push(finding);
            }
        };
        assert_eq!(kept(|_| {}, 86_400), WELL);
        assert_eq!(kept(|_| {}, 120), Duration::from_secs(120));
        assert_eq!(kept(|_| {}, 5), AT_LEAST);
        assert_eq!(keep(&good(), None), WELL);
        assert_eq!(kept(found(Severity::Warning), 86_400), WELL);
        assert_eq!(kept(found(Severity::Error), 86_400), FAULTY);
        let nothing = |survey: &mut Survey| survey.recommended.incoming.clear();
        assert_eq!(kept(nothing, 86_400), FAULTY);
        assert_eq!(kept(unchecked("no-ipv6"), 86_400), WELL);
        assert_eq!(kept(unchecked("budget"), 86_400), UNSURE);
        assert_eq!(kept(|survey| survey.mx.state = MxState::Failed, 5), UNSURE);
        let ours = |survey: &mut Survey| survey.fault = Some(Fault::NoNameServer);
        assert_eq!(kept(ours, 86_400), Duration::ZERO);
    }
}
