//! A few counts of what this process did. None names a domain or a visitor.

use std::{
    fmt,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
};

use axum::http::StatusCode;

/// Counters since the start, and one gauge. `Display` is Prometheus's text format.
#[derive(Debug, Default)]
pub struct Metrics {
    /// By the first digit of the status, from 1.
    responses: [AtomicU64; 5],
    rate_limited: AtomicU64,
    surveys: AtomicU64,
    connections: AtomicU64,
    stayed_out: AtomicU64,
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
        Ok(())
    }
}
