//! GET and POST, with caps and without trust: every hop is resolved, guarded and verified anew.

use std::{
    collections::VecDeque,
    net::{IpAddr, SocketAddr},
    pin::Pin,
    time::Duration,
};

use bytes::Bytes;
use futures_util::{StreamExt, stream::FuturesUnordered};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::{
    HeaderMap, Request, Response, StatusCode,
    body::{Body, Incoming},
    header::{self, HeaderValue},
};
use tokio::time::{Instant, sleep_until, timeout_at};
use url::{Host, Url};

use super::{
    ConnectFault, DnsFault, Lookup, Net, Stream, Tcp, TlsFault, line::Line, tcp::PATIENCE,
};
use crate::model::{CertificateFault, Family, HostName, escape};

/// A capped answer to an HTTP request.
#[derive(Clone, Debug)]
pub struct Page {
    pub status: u16,
    /// Where the answer came from, after redirects.
    pub url: Url,
    /// As the server spells it, escaped.
    pub content_type: Option<String>,
    /// Of the last answer, raw; at most 100.
    pub headers: HeaderMap,
    /// Empty unless the status is 2xx.
    pub body: Bytes,
    /// Every hop was HTTPS with a valid certificate.
    pub secure: bool,
    /// Who was asked on the way, the last one included.
    pub hosts: Vec<HostName>,
}

fn names(faults: &[CertificateFault]) -> String {
    let names: Vec<_> = faults.iter().map(|fault| fault.as_str()).collect();
    names.join(", ")
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
    #[error("the certificate is not valid for this host ({})", names(.0))]
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
    /// The first URL is one that we would not be redirected to either.
    #[error("this URL is not for us to fetch")]
    BadUrl,
    #[error("the answer is no HTTP")]
    Broken,
}

impl HttpFault {
    /// In short machine words, for a report's `detail`: `refused`, `cert-expired`, `tls-alert-handshake_failure` …
    pub fn code(&self) -> String {
        match self {
            Self::NoHost => "no-address".into(),
            Self::Dns(_) => "dns-failed".into(),
            Self::Connect(fault) => match fault {
                ConnectFault::Forbidden(_) => "forbidden".into(),
                ConnectFault::Budget => "budget".into(),
                ConnectFault::Refused => "refused".into(),
                ConnectFault::Timeout => "timeout".into(),
                ConnectFault::Unreachable => "unreachable".into(),
                ConnectFault::Reset => "reset".into(),
                ConnectFault::NoIpv6 => "no-ipv6-here".into(),
                ConnectFault::Local(_) => "local-trouble".into(),
            },
            Self::Tls(TlsFault::Alert(name)) => format!("tls-alert-{name}"),
            Self::Tls(TlsFault::TooOld) => "tls-too-old".into(),
            Self::Tls(_) => "tls-failed".into(),
            Self::Certificate(faults) => faults.first().map_or("cert-bad".into(), |fault| {
                format!("cert-{}", fault.as_str())
            }),
            Self::Timeout => "timeout".into(),
            Self::TooLarge => "too-large".into(),
            Self::BadUrl => "bad-url".into(),
            Self::Redirects => "too-many-redirects".into(),
            Self::BadRedirect => "redirect-not-followed".into(),
            Self::Broken => "not-http".into(),
        }
    }
}

/// Where there is nothing to say of who asks.
const USER_AGENT: &str = concat!(
    "Portolan/",
    env!("CARGO_PKG_VERSION"),
    " (mail settings survey)"
);
const MAX_REDIRECTS: usize = 5;
/// Happy Eyeballs: how long an attempt stays alone (RFC 8305 §5).
const ATTEMPT_DELAY: Duration = Duration::from_millis(250);
const PER_FAMILY: usize = 2;

/// Who asks (RFC 9110 §10.1.5): `Portolan/0.1.0 (+https://mailsetup.example.org/; postmaster@example.org)`.
pub fn user_agent(homepage: Option<&Url>, contact: Option<&str>) -> HeaderValue {
    let homepage = homepage.map(|url| format!("+{url}"));
    let told: Vec<&str> = homepage.as_deref().into_iter().chain(contact).collect();
    let agent = match told.is_empty() {
        true => USER_AGENT.to_owned(),
        false => format!(
            "Portolan/{} ({})",
            env!("CARGO_PKG_VERSION"),
            told.join("; ")
        ),
    };
    HeaderValue::from_str(&agent).unwrap_or(HeaderValue::from_static(USER_AGENT))
}

