//! The finished survey of one domain.

use std::sync::Arc;

use time::OffsetDateTime;

use super::{
    Compliance, Dnssec, DomainName, Finding, LoginHint, Mx, MxState, Observation, OtherService,
    Provider, Recommendation, SourceReport,
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
    /// What to know before logging in, in the order to do it.
    pub login: Vec<LoginHint>,
    pub mx: Mx,
    /// Shared with the log of events, as observations are.
    pub sources: Vec<Arc<SourceReport>>,
    pub observations: Vec<Arc<Observation>>,
    pub recommended: Recommendation,
    pub other_services: Vec<OtherService>,
    /// Empty where no server for people was spoken with.
    pub compliance: Vec<Compliance>,
    /// Worst first.
    pub findings: Vec<Finding>,
    /// Why nothing could be asked at all, if so.
    pub fault: Option<Fault>,
}

/// What keeps this machine from surveying anything: status 503 (500 for a defect), exit code 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No name server answers.
    NoNameServer,
    /// No route to anywhere.
    NoRoute,
    /// A defect of ours ended it.
    Internal,
}

impl Fault {
    /// The `code` of the error object; `say` has the message `error-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoNameServer => "no-name-server",
            Self::NoRoute => "no-route",
            Self::Internal => "internal",
        }
    }
}

impl Survey {
    /// What is left of a survey that a defect of ours ended.
    pub fn broken(domain: DomainName, surveyed_at: OffsetDateTime) -> Self {
        Self {
            domain,
            surveyed_at,
            elapsed_ms: 0,
            recommended_ms: None,
            provider: None,
            login: Vec::new(),
            mx: Mx {
                state: MxState::Failed,
                hosts: Vec::new(),
                dnssec: Dnssec::Unknown,
            },
            sources: Vec::new(),
            observations: Vec::new(),
            recommended: Recommendation::default(),
            other_services: Vec::new(),
            compliance: Vec::new(),
            findings: Vec::new(),
            fault: Some(Fault::Internal),
        }
    }
}
