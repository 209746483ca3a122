//! `portolan import FROM [PATH]`: a configuration from what another tool published.

use std::{
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

use super::{Exit, init, out, settings};
use crate::{
    config::import::{
        File, Found, Given, Note, Place, SOURCES, Source, Taken, read_domains, sqlite, variables,
        vetted,
    },
    model::{DomainName, escape},
    say::Voice,
    wire::documents::autoconfig,
};

/// Files of one folder that are read. The central database has some three hundred.
const MAX_FILES: usize = 20_000;

/// A list of domains may be this long, in octets.
const MAX_LIST: u64 = 16 << 20;

/// Words of strangers in a note are cut there, in characters.
const MAX_WORDS: usize = 300;

#[derive(clap::Args)]
pub struct Args {
    /// Tool that the settings are from
    #[arg(value_name = "FROM", value_parser = names())]
    from: String,
    /// automx2: its SQLite database. monogramm, wdes: a file with their variables (.env, compose file, systemd unit); else
    /// those of the environment. mailcow: mailcow.conf. ispdb: a folder of autoconfig files
    #[arg(value_name = "PATH")]
    path: Option<PathBuf>,
    /// A domain to publish for, where FROM does not name them; repeatable
    #[arg(long, value_name = "DOMAIN")]
    domain: Vec<String>,
    /// File with such domains: one a line, or what mailcow's API answers to get/domain/all and
    /// get/alias-domain/all
    #[arg(long, value_name = "FILE")]
    domains: Option<PathBuf>,
    /// Language of messages
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

fn names() -> clap::builder::PossibleValuesParser {
    SOURCES
        .iter()
        .map(|source| source.name)
        .collect::<Vec<_>>()
        .into()
}

/// Why there is nothing to read: a message with arguments.
type Trouble = (&'static str, Vec<(&'static str, String)>);

pub fn run(args: &Args) -> Exit {
    let voice = settings::voice(args.lang.as_deref());
    let Some(source) = SOURCES.iter().find(|source| source.name == args.from) else {
        // The parser has let nothing else pass.
        return Exit::Usage;
    };
    let mut notes = Vec::new();
    let given = match given(source, args, &mut notes) {
        Ok(given) => given,
        Err((id, told)) => {
            let told = told.iter().map(|(name, value)| (*name, shown(value)));
            out::message(&voice.say_with(id, &told.collect::<Vec<_>>()));
            return Exit::Usage;
        }
    };
    let mut taken = match (source.read)(&given) {
        Ok(taken) => vetted(taken),
        Err(note) => {
            notes.iter().for_each(|note| out::line(&line(note, &voice)));
            out::line(&line(&note, &voice));
            return Exit::NotFound;
        }
    };
    notes.append(&mut taken.notes);
    taken.notes = notes;
    let lines: Vec<String> = taken.notes.iter().map(|note| line(note, &voice)).collect();
    lines.iter().for_each(|line| out::line(line));
    let Some(first) = taken.entries.first() else {
        out::message(&voice.say("terminal-import-nothing"));
        return Exit::NotFound;
    };
    let domain = first.entry.domain.clone();
    let text = file(source, &taken, &domain, &lines, &voice);
    out::result(text.as_bytes(), Exit::Found)
}

fn given(source: &Source, args: &Args, notes: &mut Vec<Note>) -> Result<Given, Trouble> {
    let mut given = Given::default();
    if !source.wants_domains && (!args.domain.is_empty() || args.domains.is_some()) {
        let told = vec![("from", source.name.to_owned())];
        return Err(("terminal-import-domains", told));
    }
    for name in &args.domain {
        let domain = name.parse::<DomainName>().map_err(|error| {
            let told = vec![("name", name.clone()), ("reason", error.to_string())];
            ("terminal-import-domain", told)
        })?;
        if !given.domains.contains(&domain) {
            given.domains.push(domain);
        }
    }
    if let Some(path) = &args.domains {
        let bytes = read(path, MAX_LIST)?;
        let text = String::from_utf8_lossy(&bytes);
        let (listed, mut left) = read_domains(&path.display().to_string(), &text);
        given.domains.extend(listed);
        notes.append(&mut left);
    }
    match (source.place, &args.path) {
        (Place::Environment, None) => {
            // What is not Unicode is none of these variables.
            let variables = std::env::vars_os().filter_map(|(name, value)| {
                Some((name.into_string().ok()?, value.into_string().ok()?))
            });
            given.environment = variables.collect();
        }
        (_, None) => {
            let told = vec![("from", source.name.to_owned())];
            return Err(("terminal-import-path", told));
        }
        (Place::Environment | Place::Variables, Some(path)) => {
            given.files.push(file_at(path, variables::MAX_LEN)?);
        }
        (Place::Database, Some(path)) => {
            given.database = Some(database_at(path)?);
        }
        (Place::Folder, Some(path)) => given.files = folder(path, notes)?,
    }
    Ok(given)
}

/// SQLite opens the file itself, and has fewer words for why it cannot.
fn database_at(path: &Path) -> Result<PathBuf, Trouble> {
    let failed = |error: io::Error| unreadable(path, &error);
    let found = fs::metadata(path).map_err(failed)?;
    // What is no regular file could keep us waiting as soon as it is opened.
    if !found.is_file() {
        return Err(failed(io::Error::other("it is no regular file")));
    }
    if found.len() > sqlite::MAX_LEN {
        return Err(too_long(path, sqlite::MAX_LEN));
    }
    fs::File::open(path).map_err(failed)?;
    Ok(path.to_owned())
}

/// The files of a folder by name; those that hide, and folders in it, are none.
fn folder(path: &Path, notes: &mut Vec<Note>) -> Result<Vec<File>, Trouble> {
    let failed = |error: io::Error| unreadable(path, &error);
    let mut paths = Vec::new();
    for entry in fs::read_dir(path).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let hidden = path
            .file_name()
            .is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        if !hidden && path.is_file() {
            paths.push(path);
        }
        if paths.len() > MAX_FILES {
            let reason = io::Error::other(format!("it has more than {MAX_FILES} files"));
            return Err(failed(reason));
        }
    }
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        match file_at(&path, autoconfig::MAX_LEN as u64) {
            Ok(file) => files.push(file),
            Err((_, told)) => {
                let reason = told.into_iter().find(|(name, _)| *name == "reason");
                notes.push(Note {
                    file: path.display().to_string(),
                    line: None,
                    id: "import-malformed",
                    args: reason.into_iter().collect(),
                });
            }
        }
    }
    Ok(files)
}

