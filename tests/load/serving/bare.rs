//! What there is to compare with: axum, one route, one handler that returns bytes that it has.

use std::net::SocketAddr;

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue},
    routing::get,
    serve::ListenerExt,
};
use tokio::net::TcpListener;

use super::crowd::{AUTOCONFIG, AUTODISCOVER};

/// Serves the answer, head and body, that stands in the file, until the process is ended.
pub async fn serve(address: SocketAddr, file: &str) -> Result<(), String> {
    let answer = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
    let (head, body) = answer.split_once("\r\n\r\n").ok_or("no answer")?;
    let mut headers = HeaderMap::new();
    for line in head.lines().skip(1) {
        let (name, value) = line.split_once(": ").ok_or("no header")?;
        // These two come from hyper.
        if ["date", "content-length"].contains(&name) {
            continue;
        }
        let name: HeaderName = name.parse().map_err(|_| "no header's name")?;
        let value: HeaderValue = value.parse().map_err(|_| "no header's value")?;
        headers.insert(name, value);
    }
    let state = (headers, Bytes::from(body.to_owned()));
    type Ready = State<(HeaderMap, Bytes)>;
    let by_get = |State(answer): Ready| async move { answer };
    let by_post = |State(answer): Ready, _: Bytes| async move { answer };
    let router = Router::new()
        .route(AUTOCONFIG, get(by_get))
        .route(AUTODISCOVER, axum::routing::post(by_post))
        .with_state(state);
    let listener = TcpListener::bind(address)
        .await
        .map_err(|error| error.to_string())?
        .tap_io(|stream| {
            let _ = stream.set_nodelay(true);
        });
    axum::serve(listener, router)
        .await
        .map_err(|error| error.to_string())
}
