//! The configuration file, the environment on top of it, flags on top of both.

use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

use ipnet::IpNet;
use toml::de::DeTable;
use url::Url;

use crate::{
    certificates::{self, Pair},
    directory::{Book, Names},
};

mod acme;
mod domains;
mod file;
mod https;
pub mod import;
mod opened;
mod pieces;
mod settings;
mod site;
mod text;
pub mod writing;

use site::LogoAt;
pub use site::{Logo, Site};
pub use text::Mistake;
use text::{Faults, nearest};

/// Everything that an operator sets. `Default` is what holds without a file.
#[derive(Clone, Debug)]
pub struct Config {
    /// Default `127.0.0.1:8080`.
    pub listen: Vec<SocketAddr>,
    /// Where HTTPS is spoken; by default nowhere.
    pub listen_https: Vec<SocketAddr>,
    /// What HTTPS shows, in the file's order.
    pub certificates: Vec<Pair>,
    /// What Apple profiles are signed with.
    pub signing: Option<Pair>,
    /// Where certificates for all other names come from.
    pub acme: Option<certificates::acme::Settings>,
    /// Without a path, a query or a fragment.
    pub public_url: Option<Url>,
    /// None: by the contract's default, see [`Config::public_lookup`].
    pub public_lookup: Option<bool>,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// Connections from there begin with a header of the PROXY protocol.
    pub proxy_protocol: bool,
    pub nameserver: Vec<SocketAddr>,
    pub ca_file: Option<PathBuf>,
    pub allow_net: Vec<IpNet>,
    pub trust_anchor: Option<PathBuf>,
    /// Ends in a slash, so that the domain can be joined to it. None with `no_ispdb`.
    pub ispdb: Option<Url>,
    pub ispdb_dir: Option<PathBuf>,
    /// One to 120 seconds.
    pub deadline: Duration,
    /// The name in SMTP's EHLO: a host's name, or an address in brackets. None: the host of `public_url`.
    pub ehlo: Option<String>,
    /// A mail address or URL for whoever wants to know why they were asked; part of the user agent.
    pub contact: Option<String>,
    pub lang: Option<String>,
    /// Whose page it is.
    pub site: Arc<Site>,
    /// Whom this server publishes for.
    pub book: Arc<Book>,
    /// The files that it was read from; none without one.
    pub files: Vec<PathBuf>,
}

/// A file's text, read; other files that it names are not.
struct Parsed {
    config: Config,
    tables: domains::Tables,
    logo: Option<LogoAt>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: vec![SocketAddr::from(([127, 0, 0, 1], 8080))],
            listen_https: Vec::new(),
            certificates: Vec::new(),
            signing: None,
            acme: None,
            public_url: None,
            public_lookup: None,
            trusted_proxies: Vec::new(),
            proxy_protocol: false,
            nameserver: Vec::new(),
            ca_file: None,
            allow_net: Vec::new(),
            trust_anchor: None,
            // draft-ietf-mailmaint-autoconfig §4.2
            ispdb: Url::parse("https://v1.ispdb.net/").ok(),
            ispdb_dir: None,
            deadline: Duration::from_secs(10),
            ehlo: None,
            contact: None,
            lang: None,
            site: Arc::default(),
            book: Arc::default(),
            files: Vec::new(),
        }
    }
}

impl Config {
    /// Reads a file's text. Every mistake in it, not only the first, in the order of lines. What the text names other files
    /// for is left out; [`Config::load`] reads these, too.
    pub fn read(text: &str) -> Result<Self, Vec<Mistake>> {
        let (parsed, mistakes) = Self::parse(text);
        if mistakes.is_empty() {
            Ok(Self {
                book: Arc::new(parsed.tables.book(Names::default())),
                ..parsed.config
            })
        } else {
            Err(mistakes)
        }
    }

    fn parse(text: &str) -> (Parsed, Vec<Mistake>) {
        match Self::parse_in_pieces(text) {
            Some(parsed) => (parsed, Vec::new()),
            None => Self::parse_whole(text),
        }
    }

    /// None where anything is wrong.
    fn parse_in_pieces(text: &str) -> Option<Parsed> {
        let pieces = pieces::cut(text)?;
        // Nobody is told where they stand.
        let mut faults = Faults::new("");
        let (rest, errors) = DeTable::parse_recoverable(&pieces.rest);
        let rest = rest.get_ref();
        if !errors.is_empty() || !pieces.are_all_of(rest) {
            return None;
        }
        let (config, logo) = Self::of_root(rest, &mut faults);
        let tables = domains::read_pieces(rest, &pieces.domains, &mut faults)?;
        config.judge(rest, &mut faults);
        faults.is_empty().then_some(Parsed {
            config,
            tables,
            logo,
        })
    }

    fn parse_whole(text: &str) -> (Parsed, Vec<Mistake>) {
        let mut faults = Faults::new(text);
        let (root, errors) = DeTable::parse_recoverable(text);
        for error in &errors {
            faults.syntax(error.span().map_or(0, |span| span.start), error.message());
        }
        let root = root.get_ref();
        let (config, logo) = Self::of_root(root, &mut faults);
        let tables = domains::read(root, &mut faults);
        config.judge(root, &mut faults);
        let parsed = Parsed {
            config,
            tables,
            logo,
        };
        (parsed, faults.into_mistakes())
    }

