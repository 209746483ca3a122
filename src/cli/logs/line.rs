//! How a line of the log is written: as `tracing_subscriber` writes it, but the one line about each request without the detours
//! that colours, spans and foreign text need.

use std::{
    fmt::{self, Debug},
    time::{SystemTime, UNIX_EPOCH},
};

use time::OffsetDateTime;
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
};
use tracing_subscriber::{
    fmt::{
        FmtContext, FormatEvent, FormatFields,
        format::{Format, Full, Writer},
    },
    registry::LookupSpan,
};

use crate::web;

/// The usual format, and a short way.
#[derive(Debug, Default)]
pub struct Line(Format<Full>);

impl<S, N> FormatEvent<S, N> for Line
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(
        &self,
        context: &FmtContext<'_, S, N>,
        mut writer: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result {
        let about = event.metadata();
        if about.target() != web::REQUESTS_LOG
            || writer.has_ansi_escapes()
            || context.lookup_current().is_some()
        {
            return self.0.format_event(context, writer, event);
        }
        plain(&mut writer, about, event, SystemTime::now())
    }
}

/// `2026-11-21T21:28:22.509131Z  INFO target: message name=value …`. Of fields whose text is ours.
fn plain(
    to: &mut Writer<'_>,
    about: &Metadata<'_>,
    event: &Event<'_>,
    now: SystemTime,
) -> fmt::Result {
    let mut stamp = *b"0000-00-00T00:00:00.000000Z ";
    stamp_with(&mut stamp, now);
    to.write_str(std::str::from_utf8(&stamp).unwrap_or_default())?;
    let level = about.level().as_str();
    // As wide as the longest.
    to.write_str("     ".get(level.len()..).unwrap_or_default())?;
    to.write_str(level)?;
    to.write_str(" ")?;
    to.write_str(about.target())?;
    to.write_str(":")?;
    let mut fields = Fields { to, told: Ok(()) };
    event.record(&mut fields);
    fields.told?;
    to.write_str("\n")
}

/// Writes the time into a stamp of noughts.
fn stamp_with(stamp: &mut [u8; 28], now: SystemTime) {
    let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
    let seconds = i64::try_from(now.as_secs()).unwrap_or_default();
    let date = OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let (year, month, day) = date.to_calendar_date();
    let (hour, minute, second) = date.to_hms();
    for (from, to, number) in [
        (0, 4, year.unsigned_abs()),
        (5, 7, u8::from(month).into()),
        (8, 10, day.into()),
        (11, 13, hour.into()),
        (14, 16, minute.into()),
        (17, 19, second.into()),
        (20, 26, now.subsec_micros()),
    ] {
        let mut rest = number;
        for digit in stamp.get_mut(from..to).into_iter().flatten().rev() {
            *digit = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
    }
}

/// Each behind a blank.
struct Fields<'a, 'w> {
    to: &'a mut Writer<'w>,
    told: fmt::Result,
}

impl Fields<'_, '_> {
    fn name(&mut self, field: &Field) -> fmt::Result {
        self.told?;
        self.to.write_str(" ")?;
        if field.name() != "message" {
            self.to.write_str(field.name())?;
            self.to.write_str("=")?;
        }
        Ok(())
    }
}

impl Visit for Fields<'_, '_> {
    fn record_u64(&mut self, field: &Field, value: u64) {
        let mut digits = [b'0'; 20];
        let (mut rest, mut first) = (value, digits.len() - 1);
        for (place, digit) in digits.iter_mut().enumerate().rev() {
            *digit = b'0' + (rest % 10) as u8;
            rest /= 10;
            first = place;
            if rest == 0 {
                break;
            }
        }
        let digits = digits.get(first..).unwrap_or_default();
        let digits = std::str::from_utf8(digits).unwrap_or_default();
        self.told = self.name(field).and_then(|()| self.to.write_str(digits));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.told = self.name(field).and_then(|()| write!(self.to, "{value:?}"));
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io,
        sync::{Arc, Mutex},
        time::Duration,
    };

    use tracing_subscriber::fmt::MakeWriter;

    use super::*;

    #[derive(Clone, Default)]
    struct Heard(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Heard {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl<'a> MakeWriter<'a> for Heard {
        type Writer = Self;

        fn make_writer(&'a self) -> Self {
            self.clone()
        }
    }

    /// What is logged, less its time, whose form is compared instead.
    fn heard(say: impl FnOnce(), usual: bool, colours: bool) -> String {
        let heard = Heard::default();
        let log = tracing_subscriber::fmt()
            .with_ansi(colours)
            .with_writer(heard.clone());
        if usual {
            tracing::subscriber::with_default(log.finish(), say);
        } else {
            let log = log.event_format(Line::default());
            tracing::subscriber::with_default(log.finish(), say);
        }
        let text = String::from_utf8(heard.0.lock().unwrap().clone()).unwrap();
        let (stamp, rest) = text.split_at(if colours { 39 } else { 27 });
        let form = |c: char| if c.is_ascii_digit() { '0' } else { c };
        stamp.chars().map(form).chain(rest.chars()).collect()
    }

    #[test]
    fn a_line_about_a_request_reads_as_the_usual_format_writes_it() {
        let say = || {
            for elapsed in [0, 7, 10, 12_345, u64::MAX] {
                tracing::info!(
                    target: web::REQUESTS_LOG,
                    client = %"thunderbird",
                    domain = Some(tracing::field::display("example.org")),
                    nothing = None::<u64>,
                    status = 200_u16,
                    elapsed_us = elapsed,
                    "answered"
                );
            }
        };
        let first = |text: String| {
            text.lines()
                .map(|line| line[27..].to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            first(heard(say, false, false)),
            first(heard(say, true, false))
        );
        let told = heard(say, false, false);
        assert!(
            told.starts_with("0000-00-00T00:00:00.000000Z  INFO portolan::web::requests: answered client=thunderbird domain=example.org status=200 elapsed_us=0\n"),
            "{told}"
        );
    }

    #[test]
    fn colours_spans_and_other_lines_are_left_to_the_usual_format() {
        let other = || tracing::warn!(error = %"x\u{1b}y", "elsewhere");
        assert_eq!(heard(other, false, false), heard(other, true, false));
        let inside = || {
            let _inside = tracing::info_span!("somewhere", n = 1).entered();
            tracing::info!(target: web::REQUESTS_LOG, "answered");
        };
        assert_eq!(heard(inside, false, false), heard(inside, true, false));
        let plain = || tracing::info!(target: web::REQUESTS_LOG, "answered");
        assert_eq!(heard(plain, false, true), heard(plain, true, true));
        assert!(heard(plain, false, true).contains('\u{1b}'));
    }

    #[test]
    fn a_stamp_is_the_time_in_utc() {
        for (seconds, micros, text) in [
            (0, 0, "1970-01-01T00:00:00.000000Z "),
            (951_782_399, 1, "2000-02-28T23:59:59.000001Z "),
            (951_782_400, 999_999, "2000-02-29T00:00:00.999999Z "),
            (1_795_296_502, 509_131, "2026-11-21T21:28:22.509131Z "),
        ] {
            let now = UNIX_EPOCH + Duration::from_secs(seconds) + Duration::from_micros(micros);
            let mut stamp = *b"0000-00-00T00:00:00.000000Z ";
            stamp_with(&mut stamp, now);
            assert_eq!(std::str::from_utf8(&stamp), Ok(text));
        }
    }
}
