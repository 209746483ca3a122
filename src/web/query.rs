//! Addresses and names in query strings, as clients really write them.

use percent_encoding::percent_decode_str;

use super::PageError;
use crate::model::Address;

/// The longest value that is looked at, in bytes: an address has at most 254 (RFC 5321 §4.5.3.1.3), escaped at most thrice that.
const MAX_VALUE: usize = 1024;
/// The longest full name, in characters.
const MAX_NAME: usize = 200;

/// The value of the first parameter `name` in any letter case, unescaped; empty where it is there and holds nothing. Not form-decoded: a plus
/// stays one, because clients send `a+b@…` as it is. Blanks that a form wrote as plus around the value go.
///
/// Fails on values that no address has: too long.
pub fn typed(query: Option<&str>, name: &str) -> Result<Option<String>, PageError> {
    let raw = query
        .unwrap_or_default()
        .split('&')
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .find_map(|(key, value)| {
            key.eq_ignore_ascii_case(name)
                .then(|| value.trim_matches('+'))
        });
    let Some(raw) = raw else {
        return Ok(None);
    };
    if raw.len() > MAX_VALUE {
        return Err(PageError::too_long());
    }
    // A local part in an old encoding is still one: what counts is behind the @.
    let text = percent_decode_str(raw).decode_utf8_lossy();
    Ok(Some(text.trim().to_owned()))
}

/// As [`typed`], but what is empty is as good as missing.
pub fn value(query: Option<&str>, name: &str) -> Result<Option<String>, PageError> {
    Ok(typed(query, name)?.filter(|text| !text.is_empty()))
}

/// The address or domain in parameter `name`.
pub fn address(query: Option<&str>, name: &str) -> Result<Option<Address>, PageError> {
    value(query, name)?
        .map(|text| text.parse().map_err(PageError::from))
        .transpose()
}

/// A person's full name, in parameter `name`: here a plus is a blank. See [`tidy_name`].
pub fn full_name(query: Option<&str>) -> Option<String> {
    let (_, name) = url::form_urlencoded::parse(query.unwrap_or_default().as_bytes())
        .find(|(key, _)| key == "name")?;
    tidy_name(&name)
}

/// A person's full name as it was typed, without control characters; cut at 200 characters. None where nothing is left.
pub fn tidy_name(name: &str) -> Option<String> {
    let printable = name.chars().filter(|c| !c.is_control());
    let name = printable.take(MAX_NAME).collect::<String>();
    let name = name.trim();
    (!name.is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Option<String> {
        address(Some(query), "address")
            .unwrap()
            .map(|address| match address {
                Address::Mail(mail) => mail.expose(),
                Address::Domain(domain) => domain.to_string(),
            })
    }

    #[test]
    fn clients_escape_as_they_like() {
        for (query, meant) in [
            ("address=ana%40example.org", "ana@example.org"),
            ("address=ana@example.org", "ana@example.org"),
            ("address=a+b@example.org", "a+b@example.org"),
            ("address=a%2Bb%40example.org", "a+b@example.org"),
            ("address=ana%40example%2Eorg", "ana@example.org"),
            ("Address=ana%40example.org", "ana@example.org"),
            ("address=+ana%40example.org++", "ana@example.org"),
            (
                "x=1&address=example.org&address=other.example",
                "example.org",
            ),
            ("address=b%C3%BCcher.example", "xn--bcher-kva.example"),
        ] {
            assert_eq!(read(query).as_deref(), Some(meant), "{query}");
        }
        for query in [
            "",
            "address",
            "address=",
            "address=+",
            "addresss=a@b.example",
        ] {
            assert_eq!(read(query), None, "{query}");
        }
    }

    #[test]
    fn an_empty_value_is_told_from_none() {
        for (query, meant) in [("address=", Some("")), ("address", Some("")), ("x=1", None)] {
            assert_eq!(typed(Some(query), "address").unwrap().as_deref(), meant);
        }
    }

    #[test]
    fn what_no_address_can_be_is_refused_at_once() {
        let long = format!("address={}@example.org", "a".repeat(8000));
        for query in [
            long.as_str(),
            "address=%FF@example.org",
            "address=a%20b@example.org",
        ] {
            assert!(address(Some(query), "address").is_err(), "{query}");
        }
    }

    #[test]
    fn a_name_is_tidied() {
        assert_eq!(
            full_name(Some("name=Ana+Mar%C3%ADa%0A%00")).as_deref(),
            Some("Ana María")
        );
        assert_eq!(full_name(Some("name=+")), None);
        let long = format!("name={}", "x".repeat(1000));
        assert_eq!(full_name(Some(&long)).unwrap().len(), MAX_NAME);
    }
}
