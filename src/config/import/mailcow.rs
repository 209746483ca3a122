//! mailcow: dockerized: `mailcow.conf` says host and ports (`data/web/inc/vars.inc.php`, `data/web/autoconfig.php`); the domains
//! are in its database, and come from its API or a list.

use super::{Found, Given, Note, Place, Set, Source, Taken, server};
use crate::{
    config::writing::{Entry, Server, text},
    model::{Protocol, Security},
};

pub const SOURCE: Source = Source {
    name: "mailcow",
    place: Place::Variables,
    wants_domains: true,
    read,
};

const HOST: &str = "MAILCOW_HOSTNAME";

/// In the order of mailcow's own autoconfig file, and ManageSieve.
const PORTS: [(&str, Protocol, u16, Security); 7] = [
    ("IMAPS_PORT", Protocol::IMAP, 993, Security::ImplicitTls),
    ("IMAP_PORT", Protocol::IMAP, 143, Security::StartTls),
    ("POPS_PORT", Protocol::POP3, 995, Security::ImplicitTls),
    ("POP_PORT", Protocol::POP3, 110, Security::StartTls),
    ("SMTPS_PORT", Protocol::SMTP, 465, Security::ImplicitTls),
    ("SUBMISSION_PORT", Protocol::SMTP, 587, Security::StartTls),
    ("SIEVE_PORT", Protocol::SIEVE, 4190, Security::StartTls),
];

fn read(given: &Given) -> Result<Taken, Note> {
    let sets = given.sets(&[HOST], &[])?;
    let mut taken = Taken::default();
    let Some(set) = sets.first() else {
        return Ok(taken);
    };
    taken.notes.extend(set.unresolved(&[HOST, "HTTPS_PORT"]));
    let Some(host) = set.value(HOST) else {
        return Err(set.note(HOST, "import-no-value"));
    };
    let mut names = given.domains.clone().into_iter();
    let Some(domain) = names.next() else {
        return Err(Note::new(&set.file, "import-mailcow-domains"));
    };
    let mut servers: Vec<Server> = Vec::new();
    for (key, protocol, usual, security) in PORTS {
        match port(set, key, usual) {
            Ok(port) => servers.push(server(protocol, host, port, security)),
            Err(note) => taken.notes.push(note),
        }
    }
    // mailcow leaves it out where an SRV record withholds it, and a file cannot know that.
    if servers
        .iter()
        .any(|server| server.protocol == Protocol::POP3)
    {
        let note = Note::new(&set.file, "import-mailcow-pop");
        taken.notes.push(note);
    }
    let known = PORTS.map(|(key, ..)| key);
    let others = set
        .variables
        .iter()
        .map(|variable| variable.key.as_str())
        .filter(|key| !known.contains(key) && ![HOST, "HTTPS_PORT", "SKIP_SOGO"].contains(key));
    let note = Note::new(&set.file, "import-mailcow-others");
    taken.notes.push(note.with("count", others.count()));
    taken.entries.push(Found {
        file: set.file.clone(),
        entry: Entry {
            domain,
            aliases: names.collect(),
            name: None,
            servers,
            extras: web(set, host, &mut taken.notes),
        },
    });
    Ok(taken)
}

/// `143`, or `192.0.2.1:143` where it is bound to an address. What is bound to loopback is for nobody outside.
fn port(set: &Set, key: &str, usual: u16) -> Result<u16, Note> {
    let Some(value) = set.value(key) else {
        return Ok(usual);
    };
    let (address, port) = value.rsplit_once(':').unwrap_or(("", value));
    if address.starts_with("127.") || address.trim_matches(['[', ']']) == "::1" {
        return Err(set.note(key, "import-loopback"));
    }
    port.parse().map_err(|_| set.note(key, "import-no-port"))
}

/// SOGo's calendars, contacts and webmail, unless it is switched off.
fn web(set: &Set, host: &str, notes: &mut Vec<Note>) -> Vec<(&'static str, String)> {
    if set
        .value("SKIP_SOGO")
        .is_some_and(|off| off.eq_ignore_ascii_case("y"))
    {
        return Vec::new();
    }
    let port = match port(set, "HTTPS_PORT", 443) {
        Ok(443) => String::new(),
        Ok(port) => format!(":{port}"),
        // Behind another web server, which listens where browsers look.
        Err(note) if note.id == "import-loopback" => String::new(),
        Err(note) => {
            notes.push(note);
            return Vec::new();
        }
    };
    let url = |path: &str| text(&format!("https://{host}{port}{path}"));
    vec![
        ("caldav", url("/SOGo/dav/")),
        ("carddav", url("/SOGo/dav/")),
        ("webmail", url("/SOGo/")),
    ]
}
