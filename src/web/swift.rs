//! The short way of what is asked for most: the files of published domains, answered in front of the site.
//!
//! Here are only answers that succeed, and they are the site's own: the same functions make them. Whatever is odd about a
//! request, and every failure, goes the whole way through the site, where it is limited, shaped and worded.

use std::{future::poll_fn, pin::Pin, task::Poll, time::Duration};

use axum::{
    BoxError,
    body::{Body, Bytes, HttpBody},
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, header},
    response::Response,
};
use futures_util::{FutureExt, StreamExt, stream};
use http_body_util::BodyExt;

use super::{
    App, Format, Language, Told,
    endpoints::{autoconfig, outlook},
    headers::Dress,
};
use crate::wire::documents::autodiscover::MAX_QUESTION;

/// For the body of a question. It comes right behind its head; one that does not has the site's deadline instead.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often a body is looked for before its sender is waited for. The connection hands over what came with the head only
/// when it was asked for, and then at once.
const LOOKS: u32 = 2;

/// The autoconfig file, where the directory can tell at once.
pub fn at_once<B>(app: &App, format: Format, request: &Request<B>) -> Option<(Told, Response)> {
    let head_only = request.method() == Method::HEAD;
    let reads = head_only || request.method() == Method::GET;
    if format != Format::Autoconfig || !reads {
        return None;
    }
    let (uri, headers) = (request.uri(), request.headers());
    let config = app.config_now();
    let language = || Language::of_request(request, &config);
    let answer = autoconfig::answer(app, uri, headers, language);
    let (told, mut response) = answer.now_or_never()?.ok()?;
    Dress::of(&config, uri, headers).put_on(&mut response);
    if head_only {
        response = without_body(response);
    }
    Some((told, response))
}

/// What `GET` would have said of the body (RFC 9110 §9.3.2).
fn without_body(response: Response) -> Response {
    let (mut head, body) = response.into_parts();
    let length = body.size_hint().exact().filter(|length| *length > 0);
    if let Some(length) = length {
        let length = HeaderValue::from(length);
        head.headers.insert(header::CONTENT_LENGTH, length);
    }
    Response::from_parts(head, Body::empty())
}

/// Outlook's settings. Gives the request back, whole, if this is not the way for it.
pub async fn soon<B>(
    app: &App,
    format: Format,
    request: Request<B>,
) -> Result<(Told, Response), Request>
where
    B: HttpBody<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Into<BoxError> + Send,
{
    if format != Format::Autodiscover
        || request.method() != Method::POST
        || !is_short(request.headers())
        || comes_from_a_page(request.headers())
    {
        return Err(request.map(Body::new));
    }
    let dress = Dress::of(&app.config_now(), request.uri(), request.headers());
    let (head, body) = request.into_parts();
    let (question, rest) = first_of(body).await;
    if let Some(question) = &question
        && rest.is_none()
        && let Ok((told, mut response)) = outlook::answer_to(app, question).await
    {
        dress.put_on(&mut response);
        return Ok((told, response));
    }
    let read = stream::iter(question.map(Ok));
    let body = match rest {
        Some(rest) => Body::from_stream(read.chain(Body::new(rest).into_data_stream())),
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
async fn first_of<B>(mut body: B) -> (Option<Bytes>, Option<B>)
where
    B: HttpBody<Data = Bytes> + Unpin,
    B::Error: Send,
{
    let mut looks = 0;
    let at_hand = poll_fn(|cx| match Pin::new(&mut body).poll_frame(cx) {
        Poll::Ready(piece) => Poll::Ready(Some(piece)),
        Poll::Pending if looks < LOOKS => {
            looks += 1;
            cx.waker().wake_by_ref();
            Poll::Pending
        }
        Poll::Pending => Poll::Ready(None),
    });
    let piece = match at_hand.await {
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
