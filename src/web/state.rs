//! What every handler shares.

use std::{sync::Arc, time::Duration};

use arc_swap::{ArcSwap, Guard};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;

use super::{Cost, Limits, Metrics, PageError, Publications, Readiness, Visitor};
use crate::{
    certificates::{
        Certificates,
        signing::{Signer, Signing},
    },
    config::Config,
    demo::Sample,
    directory::{Directory, Outage},
    model::{DomainName, Survey},
    net::Shares,
    survey::{Log, Surveys},
    wire::documents::autodiscover::Familiar,
};

/// How long a survey may outlast its deadline on a machine that is very busy.
const SLACK: Duration = Duration::from_secs(5);

/// For each survey that may run at one time, so many may be asked for by visitors and not have ended: the rest waits in line.
const IN_LINE: usize = 4;
/// How long a visitor waits for a survey to begin.
const PATIENCE: Duration = Duration::from_secs(60);
/// When to come back where the line is that long.
const BUSY: Duration = Duration::from_secs(5);

/// Where it cannot be told whether a domain is published.
impl From<Outage> for PageError {
    fn from(_: Outage) -> Self {
        Self::not_ready(BUSY)
    }
}

/// What every handler shares. Cheap to clone.
#[derive(Clone)]
pub struct App {
    config: Arc<ArcSwap<Config>>,
    pub surveys: Arc<Surveys>,
    pub limits: Arc<Limits>,
    pub published: Arc<Publications>,
    pub readiness: Arc<Readiness>,
    pub metrics: Arc<Metrics>,
    /// What HTTPS shows; by default none.
    pub certificates: Arc<Certificates>,
    signing: Arc<Signing>,
    /// Cancelled when the server stops: what streams without end must end then.
    pub closing: CancellationToken,
    /// What Outlook and its kind have asked so far.
    pub questions: Arc<Familiar>,
    /// Domains to try, shown on the first page. Only a demo has any.
    pub samples: &'static [Sample],
    /// One permit for each survey that visitors have asked for and that has not ended.
    asked: Arc<Semaphore>,
}

impl App {
    /// `directory` is the one that `surveys` has, too.
    pub fn new(config: Config, surveys: Arc<Surveys>, directory: Arc<Directory>) -> Self {
        Self {
            config: Arc::new(ArcSwap::from_pointee(config)),
            surveys,
            limits: Arc::default(),
            published: Arc::new(Publications::new(directory)),
            readiness: Arc::default(),
            metrics: Arc::default(),
            certificates: Arc::default(),
            signing: Arc::default(),
            closing: CancellationToken::new(),
            questions: Arc::default(),
            samples: &[],
            asked: Arc::new(Semaphore::new(IN_LINE * Shares::of_process().surveys())),
        }
    }

    /// The same, but visitors may have at most so many surveys that have not ended, whatever this machine could take.
    /// For tests; a server goes by its machine.
    #[must_use]
    pub fn admitting(self, most: usize) -> Self {
        Self {
            asked: Arc::new(Semaphore::new(most)),
            ..self
        }
    }

    /// The configuration that is in force.
    pub fn config(&self) -> Arc<Config> {
        self.config.load_full()
    }

    /// The same, for a look in passing.
    pub fn config_now(&self) -> Guard<Arc<Config>> {
        self.config.load()
    }

    /// What profiles of published domains are signed with, if the configuration says so.
    pub fn signer(&self) -> Option<Arc<Signer>> {
        self.signing.with(self.config().signing.as_ref())
    }

    /// Whether the files that profiles are to be signed with cannot be used as they are now; none where none are configured.
    pub fn signing_is_broken(&self) -> Option<bool> {
        let config = self.config();
        let pair = config.signing.as_ref()?;
        Some(self.signing.is_broken(pair))
    }

    /// Puts another configuration in force, as a whole. What concerns sockets and name servers keeps what it began with.
    pub fn reconfigure(&self, config: Config) {
        let book = config.book.clone();
        self.config.store(Arc::new(config));
        self.published.replace(book);
    }

    /// The running or recent survey of `domain`, for this visitor. Fails where the site looks up published domains only
    /// (403), and where the visitor has asked too often or too many wait already (429).
    pub async fn survey(
        &self,
        visitor: Visitor,
        domain: &DomainName,
        cost: Cost,
    ) -> Result<Arc<Log>, PageError> {
        self.admit(visitor, domain, cost).await?;
        match self.surveys.recent(domain) {
            Some(log) => Ok(log),
            None => self.start(|| self.surveys.of(domain)),
        }
    }

    /// As [`App::survey`], but a recent survey does not do: the person pressed "check again".
    pub async fn survey_again(
        &self,
        visitor: Visitor,
        domain: &DomainName,
    ) -> Result<Arc<Log>, PageError> {
        self.admit(visitor, domain, Cost::Lookup).await?;
        self.start(|| self.surveys.again(domain))
    }

    /// Counts the survey as asked for until it ends. Who joins one that runs already may be counted beside it; that errs
    /// on the safe side.
    fn start(&self, survey: impl FnOnce() -> Arc<Log>) -> Result<Arc<Log>, PageError> {
        let permit = self.asked.clone().try_acquire_owned();
        let permit = permit.map_err(|_| PageError::busy(BUSY))?;
        let log = survey();
        let (app, running) = (self.clone(), log.clone());
        tokio::spawn(async move {
            running.begun().await;
            let _ = app.finished(&running).await;
            drop(permit);
        });
        Ok(log)
    }

    /// The end of a survey. One that does not even begin for a long time is too much for this machine (429). Surveys end
    /// by themselves within the deadline; one that has not by then is a bug of ours, and the visitor hears of it instead of
    /// waiting for ever.
    pub async fn finished(&self, log: &Log) -> Result<Arc<Survey>, PageError> {
        tokio::time::timeout(PATIENCE, log.begun())
            .await
            .map_err(|_| PageError::busy(BUSY))?;
        tokio::time::timeout(self.config().deadline + SLACK, log.finished())
            .await
            .map_err(|_| {
                tracing::error!("a survey did not end");
                PageError::timeout()
            })
    }

    /// When a stream about a survey ends whatever happens: the server stops, or the survey is long overdue.
    pub fn end_of_stream(&self, log: &Arc<Log>) -> impl Future<Output = ()> + Send + use<> {
        let log = log.clone();
        let closing = self.closing.clone();
        let overdue = self.config().deadline + SLACK;
        async move {
            let late = async {
                // Begun or not: where it stands in line so long, the reader may as well come back.
                let _ = tokio::time::timeout(PATIENCE, log.begun()).await;
                tokio::time::sleep(overdue).await;
            };
            tokio::select! {
                () = closing.cancelled() => {}
                () = late => {}
            }
        }
    }

    async fn admit(
        &self,
        visitor: Visitor,
        domain: &DomainName,
        cost: Cost,
    ) -> Result<(), PageError> {
        if !self.config().public_lookup() {
            match self.published.directory().find(domain).await {
                Ok(Some(_)) => {}
                Ok(None) => return Err(PageError::lookup_closed()),
                Err(outage) => return Err(outage.into()),
            }
        }
        self.limits
            .survey(visitor, domain, cost)
            .map_err(PageError::rate_limited)?;
        self.metrics.surveyed();
        Ok(())
    }
}
