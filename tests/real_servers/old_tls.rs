//! Servers that only speak what nobody should speak any more, played by `openssl s_server`: the verdict, and the certificate.

use std::{
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use portolan::{
    model::{CertificateFault, Observation, Protocol, Security, Verdict},
    net::{
        Net, Options,
        harbour::{Berth, Harbour},
    },
    survey::probing::{Target, converse},
};
use tempfile::TempDir;
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
};

const HOST: &str = "imap.good.test";

/// A key and a self-signed certificate, `key` and `certificate` in this folder.
fn certificate(key: &[&str]) -> TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    let made = Command::new("openssl")
        .args(["req", "-x509", "-nodes", "-days", "30", "-newkey"])
        .args(key)
        .args(["-subj", "/CN=imap.good.test", "-addext"])
        .arg(format!("subjectAltName=DNS:{HOST}"))
        .args(["-keyout", "key", "-out", "certificate"])
        .current_dir(&dir)
        .output()
        .expect("openssl runs");
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    dir
}

/// `openssl s_server` on a free port, until it is dropped.
struct Server {
    child: Child,
    at: SocketAddr,
}

impl Server {
    fn start(dir: &Path, options: &[&str]) -> Self {
        let mut child = Command::new("openssl")
            .args([
                "s_server",
                "-accept",
                "127.0.0.1:0",
                "-key",
                "key",
                "-cert",
                "certificate",
            ])
            .args(options)
            .current_dir(dir)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("openssl runs");
        let said = child.stdout.take().expect("it is piped");
        let at = BufReader::new(said)
            .lines()
            .map_while(Result::ok)
            .find_map(|line| line.strip_prefix("ACCEPT ")?.parse().ok())
            .expect("it says where it listens");
        Self { child, at }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn observe(key: &[&str], options: &[&str]) -> Observation {
    let dir = certificate(key);
    let server = Server::start(dir.path(), options);
    observe_at(server.at).await
}

async fn observe_at(at: SocketAddr) -> Observation {
    let ip = "192.0.2.1".parse().expect("an address");
    let harbour = Harbour {
        berths: [((ip, 993), Berth::At(at))].into(),
    };
    let net = Net::in_harbour(&Options::default(), harbour).expect("a network");
    let target = Target {
        host: HOST.parse().expect("a host"),
        ip,
        port: 993,
        protocol: Protocol::IMAP,
        security: Security::ImplicitTls,
    };
    converse(
        &net,
        &target,
        &"probe.example".into(),
        Duration::from_secs(10),
    )
    .await
}

const RSA: &[&str] = &["rsa:2048"];

#[tokio::test]
async fn servers_that_speak_nothing_newer_than_tls_1_1_are_too_old_and_their_certificate_is_known()
{
    for (version, option) in [("TLSv1.0", "-tls1"), ("TLSv1.1", "-tls1_1")] {
        let seen = observe(RSA, &[option, "-cipher", "ALL:@SECLEVEL=0"]).await;
        assert_eq!(
            (seen.verdict, &seen.detail),
            (Verdict::TlsTooOld, &None),
            "{seen:?}"
        );
        let tls = seen.tls.expect("the facts are kept");
        assert_eq!(tls.version, version);
        assert_eq!(tls.certificate.names, [HOST]);
        assert_eq!(tls.certificate.faults, [CertificateFault::SelfSigned]);
    }
}

/// In front of a server: hangs up without a word on a hello that mentions more than this version, as on the wire.
async fn intolerant(server: SocketAddr, newest: [u8; 2]) -> std::io::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let at = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((mut guest, _)) = listener.accept().await {
            // The version stands behind the heads of record and message (RFC 5246 §7.4.1.2), far inside the first packet.
            let mut head = [0; 11];
            guest.readable().await?;
            if guest.peek(&mut head).await? == head.len() && head[9..] <= newest[..] {
                let mut server = reach(server).await?;
                let _ = copy_bidirectional(&mut guest, &mut server).await;
            }
        }
        Ok::<_, std::io::Error>(())
    });
    Ok(at)
}

#[expect(clippy::disallowed_methods, reason = "the side of the server")]
async fn reach(server: SocketAddr) -> std::io::Result<TcpStream> {
    TcpStream::connect(server).await
}

#[tokio::test]
async fn servers_that_hang_up_on_newer_versions_are_too_old_and_not_just_closed() {
    let dir = certificate(RSA);
    for (option, newest, version) in [
        ("-tls1_1", [3, 2], "TLSv1.1"),
        ("-tls1", [3, 2], "TLSv1.0"),
        ("-tls1", [3, 1], "TLSv1.0"),
    ] {
        let server = Server::start(dir.path(), &[option, "-cipher", "ALL:@SECLEVEL=0"]);
        let at = intolerant(server.at, newest).await.expect("a free port");
        let seen = observe_at(at).await;
        assert_eq!(seen.verdict, Verdict::TlsTooOld, "{seen:?}");
        let tls = seen.tls.expect("the facts are kept");
        assert_eq!(tls.version, version);
        assert_eq!(tls.certificate.faults, [CertificateFault::SelfSigned]);
    }
}

#[tokio::test]
async fn tls_1_2_without_forward_secrecy_fails_and_its_cipher_is_known() {
    for (cipher, name) in [
        ("AES128-SHA", "TLS_RSA_WITH_AES_128_CBC_SHA"),
        ("AES256-GCM-SHA384", "TLS_RSA_WITH_AES_256_GCM_SHA384"),
        (
            "DHE-RSA-AES128-GCM-SHA256",
            "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256",
        ),
        ("ECDHE-RSA-AES128-SHA", "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA"),
    ] {
        let seen = observe(RSA, &["-tls1_2", "-cipher", cipher]).await;
        assert_eq!(seen.verdict, Verdict::TlsFailed, "{seen:?}");
        assert_eq!(seen.detail.as_deref(), Some("tls-alert-handshake_failure"));
        let tls = seen.tls.expect("the facts are kept");
        assert_eq!((&*tls.version, &*tls.cipher), ("TLSv1.2", name));
    }
}

#[tokio::test]
async fn curves_that_nobody_offers_fail_and_the_certificate_is_known() {
    for (key, curve) in [
        (
            &["ec", "-pkeyopt", "ec_paramgen_curve:brainpoolP256r1"][..],
            "brainpoolP256r1",
        ),
        (
            &["ec", "-pkeyopt", "ec_paramgen_curve:secp256k1"],
            "secp256k1",
        ),
    ] {
        let seen = observe(key, &["-tls1_2", "-groups", curve]).await;
        assert_eq!(seen.verdict, Verdict::TlsFailed, "{seen:?}");
        let tls = seen.tls.expect("the facts are kept");
        assert_eq!(tls.certificate.subject, HOST);
    }
}

#[tokio::test]
async fn keys_that_are_too_short_make_a_bad_certificate() {
    let seen = observe(&["rsa:1024"], &["-cipher", "ALL:@SECLEVEL=0"]).await;
    let tls = seen.tls.as_ref().expect("the handshake came about");
    assert_eq!(
        tls.certificate.faults,
        [CertificateFault::SelfSigned, CertificateFault::Bad]
    );
}
