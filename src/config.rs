//! The configuration file, the environment on top of it, flags on top of both.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use ipnet::IpNet;
use url::Url;

use crate::directory::Directory;

/// Everything that an operator sets. `Default` is what holds without a file.
#[derive(Clone, Debug)]
pub struct Config {
    /// Default `127.0.0.1:8080`.
    pub listen: Vec<SocketAddr>,
    pub public_url: Option<Url>,
    /// None: by the contract's default, see [`Config::public_lookup`].
    pub public_lookup: Option<bool>,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpNet>,
    pub nameserver: Vec<SocketAddr>,
    pub ca_file: Option<PathBuf>,
    pub allow_net: Vec<IpNet>,
    pub trust_anchor: Option<PathBuf>,
    /// None with `no_ispdb`.
    pub ispdb: Option<Url>,
    pub ispdb_dir: Option<PathBuf>,
    pub deadline: Duration,
    pub lang: Option<String>,
    pub directory: Directory,
}

/// One mistake in a configuration file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    pub message: String,
}

impl Config {
    /// Reads a file's text. Every mistake in it, not only the first.
    pub fn read(_text: &str) -> Result<Self, Vec<Mistake>> {
        todo!("helper C")
    }

    /// Lays `PORTOLAN_*` variables over it.
    pub fn overlay_env(
        &mut self,
        _vars: impl Iterator<Item = (String, String)>,
    ) -> Result<(), String> {
        todo!("helper C")
    }

    /// Whether strangers may have any domain surveyed: as configured, else only while no domain is configured and only
    /// loopback is listened on.
    pub fn public_lookup(&self) -> bool {
        self.public_lookup.unwrap_or_else(|| {
            self.directory.is_empty() && self.listen.iter().all(|addr| addr.ip().is_loopback())
        })
    }
}
