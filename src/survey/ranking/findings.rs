//! Judgements for people: one named rule per function. `say` words them; `docs/findings.md` lists them.

use std::collections::{BTreeMap, HashSet};

use time::OffsetDateTime;
use url::Url;

use super::Chart;
use crate::{
    model::{
        Dane, Dnssec, Family, Finding, HostName, MxState, Observation, Outcome, Recommendation,
        Role, Severity, SourceId, Verdict, Who,
    },
    net::DnsFault,
};

/// What the rules look at.
struct Case<'a> {
    chart: &'a Chart,
    recommended: &'a Recommendation,
    now: OffsetDateTime,
}

/// A certificate that ends within so many days is worth a word.
const EXPIRY_DAYS: i64 = 21;

/// The rules, in no order that matters: findings are sorted worst first.
const RULES: &[fn(&Case) -> Vec<Finding>] = &[
    this_machine,
    the_domain,
    proven_false,
    dane_mismatch,
    roles_without_a_server,
    failed_conversations,
    ipv6_dead,
    ipv6_not_checked,
    certificates_that_end_soon,
    logins_in_the_clear,
    submission_on_25_only,
    cleartext_offered,
    not_authenticated,
    other_organisation,
    sources,
];

/// Everything worth telling, worst first; each finding once.
pub fn findings(chart: &Chart, recommended: &Recommendation, now: OffsetDateTime) -> Vec<Finding> {
    let case = Case {
        chart,
        recommended,
        now,
    };
    let mut findings: Vec<Finding> = Vec::new();
    for finding in RULES.iter().flat_map(|rule| rule(&case)) {
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
    findings.sort_by_key(|finding| finding.severity);
    findings
}

impl Case<'_> {
    /// Whether a role has a setting that was seen working.
    fn works(&self, role: Role) -> bool {
        self.recommended
            .of(role)
            .iter()
            .any(|setting| setting.verified)
    }

    /// Whether a source names this host and port for mail.
    fn is_claimed(&self, host: &HostName, port: u16) -> bool {
        self.chart
            .claims
            .iter()
            .any(|claim| claim.endpoint.host == *host && claim.endpoint.port == port)
    }

    fn is_named(&self, host: &HostName) -> bool {
        self.chart
            .claims
            .iter()
            .any(|claim| claim.endpoint.host == *host)
    }

    fn has_no_domain(&self) -> bool {
        self.chart.no_such_domain && !self.recommended.is_complete()
    }

    fn has_no_name_server(&self) -> bool {
        self.chart.dns_fault == Some(DnsFault::NoNameServer)
    }
}

fn this_machine(case: &Case) -> Vec<Finding> {
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

fn the_domain(case: &Case) -> Vec<Finding> {
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
    let found_nothing = case.chart.claims.is_empty() && case.chart.observations.is_empty();
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
        Some(MxState::None) if found_nothing => about("no-mail", Severity::Error, Who::User),
        _ => vec![],
    }
}

/// Answers whose signatures do not hold: somebody forges them, or the domain's admin signs them wrongly.
fn proven_false(case: &Case) -> Vec<Finding> {
    let mut names: Vec<String> = Vec::new();
    if case.chart.dnssec_of_mx() == Dnssec::Bogus {
        names.push(case.chart.domain.ascii().to_owned());
    }
    let sources = case.chart.sources.iter();
    for report in sources.filter(|report| report.dnssec == Dnssec::Bogus) {
        let location = report.location.clone().unwrap_or_default();
        let host = Url::parse(&location)
            .ok()
            .and_then(|url| url.domain().map(str::to_owned));
        names.push(host.unwrap_or(location));
    }
    names.extend(
        case.chart
            .false_hosts
            .iter()
            .map(|host| host.ascii().to_owned()),
    );
    let mut seen = HashSet::new();
    names.retain(|name| seen.insert(name.clone()));
    if names.is_empty() {
        return vec![];
    }
    vec![
        Finding::new("dnssec-bogus", Severity::Error, Who::MailAdmin)
            .about(&case.chart.domain)
            .with("domain", case.chart.domain.unicode())
            .with("names", some_of(&names)),
    ]
}

