//! Whether what was seen keeps rules that admins are asked about. Only what is seen from outside, without a login, counts; and
//! what was not looked at is no proof that a rule is kept.

use std::collections::HashSet;

use super::Chart;
use crate::model::{
    Certificate, Compliance, Finding, Observation, Recommendation, Role, Security, Severity,
    TlsFacts, Verdict,
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
        !on_25 && is_server(seen) && !chart.is_faked(seen)
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
    // Among what is as grave, a fault stands before what comes of it.
    because.sort_by_key(|(severity, _)| *severity);
    let severity = because.first().map(|(severity, _)| *severity);
    let mut because: Vec<String> = because.into_iter().map(|(_, reason)| reason).collect();
    let met = if because.is_empty() {
        because = unknown(rule, chart, recommended);
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

/// Whether a mail server was spoken with, however far that went.
fn is_server(seen: &Observation) -> bool {
    let shook_hands = seen.tls.is_some() && seen.verdict != Verdict::NotThisProtocol;
    shook_hands || seen.verdict == Verdict::Ok || is_telling(seen)
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
    because.sort();
    if rule.implicit_tls {
        let roles = roles_without_implicit_tls(chart, recommended, findings, &because);
        because.extend(roles);
    }
    because
}

/// Roles that work nowhere with implicit TLS. That nothing works there is said by what keeps it from working; and where such a
/// port was not looked at, or shows TLS and lets nobody in, nobody knows.
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
        (Role::Incoming, "no-incoming", "no-implicit-tls-incoming"),
        (Role::Outgoing, "no-outgoing", "no-implicit-tls-outgoing"),
    ]
    .into_iter()
    .filter_map(|(role, nothing, code)| {
        let explained = told && role == Role::Outgoing;
        let open = chart.not_looked_at().any(|seen| is_implicit(seen, role));
        let faulty = chart
            .seen()
            .filter(|seen| is_implicit(seen, role))
            .any(|seen| {
                let place = format!(" {}", place(seen));
                known.iter().any(|(_, known)| known.ends_with(&place))
            });
        let shut = without_login(chart, role).next().is_some();
        let works = has_implicit_tls(recommended, role);
        let broken = !(works || explained || open || faulty || shut);
        let said = findings.iter().find(|finding| finding.code == nothing);
        let severity = said.map_or(Severity::Info, |said| said.severity);
        broken.then(|| (severity, format!("{code} {}", chart.domain)))
    })
    .collect()
}

fn has_implicit_tls(recommended: &Recommendation, role: Role) -> bool {
    let mut settings = recommended.of(role).iter();
    settings.any(|setting| setting.verified && setting.security == Security::ImplicitTls)
}

fn is_implicit(seen: &Observation, role: Role) -> bool {
    seen.protocol.role() == role && seen.security == Security::ImplicitTls
}

/// Ports with implicit TLS and a good certificate, behind which nobody was let in, or nobody is.
fn without_login(chart: &Chart, role: Role) -> impl Iterator<Item = &Observation> {
    chart.seen().filter(move |seen| {
        let good = |tls: &TlsFacts| tls.certificate.faults.is_empty();
        let ends = matches!(
            seen.verdict,
            Verdict::TurnedAway
                | Verdict::NoLogin
                | Verdict::Reset
                | Verdict::Closed
                | Verdict::Silent
        );
        is_implicit(seen, role)
            && ends
            && seen.tls.as_ref().is_some_and(good)
            && !chart.is_faked(seen)
    })
}

/// What would have to be known before the rule could be called met: servers that were not looked at, or looked at in vain,
/// whether people log in behind implicit TLS where nobody was let in, and ports whose old versions of TLS nobody asked for.
fn unknown(rule: &Rule, chart: &Chart, recommended: &Recommendation) -> Vec<String> {
    let people = || chart.seen().filter(|seen| seen.port != 25);
    let mut open: Vec<String> = chart
        .not_looked_at()
        .map(|seen| format!("not-checked {}", place(seen)))
        .collect();
    open.extend(
        people()
            .filter(|seen| shows_nothing(chart, seen))
            .map(|seen| format!("{} {}", seen.verdict.as_str(), place(seen))),
    );
    if rule.implicit_tls {
        let roles = [Role::Incoming, Role::Outgoing].into_iter();
        let unproven = roles.filter(|role| !has_implicit_tls(recommended, *role));
        open.extend(
            unproven
                .flat_map(|role| without_login(chart, role))
                .map(|seen| format!("login-unseen {}", place(seen))),
        );
    }
    if rule.versions {
        let unasked = people().filter(|seen| {
            // TLS from the start where STARTTLS belongs lets nobody log in in the clear, but of which version it is, nobody asked.
            let astray = seen.verdict == Verdict::WrongMode && !is_bare(seen);
            let wanted = chart.wants_old_tls_known(seen) || astray && !chart.is_faked(seen);
            wanted && chart.old_tls_of(seen).is_none()
        });
        open.extend(unasked.map(|seen| format!("tls-old-unknown {}", place(seen))));
    }
    open
}

/// Whether a port may let people log in, and nothing was learnt of how.
///
/// A port that is refused lets nobody in. Neither does one that a firewall hides, unless a source sends people there, or no
/// server of its role was seen at all, so that the firewall may hide them from us alone; the same holds of other services.
fn shows_nothing(chart: &Chart, seen: &Observation) -> bool {
    if chart.is_faked(seen) {
        return false;
    }
    let claimed = || chart.is_claimed(&seen.host, seen.port);
    match seen.verdict {
        Verdict::Timeout | Verdict::Unreachable => {
            let is_it = |other: &Observation| (&other.host, other.port) == (&seen.host, seen.port);
            let elsewhere = chart.seen().any(|other| is_it(other) && is_server(other));
            !elsewhere && (claimed() || !is_role_seen(chart, seen))
        }
        Verdict::NotThisProtocol => claimed() || !is_role_seen(chart, seen),
        // Somebody is there. Behind TLS it is the version alone that matters.
        Verdict::Reset | Verdict::Closed | Verdict::Silent | Verdict::TurnedAway => {
            seen.tls.is_none()
        }
        Verdict::Forbidden => claimed(),
        Verdict::Ok
        | Verdict::NoAddress
        | Verdict::Refused
        | Verdict::WrongMode
        | Verdict::StartTlsMissing
        | Verdict::StartTlsRefused
        | Verdict::StartTlsInjected
        | Verdict::TlsFailed
        | Verdict::TlsTooOld
        | Verdict::CertSelfSigned
        | Verdict::CertUntrusted
        | Verdict::CertBad
        | Verdict::CertExpired
        | Verdict::CertNotYetValid
        | Verdict::CertNameMismatch
        | Verdict::NoLogin
        | Verdict::NotChecked => false,
    }
}

/// Whether any server of the same role was spoken with.
fn is_role_seen(chart: &Chart, seen: &Observation) -> bool {
    let role = seen.protocol.role();
    let mut others = chart.seen().filter(|other| other.port != 25);
    others.any(|other| other.protocol.role() == role && is_server(other) && !chart.is_faked(other))
}

fn place(seen: &Observation) -> String {
    format!("{}:{}", seen.host, seen.port)
}
