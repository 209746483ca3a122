//! Large providers, built in: a data file of facts, each with who says so and how surely we know.

use std::sync::OnceLock;

use serde::Deserialize;
use url::Url;

use crate::model::{Authentication, DomainName, Endpoint, HostName, Protocol, Security, Username};

/// One provider.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Lower case, for codes and links: `google`.
    pub id: String,
    pub name: String,
    /// Domains whose addresses live there. Settings for exactly these are authenticated.
    pub domains: Vec<DomainName>,
    /// Names at or below which its MX hosts stand. A match tells who runs a domain's mail, and authenticates nothing.
    pub mx: Vec<HostName>,
    /// In the order to use.
    pub servers: Vec<Server>,
    pub passwords: Passwords,
    /// Where a person makes an app password.
    pub app_password_url: Option<Url>,
    /// Protocols that a person must switch on in the account first.
    pub switched_off: Vec<Protocol>,
    pub switch_on_url: Option<Url>,
    pub facts: Vec<Fact>,
}

#[derive(Clone, Debug)]
pub struct Server {
    pub endpoint: Endpoint,
    pub username: Username,
    pub authentication: Vec<Authentication>,
}

/// What a login by password takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Passwords {
    /// The mailbox's own.
    Mailbox,
    /// One made for the app; the usual one is refused.
    AppPassword,
    /// No password at all works: the app must sign in by OAuth2.
    None,
}

/// Who says so.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Keys of the data file that this vouches for.
    pub about: Vec<String>,
    pub source: Url,
    pub confidence: Confidence,
    /// The month in which we read it there, `2026-11`; none for what is unchecked.
    pub read: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    Specification,
    VendorPage,
    ThirdParty,
    Unchecked,
}

/// The provider of addresses in exactly this domain.
pub fn by_domain(domain: &DomainName) -> Option<&'static Entry> {
    entries()
        .iter()
        .find(|entry| entry.domains.contains(domain))
}

/// The provider that runs this MX host.
pub fn by_mx(host: &HostName) -> Option<&'static Entry> {
    let is_at_or_below = |suffix: &HostName| {
        host.ascii()
            .strip_suffix(suffix.ascii())
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    entries()
        .iter()
        .find(|entry| entry.mx.iter().any(is_at_or_below))
}

/// All providers, in the order of the file.
pub fn entries() -> &'static [Entry] {
    static ENTRIES: OnceLock<Vec<Entry>> = OnceLock::new();
    ENTRIES.get_or_init(|| {
        read(include_str!("catalogue.toml")).expect("a unit test reads this very file")
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    provider: Vec<Written>,
}

/// An entry as the file spells it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    name: String,
    domains: Vec<String>,
    mx: Vec<String>,
    passwords: Passwords,
    app_password_url: Option<Url>,
    #[serde(default)]
    switched_off: Vec<String>,
    switch_on_url: Option<Url>,
    server: Vec<WrittenServer>,
    fact: Vec<Fact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenServer {
    protocol: String,
    hostname: String,
    port: u16,
    security: Security,
    username: Username,
    authentication: Vec<Authentication>,
}

fn read(text: &str) -> Result<Vec<Entry>, String> {
    let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
    file.provider.into_iter().map(entry).collect()
}

fn entry(written: Written) -> Result<Entry, String> {
    Ok(Entry {
        domains: names(&written.domains)?,
        mx: names(&written.mx)?,
        servers: written
            .server
            .into_iter()
            .map(server)
            .collect::<Result<_, _>>()?,
        switched_off: written
            .switched_off
            .iter()
            .map(|name| protocol(name))
            .collect::<Result<_, _>>()?,
        id: written.id,
        name: written.name,
        passwords: written.passwords,
        app_password_url: written.app_password_url,
        switch_on_url: written.switch_on_url,
        facts: written.fact,
    })
}

fn server(written: WrittenServer) -> Result<Server, String> {
    Ok(Server {
        endpoint: Endpoint {
            protocol: protocol(&written.protocol)?,
            host: name(&written.hostname)?,
            port: written.port,
            security: written.security,
        },
        username: written.username,
        authentication: written.authentication,
    })
}

fn protocol(name: &str) -> Result<Protocol, String> {
    Protocol::named(name).ok_or_else(|| format!("{name} is no protocol"))
}

fn name<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("{text} is no name"))
}

