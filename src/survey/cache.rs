//! One running survey per domain, shared by all who ask, and kept for a few minutes.

use std::{
    panic::AssertUnwindSafe,
    sync::{Arc, Weak},
    time::Duration,
};

use futures_util::FutureExt;
use moka::sync::Cache;
use time::OffsetDateTime;

use super::{Event, Log, Policy, Working};
use crate::{
    directory::Directory,
    model::{DomainName, Endpoint, Survey},
    net::Net,
};

/// How long a finished survey is shown to others. Long enough for page, events, file and profile of one visit; short
/// enough that a mended server shows.
const KEPT: Duration = Duration::from_secs(5 * 60);

/// How many surveys are kept at most. One is some tens of kilobytes.
const CAPACITY: u64 = 2_000;

/// Starts surveys, and lets all who ask for one domain share one.
pub struct Surveys {
    net: Net,
    published_net: Net,
    policy: Arc<Policy>,
    directory: Arc<Directory>,
    recent: Cache<DomainName, Arc<Log>>,
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
                .time_to_live(KEPT)
                .build(),
            itself: itself.clone(),
        })
    }

    /// The running or recent survey of `domain`, started if there is none. Returns at once; needs a tokio runtime.
    pub fn of(&self, domain: &DomainName) -> Arc<Log> {
        self.recent
            .get_with_by_ref(domain, || self.start(domain.clone()))
    }

    /// The running or recent survey of `domain`, if there is one: reading it costs nobody anything.
    pub fn recent(&self, domain: &DomainName) -> Option<Arc<Log>> {
        self.recent.get(domain)
    }

    /// Takes `log` for the recent survey of `domain`, so that a survey made by hand is shown like any other.
    pub fn keep(&self, domain: DomainName, log: Arc<Log>) {
        self.recent.insert(domain, log);
    }

    /// A new survey even if a recent one is kept; joins one that is running.
    pub fn again(&self, domain: &DomainName) -> Arc<Log> {
        self.recent
            .entry_by_ref(domain)
            .or_insert_with_if(|| self.start(domain.clone()), |log| log.survey().is_some())
            .into_value()
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
    fn start(&self, domain: DomainName) -> Arc<Log> {
        let log = Arc::new(Log::default());
        let (net, published_net) = (self.net.clone(), self.published_net.clone());
        let (policy, directory) = (self.policy.clone(), self.directory.clone());
        let (told, surveys) = (log.clone(), self.itself.clone());
        tokio::spawn(async move {
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
                super::survey(
                    domain.clone(),
                    stamp,
                    &policy,
                    published.as_ref(),
                    &net,
                    &told,
                )
                .await
            };
            // A defect must not leave readers waiting for an end that never comes.
            let survey = match AssertUnwindSafe(survey).catch_unwind().await {
                Ok(survey) => survey,
                Err(_) => {
                    tracing::error!(%domain, "a survey panicked");
                    let broken = Arc::new(Survey::broken(domain.clone(), stamp));
                    told.tell(Event::Done(broken.clone()));
                    broken
                }
            };
            // Our own trouble is no answer to keep: the next visitor finds a new try.
            if survey.fault.is_some()
                && let Some(surveys) = surveys.upgrade()
            {
                surveys.recent.invalidate(&domain);
            }
        });
        log
    }
}
