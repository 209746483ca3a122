//! Floor 2: whom we publish for.
//!
//! A [`Directory`] asks its [`Backend`]s one after another, each by the domain alone: none of them ever learns a local part,
//! so none can tell whether a mailbox exists. The configuration file's is [`Book`]; a database's would be one more file.

mod book;
mod terms;

use std::sync::Arc;

use arc_swap::ArcSwap;
use futures_util::future::{BoxFuture, FutureExt, ready};
use tokio::sync::watch;

use crate::model::{DomainName, Offer, Protocol, Recommendation, Setting};

pub use book::{Book, Entry, Fallback, Names};
pub use terms::{Answer, Failing, HostPattern, Login, Server, Terms};

/// One published domain.
#[derive(Clone, Debug)]
pub struct Published {
    /// The domain whose settings these are: of an alias the main domain, of what a pattern or the default took in the domain
    /// itself.
    pub domain: DomainName,
    pub terms: Arc<Terms>,
}

impl Published {
    /// The given servers, in their order: `verified` is false, `authenticated` true, `sources` is `[directory]`. None where a
    /// survey finds them.
    pub fn given(&self) -> Option<Recommendation> {
        self.terms.given(&self.domain)
    }

    /// ManageSieve servers, in their order.
    pub fn sieve(&self) -> Vec<Setting> {
        let all = self.terms.servers.iter();
        all.filter(|server| server.protocol == Protocol::SIEVE)
            .filter_map(|server| server.setting(&self.domain))
            .collect()
    }

    pub fn offer(&self) -> &Offer {
        &self.terms.offer
    }
}

/// A backend could not be asked: whether the domain is published is not known.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the directory cannot be read: {0}")]
pub struct Outage(pub String);

/// Where published domains are written down.
pub trait Backend: Send + Sync {
    /// The entry of `domain`, which may be an alias.
    fn find<'a>(
        &'a self,
        domain: &'a DomainName,
    ) -> BoxFuture<'a, Result<Option<Published>, Outage>>;

    /// Domains whose servers are to be looked at in the background, as far as it can list them.
    fn watched(&self) -> Vec<Published>;

    /// How many domains it can list.
    fn count(&self) -> usize;

    /// Whether it publishes nothing at all.
    fn is_empty(&self) -> bool;
}

/// The published domains of this server. An empty one publishes nothing.
pub struct Directory {
    file: Arc<File>,
    backends: Vec<Arc<dyn Backend>>,
    changes: watch::Sender<u64>,
}

/// The book that is in force.
struct File(ArcSwap<Book>);

impl Directory {
    pub fn new(book: Arc<Book>) -> Self {
        let file = Arc::new(File(ArcSwap::new(book)));
        Self {
            file: file.clone(),
            backends: vec![file],
            changes: watch::Sender::new(0),
        }
    }

    /// The entry of `domain` or of the domain whose alias it is; the first backend that has one tells.
    pub async fn find(&self, domain: &DomainName) -> Result<Option<Published>, Outage> {
        for backend in &self.backends {
            if let Some(found) = backend.find(domain).await? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// Puts another book in force, at once and as a whole.
    pub fn replace(&self, book: Arc<Book>) {
        self.file.0.store(book);
        self.changes.send_modify(|changes| *changes += 1);
    }

    /// Counts the books that were put in force, for whoever waits for the next.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }

    /// See [`Backend::watched`].
    pub fn watched(&self) -> Vec<Published> {
        let all = self.backends.iter().flat_map(|backend| backend.watched());
        all.collect()
    }

    /// How many domains are published, as far as they can be listed.
    pub fn count(&self) -> usize {
        self.backends.iter().map(|backend| backend.count()).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.backends.iter().all(|backend| backend.is_empty())
    }
}

impl Default for Directory {
    fn default() -> Self {
        Self::new(Arc::default())
    }
}

impl std::fmt::Debug for Directory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Directory")
            .field("count", &self.count())
            .finish_non_exhaustive()
    }
}

impl Backend for File {
    fn find<'a>(
        &'a self,
        domain: &'a DomainName,
    ) -> BoxFuture<'a, Result<Option<Published>, Outage>> {
        ready(Ok(self.0.load().find(domain))).boxed()
    }

    fn watched(&self) -> Vec<Published> {
        self.0.load().watched()
    }

    fn count(&self) -> usize {
        self.0.load().count()
    }

    fn is_empty(&self) -> bool {
        self.0.load().is_empty()
    }
}
