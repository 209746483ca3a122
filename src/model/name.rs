//! Names of domains and hosts: IDNA once, A-label and U-label side by side.

use std::{
    borrow::Borrow,
    fmt,
    net::{Ipv4Addr, Ipv6Addr},
    str::FromStr,
};

use idna::{
    AsciiDenyList,
    uts46::{DnsLength, Hyphens, Uts46},
};
use serde::{Serialize, Serializer};

/// Why a text is no name that mail can have. Each has a sentence of its own in `say`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    #[error("the name is empty")]
    Empty,
    #[error("an IP address is no mail domain")]
    IpAddress,
    #[error("localhost is no mail domain")]
    Localhost,
    /// No dot: `gmail`.
    #[error("the name has a single label")]
    SingleLabel,
    #[error("a label is longer than 63 characters")]
    LabelTooLong,
    #[error("the name is longer than 253 characters")]
    TooLong,
    #[error("the name holds characters that DNS cannot carry")]
    BadCharacter,
}

macro_rules! name_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Box<str>);

        impl $name {
            /// Lower-case A-labels without a final dot: what DNS, TLS and files use.
            pub fn ascii(&self) -> &str {
                &self.0
            }

            /// U-labels, for people. Equal to [`Self::ascii`] for plain names.
            pub fn unicode(&self) -> String {
                Uts46::new()
                    .to_unicode(self.0.as_bytes(), AsciiDenyList::EMPTY, Hyphens::Allow)
                    .0
                    .into_owned()
            }

            /// The name for a DNS query: with the final dot, so that no search list applies.
            pub fn fqdn(&self) -> String {
                format!("{}.", self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", &self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        // Equal names have equal texts, so sets and maps of them can be asked by text.
        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = NameError;

            fn from_str(text: &str) -> Result<Self, NameError> {
                to_ascii(text).map(Self)
            }
        }
    };
}

name_type! {
    /// A mail domain: what stands behind the @. At least two labels, never an address literal.
    DomainName
}

name_type! {
    /// A server's name. Same rules as for a domain; a single label or an address is none.
    HostName
}

impl DomainName {
    /// The host `label.<domain>`; none where that would be too long.
    pub fn host(&self, label: &str) -> Option<HostName> {
        format!("{label}.{}", self.0).parse().ok()
    }

    /// The domain itself as a host.
    pub fn as_host(&self) -> HostName {
        HostName(self.0.clone())
    }

    /// Whether `host` is the domain or stands below it.
    pub fn covers(&self, host: &HostName) -> bool {
        host.0
            .strip_suffix(&*self.0)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    }
}

impl HostName {
    /// Whether a name of a certificate or of a policy means this host: by the letter, or by a `*` that stands for the whole
    /// first label (RFC 9525 §6.3, RFC 8461 §4.1). Letter case does not matter.
    pub fn fits(&self, pattern: &str) -> bool {
        let host = self.ascii();
        let below = |parent: &str| {
            let rest = host.split_once('.').map(|(_, rest)| rest);
            rest.is_some_and(|rest| rest.eq_ignore_ascii_case(parent))
        };
        pattern.eq_ignore_ascii_case(host) || pattern.strip_prefix("*.").is_some_and(below)
    }
}

/// Whether UTS 46 would find nothing to do: what mail programs send nearly always. It may well be that what is not plain is a
/// name all the same.
fn is_plain(text: &str) -> bool {
    let mut labels = text.split('.');
    let last = labels.next_back().unwrap_or_default();
    let fits = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with(['-', 'x'])
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
    };
    let rest = text.len() - last.len();
    // What ends in a digit may be an address.
    rest > 0
        && text.len() <= 253
        && last != "localhost"
        && last.starts_with(|c: char| c.is_ascii_lowercase())
        && fits(last)
        && labels.all(fits)
}

/// UTS 46, strict: lower-case A-labels that DNS can carry, final dot removed.
fn to_ascii(text: &str) -> Result<Box<str>, NameError> {
    let text = text.strip_suffix('.').unwrap_or(text);
    if text.is_empty() {
        return Err(NameError::Empty);
    }
    if is_address(text) {
        return Err(NameError::IpAddress);
    }
    if is_plain(text) {
        return Ok(text.into());
    }
    // Before IDNA, whose one error cannot tell a long label from a bad one; four octets is the most that UTF-8 spends.
    if text.len() > 4 * 253 {
        return Err(NameError::TooLong);
    }
    let ascii = Uts46::new()
        .to_ascii(
            text.as_bytes(),
            AsciiDenyList::STD3,
            Hyphens::CheckFirstLast,
            DnsLength::Ignore,
        )
        .map_err(|_| NameError::BadCharacter)?;
    // IDNA's mapping may have made dots (U+3002) or digits (full width), so look again.
    let ascii = ascii.strip_suffix('.').unwrap_or(&ascii);
    if is_address(ascii) {
        return Err(NameError::IpAddress);
    }
    if ascii == "localhost" || ascii.ends_with(".localhost") {
        return Err(NameError::Localhost);
    }
    if ascii.split('.').any(str::is_empty) {
        return Err(NameError::BadCharacter);
    }
    if ascii.split('.').any(|label| label.len() > 63) {
        return Err(NameError::LabelTooLong);
    }
    if ascii.len() > 253 {
        return Err(NameError::TooLong);
    }
    if !ascii.contains('.') {
        return Err(NameError::SingleLabel);
    }
    Ok(ascii.into())
}

