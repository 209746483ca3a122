//! What the domain's own sources say wrongly of servers that work. The survey sees through it; an app that follows the source
//! to the letter fails.

use std::collections::BTreeSet;

use super::{Case, provider::OWN};
use crate::{
    model::{Claim, Finding, Observation, Security, Severity, Who},
    survey::Logins,
};

/// Claims of the domain's own sources about a place where a server works, once for each place: the most trusted source first.
fn claims_of_what_works<'a>(case: &Case<'a>) -> Vec<(&'a Claim, Vec<&'a Observation>)> {
    let chart = case.chart;
    let mut claims: Vec<&Claim> = chart
        .claims
        .iter()
        .filter(|claim| {
            OWN.contains(&claim.source) && !claim.cleartext && claim.endpoint.port != 25
        })
        .collect();
    claims.sort_by_key(|claim| (claim.source, claim.position));
    claims
        .into_iter()
        .map(|claim| {
            let working = chart.working_at(&claim.endpoint.host, claim.endpoint.port);
            (claim, working.collect())
        })
        .filter(|(_, working): &(_, Vec<_>)| !working.is_empty())
        .collect()
}

fn about(code: &'static str, claim: &Claim) -> Finding {
    let (host, port) = (&claim.endpoint.host, claim.endpoint.port);
    Finding::new(code, Severity::Warning, Who::MailAdmin)
        .about(format_args!("{host}:{port}"))
        .with("source", claim.source.as_str())
        .with("host", host.ascii())
        .with("port", port)
}

/// STARTTLS where TLS comes from the start, or the reverse, or another protocol.
pub fn mode_contradicted(case: &Case) -> Vec<Finding> {
    let mut told = BTreeSet::new();
    claims_of_what_works(case)
        .into_iter()
        .filter(|(claim, working)| {
            !working
                .iter()
                .any(|seen| seen.is_as_claimed(&claim.endpoint))
        })
        .filter(|(claim, _)| told.insert((&claim.endpoint.host, claim.endpoint.port)))
        .filter_map(|(claim, working)| {
            let seen = working.first()?;
            let speaks = match seen.security {
                _ if seen.protocol != claim.endpoint.protocol => "another-protocol",
                Security::ImplicitTls => "implicit-tls",
                _ => "starttls",
            };
            Some(
                about("mode-contradicted", claim)
                    .with("service", seen.service.0)
                    .with("speaks", speaks),
            )
        })
        .collect()
}

/// Every login that a source names is one that the server does not offer.
pub fn login_contradicted(case: &Case) -> Vec<Finding> {
    let mut told = BTreeSet::new();
    claims_of_what_works(case)
        .into_iter()
        .filter(|(claim, working)| {
            let logins = Logins::of(claim.endpoint.protocol, working.iter().copied());
            let mut named = claim.authentication.iter();
            !claim.authentication.is_empty() && !named.any(|way| logins.take(way))
        })
        .filter(|(claim, _)| told.insert((&claim.endpoint.host, claim.endpoint.port)))
        .map(|(claim, working)| {
            let ways: Vec<_> = claim
                .authentication
                .iter()
                .map(|way| way.as_str())
                .collect();
            let service = working.first().map_or("", |seen| seen.service.0);
            about("login-contradicted", claim)
                .with("service", service)
                .with("method", ways.join(", "))
        })
        .collect()
}
