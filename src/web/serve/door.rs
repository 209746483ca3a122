//! What stands between a connection and its first request: the PROXY header of a trusted proxy, the TLS handshake.

use std::{
    io,
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use tokio::{
    net::{TcpListener, TcpStream},
    time::timeout,
};
use tokio_rustls::{LazyConfigAcceptor, StartHandshake};

use crate::{
    certificates::{Certificates, acme::PROTOCOL},
    net::Stream,
    web::{App, Channel},
};

/// For a PROXY header, which proxies send in the first packet.
const HEADER_DEADLINE: Duration = Duration::from_secs(5);
/// For the client's hello, and again for what follows our answer to it.
const HANDSHAKE_DEADLINE: Duration = Duration::from_secs(10);

/// Listeners that are bound, by what is spoken on them.
#[derive(Debug, Default)]
pub struct Listeners {
    pub plain: Vec<TcpListener>,
    pub https: Vec<TcpListener>,
}

impl Listeners {
    /// Each, and whether TLS is spoken on it.
    pub(super) fn each(self) -> impl Iterator<Item = (TcpListener, bool)> {
        let plain = self.plain.into_iter().map(|listener| (listener, false));
        plain.chain(self.https.into_iter().map(|listener| (listener, true)))
    }
}

impl From<Vec<TcpListener>> for Listeners {
    fn from(plain: Vec<TcpListener>) -> Self {
        Self {
            plain,
            https: Vec::new(),
        }
    }
}

/// How one listener's connections begin. Cheap to clone.
#[derive(Clone)]
pub(super) struct Door {
    tls: Option<Arc<Certificates>>,
    /// Whose proxies begin with a PROXY header. Who they are may change while we run; that they do may not.
    proxied: Option<App>,
}

impl Door {
    pub(super) fn new(app: &App, tls: bool) -> Self {
        Self {
            tls: tls.then(|| app.certificates.clone()),
            proxied: app.config().proxy_protocol.then(|| app.clone()),
        }
    }

    /// What visitors speak here.
    pub(super) fn channel(&self) -> Channel {
        match self.tls {
            Some(_) => Channel::Tls,
            None => Channel::Plain,
        }
    }

    /// Whether the first byte of a connection from `peer` is HTTP's.
    pub(super) fn is_plain_for(&self, peer: IpAddr) -> bool {
        self.tls.is_none() && !self.is_proxy(peer)
    }

    fn is_proxy(&self, peer: IpAddr) -> bool {
        self.proxied
            .as_ref()
            .is_some_and(|app| app.config().trusts(peer))
    }

    /// The stream that HTTP is spoken on, and who is at its other end; none where a certificate authority came to see a
    /// challenge and is done. Each step has its deadline.
    pub(super) async fn enter(
        &self,
        stream: TcpStream,
        peer: SocketAddr,
    ) -> io::Result<Option<(Box<dyn Stream>, SocketAddr)>> {
        let (stream, peer): (Box<dyn Stream>, _) = if self.is_proxy(peer.ip()) {
            let read = timeout(HEADER_DEADLINE, super::proxy::header(stream));
            let (stream, source) = read.await??;
            (Box::new(stream), source.unwrap_or(peer))
        } else {
            (Box::new(stream), peer)
        };
        match &self.tls {
            Some(certificates) => {
                let stream = handshake(certificates, stream).await?;
                Ok(stream.map(|stream| (stream, peer)))
            }
            None => Ok(Some((stream, peer))),
        }
    }
}

/// Which certificate to show is only known from the client's hello. None where it was a challenge's (RFC 8737 §3).
async fn handshake(
    certificates: &Certificates,
    stream: Box<dyn Stream>,
) -> io::Result<Option<Box<dyn Stream>>> {
    let hello = LazyConfigAcceptor::new(Default::default(), stream);
    let hello: StartHandshake<_> = timeout(HANDSHAKE_DEADLINE, hello).await??;
    let name = hello.client_hello().server_name().map(str::to_owned);
    let is_challenge = hello.client_hello().alpn().is_some_and(|mut protocols| {
        protocols.next() == Some(PROTOCOL) && protocols.next().is_none()
    });
    let config = if is_challenge {
        name.and_then(|name| certificates.challenge(&name))
    } else {
        certificates.choose(name.as_deref()).await
    };
    // Without one the client is told so by an alert.
    let config = config.unwrap_or_else(|| certificates.none());
    let stream = timeout(HANDSHAKE_DEADLINE, hello.into_stream(config)).await??;
    Ok((!is_challenge).then(|| Box::new(stream) as Box<dyn Stream>))
}
