//! The static files, embedded. Their addresses carry a digest, so browsers may keep them for good.

use std::{
    collections::BTreeMap,
    sync::{LazyLock, Mutex, PoisonError},
};

use axum::{
    body::Bytes,
    extract::{Path, RawQuery, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use percent_encoding::{NON_ALPHANUMERIC, percent_encode};
use rust_embed::{EmbeddedFile, RustEmbed};

use super::brand;
use crate::{
    model::Colour,
    web::{App, PageError, squeeze},
};

#[derive(RustEmbed)]
#[folder = "static/"]
struct Static;

/// What stands in each page and fetches the script behind the first paint, so that what is to be read comes first, also on
/// a slow line. Where an address is known the script comes at once, so that what it fills in does not come later than the
/// page. A form that is sent before waits for it, so that what stands before the @ stays with the person. Not every browser
/// tells when it has painted. The policy allows these lines by their digest.
pub const START: &str = include_str!("../../../templates/start.mjs");

/// The sheet that an organisation's colour is written into.
pub const STYLE: &str = "portolan.css";

/// The address of the style sheet with this colour in it.
pub fn coloured(address: &str, colour: Colour) -> String {
    let digits = colour.to_string();
    format!("{address}-{}", digits.trim_start_matches('#'))
}

/// One of the files.
pub fn file(name: &str) -> Option<EmbeddedFile> {
    Static::get(name)
}

/// The sheet itself, for a page that has it in it. It holds no `</style`; a test looks.
pub fn style(colour: Option<Colour>) -> Option<String> {
    let mut text = String::from_utf8(file(STYLE)?.data.into_owned()).ok()?;
    text.extend(colour.map(brand::rules));
    Some(text)
}

/// What the digest of a squeezed file ends in.
const SQUEEZED: &str = "-gzip";
/// Of squeezed files, that many are kept: more than there are, unless the organisation's colour changes often.
const MOST_KEPT: usize = 64;

/// The squeezed file; made once for each digest.
fn squeezed(digest: String, data: &[u8]) -> Bytes {
    static KEPT: Mutex<BTreeMap<String, Bytes>> = Mutex::new(BTreeMap::new());
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(bytes) = kept.get(&digest) {
        return bytes.clone();
    }
    if kept.len() == MOST_KEPT {
        kept.clear();
    }
    let bytes = squeeze::whole(data);
    kept.insert(digest, bytes.clone());
    bytes
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

/// Our icon as a `data:` URL (RFC 2397): it is smaller than a request for it would be.
pub fn icon() -> &'static str {
    static ICON: LazyLock<String> = LazyLock::new(|| {
        let drawing = include_bytes!("../../../static/rose.svg");
        format!(
            "data:image/svg+xml,{}",
            percent_encode(drawing, NON_ALPHANUMERIC)
        )
    });
    &ICON
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
    let kind = match file.metadata.mimetype() {
        text if text.starts_with("text/") => format!("{text}; charset=utf-8"),
        other => other.to_owned(),
    };
    let squeezes = squeeze::reads_gzip(&headers)
        && (kind.starts_with("text/") || kind.starts_with("image/svg+xml"));
    // Each form of it is a representation of its own (RFC 9110 §8.8.3).
    let form = if squeezes { SQUEEZED } else { "" };
    let etag = format!("\"{digest}{form}\"");
    let known = headers
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|one| one.trim().ends_with(&etag)));
    let caching = if query.is_some_and(|query| query == format!("v={digest}")) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let head = [
        (header::CONTENT_TYPE, kind),
        (header::ETAG, etag),
        (header::CACHE_CONTROL, caching.to_owned()),
    ];
    Ok(if known {
        (StatusCode::NOT_MODIFIED, head).into_response()
    } else if squeezes {
        let encoding = [(header::CONTENT_ENCODING, squeeze::GZIP)];
        (head, encoding, squeezed(digest, &data)).into_response()
    } else {
        (head, data.into_owned()).into_response()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_sheet_can_stand_in_a_page() {
        let colour = "#1d5f4e".parse().unwrap();
        let style = style(Some(colour)).expect("there is one");
        assert!(style.contains(":root{--link:#1d5f4e;"));
        // HTML, "raw text": it ends at the first of these, and is read as UTF-8 with line feeds alone.
        assert!(!style.to_ascii_lowercase().contains("</style"));
        assert!(!style.contains(['\r', '\0']));
    }
}
