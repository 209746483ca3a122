//! Mail autoconfig, `config-v1.1.xml` (draft-ietf-mailmaint-autoconfig): what others publish, read tolerantly.

use crate::model::{Authentication, HostName, Protocol, Security, Username};

/// One file, as far as Portolan understands it. Unknown parts are ignored (draft §3.9).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClientConfig {
    /// `emailProvider/@id`.
    pub id: Option<String>,
    pub display_name: Option<String>,
    pub display_short_name: Option<String>,
    /// Content of `domain` elements, as they stand.
    pub domains: Vec<String>,
    /// Incoming and outgoing in document order. Only TCP types that Portolan speaks.
    pub servers: Vec<Server>,
    /// `calendar`, `addressbook`, `jmap` … : type and URL or host.
    pub others: Vec<(String, String)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    pub protocol: Protocol,
    /// Placeholders of the host name are already filled from the domain.
    pub host: HostName,
    pub port: u16,
    /// `Security::None` where the file says `plain`.
    pub security: Security,
    pub username: Username,
    /// In the file's order; unknown values are left out.
    pub authentication: Vec<Authentication>,
}

/// Why bytes are no configuration.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// HTML, JSON, anything whose root is not `clientConfig`. Thunderbird's trap: it takes any 200 for success.
    #[error("the document is no autoconfig file")]
    NotAutoconfig,
    #[error("the XML is not well-formed: {0}")]
    Malformed(String),
    #[error("the file names no server that can be used")]
    NoServers,
}

/// Reads a file that was fetched for `domain`.
pub fn read(_body: &[u8], _domain: &crate::model::DomainName) -> Result<ClientConfig, ReadError> {
    todo!("helper C")
}
