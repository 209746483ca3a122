//! What stood in the way of a conversation.

use std::collections::BTreeMap;

use super::{
    Case,
    apart::{self, Elsewhere},
    at, some_of,
};
use crate::{
    model::{CertificateFlaw, Finding, HostName, Observation, Role, Severity, Verdict, Who},
    wire::protocols::{is_painted_over, is_preauth},
};

/// What stands in the way at each port: once per host, port and verdict, however many addresses share it.
///
/// An address that policy does not dial is told for the ports that a source names, or else once.
///
/// A port that no source names may be closed: that is no fault. Port 25 is for servers; what happens there concerns no
/// mail app. An address that does not answer where another does is told by [`apart`], for the port itself is no fault.
pub fn failed(case: &Case) -> Vec<Finding> {
    let mut seen: BTreeMap<(&HostName, u16, Verdict), &Observation> = BTreeMap::new();
    let mut refused: BTreeMap<&HostName, &Observation> = BTreeMap::new();
    for observation in &case.chart.observations {
        let apart = apart::answers_elsewhere(case.chart, observation);
        let faked = case.chart.is_faked(observation);
        if observation.port == 25 || observation.verdict == Verdict::Ok || apart || faked {
            continue;
        }
        // Beside mail only what a source names is asked at all.
        let claimed = case.chart.is_claimed(&observation.host, observation.port)
            || observation.protocol.role() == Role::Filtering;
        let quiet = matches!(
            observation.verdict,
            Verdict::Refused | Verdict::Timeout | Verdict::Unreachable | Verdict::NoAddress
        );
        let forbidden = observation.verdict == Verdict::Forbidden;
        if forbidden && !claimed {
            // What nobody named was only to be tried.
            refused.entry(&observation.host).or_insert(observation);
        } else if claimed || !quiet {
            seen.entry((&observation.host, observation.port, observation.verdict))
                .or_insert(observation);
        }
    }
    refused.retain(|host, _| {
        let told = |(known, _, verdict): &(&HostName, u16, Verdict)| {
            known == host && *verdict == Verdict::Forbidden
        };
        !seen.keys().any(told)
    });
    let mut findings: Vec<Finding> = seen
        .into_values()
        .chain(refused.into_values())
        .filter_map(|observation| failure(case, observation))
        .collect();
    findings.extend(hosts_without_address(case));
    findings
}

fn failure(case: &Case, seen: &Observation) -> Option<Finding> {
    let code = match seen.verdict {
        Verdict::Refused => "port-closed",
        Verdict::Timeout => "port-timeout",
        Verdict::Unreachable => "host-unreachable",
        Verdict::Reset | Verdict::Closed | Verdict::Silent => "port-silent",
        Verdict::NotThisProtocol => "not-this-protocol",
        Verdict::WrongMode => "wrong-mode",
        Verdict::TurnedAway => "turned-away",
        Verdict::StartTlsMissing => "starttls-missing",
        Verdict::StartTlsRefused => "starttls-refused",
        Verdict::StartTlsInjected => "starttls-injected",
        Verdict::TlsFailed => "tls-failed",
        Verdict::TlsTooOld => "tls-too-old",
        Verdict::CertSelfSigned => "cert-self-signed",
        Verdict::CertUntrusted if is_incomplete(seen) => "cert-chain-incomplete",
        Verdict::CertUntrusted => "cert-untrusted",
        Verdict::CertBad => "cert-bad",
        Verdict::CertExpired if is_in_date(case, seen) => "cert-chain-expired",
        Verdict::CertExpired => "cert-expired",
        Verdict::CertNotYetValid => "cert-not-yet-valid",
        Verdict::CertNameMismatch => "cert-name-mismatch",
        Verdict::NoLogin => "no-login",
        Verdict::Forbidden => "forbidden-target",
        // Told once per host, or no fault of theirs.
        Verdict::Ok | Verdict::NoAddress | Verdict::NotChecked => return None,
    };
    let finding = at(code, severity(case, seen), seen);
    let finding = match apart::only_at(case.chart, seen) {
        Some((addresses, elsewhere)) => {
            let addresses: Vec<String> = addresses.iter().map(ToString::to_string).collect();
            let elsewhere = match elsewhere {
                Elsewhere::Works => "works",
                Elsewhere::Differs => "differs",
            };
            finding
                .with("addresses", addresses.join(", "))
                .with("elsewhere", elsewhere)
        }
        None => finding,
    };
    let certificate = seen.tls.as_ref().map(|tls| &tls.certificate);
    Some(match (seen.verdict, certificate) {
        (Verdict::CertExpired, Some(certificate)) if code == "cert-expired" => {
            let since = certificate
                .not_after
                .map_or(0, |end| (case.now - end).whole_days());
            finding.with("days", since.max(0))
        }
        (Verdict::CertNameMismatch, Some(certificate)) => {
            let finding = finding.with("names", some_of(&certificate.names));
            finding.with("count", certificate.names.len())
        }
        (Verdict::CertUntrusted, Some(certificate)) => {
            finding.with("issuer", certificate.issuer.clone())
        }
        (Verdict::CertBad, Some(certificate)) => {
            finding.with("flaw", certificate.flaw.map(CertificateFlaw::as_str))
        }
        (Verdict::Reset | Verdict::Closed | Verdict::Silent, _) => {
            finding.with("verdict", seen.verdict.as_str())
        }
        (Verdict::WrongMode, _) => finding.with("security", seen.security.as_str()),
        (Verdict::TurnedAway, _) => finding.with("words", seen.detail.clone().unwrap_or_default()),
        _ => finding,
    })
}

