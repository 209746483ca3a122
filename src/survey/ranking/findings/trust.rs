//! What a person has to look at before trusting it with a password.

use super::{Case, first_of_each_role};
use crate::model::{Finding, Severity, Who};

pub fn cleartext_offered(case: &Case) -> Vec<Finding> {
    case.chart
        .claims
        .iter()
        .filter(|claim| claim.cleartext)
        .map(|claim| {
            Finding::new("cleartext-offered", Severity::Warning, Who::MailAdmin)
                .about(format_args!(
                    "{}:{}",
                    claim.endpoint.host, claim.endpoint.port
                ))
                .with("host", claim.endpoint.host.ascii())
                .with("source", claim.source.as_str())
        })
        .collect()
}

/// The person confirms host and domain before anything is handed over (RFC 6186 §6).
pub fn not_authenticated(case: &Case) -> Vec<Finding> {
    first_of_each_role(case)
        .filter(|setting| !setting.authenticated)
        .map(|setting| {
            Finding::new("not-authenticated", Severity::Warning, Who::User)
                .about(&setting.hostname)
                .with("host", setting.hostname.unicode())
                .with("domain", case.chart.domain.unicode())
        })
        .collect()
}

/// A forgeable source that leads to somebody else's host. Where the source is authenticated, the domain itself says so.
pub fn other_organisation(case: &Case) -> Vec<Finding> {
    first_of_each_role(case)
        .filter(|setting| !setting.authenticated && !case.chart.domain.covers(&setting.hostname))
        .map(|setting| {
            Finding::new("other-organisation", Severity::Info, Who::User)
                .about(&setting.hostname)
                .with("host", setting.hostname.unicode())
        })
        .collect()
}
