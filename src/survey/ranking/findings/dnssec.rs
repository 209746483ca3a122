//! What DNSSEC proves, and what is judged by it.

use std::collections::HashSet;

use url::Url;

use super::{Case, at, some_of};
use crate::model::{Dane, Dnssec, Finding, Observation, Severity, Who};

/// Answers whose signatures do not hold: somebody forges them, or the domain's admin signs them wrongly.
pub fn proven_false(case: &Case) -> Vec<Finding> {
    let mut names: Vec<String> = Vec::new();
    if case.chart.dnssec_of_mx() == Dnssec::Bogus {
        names.push(case.chart.domain.ascii().to_owned());
    }
    let sources = case.chart.sources.iter();
    for report in sources.filter(|report| report.dnssec == Dnssec::Bogus) {
        if let Some(known) = case.chart.false_names.get(&report.source) {
            names.extend(known.iter().cloned());
            continue;
        }
        let location = report.location.clone().unwrap_or_default();
        let host = Url::parse(&location)
            .ok()
            .and_then(|url| url.domain().map(str::to_owned));
        names.push(host.unwrap_or(location));
    }
    names.extend(
        case.chart
            .forged_hosts()
            .map(|host| host.ascii().to_owned()),
    );
    names.extend(case.chart.false_announcements.iter().cloned());
    let mut seen = HashSet::new();
    names.retain(|name| seen.insert(name.clone()));
    if names.is_empty() {
        return vec![];
    }
    vec![
        Finding::new("dnssec-bogus", Severity::Error, Who::MailAdmin)
            .about(&case.chart.domain)
            .with("domain", case.chart.domain.unicode())
            .with("names", some_of(&names)),
    ]
}

/// Once per port, however many addresses share it.
pub fn mismatch_by_dane(case: &Case) -> Vec<Finding> {
    let invalid = |seen: &&Observation| {
        seen.tls
            .as_ref()
            .is_some_and(|tls| tls.dane == Some(Dane::Invalid))
    };
    case.chart
        .seen()
        .filter(invalid)
        .map(|seen| at("dane-mismatch", Severity::Warning, seen))
        .collect()
}
