//! The domain in a page's address, in its one spelling.

use std::collections::HashMap;

use axum::{
    extract::{FromRequestParts, Path},
    http::{StatusCode, Uri, header, request::Parts},
    response::{IntoResponse, Response},
};

use super::{Frame, home};
use crate::{
    model::{Address, DomainName},
    web::{App, Language, PageError},
};

/// `{domain}` of the path, as lower-case A-labels. Every other spelling is sent there; what is no domain is an error
/// page. A whole address, which somebody typed into the address bar, is sent on with its local part in the fragment.
pub struct Surveyed(pub DomainName);

impl FromRequestParts<App> for Surveyed {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let Path(path) = Path::<HashMap<String, String>>::from_request_parts(parts, app)
            .await
            .map_err(|_| PageError::not_found().into_response())?;
        let typed = path.get("domain").map_or("", String::as_str);
        let address: Address = typed
            .parse()
            .map_err(|error| PageError::from(error).into_response())?;
        if address.mail().is_some() {
            let frame = Frame::of(&Language::of(parts, &app.config()), "/");
            return Err(home::to_result(&frame, &address));
        }
        let domain = address.domain();
        if typed == domain.ascii() {
            return Ok(Self(domain.clone()));
        }
        let location = elsewhere(&parts.uri, domain);
        Err((
            StatusCode::PERMANENT_REDIRECT,
            [(header::LOCATION, location)],
        )
            .into_response())
    }
}

/// The same address with the domain in its second segment replaced.
fn elsewhere(uri: &Uri, domain: &DomainName) -> String {
    let rest = uri.path().splitn(4, '/').nth(3);
    let mut location = format!("/survey/{domain}");
    if let Some(rest) = rest {
        location.push('/');
        location.push_str(rest);
    }
    if let Some(query) = uri.query() {
        location.push('?');
        location.push_str(query);
    }
    location
}
