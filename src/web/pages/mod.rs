//! What people see.

use axum::{
    Router,
    response::{Html, IntoResponse, Response},
};

use super::{App, PageError};
use crate::say::Voice;

/// The pages' own URLs.
pub fn router() -> Router<App> {
    Router::new()
}

/// The page of a failure. Status and caching are set by who calls.
pub fn error_page(voice: &Voice, error: &PageError) -> Response {
    Html(voice.say_with(&format!("error-{}", error.code), &error.args)).into_response()
}
