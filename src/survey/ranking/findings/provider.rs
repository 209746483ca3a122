//! Who runs the mail, and whether everything published agrees on it.

use std::collections::{BTreeMap, BTreeSet};

use super::Case;
use crate::{
    model::{Claim, Endpoint, Finding, HostName, Outcome, Protocol, Severity, SourceId, Who},
    survey::sources::catalogue::{self, Entry, Kind},
};

/// What the domain itself says to mail apps. Others may have old data without it being the domain's fault.
pub(super) const OWN: [SourceId; 5] = [
    SourceId::Autoconfig,
    SourceId::AutoconfigWellknown,
    SourceId::Pacc,
    SourceId::AutoconfigHttp,
    SourceId::Srv,
];

/// Whose word is compared: the domain's own, what its Exchange says, and what the central database tells mail apps.
const COMPARED: [SourceId; 7] = [
    SourceId::Autoconfig,
    SourceId::AutoconfigWellknown,
    SourceId::Pacc,
    SourceId::Ispdb,
    SourceId::AutoconfigHttp,
    SourceId::Srv,
    SourceId::Autodiscover,
];

/// Of these, the files that say how the user name is spelt; elsewhere it is mostly left to the app.
const SPELLING: [SourceId; 4] = [
    SourceId::Autoconfig,
    SourceId::AutoconfigWellknown,
    SourceId::Ispdb,
    SourceId::AutoconfigHttp,
];

/// The provider has no servers that a mail app could be pointed at from outside: a bridge on the person's own computer, or
/// apps of its own.
pub fn no_servers_of_its_own(case: &Case) -> Vec<Finding> {
    let (Some(entry), true) = (case.chart.known, case.has_no_servers()) else {
        return vec![];
    };
    let code = if entry.kind == Kind::Bridge {
        "bridge-only"
    } else {
        "own-app-only"
    };
    let mut finding = Finding::new(code, Severity::Error, Who::User)
        .about(&case.chart.domain)
        .with("provider", entry.name.clone())
        .with(
            "url",
            entry.help_url.as_ref().map_or("", |url| url.as_str()),
        );
    if let Some(ports) = entry.local_ports {
        finding = finding.with("imap", ports.imap).with("smtp", ports.smtp);
    }
    vec![finding]
}

/// The MX hosts forward or filter: they say nothing about where the mailbox is.
pub fn mail_only_passes(case: &Case) -> Vec<Finding> {
    let on_the_way = mx_entry(case).filter(|entry| entry.kind.is_on_the_way());
    on_the_way
        .map(|entry| {
            let code = if entry.kind == Kind::Forwarder {
                "mx-forwards"
            } else {
                "mx-filters"
            };
            let severity = if case.recommended.is_complete() {
                Severity::Info
            } else {
                Severity::Warning
            };
            Finding::new(code, severity, Who::User)
                .about(&case.chart.domain)
                .with("domain", case.chart.domain.ascii())
                .with("provider", entry.name.clone())
        })
        .into_iter()
        .collect()
}

fn mx_entry(case: &Case) -> Option<&'static Entry> {
    let hosts = &case.chart.mx.as_ref()?.hosts;
    hosts.iter().find_map(catalogue::by_mx)
}

/// Who a host belongs to: a provider of the catalogue, else its registrable domain.
pub(super) fn organisation(host: &HostName) -> String {
    match catalogue::of_host(host) {
        Some(entry) => entry.id.clone(),
        None => psl::domain_str(host.ascii())
            .unwrap_or(host.ascii())
            .to_owned(),
    }
}

/// Whether a host belongs to who runs the domain's mail, by its MX records, its own name or the catalogue.
pub(super) fn runs_the_mail(case: &Case, host: &HostName) -> bool {
    let whose = organisation(host);
    let mut mx = case.chart.mx.iter().flat_map(|mx| &mx.hosts);
    case.chart.known.is_some_and(|entry| entry.id == whose)
        || organisation(&case.chart.domain.as_host()) == whose
        || mx.any(|host| organisation(host) == whose)
}

fn sends_only(host: &HostName) -> bool {
    catalogue::of_host(host).is_some_and(|entry| entry.kind == Kind::Sending)
}

