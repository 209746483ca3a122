//! Whether what was seen keeps rules that admins are asked about. Only what is seen from outside, without a login, counts; and
//! what was not looked at is no proof that a rule is kept.

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
    /// Nothing before TLS 1.2 may be taken at all, so that every port has to be asked.
    versions: bool,
}

/// RFC 8314 §3 and §4; the United Kingdom's NCSC, "Using TLS to protect data"; PCI DSS 4, requirement 4.2.1. The last two
/// come to TLS 1.2 or better at every port where people log in, and no password in the clear; PCI DSS asks for certificates
/// that are valid, too. RFC 8314 §4.1 (as RFC 8997 §3 has it) only recommends to take no older version beside: where one was
/// seen it is told, where nobody asked the rest decides.
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
        versions: false,
    },
    Rule {
        name: "ncsc",
        against: CLEAR_OR_OLD,
        implicit_tls: false,
        certificates: false,
        versions: true,
    },
    Rule {
        name: "pci-dss-4",
        against: CLEAR_OR_OLD,
        implicit_tls: false,
        certificates: true,
        versions: true,
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
        let on_25 = seen.port == 25 && seen.auth.is_empty() && seen.auth_before_tls.is_empty();
        let telling = seen.tls.is_some() || seen.verdict == Verdict::Ok || is_telling(seen);
        !on_25 && telling && !chart.is_faked(seen)
    };
    if !chart.seen().any(spoke) {
        return Vec::new();
    }
    let mut judged: Vec<Compliance> = RULES
        .iter()
        .map(|rule| judge(rule, chart, recommended, findings))
        .collect();
    judged.sort_by_key(|judged| match judged.met {
        Some(false) => (0, judged.severity),
        None => (1, None),
        Some(true) => (2, None),
    });
    judged
}

fn judge(
    rule: &Rule,
    chart: &Chart,
    recommended: &Recommendation,
    findings: &[Finding],
) -> Compliance {
    let mut because = reasons(rule, chart, recommended, findings);
    because.sort();
    let severity = because.first().map(|(severity, _)| *severity);
    let mut because: Vec<String> = because.into_iter().map(|(_, reason)| reason).collect();
    let met = if because.is_empty() {
        because = unknown(rule, chart);
        because.is_empty().then_some(true)
    } else {
        Some(false)
    };
    // The same reason may come twice, the weightier one first.
    let mut told = HashSet::new();
    because.retain(|reason| told.insert(reason.clone()));
    Compliance {
        rule: rule.name,
        met,
        severity,
        because,
    }
}

/// Failures that say something about encryption.
fn is_telling(seen: &Observation) -> bool {
    matches!(
        seen.verdict,
        Verdict::StartTlsMissing
            | Verdict::StartTlsRefused
            | Verdict::StartTlsInjected
            | Verdict::TlsFailed
            | Verdict::TlsTooOld
    ) || is_bare(seen)
}

/// A service in the clear at a port that belongs to TLS.
fn is_bare(seen: &Observation) -> bool {
    seen.verdict == Verdict::WrongMode && seen.security == Security::ImplicitTls
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
    // As grave as what is said of that server.
    let told = |place: &str, code: &str| {
        let said = findings.iter().find(|finding| {
            finding.code.starts_with(code) && finding.subject.as_deref() == Some(place)
        });
        said.map_or(Severity::Warning, |said| said.severity)
    };
    let people = || chart.seen().filter(|seen| !chart.is_faked(seen));
    because.extend(people().filter(|seen| is_bare(seen)).map(|seen| {
        let place = place(seen);
        (told(&place, "wrong-mode"), format!("wrong-mode {place}"))
    }));
    if rule.certificates {
        let shown = people().filter(|seen| seen.port != 25);
        because.extend(shown.filter_map(|seen| {
            let certificate: &Certificate = &seen.tls.as_ref()?.certificate;
            let fault = certificate.faults.first()?;
            let place = place(seen);
            let reason = format!("cert-{} {place}", fault.as_str());
            Some((told(&place, "cert-"), reason))
        }));
    }
    if rule.implicit_tls {
        because.extend(roles_without_implicit_tls(
            chart,
            recommended,
            findings,
            &because,
        ));
    }
    because
}

fn roles_without_implicit_tls(
    chart: &Chart,
    recommended: &Recommendation,
    findings: &[Finding],
    known: &[(Severity, String)],
) -> Vec<(Severity, String)> {
    let told = known
        .iter()
        .any(|(_, known)| known.starts_with("submission-"));
    [
        (Role::Incoming, "no-incoming"),
        (Role::Outgoing, "no-outgoing"),
    ]
    .into_iter()
    .filter(|(role, _)| {
        let with_implicit_tls = recommended
            .of(*role)
            .iter()
            .any(|setting| setting.verified && setting.security == Security::ImplicitTls);
        let explained = told && *role == Role::Outgoing;
        !with_implicit_tls && !explained
    })
    .map(|(_, code)| {
        let said = findings.iter().find(|finding| finding.code == code);
        let severity = said.map_or(Severity::Info, |said| said.severity);
        (severity, format!("{code} {}", chart.domain))
    })
    .collect()
}

/// What would have to be known before the rule could be called met: servers that were not looked at, and ports whose old
/// versions of TLS nobody asked for.
fn unknown(rule: &Rule, chart: &Chart) -> Vec<String> {
    let people = || chart.seen().filter(|seen| seen.port != 25);
    let mut open: Vec<String> = people()
        .filter(|seen| seen.verdict == Verdict::NotChecked && !chart.is_faked(seen))
        .filter(|seen| !is_seen_over_ipv4(chart, seen))
        .map(|seen| format!("not-checked {}", place(seen)))
        .collect();
    if rule.versions {
        let unasked = people().filter(|seen| chart.wants_old_tls_known(seen));
        open.extend(
            unasked
                .filter(|seen| chart.old_tls_of(seen).is_none())
                .map(|seen| format!("tls-old-unknown {}", place(seen))),
        );
    }
    open
}

/// A machine without IPv6 has seen the server all the same if it talked to it over IPv4.
fn is_seen_over_ipv4(chart: &Chart, seen: &Observation) -> bool {
    seen.detail.as_deref() == Some("no-ipv6")
        && chart.seen().any(|other| {
            (&other.host, other.port) == (&seen.host, seen.port)
                && other.verdict != Verdict::NotChecked
        })
}

fn place(seen: &Observation) -> String {
    format!("{}:{}", seen.host, seen.port)
}
