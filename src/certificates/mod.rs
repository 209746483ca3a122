//! Floor 2: which certificate a visitor is shown, by the name that it asked for (SNI, RFC 6066 §3).
//!
//! [`Files`] hold what the operator has put on disk, and follow it as it changes; [`Acme`] obtains one for each name that is
//! asked for and allowed. Whoever serves HTTPS asks [`Certificates::choose`] between the client's hello and the answer.

pub mod acme;
mod census;
mod files;
mod leaf;
pub mod signing;
mod wardrobe;

pub use acme::Acme;
pub use census::Census;
pub use files::{Files, Pair};
pub use leaf::{Leaf, LeafError};

use std::{
    io,
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use rustls::ServerConfig;
use tokio_util::{sync::CancellationToken, task::AbortOnDropHandle};

use self::wardrobe::Wardrobe;
use crate::{model::HostName, net::Net};

/// How often the files are looked at. A change counts once it has stood still from one look to the next, so it takes effect
/// within two of these.
const LOOK: Duration = Duration::from_millis(700);

/// All certificates of this server. `Default` has none.
#[derive(Default)]
pub struct Certificates {
    files: Files,
    acme: Option<Arc<Acme>>,
    wardrobe: Arc<Wardrobe>,
}

/// A certificate that the operator names cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {reason}")]
pub struct Unusable {
    /// As configured.
    pub file: String,
    pub reason: LeafError,
}

impl Certificates {
    /// Reads all files. Fails on the first that cannot be used: a server that starts shall be whole.
    pub fn new(pairs: Vec<Pair>) -> Result<Self, Unusable> {
        let wardrobe = Arc::<Wardrobe>::default();
        Ok(Self {
            files: Files::open(pairs, &wardrobe)?,
            acme: None,
            wardrobe,
        })
    }

    /// Obtains certificates for `allowed` names that no file is for, over `net`. Fails where the store cannot be had.
    pub fn with_acme(
        mut self,
        settings: acme::Settings,
        net: Net,
        allowed: acme::Allowed,
    ) -> io::Result<Self> {
        let acme = Acme::open(settings, net, allowed, self.wardrobe.clone(), now())?;
        self.acme = Some(Arc::new(acme));
        Ok(self)
    }

    /// What to answer a client that asked for `name`; without a name the first certificate of the files. None where there
    /// is none: the handshake is refused then. May wait for an order, some seconds at most.
    pub async fn choose(&self, name: Option<&str>) -> Option<Arc<ServerConfig>> {
        let Some(name) = name else {
            return self.files.first().map(|leaf| leaf.config.clone());
        };
        let host: HostName = name.parse().ok()?;
        match (self.files.covering(&host), &self.acme) {
            (Some(leaf), _) => Some(leaf.config.clone()),
            (None, Some(acme)) => acme.choose(&host).await,
            (None, None) => None,
        }
    }

    /// SHA-256 of the public key that the operator's own certificate for `host` has. Those that are obtained come with a new
    /// key each time, which nobody should vouch for in the DNS.
    pub fn lasting_key(&self, host: &HostName) -> Option<[u8; 32]> {
        self.files.covering(host).map(|leaf| leaf.key)
    }

    /// What to answer a certificate authority that asks whether `name` is ours (RFC 8737). Nothing is served behind it.
    pub fn challenge(&self, name: &str) -> Option<Arc<ServerConfig>> {
        let host: HostName = name.parse().ok()?;
        self.acme.as_ref()?.challenges().certificate(&host)
    }

    /// The content of `/.well-known/acme-challenge/<token>` (RFC 8555 §8.3).
    pub fn challenge_file(&self, token: &str) -> Option<String> {
        self.acme.as_ref()?.challenges().file(token)
    }

    /// A configuration without any certificate: the client gets an alert instead.
    pub fn none(&self) -> Arc<ServerConfig> {
        self.wardrobe.bare.clone()
    }

    /// Follows the files, and warns of certificates near their end, until `closing` is cancelled.
    pub async fn keep_fresh(self: Arc<Self>, closing: CancellationToken) {
        let renewals = self.acme.clone().map(|acme| {
            let closing = closing.clone();
            AbortOnDropHandle::new(tokio::spawn(acme.keep_fresh(closing)))
        });
        let mut ticks = tokio::time::interval(LOOK);
        while closing.run_until_cancelled(ticks.tick()).await.is_some() {
            // Small files on a local disk: less than a handshake costs.
            self.files.look(&self.wardrobe);
            self.files.warn(now());
        }
        drop(renewals);
    }

    /// How the certificates are, for those who watch over this server.
    pub fn census(&self) -> Census {
        let mut census = self.files.census(now());
        if let Some(acme) = &self.acme {
            acme.count(&mut census, now());
        }
        census
    }
}

/// Seconds since 1970.
fn now() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| {
            i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
        })
}
