//! What to type into the mail app, in the order to use.

use std::collections::BTreeMap;

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
            Role::Filtering => &[],
        }
    }

    /// What a file carries: only what was verified, and of each protocol and security the best alone.
    ///
    /// Some clients take the last server of a type instead of the first, so a file holds no stand-ins.
    #[must_use]
    pub fn for_files(&self) -> Self {
        let pick = |settings: &[Setting]| {
            let mut seen = Vec::new();
            settings
                .iter()
                .filter(|setting| {
                    let mode = (setting.protocol, setting.security);
                    let new = setting.verified && !seen.contains(&mode);
                    if new {
                        seen.push(mode);
                    }
                    new
                })
                .cloned()
                .collect()
        };
        Self {
            incoming: pick(&self.incoming),
            outgoing: pick(&self.outgoing),
        }
    }

    /// With incoming servers of `protocol` alone, where there is one; else all of it.
    #[must_use]
    pub fn by(mut self, protocol: Protocol) -> Self {
        let fits = |setting: &Setting| setting.protocol == protocol;
        if self.incoming.iter().any(fits) {
            self.incoming.retain(fits);
        }
        self
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

/// What a person must know of their provider before logging in; from the catalogue or an authenticated settings file, for `say`
/// to word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LoginHint {
    /// Kebab case: `say` finds the message `login-<code>`.
    pub code: &'static str,
    /// The provider's name.
    pub provider: String,
    /// What is to be switched on, if that is the hint; else empty.
    pub protocols: Vec<Protocol>,
    /// Where the person does it, or reads about it.
    pub url: Option<String>,
    /// The provider's own words by language tag, as it publishes them; in the report those in the language of the request.
    #[serde(skip)]
    pub instructions: BTreeMap<String, String>,
}

/// Who runs the mail, as far as a source or the catalogue tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Provider {
    pub id: String,
    pub name: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_carries_the_best_verified_server_of_each_mode() {
        let setting = |host: &str, port, security, verified| Setting {
            protocol: Protocol::IMAP,
            hostname: host.parse().unwrap(),
            port,
            security,
            username: Username::address(),
            authentication: vec![Authentication::PasswordCleartext],
            verified,
            authenticated: true,
            sources: vec![SourceId::Srv],
        };
        let recommendation = Recommendation {
            incoming: vec![
                setting("a.example.org", 993, Security::ImplicitTls, true),
                setting("b.example.org", 993, Security::ImplicitTls, true),
                setting("c.example.org", 143, Security::StartTls, false),
                setting("d.example.org", 143, Security::StartTls, true),
            ],
            outgoing: vec![],
        };
        let hosts: Vec<_> = recommendation
            .for_files()
            .incoming
            .iter()
            .map(|setting| setting.hostname.to_string())
            .collect();
        assert_eq!(hosts, ["a.example.org", "d.example.org"]);
    }
}
