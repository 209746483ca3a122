//! wdes' mail-autodiscover-autoconfig: variables of the environment, and the same ports for everybody (its README and
//! `config-v1.1.xml.tera`).

use super::{Found, Given, Note, Place, Set, Source, Taken, server};
use crate::{
    config::writing::{Entry, Server},
    model::{DomainName, Protocol, Security},
};

pub const SOURCE: Source = Source {
    name: "wdes",
    place: Place::Environment,
    wants_domains: true,
    read,
};

const TAKEN: &[&str] = &[
    "CUSTOM_DOMAINS",
    "IMAP_HOSTNAME",
    "POP_HOSTNAME",
    "SMTP_HOSTNAME",
];

const LEFT: &[(&str, &str)] = &[
    ("APPLE_MAIL_UUID", "import-profile-ids"),
    ("APPLE_PROFILE_UUID", "import-profile-ids"),
    ("POP_LEAVE_ON_SERVER", "import-pop-leave"),
    ("POP3_LEAVE_ON_SERVER", "import-pop-leave"),
    ("ROCKET_ADDRESS", "import-listen"),
    ("ROCKET_PORT", "import-listen"),
];

/// What is served for every host, in this order.
const PORTS: [(Protocol, u16, Security); 6] = [
    (Protocol::IMAP, 993, Security::ImplicitTls),
    (Protocol::IMAP, 143, Security::StartTls),
    (Protocol::POP3, 995, Security::ImplicitTls),
    (Protocol::POP3, 110, Security::StartTls),
    (Protocol::SMTP, 465, Security::ImplicitTls),
    (Protocol::SMTP, 587, Security::StartTls),
];

fn read(given: &Given) -> Result<Taken, Note> {
    let left = LEFT.iter().map(|(key, _)| *key);
    let known: Vec<_> = TAKEN.iter().copied().chain(left).collect();
    let mut taken = Taken::default();
    for set in given.sets(TAKEN, &known)? {
        taken.notes.extend(set.notes(TAKEN, LEFT));
        let custom = custom_domains(&set, &mut taken.notes);
        let mut others = given.domains.clone();
        others.retain(|domain| !custom.contains(domain));
        if others.is_empty() && TAKEN.iter().skip(1).any(|key| set.value(key).is_some()) {
            taken.notes.push(Note::new(&set.file, "import-any-domain"));
        }
        // A domain of its own has its servers below itself.
        let below = |label: &str| Some(format!("{label}.%EMAILDOMAIN%"));
        let shared = |key: &str| set.value(key).map(str::to_owned);
        let own = [below("imap"), below("pop"), below("smtp")];
        let common = ["IMAP_HOSTNAME", "POP_HOSTNAME", "SMTP_HOSTNAME"].map(shared);
        for (names, hosts) in [(custom, own), (others, common)] {
            taken.entries.extend(found(&set, names, &hosts));
        }
    }
    Ok(taken)
}

fn custom_domains(set: &Set, notes: &mut Vec<Note>) -> Vec<DomainName> {
    let mut domains = Vec::new();
    let listed = set.value("CUSTOM_DOMAINS").unwrap_or_default();
    for name in listed
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty())
    {
        match name.parse() {
            Ok(domain) => domains.push(domain),
            Err(error) => {
                let note = set.note("CUSTOM_DOMAINS", "import-no-domain");
                notes.push(note.with("name", name).with("reason", error));
            }
        }
    }
    domains
}

/// One entry for all of `names`; `hosts` are IMAP's, POP3's and SMTP's.
fn found(set: &Set, names: Vec<DomainName>, hosts: &[Option<String>; 3]) -> Option<Found> {
    let mut names = names.into_iter();
    let domain = names.next()?;
    let [imap, pop, smtp] = hosts;
    let servers: Vec<Server> = PORTS
        .into_iter()
        .filter_map(|(protocol, port, security)| {
            let host = match protocol {
                Protocol::IMAP => imap,
                Protocol::POP3 => pop,
                _ => smtp,
            };
            Some(server(protocol, host.as_deref()?, port, security))
        })
        .collect();
    Some(Found {
        file: set.file.clone(),
        entry: Entry {
            domain,
            aliases: names.collect(),
            name: None,
            servers,
            extras: Vec::new(),
        },
    })
}
