//! Floor 2: whom we publish for.

use std::collections::HashMap;

use crate::model::{DomainName, Recommendation};

/// The published domains. An empty one publishes nothing.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    published: Vec<Published>,
    /// Every domain and alias, with the place of its entry. Hosters publish thousands.
    places: HashMap<DomainName, usize>,
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

impl Directory {
    /// A name that stands in several entries belongs to the first.
    pub fn new(published: Vec<Published>) -> Self {
        let mut places = HashMap::with_capacity(published.len());
        for (place, entry) in published.iter().enumerate() {
            for name in std::iter::once(&entry.domain).chain(&entry.aliases) {
                places.entry(name.clone()).or_insert(place);
            }
        }
        Self { published, places }
    }

    /// The entry of `domain` or of the domain whose alias it is.
    pub fn find(&self, domain: &DomainName) -> Option<&Published> {
        self.published.get(*self.places.get(domain)?)
    }

    pub fn is_empty(&self) -> bool {
        self.published.is_empty()
    }

    /// In the order of the configuration.
    pub fn iter(&self) -> impl Iterator<Item = &Published> {
        self.published.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(domain: &str, aliases: &[&str]) -> Published {
        Published {
            domain: domain.parse().unwrap(),
            aliases: aliases.iter().map(|name| name.parse().unwrap()).collect(),
            display_name: None,
            answer: Answer::Surveyed,
        }
    }

    #[test]
    fn a_domain_is_found_by_its_name_and_its_aliases() {
        let directory = Directory::new(vec![
            entry("example.org", &["example.com"]),
            entry("example.net", &["example.org"]),
        ]);
        let found = |name: &str| {
            directory
                .find(&name.parse().unwrap())
                .map(|entry| entry.domain.to_string())
        };
        assert_eq!(found("example.org").as_deref(), Some("example.org"));
        assert_eq!(found("example.com").as_deref(), Some("example.org"));
        assert_eq!(found("example.net").as_deref(), Some("example.net"));
        assert_eq!(found("mail.example.org"), None);
        assert!(Directory::default().is_empty());
    }
}
