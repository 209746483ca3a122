//! What is known of each name. Sockets and disk are the caller's; time and chance are arguments.

use std::{collections::HashMap, io, time::Duration};

use tokio::sync::watch;

use super::{
    super::Census,
    held::Held,
    pace::{Hold, Restraint, Trouble, renew_at, renew_in},
    store::Store,
};
use crate::model::HostName;

/// Becomes true when the order is over.
pub type Flight = watch::Receiver<bool>;
/// The other end of it.
pub type Landing = watch::Sender<bool>;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// Orders under way or in line, over all names.
const MAX_FLIGHTS: usize = 1024;
/// Names without a certificate whose failures are remembered. A pattern in the directory allows names without end.
const MAX_FAILED: usize = 10_000;

/// All names that have a certificate, an order or a failure.
#[derive(Default)]
pub struct Book {
    pub restraint: Restraint,
    entries: HashMap<HostName, Entry>,
    flights: HashMap<HostName, Flight>,
    /// The authority does not say when to renew.
    mute: bool,
}

#[derive(Default)]
struct Entry {
    held: Option<Held>,
    hold: Hold,
}

impl Book {
    /// Reads what the store knows. What cannot be read is as good as not there.
    pub fn open(store: &Store, now: i64) -> io::Result<Self> {
        let mut book = Self::default();
        if let Some(restraint) = store.of_authority::<Restraint>("restraint")
            && restraint.is_sane(now)
        {
            book.restraint = restraint;
        }
        for name in store.names()? {
            let held = store.certificate(&name);
            let held = held.and_then(|pem| Held::read(&pem, rand::random()));
            let hold: Hold = store.about(&name).unwrap_or_default();
            // A clock that was wrong once must not lock a name up.
            let hold = match hold.until > now + 8 * DAY {
                true => Hold::default(),
                false => hold,
            };
            book.entries.insert(name, Entry { held, hold });
        }
        Ok(book)
    }

    pub fn held(&self, name: &HostName) -> Option<Held> {
        self.entries.get(name)?.held
    }

    pub fn hold_of(&self, name: &HostName) -> Hold {
        let entry = self.entries.get(name);
        entry.map(|entry| entry.hold.clone()).unwrap_or_default()
    }

    /// In a row.
    pub fn failures(&self, name: &HostName) -> u32 {
        self.entries
            .get(name)
            .map_or(0, |entry| entry.hold.failures)
    }

    /// There is a certificate now, and all is well.
    pub fn keep(&mut self, name: &HostName, held: Held, now: i64) {
        let entry = self.entries.entry(name.clone()).or_default();
        let is_renewal = entry.held.is_some();
        entry.held = Some(if is_renewal { held.renewed(now) } else { held });
        entry.hold = Hold::default();
    }

    /// The certificate in the store is of no use.
    pub fn lose(&mut self, name: &HostName) {
        if let Some(entry) = self.entries.get_mut(name) {
            entry.held = None;
        }
    }

    /// One failure more.
    pub fn hold(
        &mut self,
        name: &HostName,
        trouble: Trouble,
        retry_after: Option<Duration>,
        why: String,
        dice: f64,
        now: i64,
    ) {
        let entry = self.entries.entry(name.clone()).or_default();
        entry.hold = entry.hold.after(trouble, retry_after, why, dice, now);
    }

    /// Nothing is held against the name, but there is no leave before `until`.
    pub fn pause(&mut self, name: &HostName, until: i64) {
        let entry = self.entries.entry(name.clone()).or_default();
        entry.hold.until = entry.hold.until.max(until);
    }

    /// Forgets names without a certificate where they are too many, those first whose wait ends first; and tells which.
    pub fn make_room(&mut self) -> Vec<HostName> {
        if self.entries.len() <= MAX_FAILED {
            return Vec::new();
        }
        let mut failed: Vec<_> = self
            .entries
            .iter()
            .filter(|(name, entry)| entry.held.is_none() && !self.flights.contains_key(*name))
            .map(|(name, entry)| (entry.hold.until, name.clone()))
            .collect();
        if failed.len() <= MAX_FAILED {
            return Vec::new();
        }
        failed.sort();
        failed.truncate(MAX_FAILED / 2);
        for (_, name) in &failed {
            self.entries.remove(name);
        }
        failed.into_iter().map(|(_, name)| name).collect()
    }

    /// The flight of `name` that is under way, or a new one with its other end; none while the name or its registered domain
    /// is held back, all are, or too many are in line.
    pub fn begin(&mut self, name: &HostName, now: i64) -> Option<(Flight, Option<Landing>)> {
        if let Some(flight) = self.flights.get(name) {
            return Some((flight.clone(), None));
        }
        let held_back = !self.hold_of(name).is_over(now) || self.restraint.holds(name.ascii(), now);
        if held_back || self.flights.len() >= MAX_FLIGHTS {
            return None;
        }
        let (landing, flight) = watch::channel(false);
        self.flights.insert(name.clone(), flight.clone());
        Some((flight, Some(landing)))
    }

