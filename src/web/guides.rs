//! The guides of mail apps. A guide is data: a file of steps and facts below `guides/`, its texts in `locales/`; one
//! template prints them all.

use std::sync::LazyLock;

use serde::Deserialize;

/// One app's way to an account.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// In the address: `/survey/<domain>/<id>`.
    #[serde(skip)]
    pub id: &'static str,
    /// The message with the app's name.
    pub name: String,
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
    #[serde(rename = "fact", default)]
    pub facts: Vec<Fact>,
}

/// One thing to do.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The message.
    pub say: String,
    /// The message of a heading, where another way begins; the steps are counted anew.
    pub way: Option<String>,
    #[serde(default)]
    pub when: When,
    /// What to type where, by the names on the app's own screens.
    #[serde(rename = "field", default)]
    pub fields: Vec<Field>,
    pub action: Option<Action>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The message with the app's own word.
    pub label: String,
    pub value: Value,
}

/// What a person types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    Address,
    Password,
    IncomingProtocol,
    IncomingHost,
    IncomingPort,
    IncomingSecurity,
    IncomingUsername,
    IncomingLogin,
    OutgoingHost,
    OutgoingPort,
    OutgoingSecurity,
    OutgoingUsername,
    OutgoingLogin,
}

impl Value {
    /// Whether it belongs to a server rather than to the person.
    pub fn is_of_a_server(self) -> bool {
        !matches!(self, Self::Address | Self::Password)
    }

    pub fn is_incoming(self) -> bool {
        matches!(
            self,
            Self::IncomingProtocol
                | Self::IncomingHost
                | Self::IncomingPort
                | Self::IncomingSecurity
                | Self::IncomingUsername
                | Self::IncomingLogin
        )
    }
}

/// What stands in a step besides words and values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// The link to the Apple profile.
    Profile,
    /// The form of the account code.
    Qr,
}

/// When a step or fact holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    #[default]
    Always,
    /// Somebody publishes a settings file that Thunderbird finds by itself.
    Autoconfig,
    NoAutoconfig,
    /// A file or code can be made: verified settings for both ways.
    Files,
    NoFiles,
}

/// Something that is so, and who says it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The message.
    pub say: String,
    #[serde(default)]
    pub when: When,
    /// The message that names a document, or where it was seen.
    pub source: String,
    pub confidence: Confidence,
}

/// How sure a fact is. Nobody writes that something was checked which they did not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    Specification,
    VendorPage,
    ThirdParty,
    Unchecked,
}

impl Confidence {
    /// Message ids are made of it: `confidence-third-party`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Specification => "specification",
            Self::VendorPage => "vendor-page",
            Self::ThirdParty => "third-party",
            Self::Unchecked => "unchecked",
        }
    }
}

/// All guides, in the order of their links.
pub static GUIDES: LazyLock<Vec<Guide>> = LazyLock::new(|| {
    [
        ("thunderbird", include_str!("../../guides/thunderbird.toml")),
        ("apple-mail", include_str!("../../guides/apple-mail.toml")),
        ("outlook", include_str!("../../guides/outlook.toml")),
        (
            "thunderbird-android",
            include_str!("../../guides/thunderbird-android.toml"),
        ),
        ("other", include_str!("../../guides/other.toml")),
    ]
    .into_iter()
    .map(|(id, text)| {
        // Part of the program: a mistake is ours, and the first test finds it.
        let guide: Guide = toml::from_str(text).unwrap_or_else(|error| panic!("{id}: {error}"));
        Guide { id, ..guide }
    })
    .collect()
});

/// The guide at `/survey/<domain>/<id>`.
pub fn find(id: &str) -> Option<&'static Guide> {
    GUIDES.iter().find(|guide| guide.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::say::Voice;

    #[test]
    fn every_guide_says_only_what_there_are_words_for() {
        let voice = Voice::english();
        for guide in GUIDES.iter() {
            let fields = guide.steps.iter().flat_map(|step| &step.fields);
            let ids = [&guide.name]
                .into_iter()
                .chain(guide.steps.iter().map(|step| &step.say))
                .chain(guide.steps.iter().filter_map(|step| step.way.as_ref()))
                .chain(fields.map(|field| &field.label))
                .chain(
                    guide
                        .facts
                        .iter()
                        .flat_map(|fact| [&fact.say, &fact.source]),
                );
            for id in ids {
                assert!(voice.knows(id), "{}: no message {id}", guide.id);
            }
        }
    }
}
