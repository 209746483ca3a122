//! Whether a request came over TLS.

use std::{
    convert::Infallible,
    net::{Ipv4Addr, SocketAddr},
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, request::Parts},
};

use super::App;

/// What the visitor speaks, to us or to a trusted proxy in front of us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    Plain,
    Tls,
}

impl FromRequestParts<App> for Channel {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        if let Some(Self::Tls) = parts.extensions.get() {
            return Ok(Self::Tls);
        }
        let peer = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map_or(Ipv4Addr::UNSPECIFIED.into(), |ConnectInfo(peer)| peer.ip())
            .to_canonical();
        let config = app.config();
        let trusted = config.trusted_proxies.iter().any(|net| net.contains(&peer));
        Ok(match trusted && says_https(&parts.headers) {
            true => Self::Tls,
            false => Self::Plain,
        })
    }
}

/// Of several proxies the last one wrote the last entry.
fn says_https(headers: &HeaderMap) -> bool {
    headers
        .get_all("x-forwarded-proto")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(','))
        .next_back()
        .is_some_and(|last| last.trim().eq_ignore_ascii_case("https"))
}
