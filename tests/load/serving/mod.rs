//! What serving files to mail clients costs: rate, memory, start, reloads.

mod bare;
mod crowd;
mod inside;
mod site;

use std::time::Duration;

use tokio::time::Instant;

use crate::gauge;

pub use bare::serve as bare;
pub use inside::reloads as reloads_inside;

use crowd::{Crowd, Question};
use site::{Bare, Site, configuration};

/// Domains in the large configuration.
const MANY: u32 = 10_000;
/// Of the rate of a handler that does nothing but return the same bytes.
const RATE: f64 = 0.90;
/// Connections at one time.
const CONNECTIONS: [usize; 2] = [32, 256];
/// Turns of each of the two, one after the other, so that what else the machine does meets both.
const TURNS: usize = 10;
const TURN: Duration = Duration::from_secs(1);
/// How often a start is measured; the median counts.
const STARTS: usize = 11;
const RELOADS: u32 = 100;
/// For a changed file to take effect.
const EFFECT: Duration = Duration::from_secs(2);

const MIB: u64 = 1024 * 1024;

/// All figures. Fails where one is missed.
pub async fn figures() -> Result<(), String> {
    let mut missed = Vec::new();
    for (domains, most_memory, most_wait) in [(1, 20, 20), (MANY, 40, 100)] {
        let config = configuration(domains, 0);
        let start = start(&config).await?;
        judge(
            &mut missed,
            format!(
                "first answer with {domains} domains: {start:.1?}, wanted at most {most_wait} ms"
            ),
            start <= Duration::from_millis(most_wait),
        );
        let site = Site::start(&config);
        site.first_answer().await?;
        let idle = gauge::resident(&site.id());
        for question in [Question::Autoconfig, Question::Autodiscover] {
            for connections in CONNECTIONS {
                // The rate counts with all domains loaded; with one it is only told.
                let ratio = rate(&site, question, domains, connections).await?;
                judge(
                    &mut missed,
                    format!(
                        "{question:?}, {domains} domains, {connections} connections: {ratio:.3} of the bare handler's rate, wanted {RATE:.2}"
                    ),
                    ratio >= RATE || domains == 1,
                );
            }
        }
        let busy = gauge::resident(&site.id());
        let (idle, busy) = (idle as f64 / MIB as f64, busy as f64 / MIB as f64);
        judge(
            &mut missed,
            format!(
                "resident with {domains} domains: {idle:.1} MiB, after the load {busy:.1} MiB, wanted at most {most_memory}"
            ),
            busy <= f64::from(most_memory),
        );
    }
    reloads(&mut missed).await?;
    match missed.len() {
        0 => Ok(()),
        many => Err(format!("{many} figures are missed")),
    }
}

fn judge(missed: &mut Vec<String>, figure: String, good: bool) {
    println!("{}: {figure}", if good { "good" } else { "MISSED" });
    if !good {
        missed.push(figure);
    }
}

/// From the start of the process to the end of its first answer: the median of some.
async fn start(config: &str) -> Result<Duration, String> {
    let mut all = Vec::new();
    for _ in 0..STARTS {
        let begun = Instant::now();
        let site = Site::start(config);
        site.first_answer().await?;
        all.push(begun.elapsed());
    }
    all.sort();
    println!("starts: {all:.1?}");
    all.get(STARTS / 2).copied().ok_or("no start".to_owned())
}

/// Ours beside the bare handler's, each turn beside its neighbour; the median.
async fn rate(
    site: &Site,
    question: Question,
    domains: u32,
    connections: usize,
) -> Result<f64, String> {
    let answer = crowd::one(site.at, question, 0).await?;
    let bare = Bare::start(&answer);
    bare.first_answer(question).await?;
    let mut pairs = Vec::new();
    for turn in 0..=TURNS {
        let mut rates = [0.0; 2];
        for (rate, at) in rates.iter_mut().zip([site.at, bare.at]) {
            let crowd = Crowd::gather(at, question, domains, connections);
            tokio::time::sleep(TURN).await;
            let count = crowd.disperse().await;
            if count.failed > 0 {
                return Err(format!("{} requests failed: {}", count.failed, count.why));
            }
            *rate = count.good as f64 / count.elapsed.as_secs_f64();
        }
        // The first warms both up.
        if turn > 0 {
            pairs.push(rates);
        }
    }
    pairs.sort_by(|a, b| (a[0] / a[1]).total_cmp(&(b[0] / b[1])));
    let ratio = |[ours, bare]: [f64; 2]| ours / bare;
    let (Some(low), Some(high)) = (pairs.first().copied(), pairs.last().copied()) else {
        return Err("no turn".into());
    };
    let middle = pairs.get(pairs.len() / 2).copied().unwrap_or(low);
    println!(
        "      {:.0} a second beside {:.0}; ratios from {:.3} to {:.3}",
        middle[0],
        middle[1],
        ratio(low),
        ratio(high)
    );
    Ok(ratio(middle))
}

/// The file is written anew again and again under full load. Every request is counted.
async fn reloads(missed: &mut Vec<String>) -> Result<(), String> {
    let site = Site::start(&configuration(MANY, 0));
    site.first_answer().await?;
    let connections = CONNECTIONS[1];
    let crowds = [Question::Autoconfig, Question::Autodiscover]
        .map(|question| Crowd::gather(site.at, question, MANY, connections / 2));
    let mut slowest = Duration::ZERO;
    for round in 1..=RELOADS {
        site.write(&configuration(MANY, round));
        let begun = Instant::now();
        let name = site::name(round);
        loop {
            let answer = crowd::one(site.at, Question::Autoconfig, 0).await?;
            if answer.contains(&name) {
                break;
            }
            if begun.elapsed() > 10 * EFFECT {
                return Err(format!("reload {round} never took effect"));
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        slowest = slowest.max(begun.elapsed());
    }
    let (mut good, mut failed, mut why) = (0, 0, String::new());
    for crowd in crowds {
        let count = crowd.disperse().await;
        good += count.good;
        failed += count.failed;
        why += &count.why;
    }
    judge(
        missed,
        format!(
            "{RELOADS} reloads, {good} requests over {connections} connections, {failed} failed {why}"
        ),
        failed == 0,
    );
    judge(
        missed,
        format!(
            "slowest reload in force after {slowest:.1?} under full load, wanted at most {EFFECT:?}"
        ),
        slowest <= EFFECT,
    );
    Ok(())
}
