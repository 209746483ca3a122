//! The same checks by hand: `openssl s_client`, one port after another.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use portolan::{
    model::{Observation, Security, Verdict},
    net::harbour::{Berth, Harbour},
};
use tokio::time::Instant;

use crate::smoke::s_client;

/// Repeats each conversation of `observations` that worked, which must work there, too. Returns how many there were, and the
/// time that all of them took.
pub fn repeat(observations: &[Arc<Observation>], harbour: &Harbour) -> (usize, Duration) {
    let worked = || {
        observations
            .iter()
            .filter(|seen| seen.verdict == Verdict::Ok)
    };
    let start = Instant::now();
    for observation in worked() {
        let ip = observation.ip.expect("it was dialled");
        let Some(Berth::At(at)) = harbour.berths.get(&(ip, observation.port)) else {
            panic!("{observation:?} is not in the harbour");
        };
        expect_openssl(*at, observation);
    }
    (worked().count(), start.elapsed())
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
