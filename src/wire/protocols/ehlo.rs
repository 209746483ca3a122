//! How we introduce ourselves to SMTP servers (RFC 5321 §4.1.1.1).

use std::{borrow::Cow, net::IpAddr};

/// What stands behind EHLO.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ehlo {
    /// A host's name, or an address literal that somebody chose.
    Named(String),
    /// The address that each connection comes from (RFC 5321 §4.1.4): who has no name says that. Loopback instead would be no
    /// truth for anybody but this machine, and some servers refuse it.
    OwnAddress,
}

impl Ehlo {
    /// The word for a connection that comes from `ours`; loopback where the system does not tell.
    pub fn word(&self, ours: Option<IpAddr>) -> Cow<'static, str> {
        match (self, ours.map(|ip| ip.to_canonical())) {
            (Self::Named(name), _) => name.clone().into(),
            (Self::OwnAddress, Some(IpAddr::V4(ip))) => format!("[{ip}]").into(),
            // RFC 5321 §4.1.3: the tag is part of the literal.
            (Self::OwnAddress, Some(IpAddr::V6(ip))) => format!("[IPv6:{ip}]").into(),
            (Self::OwnAddress, None) => "[127.0.0.1]".into(),
        }
    }
}

impl From<&str> for Ehlo {
    fn from(name: &str) -> Self {
        Self::Named(name.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_no_name_says_the_address_of_the_connection() {
        let word = |ip: &str| Ehlo::OwnAddress.word(Some(ip.parse().unwrap()));
        assert_eq!(word("192.0.2.7"), "[192.0.2.7]");
        assert_eq!(word("::ffff:192.0.2.7"), "[192.0.2.7]");
        assert_eq!(word("2001:db8::7"), "[IPv6:2001:db8::7]");
        assert_eq!(Ehlo::OwnAddress.word(None), "[127.0.0.1]");
        let named = Ehlo::from("probe.example");
        assert_eq!(named.word("192.0.2.7".parse().ok()), "probe.example");
    }
}
