//! What a process takes, as the kernel counts it.

use std::{
    collections::HashSet,
    fs,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

const PAGE: u64 = 4096;
const TICK: Duration = Duration::from_millis(100);

/// The most that was seen.
#[derive(Clone, Copy, Debug, Default)]
pub struct Peak {
    /// Resident memory, in bytes.
    pub resident: u64,
    /// Connections with the servers.
    pub open: usize,
}

/// Watches a process from a thread of its own, since a busy runtime would look too seldom.
pub struct Gauge {
    peak: Arc<Mutex<Peak>>,
    done: Arc<AtomicBool>,
    watcher: Option<JoinHandle<()>>,
}

impl Gauge {
    /// `process` is a number, or `self`; `ports` are those of the servers.
    pub fn watch(process: &str, ports: HashSet<u16>) -> Self {
        let peak = Arc::<Mutex<Peak>>::default();
        let done = Arc::<AtomicBool>::default();
        let watcher = thread::spawn({
            let (peak, done, process) = (peak.clone(), done.clone(), process.to_owned());
            move || {
                while !done.load(Relaxed) {
                    let (resident, open) = (resident(&process), open(&process, &ports));
                    {
                        let mut peak = peak.lock().unwrap_or_else(PoisonError::into_inner);
                        peak.resident = peak.resident.max(resident);
                        peak.open = peak.open.max(open);
                    }
                    thread::sleep(TICK);
                }
            }
        });
        Self {
            peak,
            done,
            watcher: Some(watcher),
        }
    }

    pub fn stop(mut self) -> Peak {
        self.done.store(true, Relaxed);
        if let Some(watcher) = self.watcher.take() {
            watcher.join().expect("the gauge reads /proc");
        }
        *self.peak.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Resident memory of a process, in bytes (proc_pid_statm(5)).
pub fn resident(process: &str) -> u64 {
    let statm = fs::read_to_string(format!("/proc/{process}/statm")).expect("Linux has /proc");
    let pages = statm
        .split(' ')
        .nth(1)
        .expect("the second is the resident set");
    pages.parse::<u64>().expect("a number") * PAGE
}

/// Established connections whose far end is one of `ports` (proc_pid_net(5)).
fn open(process: &str, ports: &HashSet<u16>) -> usize {
    let mut count = 0;
    for table in ["tcp", "tcp6"] {
        let table = fs::read_to_string(format!("/proc/{process}/net/{table}")).unwrap_or_default();
        count += table
            .lines()
            .filter(|line| {
                let mut words = line.split_ascii_whitespace().skip(2);
                let (Some(far), Some("01")) = (words.next(), words.next()) else {
                    return false;
                };
                let port = far.rsplit(':').next();
                port.and_then(|port| u16::from_str_radix(port, 16).ok())
                    .is_some_and(|port| ports.contains(&port))
            })
            .count();
    }
    count
}
