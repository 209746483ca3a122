//! What to type into the mail app, in the order to use.

use serde::Serialize;

use super::{Authentication, Endpoint, HostName, Protocol, Role, Security, SourceId, Username};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Recommendation {
    pub incoming: Vec<Setting>,
    pub outgoing: Vec<Setting>,
}

impl Recommendation {
    pub fn of(&self, role: Role) -> &[Setting] {
        match role {
            Role::Incoming => &self.incoming,
            Role::Outgoing => &self.outgoing,
        }
    }

    /// Whether a person can both read and send with what was verified.
    pub fn is_complete(&self) -> bool {
        [Role::Incoming, Role::Outgoing]
            .into_iter()
            .all(|role| self.of(role).iter().any(|setting| setting.verified))
    }
}

/// One server to type in. `security` is never [`Security::None`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Setting {
    pub protocol: Protocol,
    pub hostname: HostName,
    pub port: u16,
    pub security: Security,
    /// Placeholders; the report fills them in when a full address was given.
    pub username: Username,
    /// Never empty; `password-cleartext` last.
    pub authentication: Vec<Authentication>,
    /// An observation on at least one address was `ok`. False means: not tried from here.
    pub verified: bool,
    pub authenticated: bool,
    /// Every source that named it, most trusted first.
    pub sources: Vec<SourceId>,
}

impl Setting {
    pub fn endpoint(&self) -> Endpoint {
        Endpoint {
            protocol: self.protocol,
            host: self.hostname.clone(),
            port: self.port,
            security: self.security,
        }
    }
}

/// Who runs the mail, as far as a source or the catalogue tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Provider {
    pub id: String,
    pub name: String,
}
