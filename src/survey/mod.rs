//! Floor 2: one domain's journey.

mod agenda;
mod cache;
mod candidates;
mod chart;
mod journey;
mod log;
mod oauth;
mod plan;
mod transport;
mod verify;

pub mod probing;
pub mod ranking;
pub mod sources;

pub use cache::Surveys;
pub use log::{Event, Log};
pub use verify::{Working, verify};

use std::{net::SocketAddr, path::PathBuf, sync::Arc, time::Duration};

use futures_util::{
    StreamExt,
    future::{BoxFuture, FutureExt, join_all},
    stream::FuturesUnordered,
};
use time::OffsetDateTime;
use tokio::time::{Instant, timeout, timeout_at};
use url::Url;

use self::{
    journey::{Journey, Learnt},
    plan::{CONVERSATION, MARGIN, OLD_TLS},
    probing::Target,
    sources::{Question, SOURCES},
};
use crate::{
    directory::Published,
    model::{Dnssec, DomainName, Survey},
    net::Net,
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
    /// The name in SMTP's EHLO.
    pub ehlo: String,
}

/// Finds how a mail client reaches `domain`, and tells `log` what it learns as it learns it.
///
/// Never fails: what went wrong is part of the survey. The stages are ideas, not barriers: guessed hosts are called while
/// sources still answer, a claim is followed up the moment it is made, and no (host, address, port) is called twice.
/// `stamp` is the time of day at the start; `published` is what this server's own directory says of the domain.
pub async fn survey(
    domain: DomainName,
    stamp: OffsetDateTime,
    policy: &Policy,
    published: Option<&Published>,
    net: &Net,
    log: &Log,
) -> Arc<Survey> {
    let begun = Instant::now();
    let end = begun + policy.deadline;
    let question = Question {
        domain: &domain,
        policy,
        published,
        net,
    };
    let mut journey = Journey::new(domain.clone(), stamp, begun, log);
    let mut work: FuturesUnordered<BoxFuture<'_, Learnt<'_>>> = FuturesUnordered::new();
    work.push(net.mx(domain.ascii()).map(Learnt::Mx).boxed());
    work.push(transport::ask(net, &domain).map(Learnt::Transport).boxed());
    for source in SOURCES {
        let question = &question;
        work.push(
            async move {
                let answer = source.ask(question).await;
                Learnt::Source(source.id(), answer, begun.elapsed())
            }
            .boxed(),
        );
    }
    let last_call = end.checked_sub(MARGIN).unwrap_or(end);
    while let Ok(Some(learnt)) = timeout_at(last_call, work.next()).await {
        let (hosts, rest) = journey.learn(learnt);
        work.extend(rest);
        for host in hosts {
            work.push(
                async move {
                    let addresses = net.addresses(&host).await;
                    Learnt::Addresses(host, addresses)
                }
                .boxed(),
            );
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
                    Learnt::Proof(evidence, Dnssec::weakest(join_all(proofs).await))
                }
                .boxed(),
            );
        }
        let targets = journey.next_conversations();
        let net = net.naming(journey.named_ports());
        let left = last_call.saturating_duration_since(Instant::now());
        if left > OLD_TLS {
            for target in journey.unasked_for_old_tls() {
                work.push(take_old_tls(net.clone(), target).boxed());
            }
        }
        for target in targets {
            let net = net.clone();
            // Ends by itself a little earlier, and so with a verdict of its own.
            let within = CONVERSATION.min(left.saturating_sub(MARGIN));
            work.push(converse(net, target, &policy.ehlo, within).boxed());
        }
    }
    drop(work);
    journey.conclude(net)
}

/// Calls once more, to learn whether versions before TLS 1.2 are taken as well.
async fn take_old_tls<'a>(net: Net, target: Target) -> Learnt<'a> {
    let address = SocketAddr::new(target.ip, target.port);
    let asked = async {
        let tcp = net.connect(address, OLD_TLS).await.ok()?;
        net.old_version(tcp, &target.host, OLD_TLS).await
    };
    let version = timeout(OLD_TLS, asked).await.ok().flatten();
    Learnt::OldTls(target, version)
}

/// Has a conversation, and asks beside it what the DNS announces of the certificate. Neither waits for the other.
async fn converse<'a>(net: Net, target: Target, ehlo: &str, within: Duration) -> Learnt<'a> {
    let (asker, host, port) = (net.clone(), target.host.clone(), target.port);
    let mut announced = async move { asker.tlsa(&host, port).await }.boxed();
    let conversation = probing::converse(&net, &target, ehlo, within);
    tokio::pin!(conversation);
    let (mut observation, known) = tokio::select! {
        observation = &mut conversation => (observation, None),
        announced = &mut announced => (conversation.await, Some(announced)),
    };
    let Some(mut facts) = observation.tls.take() else {
        return Learnt::Observation(observation, None);
    };
    let net = net.clone();
    if let Some(announced) = known {
        net.judge_dane(&announced, &observation.host, &mut facts);
        observation.tls = Some(facts);
        return Learnt::Observation(observation, None);
    }
    let mut judged = observation.clone();
    judged.tls = Some(facts.clone());
    // Only the copy needs the certificates.
    facts.chain = Vec::new();
    observation.tls = Some(facts);
    let rest = async move {
        let announced = announced.await;
        if let Some(facts) = &mut judged.tls {
            net.judge_dane(&announced, &judged.host, facts);
        }
        Learnt::Judged(judged)
    };
    Learnt::Observation(observation, Some(rest.boxed()))
}
