//! Floor 1: sockets, names, TLS, clock. [`Net`] is the handle that the other rooms borrow.
//!
//! Every connection of Portolan passes [`Net::connect`]: guard, budget and dial table stand there and nowhere else.

mod budget;
mod descriptors;
mod dns;
mod doors;
mod guard;
pub mod harbour;
mod https;
mod line;
mod memo;
mod session;
mod tcp;
mod tls;

pub use descriptors::{Shares, raise_limit};
pub use dns::{Asked, Asking, DnsFault, Lookup, MxRecord, Records, SrvRecord, Tlsa, TrustAnchor};
pub use https::{HttpFault, Page, Visit};
pub use session::Session;
pub use tcp::{ConnectFault, Stream, Tcp};
pub use tls::{FirstFlight, Newest, ServerFlight, TlsFault};

use std::{
    fmt, io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use bytes::Bytes;
use hyper::header::HeaderValue;
use ipnet::IpNet;
use rustls::pki_types::{CertificateDer, UnixTime, pem::PemObject};
use url::Url;

use self::{
    budget::Budget,
    dns::{Dns, Notes},
    doors::Doors,
    guard::Guard,
    harbour::Harbour,
    https::Errand,
    memo::Memo,
    tls::Tls,
};
use crate::model::{Certificate, Dnssec, Family, HostName, TlsFacts};

/// How the network is to be used. `Default` is a public server's: system name servers, Mozilla's roots, no private address.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Empty: the system's.
    pub nameservers: Vec<SocketAddr>,
    /// Added to the built-in trust anchors.
    pub roots: Vec<CertificateDer<'static>>,
    /// Addresses that may be called though they are not globally reachable.
    pub allow: Vec<IpNet>,
    /// Where trust in the DNS begins; by default at the Internet's root.
    pub trust_anchor: TrustAnchor,
    /// Where whoever runs a web server finds out who asks it; part of the user agent.
    pub homepage: Option<Url>,
    /// Whom they can write to, likewise: a mail address or a URL. What no header can carry is left out.
    pub contact: Option<String>,
}

/// Our own failure, not a peer's.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("cannot read {0}: {1}")]
    File(PathBuf, String),
    #[error("TLS cannot be set up: {0}")]
    Tls(#[from] rustls::Error),
    #[error("the DNS resolver cannot be set up: {0}")]
    Dns(String),
}

/// The network as Portolan sees it. Cheap to clone.
#[derive(Clone)]
pub struct Net {
    shared: Arc<Shared>,
    guard: Arc<Guard>,
    /// For what is fetched: addresses of no other family are dialled.
    family: Option<Family>,
    /// What was fetched before, if that is to be known.
    memo: Option<Arc<Memo>>,
    /// How long the answers hold that were looked up.
    notes: Notes,
}

/// What all handles of one network have in common.
struct Shared {
    dns: Dns,
    tls: Tls,
    budget: Budget,
    doors: Doors,
    harbour: Option<Harbour>,
    user_agent: HeaderValue,
}

impl Net {
    /// Needs no name server yet: where none can be found, look-ups say so.
    pub fn new(options: &Options) -> Result<Self, Error> {
        let shares = Shares::of_process();
        let (anchor, at_once) = (options.trust_anchor.clone(), shares.questions);
        let dns = if options.nameservers.is_empty() {
            Dns::of_system(anchor, at_once)
        } else {
            Dns::of(&options.nameservers, anchor, at_once)?
        };
        Self::build(options, dns, None, shares)
    }

    /// As [`Net::new`], but every connection that the guard lets pass leads where `harbour` says, documentation addresses
    /// count as globally reachable, and the system's name servers are never asked. For tests and `demo` alone: no flag or
    /// file gets here.
    pub fn in_harbour(options: &Options, harbour: Harbour) -> Result<Self, Error> {
        let shares = Shares::of_process();
        let anchor = options.trust_anchor.clone();
        let dns = Dns::of(&options.nameservers, anchor, shares.questions)?;
        Self::build(options, dns, Some(harbour), shares)
    }

