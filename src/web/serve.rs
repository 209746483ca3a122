//! Listening, and stopping in good order.

mod door;
mod hourglass;
mod proxy;

pub use door::Listeners;

use std::{io, net::SocketAddr, pin::pin, sync::Arc, time::Duration};

use futures_util::{FutureExt, StreamExt, future::BoxFuture, stream::FuturesUnordered};
use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore},
    task::JoinSet,
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use self::{door::Door, hourglass::Hourglass};
use super::{
    App,
    requests::{Arrival, Reception},
};
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
    let reception = Reception::new(&app, super::site(app.clone()));
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
            reception.clone(),
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

async fn accept(
    app: App,
    reception: Reception,
    listener: TcpListener,
    door: Door,
    room: Arc<Semaphore>,
) {
    let visits = TaskTracker::new();
    let closing = &app.closing;
    let cut = CancellationToken::new();
    let mut http = http1::Builder::new();
    http.header_read_timeout(HEAD_TIMEOUT)
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
            reception: reception.clone(),
            http: http.clone(),
            door: door.clone(),
            closing: closing.clone(),
            cut: cut.clone(),
            _berth: berth,
        };
        let stream = prompt(stream);
        if door.is_plain_for(peer.ip()) {
            visits.spawn(visit.attend(stream, peer));
        } else {
            visits.spawn(visit.let_in(stream, peer));
        }
    }
    drop(listener);
    visits.close();
    if tokio::time::timeout(GRACE, visits.wait()).await.is_err() {
        tracing::info!("requests that did not end in time are cut off");
        cut.cancel();
    }
}

/// What one connection needs.
struct Visit {
    reception: Reception,
    http: http1::Builder,
    door: Door,
    closing: CancellationToken,
    cut: CancellationToken,
    /// Its place among all connections.
    _berth: OwnedSemaphorePermit,
}

/// What the server says to a connection.
enum Order {
    /// No request after the one that it may be at.
    Finish,
    /// At once.
    Leave,
}

impl Visit {
    /// Does first what the door asks for. Who is still at it when the server stops has sent no request yet.
    async fn let_in(self, stream: TcpStream, peer: SocketAddr) {
        let metrics = self.reception.metrics().clone();
        metrics.connected();
        let entered = self
            .closing
            .run_until_cancelled(self.door.enter(stream, peer))
            .await;
        metrics.disconnected();
        match entered {
            Some(Ok(Some((stream, peer)))) => self.attend(stream, peer).await,
            Some(Err(error)) => {
                metrics.stayed_out();
                tracing::debug!(%error, "a connection ended before its first request");
            }
            Some(Ok(None)) | None => {}
        }
    }

    async fn attend<S: Stream + 'static>(mut self, stream: S, peer: SocketAddr) {
        let arrival = Arrival {
            peer,
            channel: self.door.channel(),
        };
        let metrics = self.reception.metrics().clone();
        let orders = self.orders();
        let reception = self.reception;
        let answer = service_fn(move |request| reception.receive(request, Some(arrival)));
        let connection = self
            .http
            .timer(Hourglass::default())
            .serve_connection(TokioIo::new(stream), answer);
        let (mut connection, mut orders) = (pin!(connection), pin!(orders));
        metrics.connected();
        loop {
            tokio::select! {
                biased;
                // A visitor who hangs up or speaks no HTTP is none of our errors.
                ended = connection.as_mut() => {
                    if let Err(error) = ended {
                        tracing::debug!(%error, "a connection ended early");
                    }
                    break;
                }
                Some(order) = orders.next() => match order {
                    Order::Finish => connection.as_mut().graceful_shutdown(),
                    Order::Leave => break,
                },
            }
        }
        metrics.disconnected();
    }

    /// Looked at only when there is one: to wait for a token directly takes, whenever the connection is looked at, a lock that
    /// all connections share.
    fn orders(&self) -> FuturesUnordered<BoxFuture<'static, Order>> {
        let finish = self.closing.clone().cancelled_owned();
        let leave = self.cut.clone().cancelled_owned();
        FuturesUnordered::from_iter([
            finish.map(|()| Order::Finish).boxed(),
            leave.map(|()| Order::Leave).boxed(),
        ])
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
