//! Looks at surveyed domains and checked servers in the background, now and again, for as long as the server runs.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, PoisonError},
    time::Duration,
};

use futures_util::{
    StreamExt,
    future::{BoxFuture, FutureExt},
    stream::FuturesUnordered,
};
use time::OffsetDateTime;
use tokio_util::{sync::CancellationToken, time::DelayQueue};

use super::{Learnt, Publication, Publications};
use crate::{
    directory::Answer,
    model::{DomainName, Endpoint, Role},
    outputs::pacc,
    survey::{Surveys, Working},
};

/// Between two looks at what is well.
const FRESH_FOR: Duration = Duration::from_secs(15 * 60);
/// After something that does not work; doubled with each time more, up to [`FRESH_FOR`].
pub(super) const RETRY: Duration = Duration::from_secs(30);
/// Surveys and checks at one time.
const AT_ONCE: usize = 8;

/// One thing to look at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Job {
    Survey(DomainName),
    Check(Endpoint),
}

/// Of a job that was done: failures in a row, and a number that differs between rounds.
struct Done {
    job: Job,
    failures: u32,
    jitter: u64,
}

impl Publications {
    /// Surveys and checks what the directory wants looked at, until `stop`. A directory that changes is followed at once.
    pub async fn keep_fresh(self: Arc<Self>, surveys: Arc<Surveys>, stop: CancellationToken) {
        let mut changes = self.directory.changes();
        let mut wanted: HashSet<Job> = HashSet::new();
        let mut failures: HashMap<Job, u32> = HashMap::new();
        let mut queue = DelayQueue::new();
        let mut running: FuturesUnordered<BoxFuture<'_, Done>> = FuturesUnordered::new();
        self.follow(&mut wanted, &mut queue);
        loop {
            tokio::select! {
                () = stop.cancelled() => return,
                Ok(()) = changes.changed() => {
                    self.follow(&mut wanted, &mut queue);
                    failures.retain(|job, _| wanted.contains(job));
                }
                Some(due) = queue.next(), if running.len() < AT_ONCE => {
                    let job: Job = due.into_inner();
                    if wanted.contains(&job) {
                        let before = failures.get(&job).copied().unwrap_or_default();
                        running.push(self.look(job, before, &surveys).boxed());
                    }
                }
                Some(done) = running.next() => {
                    if wanted.contains(&done.job) {
                        queue.insert(done.job.clone(), pause(done.failures, done.jitter));
                        failures.insert(done.job, done.failures);
                    } else {
                        // It was taken out of the directory meanwhile.
                        self.forget(&wanted);
                    }
                    self.rounds.send_modify(|rounds| *rounds += 1);
                }
            }
        }
    }

    /// Queues what is newly wanted, at once, and forgets what no longer is.
    fn follow(&self, wanted: &mut HashSet<Job>, queue: &mut DelayQueue<Job>) {
        let now = self.jobs();
        for job in now.difference(wanted) {
            queue.insert(job.clone(), Duration::ZERO);
        }
        *wanted = now;
        self.forget(wanted);
    }

    fn jobs(&self) -> HashSet<Job> {
        let mut jobs = HashSet::new();
        for entry in self.directory.watched() {
            match entry.terms.answer {
                Answer::Given => {}
                Answer::Surveyed => {
                    jobs.insert(Job::Survey(entry.domain));
                }
                Answer::Checked(_) => {
                    let given = entry.given().unwrap_or_default();
                    let all = [Role::Incoming, Role::Outgoing];
                    let settings = all.into_iter().flat_map(|role| given.of(role));
                    let sieve = entry.sieve();
                    let settings = settings.chain(&sieve);
                    jobs.extend(settings.map(|setting| Job::Check(setting.endpoint())));
                }
            }
        }
        jobs
    }

    fn forget(&self, wanted: &HashSet<Job>) {
        let mut surveyed = self
            .surveyed
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        surveyed.retain(|domain, _| wanted.contains(&Job::Survey(domain.clone())));
        drop(surveyed);
        let mut checked = self.checked.write().unwrap_or_else(PoisonError::into_inner);
        checked.retain(|endpoint, _| wanted.contains(&Job::Check(endpoint.clone())));
    }

