//! Autodiscover where Outlook asks for it (MS-OXDISCO §3.1.5): the XML of version 1, and version 2's JSON.
//!
//! Nobody is ever asked to log in: at a 401 Outlook asks for a password again and again. What the client sends along of a
//! password is not looked at.

use std::sync::LazyLock;

use axum::{
    body::{Body, Bytes},
    extract::{FromRequest, Request},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use time::OffsetDateTime;

use super::{file, host};
use crate::{
    model::{Address, DomainName, EmailAddress},
    outputs::{
        Subject,
        autodiscover::{self, NoLocation, PROTOCOL, Refusal},
    },
    survey::OWN_ANSWER,
    web::{App, Channel, PageError, Publication, Told, Visitor, headers, query},
    wire::documents::autodiscover::{MAX_QUESTION, Schema},
};

const XML: HeaderValue = HeaderValue::from_static("text/xml; charset=utf-8");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// What is said of every answer to one question.
static PERSONAL: LazyLock<HeaderMap> = LazyLock::new(|| {
    headers::beginning([
        (header::CONTENT_TYPE, XML),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        // Our own survey of this domain knows by it that it reads itself.
        (
            HeaderName::from_static(OWN_ANSWER),
            HeaderValue::from_static("1"),
        ),
    ])
});

/// Version 1. Clients ask by `POST`; some ask by `GET`, which names no address.
pub async fn xml(
    app: &App,
    visitor: Visitor,
    channel: Channel,
    request: Request,
) -> Result<Response, PageError> {
    app.limits.file(visitor).map_err(PageError::rate_limited)?;
    match *request.method() {
        Method::POST => answer(app, request).await,
        Method::GET | Method::HEAD => without_address(app, channel, request).await,
        _ => Ok(not_allowed("GET,HEAD,POST")),
    }
}

/// The settings of the asked-for address's domain. Never of the Host's: what an app then typed into them would be wrong.
async fn answer(app: &App, request: Request) -> Result<Response, PageError> {
    // Longer than the site takes, broken off: said by status alone.
    let body = match Bytes::from_request(request, app).await {
        Ok(body) => body,
        Err(rejection) => return Ok(rejection.into_response()),
    };
    if body.len() > MAX_QUESTION {
        return Ok(StatusCode::PAYLOAD_TOO_LARGE.into_response());
    }
    let (told, response) = answer_to(app, &body).await?;
    Ok(told.with(response))
}

/// The same, once the question is there.
pub async fn answer_to(app: &App, question: &[u8]) -> Result<(Told, Response), PageError> {
    let Ok(question) = app.questions.read(question) else {
        return Ok(refused(Refusal::Invalid, None));
    };
    let address = question.address.as_deref().unwrap_or_default();
    let address = address.parse::<EmailAddress>();
    if question.schema != Schema::Outlook {
        let Ok(address) = address else {
            return Ok(refused(Refusal::Schema, None));
        };
        if let Publication::NotHere = app.published.find(address.domain()).await {
            return Err(PageError::not_published());
        }
        return Ok(refused(Refusal::Schema, Some(address.domain())));
    }
    let Ok(address) = address else {
        return Ok(refused(Refusal::Invalid, None));
    };
    let formed = app.published.formed(address.domain()).await;
    if let Some(body) = formed.and_then(|formed| formed.autodiscover(&address)) {
        let response = personal(StatusCode::OK, XML, body);
        return Ok((Told::of(address.domain()), response));
    }
    let (_, settings) = file::published(app, [address.domain().clone()]).await?;
    let body = file::write(
        "autodiscover",
        &Subject {
            address: Some(&address),
            ..settings.subject(address.domain())
        },
    )
    .map_err(|error| error.about(address.domain()))?;
    let response = personal(StatusCode::OK, XML, body);
    Ok((Told::of(address.domain()), response))
}

/// Over plain HTTP at `autodiscover.<domain>` the way to HTTPS, which is all that Outlook wants there. Elsewhere the
/// settings of the Host's domain, without person and login: Delta Chat asks like that.
async fn without_address(
    app: &App,
    channel: Channel,
    request: Request,
) -> Result<Response, PageError> {
    let (uri, headers) = (request.uri(), request.headers());
    let domain = published(app, host::domain(uri, headers)).await?;
    let host = host::name(uri, headers);
    if channel == Channel::Plain && host.starts_with("autodiscover.") {
        let about = [
            (header::LOCATION, format!("https://{host}{}", uri.path())),
            (header::CACHE_CONTROL, "no-store".to_owned()),
        ];
        let response = (StatusCode::FOUND, about).into_response();
        return Ok(Told::about(&domain, response));
    }
    let (_, settings) = file::published(app, [domain.clone()]).await?;
    let body = file::write("autodiscover", &settings.subject(&domain))
        .map_err(|error| error.about(&domain))?;
    Ok(Told::about(
        &domain,
        file::shared(headers, XML, file::written(body)),
    ))
}

/// Version 2: where version 1 is, if that has an answer. `address` stands in the path or as `Email` in the query.
pub async fn json(
    app: &App,
    visitor: Visitor,
    uri: &Uri,
    headers: &HeaderMap,
    address: Option<String>,
) -> Result<Response, PageError> {
    app.limits.file(visitor).map_err(PageError::rate_limited)?;
    let address = match address {
        Some(address) => Some(address),
        None => query::value(uri.query(), "email")?,
    };
    let asked = address
        .and_then(|address| address.parse::<Address>().ok())
        .map(|address| address.domain().clone());
    let domain = published(app, asked.or_else(|| host::domain(uri, headers))).await?;
    let refused = |reason| {
        let body = autodiscover::no_location(reason);
        let response = personal(StatusCode::BAD_REQUEST, JSON, body);
        Ok(Told::about(&domain, response))
    };
    match query::value(uri.query(), "protocol")? {
        None => refused(NoLocation::Missing),
        Some(protocol) if protocol.eq_ignore_ascii_case(PROTOCOL) => {
            // No place is better than one where nothing is.
            if let Publication::Now(settings) = app.published.find(&domain).await {
                autodiscover::write(&settings.subject(&domain))
                    .map_err(|reason| file::cannot_carry(reason).about(&domain))?;
            }
            let body = autodiscover::location(&domain);
            let response = personal(StatusCode::OK, JSON, body);
            Ok(Told::about(&domain, response))
        }
        Some(_) => refused(NoLocation::Unknown),
    }
}

/// The domain, if it is published; its servers do not matter yet.
async fn published(app: &App, domain: Option<DomainName>) -> Result<DomainName, PageError> {
    let domain = domain.ok_or_else(PageError::not_published)?;
    match app.published.find(&domain).await {
        Publication::NotHere => Err(PageError::not_published()),
        Publication::NotYet(_) | Publication::Now(_) => Ok(domain),
    }
}

/// `domain` is a published one.
fn refused(refusal: Refusal, domain: Option<&DomainName>) -> (Told, Response) {
    let now = OffsetDateTime::now_utc().time();
    let told = Told {
        domain: domain.cloned(),
        outcome: Some(refusal.into()),
    };
    let body = autodiscover::refusal(refusal, now);
    (told, personal(StatusCode::OK, XML, body))
}

/// What belongs to one question, which no cache may keep.
fn personal(status: StatusCode, kind: HeaderValue, body: Vec<u8>) -> Response {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let about = response.headers_mut();
    about.clone_from(&PERSONAL);
    about.insert(header::CONTENT_TYPE, kind);
    response
}

pub fn not_allowed(allow: &'static str) -> Response {
    let allow = [(header::ALLOW, HeaderValue::from_static(allow))];
    (StatusCode::METHOD_NOT_ALLOWED, allow).into_response()
}
