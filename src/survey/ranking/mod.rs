//! What we make of it: a chart in, recommendation and findings out. Pure.

mod compliance;
mod findings;
mod login;

pub use compliance::compliance;
pub use findings::findings;
pub use login::login;

use super::{
    candidates::{self, Candidate, Tried},
    chart::Chart,
};
use crate::model::{Authentication, Protocol, Recommendation, Role, Security, Setting, SourceId};

/// Ranks what may be recommended.
///
/// Keys, most significant first: verified; authenticated; the domain's own SRV priority between protocols, else IMAP before
/// POP3; implicit TLS before STARTTLS (RFC 8314 §3); source; the source's own order. What was tried and failed is never in
/// it, and an endpoint that was only guessed must have been seen working.
pub fn recommend(chart: &Chart) -> Recommendation {
    let mut candidates: Vec<_> = candidates::merge(chart)
        .into_iter()
        .filter(|candidate| candidate.tried != Tried::Failed)
        .collect();
    // Both are the same for all candidates, and a stranger's records can make hundreds of these.
    let ranks = [Protocol::IMAP, Protocol::POP3].map(|protocol| protocol_rank(chart, protocol));
    candidates.sort_by_cached_key(|candidate| key(ranks, candidate));
    let settings = |role: Role| {
        candidates
            .iter()
            .filter(|candidate| candidate.endpoint.protocol.role() == role)
            .map(setting)
            .collect()
    };
    Recommendation {
        incoming: settings(Role::Incoming),
        outgoing: settings(Role::Outgoing),
    }
}

/// Smaller is better.
type Key = (bool, bool, Rank, Security, SourceId, usize, u16);

type Rank = (u16, Protocol);

fn key(ranks: [Rank; 2], candidate: &Candidate) -> Key {
    let endpoint = &candidate.endpoint;
    let rank = ranks
        .into_iter()
        .find(|(_, protocol)| *protocol == endpoint.protocol)
        .unwrap_or((0, endpoint.protocol));
    let (source, position) = candidate
        .claims
        .first()
        .map_or((SourceId::Guess, usize::MAX), |claim| {
            (claim.source, claim.position)
        });
    (
        candidate.tried != Tried::Ok,
        !authenticated(candidate),
        rank,
        endpoint.security,
        source,
        position,
        endpoint.port,
    )
}

/// The domain's SRV priorities where they say something of both protocols; else IMAP before POP3, as the names sort.
fn protocol_rank(chart: &Chart, protocol: Protocol) -> Rank {
    let both =
        [Protocol::IMAP, Protocol::POP3].map(|protocol| candidates::srv_priority(chart, protocol));
    let priority = match both {
        [Some(imap), Some(_)] if protocol == Protocol::IMAP => imap,
        [Some(_), Some(pop3)] if protocol == Protocol::POP3 => pop3,
        _ => 0,
    };
    (priority, protocol)
}

fn authenticated(candidate: &Candidate) -> bool {
    candidate.claims.iter().any(|claim| claim.authenticated)
}

fn setting(candidate: &Candidate) -> Setting {
    let mut sources: Vec<_> = candidate.claims.iter().map(|claim| claim.source).collect();
    sources.dedup();
    let authentication = candidate
        .claims
        .iter()
        .find(|claim| !claim.authentication.is_empty())
        .map(|claim| claim.authentication.clone())
        // A file with nothing but logins that the server does not take would be of no use.
        .filter(|ways| {
            let mut ways = ways.iter();
            candidate.tried != Tried::Ok || ways.any(|way| candidate.logins.take(way))
        })
        .unwrap_or_else(|| candidate.logins.ways());
    Setting {
        protocol: candidate.endpoint.protocol,
        hostname: candidate.endpoint.host.clone(),
        port: candidate.endpoint.port,
        security: candidate.endpoint.security,
        username: candidate
            .claims
            .first()
            .map_or_else(crate::model::Username::address, |claim| {
                claim.username.clone()
            }),
        authentication: cleartext_last(authentication),
        verified: candidate.tried == Tried::Ok,
        authenticated: authenticated(candidate),
        sources,
    }
}

/// Thunderbird takes the first it supports and Evolution the last: a plain password under TLS is what both can do.
fn cleartext_last(mut ways: Vec<Authentication>) -> Vec<Authentication> {
    ways.sort_by_key(|way| *way == Authentication::PasswordCleartext);
    ways.dedup();
    ways
}

#[cfg(test)]
pub mod tests;
