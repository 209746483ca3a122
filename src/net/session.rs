//! A connection that carries one HTTP request after another, to one server; and what a server shows of itself.
//!
//! For talking to a service as its client, a certificate authority for one: no redirects, answers of any status are read.

use std::{net::SocketAddr, time::Duration};

use bytes::Bytes;
use http_body_util::Full;
use hyper::{Request, Response};
use tokio::time::{Instant, timeout_at};

use super::{
    HttpFault, Net, TlsFault,
    https::{connect, read},
    line::Line,
};
use crate::model::HostName;

/// An open connection. Dropping it hangs up.
pub struct Session(Line);

impl Net {
    /// HTTPS to `host`, whose certificate must be valid. All of it within `within`.
    pub async fn session(
        &self,
        host: &HostName,
        port: u16,
        within: Duration,
    ) -> Result<Session, HttpFault> {
        let deadline = Instant::now() + within;
        let open = async {
            let tcp = connect(self, host, port, deadline).await?;
            let (stream, facts) = self
                .handshake(tcp, host, within)
                .await
                .map_err(HttpFault::Tls)?;
            // The handshake lets every certificate pass. Here is where it counts: nothing was sent yet.
            if !facts.certificate.faults.is_empty() {
                return Err(HttpFault::Certificate(facts.certificate.faults.clone()));
            }
            Line::open(stream).await.map(Session)
        };
        timeout_at(deadline, open)
            .await
            .unwrap_or(Err(HttpFault::Timeout))
    }

    /// Plain HTTP to this very address.
    pub async fn session_at(
        &self,
        target: SocketAddr,
        within: Duration,
    ) -> Result<Session, HttpFault> {
        let tcp = self.connect(target, within).await;
        let stream = Box::new(tcp.map_err(HttpFault::Connect)?);
        Line::open(stream).await.map(Session)
    }

    /// The certificate (DER) that this very address shows for `host` to who asks for `protocol` (ALPN), whatever it is
    /// worth.
    pub async fn shown(
        &self,
        target: SocketAddr,
        host: &HostName,
        protocol: &[u8],
        within: Duration,
    ) -> Result<Vec<u8>, HttpFault> {
        let tcp = self.connect(target, within).await;
        let tcp = tcp.map_err(HttpFault::Connect)?;
        let (_, facts) = self
            .shared
            .tls
            .handshake_for(tcp, host, &[protocol], within)
            .await
            .map_err(HttpFault::Tls)?;
        let none = || HttpFault::Tls(TlsFault::Other("no certificate was shown".into()));
        facts.chain.first().cloned().ok_or_else(none)
    }
}

impl Session {
    /// Sends a request, whose URL is a path and which has its `Host`, and reads the whole answer, of any status, with at most
    /// `cap` octets of body. After a fault the session is of no further use.
    pub async fn send(
        &mut self,
        request: Request<Bytes>,
        cap: usize,
        within: Duration,
    ) -> Result<Response<Bytes>, HttpFault> {
        let exchange = async {
            let response = self.0.ask(request.map(Full::new)).await?;
            let (head, body) = response.into_parts();
            Ok(Response::from_parts(head, read(body, cap).await?))
        };
        timeout_at(Instant::now() + within, exchange)
            .await
            .unwrap_or(Err(HttpFault::Timeout))
    }

    /// Whether the server has not hung up yet, as far as is known.
    pub fn is_open(&self) -> bool {
        self.0.is_open()
    }
}
