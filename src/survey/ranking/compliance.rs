//! Whether what was seen keeps rules that admins are asked about. Only what is seen from outside, without a login, counts.

use std::collections::HashSet;

use super::Chart;
use crate::model::{
    Certificate, Compliance, Finding, Observation, Recommendation, Role, Security, Severity,
    Verdict,
};

/// One rule, and the judgements that speak against it.
struct Rule {
    name: &'static str,
    /// Codes of findings, about servers that people use.
    against: &'static [&'static str],
    /// Both roles must work with implicit TLS.
    implicit_tls: bool,
    /// Certificates must be good as well.
    certificates: bool,
}

/// RFC 8314 §3 and §4; the United Kingdom's NCSC, "Using TLS to protect data"; PCI DSS 4, requirement 4.2.1. The last two
/// come to TLS 1.2 or better at every port where people log in, and no password in the clear; PCI DSS asks for certificates
/// that are valid, too.
const RULES: [Rule; 3] = [
    Rule {
        name: "rfc8314",
        against: &[
            "auth-in-clear",
            "cleartext-offered",
            "starttls-injected",
            "starttls-missing",
            "submission-on-25-only",
            "submission-without-465",
            "tls-old-accepted",
            "tls-too-old",
        ],
        implicit_tls: true,
        certificates: true,
    },
    Rule {
        name: "ncsc",
        against: CLEAR_OR_OLD,
        implicit_tls: false,
        certificates: false,
    },
    Rule {
        name: "pci-dss-4",
        against: CLEAR_OR_OLD,
        implicit_tls: false,
        certificates: true,
    },
];

const CLEAR_OR_OLD: &[&str] = &[
    "auth-in-clear",
    "cleartext-offered",
    "starttls-injected",
    "starttls-missing",
    "starttls-refused",
    "tls-failed",
    "tls-old-accepted",
    "tls-too-old",
];

/// Judges each rule; nothing where no server for people was spoken with, because then there is nothing to judge. The rule
/// that fares worst stands first, and in each what weighs most.
pub fn compliance(
    chart: &Chart,
    recommended: &Recommendation,
    findings: &[Finding],
) -> Vec<Compliance> {
    let spoke = |seen: &Observation| {
        let on_25 = seen.port == 25 && seen.auth.is_empty();
        !on_25 && (seen.tls.is_some() || seen.verdict == Verdict::Ok || is_telling(seen.verdict))
    };
    if !chart.seen().any(spoke) {
        return Vec::new();
    }
    let mut judged: Vec<Compliance> = RULES
        .iter()
        .map(|rule| {
            let mut because = reasons(rule, chart, recommended, findings);
            because.sort();
            // The same reason may come twice, the weightier one first.
            let mut seen = HashSet::new();
            because.retain(|(_, reason)| seen.insert(reason.clone()));
            Compliance {
                rule: rule.name,
                met: because.is_empty(),
                severity: because.first().map(|(severity, _)| *severity),
                because: because.into_iter().map(|(_, reason)| reason).collect(),
            }
        })
        .collect();
    judged.sort_by_key(|judged| (judged.met, judged.severity));
    judged
}

/// Failures that say something about encryption.
fn is_telling(verdict: Verdict) -> bool {
    matches!(
        verdict,
        Verdict::StartTlsMissing
            | Verdict::StartTlsRefused
            | Verdict::StartTlsInjected
            | Verdict::TlsFailed
            | Verdict::TlsTooOld
    )
}

fn reasons(
    rule: &Rule,
    chart: &Chart,
    recommended: &Recommendation,
    findings: &[Finding],
) -> Vec<(Severity, String)> {
    let mut because: Vec<(Severity, String)> = findings
        .iter()
        .filter(|finding| rule.against.contains(&finding.code))
        .map(|finding| {
            let subject = finding.subject.as_deref().unwrap_or_default();
            (finding.severity, format!("{} {subject}", finding.code))
        })
        .collect();
    if rule.certificates {
        let shown = chart.observations.iter().filter(|seen| seen.port != 25);
        because.extend(shown.filter_map(|seen| {
            let certificate: &Certificate = &seen.tls.as_ref()?.certificate;
            let fault = certificate.faults.first()?;
            let place = format!("{}:{}", seen.host, seen.port);
            // As grave as what is said of that certificate.
            let said = findings.iter().find(|finding| {
                finding.code.starts_with("cert-") && finding.subject.as_ref() == Some(&place)
            });
            let severity = said.map_or(Severity::Warning, |said| said.severity);
            Some((severity, format!("cert-{} {place}", fault.as_str())))
        }));
    }
    if rule.implicit_tls {
        for (role, code) in [
            (Role::Incoming, "no-incoming"),
            (Role::Outgoing, "no-outgoing"),
        ] {
            let with_implicit_tls = recommended
                .of(role)
                .iter()
                .any(|setting| setting.verified && setting.security == Security::ImplicitTls);
            let told = role == Role::Outgoing
                && because
                    .iter()
                    .any(|(_, known)| known.starts_with("submission-"));
            if !with_implicit_tls && !told {
                let said = findings.iter().find(|finding| finding.code == code);
                let severity = said.map_or(Severity::Info, |said| said.severity);
                because.push((severity, format!("{code} {}", chart.domain)));
            }
        }
    }
    because
}
