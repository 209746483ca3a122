//! Listening, and stopping in good order.

mod door;
mod proxy;

pub use door::Listeners;

use std::{io, net::SocketAddr, sync::Arc, time::Duration};

use axum::{Router, body::Body, extract::ConnectInfo};
use hyper::{Request, body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulShutdown, Watcher},
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore},
    task::JoinSet,
};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

use self::door::Door;
use super::{App, Channel};
use crate::net::{Shares, Stream};

/// For the whole head of a request; also how long an idle connection is kept.
const HEAD_TIMEOUT: Duration = Duration::from_secs(20);
/// Of a request's head, in bytes. The longest that clients send is an address of a kilobyte and browser headers.
const MAX_HEAD: usize = 32 * 1024;
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
/// Published domains and certificates are kept fresh meanwhile.
pub async fn serve(app: App, listeners: impl Into<Listeners>) {
    let site = super::router(app.clone());
    let fresh = tokio::spawn(
        app.published
            .clone()
            .keep_fresh(app.surveys.clone(), app.closing.clone()),
    );
    let certificates = app.certificates.clone().keep_fresh(app.closing.clone());
    let certificates = tokio::spawn(certificates);
    // So that the first visitor need not wait for it.
    let look = {
        let app = app.clone();
        tokio::spawn(async move { app.readiness.check(&app.surveys).await })
    };
    // Who comes beyond these waits in the kernel's queue.
    let room = Arc::new(Semaphore::new(Shares::of_process().visitors));
    let mut harbour = JoinSet::new();
    for (listener, tls) in listeners.into().each() {
        let door = Door::new(&app, tls);
        harbour.spawn(accept(
            app.clone(),
            site.clone(),
            listener,
            door,
            room.clone(),
        ));
    }
    harbour.join_all().await;
    fresh.abort();
    certificates.abort();
    look.abort();
}

async fn accept(app: App, site: Router, listener: TcpListener, door: Door, room: Arc<Semaphore>) {
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
        let visit = Visit {
            app: app.clone(),
            site: site.clone(),
            http: http.clone(),
            watcher: graceful.watcher(),
            cut: cut.clone(),
            channel: door.channel(),
            berth,
        };
        let stream = prompt(stream);
        if door.is_plain_for(peer.ip()) {
            tokio::spawn(visit.attend(stream, peer));
        } else {
            tokio::spawn(visit.let_in(door.clone(), stream, peer));
        }
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

/// What one connection needs.
struct Visit {
    app: App,
    site: Router,
    http: http1::Builder,
    watcher: Watcher,
    cut: CancellationToken,
    channel: Channel,
    /// Its place among all connections.
    berth: OwnedSemaphorePermit,
}

impl Visit {
    /// Does first what the door asks for. Who is still at it when the server stops has sent no request yet.
    async fn let_in(self, door: Door, stream: TcpStream, peer: SocketAddr) {
        let app = self.app.clone();
        app.metrics.connected();
        let entered = app
            .closing
            .run_until_cancelled(door.enter(stream, peer))
            .await;
        app.metrics.disconnected();
        match entered {
            Some(Ok(Some((stream, peer)))) => self.attend(stream, peer).await,
            Some(Err(error)) => {
                app.metrics.stayed_out();
                tracing::debug!(%error, "a connection ended before its first request");
            }
            Some(Ok(None)) | None => {}
        }
    }

    async fn attend<S: Stream + 'static>(self, stream: S, peer: SocketAddr) {
        let site = self.site.map_request(move |request: Request<Incoming>| {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(ConnectInfo(peer));
            request.extensions_mut().insert(self.channel);
            request
        });
        let connection = self
            .http
            .serve_connection(TokioIo::new(stream), TowerToHyperService::new(site));
        let connection = self.watcher.watch(connection);
        let metrics = &self.app.metrics;
        metrics.connected();
        tokio::select! {
            () = self.cut.cancelled() => {}
            // A visitor who hangs up or speaks no HTTP is none of our errors.
            ended = connection => if let Err(error) = ended {
                tracing::debug!(%error, "a connection ended early");
            },
        }
        metrics.disconnected();
        drop(self.berth);
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
