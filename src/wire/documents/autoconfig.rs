//! Mail autoconfig, `config-v1.1.xml` (draft-ietf-mailmaint-autoconfig): what others publish, read tolerantly.
//!
//! Versions 1.1 and 1.2 are one format here, and the version number decides nothing (draft §3.2.1). What is unknown is
//! passed over; a server section that lacks something is dropped alone (draft §3.9).

use std::collections::BTreeMap;

use url::Url;

use super::{
    oauth,
    words::{self, host, is_type_name, username, web_address},
    xml::{self, Element},
};
use crate::model::{Authentication, DomainName, HostName, Protocol, Role, Security, Username};

pub use super::xml::MAX_LEN;

/// Servers that are read from one file, and as many other services. The longest real file names a dozen.
const MAX_SERVERS: usize = 50;

/// Domains that are read from one file. A provider with many brands names some hundred.
const MAX_DOMAINS: usize = 2000;

/// The longest instruction that is kept, in characters, and in how many languages.
pub const MAX_INSTRUCTION: usize = 300;
const MAX_LANGUAGES: usize = 40;

/// One file, as far as Portolan understands it. Unknown parts are ignored (draft §3.9).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClientConfig {
    /// `emailProvider/@id`.
    pub id: Option<String>,
    /// At most 60 characters (draft §3.2.4), the rest is cut off; no control characters.
    pub display_name: Option<String>,
    /// Likewise, at most 20.
    pub display_short_name: Option<String>,
    /// Content of `domain` elements, as they stand.
    pub domains: Vec<String>,
    /// Incoming and outgoing in document order. Only TCP types that Portolan speaks. Empty only if `others` is not.
    pub servers: Vec<Server>,
    /// What else is offered: the section's `type` in lower case (`jmap`, `caldav`, `managesieve` …) and its URL, or
    /// `host:port`.
    pub others: Vec<(String, String)>,
    /// `enable` (1.1): what a user must switch on first.
    pub enable: Option<Enable>,
    /// `oAuth2/issuer` (1.2): who lets apps sign in.
    pub oauth_issuer: Option<Url>,
}

/// What is to be done before any app may log in: `enable`, or an `instruction` of its own beside it. Never empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Enable {
    /// `@visiturl` or `@url`: the page where it is done.
    pub url: Option<String>,
    /// The provider's words by language tag, in lower case; empty where it names none. One line each, at most
    /// [`MAX_INSTRUCTION`] characters.
    pub instructions: BTreeMap<String, String>,
}

/// One `incomingServer` or `outgoingServer` that has all that an app needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    pub protocol: Protocol,
    /// Placeholders of the host name are already filled from the domain.
    pub host: HostName,
    pub port: u16,
    /// `Security::None` where the file says `plain`.
    pub security: Security,
    pub username: Username,
    /// In the file's order; unknown values are left out. Empty where the file says nothing at all.
    pub authentication: Vec<Authentication>,
}

/// Why bytes are no configuration.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// HTML, JSON, anything whose root is not `clientConfig`. Thunderbird's trap: it takes any 200 for success.
    #[error("the document is no autoconfig file")]
    NotAutoconfig,
    /// Not well-formed, too long, octets that are not in its encoding, a document type declaration.
    #[error("the file cannot be read: {0}")]
    Malformed(String),
    #[error("the file names no server that can be used")]
    NoServers,
}

impl ReadError {
    /// As in the report.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAutoconfig => "not-autoconfig",
            Self::Malformed(_) => "malformed-xml",
            Self::NoServers => "no-usable-server",
        }
    }
}

/// Reads a file that was fetched for `domain`.
pub fn read(body: &[u8], domain: &DomainName) -> Result<ClientConfig, ReadError> {
    read_as(body, None, domain)
}

/// The same of a file that came over HTTP as `content_type`, which may name its charset (RFC 7303 §3).
pub fn read_as(
    body: &[u8],
    content_type: Option<&str>,
    domain: &DomainName,
) -> Result<ClientConfig, ReadError> {
    // Before all else, so that an HTML page is called that, however broken it is.
    if xml::root_name_as(body, content_type).as_deref() != Some("clientConfig") {
        return Err(ReadError::NotAutoconfig);
    }
    let root = xml::parse_as(body, content_type).map_err(ReadError::Malformed)?;
    let mut config = ClientConfig::default();
    // The grammar allows several providers, every client takes one.
    if let Some(provider) = root.all("emailProvider").next() {
        config.id = provider.attribute("id").map(str::to_owned);
        config.display_name = label(provider, &["displayName"], 60, domain);
        config.display_short_name = label(
            provider,
            &["displayShortName", "displayNameShort"],
            20,
            domain,
        );
        config.domains = provider
            .all("domain")
            .filter_map(Element::text)
            .take(MAX_DOMAINS)
            .map(str::to_owned)
            .collect();
        config.take_sections(provider, domain);
    }
    config.take_sections(&root, domain);
    if config.servers.is_empty() && config.others.is_empty() {
        return Err(ReadError::NoServers);
    }
    Ok(config)
}

