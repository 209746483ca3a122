//! Distance: relays that hold every byte and every datagram back, since on loopback nothing takes the time that it takes in the
//! world. They run on a thread of their own, so that the survey's own work does not delay them.

use std::{
    collections::{BTreeMap, HashMap},
    net::{IpAddr, SocketAddr},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use portolan::net::{
    Options,
    harbour::{Berth, Harbour},
};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpListener, TcpStream, UdpSocket},
    sync::{mpsc, oneshot},
    time::{Instant, sleep_until, timeout},
};

use crate::lab::LAB;

/// Who was connected to, and how often.
pub type Calls = BTreeMap<(IpAddr, u16), usize>;

/// Who is to be counted, and where.
type Counted = ((IpAddr, u16), Arc<Mutex<Calls>>);

/// How far away something is.
#[derive(Clone, Copy)]
struct Distance {
    /// From the first packet until the client is connected.
    connecting: Duration,
    /// From one end to the other.
    way: Duration,
}

impl Distance {
    fn of(round_trip: Duration) -> Self {
        Self {
            connecting: round_trip,
            way: round_trip / 2,
        }
    }
}

/// The lab, with every server and the name server `round_trip` away. A port that nobody listens on still refuses at once.
pub struct Far {
    pub harbour: Harbour,
    pub options: Options,
    /// One that says everything back, as far away as all others.
    echo: SocketAddr,
    calls: Arc<Mutex<Calls>>,
    _end: oneshot::Sender<()>,
}

impl Far {
    /// Timers wake in whole milliseconds and never too early, so the relays are told to hold back less by what an echo takes
    /// too long.
    pub async fn away(round_trip: Duration) -> Self {
        let echo = Duration::from_secs_f64(
            Self::about(Distance::of(round_trip))
                .await
                .round_trip()
                .await
                / 1000.0,
        );
        let late = echo.saturating_sub(round_trip);
        // More than that is a machine that is busy just now, not its timers.
        let late = late.min(round_trip / 10);
        Self::about(Distance {
            connecting: round_trip,
            way: (round_trip - late) / 2,
        })
        .await
    }

    async fn about(distance: Distance) -> Self {
        let (end, ended) = oneshot::channel::<()>();
        let (ready, built) = oneshot::channel();
        let calls = Arc::<Mutex<Calls>>::default();
        let counted = calls.clone();
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime");
            runtime.block_on(async move {
                let _ = ready.send(build(distance, &counted).await);
                let _ = ended.await;
            });
        });
        let (harbour, options, echo) = built.await.expect("the relays stand");
        Self {
            harbour,
            options,
            echo,
            calls,
            _end: end,
        }
    }

    /// How long a byte takes there and back, in milliseconds: the median of a few.
    pub async fn round_trip(&self) -> f64 {
        self.echoes().await.1
    }

    /// How long connecting and the first byte take, and one byte more, in milliseconds; medians of a few.
    pub async fn echoes(&self) -> (f64, f64) {
        let (mut first, mut more) = (Vec::new(), Vec::new());
        for _ in 0..5 {
            let took = self.echo().await;
            first.push(took[0]);
            more.extend(&took[1..]);
        }
        let median = |mut took: Vec<Duration>| {
            took.sort_unstable();
            took[took.len() / 2].as_secs_f64() * 1000.0
        };
        (median(first), median(more))
    }

    /// How long each byte takes there and back on a connection of its own, the first one with connecting.
    async fn echo(&self) -> Vec<Duration> {
        let mut begun = Instant::now();
        #[expect(
            clippy::disallowed_methods,
            reason = "a test's own relay to a test's own server"
        )]
        let mut stream = TcpStream::connect(self.echo)
            .await
            .expect("the relay listens");
        let _ = stream.set_nodelay(true);
        let mut took = Vec::new();
        for _ in 0..8 {
            stream.write_all(b"?").await.expect("it is read");
            stream.read_u8().await.expect("it comes back");
            took.push(begun.elapsed());
            begun = Instant::now();
        }
        took
    }

    /// Connections since the last call of this.
    pub fn take_calls(&self) -> Calls {
        std::mem::take(&mut self.calls.lock().expect("nobody panicked"))
    }
}

