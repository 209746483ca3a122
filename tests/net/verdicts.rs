//! Every verdict of the contract, brought about by a server that listens, through a whole survey.

use std::{sync::Arc, time::Duration};

use futures_util::{StreamExt, stream};
use hickory_resolver::proto::rr::RecordType;
use portolan::{
    directory::Directory,
    model::{Observation, Verdict},
    net::harbour::Berth,
    survey::{Policy, Surveys},
};
use rcgen::{CertificateParams, ExtendedKeyUsagePurpose};
use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader},
    net::TcpStream,
};

use crate::{
    old_versions::old_flight,
    support::{
        LONG, berthed,
        certificates::{Authority, Leaf, params, valid},
        names::{NO_DATA, NO_NAME, Names, Reply, address, srv},
        ports::Port,
    },
};

const HOST: &str = "imap.good.test";
const HERE: &str = "192.0.2.1";

/// What is met at the one port that the domain names.
struct Scene {
    /// 993 or 143.
    port: u16,
    /// None where the name has none.
    address: Option<&'static str>,
    berth: Berth,
    deadline: Duration,
    /// Listens as long as the scene lasts.
    _server: Option<Port>,
}

impl Scene {
    fn without_server(berth: Berth) -> Self {
        Self {
            port: 993,
            address: Some(HERE),
            berth,
            deadline: LONG,
            _server: None,
        }
    }

    fn with(port: u16, server: Port) -> Self {
        Self {
            port,
            _server: Some(server),
            ..Self::without_server(Berth::Refuses)
        }
        .dialled()
    }

    fn dialled(mut self) -> Self {
        if let Some(server) = &self._server {
            self.berth = Berth::At(server.at);
        }
        self
    }
}

/// Speaks IMAP: `capabilities` when asked for them, `go_ahead` as a whole to STARTTLS.
async fn imap(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    capabilities: &str,
    go_ahead: &str,
) -> Option<()> {
    let mut stream = BufReader::new(stream);
    stream.write_all(b"* OK ready\r\n").await.ok()?;
    let mut line = String::new();
    while stream.read_line(&mut line).await.ok()? > 0 {
        let (tag, command) = line.trim_end().split_once(' ')?;
        let answer = match command {
            "CAPABILITY" => format!("* CAPABILITY IMAP4rev1 {capabilities}\r\n{tag} OK done\r\n"),
            "STARTTLS" => format!("{tag} {go_ahead}"),
            _ => format!("{tag} OK\r\n"),
        };
        stream.write_all(answer.as_bytes()).await.ok()?;
        line.clear();
    }
    Some(())
}

async fn behind_tls(leaf: Leaf, capabilities: &'static str) -> Scene {
    let server = Port::tls(leaf.config(), move |stream| async move {
        imap(stream, capabilities, "BAD\r\n").await;
    });
    Scene::with(993, server.await)
}

async fn in_the_clear(port: u16, capabilities: &'static str, go_ahead: &'static str) -> Scene {
    let server = Port::serve(move |stream| async move {
        imap(stream, capabilities, go_ahead).await;
    });
    Scene::with(port, server.await)
}

/// Sends `greeting` at once, and then listens, or leaves.
async fn saying(port: u16, greeting: &'static [u8], leave: bool) -> Scene {
    let server = Port::serve(move |mut stream: TcpStream| async move {
        let _ = stream.write_all(greeting).await;
        if leave {
            let _ = stream.shutdown().await;
        }
        let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
    });
    Scene::with(port, server.await)
}

/// Hears a ClientHello's head, its version and that of the record included, and answers it.
async fn answering_hellos(answer: fn([u8; 11]) -> Vec<u8>) -> Scene {
    let server = Port::serve(move |mut stream: TcpStream| async move {
        let mut head = [0; 11];
        if stream.read_exact(&mut head).await.is_ok() {
            let _ = stream.write_all(&answer(head)).await;
            let _ = stream.shutdown().await;
            let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
        }
    });
    Scene::with(993, server.await)
}

async fn resetting() -> Scene {
    let server = Port::serve(|mut stream: TcpStream| async move {
        let _ = stream.read_u8().await;
        let _ = stream.set_zero_linger();
    });
    Scene::with(993, server.await)
}

fn named() -> CertificateParams {
    params(&[HOST])
}

fn of_days(from: i64, until: i64) -> CertificateParams {
    let mut params = named();
    valid(&mut params, from, until);
    params
}

