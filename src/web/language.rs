//! Which language an answer is in: `?lang=`, else `Accept-Language`, else the configured one.

use std::{convert::Infallible, sync::Arc};

use axum::{
    extract::FromRequestParts,
    http::{Extensions, HeaderMap, Request, Uri, header, request::Parts},
};

use super::App;
use crate::{
    config::{Config, Site},
    model::Words,
    say::{self, Voice},
};

/// What the visitor said of languages, not yet matched with what there is.
#[derive(Clone, Debug, Default)]
pub struct Language {
    asked: Option<String>,
    accept: Option<String>,
    given: Option<Voice>,
    site: Arc<Site>,
}

impl Language {
    /// Of a request. Longer than any language tag is no language. A [`Voice`] among the request's extensions is taken
    /// whatever the visitor says: so tests hear the pseudo-locale, which no request can ask for.
    pub fn of(parts: &Parts, config: &Config) -> Self {
        Self::read(&parts.uri, &parts.headers, &parts.extensions, config)
    }

    /// The same, where the request is still whole.
    pub fn of_request<B>(request: &Request<B>, config: &Config) -> Self {
        Self::read(
            request.uri(),
            request.headers(),
            request.extensions(),
            config,
        )
    }

    fn read(uri: &Uri, headers: &HeaderMap, extensions: &Extensions, config: &Config) -> Self {
        let query = uri.query().unwrap_or_default();
        let asked = url::form_urlencoded::parse(query.as_bytes())
            .find(|(name, _)| name == "lang")
            .map(|(_, value)| value.into_owned())
            .filter(|value| !value.is_empty() && value.len() <= 64);
        let accept = headers
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok())
            .filter(|value| value.len() <= 1024)
            .map(str::to_owned);
        Self {
            asked,
            accept: accept.or_else(|| config.lang.clone()),
            given: extensions.get::<Voice>().copied(),
            site: config.site.clone(),
        }
    }

    /// The `?lang=` of the request, for links that keep it.
    pub fn asked(&self) -> Option<&str> {
        self.asked.as_deref()
    }

    /// Whose page it is.
    pub fn site(&self) -> &Arc<Site> {
        &self.site
    }

    pub fn voice(&self) -> Voice {
        self.given
            .unwrap_or_else(|| Voice::negotiate(self.asked.as_deref(), self.accept.as_deref()))
    }

    /// An operator's own words in the best language that the visitor reads and the operator wrote.
    pub fn pick<'a>(&self, words: &'a Words) -> &'a str {
        say::wanted(self.asked.as_deref(), self.accept.as_deref())
            .iter()
            .find_map(|language| words.known(&language.to_string()))
            .unwrap_or(&words.default)
    }
}

impl FromRequestParts<App> for Language {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self::of(parts, &app.config()))
    }
}
