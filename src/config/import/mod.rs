//! What another tool published, as entries of our configuration: `portolan import`.
//!
//! An importer takes bytes, or the path of a database, and tells what it could take over and what not. Nothing of it is tried, no network is asked, and
//! what is secret in a source is passed over by its name, never by its value. All that comes out is accepted by
//! [`Config::read`](super::Config::read): see [`vetted`].

mod automx2;
mod domains;
mod ispdb;
mod mailcow;
mod monogramm;
pub mod sqlite;
pub mod variables;
mod vetting;
mod wdes;

use std::path::PathBuf;

use super::writing::{Entry, Server};
use crate::{
    model::{Authentication, DomainName, Protocol, Security, Username},
    wire::documents::words::{self, one_line},
};
use variables::Variable;

pub use domains::read as read_domains;
pub use vetting::vetted;

/// In the order in which help lists them.
pub const SOURCES: &[Source] = &[
    automx2::SOURCE,
    monogramm::SOURCE,
    wdes::SOURCE,
    mailcow::SOURCE,
    ispdb::SOURCE,
];

/// A tool whose settings can be taken over.
pub struct Source {
    pub name: &'static str,
    pub place: Place,
    /// Whether the domains have to be told, or can be told beside those that the source names.
    pub wants_domains: bool,
    /// An error if there is nothing at all to be had.
    pub read: fn(&Given) -> Result<Taken, Note>,
}

/// What a source is read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// One SQLite database.
    Database,
    /// A file with variables.
    Variables,
    /// The same, or the process's environment.
    Environment,
    /// The files of a folder, not of those in it.
    Folder,
}

/// What an importer is given.
#[derive(Debug, Default)]
pub struct Given {
    /// In the order of their names; empty for [`Self::environment`] and [`Self::database`].
    pub files: Vec<File>,
    /// A regular file of at most [`sqlite::MAX_LEN`] octets.
    pub database: Option<PathBuf>,
    pub environment: Vec<(String, String)>,
    /// Whom to publish for, as far as the admin said.
    pub domains: Vec<DomainName>,
}

/// A file as it was read.
#[derive(Debug)]
pub struct File {
    /// As it is told: the path.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Taken {
    pub entries: Vec<Found>,
    /// What was not taken over, in the order in which it was met.
    pub notes: Vec<Note>,
}

/// An entry, and the file that it comes from.
#[derive(Debug)]
pub struct Found {
    pub file: String,
    pub entry: Entry,
}

/// One thing that was not taken over, and why: a message with arguments. Holds no value of a variable that could be secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Empty for the process's environment.
    pub file: String,
    /// From 1.
    pub line: Option<usize>,
    pub id: &'static str,
    /// May be words of strangers.
    pub args: Vec<(&'static str, String)>,
}

impl Note {
    pub(super) fn new(file: &str, id: &'static str) -> Self {
        Self {
            file: file.to_owned(),
            line: None,
            id,
            args: Vec::new(),
        }
    }

    /// Of a variable, which it calls by its name.
    fn of(file: &str, variable: &Variable, id: &'static str) -> Self {
        Self {
            line: variable.line,
            ..Self::new(file, id).with("key", &variable.key)
        }
    }

    #[must_use]
    pub(super) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

/// The variables that belong together: a file has several sets if several services stand in it.
struct Set {
    file: String,
    variables: Vec<Variable>,
}

impl Given {
    /// The sets that hold any of the keys in `telling`. In the process's environment, which is full of others' variables, only
    /// those in `known` are looked at.
    fn sets(&self, telling: &[&str], known: &[&str]) -> Result<Vec<Set>, Note> {
        let Some(file) = self.files.first() else {
            let variables: Vec<_> = self
                .environment
                .iter()
                .filter(|(key, _)| known.contains(&key.as_str()))
                .map(|(key, value)| Variable {
                    key: key.clone(),
                    value: Some(value.clone()),
                    line: None,
                })
                .collect();
            let set = Set {
                file: String::new(),
                variables,
            };
            return set.tells(telling).then(|| vec![set]).ok_or_else(|| {
                Note::new("", "import-no-variables").with("keys", telling.join(", "))
            });
        };
        let text = String::from_utf8_lossy(&file.bytes);
        let sets: Vec<_> = variables::sets(&text)
            .into_iter()
            .map(|variables| Set {
                file: file.name.clone(),
                variables,
            })
            .filter(|set| set.tells(telling))
            .collect();
        if sets.is_empty() {
            let note = Note::new(&file.name, "import-no-variables");
            return Err(note.with("keys", telling.join(", ")));
        }
        Ok(sets)
    }
}

impl Set {
    fn tells(&self, telling: &[&str]) -> bool {
        let has = |key: &&str| variables::last(&self.variables, key).is_some();
        telling.iter().any(has)
    }

    /// The value, if there is one that is not empty.
    fn value(&self, key: &str) -> Option<&str> {
        let value = variables::last(&self.variables, key)?.value.as_deref()?;
        (!value.is_empty()).then_some(value)
    }

    /// A note on the variable, for the line that it stands in.
    fn note(&self, key: &str, id: &'static str) -> Note {
        match variables::last(&self.variables, key) {
            Some(variable) => Note::of(&self.file, variable, id),
            None => Note::new(&self.file, id).with("key", key),
        }
    }

    /// What is not taken over of the variables: those of `taken` that refer to something outside the file; those of `left`,
    /// which are known, with the message that says why; and all that are unknown.
    fn notes(&self, taken: &[&str], left: &[(&str, &'static str)]) -> Vec<Note> {
        let mut notes = self.unresolved(taken);
        for variable in &self.variables {
            let key = variable.key.as_str();
            let id = match left.iter().find(|(left, _)| *left == key) {
                Some((_, id)) => id,
                None if taken.contains(&key) => continue,
                None => "import-unknown",
            };
            notes.push(Note::of(&self.file, variable, id));
        }
        notes
    }

    /// Those of `keys` that refer to something outside the file.
    fn unresolved(&self, keys: &[&str]) -> Vec<Note> {
        keys.iter()
            .filter_map(|key| variables::last(&self.variables, key))
            .filter(|variable| variable.value.is_none())
            .map(|variable| Note::of(&self.file, variable, "import-unresolved"))
            .collect()
    }
}

/// A server that people log in to with the whole address and the usual password.
fn server(protocol: Protocol, host: &str, port: u16, security: Security) -> Server {
    Server {
        protocol,
        host: host.to_owned(),
        port,
        security,
        username: Username::address(),
        authentication: vec![Authentication::PasswordCleartext],
        remark: None,
    }
}

/// `SSL`, `STARTTLS`, `plain`, as autoconfig spells them and most tools do after it.
fn security(text: &str) -> Option<Security> {
    Some(match text.to_ascii_uppercase().as_str() {
        "SSL" | "TLS" | "SSL/TLS" => Security::ImplicitTls,
        "STARTTLS" => Security::StartTls,
        "PLAIN" | "NONE" => Security::None,
        _ => return None,
    })
}

/// Known placeholders in one spelling.
fn placeholders(text: &str) -> String {
    words::placeholders(text).unwrap_or_else(|| text.to_owned())
}

/// A provider's name, as long as a configuration may have it.
fn name(text: &str) -> Option<String> {
    one_line(text, 60)
}

fn short_name(text: &str) -> Option<String> {
    one_line(text, 20)
}
