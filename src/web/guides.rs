//! The guides of mail apps. A guide is data: a file of steps and facts below `guides/`, its texts in `locales/`; one
//! template prints them all.

mod replies;
mod sign_in;
mod system;
mod text_file;
mod when;

pub use replies::{REPLIES, Reply};
pub use sign_in::{By, Maker, SignIn};
pub use system::System;
pub use text_file::TextFile;
pub use when::When;

use std::sync::LazyLock;

use serde::Deserialize;

use crate::{
    check::{Client, client},
    survey::sources::catalogue,
};

/// One app's way to an account.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Guide {
    /// In the address: `/survey/<domain>/<id>`.
    #[serde(skip)]
    pub id: &'static str,
    /// The message with the app's name.
    pub name: String,
    pub group: Group,
    /// The name is no proper one: in a heading no language could do without an article, or would write it small.
    #[serde(default)]
    pub common_name: bool,
    /// Where the app is among the likely ones. The first guide of the list that names a system opens there by itself.
    #[serde(default)]
    pub on: Vec<System>,
    /// The id of the client of `check` that the app is: what that finds by itself, the app finds.
    pub client: Option<String>,
    /// The app reads mail by IMAP alone.
    #[serde(default)]
    pub imap_only: bool,
    /// It reads no mail at all: a server for sending is all that it needs.
    #[serde(default)]
    pub sends_only: bool,
    /// Who makes the app, where that one has mailboxes as well.
    pub maker: Option<Maker>,
    pub sign_in: Option<SignIn>,
    /// Who says what the app's screens, or its files, call things.
    pub screens: Proof,
    /// What to know before one begins.
    #[serde(rename = "warning", default)]
    pub warnings: Vec<Fact>,
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
    #[serde(rename = "fact", default)]
    pub facts: Vec<Fact>,
    /// The messages of what to do when the app complains.
    pub complaints: Vec<String>,
}

/// Where a guide stands among the links.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    Phones,
    Computers,
    Web,
    CommandLine,
    /// Devices, programs, and whatever there is no guide for.
    Others,
}

impl Group {
    /// In the order of showing.
    pub const ALL: [Self; 5] = [
        Self::Phones,
        Self::Computers,
        Self::Web,
        Self::CommandLine,
        Self::Others,
    ];

    /// Message ids are made of it: `guides-group-command-line`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Phones => "phones",
            Self::Computers => "computers",
            Self::Web => "web",
            Self::CommandLine => "command-line",
            Self::Others => "others",
        }
    }
}

/// One thing to do.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Step {
    /// The message.
    pub say: String,
    /// The message in its place where the provider takes no passwords.
    pub passwordless: Option<String>,
    /// The message of a heading, where another way begins; the steps are counted anew.
    pub way: Option<String>,
    #[serde(default)]
    pub when: When,
    /// The incoming protocol that it is of, where it differs between them.
    pub protocol: Option<String>,
    /// What to type where, by the names on the app's own screens.
    #[serde(rename = "field", default)]
    pub fields: Vec<Field>,
    pub action: Option<Action>,
    /// The message, without the action, where the page is shown on the telephone itself.
    pub on_the_phone: Option<String>,
    /// A file to copy.
    pub file: Option<TextFile>,
    /// Lines for the shell, to copy, below all else. In `{domain}` stands the domain.
    pub command: Option<String>,
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
    /// With the port behind a colon, for apps that have one field for both.
    IncomingHostPort,
    IncomingPort,
    IncomingSecurity,
    IncomingUsername,
    IncomingLogin,
    OutgoingHost,
    OutgoingHostPort,
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
                | Self::IncomingHostPort
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

/// Something that is so, and who says it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The message.
    pub say: String,
    /// As in [`Step`].
    pub passwordless: Option<String>,
    #[serde(default)]
    pub when: When,
    /// As in [`Proof`].
    pub source: Option<String>,
    pub confidence: Confidence,
}

/// Who says so.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proof {
    /// An HTTPS URL, or the message that names a document or where it was seen; none if nobody does.
    pub source: Option<String>,
    pub confidence: Confidence,
}

/// How sure a fact is. Nobody writes that something was checked which they did not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    Specification,
    SourceCode,
    VendorPage,
    ThirdParty,
    Unchecked,
}