impl ClientConfig {
    /// Sections stand in the provider or in the root, depending on the version.
    fn take_sections(&mut self, parent: &Element, domain: &DomainName) {
        for section in &parent.children {
            let Some(role) = role(section) else {
                self.take_other(section, domain);
                continue;
            };
            match protocol(section, role) {
                Some(protocol) if self.servers.len() < MAX_SERVERS => {
                    self.servers.extend(server(section, protocol, domain));
                }
                Some(_) => {}
                None => self.take_other(section, domain),
            }
        }
    }

    fn take_other(&mut self, section: &Element, domain: &DomainName) {
        match section.name.as_str() {
            "incomingServer" | "calendar" | "addressbook" | "addressBook" | "fileShare"
            | "chatServer" | "videoConference" | "setupServer" => {
                let kind = section
                    .attribute("type")
                    .unwrap_or(&section.name)
                    .to_ascii_lowercase();
                let by_name = exchange_places(section, domain);
                if !by_name.is_empty() {
                    by_name
                        .into_iter()
                        .for_each(|(kind, place)| self.add_other(kind.into(), place));
                    return;
                }
                let place = ["url", "serverURL"]
                    .into_iter()
                    .find_map(|name| web_address(section.text_of(name)?, domain))
                    .or_else(|| {
                        let host = host(section.text_of("hostname")?, domain)?;
                        Some(format!("{host}:{}", port(section)?))
                    });
                if let Some(place) = place
                    && is_type_name(&kind)
                {
                    self.add_other(kind, place);
                }
            }
            "webMail" => {
                if let Some(url) = section
                    .all("loginPage")
                    .find_map(|page| web_address(page.attribute("url")?, domain))
                {
                    self.add_other("webmail".into(), url);
                }
            }
            "enable" => {
                // What is beside it says less.
                self.enable = enable(section, "visiturl", &["instruction"], domain)
                    .or_else(|| self.enable.take());
            }
            "instruction" if self.enable.is_none() => {
                self.enable = enable(section, "url", &["descr", "instruction"], domain);
            }
            "oAuth2" if self.oauth_issuer.is_none() => {
                self.oauth_issuer = section.text_of("issuer").and_then(oauth::issuer);
                // Without an issuer nobody can be asked for metadata; but who has both of these lets apps sign in (draft, appendix A).
                let at = |name| web_address(section.text_of(name)?, domain);
                if self.oauth_issuer.is_none()
                    && let (Some(sign_in), Some(_)) = (at("authURL"), at("tokenURL"))
                {
                    self.add_other("oauth".into(), sign_in);
                }
            }
            _ => {}
        }
    }

    fn add_other(&mut self, kind: String, place: String) {
        let service = (kind, place);
        if self.others.len() < MAX_SERVERS && !self.others.contains(&service) {
            self.others.push(service);
        }
    }
}

fn enable(
    section: &Element,
    attribute: &str,
    names: &[&str],
    domain: &DomainName,
) -> Option<Enable> {
    let is_tag = |tag: &str| {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        tag.len() <= 12 && tag.bytes().all(fits)
    };
    let url = section.attribute(attribute);
    let mut enable = Enable {
        url: url
            .and_then(|url| web_address(url, domain))
            .filter(|url| url.starts_with("http") && !url.contains('%')),
        ..Enable::default()
    };
    for words in names.iter().flat_map(|name| section.all(name)) {
        let tag = words.attribute("lang").unwrap_or_default();
        let line = words
            .text()
            .and_then(|text| words::one_line(text, MAX_INSTRUCTION))
            .filter(|line| !line.contains("%EMAIL"));
        if let Some(line) = line
            && is_tag(tag)
            && enable.instructions.len() < MAX_LANGUAGES
        {
            let tag = tag.to_ascii_lowercase();
            enable.instructions.entry(tag).or_insert(line);
        }
    }
    (enable != Enable::default()).then_some(enable)
}

/// What a section of type `exchange` leads to: one service for each URL, as each is for other programs.
fn exchange_places(section: &Element, domain: &DomainName) -> Vec<(&'static str, String)> {
    [
        ("ewsURL", "ews"),
        ("easURL", "activesync"),
        ("owaURL", "webmail"),
    ]
    .into_iter()
    .filter_map(|(name, kind)| Some((kind, web_address(section.text_of(name)?, domain)?)))
    .collect()
}

