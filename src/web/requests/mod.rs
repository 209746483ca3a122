//! What is told of each request, whoever answers it: one line in the log, and one count.
//!
//! Who runs the server learns which kinds of clients come, for what, and what becomes of it. Of the request itself nothing is
//! written down that its sender chose: not the path, not the query, no header, and of names only that of a published domain.

mod asked;
mod client;

use std::{convert::Infallible, net::SocketAddr, sync::Arc};

use axum::{
    BoxError, Router,
    body::{Bytes, HttpBody},
    extract::{ConnectInfo, Request},
    http::StatusCode,
    response::Response,
};
use futures_util::future::{Either, FutureExt, ready};
use tokio::time::Instant;
use tower::Service;

use super::{App, Channel, Metrics, swift};
use crate::model::DomainName;

pub use asked::{Format, Outcome};
pub use client::Family;

/// What lines about requests are logged under.
pub const LOG: &str = "portolan::web::requests";

/// What a handler lets the log know, as an extension of its answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The published domain that was asked about.
    pub domain: Option<DomainName>,
    /// Where the status does not say it.
    pub outcome: Option<Outcome>,
}

impl Told {
    /// About a published domain.
    pub fn of(domain: &DomainName) -> Self {
        Self {
            domain: Some(domain.clone()),
            ..Self::default()
        }
    }

    /// `response`, about a published domain.
    pub fn about(domain: &DomainName, response: Response) -> Response {
        Self::of(domain).with(response)
    }

    /// `response`, and this about it.
    pub fn with(self, mut response: Response) -> Response {
        response.extensions_mut().insert(self);
        response
    }
}

/// Where a request came from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Arrival {
    pub peer: SocketAddr,
    pub channel: Channel,
}

/// Stands in front of the whole site. Cheap to clone.
#[derive(Clone)]
pub(super) struct Reception(Arc<Inner>);

struct Inner {
    app: App,
    site: Router,
}

impl Reception {
    pub(super) fn new(app: &App, site: Router) -> Self {
        let app = app.clone();
        Self(Arc::new(Inner { app, site }))
    }

    pub(super) fn metrics(&self) -> &Arc<Metrics> {
        &self.0.app.metrics
    }

    /// The answer, by the short way where there is one. It is told in the log and in the counts once its head is there.
    /// Without `arrival` the request says itself where it came from.
    pub(super) fn receive<B>(
        &self,
        request: Request<B>,
        arrival: Option<Arrival>,
    ) -> impl Future<Output = Result<Response, Infallible>> + Send + use<B>
    where
        B: HttpBody<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<BoxError> + Send,
    {
        let question = Question::of(&request);
        if let Some((told, response)) = swift::at_once(&self.0.app, question.format, &request) {
            question.answered(&self.0.app, response.status(), Some(&told));
            return Either::Left(ready(Ok(response)));
        }
        let inner = self.0.clone();
        Either::Right(async move {
            let request = match swift::soon(&inner.app, question.format, request).await {
                Ok((told, response)) => {
                    question.answered(&inner.app, response.status(), Some(&told));
                    return Ok(response);
                }
                Err(request) => request,
            };
            // Much larger than what is needed on the short way.
            inner.whole_way(question, request, arrival).boxed().await
        })
    }
}

impl Inner {
    async fn whole_way(
        self: Arc<Self>,
        question: Question,
        mut request: Request,
        arrival: Option<Arrival>,
    ) -> Result<Response, Infallible> {
        if let Some(Arrival { peer, channel }) = arrival {
            request.extensions_mut().insert(ConnectInfo(peer));
            request.extensions_mut().insert(channel);
        }
        let response = self.site.clone().call(request).await?;
        let told = response.extensions().get::<Told>();
        question.answered(&self.app, response.status(), told);
        Ok(response)
    }
}

/// What is told of a request, as far as it is known before it is answered.
#[derive(Clone, Copy, Debug)]
struct Question {
    client: Family,
    format: Format,
    begun: Instant,
}

impl Question {
    fn of<B>(request: &Request<B>) -> Self {
        let path = request.uri().path();
        Self {
            client: Family::of(path, request.headers()),
            format: Format::of(path),
            begun: Instant::now(),
        }
    }

    /// `elapsed_us`, in microseconds, ends with the head of the answer: a page that is streamed goes on.
    fn answered(self, app: &App, status: StatusCode, told: Option<&Told>) {
        let outcome = told
            .and_then(|told| told.outcome)
            .unwrap_or_else(|| Outcome::of_status(status));
        let domain = told.and_then(|told| told.domain.as_ref());
        app.metrics.answered(status);
        app.metrics.asked(self.client, self.format, outcome);
        tracing::info!(
            target: LOG,
            client = %self.client.as_str(),
            format = %self.format.as_str(),
            outcome = %outcome.as_str(),
            domain = domain.map(tracing::field::display),
            status = status.as_u16(),
            elapsed_us = u64::try_from(self.begun.elapsed().as_micros()).unwrap_or(u64::MAX),
            "answered"
        );
    }
}
