//! Who asks for a survey while many run: it begins when there is a place, and when name servers and this machine keep up.
//!
//! A survey that runs late takes its own delay for other people's silence. So the clock of a survey starts only once there
//! is a place for it; until then it stands in line, first come, first served.

use std::{sync::Arc, time::Duration};

use tokio::{
    sync::{Mutex, OwnedSemaphorePermit, Semaphore},
    task::yield_now,
    time::Instant,
};

/// So many surveys run however late we are.
const ALWAYS: usize = 16;
/// How long a task that steps aside may wait for its next turn on a machine that keeps up. A conversation takes some dozens
/// of turns, and has seconds.
const LATE: Duration = Duration::from_millis(30);
/// For so long a look at the machine holds.
const HOLDS: Duration = Duration::from_millis(5);

/// The line before the surveys.
pub struct Line {
    places: Arc<Semaphore>,
    most: usize,
    /// Held by the first in line: when the machine was last seen to keep up.
    first: Mutex<Option<Instant>>,
}

/// Leave to run. Dropping it gives the place back.
pub struct Place {
    _permit: Option<OwnedSemaphorePermit>,
}

impl Line {
    /// `most` surveys may run at one time.
    pub fn new(most: usize) -> Self {
        Self {
            places: Arc::new(Semaphore::new(most)),
            most,
            first: Mutex::default(),
        }
    }

    /// Waits for a place; behind some other surveys also until the name servers have heard those out, which is when
    /// `heard_out` ends.
    pub async fn place(&self, heard_out: impl Future<Output = ()>) -> Place {
        let mut kept_up = self.first.lock().await;
        let permit = self.places.clone().acquire_owned().await.ok();
        if self.is_busy() {
            heard_out.await;
        }
        let known = kept_up.is_some_and(|at| at.elapsed() < HOLDS);
        while !known && self.is_busy() {
            if !is_late().await {
                *kept_up = Some(Instant::now());
                break;
            }
        }
        Place { _permit: permit }
    }

    fn is_busy(&self) -> bool {
        self.most - self.places.available_permits() > ALWAYS
    }
}

/// Whether others keep us waiting when we step aside: the sign of more work than this machine has time for.
async fn is_late() -> bool {
    let asked = Instant::now();
    yield_now().await;
    asked.elapsed() > LATE
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_line_moves_when_a_place_is_given_back() {
        let line = Arc::new(Line::new(2));
        let (one, _two) = (line.place(ready(())).await, line.place(ready(())).await);
        let third = tokio::spawn({
            let line = line.clone();
            async move { drop(line.place(ready(())).await) }
        });
        yield_now().await;
        assert!(!third.is_finished());
        drop(one);
        third.await.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn on_a_machine_that_keeps_up_nobody_waits_while_there_are_places() {
        let line = Line::new(1000);
        let mut places = Vec::new();
        for _ in 0..1000 {
            places.push(line.place(ready(())).await);
        }
        assert_eq!(line.places.available_permits(), 0);
    }

    #[tokio::test]
    async fn a_few_surveys_run_however_busy_the_machine_is() {
        let line = Line::new(1000);
        let busy = tokio::spawn(async {
            loop {
                std::thread::sleep(2 * LATE);
                yield_now().await;
            }
        });
        let mut places = Vec::new();
        for _ in 0..ALWAYS {
            places.push(line.place(pending()).await);
        }
        let one_more = tokio::time::timeout(4 * LATE, line.place(ready(())));
        assert!(one_more.await.is_err());
        busy.abort();
    }

    #[tokio::test(start_paused = true)]
    async fn more_surveys_wait_until_the_name_servers_have_heard_out_the_others() {
        let line = Line::new(1000);
        let mut places = Vec::new();
        for _ in 0..=ALWAYS {
            places.push(line.place(ready(())).await);
        }
        let one_more = tokio::time::timeout(LATE, line.place(pending()));
        assert!(one_more.await.is_err());
        line.place(ready(())).await;
    }
}
