//! Sockets of the sample servers.

use std::{
    collections::HashMap,
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinSet,
    time::timeout,
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};

use super::{
    layout::{Page, protocol, usual},
    manner::{Manner, Reply},
};
use crate::{model::Security, net::Stream};

/// How long anybody may keep a sample server busy.
const PATIENCE: Duration = Duration::from_secs(30);

/// The longest line, or HTTP head, that a sample server reads.
const MAX_READ: u64 = 16 * 1024;

/// What all servers share.
pub struct World {
    pub tls: TlsAcceptor,
    pub sites: HashMap<(String, &'static str), Page>,
}

/// Opens a server that behaves like one at `port`, on a free loopback port.
pub async fn open(
    port: u16,
    manner: Manner,
    world: &Arc<World>,
    tasks: &mut JoinSet<()>,
) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let socket = listener.local_addr()?;
    let world = world.clone();
    tasks.spawn(async move {
        let mut guests = JoinSet::new();
        loop {
            tokio::select! {
                accepted = listener.accept() => match accepted {
                    Ok((guest, _)) => {
                        let world = world.clone();
                        guests.spawn(async move {
                            // A guest that breaks off is not worth a word.
                            let _ = timeout(PATIENCE, receive(guest, port, manner, &world)).await;
                        });
                    }
                    // Out of descriptors; others will leave.
                    Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
                },
                Some(_) = guests.join_next() => {}
            }
        }
    });
    Ok(socket)
}

async fn receive(mut guest: TcpStream, port: u16, manner: Manner, world: &World) -> io::Result<()> {
    guest.set_nodelay(true)?;
    let implicit = usual(port).is_some_and(|(_, (_, security))| security == Security::ImplicitTls);
    match (manner, protocol(port)) {
        (Manner::Silent, _) => {
            // Hold the line until the guest hangs up.
            tokio::io::copy(&mut guest, &mut tokio::io::sink()).await?;
            Ok(())
        }
        (Manner::HangsUp, _) => {
            guest.shutdown().await?;
            // What is left unread when a socket closes makes the system send a reset instead.
            tokio::io::copy(&mut guest, &mut tokio::io::sink()).await?;
            Ok(())
        }
        (Manner::Redirect, _) => browse(guest, None).await,
        (Manner::ClearWebsite, _) => browse(guest, Some(&world.sites)).await,
        (Manner::Website, _) => {
            let guest = world.tls.accept(guest).await?;
            browse(guest, Some(&world.sites)).await
        }
        (manner, Some(_)) => {
            let tls_first = implicit != (manner == Manner::WrongMode);
            let guest = if tls_first {
                Guest::Secured(Box::new(secure(guest, manner, world).await?))
            } else {
                Guest::Clear(guest)
            };
            converse(guest, port, manner, world).await
        }
        (_, None) => Ok(()),
    }
}

enum Guest {
    Clear(TcpStream),
    Secured(Box<TlsStream<TcpStream>>),
}

/// The handshake, or what a server from before TLS 1.2 makes of it.
async fn secure(
    mut guest: TcpStream,
    manner: Manner,
    world: &World,
) -> io::Result<TlsStream<TcpStream>> {
    match manner {
        Manner::OldTls => {}
        Manner::TakesOldTls => match offered_at_most(&guest).await? {
            [3, minor @ (1 | 2)] => {
                guest.write_all(&old_flight(minor)).await?;
                guest.shutdown().await?;
                return Err(io::ErrorKind::Unsupported.into());
            }
            _ => return world.tls.accept(guest).await,
        },
        _ => return world.tls.accept(guest).await,
    }
    let mut hello = [0; 2048];
    let _ = guest.read(&mut hello).await?;
    // A fatal alert, `protocol_version`, in a record of TLS 1.0 (RFC 8446 §6.2).
    guest.write_all(&[0x15, 3, 1, 0, 2, 2, 70]).await?;
    guest.shutdown().await?;
    Err(io::ErrorKind::Unsupported.into())
}

/// The first flight of a server that has agreed on TLS 1.1 (`minor` 2) or 1.0 (1), in one record (RFC 4346 §7.4): ServerHello
/// with 32 octets of chance, here all alike, an empty list of certificates, ServerHelloDone.
fn old_flight(minor: u8) -> Vec<u8> {
    let hello = [22, 3, minor, 0, 53, 2, 0, 0, 38, 3, minor];
    let rest = [0, 0, 0x2f, 0, 11, 0, 0, 3, 0, 0, 0, 14, 0, 0, 0];
    [&hello[..], &[7; 32], &rest].concat()
}

/// The newest version that a ClientHello offers, as on the wire, up to TLS 1.2. It arrives in one piece.
async fn offered_at_most(guest: &TcpStream) -> io::Result<[u8; 2]> {
    // A record's head, a message's head, and the version.
    let mut head = [0; 11];
    guest.peek(&mut head).await?;
    Ok([head[9], head[10]])
}

