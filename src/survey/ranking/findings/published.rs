//! What the domain publishes for mail apps: settings files, and what is the same for SRV records.

use std::collections::HashSet;

use super::{Case, srv::label};
use crate::{
    check,
    model::{
        Claim, Endpoint, Finding, Observation, Outcome, Remark, Role, Severity, SourceId,
        SourceReport, Verdict, Who,
    },
    survey::sources::catalogue,
};

/// The domain's own places for a settings file.
pub(super) const FILES: [SourceId; 3] = [
    SourceId::Autoconfig,
    SourceId::AutoconfigWellknown,
    SourceId::AutoconfigHttp,
];

/// Something else where a settings file should be: in Thunderbird's way, and aside from it.
const NOT_XML: &str = "autoconfig-not-xml";
const STRAY_PAGE: &str = "autoconfig-stray-page";

fn report<'a>(case: &Case<'a>, source: SourceId) -> Option<&'a SourceReport> {
    let mut sources = case.chart.sources.iter().map(AsRef::as_ref);
    sources.find(|report: &&SourceReport| report.source == source)
}

pub(super) fn is(case: &Case, source: SourceId, outcome: Outcome) -> bool {
    report(case, source).is_some_and(|report| report.outcome == outcome)
}

/// Where a settings file was asked for first, without redirects: put together from the domain, so it is fit for a command.
fn asked(case: &Case, source: SourceId) -> String {
    let domain = &case.chart.domain;
    match source {
        SourceId::AutoconfigWellknown => {
            format!("https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml")
        }
        SourceId::AutoconfigHttp => format!("http://autoconfig.{domain}/mail/config-v1.1.xml"),
        _ => format!("https://autoconfig.{domain}/mail/config-v1.1.xml"),
    }
}

pub(super) fn about_domain(case: &Case, code: &'static str, severity: Severity) -> Finding {
    Finding::new(code, severity, Who::MailAdmin)
        .about(&case.chart.domain)
        .with("domain", case.chart.domain.ascii())
}

/// Whether addresses live at a provider that everybody knows: such domains need no records for mail apps.
pub(super) fn is_known(case: &Case) -> bool {
    catalogue::by_domain(&case.chart.domain).is_some()
}

/// Everything that one of the domain's own sources says of a role was tried and failed, while something else works.
pub fn contradicted(case: &Case) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in FILES.into_iter().chain([SourceId::Srv]) {
        for role in [Role::Incoming, Role::Outgoing] {
            let claims: Vec<&Claim> = case
                .chart
                .claims
                .iter()
                .filter(|claim| claim.source == source && claim.endpoint.protocol.role() == role)
                .filter(|claim| !claim.cleartext)
                .collect();
            let Some(works) = case
                .recommended
                .of(role)
                .iter()
                .find(|setting| setting.verified)
            else {
                continue;
            };
            if !claims.iter().all(|claim| failed(case, claim)) {
                continue;
            }
            // Where a server works, only otherwise than the source says, that has a finding of its own.
            let works_there = |claim: &&&Claim| {
                let Endpoint { host, port, .. } = &claim.endpoint;
                case.chart.working_at(host, *port).next().is_some()
            };
            let Some(worst) = claims.iter().find(|claim| !works_there(claim)) else {
                continue;
            };
            let endpoint = &worst.endpoint;
            let about = |code| {
                Finding::new(code, Severity::Warning, Who::MailAdmin)
                    .about(format_args!("{}:{}", endpoint.host, endpoint.port))
                    .with("source", source.as_str())
                    .with("domain", case.chart.domain.ascii())
                    .with("works-host", works.hostname.ascii())
                    .with("works-port", works.port)
            };
            found.push(if source == SourceId::Srv {
                about("srv-contradicted").with("label", label(works.protocol, works.security))
            } else {
                about("autoconfig-contradicted")
                    .with("security", works.security.to_string())
                    .with("asked", asked(case, source))
            });
        }
    }
    found
}

/// Whether a claim was tried, and no address of it worked as it says.
fn failed(case: &Case, claim: &Claim) -> bool {
    let at =
        |seen: &&Observation| seen.host == claim.endpoint.host && seen.port == claim.endpoint.port;
    let mut seen = case.chart.seen().filter(at).peekable();
    seen.peek().is_some()
        && seen.all(|seen| match seen.verdict {
            Verdict::Ok => !seen.is_as_claimed(&claim.endpoint),
            Verdict::NotChecked => false,
            _ => true,
        })
}

/// No settings file at any of its places, and each of them says so, though the domain has mail servers that work.
pub fn autoconfig_missing(case: &Case) -> Vec<Finding> {
    if is_wanting(case) {
        vec![
            about_domain(case, "autoconfig-missing", Severity::Info)
                .with("asked", asked(case, SourceId::Autoconfig)),
        ]
    } else {
        vec![]
    }
}

