//! The mail clients as data: one file each below `clients/`.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{autoconfig, autodiscover};
use crate::model::{Protocol, Security};

/// One mail client, in one generation of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Client {
    /// For `--client`.
    #[serde(skip)]
    pub id: &'static str,
    /// Its own name, the same in every language.
    pub name: String,
    /// The version that the facts are of.
    pub version: String,
    /// Why nothing that a domain publishes reaches it. Such a client is told of and counts for nothing.
    pub beyond: Option<Beyond>,
    /// Each role is filled by the first way that knows it; otherwise one way has to know both.
    #[serde(default)]
    pub gathers: bool,
    /// Settings that do not work make it go on to the next way.
    #[serde(default)]
    pub tries_on: bool,
    /// It asks this of the person before all else.
    pub asks: Option<Question>,
    #[serde(rename = "fact")]
    pub facts: Vec<Fact>,
    /// How it reads Mail Autoconfig.
    pub autoconfig: Option<autoconfig::Rules>,
    /// How it reads Autodiscover.
    pub autodiscover: Option<autodiscover::Rules>,
    #[serde(rename = "way", default)]
    pub ways: Vec<Way>,
}

/// Who says so.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// A file of the program's source, a page, or an RFC.
    pub source: String,
    pub confidence: Confidence,
}

/// How sure a fact is. Nobody writes that something was checked which they did not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    Unchecked,
    ThirdParty,
    VendorPage,
    Specification,
    SourceCode,
}

impl Confidence {
    /// Message ids are made of it: `confidence-source-code`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unchecked => "unchecked",
            Self::ThirdParty => "third-party",
            Self::VendorPage => "vendor-page",
            Self::Specification => "specification",
            Self::SourceCode => "source-code",
        }
    }
}

/// Why a client cannot be reached by publishing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Beyond {
    /// It asks its maker's service, whose answer cannot be seen from here.
    OwnService,
    /// It knows some providers and asks the person for everything else. A configuration profile sets it up.
    Profile,
}

impl Beyond {
    /// Message ids are made of it: `beyond-own-service`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OwnService => "own-service",
            Self::Profile => "profile",
        }
    }
}

/// What a client asks a person besides name, address and password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    /// Whether settings are right that came in the clear, or by way of the MX host.
    Untrusted,
    /// Whether another server may give the settings.
    OtherServer,
    /// The older dialog has to be opened; the one that comes first asks its maker's service.
    OlderDialog,
}

impl Question {
    /// Message ids are made of it: `asks-untrusted`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Untrusted => "untrusted",
            Self::OtherServer => "other-server",
            Self::OlderDialog => "older-dialog",
        }
    }
}

/// Steps that compete: the first that wins ends the way, with or without settings.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Way {
    /// The names to ask about, in order; each goes through all steps.
    #[serde(default = "at_the_domain")]
    pub at: Vec<At>,
    #[serde(default)]
    pub wins: Wins,
    /// Walked only if the last step of the way before had nothing at all.
    #[serde(default)]
    pub after_absence: bool,
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
}

/// Names that a way can be walked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum At {
    Domain,
    /// The MX host itself.
    MxHost,
    /// The MX host without its first label, unless that is `mx-base`. Nothing if `mx-base` is the domain.
    MxParent,
    /// The registrable domain of the MX host. Nothing if it is the domain.
    MxBase,
    /// The MX host, then without one label after the other, as long as a dot is left.
    MxSuffixes,
    /// The MX host without its first label, whatever is left.
    MxBehindFirstLabel,
}

fn at_the_domain() -> Vec<At> {
    vec![At::Domain]
}

/// What makes a step win its way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wins {
    /// Settings that can be used.
    #[default]
    Settings,
    /// A document that is well-formed, whatever it says.
    Document,
    /// Any answer with success, whatever it is; unless it is called XML and is not well-formed.
    Answer,
    /// Any answer with status 200, and no other way is walked after it.
    Status200,
}

/// One place that is asked. `{at}` is the name of the way, `{ispdb}` the base of the central database.
#[derive(Debug, Deserialize)]
#[serde(
    tag = "kind",
    deny_unknown_fields,
    rename_all = "kebab-case",
    rename_all_fields = "kebab-case"
)]
pub enum Step {
    /// GET of a Mail Autoconfig file.
    Autoconfig {
        url: String,
        #[serde(default)]
        address: Address,
        asks: Option<Question>,
    },
    /// POST of an Autodiscover request, at its own host or where one of these leads.
    Autodiscover {
        #[serde(default)]
        by: By,
        /// Empty for [`By::Srv`].
        #[serde(default)]
        url: String,
        /// Asked where another host than the domain's own is to answer.
        asks: Option<Question>,
    },
    /// SRV records (RFC 6186), in the client's order of labels: `imaps`.
    Srv {
        incoming: Vec<String>,
        outgoing: Vec<String>,
        /// STARTTLS on its usual port alone, implicit TLS elsewhere, whatever the label says.
        #[serde(default)]
        security_by_port: bool,
    },
    /// Servers by their usual names. The client connects to each, and takes the first that works.
    Guess {
        incoming: Vec<Try>,
        outgoing: Vec<Try>,
    },
    /// What cannot be seen from here: a list inside the program, its maker's service.
    Unseen { what: Unseen },
}

