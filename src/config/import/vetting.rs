//! What the configuration would refuse is left out, with the configuration's own reason.

use std::collections::HashSet;

use super::{Found, Note, Taken, server};
use crate::{
    config::{
        Config,
        writing::{Entry, Server},
    },
    model::{DomainName, Protocol, Security},
};

/// Leaves out of each entry what a configuration cannot hold, and then the entries that are none any more. Each name is
/// published once: by the entry that had it first.
pub fn vetted(taken: Taken) -> Taken {
    let mut notes = taken.notes;
    let mut named = HashSet::new();
    let mut entries = Vec::new();
    for Found { file, mut entry } in taken.entries {
        let mut twice = |name: &DomainName| {
            let new = named.insert(name.clone());
            if !new {
                notes.push(Note::new(&file, "import-domain-twice").with("domain", name));
            }
            new
        };
        let mut names = vec![entry.domain.clone()];
        names.append(&mut entry.aliases);
        names.retain(|name| twice(name));
        let mut names = names.into_iter();
        let Some(domain) = names.next() else {
            continue;
        };
        entry.domain = domain;
        entry.aliases = names.collect();
        let servers = std::mem::take(&mut entry.servers);
        for server in servers {
            match refusal(&entry, &server) {
                None => entry.servers.push(server),
                Some(note) => notes.push(Note {
                    file: file.clone(),
                    ..note
                }),
            }
        }
        let extras = std::mem::take(&mut entry.extras);
        for (key, value) in extras {
            let mut probe = probe(&entry);
            probe.extras.push((key, value.clone()));
            match complaint(&probe) {
                None => entry.extras.push((key, value)),
                Some(reason) => notes.push(
                    Note::new(&file, "import-refused")
                        .with("what", key)
                        .with("domain", &entry.domain)
                        .with("reason", reason),
                ),
            }
        }
        match complaint(&entry) {
            None => entries.push(Found { file, entry }),
            Some(reason) => {
                notes.push(Note::new(&file, "import-domain-refused").with("reason", reason));
            }
        }
    }
    Taken { entries, notes }
}

/// Why the server cannot be published beside those that the entry has.
fn refusal(entry: &Entry, server: &Server) -> Option<Note> {
    let what = format!("{} {}:{}", server.protocol, server.host, server.port);
    let note = |id| {
        Note::new("", id)
            .with("what", &what)
            .with("domain", &entry.domain)
    };
    if server.security == Security::None {
        return Some(note("import-clear"));
    }
    let place = |server: &Server| (server.protocol, server.host.clone(), server.port);
    if entry.servers.iter().any(|has| place(has) == place(server)) {
        return Some(note("import-server-twice"));
    }
    let mut probe = probe(entry);
    probe
        .servers
        .retain(|other| other.protocol.role() != server.protocol.role());
    probe.servers.push(server.clone());
    let reason = complaint(&probe)?;
    Some(note("import-refused").with("reason", reason))
}

/// An entry that lacks nothing, to put one thing into.
fn probe(entry: &Entry) -> Entry {
    let stand_in = |protocol: Protocol, port| {
        server(
            protocol,
            "mail.portolan.invalid",
            port,
            Security::ImplicitTls,
        )
    };
    let servers = vec![stand_in(Protocol::IMAP, 993), stand_in(Protocol::SMTP, 465)];
    Entry {
        domain: entry.domain.clone(),
        aliases: Vec::new(),
        name: None,
        servers,
        extras: Vec::new(),
    }
}

/// What the configuration says to it.
fn complaint(entry: &Entry) -> Option<String> {
    let mut text = String::new();
    entry.write(&mut text);
    let mistakes = Config::read(&text).err()?;
    let messages: Vec<_> = mistakes
        .into_iter()
        .map(|mistake| mistake.message)
        .collect();
    Some(messages.join("; "))
}
