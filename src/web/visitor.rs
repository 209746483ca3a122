//! Who asks, as far as limits need to know.

use std::{
    convert::Infallible,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, header, request::Parts, uri::Authority},
};
use ipnet::IpNet;

use super::App;

/// An IPv4 address, or an IPv6 network of 64 bits, which is what one subscriber has (RFC 6177 §2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Visitor {
    ip: IpAddr,
    is_own: bool,
}

/// What proxies add to a request: one that has any of these was written by somebody farther away.
const FORWARDED: [&str; 6] = [
    "forwarded",
    "via",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-real-ip",
];

/// Whether a proxy had this request in hand.
pub fn was_passed_on(headers: &HeaderMap) -> bool {
    FORWARDED.iter().any(|name| headers.contains_key(*name))
}

impl Visitor {
    /// Whoever works on this machine itself: limits that keep strangers from each other's way are not for them.
    pub fn is_own(&self) -> bool {
        self.is_own
    }

    /// The same visitor, as the operator if nothing speaks against it: the connection comes from loopback, names a loopback
    /// address as its host, no proxy had it in hand, and no page of another site made a browser send it.
    ///
    /// A proxy on this machine that leaves no trace looks the same, so the caller asks only where none is to be expected.
    fn if_own(self, peer: IpAddr, headers: &HeaderMap) -> Self {
        let named_here = headers
            .get(header::HOST)
            .and_then(|host| host.to_str().ok())
            .and_then(|host| host.parse::<Authority>().ok())
            .is_some_and(|host| is_this_machine(host.host()));
        let elsewhere = headers
            .get("sec-fetch-site")
            .is_some_and(|site| site != "same-origin" && site != "none");
        Self {
            is_own: peer.to_canonical().is_loopback()
                && named_here
                && !was_passed_on(headers)
                && !elsewhere,
            ..self
        }
    }

    /// Who is connected, or, where that is a trusted proxy, the right-most entry of `X-Forwarded-For` that is none.
    /// Entries further left are whatever the visitor wrote.
    pub fn of(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> Self {
        let is_trusted = |ip: &IpAddr| trusted.iter().any(|net| net.contains(ip));
        let mut visitor = peer.to_canonical();
        if !is_trusted(&visitor) {
            return Self::from(visitor);
        }
        let hops = headers
            .get_all("x-forwarded-for")
            .iter()
            .map(|value| value.to_str().unwrap_or_default())
            .flat_map(|line| line.split(','))
            .collect::<Vec<_>>();
        for hop in hops.into_iter().rev() {
            // What no proxy of ours can have written ends the chain.
            let Some(ip) = read_hop(hop.trim()) else {
                break;
            };
            visitor = ip.to_canonical();
            if !is_trusted(&visitor) {
                break;
            }
        }
        Self::from(visitor)
    }
}

impl From<IpAddr> for Visitor {
    fn from(ip: IpAddr) -> Self {
        let ip = match ip.to_canonical() {
            IpAddr::V6(v6) => {
                let [a, b, c, d, ..] = v6.segments();
                Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
            }
            v4 => v4,
        };
        Self { ip, is_own: false }
    }
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        // Without a connection (a router called in a test) all visitors are one.
        let peer = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map_or(Ipv4Addr::UNSPECIFIED.into(), |ConnectInfo(peer)| peer.ip());
        let config = app.config();
        let visitor = Self::of(peer, &parts.headers, &config.trusted_proxies);
        Ok(if config.serves_this_machine() {
            visitor.if_own(peer, &parts.headers)
        } else {
            visitor
        })
    }
}

/// `127.0.0.1`, `[::1]`, `localhost` (RFC 6761 §6.3): what a page of another site cannot have led here by the DNS.
fn is_this_machine(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || read_hop(host).is_some_and(|ip| ip.to_canonical().is_loopback())
}

