//! One address is not besieged, whoever asks for it.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use portolan::net::{ConnectFault, HttpFault, Lookup};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
};

use crate::support::{LONG, harbour, names::Names, ports::Port, socket};

const SHORT: Duration = Duration::from_secs(1);

#[tokio::test]
async fn a_hundred_at_once_come_eight_at_a_time() {
    let (inside, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let server = Port::serve({
        let (inside, most) = (inside.clone(), most.clone());
        move |mut stream: TcpStream| {
            let (inside, most) = (inside.clone(), most.clone());
            async move {
                let now = inside.fetch_add(1, Ordering::SeqCst) + 1;
                most.fetch_max(now, Ordering::SeqCst);
                let _ = stream.read_u8().await;
                // Before the other side can know that it may leave.
                inside.fetch_sub(1, Ordering::SeqCst);
                let _ = stream.write_u8(0).await;
            }
        }
    })
    .await;
    // Several ports and handles, one address.
    let net = harbour(
        None,
        &[],
        &[
            ("192.0.2.1:993", server.at),
            ("192.0.2.1:143", server.at),
            ("192.0.2.1:1993", server.at),
        ],
    );
    let mut visitors = JoinSet::new();
    for n in 0..100 {
        let net = net.naming(&[1993]);
        let port = [993, 143, 1993][n % 3];
        visitors.spawn(async move {
            let mut tcp = net
                .connect(socket(&format!("192.0.2.1:{port}")), LONG)
                .await
                .unwrap();
            tcp.write_u8(0).await.unwrap();
            tcp.read_u8().await.unwrap();
        });
    }
    while let Some(visitor) = visitors.join_next().await {
        visitor.unwrap();
    }
    assert_eq!(server.came().await, 100);
    assert!(most.load(Ordering::SeqCst) <= 8, "{most:?} at once");
}

#[tokio::test]
async fn waiting_for_a_berth_ends_with_the_callers_patience() {
    let server = Port::serve(|mut stream: TcpStream| async move {
        let _ = stream.read_u8().await;
    })
    .await;
    let names = Names::of(&[("good.test", "192.0.2.1"), ("other.test", "192.0.2.2")]).await;
    let berths = [
        ("192.0.2.1:993", server.at),
        ("192.0.2.1:80", server.at),
        ("192.0.2.2:993", server.at),
    ];
    let net = harbour(Some(names.at), &[], &berths);
    let mut held = Vec::new();
    for _ in 0..8 {
        held.push(net.connect(socket("192.0.2.1:993"), LONG).await.unwrap());
    }
    // Looked up now, so that patience below is spent on the berth alone.
    let name = "good.test".parse().unwrap();
    assert!(matches!(net.addresses(&name).await, Lookup::Found(..)));
    let ninth = net.connect(socket("192.0.2.1:993"), SHORT).await;
    assert_eq!(ninth.unwrap_err(), ConnectFault::Budget);
    // Fetching stands in the same queue; the address in another spelling is no other door.
    let mapped = net.connect(socket("[::ffff:192.0.2.1]:993"), SHORT).await;
    assert!(matches!(mapped.unwrap_err(), ConnectFault::Forbidden(_)));
    let fetched = net
        .get(&"http://good.test/".parse().unwrap(), 100, SHORT)
        .await;
    // The fetch's own deadline falls on the same instant; which of the two is noticed first does not matter.
    assert!(matches!(
        fetched.unwrap_err(),
        HttpFault::Connect(ConnectFault::Budget) | HttpFault::Timeout
    ));
    assert!(net.connect(socket("192.0.2.2:993"), LONG).await.is_ok());
    assert_eq!(server.came().await, 9);

    held.pop();
    assert!(net.connect(socket("192.0.2.1:993"), LONG).await.is_ok());
}

#[tokio::test]
async fn a_protected_stream_keeps_the_berth_until_it_is_dropped() {
    use crate::support::certificates::{Authority, params};

    let authority = Authority::new("Lab CA");
    let config = authority.leaf(params(&["imap.good.test"])).config();
    let server = Port::tls(config, |mut stream| async move {
        let _ = stream.read_u8().await;
    })
    .await;
    let net = harbour(None, &[], &[("192.0.2.1:993", server.at)]);
    let mut held = Vec::new();
    for _ in 0..8 {
        let tcp = net.connect(socket("192.0.2.1:993"), LONG).await.unwrap();
        let host = crate::support::host("imap.good.test");
        held.push(net.handshake(tcp, &host, LONG).await.unwrap());
    }
    let ninth = net.connect(socket("192.0.2.1:993"), SHORT).await;
    assert_eq!(ninth.unwrap_err(), ConnectFault::Budget);
    held.pop();
    assert!(net.connect(socket("192.0.2.1:993"), LONG).await.is_ok());
}
