//! Doors: an address and port, and who is knocking. A packet filter does not care which name we came by, so one knock tells
//! for all who wait to knock at the same door, and for those who come right after it.

use std::{
    collections::HashMap,
    net::SocketAddr,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::{sync::watch, time::Instant};

/// How long nobody knocks again where a knock met silence: the rest of a survey that knows the address by other names, too.
const STILL: Duration = Duration::from_secs(5);
/// How many doors are remembered before the forgotten ones are cleared away.
const MANY: usize = 1024;

/// What became of the first knock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum News {
    None,
    /// Somebody answered, or nobody will know.
    Settled,
    /// Nobody answered for as long as anybody waits.
    Silence,
}

/// Doors that somebody is knocking at, or was until just now.
#[derive(Default)]
pub struct Doors(Mutex<HashMap<SocketAddr, Door>>);

enum Door {
    Knocked(watch::Sender<News>),
    /// Since then.
    Silent(Instant),
}

impl Door {
    /// What somebody hears who comes now; none who has to knock.
    fn heard(&self) -> Option<Another> {
        match self {
            Self::Knocked(news) => Some(Another(news.subscribe())),
            Self::Silent(since) => (since.elapsed() < STILL)
                .then(|| Another(watch::Sender::new(News::Silence).subscribe())),
        }
    }
}

/// How to go about a door.
pub enum Knock<'a> {
    /// Nobody else is knocking there.
    First(First<'a>),
    /// Somebody is.
    Another(Another),
}

impl Doors {
    /// Knocks first, or listens to who does.
    pub fn knock(&self, door: SocketAddr) -> Knock<'_> {
        let mut doors = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(another) = doors.get(&door).and_then(Door::heard) {
            return Knock::Another(another);
        }
        doors.insert(door, Door::Knocked(watch::Sender::new(News::None)));
        Knock::First(First {
            doors: self,
            door,
            news: News::Settled,
        })
    }
}

/// The first knock at a door. Dropping it settles the matter.
pub struct First<'a> {
    doors: &'a Doors,
    door: SocketAddr,
    news: News,
}

impl First<'_> {
    /// Nobody answered, though the knock had all the time that one gets.
    pub fn met_silence(mut self) {
        self.news = News::Silence;
    }
}

impl Drop for First<'_> {
    fn drop(&mut self) {
        let mut doors = self.doors.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(Door::Knocked(listeners)) = doors.remove(&self.door) {
            listeners.send_replace(self.news);
        }
        if self.news == News::Silence {
            if doors.len() >= MANY {
                doors.retain(|_, door| door.heard().is_some());
            }
            doors.insert(self.door, Door::Silent(Instant::now()));
        }
    }
}

/// Listens to the first knock.
#[derive(Clone)]
pub struct Another(watch::Receiver<News>);

impl Another {
    /// Ends when the first knock was answered, or given up by us.
    pub async fn settled(&mut self) {
        // Without a sender there is no news to come.
        let _ = self.0.wait_for(|news| *news != News::None).await;
    }

    /// Ends only if the first knock met silence.
    pub async fn silence(&mut self) {
        if self
            .0
            .wait_for(|news| *news == News::Silence)
            .await
            .is_err()
        {
            std::future::pending::<()>().await;
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    fn listener(knock: Knock<'_>) -> Another {
        match knock {
            Knock::Another(another) => another,
            Knock::First(_) => panic!("nobody else knocks"),
        }
    }

    fn first(knock: Knock<'_>) -> First<'_> {
        match knock {
            Knock::First(first) => first,
            Knock::Another(_) => panic!("somebody knocks already"),
        }
    }

    #[tokio::test(start_paused = true)]
    async fn silence_is_news_for_all_who_wait_at_that_door_alone() {
        let doors = Doors::default();
        let [imaps, pop3s] = [993, 995].map(|port| SocketAddr::from(([192, 0, 2, 1], port)));
        let knock = first(doors.knock(imaps));
        let mut another = listener(doors.knock(imaps));
        let _elsewhere = first(doors.knock(pop3s));
        assert!(another.silence().now_or_never().is_none());
        assert!(another.settled().now_or_never().is_none());
        knock.met_silence();
        assert!(another.silence().now_or_never().is_some());
        assert!(another.settled().now_or_never().is_some());
        let mut late = listener(doors.knock(imaps));
        assert!(late.silence().now_or_never().is_some());
        // Whoever comes later still knocks anew.
        tokio::time::advance(STILL).await;
        first(doors.knock(imaps));
    }

    #[test]
    fn an_answer_or_a_knock_given_up_lets_the_others_knock() {
        let doors = Doors::default();
        let door = SocketAddr::from(([192, 0, 2, 1], 993));
        let knock = first(doors.knock(door));
        let mut another = listener(doors.knock(door));
        drop(knock);
        assert!(another.settled().now_or_never().is_some());
        assert!(another.silence().now_or_never().is_none());
        assert!(doors.0.lock().unwrap().is_empty());
    }
}