fn file_at(path: &Path, most: u64) -> Result<File, Trouble> {
    Ok(File {
        name: path.display().to_string(),
        bytes: read(path, most)?,
    })
}

fn read(path: &Path, most: u64) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    fs::File::open(path)
        .and_then(|file| file.take(most + 1).read_to_end(&mut bytes))
        .map_err(|error| unreadable(path, &error))?;
    if bytes.len() as u64 > most {
        return Err(too_long(path, most));
    }
    Ok(bytes)
}

fn too_long(path: &Path, most: u64) -> Trouble {
    let reason = io::Error::other(format!("it is longer than {} KiB", most >> 10));
    unreadable(path, &reason)
}

fn unreadable(path: &Path, error: &io::Error) -> Trouble {
    let told = vec![
        ("path", path.display().to_string()),
        ("reason", error.to_string()),
    ];
    ("terminal-import-unreadable", told)
}

fn shown(value: &str) -> serde_json::Value {
    escape(value.as_bytes(), MAX_WORDS).into()
}

/// `FILE:LINE: what was not taken over`.
fn line(note: &Note, voice: &Voice) -> String {
    let args: Vec<_> = note
        .args
        .iter()
        .map(|(name, value)| {
            // Numbers decide over plurals.
            let number = value.parse::<u32>().ok().filter(|_| *name == "count");
            (*name, number.map_or_else(|| shown(value), Into::into))
        })
        .collect();
    let said = voice.say_with(note.id, &args);
    let file = escape(note.file.as_bytes(), MAX_WORDS);
    match note.line {
        _ if file.is_empty() => said,
        None => format!("{file}: {said}"),
        Some(line) => format!("{file}:{line}: {said}"),
    }
}

/// The whole file: remarks, how to serve, what is missing, and the domains' tables.
fn file(
    source: &Source,
    taken: &Taken,
    domain: &DomainName,
    left: &[String],
    voice: &Voice,
) -> String {
    let told = [
        ("from", source.name.into()),
        ("domain", domain.ascii().into()),
    ];
    let mut text = String::new();
    let remark = |said: &str, text: &mut String| {
        for line in said.lines() {
            *text += format!("# {line}").trim_end();
            text.push('\n');
        }
    };
    remark(&voice.say_with("terminal-import-head", &told), &mut text);
    text += &init::serving(&told, voice);
    if !left.is_empty() {
        remark("\n", &mut text);
        remark(&voice.say("terminal-import-left"), &mut text);
        left.iter().for_each(|line| remark(line, &mut text));
    }
    for Found { entry, .. } in &taken.entries {
        entry.write(&mut text);
    }
    text
}
