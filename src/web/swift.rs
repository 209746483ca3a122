//! The short way of what is asked for most: the files of published domains, answered in front of the site.
//!
//! Here are only answers that succeed, and they are the site's own: the same functions make them. Whatever is odd about a
//! request, and every failure, goes the whole way through the site, where it is limited, shaped and worded.

use std::time::Duration;

use axum::{
    body::{Body, Bytes},
    extract::Request,
    http::{HeaderMap, Method, header},
    response::Response,
};
use futures_util::{FutureExt, StreamExt, stream};
use http_body_util::BodyExt;

use super::{
    App, Format, Language,
    endpoints::{autoconfig, outlook},
    headers::Dress,
};
use crate::wire::documents::autodiscover::MAX_QUESTION;

/// For the body of a question. It comes right behind its head; one that does not has the site's deadline instead.
const PATIENCE: Duration = Duration::from_secs(1);

/// The autoconfig file, where the directory can tell at once.
pub fn at_once(app: &App, format: Format, request: &Request) -> Option<Response> {
    let reads = request.method() == Method::GET || request.method() == Method::HEAD;
    if format != Format::Autoconfig || !reads {
        return None;
    }
    let (uri, headers) = (request.uri(), request.headers());
    let config = app.config_now();
    let language = || Language::of_request(request, &config);
    let answer = autoconfig::answer(app, uri, headers, language);
    let mut response = answer.now_or_never()?.ok()?;
    Dress::of(&config, uri, headers).put_on(&mut response);
    Some(response)
}

/// Outlook's settings. Gives the request back, whole, if this is not the way for it.
pub async fn soon(app: &App, format: Format, request: Request) -> Result<Response, Request> {
    if format != Format::Autodiscover
        || request.method() != Method::POST
        || !is_short(request.headers())
        || comes_from_a_page(request.headers())
    {
        return Err(request);
    }
    let dress = Dress::of(&app.config_now(), request.uri(), request.headers());
    let (head, body) = request.into_parts();
    let (question, rest) = first_of(body).await;
    if let Some(question) = &question
        && rest.is_none()
        && let Ok(mut response) = outlook::answer_to(app, question).await
    {
        dress.put_on(&mut response);
        return Ok(response);
    }
    let read = stream::iter(question.map(Ok));
    let body = match rest {
        Some(rest) => Body::from_stream(read.chain(rest.into_data_stream())),
        None => Body::from_stream(read),
    };
    Err(Request::from_parts(head, body))
}

/// Says how long its body is, and that is no longer than a question.
fn is_short(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse::<usize>().ok())
        .is_some_and(|length| length <= MAX_QUESTION)
}

/// No mail app: the site judges whose page it is.
fn comes_from_a_page(headers: &HeaderMap) -> bool {
    headers.contains_key(header::ORIGIN) || headers.contains_key("sec-fetch-site")
}

/// The first piece of a body, and what follows it if that was not all.
async fn first_of(mut body: Body) -> (Option<Bytes>, Option<Body>) {
    use axum::body::HttpBody;
    // It nearly always came with the head.
    let piece = match body.frame().now_or_never() {
        Some(piece) => Ok(piece),
        None => tokio::time::timeout(PATIENCE, body.frame()).await,
    };
    let piece = match piece {
        Ok(Some(Ok(frame))) => frame.into_data().ok(),
        Ok(None) => None,
        // Broken off, or not there yet: the site finds out.
        Ok(Some(Err(_))) | Err(_) => return (None, Some(body)),
    };
    let rest = (!body.is_end_stream()).then_some(body);
    (piece, rest)
}
