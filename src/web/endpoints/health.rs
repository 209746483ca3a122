//! For machines that watch over us.

use std::fmt::Write;

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::web::{App, Counts};

/// `GET /healthz`: the process answers.
pub async fn live() -> Response {
    plain(StatusCode::OK, "ok\n")
}

/// `GET /readyz`: name servers answer and we are not about to stop.
pub async fn ready(State(app): State<App>) -> Response {
    if app.closing.is_cancelled() {
        return plain(StatusCode::SERVICE_UNAVAILABLE, "stopping\n");
    }
    if app.readiness.check(&app.surveys).await {
        plain(StatusCode::OK, "ready\n")
    } else {
        plain(StatusCode::SERVICE_UNAVAILABLE, "no name server answers\n")
    }
}

/// `GET /robots.txt`: surveys are made on request of people.
pub async fn robots() -> Response {
    plain(
        StatusCode::OK,
        "User-agent: *\nDisallow: /survey\nDisallow: /api\n",
    )
}

/// `GET /metrics`: Prometheus text format 0.0.4.
pub async fn metrics(State(app): State<App>) -> Response {
    let mut text = app.metrics.to_string();
    let Counts {
        published: all,
        waiting,
        failing,
        verified_at,
    } = app.published.count();
    let verified = verified_at.map(|at| {
        (
            "portolan_published_verified_timestamp_seconds",
            "When the published server that was seen to work longest ago was seen to.",
            usize::try_from(at.unix_timestamp()).unwrap_or(0),
        )
    });
    let certificates = app.certificates.census();
    let soonest = certificates.soonest_end.map(|end| {
        (
            "portolan_certificate_soonest_end_timestamp_seconds",
            "When the first certificate in force ends.",
            usize::try_from(end).unwrap_or(0),
        )
    });
    let gauges = [
        (
            "portolan_published_domains",
            "Domains that are published.",
            all,
        ),
        (
            "portolan_published_domains_waiting",
            "Published domains whose first good survey is still to come.",
            waiting,
        ),
        (
            "portolan_published_failing",
            "Surveyed domains and given servers that did not work when they were last looked at.",
            failing,
        ),
        (
            "portolan_certificates",
            "Certificates in force.",
            certificates.held,
        ),
        (
            "portolan_certificates_expiring",
            "Certificates in force that are near their end, or past it.",
            certificates.expiring,
        ),
        (
            "portolan_certificates_failing",
            "Certificates in force whose successor cannot be had or used.",
            certificates.failing,
        ),
    ];
    let signing = app.signing_is_broken().map(|broken| {
        (
            "portolan_signing_failing",
            "1 while the files that profiles are to be signed with cannot be used; the last good ones sign on.",
            usize::from(broken),
        )
    });
    for (name, help, value) in gauges
        .into_iter()
        .chain(verified)
        .chain(soonest)
        .chain(signing)
    {
        // Writing to a String does not fail.
        let _ = write!(
            text,
            "# HELP {name} {help}\n# TYPE {name} gauge\n{name} {value}\n"
        );
    }
    let outcomes = [
        ("issued", certificates.issued),
        ("refused", certificates.refused),
        ("elsewhere", certificates.elsewhere),
    ];
    text += "# HELP portolan_certificate_orders_total Orders at the certificate authority, and names that did not lead here.\n";
    text += "# TYPE portolan_certificate_orders_total counter\n";
    for (outcome, count) in outcomes {
        let _ = writeln!(
            text,
            "portolan_certificate_orders_total{{outcome=\"{outcome}\"}} {count}"
        );
    }
    let kind = "text/plain; version=0.0.4; charset=utf-8";
    ([(header::CONTENT_TYPE, kind)], text).into_response()
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    let about = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (status, about, text).into_response()
}