async fn converse(guest: Guest, port: u16, manner: Manner, world: &World) -> io::Result<()> {
    let mut stream = match guest {
        Guest::Secured(stream) => {
            let host = stream.get_ref().1.server_name().unwrap_or("mail.example");
            let host = host.to_owned();
            let mut stream = BufReader::new(*stream);
            return match say(&mut stream, manner.greeting(port, &host)).await? {
                After::Listen => listen(&mut stream, port, manner, true).await.map(drop),
                _ => Ok(()),
            };
        }
        Guest::Clear(stream) => BufReader::new(stream),
    };
    let greeting = manner.greeting(port, "mail.example");
    if say(&mut stream, greeting).await? != After::Listen
        || listen(&mut stream, port, manner, false).await? != After::StartTls
    {
        return Ok(());
    }
    let kept = match manner {
        Manner::KeepsTheClear => String::from_utf8_lossy(stream.buffer()).into_owned(),
        _ => String::new(),
    };
    let stream = secure(stream.into_inner(), manner, world).await?;
    let mut stream = BufReader::new(stream);
    if let Some(list) = manner.behind_tls(port) {
        say(&mut stream, list).await?;
    }
    for line in kept.lines() {
        say(&mut stream, manner.answer(port, true, line)).await?;
    }
    listen(&mut stream, port, manner, true).await.map(drop)
}

/// What follows an answer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum After {
    Listen,
    StartTls,
    HangUp,
}

async fn say<T: Stream>(stream: &mut BufReader<T>, reply: Reply) -> io::Result<After> {
    let (text, after) = match reply {
        Reply::Say(text) => (text, After::Listen),
        Reply::StartTls(text) => (text, After::StartTls),
        Reply::Bye(text) => (text, After::HangUp),
    };
    stream.write_all(format!("{text}\r\n").as_bytes()).await?;
    stream.flush().await?;
    if after == After::HangUp {
        stream.shutdown().await?;
    }
    Ok(after)
}

/// Answers line by line until the guest leaves or TLS is to begin.
async fn listen<T: Stream>(
    stream: &mut BufReader<T>,
    port: u16,
    manner: Manner,
    secured: bool,
) -> io::Result<After> {
    loop {
        let Some(line) = read_line(stream).await? else {
            return Ok(After::HangUp);
        };
        let after = say(stream, manner.answer(port, secured, &line)).await?;
        if after != After::Listen {
            return Ok(after);
        }
    }
}

/// None at the end.
async fn read_line<T: Stream>(stream: &mut BufReader<T>) -> io::Result<Option<String>> {
    let mut line = String::new();
    let length = stream.take(MAX_READ).read_line(&mut line).await?;
    Ok((length > 0).then(|| line.trim_end().to_owned()))
}

/// One HTTP request (RFC 9112), then goodbye. Without sites all that is told is where HTTPS is.
async fn browse<T: Stream>(
    guest: T,
    sites: Option<&HashMap<(String, &'static str), Page>>,
) -> io::Result<()> {
    let mut stream = BufReader::new(guest);
    let request = read_line(&mut stream).await?.unwrap_or_default();
    let mut words = request.split(' ');
    let path = match (words.next(), words.next(), words.next()) {
        (Some("GET" | "HEAD" | "POST"), Some(path), Some(version))
            if version.starts_with("HTTP/1.") =>
        {
            path.to_owned()
        }
        _ => {
            return answer(
                &mut stream,
                "400 Bad Request",
                "",
                "text/plain",
                b"Bad request\n",
            )
            .await;
        }
    };
    let (mut host, mut length) = (String::new(), 0);
    while let Some(line) = read_line(&mut stream)
        .await?
        .filter(|line| !line.is_empty())
    {
        let Some((name, value)) = line.split_once(':') else {
            continue;
        };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().unwrap_or(0);
        }
        if name.eq_ignore_ascii_case("host") {
            let value = value.trim();
            host = value
                .split(':')
                .next()
                .unwrap_or(value)
                .to_ascii_lowercase();
        }
    }
    // What is posted makes no difference, but left unread it would make the system send a reset.
    let mut posted = (&mut stream).take(MAX_READ.min(length));
    tokio::io::copy(&mut posted, &mut tokio::io::sink()).await?;
    let Some(sites) = sites else {
        let location = format!("Location: https://{host}{path}\r\n");
        return answer(
            &mut stream,
            "301 Moved Permanently",
            &location,
            "text/plain",
            b"",
        )
        .await;
    };
    let bare = path.split('?').next().unwrap_or_default();
    let found = sites
        .iter()
        .find(|((name, at), _)| *name == host && *at == bare)
        .map(|(_, page)| page);
    match found {
        Some(page) => answer(&mut stream, "200 OK", "", page.content_type, &page.body).await,
        None => {
            answer(
                &mut stream,
                "404 Not Found",
                "",
                "text/plain",
                b"Not found\n",
            )
            .await
        }
    }
}

async fn answer<T: Stream>(
    stream: &mut BufReader<T>,
    status: &str,
    headers: &str,
    content_type: &str,
    body: &[u8],
) -> io::Result<()> {
    let head = format!(
        "HTTP/1.1 {status}\r\n{headers}Content-Type: {content_type}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(body).await?;
    stream.flush().await?;
    stream.shutdown().await
}
