//! A folder of files in the format of the central database: one `clientConfig` per provider, which names its domains.

use super::{File, Found, Given, Note, Place, Source, Taken};
use crate::{
    config::writing::{Entry, Server, inline, text},
    model::DomainName,
    wire::documents::{
        autoconfig::{self, ClientConfig},
        words::one_line,
        xml::{self, Element},
    },
};

pub const SOURCE: Source = Source {
    name: "ispdb",
    place: Place::Folder,
    wants_domains: false,
    read,
};

/// What else is offered and has a key, by its name in the file.
const SERVICES: [&str; 4] = ["caldav", "carddav", "jmap", "webmail"];

/// The type of a server for filter rules.
const SIEVE: &str = "managesieve";

/// Elements that are read, or say nothing that a mail app would miss.
const READ: &[&str] = &[
    "domain",
    "displayName",
    "displayShortName",
    "displayNameShort",
    "incomingServer",
    "outgoingServer",
    "documentation",
    "identity",
    "emailProvider",
    "webMail",
    "oAuth2",
    "calendar",
    "addressbook",
    "addressBook",
    "clientConfigUpdate",
    "setupServer",
];

fn read(given: &Given) -> Result<Taken, Note> {
    if given.files.is_empty() {
        return Err(Note::new("", "import-nothing"));
    }
    let mut taken = Taken::default();
    for file in &given.files {
        if let Err(note) = read_file(file, &mut taken) {
            taken.notes.push(note);
        }
    }
    Ok(taken)
}

fn read_file(file: &File, taken: &mut Taken) -> Result<(), Note> {
    if xml::root_name(&file.bytes).as_deref() != Some("clientConfig") {
        return Err(Note::new(&file.name, "import-not-autoconfig"));
    }
    let malformed = |reason: &dyn ToString| {
        Note::new(&file.name, "import-malformed").with("reason", reason.to_string())
    };
    let root = xml::parse(&file.bytes).map_err(|reason| malformed(&reason))?;
    let provider = root.all("emailProvider").next();
    let note = |id: &'static str| Note::new(&file.name, id);
    let domains = domains(file, provider, &mut taken.notes);
    if domains.is_empty() {
        return Err(note("import-names-no-domain"));
    }
    // What the file says of one domain it says of all, but for host names that hold the domain.
    let depends = String::from_utf8_lossy(&file.bytes)
        .to_ascii_uppercase()
        .contains("%EMAILDOMAIN");
    let mut groups: Vec<(ClientConfig, Vec<DomainName>)> = Vec::new();
    for domain in domains {
        if !depends && let Some((_, group)) = groups.first_mut() {
            group.push(domain);
            continue;
        }
        let config = autoconfig::read(&file.bytes, &domain).map_err(|error| malformed(&error))?;
        match groups.iter_mut().find(|(same, _)| *same == config) {
            Some((_, group)) => group.push(domain),
            None => groups.push((config, vec![domain])),
        }
    }
    let sections = [provider, Some(&root)].into_iter().flatten();
    taken.notes.extend(unread(file, sections.clone()));
    if let Some((first, _)) = groups.first() {
        taken.notes.extend(dropped(file, sections, first));
    }
    let help = documentation(file, provider, &mut taken.notes);
    for (number, (config, names)) in groups.into_iter().enumerate() {
        let mut names = names.into_iter();
        let Some(domain) = names.next() else {
            continue;
        };
        let mut extras = extras(file, &config, (number == 0).then_some(&mut taken.notes));
        let sections = || [provider, Some(&root)].into_iter().flatten();
        extras.extend(sign_in(&config, sections()).map(|table| ("oauth", table)));
        match sieve(&config, sections()) {
            Some(table) => extras.push(("sieve", table)),
            None if number == 0 && config.others.iter().any(|(kind, _)| kind == SIEVE) => {
                taken.notes.push(note("import-service").with("what", SIEVE));
            }
            None => {}
        }
        extras.extend(help.clone().map(|pages| ("documentation", pages)));
        taken.entries.push(Found {
            file: file.name.clone(),
            entry: Entry {
                domain,
                aliases: names.collect(),
                name: config.display_name,
                servers: config.servers.into_iter().map(own).collect(),
                extras,
            },
        });
    }
    Ok(())
}

/// Those that the file names; else the one that it is called after, as in a folder for `ispdb_dir`.
fn domains(file: &File, provider: Option<&Element>, notes: &mut Vec<Note>) -> Vec<DomainName> {
    let mut domains: Vec<DomainName> = Vec::new();
    let named = provider
        .into_iter()
        .flat_map(|provider| provider.all("domain"));
    for name in named.filter_map(Element::text) {
        match name.parse() {
            Ok(domain) if domains.contains(&domain) => {}
            Ok(domain) => domains.push(domain),
            // Stands in files that a server makes for any domain.
            Err(_) if name.contains('%') => {}
            Err(error) => notes.push(
                Note::new(&file.name, "import-no-domain")
                    .with("name", name)
                    .with("reason", error),
            ),
        }
    }
    if domains.is_empty() {
        let name = std::path::Path::new(&file.name).file_stem();
        let name = name.and_then(|name| name.to_str()?.parse().ok());
        domains.extend(name);
    }
    domains
}

/// A server of the file as one of ours.
fn own(server: autoconfig::Server) -> Server {
    Server {
        protocol: server.protocol,
        host: server.host.to_string(),
        port: server.port,
        security: server.security,
        username: server.username,
        authentication: server.authentication,
        remark: None,
    }
}

