//! The listeners: what a connection may do before there is a request, and how it ends.

use std::time::Duration;

use portolan::web::{bind, serve};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::support::{PUBLISHED, app};

#[expect(clippy::disallowed_methods, reason = "a visitor's side")]
async fn visit(address: std::net::SocketAddr) -> TcpStream {
    TcpStream::connect(address).await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn who_dawdles_over_the_head_of_a_request_is_let_go() {
    let app = app(PUBLISHED);
    let listeners = bind(&["127.0.0.1:0".parse().unwrap()]).await.unwrap();
    let address = listeners[0].local_addr().unwrap();
    let closing = app.closing.clone();
    let server = tokio::spawn(serve(app, listeners));
    let mut stream = visit(address).await;
    stream
        .write_all(b"GET / HTTP/1.1\r\nHost: x\r\n")
        .await
        .unwrap();
    let mut rest = Vec::new();
    // The clock runs on as soon as nothing else is left to do.
    let within = Duration::from_secs(60);
    tokio::time::timeout(within, stream.read_to_end(&mut rest))
        .await
        .expect("the server hung up")
        .unwrap();
    assert!(!rest.starts_with(b"HTTP/1.1 200"));
    closing.cancel();
    server.await.unwrap();
}

#[tokio::test]
async fn a_head_without_end_is_refused() {
    let app = app(PUBLISHED);
    let listeners = bind(&["127.0.0.1:0".parse().unwrap()]).await.unwrap();
    let address = listeners[0].local_addr().unwrap();
    let closing = app.closing.clone();
    let server = tokio::spawn(serve(app, listeners));
    let mut stream = visit(address).await;
    let mut head = b"GET / HTTP/1.1\r\nHost: x\r\nX-Filler: ".to_vec();
    head.resize(200_000, b'x');
    // It may hang up while we still write.
    let _ = stream.write_all(&head).await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    assert!(!answer.starts_with(b"HTTP/1.1 200"));
    // And it goes on serving others.
    let mut stream = visit(address).await;
    stream
        .write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        .await
        .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    closing.cancel();
    server.await.unwrap();
}

#[tokio::test]
async fn a_port_that_is_taken_is_named() {
    let taken = bind(&["127.0.0.1:0".parse().unwrap()]).await.unwrap();
    let address = taken[0].local_addr().unwrap();
    let error = bind(&[address]).await.unwrap_err();
    assert_eq!(error.address, address);
    assert_eq!(error.reason.kind(), std::io::ErrorKind::AddrInUse);
}
