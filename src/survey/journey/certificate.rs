//! What follows where only a certificate tells of the provider.

use std::sync::Arc;

use super::Journey;
use crate::{
    model::{HostName, Outcome, SourceId},
    survey::{ranking, sources::known},
};

impl Journey<'_> {
    /// The servers of a provider that nothing but a certificate tells of, once everybody has answered and a role still lacks a
    /// server: a host of the domain that shows its provider's certificate is no name to log in at. Returns hosts whose addresses
    /// are wanted. The certificate proves nothing to the domain, so nobody vouches for these.
    pub fn follow_certificate(&mut self) -> Vec<HostName> {
        let rests = self.agenda.is_calm(false) && !self.agenda.is_resolving();
        let asked = self.chart.mx.is_some() && self.unanswered().next().is_none();
        if !rests
            || !asked
            || self.chart.by_certificate().is_none()
            || ranking::recommend(&self.chart).is_complete()
        {
            return Vec::new();
        }
        let Some(entry) = self.chart.recognise_by_certificate() else {
            return Vec::new();
        };
        let source = SourceId::Catalogue;
        let mut reports = self.chart.sources.iter_mut();
        if let Some(report) = reports.find(|report| report.source == source) {
            let report = Arc::make_mut(report);
            report.outcome = Outcome::Found;
            report.location = Some(format!("catalogue:{}", entry.id));
            report.detail = Some("by-certificate".into());
        }
        let claims = known::claims(entry, source, false);
        let wanted = self.call_at(&claims);
        self.chart.claims.extend(claims);
        self.stale = true;
        wanted
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use time::OffsetDateTime;
    use tokio::time::Instant;

    use super::*;
    use crate::{
        model::{Dnssec, Family, Observation, Role},
        net::{Lookup, MxRecord},
        survey::{
            Log,
            chart::Evidence,
            journey::Learnt,
            ranking::tests::{observation, shows},
            sources::{Answer, SOURCES},
        },
    };

    const HOST: &str = "mail.good.test";

    /// A domain that receives its mail at a host of its own, of which nothing else is known, and what is seen there.
    fn journey<'a>(log: &'a Log, seen: Vec<Observation>) -> Journey<'a> {
        let domain = "good.test".parse().unwrap();
        let mut journey = Journey::new(domain, OffsetDateTime::UNIX_EPOCH, Instant::now(), log);
        let host: HostName = HOST.parse().unwrap();
        let mx = MxRecord {
            preference: 10,
            host: Some(host.clone()),
            null: false,
        };
        journey.learn(Learnt::Mx(Lookup::Found(vec![mx], Dnssec::Unknown)));
        for source in SOURCES {
            let mut answer = Answer::absent(None);
            if source.id() == SourceId::Guess {
                let found = Lookup::Found(vec!["192.0.2.1".parse().unwrap()], Dnssec::Unknown);
                let lookups = vec![(Family::Ipv4, found), (Family::Ipv6, Lookup::NoData)];
                answer.hosts = vec![(host.clone(), lookups)];
            }
            journey.learn(Learnt::Source(source.id(), answer, Duration::ZERO));
            assert!(journey.follow_certificate().is_empty(), "nothing was seen");
        }
        let targets = journey.next_conversations();
        assert!(targets.len() > 3);
        for (number, target) in targets.iter().enumerate() {
            let line = format!("{HOST} {} refused", target.port);
            let known = seen.iter().find(|seen| seen.port == target.port);
            let known = known.cloned().unwrap_or_else(|| observation(&line));
            journey.learn(Learnt::Observation(known, None));
            // What waits behind a host's limit is called as places come free.
            assert!(journey.next_conversations().is_empty());
            if number + 1 < targets.len() {
                assert!(journey.follow_certificate().is_empty(), "more is to come");
            }
        }
        journey
    }

    fn mismatch(port: u16) -> Observation {
        let line = format!("{HOST} {port} cert-name-mismatch");
        shows(observation(&line), &["*.fastmail.com", "fastmail.com"])
    }

    #[test]
    fn the_servers_of_a_provider_that_a_certificate_names_are_called_and_recommended() {
        let log = Log::default();
        let mut journey = journey(&log, vec![mismatch(993), mismatch(465)]);
        let wanted = journey.follow_certificate();
        let imap: HostName = "imap.fastmail.com".parse().unwrap();
        assert!(wanted.contains(&imap), "{wanted:?}");
        assert!(journey.follow_certificate().is_empty(), "once");
        let mut reports = journey.chart.sources.iter();
        let report = reports.find(|report| report.source == SourceId::Catalogue);
        let report = report.unwrap();
        assert_eq!(report.outcome, Outcome::Found);
        assert_eq!(report.detail.as_deref(), Some("by-certificate"));
        assert_eq!(report.location.as_deref(), Some("catalogue:fastmail"));

        let addresses = || Lookup::Found(vec!["192.0.2.9".parse().unwrap()], Dnssec::Unknown);
        for host in wanted {
            journey.learn(Learnt::Addresses(host, Family::Ipv4, addresses(), None));
        }
        let called = journey.next_conversations();
        assert!(called.iter().any(|target| target.host == imap));
        for line in ["imap.fastmail.com 993 ok", "smtp.fastmail.com 465 ok"] {
            journey.learn(Learnt::Observation(observation(line), None));
        }
        let recommended = ranking::recommend(&journey.chart);
        let first = &recommended.of(Role::Incoming)[0];
        assert_eq!(first.hostname, imap);
        assert!(first.verified && !first.authenticated);
        assert_eq!(journey.chart.provider().unwrap().id, "fastmail");
        let login = ranking::login(&journey.chart, &recommended);
        assert_eq!(login[0].code, "app-password");

        // Whoever forges the address of the host may show any certificate.
        let evidence = Evidence::Addresses(HOST.parse().unwrap(), Family::Ipv4);
        journey.learn(Learnt::Proof(evidence, Dnssec::Bogus, Vec::new()));
        assert!(ranking::recommend(&journey.chart).incoming.is_empty());
    }

    #[test]
    fn where_servers_of_the_domain_work_nobody_else_is_called_and_the_advice_is_the_providers() {
        let log = Log::default();
        let works = |port: u16| {
            let names = [HOST, "imap.fastmail.com"];
            shows(observation(&format!("{HOST} {port} ok")), &names)
        };
        let mut journey = journey(&log, vec![works(993), works(465)]);
        assert!(journey.follow_certificate().is_empty());
        journey.chart.recognise_by_certificate();
        let recommended = ranking::recommend(&journey.chart);
        assert_eq!(recommended.of(Role::Incoming)[0].hostname.ascii(), HOST);
        assert_eq!(journey.chart.provider().unwrap().id, "fastmail");
        let login = ranking::login(&journey.chart, &recommended);
        assert_eq!(login[0].code, "app-password");
    }
}
