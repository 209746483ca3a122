//! Whether what was seen keeps rules that admins are asked about. Only what is seen from outside, without a login, counts.

use super::Chart;
use crate::model::{
    Certificate, Compliance, Finding, Observation, Recommendation, Role, Security, Verdict,
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
    "tls-too-old",
];

/// Judges each rule; nothing where no server for people was spoken with, because then there is nothing to judge.
pub fn compliance(
    chart: &Chart,
    recommended: &Recommendation,
    findings: &[Finding],
) -> Vec<Compliance> {
    let spoke = |seen: &Observation| {
        let on_25 = seen.port == 25 && seen.auth.is_empty();
        !on_25 && (seen.tls.is_some() || seen.verdict == Verdict::Ok || is_telling(seen.verdict))
    };
    if !chart.observations.iter().any(spoke) {
        return Vec::new();
    }
    RULES
        .iter()
        .map(|rule| {
            let mut because = reasons(rule, chart, recommended, findings);
            because.sort();
            because.dedup();
            Compliance {
                rule: rule.name,
                met: because.is_empty(),
                because,
            }
        })
        .collect()
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
) -> Vec<String> {
    let mut because: Vec<String> = findings
        .iter()
        .filter(|finding| rule.against.contains(&finding.code))
        .map(|finding| {
            let subject = finding.subject.as_deref().unwrap_or_default();
            format!("{} {subject}", finding.code)
        })
        .collect();
    if rule.certificates {
        let shown = chart.observations.iter().filter(|seen| seen.port != 25);
        because.extend(shown.filter_map(|seen| {
            let certificate: &Certificate = &seen.tls.as_ref()?.certificate;
            let fault = certificate.faults.first()?;
            Some(format!(
                "cert-{} {}:{}",
                fault.as_str(),
                seen.host,
                seen.port
            ))
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
                && because.iter().any(|known| known.starts_with("submission-"));
            if !with_implicit_tls && !told {
                because.push(format!("{code} {}", chart.domain));
            }
        }
    }
    because
}
