//! The autoconfig file where mail clients look for it (draft-ietf-mailmaint-autoconfig §4.1), and where some look besides.

use axum::{
    extract::{RawQuery, State},
    http::{HeaderMap, HeaderName, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};

use percent_encoding::percent_decode_str;

use super::{file, host};
use crate::{
    model::Address,
    outputs::Subject,
    survey::OWN_ANSWER,
    web::{App, Language, PageError, Visitor, query},
};

/// Places of the file, in lower case and with single slashes. The last two are asked by Samsung's and Nine's apps.
const PLACES: [&str; 4] = [
    "/mail/config-v1.1.xml",
    "/.well-known/autoconfig/mail/config-v1.1.xml",
    "/autoconfig/mail/config-v1.1.xml",
    "/v1.1/mail/config-v1.1.xml",
];

/// Whether `path` is one of them in some spelling: other letter case, slashes doubled, dots escaped.
pub fn is_here(path: &str) -> bool {
    // Twice as long as any place: nobody's spelling.
    if path.len() > 100 {
        return false;
    }
    let path = percent_decode_str(path).decode_utf8_lossy();
    let mut plain = String::with_capacity(path.len());
    for c in path.chars() {
        if c != '/' || !plain.ends_with('/') {
            plain.push(c.to_ascii_lowercase());
        }
    }
    PLACES.contains(&plain.as_str())
}

/// `GET`, `HEAD`: the settings of the address's domain if it is published here, else of the Host's, else 404.
///
/// Placeholders stay in for the client to fill, so the answer is the same for every mailbox of a domain and tells nobody
/// which exist.
pub async fn get(
    State(app): State<App>,
    visitor: Visitor,
    language: Language,
    uri: Uri,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    app.limits.file(visitor).map_err(PageError::rate_limited)?;
    // What is no address is as good as none: the Host still tells a domain. What is too long is an attack.
    let text = query::value(query.as_deref(), "emailaddress")?;
    let asked = text
        .and_then(|text| text.parse::<Address>().ok())
        .map(|address| address.domain().clone());
    let by_address = asked.is_some();
    let domains = asked.into_iter().chain(host::domains(&uri, &headers));
    let (domain, settings) = file::published(&app, domains).await?;
    let body = file::write(
        "autoconfig",
        &Subject {
            display_name: settings.name_for(&language),
            ..settings.subject(&domain)
        },
    )?;
    let tag = file::tag(&body);
    // The URL holds the address, so caches on the way shall not keep it; Host and query are in the cache's key anyway.
    let caching = if by_address {
        "private, max-age=300"
    } else {
        "public, max-age=300"
    };
    let about = [
        (header::CACHE_CONTROL, caching.to_owned()),
        (header::ETAG, tag.clone()),
        // The provider's name may stand in it in several languages.
        (header::VARY, "accept-language".to_owned()),
        // Our own survey of this domain knows by it that it reads itself.
        (HeaderName::from_static(OWN_ANSWER), "1".to_owned()),
    ];
    if file::is_known(&headers, &tag) {
        return Ok((StatusCode::NOT_MODIFIED, about).into_response());
    }
    // Thunderbird reads XML only from a type that begins with text/xml, application/xml or text/rdf.
    let kind = [(header::CONTENT_TYPE, "text/xml; charset=utf-8")];
    Ok((about, kind, body).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_spellings_are_the_same_place() {
        for path in [
            "/mail/config-v1.1.xml",
            "//mail/config-v1.1.xml",
            "/mail/Config-v1.1.xml",
            "/Mail//config-V1.1.XML",
            "/.well-known/autoconfig//mail/config-v1.1.xml",
            "/autoconfig/mail/config-v1.1.xml",
            "/v1.1/mail/config-v1.1.xml",
            "/mail/config-v1%2E1%2exml",
        ] {
            assert!(is_here(path), "{path}");
        }
        for path in [
            "/",
            "/mail",
            "/mail/config-v1.2.xml",
            "/mail/config-v1.1.xml/",
        ] {
            assert!(!is_here(path), "{path}");
        }
    }
}
