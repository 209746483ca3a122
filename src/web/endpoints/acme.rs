//! `/.well-known/acme-challenge/<token>`: proves to a certificate authority that a name leads here (RFC 8555 §8.3).

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};

use crate::web::{App, PageError};

/// Whatever the Host: who can fetch it here has been led here.
pub async fn get(State(app): State<App>, Path(token): Path<String>) -> Result<Response, PageError> {
    let content = app.certificates.challenge_file(&token);
    let content = content.ok_or_else(PageError::not_found)?;
    let about = [
        (header::CONTENT_TYPE, "application/octet-stream"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((about, content).into_response())
}
