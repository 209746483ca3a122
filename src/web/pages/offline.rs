//! Without a connection: the page that says what that means, and the worker by which browsers keep it.

use askama::Template;
use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use rust_embed::EmbeddedFile;

use super::{Frame, assets};
use crate::web::{App, Language, PageError, headers};

#[derive(Template)]
#[template(path = "pages/offline.html")]
struct OfflinePage {
    frame: Frame,
    title: String,
    style: String,
}

/// `GET /offline`. Whole in itself, since nothing can be fetched where it is shown; so it links to the first page instead
/// of to itself in other languages.
pub async fn get(State(app): State<App>, language: Language) -> Result<Response, PageError> {
    let frame = Frame::of(&language, "/");
    let style = assets::style(app.config().site.colour).ok_or_else(PageError::internal)?;
    let policy = headers::policy(Some(&style));
    let page = OfflinePage {
        title: frame.title(&frame.voice.say("offline-heading")),
        frame,
        style,
    };
    let page = page.render().map_err(|error| {
        tracing::error!(%error, "a template could not be rendered");
        PageError::internal()
    })?;
    let head = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    Ok((head, [(header::CONTENT_SECURITY_POLICY, policy)], page).into_response())
}

/// `GET /worker.js`: at the root, because a worker is asked about what lies below it (Service Workers, "path restriction").
pub async fn worker() -> Result<Response, PageError> {
    let EmbeddedFile { data, .. } = assets::file("worker.js").ok_or_else(PageError::not_found)?;
    let head = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    Ok((head, data.into_owned()).into_response())
}
