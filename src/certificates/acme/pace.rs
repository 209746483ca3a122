//! When to try, and when to leave the authority alone. Pure: time and chance are arguments.
//!
//! Times are seconds since 1970, so that what is written here survives a restart.

use std::{collections::BTreeMap, time::Duration};

use serde::{Deserialize, Serialize};

const MINUTE: i64 = 60;
const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// What went wrong with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The name does not lead here. Nobody but us and the name servers was asked.
    NotHere,
    /// It could not be told, or the authority could not be asked: a time-out, perhaps our own.
    Unclear,
    /// The authority turned the order down, or could not reach us. Let's Encrypt allows five of these per name and hour.
    Refused,
}

/// What is known of a name's failures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hold {
    /// In a row.
    pub failures: u32,
    /// Until when the name is left alone.
    pub until: i64,
    /// Why, for the operator.
    pub why: String,
}

impl Hold {
    pub fn is_over(&self, now: i64) -> bool {
        self.until <= now
    }

    /// One failure more: twice as long as before, and never shorter than the authority asks. `dice` from 0 to 1 spreads
    /// what failed together.
    pub fn after(
        &self,
        trouble: Trouble,
        retry_after: Option<Duration>,
        why: String,
        dice: f64,
        now: i64,
    ) -> Self {
        let (first, longest) = match trouble {
            Trouble::NotHere => (30, 15 * MINUTE),
            Trouble::Unclear => (2, 15 * MINUTE),
            Trouble::Refused => (5 * MINUTE, DAY),
        };
        let wait = doubled(first, self.failures, longest);
        let asked = retry_after.map_or(0, |after| {
            i64::try_from(after.as_secs()).unwrap_or(DAY).min(7 * DAY)
        });
        Self {
            failures: self.failures.saturating_add(1),
            until: now + asked.max(wait + part(wait, dice / 4.0)),
            why,
        }
    }
}

/// Restraint towards the authority as a whole.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Restraint {
    /// Orders that may be placed now, as a fraction of an hour's worth.
    hours: f64,
    /// When `hours` was true. Zero: never, so that the bucket is full.
    at: i64,
    /// How often in a row the authority has asked for less.
    slowed: u32,
    /// No order before.
    until: i64,
    /// No order before for names under these registered domains. Let's Encrypt counts fifty certificates a week for each.
    domains: BTreeMap<String, i64>,
}

impl Restraint {
    /// How many hours' worth of orders may be placed at once. Let's Encrypt counts 300 in three hours.
    const BURST: f64 = 3.0;
    /// What of that is left for renewals, however many new names are asked for.
    const RESERVE: f64 = 0.5;
    const MAX_DOMAINS: usize = 1000;

    /// Takes leave for one order, or says for how many seconds there is none.
    pub fn take(&mut self, per_hour: u32, is_renewal: bool, now: i64) -> Result<(), i64> {
        if self.until > now {
            return Err(self.until - now);
        }
        if self.at == 0 {
            (self.hours, self.at) = (Self::BURST, now);
        }
        let passed = (now - self.at).clamp(0, DAY) as f64 / HOUR as f64;
        self.hours = (self.hours + passed).min(Self::BURST);
        self.at = now;
        let one = 1.0 / f64::from(per_hour.max(1));
        let needed = if is_renewal { one } else { one + Self::RESERVE };
        // The hours are a sum of fractions.
        if self.hours + 1e-6 < needed {
            let wait = (needed - self.hours) * HOUR as f64;
            return Err((wait.ceil() as i64).max(1));
        }
        self.hours = (self.hours - one).max(0.0);
        Ok(())
    }

    /// Whether nothing may be ordered for `name` now, whatever it is.
    pub fn holds(&self, name: &str, now: i64) -> bool {
        let until = self.domains.get(registered(name)).copied();
        self.until.max(until.unwrap_or_default()) > now
    }

    /// The authority wants fewer requests, or does not work; it said so when `name` was ordered. It may have meant this name's
    /// registered domain alone, so that waits for as long as it asks; the others wait half a minute the first time, and if it
    /// goes on, for as long as it asks, up to six hours.
    pub fn slow(&mut self, name: &str, retry_after: Option<Duration>, now: i64) {
        let asked = retry_after.map(|after| i64::try_from(after.as_secs()).unwrap_or(DAY));
        if let Some(asked) = asked {
            self.domains.retain(|_, until| *until > now);
            if self.domains.len() < Self::MAX_DOMAINS {
                let until = self.domains.entry(registered(name).to_owned());
                let until = until.or_default();
                *until = (*until).max(now + asked.min(7 * DAY));
            }
        }
        self.wait(MINUTE / 2, asked.unwrap_or(HOUR), now);
    }

