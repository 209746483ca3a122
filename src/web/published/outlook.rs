//! How one given server has been doing.

use time::OffsetDateTime;

use crate::survey::Working;

/// One failure may be a hiccup: a server fails when it failed twice in a row.
const FAILURES: u32 = 2;

/// What is known of a given server from looking at it now and again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    last_worked: Option<OffsetDateTime>,
    /// In a row, up to now.
    failures: u32,
}

impl Outlook {
    /// Takes in what was seen at `now`. True if the server began or ceased to fail by it.
    pub fn see(&mut self, seen: Working, now: OffsetDateTime) -> bool {
        let before = self.is_failing();
        match seen {
            Working::Yes => {
                self.last_worked = Some(now);
                self.failures = 0;
            }
            Working::No => self.failures = self.failures.saturating_add(1),
            // Says nothing about the server.
            Working::Unknown => {}
        }
        before != self.is_failing()
    }

    pub fn is_failing(&self) -> bool {
        self.failures >= FAILURES
    }

    /// Whether it worked when it was last looked at.
    pub fn is_working(&self) -> bool {
        self.failures == 0 && self.last_worked.is_some()
    }

    pub fn last_worked(&self) -> Option<OffsetDateTime> {
        self.last_worked
    }

    /// In a row, up to now.
    pub fn failures(&self) -> u32 {
        self.failures
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_fails_when_it_failed_twice_in_a_row_and_our_own_trouble_does_not_count() {
        let now = OffsetDateTime::UNIX_EPOCH;
        let mut outlook = Outlook::default();
        for (seen, changed, failing, working) in [
            (Working::Yes, false, false, true),
            (Working::No, false, false, false),
            (Working::Unknown, false, false, false),
            (Working::No, true, true, false),
            (Working::Unknown, false, true, false),
            (Working::Yes, true, false, true),
        ] {
            assert_eq!(outlook.see(seen, now), changed, "{seen:?}");
            assert_eq!(outlook.is_failing(), failing, "{seen:?}");
            assert_eq!(outlook.is_working(), working, "{seen:?}");
        }
        assert_eq!(outlook.last_worked(), Some(now));
    }
}