fn names<T: std::str::FromStr>(texts: &[String]) -> Result<Vec<T>, String> {
    texts.iter().map(|text| name(text)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::Role;

    fn mx(host: &str) -> Option<&'static str> {
        by_mx(&host.parse().unwrap()).map(|entry| entry.id.as_str())
    }

    fn domain(name: &str) -> Option<&'static str> {
        by_domain(&name.parse().unwrap()).map(|entry| entry.id.as_str())
    }

    #[test]
    fn the_file_is_read() {
        let entries = read(include_str!("catalogue.toml")).unwrap();
        let ids: Vec<_> = entries.iter().map(|entry| entry.id.as_str()).collect();
        assert_eq!(
            ids,
            ["google", "microsoft-365", "outlook", "icloud", "fastmail"]
        );
    }

    #[test]
    fn every_key_of_an_entry_has_exactly_one_fact_behind_it() {
        for entry in entries() {
            let mut keys = BTreeSet::from(["domains", "mx", "server", "passwords"]);
            if entry.app_password_url.is_some() {
                keys.insert("app_password_url");
            }
            if !entry.switched_off.is_empty() {
                keys.insert("switched_off");
            }
            if entry.switch_on_url.is_some() {
                keys.insert("switch_on_url");
            }
            let mut vouched: Vec<_> = entry
                .facts
                .iter()
                .flat_map(|fact| fact.about.iter().map(String::as_str))
                .collect();
            vouched.sort_unstable();
            let keys: Vec<_> = keys.into_iter().collect();
            assert_eq!(vouched, keys, "{}", entry.id);
        }
    }

    #[test]
    fn only_what_was_read_somewhere_has_a_month() {
        for fact in entries().iter().flat_map(|entry| &entry.facts) {
            let unchecked = fact.confidence == Confidence::Unchecked;
            assert_eq!(fact.read.is_none(), unchecked, "{}", fact.source);
            assert_eq!(fact.source.scheme(), "https");
        }
    }

    #[test]
    fn every_entry_is_of_use_and_consistent() {
        for entry in entries() {
            for role in [Role::Incoming, Role::Outgoing] {
                let mut servers = entry.servers.iter();
                assert!(servers.any(|server| server.endpoint.protocol.role() == role));
            }
            for server in &entry.servers {
                assert_ne!(server.endpoint.security, Security::None);
                let takes_passwords = server
                    .authentication
                    .contains(&Authentication::PasswordCleartext);
                assert_eq!(
                    takes_passwords,
                    entry.passwords != Passwords::None,
                    "{}",
                    entry.id
                );
            }
            let app = entry.passwords == Passwords::AppPassword;
            assert_eq!(entry.app_password_url.is_some(), app, "{}", entry.id);
            assert_eq!(
                entry.switch_on_url.is_some(),
                !entry.switched_off.is_empty(),
                "{}",
                entry.id
            );
        }
    }

    #[test]
    fn no_domain_belongs_to_two() {
        let domains: Vec<_> = entries().iter().flat_map(|entry| &entry.domains).collect();
        let distinct: BTreeSet<_> = domains.iter().collect();
        assert_eq!(distinct.len(), domains.len());
    }

    #[test]
    fn a_domain_matches_exactly_and_an_mx_host_by_its_end() {
        assert_eq!(domain("gmail.com"), Some("google"));
        assert_eq!(domain("hotmail.com"), Some("outlook"));
        assert_eq!(domain("mail.gmail.com"), None);
        assert_eq!(domain("example.org"), None);
        assert_eq!(mx("aspmx.l.google.com"), Some("google"));
        assert_eq!(mx("smtp.google.com"), Some("google"));
        assert_eq!(
            mx("example-org.mail.protection.outlook.com"),
            Some("microsoft-365")
        );
        assert_eq!(mx("example-org.o-v1.mx.microsoft"), Some("microsoft-365"));
        assert_eq!(
            mx("outlook-com.olc.protection.outlook.com"),
            Some("outlook")
        );
        assert_eq!(mx("mx01.mail.icloud.com"), Some("icloud"));
        assert_eq!(mx("in1-smtp.messagingengine.com"), Some("fastmail"));
        assert_eq!(mx("mx.notgoogle.com"), None);
        assert_eq!(mx("google.com.example.org"), None);
    }
}