/// `notes` is none where the same has been told of the file's first domains.
fn extras(
    file: &File,
    config: &ClientConfig,
    notes: Option<&mut Vec<Note>>,
) -> Vec<(&'static str, String)> {
    let mut extras: Vec<(&'static str, String)> = Vec::new();
    let mut left = Vec::new();
    if let Some(name) = &config.display_short_name {
        extras.push(("short_name", text(name)));
    }
    for (kind, place) in &config.others {
        if kind == SIEVE {
            continue;
        }
        let key = SERVICES.into_iter().find(|key| key == kind);
        match key.filter(|key| extras.iter().all(|(has, _)| has != key)) {
            Some(key) => extras.push((key, text(place))),
            None => left.push(Note::new(&file.name, "import-service").with("what", kind)),
        }
    }
    if let Some(notes) = notes {
        notes.append(&mut left);
    }
    extras
}

/// Where apps sign in, with what the file says of it beside the issuer.
fn sign_in<'a>(
    config: &ClientConfig,
    mut parents: impl Iterator<Item = &'a Element>,
) -> Option<String> {
    let issuer = text(config.oauth_issuer.as_ref()?.as_str());
    let section = parents.find_map(|parent| parent.all("oAuth2").next());
    let said = |name: &str| section.and_then(|section| section.text_of(name));
    let mut table = vec![("issuer".to_owned(), issuer.clone())];
    for (key, name) in [
        ("authorization_url", "authURL"),
        ("token_url", "tokenURL"),
        ("scope", "scope"),
    ] {
        let fits = |value: &&str| key == "scope" || value.starts_with("https://");
        if let Some(value) = said(name).filter(fits) {
            table.push((key.to_owned(), text(value)));
        }
    }
    Some(match table.len() {
        1 => issuer,
        _ => inline(&table),
    })
}

/// The server for filter rules, where the file says how it begins.
fn sieve<'a>(
    config: &ClientConfig,
    mut parents: impl Iterator<Item = &'a Element>,
) -> Option<String> {
    let (_, place) = config.others.iter().find(|(kind, _)| kind == SIEVE)?;
    let (host, port) = place.rsplit_once(':')?;
    let port: u16 = port.parse().ok()?;
    // Several are there perhaps: the one of this place says how it begins.
    let section = parents.find_map(|parent| {
        parent.all("setupServer").find(|section| {
            let kind = section.attribute("type");
            let there = section.text_of("port").and_then(|text| text.parse().ok());
            kind.is_some_and(|kind| kind.eq_ignore_ascii_case(SIEVE)) && there == Some(port)
        })
    })?;
    let security = match section.text_of("socketType") {
        Some("SSL") => "implicit-tls",
        Some("STARTTLS") => "starttls",
        // In the clear, or who knows how.
        _ => return None,
    };
    Some(inline(&[
        ("hostname".to_owned(), text(host)),
        ("port".to_owned(), port.to_string()),
        ("security".to_owned(), text(security)),
    ]))
}

/// Help pages, each with its words by language.
fn documentation(file: &File, provider: Option<&Element>, notes: &mut Vec<Note>) -> Option<String> {
    let mut pages = Vec::new();
    for element in provider
        .into_iter()
        .flat_map(|provider| provider.all("documentation"))
    {
        let Some(url) = element.attribute("url") else {
            continue;
        };
        if !url.starts_with("https://") {
            notes.push(Note::new(&file.name, "import-page").with("url", url));
            continue;
        }
        let mut texts: Vec<(String, String)> = Vec::new();
        for words in element.all("descr") {
            let lang = words.attribute("lang").unwrap_or("en").to_ascii_lowercase();
            let line = words.text().and_then(|words| one_line(words, 200));
            if let Some(line) = line
                && lang.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
                && texts.iter().all(|(has, _)| *has != lang)
            {
                texts.push((lang, text(&line)));
            }
        }
        let mut page = vec![("url".to_owned(), text(url))];
        if !texts.is_empty() {
            page.push(("text".to_owned(), inline(&texts)));
        }
        pages.push(inline(&page));
    }
    (!pages.is_empty()).then(|| format!("[{}]", pages.join(", ")))
}

/// Elements that nothing here reads.
fn unread<'a>(file: &File, parents: impl Iterator<Item = &'a Element>) -> Vec<Note> {
    let mut names: Vec<&str> = Vec::new();
    for child in parents.flat_map(|parent| &parent.children) {
        let name = child.name.as_str();
        if !READ.contains(&name) && !names.contains(&name) {
            names.push(name);
        }
    }
    names
        .into_iter()
        .map(|name| match name {
            "enable" => Note::new(&file.name, "import-enable"),
            _ => Note::new(&file.name, "import-element").with("element", name),
        })
        .collect()
}

/// Server sections that lack what an app needs.
fn dropped<'a>(
    file: &File,
    parents: impl Iterator<Item = &'a Element>,
    config: &ClientConfig,
) -> Option<Note> {
    let is_server = |name: &str| matches!(name, "incomingServer" | "outgoingServer");
    let sections = parents
        .flat_map(|parent| &parent.children)
        .filter(|child| is_server(&child.name))
        .filter(|child| {
            let kind = child.attribute("type").unwrap_or_default();
            matches!(kind.to_ascii_lowercase().as_str(), "imap" | "pop3" | "smtp")
        })
        .count();
    let count = sections
        .checked_sub(config.servers.len())
        .filter(|count| *count > 0)?;
    Some(Note::new(&file.name, "import-sections").with("count", count))
}
