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
            .map_or(Ipv4Addr::UNSPECIFIED.into(), |ConnectInfo(peer)| peer.ip());
        Ok(
            match app.config().trusts(peer) && says_https(&parts.headers) {
                true => Self::Tls,
                false => Self::Plain,
            },
        )
    }
}

/// Of several proxies the last one wrote the last entry: in `X-Forwarded-Proto`, or in `Forwarded` (RFC 7239 §5.4).
fn says_https(headers: &HeaderMap) -> bool {
    let last = |name: &str| {
        let lines = headers.get_all(name).iter();
        lines
            .filter_map(|value| value.to_str().ok())
            .flat_map(|line| line.split(','))
            .next_back()
    };
    let is_https = |scheme: &str| {
        scheme
            .trim()
            .trim_matches('"')
            .eq_ignore_ascii_case("https")
    };
    last("x-forwarded-proto").map_or_else(
        || {
            let pairs = last("forwarded").into_iter().flat_map(|hop| hop.split(';'));
            pairs
                .filter_map(|pair| pair.split_once('='))
                .any(|(key, value)| key.trim().eq_ignore_ascii_case("proto") && is_https(value))
        },
        is_https,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_proxy_says_what_the_visitor_speaks() {
        for (name, value, expected) in [
            ("x-forwarded-proto", "https", true),
            ("x-forwarded-proto", "https, http", false),
            ("forwarded", "for=192.0.2.1;proto=https", true),
            ("forwarded", "for=192.0.2.1; Proto=\"https\"", true),
            ("forwarded", "proto=https, for=192.0.2.1;proto=http", false),
            ("forwarded", "for=\"[2001:db8::1]\"", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(name, value.parse().unwrap());
            assert_eq!(says_https(&headers), expected, "{name}: {value}");
        }
    }
}
