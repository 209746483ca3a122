//! A few counts of what this process did. None names a domain or a visitor.

use std::{
    array, fmt,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
};

use axum::http::StatusCode;

use super::{Family, Format, Outcome};

const FAMILIES: usize = Family::ALL.len();
const FORMATS: usize = Format::ALL.len();
const OUTCOMES: usize = Outcome::ALL.len();

/// Counters since the start, and one gauge. `Display` is Prometheus's text format.
#[derive(Debug)]
pub struct Metrics {
    /// By the first digit of the status, from 1.
    responses: [AtomicU64; 5],
    rate_limited: AtomicU64,
    surveys: AtomicU64,
    connections: AtomicU64,
    stayed_out: AtomicU64,
    /// By family, format and outcome: some thousands, whoever asks for what.
    asked: Box<[[[AtomicU64; OUTCOMES]; FORMATS]; FAMILIES]>,
}

impl Default for Metrics {
    fn default() -> Self {
        let none = || AtomicU64::new(0);
        let asked = || array::from_fn(|_| array::from_fn(|_| none()));
        Self {
            responses: array::from_fn(|_| none()),
            rate_limited: none(),
            surveys: none(),
            connections: none(),
            stayed_out: none(),
            asked: Box::new(array::from_fn(|_| asked())),
        }
    }
}

impl Metrics {
    pub(super) fn answered(&self, status: StatusCode) {
        let class = usize::from(status.as_u16() / 100);
        if let Some(count) = class.checked_sub(1).and_then(|i| self.responses.get(i)) {
            count.fetch_add(1, Relaxed);
        }
        if status == StatusCode::TOO_MANY_REQUESTS {
            self.rate_limited.fetch_add(1, Relaxed);
        }
    }

    pub(super) fn asked(&self, client: Family, format: Format, outcome: Outcome) {
        let counts = self.asked.get(client as usize);
        let counts = counts.and_then(|counts| counts.get(format as usize));
        if let Some(count) = counts.and_then(|counts| counts.get(outcome as usize)) {
            count.fetch_add(1, Relaxed);
        }
    }

    pub(super) fn surveyed(&self) {
        self.surveys.fetch_add(1, Relaxed);
    }

    pub(super) fn connected(&self) {
        self.connections.fetch_add(1, Relaxed);
    }

    pub(super) fn stayed_out(&self) {
        self.stayed_out.fetch_add(1, Relaxed);
    }

    pub(super) fn disconnected(&self) {
        self.connections.fetch_sub(1, Relaxed);
    }
}

impl fmt::Display for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "# HELP portolan_http_responses_total Answers sent, by class of status."
        )?;
        writeln!(f, "# TYPE portolan_http_responses_total counter")?;
        for (class, count) in (1..).zip(&self.responses) {
            let count = count.load(Relaxed);
            writeln!(
                f,
                "portolan_http_responses_total{{class=\"{class}xx\"}} {count}"
            )?;
        }
        for (name, kind, help, count) in [
            (
                "portolan_rate_limited_total",
                "counter",
                "Requests turned away because their visitor asked too often.",
                &self.rate_limited,
            ),
            (
                "portolan_survey_requests_total",
                "counter",
                "Requests that asked for a survey and were let in, whether it ran already or not.",
                &self.surveys,
            ),
            (
                "portolan_connections",
                "gauge",
                "Connections of visitors that are open now.",
                &self.connections,
            ),
            (
                "portolan_handshakes_failed_total",
                "counter",
                "Connections that ended before their first request: no TLS, no certificate for the name, no PROXY header.",
                &self.stayed_out,
            ),
        ] {
            let count = count.load(Relaxed);
            writeln!(
                f,
                "# HELP {name} {help}\n# TYPE {name} {kind}\n{name} {count}"
            )?;
        }
        self.write_asked(f)
    }
}

impl Metrics {
    /// What never happened has no line.
    fn write_asked(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = "portolan_requests_total";
        writeln!(
            f,
            "# HELP {name} Requests, by the kind of client, what it asked for, and what became of it."
        )?;
        writeln!(f, "# TYPE {name} counter")?;
        for (client, counts) in Family::ALL.iter().zip(self.asked.iter()) {
            for (format, counts) in Format::ALL.iter().zip(counts) {
                for (outcome, count) in Outcome::ALL.iter().zip(counts) {
                    let count = count.load(Relaxed);
                    if count > 0 {
                        let (client, format) = (client.as_str(), format.as_str());
                        let outcome = outcome.as_str();
                        writeln!(
                            f,
                            "{name}{{client=\"{client}\",format=\"{format}\",outcome=\"{outcome}\"}} {count}"
                        )?;
                    }
                }
            }
        }
        Ok(())
    }
}