/// Once per port, however many addresses share it.
fn dane_mismatch(case: &Case) -> Vec<Finding> {
    let invalid = |seen: &&Observation| {
        seen.tls
            .as_ref()
            .is_some_and(|tls| tls.dane == Some(Dane::Invalid))
    };
    case.chart
        .observations
        .iter()
        .filter(invalid)
        .map(|seen| {
            Finding::new("dane-mismatch", Severity::Warning, Who::MailAdmin)
                .about(format_args!("{}:{}", seen.host, seen.port))
                .with("host", seen.host.ascii())
                .with("port", seen.port)
        })
        .collect()
}

fn roles_without_a_server(case: &Case) -> Vec<Finding> {
    let explained = case.has_no_name_server()
        || case.chart.no_route
        || case.has_no_domain()
        || case.chart.claims.is_empty() && case.chart.observations.is_empty();
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
    let nobody_answers = mail().next().is_some()
        && mail().all(|seen| {
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
        if !case.works(role) {
            found.push(
                Finding::new(code, Severity::Error, Who::MailAdmin).about(&case.chart.domain),
            );
        }
    }
    found
}

/// What stands in the way at each port: once per host, port and verdict, however many addresses share it.
///
/// A port that no source names may be closed: that is no fault. Port 25 is for servers; what happens there concerns no
/// mail app.
fn failed_conversations(case: &Case) -> Vec<Finding> {
    let mut seen: BTreeMap<(&HostName, u16, Verdict), &Observation> = BTreeMap::new();
    for observation in &case.chart.observations {
        let dead_family = observation.family == Some(Family::Ipv6)
            && dead_over_ipv6(case.chart, &observation.host);
        if observation.port == 25 || observation.verdict == Verdict::Ok || dead_family {
            continue;
        }
        // Beside mail only what a source names is asked at all.
        let claimed = case.is_claimed(&observation.host, observation.port)
            || observation.protocol.role() == Role::Filtering;
        let quiet = matches!(
            observation.verdict,
            Verdict::Refused | Verdict::Timeout | Verdict::Unreachable | Verdict::NoAddress
        );
        if claimed || !quiet {
            seen.entry((&observation.host, observation.port, observation.verdict))
                .or_insert(observation);
        }
    }
    let mut findings: Vec<Finding> = seen
        .into_values()
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
        Verdict::CertUntrusted => "cert-untrusted",
        Verdict::CertBad => "cert-bad",
        Verdict::CertExpired => "cert-expired",
        Verdict::CertNotYetValid => "cert-not-yet-valid",
        Verdict::CertNameMismatch => "cert-name-mismatch",
        Verdict::NoLogin => "no-login",
        Verdict::Forbidden => "forbidden-target",
        // Told once per host, or no fault of theirs.
        Verdict::Ok | Verdict::NoAddress | Verdict::NotChecked => return None,
    };
    let finding = Finding::new(code, severity(case, seen), Who::MailAdmin)
        .about(format_args!("{}:{}", seen.host, seen.port))
        .with("host", seen.host.ascii())
        .with("port", seen.port)
        .with("service", seen.service.0);
    let certificate = seen.tls.as_ref().map(|tls| &tls.certificate);
    Some(match (seen.verdict, certificate) {
        (Verdict::CertExpired, Some(certificate)) => {
            let since = certificate
                .not_after
                .map_or(0, |end| (case.now - end).whole_days());
            finding.with("days", since.max(0))
        }
        (Verdict::CertNameMismatch, Some(certificate)) => {
            finding.with("names", some_of(&certificate.names))
        }
        (Verdict::CertUntrusted, Some(certificate)) => {
            finding.with("issuer", certificate.issuer.clone())
        }
        (Verdict::TurnedAway, _) => finding.with("words", seen.detail.clone().unwrap_or_default()),
        _ => finding,
    })
}

