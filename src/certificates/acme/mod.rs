//! Certificates on demand (RFC 8555): one name each, obtained when a client first asks for it, renewed ahead of time.
//!
//! An order is placed for a name only if it is allowed, if its last failure is long enough ago, and if it leads to this very
//! server ([`reach`]). One name has one order at a time, however many wait for it. What is known of certificates and failures
//! survives a restart ([`store`]).

mod account;
mod attempt;
mod book;
mod challenges;
mod client;
mod held;
mod order;
mod pace;
mod reach;
mod renewal;
mod settings;
mod store;

pub use challenges::{Challenges, PROTOCOL};
pub use settings::{Binding, Kind, Settings};

use std::{
    io,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

use futures_util::future::BoxFuture;
use instant_acme::Account;
use moka::sync::Cache;
use rustls::ServerConfig;
use tokio::{sync::Semaphore, time::timeout};

use self::{book::Book, client::Client, reach::Reach, store::Store};
use super::{Census, Leaf, now, wardrobe::Wardrobe};
use crate::{model::HostName, net::Net};

/// Whether a name may have a certificate of ours; none while that cannot be told.
pub type Allowed = Arc<dyn Fn(HostName) -> BoxFuture<'static, Option<bool>> + Send + Sync>;

/// How long a client waits for its first certificate. Browsers give up after half a minute.
const WAIT: Duration = Duration::from_secs(25);
/// Clients that wait at one time, over all names.
const MAX_WAITING: usize = 1024;
/// Certificates that are kept ready in memory; the rest is read when it is asked for.
const READY: u64 = 2000;

/// One authority, and all certificates from it.
pub struct Acme {
    settings: Settings,
    allowed: Allowed,
    wardrobe: Arc<Wardrobe>,
    challenges: Arc<Challenges>,
    reach: Reach,
    client: Client,
    store: Arc<Store>,
    account: tokio::sync::Mutex<Option<Account>>,
    orders: Semaphore,
    waiting: Semaphore,
    book: Mutex<Book>,
    ready: Cache<HostName, Arc<Leaf>>,
    issued: AtomicU64,
    refused: AtomicU64,
    elsewhere: AtomicU64,
}

impl Acme {
    /// Opens the store. `now` in seconds since 1970.
    pub(super) fn open(
        settings: Settings,
        net: Net,
        allowed: Allowed,
        wardrobe: Arc<Wardrobe>,
        now: i64,
    ) -> io::Result<Self> {
        let store = Store::open(&settings.store.join(folder(&settings)))?;
        let book = Book::open(&store, now)?;
        let challenges = Arc::<Challenges>::default();
        let reach = Reach::new(net.clone(), challenges.clone(), settings.addresses.clone());
        Ok(Self {
            client: Client::new(net, &settings.directory, settings.host.clone()),
            orders: Semaphore::new(settings.orders_at_once),
            waiting: Semaphore::new(MAX_WAITING),
            ready: Cache::new(READY),
            account: tokio::sync::Mutex::default(),
            book: Mutex::new(book),
            store: Arc::new(store),
            issued: AtomicU64::default(),
            refused: AtomicU64::default(),
            elsewhere: AtomicU64::default(),
            settings,
            allowed,
            wardrobe,
            challenges,
            reach,
        })
    }

    pub(super) fn challenges(&self) -> &Challenges {
        &self.challenges
    }

    /// The certificate of `name`, obtained now if need be. None where it may have none, or cannot have one soon.
    pub(super) async fn choose(self: &Arc<Self>, name: &HostName) -> Option<Arc<ServerConfig>> {
        let allowed = (self.allowed)(name.clone()).await;
        if allowed == Some(false) {
            return None;
        }
        if let Some(leaf) = self.leaf(name).await {
            return Some(leaf.config.clone());
        }
        allowed?;
        let _place = self.waiting.try_acquire().ok()?;
        let mut flight = self.begin(name)?;
        // An error means that the flight is over as well.
        let _ = timeout(WAIT, flight.wait_for(|over| *over)).await.ok()?;
        self.leaf(name).await.map(|leaf| leaf.config.clone())
    }

    pub(super) fn count(&self, census: &mut Census, now: i64) {
        self.with(|book| book.count(census, now));
        census.issued = self.issued.load(Relaxed);
        census.refused = self.refused.load(Relaxed);
        census.elsewhere = self.elsewhere.load(Relaxed);
    }

    /// The certificate that is held already: in memory, else from the store.
    async fn leaf(&self, name: &HostName) -> Option<Arc<Leaf>> {
        if let Some(leaf) = self.ready.get(name) {
            return Some(leaf);
        }
        self.with(|book| book.held(name))?;
        let (store, wardrobe, wanted) = (self.store.clone(), self.wardrobe.clone(), name.clone());
        let read = tokio::task::spawn_blocking(move || {
            let pem = store.certificate(&wanted)?;
            Leaf::from_pem(&pem, &pem, &wardrobe).ok()
        });
        match read.await.ok().flatten() {
            Some(leaf) => {
                let leaf = Arc::new(leaf);
                self.ready.insert(name.clone(), leaf.clone());
                Some(leaf)
            }
            None => {
                tracing::error!(%name, "a certificate in the store cannot be read; another one is obtained");
                self.with(|book| book.lose(name));
                None
            }
        }
    }

    /// Joins the order for `name`, or begins one; none while it is held back.
    fn begin(self: &Arc<Self>, name: &HostName) -> Option<book::Flight> {
        let (flight, landing) = self.with(|book| book.begin(name, now()))?;
        if let Some(landing) = landing {
            let (acme, name) = (self.clone(), name.clone());
            tokio::spawn(async move {
                // Told even if something panics.
                let _landing = Landing {
                    acme: &acme,
                    name: &name,
                    landing,
                };
                acme.attempt(&name).await;
            });
        }
        Some(flight)
    }

    /// Writes, off the threads that serve. A failure is told; what is in memory goes on.
    async fn on_disk(
        &self,
        what: &str,
        write: impl FnOnce(&Store) -> io::Result<()> + Send + 'static,
    ) {
        let store = self.store.clone();
        let written = tokio::task::spawn_blocking(move || write(&store)).await;
        if let Ok(Err(error)) = written {
            tracing::error!(%error, "{what} cannot be written to the store");
        }
    }

    fn with<T>(&self, then: impl FnOnce(&mut Book) -> T) -> T {
        then(&mut self.book.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Ends a flight, however it went.
struct Landing<'a> {
    acme: &'a Acme,
    name: &'a HostName,
    landing: book::Landing,
}

impl Drop for Landing<'_> {
    fn drop(&mut self) {
        self.acme.with(|book| book.land(self.name));
        self.landing.send_replace(true);
    }
}

/// Each authority has a folder of its own, so that a trial with one leaves nothing for another.
fn folder(settings: &Settings) -> String {
    let url = &settings.directory[url::Position::BeforeHost..];
    let plain = |c: char| {
        if c.is_ascii_alphanumeric() || c == '.' {
            c
        } else {
            '-'
        }
    };
    url.chars().map(plain).collect()
}
