//! The name servers that we ask, and whether they are there.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use futures_util::{StreamExt, stream::FuturesUnordered};
use hickory_resolver::{
    config::{ConnectionConfig, NameServerConfig, ResolveHosts, ResolverOpts},
    net::NetError,
    system_conf::read_system_conf,
};
use tokio::{
    net::UdpSocket,
    time::{Instant, timeout},
};
use tracing::debug;

use super::{anchor::TrustAnchor, proof::Prover, transport::Resolver};

/// One try at all name servers; the resolver makes a second.
const TRY: Duration = Duration::from_secs(2);

#[derive(Clone)]
pub struct Upstream {
    /// None where no name server is configured.
    pub resolver: Option<Resolver>,
    /// Beside the resolver, with the same name servers.
    pub prover: Option<Arc<Prover>>,
    pub servers: Vec<SocketAddr>,
    pub since: Instant,
}

impl Upstream {
    /// Of questions for proofs, `at_once` may wait for their answer at one time; of others the caller minds the number.
    pub fn new(
        servers: &[SocketAddr],
        anchor: &TrustAnchor,
        at_once: usize,
    ) -> Result<Self, NetError> {
        let configs: Vec<_> = servers
            .iter()
            .map(|server| {
                let (mut udp, mut tcp) = (ConnectionConfig::udp(), ConnectionConfig::tcp());
                (udp.port, tcp.port) = (server.port(), server.port());
                NameServerConfig::new(server.ip(), true, vec![udp, tcp])
            })
            .collect();
        let mut shared = ResolverOpts::default();
        options(&mut shared);
        let prover = Prover::new(&configs, &shared, anchor.clone(), at_once)?;
        let resolver = Resolver::new(&configs, &shared)?;
        Ok(Self {
            prover: (!servers.is_empty()).then(|| Arc::new(prover)),
            resolver: (!servers.is_empty()).then_some(resolver),
            servers: servers.to_vec(),
            since: Instant::now(),
        })
    }

    /// Never fails: without a readable configuration there is no name server, for now.
    pub fn of_system(anchor: &TrustAnchor, at_once: usize) -> Self {
        let servers = match read_system_conf() {
            Ok((config, _)) => config
                .name_servers()
                .iter()
                .map(|server| {
                    let port = server.connections.first().map_or(53, |first| first.port);
                    SocketAddr::new(server.ip, port)
                })
                .collect(),
            Err(error) => {
                debug!(%error, "no name server is configured on this machine");
                Vec::new()
            }
        };
        Self::new(&servers, anchor, at_once).unwrap_or_else(|error| {
            debug!(%error, "the system's name servers cannot be used");
            Self {
                resolver: None,
                prover: None,
                servers: Vec::new(),
                since: Instant::now(),
            }
        })
    }
}

fn options(options: &mut ResolverOpts) {
    options.ndots = 0;
    options.timeout = TRY;
    options.attempts = 1;
    options.use_hosts_file = ResolveHosts::Never;
    // We keep answers ourselves: see `kept.rs`.
    options.cache_size = 0;
    // One survey asks some forty questions at once.
    options.max_active_requests = 1024;
}

/// Whether any of `servers` sends anything back to a question for the root, within two seconds. The sockets are
/// connected, so a closed port shows at once, which the resolver's own do not.
pub async fn any_answers(servers: &[SocketAddr]) -> bool {
    let mut answers: FuturesUnordered<_> = servers
        .iter()
        .map(|server| timeout(TRY, answers(*server)))
        .collect();
    while let Some(answer) = answers.next().await {
        if let Ok(Ok(())) = answer {
            return true;
        }
    }
    false
}

async fn answers(server: SocketAddr) -> io::Result<()> {
    /// A query (RFC 1035 §4.1): id, RD, one question, then the root, type NS, class IN.
    const QUESTION: [u8; 17] = [0x50, 0x4f, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1];
    let any: IpAddr = match server {
        SocketAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
        SocketAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
    };
    let socket = UdpSocket::bind((any, 0)).await?;
    socket.connect(server).await?;
    let mut answer = [0; 12];
    loop {
        socket.send(&QUESTION).await?;
        // Once more after a while: packets get lost.
        if let Ok(received) = timeout(TRY / 3, socket.recv(&mut answer)).await {
            received?;
            return Ok(());
        }
    }
}
