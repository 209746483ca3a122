//! How long a survey takes, beside the same checks by hand, one after another. `bench/survey-vs-openssl` shows the figures.

use std::net::SocketAddr;

use portolan::{
    model::{Observation, Security, Verdict},
    net::harbour::Berth,
};
use tokio::time::Instant;

use crate::{lab::LAB, smoke::s_client, survey::survey};

const ROUNDS: usize = 5;

#[tokio::test]
async fn a_survey_beside_openssl_one_port_after_another() {
    let harbour = LAB.harbour();
    let mut walls = Vec::new();
    let mut recommended = Vec::new();
    let mut by_hand = Vec::new();
    let (mut worked, mut all) = (0, 0);
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let chart = survey("good.test").await;
        walls.push(start.elapsed().as_millis());
        recommended.push(u128::from(
            chart.survey.recommended_ms.expect("a recommendation"),
        ));

        let ok: Vec<&Observation> = chart
            .survey
            .observations
            .iter()
            .filter(|o| o.verdict == Verdict::Ok)
            .collect();
        (worked, all) = (ok.len(), chart.survey.observations.len());
        let start = Instant::now();
        for observation in ok {
            let ip = observation.ip.expect("it was dialled");
            let Some(Berth::At(at)) = harbour.berths.get(&(ip, observation.port)) else {
                panic!("{observation:?} is not in the harbour");
            };
            expect_openssl(*at, observation);
        }
        by_hand.push(start.elapsed().as_millis());
    }
    println!(
        "good.test on loopback, {all} conversations, {worked} of them ok; median of {ROUNDS}:"
    );
    println!(
        "  whole survey                         {:>6} ms",
        median(walls)
    );
    println!(
        "  first complete recommendation after  {:>6} ms",
        median(recommended)
    );
    println!(
        "  openssl s_client, the {worked} in turn       {:>6} ms",
        median(by_hand)
    );
}

/// The same port by `openssl s_client`, with the same result.
fn expect_openssl(at: SocketAddr, observation: &Observation) {
    let starttls = match observation.security {
        Security::ImplicitTls => None,
        _ => Some(observation.protocol.0),
    };
    let said = s_client(at, observation.host.ascii(), starttls);
    assert!(
        said.contains("Verify return code: 0 (ok)"),
        "{observation:?}: {said}"
    );
}

fn median(mut figures: Vec<u128>) -> u128 {
    figures.sort_unstable();
    figures[figures.len() / 2]
}
