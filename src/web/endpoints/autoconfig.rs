//! The autoconfig file where mail clients look for it (draft-ietf-mailmaint-autoconfig §4.1), and where some look besides.

use std::sync::LazyLock;

use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, Uri, header},
    response::Response,
};

use super::{file, host};
use crate::{
    model::{Address, DomainName},
    outputs::Subject,
    web::{App, Language, PageError, Settings, Told, Visitor, Written, headers, query},
};

const PRIVATE: HeaderValue = HeaderValue::from_static("private, max-age=300");

/// What is said of each file.
static ABOUT: LazyLock<HeaderMap> = LazyLock::new(|| {
    // Thunderbird reads XML only from a type that begins with text/xml, application/xml or text/rdf.
    let kind = HeaderValue::from_static("text/xml; charset=utf-8");
    // The provider's name may stand in it in several languages.
    let vary = HeaderValue::from_static("accept-language");
    let about = file::about_shared(kind).into_iter();
    headers::beginning(about.chain([(header::VARY, vary)]))
});

/// `GET`, `HEAD`: the settings of the address's domain if it is published here, else of the Host's, else 404.
pub async fn get(
    State(app): State<App>,
    visitor: Visitor,
    language: Language,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    app.limits.file(visitor).map_err(PageError::rate_limited)?;
    let (told, response) = answer(&app, &uri, &headers, || language).await?;
    Ok(told.with(response))
}

/// Placeholders stay in for the client to fill, so the answer is the same for every mailbox of a domain and tells nobody
/// which exist. `language` is asked for only where the provider wrote its name in several.
pub async fn answer(
    app: &App,
    uri: &Uri,
    headers: &HeaderMap,
    language: impl FnOnce() -> Language,
) -> Result<(Told, Response), PageError> {
    // What is no address is as good as none: the Host still tells a domain. What is too long is an attack.
    let text = query::value(uri.query(), "emailaddress")?;
    let asked = text
        .and_then(|text| text.parse::<Address>().ok())
        .map(|address| address.domain().clone());
    let by_address = asked.is_some();
    let mut domains = asked
        .into_iter()
        .chain(std::iter::once_with(|| host::domain(uri, headers)).flatten());
    let first = domains.next();
    let shelf = app.published.shelf();
    let edition = shelf.edition();
    let known = match &first {
        Some(domain) => {
            let formed = app.published.formed(domain).await;
            let file = formed.and_then(|formed| formed.autoconfig(domain));
            let file = file.or_else(|| shelf.file(domain));
            file.map(|file| (domain.clone(), file))
        }
        None => None,
    };
    let (domain, file) = match known {
        Some(known) => known,
        None => {
            let domains = first.into_iter().chain(domains);
            let (domain, settings) = file::published(app, domains).await?;
            let file = write(&domain, &settings, language)?;
            if !settings.has_languages() {
                shelf.keep_file(edition, &domain, file.clone());
            }
            (domain, file)
        }
    };
    let mut response = file::shared_with(headers, ABOUT.clone(), file);
    let about = response.headers_mut();
    if by_address {
        // The URL holds the address, so caches on the way shall not keep it; Host and query are in the cache's key anyway.
        about.insert(header::CACHE_CONTROL, PRIVATE);
    }
    let told = Told {
        domain: Some(domain),
        outcome: None,
    };
    Ok((told, response))
}

fn write(
    domain: &DomainName,
    settings: &Settings,
    language: impl FnOnce() -> Language,
) -> Result<Written, PageError> {
    let subject = Subject {
        display_name: settings.name_for(language),
        ..settings.subject(domain)
    };
    let body = file::write("autoconfig", &subject).map_err(|error| error.about(domain))?;
    Ok(file::written(body))
}
