//! What one survey knows while it runs, and what follows of each thing that it learns.

mod certificate;
mod conclusion;

use std::{collections::HashSet, net::IpAddr, sync::Arc, time::Duration};

use futures_util::future::BoxFuture;
use time::OffsetDateTime;
use tokio::time::Instant;
use url::Url;

use super::{
    Awaited, Event, Log,
    agenda::{Agenda, Standing, Step},
    certainty::{self, First},
    chart::{self, Chart, Evidence},
    oauth::Issuers,
    plan,
    probing::Target,
    ranking,
    sources::{Answer, SOURCES},
    transport::Transport,
};
use crate::{
    model::{
        Claim, Dnssec, DomainName, Endpoint, Family, HostName, Mx, MxState, Observation, Outcome,
        Recommendation, Role, SourceId, SourceReport, Verdict,
    },
    net::{Asked, Lookup, MxRecord},
};

/// One thing that came back.
pub enum Learnt<'a> {
    Mx(Lookup<Vec<MxRecord>>),
    Source(SourceId, Answer, Duration),
    /// What has come of a source that waits for the rest.
    SoFar(SourceId, Box<Answer>),
    /// Of one family of a host, and what is still to come of the other one.
    Addresses(
        HostName,
        Family,
        Lookup<Vec<IpAddr>>,
        Option<BoxFuture<'a, Learnt<'a>>>,
    ),
    /// What DNSSEC says of what was learnt before, and the names that it proves false.
    Proof(Evidence, Dnssec, Vec<String>),
    /// A conversation, and what is still to be learnt of its certificate.
    Observation(Observation, Option<BoxFuture<'a, Learnt<'a>>>),
    /// The same once more, judged by DANE; and whether DNSSEC proves false what is announced.
    Judged(Observation, bool),
    /// MTA-STS and TLS reports.
    Transport(Transport),
    /// Whether a server takes versions before TLS 1.2, and which, joined by commas; none where that was not to be learnt.
    OldTls(Target, Option<Option<&'static str>>),
    /// An issuer that a source named, and whether it has metadata.
    Issuer(Url, bool),
}

/// What one survey knows while it runs.
pub struct Journey<'a> {
    chart: Chart,
    agenda: Agenda,
    issuers: Issuers,
    /// The first entries of the recommendation that was told last, and of the one that was told as certain.
    first: First,
    certain: Option<First>,
    awaited: Option<Awaited>,
    /// Evidence in use, and the records whose proof has not been asked for yet.
    unproven: Vec<(Evidence, Vec<(String, Asked)>)>,
    /// What is used but not told yet, since a proof or DANE's verdict belongs to it.
    held: HashSet<Held>,
    /// Who was asked about old versions of TLS.
    old_tls_asked: HashSet<(HostName, IpAddr, u16)>,
    /// Something was learnt since the recommendation was last made.
    stale: bool,
    /// What was learnt since makes this the recommendation; nobody has asked yet whether it is certain.
    unsettled: Option<Recommendation>,
    recommended_ms: Option<u64>,
    stamp: OffsetDateTime,
    begun: Instant,
    log: &'a Log,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Held {
    Source(SourceId),
    Observation(HostName, Option<IpAddr>, u16),
}

impl Held {
    fn of(observation: &Observation) -> Self {
        Self::Observation(observation.host.clone(), observation.ip, observation.port)
    }
}

impl<'a> Journey<'a> {
    /// Nothing is known yet. `begun` is the same moment as `stamp`, on the clock that durations are taken by.
    pub fn new(domain: DomainName, stamp: OffsetDateTime, begun: Instant, log: &'a Log) -> Self {
        Self {
            chart: Chart::new(domain),
            agenda: Agenda::default(),
            issuers: Issuers::default(),
            first: First::default(),
            certain: None,
            awaited: None,
            unproven: Vec::new(),
            held: HashSet::new(),
            old_tls_asked: HashSet::new(),
            stale: false,
            unsettled: None,
            recommended_ms: None,
            stamp,
            begun,
            log,
        }
    }