/// Address literals in the spellings that resolvers and URLs take, so that `127.1` is no name either.
fn is_address(text: &str) -> bool {
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    bare.parse::<Ipv4Addr>().is_ok()
        || bare.parse::<Ipv6Addr>().is_ok()
        || bare
            .strip_prefix("IPv6:")
            .is_some_and(|v6| v6.parse::<Ipv6Addr>().is_ok())
        || text.rsplit('.').next().is_some_and(|last| {
            // A last label of digits, or hexadecimal behind 0x, is an IPv4 address to the URL standard and to libc.
            !last.is_empty() && last.bytes().all(|b| b.is_ascii_digit())
                || last
                    .strip_prefix("0x")
                    .is_some_and(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit()))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_plain_is_what_idna_leaves_as_it_is() {
        for (text, plain) in [
            ("example.org", true),
            ("a-b.c3.example", true),
            ("d00001.example", true),
            ("Example.org", false),
            ("xn--bcher-kva.example", false),
            ("x.example", false),
            ("bücher.example", false),
            ("-a.example", false),
            ("a-.example", false),
            ("a..example", false),
            (".example", false),
            ("example", false),
            ("a.localhost", false),
            ("192.0.2.1", false),
            ("a_b.example", false),
            ("a b.example", false),
        ] {
            assert_eq!(is_plain(text), plain, "{text}");
            if plain {
                let ascii = Uts46::new().to_ascii(
                    text.as_bytes(),
                    AsciiDenyList::STD3,
                    Hyphens::CheckFirstLast,
                    DnsLength::Ignore,
                );
                assert_eq!(ascii.ok().as_deref(), Some(text));
            }
        }
        assert!(!is_plain(&format!("{}.example", "a".repeat(64))));
        assert!(!is_plain(&format!("{}example", "a.".repeat(127))));
    }

    fn domain(text: &str) -> Result<String, NameError> {
        text.parse::<DomainName>()
            .map(|name| name.ascii().to_owned())
    }

    #[test]
    fn names_become_lower_case_a_labels() {
        assert_eq!(domain("Example.ORG.").unwrap(), "example.org");
        assert_eq!(domain("bücher.example").unwrap(), "xn--bcher-kva.example");
        let name: DomainName = "xn--bcher-kva.example".parse().unwrap();
        assert_eq!(name.unicode(), "bücher.example");
    }

    #[test]
    fn each_fault_is_told_apart() {
        for (text, fault) in [
            ("", NameError::Empty),
            (".", NameError::Empty),
            ("192.0.2.1", NameError::IpAddress),
            ("127.1", NameError::IpAddress),
            ("0x7f000001", NameError::IpAddress),
            ("[192.0.2.1]", NameError::IpAddress),
            ("[IPv6:::1]", NameError::IpAddress),
            ("::1", NameError::IpAddress),
            ("１２７.0.0.1", NameError::IpAddress),
            ("localhost", NameError::Localhost),
            ("a.localhost", NameError::Localhost),
            ("gmail", NameError::SingleLabel),
            ("exa mple.org", NameError::BadCharacter),
            ("a..example", NameError::BadCharacter),
            ("-a.example", NameError::BadCharacter),
            ("xn--a.example", NameError::BadCharacter),
        ] {
            assert_eq!(domain(text), Err(fault), "{text:?}");
        }
        assert_eq!(
            domain(&format!("{}.example", "a".repeat(300))),
            Err(NameError::LabelTooLong)
        );
        assert_eq!(
            domain("a.".repeat(200).trim_end_matches('.')),
            Err(NameError::TooLong)
        );
    }

    #[test]
    fn a_domain_covers_itself_and_what_is_below() {
        let domain: DomainName = "example.org".parse().unwrap();
        assert!(domain.covers(&"example.org".parse().unwrap()));
        assert!(domain.covers(&"imap.example.org".parse().unwrap()));
        assert!(!domain.covers(&"badexample.org".parse().unwrap()));
    }

    #[test]
    fn a_star_stands_for_one_whole_label() {
        let host: HostName = "imap.good.test".parse().unwrap();
        for pattern in [
            "imap.good.test",
            "IMAP.good.TEST",
            "*.good.test",
            "*.Good.test",
        ] {
            assert!(host.fits(pattern), "{pattern}");
        }
        for pattern in [
            "",
            "*",
            "*.",
            "good.test",
            "*.test",
            "map.good.test",
            "*imap.good.test",
            "*.imap.good.test",
        ] {
            assert!(!host.fits(pattern), "{pattern}");
        }
    }
}
