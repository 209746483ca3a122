//! Where apps sign in by OAuth2: the issuer and its metadata (RFC 8414, with OpenID Connect Discovery as a fallback), and
//! what a protected service says of it (RFC 9728).

use serde_json::Value;
use url::Url;

/// Longer documents are refused, in octets.
pub const MAX_LEN: usize = 64 * 1024;

/// Issuers that are taken from one service. More than one is rare.
const MAX_ISSUERS: usize = 4;

/// An authorization server by its identifier: an HTTPS URL without query, fragment, user or password (RFC 8414 §2). Files
/// of the central database leave the scheme out.
pub fn issuer(text: &str) -> Option<Url> {
    let text = text.trim();
    if text.len() > 500 || text.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return None;
    }
    let url = if text.contains("://") {
        Url::parse(text)
    } else {
        Url::parse(&format!("https://{text}"))
    }
    .ok()?;
    (url.scheme() == "https"
        && url.domain().is_some()
        && url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none())
    .then_some(url)
}

/// Where an issuer's metadata may stand, the most proper first: the well-known suffix goes between host and path
/// (RFC 8414 §3.1), OpenID Connect's behind the path (Discovery §4.1).
pub fn metadata_urls(issuer: &Url) -> [Url; 2] {
    let path = issuer.path().trim_end_matches('/');
    [
        format!("/.well-known/oauth-authorization-server{path}"),
        format!("{path}/.well-known/openid-configuration"),
    ]
    .map(|place| {
        let mut url = issuer.clone();
        url.set_path(&place);
        url
    })
}

/// Whether this is the metadata of exactly this issuer, with which an app could begin to sign in (RFC 8414 §3.3).
pub fn is_metadata_of(issuer: &Url, body: &[u8]) -> bool {
    let Some(root) = object(body) else {
        return false;
    };
    let has = |name: &str| root.get(name).is_some_and(Value::is_string);
    let named = root.get("issuer").and_then(Value::as_str);
    named.and_then(self::issuer).as_ref() == Some(issuer)
        && has("authorization_endpoint")
        && has("token_endpoint")
}

/// The issuers that a protected service trusts, from its own metadata (RFC 9728 §2). None where the metadata is of another
/// resource than the URL that was asked for (§3.3).
pub fn issuers_of_resource(resource: &Url, body: &[u8]) -> Vec<Url> {
    object(body)
        .filter(|root| {
            let named = root.get("resource").and_then(Value::as_str);
            named.and_then(|named| Url::parse(named).ok()).as_ref() == Some(resource)
        })
        .and_then(|root| Some(root.get("authorization_servers")?.as_array()?.clone()))
        .unwrap_or_default()
        .iter()
        .filter_map(|value| issuer(value.as_str()?))
        .take(MAX_ISSUERS)
        .collect()
}

/// Where the metadata of a protected service stands that does not say so itself: the well-known suffix goes between host and
/// path (RFC 9728 §3.1).
pub fn resource_metadata_place(resource: &Url) -> Url {
    let path = resource.path().trim_end_matches('/');
    let mut url = resource.clone();
    url.set_path(&format!("/.well-known/oauth-protected-resource{path}"));
    url.set_fragment(None);
    url
}

/// Where a service that wants a login has its metadata, by its `WWW-Authenticate` (RFC 9728 §5.1). Only HTTPS.
pub fn resource_metadata(challenge: &str) -> Option<Url> {
    let at = challenge.to_ascii_lowercase().find("resource_metadata")?;
    let value = challenge
        .get(at + "resource_metadata".len()..)?
        .trim_start()
        .strip_prefix('=')?
        .trim_start();
    let value = match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => value.split([',', ' ']).next()?,
    };
    Url::parse(value)
        .ok()
        .filter(|url| url.scheme() == "https" && value.len() <= 1000)
}