fn is_wanting(case: &Case) -> bool {
    let mut files = FILES.into_iter().map(|source| report(case, source));
    case.recommended.is_complete()
        && !is_known(case)
        && files.all(|report| report.is_some_and(has_no_file))
}

/// Whether mail apps find nothing there, by what the place itself says: a port that refuses, or a web server that answers
/// 403, is as good as none. Who hangs, has trouble or sends elsewhere says nothing of a file.
fn has_no_file(report: &SourceReport) -> bool {
    let detail = report.detail.as_deref().unwrap_or_default();
    match report.outcome {
        Outcome::Absent => true,
        Outcome::Failed => {
            let status = detail
                .strip_prefix("http-")
                .and_then(|code| code.parse().ok());
            detail == "refused" || status.is_some_and(is_nothing)
        }
        Outcome::Found | Outcome::Skipped => false,
    }
}

/// Statuses that say that there is nothing for an app. Not so one that wants a login, another time or another connection.
fn is_nothing(status: u16) -> bool {
    matches!(status, 204 | 205 | 400..=499) && !matches!(status, 401 | 407 | 408 | 421 | 425 | 429)
}

/// Whether it was this side that could not ask, or asked no longer.
fn is_ours(detail: &str) -> bool {
    matches!(
        detail,
        "deadline" | "dns-failed" | "budget" | "no-ipv6-here" | "local-trouble"
    )
}

fn is_broken_file(detail: &str) -> bool {
    matches!(
        detail,
        "not-autoconfig" | "malformed-xml" | "no-usable-server"
    )
}

fn is_there_over_https(case: &Case) -> bool {
    let mut places = [SourceId::Autoconfig, SourceId::AutoconfigWellknown].into_iter();
    places.any(|source| is(case, source, Outcome::Found))
}

/// The settings file is there without TLS alone, so that anybody on the way can change it.
pub fn autoconfig_over_http_only(case: &Case) -> Vec<Finding> {
    if is(case, SourceId::AutoconfigHttp, Outcome::Found) && !is_there_over_https(case) {
        vec![
            about_domain(case, "autoconfig-http-only", Severity::Warning)
                .with("asked", asked(case, SourceId::Autoconfig)),
        ]
    } else {
        vec![]
    }
}

/// The file is good and called something else than XML.
pub fn autoconfig_media_type(case: &Case) -> Vec<Finding> {
    FILES
        .into_iter()
        .filter_map(|source| report(case, source))
        .filter(|report| {
            report.outcome == Outcome::Found && report.detail.as_deref() == Some("media-type")
        })
        .map(|report| {
            about_domain(case, "autoconfig-media-type", Severity::Info)
                .with("source", report.source.as_str())
                .with("asked", asked(case, report.source))
        })
        .collect()
}

/// The file can be read, and some mail apps that are stricter take nothing from it, or only half. What several places serve
/// alike is told once.
pub fn autoconfig_stumbles(case: &Case) -> Vec<Finding> {
    let mut told: Vec<(Remark, SourceId, Vec<&str>)> = Vec::new();
    for source in FILES {
        let Some(report) = report(case, source).filter(|it| it.outcome == Outcome::Found) else {
            continue;
        };
        let offers = |protocol| {
            let mut claims = case.chart.claims.iter();
            claims.any(|it| it.source == source && it.endpoint.protocol == protocol)
        };
        for client in check::CLIENTS.iter() {
            let reading = report.readings.of(client.id);
            let remark = reading.and_then(|reading| check::stumble(client, reading, offers));
            // The media type has a finding of its own.
            let Some(remark) = remark.filter(|remark| remark.code != "media-type") else {
                continue;
            };
            match told.iter_mut().find(|(known, ..)| alike(known, &remark)) {
                Some((.., names)) if names.contains(&&*client.name) => {}
                Some((.., names)) => names.push(&client.name),
                None => told.push((remark, source, vec![&client.name])),
            }
        }
    }
    told.into_iter()
        .map(|(remark, source, names)| stumbled(case, &remark, source, &names.join(", ")))
        .collect()
}

/// Whether two are about one line of the file, however badly each client takes it.
fn alike(one: &Remark, other: &Remark) -> bool {
    let is_section = |it: &Remark| it.code.starts_with("section-");
    one.args == other.args && (one.code == other.code || is_section(one) && is_section(other))
}

