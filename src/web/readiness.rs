//! Whether we can do our work, asked rarely however often the question comes.

use std::{
    sync::{PoisonError, RwLock},
    time::Duration,
};

use tokio::{sync::Mutex, time::Instant};

use crate::survey::Surveys;

/// How long an answer holds.
const HOLDS: Duration = Duration::from_secs(5);
/// A name server that takes longer is none.
const PATIENCE: Duration = Duration::from_secs(3);

#[derive(Debug, Default)]
pub struct Readiness {
    last: RwLock<Option<(Instant, bool)>>,
    /// Held by the one who is finding it out.
    asking: Mutex<()>,
}

impl Readiness {
    /// Whether name servers answer, as of the last few seconds. Who asks while it is being found out waits for that answer.
    pub async fn check(&self, surveys: &Surveys) -> bool {
        let _asking = self.asking.lock().await;
        match self.last() {
            Some((at, ready)) if at.elapsed() < HOLDS => ready,
            _ => {
                let ready = tokio::time::timeout(PATIENCE, surveys.ready())
                    .await
                    .unwrap_or(false);
                self.learn(ready);
                ready
            }
        }
    }

    /// Whether we could work when we last looked or tried, however long ago. Looks only if we never did.
    pub async fn lately(&self, surveys: &Surveys) -> bool {
        match self.last() {
            Some((_, ready)) => ready,
            None => self.check(surveys).await,
        }
    }

    /// What a survey has just shown.
    pub fn learn(&self, ready: bool) {
        *self.last.write().unwrap_or_else(PoisonError::into_inner) = Some((Instant::now(), ready));
    }

    fn last(&self) -> Option<(Instant, bool)> {
        *self.last.read().unwrap_or_else(PoisonError::into_inner)
    }
}
