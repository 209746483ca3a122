//! Under which address the visitor knows this site: for links that are to be read elsewhere, on paper or in a message.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use url::Url;

use super::{App, Channel};

/// Longer is no host and port: 253 octets of name, a colon, five digits, and the dot of the root.
const LONGEST: usize = 260;

/// `https://mailsetup.example.org`, without a slash at the end: the configured `public_url`, else what the request says of
/// itself, which only the visitor can have written. None where that is no host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(pub Option<String>);

impl Origin {
    fn of(channel: Channel, host: &str) -> Self {
        let scheme = match channel {
            Channel::Plain => "http",
            Channel::Tls => "https",
        };
        let bare = host.len() <= LONGEST && !host.contains(['/', '?', '#', '@', '\\']);
        let url = Url::parse(&format!("{scheme}://{host}/")).ok();
        Self(
            url.filter(|_| bare)
                .map(|url| url.origin().ascii_serialization()),
        )
    }

    /// Whether other machines cannot reach it.
    pub fn is_of_this_machine(origin: &str) -> bool {
        Url::parse(origin).is_ok_and(|url| match url.host() {
            Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
            Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
            None => false,
        })
    }
}

impl FromRequestParts<App> for Origin {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        if let Some(url) = &app.config().public_url {
            return Ok(Self(Some(url.origin().ascii_serialization())));
        }
        let channel = Channel::from_request_parts(parts, app).await?;
        let host = parts
            .headers
            .get(header::HOST)
            .and_then(|value| value.to_str().ok())
            .or_else(|| parts.uri.authority().map(|authority| authority.as_str()))
            .unwrap_or_default();
        Ok(Self::of(channel, host))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_taken_and_nothing_that_is_more_than_one() {
        for (host, origin) in [
            ("mail.example.org", Some("http://mail.example.org")),
            (
                "Mail.example.org:8080",
                Some("http://mail.example.org:8080"),
            ),
            ("[::1]:80", Some("http://[::1]")),
            ("bücher.example", Some("http://xn--bcher-kva.example")),
            ("", None),
            ("a b", None),
            ("ana@example.org", None),
            ("example.org/x?y", None),
            ("example.org:99999", None),
            ("<script>", None),
        ] {
            let origin = origin.map(str::to_owned);
            assert_eq!(Origin::of(Channel::Plain, host).0, origin, "{host}");
        }
        let tls = Origin::of(Channel::Tls, "example.org:443").0;
        assert_eq!(tls.as_deref(), Some("https://example.org"));
        assert_eq!(Origin::of(Channel::Tls, &"a".repeat(300)).0, None);
    }

    #[test]
    fn what_only_this_machine_reaches_is_known() {
        for (origin, own) in [
            ("http://127.0.0.1:8080", true),
            ("http://[::1]", true),
            ("http://localhost:8080", true),
            ("https://example.org", false),
            ("http://192.0.2.1", false),
        ] {
            assert_eq!(Origin::is_of_this_machine(origin), own, "{origin}");
        }
    }
}