/// An error where the service is named and its role has nothing that works; a word in passing where only a guess led there.
fn severity(case: &Case, seen: &Observation) -> Severity {
    if seen.verdict == Verdict::StartTlsInjected {
        return Severity::Error;
    }
    // Without its filter rules a person can still read and send.
    if seen.protocol.role() == Role::Filtering {
        return Severity::Warning;
    }
    match (case.is_named(&seen.host), case.works(seen.protocol.role())) {
        (true, false) => Severity::Error,
        (true, true) if case.is_claimed(&seen.host, seen.port) => Severity::Warning,
        (false, false) => Severity::Warning,
        _ => Severity::Info,
    }
}

/// Certificates may have hundreds of names; a sentence holds a few.
fn some_of(names: &[String]) -> String {
    let mut text = names.iter().take(4).cloned().collect::<Vec<_>>().join(", ");
    if names.len() > 4 {
        text.push_str(", …");
    }
    text
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

/// Whether everything at this host that works over IPv4 is dead over IPv6.
fn dead_over_ipv6(chart: &Chart, host: &HostName) -> bool {
    let of = |family| {
        chart
            .observations
            .iter()
            .filter(move |seen| seen.host == *host && seen.family == Some(family))
    };
    let working: Vec<u16> = of(Family::Ipv4)
        .filter(|seen| seen.verdict == Verdict::Ok)
        .map(|seen| seen.port)
        .collect();
    let mut over_ipv6 = of(Family::Ipv6)
        .filter(|seen| working.contains(&seen.port))
        .peekable();
    over_ipv6.peek().is_some()
        && over_ipv6.all(|seen| {
            matches!(
                seen.verdict,
                Verdict::Refused
                    | Verdict::Timeout
                    | Verdict::Unreachable
                    | Verdict::Reset
                    | Verdict::Closed
                    | Verdict::Silent
            )
        })
}

fn ipv6_dead(case: &Case) -> Vec<Finding> {
    hosts(case)
        .into_iter()
        .filter(|host| dead_over_ipv6(case.chart, host))
        .map(|host| {
            Finding::new("ipv6-dead", Severity::Warning, Who::MailAdmin)
                .about(host)
                .with("host", host.ascii())
        })
        .collect()
}

fn hosts<'a>(case: &Case<'a>) -> Vec<&'a HostName> {
    let mut hosts: Vec<_> = case
        .chart
        .observations
        .iter()
        .map(|seen| &seen.host)
        .collect();
    hosts.sort_unstable();
    hosts.dedup();
    hosts
}

fn ipv6_not_checked(case: &Case) -> Vec<Finding> {
    let not_checked = case.chart.observations.iter().any(|seen| {
        seen.family == Some(Family::Ipv6)
            && seen.verdict == Verdict::NotChecked
            && seen.detail.as_deref() == Some("no-ipv6")
    });
    if not_checked {
        vec![Finding::new(
            "ipv6-not-checked",
            Severity::Info,
            Who::Network,
        )]
    } else {
        vec![]
    }
}

fn certificates_that_end_soon(case: &Case) -> Vec<Finding> {
    case.chart
        .observations
        .iter()
        .filter(|seen| seen.verdict == Verdict::Ok)
        .filter_map(|seen| {
            let end = seen.tls.as_ref()?.certificate.not_after?;
            let days = (end - case.now).whole_days();
            (days <= EXPIRY_DAYS).then(|| {
                Finding::new("cert-expires-soon", Severity::Warning, Who::MailAdmin)
                    .about(format_args!("{}:{}", seen.host, seen.port))
                    .with("host", seen.host.ascii())
                    .with("days", days.max(0))
            })
        })
        .collect()
}

/// Mechanisms that hand over the password readable, offered before TLS (RFC 4954 §4, RFC 9051 §11.3).
fn logins_in_the_clear(case: &Case) -> Vec<Finding> {
    case.chart
        .observations
        .iter()
        .filter_map(|seen| {
            let readable: Vec<_> = seen
                .auth_before_tls
                .iter()
                .filter(|mechanism| matches!(&***mechanism, "PLAIN" | "LOGIN" | "USER"))
                .cloned()
                .collect();
            (!readable.is_empty()).then(|| {
                Finding::new("auth-in-clear", Severity::Warning, Who::MailAdmin)
                    .about(format_args!("{}:{}", seen.host, seen.port))
                    .with("host", seen.host.ascii())
                    .with("mechanisms", readable.join(", "))
            })
        })
        .collect()
}

