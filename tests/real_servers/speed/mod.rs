//! How long a survey takes where every server, the name server included, is 40 ms away. `bench/speed` shows the figures.
//!
//! In a release build the targets are asserted as they are. A debug build spends its time on cryptography, and its neighbours
//! keep both cores busy: there what the same survey takes without any distance is allowed for, twice.

mod by_hand;
mod chain;
mod distance;

use std::{net::IpAddr, time::Duration};

use portolan::{
    model::{Survey, Verdict},
    net::harbour::{Berth, Harbour},
};

use self::{
    chain::Chain,
    distance::{Far, losing},
};
use crate::{
    lab::LAB,
    survey::{survey_by, survey_in},
};

const ROUNDS: usize = 5;

const FAR: Duration = Duration::from_millis(40);

/// A domain that drops every packet is judged within this.
const GIVING_UP: Duration = Duration::from_secs(4);

const EXACT: bool = !cfg!(debug_assertions);

#[tokio::test(flavor = "multi_thread")]
async fn a_healthy_domain_is_surveyed_in_little_more_than_the_protocols_demand() {
    let far = Far::away(FAR).await;
    let (mut whole, mut recommended) = (Vec::new(), Vec::new());
    let mut last = None;
    for _ in 0..ROUNDS {
        let chart = survey_by(&far.options, far.harbour.clone(), "good.test").await;
        whole.push(chart.survey.elapsed_ms);
        recommended.push(chart.survey.recommended_ms.expect("a recommendation"));
        last = Some((chart.survey, far.take_calls()));
    }
    let (survey, calls) = last.expect("a survey");
    let (first_echo, round_trip) = far.echoes().await;
    println!(
        "good.test, every server and the name server 40 ms away ({round_trip:.1} by an echo, {first_echo:.1} with connecting); median of {ROUNDS}"
    );
    // Connecting takes one round trip and not more, and the first question another one.
    assert!(first_echo > 1.9 * round_trip, "{first_echo}");
    assert!(!EXACT || first_echo < 2.1 * round_trip, "{first_echo}");
    let first = Figure {
        what: "first complete recommendation",
        took: median(recommended),
        chain: chain::of_recommendation(),
    };
    let chart = Figure {
        what: "whole chart",
        took: median(whole),
        chain: chain::of_chart(&survey),
    };
    let near = survey_in(LAB.harbour(), "good.test").await.survey;
    println!(
        "  (without distance: {} ms and {} ms)",
        near.recommended_ms.expect("a recommendation"),
        near.elapsed_ms
    );
    first.expect(1.15, round_trip, near.elapsed_ms);
    chart.expect(1.25, round_trip, near.elapsed_ms);

    let (mail, web): (Vec<_>, Vec<_>) = calls
        .into_iter()
        .partition(|((_, port), _)| ![80, 443].contains(port));
    println!("  mail ports connected to: {}, each once", mail.len());
    assert!(mail.len() >= 16, "{mail:?}");
    for (at, calls) in mail {
        assert_eq!(calls, 1, "{at:?}");
    }
    for ((ip, port), calls) in web {
        println!("  web server {ip}:{port}: {calls} connections");
    }
    let (worked, by_hand) = by_hand::repeat(&survey.observations, &far.harbour);
    println!(
        "  openssl s_client, the {worked} that work in turn, without names: {} ms",
        by_hand.as_millis()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_lost_on_the_way_holds_up_no_recommendation() {
    let far = Far::away(FAR).await;
    let recommended = async |harbour: Harbour| {
        let mut took = Vec::new();
        for _ in 0..ROUNDS {
            let chart = survey_by(&far.options, harbour.clone(), "good.test").await;
            took.push(chart.survey.recommended_ms.expect("a recommendation"));
        }
        median(took)
    };
    let healthy = recommended(far.harbour.clone()).await;
    println!(
        "good.test, first complete recommendation where packets are lost; healthy: {healthy} ms"
    );
    let host = |last: u8| move |ip: IpAddr| ip == IpAddr::from([192, 0, 2, last]);
    let (pop, web) = (host(12), host(14));
    for (what, lossy) in [
        (
            "at one port (143)",
            losing(&far.harbour, |_, port| port == 143),
        ),
        ("over IPv6", losing(&far.harbour, |ip, _| ip.is_ipv6())),
        ("at one host (pop)", losing(&far.harbour, |ip, _| pop(ip))),
        ("at the web server", losing(&far.harbour, |ip, _| web(ip))),
    ] {
        let took = recommended(lossy).await;
        println!(
            "  {what:<20} {took:>5} ms, {:.2} of it",
            ratio(took, healthy)
        );
        assert!(
            ratio(took, healthy) <= if EXACT { 1.15 } else { 2.0 },
            "{what}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_domain_that_drops_every_packet_is_judged_within_four_seconds() {
    let far = Far::away(FAR).await;
    for (domain, what) in [
        ("dropped.test", "one address for everything"),
        ("lost.test", "several addresses, and IPv6"),
    ] {
        let chart = survey_by(&far.options, lost(&far.harbour), domain).await;
        let survey = &chart.survey;
        let took = Duration::from_millis(survey.elapsed_ms);
        println!(
            "{domain}, {what}, every packet dropped: {} verdicts after {} ms; sources by {} ms",
            survey.observations.len(),
            took.as_millis(),
            survey
                .sources
                .iter()
                .map(|source| source.elapsed_ms)
                .max()
                .unwrap_or_default(),
        );
        expect_timeouts(survey);
        assert!(took <= GIVING_UP, "{took:?}: {survey:#?}");
    }
}

/// Every mail port of the named host, and nothing but what a lost packet looks like.
fn expect_timeouts(survey: &Survey) {
    assert!(survey.observations.len() >= 8, "{survey:#?}");
    for seen in &survey.observations {
        assert_eq!(seen.verdict, Verdict::Timeout, "{seen:?}");
    }
    for source in &survey.sources {
        assert_ne!(source.detail.as_deref(), Some("deadline"), "{source:?}");
    }
}

/// The addresses of the domains of which nothing is heard, from 192.0.2.60 to .69 and the same of IPv6.
fn lost(harbour: &Harbour) -> Harbour {
    let mut harbour = harbour.clone();
    for last in 60..70 {
        for ip in [format!("192.0.2.{last}"), format!("2001:db8::{last}")] {
            let ip: IpAddr = ip.parse().expect("an address");
            for port in [25, 80, 110, 143, 443, 465, 587, 993, 995, 2525, 4190] {
                harbour.berths.insert((ip, port), Berth::Drops);
            }
        }
    }
    harbour
}

/// What something took, and what it had to.
struct Figure {
    what: &'static str,
    took: u64,
    chain: Chain,
}

impl Figure {
    /// Prints it, and wants it within `target` times its chain at 40 ms each. `round_trip`: what one takes by the echo, which is
    /// told beside; `near`: the work without any distance. Both in milliseconds.
    fn expect(&self, target: f64, round_trip: f64, near: u64) {
        let steps = u32::try_from(self.chain.len()).expect("few");
        let demanded = u64::from(steps) * 40;
        let ratio = ratio(self.took, demanded);
        let by_echo = self::ratio(self.took, 1) / (f64::from(steps) * round_trip);
        println!(
            "  {}: {} ms, {ratio:.2} of the {} round trips ({demanded} ms) that the protocols demand (target {target}; {by_echo:.2} by the echo): {}",
            self.what,
            self.took,
            self.chain.len(),
            chain::written(&self.chain),
        );
        let allowed = if EXACT {
            target
        } else {
            target + self::ratio(2 * near, demanded)
        };
        assert!(ratio <= allowed, "{}: {ratio:.2}", self.what);
    }
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds")]
fn ratio(took: u64, of: u64) -> f64 {
    took as f64 / of as f64
}

fn median(mut figures: Vec<u64>) -> u64 {
    figures.sort_unstable();
    figures[figures.len() / 2]
}