fn stumbled(case: &Case, remark: &Remark, source: SourceId, clients: &str) -> Finding {
    let what = remark.text("what").unwrap_or_default();
    let kind = remark.text("type").unwrap_or_default();
    let finding = |code| {
        about_domain(case, code, Severity::Warning)
            .with("clients", clients)
            .with("asked", asked(case, source))
    };
    match remark.code {
        "byte-order-mark" => finding("autoconfig-byte-order-mark"),
        // What all can read who decode it as it is meant: else there would be no settings.
        "encoding" | "malformed" => finding("autoconfig-encoding"),
        code if code.starts_with("section-") => {
            let works = case.recommended.incoming.iter();
            let mut works = works.chain(&case.recommended.outgoing);
            let works = works.find(|setting| setting.protocol.0 == kind);
            let element = what.split(' ').next().unwrap_or_default();
            finding("autoconfig-section")
                .with("type", kind)
                .with("what", what)
                .with("element", element)
                .with("host", works.map_or("", |it| it.hostname.ascii()))
                .with("port", works.map_or(0, |it| it.port))
                .with("security", works.map_or("", |it| it.security.as_str()))
        }
        // A section without a host is one of these as well.
        _ => {
            let part = match what {
                "emailProvider id" => "id",
                "" => "hostname",
                what => what,
            };
            finding("autoconfig-lacks")
                .with("what", if what.is_empty() { "hostname" } else { what })
                .with("part", part)
        }
    }
}

/// Places that most domains do without, and whose hosts have mostly other work: a fault there is none of the mail's. The
/// list of sources tells it all the same.
fn is_extra(source: SourceId) -> bool {
    matches!(
        source,
        SourceId::Pacc | SourceId::Jmap | SourceId::Autodiscover
    )
}

/// Sources that could not be asked, or answered with something else.
pub fn sources(case: &Case) -> Vec<Finding> {
    if case.has_no_name_server() || case.has_no_domain() {
        return vec![];
    }
    let mut told = HashSet::new();
    case.chart
        .sources
        .iter()
        .filter(|report| report.outcome == Outcome::Failed && !is_extra(report.source))
        // Records that name no host have a finding of their own; and that names could not be tried matters where nothing
        // else was found, which is told of the domain.
        .filter(|report| {
            report.detail.as_deref() != Some("no-host-name") && report.source != SourceId::Guess
        })
        .filter_map(|report| failed_source(case, report))
        // Two places that lead to one file have one fault.
        .filter(|finding| {
            let what = match finding.code {
                STRAY_PAGE | NOT_XML => NOT_XML,
                "autoconfig-certificate" => finding.code,
                _ => return true,
            };
            told.insert((what, finding.subject.clone()))
        })
        .collect()
}

/// What is told of an answer that is no settings file, how badly, and the names of the clients that it keeps from the settings,
/// or `none`.
fn kept_by(case: &Case, place: SourceId) -> (&'static str, Severity, String) {
    let kept = check::kept_by(place, &case.chart.sources);
    if kept.is_empty() {
        return (STRAY_PAGE, Severity::Info, "none".into());
    }
    let code = match kept.iter().any(|client| client.id == "thunderbird") {
        true => NOT_XML,
        false => STRAY_PAGE,
    };
    let names: Vec<&str> = kept.iter().map(|client| client.name.as_str()).collect();
    (code, Severity::Warning, names.join(", "))
}

fn failed_source(case: &Case, report: &SourceReport) -> Option<Finding> {
    let detail = report.detail.clone().unwrap_or_default();
    let location = report.location.clone().unwrap_or_default();
    let is_file = FILES.contains(&report.source);
    let asked = asked(case, report.source);
    let finding = |code, severity, who| Finding::new(code, severity, who).about(&location);
    if is_file && is_broken_file(&detail) {
        let (code, severity, clients) = kept_by(case, report.source);
        let finding = finding(code, severity, Who::MailAdmin).with("clients", clients);
        return Some(finding.with("url", &*location).with("asked", asked));
    }
    if is_file && detail.starts_with("cert-") {
        let finding = finding("autoconfig-certificate", Severity::Warning, Who::MailAdmin)
            .with("url", &*location)
            .with("asked", asked);
        return Some(finding.with("detail", detail));
    }
    // That there is no file is told once; and where there is one over HTTPS, nobody needs it without.
    let needless = report.source == SourceId::AutoconfigHttp && is_there_over_https(case);
    if is_file && is_wanting(case) || needless {
        return None;
    }
    // There may be one: an app that has more patience, or follows, finds it.
    if is_file && !has_no_file(report) && !is_ours(&detail) {
        let finding = finding("autoconfig-not-read", Severity::Info, Who::MailAdmin)
            .with("url", &*location)
            .with("asked", asked);
        return Some(finding.with("detail", detail));
    }
    let own = is_file || report.source == SourceId::Srv;
    let who = if own { Who::MailAdmin } else { Who::Network };
    Some(
        finding("source-failed", Severity::Info, who)
            .with("source", report.source.as_str())
            .with("detail", detail),
    )
}
