//! URLs that programs ask for: the API, and the files whose places other people's specifications fix.

mod acme;
mod api;
mod ask;
pub mod autoconfig;
mod dns;
pub mod file;
mod health;
pub mod host;
mod mobileconfig;
mod mta_sts;
pub mod outlook;
mod pacc;
pub mod places;

use axum::{
    Router,
    extract::{Request, State},
    http::Method,
    response::{IntoResponse, Response},
    routing::get,
};

use self::places::Place;
use super::{App, Channel, Language, PageError, Visitor};

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
        .route("/.well-known/acme-challenge/{token}", get(acme::get))
        .route("/.well-known/user-agent-configuration.json", get(pacc::get))
        .route("/.well-known/mta-sts.txt", get(mta_sts::get))
        .route("/ask", get(ask::get))
        .route("/healthz", get(health::live))
        .route("/readyz", get(health::ready))
        .route("/metrics", get(health::metrics))
        .route("/robots.txt", get(health::robots))
}

/// What a person's browser asks for and a script may: failures are pages to the one and lines to the other.
pub fn downloads() -> Router<App> {
    Router::new()
        .route("/mobileconfig", get(mobileconfig::get))
        .route("/dns", get(dns::get))
}

/// What no route took: the files for mail clients wherever and however they are spelled, and all the rest.
pub async fn elsewhere(
    State(app): State<App>,
    visitor: Visitor,
    channel: Channel,
    language: Language,
    request: Request,
) -> Response {
    let Some(place) = Place::of(request.uri().path()) else {
        return PageError::not_found().into_response();
    };
    let method = request.method();
    let reads = method == Method::GET || method == Method::HEAD;
    if place != Place::Autodiscover && !reads {
        return outlook::not_allowed("GET,HEAD");
    }
    let (uri, headers) = (request.uri().clone(), request.headers());
    match place {
        Place::Autoconfig => {
            let headers = headers.clone();
            autoconfig::get(State(app), visitor, language, uri, headers).await
        }
        Place::Autodiscover => outlook::xml(&app, visitor, channel, request).await,
        Place::AutodiscoverJson(address) => {
            outlook::json(&app, visitor, &uri, headers, address).await
        }
    }
    .into_response()
}
