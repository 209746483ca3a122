//! How long answers hold.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

/// The earliest moment at which one of the answers that it was shown runs out. Clones are one and the same.
#[derive(Clone, Debug, Default)]
pub struct Lifetime(Arc<Mutex<Option<Instant>>>);

impl Lifetime {
    /// An answer holds until then.
    pub fn note(&self, until: Instant) {
        let mut earliest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *earliest = Some(earliest.map_or(until, |known| known.min(until)));
    }

    /// As [`Lifetime::note`], for an answer that came just now; `ttl` is in seconds.
    pub fn note_ttl(&self, ttl: u32) {
        if let Some(until) = Instant::now().checked_add(Duration::from_secs(ttl.into())) {
            self.note(until);
        }
    }

    /// What is left of the shortest; none if no answer came that says how long it holds.
    pub fn left(&self) -> Option<Duration> {
        let earliest = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        earliest.map(|until| until.saturating_duration_since(Instant::now()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_counts() {
        let life = Lifetime::default();
        assert_eq!(life.left(), None);
        for ttl in [3600, 300, 86_400] {
            life.clone().note_ttl(ttl);
        }
        let left = life.left().unwrap();
        assert!(left <= Duration::from_secs(300) && left > Duration::from_secs(290));
        life.note(Instant::now());
        assert_eq!(life.left(), Some(Duration::ZERO));
    }
}
