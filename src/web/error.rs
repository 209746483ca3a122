//! A failure on its way to the visitor. The only file that knows status codes.
//!
//! Handlers return a [`PageError`]; the layer around their part of the site gives it its [`Shape`]: a page for people, the
//! contract's error object for programs, one line for mail clients. So no handler needs to know who asked.

use std::{any::Any, time::Duration};

use axum::{
    Json,
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::{self, FromFnLayer, Next},
    response::{IntoResponse, Response},
};
use serde_json::Value;

use super::{
    App, Language,
    pages::{self, Frame},
    requests::{Outcome, Told},
};
use crate::{
    model::{AddressError, DomainName, Fault},
    say::{ErrorBody, Voice},
};

/// What went wrong, worded by the message `error-<code>` in the visitor's language.
#[derive(Clone, Debug)]
pub struct PageError {
    pub status: StatusCode,
    /// One of [`CODES`] or of [`AddressError::CODES`].
    pub code: &'static str,
    /// The message's arguments. Never a local part.
    pub args: Vec<(&'static str, Value)>,
    pub retry_after: Option<Duration>,
    /// The published domain that was asked about, for the log.
    pub domain: Option<DomainName>,
}

/// Every code that is not an address's own, so that a test can ask for its sentence.
pub const CODES: [&str; 17] = [
    "address-missing",
    "bad-request",
    "busy",
    "cannot-carry",
    "cross-site",
    "internal",
    "lookup-closed",
    "method-not-allowed",
    "no-name-server",
    "no-route",
    "no-settings",
    "not-found",
    "not-published",
    "not-ready",
    "rate-limited",
    "timeout",
    "too-large",
];

impl PageError {
    /// `code` must have a message `error-<code>`.
    pub fn new(status: StatusCode, code: &'static str) -> Self {
        Self {
            status,
            code,
            args: Vec::new(),
            retry_after: None,
            domain: None,
        }
    }

    #[must_use]
    pub fn about(mut self, domain: &DomainName) -> Self {
        self.domain = Some(domain.clone());
        self
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not-found")
    }

    /// A link or form that needs an address came without one.
    pub fn address_missing() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "address-missing")
    }

    /// Nobody publishes settings for this domain here.
    pub fn not_published() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not-published")
    }

    /// A published domain whose first good survey is still to come.
    pub fn not_ready(retry_after: Duration) -> Self {
        Self {
            retry_after: Some(retry_after),
            ..Self::new(StatusCode::SERVICE_UNAVAILABLE, "not-ready")
        }
    }

    /// The survey of `domain` found nothing that the asked-for file could hold.
    pub fn no_settings(domain: &DomainName) -> Self {
        Self::new(StatusCode::NOT_FOUND, "no-settings").with("domain", domain.ascii())
    }

    /// The settings are there, but not in this kind of file.
    pub fn cannot_carry() -> Self {
        Self::new(StatusCode::NOT_FOUND, "cannot-carry")
    }

    /// The domain whose result says more than the message does.
    pub fn told_by(&self) -> Option<DomainName> {
        let told = ["no-settings", "cannot-carry", "not-found"].contains(&self.code);
        let domain = self.args.iter().find(|(name, _)| *name == "domain")?;
        told.then(|| domain.1.as_str()?.parse().ok()).flatten()
    }

    /// Strangers may not have any domain surveyed here.
    pub fn lookup_closed() -> Self {
        Self::new(StatusCode::FORBIDDEN, "lookup-closed")
    }

    pub fn cross_site() -> Self {
        Self::new(StatusCode::FORBIDDEN, "cross-site")
    }

    /// Arguments: `seconds`.
    pub fn rate_limited(wait: Duration) -> Self {
        Self {
            retry_after: Some(wait),
            ..Self::new(StatusCode::TOO_MANY_REQUESTS, "rate-limited")
                .with("seconds", whole_seconds(wait))
        }
    }

    /// As many surveys are running as this machine takes.
    pub fn busy(wait: Duration) -> Self {
        Self {
            retry_after: Some(wait),
            ..Self::new(StatusCode::TOO_MANY_REQUESTS, "busy")
        }
    }

    pub fn bad_request() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "bad-request")
    }

    /// A value longer than any address.
    pub fn too_long() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "address-too-long")
    }

    pub fn timeout() -> Self {
        Self::new(StatusCode::GATEWAY_TIMEOUT, "timeout")
    }

    pub fn internal() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal")
    }

    /// After how many whole seconds it is worth coming back, as in `Retry-After`.
    pub fn wait_seconds(&self) -> Option<u64> {
        self.retry_after.map(whole_seconds)
    }

    /// The contract's error object.
    pub fn body(&self, voice: &Voice) -> ErrorBody {
        ErrorBody::new(self.code, voice, &self.args)
    }

    /// The best that can be said of an answer that a library made.
    fn of_status(status: StatusCode) -> Self {
        let code = match status {
            StatusCode::NOT_FOUND => "not-found",
            StatusCode::METHOD_NOT_ALLOWED => "method-not-allowed",
            StatusCode::PAYLOAD_TOO_LARGE | StatusCode::URI_TOO_LONG => "too-large",
            StatusCode::REQUEST_TIMEOUT | StatusCode::GATEWAY_TIMEOUT => "timeout",
            StatusCode::FORBIDDEN => "cross-site",
            _ if status.is_client_error() => "bad-request",
            _ => "internal",
        };
        Self::new(status, code)
    }
}

