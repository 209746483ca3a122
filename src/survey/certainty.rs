//! Whether the recommendation can still change by what is to come. Pure.

use std::sync::Arc;

use super::{
    agenda::{Agenda, told_of},
    chart::Chart,
    plan,
    probing::Target,
    ranking,
    sources::SOURCES,
};
use crate::model::{
    Endpoint, Protocol, Recommendation, Role, Security, Setting, SourceId, Verdict,
};

/// What a person sees of a recommendation at first: the best server of each role, and whether it is authenticated.
pub type First = [Option<(Endpoint, bool)>; 2];

pub fn first(recommended: &Recommendation) -> First {
    [Role::Incoming, Role::Outgoing].map(|role| {
        let best = recommended.of(role).first();
        best.map(|setting| (setting.endpoint(), setting.authenticated))
    })
}

/// Whether the first entries of `recommended` stay first, whatever the servers and sources say that have not answered yet. Only
/// a proof of the DNS can still take them back.
pub fn is_certain(chart: &Chart, agenda: &Agenda, recommended: &Recommendation) -> bool {
    let bests = [Role::Incoming, Role::Outgoing].map(|role| recommended.of(role).first());
    let unanswered = |source: SourceId| chart.sources.iter().all(|told| told.source != source);
    let awaited = SOURCES.iter().map(|source| source.id());
    for source in awaited.filter(|source| unanswered(*source)) {
        let weighs = |best: &Setting| outweighs(source, best);
        if bests.iter().flatten().any(|best| weighs(best)) {
            return false;
        }
    }
    let mut supposed = chart.clone();
    for target in to_come(chart, agenda) {
        let works = told_of(&target, Verdict::Ok, None);
        supposed.observations.push(Arc::new(works));
    }
    first(&ranking::recommend(&supposed)) == first(recommended)
}

/// Every conversation that is under way, or waits, or will once all addresses are known of a host that is named.
fn to_come(chart: &Chart, agenda: &Agenda) -> Vec<Target> {
    let unresolved = chart
        .claims
        .iter()
        .filter(|claim| agenda.is_unresolved(&claim.endpoint.host));
    let nowhere = std::net::Ipv4Addr::UNSPECIFIED.into();
    let named = unresolved.flat_map(|claim| {
        let usual = plan::MAIL_PORTS.into_iter().filter_map(|port| {
            let (protocol, security) = plan::usual(port)?;
            Some((port, protocol, security))
        });
        let at = &claim.endpoint;
        usual
            .chain([(at.port, at.protocol, at.security)])
            .map(|(port, protocol, security)| Target {
                host: at.host.clone(),
                ip: nowhere,
                port,
                protocol,
                security,
            })
    });
    agenda.awaited().cloned().chain(named).collect()
}

/// Whether a source may yet name something that comes before `best`.
fn outweighs(source: SourceId, best: &Setting) -> bool {
    match source {
        // They name no server for mail.
        SourceId::Jmap => false,
        // Its priorities put one protocol before the other.
        SourceId::Srv => true,
        // What comes by an authenticated way comes first, and so does TLS from the first byte, and IMAP.
        _ => {
            !best.authenticated
                || best.security != Security::ImplicitTls
                || best.protocol == Protocol::POP3
                || best.sources.first().is_none_or(|own| source <= *own)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Dnssec, Outcome, SourceReport},
        net::Lookup,
        survey::{agenda::Standing, ranking::tests::chart},
    };

    /// A chart of which all sources have answered but `silent`.
    fn answered(claims: &[&str], seen: &[&str], silent: &[SourceId]) -> Chart {
        let mut chart = chart(claims, seen, &[]);
        for source in SOURCES.iter().map(|source| source.id()) {
            if !silent.contains(&source) {
                chart.sources.push(Arc::new(SourceReport {
                    source,
                    outcome: Outcome::Absent,
                    location: None,
                    authenticated: false,
                    dnssec: Dnssec::Unknown,
                    detail: None,
                    elapsed_ms: 1,
                    readings: Default::default(),
                }));
            }
        }
        chart
    }

    fn certain(chart: &Chart, agenda: &Agenda) -> bool {
        is_certain(chart, agenda, &ranking::recommend(chart))
    }

    #[test]
    fn a_source_that_is_believed_less_is_not_waited_for() {
        let claims = [
            "autoconfig! imap a.example 993",
            "autoconfig! smtp a.example 465",
        ];
        let seen = ["a.example 993 ok", "a.example 465 ok"];
        let none = Agenda::default();
        for (silent, expected) in [
            (SourceId::Guess, true),
            (SourceId::Jmap, true),
            (SourceId::Autodiscover, true),
            (SourceId::Directory, false),
            (SourceId::Srv, false),
        ] {
            let chart = answered(&claims, &seen, &[silent]);
            assert_eq!(certain(&chart, &none), expected, "{silent:?}");
        }
        let claims = ["srv imap a.example 993", "srv smtp a.example 465"];
        let waiting = answered(&claims, &seen, &[SourceId::AutoconfigWellknown]);
        assert!(!certain(&waiting, &none));
        assert!(certain(&answered(&claims, &seen, &[]), &none));
    }

    #[test]
    fn a_port_that_would_come_first_is_waited_for_and_another_is_not() {
        let claims = [
            "srv imap a.example 993",
            "srv smtp a.example 465",
            "srv smtp a.example 587",
        ];
        for (sending, expected) in [
            (&["a.example 465 ok"][..], true),
            (&["a.example 587 ok"], false),
            (&["a.example 465 refused", "a.example 587 ok"], true),
        ] {
            let mut agenda = Agenda::default();
            let host = "a.example".parse().unwrap();
            agenda.add(&host, Standing::Named);
            let seen: Vec<_> = ["a.example 993 ok"]
                .iter()
                .chain(sending)
                .copied()
                .collect();
            let chart = answered(&claims, &seen, &[]);
            assert!(agenda.is_unresolved(&host));
            let address = "192.0.2.1".parse().unwrap();
            agenda.resolved(&host, Lookup::Found(vec![address], Dnssec::Unknown));
            agenda.plan(|_| Vec::new());
            while agenda.next().is_some() {}
            for seen in &chart.observations {
                agenda.ended(seen);
            }
            assert_eq!(certain(&chart, &agenda), expected, "{sending:?}");
        }
    }
}
