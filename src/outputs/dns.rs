//! The SRV records that tell apps where the servers are (RFC 6186, RFC 8314 §5.1), as lines of a zone file (RFC 1035 §5).
//!
//! What is not recommended is withheld by the lone target `.` (RFC 6186 §3.4), so that no app goes looking for it.

use std::fmt::Write;

use super::{CannotCarry, Output, Subject};
use crate::model::{Protocol, Recommendation, Role, Security, Setting};

pub(super) const OUTPUT: Output = Output {
    name: "dns",
    media_type: "text/plain; charset=utf-8",
    needs_address: false,
    write,
};

/// Seconds that resolvers may keep a record: an hour, so that a mistake does not live for a day.
const TTL: u32 = 3600;

/// Every service of RFC 6186 and RFC 8314 by its label.
const SERVICES: [(&str, Protocol, Security); 6] = [
    ("_imaps", Protocol::IMAP, Security::ImplicitTls),
    ("_imap", Protocol::IMAP, Security::StartTls),
    ("_pop3s", Protocol::POP3, Security::ImplicitTls),
    ("_pop3", Protocol::POP3, Security::StartTls),
    ("_submissions", Protocol::SMTP, Security::ImplicitTls),
    ("_submission", Protocol::SMTP, Security::StartTls),
];

/// The order of recommendation becomes the priority, which compares between `_imaps`, `_imap`, `_pop3s` and `_pop3`
/// (RFC 6186 §3.4). Owner names are absolute: the lines fit any zone.
pub fn write(subject: &Subject) -> Result<Vec<u8>, CannotCarry> {
    let recommended = subject.recommended;
    for (role, missing) in [
        (Role::Incoming, CannotCarry::NoIncoming),
        (Role::Outgoing, CannotCarry::NoOutgoing),
    ] {
        let carried = |setting: &Setting| setting.security != Security::None;
        if !recommended.of(role).iter().any(carried) {
            return Err(missing);
        }
    }
    let mut zone = String::from("; RFC 6186, RFC 8314\n");
    for (label, protocol, security) in SERVICES {
        let owner = format!("{label}._tcp.{}", subject.domain.fqdn());
        let mut withheld = true;
        for (priority, setting) in ranked(recommended, protocol, security) {
            // Weight 0: there is nothing to choose between (RFC 2782).
            let (port, target) = (setting.port, setting.hostname.fqdn());
            let _ = writeln!(zone, "{owner} {TTL} IN SRV {priority} 0 {port} {target}");
            withheld = false;
        }
        if withheld {
            let _ = writeln!(zone, "{owner} {TTL} IN SRV 0 0 0 .");
        }
    }
    Ok(zone.into_bytes())
}

/// The settings of one service, each with its place among all of its role.
fn ranked(
    recommended: &Recommendation,
    protocol: Protocol,
    security: Security,
) -> impl Iterator<Item = (usize, &Setting)> {
    recommended
        .of(protocol.role())
        .iter()
        .enumerate()
        .filter(move |(_, setting)| setting.protocol == protocol && setting.security == security)
}
