//! Who may ask how often.
//!
//! Two token buckets for each [`Visitor`]: one of surveys, and a wider one of files for mail clients, which cost no survey.
//! A look-up costs one token and buys its page view what it needs: the events that the page reads, a reconnect, the
//! downloads. So a person is charged once for one domain, however many requests the page makes of it.
//!
//! Files of published domains that are answered on the short way ([`super::swift`]) cost nothing: refusing them would cost the
//! server as much. What is made for one person, and what is asked for in vain, is counted.
//!
//! Who works on the machine itself has a bucket as large as a load test: the others are between strangers. It has a bottom
//! all the same, for the day when a proxy that leaves no trace stands in front.

use std::{num::NonZeroU32, time::Duration};

use governor::{
    DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};
use moka::sync::Cache;

use super::Visitor;
use crate::model::DomainName;

/// What a request takes from the bucket of surveys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// One token: a page, a question to the API.
    Lookup,
    /// Nothing, while it belongs to a look-up of this visitor that was paid a short while ago; else as a look-up.
    Follow,
}

/// How many, and how fast they come back.
#[derive(Clone, Copy, Debug)]
pub struct Quotas {
    pub surveys: Bucket,
    pub files: Bucket,
    /// Of both kinds, for who works on this machine.
    pub own: Bucket,
}

/// A token bucket's size, and the time after which it has one token more.
#[derive(Clone, Copy, Debug)]
pub struct Bucket {
    pub size: NonZeroU32,
    pub refill: Duration,
}

impl Bucket {
    const fn new(size: u32, refill: Duration) -> Self {
        let size = match NonZeroU32::new(size) {
            Some(size) => size,
            None => NonZeroU32::MIN,
        };
        Self { size, refill }
    }

    fn quota(self) -> Quota {
        Quota::with_period(self.refill)
            .unwrap_or_else(|| Quota::per_second(self.size))
            .allow_burst(self.size)
    }
}

impl Default for Quotas {
    fn default() -> Self {
        Self {
            surveys: Bucket::new(40, Duration::from_secs(2)),
            files: Bucket::new(300, Duration::from_millis(200)),
            own: Bucket::new(5000, Duration::from_millis(50)),
        }
    }
}

/// Requests that one paid look-up carries with it.
const FOLLOWS: u32 = 30;
/// How long it carries them: reading a page and setting a mail app up by it.
const PAID_FOR: Duration = Duration::from_secs(600);
/// Visitors whose buckets are kept. Beyond it newcomers share one bucket until old ones are full again and forgotten.
const MAX_VISITORS: usize = 50_000;

type Buckets = DefaultKeyedRateLimiter<Option<Visitor>>;

/// The buckets of all visitors. Memory is bounded.
pub struct Limits {
    surveys: Buckets,
    files: Buckets,
    own: DefaultDirectRateLimiter,
    /// How many more requests a look-up carries.
    paid: Cache<(Visitor, DomainName), u32>,
}

impl Default for Limits {
    fn default() -> Self {
        Self::new(Quotas::default())
    }
}

impl Limits {
    pub fn new(quotas: Quotas) -> Self {
        Self {
            surveys: RateLimiter::hashmap(quotas.surveys.quota()),
            files: RateLimiter::hashmap(quotas.files.quota()),
            own: RateLimiter::direct(quotas.own.quota()),
            paid: Cache::builder()
                .max_capacity(MAX_VISITORS as u64)
                .time_to_live(PAID_FOR)
                .build(),
        }
    }

    /// Takes what this costs; where the bucket is empty, says how long to wait.
    pub fn survey(
        &self,
        visitor: Visitor,
        domain: &DomainName,
        cost: Cost,
    ) -> Result<(), Duration> {
        if visitor.is_own() {
            return self.take_own();
        }
        let key = (visitor, domain.clone());
        if cost == Cost::Follow
            && let Some(left) = self.paid.get(&key)
            && left > 0
        {
            self.paid.insert(key, left - 1);
            return Ok(());
        }
        take(&self.surveys, visitor)?;
        self.paid.insert(key, FOLLOWS);
        Ok(())
    }

    /// A file for a mail client.
    pub fn file(&self, visitor: Visitor) -> Result<(), Duration> {
        if visitor.is_own() {
            return self.take_own();
        }
        take(&self.files, visitor)
    }

    fn take_own(&self) -> Result<(), Duration> {
        let now = DefaultClock::default().now();
        self.own.check().map_err(|late| late.wait_time_from(now))
    }
}

fn take(buckets: &Buckets, visitor: Visitor) -> Result<(), Duration> {
    if buckets.len() >= MAX_VISITORS {
        buckets.retain_recent();
    }
    let key = (buckets.len() < MAX_VISITORS).then_some(visitor);
    buckets
        .check_key(&key)
        .map_err(|early| early.wait_time_from(DefaultClock::default().now()))
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use super::*;

    fn limits() -> Limits {
        let bucket = Bucket::new(2, Duration::from_secs(60));
        Limits::new(Quotas {
            surveys: bucket,
            files: bucket,
            own: Bucket::new(3, Duration::from_secs(60)),
        })
    }

    fn visitor(ip: &str) -> Visitor {
        ip.parse::<IpAddr>().unwrap().into()
    }

    fn domain(name: &str) -> DomainName {
        name.parse().unwrap()
    }

    #[test]
    fn a_page_and_all_that_it_loads_cost_one_token() {
        let (limits, ana, example) = (limits(), visitor("192.0.2.1"), domain("example.org"));
        assert!(limits.survey(ana, &example, Cost::Lookup).is_ok());
        for _ in 0..FOLLOWS {
            assert!(limits.survey(ana, &example, Cost::Follow).is_ok());
        }
        assert!(
            limits
                .survey(ana, &domain("example.com"), Cost::Lookup)
                .is_ok()
        );
        assert!(
            limits
                .survey(ana, &domain("example.net"), Cost::Lookup)
                .is_err()
        );
    }

    #[test]
    fn following_what_nobody_paid_costs_a_token() {
        let (limits, ana) = (limits(), visitor("192.0.2.1"));
        for name in ["a.example", "b.example"] {
            assert!(limits.survey(ana, &domain(name), Cost::Follow).is_ok());
        }
        let wait = limits
            .survey(ana, &domain("c.example"), Cost::Follow)
            .unwrap_err();
        assert!(wait <= Duration::from_secs(60) && wait > Duration::from_secs(50));
    }

    #[test]
    fn the_endless_follower_pays_again() {
        let (limits, ana, example) = (limits(), visitor("192.0.2.1"), domain("example.org"));
        let served = (0..1000)
            .take_while(|_| limits.survey(ana, &example, Cost::Follow).is_ok())
            .count();
        assert_eq!(served as u32, 2 * (1 + FOLLOWS));
    }

    #[test]
    fn one_visitor_does_not_empty_anothers_bucket() {
        let limits = limits();
        for _ in 0..3 {
            let _ = limits.file(visitor("192.0.2.1"));
        }
        assert!(limits.file(visitor("192.0.2.1")).is_err());
        assert!(limits.file(visitor("192.0.2.2")).is_ok());
    }
}
