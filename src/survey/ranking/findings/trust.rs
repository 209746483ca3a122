//! What a person has to look at before trusting it with a password.

use std::collections::BTreeSet;

use super::{Case, first_of_each_role, provider, published::FILES};
use crate::model::{Finding, HostName, Severity, SourceId, Who};

/// Files beside the domain's own, which can be old, or about somebody else's servers.
const OTHER_FILES: [SourceId; 3] = [SourceId::Pacc, SourceId::Ispdb, SourceId::Autodiscover];

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

/// A forgeable source that leads to somebody else's host; and each such host that a settings file names, even where the file
/// is authenticated, unless it is the host of who runs the domain's mail. Where the admin is told of it and nobody is to use it,
/// it is nothing to the person.
pub fn other_organisation(case: &Case) -> Vec<Finding> {
    let forgeable = first_of_each_role(case)
        .filter(|setting| !setting.authenticated)
        .map(|setting| &setting.hostname);
    let told = provider::told_of(case);
    let recommended = case.recommended.incoming.iter();
    let recommended: BTreeSet<&HostName> = recommended
        .chain(&case.recommended.outgoing)
        .map(|setting| &setting.hostname)
        .collect();
    let in_files = case
        .chart
        .claims
        .iter()
        .filter(|claim| FILES.contains(&claim.source) || OTHER_FILES.contains(&claim.source))
        .map(|claim| &claim.endpoint.host)
        .filter(|host| !provider::runs_the_mail(case, host))
        .filter(|host| recommended.contains(host) || !told.contains(&provider::organisation(host)));
    forgeable
        .chain(in_files)
        .filter(|host| !case.chart.domain.covers(host))
        .map(|host| {
            Finding::new("other-organisation", Severity::Info, Who::User)
                .about(host)
                .with("host", host.unicode())
        })
        .collect()
}
