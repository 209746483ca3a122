//! Large providers, built in: a data file of facts, each with who says so and how surely we know.

use std::sync::OnceLock;

use serde::Deserialize;
use url::Url;

use crate::{
    model::{Authentication, DomainName, Endpoint, HostName, Protocol, Security, Username},
    wire::protocols::{begins_with_words, says_of_itself},
};

/// One provider, or one region of it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Lower case, for codes and links: `google`. Regions share it.
    pub id: String,
    pub name: String,
    pub kind: Kind,
    /// Domains whose addresses live there. Settings for exactly these are authenticated.
    pub domains: Vec<DomainName>,
    /// Names at or below which its MX hosts stand. A match tells who runs a domain's mail, and authenticates nothing.
    pub mx: Vec<HostName>,
    /// The same for its other hosts.
    pub hosts: Vec<HostName>,
    /// How the software greets, where that is what it is known by.
    pub greetings: Vec<Greeting>,
    /// How the user name is mostly spelt there, of software.
    pub username: Option<Username>,
    /// Protocols that software serves to its own machine alone until an admin opens them.
    pub closed_at_first: Vec<Protocol>,
    /// In the order to use.
    pub servers: Vec<Server>,
    /// None where there is no mailbox to log in to.
    pub passwords: Option<Passwords>,
    /// What the outgoing server takes by itself, if an admin lets it; none where it is as for the incoming ones.
    pub sending_passwords: Option<Passwords>,
    /// Where a person makes an app password.
    pub app_password_url: Option<Url>,
    /// Protocols that a person must switch on in the account first.
    pub switched_off: Vec<Protocol>,
    pub switch_on_url: Option<Url>,
    /// What the provider says of its bridge or its own apps.
    pub help_url: Option<Url>,
    /// Where a bridge listens on the person's own computer.
    pub local_ports: Option<LocalPorts>,
    pub facts: Vec<Fact>,
}

/// What a provider is for a mailbox.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Holds mailboxes, reached at its own servers.
    #[default]
    Mailbox,
    /// Sends, and holds no mailboxes.
    Sending,
    /// Holds mailboxes that are reached under the customer's own names.
    OwnNames,
    /// Reached only by a program that runs on the person's computer.
    Bridge,
    /// Reached only by its own apps.
    OwnApp,
    /// Passes mail on; the mailbox is elsewhere.
    Forwarder,
    /// Cleans mail on its way; the mailbox is elsewhere.
    Filter,
    /// No company but a program, which serves the mailboxes of many.
    Software,
}

impl Kind {
    /// Whether mail only passes here, so that the MX record says nothing about the mailbox.
    pub fn is_on_the_way(self) -> bool {
        matches!(self, Self::Forwarder | Self::Filter)
    }
}

#[derive(Clone, Debug)]
pub struct Server {
    pub endpoint: Endpoint,
    pub username: Username,
    pub authentication: Vec<Authentication>,
}

/// What a program says of itself in its greeting.
#[derive(Clone, Debug)]
pub struct Greeting {
    pub protocol: Protocol,
    /// As [`begins_with_words`] has them.
    pub words: String,
}

/// Where a bridge listens, on 127.0.0.1 of the person's computer.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalPorts {
    pub imap: u16,
    pub smtp: u16,
}

/// What a login by password takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Passwords {
    /// The mailbox's own.
    Mailbox,
    /// One that was set for mail, not that of the customer account.
    MailPassword,
    /// One made for the app; the usual one is refused.
    AppPassword,
    /// One made for the app where login takes two steps, else the mailbox's own.
    TwoStep,
    /// A key made for programs.
    ApiKey,
    /// The one that the bridge shows.
    Bridge,
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

/// The provider of that id; of several regions the first.
pub fn by_id(id: &str) -> Option<&'static Entry> {
    entries().iter().find(|entry| entry.id == id)
}

/// The provider that runs this MX host.
pub fn by_mx(host: &HostName) -> Option<&'static Entry> {
    closest(host, |entry| &entry.mx)
}

/// The provider that runs this host: an SRV target, where `autodiscover.<domain>` leads, a name on a certificate.
pub fn by_host(host: &HostName) -> Option<&'static Entry> {
    closest(host, |entry| &entry.hosts)
}

/// The provider of a host of any kind.
pub fn of_host(host: &HostName) -> Option<&'static Entry> {
    let is_server = |entry: &&Entry| {
        let mut servers = entry.servers.iter();
        servers.any(|server| server.endpoint.host == *host)
    };
    entries()
        .iter()
        .find(is_server)
        .or_else(|| by_host(host))
        .or_else(|| by_mx(host))
}

