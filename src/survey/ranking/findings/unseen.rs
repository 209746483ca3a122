//! What was not looked at, for a reason of this side's: it is no fault of anybody's servers.

use std::collections::{BTreeMap, BTreeSet};

use super::{Case, some_of};
use crate::{
    model::{Family, Finding, HostName, Observation, Role, Severity, Verdict, Who},
    survey::plan::MAX_HOSTS,
};

/// Roles of which nobody knows whether a server works, since servers were not looked at. Those that sources name beyond what
/// one survey asks, and those whose names cannot be looked up, are told by findings of their own.
pub fn servers_not_checked(case: &Case) -> Vec<Finding> {
    if case.has_no_name_server() || case.chart.no_route || case.has_no_domain() {
        return vec![];
    }
    let of = |role| -> Vec<&Observation> {
        let unseen = case.unseen(role).filter(|_| !case.works(role));
        unseen
            .filter(|seen| !is_left_out(seen) && !is_dns_fault(seen))
            .collect()
    };
    let [incoming, outgoing] = [Role::Incoming, Role::Outgoing].map(of);
    let missing = match (incoming.is_empty(), outgoing.is_empty()) {
        (true, true) => return vec![],
        (false, true) => "incoming",
        (true, false) => "outgoing",
        (false, false) => "both",
    };
    let unseen = || incoming.iter().chain(&outgoing);
    let hosts: BTreeSet<&str> = unseen().map(|seen| seen.host.ascii()).collect();
    let hosts: Vec<String> = hosts.into_iter().map(Into::into).collect();
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    for seen in unseen() {
        *reasons
            .entry(seen.detail.as_deref().unwrap_or("failure"))
            .or_default() += 1;
    }
    let most = reasons.into_iter().max_by_key(|(_, count)| *count);
    let reason = most.map_or("failure", |(reason, _)| reason);
    // With nothing to hand over, this is the answer.
    let nothing = [Role::Incoming, Role::Outgoing]
        .into_iter()
        .all(|role| case.recommended.of(role).is_empty());
    let severity = if nothing {
        Severity::Error
    } else {
        Severity::Warning
    };
    let later = if reason == "no-ipv6" { "no" } else { "yes" };
    vec![
        Finding::new("servers-not-checked", severity, Who::Network)
            .about(&case.chart.domain)
            .with("domain", case.chart.domain.unicode())
            .with("missing", missing)
            .with("hosts", some_of(&hosts))
            .with("detail", reason)
            .with("later", later),
    ]
}

/// Hosts that a source names for mail and whose addresses the DNS does not give, each once.
pub fn hosts_not_looked_up(case: &Case) -> Vec<Finding> {
    if case.has_no_name_server() {
        return vec![];
    }
    let mut hosts: BTreeMap<&HostName, (&str, Severity)> = BTreeMap::new();
    let named = case.chart.not_looked_at();
    for seen in named.filter(|seen| is_dns_fault(seen) && case.chart.names(&seen.host)) {
        let severity = match case.works(seen.protocol.role()) {
            true => Severity::Warning,
            false => Severity::Error,
        };
        let fault = seen.detail.as_deref().unwrap_or_default();
        let known = hosts.entry(&seen.host).or_insert((fault, severity));
        known.1 = known.1.min(severity);
    }
    hosts
        .into_iter()
        .map(|(host, (fault, severity))| {
            Finding::new("host-dns-failed", severity, Who::MailAdmin)
                .about(host)
                .with("host", host.ascii())
                .with("fault", fault)
        })
        .collect()
}

pub fn too_many_hosts(case: &Case) -> Vec<Finding> {
    let left_out = case.chart.seen().filter(|seen| is_left_out(seen));
    let hosts: BTreeSet<&HostName> = left_out.map(|seen| &seen.host).collect();
    if hosts.is_empty() {
        return vec![];
    }
    vec![
        Finding::new("too-many-hosts", Severity::Warning, Who::MailAdmin)
            .about(&case.chart.domain)
            .with("domain", case.chart.domain.ascii())
            .with("count", hosts.len())
            .with("most", MAX_HOSTS),
    ]
}

pub fn ipv6_not_checked(case: &Case) -> Vec<Finding> {
    let without = |seen: &Observation| {
        seen.family == Some(Family::Ipv6)
            && seen.verdict == Verdict::NotChecked
            && seen.detail.as_deref() == Some("no-ipv6")
    };
    if !case.chart.seen().any(without) {
        return vec![];
    }
    let tried = case
        .chart
        .seen()
        .any(|seen| seen.family == Some(Family::Ipv4) && seen.verdict != Verdict::NotChecked);
    vec![
        Finding::new("ipv6-not-checked", Severity::Info, Who::Network)
            .with("tried", if tried { "yes" } else { "no" }),
    ]
}

/// What sources name and one survey does not ask, for there are too many hosts.
fn is_left_out(seen: &Observation) -> bool {
    let over = seen.verdict == Verdict::NotChecked && seen.detail.as_deref() == Some("budget");
    over && seen.ip.is_none()
}

/// Whether the host's addresses are not known because the DNS gave no usable answer.
fn is_dns_fault(seen: &Observation) -> bool {
    let detail = seen.detail.as_deref();
    seen.ip.is_none() && detail.is_some_and(|detail| detail.starts_with("dns-"))
}
