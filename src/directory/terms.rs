//! What is published for a domain, or for thousands that share it.

use std::sync::Arc;

use crate::model::{
    Authentication, DomainName, HostName, Offer, Protocol, Recommendation, Role, Security, Setting,
    SourceId, Username,
};

/// The longest name, in octets of its A-labels (RFC 1035 §2.3.4, less the length octets).
const MAX_NAME: usize = 253;

/// What is published. Shared by all domains that it holds for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    pub answer: Answer,
    /// Empty where a survey finds them.
    pub servers: Vec<Server>,
    pub login: Login,
    pub offer: Arc<Offer>,
}

/// What the operator says of logging in, where a survey finds the servers: it cannot see with what name its users log in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Login {
    pub username: Option<Username>,
    /// Never empty; `password-cleartext` last.
    pub authentication: Option<Vec<Authentication>>,
}

impl Login {
    /// Servers that were found, with this said of them.
    #[must_use]
    pub fn said_of(&self, mut found: Recommendation) -> Recommendation {
        for setting in found.incoming.iter_mut().chain(&mut found.outgoing) {
            if let Some(username) = &self.username {
                setting.username = username.clone();
            }
            if let Some(authentication) = &self.authentication {
                setting.authentication.clone_from(authentication);
            }
        }
        found
    }
}

/// Where a published domain's settings come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Written in the configuration, in its order.
    Given,
    /// The same, and looked at now and again.
    Checked(Failing),
    /// What the last good survey verified.
    Surveyed,
}

/// What becomes of a given server that does not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failing {
    /// It is named behind all that work.
    Last,
    /// It is not named, while another of its role works.
    Withheld,
}

/// One server that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    pub protocol: Protocol,
    pub host: HostPattern,
    pub port: u16,
    pub security: Security,
    pub username: Username,
    /// Never empty; `password-cleartext` last.
    pub authentication: Vec<Authentication>,
}

/// A host, or one that each domain has of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostPattern {
    Host(HostName),
    /// `mail.%EMAILDOMAIN%`, less the placeholder and the dot before it; the domain itself where it is empty.
    Below(String),
}

impl HostPattern {
    /// None where the name would be too long.
    pub fn of(&self, domain: &DomainName) -> Option<HostName> {
        match self {
            Self::Host(host) => Some(host.clone()),
            Self::Below(label) if label.is_empty() => Some(domain.as_host()),
            Self::Below(label) => domain.host(label),
        }
    }

    /// The same host, but told by `domain` where it is that or stands below it: so thousands of domains whose mail server is
    /// called alike have the same terms.
    #[must_use]
    pub fn told_by(self, domain: &DomainName) -> Self {
        match self {
            Self::Host(host) if domain.covers(&host) => {
                let label = host.ascii().strip_suffix(domain.ascii());
                let label = label.unwrap_or_default().trim_end_matches('.');
                Self::Below(label.to_owned())
            }
            other => other,
        }
    }

    /// Whether `domain` has such a host: see [`HostPattern::of`].
    fn reaches(&self, domain: &DomainName) -> bool {
        match self {
            Self::Below(label) if !label.is_empty() => {
                label.len() + 1 + domain.ascii().len() <= MAX_NAME
            }
            _ => true,
        }
    }
}

impl Server {
    /// As it is told for `domain`; none where the host's name would be too long.
    pub fn setting(&self, domain: &DomainName) -> Option<Setting> {
        Some(Setting {
            protocol: self.protocol,
            hostname: self.host.of(domain)?,
            port: self.port,
            security: self.security,
            username: self.username.clone(),
            authentication: self.authentication.clone(),
            verified: false,
            authenticated: true,
            sources: vec![SourceId::Directory],
        })
    }
}

impl Terms {
    /// See [`super::Published::given`].
    pub fn given(&self, domain: &DomainName) -> Option<Recommendation> {
        if self.answer == Answer::Surveyed {
            return None;
        }
        let mut recommended = Recommendation::default();
        for server in &self.servers {
            let settings = match server.protocol.role() {
                Role::Incoming => &mut recommended.incoming,
                Role::Outgoing => &mut recommended.outgoing,
                Role::Filtering => continue,
            };
            settings.extend(server.setting(domain));
        }
        Some(recommended)
    }

    /// Whether all hosts are names for `domain`.
    pub fn reach(&self, domain: &DomainName) -> bool {
        self.servers
            .iter()
            .all(|server| server.host.reaches(domain))
    }

    /// The same, with hosts told by `domain`, which alone they are for.
    #[must_use]
    pub fn told_by(self, domain: &DomainName) -> Self {
        let told = self.servers.into_iter().map(|server| Server {
            host: server.host.told_by(domain),
            ..server
        });
        Self {
            servers: told.collect(),
            ..self
        }
    }

    /// Whether each domain has hosts of its own.
    pub fn is_pattern(&self) -> bool {
        let below = |server: &Server| matches!(server.host, HostPattern::Below(_));
        self.servers.iter().any(below)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_may_be_the_domains_own() {
        let domain: DomainName = "example.org".parse().unwrap();
        let of = |pattern: HostPattern| pattern.of(&domain).map(|host| host.to_string());
        let fixed = HostPattern::Host("mail.example.net".parse().unwrap());
        assert_eq!(of(fixed).as_deref(), Some("mail.example.net"));
        let below = HostPattern::Below("mail".into());
        assert_eq!(of(below).as_deref(), Some("mail.example.org"));
        let itself = HostPattern::Below(String::new());
        assert_eq!(of(itself).as_deref(), Some("example.org"));
        assert_eq!(of(HostPattern::Below("a".repeat(64))), None);
    }

    #[test]
    fn a_host_below_the_domain_is_told_by_it_and_stays_the_same() {
        let domain: DomainName = "example.org".parse().unwrap();
        for (host, told) in [
            ("mail.example.org", Some("mail")),
            ("a.b.example.org", Some("a.b")),
            ("example.org", Some("")),
            ("mail.example.net", None),
            ("mailexample.org", None),
            ("org.example", None),
        ] {
            let plain = HostPattern::Host(host.parse().unwrap());
            let pattern = plain.clone().told_by(&domain);
            assert_eq!(pattern.of(&domain), plain.of(&domain), "{host}");
            let below = told.map_or(plain, |label| HostPattern::Below(label.into()));
            assert_eq!(pattern, below, "{host}");
        }
    }

    #[test]
    fn a_domain_that_is_too_long_for_a_host_is_not_reached() {
        let long: DomainName = format!("{}a.org", "a1234567.".repeat(27)).parse().unwrap();
        for label in ["", "mail", "a", "a1234", "a12345", "mail-host"] {
            let pattern = HostPattern::Below(label.into());
            assert_eq!(
                pattern.reaches(&long),
                pattern.of(&long).is_some(),
                "{label}"
            );
        }
        assert!(!HostPattern::Below("a12345".into()).reaches(&long));
    }
}
