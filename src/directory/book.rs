//! The domains that the configuration names, found in constant time however many there are.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use super::{Answer, Published, Terms};
use crate::model::{DomainName, Offer};

/// What the configuration file publishes.
#[derive(Clone, Debug, Default)]
pub struct Book {
    entries: Vec<Entry>,
    /// Every domain and alias, with the place of its entry.
    places: HashMap<DomainName, usize>,
    /// What holds for all names below one, by that name.
    below: HashMap<DomainName, Arc<Terms>>,
    fallback: Option<Fallback>,
}

/// One domain and its aliases.
#[derive(Clone, Debug)]
pub struct Entry {
    pub domain: DomainName,
    pub aliases: Vec<DomainName>,
    pub terms: Arc<Terms>,
}

/// What holds for the domains of a list.
#[derive(Clone, Debug)]
pub struct Fallback {
    pub terms: Arc<Terms>,
    pub names: Names,
}

/// A list of domains and of patterns `*.domain`.
#[derive(Clone, Debug, Default)]
pub struct Names {
    pub exact: HashSet<DomainName>,
    /// All names below these, but not these themselves.
    pub below: HashSet<DomainName>,
}

impl Names {
    pub fn hold(&self, domain: &DomainName) -> bool {
        self.exact.contains(domain)
            || parents(domain.ascii()).any(|parent| self.below.contains(parent))
    }
}

impl Book {
    /// A name that stands in several entries belongs to the first. An entry goes before a pattern, the longer pattern before
    /// the shorter, and all of them before the default.
    pub fn new(
        entries: Vec<Entry>,
        below: HashMap<DomainName, Arc<Terms>>,
        fallback: Option<Fallback>,
    ) -> Self {
        let mut places = HashMap::with_capacity(entries.len());
        for (place, entry) in entries.iter().enumerate() {
            for name in std::iter::once(&entry.domain).chain(&entry.aliases) {
                places.entry(name.clone()).or_insert(place);
            }
        }
        Self {
            entries,
            places,
            below,
            fallback,
        }
    }

    /// The same, copied whole. What was kept of a large file lies scattered among what was read, and holds its memory: a copy
    /// that is made by another thread does not.
    #[must_use]
    pub fn copied(&self) -> Self {
        let mut copies = Copies::default();
        let entries = self.entries.iter().map(|entry| Entry {
            domain: entry.domain.clone(),
            aliases: entry.aliases.clone(),
            terms: copies.of(&entry.terms),
        });
        let entries = entries.collect();
        let below = self.below.iter();
        let below = below.map(|(domain, terms)| (domain.clone(), copies.of(terms)));
        let below = below.collect();
        let fallback = self.fallback.as_ref().map(|fallback| Fallback {
            terms: copies.of(&fallback.terms),
            names: fallback.names.clone(),
        });
        Self::new(entries, below, fallback)
    }

    /// What is published for `domain`.
    pub fn find(&self, domain: &DomainName) -> Option<Published> {
        let place = self.places.get(domain);
        if let Some(entry) = place.and_then(|place| self.entries.get(*place)) {
            return Some(entry.published());
        }
        let pattern = parents(domain.ascii()).find_map(|parent| self.below.get(parent));
        let fallback = || {
            let fallback = self.fallback.as_ref()?;
            fallback.names.hold(domain).then_some(&fallback.terms)
        };
        Some(Published {
            domain: domain.clone(),
            terms: pattern.or_else(fallback)?.clone(),
        })
    }

    /// Domains whose servers are to be looked at: entries and what the default's list names.
    ///
    /// Where the default gives the same servers to all of them, one stands for all.
    pub fn watched(&self) -> Vec<Published> {
        let watched = |terms: &Terms| terms.answer != Answer::Given;
        let mut all: Vec<_> = self
            .entries
            .iter()
            .filter(|entry| watched(&entry.terms))
            .map(Entry::published)
            .collect();
        if let Some(Fallback { terms, names }) = &self.fallback
            && watched(terms)
        {
            let alike = terms.answer != Answer::Surveyed && !terms.is_pattern();
            let most = if alike { 1 } else { usize::MAX };
            let names = names
                .exact
                .iter()
                .chain(alike.then_some(&names.below).into_iter().flatten());
            all.extend(names.take(most).map(|domain| Published {
                domain: domain.clone(),
                terms: terms.clone(),
            }));
        }
        let patterns = self.below.iter().filter(|(_, terms)| watched(terms));
        all.extend(patterns.map(|(domain, terms)| Published {
            domain: domain.clone(),
            terms: terms.clone(),
        }));
        all
    }

    /// Entries, patterns and listed names; aliases are not counted.
    pub fn count(&self) -> usize {
        let listed = self.fallback.as_ref().map_or(0, |fallback| {
            fallback.names.exact.len() + fallback.names.below.len()
        });
        self.entries.len() + self.below.len() + listed
    }

    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// In the order of the configuration.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }
}

/// Terms that were copied already: what many share they share afterwards.
#[derive(Default)]
struct Copies {
    terms: HashMap<*const Terms, Arc<Terms>>,
    offers: HashMap<*const Offer, Arc<Offer>>,
}

