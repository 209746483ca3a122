//! The timer of one connection, turned over instead of made anew: HTTP waits for the head of each request for a while, and
//! making a timer and unmaking it for each takes the lock that all connections share.

use std::{
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
    time::{Duration, Instant},
};

use hyper::rt::{Sleep, Timer};
use tokio::time;

/// For one connection, which waits for one thing at a time. Where it waits for two, the second timer is a new one.
#[derive(Clone, Default)]
pub(super) struct Hourglass(Arc<Shelf>);

/// Where the timer stands while nobody waits. It may run on meanwhile: whom it wakes finds nothing to do.
type Shelf = Mutex<Option<Pin<Box<time::Sleep>>>>;

impl Timer for Hourglass {
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>> {
        self.sleep_until(self.now() + duration)
    }

    fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>> {
        let deadline = deadline.into();
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        let running = match kept {
            Some(mut kept) => {
                // Without a lock where the new deadline is later than the one before.
                kept.as_mut().reset(deadline);
                kept
            }
            None => Box::pin(time::sleep_until(deadline)),
        };
        Box::pin(Turned {
            running: Some(running),
            shelf: self.0.clone(),
        })
    }

    fn now(&self) -> Instant {
        time::Instant::now().into()
    }
}

/// A timer that somebody waits for.
struct Turned {
    /// None only while it is dropped.
    running: Option<Pin<Box<time::Sleep>>>,
    shelf: Arc<Shelf>,
}

impl Sleep for Turned {}

impl Future for Turned {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        match &mut self.running {
            Some(running) => running.as_mut().poll(cx),
            None => Poll::Ready(()),
        }
    }
}

impl Drop for Turned {
    fn drop(&mut self) {
        let mut shelf = self.shelf.lock().unwrap_or_else(PoisonError::into_inner);
        *shelf = self.running.take();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn each_wait_has_its_own_length_whatever_was_waited_for_before() {
        let glass = Hourglass::default();
        for (seconds, broken_off) in [(20, 3), (20, 19), (5, 1), (60, 40)] {
            let begun = time::Instant::now();
            let (wait, part) = (
                Duration::from_secs(seconds),
                Duration::from_secs(broken_off),
            );
            let unfinished = time::timeout(part, glass.sleep(wait)).await;
            assert!(unfinished.is_err(), "{seconds}");
            assert_eq!(begun.elapsed(), part);
            glass.sleep(wait).await;
            assert_eq!(begun.elapsed(), part + wait, "{seconds}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn two_waits_at_one_time_do_not_meet() {
        let glass = Hourglass::default();
        let begun = time::Instant::now();
        let (long, short) = (
            glass.sleep(Duration::from_secs(9)),
            glass.sleep(Duration::from_secs(4)),
        );
        short.await;
        assert_eq!(begun.elapsed(), Duration::from_secs(4));
        long.await;
        assert_eq!(begun.elapsed(), Duration::from_secs(9));
    }
}
