//! Which file a path means. Mail clients spell paths in their own ways: other letter case, slashes doubled, dots escaped.

use percent_encoding::percent_decode_str;

use crate::outputs::autodiscover;

/// Places of the autoconfig file, in lower case and with single slashes (draft-ietf-mailmaint-autoconfig §4.1). The last two
/// are asked by Samsung's and Nine's apps.
const AUTOCONFIG: [&str; 4] = [
    "/mail/config-v1.1.xml",
    "/.well-known/autoconfig/mail/config-v1.1.xml",
    "/autoconfig/mail/config-v1.1.xml",
    "/v1.1/mail/config-v1.1.xml",
];

const AUTODISCOVER_JSON: &str = "/autodiscover/autodiscover.json";

/// Octets of a path. The longest is an escaped address behind the longest place.
const MAX_PATH: usize = 1024;

/// A file for mail clients.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Autoconfig,
    Autodiscover,
    /// Version 2, with the address if the path holds it.
    AutodiscoverJson(Option<String>),
}

impl Place {
    pub fn of(path: &str) -> Option<Self> {
        if path.len() > MAX_PATH {
            return None;
        }
        // As nearly all write it.
        if AUTOCONFIG.contains(&path) {
            return Some(Self::Autoconfig);
        }
        if path.eq_ignore_ascii_case(autodiscover::PATH) {
            return Some(Self::Autodiscover);
        }
        let path = percent_decode_str(path).decode_utf8_lossy();
        let mut plain = String::with_capacity(path.len());
        for c in path.chars() {
            if c != '/' || !plain.ends_with('/') {
                plain.push(c);
            }
        }
        let lower = plain.to_ascii_lowercase();
        if AUTOCONFIG.contains(&lower.as_str()) {
            return Some(Self::Autoconfig);
        }
        if lower == autodiscover::PATH {
            return Some(Self::Autodiscover);
        }
        match lower.strip_prefix(AUTODISCOVER_JSON)? {
            "" | "/" | "/v1.0" | "/v1.0/" => Some(Self::AutodiscoverJson(None)),
            rest => {
                let address = rest.strip_prefix("/v1.0/")?;
                // ASCII lower case keeps the length, so what was typed is the end of `plain`.
                let typed = plain.get(plain.len() - address.len()..)?;
                Some(Self::AutodiscoverJson(Some(typed.to_owned())))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_spellings_are_the_same_place() {
        for path in [
            "/mail/config-v1.1.xml",
            "//mail/config-v1.1.xml",
            "/mail/Config-v1.1.xml",
            "/Mail//config-V1.1.XML",
            "/.well-known/autoconfig//mail/config-v1.1.xml",
            "/autoconfig/mail/config-v1.1.xml",
            "/v1.1/mail/config-v1.1.xml",
            "/mail/config-v1%2E1%2exml",
        ] {
            assert_eq!(Place::of(path), Some(Place::Autoconfig), "{path}");
        }
        for path in [
            "/autodiscover/autodiscover.xml",
            "/Autodiscover/Autodiscover.xml",
            "/AutoDiscover/AutoDiscover.xml",
            "//AUTODISCOVER/AUTODISCOVER.XML",
        ] {
            assert_eq!(Place::of(path), Some(Place::Autodiscover), "{path}");
        }
        for path in [
            "/",
            "/mail",
            "/mail/config-v1.2.xml",
            "/mail/config-v1.1.xml/",
            "/autodiscover/autodiscover.svc",
            "/autodiscover/autodiscover.json/v2.0/ana@example.org",
            "/autodiscover/autodiscover.jsonx",
        ] {
            assert_eq!(Place::of(path), None, "{path}");
        }
    }

    #[test]
    fn a_path_may_hold_the_address_as_it_was_typed() {
        for (path, address) in [
            ("/autodiscover/autodiscover.json", None),
            ("/Autodiscover/Autodiscover.JSON", None),
            ("/autodiscover/autodiscover.json/v1.0/", None),
            (
                "/autodiscover/autodiscover.json/v1.0/Ana%40example.org",
                Some("Ana@example.org"),
            ),
            (
                "/AutoDiscover/autodiscover.json/V1.0/a+b@example.org",
                Some("a+b@example.org"),
            ),
        ] {
            let place = Place::AutodiscoverJson(address.map(str::to_owned));
            assert_eq!(Place::of(path), Some(place), "{path}");
        }
    }
}
