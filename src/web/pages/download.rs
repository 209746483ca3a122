//! The files and the code of a result, for any domain that the page answers for. Verified settings only.
//!
//! Settings that nothing vouches for are handed over only after the person has confirmed their hosts (RFC 6186 §6):
//! `confirmed` holds the very names, so that a confirmation does not cover others that come later.

use std::collections::HashMap;

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    body::Bytes,
    extract::{RawQuery, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use url::form_urlencoded;

use super::{
    Frame,
    domain::Surveyed,
    view::{PUBLISHED, Picture, Published, hosts_to_confirm},
};
use crate::{
    model::{
        Address, AddressError, DomainName, EmailAddress, Offer, Protocol, Recommendation, Survey,
    },
    outputs::{Subject, qr},
    web::{App, Cost, PageError, Visitor, endpoints::file, query},
};

/// The most that a code may hold, in bytes: beyond it a telephone's camera cannot tell the squares apart.
const MOST_IN_CODE: usize = 1200;

/// A page that asks for what is missing before a file can be handed over.
#[derive(Template, WebTemplate)]
#[template(path = "pages/ask.html")]
struct AskPage {
    frame: Frame,
    title: String,
    heading: String,
    method: &'static str,
    action: String,
    back: String,
    domain_shown: String,
    asks_address: bool,
    address: String,
    name: String,
    problem: Option<String>,
    /// Both IMAP and POP3 could be in it.
    choice: bool,
    /// There is no server for IMAP: what is made reads by POP3.
    only_pop3: bool,
    protocol: String,
    confirm: Option<Confirm>,
    /// What the device will say of the file.
    note: Option<String>,
}

/// The hosts that the person must know.
struct Confirm {
    hosts: Vec<String>,
    value: String,
}

/// The code of an account, for who has no script to show it on the page where it was asked for.
#[derive(Template, WebTemplate)]
#[template(path = "pages/code.html")]
struct CodePage {
    frame: Frame,
    title: String,
    back: String,
    /// What to do with it, and the language of that where it is not the page's.
    scan: String,
    lang: Option<&'static str>,
    /// Modules a side, the quiet zone among them.
    size: usize,
    /// The `d` of an SVG path.
    path: String,
}

/// What a request for a file says.
#[derive(Default)]
struct Wish {
    address: Option<String>,
    name: Option<String>,
    /// `imap` or `pop3`, for formats that carry one incoming server.
    protocol: Option<String>,
    confirmed: Option<String>,
}

/// A file that can be asked for, and where its form leads.
struct Kind {
    heading: &'static str,
    method: &'static str,
    action: String,
    needs_address: bool,
    /// What the device will say of the file.
    note: Option<String>,
}

/// What is needed to hand a file over.
struct Ready {
    survey: std::sync::Arc<Survey>,
    recommended: Recommendation,
    address: Option<EmailAddress>,
    name: Option<String>,
}

impl Ready {
    fn subject(&self) -> Subject<'_> {
        let provider = self.survey.provider.as_ref();
        Subject {
            domain: &self.survey.domain,
            display_name: provider.map_or(self.survey.domain.ascii(), |provider| &provider.name),
            recommended: &self.recommended,
            sieve: &[],
            offer: Offer::NOTHING,
            address: self.address.as_ref(),
            full_name: self.name.as_deref(),
        }
    }
}

impl Wish {
    fn read(query: Option<&str>) -> Result<Self, PageError> {
        Ok(Self {
            address: query::value(query, "address")?,
            name: query::full_name(query),
            protocol: query::value(query, "protocol")?,
            confirmed: query::value(query, "confirmed")?,
        })
    }
}

/// `GET /survey/<domain>/autoconfig.xml[?confirmed=…]`
pub async fn autoconfig(
    State(app): State<App>,
    visitor: Visitor,
    frame: Frame,
    RawQuery(query): RawQuery,
    Surveyed(domain): Surveyed,
) -> Result<Response, PageError> {
    let wish = Wish {
        confirmed: query::value(query.as_deref(), "confirmed")?,
        ..Wish::default()
    };
    let kind = Kind {
        heading: "ask-heading-autoconfig",
        method: "get",
        action: format!("/survey/{domain}/autoconfig.xml"),
        needs_address: false,
        note: None,
    };
    let ready = match ready(&app, visitor, frame, &domain, kind, wish).await? {
        Ok(ready) => ready,
        Err(page) => return Ok(page),
    };
    let body = file::write("autoconfig", &ready.subject())?;
    let headers = [
        (header::CONTENT_TYPE, "text/xml; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"config-v1.1.xml\"",
        ),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, body).into_response())
}

