//! One server's section, as a client reads it.

use super::{DefaultSecurity, OtherSocket, Pick, Rules};
use crate::{
    check::reading::Server,
    model::{
        Authentication, DomainName, Endpoint, HostName, Protocol, Role, Security, Username, escape,
    },
    wire::documents::{words, xml::Element},
};

impl Rules {
    pub(super) fn draft(
        &self,
        section: &Element,
        protocol: Protocol,
        domain: &DomainName,
    ) -> Draft {
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
                .filter(|way| *way != Authentication::OAuth2 || self.may_log_in_by_oauth(draft));
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

    fn may_log_in_by_oauth(&self, draft: &Draft) -> bool {
        let host = draft.host.as_ref();
        host.is_some_and(|host| self.may_use_oauth(host))
    }

    /// Whether the client knows the sign-in page of this host's provider.
    pub fn may_use_oauth(&self, host: &HostName) -> bool {
        self.oauth_hosts.iter().any(|known| {
            host.ascii()
                .strip_suffix(known.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    }

    /// What a section lacks for this client, by the name of the element.
    pub(super) fn lack(&self, draft: &Draft, role: Role) -> Option<String> {
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

    pub(super) fn server(&self, draft: Draft) -> Option<Server> {
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
        let trims = self.trims.iter().any(|known| known == name);
        let mut children = section.children.iter().filter(|child| child.name == name);
        children.find_map(|child| match trims {
            true => child.text(),
            false => self.text_of(child),
        })
    }

    fn text_of<'a>(&self, element: &'a Element) -> Option<&'a str> {
        match self.exact_text {
            true => Some(element.raw()).filter(|text| !text.is_empty()),
            false => element.text(),
        }
    }
}

/// A section while it is read.
pub(super) struct Draft {
    protocol: Protocol,
    host: Option<HostName>,
    port: Option<u16>,
    pub(super) security: Option<Security>,
    bad_socket: Option<String>,
    username: Option<Username>,
    authentication: Option<Authentication>,
    odd_authentication: Option<String>,
}

impl Draft {
    /// What this section does not say, the one before it has said.
    pub(super) fn fill_from(&mut self, earlier: &Self) {
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
