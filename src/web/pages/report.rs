//! The result page, streamed: head and progress at once, then the result. And its event stream.
//!
//! One response is the whole page, for everybody: its head, then, for those without script, what is learnt as it is
//! learnt, and at the end the result, at whose sight the style sheet hides what was before. The script reads the same
//! log by server-sent events meanwhile, and shows it in places that a document which only grows cannot reach.

use std::{convert::Infallible, sync::Arc, time::Duration};

use askama::Template;
use axum::{
    body::Body,
    extract::{FromRequestParts, OptionalFromRequestParts, Path, RawQuery, State},
    http::{HeaderMap, HeaderName, StatusCode, header, request::Parts},
    response::{
        IntoResponse, Response,
        sse::{self, KeepAlive, Sse},
    },
};
use futures_util::{Stream, StreamExt, stream};

use super::{
    Frame,
    domain::Surveyed,
    heading,
    support::Support,
    view::{
        Arriving, COAST, Published, ResultView, Settings, Visit, family_word, guide_heading,
        outcome_word, source_name,
    },
};
use crate::{
    model::{DomainName, EmailAddress, Recommendation, SourceReport, Survey},
    survey::{Awaited, Event, Log},
    web::{
        App, Cost, Cursor, Origin, PageError, Visitor,
        guides::{self, Guide, System},
        query,
    },
};

/// How long the head waits, so that a failure which shows at once still gets its status.
const PATIENCE: Duration = Duration::from_millis(40);
/// How long a harbour that has changed waits for its next change: shorter than an eye notices.
const MOMENT: Duration = Duration::from_millis(100);
/// Stands where the page is cut into head and foot. No message and no domain holds a control character.
const SEAM: &str = "\u{1}seam\u{1}";

#[derive(Template)]
#[template(path = "pages/report.html")]
struct ReportPage<'a> {
    frame: &'a Frame,
    title: String,
    domain_shown: String,
    /// The A-label beside the U-label.
    ascii_note: Option<String>,
    json_link: String,
    support: Option<Support>,
    seam: &'static str,
}

#[derive(Template)]
#[template(path = "partials/live.html")]
struct LiveView<'a> {
    frame: &'a Frame,
    start: String,
    /// Its last event has no data: the page brings the result itself.
    events_link: String,
    /// For a page that was cut off before the result.
    whole_link: String,
    /// Of all harbours that are on their way.
    coast: &'static str,
}

#[derive(Template)]
#[template(path = "partials/early.html")]
struct EarlyView<'a> {
    frame: &'a Frame,
    settings: Settings,
}

#[derive(Template)]
#[template(path = "partials/trouble.html")]
struct TroubleView<'a> {
    frame: &'a Frame,
    domain: &'a str,
    at_guide: Option<&'static str>,
    /// It may well go on where the server is back: who can follow does.
    cut: bool,
    heading: String,
    sentence: String,
}

#[derive(Template)]
#[template(source = "<li>{{ line }}</li>\n", ext = "html")]
struct Line {
    line: String,
}

/// `GET /survey/<domain>`
pub async fn get(
    State(app): State<App>,
    visitor: Visitor,
    frame: Frame,
    here: Standpoint,
    Surveyed(domain): Surveyed,
) -> Result<Response, PageError> {
    let visit = here.visit(&app, &domain).await;
    page(&app, visitor, Cost::Lookup, frame, domain, visit).await
}

/// `GET /survey/<domain>/<guide>[?confirmed=…]`
pub async fn get_guide(
    State(app): State<App>,
    visitor: Visitor,
    frame: Frame,
    here: Standpoint,
    Path((_, guide)): Path<(String, String)>,
    RawQuery(asked): RawQuery,
    Surveyed(domain): Surveyed,
) -> Result<Response, PageError> {
    let guide = guides::find(&guide)
        .ok_or_else(|| PageError::not_found().with("domain", domain.ascii()))?;
    let visit = Visit {
        guide: Some(guide),
        confirmed: query::value(asked.as_deref(), "confirmed")?,
        ..here.visit(&app, &domain).await
    };
    // Mostly from a link on the result, which has paid for the survey.
    page(&app, visitor, Cost::Follow, frame, domain, visit).await
}

