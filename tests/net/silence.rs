//! An address that drops every packet: how long it can hold anybody up. Time is simulated, since nothing is ever sent.

use std::time::Duration;

use futures_util::future::join_all;
use portolan::net::{ConnectFault, Net, harbour::Berth};
use tokio::time::Instant;

use crate::support::{LONG, berthed, socket};

/// How long one call is let ring.
const PATIENCE: Duration = Duration::from_millis(1700);

const PORTS: [u16; 10] = [80, 443, 25, 110, 143, 465, 587, 993, 995, 2525];

fn silent() -> Net {
    let doors = PORTS.map(|port| format!("192.0.2.1:{port}"));
    berthed(None, &[], doors.iter().map(|door| (&**door, Berth::Drops)))
}

/// What a call to `port` comes to, and when after `begun`, in whole milliseconds.
async fn call(net: &Net, port: u16, begun: Instant) -> (ConnectFault, u128) {
    let told = net
        .connect(socket(&format!("192.0.2.1:{port}")), LONG)
        .await;
    (told.unwrap_err(), begun.elapsed().as_millis())
}

#[tokio::test(start_paused = true)]
async fn whatever_the_caller_has_left_a_call_rings_for_its_time() {
    let net = silent();
    let told = call(&net, 993, Instant::now()).await;
    assert_eq!(told, (ConnectFault::Timeout, PATIENCE.as_millis()));
}

#[tokio::test(start_paused = true)]
async fn who_waits_at_a_silent_door_shares_the_fate_of_the_first() {
    let net = silent();
    let begun = Instant::now();
    let calls = [443; 40].map(|port| call(&net, port, begun));
    for told in join_all(calls).await {
        assert_eq!(told, (ConnectFault::Timeout, PATIENCE.as_millis()));
    }
}

#[tokio::test(start_paused = true)]
async fn many_at_one_door_leave_room_for_the_others() {
    let net = silent();
    let begun = Instant::now();
    let web = join_all([443; 20].map(|port| call(&net, port, begun)));
    let mail = join_all([993, 465, 587].map(|port| call(&net, port, begun)));
    let (_, mail) = tokio::join!(web, mail);
    for told in mail {
        assert_eq!(told, (ConnectFault::Timeout, PATIENCE.as_millis()));
    }
}

/// The usual small server, filtered: the web of one survey, and all its mail ports, under two names.
#[tokio::test(start_paused = true)]
async fn two_rounds_are_enough_for_a_whole_survey() {
    let net = silent();
    let begun = Instant::now();
    let web = [443, 443, 80, 443, 443, 443, 443, 80];
    let calls = web.iter().chain(&PORTS).chain(&PORTS);
    for told in join_all(calls.map(|port| call(&net, *port, begun))).await {
        assert_eq!(told.0, ConnectFault::Timeout);
        assert!(told.1 <= 2 * PATIENCE.as_millis(), "{told:?}");
    }
}
