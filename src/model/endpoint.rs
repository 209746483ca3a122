//! Where a service is reached: protocol, host, port and how it is secured.

use std::fmt;

use serde::Serialize;

use super::HostName;

/// An application protocol by its lower-case name, as in autoconfig's `type` and in JSON: `imap`.
///
/// An open set: what is known stands in `wire::protocols::PROTOCOLS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Protocol(pub &'static str);

impl Protocol {
    pub const IMAP: Self = Self("imap");
    pub const POP3: Self = Self("pop3");
    pub const SMTP: Self = Self("smtp");
    pub const SIEVE: Self = Self("sieve");

    /// The protocol that `name` names exactly, if mail apps are set up with it.
    pub fn named(name: &str) -> Option<Self> {
        [Self::IMAP, Self::POP3, Self::SMTP]
            .into_iter()
            .find(|known| known.0 == name)
    }

    /// Whether mail comes in or goes out by it, or neither.
    pub fn role(self) -> Role {
        match self {
            Self::SMTP => Role::Outgoing,
            Self::SIEVE => Role::Filtering,
            _ => Role::Incoming,
        }
    }
}

impl fmt::Display for Protocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// What a user needs the service for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Reading mail: IMAP or POP3.
    Incoming,
    /// Sending mail: submission.
    Outgoing,
    /// Rules for the server to sort mail by: ManageSieve. Looked at, never recommended.
    Filtering,
}

/// How the channel is protected.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Security {
    /// TLS from the first byte (RFC 8314 §3).
    ImplicitTls,
    /// In the clear first, then an upgrade that must succeed.
    #[serde(rename = "starttls")]
    StartTls,
    /// Never protected. Only ever an observation on port 25, never a recommendation.
    None,
}

impl Security {
    /// As written in JSON and configuration: `implicit-tls`, `starttls`, `none`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ImplicitTls => "implicit-tls",
            Self::StartTls => "starttls",
            Self::None => "none",
        }
    }
}

impl fmt::Display for Security {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One way to reach one service. The address (IPv4 or IPv6) is not part of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Endpoint {
    pub protocol: Protocol,
    pub host: HostName,
    pub port: u16,
    pub security: Security,
}

impl Endpoint {
    /// The IANA name of what listens there.
    pub fn service(&self) -> Service {
        Service::of(self.port, self.protocol, self.security)
    }
}

/// IANA's service name, for people and reports: `submissions`, `imaps` …
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Service(pub &'static str);

impl Service {
    /// By port where the port is a usual one, else by protocol and security.
    pub fn of(port: u16, protocol: Protocol, security: Security) -> Self {
        Self(match (port, protocol, security) {
            (25, Protocol::SMTP, _) => "smtp",
            (465, Protocol::SMTP, _) | (_, Protocol::SMTP, Security::ImplicitTls) => "submissions",
            (_, Protocol::SMTP, _) => "submission",
            (993, Protocol::IMAP, _) => "imaps",
            (143, Protocol::IMAP, _) => "imap",
            (_, Protocol::IMAP, Security::ImplicitTls) => "imaps",
            (_, Protocol::IMAP, _) => "imap",
            (995, Protocol::POP3, _) => "pop3s",
            (110, Protocol::POP3, _) => "pop3",
            (_, Protocol::POP3, Security::ImplicitTls) => "pop3s",
            (_, Protocol::POP3, _) => "pop3",
            (_, Protocol(other), _) => other,
        })
    }
}

impl fmt::Display for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
