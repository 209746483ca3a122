//! The form, and the way from it to the result.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    Form,
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode, Uri, header},
    response::{IntoResponse, Redirect, Response},
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use super::Frame;
use crate::{
    demo::Sample,
    model::{Address, AddressError, DomainName},
    web::{App, PageError, Visitor, endpoints::host, guides, query},
};

/// All but RFC 3986's unreserved characters, so that a local part is nothing but itself in a fragment.
pub const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The most of a wrong input that is shown again, in characters.
const MOST_SHOWN: usize = 400;

#[derive(Template, WebTemplate)]
#[template(path = "pages/home.html")]
struct HomePage {
    frame: Frame,
    title: String,
    typed: String,
    problem: Option<String>,
    /// The form is what the page is for.
    focused: bool,
    samples: Vec<SampleLink>,
    /// Where the domain is known already: as A-labels, and the words beside the field.
    local: Option<(String, String, String)>,
}

/// A domain to try.
struct SampleLink {
    domain: &'static str,
    href: String,
    shows: String,
}

impl HomePage {
    fn new(frame: Frame, samples: &[Sample]) -> Self {
        let link = |sample: &Sample| {
            let domain: DomainName = sample.domain.parse().ok()?;
            Some(SampleLink {
                domain: sample.domain,
                href: frame.link(&format!("/survey/{domain}")),
                shows: frame.voice.say(sample.message),
            })
        };
        Self {
            samples: samples.iter().filter_map(link).collect(),
            title: frame.title(&frame.voice.say("home-title")),
            frame,
            typed: String::new(),
            problem: None,
            focused: true,
            local: None,
        }
    }

    /// The form that asks only for what stands before the @.
    fn at(frame: Frame, domain: &DomainName) -> Self {
        let shown = domain.unicode();
        let label = frame
            .voice
            .say_with("site-local-label", &[("domain", shown.clone().into())]);
        Self {
            local: Some((domain.to_string(), shown, label)),
            ..Self::new(frame, &[])
        }
    }

    /// Shows again what was typed, with the sentence beside it.
    fn wrong(frame: Frame, typed: &str, error: AddressError) -> Response {
        let problem = frame.voice.say(&format!("error-{}", error.code()));
        let page = Self {
            typed: typed.chars().take(MOST_SHOWN).collect(),
            problem: Some(problem),
            ..Self::new(frame, &[])
        };
        (
            StatusCode::BAD_REQUEST,
            [(header::CACHE_CONTROL, "no-store")],
            page,
        )
            .into_response()
    }
}

pub async fn get(
    State(app): State<App>,
    frame: Frame,
    uri: Uri,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    Ok(match query::typed(query.as_deref(), "address")? {
        None => match host::served(&uri, &headers, app.published.directory()).await {
            Some(domain) => HomePage::at(frame, &domain).into_response(),
            None => HomePage::new(frame, app.samples).into_response(),
        },
        Some(typed) => answer(frame, &typed),
    })
}

/// `GET /survey`: there is nothing without a domain.
pub async fn start(frame: Frame) -> Redirect {
    Redirect::to(&frame.link("/"))
}

/// `address`, or `local` and `domain`.
#[derive(Deserialize)]
pub struct Posted {
    address: Option<String>,
    local: Option<String>,
    domain: Option<String>,
    /// Present when a recent survey will not do.
    again: Option<String>,
    /// The guide to come back to.
    guide: Option<String>,
}

pub async fn post(
    State(app): State<App>,
    visitor: Visitor,
    frame: Frame,
    Form(posted): Form<Posted>,
) -> Result<Response, PageError> {
    // The field has the @ behind it, and who writes it once more means no other address.
    let local = posted.local.map(|local| {
        let local = local.trim();
        local.strip_suffix('@').unwrap_or(local).to_owned()
    });
    let typed = match (posted.address, local, posted.domain) {
        (Some(address), _, _) => address,
        (None, None, domain) => domain.unwrap_or_default(),
        // Whoever types the whole address all the same means it.
        (None, Some(local), _) if local.contains('@') => local,
        (None, Some(local), domain) if local.is_empty() => domain.unwrap_or_default(),
        (None, Some(local), domain) => format!("{local}@{}", domain.unwrap_or_default()),
    };
    if posted.again.is_some()
        && let Ok(address) = typed.parse::<Address>()
    {
        app.survey_again(visitor, address.domain()).await?;
    }
    let guide = posted.guide.as_deref().and_then(guides::find);
    Ok(match (typed.parse::<Address>(), guide) {
        (Ok(address), Some(guide)) => to(&frame, &format!("/{}", guide.id), &address),
        _ => answer(frame, &typed),
    })
}

fn answer(frame: Frame, typed: &str) -> Response {
    match typed.parse::<Address>() {
        Ok(address) => to_result(&frame, &address),
        Err(error) => HomePage::wrong(frame, typed, error),
    }
}

/// To the result of an address; the local part goes into the fragment, which browsers do not send.
pub fn to_result(frame: &Frame, address: &Address) -> Response {
    to(frame, "", address)
}

/// The same to a page behind the result's address: `/thunderbird`.
fn to(frame: &Frame, behind: &str, address: &Address) -> Response {
    let mut location = frame.link(&format!("/survey/{}{behind}", address.domain()));
    if let Some(mail) = address.mail() {
        location.push('#');
        location.extend(utf8_percent_encode(mail.local().expose(), RESERVED));
    }
    (
        StatusCode::SEE_OTHER,
        [
            (header::LOCATION, location.as_str()),
            (header::CACHE_CONTROL, "no-store"),
        ],
    )
        .into_response()
}
