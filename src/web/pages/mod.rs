//! What people see. A page is a struct whose fields are ready to print, its constructor, and a handler that fits on a
//! screen.

mod about;
mod assets;
mod brand;
mod dns;
mod domain;
mod download;
mod frame;
mod home;
mod offline;
mod replies;
mod report;
mod support;
mod view;
mod whole;

pub use assets::START;
pub use dns::DnsPage;
pub use download::ask_for_address;
pub use frame::Frame;
pub use view::Published;

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    Router,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::{get, post},
};

use super::{App, PageError};
use crate::{model::AddressError, say::Voice};

/// The pages' own URLs.
pub fn router() -> Router<App> {
    Router::new()
        .route("/", get(home::get))
        .route("/survey", get(home::start).post(home::post))
        .route("/survey/{domain}", get(report::get))
        .route("/survey/{domain}/events", get(report::events))
        .route("/survey/{domain}/autoconfig.xml", get(download::autoconfig))
        .route("/survey/{domain}/mobileconfig", get(download::mobileconfig))
        .route("/survey/{domain}/ports.svg", get(download::ports))
        .route("/survey/{domain}/{guide}", get(report::get_guide))
        .route("/qr", post(download::code))
        .route("/replies", get(replies::get))
        .route("/about", get(about::get))
        .route("/offline", get(offline::get))
        .route("/worker.js", get(offline::worker))
        .route("/logo", get(brand::logo))
        .route("/static/{name}", get(assets::get))
}

#[derive(Template, WebTemplate)]
#[template(path = "error.html")]
struct ErrorPage {
    frame: Frame,
    title: String,
    heading: String,
    sentence: String,
    /// What went wrong may be right the next time.
    passes: bool,
    /// The result that says more, and what its link says.
    result: Option<(String, String)>,
    /// Another address is what it takes.
    asks: bool,
    /// In seconds, how long to wait before that.
    wait: Option<u64>,
    /// On the button meanwhile, with `{time}` for how long still.
    wait_words: String,
    // What the form of the address has.
    typed: &'static str,
    problem: Option<&'static str>,
    focused: bool,
}

/// Failures after which there is nothing to do but to enter an address, beside those of addresses themselves.
const ASK: [&str; 3] = ["lookup-closed", "not-found", "not-published"];

/// What stands over a failure, in a few words.
fn heading(voice: &Voice, error: &PageError) -> String {
    let heading = [
        format!("state-heading-{}", error.code),
        format!("error-heading-{}", error.status.as_u16()),
    ]
    .into_iter()
    .find(|id| voice.knows(id));
    voice.say(heading.as_deref().unwrap_or("error-heading-other"))
}

/// The page of a failure. Status and caching are set by who calls.
pub fn error_page(frame: Frame, error: &PageError) -> Response {
    let voice = frame.voice;
    let heading = heading(&voice, error);
    ErrorPage {
        title: frame.title(&heading),
        heading,
        passes: error.status.is_server_error()
            || [StatusCode::TOO_MANY_REQUESTS, StatusCode::REQUEST_TIMEOUT].contains(&error.status),
        asks: ASK.contains(&error.code) || AddressError::CODES.contains(&error.code),
        result: error.told_by().map(|domain| {
            let told = [("domain", domain.unicode().into())];
            let link = frame.link(&format!("/survey/{domain}"));
            (link, voice.say_with("report-title", &told))
        }),
        wait: error.wait_seconds(),
        wait_words: voice.say_with("state-wait", &[("time", "{time}".into())]),
        typed: "",
        problem: None,
        focused: false,
        sentence: voice.say_with(&format!("error-{}", error.code), &error.args),
        frame,
    }
    .into_response()
}
