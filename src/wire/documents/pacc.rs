//! PACC, `user-agent-configuration.json` (draft-ietf-mailmaint-pacc): what others publish, read tolerantly.
//!
//! There is little to say in it: ports are fixed, TLS comes first, the login is the whole address. A TXT record holds a
//! digest of the very octets (draft §5.2), so that whoever forges one has to forge the other.

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::Value;

use super::{
    autoconfig::{ClientConfig, Server},
    oauth, words,
};
use crate::model::{Authentication, DomainName, HostName, Protocol, Security, Username};

/// Longer documents are refused, in octets. What the draft describes fits into one.
pub const MAX_LEN: usize = 64 * 1024;

/// The servers that the format knows, the keys that name them and the port that each has (draft §4.2). `smtp` is what
/// `submit` was called up to version 02.
const SERVERS: [(Protocol, &[&str], u16); 3] = [
    (Protocol::IMAP, &["imap"], 993),
    (Protocol::POP3, &["pop3"], 995),
    (Protocol::SMTP, &["submit", "smtp"], 465),
];

/// Protocols over HTTP.
const WEB: [&str; 4] = ["jmap", "caldav", "carddav", "webdav"];

/// Why octets are no configuration.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// HTML, XML, no JSON, JSON without `protocols`, or too long.
    #[error("the document is no PACC file")]
    NotPacc,
    #[error("the file names no server that can be used")]
    NoServers,
}

/// Reads a file that was fetched for `domain`. Members that are missing, unknown or of another type are passed over.
pub fn read(body: &[u8], domain: &DomainName) -> Result<ClientConfig, ReadError> {
    if body.len() > MAX_LEN {
        return Err(ReadError::NotPacc);
    }
    let root: Value = serde_json::from_slice(body).map_err(|_| ReadError::NotPacc)?;
    let protocols = root
        .get("protocols")
        .filter(|value| value.is_object())
        .ok_or(ReadError::NotPacc)?;
    let text = |place: &str| root.pointer(place).and_then(Value::as_str);
    let issuer = text("/authentication/oauth-public/issuer").and_then(oauth::issuer);
    let password = root
        .pointer("/authentication/password")
        .and_then(Value::as_bool);
    let mut authentication = Vec::new();
    if issuer.is_some() {
        authentication.push(Authentication::OAuth2);
    }
    if password == Some(true) {
        authentication.push(Authentication::PasswordCleartext);
    }
    let servers = SERVERS.iter().filter_map(|(protocol, names, port)| {
        Some(Server {
            protocol: *protocol,
            host: host(protocols, names)?,
            port: *port,
            security: Security::ImplicitTls,
            username: Username::address(),
            authentication: authentication.clone(),
        })
    });
    let web = WEB.iter().filter_map(|name| {
        let url = protocols.get(name)?.get("url")?.as_str()?;
        let url = words::web_address(url, domain).filter(|url| url.starts_with("https://"))?;
        Some(((*name).to_owned(), url))
    });
    // No port is registered for ManageSieve with TLS first, and 4190 is where all servers have it (RFC 5804 §1.8).
    let sieve = host(protocols, &["managesieve"])
        .map(|host| ("managesieve".to_owned(), format!("{host}:4190")));
    let config = ClientConfig {
        display_name: text("/info/provider/name").and_then(|name| words::one_line(name, 60)),
        display_short_name: text("/info/provider/shortName")
            .and_then(|name| words::one_line(name, 20)),
        servers: servers.collect(),
        others: web.chain(sieve).collect(),
        oauth_issuer: issuer,
        ..ClientConfig::default()
    };
    if config.servers.is_empty() && config.others.is_empty() {
        return Err(ReadError::NoServers);
    }
    Ok(config)
}

fn host(protocols: &Value, names: &[&str]) -> Option<HostName> {
    names
        .iter()
        .find_map(|name| protocols.get(name)?.get("host")?.as_str()?.parse().ok())
}