    /// The authority could not be asked, once: all wait for two seconds, and longer if it goes on.
    pub fn stumble(&mut self, now: i64) {
        self.wait(2, HOUR, now);
    }

    fn wait(&mut self, first: i64, asked: i64, now: i64) {
        // What was under way together is one refusal.
        if self.until <= now {
            let bound = doubled(first, self.slowed, 6 * HOUR);
            self.slowed = self.slowed.saturating_add(1);
            self.until = now + asked.min(bound);
        }
    }

    /// It works.
    pub fn relax(&mut self) {
        self.slowed = 0;
    }

    /// Whether it can have come about before `now`: a clock that was wrong once must not stop everything.
    pub fn is_sane(&self, now: i64) -> bool {
        let far = now + 8 * DAY;
        self.until < far && self.domains.values().all(|until| *until < far)
    }
}

fn registered(name: &str) -> &str {
    psl::domain_str(name).unwrap_or(name)
}

/// When to renew: with a third of its life left, or up to a twentieth earlier, so that what was issued together is not
/// renewed together.
pub fn renew_at(not_before: i64, not_after: i64, dice: f64) -> i64 {
    let life = (not_after - not_before).max(0);
    not_after - life / 3 - part(life, dice / 20.0)
}

/// A moment of the window that the authority suggests (RFC 9773 §4.2), but never later than what would do without it.
pub fn renew_in(window: (i64, i64), latest: i64, dice: f64) -> i64 {
    let (start, end) = window;
    (start + part((end - start).max(0), dice)).min(latest)
}

fn doubled(first: i64, times: u32, longest: i64) -> i64 {
    first
        .saturating_mul(1_i64.checked_shl(times.min(40)).unwrap_or(i64::MAX))
        .min(longest)
}

