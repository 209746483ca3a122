//! Making a file, and what HTTP says about it.

use std::sync::Arc;

use aws_lc_rs::digest::{SHA256, digest};
use axum::{
    body::Body,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::{
    model::DomainName,
    outputs::{CannotCarry, Output, Subject},
    survey::OWN_ANSWER,
    web::{App, PageError, Publication, Settings, Written},
};

const PUBLIC: HeaderValue = HeaderValue::from_static("public, max-age=300");
const OWN: HeaderName = HeaderName::from_static(OWN_ANSWER);

/// The first of `domains` that is published here, and its settings.
pub async fn published(
    app: &App,
    domains: impl IntoIterator<Item = DomainName>,
) -> Result<(DomainName, Arc<Settings>), PageError> {
    for domain in domains {
        match app.published.find(&domain).await {
            Publication::Now(settings) => return Ok((domain, settings)),
            Publication::NotYet(wait) => return Err(PageError::not_ready(wait).about(&domain)),
            Publication::NotHere => {}
        }
    }
    Err(PageError::not_published())
}

/// As [`published`], for what the DNS has to agree with: see [`crate::web::Publications::find_fixed`].
pub async fn fixed(
    app: &App,
    domains: impl IntoIterator<Item = DomainName>,
) -> Result<(DomainName, Arc<Settings>), PageError> {
    for domain in domains {
        match app.published.find_fixed(&domain).await {
            Publication::Now(settings) => return Ok((domain, settings)),
            Publication::NotYet(wait) => return Err(PageError::not_ready(wait).about(&domain)),
            Publication::NotHere => {}
        }
    }
    Err(PageError::not_published())
}

/// The file in the format of this name, or [why there is none](cannot_carry).
pub fn write(format: &str, subject: &Subject) -> Result<Vec<u8>, PageError> {
    let Some(output) = Output::named(format) else {
        tracing::error!(format, "there is no such format");
        return Err(PageError::internal());
    };
    (output.write)(subject)
        .map_err(|reason| cannot_carry(reason).with("domain", subject.domain.ascii()))
}

pub fn cannot_carry(reason: CannotCarry) -> PageError {
    match reason {
        CannotCarry::NoAddress => PageError::address_missing(),
        // There are settings, or there would be no subject; this format has no place for them.
        CannotCarry::NoIncoming
        | CannotCarry::NoOutgoing
        | CannotCarry::NotAscii
        | CannotCarry::TooLarge => PageError::cannot_carry(),
    }
}

/// The file, and a validator of its content alone.
pub fn written(body: Vec<u8>) -> Written {
    let hash = digest(&SHA256, &body);
    let mut tag = String::with_capacity(26);
    tag.push('"');
    for byte in hash.as_ref().iter().take(12) {
        for half in [byte >> 4, byte & 15] {
            tag.extend(char::from_digit(half.into(), 16));
        }
    }
    tag.push('"');
    Written {
        body: body.into(),
        // Letters and digits can stand in a header.
        tag: HeaderValue::try_from(tag).unwrap_or(HeaderValue::from_static("\"\"")),
    }
}

/// Whether the client has what `tag` names (RFC 9110 §13.1.2).
fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(','))
        .map(|one| one.trim().trim_start_matches("W/"))
        .any(|one| one == tag || one == "*")
}

/// A file that is the same for everybody who asks at this URL: kept for five minutes, and not sent again to who has it.
pub fn shared(headers: &HeaderMap, kind: HeaderValue, file: Written) -> Response {
    let mut about = HeaderMap::with_capacity(16);
    about.extend(about_shared(kind));
    shared_with(headers, about, file)
}

/// What is said of such a file, with room for its validator.
pub fn about_shared(kind: HeaderValue) -> [(HeaderName, HeaderValue); 4] {
    [
        (header::CACHE_CONTROL, PUBLIC),
        (header::ETAG, HeaderValue::from_static("\"\"")),
        // Our own survey of this domain knows by it that it reads itself.
        (OWN, HeaderValue::from_static("1")),
        (header::CONTENT_TYPE, kind),
    ]
}

/// The same, where `about` holds all of this already.
pub fn shared_with(headers: &HeaderMap, mut about: HeaderMap, file: Written) -> Response {
    let known = is_known(headers, file.tag.to_str().unwrap_or_default());
    about.insert(header::ETAG, file.tag);
    if known {
        about.remove(header::CONTENT_TYPE);
    }
    let mut response = Response::new(match known {
        true => Body::empty(),
        false => Body::from(file.body),
    });
    *response.headers_mut() = about;
    if known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    }
    response
}

/// An Apple profile on its way to the installer, which goes by the media type. It holds the person's address: kept nowhere.
pub fn profile(domain: &DomainName, body: Vec<u8>) -> Response {
    let name = format!("attachment; filename=\"{domain}.mobileconfig\"");
    (
        [
            (
                header::CONTENT_TYPE,
                "application/x-apple-aspen-config".to_owned(),
            ),
            (header::CONTENT_DISPOSITION, name),
            (header::CACHE_CONTROL, "no-store".to_owned()),
        ],
        body,
    )
        .into_response()
}