    /// What stands there of this server itself.
    fn of_root(root: &DeTable, faults: &mut Faults) -> (Self, Option<LogoAt>) {
        const TABLES: [&str; 6] = [
            "domain",
            "profile",
            "default",
            "certificate",
            "signing",
            "site",
        ];
        let mut config = Self::default();
        let mut logo = None;
        for (key, value) in text::in_order(root) {
            let at = key.span().start;
            let name = key.get_ref().as_ref();
            if name == "certificate" {
                config.certificates = https::certificates(value, faults);
            } else if name == "signing" {
                config.signing = https::signing(value, faults);
            } else if name == "site" {
                let (site, named) = site::read(value, faults);
                (config.site, logo) = (Arc::new(site), named);
            } else if name == "acme" {
                config.acme = acme::read(at, value, faults);
            } else if settings::KEYS.contains(&name) {
                let items = settings::items(name, value, faults);
                config.set(name, &items, faults);
            } else if !TABLES.contains(&name) {
                let known = settings::KEYS.iter().copied().chain(TABLES);
                faults.unknown(at, name, nearest(name, known));
            }
        }
        (config, logo)
    }

    /// Lays `PORTOLAN_*` variables over it: the file's keys in upper case, lists split at commas and blanks.
    ///
    /// An empty variable is as good as none. Variables of other names are passed over: container platforms set some of
    /// their own for a service that is called portolan. The error has one line for each mistake.
    pub fn overlay_env(
        &mut self,
        vars: impl Iterator<Item = (String, String)>,
    ) -> Result<(), String> {
        let mut vars: Vec<(String, String)> = vars
            .filter_map(|(name, value)| {
                let key = name.strip_prefix("PORTOLAN_")?.to_ascii_lowercase();
                let value = value.trim().to_owned();
                (settings::KEYS.contains(&key.as_str()) && !value.is_empty())
                    .then_some((key, value))
            })
            .collect();
        vars.sort();
        let mut complaints = Vec::new();
        let has = |key| vars.iter().any(|(name, _)| name == key);
        let both_ispdb = has("ispdb") && has("no_ispdb");
        for (key, value) in &vars {
            let mut faults = Faults::new("");
            self.set(key, &settings::words(key, value), &mut faults);
            complaints.extend(faults.into_mistakes().into_iter().map(|mistake| {
                format!("PORTOLAN_{}: {}", key.to_ascii_uppercase(), mistake.message)
            }));
        }
        if both_ispdb && self.ispdb.is_none() {
            complaints.push("PORTOLAN_NO_ISPDB and PORTOLAN_ISPDB contradict each other".into());
        }
        if complaints.is_empty() {
            Ok(())
        } else {
            Err(complaints.join("\n"))
        }
    }

    /// What goes together only, and what does not.
    fn judge(&self, root: &DeTable, faults: &mut Faults) {
        if let Some(at) = text::position(root, "no_ispdb")
            && root.get("no_ispdb").and_then(|off| off.get_ref().as_bool()) == Some(true)
            && root.contains_key("ispdb")
        {
            faults.add(at, "`no_ispdb` and `ispdb` contradict each other");
        }
        if let Some(at) = text::position(root, "listen_https")
            && !root.contains_key("certificate")
            && !root.contains_key("acme")
        {
            faults.missing(
                at,
                "HTTPS needs a certificate: add [[certificate]] with `chain` and `key`, or [acme]",
            );
        }
        if let Some(at) = text::position(root, "proxy_protocol")
            && self.proxy_protocol
            && self.trusted_proxies.is_empty()
        {
            faults.missing(
                at,
                "`proxy_protocol` is believed of `trusted_proxies` alone, and there are none",
            );
        }
    }

    /// Keys whose values sockets and name servers were made of, and which differ from `other`'s.
    pub fn bound_differently(&self, other: &Self) -> Vec<&'static str> {
        [
            ("listen", self.listen != other.listen),
            ("listen_https", self.listen_https != other.listen_https),
            ("certificate", self.certificates != other.certificates),
            ("acme", self.acme != other.acme),
            (
                "proxy_protocol",
                self.proxy_protocol != other.proxy_protocol,
            ),
            ("ehlo", self.ehlo != other.ehlo),
            ("contact", self.contact != other.contact),
            ("public_url", self.public_url != other.public_url),
            ("nameserver", self.nameserver != other.nameserver),
            ("ca_file", self.ca_file != other.ca_file),
            ("allow_net", self.allow_net != other.allow_net),
            ("trust_anchor", self.trust_anchor != other.trust_anchor),
            ("ispdb", self.ispdb != other.ispdb),
            ("ispdb_dir", self.ispdb_dir != other.ispdb_dir),
            ("deadline", self.deadline != other.deadline),
        ]
        .into_iter()
        .filter_map(|(key, differs)| differs.then_some(key))
        .collect()
    }

    /// Whether `peer` is one of `trusted_proxies`.
    pub fn trusts(&self, peer: IpAddr) -> bool {
        let peer = peer.to_canonical();
        self.trusted_proxies.iter().any(|net| net.contains(&peer))
    }

    /// Whether strangers may have any domain surveyed: as configured, else only while no domain is configured and only
    /// loopback is listened on.
    pub fn public_lookup(&self) -> bool {
        self.public_lookup.unwrap_or_else(|| {
            let mut addresses = self.listen.iter().chain(&self.listen_https);
            self.book.is_empty() && addresses.all(|addr| addr.ip().is_loopback())
        })
    }

    /// Whether this looks like a server for who works on this very machine: only loopback is listened on, no domain is
    /// configured, and nothing speaks of a proxy that would bring strangers.
    pub fn serves_this_machine(&self) -> bool {
        let mut addresses = self.listen.iter().chain(&self.listen_https);
        self.book.is_empty()
            && addresses.all(|addr| addr.ip().is_loopback())
            && self.trusted_proxies.is_empty()
            && self.public_url.is_none()
    }
}

#[cfg(test)]
mod tests;
