//! Mail Autoconfig (draft-ietf-mailmaint-autoconfig) as each client reads it: every one drops, refuses or takes something
//! else.

use serde::Deserialize;

use super::reading::{Reading, Remark, Server};
use crate::{
    model::{
        Authentication, DomainName, Endpoint, HostName, Protocol, Role, Security, Username, escape,
    },
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
        if self.refuses_bom && body.starts_with(b"\xef\xbb\xbf") {
            return Reading::stumbled(Remark::fatal("byte-order-mark"));
        }
        if xml::root_name(body).as_deref() != Some("clientConfig") {
            return Reading::stumbled(Remark::fatal("not-autoconfig"));
        }
        if !self.takes_media_type(content_type) {
            let told = content_type.unwrap_or_default().to_owned();
            return Reading::stumbled(Remark::fatal("media-type").with("type", told));
        }
        let root = match xml::parse(body) {
            Ok(root) => root,
            Err(reason) => {
                return Reading::stumbled(Remark::fatal("malformed").with("reason", reason));
            }
        };
        self.read_root(&root, domain)
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

    fn draft(&self, section: &Element, protocol: Protocol, domain: &DomainName) -> Draft {
        let text = |name: &str| self.text(section, name);
        let mut draft = Draft {
            protocol,
            host: text("hostname").and_then(|text| words::host(text, domain)),
            port: text("port").and_then(|text| text.parse().ok().filter(|port| *port != 0)),
            security: None,
            bad_socket: None,
            username: text("username").and_then(|text| words::username(text, domain)),
            authentication: None,
            odd_authentication: None,
        };
        for value in section
            .all("socketType")
            .filter_map(|each| self.text_of(each))
        {
            match self.socket(value) {
                Some(security) => {
                    draft.security = Some(security);
                    break;
                }
                None if self.other_socket == OtherSocket::Plain => {
                    draft.security = Some(Security::None);
                }
                None => draft.bad_socket = Some(escape(value.as_bytes(), 40)),
            }
        }
        self.read_authentication(section, &mut draft);
        draft
    }

    fn read_authentication(&self, section: &Element, draft: &mut Draft) {
        let also = match draft.protocol.role() {
            Role::Outgoing => &self.outgoing_authentications[..],
            _ => &[],
        };
        let knows = |value: &str| {
            let mut known = self.authentications.iter().chain(also);
            known.any(|known| known == value)
        };
        for value in section
            .all("authentication")
            .filter_map(|each| self.text_of(each))
        {
            let usable = way(value)
                .filter(|_| knows(value))
                .filter(|way| *way != Authentication::OAuth2 || self.may_use_oauth(draft));
            if usable.is_none() {
                draft.odd_authentication = Some(escape(value.as_bytes(), 40));
                continue;
            }
            draft.authentication = usable;
            if self.authentication == Pick::First {
                return;
            }
        }
    }

    fn may_use_oauth(&self, draft: &Draft) -> bool {
        let Some(host) = &draft.host else {
            return false;
        };
        self.oauth_hosts.iter().any(|known| {
            host.ascii()
                .strip_suffix(known.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    }

    /// What a section lacks for this client, by the name of the element.
    fn lack(&self, draft: &Draft, role: Role) -> Option<String> {
        if self.other_socket == OtherSocket::Broken
            && draft.security.is_none()
            && let Some(value) = &draft.bad_socket
        {
            return Some(format!("socketType {value}"));
        }
        let needs = match role {
            Role::Incoming => &self.incoming_needs,
            _ => &self.outgoing_needs,
        };
        needs.iter().find_map(|need| {
            let there = match need.as_str() {
                "hostname" => draft.host.is_some(),
                "port" => draft.port.is_some(),
                "socketType" => draft.security.is_some(),
                "username" => draft.username.is_some(),
                "authentication" => draft.authentication.is_some(),
                _ => true,
            };
            match (there, &draft.odd_authentication) {
                (true, _) => None,
                (false, Some(value)) if need == "authentication" => {
                    Some(format!("authentication {value}"))
                }
                (false, _) => Some(need.clone()),
            }
        })
    }

    fn server(&self, draft: Draft) -> Option<Server> {
        let port = draft.port.unwrap_or(0);
        let security = draft.security.unwrap_or(match self.default_security {
            DefaultSecurity::None => Security::None,
            DefaultSecurity::ByPort if matches!(port, 143 | 587) => Security::StartTls,
            DefaultSecurity::ByPort => Security::ImplicitTls,
        });
        Some(Server {
            endpoint: Endpoint {
                protocol: draft.protocol,
                host: draft.host?,
                port,
                security,
            },
            username: draft.username,
            authentication: draft.authentication,
        })
    }

    fn socket(&self, value: &str) -> Option<Security> {
        let same = |known: &String| match self.ignores_case {
            true => known.eq_ignore_ascii_case(value),
            false => known == value,
        };
        let known = self.sockets.iter().find(|known| same(known))?;
        Some(match known.as_str() {
            "SSL" => Security::ImplicitTls,
            "STARTTLS" | "TLS" => Security::StartTls,
            _ => Security::None,
        })
    }

    fn text<'a>(&self, section: &'a Element, name: &str) -> Option<&'a str> {
        let mut children = section.children.iter().filter(|child| child.name == name);
        children.find_map(|child| self.text_of(child))
    }

    fn text_of<'a>(&self, element: &'a Element) -> Option<&'a str> {
        match self.exact_text {
            true => Some(element.raw()).filter(|text| !text.is_empty()),
            false => element.text(),
        }
    }
}

/// A section while it is read.
struct Draft {
    protocol: Protocol,
    host: Option<HostName>,
    port: Option<u16>,
    security: Option<Security>,
    bad_socket: Option<String>,
    username: Option<Username>,
    authentication: Option<Authentication>,
    odd_authentication: Option<String>,
}

impl Draft {
    /// What this section does not say, the one before it has said.
    fn fill_from(&mut self, earlier: &Self) {
        self.host = self.host.take().or_else(|| earlier.host.clone());
        self.port = self.port.or(earlier.port);
        self.security = self.security.or(earlier.security);
        self.username = self.username.take().or_else(|| earlier.username.clone());
        self.authentication =
            (self.authentication.take()).or_else(|| earlier.authentication.clone());
    }
}

/// Draft §3.7.4, and the names that older files use.
fn way(value: &str) -> Option<Authentication> {
    Some(match value {
        "password-cleartext" | "plain" => Authentication::PasswordCleartext,
        "password-encrypted" | "secure" => Authentication::PasswordEncrypted,
        "NTLM" => Authentication::Ntlm,
        "GSSAPI" => Authentication::Gssapi,
        "OAuth2" => Authentication::OAuth2,
        "client-IP-address" | "client-ip-based" | "smtp-after-pop" => {
            Authentication::ClientIpAddress
        }
        "none" => Authentication::None,
        _ => return None,
    })
}
