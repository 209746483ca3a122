//! What conversations came to, shared by surveys: domains of one hoster have the same servers.
//!
//! For one target there is one conversation at a time; who wants the same meanwhile waits for it. What came of it is told to
//! others for a short while, by its verdict. Whoever wants to look anew takes nothing that began before they came. Whether
//! a survey may dial the target at all is for its own [`crate::net::Net`] to say before it asks here. What the DNS announces
//! of a certificate is judged by each survey itself, so the certificates are kept.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use moka::{Expiry, sync::Cache};
use time::OffsetDateTime;
use tokio::time::{Instant, timeout};

use super::probing::Target;
use crate::model::{Observation, Verdict};

/// How long a server that is well is believed to be.
const WELL: Duration = Duration::from_secs(180);
/// A fault that somebody has to mend; they may be about to.
const LASTING: Duration = Duration::from_secs(60);
/// A fault that may pass by itself.
const PASSING: Duration = Duration::from_secs(20);
/// All that is kept together, in octets, about.
const CAPACITY: u64 = 16 * 1024 * 1024;
/// An observation without certificates and names, in octets, about.
const PLAIN: usize = 1024;

/// What the surveys of one process have seen. Clones are one and the same.
#[derive(Clone)]
pub struct Sightings {
    shared: Arc<Shared>,
    /// What began earlier does not count.
    since: Option<Instant>,
}

struct Shared {
    kept: Cache<Target, Arc<Sighting>>,
    /// Whether versions before TLS 1.2 are taken, and which.
    old_tls: Cache<Target, (Instant, Option<&'static str>)>,
    /// Targets that somebody talks to or wants to.
    turns: Mutex<HashMap<Target, Arc<Turn>>>,
}

/// Held while talking; what came of it last, for those who waited.
type Turn = tokio::sync::Mutex<Option<Arc<Sighting>>>;

/// One conversation.
#[derive(Debug)]
pub struct Sighting {
    /// With the certificates as they were shown.
    pub observation: Observation,
    /// When it began, and when it had ended.
    pub begun: Instant,
    ended: Instant,
    keep: Duration,
}

impl Default for Sightings {
    fn default() -> Self {
        Self {
            shared: Arc::new(Shared {
                kept: Cache::builder()
                    .weigher(|_, sighting: &Arc<Sighting>| weight(&sighting.observation))
                    .max_capacity(CAPACITY)
                    .expire_after(ByVerdict)
                    .build(),
                old_tls: Cache::builder()
                    .max_capacity(10_000)
                    .time_to_live(WELL)
                    .build(),
                turns: Mutex::default(),
            }),
            since: None,
        }
    }
}

impl Sightings {
    /// The same, for somebody who wants to know how things are from now on.
    #[must_use]
    pub fn anew(&self) -> Self {
        Self {
            shared: self.shared.clone(),
            since: Some(Instant::now()),
        }
    }

    /// What came of talking to `target`: lately, by somebody else right now, or by `talk`, which gets the time that is left
    /// of `within`. None if all of that went by in waiting for somebody else.
    pub async fn of<F: Future<Output = Observation>>(
        &self,
        target: &Target,
        within: Duration,
        talk: impl FnOnce(Duration) -> F,
    ) -> Option<Arc<Sighting>> {
        if let Some(known) = self.known(target) {
            return Some(known);
        }
        let came = Instant::now();
        let queue = Queue::join(&self.shared, target);
        let mut turn = timeout(within, queue.turn.lock()).await.ok()?;
        if let Some(last) = &*turn
            && last.ended >= came
            && self.counts(last)
            && !is_own_deadline(&last.observation)
        {
            return Some(last.clone());
        }
        // Kept by somebody whose turn was over before we came.
        if let Some(known) = self.known(target) {
            return Some(known);
        }
        let begun = Instant::now();
        let observation = talk(within.saturating_sub(came.elapsed())).await;
        let sighting = Arc::new(Sighting {
            keep: keep(&observation, OffsetDateTime::now_utc()),
            observation,
            begun,
            ended: Instant::now(),
        });
        *turn = Some(sighting.clone());
        if !sighting.keep.is_zero() {
            self.shared.kept.insert(target.clone(), sighting.clone());
        }
        Some(sighting)
    }

