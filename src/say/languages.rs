//! Which languages there are, and which of them a visitor wants.

use std::{borrow::Cow, sync::LazyLock};

use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

/// `<language>/<subject>.ftl`.
#[derive(RustEmbed)]
#[folder = "locales/"]
struct Files;

pub struct Language {
    pub tag: String,
    id: LanguageIdentifier,
    pub bundle: FluentBundle<FluentResource>,
}

const ENGLISH: &str = "en";
/// As many choices as are read of one header.
const MOST_CHOICES: usize = 32;

static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let mut folders: Vec<String> = Files::iter()
        .filter_map(|path| Some(path.split_once('/')?.0.to_owned()))
        .collect();
    folders.sort();
    folders.dedup();
    folders
        .iter()
        .map(|folder| Language::load(folder, folder, None))
        .collect()
});

static PSEUDO: LazyLock<Language> = LazyLock::new(|| Language::load("en", "en-XA", Some(accented)));

pub fn english() -> &'static Language {
    LANGUAGES
        .iter()
        .find(|language| language.tag == ENGLISH)
        .expect("locales/en is embedded")
}

pub fn pseudo() -> &'static Language {
    &PSEUDO
}

/// What a visitor reads, the best first, weighed and cleared by q (RFC 9110 §12.5.4).
pub fn wanted(lang: Option<&str>, accept_language: Option<&str>) -> Vec<LanguageIdentifier> {
    let mut choices: Vec<(LanguageIdentifier, f32)> = accept_language
        .unwrap_or_default()
        .split(',')
        .take(MOST_CHOICES)
        .filter_map(choice)
        .collect();
    choices.sort_by(|a, b| b.1.total_cmp(&a.1));
    lang.and_then(|tag| tag.parse().ok())
        .into_iter()
        .chain(choices.into_iter().map(|(id, _)| id))
        .collect()
}

/// The library ignores q, so it is asked with what [`wanted`] has put in order.
pub fn negotiate(lang: Option<&str>, accept_language: Option<&str>) -> &'static Language {
    let wanted = wanted(lang, accept_language);
    let offered: Vec<&LanguageIdentifier> = LANGUAGES.iter().map(|language| &language.id).collect();
    let best = negotiate_languages(&wanted, &offered, None, NegotiationStrategy::Lookup);
    best.first()
        .and_then(|id| LANGUAGES.iter().find(|language| language.id == ***id))
        .unwrap_or_else(english)
}

/// `de-AT;q=0.8`; none for `*`, what is no tag, and what is refused by `q=0`.
fn choice(text: &str) -> Option<(LanguageIdentifier, f32)> {
    let mut parts = text.split(';').map(str::trim);
    let id = parts.next()?.parse().ok()?;
    let weight = match parts.find_map(|part| part.strip_prefix("q=").or(part.strip_prefix("Q="))) {
        Some(q) => q.parse().ok()?,
        None => 1.0,
    };
    (weight > 0.0 && weight <= 1.0).then_some((id, weight))
}

impl Language {
    /// The files are part of the program, so a broken one is a mistake of ours that the first test finds.
    fn load(folder: &str, tag: &str, transform: Option<fn(&str) -> Cow<str>>) -> Self {
        let id: LanguageIdentifier = tag.parse().expect("folders are named by language tags");
        let mut bundle = FluentBundle::new_concurrent(vec![id.clone()]);
        // The marks that isolate an argument would be copied along with it; HTML isolates by itself.
        bundle.set_use_isolating(false);
        bundle.set_transform(transform);
        let prefix = format!("{folder}/");
        for path in Files::iter().filter(|path| path.starts_with(&prefix)) {
            let file = Files::get(&path).expect("listed by the same table");
            let text = String::from_utf8(file.data.into_owned()).expect("locales are UTF-8");
            let resource = FluentResource::try_new(text)
                .unwrap_or_else(|(_, errors)| panic!("{path} is not valid Fluent: {errors:?}"));
            bundle
                .add_resource(resource)
                .unwrap_or_else(|errors| panic!("{path} says something twice: {errors:?}"));
        }
        Self {
            tag: tag.to_owned(),
            id,
            bundle,
        }
    }
}

/// Every ASCII letter becomes one with an accent, so that the text stays readable.
fn accented(text: &str) -> Cow<'_, str> {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "áƀçđéƒğħíĵķļɱñóþɋŕšŧúṽŵẋýžÅßÇÐÉƑĜĤÎĴĶĻṀÑÖÞꝖŘŠŦÛṼŴẊÝŽ";
    text.chars()
        .map(|c| {
            PLAIN
                .find(c)
                .and_then(|at| ACCENTED.chars().nth(at))
                .unwrap_or(c)
        })
        .collect::<String>()
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_of_the_header_are_kept() {
        assert_eq!(choice("de;q=0"), None);
        assert_eq!(choice("de;q=0.5").unwrap().1, 0.5);
        assert_eq!(choice("de; q=x"), None);
        assert_eq!(choice("*"), None);
    }

    #[test]
    fn what_nobody_speaks_is_answered_in_english() {
        for (lang, header) in [
            (None, None),
            (Some("tlh"), Some("tlh, *;q=0.1")),
            (Some("…"), Some(";;;,,,q=")),
            (Some("en-GB"), None),
            (None, Some("en;q=0")),
        ] {
            assert_eq!(negotiate(lang, header).tag, "en");
        }
    }
}
