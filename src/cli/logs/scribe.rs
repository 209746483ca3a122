//! Lines of the log on their way out, written by a thread of its own: no answer waits for whoever reads the log, and under load
//! one call to the kernel takes many lines along.

use std::{
    io::{self, Write},
    mem,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use tracing_subscriber::fmt::MakeWriter;

/// Octets that may wait. What comes while a reader is that far behind is lost, and counted.
const MOST: usize = 256 * 1024;
/// Between two writes: what a line may be late.
const PAUSE: Duration = Duration::from_millis(10);
/// For the last lines, at the end.
const FAREWELL: Duration = Duration::from_secs(1);

/// Where lines are handed over. Cheap to clone.
#[derive(Clone)]
pub struct Scribe(Arc<Desk>);

/// What one thread hands over and another takes.
pub struct Desk {
    waiting: Mutex<Waiting>,
    changed: Condvar,
}

#[derive(Default)]
struct Waiting {
    lines: Vec<u8>,
    lost: u64,
    /// There will be no more.
    closed: bool,
    /// All is written.
    done: bool,
}

/// As long as it lives, lines are written. Then those that wait are, at most for a second.
#[must_use = "lines are written while it lives"]
pub struct Guard(Option<Scribe>);

impl Guard {
    /// For a log that needs none.
    pub fn of_nothing() -> Self {
        Self(None)
    }
}

impl Scribe {
    /// Fails where this machine gives no thread.
    pub fn hire(mut to: impl Write + Send + 'static) -> io::Result<(Self, Guard)> {
        let scribe = Self(Arc::new(Desk {
            waiting: Mutex::default(),
            changed: Condvar::new(),
        }));
        let desk = scribe.0.clone();
        thread::Builder::new()
            .name("log".into())
            .spawn(move || desk.work(&mut to))?;
        let guard = Guard(Some(scribe.clone()));
        Ok((scribe, guard))
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        let Some(Scribe(desk)) = &self.0 else {
            return;
        };
        let mut waiting = desk.lock();
        waiting.closed = true;
        desk.changed.notify_all();
        // Whatever comes of it: the end does not wait for a reader that is stuck.
        let _ = desk
            .changed
            .wait_timeout_while(waiting, FAREWELL, |waiting| !waiting.done);
    }
}

impl Desk {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn work(&self, to: &mut impl Write) {
        let mut lines = Vec::new();
        loop {
            let (lost, closed) = {
                let idle = |waiting: &mut Waiting| waiting.lines.is_empty() && !waiting.closed;
                let waiting = self.changed.wait_while(self.lock(), idle);
                let mut waiting = waiting.unwrap_or_else(PoisonError::into_inner);
                mem::swap(&mut lines, &mut waiting.lines);
                (mem::take(&mut waiting.lost), waiting.closed)
            };
            // A log that cannot be written is nobody's to tell.
            let _ = to.write_all(&lines);
            if lost > 0 {
                let _ = writeln!(
                    to,
                    "{lost} lines of the log are lost: its reader is too slow"
                );
            }
            lines.clear();
            if closed {
                self.lock().done = true;
                self.changed.notify_all();
                return;
            }
            thread::sleep(PAUSE);
        }
    }
}

impl Write for &Desk {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let mut waiting = self.lock();
        if waiting.lines.len() + line.len() > MOST {
            waiting.lost += 1;
        } else {
            let first = waiting.lines.is_empty();
            waiting.lines.extend_from_slice(line);
            drop(waiting);
            if first {
                self.changed.notify_all();
            }
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Scribe {
    type Writer = &'a Desk;

    fn make_writer(&'a self) -> Self::Writer {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    /// A reader that takes each write when it is told to.
    struct Slow {
        go: mpsc::Receiver<()>,
        read: Arc<Mutex<Vec<u8>>>,
    }

    impl Write for Slow {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let _ = self.go.recv();
            self.read.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn every_line_is_written_in_its_order_before_the_end() {
        let read = Arc::<Mutex<Vec<u8>>>::default();
        let (go, gone) = mpsc::channel();
        drop(go);
        let slow = Slow {
            go: gone,
            read: read.clone(),
        };
        let (scribe, guard) = Scribe::hire(slow).unwrap();
        let mut wanted = String::new();
        for n in 0..1000 {
            let line = format!("line {n}\n");
            scribe.make_writer().write_all(line.as_bytes()).unwrap();
            wanted += &line;
        }
        drop(guard);
        assert_eq!(String::from_utf8_lossy(&read.lock().unwrap()), wanted);
    }

    #[test]
    fn a_reader_that_is_stuck_holds_nobody_up_and_hears_how_much_it_missed() {
        let read = Arc::<Mutex<Vec<u8>>>::default();
        let (go, gone) = mpsc::channel();
        let slow = Slow {
            go: gone,
            read: read.clone(),
        };
        let (scribe, guard) = Scribe::hire(slow).unwrap();
        let line = [b'x'; 1023];
        for _ in 0..3 * MOST / 1024 {
            let mut writer = scribe.make_writer();
            writer.write_all(&line).unwrap();
            writer.write_all(b"\n").unwrap();
        }
        // Now it reads whatever comes.
        drop(go);
        drop(guard);
        let read = read.lock().unwrap();
        assert!(read.len() < 3 * MOST, "{}", read.len());
        let said = String::from_utf8_lossy(&read);
        assert!(said.ends_with("its reader is too slow\n"));
    }
}
