//! What every page has around its content.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{Method, Uri, request::Parts},
};

use super::assets;
use crate::{
    say::Voice,
    web::{App, Language},
};

/// The voice a page speaks in, and links that keep it.
#[derive(Clone)]
pub struct Frame {
    pub voice: Voice,
    /// The `?lang=` that the visitor chose.
    lang: Option<String>,
    /// Where the page is, for the links to itself in other languages.
    path: String,
}

/// The page in another language.
pub struct Tongue {
    pub tag: &'static str,
    pub name: &'static str,
    pub href: String,
    pub current: bool,
}

impl Frame {
    /// Of the page at `path`.
    pub fn of(language: &Language, path: &str) -> Self {
        Self {
            voice: language.voice(),
            lang: language.asked().map(str::to_owned),
            path: path.to_owned(),
        }
    }

    /// Where a page is: what was posted has no address of its own to come back to.
    pub fn place<'a>(method: &Method, uri: &'a Uri) -> &'a str {
        match *method {
            Method::GET | Method::HEAD => uri.path(),
            _ => "/",
        }
    }

    /// This page in every language.
    pub fn tongues(&self) -> Vec<Tongue> {
        Voice::all()
            .map(|voice| Tongue {
                tag: voice.tag(),
                name: voice.name(),
                href: format!("{}?lang={}", self.path, voice.tag()),
                current: voice.tag() == self.voice.tag(),
            })
            .collect()
    }

    /// A path of ours without query, with the chosen language kept.
    pub fn link(&self, path: &str) -> String {
        match &self.lang {
            None => path.to_owned(),
            Some(lang) => {
                let query: String = url::form_urlencoded::byte_serialize(lang.as_bytes()).collect();
                format!("{path}?lang={query}")
            }
        }
    }

    /// A path of ours with this query, already escaped, and the chosen language.
    pub fn with(&self, path: &str, query: &str) -> String {
        let link = self.link(path);
        let sign = if link.contains('?') { '&' } else { '?' };
        format!("{link}{sign}{query}")
    }

    /// The chosen language, for forms that lose their action's query.
    pub fn lang(&self) -> Option<&str> {
        self.lang.as_deref()
    }

    /// A static file's address, which changes with its content.
    pub fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    /// What stands in the browser's tab.
    pub fn title(&self, page: &str) -> String {
        self.voice.say_with("title", &[("page", page.into())])
    }
}

impl FromRequestParts<App> for Frame {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let path = Self::place(&parts.method, &parts.uri);
        Ok(Self::of(&Language::of(parts, &app.config()), path))
    }
}
