//! A sea of pipes inside the process, for the driver's tests: servers play scripts, handshakes come to what a test says.

use std::{
    collections::VecDeque,
    io,
    net::{IpAddr, SocketAddr},
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
    time::Duration,
};

use tokio::{
    io::{
        AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader, DuplexStream, ReadBuf,
        duplex,
    },
    time::sleep,
};

use super::sea::Sea;
use crate::{
    model::{Certificate, CertificateFault, Dane, HostName, TlsFacts},
    net::{ConnectFault, FirstFlight, Newest, Stream, TlsFault},
};

/// One call of ours, as a test wants it answered.
pub enum Call {
    Refuse(ConnectFault),
    /// Connecting takes longer than anybody waits.
    Drop,
    /// The server plays this script, then hangs up.
    Answer(&'static [Act], Tls),
}

/// One act of a sample server.
#[derive(Clone, Copy, Debug)]
pub enum Act {
    Say(&'static str),
    /// Waits for a line that begins so.
    Hear(&'static str),
    Wait(u64),
    /// Says this over and over, as long as anybody listens.
    Rave(&'static str),
    /// Keeps the line open and says nothing more.
    Hush,
}

/// What a handshake comes to.
pub enum Tls {
    Up(&'static [CertificateFault]),
    Fails(TlsFault),
    /// What a hello gets that offers this and what is older: TLS of this version, and a certificate. Another one gets nothing.
    Shows(Newest, &'static str),
    /// Takes longer than anybody waits.
    Stalls,
}

/// Answers calls in this order.
pub struct Pipes {
    calls: Mutex<VecDeque<Call>>,
    open: Arc<Mutex<usize>>,
}

impl Pipes {
    pub fn new(calls: Vec<Call>) -> Self {
        Self {
            calls: Mutex::new(calls.into()),
            open: Arc::default(),
        }
    }

    /// Whether every call was made.
    pub fn are_done(&self) -> bool {
        self.calls.lock().unwrap().is_empty()
    }
}

pub struct Pipe {
    stream: DuplexStream,
    tls: Tls,
    _open: Open,
}

impl AsyncRead for Pipe {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Pipe {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

/// Counts connections that are open at once.
pub struct Open(Arc<Mutex<usize>>);

impl Drop for Open {
    fn drop(&mut self) {
        *self.0.lock().unwrap() -= 1;
    }
}

impl Sea for Pipes {
    type Tcp = Pipe;

    async fn connect(&self, _: SocketAddr, within: Duration) -> Result<Pipe, ConnectFault> {
        let call = self.calls.lock().unwrap().pop_front();
        match call.expect("one call too many") {
            Call::Refuse(fault) => Err(fault),
            Call::Drop => {
                sleep(within).await;
                Err(ConnectFault::Timeout)
            }
            Call::Answer(acts, tls) => {
                let mut open = self.open.lock().unwrap();
                assert_eq!(*open, 0, "calls come one after another");
                *open += 1;
                let (stream, server) = duplex(4096);
                tokio::spawn(play(server, acts));
                Ok(Pipe {
                    stream,
                    tls,
                    _open: Open(self.open.clone()),
                })
            }
        }
    }

    fn own_address(_: &Pipe) -> Option<IpAddr> {
        Some(IpAddr::from([192, 0, 2, 99]))
    }

    async fn handshake(
        &self,
        tcp: Pipe,
        _: &HostName,
        within: Duration,
    ) -> Result<(Box<dyn Stream>, TlsFacts), TlsFault> {
        match tcp.tls {
            Tls::Up(faults) => Ok((Box::new(tcp.stream), facts(faults))),
            Tls::Fails(fault) => Err(fault),
            Tls::Shows(..) => panic!("a hello of another age was expected"),
            Tls::Stalls => {
                sleep(within).await;
                Err(TlsFault::Timeout)
            }
        }
    }

    async fn first_flight(
        &self,
        tcp: Pipe,
        _: &HostName,
        newest: Newest,
        within: Duration,
    ) -> Option<FirstFlight> {
        match tcp.tls {
            Tls::Shows(offered, version) if offered == newest => Some(FirstFlight {
                too_old: version != "TLSv1.2",
                facts: Some(TlsFacts {
                    version: version.into(),
                    ..facts(&[CertificateFault::Expired])
                }),
            }),
            Tls::Stalls => {
                sleep(within).await;
                None
            }
            Tls::Up(_) | Tls::Fails(_) | Tls::Shows(..) => None,
        }
    }
}

async fn play(server: DuplexStream, acts: &'static [Act]) {
    let mut server = BufReader::new(server);
    for act in acts {
        match act {
            Act::Say(text) => {
                let _ = server.write_all(text.as_bytes()).await;
            }
            Act::Hear(start) => {
                let mut line = String::new();
                let _ = server.read_line(&mut line).await;
                if !line.starts_with(start) {
                    return;
                }
            }
            Act::Wait(seconds) => sleep(Duration::from_secs(*seconds)).await,
            Act::Rave(text) => while server.write_all(text.as_bytes()).await.is_ok() {},
            Act::Hush => std::future::pending().await,
        }
    }
}

fn facts(faults: &[CertificateFault]) -> TlsFacts {
    TlsFacts {
        version: "TLSv1.3".into(),
        cipher: "TLS_AES_256_GCM_SHA384".into(),
        certificate: Certificate {
            verdict: faults.first().map_or("valid", |f| f.as_str()).into(),
            faults: faults.into(),
            subject: "mail.example.org".into(),
            issuer: "Test".into(),
            names: vec!["mail.example.org".into()],
            incomplete: false,
            flaw: None,
            key: None,
            not_before: None,
            not_after: None,
        }
        .into(),
        dane: Some(Dane::Absent),
        chain: Default::default(),
    }
}
