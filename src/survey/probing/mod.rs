//! Conversations with mail servers.

mod driver;
mod logbook;
#[cfg(test)]
mod pipes;
mod sea;

pub use driver::{converse, old_versions};

use std::net::IpAddr;

use crate::model::{HostName, Protocol, Security};

/// One conversation that is worth having.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    pub host: HostName,
    pub ip: IpAddr,
    pub port: u16,
    pub protocol: Protocol,
    pub security: Security,
}