    fn build(
        options: &Options,
        dns: Dns,
        harbour: Option<Harbour>,
        shares: Shares,
    ) -> Result<Self, Error> {
        Ok(Self {
            guard: Arc::new(Guard::new(&options.allow, harbour.is_some())),
            family: None,
            memo: None,
            notes: Notes::default(),
            shared: Arc::new(Shared {
                dns,
                tls: Tls::new(&options.roots)?,
                budget: Budget::new(shares.conversations),
                doors: Doors::default(),
                harbour,
                user_agent: https::user_agent(
                    options.homepage.as_ref(),
                    options.contact.as_deref(),
                ),
            }),
        })
    }

    /// The same network with other exceptions to the guard; resolver, trust and budgets are shared.
    #[must_use]
    pub fn allowing(&self, nets: &[IpNet]) -> Self {
        Self {
            guard: Arc::new(self.guard.allowing(nets)),
            ..self.clone()
        }
    }

    /// The same network, which besides the usual ports dials these as well, because a source named them for a mail
    /// protocol. Ports below 1024 and what is beyond the first eight stay forbidden.
    #[must_use]
    pub fn naming(&self, ports: &[u16]) -> Self {
        Self {
            guard: Arc::new(self.guard.naming(ports)),
            ..self.clone()
        }
    }

    /// The same network, which fetches over one family of addresses alone. A host that has none of it is
    /// [`HttpFault::NoHost`].
    #[must_use]
    pub fn over(&self, family: Family) -> Self {
        Self {
            family: Some(family),
            ..self.clone()
        }
    }

    /// The same network, which notes anew how long the answers hold that it looks up.
    #[must_use]
    pub fn noting(&self) -> Self {
        Self {
            notes: Notes::default(),
            ..self.clone()
        }
    }

    /// The same network, which fetches nothing twice: the same request gets the same answer, or failure, for as long as
    /// this handle or one made of it lives.
    #[must_use]
    pub fn remembering(&self) -> Self {
        Self {
            memo: Some(Arc::default()),
            ..self.clone()
        }
    }

    /// How much longer all holds that this handle, and those made of it, have looked up; none if the DNS did not say.
    pub fn answers_hold(&self) -> Option<Duration> {
        self.notes.life.left()
    }

    /// Whether the guard would let this handle dial `target`.
    pub fn may_dial(&self, target: SocketAddr) -> bool {
        let address = target.ip().to_canonical();
        address == target.ip() && self.guard.judge(address, target.port()).is_ok()
    }

    /// All A and AAAA records, IPv4 first, both asked at once; at most eight of each. `NoData` where neither exists.
    /// Who calls picks at most two of each.
    pub async fn addresses(&self, host: &HostName) -> Lookup<Vec<IpAddr>> {
        self.shared.dns.addresses(host, &self.notes).await
    }

    /// As [`Net::addresses`], family by family: what comes first, and who waits for the other one, for two seconds at most once
    /// something was found.
    pub async fn addresses_in_turn(
        &self,
        host: &HostName,
    ) -> (Family, Lookup<Vec<IpAddr>>, Asking<'_>) {
        self.shared.dns.addresses_in_turn(host, &self.notes).await
    }

    /// Lowest preference first, at most 16.
    pub async fn mx(&self, domain: &str) -> Lookup<Vec<MxRecord>> {
        self.shared.dns.mx(domain, &self.notes).await
    }

    /// The RRset of `owner` in any order, at most 32. `owner` comes without a final dot: `_imaps._tcp.example.org`.
    pub async fn srv(&self, owner: &str) -> Lookup<Vec<SrvRecord>> {
        self.shared.dns.srv(owner, &self.notes).await
    }

    /// Where the alias `owner` leads. `NoData` where it is none.
    pub async fn cname(&self, owner: &str) -> Lookup<HostName> {
        self.shared.dns.cname(owner, &self.notes).await
    }

    /// Each record's strings joined, lossily decoded; at most 16 records of 4096 bytes.
    pub async fn txt(&self, owner: &str) -> Lookup<Vec<String>> {
        self.shared.dns.txt(owner, &self.notes).await
    }

    /// Authorities that the records of `owner` itself let issue certificates, at most 32. `NoData` where none is named.
    pub async fn caa(&self, owner: &str) -> Lookup<Vec<String>> {
        self.shared.dns.caa(owner, &self.notes).await
    }