    pub fn land(&mut self, name: &HostName) {
        self.flights.remove(name);
    }

    /// The names to renew now, those that end first before the others; and when to look again.
    pub fn due(&self, now: i64) -> (Vec<HostName>, i64) {
        let mut next = i64::MAX;
        let mut due = Vec::new();
        for (name, entry) in &self.entries {
            let Some(held) = entry.held else { continue };
            if self.flights.contains_key(name) {
                continue;
            }
            let at = held.renew_at.max(entry.hold.until);
            if at <= now {
                due.push((held.not_after, name));
            } else {
                next = next.min(at);
            }
        }
        due.sort();
        let due = due.into_iter().map(|(_, name)| name.clone());
        (due.collect(), next)
    }

    /// Nobody wants it renewed any more; it is looked at again in an hour.
    pub fn put_off(&mut self, name: &HostName, now: i64) {
        let entry = self.entries.get_mut(name);
        if let Some(held) = entry.and_then(|entry| entry.held.as_mut()) {
            held.renew_at = now.saturating_add(HOUR);
        }
    }

    /// At most `most` names whose certificates the authority has not been asked about lately.
    pub fn unadvised(&self, now: i64, most: usize) -> Vec<HostName> {
        if self.mute {
            return Vec::new();
        }
        let unasked = self
            .entries
            .iter()
            .filter(|(_, entry)| entry.held.is_some_and(|held| held.ask_at <= now));
        unasked.take(most).map(|(name, _)| name.clone()).collect()
    }

    /// What the authority said: a window, and with which chance in it; and after what time to ask again.
    pub fn advise(
        &mut self,
        name: &HostName,
        advice: Option<((i64, i64), f64)>,
        again: Option<Duration>,
        now: i64,
    ) {
        let held = self
            .entries
            .get_mut(name)
            .and_then(|entry| entry.held.as_mut());
        let Some(held) = held else { return };
        // RFC 9773 §4.3: six hours where it says nothing else.
        let again = again.map_or(6 * HOUR, |again| {
            i64::try_from(again.as_secs())
                .unwrap_or(DAY)
                .clamp(HOUR, DAY)
        });
        held.ask_at = now.saturating_add(again);
        if let Some((window, dice)) = advice {
            let latest = renew_at(held.not_before, held.not_after, 0.0);
            // A moment once chosen stands, unless the window has moved away from it.
            if !held.advised || held.renew_at < window.0 || held.renew_at > window.1 {
                held.renew_at = renew_in(window, latest, dice).max(held.earliest);
            }
            held.advised = true;
        }
    }

    /// The authority does not offer to say.
    pub fn give_up_asking(&mut self) {
        self.mute = true;
    }

    pub fn is_advised(&self, name: &HostName) -> bool {
        self.held(name).is_some_and(|held| held.advised) && self.failures(name) == 0
    }