/// The software that greets like this, as far as it says so. An admin may have it say something else.
pub fn by_greeting(protocol: Protocol, greeting: &[u8]) -> Option<&'static Entry> {
    let said = says_of_itself(protocol, greeting);
    entries().iter().find(|entry| {
        let mut greetings = entry.greetings.iter();
        greetings.any(|known| known.protocol == protocol && begins_with_words(said, &known.words))
    })
}

/// The entry with the longest of its names at or above `host`.
fn closest(host: &HostName, names: fn(&Entry) -> &Vec<HostName>) -> Option<&'static Entry> {
    let is_at_or_above = |suffix: &&HostName| {
        host.ascii()
            .strip_suffix(suffix.ascii())
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    let longest = |entry: &Entry| {
        let fitting = names(entry).iter().filter(is_at_or_above);
        fitting.map(|name| name.ascii().len()).max()
    };
    entries()
        .iter()
        .filter_map(|entry| Some((longest(entry)?, entry)))
        .reduce(|best, next| if next.0 > best.0 { next } else { best })
        .map(|(_, entry)| entry)
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
    #[serde(default)]
    kind: Kind,
    #[serde(default)]
    domains: Vec<String>,
    #[serde(default)]
    mx: Vec<String>,
    #[serde(default)]
    hosts: Vec<String>,
    #[serde(default)]
    greetings: Vec<WrittenGreeting>,
    username: Option<Username>,
    #[serde(default)]
    closed_at_first: Vec<String>,
    #[serde(default)]
    region: Vec<WrittenRegion>,
    passwords: Option<Passwords>,
    sending_passwords: Option<Passwords>,
    app_password_url: Option<Url>,
    #[serde(default)]
    switched_off: Vec<String>,
    switch_on_url: Option<Url>,
    help_url: Option<Url>,
    local_ports: Option<LocalPorts>,
    #[serde(default)]
    server: Vec<WrittenServer>,
    fact: Vec<Fact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenRegion {
    name: String,
    domains: Vec<String>,
    #[serde(default)]
    mx: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenGreeting {
    protocol: String,
    words: String,
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
    let mut entries = Vec::new();
    for written in &file.provider {
        if written.region.is_empty() {
            entries.push(entry(written, None)?);
        }
        for region in &written.region {
            entries.push(entry(written, Some(region))?);
        }
    }
    Ok(entries)
}

fn entry(written: &Written, region: Option<&WrittenRegion>) -> Result<Entry, String> {
    let name_of = region.map_or("", |region| region.name.as_str());
    let here = |name: &str| name.replace("%REGION%", name_of);
    let all = |names: &[String]| -> Vec<String> { names.iter().map(|name| here(name)).collect() };
    let mut domains = all(&written.domains);
    domains.extend(region.into_iter().flat_map(|region| region.domains.clone()));
    let mut mx = all(&written.mx);
    mx.extend(region.into_iter().flat_map(|region| region.mx.clone()));
    Ok(Entry {
        id: written.id.clone(),
        name: written.name.clone(),
        kind: written.kind,
        domains: names(&domains)?,
        mx: names(&mx)?,
        hosts: names(&all(&written.hosts))?,
        greetings: written
            .greetings
            .iter()
            .map(|greeting| {
                Ok(Greeting {
                    protocol: protocol(&greeting.protocol)?,
                    words: greeting.words.clone(),
                })
            })
            .collect::<Result<_, String>>()?,
        username: written.username.clone(),
        closed_at_first: protocols(&written.closed_at_first)?,
        servers: written
            .server
            .iter()
            .map(|written| server(written, &here(&written.hostname)))
            .collect::<Result<_, _>>()?,
        passwords: written.passwords,
        sending_passwords: written.sending_passwords,
        app_password_url: written.app_password_url.clone(),
        switched_off: protocols(&written.switched_off)?,
        switch_on_url: written.switch_on_url.clone(),
        help_url: written.help_url.clone(),
        local_ports: written.local_ports,
        facts: written.fact.clone(),
    })
}

fn server(written: &WrittenServer, hostname: &str) -> Result<Server, String> {
    Ok(Server {
        endpoint: Endpoint {
            protocol: protocol(&written.protocol)?,
            host: name(hostname)?,
            port: written.port,
            security: written.security,
        },
        username: written.username.clone(),
        authentication: written.authentication.clone(),
    })
}

fn protocol(name: &str) -> Result<Protocol, String> {
    Protocol::named(name).ok_or_else(|| format!("{name} is no protocol"))
}

fn protocols(names: &[String]) -> Result<Vec<Protocol>, String> {
    names.iter().map(|name| protocol(name)).collect()
}

fn name<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("{text} is no name"))
}

fn names<T: std::str::FromStr>(texts: &[String]) -> Result<Vec<T>, String> {
    texts.iter().map(|text| name(text)).collect()
}

#[cfg(test)]
mod tests;
