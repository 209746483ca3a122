//! How long a survey takes, beside the same checks by hand, one after another. `bench/survey-vs-openssl` shows the figures.

use std::{net::SocketAddr, time::Duration};

use portolan::{
    model::{Observation, Security, Verdict},
    net::harbour::{Berth, Harbour},
};
use tokio::time::Instant;

use crate::{distance::far_away, lab::LAB, smoke::s_client, survey::survey_in};

const ROUNDS: usize = 3;

#[tokio::test(flavor = "multi_thread")]
async fn a_survey_beside_openssl_one_port_after_another() {
    compare("on loopback", LAB.harbour()).await;
    let far = far_away(LAB.harbour(), Duration::from_millis(40)).await;
    compare("40 ms away (names excepted)", far).await;
}

/// Surveys `good.test` and repeats by openssl each conversation that worked, which must work there, too.
async fn compare(place: &str, harbour: Harbour) {
    let (mut whole, mut recommended, mut by_hand) = (Vec::new(), Vec::new(), Vec::new());
    let (mut worked, mut all) = (0, 0);
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let chart = survey_in(harbour.clone(), "good.test").await;
        whole.push(start.elapsed().as_millis());
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
        assert!(worked >= 16, "{:#?}", chart.survey.observations);
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
    println!("good.test {place}: {all} conversations, {worked} of them ok; median of {ROUNDS}");
    println!(
        "  whole survey                         {:>6} ms",
        median(whole)
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
    let said = tokio::task::block_in_place(|| s_client(at, observation.host.ascii(), starttls));
    assert!(
        said.contains("Verify return code: 0 (ok)"),
        "{observation:?}: {said}"
    );
}

fn median(mut figures: Vec<u128>) -> u128 {
    figures.sort_unstable();
    figures[figures.len() / 2]
}
