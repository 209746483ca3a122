//! `GET /ask?domain=NAME`: whether a name may have a certificate, for a web server in front that obtains them on demand
//! (Caddy's `on_demand_tls`, whose `ask` this is).

use std::net::SocketAddr;

use axum::{
    Extension,
    extract::{ConnectInfo, RawQuery, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::host;
use crate::{
    model::HostName,
    web::{App, PageError, was_passed_on},
};

/// 200 for the names of published domains and the site's own host, else 404. Costs a look into the directory: no limit is
/// needed, and none of it starts a survey. Strangers get 404 whatever they ask, and so does a request that somebody passed
/// on.
pub async fn get(
    State(app): State<App>,
    peer: Option<Extension<ConnectInfo<SocketAddr>>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let near = peer.is_some_and(|Extension(ConnectInfo(peer))| {
        peer.ip().to_canonical().is_loopback() || app.config().trusts(peer.ip())
    });
    if !near || was_passed_on(&headers) {
        return Err(PageError::not_found());
    }
    let query = query.unwrap_or_default();
    let name = url::form_urlencoded::parse(query.as_bytes())
        .find(|(key, _)| key == "domain")
        .and_then(|(_, name)| name.parse::<HostName>().ok());
    let may = match name {
        Some(name) => {
            let config = app.config();
            host::is_ours(config.public_url.as_ref(), app.published.directory(), &name).await?
        }
        None => false,
    };
    let answer = match may {
        true => (StatusCode::OK, "yes\n"),
        false => (StatusCode::NOT_FOUND, "no\n"),
    };
    let about = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((about, answer).into_response())
}
