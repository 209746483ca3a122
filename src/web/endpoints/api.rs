//! The API: the report, and the same as it is learnt.

use std::{convert::Infallible, future::ready};

use axum::{
    Json,
    extract::{RawQuery, State},
    http::{HeaderMap, HeaderName, StatusCode, header},
    response::{
        IntoResponse, Response,
        sse::{self, KeepAlive, Sse},
    },
};
use futures_util::StreamExt;
use serde::Serialize;

use crate::{
    model::Address,
    say::{Recommended, Report, Voice},
    survey::Event,
    web::{App, Cost, Cursor, Language, PageError, Visitor, query},
};

/// `GET /api/v1/survey?address=…[&lang=…]`: the report, when the survey is done.
pub async fn report(
    State(app): State<App>,
    visitor: Visitor,
    language: Language,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let address = asked(query.as_deref())?;
    let log = app.survey(visitor, address.domain(), Cost::Lookup).await?;
    let survey = app.finished(&log).await?;
    if let Some(fault) = survey.fault {
        return Err(fault.into());
    }
    let report = Report::new(&survey, &address, &language.voice());
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(report)).into_response())
}

/// `GET /api/v1/survey/events?address=…[&lang=…]`: events `source`, `observation`, `recommended`, and last `report`.
///
/// `Last-Event-ID` resumes; a reader that has had the last event gets 204 and stops. A survey that could not ask anything
/// ends in a report too, whose findings say so, for the status has long been sent.
pub async fn events(
    State(app): State<App>,
    visitor: Visitor,
    language: Language,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let address = asked(query.as_deref())?;
    let cursor = Cursor::of(&headers);
    if cursor == Cursor::End {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let cost = match cursor {
        Cursor::Start => Cost::Lookup,
        _ => Cost::Follow,
    };
    let log = app.survey(visitor, address.domain(), cost).await?;
    // Known already: then the status can still say so.
    if let Some(fault) = log.survey().and_then(|survey| survey.fault) {
        return Err(fault.into());
    }
    let voice = language.voice();
    let end = app.end_of_stream(&log);
    let place = cursor.place(&log);
    let events = log
        .clone()
        .follow(place)
        .filter_map(move |(number, event)| {
            let id = Cursor::id(&log, number, &event);
            let written = written(&event, &address, &voice);
            ready(written.map(|event| Ok::<_, Infallible>(event.id(id))))
        })
        .take_until(end);
    let headers = [
        (header::CACHE_CONTROL, "no-store"),
        // Said to nginx, which would otherwise hold events back.
        (HeaderName::from_static("x-accel-buffering"), "no"),
    ];
    Ok((headers, Sse::new(events).keep_alive(KeepAlive::default())).into_response())
}

fn asked(query: Option<&str>) -> Result<Address, PageError> {
    query::address(query, "address")?.ok_or_else(PageError::address_missing)
}

/// None for what only the page tells.
fn written(event: &Event, address: &Address, voice: &Voice) -> Option<sse::Event> {
    Some(match event {
        Event::Source(source) => named("source", source.as_ref()),
        Event::Observation(observation) => named("observation", observation.as_ref()),
        Event::Recommended(recommendation) => {
            named("recommended", &Recommended::new(recommendation, address))
        }
        Event::Certain(_) | Event::Awaiting(_) => return None,
        Event::Done(survey) => named("report", &Report::new(survey, address, voice)),
    })
}

/// All that we serialise are structs with string keys, which cannot fail; a comment keeps the stream alive if it ever did.
fn named(name: &str, data: &impl Serialize) -> sse::Event {
    sse::Event::default()
        .event(name)
        .json_data(data)
        .unwrap_or_else(|_| sse::Event::default().comment("unwritable"))
}
