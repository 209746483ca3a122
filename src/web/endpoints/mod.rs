//! URLs that programs ask for: the API, and the files whose places other people's specifications fix.

use axum::Router;

use super::{App, PageError};

/// For programs: failures are the contract's error object.
pub fn api() -> Router<App> {
    Router::new()
}

/// For mail clients and machines that watch over us: failures are one line of text.
pub fn files() -> Router<App> {
    Router::new()
}

/// What no route took: odd spellings of known paths, and all the rest.
pub async fn elsewhere() -> PageError {
    PageError::not_found()
}
