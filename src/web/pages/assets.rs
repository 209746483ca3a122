//! The static files, embedded. Their addresses carry a digest, so browsers may keep them for good.

use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::{EmbeddedFile, RustEmbed};

use super::brand;
use crate::{
    model::Colour,
    web::{App, PageError},
};

#[derive(RustEmbed)]
#[folder = "static/"]
struct Static;

/// The sheet that an organisation's colour is written into.
pub const STYLE: &str = "portolan.css";

/// The address of the style sheet with this colour in it.
pub fn coloured(address: &str, colour: Colour) -> String {
    let digits = colour.to_string();
    format!("{address}-{}", digits.trim_start_matches('#'))
}

/// `/static/<name>?v=<digest>`.
pub fn address(name: &str) -> String {
    match Static::get(name) {
        Some(file) => format!("/static/{name}?v={}", digest(&file)),
        None => {
            tracing::error!(name, "there is no such static file");
            format!("/static/{name}")
        }
    }
}

/// Half of the content's SHA-256 is plenty to tell versions apart.
fn digest(file: &EmbeddedFile) -> String {
    file.metadata.sha256_hash()[..8]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

pub async fn get(
    State(app): State<App>,
    Path(name): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let file = Static::get(&name).ok_or_else(PageError::not_found)?;
    let mut digest = digest(&file);
    let mut data = file.data;
    let colour = app.config().site.colour;
    if let Some(colour) = colour.filter(|_| name == STYLE) {
        digest = coloured(&digest, colour);
        data.to_mut().extend(brand::rules(colour).into_bytes());
    }
    let etag = format!("\"{digest}\"");
    let known = headers
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|one| one.trim().ends_with(&etag)));
    let caching = if query.is_some_and(|query| query == format!("v={digest}")) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let kind = match file.metadata.mimetype() {
        text if text.starts_with("text/") => format!("{text}; charset=utf-8"),
        other => other.to_owned(),
    };
    let head = [
        (header::CONTENT_TYPE, kind),
        (header::ETAG, etag),
        (header::CACHE_CONTROL, caching.to_owned()),
    ];
    Ok(if known {
        (StatusCode::NOT_MODIFIED, head).into_response()
    } else {
        (head, data.into_owned()).into_response()
    })
}
