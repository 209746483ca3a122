//! The finished survey of one domain.

use time::OffsetDateTime;

use super::{
    DomainName, Finding, Mx, Observation, OtherService, Provider, Recommendation, SourceReport,
};

/// Everything that was seen and concluded. Knows no person: it is of a domain.
#[derive(Clone, Debug)]
pub struct Survey {
    pub domain: DomainName,
    pub surveyed_at: OffsetDateTime,
    pub elapsed_ms: u64,
    /// When the first complete recommendation stood.
    pub recommended_ms: Option<u64>,
    pub provider: Option<Provider>,
    pub mx: Mx,
    pub sources: Vec<SourceReport>,
    pub observations: Vec<Observation>,
    pub recommended: Recommendation,
    pub other_services: Vec<OtherService>,
    /// Worst first.
    pub findings: Vec<Finding>,
    /// Why nothing could be asked at all, if so.
    pub fault: Option<Fault>,
}

/// What keeps this machine from surveying anything: status 503, exit code 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No name server answers.
    NoNameServer,
    /// No route to anywhere.
    NoRoute,
}