impl Copies {
    fn of(&mut self, terms: &Arc<Terms>) -> Arc<Terms> {
        let copy = self.terms.entry(Arc::as_ptr(terms)).or_insert_with(|| {
            let offer = &terms.offer;
            let copy = self.offers.entry(Arc::as_ptr(offer));
            let offer = copy.or_insert_with(|| Arc::new(Offer::clone(offer)));
            Arc::new(Terms {
                answer: terms.answer,
                servers: terms.servers.clone(),
                login: terms.login.clone(),
                offer: offer.clone(),
            })
        });
        copy.clone()
    }
}

impl Entry {
    fn published(&self) -> Published {
        Published {
            domain: self.domain.clone(),
            terms: self.terms.clone(),
        }
    }
}

/// The names above `name`, the longest first, down to the last label.
fn parents(name: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(name), |name| Some(name.split_once('.')?.1)).skip(1)
}

#[cfg(test)]
mod tests {
    use super::{super::Login, *};

    fn domain(name: &str) -> DomainName {
        name.parse().unwrap()
    }

    /// Terms that can be told apart by their short name.
    fn terms(name: &str, answer: Answer) -> Arc<Terms> {
        Arc::new(Terms {
            answer,
            servers: Vec::new(),
            login: Login::default(),
            offer: Arc::new(Offer {
                short_name: Some(name.into()),
                ..Offer::default()
            }),
        })
    }

    fn entry(name: &str, aliases: &[&str]) -> Entry {
        Entry {
            domain: domain(name),
            aliases: aliases.iter().map(|name| domain(name)).collect(),
            terms: terms(name, Answer::Given),
        }
    }

    #[test]
    fn a_domain_is_found_by_its_name_and_its_aliases() {
        let book = Book::new(
            vec![
                entry("example.org", &["example.com"]),
                entry("example.net", &["example.org"]),
            ],
            HashMap::new(),
            None,
        );
        let found = |name: &str| {
            book.find(&domain(name))
                .map(|entry| entry.domain.to_string())
        };
        assert_eq!(found("example.org").as_deref(), Some("example.org"));
        assert_eq!(found("example.com").as_deref(), Some("example.org"));
        assert_eq!(found("example.net").as_deref(), Some("example.net"));
        assert_eq!(found("mail.example.org"), None);
        assert!(Book::default().is_empty());
    }

    #[test]
    fn an_entry_goes_before_a_pattern_and_the_longer_pattern_before_the_default() {
        let below = HashMap::from([
            (domain("example.org"), terms("short", Answer::Given)),
            (domain("b.example.org"), terms("long", Answer::Given)),
        ]);
        let fallback = Fallback {
            terms: terms("default", Answer::Given),
            names: Names {
                exact: HashSet::from([domain("example.com"), domain("x.example.org")]),
                below: HashSet::from([domain("example.net")]),
            },
        };
        let entries = vec![entry("a.b.example.org", &["alias.example.net"])];
        let book = Book::new(entries, below, Some(fallback));
        for (name, found) in [
            ("a.b.example.org", Some("a.b.example.org")),
            ("alias.example.net", Some("a.b.example.org")),
            ("c.b.example.org", Some("long")),
            ("b.example.org", Some("short")),
            ("x.example.org", Some("short")),
            ("example.org", None),
            ("example.com", Some("default")),
            ("www.example.com", None),
            ("any.thing.example.net", Some("default")),
            ("example.net", None),
            ("example.edu", None),
        ] {
            let told = book.find(&domain(name));
            let told = told
                .as_ref()
                .and_then(|it| it.offer().short_name.as_deref());
            assert_eq!(told, found, "{name}");
        }
        assert_eq!(book.count(), 6);
    }

    #[test]
    fn a_copy_finds_the_same_and_shares_what_was_shared() {
        let shared = terms("shared", Answer::Given);
        let with = |name: &str| Entry {
            terms: shared.clone(),
            ..entry(name, &["alias.example"])
        };
        let below = HashMap::from([(domain("example.org"), shared.clone())]);
        let fallback = Fallback {
            terms: terms("default", Answer::Given),
            names: Names {
                exact: HashSet::from([domain("example.com")]),
                below: HashSet::new(),
            },
        };
        let book = Book::new(vec![with("a.test"), with("b.test")], below, Some(fallback));
        let copy = book.copied();
        drop(shared);
        for name in [
            "a.test",
            "b.test",
            "alias.example",
            "x.example.org",
            "example.com",
            "c.test",
        ] {
            let of = |book: &Book| {
                let found = book.find(&domain(name))?;
                Some((found.domain.to_string(), found.terms))
            };
            assert_eq!(of(&copy), of(&book), "{name}");
        }
        let terms = |name| copy.find(&domain(name)).unwrap().terms;
        assert!(Arc::ptr_eq(&terms("a.test"), &terms("b.test")));
        assert!(!Arc::ptr_eq(
            &terms("a.test"),
            &book.find(&domain("a.test")).unwrap().terms
        ));
    }

    #[test]
    fn what_all_share_is_watched_once_and_what_each_has_of_its_own_is_watched_for_each() {
        let names = || Names {
            exact: HashSet::from([domain("a.test"), domain("b.test")]),
            below: HashSet::new(),
        };
        let watched = |answer| {
            let terms = terms("default", answer);
            let fallback = Fallback {
                terms,
                names: names(),
            };
            let entries = vec![entry("example.org", &[])];
            Book::new(entries, HashMap::new(), Some(fallback))
                .watched()
                .len()
        };
        assert_eq!(watched(Answer::Given), 0);
        assert_eq!(watched(Answer::Checked(super::super::Failing::Last)), 1);
        assert_eq!(watched(Answer::Surveyed), 2);
    }
}
