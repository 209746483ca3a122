//! Addresses of one host that differ: one is dead, and another answers.

use std::{collections::BTreeMap, net::IpAddr};

use super::{Case, Chart};
use crate::model::{Family, Finding, HostName, Observation, Severity, Verdict, Who};

/// Whether nothing came of a conversation at this address, and something of one with the same host and port at another. Then
/// the port is served, and nobody should be told to take it back.
pub fn answers_elsewhere(chart: &Chart, seen: &Observation) -> bool {
    is_dead(seen)
        && chart.seen().any(|other| {
            (&other.host, other.port) == (&seen.host, seen.port)
                && other.ip != seen.ip
                && is_alive(other)
        })
}

/// How a port fares at the addresses of its host where a fault is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Elsewhere {
    Works,
    Differs,
}

/// The addresses that share what was seen, where the same port answers otherwise at another address of the host: then the
/// fault is not the port's, and whoever looks for it has to know where.
pub fn only_at(chart: &Chart, seen: &Observation) -> Option<(Vec<IpAddr>, Elsewhere)> {
    let (same, others): (Vec<&Observation>, Vec<_>) = chart
        .seen()
        .filter(|other| (&other.host, other.port) == (&seen.host, seen.port))
        .filter(|other| is_alive(other))
        .partition(|other| other.verdict == seen.verdict);
    let works = others.iter().any(|other| other.verdict == Verdict::Ok);
    let elsewhere = match works {
        true => Elsewhere::Works,
        false => Elsewhere::Differs,
    };
    let addresses: Vec<_> = same.into_iter().filter_map(|other| other.ip).collect();
    (!others.is_empty() && !addresses.is_empty()).then_some((addresses, elsewhere))
}

pub fn ipv6_dead(case: &Case) -> Vec<Finding> {
    let hosts = hosts(case).into_iter();
    hosts
        .filter_map(|host| {
            let port = dead_over_ipv6(case.chart, host)?;
            let finding = Finding::new("ipv6-dead", Severity::Warning, Who::MailAdmin)
                .about(host)
                .with("host", host.ascii());
            Some(finding.with("port", port))
        })
        .collect()
}

/// Addresses at which ports are dead that answer at another one, each once with all these ports: of those that a source names
/// or that are recommended, since one address that works is enough for that, and of those where somebody takes the
/// connection. A family that is dead as a whole is told by itself.
pub fn address_dead(case: &Case) -> Vec<Finding> {
    let mut dead: BTreeMap<(&HostName, IpAddr), Vec<&Observation>> = BTreeMap::new();
    for seen in case.chart.seen() {
        let told = is_wanted(case, seen) || !is_unheard(seen);
        let counts = seen.port != 25 && !case.chart.is_faked(seen) && told;
        if let Some(ip) = seen.ip.filter(|_| counts)
            && answers_elsewhere(case.chart, seen)
        {
            dead.entry((&seen.host, ip)).or_default().push(seen);
        }
    }
    dead.retain(|(host, ip), _| ip.is_ipv4() || dead_over_ipv6(case.chart, host).is_none());
    dead.into_iter()
        .map(|((host, ip), seen)| {
            let severity = match seen.iter().any(|seen| is_wanted(case, seen)) {
                true => Severity::Warning,
                false => Severity::Info,
            };
            let ports: Vec<String> = seen.iter().map(|seen| seen.port.to_string()).collect();
            let at_all = |other: &Observation| other.host == *host && other.ip == Some(ip);
            let lives = case
                .chart
                .seen()
                .any(|other| at_all(other) && is_alive(other));
            Finding::new("address-dead", severity, Who::MailAdmin)
                .about(host)
                .with("host", host.ascii())
                .with("address", ip.to_string())
                .with("ports", ports.join(", "))
                .with("port", seen.first().map(|seen| seen.port))
                .with("all", if lives { "no" } else { "yes" })
        })
        .collect()
}

/// Whether mail apps may be led to this port.
fn is_wanted(case: &Case, seen: &Observation) -> bool {
    let settings = case.recommended.of(seen.protocol.role());
    let mut verified = settings.iter().filter(|setting| setting.verified);
    case.chart.is_claimed(&seen.host, seen.port)
        || verified.any(|it| (&it.hostname, it.port) == (&seen.host, seen.port))
}

/// A port that answers over IPv4 and not over IPv6, at a host of which nothing answers over IPv6.
///
/// What only a wildcard gives an address to is nobody's.
fn dead_over_ipv6(chart: &Chart, host: &HostName) -> Option<u16> {
    let of = |family| {
        let all = chart
            .seen()
            .filter(move |seen| seen.host == *host && !chart.is_faked(seen));
        all.filter(move |seen| seen.family == Some(family))
    };
    let answered: Vec<u16> = of(Family::Ipv4)
        .filter(|seen| is_alive(seen))
        .map(|seen| seen.port)
        .collect();
    let dead = |seen: &&Observation| answered.contains(&seen.port);
    let nothing = !of(Family::Ipv6).any(is_alive) && of(Family::Ipv6).filter(dead).all(is_dead);
    let first = of(Family::Ipv6).find(dead).map(|seen| seen.port);
    first.filter(|_| nothing)
}

/// Nobody was met there, or nobody who said anything.
fn is_dead(seen: &Observation) -> bool {
    let mute = matches!(
        seen.verdict,
        Verdict::Reset | Verdict::Closed | Verdict::Silent
    );
    is_unheard(seen) || mute && seen.tls.is_none()
}

/// No connection came about.
fn is_unheard(seen: &Observation) -> bool {
    matches!(
        seen.verdict,
        Verdict::Refused | Verdict::Timeout | Verdict::Unreachable
    )
}

/// Somebody spoke, whatever it was.
fn is_alive(seen: &Observation) -> bool {
    !is_dead(seen)
        && !matches!(
            seen.verdict,
            Verdict::NotChecked | Verdict::Forbidden | Verdict::NoAddress
        )
}

fn hosts<'a>(case: &Case<'a>) -> Vec<&'a HostName> {
    let mut hosts: Vec<_> = case.chart.seen().map(|seen| &seen.host).collect();
    hosts.sort_unstable();
    hosts.dedup();
    hosts
}
