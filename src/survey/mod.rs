//! Floor 2: one domain's journey.

mod agenda;
mod cache;
mod candidates;
mod certainty;
mod chart;
mod journey;
mod line;
mod log;
mod logins;
mod near;
mod oauth;
mod plan;
mod sightings;
mod transport;
mod verify;

pub mod probing;
pub mod ranking;
pub mod sources;

pub use cache::Surveys;
pub use log::{Awaited, Event, Log};
pub use logins::Logins;
pub use near::near;
pub use sightings::Sightings;
pub use verify::{Working, verify};

use std::{net::SocketAddr, path::PathBuf, sync::Arc, time::Duration};

use futures_util::{
    StreamExt,
    future::{BoxFuture, FutureExt, join_all, ready},
    stream::FuturesUnordered,
};
use time::OffsetDateTime;
use tokio::{
    sync::mpsc::unbounded_channel,
    time::{Instant, sleep_until},
};
use url::Url;

use self::{
    journey::{Journey, Learnt, millis},
    plan::{CONVERSATION, MARGIN, OLD_TLS},
    probing::Target,
    sources::{Question, SOURCES},
};
use crate::{
    directory::Published,
    model::{Dnssec, DomainName, HostName, Observation, Survey, Verdict},
    net::{Lookup, Net},
    wire::protocols::Ehlo,
};

/// The response header that marks what a Portolan published itself. Its survey does not take that as evidence.
pub const OWN_ANSWER: &str = "portolan-published";

/// What holds for all surveys of this process.
#[derive(Clone, Debug)]
pub struct Policy {
    /// Whole answer.
    pub deadline: Duration,
    /// The central database; none switches it off.
    pub ispdb: Option<Url>,
    /// Files `<domain>.xml`, read before the network is asked.
    pub ispdb_dir: Option<PathBuf>,
    /// The word in SMTP's EHLO.
    pub ehlo: Ehlo,
}

/// Finds how a mail client reaches `domain`, and tells `log` what it learns as it learns it.
///
/// Never fails: what went wrong is part of the survey. The stages are ideas, not barriers: guessed hosts are called while
/// sources still answer, a claim is followed up the moment it is made, and no (host, address, port) is called twice.
/// `stamp` is the time of day at the start; `published` is what this server's own directory says of the domain;
/// `sightings` are shared with the surveys that run beside it or did lately.
pub async fn survey(
    domain: DomainName,
    stamp: OffsetDateTime,
    policy: &Policy,
    published: Option<&Published>,
    net: &Net,
    sightings: &Sightings,
    log: &Log,
) -> Arc<Survey> {
    let begun = Instant::now();
    let end = begun + policy.deadline;
    let (so_far, mut came) = unbounded_channel();
    let mut journey = Journey::new(domain.clone(), stamp, begun, log);
    let guard = net.clone();
    // Ports are judged as they are dialled; an address that is forbidden at this one is so at all.
    journey.guard(move |ip| guard.may_dial(SocketAddr::new(ip, plan::MAIL_PORTS[0])));
    let mut work: FuturesUnordered<BoxFuture<'_, Learnt<'_>>> = FuturesUnordered::new();
    work.push(net.mx(domain.ascii()).map(Learnt::Mx).boxed());
    work.push(transport::ask(net, &domain).map(Learnt::Transport).boxed());
    for source in SOURCES {
        let question = Question {
            domain: &domain,
            policy,
            published,
            net,
            so_far: (source.id(), so_far.clone()),
        };
        work.push(
            async move {
                let answer = source.ask(&question).await;
                Learnt::Source(source.id(), answer, begun.elapsed())
            }
            .boxed(),
        );
    }
    let last_call = end.checked_sub(MARGIN).unwrap_or(end);
    loop {
        let learnt = tokio::select! {
            biased;
            Some((id, answer)) = came.recv() => Learnt::SoFar(id, answer),
            learnt = work.next() => match learnt {
                Some(learnt) => learnt,
                None => break,
            },
            () = sleep_until(last_call) => break,
        };
        let (mut hosts, rest) = journey.learn(learnt);
        hosts.extend(journey.follow_certificate());
        work.extend(rest);
        for host in hosts {
            work.push(resolve(net, host).boxed());
        }
        for issuer in journey.unasked_issuers() {
            work.push(
                async move {
                    let found = oauth::has_metadata(net, &issuer).await;
                    Learnt::Issuer(issuer, found)
                }
                .boxed(),
            );
        }
        for (evidence, names) in journey.unproven() {
            work.push(
                async move {
                    let proofs = names.iter().map(|(name, asked)| net.proof(name, *asked));
                    let proofs = join_all(proofs).await;
                    let judged = names.into_iter().zip(&proofs);
                    let forged = judged
                        .filter(|(_, proof)| **proof == Dnssec::Bogus)
                        .map(|((name, _), _)| name)
                        .collect();
                    Learnt::Proof(evidence, Dnssec::weakest(proofs.iter().copied()), forged)
                }
                .boxed(),
            );
        }
        let targets = journey.next_conversations();
        journey.tell_progress();
        let net = net.naming(journey.named_ports());
        let left = last_call.saturating_duration_since(Instant::now());
        // A call more than strangers are to expect: only of a domain of ours.
        if published.is_some() && left > OLD_TLS {
            for target in journey.unasked_for_old_tls() {
                let net = net.clone();
                work.push(
                    async move {
                        let within = (2 * OLD_TLS).min(left.saturating_sub(MARGIN));
                        let asked = probing::old_versions(&net, &target, &policy.ehlo, within);
                        let version = sightings.old_tls(&target, asked).await;
                        Learnt::OldTls(target, version)
                    }
                    .boxed(),
                );
            }
        }
        for target in targets {
            let net = net.clone();
            // Ends by itself a little earlier, and so with a verdict of its own.
            let within = CONVERSATION.min(left.saturating_sub(MARGIN));
            let seen = see(
                net.clone(),
                target.clone(),
                policy,
                sightings,
                begun,
                within,
            );
            work.push(converse(net, target, seen.boxed()).boxed());
        }
    }
    drop(work);
    journey.conclude(net)
}