/// `GET /survey/<domain>/mobileconfig[?address=…&name=…&protocol=…&confirmed=…]`
pub async fn mobileconfig(
    State(app): State<App>,
    visitor: Visitor,
    frame: Frame,
    RawQuery(query): RawQuery,
    Surveyed(domain): Surveyed,
) -> Result<Response, PageError> {
    let wish = Wish::read(query.as_deref())?;
    let published = Published::of(&app, &domain).await;
    let kind = Kind {
        heading: "ask-heading-profile",
        method: "get",
        // What is missing leads to the profile that the result promises.
        action: match published {
            Some(_) => PUBLISHED.to_owned(),
            None => format!("/survey/{domain}/mobileconfig"),
        },
        needs_address: true,
        note: published.map(|published| published.note(&frame.voice)),
    };
    let ready = match ready(&app, visitor, frame, &domain, kind, wish).await? {
        Ok(ready) => ready,
        Err(page) => return Ok(page),
    };
    let body = file::write("mobileconfig", &ready.subject())?;
    Ok(file::profile(&domain, body))
}

/// `GET /survey/<domain>/ports.svg`: the picture of the ports, once the survey is done.
pub async fn ports(
    State(app): State<App>,
    visitor: Visitor,
    frame: Frame,
    Surveyed(domain): Surveyed,
) -> Result<Response, PageError> {
    let log = app.survey(visitor, &domain, Cost::Follow).await?;
    let survey = app.finished(&log).await?;
    if let Some(fault) = survey.fault {
        return Err(fault.into());
    }
    let picture = Picture::new(&frame, &survey).ok_or_else(PageError::not_found)?;
    let picture = picture.render().map_err(|error| {
        tracing::error!(%error, "the picture of the ports could not be rendered");
        PageError::internal()
    })?;
    let headers = [
        (header::CONTENT_TYPE, "image/svg+xml".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"ports-{domain}.svg\""),
        ),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, picture).into_response())
}

/// The body of `POST /qr` as our own forms send it: `text`, or what an account's code is made of.
struct Posted(HashMap<String, String>);

impl Posted {
    /// None where the body is no such form, and so is itself what to encode.
    fn read(headers: &HeaderMap, body: &[u8]) -> Option<Self> {
        let kind = headers.get(header::CONTENT_TYPE)?.as_bytes();
        if !kind
            .to_ascii_lowercase()
            .starts_with(b"application/x-www-form-urlencoded")
        {
            return None;
        }
        let fields: HashMap<_, _> = form_urlencoded::parse(body).into_owned().collect();
        ["text", "address"]
            .iter()
            .any(|known| fields.contains_key(*known))
            .then_some(Self(fields))
    }

    fn take(&mut self, field: &str) -> Option<String> {
        self.0.remove(field)
    }
}