/// Whether the server's own certificate has not expired, so that it is one behind it that has.
fn is_in_date(case: &Case, seen: &Observation) -> bool {
    let end = seen.tls.as_ref().and_then(|tls| tls.certificate.not_after);
    end.is_some_and(|end| end >= case.now)
}

/// Whether the server keeps an intermediate certificate to itself.
fn is_incomplete(seen: &Observation) -> bool {
    seen.tls
        .as_ref()
        .is_some_and(|tls| tls.certificate.incomplete)
}

/// An error where the service is named and its role has nothing that works; a word in passing where only a guess led there.
fn severity(case: &Case, seen: &Observation) -> Severity {
    if seen.verdict == Verdict::StartTlsInjected || lets_in_before_tls(seen) {
        return Severity::Error;
    }
    // Without its filter rules a person can still read and send.
    if seen.protocol.role() == Role::Filtering {
        return Severity::Warning;
    }
    match (
        case.chart.names(&seen.host),
        case.fails(seen.protocol.role()),
    ) {
        (true, true) => Severity::Error,
        (true, false) if case.chart.is_claimed(&seen.host, seen.port) => Severity::Warning,
        (false, true) => Severity::Warning,
        _ => Severity::Info,
    }
}

/// Whether the server let us in, unasked, before TLS: what a middleman does who wants no TLS (RFC 9051 §11.3; "NO STARTTLS").
fn lets_in_before_tls(seen: &Observation) -> bool {
    seen.verdict == Verdict::StartTlsMissing && seen.detail.as_deref().is_some_and(is_preauth)
}

/// A named host without address is told once, not for each of its ports.
fn hosts_without_address(case: &Case) -> Vec<Finding> {
    case.chart
        .observations
        .iter()
        .filter(|seen| seen.verdict == Verdict::NoAddress && seen.port != 25)
        .map(|seen| {
            let severity = severity(case, seen).min(Severity::Warning);
            (&seen.host, severity)
        })
        .fold(
            BTreeMap::new(),
            |mut hosts: BTreeMap<_, Severity>, (host, severity)| {
                hosts
                    .entry(host)
                    .and_modify(|known| *known = severity.min(*known))
                    .or_insert(severity);
                hosts
            },
        )
        .into_iter()
        .map(|(host, severity)| {
            Finding::new("host-no-address", severity, Who::MailAdmin)
                .about(host)
                .with("host", host.ascii())
        })
        .collect()
}

/// A middlebox has written over the offer of STARTTLS: the server itself may be all right.
pub fn painted_over(case: &Case) -> Vec<Finding> {
    let missing = |seen: &&Observation| {
        // On port 25 a server without STARTTLS is one all the same.
        let verdict = seen.verdict == Verdict::StartTlsMissing || seen.port == 25;
        verdict && !case.chart.is_faked(seen)
    };
    case.chart
        .seen()
        .filter(missing)
        .filter_map(|seen| {
            let words = seen.detail.as_deref()?;
            let painted = is_painted_over(words.as_bytes());
            let finding = at("starttls-painted-over", Severity::Warning, seen);
            painted.then(|| finding.with("words", words))
        })
        .collect()
}