/// Settings that point to another company than the one that receives the mail: most often left behind by a move.
///
/// Companies have several domains, so unless both are in the catalogue, another source has to side with the MX record. Where
/// the domain receives its mail itself, a host of its own that works sides with it.
pub fn former_provider(case: &Case) -> Vec<Finding> {
    let Some(mx) = case.chart.mx.as_ref().and_then(|mx| mx.hosts.first()) else {
        return vec![];
    };
    if mx_entry(case).is_some_and(|entry| entry.kind.is_on_the_way()) {
        return vec![];
    }
    let receives_itself = case.chart.domain.covers(mx);
    let receives = organisation(mx);
    let sides_with_mx = case
        .chart
        .claims
        .iter()
        .any(|claim| organisation(&claim.endpoint.host) == receives);
    let mut told = BTreeSet::new();
    case.chart
        .claims
        .iter()
        .filter(|claim| OWN.contains(&claim.source))
        .filter(|claim| !case.chart.domain.covers(&claim.endpoint.host))
        // Sending is often done elsewhere.
        .filter(|claim| !sends_only(&claim.endpoint.host))
        .filter(|claim| {
            let host = &claim.endpoint.host;
            if receives_itself {
                return is_left_behind(case, claim);
            }
            let both_known = catalogue::by_mx(mx).is_some_and(|entry| entry.kind == Kind::Mailbox)
                && catalogue::of_host(host).is_some_and(|entry| entry.kind == Kind::Mailbox);
            organisation(host) != receives && (both_known || sides_with_mx)
        })
        .filter(|claim| told.insert((claim.source, organisation(&claim.endpoint.host))))
        .map(|claim| {
            Finding::new("former-provider", Severity::Warning, Who::MailAdmin)
                .about(&claim.endpoint.host)
                .with("host", claim.endpoint.host.ascii())
                .with("mx", mx.ascii())
                .with("source", claim.source.as_str())
                .with("domain", case.chart.domain.ascii())
        })
        .collect()
}

/// Whether a claim for somebody else's host is out of date where a host of the domain does the same work. It is not where
/// the source names such a host as well, or where the other one is the same server by another name.
fn is_left_behind(case: &Case, claim: &Claim) -> bool {
    let Endpoint { host, protocol, .. } = &claim.endpoint;
    let is_own = |host: &HostName| case.chart.domain.covers(host);
    let same_role = |other: Protocol| other.role() == protocol.role();
    let own = || {
        let working = case.working().filter(|seen| seen.port != 25);
        working.filter(|seen| is_own(&seen.host) && same_role(seen.protocol))
    };
    let named_too = case.chart.claims.iter().any(|other| {
        other.source == claim.source
            && is_own(&other.endpoint.host)
            && same_role(other.endpoint.protocol)
    });
    let same_server = case.chart.seen().any(|seen| {
        let here = seen.host == *host && seen.ip.is_some();
        here && own().any(|own| own.ip == seen.ip)
    });
    own().next().is_some() && !named_too && !same_server
}

/// Settings that lead to one organisation while another one receives the mail, and nothing says which of them is right: they
/// may be left behind by a move, or the mail only comes in there. Once for each organisation; the admin is asked. More than a
/// remark where none of its servers works.
pub fn settings_elsewhere(case: &Case) -> Vec<Finding> {
    let Some(mx) = case.chart.mx.as_ref().and_then(|mx| mx.hosts.first()) else {
        return vec![];
    };
    if mx_entry(case).is_some_and(|entry| entry.kind.is_on_the_way()) {
        return vec![];
    }
    let left_behind: BTreeSet<Option<String>> = former_provider(case)
        .into_iter()
        .map(|finding| finding.subject)
        .collect();
    let former = |whose: &String| {
        let mut claims = case.chart.claims.iter().map(|claim| &claim.endpoint.host);
        claims.any(|host| {
            organisation(host) == *whose && left_behind.contains(&Some(host.to_string()))
        })
    };
    // Beside servers of whoever runs the mail, others are named on purpose.
    let beside = |claim: &Claim| {
        let mut claims = case.chart.claims.iter();
        claims.any(|other| {
            other.source == claim.source
                && other.endpoint.protocol.role() == claim.endpoint.protocol.role()
                && runs_the_mail(case, &other.endpoint.host)
        })
    };
    let mut told = BTreeSet::new();
    case.chart
        .claims
        .iter()
        .filter(|claim| OWN.contains(&claim.source) && !beside(claim))
        .map(|claim| (&claim.endpoint.host, organisation(&claim.endpoint.host)))
        .filter(|(host, whose)| !runs_the_mail(case, host) && !sends_only(host) && !former(whose))
        .filter(|(host, _)| !is_same_hands(case, host, mx))
        .filter(|(_, whose)| told.insert(whose.clone()))
        .map(|(host, whose)| {
            let works = case.working().any(|seen| organisation(&seen.host) == whose);
            let severity = match works {
                true => Severity::Info,
                false => Severity::Warning,
            };
            Finding::new("settings-elsewhere", severity, Who::MailAdmin)
                .about(host)
                .with("host", host.ascii())
                .with("mx", mx.ascii())
                .with("domain", case.chart.domain.ascii())
        })
        .collect()
}

