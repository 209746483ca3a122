//! How the certificates are, in figures.

use super::Leaf;

/// Counts of certificates, none of which names one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Census {
    /// In force, expired ones included.
    pub held: usize,
    /// Of these: near their end, or past it.
    pub expiring: usize,
    /// Of these: what should have replaced them could not be had.
    pub failing: usize,
    /// When the first of them ends, in seconds since 1970.
    pub soonest_end: Option<i64>,
    /// Orders at the authority since the start, by how they ended.
    pub issued: u64,
    pub refused: u64,
    /// Orders that were not placed, since the name did not lead here.
    pub elsewhere: u64,
}

impl Census {
    /// Counts one certificate.
    pub(super) fn add(&mut self, not_before: i64, not_after: i64, failing: bool, now: i64) {
        self.held += 1;
        self.expiring += usize::from(is_near_its_end(not_before, not_after, now));
        self.failing += usize::from(failing);
        self.soonest_end = Some(self.soonest_end.map_or(not_after, |end| end.min(not_after)));
    }

    pub(super) fn add_leaf(&mut self, leaf: &Leaf, failing: bool, now: i64) {
        self.add(leaf.not_before, leaf.not_after, failing, now);
    }
}

/// Less than a fifth of its life is left, or less than two weeks of a long one. Who renews in time, with a third left, is
/// never told.
pub(super) fn is_near_its_end(not_before: i64, not_after: i64, now: i64) -> bool {
    const TWO_WEEKS: i64 = 14 * 86_400;
    let life = not_after.saturating_sub(not_before);
    not_after.saturating_sub(now) < (life / 5).min(TWO_WEEKS)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400;

    #[test]
    fn the_end_is_near_after_four_fifths_of_a_short_life_and_two_weeks_before_a_long_one() {
        for (life, left, near) in [
            (90, 30, false),
            (90, 15, false),
            (90, 13, true),
            (90, -1, true),
            (6, 2, false),
            (6, 1, true),
            (365, 20, false),
        ] {
            let (not_before, not_after) = (0, life * DAY);
            let now = not_after - left * DAY;
            assert_eq!(
                is_near_its_end(not_before, not_after, now),
                near,
                "{life} {left}"
            );
        }
    }

    #[test]
    fn the_soonest_end_is_kept() {
        let mut census = Census::default();
        census.add(0, 90 * DAY, false, 0);
        census.add(0, 60 * DAY, true, 59 * DAY);
        census.add(0, 80 * DAY, false, 0);
        assert_eq!(
            census,
            Census {
                held: 3,
                expiring: 1,
                failing: 1,
                soonest_end: Some(60 * DAY),
                ..Census::default()
            }
        );
    }
}
