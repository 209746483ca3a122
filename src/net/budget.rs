//! How often one address may be called, over all surveys of this process.
//!
//! A rate limiter by cells would let twice its figure through in its first minute (a full burst, then the refill), so the
//! minute is counted exactly: an address remembers when its last 120 conversations began.

use std::{
    collections::{HashMap, VecDeque},
    net::IpAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::{Instant, sleep_until, timeout_at},
};

/// Conversations at once with one address.
const AT_ONCE: usize = 8;
/// Conversations that may begin with one address in [`MINUTE`].
const PER_MINUTE: usize = 120;
const MINUTE: Duration = Duration::from_secs(60);
/// Addresses that are remembered; beyond it new ones must wait until others are forgotten.
const ADDRESSES: usize = 20_000;

/// Leave to have one conversation. Dropping it gives the berth back.
#[derive(Debug)]
pub struct Berth {
    _here: OwnedSemaphorePermit,
    _everywhere: OwnedSemaphorePermit,
}

pub struct Budget {
    everywhere: Arc<Semaphore>,
    ledger: Mutex<Ledger>,
}

#[derive(Default)]
struct Ledger {
    accounts: HashMap<IpAddr, Account>,
    swept: Option<Instant>,
}

struct Account {
    berths: Arc<Semaphore>,
    /// When conversations began, oldest first; at most [`PER_MINUTE`].
    begun: VecDeque<Instant>,
}

impl Default for Account {
    fn default() -> Self {
        Self {
            berths: Arc::new(Semaphore::new(AT_ONCE)),
            begun: VecDeque::new(),
        }
    }
}

impl Account {
    fn is_idle(&self, now: Instant) -> bool {
        // A second holder of the semaphore waits for a berth or has one.
        Arc::strong_count(&self.berths) == 1
            && self
                .begun
                .back()
                .is_none_or(|last| now.duration_since(*last) >= MINUTE)
    }
}

impl Budget {
    /// `everywhere`: conversations at once with all addresses together.
    pub fn new(everywhere: usize) -> Self {
        Self {
            everywhere: Arc::new(Semaphore::new(everywhere)),
            ledger: Mutex::default(),
        }
    }

    /// Waits for a berth at `address`, first come, first served; none if there will not be one before `deadline`.
    pub async fn berth(&self, address: IpAddr, deadline: Instant) -> Option<Berth> {
        let berths = self.berths(address)?;
        let here = timeout_at(deadline, berths.acquire_owned())
            .await
            .ok()?
            .ok()?;
        self.enter(address, here, deadline).await
    }

    /// A berth at `address` if more than half of them are free, without waiting in line for it.
    pub async fn spare_berth(&self, address: IpAddr, deadline: Instant) -> Option<Berth> {
        let here = self.spare(address)?;
        self.enter(address, here, deadline).await
    }

    async fn enter(
        &self,
        address: IpAddr,
        here: OwnedSemaphorePermit,
        deadline: Instant,
    ) -> Option<Berth> {
        loop {
            match self.begin(address) {
                Ok(()) => break,
                Err(free) if free < deadline => sleep_until(free).await,
                Err(_) => return None,
            }
        }
        let everywhere = self.everywhere.clone().acquire_owned();
        let everywhere = timeout_at(deadline, everywhere).await.ok()?.ok()?;
        Some(Berth {
            _here: here,
            _everywhere: everywhere,
        })
    }

    /// Under the lock, so that those who ask at the same moment do not all find the same half free.
    fn spare(&self, address: IpAddr) -> Option<OwnedSemaphorePermit> {
        let berths = self.berths(address)?;
        let _ledger = self.ledger.lock().unwrap_or_else(PoisonError::into_inner);
        (berths.available_permits() > AT_ONCE / 2)
            .then(|| berths.try_acquire_owned().ok())
            .flatten()
    }

    /// The semaphore of `address`; none if too many addresses are busy.
    fn berths(&self, address: IpAddr) -> Option<Arc<Semaphore>> {
        let mut ledger = self.ledger.lock().unwrap_or_else(PoisonError::into_inner);
        if ledger.accounts.len() >= ADDRESSES && !ledger.accounts.contains_key(&address) {
            ledger.sweep(Instant::now());
            if ledger.accounts.len() >= ADDRESSES {
                return None;
            }
        }
        Some(ledger.accounts.entry(address).or_default().berths.clone())
    }

    /// Enters a conversation that begins now, or tells when the next one may. The caller holds a berth, so the account
    /// is not swept away.
    fn begin(&self, address: IpAddr) -> Result<(), Instant> {
        let now = Instant::now();
        let mut ledger = self.ledger.lock().unwrap_or_else(PoisonError::into_inner);
        let begun = &mut ledger.accounts.entry(address).or_default().begun;
        while begun
            .front()
            .is_some_and(|first| now.duration_since(*first) >= MINUTE)
        {
            begun.pop_front();
        }
        if let Some(first) = begun.front()
            && begun.len() >= PER_MINUTE
        {
            return Err(*first + MINUTE);
        }
        begun.push_back(now);
        Ok(())
    }
}

