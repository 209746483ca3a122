//! Whether servers take for protected what came in the clear: the test that the admin has to ask for.
//!
//! It sends what a survey never sends, so it is for domains that the configuration publishes. See
//! [`crate::wire::protocols::Injection`] for what is said.

use std::{io, net::SocketAddr, time::Duration};

use futures_util::future::join_all;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    time::timeout,
};

use crate::{
    model::{Finding, HostName, Observation, Protocol, Security, Severity, Survey, Who},
    net::{Net, Stream, TlsFault},
    wire::protocols::{Ehlo, Fate, Injection, Turn},
};

/// How long one server has, from connecting to its goodbye.
const PATIENCE: Duration = Duration::from_secs(10);

/// How many ports are tried.
const MAX_PORTS: usize = 16;

/// One port, and what became of the command that was slipped in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    pub host: HostName,
    pub port: u16,
    pub protocol: Protocol,
    pub fate: Fate,
    /// What is wrong with it, if anything is.
    pub finding: Option<Finding>,
}

impl Tried {
    fn new(seen: &Observation, fate: Fate) -> Self {
        let obeyed = || {
            Finding::new(
                "starttls-command-injection",
                Severity::Error,
                Who::MailAdmin,
            )
            .about(format!("{}:{}", seen.host, seen.port))
            .with("host", seen.host.ascii())
            .with("port", seen.port)
        };
        Self {
            host: seen.host.clone(),
            port: seen.port,
            protocol: seen.protocol,
            fate,
            finding: (fate == Fate::Obeyed).then(obeyed),
        }
    }
}

/// Tries every port that `survey` came to TLS with by way of STARTTLS, each at one address, all at once as far as the
/// budget lets them.
pub async fn try_all(survey: &Survey, ehlo: &Ehlo, net: &Net) -> Vec<Tried> {
    let mut ports: Vec<&Observation> = Vec::new();
    for seen in &survey.observations {
        let upgraded = seen.security == Security::StartTls && seen.tls.is_some();
        let known = |port: &&Observation| port.host == seen.host && port.port == seen.port;
        if upgraded && !ports.iter().any(known) && ports.len() < MAX_PORTS {
            ports.push(seen);
        }
    }
    let tries = ports.into_iter().filter_map(|seen| {
        Injection::is_tried(seen.protocol).then_some(async move {
            let fate = timeout(PATIENCE, slip_in(seen, ehlo, net)).await;
            // Who breaks off or falls silent has not told.
            Tried::new(
                seen,
                fate.unwrap_or(Ok(Fate::Unknown)).unwrap_or(Fate::Unknown),
            )
        })
    });
    let mut tried = join_all(tries).await;
    tried.sort_by(|one, other| (&one.host, one.port).cmp(&(&other.host, other.port)));
    tried
}

async fn slip_in(seen: &Observation, ehlo: &Ehlo, net: &Net) -> io::Result<Fate> {
    let Some(ip) = seen.ip else {
        return Ok(Fate::Unknown);
    };
    let Ok(mut tcp) = net.connect(SocketAddr::new(ip, seen.port), PATIENCE).await else {
        return Ok(Fate::Unknown);
    };
    let ehlo = ehlo.word(tcp.own_address());
    let Some(mut talk) = Injection::open(seen.protocol, &ehlo) else {
        return Ok(Fate::Unknown);
    };
    if let Some(fate) = converse(&mut tcp, &mut talk).await? {
        return Ok(fate);
    }
    let mut stream = match net.handshake(tcp, &seen.host, PATIENCE).await {
        Ok((stream, _)) => stream,
        // It took the command for a part of TLS, as Dovecot does, or answered it before: nothing came through into a session.
        // A moment ago the survey was let through.
        Err(TlsFault::Alert(_) | TlsFault::NotTls(_) | TlsFault::Closed | TlsFault::Reset) => {
            return Ok(Fate::Dropped);
        }
        Err(_) => return Ok(Fate::Unknown),
    };
    write(&mut stream, &talk.secured()).await?;
    let fate = converse(&mut stream, &mut talk).await?;
    Ok(fate.unwrap_or(Fate::Unknown))
}

/// Up to the end, or to where TLS is wanted.
async fn converse<T: Stream>(stream: &mut T, talk: &mut Injection) -> io::Result<Option<Fate>> {
    let mut buffer = [0; 4096];
    loop {
        match talk.turn() {
            Turn::Over(fate) => return Ok(Some(fate)),
            Turn::StartTls => return Ok(None),
            Turn::Write(text) => write(stream, &text).await?,
            Turn::Read => match stream.read(&mut buffer).await {
                // A server may hang up without a last word of TLS.
                Ok(0) | Err(_) => return Ok(Some(talk.closed())),
                Ok(length) => talk.push(buffer.get(..length).unwrap_or_default()),
            },
        }
    }
}

async fn write<T: Stream>(stream: &mut T, text: &str) -> io::Result<()> {
    stream.write_all(text.as_bytes()).await?;
    stream.flush().await
}
