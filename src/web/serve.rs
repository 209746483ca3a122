//! Listening, and stopping in good order.

use std::{io, net::SocketAddr, sync::Arc, time::Duration};

use axum::{Router, body::Body, extract::ConnectInfo};
use hyper::{Request, body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    task::JoinSet,
};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

use super::App;

/// For the whole head of a request; also how long an idle connection is kept.
const HEAD_TIMEOUT: Duration = Duration::from_secs(20);
/// Of a request's head, in bytes. The longest that clients send is an address of a kilobyte and browser headers.
const MAX_HEAD: usize = 32 * 1024;
/// Open at one time; more wait in the kernel's queue.
const MAX_CONNECTIONS: usize = 4096;
/// For requests in flight when we are told to stop.
const GRACE: Duration = Duration::from_secs(5);
/// After an error of accepting that is ours, such as too many open files.
const BREATH: Duration = Duration::from_millis(500);

/// A listener could not be had.
#[derive(Debug, thiserror::Error)]
#[error("cannot listen on {address}: {reason}")]
pub struct BindError {
    pub address: SocketAddr,
    pub reason: io::Error,
}

/// Binds all of `addresses`. Port 0 takes a free one.
pub async fn bind(addresses: &[SocketAddr]) -> Result<Vec<TcpListener>, BindError> {
    let mut listeners = Vec::with_capacity(addresses.len());
    for &address in addresses {
        let listener = TcpListener::bind(address)
            .await
            .map_err(|reason| BindError { address, reason })?;
        listeners.push(listener);
    }
    Ok(listeners)
}

/// Serves the site on all listeners until `app.closing` is cancelled, then lets requests in flight end for a few seconds.
/// Published domains are kept fresh meanwhile.
pub async fn serve(app: App, listeners: Vec<TcpListener>) {
    let site = super::router(app.clone());
    let fresh = tokio::spawn(
        app.published
            .clone()
            .keep_fresh(app.surveys.clone(), app.closing.clone()),
    );
    // So that the first visitor need not wait for it.
    let look = {
        let app = app.clone();
        tokio::spawn(async move { app.readiness.check(&app.surveys).await })
    };
    let room = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    let mut harbour = JoinSet::new();
    for listener in listeners {
        harbour.spawn(accept(app.clone(), site.clone(), listener, room.clone()));
    }
    harbour.join_all().await;
    fresh.abort();
    look.abort();
}

async fn accept(app: App, site: Router, listener: TcpListener, room: Arc<Semaphore>) {
    let graceful = GracefulShutdown::new();
    let closing = &app.closing;
    let cut = CancellationToken::new();
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_buf_size(MAX_HEAD);
    loop {
        let berth = tokio::select! {
            () = closing.cancelled() => break,
            Ok(berth) = room.clone().acquire_owned() => berth,
        };
        let (stream, peer) = tokio::select! {
            () = closing.cancelled() => break,
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    if is_ours(&error) {
                        tracing::error!(%error, "connections cannot be accepted");
                        tokio::time::sleep(BREATH).await;
                    }
                    continue;
                }
            },
        };
        let site = site.clone().map_request(move |request: Request<Incoming>| {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(ConnectInfo(peer));
            request
        });
        let connection =
            http.serve_connection(TokioIo::new(prompt(stream)), TowerToHyperService::new(site));
        let connection = graceful.watch(connection);
        let (metrics, cut) = (app.metrics.clone(), cut.clone());
        tokio::spawn(async move {
            metrics.connected();
            tokio::select! {
                () = cut.cancelled() => {}
                // A visitor who hangs up or speaks no HTTP is none of our errors.
                ended = connection => if let Err(error) = ended {
                    tracing::debug!(%error, "a connection ended early");
                },
            }
            metrics.disconnected();
            drop(berth);
        });
    }
    drop(listener);
    if tokio::time::timeout(GRACE, graceful.shutdown())
        .await
        .is_err()
    {
        tracing::info!("requests that did not end in time are cut off");
        cut.cancel();
    }
}

/// Without this an event waits for the acknowledgement of the one before: 40 ms on many systems.
fn prompt(stream: TcpStream) -> TcpStream {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "TCP_NODELAY cannot be set");
    }
    stream
}

/// Not the visitor's, who may be gone before being accepted.
fn is_ours(error: &io::Error) -> bool {
    !matches!(
        error.kind(),
        io::ErrorKind::ConnectionRefused
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionReset
    )
}