impl Ledger {
    /// Forgets idle accounts, at most once a second, so that a full ledger costs little.
    fn sweep(&mut self, now: Instant) {
        let pause = Duration::from_secs(1);
        if self
            .swept
            .is_some_and(|last| now.duration_since(last) < pause)
        {
            return;
        }
        self.swept = Some(now);
        self.accounts.retain(|_, account| !account.is_idle(now));
        self.accounts.shrink_to(ADDRESSES / 4);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVERYWHERE: usize = 400;

    fn address(n: u32) -> IpAddr {
        IpAddr::V4((0x0100_0000 + n).into())
    }

    fn soon() -> Instant {
        Instant::now() + Duration::from_secs(1)
    }

    #[tokio::test(start_paused = true)]
    async fn eight_at_once_and_the_ninth_waits_for_one_to_end() {
        let budget = Budget::new(EVERYWHERE);
        let mut held = Vec::new();
        for _ in 0..AT_ONCE {
            held.push(budget.berth(address(1), soon()).await.unwrap());
        }
        assert!(budget.berth(address(1), soon()).await.is_none());
        assert!(budget.berth(address(2), soon()).await.is_some());

        let (ninth, ()) = tokio::join!(budget.berth(address(1), soon()), async {
            held.pop();
        });
        assert!(ninth.is_some());
    }

    #[test]
    fn half_of_the_berths_are_never_spare() {
        let budget = Budget::new(EVERYWHERE);
        let barrier = std::sync::Barrier::new(AT_ONCE);
        let taken: Vec<_> = std::thread::scope(|scope| {
            let takers: Vec<_> = (0..AT_ONCE)
                .map(|_| {
                    scope.spawn(|| {
                        barrier.wait();
                        budget.spare(address(1))
                    })
                })
                .collect();
            takers
                .into_iter()
                .filter_map(|taker| taker.join().unwrap())
                .collect()
        });
        assert_eq!(taken.len(), AT_ONCE / 2);
    }

    #[tokio::test(start_paused = true)]
    async fn never_more_than_120_in_any_minute() {
        let budget = Budget::new(EVERYWHERE);
        let start = Instant::now();
        for n in 0..PER_MINUTE {
            assert!(budget.berth(address(1), soon()).await.is_some(), "{n}");
        }
        assert!(budget.berth(address(1), soon()).await.is_none());
        // Who has the patience waits until the first is a minute old.
        assert!(budget.berth(address(1), start + 2 * MINUTE).await.is_some());
        assert!(start.elapsed() >= MINUTE);
    }

    #[tokio::test(start_paused = true)]
    async fn a_full_ledger_forgets_the_idle_and_keeps_the_busy() {
        let budget = Budget::new(EVERYWHERE);
        let held = budget.berth(address(0), soon()).await.unwrap();
        for n in 1..ADDRESSES {
            drop(
                budget
                    .berth(address(u32::try_from(n).unwrap()), soon())
                    .await
                    .unwrap(),
            );
        }
        let one_more = address(u32::try_from(ADDRESSES).unwrap());
        assert!(budget.berth(one_more, soon()).await.is_none());

        tokio::time::advance(MINUTE).await;
        assert!(budget.berth(one_more, soon()).await.is_some());
        assert_eq!(budget.ledger.lock().unwrap().accounts.len(), 2);
        drop(held);
    }

    #[tokio::test(start_paused = true)]
    async fn all_addresses_together_have_a_bound_too() {
        let budget = Budget::new(EVERYWHERE);
        let mut held = Vec::new();
        for n in 0..EVERYWHERE {
            let n = u32::try_from(n).unwrap();
            held.push(budget.berth(address(n), soon()).await.unwrap());
        }
        assert!(budget.berth(address(9999), soon()).await.is_none());
        held.pop();
        assert!(budget.berth(address(9999), soon()).await.is_some());
    }

    /// However many domains point at one victim: their surveys ask for a berth with ten seconds of patience and would keep
    /// it for two.
    #[tokio::test(start_paused = true)]
    async fn ten_thousand_domains_that_point_at_one_victim_besiege_nobody() {
        let budget = Arc::new(Budget::new(EVERYWHERE));
        let victim = address(7);
        let (begun, inside) = (
            Arc::new(Mutex::new(Vec::new())),
            Arc::new(Mutex::new((0, 0))),
        );
        let mut surveys = tokio::task::JoinSet::new();
        for n in 0..10_000 {
            let (budget, begun, inside) = (budget.clone(), begun.clone(), inside.clone());
            surveys.spawn(async move {
                tokio::time::sleep(Duration::from_millis(n * 20)).await;
                let deadline = Instant::now() + Duration::from_secs(10);
                let Some(_berth) = budget.berth(victim, deadline).await else {
                    return false;
                };
                assert!(Instant::now() <= deadline);
                begun.lock().unwrap().push(Instant::now());
                {
                    let mut inside = inside.lock().unwrap();
                    inside.0 += 1;
                    inside.1 = inside.1.max(inside.0);
                }
                tokio::time::sleep(Duration::from_secs(2)).await;
                inside.lock().unwrap().0 -= 1;
                true
            });
        }
        let served = surveys
            .join_all()
            .await
            .into_iter()
            .filter(|served| *served)
            .count();
        let begun = begun.lock().unwrap();
        assert_eq!(served, begun.len());
        // The stream lasts 200 seconds: three whole minutes are filled, and no 121 ever begin within one.
        assert!(served >= 3 * PER_MINUTE, "{served}");
        for minute in begun.windows(PER_MINUTE + 1) {
            assert!(minute[PER_MINUTE] - minute[0] >= MINUTE);
        }
        assert_eq!(inside.lock().unwrap().1, AT_ONCE);
    }
}