/// How a client comes to an Autodiscover server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// The URL itself.
    #[default]
    Post,
    /// Where the URL, asked without TLS, redirects to.
    Redirect,
    /// Where version 2 of the protocol says that version 1 is.
    Json,
    /// `_autodiscover._tcp`, by priority.
    Srv,
    /// The same, lowest weight first.
    SrvByWeight,
}

/// How a client tells the address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Address {
    /// It does not.
    #[default]
    None,
    /// `emailaddress=`, percent-encoded.
    Encoded,
    /// `emailaddress=` as it stands.
    Raw,
    /// `emailaddress=` for `EVOLUTIONUSER`, and the address's MD5 sum as `emailmd5=`.
    WithDigest,
}

/// One port under several names.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Try {
    /// `imap`, `pop3`, `smtp`.
    pub protocol: String,
    pub port: u16,
    pub security: Security,
    /// Labels in front of the name; empty is the name itself.
    pub labels: Vec<String>,
}

impl Try {
    pub fn protocol(&self) -> Option<Protocol> {
        Protocol::named(&self.protocol)
    }
}

/// Why a step cannot be walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unseen {
    /// Providers that are built into the program.
    BuiltIn,
    /// Its maker's service.
    OwnService,
    /// Found in the office's own network.
    OwnNetwork,
    /// Guessing whose order nobody has published.
    Guessing,
}

impl Unseen {
    /// Message ids are made of it: `unseen-built-in`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BuiltIn => "built-in",
            Self::OwnService => "own-service",
            Self::OwnNetwork => "own-network",
            Self::Guessing => "guessing",
        }
    }
}

impl Client {
    /// Whether anything that a domain publishes can set it up.
    pub fn is_reachable(&self) -> bool {
        self.beyond.is_none()
    }

    /// The least sure of its facts.
    pub fn confidence(&self) -> Confidence {
        let facts = self.facts.iter().map(|fact| fact.confidence);
        facts.min().unwrap_or(Confidence::Unchecked)
    }
}

/// All clients, in the order of telling.
pub static CLIENTS: LazyLock<Vec<Client>> = LazyLock::new(|| {
    [
        (
            "thunderbird",
            include_str!("../../clients/thunderbird.toml"),
        ),
        (
            "thunderbird-android",
            include_str!("../../clients/thunderbird-android.toml"),
        ),
        ("kmail", include_str!("../../clients/kmail.toml")),
        ("evolution", include_str!("../../clients/evolution.toml")),
        ("fairemail", include_str!("../../clients/fairemail.toml")),
        (
            "nextcloud-mail",
            include_str!("../../clients/nextcloud-mail.toml"),
        ),
        (
            "outlook-classic",
            include_str!("../../clients/outlook-classic.toml"),
        ),
        (
            "outlook-new",
            include_str!("../../clients/outlook-new.toml"),
        ),
        (
            "outlook-mac",
            include_str!("../../clients/outlook-mac.toml"),
        ),
        ("apple-mail", include_str!("../../clients/apple-mail.toml")),
    ]
    .into_iter()
    .map(|(id, text)| {
        // Part of the program: a mistake is ours, and the first test finds it.
        let client: Client = toml::from_str(text).unwrap_or_else(|error| panic!("{id}: {error}"));
        Client { id, ..client }
    })
    .collect()
});

/// The client that `--client` names: its id, or its name in any letter case.
pub fn find(name: &str) -> Option<&'static Client> {
    CLIENTS
        .iter()
        .find(|client| client.id == name || client.name.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_client_says_where_its_facts_are_from_and_has_the_rules_that_its_steps_need() {
        for client in CLIENTS.iter() {
            let id = client.id;
            assert!(!client.facts.is_empty(), "{id}");
            for fact in &client.facts {
                assert!(fact.source.contains("://") || fact.source.starts_with("RFC "));
            }
            assert_eq!(client.ways.is_empty(), client.beyond.is_some(), "{id}");
            for step in client.ways.iter().flat_map(|way| &way.steps) {
                match step {
                    Step::Autoconfig { url, .. } => {
                        assert!(client.autoconfig.is_some(), "{id}");
                        assert!(url.contains("{at}"), "{id}: {url}");
                    }
                    Step::Autodiscover { by, url, .. } => {
                        assert!(client.autodiscover.is_some(), "{id}");
                        let named = matches!(by, By::Srv | By::SrvByWeight);
                        assert_eq!(url.is_empty(), named, "{id}: {url}");
                    }
                    Step::Srv {
                        incoming, outgoing, ..
                    } => assert!(!incoming.is_empty() && !outgoing.is_empty()),
                    Step::Guess { incoming, outgoing } => {
                        let tries = incoming.iter().chain(outgoing);
                        assert!(tries.into_iter().all(|each| each.protocol().is_some()));
                    }
                    Step::Unseen { .. } => {}
                }
            }
        }
    }

    #[test]
    fn clients_are_found_by_id_and_by_name() {
        assert_eq!(find("kmail").unwrap().id, "kmail");
        assert_eq!(find("KMAIL").unwrap().id, "kmail");
        assert!(find("mutt").is_none());
    }
}