/// The [organisations](organisation) that the domain's admin is told of, since what is published leads to them.
pub(super) fn told_of(case: &Case) -> BTreeSet<String> {
    let told = former_provider(case)
        .into_iter()
        .chain(settings_elsewhere(case));
    told.filter_map(|finding| finding.subject?.parse().ok())
        .map(|host| organisation(&host))
        .collect()
}

/// Whether two hosts show that they are run together: by an address, or by a certificate of one that is good for a name of
/// the other's organisation.
fn is_same_hands(case: &Case, one: &HostName, other: &HostName) -> bool {
    let at = |host: &HostName| {
        let whose = organisation(host);
        let seen = case.chart.seen();
        seen.filter(move |seen| organisation(&seen.host) == whose)
    };
    let address = || at(one).any(|seen| seen.ip.is_some() && at(other).any(|it| it.ip == seen.ip));
    let vouches = |host: &HostName, for_whom: &HostName| {
        let whose = organisation(for_whom);
        at(host).filter_map(|seen| seen.tls.as_ref()).any(|tls| {
            let names = tls.certificate.names.iter();
            names
                .filter_map(|name| name.trim_start_matches("*.").parse().ok())
                .any(|name: HostName| organisation(&name) == whose)
        })
    };
    address() || vouches(one, other) || vouches(other, one)
}

/// Two sources name different hosts for the same protocol, and none in common. Each source is told of beside the first that it
/// disagrees with, for each protocol; what DNSSEC proves false disagrees with nothing.
pub fn sources_disagree(case: &Case) -> Vec<Finding> {
    if !former_provider(case).is_empty() {
        return vec![];
    }
    let mut named: BTreeMap<(Protocol, SourceId), BTreeSet<&HostName>> = BTreeMap::new();
    for claim in case.chart.credible_claims() {
        let Endpoint { host, protocol, .. } = &claim.endpoint;
        let hosts = named.entry((*protocol, claim.source)).or_default();
        hosts.insert(host);
    }
    let found = |source: &SourceId| {
        let mut reports = case.chart.sources.iter();
        reports.any(|report| report.source == *source && report.outcome == Outcome::Found)
    };
    let compared: Vec<SourceId> = COMPARED.into_iter().filter(found).collect();
    let protocols: BTreeSet<Protocol> = named.keys().map(|(protocol, _)| *protocol).collect();
    let mut disagree = Vec::new();
    for protocol in protocols {
        let of = |source: &SourceId| Some((*source, named.get(&(protocol, *source))?));
        let told: Vec<_> = compared.iter().filter_map(of).collect();
        for (at, (second, others)) in told.iter().enumerate() {
            let mut before = told.iter().take(at);
            let first = before.find(|(_, hosts)| hosts.is_disjoint(others));
            if let Some((first, hosts)) = first {
                disagree.extend(disagreement(case, (*first, hosts), (*second, others)));
            }
        }
    }
    disagree
}

type Named<'a> = (SourceId, &'a BTreeSet<&'a HostName>);

fn disagreement(case: &Case, first: Named, second: Named) -> Option<Finding> {
    let (host, other) = (first.1.first()?, second.1.first()?);
    let finding = Finding::new("sources-disagree", Severity::Info, Who::MailAdmin)
        .about(&case.chart.domain)
        .with("source", first.0.as_str())
        .with("host", host.ascii())
        .with("second", second.0.as_str())
        .with("second-host", other.ascii());
    Some(finding)
}

/// Two files spell the user name of one server differently. Once for each host.
pub fn logins_disagree(case: &Case) -> Vec<Finding> {
    let mut told = BTreeSet::new();
    let mut claims: Vec<&Claim> = case
        .chart
        .claims
        .iter()
        .filter(|claim| SPELLING.contains(&claim.source) && !claim.cleartext)
        .collect();
    claims.sort_by_key(|claim| (claim.source, claim.position));
    let names = |source: SourceId, place: &Endpoint| -> BTreeSet<&str> {
        let here = claims
            .iter()
            .filter(|claim| claim.source == source && claim.endpoint == *place);
        here.map(|claim| claim.username.0.as_str()).collect()
    };
    let mut found = Vec::new();
    for claim in &claims {
        let place = &claim.endpoint;
        let one = names(claim.source, place);
        let other = claims
            .iter()
            .filter(|other| other.source > claim.source && other.endpoint == *place)
            .find(|other| one.is_disjoint(&names(other.source, place)));
        if let Some(other) = other
            && told.insert(&place.host)
        {
            found.push(
                Finding::new("logins-disagree", Severity::Info, Who::MailAdmin)
                    .about(&place.host)
                    .with("source", claim.source.as_str())
                    .with("second", other.source.as_str())
                    .with("host", place.host.ascii()),
            );
        }
    }
    found
}