    /// The certificates that are announced for a port, at `_port._tcp.host`, and whether DNSSEC proves them; at most 64.
    pub async fn tlsa(&self, host: &HostName, port: u16) -> Lookup<Vec<Tlsa>> {
        self.shared.dns.tlsa(host, port, &self.notes).await
    }

    /// What DNSSEC says of records that a look-up by this handle, or one made of it, has found; unknown where what is proven
    /// is not what was found. Look-ups answer without it, as [`Dnssec::Unknown`], since a
    /// proof costs further round trips; only what the name servers hold back as forged comes as [`Dnssec::Bogus`].
    /// Within four seconds. `owner` comes without a final dot.
    pub async fn proof(&self, owner: &str, asked: Asked) -> Dnssec {
        self.shared.dns.proof(owner, asked, &self.notes).await
    }

    /// Judges the chain that a server showed by what the DNS announces (RFC 6698, RFC 7671), and lets go of it. Null where
    /// it cannot be told.
    pub fn judge_dane(&self, announced: &Lookup<Vec<Tlsa>>, host: &HostName, facts: &mut TlsFacts) {
        self.shared.tls.judge_dane(announced, host, facts);
    }

    /// Who we are, for requests over a [`Session`].
    pub fn user_agent(&self) -> HeaderValue {
        self.shared.user_agent.clone()
    }

    /// Waits until the name servers have got every question that was asked before: of many at once some wait for their turn.
    pub async fn questions_heard_out(&self) {
        self.shared.dns.heard_out().await;
    }

    /// Whether any name server answers anything at all. Takes two seconds at most.
    pub async fn ready(&self) -> bool {
        self.shared.dns.ready().await
    }

    /// Whether this host has a route to the Internet of `family`. Sends nothing.
    pub fn has_route(&self, family: Family) -> bool {
        self.shared.harbour.is_some() || has_route(family)
    }

    /// Dials exactly `target`: the guard looks at this very address, then the budget waits for a berth, then TCP, which has
    /// 1.7 seconds at most; all of it within `within`. Who waits for a berth while somebody else's call to the very same
    /// address and port meets silence is told so at once.
    pub async fn connect(&self, target: SocketAddr, within: Duration) -> Result<Tcp, ConnectFault> {
        tcp::connect(&self.shared, &self.guard, target, within).await
    }

    /// A handshake that never fails on a certificate but records it: for diagnosis, where nothing secret follows.
    pub async fn handshake(
        &self,
        tcp: Tcp,
        host: &HostName,
        within: Duration,
    ) -> Result<(Box<dyn Stream>, TlsFacts), TlsFault> {
        let (stream, facts) = self.shared.tls.handshake(tcp, host, within).await?;
        Ok((Box::new(stream), facts))
    }

    /// What a server shows that [`Net::handshake`] could not agree with: one that speaks nothing newer than TLS 1.1, or only
    /// ciphers and curves that nobody offers any more. Nothing newer than `newest` is offered. None if it does not answer
    /// with TLS at all. `tcp` is a connection of its own; the handshake is not completed.
    pub async fn first_flight(
        &self,
        tcp: Tcp,
        host: &HostName,
        newest: Newest,
        within: Duration,
    ) -> Option<FirstFlight> {
        let shared = &self.shared;
        shared.tls.first_flight(tcp, host, newest, within).await
    }

