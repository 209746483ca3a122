//! `https://mta-sts.<domain>/.well-known/mta-sts.txt`: how mail servers are to send to a published domain (RFC 8461 §3.3).

use axum::{
    extract::State,
    http::{HeaderMap, Uri, header},
    response::{IntoResponse, Response},
};

use super::host;
use crate::{
    outputs::mta_sts,
    web::{App, PageError, Told},
};

/// 404 where the domain is not published, or has no policy.
pub async fn get(
    State(app): State<App>,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let domain = host::policy_domain(&uri, &headers).ok_or_else(PageError::not_found)?;
    let published = app.published.directory().find(&domain).await?;
    let text = published
        .as_ref()
        .and_then(|published| published.offer().mta_sts.as_ref())
        .map(mta_sts::write)
        .ok_or_else(PageError::not_found)?;
    let response = ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response();
    Ok(Told::about(&domain, response))
}