/// What to ask, wherever redirects lead.
pub struct Errand {
    /// Sent as `text/xml`; without one it is a GET.
    pub body: Option<Bytes>,
    /// Otherwise a redirect is an answer like any other.
    pub follows: bool,
    /// The longest body of an answer, in octets.
    pub cap: usize,
}

/// See [`Net::get`] and its sisters.
pub async fn run(
    net: &Net,
    url: &Url,
    errand: Errand,
    within: Duration,
) -> Result<Page, HttpFault> {
    let asked = async {
        let deadline = Instant::now() + within;
        timeout_at(deadline, follow(net, None, url.clone(), &errand, deadline))
            .await
            .unwrap_or(Err(HttpFault::Timeout))
    };
    recalled(net, url, &errand, Box::pin(asked)).await
}

/// The answer to the same question before, of a handle that remembers; else what is asked now. Boxed: a fetch is tens of
/// kilobytes, and whoever waits for several side by side would carry each of them on its stack.
async fn recalled(
    net: &Net,
    url: &Url,
    errand: &Errand,
    asked: Pin<Box<impl Future<Output = Result<Page, HttpFault>>>>,
) -> Result<Page, HttpFault> {
    match &net.memo {
        Some(memo) => memo.recall(url, errand, net.family, asked).await,
        None => asked.await,
    }
}

/// Several questions, one after another: as long as they go to the same server, over one connection, if it lets us.
pub struct Visit<'a> {
    net: &'a Net,
    kept: Option<Kept>,
}

impl<'a> Visit<'a> {
    pub(super) fn new(net: &'a Net) -> Self {
        Self { net, kept: None }
    }

    /// As [`Net::get`].
    pub async fn get(
        &mut self,
        url: &Url,
        cap: usize,
        within: Duration,
    ) -> Result<Page, HttpFault> {
        self.run(url, None, cap, within).await
    }

    /// As [`Net::post`].
    pub async fn post(
        &mut self,
        url: &Url,
        xml: impl Into<Bytes>,
        cap: usize,
        within: Duration,
    ) -> Result<Page, HttpFault> {
        self.run(url, Some(xml.into()), cap, within).await
    }

    async fn run(
        &mut self,
        url: &Url,
        body: Option<Bytes>,
        cap: usize,
        within: Duration,
    ) -> Result<Page, HttpFault> {
        let deadline = Instant::now() + within;
        let errand = Errand {
            body,
            follows: true,
            cap,
        };
        let (net, kept) = (self.net, &mut self.kept);
        let asked = async {
            let page = follow(net, Some(kept), url.clone(), &errand, deadline);
            timeout_at(deadline, page)
                .await
                .unwrap_or(Err(HttpFault::Timeout))
        };
        recalled(net, url, &errand, Box::pin(asked)).await
    }
}

/// A connection that was not hung up, and to whom.
struct Kept {
    host: HostName,
    port: u16,
    line: Line,
}

/// `kept`: where a connection is kept between questions; without one it is hung up.
async fn follow(
    net: &Net,
    mut kept: Option<&mut Option<Kept>>,
    url: Url,
    errand: &Errand,
    deadline: Instant,
) -> Result<Page, HttpFault> {
    let mut hop = Hop::to(url).ok_or(HttpFault::BadUrl)?;
    let (mut secure, mut hosts) = (true, Vec::new());
    for _ in 0..=MAX_REDIRECTS {
        secure &= hop.https;
        hosts.push(hop.host.clone());
        match hop.ask(net, kept.as_deref_mut(), errand, deadline).await? {
            Answer::Page(page) => {
                return Ok(Page {
                    secure,
                    hosts,
                    ..page
                });
            }
            Answer::Redirect(url) => {
                let next = Hop::to(url).ok_or(HttpFault::BadRedirect)?;
                if hop.https && !next.https {
                    return Err(HttpFault::BadRedirect);
                }
                hop = next;
            }
        }
    }
    Err(HttpFault::Redirects)
}

enum Answer {
    /// `secure` and `hosts` are the caller's to fill in.
    Page(Page),
    Redirect(Url),
}

/// One URL that we are ready to fetch.
struct Hop {
    url: Url,
    host: HostName,
    port: u16,
    https: bool,
}

