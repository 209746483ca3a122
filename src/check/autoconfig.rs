//! Mail Autoconfig (draft-ietf-mailmaint-autoconfig) as each client reads it: every one drops, refuses or takes something
//! else.

mod section;

use serde::Deserialize;

use self::section::Draft;
use super::{
    client::Wins,
    encoding::{Encodings, Parsed},
    reading::{Reading, Remark, Server},
    walk::Made,
};
use crate::{
    model::{DomainName, Protocol, Role},
    wire::documents::{
        words,
        xml::{self, Element},
    },
};

/// How strictly one client reads.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rules {
    /// How the media type has to begin; empty where the client does not look.
    #[serde(default)]
    pub media_types: Vec<String>,
    /// A byte order mark breaks its reader.
    #[serde(default)]
    pub refuses_bom: bool,
    #[serde(default)]
    pub encodings: Encodings,
    /// What the document has to have.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// Types of `incomingServer` that it takes, what it likes best first.
    pub types: Vec<String>,
    /// The first in the file wins, whatever its type.
    #[serde(default)]
    pub file_order: bool,
    pub takes: Takes,
    /// The same for `outgoingServer`, where it differs.
    pub outgoing_takes: Option<Takes>,
    pub broken_section: Broken,
    /// Elements without which a section is broken.
    #[serde(default)]
    pub incoming_needs: Vec<String>,
    #[serde(default)]
    pub outgoing_needs: Vec<String>,
    /// Values are compared with the blanks around them.
    #[serde(default)]
    pub exact_text: bool,
    /// Elements whose blanks it takes off even so.
    #[serde(default)]
    pub trims: Vec<String>,
    /// A section without `username` is taken, and no login comes of it.
    #[serde(default)]
    pub needs_username: bool,
    #[serde(default)]
    pub ignores_case: bool,
    /// Values of `socketType` that it knows.
    pub sockets: Vec<String>,
    /// What another value does.
    pub other_socket: OtherSocket,
    #[serde(default)]
    pub default_security: DefaultSecurity,
    /// Values of `authentication` that it knows; empty where it does not look.
    #[serde(default)]
    pub authentications: Vec<String>,
    /// Known beside them for sending.
    #[serde(default)]
    pub outgoing_authentications: Vec<String>,
    #[serde(default)]
    pub authentication: Pick,
    /// Names at and below which it can use OAuth2. Elsewhere the value is as good as unknown.
    #[serde(default)]
    pub oauth_hosts: Vec<String>,
}

/// What the whole document has to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// `emailProvider`.
    Provider,
    /// `emailProvider/@id`, a host name.
    Id,
    /// A `domain` that is a host name.
    Domain,
    Incoming,
    Outgoing,
}

/// Which section of a type counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Takes {
    First,
    /// Each value overwrites the one before, whichever section it stands in.
    Last,
    /// Implicit TLS before STARTTLS before nothing, then the first.
    Strongest,
}

