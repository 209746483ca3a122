//! Where a reader of server-sent events stands, so that one who comes back goes on from there.
//!
//! An id is one number that grows: the second in which the survey started, then four digits for the event's place in it.
//! 9999 is always the last event. So an id says by itself that its reader has everything, even when the survey is long
//! forgotten, and an id of an earlier survey is not mistaken for a place in the present one.

use axum::http::HeaderMap;

use crate::survey::{Event, Log};

const PLACES: u64 = 10_000;
const LAST: u64 = PLACES - 1;

/// What a reader has, by its `Last-Event-ID` (WHATWG HTML, "server-sent events").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cursor {
    /// Nothing, or something that we never gave out.
    Start,
    /// All up to `place` of the survey that started at `started`.
    At { started: u64, place: u64 },
    /// The last event: answer 204, and the reader stops asking.
    End,
}

impl Cursor {
    pub fn of(headers: &HeaderMap) -> Self {
        let id = headers
            .get("last-event-id")
            .and_then(|value| value.to_str().ok())
            .and_then(|text| text.trim().parse::<u64>().ok());
        match id {
            None => Self::Start,
            Some(id) if id % PLACES == LAST => Self::End,
            Some(id) => Self::At {
                started: id / PLACES,
                place: id % PLACES,
            },
        }
    }

    /// The number of the last event of `log` that the reader has; 0 for none.
    pub fn place(self, log: &Log) -> usize {
        match self {
            Self::At { started, place } if started == log.started() => {
                usize::try_from(place).unwrap_or(0)
            }
            _ => 0,
        }
    }

    /// The id of event `number` of `log`.
    pub fn id(log: &Log, number: usize, event: &Event) -> String {
        let place = match event {
            Event::Done(_) => LAST,
            // More events than that would be a flood; a reader who comes back then reads some twice.
            _ => (number as u64).min(LAST - 1),
        };
        (log.started() * PLACES + place).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cursor(id: &str) -> Cursor {
        let mut headers = HeaderMap::new();
        headers.insert("last-event-id", id.parse().unwrap());
        Cursor::of(&headers)
    }

    fn recommended() -> Event {
        Event::Recommended(Default::default())
    }

    #[test]
    fn a_reader_goes_on_behind_what_it_has() {
        let log = Log::default();
        let id = Cursor::id(&log, 7, &recommended());
        assert_eq!(cursor(&id).place(&log), 7);
    }

    #[test]
    fn a_place_in_an_earlier_survey_is_none_in_this_one() {
        let log = Log::default();
        let earlier = (log.started() - 1) * PLACES + 7;
        assert_eq!(cursor(&earlier.to_string()).place(&log), 0);
    }

    #[test]
    fn nonsense_is_the_start() {
        for id in ["", "x", "-1", "99999999999999999999999"] {
            assert_eq!(cursor(id), Cursor::Start, "{id:?}");
        }
    }
}
