//! Who asks, as far as limits need to know.

use std::{
    convert::Infallible,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, request::Parts},
};
use ipnet::IpNet;

use super::App;

/// An IPv4 address, or an IPv6 network of 64 bits, which is what one subscriber has (RFC 6177 §2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Visitor(IpAddr);

impl Visitor {
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
        Self(match ip.to_canonical() {
            IpAddr::V6(v6) => {
                let [a, b, c, d, ..] = v6.segments();
                Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
            }
            v4 => v4,
        })
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
        Ok(Self::of(
            peer,
            &parts.headers,
            &app.config().trusted_proxies,
        ))
    }
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
        Visitor(ip.parse().unwrap())
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
