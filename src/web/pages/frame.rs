//! What every page has around its content.

use std::{convert::Infallible, sync::Arc};

use axum::{
    extract::FromRequestParts,
    http::{Method, Uri, request::Parts},
};

use super::{assets, whole::Whole};
use crate::{
    config::Site,
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
    site: Arc<Site>,
    /// The organisation's name, as this visitor reads it.
    name: Option<String>,
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
            name: language
                .site()
                .name
                .as_ref()
                .map(|name| language.pick(name).to_owned()),
            site: language.site().clone(),
        }
    }

    /// Of a page at the root of a site that says nothing of itself.
    #[cfg(test)]
    pub fn speaking(voice: Voice) -> Self {
        Self {
            voice,
            lang: None,
            path: "/".to_owned(),
            site: Arc::default(),
            name: None,
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
        let address = assets::address(name);
        match self.site.colour {
            Some(colour) if name == assets::STYLE => assets::coloured(&address, colour),
            _ => address,
        }
    }

    /// A sentence or a name, in which no line breaks the name of a host but at its dots.
    pub fn names<'t>(&self, text: &'t str) -> Whole<'t> {
        Whole::names(text)
    }

    /// A command, of which no line breaks a word.
    pub fn command<'t>(&self, text: &'t str) -> Whole<'t> {
        Whole::words(text)
    }

    /// What the button is called that copies these lines: by the first of them that does something.
    pub fn copies(&self, lines: &str) -> String {
        let says = |line: &&str| !line.starts_with('#');
        let first = lines.lines().find(says).unwrap_or_default();
        self.voice.say_with("copy-what", &[("what", first.into())])
    }

    /// Our icon, as an address that holds it.
    pub fn icon(&self) -> &'static str {
        assets::icon()
    }

    /// The lines that fetch the script.
    pub fn start(&self) -> &'static str {
        assets::START
    }

    /// The organisation's name, else ours.
    pub fn brand(&self) -> String {
        self.name.clone().unwrap_or_else(|| self.voice.say("brand"))
    }

    /// Whether our own name stands nowhere at the head.
    pub fn is_of_an_organisation(&self) -> bool {
        self.name.is_some()
    }

    /// Where the organisation's logo is, and its media type.
    pub fn logo(&self) -> Option<(String, &'static str)> {
        let logo = self.site.logo.as_ref()?;
        Some((format!("/logo?v={}", logo.digest), logo.kind))
    }

    /// What the link to the organisation's help says, and where it leads.
    pub fn help(&self) -> Option<(String, &str)> {
        let words = match &self.name {
            Some(name) => self
                .voice
                .say_with("site-help", &[("name", name.clone().into())]),
            None => self.voice.say("site-help-unnamed"),
        };
        Some((words, self.site.help.as_ref()?.as_str()))
    }

    /// Whom to ask, and the link there.
    pub fn contact(&self) -> Option<(&str, String)> {
        let contact = self.site.contact.as_deref()?;
        let link = match contact.contains("://") {
            true => contact.to_owned(),
            false => format!("mailto:{contact}"),
        };
        Some((contact, link))
    }

    /// What stands in the browser's tab.
    pub fn title(&self, page: &str) -> String {
        match &self.name {
            Some(name) => self.voice.say_with(
                "site-title",
                &[("page", page.into()), ("name", name.clone().into())],
            ),
            None => self.voice.say_with("title", &[("page", page.into())]),
        }
    }
}

impl FromRequestParts<App> for Frame {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let path = Self::place(&parts.method, &parts.uri);
        Ok(Self::of(&Language::of(parts, &app.config()), path))
    }
}
