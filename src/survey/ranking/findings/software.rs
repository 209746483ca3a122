//! Which program serves the mailboxes, where its greeting says so, and what is known of such servers.

use super::Case;
use crate::{
    model::{Finding, Observation, Role, Severity, Username, Verdict, Who},
    survey::sources::catalogue::Kind,
    wire::protocols::Spec,
};

/// The program, and how the user name is mostly spelt there. At a company that the catalogue knows, what the company says
/// holds.
pub fn known_by_its_greeting(case: &Case) -> Vec<Finding> {
    let at_known_servers = case
        .chart
        .known
        .is_some_and(|entry| entry.kind == Kind::Mailbox);
    if at_known_servers {
        return vec![];
    }
    case.chart
        .software()
        .map(|(host, entry)| {
            let before_the_at = entry.username == Some(Username::local_part());
            let username = if before_the_at {
                "local-part"
            } else {
                "address"
            };
            Finding::new("server-software", Severity::Info, Who::User)
                .about(host)
                .with("host", host.unicode())
                .with("software", entry.name.clone())
                .with("username", username)
        })
        .collect()
}

/// Nothing for reading mail works, and the ports for it are closed on a host whose program serves them to its own machine
/// alone until an admin opens them.
pub fn closed_at_first(case: &Case) -> Vec<Finding> {
    if !case.fails(Role::Incoming) {
        return vec![];
    }
    case.chart
        .software()
        .filter_map(|(host, entry)| {
            let protocol = entry.closed_at_first.first()?;
            let here = |seen: &&Observation| (&seen.host, seen.protocol) == (host, *protocol);
            let mut seen = case.chart.seen().filter(here).peekable();
            let closed = seen.peek().is_some() && seen.all(|seen| seen.verdict == Verdict::Refused);
            let port = Spec::of(*protocol)?.ports.first()?.number;
            closed.then(|| {
                Finding::new("software-closed-at-first", Severity::Info, Who::MailAdmin)
                    .about(host)
                    .with("host", host.ascii())
                    .with("software", entry.name.clone())
                    .with("protocol", protocol.to_string().to_uppercase())
                    .with("port", port)
            })
        })
        .collect()
}
