//! Monogramm's autodiscover-email-settings: one domain, in variables of the environment (its README and `settings.js`).

use super::{Found, Given, Note, Place, Set, Source, Taken, security, server};
use crate::{
    config::writing::{Entry, Server, inline, text},
    model::{Protocol, Security},
};

pub const SOURCE: Source = Source {
    name: "monogramm",
    place: Place::Environment,
    wants_domains: true,
    read,
};

/// Those that tell that it is this tool's environment.
const TELLING: &[&str] = &["IMAP_HOST", "POP_HOST", "SMTP_HOST"];

const TAKEN: &[&str] = &[
    "DOMAIN",
    "COMPANY_NAME",
    "SUPPORT_URL",
    "IMAP_HOST",
    "IMAP_PORT",
    "IMAP_SOCKET",
    "POP_HOST",
    "POP_PORT",
    "POP_SOCKET",
    "SMTP_HOST",
    "SMTP_PORT",
    "SMTP_SOCKET",
];

/// Those that are known and have no counterpart, and the message that says so.
const LEFT: &[(&str, &str)] = &[
    ("MOBILESYNC_URL", "import-activesync"),
    ("MOBILESYNC_NAME", "import-activesync"),
    ("LDAP_HOST", "import-ldap-book"),
    ("LDAP_PORT", "import-ldap-book"),
    ("LDAP_SOCKET", "import-ldap-book"),
    ("LDAP_BASE", "import-ldap-book"),
    ("LDAP_USER_FIELD", "import-ldap-book"),
    ("LDAP_USER_BASE", "import-ldap-book"),
    ("LDAP_SEARCH", "import-ldap-book"),
    ("LDAP_UUID", "import-ldap-book"),
    ("PROFILE_IDENTIFIER", "import-profile-ids"),
    ("PROFILE_UUID", "import-profile-ids"),
    ("MAIL_UUID", "import-profile-ids"),
    ("PORT", "import-listen"),
];

fn read(given: &Given) -> Result<Taken, Note> {
    let left = LEFT.iter().map(|(key, _)| *key);
    let known: Vec<_> = TAKEN.iter().copied().chain(left).collect();
    let mut taken = Taken::default();
    let sets = given.sets(TELLING, &known)?;
    for set in &sets {
        taken.notes.extend(set.notes(TAKEN, LEFT));
        // What the admin adds belongs to the first, where there are several.
        let added = match taken.entries.is_empty() {
            true => &given.domains[..],
            false => &[],
        };
        let mut names = added.to_vec();
        match set.value("DOMAIN").map(|name| (name, name.parse())) {
            Some((_, Ok(domain))) => {
                names.retain(|name| *name != domain);
                names.insert(0, domain);
            }
            Some((name, Err(error))) => {
                let note = set.note("DOMAIN", "import-no-domain");
                taken
                    .notes
                    .push(note.with("name", name).with("reason", error));
            }
            None if names.is_empty() => taken.notes.push(set.note("DOMAIN", "import-no-domains")),
            None => {}
        }
        let mut names = names.into_iter();
        let Some(domain) = names.next() else {
            continue;
        };
        let servers = [
            ("IMAP", Protocol::IMAP),
            ("POP", Protocol::POP3),
            ("SMTP", Protocol::SMTP),
        ]
        .into_iter()
        .filter_map(|(name, protocol)| server_of(set, name, protocol, &mut taken.notes))
        .collect();
        taken.entries.push(Found {
            file: set.file.clone(),
            entry: Entry {
                domain,
                aliases: names.collect(),
                name: set.value("COMPANY_NAME").and_then(super::name),
                servers,
                extras: support(set).into_iter().collect(),
            },
        });
    }
    Ok(taken)
}

/// `IMAP_HOST`, `IMAP_PORT` and `IMAP_SOCKET`. A server is on if it has a host.
fn server_of(set: &Set, name: &str, protocol: Protocol, notes: &mut Vec<Note>) -> Option<Server> {
    let [host_key, port_key, socket_key] =
        ["HOST", "PORT", "SOCKET"].map(|part| format!("{name}_{part}"));
    let host = set.value(&host_key)?;
    let Some(port) = set.value(&port_key).and_then(|port| port.parse().ok()) else {
        notes.push(set.note(&port_key, "import-no-port"));
        return None;
    };
    let security = match set.value(&socket_key) {
        Some(socket) => security(socket),
        None => usual(port),
    };
    let Some(security) = security else {
        notes.push(set.note(&socket_key, "import-no-security"));
        return None;
    };
    Some(server(protocol, host, port, security))
}

/// What the port's registration says.
fn usual(port: u16) -> Option<Security> {
    match port {
        465 | 993 | 995 => Some(Security::ImplicitTls),
        110 | 143 | 587 => Some(Security::StartTls),
        _ => None,
    }
}

fn support(set: &Set) -> Option<(&'static str, String)> {
    let url = set.value("SUPPORT_URL")?;
    Some(("support", inline(&[("url".to_owned(), text(url))])))
}
