//! How requests reach the authority: over our own guarded connections, few of them, kept open.

use std::{
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::{Request, Response, StatusCode, header};
use instant_acme::{BodyWrapper, BytesResponse, Error, HttpClient, Problem};
use ipnet::IpNet;
use time::{OffsetDateTime, format_description::well_known::Rfc2822};
use tokio::sync::Semaphore;
use url::{Host, Url};

use crate::{
    model::{HostName, escape},
    net::{HttpFault, Lookup, Net, Session},
};

/// For one request, connecting included.
const DEADLINE: Duration = Duration::from_secs(30);
/// Of an answer, in octets: certificate chains are some ten thousand.
const MAX_BODY: usize = 256 * 1024;
/// Connections at once.
const LINES: usize = 6;
/// Characters of the authority's own words.
const MAX_WORDS: usize = 300;

/// A client of one authority. Cheap to clone.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    net: Net,
    /// Host and port of the directory: the operator named them, so they may be private and of any port from 1024 up.
    home: (HostName, u16),
    idle: Mutex<Vec<(HostName, u16, Session)>>,
    lines: Semaphore,
}

/// The authority asks for fewer requests (429), or cannot work (503).
#[derive(Debug, thiserror::Error)]
#[error("the authority asks to wait: {words}")]
pub struct Throttled {
    pub retry_after: Option<Duration>,
    pub words: String,
}

/// What kept a request from being answered.
#[derive(Debug, thiserror::Error)]
#[error("the authority cannot be asked: {0}")]
pub struct Unreachable(HttpFault);

impl Client {
    pub fn new(net: Net, directory: &Url, host: HostName) -> Self {
        let port = directory.port_or_known_default().unwrap_or(443);
        Self(Arc::new(Inner {
            net,
            home: (host, port),
            idle: Mutex::default(),
            lines: Semaphore::new(LINES),
        }))
    }
}

impl HttpClient for Client {
    fn request(
        &self,
        request: Request<BodyWrapper<Bytes>>,
    ) -> Pin<Box<dyn Future<Output = Result<BytesResponse, Error>> + Send>> {
        let inner = self.0.clone();
        Box::pin(async move { inner.ask(request).await })
    }
}

impl Inner {
    async fn ask(&self, request: Request<BodyWrapper<Bytes>>) -> Result<BytesResponse, Error> {
        let (mut head, body) = request.into_parts();
        let Ok(body) = body.collect().await;
        let url = head.uri.to_string();
        let (host, port, path) = place(&url).ok_or_else(|| unreachable(HttpFault::BadUrl))?;
        head.headers.remove(header::USER_AGENT);
        let agent = self.net.user_agent();
        head.headers.insert(header::USER_AGENT, agent);
        let named = match port {
            443 => host.to_string(),
            port => format!("{host}:{port}"),
        };
        head.headers.insert(
            header::HOST,
            named.parse().map_err(hyper::http::Error::from)?,
        );
        head.uri = path.parse()?;
        let request = Request::from_parts(head, body.to_bytes());

        // Nobody closes it.
        let _line = self.lines.acquire().await;
        let response = self.exchange(&host, port, request).await;
        let response = response.map_err(unreachable)?;
        if let Some(throttled) = throttled(&response) {
            return Err(Error::Other(Box::new(throttled)));
        }
        Ok(BytesResponse::from(response.map(Full::new)))
    }

    /// Over a connection that is open already, or else a new one. A server may hang up on an idle one at any time; then the
    /// request is repeated once: its nonce makes sure that it counts once.
    async fn exchange(
        &self,
        host: &HostName,
        port: u16,
        request: Request<Bytes>,
    ) -> Result<Response<Bytes>, HttpFault> {
        while let Some(mut session) = self.take(host, port) {
            let sent = session.send(request.clone(), MAX_BODY, DEADLINE).await;
            match sent {
                Ok(response) => {
                    self.keep(host, port, session);
                    return Ok(response);
                }
                Err(HttpFault::Broken) => {}
                Err(fault) => return Err(fault),
            }
        }
        let net = self.net_to(host, port).await?;
        let mut session = net.session(host, port, DEADLINE).await?;
        let response = session.send(request, MAX_BODY, DEADLINE).await?;
        self.keep(host, port, session);
        Ok(response)
    }

