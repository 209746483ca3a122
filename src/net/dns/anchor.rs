//! Where trust in the DNS begins: keys of a root, or digests of them, from a file.

use std::{fs, path::Path, str::FromStr};

use hickory_resolver::proto::{
    dnssec::{
        TrustAnchors,
        rdata::{DNSSECRData, DS},
    },
    rr::{RData, RecordType},
};

use crate::net::Error;

/// A larger file holds something else.
const MAX_FILE: u64 = 1024 * 1024;

/// Whose signatures on the DNS are believed. The default is the keys of the Internet's root.
#[derive(Clone, Default)]
pub struct TrustAnchor {
    /// Keys that are trusted as they are.
    pub(super) keys: TrustAnchors,
    /// Digests of keys, which the root itself has to show (RFC 4034 §5).
    pub(super) digests: Vec<DS>,
}

impl std::fmt::Debug for TrustAnchor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TrustAnchor")
            .field("keys", &self.keys.len())
            .field("digests", &self.digests)
            .finish()
    }
}

impl TrustAnchor {
    /// DNSKEY and DS records of a root in zone-file form (RFC 1035 §5.1). Anything else in it, or nothing, is an error.
    pub fn from_file(path: &Path) -> Result<Self, Error> {
        let fault = |reason: String| Error::File(path.to_owned(), reason);
        let size = fs::metadata(path).map_err(|e| fault(e.to_string()))?.len();
        if size > MAX_FILE {
            return Err(fault("too large for a trust anchor".into()));
        }
        fs::read_to_string(path)
            .map_err(|error| error.to_string())
            .and_then(|text| text.parse())
            .map_err(fault)
    }
}

impl FromStr for TrustAnchor {
    /// What is wrong, with the line.
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut anchor = Self {
            keys: TrustAnchors::empty(),
            digests: Vec::new(),
        };
        for (number, entry) in entries(text) {
            anchor
                .add(&entry)
                .map_err(|reason| format!("line {number}: {reason}"))?;
        }
        if anchor.keys.is_empty() && anchor.digests.is_empty() {
            return Err("holds no DNSKEY or DS record".into());
        }
        Ok(anchor)
    }
}

impl TrustAnchor {
    fn add(&mut self, words: &[&str]) -> Result<(), String> {
        if words.first().is_some_and(|word| word.starts_with('$')) {
            return Ok(());
        }
        let (owner, rest) = words.split_first().ok_or("empty")?;
        if !matches!(*owner, "." | "@") {
            return Err(format!("{owner} is not the root"));
        }
        // A TTL and a class may stand before the type, in either order.
        let at = rest
            .iter()
            .position(|word| {
                !word.eq_ignore_ascii_case("IN") && !word.starts_with(|c: char| c.is_ascii_digit())
            })
            .ok_or("a record type is missing")?;
        let (kind, data) = (rest[at], &rest[at + 1..]);
        // Keys and digests may be written in pieces.
        let fields = data.get(..3).ok_or("the record is cut off")?;
        let data = format!("{} {}", fields.join(" "), data[3..].concat());
        if kind.eq_ignore_ascii_case("DNSKEY") {
            let keys = TrustAnchors::from_str(&format!(". IN DNSKEY {data}\n"))
                .map_err(|error| error.to_string())?;
            let key = keys.get(0).ok_or("no key")?;
            self.keys.insert(key);
        } else if kind.eq_ignore_ascii_case("DS") {
            match RData::try_from_str(RecordType::DS, &data) {
                Ok(RData::DNSSEC(DNSSECRData::DS(ds))) => self.digests.push(ds),
                Ok(_) => return Err("no DS record".into()),
                Err(error) => return Err(error.to_string()),
            }
        } else {
            return Err(format!("{kind} is neither DNSKEY nor DS"));
        }
        Ok(())
    }
}

/// The records of a zone file as words, each with the line that it begins on: without comments, parentheses joined.
fn entries(text: &str) -> Vec<(usize, Vec<&str>)> {
    let mut entries: Vec<(usize, Vec<&str>)> = Vec::new();
    let mut open = false;
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.split(';').next().unwrap_or_default();
        let words = || {
            line.split(|c: char| c.is_ascii_whitespace() || matches!(c, '(' | ')'))
                .filter(|word| !word.is_empty())
        };
        match entries.last_mut() {
            Some((_, entry)) if open => entry.extend(words()),
            _ if words().next().is_some() => entries.push((number, words().collect())),
            _ => {}
        }
        for c in line.chars() {
            match c {
                '(' => open = true,
                ')' => open = false,
                _ => {}
            }
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "257 3 15 l02Woi0iS8Aa25FQkUd9RMzZHJpBoRQwAQEX1SxZJA4=";
    const DIGEST: &str =
        "3613 15 2 3AA5AB37EFCE57F737FC1627013FEE07BDF241BD10F3B1964AB55C78E79A304B";

    #[test]
    fn keys_and_digests_of_a_root_are_read_however_they_are_laid_out() {
        for (text, keys, digests) in [
            (format!(". IN DNSKEY {KEY}\n"), 1, 0),
            (format!(".\t172800\tIN\tDNSKEY\t{KEY} ;{{id = 3613 (ksk)}}\n"), 1, 0),
            (format!(". IN 3600 DS {DIGEST}"), 0, 1),
            (format!("; anchors\n$TTL 3600\n\n. dnskey {KEY}\n. DS {DIGEST}\n"), 1, 1),
            (
                ". IN DNSKEY 257 3 15 (\n  l02Woi0iS8Aa25FQkUd9RMzZ ; half\n  HJpBoRQwAQEX1SxZJA4= )\n. IN DS 3613 15 2 3AA5AB37EFCE57F737FC1627013FEE07BDF241BD 10F3B1964AB55C78E79A304B"
                    .to_owned(),
                1,
                1,
            ),
        ] {
            let anchor: TrustAnchor = text.parse().expect(&text);
            assert_eq!((anchor.keys.len(), anchor.digests.len()), (keys, digests), "{text}");
        }
        let whole: TrustAnchor = format!(". IN DS {DIGEST}").parse().unwrap();
        assert_eq!(whole.digests[0].digest().len(), 32);
        assert_eq!(whole.digests[0].key_tag(), 3613);
    }

    #[test]
    fn what_is_no_anchor_of_a_root_is_refused_with_its_line() {
        for (text, told) in [
            (String::new(), "holds no"),
            ("; nothing\n".into(), "holds no"),
            (
                format!("\n\nexample. IN DS {DIGEST}"),
                "line 3: example. is not the root",
            ),
            (". IN NS a.root.".into(), "line 1"),
            (". IN A 192.0.2.1".into(), "line 1"),
            (". IN".into(), "line 1: a record type is missing"),
            (". IN DS 1 2".into(), "line 1: the record is cut off"),
            (". IN DS 1 x 2 00".into(), "line 1"),
            (". IN DNSKEY 257 3 8 ###".into(), "line 1"),
        ] {
            let error = text.parse::<TrustAnchor>().unwrap_err();
            assert!(error.contains(told), "{text}: {error}");
        }
    }

    #[test]
    fn without_a_file_the_keys_of_the_internet_are_trusted() {
        assert_eq!(TrustAnchor::default().keys.len(), 2);
    }
}
