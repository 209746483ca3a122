//! What servers show, kept once: all ports of a host show the same certificates, and so do all hosts of a hoster.

use std::{
    collections::HashSet,
    hash::Hash,
    sync::{Arc, Mutex, PoisonError},
};

/// Fewer are not worth looking through for what nobody has any more.
const FEW: usize = 256;

/// Equal values are one and the same, as long as anybody has them.
pub struct Pool<T>(Mutex<Known<T>>);

struct Known<T> {
    values: HashSet<Arc<T>>,
    /// With so many it is time to let go of what nobody else has.
    full: usize,
}

impl<T> Default for Pool<T> {
    fn default() -> Self {
        Self(Mutex::new(Known {
            values: HashSet::new(),
            full: FEW,
        }))
    }
}

impl<T: Eq + Hash> Pool<T> {
    /// `value`, or its equal that somebody has.
    pub fn of(&self, value: T) -> Arc<T> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(same) = known.values.get(&value) {
            return same.clone();
        }
        if known.values.len() >= known.full {
            known.values.retain(|value| Arc::strong_count(value) > 1);
            known.full = FEW.max(2 * known.values.len());
        }
        let value = Arc::new(value);
        known.values.insert(value.clone());
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_are_one_and_what_nobody_has_goes() {
        let pool = Pool::default();
        let kept = pool.of(vec![7]);
        assert!(Arc::ptr_eq(&kept, &pool.of(vec![7])));
        for n in 0..10 * FEW {
            pool.of(vec![n, n]);
        }
        assert!(pool.0.lock().unwrap().values.len() <= FEW);
        assert!(Arc::ptr_eq(&kept, &pool.of(vec![7])));
    }
}
