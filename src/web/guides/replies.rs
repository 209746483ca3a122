//! What servers and mail apps say when it does not work: a table of their words, each with its cause and the next step.

use std::sync::LazyLock;

use serde::Deserialize;

use super::Proof;

/// One cause, and how it is recognised.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    pub id: String,
    /// Texts of which one occurs in the message, whatever the case of letters and however its lines are broken.
    #[serde(rename = "match")]
    pub texts: Vec<String>,
    /// The message that says why.
    pub cause: String,
    /// The message that says what to do next.
    pub step: String,
    pub fact: Proof,
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
