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

    /// Whether we could work when we last looked or tried, however long ago. Looks only if we never did.
    pub async fn lately(&self, surveys: &Surveys) -> bool {
        match self.known().await {
            Some(ready) => ready,
            None => self.check(surveys).await,
        }
    }

    async fn known(&self) -> Option<bool> {
        self.last.lock().await.map(|(_, ready)| ready)
    }

    /// What a survey has just shown.
    pub async fn learn(&self, ready: bool) {
        *self.last.lock().await = Some((Instant::now(), ready));
    }
}
