//! What is told of each request, whoever answers it: one line in the log, and one count.
//!
//! Who runs the server learns which kinds of clients come, for what, and what becomes of it. Of the request itself nothing is
//! written down that its sender chose: not the path, not the query, no header, and of names only that of a published domain.

mod asked;
mod client;

use std::{
    convert::Infallible,
    sync::Arc,
    task::{Context, Poll},
};

use axum::{
    extract::Request,
    response::{IntoResponse, Response},
};
use futures_util::future::{BoxFuture, Either, FutureExt, Ready, ready};
use tokio::time::Instant;
use tower::{Layer, Service, ServiceExt};

use super::{App, swift};
use crate::model::DomainName;

pub use asked::{Format, Outcome};
pub use client::Family;

/// What a handler lets the log know, as an extension of its answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The published domain that was asked about.
    pub domain: Option<DomainName>,
    /// Where the status does not say it.
    pub outcome: Option<Outcome>,
}

impl Told {
    /// `response`, about a published domain.
    pub fn about(domain: &DomainName, mut response: Response) -> Response {
        let told = Self {
            domain: Some(domain.clone()),
            ..Self::default()
        };
        response.extensions_mut().insert(told);
        response
    }
}

/// Stands around the whole site.
#[derive(Clone)]
pub(super) struct Telling(pub Arc<App>);

impl<S> Layer<S> for Telling {
    type Service = Tells<S>;

    fn layer(&self, inner: S) -> Tells<S> {
        Tells {
            app: self.0.clone(),
            inner: Arc::new(inner),
        }
    }
}

/// Cloned for each request: what stands inside is cloned only where it is needed.
pub(super) struct Tells<S> {
    app: Arc<App>,
    inner: Arc<S>,
}

impl<S> Clone for Tells<S> {
    fn clone(&self) -> Self {
        Self {
            app: self.app.clone(),
            inner: self.inner.clone(),
        }
    }
}

impl<S> Service<Request> for Tells<S>
where
    S: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static,
    S::Response: IntoResponse,
    S::Future: Send,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Either<
        Ready<Result<Response, Infallible>>,
        BoxFuture<'static, Result<Response, Infallible>>,
    >;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let question = Question::of(&request);
        if let Some(response) = swift::at_once(&self.app, question.format, &request) {
            question.answered(&self.app, &response);
            return Either::Left(ready(Ok(response)));
        }
        let (app, inner) = (self.app.clone(), self.inner.clone());
        let whole_way = async move {
            let response = match swift::soon(&app, question.format, request).await {
                Ok(response) => response,
                Err(request) => {
                    let site = S::clone(&inner);
                    site.oneshot(request).await?.into_response()
                }
            };
            question.answered(&app, &response);
            Ok(response)
        };
        Either::Right(whole_way.boxed())
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
    fn of(request: &Request) -> Self {
        let path = request.uri().path();
        Self {
            client: Family::of(path, request.headers()),
            format: Format::of(path),
            begun: Instant::now(),
        }
    }

    /// `elapsed_us`, in microseconds, ends with the head of the answer: a page that is streamed goes on.
    fn answered(self, app: &App, response: &Response) {
        let status = response.status();
        let told = response.extensions().get::<Told>();
        let outcome = told
            .and_then(|told| told.outcome)
            .unwrap_or_else(|| Outcome::of_status(status));
        let domain = told.and_then(|told| told.domain.as_ref());
        app.metrics.answered(status);
        app.metrics.asked(self.client, self.format, outcome);
        tracing::info!(
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
