//! What servers and mail apps say when it does not work: a table of their words, each with its cause and the next step.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Deserialize;

use super::Proof;

/// One cause, and how it is recognised.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    pub id: String,
    /// Texts of which one occurs in the message, whatever the case of letters and however its lines are broken.
    #[serde(rename = "match", default)]
    texts: Vec<String>,
    /// More of them, by the language that they are in.
    #[serde(rename = "match-in", default)]
    elsewhere: BTreeMap<String, Vec<String>>,
    /// The message that says why.
    pub cause: String,
    /// The message that says what to do next.
    pub step: String,
    pub fact: Proof,
}

impl Reply {
    /// Each text with its language, for voices that read it aloud. Codes count as English.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        let english = self.texts.iter().map(|text| ("en", text.as_str()));
        let by_language = self.elsewhere.iter();
        english.chain(by_language.flat_map(|(language, texts)| {
            let texts = texts.iter();
            texts.map(|text| (language.as_str(), text.as_str()))
        }))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    reply: Vec<Reply>,
}

/// All that are known. The first that fits counts: the narrow ones stand first, and what a server says before what the app
/// makes of it.
pub static REPLIES: LazyLock<Vec<Reply>> = LazyLock::new(|| {
    [
        include_str!("../../../guides/login-replies.toml"),
        include_str!("../../../guides/app-messages.toml"),
    ]
    .into_iter()
    .flat_map(|text| {
        // Part of the program: a mistake is ours, and the first test finds it.
        let table: Table = toml::from_str(text).unwrap_or_else(|error| panic!("{error}"));
        table.reply
    })
    .collect()
});
