//! What the domain's SRV records say (RFC 6186, RFC 8314 §5.1).

use super::{
    Case,
    provider::former_provider,
    published::{about_domain, is, is_known},
    some_of,
};
use crate::{
    model::{Finding, Outcome, Protocol, Role, Security, Setting, Severity, SourceId},
    wire::protocols::Spec,
};

/// No SRV record tells of a service that works (RFC 6186, RFC 8314 §5.1): for both roles, or for one. The arguments fill the
/// records.
pub fn srv_missing(case: &Case) -> Vec<Finding> {
    let (Some(incoming), Some(outgoing), true) = (
        case.recommended.incoming.first(),
        case.recommended.outgoing.first(),
        case.recommended.is_complete() && !is_known(case),
    ) else {
        return vec![];
    };
    // Nobody is told to publish what looks left behind.
    let left_behind = former_provider(case);
    let is_left_behind = |setting: &Setting| {
        let mut findings = left_behind.iter();
        findings.any(|told| told.subject.as_deref() == Some(setting.hostname.ascii()))
    };
    if is_left_behind(incoming) || is_left_behind(outgoing) {
        return vec![];
    }
    let half = |missing: &str, setting: &Setting| {
        vec![
            about_domain(case, "srv-half", Severity::Info)
                .with("missing", missing)
                .with("label", label(setting.protocol, setting.security))
                .with("host", setting.hostname.ascii())
                .with("port", setting.port),
        ]
    };
    match [incoming, outgoing].map(|setting| is_left_out(case, setting)) {
        [true, true] => vec![
            about_domain(case, "srv-missing", Severity::Info)
                .with("in-label", label(incoming.protocol, incoming.security))
                .with("in-host", incoming.hostname.ascii())
                .with("in-port", incoming.port)
                .with("out-label", label(outgoing.protocol, outgoing.security))
                .with("out-host", outgoing.hostname.ascii())
                .with("out-port", outgoing.port),
        ],
        [true, false] => half("incoming", incoming),
        [false, true] => half("outgoing", outgoing),
        [false, false] => vec![],
    }
}

pub(super) fn label(protocol: Protocol, security: Security) -> &'static str {
    // Whatever people read and send mail by has one.
    Spec::srv_label(protocol, security).unwrap_or_default()
}

/// Whether the records were read and none tells of the role of this setting. What nobody could be asked for, what names no
/// host and what is withheld on purpose is not left out.
fn is_left_out(case: &Case, setting: &Setting) -> bool {
    let (chart, role) = (case.chart, setting.protocol.role());
    let unknown = !(is(case, SourceId::Srv, Outcome::Found)
        || is(case, SourceId::Srv, Outcome::Absent))
        && chart.unanswered.is_empty()
        && chart.unusable.is_empty();
    !unknown
        && !is_told(case, role)
        && !chart.unanswered.iter().any(|(_, of)| *of == role)
        && !chart.unusable.iter().any(|(of, _)| *of == role)
        && !chart.withheld.contains(&setting.endpoint().service())
}

fn is_told(case: &Case, role: Role) -> bool {
    let mut claims = case.chart.claims.iter();
    claims.any(|claim| claim.source == SourceId::Srv && claim.endpoint.protocol.role() == role)
}

/// A lone `.` says of every service that works that the domain does not have it (RFC 6186 §3.4).
pub fn srv_withheld(case: &Case) -> Vec<Finding> {
    if is_known(case) {
        return vec![];
    }
    let withheld = case.chart.credibly_withheld();
    let roles = [(Role::Incoming, "incoming"), (Role::Outgoing, "outgoing")];
    roles
        .into_iter()
        .filter(|(role, _)| !is_told(case, *role))
        .filter_map(|(role, word)| {
            let works = || {
                let working = case.working().filter(|seen| seen.port != 25);
                working.filter(move |seen| seen.protocol.role() == role)
            };
            let all = works().all(|seen| withheld.contains(&seen.service));
            let first = works().next().filter(|_| all)?;
            Some(
                about_domain(case, "srv-withheld", Severity::Warning)
                    .with("role", word)
                    .with("label", label(first.protocol, first.security))
                    .with("host", first.host.ascii())
                    .with("port", first.port),
            )
        })
        .collect()
}

/// A lone `.` says of all services of a protocol that the domain does not have them, while another protocol of the role has
/// records, and a source names a server of it that works: apps that go by the records do not come to what the others find.
pub fn srv_withholds_what_is_named(case: &Case) -> Vec<Finding> {
    let withheld = case.chart.credibly_withheld();
    let claims = || case.chart.claims.iter();
    let of_records = |protocol| {
        let mut claims = claims();
        claims.any(|it| it.source == SourceId::Srv && it.endpoint.protocol == protocol)
    };
    let mut told: Vec<Protocol> = Vec::new();
    let mut findings = Vec::new();
    for seen in case.working().filter(|seen| seen.port != 25) {
        let protocol = seen.protocol;
        let mut of_protocol = case.working().filter(|it| it.protocol == protocol);
        let kept_back = of_protocol.all(|it| withheld.contains(&it.service));
        let named = claims().find(|it| {
            (&it.endpoint.host, it.endpoint.port) == (&seen.host, seen.port)
                && !matches!(it.source, SourceId::Srv | SourceId::Guess)
        });
        let Some(named) = named.filter(|_| kept_back && is_told(case, protocol.role())) else {
            continue;
        };
        if of_records(protocol) || told.contains(&protocol) || is_known(case) {
            continue;
        }
        told.push(protocol);
        findings.push(
            about_domain(case, "srv-withholds-named", Severity::Warning)
                .with("protocol", protocol.to_string().to_uppercase())
                .with("source", named.source.as_str())
                .with("label", label(protocol, seen.security))
                .with("host", seen.host.ascii())
                .with("port", seen.port),
        );
    }
    findings
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

/// Some records could not be asked for, and others could: what is known of them is not whole. Where nothing was found at all,
/// the source has failed, which is told by itself.
pub fn srv_incomplete(case: &Case) -> Vec<Finding> {
    let unheard = &case.chart.unheard;
    let Some(first) = unheard.first() else {
        return vec![];
    };
    if case.has_no_name_server() || is(case, SourceId::Srv, Outcome::Failed) {
        return vec![];
    }
    vec![
        about_domain(case, "srv-incomplete", Severity::Warning)
            .with("owner", &**first)
            .with("owners", some_of(unheard)),
    ]
}