/// From where somebody looks.
pub struct Standpoint {
    system: Option<System>,
    origin: Origin,
}

impl Standpoint {
    /// At the result of `domain`. Where that is published here, the organisation whose site this is runs the mail as well; if it
    /// names nobody, whoever may be asked about this server may be asked about that, too.
    async fn visit(self, app: &App, domain: &DomainName) -> Visit {
        let config = app.config();
        let ours = config.book.find(domain).is_some();
        Visit {
            system: self.system,
            origin: self.origin.0,
            contact: [&config.site.contact, &config.contact]
                .into_iter()
                .flatten()
                .find(|contact| ours && contact.parse::<EmailAddress>().is_ok())
                .cloned(),
            published: Published::of(app, domain).await,
            ..Visit::default()
        }
    }
}

impl FromRequestParts<App> for Standpoint {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self {
            system: <System as OptionalFromRequestParts<App>>::from_request_parts(parts, app)
                .await?,
            origin: Origin::from_request_parts(parts, app).await?,
        })
    }
}

async fn page(
    app: &App,
    visitor: Visitor,
    cost: Cost,
    frame: Frame,
    domain: DomainName,
    visit: Visit,
) -> Result<Response, PageError> {
    let log = app.survey(visitor, &domain, cost).await?;
    // Where nothing could be asked of late, the page waits for what becomes of it: only before the head can the status
    // still say that it is our fault.
    let patience = if app.readiness.lately(&app.surveys).await {
        PATIENCE
    } else {
        app.config().deadline
    };
    if let Ok(survey) = tokio::time::timeout(patience, log.finished()).await {
        app.readiness.learn(survey.fault.is_none());
        if let Some(fault) = survey.fault {
            return Err(fault.into());
        }
    }
    let support = Support::of(app, &frame, &domain).await;
    let title = title(&frame, &domain, visit.guide);
    let around = around(&frame, title, &domain, support).ok_or_else(PageError::internal)?;
    let pieces = pieces(frame, domain, visit, log, around, app.clone());
    let body = Body::from_stream(pieces.map(Ok::<_, Infallible>));
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        // Said to nginx, which would otherwise hold the stream back until it is whole.
        (HeaderName::from_static("x-accel-buffering"), "no"),
    ];
    Ok((headers, body).into_response())
}

/// Of the page's window: where it is the address of a guide, that comes first.
fn title(frame: &Frame, domain: &DomainName, guide: Option<&Guide>) -> String {
    let voice = &frame.voice;
    frame.title(&match guide {
        Some(guide) => format!("{} · {}", guide_heading(voice, guide), domain.unicode()),
        None => voice.say_with("report-title", &[("domain", domain.unicode().into())]),
    })
}

/// What stands before and behind the result.
fn around(
    frame: &Frame,
    title: String,
    domain: &DomainName,
    support: Option<Support>,
) -> Option<(String, String)> {
    let unicode = domain.unicode();
    let voice = &frame.voice;
    let page = ReportPage {
        frame,
        title,
        ascii_note: (unicode != domain.ascii())
            .then(|| voice.say_with("report-ascii", &[("ascii", domain.ascii().into())])),
        domain_shown: unicode,
        json_link: frame.with("/api/v1/survey", &format!("address={domain}")),
        support,
        seam: SEAM,
    };
    let page = written(&page);
    let (head, foot) = page.split_once(SEAM)?;
    Some((head.to_owned(), foot.to_owned()))
}

