//! A certificate that is held, and when to do something about it.

use x509_parser::{certificate::X509Certificate, pem::Pem, prelude::FromDer};

use super::{super::Leaf, pace::renew_at};

/// A certificate in the store. Times are seconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    pub not_before: i64,
    pub not_after: i64,
    pub renew_at: i64,
    /// When to ask the authority about renewal next.
    pub ask_at: i64,
    /// The authority has said when to renew.
    pub advised: bool,
    /// No advice moves the renewal before this.
    pub earliest: i64,
}

impl Held {
    pub fn of(leaf: &Leaf, dice: f64) -> Self {
        Self::between(leaf.not_before, leaf.not_after, dice)
    }

    /// It took the place of another one at `now`. An authority that always says "renew" is heeded once in a thousandth of a
    /// certificate's life, which is two hours of ninety days.
    pub fn renewed(self, now: i64) -> Self {
        let life = self.not_after.saturating_sub(self.not_before).max(0);
        let earliest = now.saturating_add(life / 1000);
        Self { earliest, ..self }
    }

    pub fn between(not_before: i64, not_after: i64, dice: f64) -> Self {
        Self {
            not_before,
            not_after,
            renew_at: renew_at(not_before, not_after, dice),
            ask_at: 0,
            advised: false,
            earliest: not_before,
        }
    }

    /// Of the first certificate of a PEM text; none where there is none.
    pub fn read(pem: &[u8], dice: f64) -> Option<Self> {
        let leaf = Pem::iter_from_buffer(pem)
            .filter_map(Result::ok)
            .find(|block| block.label == "CERTIFICATE")?;
        let (_, x509) = X509Certificate::from_der(&leaf.contents).ok()?;
        let validity = x509.validity();
        let (from, to) = (validity.not_before, validity.not_after);
        Some(Self::between(from.timestamp(), to.timestamp(), dice))
    }
}
