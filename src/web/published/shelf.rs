//! What has been written already, kept to be handed out again: the same settings always give the same file.
//!
//! All of it goes when anything about the published settings changes, and when there is too much of it.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering::SeqCst},
    },
};

use axum::{body::Bytes, http::HeaderValue};

use super::forms::Forms;
use crate::{directory::Terms, model::DomainName};

/// Octets that are kept of each kind: the files of some thousand domains. However many share their terms, they need one form.
const MOST: usize = 4 * 1024 * 1024;
/// What one entry takes besides, about.
const OVERHEAD: usize = 160;

/// A file that is the same for everybody, with what HTTP calls it.
#[derive(Clone, Debug)]
pub struct Written {
    pub body: Bytes,
    /// A strong validator (RFC 9110 §8.8.3).
    pub tag: HeaderValue,
}

/// Tells whether what was begun then may still be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition(u64);

#[derive(Debug, Default)]
pub struct Shelf {
    edition: AtomicU64,
    files: Compartment<DomainName, Written>,
    /// By the place of the terms in memory, which are kept with it so that it stays theirs.
    forms: Compartment<usize, (Arc<Terms>, Arc<Forms>)>,
}

impl Shelf {
    /// To be asked before the settings are, so that no file is kept that was made of older ones.
    pub fn edition(&self) -> Edition {
        Edition(self.edition.load(SeqCst))
    }

    /// Something about the published settings has changed.
    pub fn clear(&self) {
        self.edition.fetch_add(1, SeqCst);
        self.files.clear();
        self.forms.clear();
    }

    /// The autoconfig file of a published domain.
    pub fn file(&self, domain: &DomainName) -> Option<Written> {
        self.files.get(domain)
    }

    pub fn keep_file(&self, edition: Edition, domain: &DomainName, file: Written) {
        let octets = file.body.len() + 2 * domain.ascii().len();
        self.keep(edition, &self.files, domain.clone(), file, octets);
    }

    /// The files of all domains that share these terms.
    pub fn forms(&self, terms: &Arc<Terms>) -> Option<Arc<Forms>> {
        let (_, forms) = self.forms.get(&place(terms))?;
        Some(forms)
    }

    pub fn keep_forms(&self, edition: Edition, terms: &Arc<Terms>, forms: Arc<Forms>) {
        let octets = forms.len();
        let kept = (terms.clone(), forms);
        self.keep(edition, &self.forms, place(terms), kept, octets);
    }

    fn keep<K: Eq + Hash, V: Clone>(
        &self,
        edition: Edition,
        on: &Compartment<K, V>,
        key: K,
        value: V,
        octets: usize,
    ) {
        on.put(key, value, octets + OVERHEAD);
        // It may have changed just now, and been cleared before this came.
        if self.edition() != edition {
            on.clear();
        }
    }
}

fn place(terms: &Arc<Terms>) -> usize {
    Arc::as_ptr(terms) as usize
}

#[derive(Debug)]
struct Compartment<K, V>(RwLock<(HashMap<K, V>, usize)>);

impl<K, V> Default for Compartment<K, V> {
    fn default() -> Self {
        Self(RwLock::new((HashMap::new(), 0)))
    }
}

impl<K: Eq + Hash, V: Clone> Compartment<K, V> {
    fn get(&self, key: &K) -> Option<V> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner);
        kept.0.get(key).cloned()
    }

    fn put(&self, key: K, value: V, octets: usize) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let (map, sum) = &mut *kept;
        if *sum + octets > MOST {
            *map = HashMap::new();
            *sum = 0;
        }
        if map.insert(key, value).is_none() {
            *sum += octets;
        }
    }

    fn clear(&self) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        *kept = (HashMap::new(), 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(length: usize) -> Written {
        Written {
            body: vec![b'x'; length].into(),
            tag: HeaderValue::from_static("\"x\""),
        }
    }

    #[test]
    fn what_was_begun_before_a_change_is_not_kept_after_it() {
        let shelf = Shelf::default();
        let domain: DomainName = "example.org".parse().unwrap();
        let before = shelf.edition();
        shelf.keep_file(before, &domain, written(1));
        assert!(shelf.file(&domain).is_some());
        shelf.clear();
        assert!(shelf.file(&domain).is_none());
        shelf.keep_file(before, &domain, written(1));
        assert!(shelf.file(&domain).is_none());
        shelf.keep_file(shelf.edition(), &domain, written(1));
        assert!(shelf.file(&domain).is_some());
    }

    #[test]
    fn it_never_holds_more_than_it_may() {
        let shelf = Shelf::default();
        for n in 0..40 {
            let domain: DomainName = format!("d{n}.example").parse().unwrap();
            shelf.keep_file(shelf.edition(), &domain, written(MOST / 16));
            let kept = shelf.files.0.read().unwrap();
            assert!(kept.0.len() < 16 && kept.1 <= MOST);
            assert!(kept.0.contains_key(&domain));
        }
    }
}