    /// The network, with an exception for the directory's own host and port.
    async fn net_to(&self, host: &HostName, port: u16) -> Result<Net, HttpFault> {
        if (host, port) != (&self.home.0, self.home.1) {
            return Ok(self.net.clone());
        }
        match self.net.addresses(host).await {
            Lookup::Found(addresses, _) => {
                let nets: Vec<IpNet> = addresses.into_iter().map(IpNet::from).collect();
                Ok(self.net.allowing(&nets).naming(&[port]))
            }
            Lookup::NoData | Lookup::NoName => Err(HttpFault::NoHost),
            Lookup::Failed(fault) => Err(HttpFault::Dns(fault)),
        }
    }

    fn take(&self, host: &HostName, port: u16) -> Option<Session> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|(.., session)| session.is_open());
        let at = idle
            .iter()
            .position(|(other, number, _)| (other, *number) == (host, port))?;
        Some(idle.swap_remove(at).2)
    }

    fn keep(&self, host: &HostName, port: u16, session: Session) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if session.is_open() && idle.len() < LINES {
            idle.push((host.clone(), port, session));
        }
    }
}

/// HTTPS of a named host; the URL's own parser has turned every spelling of an address into one.
fn place(url: &str) -> Option<(HostName, u16, String)> {
    let url = Url::parse(url).ok().filter(|url| url.scheme() == "https")?;
    let host = match url.host()? {
        Host::Domain(name) => name.parse().ok()?,
        Host::Ipv4(_) | Host::Ipv6(_) => return None,
    };
    let port = url.port_or_known_default()?;
    let path = url[url::Position::BeforePath..url::Position::AfterQuery].to_owned();
    Some((host, port, path))
}

fn throttled(response: &Response<Bytes>) -> Option<Throttled> {
    let status = response.status();
    if status != StatusCode::TOO_MANY_REQUESTS && status != StatusCode::SERVICE_UNAVAILABLE {
        return None;
    }
    let retry_after = response
        .headers()
        .get(header::RETRY_AFTER)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| delay(value, OffsetDateTime::now_utc()));
    let problem = serde_json::from_slice::<Problem>(response.body()).ok();
    let words = problem.and_then(|problem| problem.detail).map_or_else(
        || status.to_string(),
        |words| escape(words.as_bytes(), MAX_WORDS),
    );
    Some(Throttled { retry_after, words })
}

/// `Retry-After` in seconds or as a date (RFC 9110 §10.2.3).
fn delay(value: &str, now: OffsetDateTime) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    // The form that servers send is one of mail's, too (RFC 9110 §5.6.7).
    let date = OffsetDateTime::parse(value, &Rfc2822).ok()?;
    Some((date - now).try_into().unwrap_or_default())
}

fn unreachable(fault: HttpFault) -> Error {
    Error::Other(Box::new(Unreachable(fault)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_of_named_hosts_is_asked() {
        let (host, port, path) = place("https://acme.example:14000/dir?a=b#c").unwrap();
        assert_eq!(
            (host.ascii(), port, &*path),
            ("acme.example", 14000, "/dir?a=b")
        );
        assert_eq!(place("https://acme.example/").unwrap().1, 443);
        for url in [
            "http://acme.example/",
            "https://127.0.0.1/",
            "https://2130706433/",
            "https://[::1]/",
            "https://localhost/",
            "nonsense",
        ] {
            assert!(place(url).is_none(), "{url}");
        }
    }

    #[test]
    fn a_wish_to_wait_is_heard_in_both_forms() {
        let now = OffsetDateTime::from_unix_timestamp(784_111_777).unwrap();
        for (value, seconds) in [
            ("120", Some(120)),
            ("Sun, 06 Nov 1994 08:50:37 GMT", Some(60)),
            ("Sun, 06 Nov 1994 08:00:00 GMT", Some(0)),
            ("soon", None),
        ] {
            assert_eq!(delay(value, now).map(|delay| delay.as_secs()), seconds);
        }
        let response = Response::builder()
            .status(429)
            .header("retry-after", "7")
            .body(Bytes::from_static(
            b"{\"type\":\"urn:ietf:params:acme:error:rateLimited\",\"detail\":\"too many\x01\"}",
        ));
        let told = throttled(&response.unwrap()).unwrap();
        assert_eq!(told.retry_after, Some(Duration::from_secs(7)));
        assert!(throttled(&Response::new(Bytes::new())).is_none());
    }
}