/// The page in the order of sending.
fn pieces(
    frame: Frame,
    domain: DomainName,
    visit: Visit,
    log: Arc<Log>,
    (head, foot): (String, String),
    app: App,
) -> impl Stream<Item = String> + Send {
    // Known already: no progress to show.
    if let Some(survey) = log.survey() {
        let result = written(&ResultView::new(&frame, &survey, &visit));
        return stream::iter([head, result, foot]).left_stream();
    }
    let live = LiveView {
        frame: &frame,
        start: frame
            .voice
            .say_with("live-begins", &[("domain", domain.unicode().into())]),
        events_link: frame.with(&format!("/survey/{domain}/events"), "rest=page"),
        whole_link: frame.link(&format!("/survey/{domain}/events")),
        coast: COAST,
    };
    let opening = head + &written(&live);
    let trail = {
        let (frame, domain) = (frame.clone(), domain.clone());
        let past = log.clone();
        log.clone()
            .follow(0)
            .map(move |(number, event)| trace(&frame, &domain, &past, number, &event))
            .take_until(app.end_of_stream(&log))
    };
    let end = async move {
        let result = match log.survey() {
            Some(survey) => {
                app.readiness.learn(survey.fault.is_none());
                result(&frame, &domain, &visit, &survey)
            }
            // Overdue, or the server stops.
            None => {
                let cut = app.closing.is_cancelled();
                let voice = &frame.voice;
                written(&TroubleView {
                    frame: &frame,
                    domain: domain.ascii(),
                    at_guide: visit.guide.map(|guide| guide.id),
                    cut,
                    heading: if cut {
                        voice.say("state-interrupted")
                    } else {
                        heading(voice, &PageError::timeout())
                    },
                    sentence: voice.say("live-failed"),
                })
            }
        };
        format!("</ol>\n</noscript>\n</section>\n{result}{foot}")
    };
    stream::iter([opening])
        .chain(trail)
        .chain(stream::once(end))
        .right_stream()
}

/// The result; where a survey came to nothing for a reason of ours, that, and nothing said against the domain: the head of the
/// page is sent already, and its status can say so no more.
fn result(frame: &Frame, domain: &DomainName, visit: &Visit, survey: &Survey) -> String {
    let Some(fault) = survey.fault else {
        return written(&ResultView::new(frame, survey, visit));
    };
    let error = PageError::from(fault);
    let sentence = format!("error-{}", error.code);
    written(&TroubleView {
        frame,
        domain: domain.ascii(),
        at_guide: visit.guide.map(|guide| guide.id),
        cut: false,
        heading: heading(&frame.voice, &error),
        sentence: frame.voice.say_with(&sentence, &error.args),
    })
}

/// One event for those without script: a line, or the settings that stand already.
fn trace(frame: &Frame, domain: &DomainName, log: &Log, number: usize, event: &Event) -> String {
    match event {
        // A line of its own for each wait would only double the list.
        Event::Awaiting(_) => String::new(),
        Event::Certain(known) => match settings(frame, domain, known, &reports(log, number)) {
            Some(settings) => format!("<li class=\"early\">{settings}</li>\n"),
            None => String::new(),
        },
        event => match learnt(frame, event) {
            Some(line) => written(&Line { line }),
            None => String::new(),
        },
    }
}

/// What was just learnt, in words.
fn learnt(frame: &Frame, event: &Event) -> Option<String> {
    let voice = &frame.voice;
    match event {
        Event::Source(report) => Some(voice.say_with(
            "live-source",
            &[
                ("source", source_name(voice, report.source).into()),
                ("outcome", outcome_word(voice, report.outcome).into()),
            ],
        )),
        Event::Observation(seen) => Some(voice.say_with(
            "live-observation",
            &[
                ("host", seen.host.unicode().into()),
                ("port", seen.port.into()),
                ("family", family_word(voice, seen.family).into()),
                ("verdict", voice.verdict(seen).into()),
            ],
        )),
        _ => None,
    }
}

/// What is waited for now, in words.
fn status(frame: &Frame, awaited: &Awaited) -> String {
    let voice = &frame.voice;
    match awaited {
        Awaited::Server(host, port) => voice.say_with(
            "live-awaiting-server",
            &[("host", host.unicode().into()), ("port", (*port).into())],
        ),
        Awaited::Source(source) => voice.say_with(
            "live-awaiting-source",
            &[("source", source_name(voice, *source).into())],
        ),
    }
}

/// What the sources had answered before the event with this number.
fn reports(log: &Log, number: usize) -> Vec<Arc<SourceReport>> {
    let events = (1..number).filter_map(|before| log.event(before));
    let report = |event: Arc<Event>| match &*event {
        Event::Source(report) => Some(report.clone()),
        _ => None,
    };
    events.filter_map(report).collect()
}