impl Hop {
    /// None unless it is HTTP or HTTPS, on 80 or 443, of a named host, without user and password. The URL's own parser
    /// has already turned every spelling of an address (`0x7f.1`, `2130706433`) into an address.
    fn to(mut url: Url) -> Option<Self> {
        let https = match url.scheme() {
            "https" => true,
            "http" => false,
            _ => return None,
        };
        let port = url
            .port_or_known_default()
            .filter(|port| [80, 443].contains(port))?;
        if !url.username().is_empty() || url.password().is_some() {
            return None;
        }
        let host = match url.host()? {
            Host::Domain(name) => name.parse().ok()?,
            Host::Ipv4(_) | Host::Ipv6(_) => return None,
        };
        url.set_fragment(None);
        Some(Self {
            url,
            host,
            port,
            https,
        })
    }

    async fn ask(
        &self,
        net: &Net,
        mut kept: Option<&mut Option<Kept>>,
        errand: &Errand,
        deadline: Instant,
    ) -> Result<Answer, HttpFault> {
        let keeps = kept.is_some();
        let request = || self.request(net, errand, keeps);
        let mut again = kept.as_deref_mut().and_then(|kept| self.take(kept));
        let mut asked = None;
        if let Some(line) = &mut again
            && line.is_free().await
        {
            // It may have been hung up this very moment; then it is asked anew.
            asked = line.ask(request()?).await.ok();
        }
        let (mut line, response) = match (again, asked) {
            (Some(line), Some(response)) => (line, response),
            (again, _) => {
                drop(again);
                let mut line = self.connect(net, deadline).await?;
                let response = line.ask(request()?).await?;
                (line, response)
            }
        };
        let answer = self.read(response, errand, &mut line).await?;
        if let Some(kept) = kept {
            *kept = Some(Kept {
                host: self.host.clone(),
                port: self.port,
                line,
            });
        }
        Ok(answer)
    }

    /// The kept connection, if it leads where we want.
    fn take(&self, kept: &mut Option<Kept>) -> Option<Line> {
        let kept = kept.take()?;
        (kept.port == self.port && kept.host == self.host).then_some(kept.line)
    }

    async fn connect(&self, net: &Net, deadline: Instant) -> Result<Line, HttpFault> {
        let tcp = connect(net, &self.host, self.port, deadline).await?;
        let stream: Box<dyn Stream> = if self.https {
            let within = deadline.saturating_duration_since(Instant::now());
            let (stream, facts) = net
                .handshake(tcp, &self.host, within)
                .await
                .map_err(HttpFault::Tls)?;
            // The handshake lets every certificate pass. Here is where it counts: nothing was sent yet.
            if !facts.certificate.faults.is_empty() {
                return Err(HttpFault::Certificate(facts.certificate.faults.clone()));
            }
            stream
        } else {
            Box::new(tcp)
        };
        Line::open(stream).await
    }

    fn request(
        &self,
        net: &Net,
        errand: &Errand,
        keeps: bool,
    ) -> Result<Request<Full<Bytes>>, HttpFault> {
        let path = &self.url[url::Position::BeforePath..];
        let request = match &errand.body {
            None => Request::get(path),
            Some(_) => Request::post(path).header(header::CONTENT_TYPE, "text/xml; charset=utf-8"),
        };
        request
            .header(
                header::HOST,
                &self.url[url::Position::BeforeHost..url::Position::AfterPort],
            )
            .header(header::USER_AGENT, net.shared.user_agent.clone())
            .header(header::ACCEPT, "*/*")
            .header(header::ACCEPT_ENCODING, "identity")
            .header(
                header::CONNECTION,
                if keeps { "keep-alive" } else { "close" },
            )
            .body(Full::new(errand.body.clone().unwrap_or_default()))
            .map_err(|_| HttpFault::BadUrl)
    }

    async fn read(
        &self,
        response: Response<Incoming>,
        errand: &Errand,
        line: &mut Line,
    ) -> Result<Answer, HttpFault> {
        let (head, body) = response.into_parts();
        let (status, headers) = (head.status, head.headers);
        if errand.follows
            && status.is_redirection()
            && status != StatusCode::NOT_MODIFIED
            && let Some(location) = headers.get(header::LOCATION)
        {
            line.put_off(body);
            return location
                .to_str()
                .ok()
                .and_then(|location| self.url.join(location).ok())
                .map(Answer::Redirect)
                .ok_or(HttpFault::BadRedirect);
        }
        let content_type = headers
            .get(header::CONTENT_TYPE)
            .map(|value| escape(value.as_bytes(), 200));
        // Asked for none, so this is either broken or a bomb.
        let encoded = headers
            .get_all(header::CONTENT_ENCODING)
            .iter()
            .any(|encoding| !encoding.as_bytes().eq_ignore_ascii_case(b"identity"));
        let body = if !status.is_success() {
            line.put_off(body);
            Bytes::new()
        } else if encoded {
            return Err(HttpFault::Broken);
        } else {
            read(body, errand.cap).await?
        };
        Ok(Answer::Page(Page {
            status: status.as_u16(),
            url: self.url.clone(),
            content_type,
            headers,
            body,
            secure: false,
            hosts: Vec::new(),
        }))
    }
}