impl Confidence {
    /// Message ids are made of it: `confidence-third-party`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Specification => "specification",
            Self::SourceCode => "source-code",
            Self::VendorPage => "vendor-page",
            Self::ThirdParty => "third-party",
            Self::Unchecked => "unchecked",
        }
    }
}

impl From<catalogue::Confidence> for Confidence {
    fn from(known: catalogue::Confidence) -> Self {
        match known {
            catalogue::Confidence::Specification => Self::Specification,
            catalogue::Confidence::VendorPage => Self::VendorPage,
            catalogue::Confidence::ThirdParty => Self::ThirdParty,
            catalogue::Confidence::Unchecked => Self::Unchecked,
        }
    }
}

/// All guides, in the order of their links.
pub static GUIDES: LazyLock<Vec<Guide>> = LazyLock::new(|| {
    [
        ("apple-mail", include_str!("../../guides/apple-mail.toml")),
        ("gmail", include_str!("../../guides/gmail.toml")),
        (
            "samsung-email",
            include_str!("../../guides/samsung-email.toml"),
        ),
        (
            "outlook-mobile",
            include_str!("../../guides/outlook-mobile.toml"),
        ),
        (
            "thunderbird-android",
            include_str!("../../guides/thunderbird-android.toml"),
        ),
        ("fairemail", include_str!("../../guides/fairemail.toml")),
        ("spark", include_str!("../../guides/spark.toml")),
        ("bluemail", include_str!("../../guides/bluemail.toml")),
        (
            "apple-mail-mac",
            include_str!("../../guides/apple-mail-mac.toml"),
        ),
        ("outlook-new", include_str!("../../guides/outlook-new.toml")),
        (
            "outlook-classic",
            include_str!("../../guides/outlook-classic.toml"),
        ),
        ("outlook-mac", include_str!("../../guides/outlook-mac.toml")),
        ("thunderbird", include_str!("../../guides/thunderbird.toml")),
        ("evolution", include_str!("../../guides/evolution.toml")),
        ("kmail", include_str!("../../guides/kmail.toml")),
        ("geary", include_str!("../../guides/geary.toml")),
        ("em-client", include_str!("../../guides/em-client.toml")),
        ("the-bat", include_str!("../../guides/the-bat.toml")),
        ("claws", include_str!("../../guides/claws.toml")),
        (
            "nextcloud-mail",
            include_str!("../../guides/nextcloud-mail.toml"),
        ),
        ("roundcube", include_str!("../../guides/roundcube.toml")),
        ("neomutt", include_str!("../../guides/neomutt.toml")),
        ("aerc", include_str!("../../guides/aerc.toml")),
        ("himalaya", include_str!("../../guides/himalaya.toml")),
        ("printer", include_str!("../../guides/printer.toml")),
        ("program", include_str!("../../guides/program.toml")),
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

impl Guide {
    /// What `check` knows of the app.
    pub fn client(&self) -> Option<&'static Client> {
        self.client.as_deref().and_then(client::find)
    }

    /// Whether another screen than the app's own has a part in it.
    pub fn shows_a_code(&self) -> bool {
        let mut steps = self.steps.iter();
        steps.any(|step| step.action == Some(Action::Qr))
    }
}

/// The guide that opens by itself on a system.
pub fn first_on(system: System) -> Option<&'static Guide> {
    GUIDES.iter().find(|guide| guide.on.contains(&system))
}

/// The guide at `/survey/<domain>/<id>`.
pub fn find(id: &str) -> Option<&'static Guide> {
    GUIDES.iter().find(|guide| guide.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Protocol, Role},
        say::Voice,
    };

    #[test]
    fn every_guide_says_only_what_there_are_words_for() {
        let voice = Voice::english();
        for guide in GUIDES.iter() {
            let fields = guide.steps.iter().flat_map(|step| &step.fields);
            let facts = || guide.facts.iter().chain(&guide.warnings);
            let sign_in = || guide.sign_in.iter();
            let ids = [&guide.name]
                .into_iter()
                .chain(guide.steps.iter().map(|step| &step.say))
                .chain(sign_in().flat_map(|sign_in| sign_in.steps.iter().map(|step| &step.say)))
                .chain(sign_in().filter_map(|sign_in| sign_in.instead.as_ref()))
                .chain(guide.steps.iter().filter_map(|step| step.way.as_ref()))
                .chain((guide.steps.iter()).filter_map(|step| step.on_the_phone.as_ref()))
                .chain(fields.map(|field| &field.label))
                .chain(facts().map(|fact| &fact.say))
                .chain(
                    guide
                        .steps
                        .iter()
                        .filter_map(|step| step.passwordless.as_ref()),
                )
                .chain(facts().filter_map(|fact| fact.passwordless.as_ref()))
                .chain(&guide.complaints)
                .chain(proofs(guide).filter_map(|(source, _)| source.as_ref()));
            for id in ids.filter(|id| !id.starts_with("https://")) {
                assert!(voice.knows(id), "{}: no message {id}", guide.id);
            }
        }
    }

    fn proofs(guide: &Guide) -> impl Iterator<Item = (&Option<String>, Confidence)> {
        let facts = guide.facts.iter().chain(&guide.warnings);
        facts
            .map(|fact| (&fact.source, fact.confidence))
            .chain([(&guide.screens.source, guide.screens.confidence)])
            .chain((guide.sign_in.iter()).map(|sign_in| (&sign_in.source, sign_in.confidence)))
    }

    #[test]
    fn whatever_somebody_is_said_to_say_has_its_source_and_what_nobody_does_has_none() {
        for guide in GUIDES.iter() {
            for (source, confidence) in proofs(guide) {
                let unchecked = confidence == Confidence::Unchecked;
                assert_ne!(unchecked, source.is_some(), "{}: {source:?}", guide.id);
                if let Some(url) = source.as_ref().filter(|id| id.contains(':')) {
                    assert!(url::Url::parse(url).is_ok(), "{}: {url}", guide.id);
                }
            }
            assert!(!guide.complaints.is_empty(), "{}", guide.id);
        }
    }

    #[test]
    fn whoever_says_what_the_app_finds_names_the_client_that_finds_it() {
        for guide in GUIDES.iter() {
            let found = guide.client().is_some();
            assert_eq!(found, guide.client.is_some(), "{}", guide.id);
            let steps = guide.steps.iter().map(|step| step.when);
            let facts = guide.facts.iter().chain(&guide.warnings);
            let asks = steps.chain(facts.map(|fact| fact.when)).any(|when| {
                matches!(
                    when,
                    When::Finds
                        | When::Guesses
                        | When::ByItself
                        | When::NotByItself
                        | When::Unsure
                        | When::FindsNothing
                        | When::Misled
                )
            });
            assert!(found || !asks, "{}", guide.id);
        }
    }

    #[test]
    fn a_step_of_one_protocol_has_a_twin_for_the_other_where_both_can_be_chosen() {
        let incoming = |name: &str| {
            Protocol::named(name).is_some_and(|protocol| protocol.role() == Role::Incoming)
        };
        for guide in GUIDES.iter() {
            let steps = guide.steps.iter().filter_map(|step| step.protocol.as_ref());
            let of: Vec<&String> = steps.collect();
            assert!(of.iter().all(|name| incoming(name)), "{}: {of:?}", guide.id);
            for name in ["imap", "pop3"] {
                assert!(
                    of.is_empty() || of.iter().any(|of| *of == name),
                    "{}: none for {name}",
                    guide.id
                );
            }
        }
    }

    #[test]
    fn every_system_has_its_guide_and_every_file_its_step() {
        for (system, id) in [
            (System::Iphone, "apple-mail"),
            (System::Android, "gmail"),
            (System::Mac, "apple-mail-mac"),
            (System::Windows, "outlook-new"),
            (System::Linux, "thunderbird"),
        ] {
            assert_eq!(first_on(system).unwrap().id, id);
        }
        let steps = || GUIDES.iter().flat_map(|guide| &guide.steps);
        for file in TextFile::ALL {
            assert!(steps().any(|step| step.file == Some(file)), "{file:?}");
        }
        for group in Group::ALL {
            assert!(
                GUIDES.iter().any(|guide| guide.group == group),
                "{group:?} is empty"
            );
        }
    }

    #[test]
    fn every_guide_stands_in_a_file_of_its_name_and_every_such_file_in_the_list() {
        for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/guides")).unwrap() {
            let path = file.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            assert!(
                find(&name).is_some() || ["login-replies", "app-messages"].contains(&name.as_str()),
                "{name} is in no list"
            );
        }
    }
}