    pub fn count(&self, census: &mut Census, now: i64) {
        for entry in self.entries.values() {
            if let Some(held) = entry.held {
                let failing = entry.hold.failures > 0;
                census.add(held.not_before, held.not_after, failing, now);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> HostName {
        text.parse().unwrap()
    }

    fn held(not_after: i64) -> Held {
        Held::between(0, not_after, 0.0)
    }

    #[test]
    fn whoever_comes_while_an_order_is_under_way_joins_it() {
        let (mut book, ana) = (Book::default(), name("a.example.org"));
        let (first, landing) = book.begin(&ana, 0).unwrap();
        let (second, none) = book.begin(&ana, 0).unwrap();
        assert!(landing.is_some() && none.is_none());
        assert!(first.same_channel(&second));
        book.land(&ana);
        assert!(book.begin(&ana, 0).unwrap().1.is_some());
    }

    #[test]
    fn a_name_that_failed_is_left_alone_and_harms_no_other() {
        let (mut book, broken) = (Book::default(), name("broken.example.org"));
        book.hold(&broken, Trouble::Refused, None, "why".into(), 0.0, 1000);
        assert!(book.begin(&broken, 1299).is_none());
        assert!(book.begin(&name("other.example.org"), 1001).is_some());
        assert!(book.begin(&broken, 1300).is_some());
        book.keep(&broken, held(90 * DAY), 0);
        assert_eq!(book.failures(&broken), 0);
    }

    #[test]
    fn what_ends_first_is_renewed_first_and_what_nobody_wants_is_put_off() {
        let mut book = Book::default();
        book.keep(&name("late.example.org"), held(90 * DAY), 0);
        book.keep(&name("soon.example.org"), held(60 * DAY), 0);
        book.keep(&name("gone.example.org"), held(30 * DAY), 0);
        book.keep(&name("held.example.org"), held(61 * DAY), 0);
        let trouble = Trouble::NotHere;
        let held_name = name("held.example.org");
        book.hold(&held_name, trouble, None, String::new(), 0.0, 61 * DAY);
        assert_eq!(book.due(DAY), (Vec::new(), 20 * DAY));
        assert_eq!(book.due(39 * DAY).0, [name("gone.example.org")]);
        book.put_off(&name("gone.example.org"), 39 * DAY);
        assert_eq!(book.due(39 * DAY), (Vec::new(), 39 * DAY + HOUR));
        book.put_off(&name("gone.example.org"), 61 * DAY);
        let (due, next) = book.due(61 * DAY);
        assert_eq!(due, [name("soon.example.org"), name("late.example.org")]);
        assert_eq!(next, 61 * DAY + 30);
        let _ = book.begin(&name("soon.example.org"), 61 * DAY);
        assert_eq!(book.due(61 * DAY).0, [name("late.example.org")]);
    }

    #[test]
    fn the_authority_s_window_counts_where_it_comes_before_the_last_third() {
        let (mut book, ana) = (Book::default(), name("a.example.org"));
        book.keep(&ana, held(90 * DAY), 0);
        assert_eq!(book.unadvised(0, 9), vec![ana.clone()]);
        book.advise(
            &ana,
            Some(((10 * DAY, 12 * DAY), 0.5)),
            Some(Duration::ZERO),
            0,
        );
        assert_eq!(book.held(&ana).unwrap().renew_at, 11 * DAY);
        assert!(book.is_advised(&ana));
        assert!(book.unadvised(HOUR - 1, 9).is_empty());
        assert!(!book.unadvised(HOUR, 9).is_empty());
        // Asked again, the chosen moment stands; a window that has moved is heeded.
        book.advise(&ana, Some(((10 * DAY, 12 * DAY), 0.9)), None, 0);
        assert_eq!(book.held(&ana).unwrap().renew_at, 11 * DAY);
        book.advise(&ana, Some(((0, DAY), 0.0)), None, 0);
        assert_eq!(book.held(&ana).unwrap().renew_at, 0);
        book.advise(&ana, Some(((80 * DAY, 81 * DAY), 0.0)), None, 0);
        assert_eq!(book.held(&ana).unwrap().renew_at, 60 * DAY);
        // An authority that always says the same is not heeded without end.
        book.keep(&ana, held(90 * DAY), DAY);
        book.advise(&ana, Some(((0, DAY), 0.0)), None, DAY);
        assert_eq!(book.held(&ana).unwrap().renew_at, DAY + 90 * DAY / 1000);
        book.give_up_asking();
        assert!(book.unadvised(99 * DAY, 9).is_empty());
    }

    #[test]
    fn what_the_store_knows_survives_a_restart() {
        let dir = tempfile::TempDir::new().unwrap();
        let store = Store::open(dir.path()).unwrap();
        let key = rcgen::KeyPair::generate().unwrap();
        let params = rcgen::CertificateParams::new(vec!["a.example.org".into()]).unwrap();
        let pem = key.serialize_pem() + &params.self_signed(&key).unwrap().pem();
        store
            .keep_certificate(&name("a.example.org"), &pem)
            .unwrap();
        store
            .keep_certificate(&name("bad.example.org"), "nonsense")
            .unwrap();
        let hold = Hold::default().after(Trouble::Refused, None, "why".into(), 0.0, 1000);
        store
            .keep_about(&name("b.example.org"), Some(&hold))
            .unwrap();
        let far = Hold {
            until: 1000 * DAY,
            ..hold.clone()
        };
        store
            .keep_about(&name("c.example.org"), Some(&far))
            .unwrap();
        let mut book = Book::open(&store, 1001).unwrap();
        assert!(book.held(&name("a.example.org")).is_some());
        assert!(book.held(&name("bad.example.org")).is_none());
        assert_eq!(book.hold_of(&name("b.example.org")), hold);
        assert!(book.begin(&name("b.example.org"), 1001).is_none());
        assert!(book.begin(&name("c.example.org"), 1001).is_some());
    }

    #[test]
    fn failures_of_names_without_end_are_not_remembered_without_end() {
        let mut book = Book::default();
        book.keep(&name("held.example.org"), held(90 * DAY), 0);
        for number in 0..=MAX_FAILED {
            let until = i64::try_from(number).unwrap();
            book.pause(&name(&format!("n{number}.example.org")), until);
        }
        let forgotten = book.make_room();
        assert_eq!(forgotten.len(), MAX_FAILED / 2);
        assert_eq!(forgotten[0], name("n0.example.org"));
        assert!(book.held(&name("held.example.org")).is_some());
        assert!(book.make_room().is_empty());
    }
}
