//! HTTPS by itself: certificates by name, handshakes that fail or dawdle, and who a proxy speaks for.

use std::{fs, net::SocketAddr, path::PathBuf, sync::Arc, time::Duration};

use portolan::{
    certificates::{Certificates, Pair},
    web::{Listeners, bind, serve},
};
use rcgen::{CertificateParams, KeyPair};
use rustls::{
    ClientConfig, RootCertStore,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, ServerName, pem::PemObject},
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinHandle,
    time::timeout,
};
use tokio_rustls::TlsConnector;
use tokio_util::sync::CancellationToken;

use crate::support::{PUBLISHED, app};

/// Longer than anything here takes, so that a test that hangs ends.
const LONG: Duration = Duration::from_secs(60);

/// A running server with one certificate for each name, and a folder that they are in.
struct Server {
    plain: SocketAddr,
    https: SocketAddr,
    closing: CancellationToken,
    task: JoinHandle<()>,
    dir: TempDir,
}

impl Server {
    async fn start(config: &str, names: &[&str]) -> Self {
        let dir = TempDir::new().unwrap();
        let pairs = names.iter().map(|name| issue(&dir, name)).collect();
        let mut app = app(config);
        app.certificates = Arc::new(Certificates::new(pairs).unwrap());
        let free: [SocketAddr; 1] = ["127.0.0.1:0".parse().unwrap()];
        let listeners = Listeners {
            plain: bind(&free).await.unwrap(),
            https: bind(&free).await.unwrap(),
        };
        Self {
            plain: listeners.plain[0].local_addr().unwrap(),
            https: listeners.https[0].local_addr().unwrap(),
            closing: app.closing.clone(),
            task: tokio::spawn(serve(app, listeners)),
            dir,
        }
    }

    async fn stop(self) {
        self.closing.cancel();
        timeout(LONG, self.task).await.unwrap().unwrap();
    }

    /// What `name` is shown, and what is answered to `request`.
    async fn ask(&self, name: &str, request: &str) -> Result<Vec<u8>, std::io::Error> {
        let tcp = dial(self.https).await;
        let mut stream = connect(tcp, name, self.roots()).await?;
        stream.write_all(request.as_bytes()).await?;
        Ok(rest(stream).await)
    }

    /// Every certificate in the folder.
    fn roots(&self) -> RootCertStore {
        let mut roots = RootCertStore::empty();
        for file in fs::read_dir(self.dir.path()).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "crt") {
                roots
                    .add(CertificateDer::from_pem_file(path).unwrap())
                    .unwrap();
            }
        }
        roots
    }
}

/// A fresh certificate in the files of `name`.
fn issue(dir: &TempDir, name: &str) -> Pair {
    reissue(dir, name, name)
}

fn reissue(dir: &TempDir, file: &str, name: &str) -> Pair {
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(vec![name.to_owned()])
        .unwrap()
        .self_signed(&key)
        .unwrap();
    let at = |ending: &str| -> PathBuf { dir.path().join(format!("{file}.{ending}")) };
    let pair = Pair {
        chain: at("crt"),
        key: at("key"),
    };
    fs::write(&pair.chain, certificate.pem()).unwrap();
    fs::write(&pair.key, key.serialize_pem()).unwrap();
    pair
}

#[expect(clippy::disallowed_methods, reason = "a visitor's side")]
async fn dial(address: SocketAddr) -> TcpStream {
    TcpStream::connect(address).await.unwrap()
}