    /// Addresses that policy forbids are told, and take no place from others of their host.
    pub fn guard(&mut self, may_dial: impl Fn(IpAddr) -> bool + Send + 'static) {
        self.agenda.guard(may_dial);
    }

    /// Issuers that were named and not asked yet; they count as asked from now on.
    pub fn unasked_issuers(&mut self) -> Vec<Url> {
        self.issuers.unasked()
    }

    /// Evidence in use whose proof was not asked for yet, with the records that it takes; it counts as asked from now on.
    pub fn unproven(&mut self) -> Vec<(Evidence, Vec<(String, Asked)>)> {
        std::mem::take(&mut self.unproven)
    }

    /// The ports from 1024 up that sources named, the first eight.
    pub fn named_ports(&self) -> &[u16] {
        self.agenda.named_ports()
    }

    /// Writes down what was learnt. Returns hosts whose addresses are wanted, and what is still to be learnt of the same.
    pub fn learn<'w>(
        &mut self,
        learnt: Learnt<'w>,
    ) -> (Vec<HostName>, Option<BoxFuture<'w, Learnt<'w>>>) {
        let (mut wanted, mut more) = (Vec::new(), None);
        match learnt {
            Learnt::Mx(lookup) => {
                let mx = self.read_mx(lookup);
                if mx.state == MxState::Found || mx.state == MxState::NullMx {
                    let owner = self.chart.domain.ascii().to_owned();
                    self.want_proof(Evidence::Mx, mx.dnssec, vec![(owner, Asked::Mx)]);
                }
                for host in &mx.hosts {
                    if self.agenda.add(host, Standing::Mx) {
                        wanted.push(host.clone());
                    }
                }
                self.chart.mx = Some(mx);
            }
            Learnt::Source(id, answer, elapsed) => wanted = self.read_source(id, answer, elapsed),
            Learnt::SoFar(id, mut answer) => {
                // It may have told this with its last breath.
                if self.unanswered().any(|source| source == id) {
                    wanted = self.read_claims(id, &mut answer);
                    self.stale = true;
                }
            }
            Learnt::Addresses(host, family, addresses, rest) => {
                self.resolved(&host, family, addresses);
                more = rest;
            }
            Learnt::Proof(evidence, dnssec, forged) => {
                if let (Evidence::Source(id), false) = (&evidence, forged.is_empty()) {
                    self.chart.false_names.insert(*id, forged);
                }
                self.proven(&evidence, dnssec);
            }
            Learnt::Observation(observation, rest) => {
                self.agenda.ended(&observation);
                self.observe(observation, rest.is_some());
                more = rest;
            }
            Learnt::Judged(observation, forged) => self.judged(observation, forged),
            Learnt::OldTls(target, version) => {
                if let Some(version) = version {
                    self.chart.old_tls.push((target, version));
                }
            }
            Learnt::Transport(transport) => self.chart.transport = transport,
            Learnt::Issuer(issuer, found) => {
                if found {
                    self.issuers.proven(&issuer);
                }
            }
        }
        let domain = self.chart.domain.clone();
        for told in self
            .agenda
            .plan(|protocol| plan::guesses(&domain, protocol))
        {
            self.observe(told, false);
        }
        self.recommend();
        (wanted, more)
    }

    /// Asks for a proof, unless it came with the answer.
    fn want_proof(&mut self, evidence: Evidence, known: Dnssec, names: Vec<(String, Asked)>) {
        if known == Dnssec::Unknown {
            self.unproven.push((evidence, names));
        } else {
            self.chart.prove(&evidence, known);
        }
    }

    fn proven(&mut self, evidence: &Evidence, dnssec: Dnssec) {
        self.chart.prove(evidence, dnssec);
        if let Evidence::Source(id) = evidence {
            self.release(&Held::Source(*id));
        }
        self.stale = true;
    }

    fn resolved(&mut self, host: &HostName, family: Family, addresses: Lookup<Vec<IpAddr>>) {
        if let Lookup::Found(_, dnssec) = addresses {
            let evidence = Evidence::Addresses(host.clone(), family);
            let names = vec![(host.ascii().to_owned(), Asked::Family(family))];
            // In use from now on, whatever comes of the proof.
            self.chart.prove(&evidence, dnssec);
            self.want_proof(evidence, dnssec, names);
        }
        self.agenda.resolved_of(family, host, addresses);
    }

    /// Tells what was held, as it is by now.
    fn release(&mut self, held: &Held) {
        if !self.held.remove(held) {
            return;
        }
        let event = match held {
            Held::Source(id) => {
                let mut reports = self.chart.sources.iter();
                reports
                    .find(|report| report.source == *id)
                    .map(|report| Event::Source(report.clone()))
            }
            Held::Observation(..) => {
                let mut observations = self.chart.observations.iter();
                observations
                    .find(|seen| Held::of(seen) == *held)
                    .map(|seen| Event::Observation(seen.clone()))
            }
        };
        if let Some(event) = event {
            self.log.tell(event);
        }
    }

    fn judged(&mut self, judged: Observation, forged: bool) {
        if forged {
            let owner = format!("_{}._tcp.{}", judged.port, judged.host);
            self.chart.false_announcements.insert(owner);
        }
        let held = Held::of(&judged);
        let mut observations = self.chart.observations.iter_mut();
        if let Some(seen) = observations.find(|seen| Held::of(seen) == held) {
            Arc::make_mut(seen).tls = judged.tls;
        }
        self.release(&held);
    }

    /// Conversations to begin now. What is known without one is told at once.
    pub fn next_conversations(&mut self) -> Vec<Target> {
        let mut targets = Vec::new();
        while let Some(step) = self.agenda.next() {
            match step {
                Step::Converse(target) => targets.push(target),
                Step::Told(observation) => self.observe(*observation, false),
            }
        }
        self.recommend();
        targets
    }

    /// Servers to be called a second time, and those that take one a third, about versions before TLS 1.2; they count as asked from now on.
    ///
    /// The second call comes when nothing else waits for its turn and the recommendation stands, or nothing is left that
    /// could make one; at every port where people log in under TLS. Speaking TLS 1.3 proves nothing: who once set the lowest
    /// version by hand has kept it through every upgrade; nor does one port prove anything of another, which may be another
    /// program's.
    pub fn unasked_for_old_tls(&mut self) -> Vec<Target> {
        if !self.agenda.is_calm(self.recommended_ms.is_some()) {
            return Vec::new();
        }
        let mut targets = Vec::new();
        for seen in &self.chart.observations {
            let Some(ip) = seen.ip.filter(|_| self.chart.wants_old_tls_known(seen)) else {
                continue;
            };
            if self.old_tls_asked.len() < plan::MAX_OLD_TLS
                && self
                    .old_tls_asked
                    .insert((seen.host.clone(), ip, seen.port))
            {
                targets.push(Target {
                    host: seen.host.clone(),
                    ip,
                    port: seen.port,
                    protocol: seen.protocol,
                    security: seen.security,
                });
            }
        }
        targets
    }

    fn read_mx(&mut self, lookup: Lookup<Vec<MxRecord>>) -> Mx {
        let (state, hosts, dnssec) = match lookup {
            Lookup::Found(records, dnssec) if records.iter().any(|record| record.null) => {
                (MxState::NullMx, Vec::new(), dnssec)
            }
            Lookup::Found(records, dnssec) => {
                let mut seen = HashSet::new();
                let hosts = records
                    .into_iter()
                    .filter_map(|record| record.host)
                    .filter(|host| seen.insert(host.clone()))
                    .collect();
                (MxState::Found, hosts, dnssec)
            }
            Lookup::NoData => (MxState::None, Vec::new(), Dnssec::Unknown),
            Lookup::NoName => {
                self.chart.no_such_domain = true;
                (MxState::None, Vec::new(), Dnssec::Unknown)
            }
            Lookup::Failed(fault) => {
                self.chart.dns_fault = Some(fault);
                (MxState::Failed, Vec::new(), Dnssec::Unknown)
            }
        };
        Mx {
            state,
            hosts,
            dnssec,
        }
    }

    /// Puts what is claimed on the agenda. Returns hosts whose addresses are wanted.
    fn call_at(&mut self, claims: &[Claim]) -> Vec<HostName> {
        let mut wanted = Vec::new();
        for Claim { endpoint, .. } in claims {
            if self.agenda.add(&endpoint.host, Standing::Named) {
                wanted.push(endpoint.host.clone());
            }
            self.agenda.claim(endpoint);
        }
        wanted
    }

    /// What a source claims, in place of all that it has claimed before. Returns hosts whose addresses are wanted.
    fn read_claims(&mut self, id: SourceId, answer: &mut Answer) -> Vec<HostName> {
        let wanted = self.call_at(&answer.claims);
        for (host, addresses) in answer.hosts.drain(..) {
            // Its addresses are known already, so nothing more is wanted.
            self.agenda.add(&host, Standing::Guessed);
            for (family, addresses) in addresses {
                self.resolved(&host, family, addresses);
            }
            if !self.chart.guessed.contains(&host) {
                self.chart.guessed.push(host);
            }
        }
        self.chart.claims.retain(|claim| claim.source != id);
        self.chart.claims.append(&mut answer.claims);
        let withheld = answer.withheld.drain(..);
        let known = &mut self.chart.withheld;
        withheld.for_each(|service| {
            if !known.contains(&service) {
                known.push(service);
            }
        });
        wanted
    }

    fn read_source(
        &mut self,
        id: SourceId,
        mut answer: Answer,
        elapsed: Duration,
    ) -> Vec<HostName> {
        let mut wanted = self.read_claims(id, &mut answer);
        self.chart.unanswered.extend(answer.unanswered);
        self.chart.unheard.extend(answer.unheard);
        self.chart.unusable.extend(answer.unusable);
        for endpoint in answer.others.iter().filter_map(plan::beside_mail) {
            if self.agenda.add(&endpoint.host, Standing::Beside) {
                wanted.push(endpoint.host.clone());
            }
            self.agenda.claim(&endpoint);
        }
        for other in answer.others {
            self.chart.add_other(other);
        }
        for issuer in answer.issuers {
            self.issuers.name(issuer, id);
        }
        self.chart.wildcard |= answer.wildcard;
        self.chart.known = self.chart.known.or(answer.known);
        // A page to visit and words to obey are taken from nobody who could be somebody else.
        if let Some(enable) = answer.enable.filter(|_| answer.authenticated) {
            let said = (id, enable);
            self.chart.enable = match self.chart.enable.take() {
                Some(known) if known.0 <= id => Some(known),
                _ => Some(said),
            };
        }
        if let Some(provider) = answer.provider {
            self.chart.providers.push((id, provider));
        }
        let location = answer
            .location
            .as_deref()
            .and_then(|at| Url::parse(at).ok());
        let host = location.as_ref().and_then(Url::domain);
        let host = host.map(|host| (host.to_owned(), Asked::Addresses));
        let mut names = answer.stands_on;
        names.extend(host.filter(|host| !names.contains(host)));
        let report = Arc::new(SourceReport {
            source: id,
            outcome: answer.outcome,
            location: answer.location,
            authenticated: answer.authenticated,
            dnssec: answer.dnssec,
            detail: answer.detail,
            elapsed_ms: millis(elapsed),
            readings: answer.readings,
        });
        self.chart.sources.push(report.clone());
        if report.outcome == Outcome::Found && !names.is_empty() {
            self.held.insert(Held::Source(id));
            self.want_proof(Evidence::Source(id), report.dnssec, names);
            if report.dnssec != Dnssec::Unknown {
                self.release(&Held::Source(id));
            }
        } else {
            self.log.tell(Event::Source(report));
        }
        self.stale = true;
        wanted
    }

    /// `later`: it counts from now on, and is told when [`Learnt::Judged`] comes.
    fn observe(&mut self, observation: Observation, later: bool) {
        let observation = Arc::new(observation);
        self.chart.observations.push(observation.clone());
        // Whether port 25 is shut there or here shows at the end.
        let later = later || observation.port == 25 && chart::is_dropped(&observation);
        if later {
            self.held.insert(Held::of(&observation));
        } else {
            self.log.tell(Event::Observation(observation));
        }
        self.stale = true;
    }

    /// Tells the recommendation as soon as each role has one, and again only if its first entry changes: that there is none
    /// any more, too, where a proof shows that it stood on something false. Once for all that was learnt together: a domain
    /// that publishes hundreds of servers must not make this the work of a survey.
    fn recommend(&mut self) {
        if !std::mem::take(&mut self.stale) || !self.works_both_ways() {
            return;
        }
        let recommended = ranking::recommend(&self.chart);
        if !recommended.is_complete() && self.recommended_ms.is_none() {
            return;
        }
        let first = certainty::first(&recommended);
        if self.recommended_ms.is_none() || first != self.first {
            self.recommended_ms
                .get_or_insert(millis(self.begun.elapsed()));
            // What it stands on comes before it, judged by DANE or not.
            for (endpoint, _) in first.iter().flatten() {
                self.release_working(endpoint);
            }
            self.first = first;
            self.log
                .tell(Event::Recommended(Box::new(recommended.clone())));
        }
        self.unsettled = Some(recommended);
    }

    fn release_working(&mut self, endpoint: &Endpoint) {
        let working = self.chart.observations.iter().filter(|seen| {
            seen.verdict == Verdict::Ok
                && (&seen.host, seen.port) == (&endpoint.host, endpoint.port)
        });
        for held in working.map(|seen| Held::of(seen)).collect::<Vec<_>>() {
            self.release(&held);
        }
    }

    /// Tells the recommendation once nothing that is still to come can change it, and whom we wait for.
    pub fn tell_progress(&mut self) {
        let stands = self.recommended_ms.is_some() && self.certain.as_ref() != Some(&self.first);
        // Once told, it goes the moment that it is known to be false.
        if let Some(recommended) = self.unsettled.take()
            && stands
            && (self.certain.is_some()
                || certainty::is_certain(&self.chart, &self.agenda, &recommended))
        {
            self.certain = Some(self.first.clone());
            self.log.tell(Event::Certain(Box::new(recommended)));
        }
        let server = self.agenda.foremost();
        let awaited = match server {
            Some(target) => Some(Awaited::Server(target.host.clone(), target.port)),
            None => self.unanswered().next().map(Awaited::Source),
        };
        if let Some(awaited) = awaited
            && self.awaited.as_ref() != Some(&awaited)
        {
            self.awaited = Some(awaited.clone());
            self.log.tell(Event::Awaiting(awaited));
        }
    }

    /// Sources that have not answered, in the order of being believed.
    fn unanswered(&self) -> impl Iterator<Item = SourceId> {
        let reports = &self.chart.sources;
        let ids = SOURCES.iter().map(|source| source.id());
        ids.filter(|id| reports.iter().all(|report| report.source != *id))
    }

    /// Whether a server of each role was seen working; without that nothing is verified.
    fn works_both_ways(&self) -> bool {
        [Role::Incoming, Role::Outgoing].into_iter().all(|role| {
            let mut seen = self.chart.observations.iter();
            seen.any(|seen| seen.verdict == Verdict::Ok && seen.protocol.role() == role)
        })
    }
}

pub fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
#[path = "journey_tests.rs"]
mod tests;
