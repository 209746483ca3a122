//! How long a survey takes, beside the same checks by hand, one after another. `bench/survey-vs-openssl` shows the figures.

use std::{net::SocketAddr, time::Duration};

use portolan::{
    model::{Observation, Security, Verdict},
    net::harbour::{Berth, Harbour},
};
use tokio::time::Instant;

use crate::{distance::far_away, lab::LAB, smoke::s_client, survey::survey_in};

const ROUNDS: usize = 3;

const FAR: Duration = Duration::from_millis(40);

/// Round trips until a server with implicit TLS has been heard out: TCP, TLS 1.3, greeting, EHLO. (Names take none here.)
const FIRST_CHAIN: u128 = 4;

/// The longest that a healthy port takes: TCP, greeting, EHLO, STARTTLS, TLS 1.3, EHLO. What waits for a berth at its address
/// (eight at once) comes on top.
const WHOLE_CHAIN: u128 = 6;

#[tokio::test(flavor = "multi_thread")]
async fn a_survey_beside_openssl_one_port_after_another() {
    compare("on loopback", LAB.harbour(), Duration::ZERO).await;
    let far = far_away(LAB.harbour(), FAR).await;
    compare("40 ms away (names excepted)", far, FAR).await;
}

/// Surveys `good.test` and repeats by openssl each conversation that worked, which must work there, too.
async fn compare(place: &str, harbour: Harbour, round_trip: Duration) {
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
    let (whole, recommended) = (median(whole), median(recommended));
    println!(
        "  whole survey                         {whole:>6} ms{}",
        beside(whole, WHOLE_CHAIN, round_trip)
    );
    println!(
        "  first complete recommendation after  {recommended:>6} ms{}",
        beside(recommended, FIRST_CHAIN, round_trip)
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

/// What the protocols themselves demand, and how many times as long it took; nothing where there is no distance.
fn beside(took: u128, chain: u128, round_trip: Duration) -> String {
    let demanded = chain * round_trip.as_millis();
    if demanded == 0 {
        return String::new();
    }
    let percent = took * 100 / demanded;
    format!(", {percent} % of the {chain} round trips ({demanded} ms) that the protocols demand")
}

fn median(mut figures: Vec<u128>) -> u128 {
    figures.sort_unstable();
    figures[figures.len() / 2]
}
