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
    web::{App, PageError},
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
        let ip = peer.ip().to_canonical();
        let config = app.config();
        let mut trusted = config.trusted_proxies.iter();
        ip.is_loopback() || trusted.any(|net| net.contains(&ip))
    });
    let passed_on =
        headers.contains_key("x-forwarded-for") || headers.contains_key(header::FORWARDED);
    if !near || passed_on {
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
