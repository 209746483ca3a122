//! What the domain's SRV records say (RFC 6186, RFC 8314 §5.1).

use super::{
    Case,
    published::{about_domain, is, is_known},
};
use crate::model::{Finding, Outcome, Protocol, Security, Severity, SourceId};

/// No SRV record tells of a service that works (RFC 6186, RFC 8314 §5.1). The arguments fill the records.
pub fn srv_missing(case: &Case) -> Vec<Finding> {
    let needed = is(case, SourceId::Srv, Outcome::Absent)
        && case.recommended.is_complete()
        && !is_known(case);
    let (Some(incoming), Some(outgoing), true) = (
        case.recommended.incoming.first(),
        case.recommended.outgoing.first(),
        needed,
    ) else {
        return vec![];
    };
    let label = |protocol: Protocol, security: Security| match (protocol, security) {
        (Protocol::SMTP, Security::ImplicitTls) => "_submissions",
        (Protocol::SMTP, _) => "_submission",
        (Protocol::POP3, Security::ImplicitTls) => "_pop3s",
        (Protocol::POP3, _) => "_pop3",
        (_, Security::ImplicitTls) => "_imaps",
        _ => "_imap",
    };
    vec![
        about_domain(case, "srv-missing", Severity::Info)
            .with("in-label", label(incoming.protocol, incoming.security))
            .with("in-host", incoming.hostname.ascii())
            .with("in-port", incoming.port)
            .with("out-label", label(outgoing.protocol, outgoing.security))
            .with("out-host", outgoing.hostname.ascii())
            .with("out-port", outgoing.port),
    ]
}

/// Only `_submission` is published, though submission with implicit TLS works (RFC 8314 §5.1).
pub fn srv_only_submission(case: &Case) -> Vec<Finding> {
    let claims = || {
        let all = case.chart.claims.iter();
        all.filter(|claim| {
            claim.source == SourceId::Srv && claim.endpoint.protocol == Protocol::SMTP
        })
    };
    let only = claims().next().is_some()
        && claims().all(|claim| claim.endpoint.security == Security::StartTls);
    let better = case.recommended.outgoing.iter().find(|setting| {
        setting.verified
            && setting.port == 465
            && claims().any(|claim| claim.endpoint.host == setting.hostname)
    });
    match better {
        Some(setting) if only => vec![
            about_domain(case, "srv-only-submission", Severity::Info)
                .with("host", setting.hostname.ascii()),
        ],
        _ => vec![],
    }
}

/// Records whose target is an address, or a name that no host can have: no mail app follows them (RFC 2782).
pub fn srv_invalid(case: &Case) -> Vec<Finding> {
    let unusable = case.chart.unusable.iter();
    unusable
        .map(|(_, owner)| {
            about_domain(case, "srv-invalid", Severity::Warning).with("owner", &**owner)
        })
        .collect()
}
