//! The listeners: what a connection may do before there is a request, and how it ends.

use std::{net::SocketAddr, time::Duration};

use portolan::web::{bind, serve};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinHandle,
    time::timeout,
};
use tokio_util::sync::CancellationToken;

use crate::support::{PUBLISHED, app};

/// A running server.
struct Server {
    address: SocketAddr,
    closing: CancellationToken,
    task: JoinHandle<()>,
}

impl Server {
    async fn start() -> Self {
        let app = app(PUBLISHED);
        let listeners = bind(&["127.0.0.1:0".parse().unwrap()]).await.unwrap();
        Self {
            address: listeners[0].local_addr().unwrap(),
            closing: app.closing.clone(),
            task: tokio::spawn(serve(app, listeners)),
        }
    }

    #[expect(clippy::disallowed_methods, reason = "a visitor's side")]
    async fn visit(&self, says: &[u8]) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        // It may hang up while we still write.
        let _ = stream.write_all(says).await;
        stream
    }

    async fn stop(self) {
        self.closing.cancel();
        self.task.await.unwrap();
    }
}

/// All that comes until the server hangs up. With a paused clock, time runs on as soon as nothing else is left to do.
async fn rest(mut stream: TcpStream) -> String {
    let mut rest = Vec::new();
    let read = timeout(Duration::from_secs(60), stream.read_to_end(&mut rest)).await;
    // A reset is hanging up, too.
    let _ = read.expect("the server hung up");
    String::from_utf8(rest).unwrap()
}

#[tokio::test(start_paused = true)]
async fn who_dawdles_over_a_request_is_let_go() {
    let server = Server::start().await;
    let head = server.visit(b"GET / HTTP/1.1\r\nHost: x\r\n").await;
    assert!(!rest(head).await.starts_with("HTTP/1.1 200"));
    let body =
        b"POST /survey HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n\
        Content-Length: 50\r\n\r\naddress=";
    let answer = rest(server.visit(body).await).await;
    assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
    let idle = server
        .visit(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        .await;
    let answer = rest(idle).await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    server.stop().await;
}

#[tokio::test]
async fn a_head_without_end_is_refused() {
    let server = Server::start().await;
    let mut head = b"GET / HTTP/1.1\r\nHost: x\r\nX-Filler: ".to_vec();
    head.resize(200_000, b'x');
    let answer = rest(server.visit(&head).await).await;
    assert!(!answer.starts_with("HTTP/1.1 200"), "{answer}");
    // And it goes on serving others.
    let next = b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    let answer = rest(server.visit(next).await).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    server.stop().await;
}

#[tokio::test]
async fn a_port_that_is_taken_is_named() {
    let taken = bind(&["127.0.0.1:0".parse().unwrap()]).await.unwrap();
    let address = taken[0].local_addr().unwrap();
    let error = bind(&[address]).await.unwrap_err();
    assert_eq!(error.address, address);
    assert_eq!(error.reason.kind(), std::io::ErrorKind::AddrInUse);
}
