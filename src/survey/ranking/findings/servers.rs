//! Servers that work, and could work better.

use std::collections::BTreeMap;

use super::{Case, at};
use crate::{
    model::{Finding, Observation, Protocol, Role, Security, Severity, Verdict, Who},
    survey::chart::is_dropped,
};

/// A certificate that ends within so many days is worth a word.
const EXPIRY_DAYS: i64 = 21;

pub fn certificates_that_end_soon(case: &Case) -> Vec<Finding> {
    case.chart
        .observations
        .iter()
        .filter(|seen| seen.verdict == Verdict::Ok)
        .filter_map(|seen| {
            let end = seen.tls.as_ref()?.certificate.not_after?;
            let days = (end - case.now).whole_days();
            (days <= EXPIRY_DAYS)
                .then(|| at("cert-expires-soon", Severity::Warning, seen).with("days", days.max(0)))
        })
        .collect()
}

/// Versions before TLS 1.2 beside newer ones (RFC 8314 §4.1, RFC 8996).
pub fn old_tls_accepted(case: &Case) -> Vec<Finding> {
    let seen = case.chart.seen();
    let seen = seen.filter(|seen| case.chart.wants_old_tls_known(seen));
    seen.filter_map(|seen| {
        let version = case.chart.old_tls_of(seen).flatten()?;
        Some(at("tls-old-accepted", Severity::Warning, seen).with("version", version))
    })
    .collect()
}

/// Mechanisms offered before TLS. Some hand over the password, or a token as good, readable; the others let a listener guess it at leisure, or a middleman take the session over.
pub fn logins_in_the_clear(case: &Case) -> Vec<Finding> {
    let seen = case.chart.seen();
    seen.filter(|seen| !seen.auth_before_tls.is_empty() && !case.chart.is_faked(seen))
        .map(|seen| {
            let offered = &seen.auth_before_tls;
            let finding = if seen.asks_in_the_clear() {
                at("auth-in-clear", Severity::Warning, seen)
            } else {
                at("auth-before-tls", Severity::Info, seen)
            };
            finding.with("mechanisms", offered.join(", "))
        })
        .collect()
}

/// Logins at the relay's port, under TLS or in the clear, whatever the certificate is worth, and none that works elsewhere,
/// nor one that only the certificate or the domain's own records keep from it.
pub fn submission_on_25_only(case: &Case) -> Vec<Finding> {
    let mut seen = case.chart.seen();
    let on_25 = seen.find(|seen| {
        let offers = !seen.auth.is_empty() || !seen.auth_before_tls.is_empty();
        seen.port == 25 && offers && !case.chart.is_faked(seen)
    });
    match on_25 {
        Some(seen) if case.fails(Role::Outgoing) && !may_send_elsewhere(case) => {
            vec![at("submission-on-25-only", Severity::Error, seen)]
        }
        _ => vec![],
    }
}

/// Whether a server for sending is open at another port than 25.
fn may_send_elsewhere(case: &Case) -> bool {
    let mut seen = case.chart.seen();
    seen.any(|seen| {
        let serves = seen.verdict == Verdict::Ok
            || seen.verdict.is_of_certificate()
            || !seen.auth.is_empty()
            || !seen.auth_before_tls.is_empty();
        seen.protocol == Protocol::SMTP && seen.port != 25 && serves && !case.chart.is_faked(seen)
    })
}

/// Submission works with STARTTLS, and nowhere with implicit TLS, which is to be preferred (RFC 8314 §3.3). Where somebody
/// listens for that, another finding says what is wrong with it; and nobody knows of what was not looked at.
pub fn submission_without_465(case: &Case) -> Vec<Finding> {
    let better = |seen: &Observation| {
        let is_there = match seen.verdict {
            // Where a source sends people there, that it is closed is told already.
            Verdict::Refused => case.chart.is_claimed(&seen.host, seen.port),
            Verdict::NoAddress | Verdict::Forbidden => false,
            _ => !is_dropped(seen),
        };
        let is_it = seen.protocol == Protocol::SMTP && seen.security == Security::ImplicitTls;
        is_it && is_there && !case.chart.is_faked(seen)
    };
    if case.chart.seen().any(better) {
        return vec![];
    }
    let submission = case
        .working()
        .find(|seen| seen.protocol == Protocol::SMTP && seen.port != 25);
    match submission {
        Some(seen) => vec![at("submission-without-465", Severity::Info, seen)],
        None => vec![],
    }
}

/// IMAP or POP3 that begins in the clear beside a port with implicit TLS (RFC 8314 §4.1): an app that takes "if available"
/// can be talked out of encryption there. Once per host.
pub fn ports_that_begin_in_the_clear(case: &Case) -> Vec<Finding> {
    let mut hosts: BTreeMap<_, Vec<u16>> = BTreeMap::new();
    for seen in case.working() {
        let better = case.working().any(|other| {
            other.host == seen.host
                && other.protocol == seen.protocol
                && other.security == Security::ImplicitTls
        });
        let ports = hosts.entry(&seen.host).or_default();
        if matches!(seen.port, 143 | 110) && better && !ports.contains(&seen.port) {
            ports.push(seen.port);
        }
    }
    hosts
        .into_iter()
        .filter(|(_, ports)| !ports.is_empty())
        .map(|(host, ports)| {
            // Which lines shut them: those of a port that is not meant would shut one that people may need.
            let which = match ports.as_slice() {
                [143] => "imap",
                [110] => "pop3",
                _ => "both",
            };
            let told: Vec<String> = ports.iter().map(u16::to_string).collect();
            Finding::new("cleartext-port-open", Severity::Info, Who::MailAdmin)
                .about(host)
                .with("host", host.ascii())
                .with("ports", told.join(", "))
                .with("count", ports.len())
                .with("which", which)
        })
        .collect()
}