async fn build(distance: Distance, calls: &Arc<Mutex<Calls>>) -> (Harbour, Options, SocketAddr) {
    let mut harbour = LAB.harbour();
    for (at, berth) in &mut harbour.berths {
        let Berth::At(server) = berth else { continue };
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let relay = listener.local_addr().expect("its address");
        tokio::spawn(relay_all(
            listener,
            *server,
            distance,
            Some((*at, calls.clone())),
        ));
        *berth = Berth::At(relay);
    }
    let mut options = LAB.options();
    for server in &mut options.nameservers {
        *server = far_names(*server, distance).await;
    }
    let echo = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let there = echo.local_addr().expect("its address");
    tokio::spawn(async move {
        while let Ok((mut guest, _)) = echo.accept().await {
            let _ = guest.set_nodelay(true);
            let (mut from, mut to) = guest.split();
            let _ = tokio::io::copy(&mut from, &mut to).await;
        }
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let relay = listener.local_addr().expect("its address");
    tokio::spawn(relay_all(listener, there, distance, None));
    (harbour, options, relay)
}

/// A relay to a name server, over UDP and TCP.
async fn far_names(server: SocketAddr, distance: Distance) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let relay = listener.local_addr().expect("its address");
    let socket = Arc::new(UdpSocket::bind(relay).await.expect("the same port"));
    tokio::spawn(relay_all(listener, server, distance, None));
    tokio::spawn(async move {
        let mut bytes = vec![0; 65_536];
        while let Ok((length, client)) = socket.recv_from(&mut bytes).await {
            let arrives = Instant::now() + distance.way;
            let (question, back) = (bytes[..length].to_vec(), socket.clone());
            tokio::spawn(async move {
                sleep_until(arrives).await;
                let Some(answer) = ask(server, &question).await else {
                    return;
                };
                sleep_until(Instant::now() + distance.way).await;
                let _ = back.send_to(&answer, client).await;
            });
        }
    });
    relay
}

async fn ask(server: SocketAddr, question: &[u8]) -> Option<Vec<u8>> {
    let socket = UdpSocket::bind("127.0.0.1:0").await.ok()?;
    socket.connect(server).await.ok()?;
    socket.send(question).await.ok()?;
    let mut answer = vec![0; 65_536];
    let received = timeout(Duration::from_secs(5), socket.recv(&mut answer)).await;
    answer.truncate(received.ok()?.ok()?);
    Some(answer)
}

async fn relay_all(
    listener: TcpListener,
    server: SocketAddr,
    distance: Distance,
    count: Option<Counted>,
) {
    while let Ok((client, _)) = listener.accept().await {
        // The kernel has answered already; out there, connecting alone takes one round trip, and the server sees the
        // connection half of one later.
        let connected = Instant::now() + distance.connecting;
        if let Some((at, calls)) = &count {
            *calls
                .lock()
                .expect("nobody panicked")
                .entry(*at)
                .or_default() += 1;
        }
        let _ = client.set_nodelay(true);
        tokio::spawn(relay(client, server, connected, distance.way));
    }
}

/// A client may speak as soon as it is connected, and what it says arrives together with the connection.
async fn relay(client: TcpStream, server: SocketAddr, connected: Instant, way: Duration) {
    let (from_client, to_client) = client.into_split();
    let (questions, asked) = mpsc::channel(64);
    let arriving = async move {
        sleep_until(connected + way).await;
        #[expect(
            clippy::disallowed_methods,
            reason = "a test's own relay to a test's own server"
        )]
        let Ok(server) = TcpStream::connect(server).await else {
            return;
        };
        let _ = server.set_nodelay(true);
        let (from_server, to_server) = server.into_split();
        let (answers, answered) = mpsc::channel(64);
        tokio::join!(
            deliver(asked, to_server),
            send(from_server, answers, connected, way),
            deliver(answered, to_client),
        );
    };
    tokio::join!(send(from_client, questions, connected, way), arriving);
}

/// Bytes under way, and when they arrive.
type Parcel = (Instant, Vec<u8>);

/// Puts bytes on the way as they come, but none before `start`.
async fn send(
    mut from: impl AsyncRead + Unpin,
    under_way: mpsc::Sender<Parcel>,
    start: Instant,
    way: Duration,
) {
    let mut bytes = vec![0; 16 * 1024];
    while let Ok(length @ 1..) = from.read(&mut bytes).await {
        let arrives = start.max(Instant::now()) + way;
        let parcel = (arrives, bytes[..length].to_vec());
        if under_way.send(parcel).await.is_err() {
            return;
        }
    }
}

async fn deliver(mut under_way: mpsc::Receiver<Parcel>, mut to: impl AsyncWrite + Unpin) {
    while let Some((arrives, bytes)) = under_way.recv().await {
        sleep_until(arrives).await;
        if to.write_all(&bytes).await.is_err() {
            return;
        }
    }
    let _ = to.shutdown().await;
}

/// The same dial table, where every packet to these addresses and ports is lost.
pub fn losing(harbour: &Harbour, lost: impl Fn(IpAddr, u16) -> bool) -> Harbour {
    let berths: HashMap<_, _> = harbour
        .berths
        .iter()
        .map(|(at, berth)| {
            (
                *at,
                if lost(at.0, at.1) {
                    Berth::Drops
                } else {
                    *berth
                },
            )
        })
        .collect();
    Harbour { berths }
}