/// The addresses of a host, family by family: none is waited for longer than it takes.
async fn resolve(net: &Net, host: HostName) -> Learnt<'_> {
    let (family, first, rest) = net.addresses_in_turn(&host).await;
    let same = host.clone();
    let rest = rest.map(move |second| Learnt::Addresses(same, family.other(), second, None));
    Learnt::Addresses(host, family, first, Some(rest.boxed()))
}

/// What comes of talking to a server, or has come of it, for this survey or another one. Ends within `within`.
async fn see(
    net: Net,
    target: Target,
    policy: &Policy,
    sightings: &Sightings,
    begun: Instant,
    within: Duration,
) -> Observation {
    let talk = |within| probing::converse(&net, &target, &policy.ehlo, within);
    // What other surveys may dial is none of this one's business.
    if !net.may_dial(SocketAddr::new(target.ip, target.port)) {
        return talk(within).await;
    }
    match sightings.of(&target, within, talk).await {
        Some(sighting) => Observation {
            age_ms: millis(begun.saturating_duration_since(sighting.begun)),
            ..sighting.observation.clone()
        },
        None => agenda::told_of(&target, Verdict::NotChecked, Some("deadline")),
    }
}

/// Waits for what is seen of a server, and asks beside it what the DNS announces of the certificate. Neither waits for the
/// other.
async fn converse<'a>(
    net: Net,
    target: Target,
    mut conversation: BoxFuture<'_, Observation>,
) -> Learnt<'a> {
    let asker = net.clone();
    let mut announced = async move { asker.tlsa(&target.host, target.port).await }.boxed();
    let (mut observation, known) = tokio::select! {
        observation = &mut conversation => (observation, None),
        announced = &mut announced => (conversation.await, Some(announced)),
    };
    let Some(mut facts) = observation.tls.take() else {
        return Learnt::Observation(observation, None);
    };
    let net = net.clone();
    let is_forged = |announced: &_| matches!(announced, Lookup::Found(_, Dnssec::Bogus));
    if let Some(announced) = known {
        net.judge_dane(&announced, &observation.host, &mut facts);
        observation.tls = Some(facts);
        let judged = is_forged(&announced).then(|| Learnt::Judged(observation.clone(), true));
        let rest = judged.map(|judged| ready(judged).boxed());
        return Learnt::Observation(observation, rest);
    }
    let mut judged = observation.clone();
    judged.tls = Some(facts.clone());
    // Only the copy needs the certificates.
    facts.chain = Arc::default();
    observation.tls = Some(facts);
    let rest = async move {
        let announced = announced.await;
        if let Some(facts) = &mut judged.tls {
            net.judge_dane(&announced, &judged.host, facts);
        }
        let forged = is_forged(&announced);
        Learnt::Judged(judged, forged)
    };
    Learnt::Observation(observation, Some(rest.boxed()))
}
