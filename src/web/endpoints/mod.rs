//! URLs that programs ask for: the API, and the files whose places other people's specifications fix.

mod api;
mod ask;
mod autoconfig;
pub mod file;
mod health;
pub mod host;
mod mobileconfig;
mod mta_sts;

use axum::{
    Router,
    extract::{RawQuery, Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

use super::{App, Language, PageError, Visitor};

/// For programs: failures are the contract's error object.
pub fn api() -> Router<App> {
    Router::new()
        .route("/api/v1/survey", get(api::report))
        .route("/api/v1/survey/events", get(api::events))
}

/// For mail clients and machines that watch over us: failures are one line of text.
pub fn files() -> Router<App> {
    Router::new()
        .route("/mail/config-v1.1.xml", get(autoconfig::get))
        .route(
            "/.well-known/autoconfig/mail/config-v1.1.xml",
            get(autoconfig::get),
        )
        .route("/.well-known/mta-sts.txt", get(mta_sts::get))
        .route("/ask", get(ask::get))
        .route("/healthz", get(health::live))
        .route("/readyz", get(health::ready))
        .route("/metrics", get(health::metrics))
        .route("/robots.txt", get(health::robots))
}

/// Files that a person's browser asks for: failures are pages.
pub fn downloads() -> Router<App> {
    Router::new().route("/mobileconfig", get(mobileconfig::get))
}

/// What no route took: odd spellings of the autoconfig file's places, and all the rest.
pub async fn elsewhere(
    app: State<App>,
    visitor: Visitor,
    language: Language,
    query: RawQuery,
    headers: HeaderMap,
    request: Request,
) -> Response {
    if !autoconfig::is_here(request.uri().path()) {
        return PageError::not_found().into_response();
    }
    if request.method() != Method::GET && request.method() != Method::HEAD {
        let allow = [(header::ALLOW, HeaderValue::from_static("GET,HEAD"))];
        return (StatusCode::METHOD_NOT_ALLOWED, allow).into_response();
    }
    autoconfig::get(
        app,
        visitor,
        language,
        request.uri().clone(),
        query,
        headers,
    )
    .await
    .into_response()
}
