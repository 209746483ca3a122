//! Floor 1: sockets, names, TLS, clock. [`Net`] is the handle that the other rooms borrow.
//!
//! Every connection of Portolan passes [`Net::connect`]: guard, budget and dial table stand there and nowhere else.

use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

use bytes::Bytes;
use ipnet::IpNet;
use rustls::pki_types::CertificateDer;
use tokio::{io::AsyncRead, io::AsyncWrite, net::TcpStream};
use url::Url;

use crate::model::{CertificateFault, Dnssec, HostName, TlsFacts};

/// How the network is to be used. `Default` is a public server's: system name servers, Mozilla's roots, no private address.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Empty: the system's.
    pub nameservers: Vec<SocketAddr>,
    /// Added to the built-in trust anchors.
    pub roots: Vec<CertificateDer<'static>>,
    /// Addresses that may be called though they are not globally reachable.
    pub allow: Vec<IpNet>,
}

/// Our own failure, not a peer's.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("no name server is configured on this machine")]
    NoNameServer,
    #[error("cannot read {0}: {1}")]
    File(PathBuf, String),
    #[error("TLS cannot be set up: {0}")]
    Tls(#[from] rustls::Error),
}

/// The network as Portolan sees it. Cheap to clone.
#[derive(Clone)]
pub struct Net {
    _inner: Arc<()>,
}

/// Answers of the DNS, told apart (RFC 2308, RFC 8020).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lookup<T> {
    Found(T, Dnssec),
    /// The name exists, the type does not.
    NoData,
    /// NXDOMAIN.
    NoName,
    Failed(DnsFault),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DnsFault {
    /// The authority or the resolver failed.
    ServFail,
    Refused,
    Timeout,
    /// No name server could be reached at all: this machine's own trouble.
    NoNameServer,
    Other(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MxRecord {
    pub preference: u16,
    /// None is the lone root of a null MX, or a name that no host can have.
    pub host: Option<HostName>,
    pub null: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SrvRecord {
    pub priority: u16,
    pub weight: u16,
    pub port: u16,
    /// None where the target is the lone root: the service is withheld (RFC 2782).
    pub target: Option<HostName>,
}

/// Why a TCP connection did not come about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConnectFault {
    /// The guard does not dial this address or port; says which rule.
    Forbidden(&'static str),
    /// Too many conversations with this address at once or in the last minute.
    Budget,
    Refused,
    Timeout,
    Unreachable,
    Reset,
    /// This host has no IPv6.
    NoIpv6,
    /// Out of sockets or the like: our own trouble.
    Local(String),
}

/// Why a handshake did not come about. A bad certificate is no such reason: it is in the facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TlsFault {
    /// The first bytes of the answer, up to 256, are no TLS record.
    NotTls(Vec<u8>),
    /// An alert, by its name in RFC 8446 §6, lower case with underscores.
    Alert(String),
    /// The peer speaks nothing newer than TLS 1.1.
    TooOld,
    Closed,
    Reset,
    Timeout,
    Other(String),
}

/// A connected, budgeted TCP stream. Dropping it gives the berth back.
pub struct Tcp {
    pub stream: TcpStream,
}

/// A byte stream, in the clear or protected.
pub trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// A capped answer to an HTTP request.
#[derive(Clone, Debug)]
pub struct Page {
    pub status: u16,
    /// Where the answer came from, after redirects.
    pub url: Url,
    pub content_type: Option<String>,
    pub body: Bytes,
    /// Every hop was HTTPS with a valid certificate.
    pub secure: bool,
}

/// Why there is no [`Page`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HttpFault {
    /// The host has no address: NXDOMAIN or NODATA.
    #[error("no address")]
    NoHost,
    #[error("DNS failed")]
    Dns(DnsFault),
    #[error("the connection failed")]
    Connect(ConnectFault),
    #[error("the TLS handshake failed")]
    Tls(TlsFault),
    #[error("the certificate is not valid for this host")]
    Certificate(Vec<CertificateFault>),
    #[error("no answer in time")]
    Timeout,
    #[error("the answer is too large")]
    TooLarge,
    #[error("too many redirects")]
    Redirects,
    /// From HTTPS to HTTP, to another port, to an address literal …
    #[error("a redirect leads where we do not go")]
    BadRedirect,
    #[error("the answer is no HTTP")]
    Broken,
}

#[allow(unused_variables, clippy::unused_async)]
impl Net {
    pub fn new(options: &Options) -> Result<Self, Error> {
        todo!("helper B")
    }

    /// As [`Net::new`], but documentation addresses lead to loopback ports by `harbour`. For tests and `demo` alone:
    /// no flag or file gets here.
    pub fn in_harbour(options: &Options, harbour: harbour::Harbour) -> Result<Self, Error> {
        todo!("helper B")
    }

    /// The same network with other exceptions to the guard; resolver, trust and budgets are shared.
    #[must_use]
    pub fn allowing(&self, nets: &[IpNet]) -> Self {
        todo!("helper B")
    }

    /// All A and AAAA records, IPv4 first, both asked at once. `NoData` where neither exists. Who calls picks at most two of each.
    pub async fn addresses(&self, host: &HostName) -> Lookup<Vec<IpAddr>> {
        todo!("helper B")
    }

    /// Lowest preference first.
    pub async fn mx(&self, domain: &str) -> Lookup<Vec<MxRecord>> {
        todo!("helper B")
    }

    /// The RRset of `owner` in any order. `owner` comes without a final dot: `_imaps._tcp.example.org`.
    pub async fn srv(&self, owner: &str) -> Lookup<Vec<SrvRecord>> {
        todo!("helper B")
    }

    /// Each record's strings joined, lossily decoded.
    pub async fn txt(&self, owner: &str) -> Lookup<Vec<String>> {
        todo!("helper B")
    }

    /// Dials exactly `target`: the guard looks at this very address, then the budget waits for a berth, then TCP within `within`.
    pub async fn connect(&self, target: SocketAddr, within: Duration) -> Result<Tcp, ConnectFault> {
        todo!("helper B")
    }

    /// A handshake that never fails on a certificate but records it: for diagnosis, where nothing secret follows.
    pub async fn handshake(
        &self,
        tcp: Tcp,
        host: &HostName,
        within: Duration,
    ) -> Result<(Box<dyn Stream>, TlsFacts), TlsFault> {
        todo!("helper B")
    }

    /// GET over our own guarded connections. Follows at most five redirects, each checked anew; never from HTTPS to HTTP;
    /// ports 80 and 443 only; certificates must be valid; asks for no encoding; the body holds at most `cap` bytes.
    pub async fn get(&self, url: &Url, cap: usize, within: Duration) -> Result<Page, HttpFault> {
        todo!("helper B")
    }
}

pub mod harbour {
    //! A dial table: which documentation address leads to which loopback port, inside this process.

    use std::{
        collections::HashMap,
        net::{IpAddr, SocketAddr},
    };

    /// Where a documentation address and port lead. What is not in the table is refused.
    #[derive(Clone, Debug, Default)]
    pub struct Harbour {
        pub berths: HashMap<(IpAddr, u16), Berth>,
    }

    #[derive(Clone, Copy, Debug)]
    pub enum Berth {
        /// A loopback socket.
        At(SocketAddr),
        /// Drops every packet: connecting never ends.
        Drops,
        Refuses,
        Unreachable,
    }
}
