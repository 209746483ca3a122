//! Which languages there are, and which of them a visitor wants.

use std::{
    borrow::Cow,
    sync::{LazyLock, OnceLock},
};

use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

/// `<language>/<subject>.ftl`.
#[derive(RustEmbed)]
#[folder = "locales/"]
struct Files;

/// What a language says of itself, and its messages, are read when they are first asked for: a server that hands out files
/// alone speaks none, and few speak all.
pub struct Language {
    pub tag: String,
    id: LanguageIdentifier,
    folder: String,
    transform: Option<fn(&str) -> Cow<str>>,
    itself: OnceLock<Itself>,
    bundle: OnceLock<Bundle>,
}

/// What a language says of itself.
pub struct Itself {
    /// As it calls itself.
    pub name: String,
    pub direction: Direction,
    /// Whether a native speaker has read it over.
    pub reviewed: bool,
}

type Bundle = FluentBundle<FluentResource>;

/// Which way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// HTML's word, for `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

const ENGLISH: &str = "en";
/// The file of a language that tells of the language itself.
const ITSELF: &str = "language.ftl";
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
        .map(|folder| Language::new(folder, folder, None))
        .collect()
});

static PSEUDO: LazyLock<Language> = LazyLock::new(|| Language::new("en", "en-XA", Some(accented)));

/// All of them, by their tags.
pub fn all() -> &'static [Language] {
    &LANGUAGES
}

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
    fn new(folder: &str, tag: &str, transform: Option<fn(&str) -> Cow<str>>) -> Self {
        Self {
            tag: tag.to_owned(),
            id: tag.parse().expect("folders are named by language tags"),
            folder: folder.to_owned(),
            transform,
            itself: OnceLock::new(),
            bundle: OnceLock::new(),
        }
    }

    pub fn itself(&self) -> &Itself {
        self.itself.get_or_init(|| {
            let mut told = bundle(&self.id);
            add(&mut told, &format!("{}/{ITSELF}", self.folder));
            let says = |what| said(&told, what).expect("every language tells of itself");
            Itself {
                name: says("language-name"),
                direction: match says("language-direction").as_str() {
                    "rtl" => Direction::RightToLeft,
                    _ => Direction::LeftToRight,
                },
                reviewed: says("language-review") != "missing",
            }
        })
    }

    pub fn is_english(&self) -> bool {
        self.folder == ENGLISH
    }

    pub fn bundle(&self) -> &Bundle {
        self.bundle.get_or_init(|| {
            let mut bundle = bundle(&self.id);
            // Marks that isolate an argument would be copied along with it, and HTML isolates by itself. But where the
            // script runs from the right, a host and its port in a sentence would fall apart without them.
            bundle.set_use_isolating(self.itself().direction == Direction::RightToLeft);
            bundle.set_transform(self.transform);
            let prefix = format!("{}/", self.folder);
            for path in Files::iter().filter(|path| path.starts_with(&prefix)) {
                add(&mut bundle, &path);
            }
            bundle
        })
    }
}

fn bundle(id: &LanguageIdentifier) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![id.clone()]);
    bundle.set_use_isolating(false);
    bundle
}

/// The files are part of the program, so a broken one is a mistake of ours that the first test finds.
fn add(bundle: &mut Bundle, path: &str) {
    let file = Files::get(path).unwrap_or_else(|| panic!("there is no {path}"));
    let text = String::from_utf8(file.data.into_owned()).expect("locales are UTF-8");
    let resource = FluentResource::try_new(text)
        .unwrap_or_else(|(_, errors)| panic!("{path} is not valid Fluent: {errors:?}"));
    bundle
        .add_resource(resource)
        .unwrap_or_else(|errors| panic!("{path} says something twice: {errors:?}"));
}

/// A message without arguments.
fn said(bundle: &Bundle, id: &str) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    Some(
        bundle
            .format_pattern(pattern, None, &mut Vec::new())
            .into_owned(),
    )
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
    fn a_language_is_found_by_what_browsers_call_it() {
        for (header, tag) in [
            ("de-AT,de;q=0.9,en;q=0.8", "de"),
            ("pt-BR,pt;q=0.9", "pt"),
            ("zh-CN", "zh"),
            ("zh-Hans-CN", "zh"),
            ("fr-CH, en;q=0.5", "fr"),
            ("da, sv;q=0.8, en;q=0.9", "en"),
            ("es-419", "es"),
        ] {
            assert_eq!(negotiate(None, Some(header)).tag, tag, "{header}");
        }
        assert_eq!(negotiate(Some("he"), Some("de")).tag, "he");
    }

    #[test]
    fn every_language_can_be_spoken() {
        for language in all() {
            assert!(!language.itself().name.is_empty());
            assert!(language.bundle().has_message("brand"), "{}", language.tag);
        }
        assert_eq!(
            negotiate(Some("ar"), None).itself().direction,
            Direction::RightToLeft
        );
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
