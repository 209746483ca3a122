//! Where places contradict each other, or what the ports do.

use std::collections::BTreeSet;

use super::{Said, Statement, Statements};
use crate::{
    check::ports::Works,
    model::{Endpoint, Family, Finding, Outcome, Severity, SourceId, Who},
    wire::protocols::PROTOCOLS,
};

impl Statements {
    /// Where places contradict each other, or name what does not work.
    pub fn contradictions(&self) -> Vec<Finding> {
        let mut findings = self.families();
        findings.extend(self.disagreements());
        findings.extend(self.usernames());
        findings.extend(self.broken());
        findings
    }

    /// One URL that says different things over IPv4 and IPv6.
    fn families(&self) -> Vec<Finding> {
        let pairs = self.0.windows(2).filter_map(|pair| match pair {
            [four, six]
                if four.family == Some(Family::Ipv4)
                    && six.family == Some(Family::Ipv6)
                    && four.place == six.place =>
            {
                Some((four, six))
            }
            _ => None,
        });
        let told = |statement: &Statement| statement.outcome != Outcome::Skipped;
        pairs
            .filter(|(four, six)| told(four) && told(six))
            .filter(|(four, six)| four.outcome != six.outcome || four.servers != six.servers)
            .map(|(four, six)| {
                let (detail, fault) = words(four, six);
                Finding::new("check-families-differ", Severity::Warning, Who::MailAdmin)
                    .about(&four.place)
                    .with("detail", detail)
                    .with("fault", fault)
            })
            .collect()
    }

    /// Places that name other servers than the first that names any.
    fn disagreements(&self) -> Vec<Finding> {
        let mut naming = self
            .0
            .iter()
            .filter(|statement| !statement.servers.is_empty());
        let Some(first) = naming.next().filter(|first| !is_of_mx(first)) else {
            return Vec::new();
        };
        let mut findings: Vec<Finding> = Vec::new();
        let others = naming.filter(|other| other.source != first.source && !is_of_mx(other));
        for other in others {
            for spec in PROTOCOLS {
                let of = |statement: &Statement| -> BTreeSet<String> {
                    let servers = statement.servers.iter();
                    let own = servers.filter(|said| said.endpoint.protocol == spec.protocol);
                    own.map(|said| at(&said.endpoint)).collect()
                };
                let (one, two) = (of(first), of(other));
                if one.is_empty() || two.is_empty() || !one.is_disjoint(&two) {
                    continue;
                }
                let list = |of: BTreeSet<String>| of.into_iter().collect::<Vec<_>>().join(", ");
                let finding =
                    Finding::new("check-places-differ", Severity::Warning, Who::MailAdmin)
                        .about(&other.place)
                        .with("source", first.source.as_str())
                        .with("servers", list(one))
                        .with("second", other.source.as_str())
                        .with("second-servers", list(two));
                if !findings.contains(&finding) {
                    findings.push(finding);
                }
            }
        }
        findings
    }

    /// Places that agree on a server and not on the login.
    fn usernames(&self) -> Vec<Finding> {
        let mut findings: Vec<Finding> = Vec::new();
        let all = || {
            let own = self.0.iter().filter(|statement| !is_of_mx(statement));
            own.flat_map(|statement| {
                let source = statement.source;
                statement.servers.iter().map(move |said| (source, said))
            })
        };
        for (n, (source, said)) in all().enumerate() {
            let Some(username) = &said.username else {
                continue;
            };
            let other = all().skip(n + 1).find(|(_, other)| {
                let other_name = other.username.as_ref();
                other.endpoint == said.endpoint && other_name.is_some_and(|name| name != username)
            });
            let Some((second, other)) = other else {
                continue;
            };
            let name = other.username.as_ref().map_or("", |name| name.0.as_str());
            let finding = Finding::new("check-logins-differ", Severity::Warning, Who::MailAdmin)
                .about(at(&said.endpoint))
                .with("source", source.as_str())
                .with("login", username.0.clone())
                .with("second", second.as_str())
                .with("second-login", name);
            let known = |known: &Finding| known.subject == finding.subject;
            if !findings.iter().any(known) {
                findings.push(finding);
            }
        }
        findings
    }

    /// Servers that a place names and that do not work.
    fn broken(&self) -> Vec<Finding> {
        let mut findings: Vec<Finding> = Vec::new();
        for statement in &self.0 {
            for said in &statement.servers {
                let Works::No(verdict) = said.works else {
                    continue;
                };
                let subject = at(&said.endpoint);
                let known = |known: &Finding| {
                    known.subject.as_deref() == Some(&subject)
                        && known.args.get("source").and_then(|it| it.as_str())
                            == Some(statement.source.as_str())
                };
                if findings.iter().any(known) {
                    continue;
                }
                let finding = Finding::new("check-names-broken", Severity::Warning, Who::MailAdmin)
                    .about(&subject)
                    .with("source", statement.source.as_str())
                    .with("detail", verdict.as_str());
                findings.push(finding);
            }
        }
        findings
    }
}

/// What tells two answers apart: why one failed, else how it went; of two files the servers, and the logins where these are
/// the same.
fn words(one: &Statement, two: &Statement) -> (String, String) {
    let list = |of: fn(&Said) -> String| {
        let told = |it: &Statement| it.servers.iter().map(of).collect::<Vec<_>>().join(", ");
        (told(one), told(two))
    };
    if one.outcome == two.outcome && one.outcome == Outcome::Found {
        let hosts = list(|said| at(&said.endpoint));
        return match hosts.0 == hosts.1 {
            true => list(|said| {
                let security = said.endpoint.security;
                let login = said.username.as_ref().map_or("", |name| name.0.as_str());
                format!("{} {security} {login}", at(&said.endpoint))
            }),
            false => hosts,
        };
    }
    let word = |it: &Statement| match &it.detail {
        Some(detail) => detail.clone(),
        None => format!("outcome-{}", it.outcome.as_str()),
    };
    (word(one), word(two))
}

/// What a hoster says to all its customers. It may call the same servers by other names, which is no contradiction; that the
/// domain's own places lead to another company than its MX record does is a finding of the survey.
fn is_of_mx(statement: &Statement) -> bool {
    matches!(statement.source, SourceId::MxAutoconfig | SourceId::MxIspdb)
}

fn at(endpoint: &Endpoint) -> String {
    format!("{}:{}", endpoint.host, endpoint.port)
}