fn submission_on_25_only(case: &Case) -> Vec<Finding> {
    let on_25 = case
        .chart
        .observations
        .iter()
        .find(|seen| seen.port == 25 && seen.verdict == Verdict::Ok && !seen.auth.is_empty());
    match on_25 {
        Some(seen) if !case.works(Role::Outgoing) => vec![
            Finding::new("submission-on-25-only", Severity::Error, Who::MailAdmin)
                .about(format_args!("{}:25", seen.host))
                .with("host", seen.host.ascii()),
        ],
        _ => vec![],
    }
}

fn cleartext_offered(case: &Case) -> Vec<Finding> {
    case.chart
        .claims
        .iter()
        .filter(|claim| claim.cleartext)
        .map(|claim| {
            Finding::new("cleartext-offered", Severity::Warning, Who::MailAdmin)
                .about(format_args!(
                    "{}:{}",
                    claim.endpoint.host, claim.endpoint.port
                ))
                .with("host", claim.endpoint.host.ascii())
                .with("source", claim.source.as_str())
        })
        .collect()
}

/// The person confirms host and domain before anything is handed over (RFC 6186 §6).
fn not_authenticated(case: &Case) -> Vec<Finding> {
    first_of_each_role(case)
        .filter(|setting| !setting.authenticated)
        .map(|setting| {
            Finding::new("not-authenticated", Severity::Warning, Who::User)
                .about(&setting.hostname)
                .with("host", setting.hostname.unicode())
                .with("domain", case.chart.domain.unicode())
        })
        .collect()
}

/// A forgeable source that leads to somebody else's host. Where the source is authenticated, the domain itself says so.
fn other_organisation(case: &Case) -> Vec<Finding> {
    first_of_each_role(case)
        .filter(|setting| !setting.authenticated && !case.chart.domain.covers(&setting.hostname))
        .map(|setting| {
            Finding::new("other-organisation", Severity::Info, Who::User)
                .about(&setting.hostname)
                .with("host", setting.hostname.unicode())
        })
        .collect()
}

fn first_of_each_role<'a>(
    case: &Case<'a>,
) -> impl Iterator<Item = &'a crate::model::Setting> + use<'a> {
    let recommended = case.recommended;
    [Role::Incoming, Role::Outgoing]
        .into_iter()
        .filter_map(move |role| recommended.of(role).first())
}

/// Places that most domains do without, and whose hosts have mostly other work: a fault there is none of the mail's. The
/// list of sources tells it all the same.
fn is_extra(source: SourceId) -> bool {
    matches!(
        source,
        SourceId::Pacc | SourceId::Jmap | SourceId::Autodiscover
    )
}

fn sources(case: &Case) -> Vec<Finding> {
    if case.has_no_name_server() || case.has_no_domain() {
        return vec![];
    }
    case.chart
        .sources
        .iter()
        .filter(|report| report.outcome == Outcome::Failed && !is_extra(report.source))
        .map(|report| {
            let detail = report.detail.clone().unwrap_or_default();
            let location = report.location.clone().unwrap_or_default();
            let own = matches!(
                report.source,
                SourceId::Autoconfig | SourceId::AutoconfigWellknown | SourceId::AutoconfigHttp
            );
            if own
                && matches!(
                    &*detail,
                    "not-autoconfig" | "malformed-xml" | "no-usable-server"
                )
            {
                Finding::new("autoconfig-not-xml", Severity::Warning, Who::MailAdmin)
                    .about(&location)
                    .with("url", location)
            } else {
                Finding::new(
                    "source-failed",
                    Severity::Info,
                    if own { Who::MailAdmin } else { Who::Network },
                )
                .about(location)
                .with("source", report.source.as_str())
                .with("detail", detail)
            }
        })
        .collect()
}
