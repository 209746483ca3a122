//! How a connection comes about, or does not.

use std::{net::SocketAddr, time::Duration};

use portolan::{
    model::{Family, Verdict},
    net::{ConnectFault, harbour::Berth},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::Instant,
};

use crate::support::{
    LONG, berthed,
    certificates::{Authority, params},
    harbour,
    names::Names,
    ports::Port,
    socket,
    surveys::{server, survey},
};

const SHORT: Duration = Duration::from_millis(200);

#[tokio::test]
async fn a_berth_is_reached_and_bytes_pass() {
    let echo = Port::serve(|mut stream: TcpStream| async move {
        let (mut read, mut write) = stream.split();
        let _ = tokio::io::copy(&mut read, &mut write).await;
    })
    .await;
    let net = berthed(None, &[], [("[2001:db8::1]:993", Berth::At(echo.at))]);
    let mut tcp = net
        .connect(socket("[2001:db8::1]:993"), LONG)
        .await
        .unwrap();
    tcp.write_all(b"ahoy").await.unwrap();
    let mut back = [0; 4];
    tcp.read_exact(&mut back).await.unwrap();
    assert_eq!(&back, b"ahoy");
}

#[tokio::test]
async fn addresses_inside_do_not_hide_one_that_may_be_called() {
    let authority = Authority::new("Lab CA");
    let leaf = authority.leaf(params(&["imap.mixed.test", "smtp.mixed.test"]));
    let [imap, smtp] = server(&leaf).await;
    let ips = ["127.0.0.1", "10.0.0.1", "169.254.169.254", "192.0.2.1"];
    let hosts: Vec<_> = ["imap.mixed.test", "smtp.mixed.test"]
        .into_iter()
        .flat_map(|host| ips.map(|ip| (host, ip)))
        .collect();
    let dns = Names::of(&hosts).await;
    let berths = [("192.0.2.1:993", imap.at), ("192.0.2.1:465", smtp.at)];
    let net = harbour(Some(dns.at), &[authority.root], &berths);
    let survey = survey(net, "mixed.test").finished().await;
    let first = |settings: &[portolan::model::Setting]| settings.first().map(|it| it.verified);
    let recommended = &survey.recommended;
    assert_eq!(first(&recommended.incoming), Some(true));
    assert_eq!(first(&recommended.outgoing), Some(true));
    // As many of the others as before are told.
    let seen = survey.observations.iter().filter(|seen| seen.port == 993);
    let forbidden = seen.filter(|seen| seen.verdict == Verdict::Forbidden);
    let told: Vec<_> = forbidden.filter_map(|seen| seen.ip).collect();
    assert_eq!(told.len(), 2, "{told:?}");
}

#[tokio::test]
async fn scope_and_flow_are_not_taken_along() {
    let here = Port::trap().await;
    let net = berthed(None, &[], [("[2001:db8::1]:993", Berth::At(here.at))]);
    let SocketAddr::V6(mut place) = socket("[2001:db8::1]:993") else {
        unreachable!()
    };
    place.set_scope_id(7);
    place.set_flowinfo(7);
    assert!(net.connect(place.into(), LONG).await.is_ok());
}

#[tokio::test]
async fn refused_unreachable_and_silent_are_told_apart() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let net = berthed(
        None,
        &[],
        [
            ("192.0.2.1:993", Berth::At(closed)),
            ("192.0.2.1:995", Berth::Refuses),
            ("192.0.2.1:465", Berth::Unreachable),
            ("192.0.2.1:587", Berth::Drops),
        ],
    );
    let connect = async |place| net.connect(socket(place), SHORT).await.unwrap_err();
    assert_eq!(connect("192.0.2.1:993").await, ConnectFault::Refused);
    assert_eq!(connect("192.0.2.1:995").await, ConnectFault::Refused);
    assert_eq!(connect("192.0.2.1:465").await, ConnectFault::Unreachable);
    let start = Instant::now();
    assert_eq!(connect("192.0.2.1:587").await, ConnectFault::Timeout);
    assert!(start.elapsed() >= SHORT);
}

#[tokio::test]
async fn a_harbour_has_every_route() {
    let net = berthed(None, &[], []);
    assert!(net.has_route(Family::Ipv4) && net.has_route(Family::Ipv6));
}