fn object(body: &[u8]) -> Option<Value> {
    (body.len() <= MAX_LEN)
        .then(|| serde_json::from_slice(body).ok())?
        .filter(Value::is_object)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn issuers_are_https_urls_without_trimmings() {
        for (text, expected) in [
            (
                "https://auth.example.org",
                Some("https://auth.example.org/"),
            ),
            (
                "accounts.example.org",
                Some("https://accounts.example.org/"),
            ),
            (" https://example.org/t1\n", Some("https://example.org/t1")),
            ("http://example.org", None),
            ("https://example.org/?a", None),
            ("https://example.org/#a", None),
            ("https://ana@example.org/", None),
            ("https://192.0.2.1/", None),
            ("two words", None),
            ("", None),
        ] {
            let read = issuer(text);
            assert_eq!(read.as_ref().map(Url::as_str), expected, "{text}");
        }
    }

    #[test]
    fn metadata_stands_before_the_path_or_behind_it() {
        let of = |text: &str| metadata_urls(&issuer(text).unwrap()).map(String::from);
        assert_eq!(
            of("https://example.org"),
            [
                "https://example.org/.well-known/oauth-authorization-server",
                "https://example.org/.well-known/openid-configuration"
            ]
        );
        assert_eq!(
            of("https://example.org/tenant/"),
            [
                "https://example.org/.well-known/oauth-authorization-server/tenant",
                "https://example.org/tenant/.well-known/openid-configuration"
            ]
        );
    }

    #[test]
    fn metadata_of_somebody_else_is_none() {
        let ours = issuer("https://example.org").unwrap();
        let body = |issuer: &str| {
            format!(
                r#"{{"issuer":"{issuer}","authorization_endpoint":"https://example.org/a","token_endpoint":"https://example.org/t"}}"#
            )
        };
        assert!(is_metadata_of(
            &ours,
            body("https://example.org").as_bytes()
        ));
        assert!(!is_metadata_of(
            &ours,
            body("https://example.com").as_bytes()
        ));
        assert!(!is_metadata_of(
            &ours,
            br#"{"issuer":"https://example.org"}"#
        ));
        assert!(!is_metadata_of(&ours, b"<html>"));
    }

    #[test]
    fn a_service_names_its_metadata_in_its_challenge() {
        let url = "https://example.org/.well-known/oauth-protected-resource";
        for challenge in [
            format!(r#"Bearer realm="x", resource_metadata="{url}""#),
            format!("Bearer Resource_Metadata = {url}, scope=mail"),
        ] {
            assert_eq!(resource_metadata(&challenge).unwrap().as_str(), url);
        }
        for challenge in [
            "Basic realm=x",
            "Bearer resource_metadata",
            r#"Bearer resource_metadata="http://x/""#,
        ] {
            assert_eq!(resource_metadata(challenge), None, "{challenge}");
        }
    }

    #[test]
    fn the_metadata_of_a_service_is_of_the_url_that_was_asked_for() {
        let asked = Url::parse("https://example.org/jmap/session").unwrap();
        let of = |resource: &str| {
            let body = format!(
                r#"{{{resource}"authorization_servers":["https://a.example.org", 7, "ftp://x"]}}"#
            );
            issuers_of_resource(&asked, body.as_bytes()).len()
        };
        assert_eq!(of(r#""resource":"https://example.org/jmap/session","#), 1);
        for another in [
            "",
            r#""resource":7,"#,
            r#""resource":"https://example.org","#,
            r#""resource":"https://example.com/jmap/session","#,
            r#""resource":"https://example.org/jmap/session/","#,
        ] {
            assert_eq!(of(another), 0, "{another}");
        }
        assert!(issuers_of_resource(&asked, b"[]").is_empty());
    }

    #[test]
    fn the_place_of_metadata_that_nobody_names_is_made_of_the_service() {
        for (service, expected) in [
            (
                "https://example.org",
                "https://example.org/.well-known/oauth-protected-resource",
            ),
            (
                "https://example.org/jmap/session?a=b#c",
                "https://example.org/.well-known/oauth-protected-resource/jmap/session?a=b",
            ),
        ] {
            let place = resource_metadata_place(&Url::parse(service).unwrap());
            assert_eq!(place.as_str(), expected);
        }
    }
}
