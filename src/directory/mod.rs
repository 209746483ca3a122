//! Floor 2: whom we publish for.

use crate::model::{Authentication, DomainName, HostName, Recommendation, Security, Username};

/// The published domains. An empty one publishes nothing.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    published: Vec<Published>,
}

/// One domain of the configuration, its aliases included.
#[derive(Clone, Debug)]
pub struct Published {
    pub domain: DomainName,
    pub aliases: Vec<DomainName>,
    pub display_name: Option<String>,
    pub answer: Answer,
}

/// Where a published domain's settings come from.
#[derive(Clone, Debug)]
pub enum Answer {
    /// Written in the configuration, in its order. `verified` is false, `authenticated` true, `sources` is `[directory]`.
    Given(Recommendation),
    /// `survey = true`: what the last good survey verified.
    Surveyed,
}

/// One server of the configuration: `imap = { hostname, port, security }`.
#[derive(Clone, Debug)]
pub struct GivenServer {
    pub hostname: HostName,
    pub port: u16,
    pub security: Security,
    pub username: Username,
    pub authentication: Vec<Authentication>,
}

impl Directory {
    pub fn new(published: Vec<Published>) -> Self {
        Self { published }
    }

    /// The entry of `domain` or of the domain whose alias it is.
    pub fn find(&self, domain: &DomainName) -> Option<&Published> {
        self.published
            .iter()
            .find(|entry| entry.domain == *domain || entry.aliases.contains(domain))
    }

    pub fn is_empty(&self) -> bool {
        self.published.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Published> {
        self.published.iter()
    }
}