    /// What the DNS has to say of the domain's PACC file; none where there is no such file.
    async fn digest(&self, domain: &DomainName) -> Option<String> {
        match self.find_fixed(domain).await {
            Publication::Now(settings) => {
                let file = pacc::write(&settings.subject(domain)).ok()?;
                Some(pacc::digest_record(&file))
            }
            Publication::NotYet(_) | Publication::NotHere => None,
        }
    }

    /// Whether anything is published for the domain.
    async fn has(&self, domain: &DomainName) -> bool {
        matches!(self.find_fixed(domain).await, Publication::Now(_))
    }

    async fn look(&self, job: Job, before: u32, surveys: &Arc<Surveys>) -> Done {
        match &job {
            Job::Survey(name) => {
                let survey = surveys.again(name).finished().await;
                let promised = self.digest(name).await;
                let learnt = self.learn(name, &survey);
                let now = self.digest(name).await;
                if let (Some(_), Some(record)) = (&promised, &now)
                    && promised != now
                {
                    tracing::warn!(
                        domain = %name,
                        record,
                        "the PACC file has changed, and what the DNS says of it has to change with it: see /dns"
                    );
                }
                let domain = tracing::field::display(name);
                match &learnt {
                    Learnt::Published(gone) if gone.is_empty() => {
                        tracing::info!(domain, "new settings are published")
                    }
                    Learnt::Published(gone) => tracing::warn!(
                        domain,
                        servers = names(gone),
                        "new settings are published, and these servers withdrawn"
                    ),
                    Learnt::Unchanged => tracing::debug!(domain, "published settings still work"),
                    Learnt::Doubted(gone) => tracing::warn!(
                        domain,
                        servers = names(gone),
                        "published servers are gone; asking once more before they are withdrawn"
                    ),
                    Learnt::Down(servers) => tracing::warn!(
                        domain,
                        servers = names(servers),
                        "published servers do not answer; they stay published for a day"
                    ),
                    Learnt::Useless if self.has(name).await => tracing::warn!(
                        domain,
                        "the survey found no complete settings; what was published stays"
                    ),
                    Learnt::Useless => tracing::warn!(
                        domain,
                        "the survey found no complete settings, so nothing is published yet"
                    ),
                }
                Done {
                    failures: match learnt {
                        Learnt::Published(_) | Learnt::Unchanged => 0,
                        // Asked again soon, however long it did not work before.
                        Learnt::Doubted(_) => 1,
                        Learnt::Down(_) | Learnt::Useless => before + 1,
                    },
                    jitter: jitter(name.ascii(), survey.elapsed_ms),
                    job,
                }
            }
            Job::Check(endpoint) => {
                let seen = surveys.verify(endpoint).await;
                let now = OffsetDateTime::now_utc();
                let mut checked = self.checked.write().unwrap_or_else(PoisonError::into_inner);
                let outlook = checked.entry(endpoint.clone()).or_default();
                let changed = outlook.see(seen, now);
                self.shelf.clear();
                let server = format!("{}:{}", endpoint.host, endpoint.port);
                match (changed, outlook.is_failing()) {
                    (true, true) => tracing::warn!(server, "a given server does not work"),
                    (true, false) => tracing::info!(server, "a given server works again"),
                    _ => {}
                }
                let failures = match seen {
                    Working::Unknown => before + 1,
                    _ => outlook.failures(),
                };
                Done {
                    failures,
                    jitter: jitter(endpoint.host.ascii(), u64::from(now.millisecond())),
                    job,
                }
            }
        }
    }
}

fn names(endpoints: &[Endpoint]) -> String {
    let name = |it: &Endpoint| format!("{}:{}", it.host, it.port);
    let names: Vec<_> = endpoints.iter().map(name).collect();
    names.join(", ")
}

/// How long to wait, spread by `jitter` (0 to 99) over a fifth, so that many domains do not come in step.
pub(super) fn pause(failures: u32, jitter: u64) -> Duration {
    let wait = match failures {
        0 => FRESH_FOR,
        n => (RETRY.saturating_mul(2u32.saturating_pow(n - 1))).min(FRESH_FOR),
    };
    wait.mul_f64(0.9 + jitter as f64 / 500.0)
}

/// Differs between names and between rounds, which is all the chance that is needed.
fn jitter(name: &str, round: u64) -> u64 {
    let sum = name.bytes().map(u64::from).sum::<u64>();
    (sum * 31 + round) % 100
}
