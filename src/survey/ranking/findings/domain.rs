//! The domain as a whole, and the machine that asks.

use super::Case;
use crate::{
    model::{Finding, MxState, Observation, Role, Severity, SourceId, SourceReport, Verdict, Who},
    net::DnsFault,
};

pub fn this_machine(case: &Case) -> Vec<Finding> {
    if case.has_no_name_server() {
        vec![Finding::new(
            "no-name-server",
            Severity::Error,
            Who::Network,
        )]
    } else if case.chart.no_route {
        vec![Finding::new("no-route", Severity::Error, Who::Network)]
    } else {
        vec![]
    }
}

pub fn the_domain(case: &Case) -> Vec<Finding> {
    let domain = case.chart.domain.unicode();
    let about = |code, severity, who| {
        vec![
            Finding::new(code, severity, who)
                .about(&case.chart.domain)
                .with("domain", domain.clone()),
        ]
    };
    if case.has_no_name_server() {
        return vec![];
    }
    if case.has_no_domain() {
        return about("domain-not-found", Severity::Error, Who::User);
    }
    if case.has_no_servers() {
        return vec![];
    }
    match case.chart.mx.as_ref().map(|mx| mx.state) {
        Some(MxState::NullMx) if case.recommended.is_complete() => {
            about("null-mx", Severity::Info, Who::User)
        }
        Some(MxState::NullMx) => about("null-mx", Severity::Error, Who::User),
        Some(MxState::Failed) => {
            let fault = match &case.chart.dns_fault {
                Some(DnsFault::ServFail) => "SERVFAIL",
                Some(DnsFault::Refused) => "REFUSED",
                Some(DnsFault::Timeout) => "timeout",
                _ => "failure",
            };
            let mut finding = about("dns-failed", Severity::Error, Who::MailAdmin);
            if case.recommended.is_complete() {
                finding[0].severity = Severity::Warning;
            }
            vec![finding.remove(0).with("fault", fault)]
        }
        Some(MxState::Found) if case.chart.mx.iter().all(|mx| mx.hosts.is_empty()) => {
            let severity = if case.recommended.is_complete() {
                Severity::Warning
            } else {
                Severity::Error
            };
            about("mx-invalid", severity, Who::MailAdmin)
        }
        Some(MxState::None) if has_no_mail(case) => match what_was_not_learnt(case) {
            Some(fault) => {
                let mut finding = about("dns-failed", Severity::Error, Who::MailAdmin);
                vec![finding.remove(0).with("fault", fault)]
            }
            None => about("no-mail", Severity::Error, Who::User),
        },
        _ => vec![],
    }
}

/// Whether neither a source nor the DNS names a server, and no name that was guessed has anything of mail behind it: the
/// domain's own web server refuses mail, too.
fn has_no_mail(case: &Case) -> bool {
    case.chart.claims.is_empty()
        && case
            .chart
            .seen()
            .all(|seen| !is_named(case, seen) && got_nowhere(case, seen))
}

/// Whether a source or an MX record names the server: nobody has only guessed it.
fn is_named(case: &Case, seen: &Observation) -> bool {
    let mut mx = case.chart.mx.iter().flat_map(|mx| &mx.hosts);
    case.chart.names(&seen.host) || mx.any(|host| *host == seen.host)
}

fn got_nowhere(case: &Case, seen: &Observation) -> bool {
    let nobody = matches!(
        seen.verdict,
        Verdict::Timeout
            | Verdict::Unreachable
            | Verdict::Refused
            | Verdict::NoAddress
            | Verdict::Forbidden
    );
    // What was not looked at over one family may have been over the other.
    let looked_at = || {
        let mut unseen = case.chart.not_looked_at();
        !unseen.any(|other| std::ptr::eq(other, seen))
    };
    nobody || seen.verdict == Verdict::NotChecked && looked_at() || case.chart.is_faked(seen)
}

/// Why nobody knows whether the domain publishes servers or has any under the usual names, if nobody does.
fn what_was_not_learnt(case: &Case) -> Option<&'static str> {
    let fault = |report: &SourceReport| match report.detail.as_deref() {
        Some("dns-failed" | "dns-partly-failed") => Some("failure"),
        Some("deadline") => Some("timeout"),
        _ => None,
    };
    let sources = case.chart.sources.iter();
    sources
        .filter(|report| matches!(report.source, SourceId::Srv | SourceId::Guess))
        .find_map(|report| fault(report))
}

pub fn roles_without_a_server(case: &Case) -> Vec<Finding> {
    let explained = case.has_no_name_server()
        || case.has_no_servers()
        || case.chart.no_route
        || case.has_no_domain()
        || case.chart.claims.is_empty() && case.chart.observations.is_empty()
        || has_no_mx(case) && has_no_mail(case);
    let null_mx = case
        .chart
        .mx
        .as_ref()
        .is_some_and(|mx| mx.state == MxState::NullMx);
    if explained || null_mx && !case.works(Role::Incoming) && !case.works(Role::Outgoing) {
        return vec![];
    }
    let mut found = Vec::new();
    let mail = || {
        case.chart
            .observations
            .iter()
            .filter(|seen| seen.port != 25)
    };
    // Whom nobody names says nothing by its silence, but an answer of it is one. A name without an address was called by
    // nobody; that is told of the name.
    let nobody_answers = mail()
        .any(|seen| is_named(case, seen) && seen.verdict != Verdict::NoAddress)
        && mail()
            .filter(|seen| !case.chart.is_faked(seen))
            .all(|seen| {
                matches!(
                    seen.verdict,
                    Verdict::Timeout | Verdict::Unreachable | Verdict::Refused | Verdict::NoAddress
                )
            });
    if nobody_answers {
        found.push(
            Finding::new("nothing-answers", Severity::Error, Who::MailAdmin)
                .about(&case.chart.domain),
        );
    }
    for (role, code) in [
        (Role::Incoming, "no-incoming"),
        (Role::Outgoing, "no-outgoing"),
    ] {
        if case.fails(role) {
            found.push(
                Finding::new(code, Severity::Error, Who::MailAdmin).about(&case.chart.domain),
            );
        }
    }
    found
}

fn has_no_mx(case: &Case) -> bool {
    let mx = case.chart.mx.as_ref();
    mx.is_some_and(|mx| mx.state == MxState::None)
}

/// A random name of the domain exists too, so that a name proves nothing: neither that there is a mail server, nor a web
/// server for autoconfig. What was guessed still counts where it answered with a certificate of its own.
pub fn wildcard(case: &Case) -> Vec<Finding> {
    if !case.chart.wildcard {
        return vec![];
    }
    vec![
        Finding::new("wildcard-dns", Severity::Info, Who::MailAdmin)
            .about(&case.chart.domain)
            .with("domain", case.chart.domain.ascii()),
    ]
}