fn part(whole: i64, fraction: f64) -> i64 {
    (whole as f64 * fraction.clamp(0.0, 1.0)) as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waits(trouble: Trouble, dice: f64) -> Vec<i64> {
        let mut hold = Hold::default();
        (0..12)
            .map(|_| {
                hold = hold.after(trouble, None, String::new(), dice, 1000);
                hold.until - 1000
            })
            .collect()
    }

    #[test]
    fn a_failing_name_waits_twice_as_long_each_time_and_a_day_at_most() {
        let waits = waits(Trouble::Refused, 0.0);
        assert_eq!(waits[..4], [300, 600, 1200, 2400]);
        assert_eq!(waits[11], DAY);
        let within_an_hour = waits.iter().scan(0, |at, wait| {
            *at += wait;
            Some(*at)
        });
        // The first attempt, and those that follow within the hour.
        assert!(1 + within_an_hour.filter(|at| *at < HOUR).count() < 5);
    }

    #[test]
    fn a_name_that_leads_elsewhere_is_looked_at_sooner() {
        let waits = waits(Trouble::NotHere, 0.0);
        assert_eq!(waits[..3], [30, 60, 120]);
        assert_eq!(waits[11], 15 * MINUTE);
    }

    #[test]
    fn chance_lengthens_a_wait_by_a_quarter_at_most_and_the_authority_by_what_it_asks() {
        assert_eq!(waits(Trouble::Refused, 1.0)[0], 375);
        let asked = Some(Duration::from_secs(7200));
        let hold = Hold::default().after(Trouble::Refused, asked, String::new(), 1.0, 0);
        assert_eq!(hold.until, 7200);
        assert!(!hold.is_over(7199) && hold.is_over(7200));
        let absurd = Some(Duration::from_secs(u64::MAX));
        let hold = Hold::default().after(Trouble::Refused, absurd, String::new(), 0.0, 0);
        assert!(hold.until <= 7 * DAY);
    }

    #[test]
    fn three_hours_of_orders_may_be_placed_at_once_and_then_an_hours_worth_each_hour() {
        let mut restraint = Restraint::default();
        let mut placed = |is_renewal, now| {
            (0..1000)
                .take_while(|_| restraint.take(90, is_renewal, now).is_ok())
                .count()
        };
        // New names leave some to renewals.
        assert_eq!(placed(false, 1_000_000), 225);
        assert_eq!(placed(true, 1_000_000), 45);
        assert_eq!(placed(false, 1_000_000 + HOUR), 45);
        assert_eq!(placed(false, 1_000_000 + HOUR), 0);
        assert_eq!(placed(true, 1_000_000 + 100 * HOUR), 270);
    }

    #[test]
    fn who_must_wait_is_told_how_long_and_a_clock_set_back_does_no_harm() {
        let mut restraint = Restraint::default();
        while restraint.take(60, true, 5000).is_ok() {}
        assert_eq!(restraint.take(60, true, 5000), Err(60));
        assert!(restraint.take(60, true, 1000).is_err());
        assert!(restraint.take(60, true, 1070).is_ok());
    }

    #[test]
    fn one_refusal_holds_the_others_up_for_half_a_minute_and_a_row_of_them_for_long() {
        let mut restraint = Restraint::default();
        let day = Some(Duration::from_secs(86_400));
        let slow = |restraint: &mut Restraint, domain: &str, now| {
            restraint.slow(&format!("autoconfig.{domain}"), day, now);
            restraint.take(90, false, now).unwrap_err()
        };
        // Several orders that were under way are one refusal.
        assert_eq!(slow(&mut restraint, "a.example", 0), 30);
        assert_eq!(slow(&mut restraint, "b.example", 0), 30);
        // The domain waits for as long as was asked, whichever of its names; the others go on.
        assert!(restraint.holds("mta-sts.mail.a.example", DAY - 1));
        assert!(!restraint.holds("mta-sts.mail.a.example", DAY));
        assert!(restraint.holds("autoconfig.c.example", 29));
        assert!(!restraint.holds("autoconfig.c.example", 30));
        let mut now = 30;
        let waits = [60, 120, 240, 480, 960].map(|_| {
            let wait = slow(&mut restraint, "c.example", now);
            now += wait;
            wait
        });
        assert_eq!(waits, [60, 120, 240, 480, 960]);
        restraint.relax();
        restraint.slow("autoconfig.d.example", None, now);
        assert_eq!(restraint.take(90, false, now), Err(30));
        assert!(!restraint.holds("autoconfig.d.example", now + 30));
    }

    #[test]
    fn an_authority_that_once_could_not_be_asked_holds_nobody_up_for_long() {
        let mut restraint = Restraint::default();
        restraint.stumble(0);
        restraint.stumble(1);
        assert_eq!(restraint.take(90, false, 0), Err(2));
        restraint.stumble(2);
        assert_eq!(restraint.take(90, false, 2), Err(4));
        assert_eq!(waits(Trouble::Unclear, 0.0)[..3], [2, 4, 8]);
        for _ in 0..20 {
            let now = restraint.until;
            restraint.stumble(now);
        }
        let now = restraint.until;
        restraint.stumble(now);
        assert_eq!(restraint.until - now, HOUR);
    }

    #[test]
    fn what_a_wrong_clock_wrote_is_not_believed() {
        let mut restraint = Restraint::default();
        restraint.slow("autoconfig.a.example", None, 100 * DAY);
        assert!(restraint.is_sane(100 * DAY) && !restraint.is_sane(0));
    }

    #[test]
    fn what_is_known_survives_being_written_down() {
        let mut restraint = Restraint::default();
        let _ = restraint.take(90, false, 77);
        restraint.slow("a.example", Some(Duration::from_secs(9)), 77);
        let text = serde_json::to_string(&restraint).unwrap();
        assert_eq!(serde_json::from_str::<Restraint>(&text).unwrap(), restraint);
    }

    #[test]
    fn renewal_begins_with_a_third_of_the_life_left_and_never_later_than_that() {
        assert_eq!(renew_at(0, 90 * DAY, 0.0), 60 * DAY);
        assert_eq!(renew_at(0, 90 * DAY, 1.0), 60 * DAY - 90 * DAY / 20);
        assert_eq!(renew_in((10, 20), 100, 0.5), 15);
        assert_eq!(renew_in((10, 2000), 100, 0.9), 100);
        assert_eq!(renew_in((20, 10), 100, 0.9), 20);
    }
}
