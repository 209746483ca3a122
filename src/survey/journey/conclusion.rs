//! How a survey ends: what was not asked is said, and everything is judged once more, together.

use std::{net::IpAddr, sync::Arc};

use super::{Answer, Journey, millis};
use crate::{
    model::{
        Dnssec, Family, Fault, HostName, Mx, MxState, Observation, Recommendation, Survey, Verdict,
    },
    net::{DnsFault, Net},
    survey::{Event, plan, ranking},
};

impl Journey<'_> {
    /// The deadline has come or nothing is left to ask.
    pub fn conclude(mut self, net: &Net) -> Arc<Survey> {
        for observation in self.agenda.give_up() {
            self.observe(observation, false);
        }
        self.report_missing_sources();
        self.recommend();
        self.chart.excuse_port_25();
        for held in self.held.clone() {
            self.release(&held);
        }
        let mut chart = self.chart;
        for service in self.issuers.services() {
            chart.add_other(service);
        }
        chart.no_route = is_cut_off(&chart.observations)
            && ![Family::Ipv4, Family::Ipv6]
                .into_iter()
                .any(|family| net.has_route(family));
        chart.sources.sort_by_key(|report| report.source);
        chart.observations.sort_by_key(|seen| order(seen));
        chart.recognise_by_certificate();
        let recommended: Recommendation = ranking::recommend(&chart);
        let fault = if chart.dns_fault == Some(DnsFault::NoNameServer) {
            Some(Fault::NoNameServer)
        } else if chart.no_route {
            Some(Fault::NoRoute)
        } else {
            None
        };
        let findings = ranking::findings(&chart, &recommended, self.stamp);
        let survey = Arc::new(Survey {
            compliance: ranking::compliance(&chart, &recommended, &findings),
            findings,
            provider: chart.provider(),
            login: ranking::login(&chart, &recommended),
            domain: chart.domain,
            surveyed_at: self.stamp,
            elapsed_ms: millis(self.begun.elapsed()),
            recommended_ms: self.recommended_ms,
            mx: chart.mx.unwrap_or(Mx {
                state: MxState::Failed,
                hosts: Vec::new(),
                dnssec: Dnssec::Unknown,
            }),
            sources: chart.sources,
            observations: chart.observations,
            recommended,
            other_services: chart.other_services,
            fault,
        });
        self.log.tell(Event::Done(survey.clone()));
        survey
    }

    /// Sources that the deadline cut off.
    fn report_missing_sources(&mut self) {
        for source in self.unanswered().collect::<Vec<_>>() {
            let answer = Answer::failed(None, "deadline");
            let elapsed = self.begun.elapsed();
            self.read_source(source, answer, elapsed);
        }
        if self.chart.mx.is_none() {
            self.chart.dns_fault = Some(DnsFault::Timeout);
        }
    }
}

/// By host, then by port as people want them, then IPv4 before IPv6.
fn order(observation: &Observation) -> (HostName, usize, u16, Option<IpAddr>) {
    let usual = plan::MAIL_PORTS
        .iter()
        .position(|port| *port == observation.port)
        .unwrap_or(plan::MAIL_PORTS.len());
    (
        observation.host.clone(),
        usual,
        observation.port,
        observation.ip,
    )
}

/// Whether nothing at all could be dialled. Without a route a kernel says `unreachable` of IPv4; of IPv6 we say that there is
/// none here.
fn is_cut_off(observations: &[Arc<Observation>]) -> bool {
    let dialled = || observations.iter().filter(|seen| seen.ip.is_some());
    dialled().next().is_some()
        && dialled().all(|seen| matches!(seen.verdict, Verdict::Unreachable | Verdict::NotChecked))
        && dialled().any(|seen| {
            seen.verdict == Verdict::Unreachable || seen.detail.as_deref() == Some("no-ipv6")
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Protocol, Security},
        survey::{agenda::told_of, probing::Target},
    };

    #[test]
    fn a_machine_is_cut_off_where_all_that_was_dialled_lacks_a_route() {
        let seen = |ip: &str, verdict, detail| {
            let target = Target {
                host: "mail.good.test".parse().unwrap(),
                ip: ip.parse().unwrap(),
                port: 993,
                protocol: Protocol::IMAP,
                security: Security::ImplicitTls,
            };
            Arc::new(told_of(&target, verdict, detail))
        };
        let (v4, v6) = ("192.0.2.1", "2001:db8::1");
        let unreachable = || seen(v4, Verdict::Unreachable, None);
        let no_ipv6 = || seen(v6, Verdict::NotChecked, Some("no-ipv6"));
        assert!(is_cut_off(&[unreachable()]));
        assert!(is_cut_off(&[no_ipv6()]), "the domain has nothing else");
        assert!(is_cut_off(&[unreachable(), no_ipv6()]));
        assert!(!is_cut_off(&[]));
        // Time or a budget that ran out says nothing of a route, and an answer speaks against it.
        let late = || seen(v4, Verdict::NotChecked, Some("deadline"));
        assert!(!is_cut_off(&[late()]));
        assert!(!is_cut_off(&[no_ipv6(), seen(v4, Verdict::Refused, None)]));
    }
}
