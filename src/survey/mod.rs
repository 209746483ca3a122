//! Floor 2: one domain's journey.

mod log;

pub use log::{Event, Log};

pub mod probing;
pub mod ranking;

use std::{path::PathBuf, sync::Arc, time::Duration};

use url::Url;

use crate::{directory::Directory, model::DomainName, net::Net};

/// What holds for all surveys of this process.
#[derive(Clone, Debug)]
pub struct Policy {
    /// Whole answer.
    pub deadline: Duration,
    /// The central database; none switches it off.
    pub ispdb: Option<Url>,
    /// Files `<domain>.xml`, read before the network is asked.
    pub ispdb_dir: Option<PathBuf>,
    /// The name in SMTP's EHLO.
    pub ehlo: String,
}

/// Starts surveys, and lets all who ask for one domain share one.
pub struct Surveys {
    _net: Net,
}

#[allow(unused_variables)]
impl Surveys {
    /// `allow` holds for domains of the directory only.
    pub fn new(
        net: Net,
        published_net: Net,
        policy: Policy,
        directory: Arc<Directory>,
    ) -> Arc<Self> {
        todo!("survey core")
    }

    /// The running or recent survey of `domain`, started if there is none. Returns at once.
    pub fn of(self: &Arc<Self>, domain: &DomainName) -> Arc<Log> {
        todo!("survey core")
    }

    /// A new survey even if a recent one is kept; joins one that is running.
    pub fn again(self: &Arc<Self>, domain: &DomainName) -> Arc<Log> {
        todo!("survey core")
    }

    /// Whether name servers answer: for readiness.
    pub async fn ready(&self) -> bool {
        todo!("survey core")
    }
}
