//! Distance: relays that hold every byte back, since on loopback no conversation takes the time that it takes in the world.

use std::{collections::HashMap, net::SocketAddr, time::Duration};

use portolan::net::harbour::{Berth, Harbour};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::mpsc,
    time::{Instant, sleep_until},
};

/// The same harbour, with every server `round_trip` away. Names are still answered at once.
pub async fn far_away(mut harbour: Harbour, round_trip: Duration) -> Harbour {
    let mut relays: HashMap<SocketAddr, SocketAddr> = HashMap::new();
    for berth in harbour.berths.values_mut() {
        let Berth::At(server) = berth else { continue };
        let relay = match relays.get(server) {
            Some(relay) => *relay,
            None => {
                let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
                let relay = listener.local_addr().expect("its address");
                tokio::spawn(relay_all(listener, *server, round_trip));
                relays.insert(*server, relay);
                relay
            }
        };
        *berth = Berth::At(relay);
    }
    harbour
}

async fn relay_all(listener: TcpListener, server: SocketAddr, round_trip: Duration) {
    while let Ok((client, _)) = listener.accept().await {
        // The kernel has answered already; out there, connecting alone takes one round trip.
        let connected = Instant::now() + round_trip;
        tokio::spawn(async move {
            #[expect(
                clippy::disallowed_methods,
                reason = "a test's own relay to a test's own server"
            )]
            let Ok(server) = TcpStream::connect(server).await else {
                return;
            };
            let ((from_client, to_client), (from_server, to_server)) =
                (client.into_split(), server.into_split());
            let way = round_trip / 2;
            tokio::join!(
                carry(from_client, to_server, connected, way),
                carry(from_server, to_client, connected, way),
            );
        });
    }
}

/// Carries bytes, each `way` long, and none before `start`.
async fn carry(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    start: Instant,
    way: Duration,
) {
    let (sender, mut under_way) = mpsc::channel::<(Instant, Vec<u8>)>(64);
    let read = async move {
        let mut bytes = vec![0; 16 * 1024];
        while let Ok(length @ 1..) = from.read(&mut bytes).await {
            let arrives = start.max(Instant::now()) + way;
            if sender
                .send((arrives, bytes[..length].to_vec()))
                .await
                .is_err()
            {
                return;
            }
        }
    };
    let write = async move {
        while let Some((arrives, bytes)) = under_way.recv().await {
            sleep_until(arrives).await;
            if to.write_all(&bytes).await.is_err() {
                return;
            }
        }
        let _ = to.shutdown().await;
    };
    tokio::join!(read, write);
}