/// What a section does that lacks something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Broken {
    Dropped,
    /// It spoils the document.
    Fatal,
    /// It is taken as it is; if a needed element is missing in the end, the document is of no use.
    Kept,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OtherSocket {
    /// The section is broken.
    Broken,
    /// As if it did not stand there.
    Ignored,
    /// No encryption.
    Plain,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DefaultSecurity {
    #[default]
    None,
    /// STARTTLS on 143 and 587, implicit TLS elsewhere.
    ByPort,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pick {
    #[default]
    First,
    Last,
}

impl Rules {
    /// What this client makes of `body`, which was fetched for `domain`. Whether it is well-formed is the caller's to ask
    /// beforehand; here everything that is none stumbles.
    pub fn read(&self, body: &[u8], content_type: Option<&str>, domain: &DomainName) -> Reading {
        let parsed = Parsed::of(body, content_type);
        self.read_parsed(body, &parsed, content_type, domain)
    }

    /// The same of bytes that are parsed already, by the book.
    pub fn read_parsed(
        &self,
        body: &[u8],
        parsed: &Parsed<'_>,
        content_type: Option<&str>,
        domain: &DomainName,
    ) -> Reading {
        if self.refuses_bom && body.starts_with(b"\xef\xbb\xbf") {
            return Reading::stumbled(Remark::fatal("byte-order-mark"));
        }
        let text = match self.encodings.text(body, content_type) {
            Ok(text) => text,
            Err(remark) => return Reading::stumbled(remark),
        };
        if xml::root_name_of(&text.text).as_deref() != Some("clientConfig") {
            return Reading::stumbled(Remark::fatal("not-autoconfig"));
        }
        if !self.takes_media_type(content_type) {
            let told = content_type.unwrap_or_default().to_owned();
            return Reading::stumbled(Remark::fatal("media-type").with("type", told));
        }
        let own;
        let root = match parsed.of_text(&text.text) {
            Some(root) => root,
            None => {
                own = xml::parse_text(&text.text);
                &own
            }
        };
        match root {
            Ok(root) => {
                let mut reading = self.read_root(root, domain);
                reading.remarks.splice(..0, text.remark);
                reading
            }
            Err(reason) => {
                Reading::stumbled(Remark::fatal("malformed").with("reason", reason.clone()))
            }
        }
    }

    /// Whether its reader comes to the end of it, tags that pair up below one root.
    pub fn is_well_formed(&self, body: &[u8], content_type: Option<&str>) -> bool {
        let text = self.encodings.text(body, content_type);
        text.is_ok_and(|text| xml::is_well_formed(&text.text))
    }

    /// What comes of an answer with success on a way: see [`Wins`].
    pub fn made_of(
        &self,
        reading: &Reading,
        content_type: Option<&str>,
        is_well_formed: bool,
        wins: Wins,
    ) -> Made {
        let usable = !reading.is_empty();
        match wins {
            Wins::Settings if usable => Made::Took,
            Wins::Settings => Made::WentOn,
            // Malformed XML is a failed request to it; anything else is an answer, and the last.
            Wins::Answer if self.takes_media_type(content_type) && !is_well_formed => Made::WentOn,
            Wins::Document if !is_well_formed => Made::WentOn,
            _ if usable => Made::Took,
            _ => Made::Stuck,
        }
    }

    pub fn takes_media_type(&self, content_type: Option<&str>) -> bool {
        let starts = |known: &String| content_type.is_some_and(|told| told.starts_with(known));
        self.media_types.is_empty() || self.media_types.iter().any(starts)
    }

    fn read_root(&self, root: &Element, domain: &DomainName) -> Reading {
        let nothing = Element::default();
        let provider = root.all("emailProvider").next();
        let mut reading = Reading::default();
        if let Some(missing) = self.missing(provider, domain) {
            return Reading::stumbled(Remark::fatal("lacks").with("what", missing));
        }
        let provider = provider.unwrap_or(&nothing);
        for role in [Role::Incoming, Role::Outgoing] {
            let (server, remarks) = self.role(provider, role, domain);
            reading.remarks.extend(remarks);
            if reading.remarks.iter().any(|remark| remark.fatal) {
                return Reading {
                    remarks: reading.remarks,
                    ..Reading::default()
                };
            }
            match role {
                Role::Incoming => reading.incoming = server,
                _ => reading.outgoing = server,
            }
        }
        for (need, role) in [
            (Need::Incoming, Role::Incoming),
            (Need::Outgoing, Role::Outgoing),
        ] {
            if self.needs.contains(&need) && reading.of(role).is_none() {
                let what = if role == Role::Incoming {
                    "incomingServer"
                } else {
                    "outgoingServer"
                };
                reading
                    .remarks
                    .push(Remark::fatal("lacks").with("what", what));
                return Reading {
                    remarks: reading.remarks,
                    ..Reading::default()
                };
            }
        }
        reading
    }

    /// What the document lacks before any server is looked at.
    fn missing(&self, provider: Option<&Element>, domain: &DomainName) -> Option<&'static str> {
        let is_host =
            |text: Option<&str>| text.is_some_and(|text| words::host(text, domain).is_some());
        for need in &self.needs {
            let (there, what) = match need {
                Need::Provider => (provider.is_some(), "emailProvider"),
                Need::Id => (
                    is_host(provider.and_then(|it| it.attribute("id"))),
                    "emailProvider id",
                ),
                Need::Domain => (
                    provider
                        .is_some_and(|it| it.all("domain").any(|domain| is_host(domain.text()))),
                    "domain",
                ),
                Need::Incoming | Need::Outgoing => continue,
            };
            if !there {
                return Some(what);
            }
        }
        None
    }

    /// The server of one role, and what was passed over on the way.
    fn role(
        &self,
        provider: &Element,
        role: Role,
        domain: &DomainName,
    ) -> (Option<Server>, Vec<Remark>) {
        let (name, types): (_, Vec<&str>) = match role {
            Role::Incoming => (
                "incomingServer",
                self.types.iter().map(String::as_str).collect(),
            ),
            _ => ("outgoingServer", vec!["smtp"]),
        };
        let takes = match role {
            Role::Outgoing => self.outgoing_takes.unwrap_or(self.takes),
            _ => self.takes,
        };
        let mut remarks = Vec::new();
        let mut found: Vec<(usize, Draft)> = Vec::new();
        for section in provider.all(name) {
            let Some(rank) = types
                .iter()
                .position(|kind| section.attribute("type") == Some(kind))
            else {
                continue;
            };
            let Some(protocol) = Protocol::named(types[rank]) else {
                continue;
            };
            let mut draft = self.draft(section, protocol, domain);
            if let Some(lack) = self.lack(&draft, role) {
                let remark = match self.broken_section {
                    Broken::Fatal => Remark::fatal("section-fatal"),
                    Broken::Dropped => Remark::passed("section-dropped"),
                    Broken::Kept => Remark::passed("section-kept"),
                };
                remarks.push(remark.with("type", types[rank]).with("what", lack));
                match self.broken_section {
                    Broken::Fatal => return (None, remarks),
                    Broken::Dropped => continue,
                    Broken::Kept => {}
                }
            }
            match found.iter_mut().find(|(known, _)| *known == rank) {
                Some((_, earlier)) if takes == Takes::Last => {
                    draft.fill_from(earlier);
                    *earlier = draft;
                }
                _ => found.push((rank, draft)),
            }
        }
        if !self.file_order || role == Role::Outgoing {
            found.sort_by_key(|(rank, _)| *rank);
        }
        if takes == Takes::Strongest {
            found.sort_by_key(|(_, draft)| draft.security);
        }
        let Some((_, draft)) = found.into_iter().next() else {
            return (None, remarks);
        };
        if self.broken_section == Broken::Kept
            && let Some(lack) = self.lack(&draft, role)
        {
            remarks.push(Remark::fatal("lacks").with("what", lack));
            return (None, remarks);
        }
        let server = self.server(draft);
        if server.is_none() {
            remarks.push(Remark::passed("no-host"));
        }
        (server, remarks)
    }
}