/// Whether a TXT record vouches for this very body: `v=UAAC1; a=sha256; d=<Base64 of the digest>` in any order, other tags
/// ignored, and nothing at all if one of these is there twice (draft §5.2).
pub fn vouches(record: &str, body: &[u8]) -> bool {
    let tags: Vec<(&str, &str)> = record
        .split(';')
        .filter_map(|tag| tag.split_once('='))
        .map(|(name, value)| (name.trim(), value.trim()))
        .collect();
    let only = |name: &str| {
        let mut values = tags.iter().filter(|(key, _)| *key == name);
        let (_, value) = values.next()?;
        values.next().is_none().then_some(*value)
    };
    only("v") == Some("UAAC1")
        && only("a") == Some("sha256")
        && only("d")
            .and_then(|value| STANDARD.decode(value).ok())
            .is_some_and(|promised| promised == digest(&SHA256, body).as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn domain() -> DomainName {
        "example.org".parse().unwrap()
    }

    fn read_text(text: &str) -> Result<ClientConfig, ReadError> {
        read(text.as_bytes(), &domain())
    }

    #[test]
    fn ports_are_fixed_and_the_login_is_the_address() {
        let config = read_text(
            r#"{ "protocols": {
                   "imap": { "host": "imap.example.net", "port": 1 }, "pop3": { "host": "pop.example.net" },
                   "smtp": { "host": "old.example.net" }, "submit": { "host": "smtp.example.net" },
                   "jmap": { "url": "https://api.example.net/jmap" }, "caldav": { "url": "http://dav.example.net/" },
                   "managesieve": { "host": "sieve.example.net" } },
                 "authentication": { "oauth-public": { "issuer": "https://auth.example.net" }, "password": true },
                 "info": { "provider": { "name": "Example\n Mail" } }, "later": [] }"#,
        )
        .unwrap();
        let servers: Vec<_> = config
            .servers
            .iter()
            .map(|server| (server.protocol.0, server.host.ascii(), server.port))
            .collect();
        assert_eq!(
            servers,
            [
                ("imap", "imap.example.net", 993),
                ("pop3", "pop.example.net", 995),
                ("smtp", "smtp.example.net", 465)
            ]
        );
        for server in &config.servers {
            assert_eq!(server.security, Security::ImplicitTls);
            assert_eq!(server.username, Username::address());
            assert_eq!(
                server.authentication,
                [Authentication::OAuth2, Authentication::PasswordCleartext]
            );
        }
        assert_eq!(
            config.others,
            [
                ("jmap".into(), "https://api.example.net/jmap".into()),
                ("managesieve".into(), "sieve.example.net:4190".into())
            ]
        );
        assert_eq!(config.display_name.as_deref(), Some("Example Mail"));
        assert_eq!(
            config.oauth_issuer.unwrap().as_str(),
            "https://auth.example.net/"
        );
    }

    #[test]
    fn one_broken_entry_leaves_the_others() {
        let config = read_text(
            r#"{ "protocols": { "imap": [], "pop3": { "host": 7 }, "submit": { "host": "127.0.0.1" },
                 "smtp": { "host": "smtp.example.net" } }, "authentication": "none" }"#,
        )
        .unwrap();
        assert_eq!(config.servers.len(), 1);
        assert_eq!(config.servers[0].host.ascii(), "smtp.example.net");
        assert!(config.servers[0].authentication.is_empty());
    }

    #[test]
    fn what_is_no_configuration_is_told_from_one_without_servers() {
        for text in [
            "",
            "<html>",
            "[]",
            "{}",
            r#"{"protocols":7}"#,
            "{\"protocols\":{}",
        ] {
            assert_eq!(read_text(text), Err(ReadError::NotPacc), "{text}");
        }
        assert_eq!(read_text(r#"{"protocols":{}}"#), Err(ReadError::NoServers));
        let long = format!(r#"{{"protocols":{{}}, "x": "{}"}}"#, "x".repeat(MAX_LEN));
        assert_eq!(read_text(&long), Err(ReadError::NotPacc));
        let deep = "[".repeat(MAX_LEN);
        assert_eq!(read_text(&deep), Err(ReadError::NotPacc));
    }

    #[test]
    fn a_record_vouches_for_these_octets_and_no_others() {
        // Of `{}`, by sha256sum and base64.
        let d = "RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=";
        let good = format!("v=UAAC1; a=sha256; d={d}");
        assert!(vouches(&good, b"{}"));
        assert!(!vouches(&good, b"{}\n"));
        assert!(vouches(&format!("d={d};x=1; a=sha256 ;v=UAAC1;"), b"{}"));
        for bad in [
            format!("v=UAAC2; a=sha256; d={d}"),
            format!("v=UAAC1; a=sha1; d={d}"),
            format!("a=sha256; d={d}"),
            format!("v=UAAC1; a=sha256; d={d}; d={d}"),
            format!("v=UAAC1; a=sha256; d=x{d}"),
            "v=UAAC1; a=sha256; d=".into(),
            String::new(),
        ] {
            assert!(!vouches(&bad, b"{}"), "{bad}");
        }
    }
}
