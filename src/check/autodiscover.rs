//! Autodiscover answers (MS-OXDSCLI §2.2.4) as each client reads them. What is left out means something else to each.

use serde::Deserialize;

use super::{
    encoding::Encodings,
    reading::{Reading, Remark, Server},
};
use crate::{
    model::{Authentication, DomainName, Endpoint, Protocol, Role, Security, Username},
    wire::documents::{
        autodiscover::{child, children, switch, text},
        words,
        xml::{self, Element},
    },
};

/// How one client reads.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rules {
    /// A `Protocol` without `Port` is passed over.
    #[serde(default)]
    pub needs_port: bool,
    /// `Type` is compared with its letter case.
    #[serde(default)]
    pub exact_types: bool,
    /// An answer without a server for sending is taken.
    #[serde(default)]
    pub takes_half: bool,
    /// The login where `LoginName` is left out.
    pub login_name: LoginName,
    #[serde(default)]
    pub encodings: Encodings,
    /// What `SPA` is where it is left out.
    pub spa: Switch,
    pub security: Reads,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LoginName {
    Address,
    /// By the book (MS-OXDSCLI §2.2.4.1.1.2.6.28).
    LocalPart,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Switch {
    On,
    Off,
}

/// How it is told that TLS is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reads {
    /// `Encryption` counts, else `SSL`, which means implicit TLS and is on by default.
    Encryption,
    /// No encryption if `SSL` is off or `Encryption` is none; else STARTTLS on 143, 110, 25 and 587, implicit TLS elsewhere.
    PortUnlessOff,
}

impl Rules {
    /// What this client makes of `body`, which was fetched for `domain`.
    pub fn read(&self, body: &[u8], content_type: Option<&str>, domain: &DomainName) -> Reading {
        let document = match self.encodings.text(body, content_type) {
            Ok(document) => document,
            Err(remark) => return Reading::stumbled(remark),
        };
        let is_ours = |name: String| name.eq_ignore_ascii_case("Autodiscover");
        if !xml::root_name_of(&document.text).is_some_and(is_ours) {
            return Reading::stumbled(Remark::fatal("not-autodiscover"));
        }
        let root = match xml::parse_text(&document.text) {
            Ok(root) => root,
            Err(reason) => {
                return Reading::stumbled(Remark::fatal("malformed").with("reason", reason));
            }
        };
        let response = child(&root, "Response");
        let account = response.and_then(|response| child(response, "Account"));
        let error = response.and_then(|response| child(response, "Error"));
        if let Some(code) = error.and_then(|error| text(error, "ErrorCode")) {
            let code: String = code.chars().filter(char::is_ascii_digit).take(5).collect();
            return Reading::stumbled(Remark::fatal("autodiscover-error").with("code", code));
        }
        let Some(account) = account else {
            return Reading::stumbled(Remark::fatal("lacks").with("what", "Account"));
        };
        let mut reading = Reading::default();
        reading.remarks.extend(document.remark);
        for protocol in children(account, "Protocol").take(50) {
            self.take(protocol, domain, &mut reading);
        }
        if reading.is_empty() {
            reading
                .remarks
                .push(Remark::fatal("lacks").with("what", "Protocol"));
        }
        reading
    }

    /// The first of each role counts.
    fn take(&self, element: &Element, domain: &DomainName, reading: &mut Reading) {
        let told = text(element, "Type").unwrap_or_default();
        let Some(protocol) = Protocol::named(&told.to_ascii_lowercase()) else {
            return;
        };
        let passed = |what: &str| {
            Remark::passed("section-dropped")
                .with("type", protocol.0)
                .with("what", what)
        };
        if self.exact_types && told != told.to_ascii_uppercase() {
            reading.remarks.push(passed("Type"));
            return;
        }
        let place = match protocol.role() {
            Role::Incoming => &mut reading.incoming,
            _ => &mut reading.outgoing,
        };
        if place.is_some() {
            return;
        }
        match self.server(element, protocol, domain) {
            Ok(server) => *place = Some(server),
            Err(lack) => reading.remarks.push(passed(lack)),
        }
    }

    fn server(
        &self,
        element: &Element,
        protocol: Protocol,
        domain: &DomainName,
    ) -> Result<Server, &'static str> {
        let host = text(element, "Server").and_then(|text| words::host(text, domain));
        let port = match text(element, "Port") {
            Some(port) => Some(port.parse().ok().filter(|port| *port != 0).ok_or("Port")?),
            None if self.needs_port => return Err("Port"),
            None => None,
        };
        let security = self.security(element, port);
        let username = match (text(element, "LoginName"), self.login_name) {
            (Some(login), _) => words::username(login, domain),
            (None, LoginName::Address) => Some(Username::address()),
            (None, LoginName::LocalPart) => Some(Username::local_part()),
        };
        let spa = switch(element, "SPA").unwrap_or(self.spa == Switch::On);
        Ok(Server {
            endpoint: Endpoint {
                protocol,
                host: host.ok_or("Server")?,
                port: port.unwrap_or_else(|| usual_port(protocol, security)),
                security,
            },
            username,
            authentication: Some(match spa {
                true => Authentication::Ntlm,
                false => Authentication::PasswordCleartext,
            }),
        })
    }

    fn security(&self, element: &Element, port: Option<u16>) -> Security {
        let told = text(element, "Encryption").map(str::to_ascii_lowercase);
        let off = switch(element, "SSL") == Some(false);
        match (self.security, told.as_deref()) {
            (Reads::Encryption, Some("ssl")) => Security::ImplicitTls,
            (Reads::Encryption, Some("tls" | "auto")) => Security::StartTls,
            (_, Some("none")) => Security::None,
            (_, _) if off => Security::None,
            (Reads::Encryption, _) => Security::ImplicitTls,
            (Reads::PortUnlessOff, _) => match port {
                Some(143 | 110 | 25 | 587) => Security::StartTls,
                _ => Security::ImplicitTls,
            },
        }
    }
}

/// Where a port is left out. Here it is the protocol's own also for sending, 25: what a client does is told, and not what
/// would be better, as `wire` takes it.
fn usual_port(protocol: Protocol, security: Security) -> u16 {
    match (protocol, security) {
        (Protocol::IMAP, Security::ImplicitTls) => 993,
        (Protocol::IMAP, _) => 143,
        (Protocol::POP3, Security::ImplicitTls) => 995,
        (Protocol::POP3, _) => 110,
        (_, Security::ImplicitTls) => 465,
        _ => 25,
    }
}
