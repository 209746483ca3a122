//! Merges what sources claim into candidates: one endpoint, everything that speaks for it, and whether it was tried. Pure.

use std::collections::{BTreeMap, HashMap};

use super::{
    chart::Chart,
    logins::Logins,
    plan::{self, MAIL_PORTS},
};
use crate::model::{Claim, Endpoint, Observation, Protocol, Security, SourceId, Username, Verdict};

/// One endpoint that may be recommended.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub endpoint: Endpoint,
    /// Claims for this very endpoint, then the best claim that names its host, if a usual port follows from that.
    /// Never empty.
    pub claims: Vec<Claim>,
    pub tried: Tried,
    /// As far as a conversation showed.
    pub logins: Logins,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tried {
    /// `ok` on at least one address.
    Ok,
    Failed,
    /// Not tried from here.
    Not,
}

/// All candidates of a chart, in no particular order. Cleartext claims, port 25 and what DNSSEC proves false make none.
pub fn merge(chart: &Chart) -> Vec<Candidate> {
    let mut claims: BTreeMap<Endpoint, Vec<Claim>> = BTreeMap::new();
    for claim in chart.credible_claims() {
        let endpoint = Endpoint {
            security: spoken(&claim.endpoint),
            ..claim.endpoint.clone()
        };
        if !claim.cleartext && endpoint.security != Security::None && endpoint.port != 25 {
            claims.entry(endpoint).or_default().push(claim.clone());
        }
    }
    for observation in chart.credibly_seen() {
        if observation.verdict != Verdict::Ok || observation.port == 25 {
            continue;
        }
        let endpoint = Endpoint {
            protocol: observation.protocol,
            host: observation.host.clone(),
            port: observation.port,
            security: observation.security,
        };
        let known = claims.entry(endpoint.clone()).or_default();
        if let Some(implied) = implied(chart, &endpoint) {
            let better = known.iter().all(|claim| implied.source < claim.source);
            let withheld =
                known.is_empty() && chart.credibly_withheld().contains(&endpoint.service());
            if better && !withheld {
                known.push(implied);
            }
        }
    }
    let mut places: HashMap<_, Vec<&Observation>> = HashMap::new();
    for observation in chart.credibly_seen() {
        let place = (&observation.host, observation.port);
        places.entry(place).or_default().push(observation);
    }
    claims
        .into_iter()
        .filter(|(_, claims)| !claims.is_empty())
        .map(|(endpoint, mut claims)| {
            claims.sort_by_key(|claim| (claim.source, claim.position));
            let place = places.get(&(&endpoint.host, endpoint.port));
            let seen = || place.into_iter().flatten().copied();
            Candidate {
                tried: tried(&endpoint, seen()),
                logins: Logins::of(
                    endpoint.protocol,
                    seen().filter(|observation| observation.verdict == Verdict::Ok),
                ),
                claims,
                endpoint,
            }
        })
        .collect()
}

/// One address that works is enough; else one that failed speaks against the endpoint. So does one that policy does not
/// dial: a name that leads to a private address is of no use to whoever asks from outside.
fn tried<'a>(endpoint: &Endpoint, seen: impl Iterator<Item = &'a Observation>) -> Tried {
    seen.map(|observation| match observation.verdict {
        Verdict::Ok if observation.protocol == endpoint.protocol => Tried::Ok,
        Verdict::NotChecked => Tried::Not,
        _ => Tried::Failed,
    })
    .min()
    .unwrap_or(Tried::Not)
}

/// The mode that is spoken there: usual ports have theirs, whatever a source says.
fn spoken(endpoint: &Endpoint) -> Security {
    match plan::usual(endpoint.port) {
        Some((protocol, security)) if protocol == endpoint.protocol => security,
        _ => endpoint.security,
    }
}

/// More servers than any source names in earnest.
const OTHERS: usize = 1000;

/// The claim that follows from a source naming the host, or from the host having been guessed.
fn implied(chart: &Chart, endpoint: &Endpoint) -> Option<Claim> {
    let order = MAIL_PORTS
        .iter()
        .position(|port| *port == endpoint.port)
        .unwrap_or(MAIL_PORTS.len());
    let named = chart
        .credible_claims()
        .filter(|claim| claim.endpoint.host == endpoint.host)
        .min_by_key(|claim| {
            (
                claim.source,
                claim.endpoint.protocol != endpoint.protocol,
                claim.position,
            )
        });
    let login = named.map(|claim| login(chart, claim, endpoint.protocol));
    let (source, authenticated, username, authentication, place) = match named.zip(login) {
        Some((claim, login)) => (
            claim.source,
            claim.authenticated,
            login.username.clone(),
            login.authentication.clone(),
            // First the hosts that are named for this very protocol.
            (claim.position.min(OTHERS - 1)
                + OTHERS * usize::from(claim.endpoint.protocol != endpoint.protocol))
                * (MAIL_PORTS.len() + 1)
                + order,
        ),
        None if chart.guessed.contains(&endpoint.host) && !chart.leads_nowhere(&endpoint.host) => {
            let names = plan::guesses(&chart.domain, endpoint.protocol);
            let mut at = names.iter();
            let at = at.position(|name| *name == endpoint.host);
            // As mail apps guess: port by port, at each the names in their order.
            let place = order * (names.len() + 1) + at.unwrap_or(names.len());
            let username = Username::address();
            (SourceId::Guess, false, username, Vec::new(), place)
        }
        None => return None,
    };
    Some(Claim {
        endpoint: endpoint.clone(),
        username,
        authentication,
        source,
        authenticated,
        // Behind everything that the source said itself.
        position: OTHERS + place,
        srv_priority: None,
        cleartext: false,
    })
}

/// Whose login holds for `protocol` at the host that `named` names for another one: what the same source says of that protocol,
/// or of one for the same purpose, at another host; else `named` itself.
fn login<'a>(chart: &'a Chart, named: &'a Claim, protocol: Protocol) -> &'a Claim {
    chart
        .credible_claims()
        .filter(|claim| claim.source == named.source)
        .filter(|claim| claim.endpoint.protocol.role() == protocol.role())
        .min_by_key(|claim| {
            (
                claim.endpoint.host != named.endpoint.host,
                claim.endpoint.protocol != protocol,
                claim.position,
            )
        })
        .unwrap_or(named)
}

/// The lowest SRV priority that the domain's own records give a protocol.
pub fn srv_priority(chart: &Chart, protocol: Protocol) -> Option<u16> {
    chart
        .credible_claims()
        .filter(|claim| claim.endpoint.protocol == protocol)
        .filter_map(|claim| claim.srv_priority)
        .min()
}