fn role(section: &Element) -> Option<Role> {
    match section.name.as_str() {
        "incomingServer" => Some(Role::Incoming),
        "outgoingServer" => Some(Role::Outgoing),
        _ => None,
    }
}

fn protocol(section: &Element, role: Role) -> Option<Protocol> {
    let name = section.attribute("type")?.to_ascii_lowercase();
    Protocol::named(&name).filter(|protocol| protocol.role() == role)
}

/// One section, or nothing if it lacks what an app needs.
fn server(section: &Element, protocol: Protocol, domain: &DomainName) -> Option<Server> {
    let authentication = authentication(section)?;
    let username = match section.text_of("username") {
        Some(text) => username(text, domain)?,
        // Whom no password is asked of needs no name.
        None if without_login(&authentication) && protocol.role() == Role::Outgoing => {
            Username::address()
        }
        None => return None,
    };
    Some(Server {
        protocol,
        host: host(section.text_of("hostname")?, domain)?,
        port: port(section)?,
        security: security(section)?,
        username,
        authentication,
    })
}

fn without_login(authentication: &[Authentication]) -> bool {
    !authentication.is_empty()
        && authentication
            .iter()
            .all(|way| matches!(way, Authentication::None | Authentication::ClientIpAddress))
}

fn port(section: &Element) -> Option<u16> {
    section
        .text_of("port")?
        .parse()
        .ok()
        .filter(|port| *port != 0)
}

/// 1.1 allows several values, of which a client takes the first that it supports; `plain` only if it stands alone.
fn security(section: &Element) -> Option<Security> {
    let mut found = None;
    for value in section.all("socketType").filter_map(Element::text) {
        match value.to_ascii_uppercase().as_str() {
            "SSL" | "TLS" => return Some(Security::ImplicitTls),
            "STARTTLS" => return Some(Security::StartTls),
            "PLAIN" => found = Some(Security::None),
            _ => {}
        }
    }
    found
}

/// None if the section names only ways that nobody knows (draft §3.7.4.2); empty if it names none at all.
fn authentication(section: &Element) -> Option<Vec<Authentication>> {
    let mut known = Vec::new();
    let mut said = false;
    for element in section.all("authentication") {
        let Some(value) = element.text() else {
            continue;
        };
        said = true;
        let way = match element.attribute("system") {
            Some("sasl") => sasl(value),
            Some("http") => None,
            _ => authentication_named(value),
        };
        if let Some(way) = way
            && !known.contains(&way)
        {
            known.push(way);
        }
    }
    (!said || !known.is_empty()).then_some(known)
}

/// Draft §3.7.4, and the names that older files use; any letter case.
pub fn authentication_named(value: &str) -> Option<Authentication> {
    Some(match value.to_ascii_lowercase().as_str() {
        "password-cleartext" | "plain" | "http-basic" => Authentication::PasswordCleartext,
        "password-encrypted" | "secure" => Authentication::PasswordEncrypted,
        "ntlm" => Authentication::Ntlm,
        "gssapi" => Authentication::Gssapi,
        "oauth2" | "oauth" => Authentication::OAuth2,
        "tls-client-cert" => Authentication::TlsClientCert,
        "client-ip-address" | "client-ip-based" | "smtp-after-pop" => {
            Authentication::ClientIpAddress
        }
        "none" => Authentication::None,
        _ => return None,
    })
}

/// Draft §3.7.4.1: a SASL mechanism by its own name.
fn sasl(mechanism: &str) -> Option<Authentication> {
    let mechanism = mechanism.to_ascii_uppercase();
    Some(match mechanism.as_str() {
        "PLAIN" | "LOGIN" => Authentication::PasswordCleartext,
        "CRAM-MD5" | "DIGEST-MD5" => Authentication::PasswordEncrypted,
        scram if scram.starts_with("SCRAM-") => Authentication::PasswordEncrypted,
        "NTLM" => Authentication::Ntlm,
        "GSSAPI" => Authentication::Gssapi,
        "OAUTHBEARER" | "XOAUTH2" => Authentication::OAuth2,
        "EXTERNAL" => Authentication::TlsClientCert,
        _ => return None,
    })
}

/// A name for people: one line, no control characters, at most `max` characters. One that holds the
/// made-up address is none.
fn label(provider: &Element, names: &[&str], max: usize, domain: &DomainName) -> Option<String> {
    let text = names.iter().find_map(|name| provider.text_of(name))?;
    let text = words::placeholders(text)?.replace("%EMAILDOMAIN%", domain.ascii());
    let made_up = format!("{}@{domain}", words::MADE_UP_LOCAL_PART);
    words::one_line(&text, max)
        .filter(|line| !line.contains("%EMAIL") && !line.to_ascii_lowercase().contains(&made_up))
}

#[cfg(test)]
mod tests;
