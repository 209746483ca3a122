//! Which languages there are, and which of them a visitor wants.

use std::{
    borrow::Cow,
    sync::{LazyLock, OnceLock},
};

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use rust_embed::{EmbeddedFile, RustEmbed};
use unic_langid::LanguageIdentifier;

/// What a language says of itself, and its messages, are read when they are first asked for: a server that hands out files
/// alone speaks none, and few speak all.
pub struct Language {
    pub tag: String,
    id: LanguageIdentifier,
    files: Files,
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

/// `<subject>.ftl` of one language.
#[derive(Clone, Copy)]
struct Files {
    names: fn() -> Vec<Cow<'static, str>>,
    get: fn(&str) -> Option<EmbeddedFile>,
}

/// Each folder is embedded by itself: names and texts lie mixed in the program, and to look for one language among all names
/// would bring the texts of all into memory.
macro_rules! languages {
    ($($tag:literal $folder:tt)*) => {
        [$({
            #[derive(RustEmbed)]
            #[folder = $folder]
            struct Folder;
            let files = Files {
                names: || Folder::iter().collect(),
                get: Folder::get,
            };
            Language::new($tag, files, None)
        }),*]
    };
}

/// By their tags.
static LANGUAGES: LazyLock<[Language; 16]> = LazyLock::new(|| {
    languages! {
        "ar" "locales/ar"
        "cs" "locales/cs"
        "de" "locales/de"
        "en" "locales/en"
        "es" "locales/es"
        "fr" "locales/fr"
        "he" "locales/he"
        "it" "locales/it"
        "ja" "locales/ja"
        "nl" "locales/nl"
        "pl" "locales/pl"
        "pt" "locales/pt"
        "sv" "locales/sv"
        "tr" "locales/tr"
        "uk" "locales/uk"
        "zh" "locales/zh"
    }
});

static PSEUDO: LazyLock<Language> =
    LazyLock::new(|| Language::new("en-XA", english().files, Some(accented)));

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

/// All of them, by their tags.
pub fn all() -> &'static [Language] {
    &*LANGUAGES
}

pub fn english() -> &'static Language {
    LANGUAGES
        .iter()
        .find(|language| language.is_english())
        .expect("English is one of them")
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
    fn new(tag: &str, files: Files, transform: Option<fn(&str) -> Cow<str>>) -> Self {
        Self {
            tag: tag.to_owned(),
            id: tag.parse().expect("a language tag"),
            files,
            transform,
            itself: OnceLock::new(),
            bundle: OnceLock::new(),
        }
    }

    pub fn itself(&self) -> &Itself {
        self.itself.get_or_init(|| {
            let mut told = bundle(&self.id);
            self.add(&mut told, ITSELF);
            let says = |what| said(&told, what, &FluentArgs::new()).expect("each tells of itself");
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
        self.id.language.as_str() == ENGLISH
    }

    pub fn bundle(&self) -> &Bundle {
        self.bundle.get_or_init(|| {
            let mut bundle = self.prepared();
            for name in (self.files.names)() {
                self.add(&mut bundle, &name);
            }
            bundle
        })
    }

    /// The messages of one file alone, if there is such a file.
    pub fn of_file(&self, name: &str) -> Option<Bundle> {
        let mut bundle = self.prepared();
        self.add(&mut bundle, name).then_some(bundle)
    }

    /// Nothing said yet.
    fn prepared(&self) -> Bundle {
        let mut bundle = bundle(&self.id);
        // Marks that isolate an argument would be copied along with it, and HTML isolates by itself. But where the
        // script runs from the right, a host and its port in a sentence would fall apart without them.
        bundle.set_use_isolating(self.itself().direction == Direction::RightToLeft);
        bundle.set_transform(self.transform);
        bundle
    }

    /// Whether there is such a file. The files are part of the program, so a broken one is a mistake of ours that the first
    /// test finds.
    fn add(&self, bundle: &mut Bundle, name: &str) -> bool {
        let Some(file) = (self.files.get)(name) else {
            return false;
        };
        let text = String::from_utf8(file.data.into_owned()).expect("locales are UTF-8");
        let resource = FluentResource::try_new(text)
            .unwrap_or_else(|(_, errors)| panic!("{name} is not valid Fluent: {errors:?}"));
        bundle
            .add_resource(resource)
            .unwrap_or_else(|errors| panic!("{name} says something twice: {errors:?}"));
        true
    }
}

fn bundle(id: &LanguageIdentifier) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![id.clone()]);
    bundle.set_use_isolating(false);
    bundle
}

/// A message of `bundle`, if it has one with this id.
pub fn said(bundle: &Bundle, id: &str, args: &FluentArgs) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors);
    if !errors.is_empty() {
        tracing::error!(id, ?errors, "a message lacks an argument");
    }
    Some(text.into_owned())
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
    fn every_folder_is_a_language() {
        let folders = std::fs::read_dir("locales").unwrap();
        let mut tags: Vec<String> = folders
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        tags.sort();
        let known: Vec<&str> = all().iter().map(|language| &*language.tag).collect();
        assert_eq!(known, tags);
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