fn settings(
    frame: &Frame,
    domain: &DomainName,
    recommended: &Recommendation,
    reports: &[Arc<SourceReport>],
) -> Option<String> {
    let settings = Settings::new(&frame.voice, domain, recommended, None, reports)?;
    Some(written(&EarlyView { frame, settings }))
}

/// `GET /survey/<domain>/events[?rest=page]`: events named by the elements that they fill; the last is `result`, and says
/// `page` where the rest comes with the page.
pub async fn events(
    State(app): State<App>,
    visitor: Visitor,
    frame: Frame,
    here: Standpoint,
    headers: HeaderMap,
    RawQuery(asked): RawQuery,
    Surveyed(domain): Surveyed,
) -> Result<Response, PageError> {
    let whole = query::value(asked.as_deref(), "rest")?.is_none();
    let cursor = Cursor::of(&headers);
    if cursor == Cursor::End {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let visit = here.visit(&app, &domain).await;
    let log = app.survey(visitor, &domain, Cost::Follow).await?;
    let end = app.end_of_stream(&log);
    let place = cursor.place(&log);
    let events = log
        .clone()
        .follow(place)
        .then({
            let log = log.clone();
            move |(number, event)| gathered(log.clone(), number, event)
        })
        .flat_map(move |(number, event)| {
            let id = Cursor::id(&log, number, &event);
            let parts = match &*event {
                Event::Done(survey) if whole => {
                    vec![("result", result(&frame, &domain, &visit, survey))]
                }
                // An event without data is none (WHATWG HTML, "server-sent events").
                Event::Done(_) => vec![("result", "page".to_owned())],
                event => fragments(&frame, &domain, &log, number, event),
            };
            stream::iter(sent(parts, &id))
        })
        .map(Ok::<_, Infallible>)
        .take_until(end);
    let headers = [
        (header::CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("x-accel-buffering"), "no"),
    ];
    Ok((headers, Sse::new(events).keep_alive(KeepAlive::default())).into_response())
}

/// The last event so far, if it is one of many of its kind, waits a moment: what comes meanwhile may say all that it says.
async fn gathered(log: Arc<Log>, number: usize, event: Arc<Event>) -> (usize, Arc<Event>) {
    if matches!(*event, Event::Observation(_)) && log.event(number + 1).is_none() {
        tokio::time::sleep(MOMENT).await;
    }
    (number, event)
}

/// What one event fills, by the names of the places.
fn fragments(
    frame: &Frame,
    domain: &DomainName,
    log: &Log,
    number: usize,
    event: &Event,
) -> Vec<(&'static str, String)> {
    let mut parts = Vec::new();
    if let Some(harbour) = Arriving::new(frame, log, number, event) {
        parts.push(("live-chart", written(&harbour)));
    }
    match event {
        Event::Awaiting(awaited) => {
            parts.push(("live-status", escaped(&status(frame, awaited))));
        }
        Event::Certain(recommendation) => {
            // Nothing, where it was taken back.
            let before = reports(log, number);
            let html = settings(frame, domain, recommendation, &before).unwrap_or_default();
            parts.push(("live-settings", html));
        }
        _ => {}
    }
    parts
}

/// Only the last has the id, so that who is cut off in between gets all of them again.
fn sent(parts: Vec<(&'static str, String)>, id: &str) -> Vec<sse::Event> {
    let last = parts.len();
    let named = parts.into_iter().enumerate().map(|(at, (name, html))| {
        // A carriage return cannot be sent this way.
        let event = sse::Event::default()
            .event(name)
            .data(html.replace('\r', ""));
        if at + 1 == last { event.id(id) } else { event }
    });
    named.collect()
}

fn escaped(text: &str) -> String {
    askama::filters::escape(text, askama::filters::Html)
        .map_or_else(|_| String::new(), |safe| safe.to_string())
}

/// A template into memory cannot fail but by a mistake of ours.
fn written(template: &impl Template) -> String {
    template.render().unwrap_or_else(|error| {
        tracing::error!(%error, "a template could not be rendered");
        String::new()
    })
}