/// Exhaustive: a verdict without a scene does not compile.
async fn scene(verdict: Verdict, authority: &Authority) -> Scene {
    match verdict {
        Verdict::Ok => behind_tls(authority.leaf(named()), "AUTH=PLAIN").await,
        Verdict::NoAddress => Scene {
            address: None,
            ..Scene::without_server(Berth::Refuses)
        },
        Verdict::Refused => Scene::without_server(Berth::Refuses),
        Verdict::Timeout => Scene::without_server(Berth::Drops),
        Verdict::Unreachable => Scene::without_server(Berth::Unreachable),
        Verdict::Reset => resetting().await,
        Verdict::Closed => saying(143, b"* OK", true).await,
        Verdict::Silent => saying(143, b"", false).await,
        Verdict::NotThisProtocol => saying(143, b"SSH-2.0-OpenSSH_9.2\r\n", false).await,
        Verdict::WrongMode => saying(993, b"* OK ready\r\n", false).await,
        Verdict::TurnedAway => saying(143, b"* BYE too many\r\n", true).await,
        Verdict::StartTlsMissing => in_the_clear(143, "AUTH=PLAIN", "BAD what\r\n").await,
        Verdict::StartTlsRefused => in_the_clear(143, "STARTTLS", "NO not now\r\n").await,
        Verdict::StartTlsInjected => {
            in_the_clear(143, "STARTTLS", "OK go\r\n* OK injected\r\n").await
        }
        // handshake_failure, protocol_version.
        Verdict::TlsFailed => answering_hellos(|_| vec![21, 3, 1, 0, 2, 2, 40]).await,
        Verdict::TlsTooOld => {
            answering_hellos(|head| match head[9..] {
                [3, 2] => old_flight(2),
                _ => vec![21, 3, 1, 0, 2, 2, 70],
            })
            .await
        }
        Verdict::CertSelfSigned => behind_tls(Leaf::self_signed(named()), "AUTH=PLAIN").await,
        Verdict::CertUntrusted => {
            let other = Authority::new("Other CA");
            behind_tls(other.leaf(named()), "AUTH=PLAIN").await
        }
        // For clients only.
        Verdict::CertBad => {
            let mut params = named();
            params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
            behind_tls(authority.leaf(params), "AUTH=PLAIN").await
        }
        Verdict::CertExpired => behind_tls(authority.leaf(of_days(-30, -1)), "AUTH=PLAIN").await,
        Verdict::CertNotYetValid => behind_tls(authority.leaf(of_days(2, 30)), "AUTH=PLAIN").await,
        Verdict::CertNameMismatch => {
            behind_tls(authority.leaf(params(&["other.test"])), "AUTH=PLAIN").await
        }
        Verdict::NoLogin => behind_tls(authority.leaf(named()), "LOGINDISABLED").await,
        Verdict::Forbidden => Scene {
            address: Some("10.0.0.1"),
            ..Scene::without_server(Berth::Refuses)
        },
        // Not long enough to tell silence from slowness.
        Verdict::NotChecked => Scene {
            deadline: Duration::from_millis(1900),
            ..saying(143, b"", false).await
        },
    }
}

/// What the survey saw at the port of the scene.
async fn seen(scene: &Scene, authority: &Authority) -> Vec<Arc<Observation>> {
    let (port, ip) = (scene.port, scene.address);
    let names = Names::serve(move |name, kind| match (name, kind) {
        ("_imaps._tcp.good.test" | "_imap._tcp.good.test", RecordType::SRV)
            if (port == 993) == name.starts_with("_imaps") =>
        {
            Reply::Records(vec![srv(0, 1, port, HOST)])
        }
        (HOST, RecordType::A) if let Some(ip) = ip => Reply::Records(vec![address(ip)]),
        ("good.test" | HOST, _) => NO_DATA,
        _ => NO_NAME,
    })
    .await;
    let berth = format!("{}:{port}", ip.unwrap_or(HERE));
    let roots = std::slice::from_ref(&authority.root);
    let net = berthed(Some(names.at), roots, [(berth.as_str(), scene.berth)]);
    let policy = Policy {
        deadline: scene.deadline,
        ispdb: None,
        ispdb_dir: None,
        ehlo: "portolan.example".into(),
    };
    let surveys = Surveys::new(net.clone(), net, policy, Arc::new(Directory::default()));
    let survey = surveys.of(&"good.test".parse().unwrap()).finished().await;
    let mut seen = survey.observations.clone();
    seen.retain(|seen| seen.host.to_string() == HOST && seen.port == port);
    seen
}

#[tokio::test(flavor = "multi_thread")]
async fn every_verdict_is_given_to_the_server_that_earns_it() {
    let authority = &Authority::new("Lab CA");
    let met = stream::iter(Verdict::ALL).map(async |verdict| {
        let scene = scene(verdict, authority).await;
        (verdict, seen(&scene, authority).await)
    });
    // A few at a time: a machine that is late would take its own delay for a server's silence.
    let mut others: Vec<_> = met.buffer_unordered(4).collect().await;
    others.retain(|(verdict, seen)| !matches!(&seen[..], [seen] if seen.verdict == *verdict));
    assert!(others.is_empty(), "{others:#?}");
}
