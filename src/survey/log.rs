//! A survey's events, append-only: page, stream, terminal and late joiners all read the same.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{SystemTime, UNIX_EPOCH},
};

use futures_util::Stream;
use tokio::sync::watch;

use crate::model::{HostName, Observation, Recommendation, SourceId, SourceReport, Survey};

/// One thing that was learnt.
#[derive(Clone, Debug)]
pub enum Event {
    Source(Arc<SourceReport>),
    Observation(Arc<Observation>),
    /// Each role has a verified setting; again only when the first entry of a role changes.
    Recommended(Box<Recommendation>),
    /// The same once its first entries cannot change any more by what is to come; again only if a proof takes them back.
    Certain(Box<Recommendation>),
    /// What is waited for now.
    Awaiting(Awaited),
    /// Last.
    Done(Arc<Survey>),
}

/// Who has been asked longest and has not answered yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Awaited {
    /// A host and its port.
    Server(HostName, u16),
    Source(SourceId),
}

/// Events of one survey, numbered from 1.
#[derive(Debug)]
pub struct Log {
    events: Mutex<Vec<Arc<Event>>>,
    length: watch::Sender<usize>,
    started: u64,
    begun: watch::Sender<bool>,
}

impl Default for Log {
    fn default() -> Self {
        Self {
            events: Mutex::default(),
            length: watch::Sender::new(0),
            started: SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .map_or(0, |since| since.as_secs()),
            begun: watch::Sender::new(false),
        }
    }
}

impl Log {
    /// The survey had to wait for its turn, and begins now.
    pub(super) fn begin(&self) {
        self.begun.send_replace(true);
    }

    /// Waits until the survey begins; a log that is told by hand has begun once it is finished.
    pub async fn begun(&self) {
        let mut begun = self.begun.subscribe();
        tokio::select! {
            // The sender lives in `self`, so this cannot fail.
            _ = begun.wait_for(|begun| *begun) => {}
            _ = self.finished() => {}
        }
    }

    /// Unix seconds. Tells this survey of a domain from the next one, for readers who come back.
    pub fn started(&self) -> u64 {
        self.started
    }

    /// Appends; nothing may follow [`Event::Done`].
    pub fn tell(&self, event: Event) {
        let length = {
            let mut events = self.events.lock().unwrap_or_else(PoisonError::into_inner);
            events.push(Arc::new(event));
            events.len()
        };
        self.length.send_replace(length);
    }

    /// The event with this number, if it happened.
    pub fn event(&self, number: usize) -> Option<Arc<Event>> {
        let events = self.events.lock().unwrap_or_else(PoisonError::into_inner);
        events.get(number.checked_sub(1)?).cloned()
    }

    /// The finished survey, if it is.
    pub fn survey(&self) -> Option<Arc<Survey>> {
        match &*self.event(*self.length.borrow())? {
            Event::Done(survey) => Some(survey.clone()),
            _ => None,
        }
    }

    /// Every event after number `after`, those to come included, with its number; ends behind [`Event::Done`].
    pub fn follow(self: Arc<Self>, after: usize) -> impl Stream<Item = (usize, Arc<Event>)> + Send {
        let length = self.length.subscribe();
        futures_util::stream::unfold(
            (self, length, after, false),
            |(log, mut length, after, done)| async move {
                if done {
                    return None;
                }
                length.wait_for(|length| *length > after).await.ok()?;
                let number = after + 1;
                let event = log.event(number)?;
                let done = matches!(*event, Event::Done(_));
                Some(((number, event), (log, length, number, done)))
            },
        )
    }

    /// Waits for the end.
    pub async fn finished(&self) -> Arc<Survey> {
        let mut length = self.length.subscribe();
        loop {
            if let Some(survey) = self.survey() {
                return survey;
            }
            // The sender lives in `self`, so this cannot fail.
            let _ = length.changed().await;
        }
    }
}