    /// Which version before TLS 1.2 a server takes, if any. None where it could not be asked: that is not kept.
    pub async fn old_tls(
        &self,
        target: &Target,
        ask: impl Future<Output = Option<Option<&'static str>>>,
    ) -> Option<Option<&'static str>> {
        if let Some((begun, version)) = self.shared.old_tls.get(target)
            && self.since.is_none_or(|since| begun >= since)
        {
            return Some(version);
        }
        let begun = Instant::now();
        let version = ask.await?;
        self.shared.old_tls.insert(target.clone(), (begun, version));
        Some(version)
    }

    fn known(&self, target: &Target) -> Option<Arc<Sighting>> {
        let kept = self.shared.kept.get(target)?;
        // By our own clock, too, which tests can turn.
        (self.counts(&kept) && kept.ended.elapsed() <= kept.keep).then_some(kept)
    }

    fn counts(&self, sighting: &Sighting) -> bool {
        self.since.is_none_or(|since| sighting.begun >= since)
    }
}

/// A place in the queue for one target; the queue goes when the last one leaves it.
struct Queue<'a> {
    shared: &'a Shared,
    target: &'a Target,
    turn: Arc<Turn>,
}

impl<'a> Queue<'a> {
    fn join(shared: &'a Shared, target: &'a Target) -> Self {
        let turn = shared.turns().entry(target.clone()).or_default().clone();
        Self {
            shared,
            target,
            turn,
        }
    }
}

impl Drop for Queue<'_> {
    fn drop(&mut self) {
        let mut turns = self.shared.turns();
        // The map's and ours: nobody gets at it but through the map.
        if Arc::strong_count(&self.turn) == 2 {
            turns.remove(self.target);
        }
    }
}

impl Shared {
    fn turns(&self) -> MutexGuard<'_, HashMap<Target, Arc<Turn>>> {
        self.turns.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct ByVerdict;

impl Expiry<Target, Arc<Sighting>> for ByVerdict {
    fn expire_after_create(
        &self,
        _: &Target,
        sighting: &Arc<Sighting>,
        _: std::time::Instant,
    ) -> Option<Duration> {
        Some(sighting.keep)
    }

    fn expire_after_update(
        &self,
        _: &Target,
        sighting: &Arc<Sighting>,
        _: std::time::Instant,
        _: Option<Duration>,
    ) -> Option<Duration> {
        Some(sighting.keep)
    }
}

/// Another survey ran out of its time; ours may have more.
fn is_own_deadline(observation: &Observation) -> bool {
    observation.verdict == Verdict::NotChecked && observation.detail.as_deref() == Some("deadline")
}

/// How long others may take it for their own. Our own faults not at all; and nobody is told of a certificate that it is
/// good, or not yet good, when it is no longer so.
fn keep(observation: &Observation, now: OffsetDateTime) -> Duration {
    let keep = match observation.verdict {
        Verdict::NotChecked | Verdict::Forbidden | Verdict::NoAddress => Duration::ZERO,
        Verdict::Ok => WELL,
        Verdict::Timeout
        | Verdict::Unreachable
        | Verdict::Reset
        | Verdict::Closed
        | Verdict::Silent
        | Verdict::TurnedAway
        | Verdict::TlsFailed => PASSING,
        Verdict::Refused
        | Verdict::NotThisProtocol
        | Verdict::WrongMode
        | Verdict::StartTlsMissing
        | Verdict::StartTlsRefused
        | Verdict::StartTlsInjected
        | Verdict::TlsTooOld
        | Verdict::CertSelfSigned
        | Verdict::CertUntrusted
        | Verdict::CertBad
        | Verdict::CertExpired
        | Verdict::CertNotYetValid
        | Verdict::CertNameMismatch
        | Verdict::NoLogin => LASTING,
    };
    let certificate = observation.tls.as_ref().map(|tls| &tls.certificate);
    let turning_points = certificate
        .into_iter()
        .flat_map(|certificate| [certificate.not_before, certificate.not_after])
        .flatten()
        .filter_map(|at| Duration::try_from(at - now).ok());
    turning_points.fold(keep, Duration::min)
}

/// About how many octets it takes.
fn weight(observation: &Observation) -> u32 {
    let tls = observation.tls.as_ref();
    let chain = tls.map_or(0, |tls| tls.chain.iter().map(Vec::len).sum());
    let names: usize = tls.map_or(0, |tls| {
        tls.certificate
            .names
            .iter()
            .map(|name| 24 + name.len())
            .sum()
    });
    u32::try_from(PLAIN + chain + names).unwrap_or(u32::MAX)
}

#[cfg(test)]
#[path = "sightings_tests.rs"]
mod tests;