/// An address as proxies write it: bare, with a port, or in brackets.
fn read_hop(hop: &str) -> Option<IpAddr> {
    hop.parse::<IpAddr>()
        .ok()
        .or_else(|| hop.parse::<SocketAddr>().ok().map(|socket| socket.ip()))
        .or_else(|| hop.strip_prefix('[')?.strip_suffix(']')?.parse().ok())
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderName;

    use super::*;

    fn visitor(peer: &str, forwarded: &[&str]) -> Visitor {
        let mut headers = HeaderMap::new();
        for line in forwarded {
            headers.append("x-forwarded-for", line.parse().unwrap());
        }
        let trusted = ["10.0.0.0/8".parse().unwrap(), "::1/128".parse().unwrap()];
        Visitor::of(peer.parse().unwrap(), &headers, &trusted)
    }

    fn at(ip: &str) -> Visitor {
        Visitor {
            ip: ip.parse().unwrap(),
            is_own: false,
        }
    }

    #[test]
    fn who_works_on_this_machine_is_told_from_who_is_led_here() {
        let own = |peer: &str, headers: &[(&'static str, &str)]| {
            let peer: IpAddr = peer.parse().unwrap();
            let headers = headers
                .iter()
                .map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()))
                .collect();
            Visitor::from(peer).if_own(peer, &headers).is_own()
        };
        for host in [
            "127.0.0.1:8080",
            "localhost:8080",
            "[::1]:8080",
            "LOCALHOST",
        ] {
            assert!(own("127.0.0.1", &[("host", host)]), "{host}");
        }
        assert!(own("::ffff:127.0.0.1", &[("host", "127.0.0.1")]));
        assert!(own("::1", &[("host", "[::1]"), ("sec-fetch-site", "none")]));
        assert!(!own("192.0.2.1", &[("host", "127.0.0.1")]));
        assert!(!own("127.0.0.1", &[]));
        // A name that leads here, as rebinding would have it.
        assert!(!own("127.0.0.1", &[("host", "mail.example.org")]));
        for (name, value) in [
            ("x-forwarded-for", "127.0.0.1"),
            ("forwarded", "for=127.0.0.1"),
            ("via", "1.1 proxy"),
            ("x-real-ip", "127.0.0.1"),
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
        ] {
            assert!(
                !own("127.0.0.1", &[("host", "localhost"), (name, value)]),
                "{name}"
            );
        }
    }

    #[test]
    fn a_stranger_cannot_choose_who_it_is() {
        assert_eq!(visitor("192.0.2.1", &["198.51.100.7"]), at("192.0.2.1"));
        assert_eq!(
            visitor("10.0.0.1", &["203.0.113.9, 198.51.100.7"]),
            at("198.51.100.7")
        );
    }

    #[test]
    fn the_right_most_untrusted_hop_is_the_visitor() {
        assert_eq!(
            visitor("10.0.0.1", &["203.0.113.9", "198.51.100.7, 10.2.2.2"]),
            at("198.51.100.7")
        );
        assert_eq!(visitor("::1", &["[2001:db8::5]:4711"]), at("2001:db8::"));
        assert_eq!(
            visitor("::ffff:10.0.0.1", &["198.51.100.7:80"]),
            at("198.51.100.7")
        );
        assert_eq!(
            visitor("10.0.0.1", &["198.51.100.7, unknown"]),
            at("10.0.0.1")
        );
        assert_eq!(visitor("10.0.0.1", &[]), at("10.0.0.1"));
    }

    #[test]
    fn neighbours_in_one_64_are_one_visitor() {
        let one = Visitor::from("2001:db8:1:2::1".parse::<IpAddr>().unwrap());
        let other = Visitor::from("2001:db8:1:2:ffff::9".parse::<IpAddr>().unwrap());
        let stranger = Visitor::from("2001:db8:1:3::1".parse::<IpAddr>().unwrap());
        assert_eq!(one, other);
        assert_ne!(one, stranger);
    }
}