impl From<AddressError> for PageError {
    fn from(error: AddressError) -> Self {
        Self::new(StatusCode::BAD_REQUEST, error.code())
    }
}

impl From<Fault> for PageError {
    fn from(fault: Fault) -> Self {
        let status = match fault {
            Fault::NoNameServer | Fault::NoRoute => StatusCode::SERVICE_UNAVAILABLE,
            Fault::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        };
        Self::new(status, fault.code())
    }
}

impl IntoResponse for PageError {
    /// Bare: the body comes from the layer of [`shaped`].
    fn into_response(self) -> Response {
        refusal(self)
    }
}

/// A bare answer that [`shaped`] gives its body.
pub(super) fn refusal<B: Default>(error: PageError) -> axum::http::Response<B> {
    let mut response = axum::http::Response::new(B::default());
    *response.status_mut() = error.status;
    response.extensions_mut().insert(error);
    response
}

/// A handler panicked: our fault, told once, without the panic's text, which may hold input.
pub(super) fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    tracing::error!("a request handler panicked");
    PageError::internal().into_response()
}

/// What a failure looks like in a part of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// HTML, for people.
    Page,
    /// The contract's error object.
    Object,
    /// One short line, for mail clients and scanners.
    Line,
    /// A page where the request asks for HTML, else a line. For what no part of the site owns.
    ByRequest,
}

type Shaped = FromFnLayer<
    fn(State<(App, Shape)>, Request, Next) -> futures_util::future::BoxFuture<'static, Response>,
    (App, Shape),
    (State<(App, Shape)>, Request),
>;

/// The layer that gives failures of one part of the site their body.
pub(super) fn shaped(app: &App, shape: Shape) -> Shaped {
    middleware::from_fn_with_state((app.clone(), shape), |state, request, next| {
        Box::pin(give_shape(state, request, next))
    })
}

async fn give_shape(
    State((app, shape)): State<(App, Shape)>,
    request: Request,
    next: Next,
) -> Response {
    let (parts, body) = request.into_parts();
    let language = Language::of(&parts, &app.config());
    let shape = match shape {
        Shape::ByRequest if parts.uri.path().starts_with("/api/") => Shape::Object,
        Shape::ByRequest if asks_for_html(&parts.headers) => Shape::Page,
        Shape::ByRequest => Shape::Line,
        known => known,
    };
    let (method, uri) = (parts.method.clone(), parts.uri.clone());
    let response = next.run(Request::from_parts(parts, body)).await;
    match failure(&response) {
        Some(error) => {
            let path = Frame::place(&method, &uri);
            let head = method == Method::HEAD;
            body_of(&error, shape, (&language, path), &response, head)
        }
        None => response,
    }
}

/// The failure that `response` stands for, if it has no body of its own making yet.
fn failure(response: &Response) -> Option<PageError> {
    if let Some(error) = response.extensions().get::<PageError>() {
        return Some(error.clone());
    }
    if !response.status().is_client_error() && !response.status().is_server_error() {
        return None;
    }
    // Rejections of extractors are plain text that quotes the input; a handler's own page or object has its type.
    let ours = response.extensions().get::<Worded>().is_some()
        || response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| !kind.as_bytes().starts_with(b"text/plain"));
    (!ours).then(|| PageError::of_status(response.status()))
}

/// Marks an answer that has been given its body.
#[derive(Clone, Copy)]
struct Worded;

fn body_of(
    error: &PageError,
    shape: Shape,
    (language, path): (&Language, &str),
    bare: &Response,
    head: bool,
) -> Response {
    let voice = &language.voice();
    let mut response = match shape {
        Shape::Page => pages::error_page(Frame::of(language, path), error),
        Shape::Object => Json(error.body(voice)).into_response(),
        Shape::Line | Shape::ByRequest => {
            let sentence = voice.say_with(&format!("error-{}", error.code), &error.args);
            (
                [(header::CONTENT_TYPE, "text/plain; charset=utf-8")],
                format!("{sentence}\n"),
            )
                .into_response()
        }
    };
    *response.status_mut() = error.status;
    if head {
        *response.body_mut() = Body::empty();
    }
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Some(allow) = bare.headers().get(header::ALLOW) {
        headers.insert(header::ALLOW, allow.clone());
    }
    if let Some(seconds) = error.wait_seconds() {
        headers.insert(header::RETRY_AFTER, seconds.into());
    }
    response.extensions_mut().insert(Worded);
    response.extensions_mut().insert(Told {
        domain: error.domain.clone(),
        outcome: Outcome::of_code(error.code),
    });
    response
}

/// Whether a person's browser asks.
pub(super) fn asks_for_html(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .any(|value| value.contains("text/html"))
}

/// Rounded up, at least one: who comes back at that time is let in.
fn whole_seconds(wait: Duration) -> u64 {
    let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
    seconds.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_a_sentence() {
        let voice = Voice::english();
        for code in CODES.iter().chain(&AddressError::CODES) {
            assert!(voice.knows(&format!("error-{code}")), "{code}");
        }
    }

    #[test]
    fn a_wait_is_rounded_up() {
        for (wait, seconds) in [(0, 1), (1, 1), (1000, 1), (1001, 2), (59_500, 60)] {
            assert_eq!(whole_seconds(Duration::from_millis(wait)), seconds);
        }
    }
}
