//! Where settings are learnt, and how asking went.

use serde::Serialize;

use super::{HostName, Readings};

/// A place that may know a domain's settings. The order is the ranking's: earlier is believed before later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceId {
    /// This server's own configuration.
    Directory,
    Autoconfig,
    AutoconfigWellknown,
    Pacc,
    Ispdb,
    /// Built in.
    Catalogue,
    AutoconfigHttp,
    Srv,
    MxAutoconfig,
    MxIspdb,
    Jmap,
    Autodiscover,
    Guess,
}

impl SourceId {
    /// As in the report: `autoconfig-wellknown`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Directory => "directory",
            Self::Autoconfig => "autoconfig",
            Self::AutoconfigWellknown => "autoconfig-wellknown",
            Self::Pacc => "pacc",
            Self::Ispdb => "ispdb",
            Self::Catalogue => "catalogue",
            Self::AutoconfigHttp => "autoconfig-http",
            Self::Srv => "srv",
            Self::MxAutoconfig => "mx-autoconfig",
            Self::MxIspdb => "mx-ispdb",
            Self::Jmap => "jmap",
            Self::Autodiscover => "autodiscover",
            Self::Guess => "guess",
        }
    }
}

/// How asking one source ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    Found,
    /// Asked, and it has nothing.
    Absent,
    /// Could not be asked, or answered with something that is no configuration. Says nothing about the domain.
    Failed,
    /// Not asked; `detail` says why.
    Skipped,
}

impl Outcome {
    /// As in the report.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::Absent => "absent",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
        }
    }
}

/// What DNSSEC says of the answers that were used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Dnssec {
    Secure,
    Insecure,
    Bogus,
    #[default]
    Unknown,
}

impl Dnssec {
    /// The verdict on several answers together: all proofs are needed, and one that is missing leaves the whole unproven.
    /// Unknown where there is nothing to judge.
    pub fn weakest(proofs: impl IntoIterator<Item = Self>) -> Self {
        let strength = |proof: &Self| match proof {
            Self::Bogus => 0,
            Self::Unknown => 1,
            Self::Insecure => 2,
            Self::Secure => 3,
        };
        proofs.into_iter().min_by_key(strength).unwrap_or_default()
    }
}

/// One source's line in the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SourceReport {
    pub source: SourceId,
    pub outcome: Outcome,
    /// A URL, or the DNS owner name that was asked.
    pub location: Option<String>,
    pub authenticated: bool,
    pub dnssec: Dnssec,
    /// Why it failed or was skipped, as a short machine-made phrase; text of a server is escaped.
    pub detail: Option<String>,
    pub elapsed_ms: u64,
    /// What mail clients make of what came from a place for settings files; empty where nothing came. Not in the report: where a
    /// client stumbles is a finding.
    #[serde(skip)]
    pub readings: Readings,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MxState {
    Found,
    /// No MX record. RFC 5321 §5.1 then delivers to the domain's own address.
    None,
    /// `MX 0 .`: accepts no mail (RFC 7505).
    NullMx,
    Failed,
}

/// The domain's MX RRset, lowest preference first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mx {
    pub state: MxState,
    pub hosts: Vec<HostName>,
    pub dnssec: Dnssec,
}