/// `POST /qr`: an SVG of the body's text. A form's `text` is that, too; with `address` it is the account for Thunderbird for
/// Android, on a page of its own for a browser that goes there.
pub async fn code(
    State(app): State<App>,
    visitor: Visitor,
    frame: Frame,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, PageError> {
    let Some(mut posted) = Posted::read(&headers, &body) else {
        let text = std::str::from_utf8(&body).map_err(|_| PageError::bad_request())?;
        return encoded(text);
    };
    if let Some(text) = posted.take("text") {
        return encoded(&text);
    }
    let typed = posted
        .take("address")
        .ok_or_else(PageError::address_missing)?;
    let address: Address = typed.parse()?;
    let domain = address.domain().clone();
    let wish = Wish {
        address: Some(typed),
        name: posted.take("name").and_then(|name| query::tidy_name(&name)),
        protocol: posted.take("protocol"),
        confirmed: posted.take("confirmed"),
    };
    let kind = Kind {
        heading: "ask-heading-qr",
        method: "post",
        action: frame.link("/qr"),
        needs_address: true,
        note: None,
    };
    let ready = match ready(&app, visitor, frame.clone(), &domain, kind, wish).await? {
        Ok(ready) => ready,
        Err(page) => return Ok(page),
    };
    let cannot_carry = |_| PageError::cannot_carry().with("domain", domain.ascii());
    let payload = qr::account(&ready.subject()).map_err(cannot_carry)?;
    let mut answer = if is_navigation(&headers) {
        short(&payload)?;
        let (size, path) = qr::squares(&payload).map_err(cannot_carry)?;
        CodePage::new(frame, &domain, size, path).into_response()
    } else {
        picture(&payload)?
    };
    let about = answer.headers_mut();
    about.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    about.append(
        header::VARY,
        HeaderValue::from_static("accept, sec-fetch-dest"),
    );
    Ok(answer)
}

impl CodePage {
    fn new(frame: Frame, domain: &DomainName, size: usize, path: String) -> Self {
        const SCAN: &str = "guide-thunderbird-android-import";
        let voice = frame.voice;
        Self {
            title: frame.title(&voice.say("ask-heading-qr")),
            back: frame.link(&format!("/survey/{domain}")),
            scan: voice.say(SCAN),
            lang: voice.borrowed(SCAN),
            size,
            path,
            frame,
        }
    }
}

/// Whether a browser is going there, rather than a script or a program asking for the picture. Browsers say so (Fetch
/// Metadata, §2.1), though not over plain HTTP from afar; there a page is what they name first.
fn is_navigation(headers: &HeaderMap) -> bool {
    if let Some(destination) = headers.get("sec-fetch-dest") {
        return destination == "document";
    }
    let accept = headers.get(header::ACCEPT);
    let accept = accept
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    match (accept.find("text/html"), accept.find("image/")) {
        (Some(page), Some(picture)) => page < picture,
        (page, _) => page.is_some(),
    }
}

fn encoded(text: &str) -> Result<Response, PageError> {
    if text.is_empty() {
        return Err(PageError::bad_request());
    }
    picture(text)
}

fn short(text: &str) -> Result<(), PageError> {
    match text.len() {
        ..=MOST_IN_CODE => Ok(()),
        _ => Err(PageError::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large")),
    }
}

fn picture(text: &str) -> Result<Response, PageError> {
    short(text)?;
    let svg = qr::svg(text).map_err(|_| PageError::cannot_carry())?;
    let headers = [
        (header::CONTENT_TYPE, "image/svg+xml"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, svg).into_response())
}

/// Waits for the survey, and sees whether all is there; else the page that asks for it.
async fn ready(
    app: &App,
    visitor: Visitor,
    frame: Frame,
    domain: &DomainName,
    kind: Kind,
    wish: Wish,
) -> Result<Result<Ready, Response>, PageError> {
    // Judged before anything is asked of anybody.
    let address = wish.address.as_deref().map(|typed| whole(typed, domain));
    let log = app.survey(visitor, domain, Cost::Follow).await?;
    let survey = app.finished(&log).await?;
    if let Some(fault) = survey.fault {
        return Err(fault.into());
    }
    let all = survey.recommended.for_files();
    if !all.is_complete() {
        return Err(PageError::no_settings(domain));
    }
    let protocols = [Protocol::IMAP, Protocol::POP3].map(|protocol| {
        all.incoming
            .iter()
            .any(|setting| setting.protocol == protocol)
    });
    let choice = kind.needs_address && protocols == [true, true];
    let recommended = match wish.protocol.as_deref().and_then(Protocol::named) {
        Some(protocol) if choice => all.by(protocol),
        _ => all,
    };
    let hosts = hosts_to_confirm(&recommended);
    let value = hosts.join(",");
    let confirmed = hosts.is_empty() || wish.confirmed.as_deref() == Some(value.as_str());
    let (address, problem) = match address {
        Some(Ok(address)) => (Some(address), None),
        Some(Err(code)) => (None, Some(code)),
        None => (None, None),
    };
    let asks_address = kind.needs_address && address.is_none();
    if !asks_address && confirmed {
        return Ok(Ok(Ready {
            survey,
            recommended,
            address: address.filter(|_| kind.needs_address),
            name: wish.name,
        }));
    }
    let status = match (problem, confirmed) {
        (Some(_), _) => StatusCode::BAD_REQUEST,
        (None, false) => StatusCode::FORBIDDEN,
        (None, true) => StatusCode::OK,
    };
    let voice = frame.voice;
    let page = AskPage {
        title: frame.title(&voice.say("ask-title")),
        heading: voice.say(kind.heading),
        method: kind.method,
        action: kind.action,
        back: frame.link(&format!("/survey/{domain}")),
        domain_shown: domain.unicode(),
        asks_address,
        address: wish.address.unwrap_or_default(),
        name: wish.name.unwrap_or_default(),
        problem: problem.map(|code| voice.say(&format!("error-{code}"))),
        choice,
        only_pop3: protocols == [false, true],
        protocol: wish.protocol.unwrap_or_default(),
        confirm: (!hosts.is_empty()).then_some(Confirm { hosts, value }),
        note: kind.note,
        frame,
    };
    let headers = [(header::CACHE_CONTROL, "no-store")];
    Ok(Err((status, headers, page).into_response()))
}

/// The page that asks for the address which `/mobileconfig` needs: as typed so far, and what is wrong with that.
pub fn ask_for_address(
    frame: Frame,
    note: String,
    typed: String,
    name: Option<String>,
    protocol: Option<String>,
    problem: Option<AddressError>,
) -> Response {
    let voice = frame.voice;
    let page = AskPage {
        title: frame.title(&voice.say("ask-title")),
        heading: voice.say("ask-heading-profile"),
        method: "get",
        action: PUBLISHED.to_owned(),
        back: frame.link("/"),
        domain_shown: String::new(),
        asks_address: true,
        address: typed,
        name: name.unwrap_or_default(),
        problem: problem.map(|error| voice.say(&format!("error-{}", error.code()))),
        // Whose address it will be is not known yet, and so not what the domain has: what was chosen may be changed.
        choice: protocol.is_some(),
        only_pop3: false,
        protocol: protocol.unwrap_or_default(),
        confirm: None,
        note: Some(note),
        frame,
    };
    let headers = [(header::CACHE_CONTROL, "no-store")];
    (StatusCode::BAD_REQUEST, headers, page).into_response()
}

/// A whole address of this domain; else the code of what is wrong.
fn whole(typed: &str, domain: &DomainName) -> Result<EmailAddress, &'static str> {
    let address: EmailAddress = typed.parse().map_err(|error: AddressError| error.code())?;
    if address.domain() == domain {
        Ok(address)
    } else {
        Err("other-domain")
    }
}
