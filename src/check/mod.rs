//! Floor 2: what each mail client makes of what a domain publishes, for the domain's admin.
//!
//! A client is data (`clients/*.toml`): the places that it asks in its order, how strictly it reads, what it asks the
//! person. All places of all clients are asked once ([`harvest`]); each walk over the answers is then pure ([`walk`]), and
//! whether the settings at its end work is read from the survey's observations.

mod autoconfig;
mod autodiscover;
pub mod client;
mod encoding;
mod foresight;
pub mod injection;
mod judge;
mod kept;
mod ports;
pub mod published;
mod shut;
mod stumbles;
pub mod walk;

mod harvest;

pub use client::{CLIENTS, Client};
pub use foresight::{Foresight, foresee};
pub use harvest::{Harvest, Limits};
pub use injection::Tried;
pub use kept::kept_by;
pub use published::{Statement, Statements};
pub use shut::Shut;
pub use stumbles::{is_stumbled_over, readings, stumble};
pub use walk::{Ending, Got, Walk};

pub use crate::model::{Reading, Remark};
use crate::{
    model::{DomainName, Finding, Survey, reading},
    net::Net,
};

/// What came of it.
#[derive(Clone, Debug)]
pub struct Check {
    /// One per client, in the order of [`CLIENTS`].
    pub walks: Vec<Walk>,
    /// What each place says, whoever reads it.
    pub statements: Statements,
    /// Where places contradict each other, or name what does not work.
    pub contradictions: Vec<Finding>,
    /// What nobody could connect to though somebody is sent there.
    pub shut: Vec<Shut>,
    /// What came of [`injection::try_all`], where that was asked for.
    pub injections: Vec<Tried>,
}

impl Check {
    /// Whether every client that can set itself up does so, if need be after a question, nothing is to be changed for it,
    /// no place contradicts another, and no server obeyed what was slipped in. Clients that look for nothing that a domain could publish do not count.
    pub fn is_fine(&self) -> bool {
        let mut walks = self.walks.iter().filter(|walk| walk.client.is_reachable());
        self.contradictions.is_empty()
            && self.injections.iter().all(|tried| tried.finding.is_none())
            && walks.all(|walk| walk.ends != Ending::Not && walk.change.is_none())
    }

    /// What to change first for each client; what is the same for several is one finding, with the names of all of them. It
    /// speaks of the first.
    pub fn changes(&self) -> Vec<(Finding, Vec<&str>)> {
        let mut changes: Vec<(Finding, Vec<&str>)> = Vec::new();
        for walk in &self.walks {
            let Some(change) = &walk.change else { continue };
            let name = walk.client.name.as_str();
            let same = |known: &Finding| {
                let all = Finding::clone(known).with("client", name);
                all == *change
            };
            match changes.iter_mut().find(|(known, _)| same(known)) {
                Some((_, names)) => names.push(name),
                None => changes.push((change.clone(), vec![name])),
            }
        }
        changes
    }
}

/// Asks all places that `clients` ask, each once.
pub async fn harvest(
    domain: &DomainName,
    clients: &[&'static Client],
    limits: &Limits,
    net: &Net,
) -> Harvest {
    Harvest::gather(domain, clients, limits, net).await
}

/// Walks every way over what was gathered. Pure.
pub fn conclude(clients: &[&'static Client], harvest: &Harvest, survey: &Survey) -> Check {
    let walks: Vec<_> = clients
        .iter()
        .map(|client| walk::walk(client, harvest, survey))
        .collect();
    let statements = Statements::of(harvest, survey);
    let contradictions = statements.contradictions();
    let shut = shut::shut(&statements.0, &walks, survey);
    Check {
        walks,
        statements,
        contradictions,
        shut,
        injections: Vec::new(),
    }
}
