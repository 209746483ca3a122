//! Surveys at once, through the library.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use portolan::{
    directory::Directory,
    model::{Survey, Verdict},
    survey::{Policy, Surveys},
};
use tokio::{task::JoinSet, time::Instant};

use crate::{
    THOUSAND,
    gauge::{self, Gauge, Peak},
    world::{World, domain},
};

/// Growth of resident memory for each conversation that is open at the peak, in bytes.
const MOST: u64 = 64 * 1024;
/// Conversations that one survey has at once. Where there are few surveys, one may take [`MOST`] for each of these.
const AT_ONCE: u64 = 8;

pub async fn surveys(many: u32, pause: Duration) -> Result<(), String> {
    let world = World::start(false, pause);
    let net = world.net(many + 1);
    let policy = Policy {
        deadline: Duration::from_secs(10),
        ispdb: None,
        ispdb_dir: None,
        ehlo: "portolan.example".into(),
    };
    let surveys = Surveys::new(net.clone(), net, policy, Arc::new(Directory::default()));
    // What is loaded once is not growth.
    surveys.of(&domain(many)).finished().await;

    let before = gauge::resident("self");
    let gauge = Gauge::watch("self", world.ports.values().copied().collect());
    let begun = Instant::now();
    let mut running = JoinSet::new();
    for n in 0..many {
        let log = surveys.of(&domain(n));
        running.spawn(async move { log.finished().await });
    }
    let done = running.join_all().await;
    let elapsed = begun.elapsed();
    let peak = gauge.stop();

    let slowest = done.iter().map(|survey| survey.elapsed_ms).max();
    println!(
        "{many} surveys at once, servers greet after {pause:?}: {elapsed:.1?}, the slowest {} ms",
        slowest.unwrap_or(0)
    );
    let outcome = Outcome {
        surveys: many,
        held_up: !pause.is_zero(),
        before,
        peak,
        failed: count(done.iter().filter_map(|survey| fault(survey))),
    };
    outcome.judge()
}

/// What came of it.
pub struct Outcome {
    pub surveys: u32,
    /// Servers kept their callers waiting, so that conversations of many surveys were open at the same time.
    pub held_up: bool,
    /// Resident memory before, in bytes.
    pub before: u64,
    pub peak: Peak,
    /// How often what went wrong.
    pub failed: BTreeMap<String, usize>,
}

pub fn count(faults: impl Iterator<Item = String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for fault in faults {
        *counts.entry(fault).or_default() += 1;
    }
    counts
}

impl Outcome {
    /// Prints it, and tells what is not as it has to be.
    pub fn judge(&self) -> Result<(), String> {
        let Peak { resident, open } = self.peak;
        let growth = resident.saturating_sub(self.before);
        let surveys = u64::from(self.surveys);
        let conversations = open as u64;
        let kib = |bytes: u64| bytes as f64 / 1024.0;
        println!(
            "resident before {} KiB, at most {} KiB; open conversations at most {open}; growth for each {:.1} KiB, for each \
             survey {:.1} KiB",
            self.before / 1024,
            resident / 1024,
            kib(growth / conversations.max(1)),
            kib(growth / surveys),
        );
        let failed: usize = self.failed.values().sum();
        println!("failed: {failed} {:?}", self.failed);
        if failed > 0 {
            return Err(format!("{failed} surveys failed"));
        }
        let (grown, most) = if self.surveys < THOUSAND {
            (growth / surveys, AT_ONCE * MOST)
        } else if self.held_up {
            if conversations < surveys {
                return Err(format!(
                    "only {open} conversations at once in {surveys} surveys"
                ));
            }
            (growth / conversations, MOST)
        } else {
            // Of servers that greet at once hardly any conversations are open at the same moment, for a survey is through with
            // them before the next has begun; what memory holds are results that are kept. Each has had at least one.
            (growth / surveys, MOST)
        };
        if grown > most {
            return Err(format!("{grown} bytes for each, more than {most}"));
        }
        Ok(())
    }
}

/// What is wrong with a survey of a domain that is well: it has a verified setting of each kind, and no server was left
/// out or found wanting.
fn fault(survey: &Survey) -> Option<String> {
    let odd = survey.observations.iter().find(|seen| match seen.verdict {
        Verdict::Ok => false,
        // Nobody listens there.
        Verdict::Refused => seen.port != 2525,
        _ => true,
    });
    if let Some(seen) = odd {
        return Some(format!("{} {:?}", seen.verdict.as_str(), seen.detail));
    }
    let verified = [&survey.recommended.incoming, &survey.recommended.outgoing]
        .iter()
        .all(|settings| settings.first().is_some_and(|first| first.verified));
    (!verified).then(|| "nothing verified".to_owned())
}
