//! Ten thousand domains whose hosts all have one address, each surveyed whole: what the victim sees of it.

use std::{
    collections::{HashSet, VecDeque},
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use portolan::{
    directory::Directory,
    model::{Survey, Verdict},
    net::harbour::{Berth, Harbour},
    survey::{Policy, Surveys},
};
use tokio::{
    io::AsyncWriteExt,
    net::{TcpListener, TcpStream},
    task::JoinSet,
    time::{Instant, sleep},
};

use crate::{
    gauge::{self, Gauge},
    world::{World, besieged},
};

/// The address of all hosts of all besieged domains.
pub const VICTIM: Ipv4Addr = Ipv4Addr::new(127, 127, 255, 254);
/// All that a survey may want to dial.
const PORTS: [u16; 11] = [25, 80, 110, 143, 443, 465, 587, 993, 995, 2525, 4190];
/// What the contract allows one address.
const AT_ONCE: usize = 8;
const PER_MINUTE: usize = 120;
const MINUTE: Duration = Duration::from_secs(60);
/// For how long a guest is kept. Eight at once would be a few hundred in a minute.
const KEPT: Duration = Duration::from_millis(700);
/// Growth of resident memory, in bytes: as much as a thousand surveys may take, however many stand in line.
const MOST: u64 = 1000 * 8 * 64 * 1024;

/// Surveys `many` domains with one victim, all asked for at once.
pub async fn surveys(many: u32) -> Result<(), String> {
    let world = World::start(false, Duration::ZERO);
    let (at, guests) = Guests::receive().await;
    let mut harbour = Harbour::default();
    for port in PORTS {
        let here = (IpAddr::from(VICTIM), port);
        harbour.berths.insert(here, Berth::At(at));
    }
    let net = world.net_of(harbour);
    let policy = Policy {
        deadline: Duration::from_secs(10),
        ispdb: None,
        ispdb_dir: None,
        ehlo: "portolan.example".into(),
    };
    let surveys = Surveys::new(net.clone(), net, policy, Arc::new(Directory::default()));
    let before = gauge::resident("self");
    let gauge = Gauge::watch("self", HashSet::from([at.port()]));
    let begun = Instant::now();
    let mut running = JoinSet::new();
    for n in 0..many {
        let log = surveys.of(&besieged(n));
        running.spawn(async move { fault(log.finished().await.as_ref()) });
    }
    let mut faults = Vec::new();
    while let Some(fault) = running.join_next().await {
        faults.extend(fault.map_err(|error| error.to_string())?);
    }
    let elapsed = begun.elapsed();
    let growth = gauge.stop().resident.saturating_sub(before);
    let (all, most, fullest) = guests.judge();
    println!(
        "{many} surveys of domains with one victim: {elapsed:.1?}; it was called {all} times, at most {most} at once and \
         {fullest} in a minute; resident memory grew by {} KiB",
        growth / 1024
    );
    for (what, wrong) in [
        ("more at once than is allowed", most > AT_ONCE),
        ("more in a minute than is allowed", fullest > PER_MINUTE),
        // Who never comes proves nothing.
        ("fewer than are allowed", fullest < PER_MINUTE),
        ("more memory than it may", growth > MOST),
    ] {
        if wrong {
            return Err(what.to_owned());
        }
    }
    match faults.first() {
        Some(first) => Err(format!("{} surveys went wrong: {first}", faults.len())),
        None => Ok(()),
    }
}

/// What is wrong with a survey: it says what the victim said, or that it could not ask; and it ends in time.
fn fault(survey: &Survey) -> Option<String> {
    if survey.elapsed_ms > 10_500 {
        return Some(format!("took {} ms", survey.elapsed_ms));
    }
    let odd = survey.observations.iter().find(|seen| match seen.verdict {
        // The victim's BYE, where it is heard in the clear; where TLS belongs it is none.
        Verdict::TurnedAway | Verdict::WrongMode | Verdict::NotThisProtocol => false,
        Verdict::NotChecked => !matches!(seen.detail.as_deref(), Some("budget" | "deadline")),
        _ => true,
    });
    odd.map(|seen| format!("{seen:?}"))
}

/// Who came to the victim.
#[derive(Clone, Default)]
struct Guests(Arc<Mutex<Book>>);

#[derive(Default)]
struct Book {
    inside: usize,
    most: usize,
    came: Vec<Instant>,
}

impl Guests {
    async fn receive() -> (SocketAddr, Self) {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .expect("a port");
        let at = listener.local_addr().expect("bound");
        let guests = Self::default();
        let book = guests.clone();
        tokio::spawn(async move {
            while let Ok((guest, _)) = listener.accept().await {
                tokio::spawn(book.clone().turn_away(guest));
            }
        });
        (at, guests)
    }

    async fn turn_away(self, mut guest: TcpStream) {
        self.note(|book| {
            book.came.push(Instant::now());
            book.inside += 1;
            book.most = book.most.max(book.inside);
        });
        sleep(KEPT).await;
        // Before the other side can know that it may leave.
        self.note(|book| book.inside -= 1);
        let _ = guest.write_all(b"* BYE Too many of you\r\n").await;
    }

    fn note(&self, what: impl FnOnce(&mut Book)) {
        what(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// How many came, how many were there at once, and how many in the fullest minute.
    fn judge(&self) -> (usize, usize, usize) {
        let book = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut minute, mut fullest) = (VecDeque::new(), 0);
        for came in &book.came {
            minute.push_back(*came);
            while minute.front().is_some_and(|first| *came - *first >= MINUTE) {
                minute.pop_front();
            }
            fullest = fullest.max(minute.len());
        }
        (book.came.len(), book.most, fullest)
    }
}
