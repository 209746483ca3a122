//! Judgements for people: one named rule per function, filed by subject. `say` words them; `docs/findings.md` lists them.

mod apart;
mod conversations;
mod dnssec;
mod domain;
mod misstated;
mod provider;
mod published;
mod servers;
mod software;
mod srv;
mod transport;
mod trust;
mod unseen;

use time::OffsetDateTime;

use super::Chart;
use crate::{
    model::{Finding, Observation, Recommendation, Role, Setting, Severity, Verdict, Who},
    net::DnsFault,
    survey::sources::catalogue::Kind,
};

/// What the rules look at.
struct Case<'a> {
    chart: &'a Chart,
    recommended: &'a Recommendation,
    now: OffsetDateTime,
}

/// The rules, in no order that matters but within one severity: what is said of the domain as a whole comes first.
const RULES: &[fn(&Case) -> Vec<Finding>] = &[
    domain::this_machine,
    provider::no_servers_of_its_own,
    domain::the_domain,
    dnssec::proven_false,
    dnssec::mismatch_by_dane,
    domain::roles_without_a_server,
    unseen::servers_not_checked,
    unseen::hosts_not_looked_up,
    unseen::too_many_hosts,
    conversations::failed,
    conversations::painted_over,
    apart::ipv6_dead,
    apart::address_dead,
    unseen::ipv6_not_checked,
    servers::certificates_that_end_soon,
    servers::old_tls_accepted,
    servers::logins_in_the_clear,
    servers::submission_on_25_only,
    servers::submission_without_465,
    servers::ports_that_begin_in_the_clear,
    provider::former_provider,
    provider::settings_elsewhere,
    provider::sources_disagree,
    provider::logins_disagree,
    provider::mail_only_passes,
    software::known_by_its_greeting,
    software::closed_at_first,
    trust::cleartext_offered,
    trust::not_authenticated,
    trust::other_organisation,
    domain::wildcard,
    srv::srv_missing,
    srv::srv_withheld,
    srv::srv_withholds_what_is_named,
    srv::srv_only_submission,
    srv::srv_invalid,
    srv::srv_incomplete,
    published::contradicted,
    misstated::mode_contradicted,
    misstated::login_contradicted,
    published::autoconfig_missing,
    published::autoconfig_over_http_only,
    published::autoconfig_media_type,
    published::autoconfig_stumbles,
    published::sources,
    transport::mta_sts,
    transport::tls_reports,
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

    /// Whether nothing of a role works, and none of its servers was left unseen that might.
    fn fails(&self, role: Role) -> bool {
        !self.works(role) && self.unseen(role).next().is_none()
    }

    /// Servers of a role that were not looked at, for a reason of this side's. They speak neither for nor against the role.
    fn unseen(&self, role: Role) -> impl Iterator<Item = &Observation> {
        let all = self.chart.not_looked_at();
        all.filter(move |seen| seen.protocol.role() == role)
    }

    fn has_no_domain(&self) -> bool {
        self.chart.no_such_domain && !self.recommended.is_complete()
    }

    fn has_no_name_server(&self) -> bool {
        self.chart.dns_fault == Some(DnsFault::NoNameServer)
    }

    /// What works, as far as it was seen.
    fn working(&self) -> impl Iterator<Item = &Observation> {
        let all = self.chart.seen();
        all.filter(|seen| seen.verdict == Verdict::Ok)
    }

    /// Whether a mailbox of the domain is not to be reached at any server, by what the provider offers.
    fn has_no_servers(&self) -> bool {
        self.chart
            .known
            .is_some_and(|entry| matches!(entry.kind, Kind::Bridge | Kind::OwnApp))
            && !self.recommended.is_complete()
    }
}

/// A finding of a server, with what `say` makes a command of.
fn at(code: &'static str, severity: Severity, seen: &Observation) -> Finding {
    Finding::new(code, severity, Who::MailAdmin)
        .about(format_args!("{}:{}", seen.host, seen.port))
        .with("host", seen.host.ascii())
        .with("port", seen.port)
        .with("service", seen.service.0)
}

/// Certificates may have hundreds of names; a sentence holds a few.
fn some_of(names: &[String]) -> String {
    let mut text = names.iter().take(4).cloned().collect::<Vec<_>>().join(", ");
    if names.len() > 4 {
        text.push_str(", …");
    }
    text
}

fn first_of_each_role<'a>(case: &Case<'a>) -> impl Iterator<Item = &'a Setting> + use<'a> {
    let recommended = case.recommended;
    [Role::Incoming, Role::Outgoing]
        .into_iter()
        .filter_map(move |role| recommended.of(role).first())
}