    /// Which version a server takes when nothing newer than `newest` is offered; none if it takes none. `tcp` is a connection
    /// of its own; the handshake is not completed.
    pub async fn old_version(
        &self,
        mut tcp: Tcp,
        host: &HostName,
        newest: Newest,
        within: Duration,
    ) -> Option<&'static str> {
        tls::taken(&mut tcp, host.ascii(), newest, within).await
    }

    /// What [`Net::handshake`] would say of `chain`, leaf first, if `host` showed it at `now` and signed with its key.
    pub fn judge_certificate(
        &self,
        chain: &[CertificateDer<'_>],
        host: &HostName,
        now: UnixTime,
    ) -> Certificate {
        self.shared.tls.judge_certificate(chain, host, now)
    }

    /// GET over our own guarded connections. Follows at most five redirects, each checked anew; never from HTTPS to HTTP;
    /// ports 80 and 443 only; certificates must be valid; asks for no encoding; the body holds at most `cap` bytes.
    /// The body of an answer other than 2xx is not read.
    pub async fn get(&self, url: &Url, cap: usize, within: Duration) -> Result<Page, HttpFault> {
        let errand = Errand {
            body: None,
            follows: true,
            cap,
        };
        https::run(self, url, errand, within).await
    }

    /// For asking a web server several things, one after another, over one connection. Dropping it hangs up.
    pub fn visit(&self) -> Visit<'_> {
        Visit::new(self)
    }

    /// As [`Net::get`], but a redirect is an answer like any other: its `Location` stands in the headers.
    pub async fn get_here(
        &self,
        url: &Url,
        cap: usize,
        within: Duration,
    ) -> Result<Page, HttpFault> {
        let errand = Errand {
            body: None,
            follows: false,
            cap,
        };
        https::run(self, url, errand, within).await
    }

    /// POST of an XML document, otherwise as [`Net::get`]. Whatever kind a redirect is of, what it leads to gets the
    /// document too, as Autodiscover wants it (MS-OXDISCO §3.1.5).
    pub async fn post(
        &self,
        url: &Url,
        xml: impl Into<Bytes>,
        cap: usize,
        within: Duration,
    ) -> Result<Page, HttpFault> {
        let errand = Errand {
            body: Some(xml.into()),
            follows: true,
            cap,
        };
        https::run(self, url, errand, within).await
    }
}

impl fmt::Debug for Net {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Net")
            .field("guard", &self.guard)
            .finish_non_exhaustive()
    }
}

/// The certificates of a PEM file, for [`Options::roots`]. A file without any is an error.
pub fn roots_from_pem(path: &Path) -> Result<Vec<CertificateDer<'static>>, Error> {
    let fault = |reason: String| Error::File(path.to_owned(), reason);
    let roots = CertificateDer::pem_file_iter(path)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| match error {
            rustls::pki_types::pem::Error::Io(error) => fault(error.to_string()),
            error => fault(format!("no PEM: {error:?}")),
        })?;
    if roots.is_empty() {
        return Err(fault("holds no certificate".into()));
    }
    Ok(roots)
}

/// Asks the kernel for a route to some global address. Connecting a UDP socket sends no packet.
fn has_route(family: Family) -> bool {
    let (any, somewhere): (IpAddr, IpAddr) = match family {
        Family::Ipv4 => (
            Ipv4Addr::UNSPECIFIED.into(),
            Ipv4Addr::new(1, 1, 1, 1).into(),
        ),
        Family::Ipv6 => (
            Ipv6Addr::UNSPECIFIED.into(),
            Ipv6Addr::new(0x2606, 0x4700, 0, 0, 0, 0, 0, 1).into(),
        ),
    };
    let routed: io::Result<()> =
        UdpSocket::bind((any, 0)).and_then(|socket| socket.connect((somewhere, 53)));
    routed.is_ok()
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn a_file_without_certificates_is_refused_by_name() {
        let missing = Path::new("/nonexistent/ca.pem");
        let told = roots_from_pem(missing).unwrap_err().to_string();
        assert!(told.contains("/nonexistent/ca.pem"), "{told}");

        let mut empty = tempfile::NamedTempFile::new().unwrap();
        writeln!(empty, "nothing here").unwrap();
        assert!(roots_from_pem(empty.path()).is_err());
    }

    #[test]
    fn certificates_of_a_pem_file_are_read() {
        let key = rcgen::KeyPair::generate().unwrap();
        let certificate = rcgen::CertificateParams::new(vec!["ca.test".into()])
            .unwrap()
            .self_signed(&key)
            .unwrap();
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(certificate.pem().as_bytes()).unwrap();
        file.write_all(certificate.pem().as_bytes()).unwrap();
        let roots = roots_from_pem(file.path()).unwrap();
        assert_eq!(
            roots,
            [certificate.der().clone(), certificate.der().clone()]
        );
    }
}
