//! Whether we can do our work, asked rarely however often the question comes.

use std::time::Duration;

use tokio::{sync::Mutex, time::Instant};

use crate::survey::Surveys;

/// How long an answer holds.
const HOLDS: Duration = Duration::from_secs(5);
/// A name server that takes longer is none.
const PATIENCE: Duration = Duration::from_secs(3);

#[derive(Debug, Default)]
pub struct Readiness {
    last: Mutex<Option<(Instant, bool)>>,
}

impl Readiness {
    /// Whether name servers answer, as of the last few seconds. Who asks while it is being found out waits for that answer.
    pub async fn check(&self, surveys: &Surveys) -> bool {
        let mut last = self.last.lock().await;
        match *last {
            Some((at, ready)) if at.elapsed() < HOLDS => ready,
            _ => {
                let ready = tokio::time::timeout(PATIENCE, surveys.ready())
                    .await
                    .unwrap_or(false);
                *last = Some((Instant::now(), ready));
                ready
            }
        }
    }
}
