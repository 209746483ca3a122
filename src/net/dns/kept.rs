//! Answers that are used again while they last. The library's own cache counts answers and not what is in them, and a
//! stranger's answer may hold thousands of records; here only what may be read of one is kept.

use std::time::Duration;

use hickory_resolver::proto::rr::{Name, RData, Record, RecordType};
use moka::{Expiry, sync::Cache};
use tokio::time::Instant;

use super::records::of_interest;

/// Short, so that a survey made again sees what was mended.
const FOUND_FOR: Duration = Duration::from_secs(300);
const NOTHING_FOR: Duration = Duration::from_secs(30);
/// How many answers, for all surveys.
const MAX_KEPT: u64 = 4096;
/// A longer record is not kept but asked for again.
const MAX_TEXT: usize = 4096;

/// What a question came to.
#[derive(Clone, Debug)]
pub enum Known {
    Found(Vec<RData>),
    NoData,
    NoName,
}

#[derive(Clone, Debug)]
struct Entry {
    known: Known,
    lasts: Duration,
    until: Instant,
}

#[derive(Clone, Debug)]
pub struct Answers(Cache<(Name, RecordType), Entry>);

impl Answers {
    pub fn new() -> Self {
        Self(
            Cache::builder()
                .max_capacity(MAX_KEPT)
                .expire_after(Lasting)
                .build(),
        )
    }

    /// With the moment until which it holds.
    pub fn get(&self, name: &Name, record_type: RecordType) -> Option<(Known, Instant)> {
        self.0
            .get(&(name.clone(), record_type))
            .map(|entry| (entry.known, entry.until))
    }

    /// Keeps the first records of this type, and CNAMEs on the way to them, for as long as the shortest time to live of all says, CNAMEs included.
    pub fn found(&self, name: &Name, record_type: RecordType, answers: &[Record]) {
        let data: Vec<RData> = of_interest(record_type, answers).cloned().collect();
        let longest = data.iter().map(length).max().unwrap_or_default();
        let shortest = answers.iter().map(|record| record.ttl).min();
        if longest <= MAX_TEXT {
            let lasts = Duration::from_secs(shortest.unwrap_or_default().into()).min(FOUND_FOR);
            self.keep(name, record_type, Known::Found(data), lasts);
        }
    }

    /// Keeps that there is nothing, for as long as the zone says (RFC 2308 §5); `ttl` in seconds.
    pub fn nothing(&self, name: &Name, record_type: RecordType, known: Known, ttl: Option<u32>) {
        let lasts = Duration::from_secs(ttl.unwrap_or_default().into()).min(NOTHING_FOR);
        self.keep(name, record_type, known, lasts);
    }

    fn keep(&self, name: &Name, record_type: RecordType, known: Known, lasts: Duration) {
        if !lasts.is_zero() {
            let until = Instant::now() + lasts;
            let entry = Entry {
                known,
                lasts,
                until,
            };
            self.0.insert((name.clone(), record_type), entry);
        }
    }
}

/// Octets of what can be long.
fn length(data: &RData) -> usize {
    match data {
        RData::TXT(txt) => txt.txt_data.iter().map(|part| part.len()).sum(),
        RData::TLSA(tlsa) => tlsa.cert_data.len(),
        _ => 0,
    }
}

struct Lasting;

impl Expiry<(Name, RecordType), Entry> for Lasting {
    fn expire_after_create(
        &self,
        _: &(Name, RecordType),
        entry: &Entry,
        _: std::time::Instant,
    ) -> Option<Duration> {
        Some(entry.lasts)
    }

    fn expire_after_update(
        &self,
        _: &(Name, RecordType),
        entry: &Entry,
        _: std::time::Instant,
        _: Option<Duration>,
    ) -> Option<Duration> {
        Some(entry.lasts)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::records::MAX_RECORDS, *};

    fn name() -> Name {
        Name::from_ascii("example.org.").unwrap()
    }

    #[test]
    fn a_flood_is_kept_as_far_as_it_is_read_and_what_does_not_last_is_not_kept() {
        let record = |ttl, n: u8| {
            let data = RData::A(std::net::Ipv4Addr::new(192, 0, 2, n).into());
            Record::from_rdata(name(), ttl, data)
        };
        let answers = Answers::new();
        let many: Vec<_> = (0..200).map(|n| record(60, n)).collect();
        answers.found(&name(), RecordType::A, &many);
        let Some((Known::Found(kept), _)) = answers.get(&name(), RecordType::A) else {
            panic!("nothing is kept");
        };
        assert_eq!(kept.len(), MAX_RECORDS);
        assert!(answers.get(&name(), RecordType::AAAA).is_none());

        let answers = Answers::new();
        answers.found(&name(), RecordType::A, &[record(60, 1), record(0, 2)]);
        answers.nothing(&name(), RecordType::MX, Known::NoData, None);
        assert!(answers.get(&name(), RecordType::A).is_none());
        assert!(answers.get(&name(), RecordType::MX).is_none());
        answers.nothing(&name(), RecordType::MX, Known::NoName, Some(5));
        let kept = answers.get(&name(), RecordType::MX);
        assert!(matches!(kept, Some((Known::NoName, _))));
    }
}