/// Happy Eyeballs (RFC 8305) over at most two addresses of each family, IPv6 first, in turn. A family is dialled as soon as its
/// addresses are there: no name server's silence about the other one holds it up. Each address is guarded and budgeted as it
/// is dialled; the fault is the first that the network, not the guard, gave.
pub(super) async fn connect(
    net: &Net,
    host: &HostName,
    port: u16,
    deadline: Instant,
) -> Result<Tcp, HttpFault> {
    let (family, found, mut rest) = net.addresses_in_turn(host).await;
    let mut places = Places::default();
    places.add(net, port, family, found);
    let mut awaited = net.family != Some(family);
    let mut attempts = FuturesUnordered::new();
    let mut first_fault = None;
    let mut next_start = Instant::now();
    loop {
        tokio::select! {
            biased;
            Some(attempt) = attempts.next() => match attempt {
                Ok(tcp) => return Ok(tcp),
                Err(fault) => {
                    if !matches!(first_fault, Some(ref kept) if !matches!(kept, ConnectFault::Forbidden(_))) {
                        first_fault = Some(fault);
                    }
                    next_start = Instant::now();
                }
            },
            found = &mut rest, if awaited => {
                awaited = false;
                places.add(net, port, family.other(), found);
            }
            () = sleep_until(next_start), if !places.queue.is_empty() => {
                if let Some(address) = places.queue.pop_front() {
                    let left = deadline.saturating_duration_since(Instant::now());
                    let within = left.min(2 * PATIENCE);
                    attempts.push(net.connect(SocketAddr::new(address, port), within));
                    next_start = Instant::now() + ATTEMPT_DELAY;
                }
            }
            else => return Err(match first_fault {
                Some(fault) => HttpFault::Connect(fault),
                None => places.fault(),
            }),
        }
    }
}

/// Where to dial.
#[derive(Default)]
struct Places {
    queue: VecDeque<IpAddr>,
    /// Why addresses of a family are not known.
    unknown: Option<DnsFault>,
}

impl Places {
    /// Families that the handle does not fetch over are left out.
    fn add(&mut self, net: &Net, port: u16, family: Family, found: Lookup<Vec<IpAddr>>) {
        match found {
            Lookup::Found(addresses, _) if net.family.is_none_or(|wanted| wanted == family) => {
                // What is forbidden takes no place from what may be dialled.
                let (may, may_not): (Vec<_>, Vec<_>) = addresses
                    .into_iter()
                    .partition(|ip| net.may_dial(SocketAddr::new(*ip, port)));
                let first = may.into_iter().chain(may_not).take(PER_FAMILY);
                let all: Vec<IpAddr> = self.queue.drain(..).chain(first).collect();
                self.queue = by_turns(&all).into();
            }
            Lookup::Failed(fault) => self.unknown = Some(fault),
            _ => {}
        }
    }

    /// What it comes to where there is nothing to dial.
    fn fault(self) -> HttpFault {
        self.unknown.map_or(HttpFault::NoHost, HttpFault::Dns)
    }
}

fn by_turns(addresses: &[IpAddr]) -> Vec<IpAddr> {
    let family = |v6: bool| {
        addresses
            .iter()
            .copied()
            .filter(move |address| address.is_ipv6() == v6)
    };
    let (mut v6, mut v4) = (family(true), family(false));
    let mut turns = Vec::new();
    for _ in 0..PER_FAMILY {
        turns.extend(v6.next());
        turns.extend(v4.next());
    }
    turns
}

pub(super) async fn read(body: Incoming, cap: usize) -> Result<Bytes, HttpFault> {
    // What is announced too large is not begun.
    if usize::try_from(body.size_hint().lower()).map_or(true, |least| least > cap) {
        return Err(HttpFault::TooLarge);
    }
    let collected = Limited::new(body, cap).collect().await.map_err(|error| {
        if error.is::<LengthLimitError>() {
            HttpFault::TooLarge
        } else {
            HttpFault::Broken
        }
    })?;
    Ok(collected.to_bytes())
}

pub(super) fn fault(error: &hyper::Error) -> HttpFault {
    if error.is_parse_too_large() {
        HttpFault::TooLarge
    } else {
        HttpFault::Broken
    }
}