async fn connect(
    tcp: TcpStream,
    name: &str,
    roots: RootCertStore,
) -> Result<tokio_rustls::client::TlsStream<TcpStream>, std::io::Error> {
    let provider = Arc::new(aws_lc_rs::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let name = ServerName::try_from(name.to_owned()).unwrap();
    let handshake = TlsConnector::from(Arc::new(config)).connect(name, tcp);
    timeout(LONG, handshake).await.expect("an end")
}

async fn rest(mut stream: impl AsyncRead + Unpin) -> Vec<u8> {
    let mut rest = Vec::new();
    let read = timeout(LONG, stream.read_to_end(&mut rest)).await;
    // A reset is hanging up, too.
    let _ = read.expect("the server hangs up");
    rest
}

fn get(path: &str, host: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

#[tokio::test]
async fn each_name_is_shown_its_own_certificate_and_the_same_site() {
    let names = ["autoconfig.example.org", "mta-sts.example.org"];
    let server = Server::start(PUBLISHED, &names).await;
    for name in names {
        let request = get("/mail/config-v1.1.xml", name);
        let answer = text(server.ask(name, &request).await.unwrap());
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
        assert!(answer.contains("<clientConfig"), "{answer}");
    }
    server.stop().await;
}

#[tokio::test]
async fn a_name_without_a_certificate_is_refused_by_an_alert() {
    let server = Server::start(PUBLISHED, &["autoconfig.example.org"]).await;
    let refused = server.ask("autoconfig.example.net", "").await.unwrap_err();
    assert!(refused.to_string().contains("alert"), "{refused}");
    // Who names nobody gets the first certificate.
    let tcp = dial(server.https).await;
    let refused = connect(tcp, "127.0.0.1", server.roots()).await.unwrap_err();
    assert!(refused.to_string().contains("not valid for"), "{refused}");
    server.stop().await;
}

#[tokio::test]
async fn a_certificate_that_changes_is_shown_without_a_restart() {
    let server = Server::start(PUBLISHED, &["old.example.org"]).await;
    assert!(
        server
            .ask("old.example.org", &get("/healthz", "x"))
            .await
            .is_ok()
    );
    reissue(&server.dir, "old.example.org", "new.example.org");
    let taken_over = async {
        while server
            .ask("new.example.org", &get("/healthz", "x"))
            .await
            .is_err()
        {
            tokio::task::yield_now().await;
        }
    };
    let took = tokio::time::Instant::now();
    timeout(LONG, taken_over).await.unwrap();
    assert!(
        took.elapsed() < Duration::from_secs(2),
        "{:?}",
        took.elapsed()
    );
    assert!(server.ask("old.example.org", "").await.is_err());
    server.stop().await;
}

#[tokio::test]
async fn what_is_no_handshake_ends_and_is_counted() {
    let server = Server::start(PUBLISHED, &["autoconfig.example.org"]).await;
    for nonsense in [
        &b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"[..],
        b"\x16\x03\x01\xff\xff\x01",
        b"",
    ] {
        let mut tcp = dial(server.https).await;
        tcp.write_all(nonsense).await.unwrap();
        tcp.shutdown().await.unwrap();
        assert!(!rest(tcp).await.starts_with(b"HTTP/1.1 200"));
    }
    let mut tcp = dial(server.plain).await;
    tcp.write_all(get("/metrics", "x").as_bytes())
        .await
        .unwrap();
    let metrics = text(rest(tcp).await);
    for line in [
        "portolan_handshakes_failed_total 3\n",
        "portolan_certificates 1\n",
        "portolan_certificates_failing 0\n",
    ] {
        assert!(metrics.contains(line), "{line}: {metrics}");
    }
    server.stop().await;
}

#[tokio::test]
async fn a_hundred_who_dawdle_over_a_handshake_hold_up_nobody() {
    let server = Server::start(PUBLISHED, &["autoconfig.example.org"]).await;
    let mut idle = Vec::new();
    for _ in 0..100 {
        let mut tcp = dial(server.https).await;
        tcp.write_all(b"\x16\x03\x01\x02\x00\x01").await.unwrap();
        idle.push(tcp);
    }
    let answer = server
        .ask("autoconfig.example.org", &get("/healthz", "x"))
        .await;
    assert!(answer.unwrap().starts_with(b"HTTP/1.1 200"));
    // Stopping does not wait for them.
    server.stop().await;
}

#[tokio::test(start_paused = true)]
async fn who_never_finishes_a_handshake_is_let_go() {
    let server = Server::start(PUBLISHED, &["autoconfig.example.org"]).await;
    let mut half = dial(server.https).await;
    half.write_all(b"\x16\x03\x01\x02\x00\x01").await.unwrap();
    let begun = tokio::time::Instant::now();
    rest(half).await;
    let took = begun.elapsed();
    assert!(took < Duration::from_secs(15), "{took:?}");
    server.stop().await;
}

#[tokio::test]
async fn a_request_in_flight_is_answered_before_the_server_stops() {
    let server = Server::start(PUBLISHED, &["autoconfig.example.org"]).await;
    let tcp = dial(server.https).await;
    let mut stream = connect(tcp, "autoconfig.example.org", server.roots())
        .await
        .unwrap();
    let request = get("/healthz", "x");
    let (start, end) = request.split_at(20);
    stream.write_all(start.as_bytes()).await.unwrap();
    stream.flush().await.unwrap();
    server.closing.cancel();
    stream.write_all(end.as_bytes()).await.unwrap();
    let answer = text(rest(stream).await);
    // Either it was read before the signal, or the connection was still idle to the server.
    assert!(answer.is_empty() || answer.contains("200 OK"), "{answer}");
    timeout(LONG, server.task).await.unwrap().unwrap();
}

/// What a visitor of a site of `config` is told by `path` behind this PROXY header.
async fn behind(config: &str, header: &str, path: &str) -> String {
    let config = format!("proxy_protocol = true\n{config}");
    let server = Server::start(&config, &["autoconfig.example.org"]).await;
    let mut tcp = dial(server.https).await;
    tcp.write_all(header.as_bytes()).await.unwrap();
    let answer = match connect(tcp, "autoconfig.example.org", server.roots()).await {
        Ok(mut stream) => {
            let request = get(path, "autoconfig.example.org");
            stream.write_all(request.as_bytes()).await.unwrap();
            text(rest(stream).await)
        }
        Err(error) => format!("no handshake: {error}"),
    };
    server.stop().await;
    answer
}

#[tokio::test]
async fn a_trusted_proxy_says_whom_it_speaks_for_and_nobody_else_may() {
    let trusted = "trusted_proxies = [\"127.0.0.1\"]";
    let stranger = "trusted_proxies = [\"192.0.2.1\"]";
    let header = "PROXY TCP4 198.51.100.7 192.0.2.1 4711 443\r\n";
    let answer = behind(trusted, header, "/healthz").await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    let answer = behind(trusted, "", "/healthz").await;
    assert!(answer.starts_with("no handshake"), "{answer}");
    let answer = behind(stranger, header, "/healthz").await;
    assert!(answer.starts_with("no handshake"), "{answer}");
    let answer = behind(stranger, "", "/healthz").await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

#[tokio::test]
async fn the_plain_listener_reads_the_header_too() {
    let config = "proxy_protocol = true\ntrusted_proxies = [\"127.0.0.1\"]";
    let server = Server::start(config, &[]).await;
    for (header, let_in) in [("PROXY UNKNOWN\r\n", true), ("", false)] {
        let mut tcp = dial(server.plain).await;
        let request = format!("{header}{}", get("/healthz", "x"));
        tcp.write_all(request.as_bytes()).await.unwrap();
        assert_eq!(rest(tcp).await.starts_with(b"HTTP/1.1 200"), let_in);
    }
    server.stop().await;
}
