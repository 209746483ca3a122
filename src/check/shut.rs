//! Ports that should be open and are not: what places name and clients end up with, and what the files are fetched from.

use std::collections::{BTreeMap, BTreeSet};

use url::Url;

use super::{Statement, Walk};
use crate::model::{HostName, Observation, SourceId, Survey, Verdict};

/// One host, and its ports that nobody could connect to over at least one address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shut {
    pub host: HostName,
    /// Ascending, never empty.
    pub ports: Vec<u16>,
}

/// By host. A port counts if somebody is sent to it: a guess that leads nowhere is no fault.
pub fn shut(statements: &[Statement], walks: &[Walk], survey: &Survey) -> Vec<Shut> {
    let said = statements.iter().flat_map(|statement| &statement.servers);
    let said = said.map(|said| &said.endpoint);
    let got = walks
        .iter()
        .flat_map(|walk| walk.incoming.iter().chain(&walk.outgoing));
    let got = got.map(|got| &got.server.endpoint);
    let mut hosts: BTreeMap<&str, (&HostName, BTreeSet<u16>)> = BTreeMap::new();
    let places: Vec<_> = statements.iter().filter_map(web).collect();
    let named = said
        .chain(got)
        .filter(|endpoint| {
            let mut seen = survey.observations.iter();
            seen.any(|seen| {
                seen.host == endpoint.host && seen.port == endpoint.port && is_shut(seen)
            })
        })
        .map(|endpoint| (&endpoint.host, endpoint.port));
    for (host, port) in named.chain(places.iter().map(|(host, port)| (host, *port))) {
        let (_, ports) = hosts.entry(host.ascii()).or_insert((host, BTreeSet::new()));
        ports.insert(port);
    }
    hosts
        .into_values()
        .map(|(host, ports)| Shut {
            host: host.clone(),
            ports: ports.into_iter().collect(),
        })
        .collect()
}

fn is_shut(seen: &Observation) -> bool {
    matches!(
        seen.verdict,
        Verdict::Refused | Verdict::Timeout | Verdict::Unreachable
    )
}

/// The web server of a place that could not be connected to. The bare domain does not count: its website may live without
/// TLS, and nothing there is meant for mail apps alone.
fn web(statement: &Statement) -> Option<(HostName, u16)> {
    let kept_out = matches!(
        statement.detail.as_deref(),
        Some("refused" | "timeout" | "unreachable")
    );
    let own = matches!(
        statement.source,
        SourceId::Autoconfig | SourceId::Autodiscover | SourceId::Pacc
    );
    let url = Url::parse(&statement.place)
        .ok()
        .filter(|_| kept_out && own)?;
    let host = url.host_str()?;
    ["autoconfig.", "autodiscover.", "ua-auto-config."]
        .iter()
        .any(|label| host.starts_with(label))
        .then_some(())?;
    Some((host.parse().ok()?, url.port_or_known_default()?))
}
