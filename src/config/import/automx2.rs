//! automx2's database in SQLite (its `model.py` and `contrib/sqlite-schema.sql`, of every release since 2020). Of its tables only
//! the columns that stand here are read: neither the password for LDAP nor a key for signing.

use std::collections::{HashMap, HashSet};

use url::Url;

use super::{
    Found, Given, Note, Place, Source, Taken, name, placeholders, security, server,
    sqlite::{Database, Fault, Row},
};
use crate::{
    config::writing::{Entry, Server, inline, text},
    model::{DomainName, Protocol, Username},
    wire::documents::autoconfig,
};

pub const SOURCE: Source = Source {
    name: "automx2",
    place: Place::Database,
    wants_domains: false,
    read,
};

/// What is tried first where the column is missing: the database's own default.
const USUAL_PRIORITY: i64 = 10;

fn read(given: &Given) -> Result<Taken, Note> {
    let Some(path) = &given.database else {
        return Err(Note::new("", "import-nothing"));
    };
    let file = path.display().to_string();
    let book = Database::open(path)
        .and_then(|database| Book::read(&database))
        .map_err(|fault| fault.note(&file))?;
    let mut taken = Taken::default();
    book.take(&file, &mut taken);
    Ok(taken)
}

/// The tables, as far as they are wanted.
struct Book {
    /// By id.
    providers: HashMap<i64, Provider>,
    servers: Vec<Row>,
    services: Vec<Row>,
    domains: Vec<Row>,
    /// Of each domain, the servers that it has.
    servers_of: HashMap<i64, HashSet<i64>>,
    services_of: HashMap<i64, HashSet<i64>>,
}

struct Provider {
    name: Option<String>,
    short_name: Option<String>,
    signs: bool,
}

/// What domains have in common that get the same answer: ids.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Kind {
    provider: Option<i64>,
    ldap: Option<i64>,
    /// In the order to use.
    servers: Vec<i64>,
    services: Vec<i64>,
}

/// A key of the configuration and its value.
type Service = (&'static str, String);

impl Book {
    fn read(database: &Database) -> Result<Self, Fault> {
        let providers = database.rows("provider", &["id", "name", "short_name", "sign"])?;
        let provider = |row: Row| {
            let provider = Provider {
                name: row.text(1).and_then(name),
                short_name: row.text(2).and_then(super::short_name),
                signs: row.integer(3).unwrap_or(0) != 0,
            };
            Some((row.integer(0)?, provider))
        };
        let mut servers = database.rows(
            "server",
            &[
                "id",
                "prio",
                "name",
                "port",
                "type",
                "socket_type",
                "user_name",
                "authentication",
            ],
        )?;
        servers.sort_by_key(|row| (row.integer(1).unwrap_or(USUAL_PRIORITY), row.integer(0)));
        // Databases of the first releases have no DAV servers.
        let or_none = |rows: Result<Vec<Row>, Fault>| match rows {
            Err(Fault::NoTable(_)) => Ok(Vec::new()),
            rows => rows,
        };
        let services = or_none(database.rows(
            "davserver",
            &["id", "type", "url", "port", "use_ssl", "user_name"],
        ))?;
        let of_services =
            or_none(database.rows("davserver_domain", &["domain_id", "davserver_id"]))?;
        Ok(Self {
            providers: providers.into_iter().filter_map(provider).collect(),
            servers,
            services,
            domains: database.rows("domain", &["id", "name", "provider_id", "ldapserver_id"])?,
            servers_of: pairs(&database.rows("server_domain", &["domain_id", "server_id"])?),
            services_of: pairs(&of_services),
        })
    }

    /// One entry for all domains that get the same answer.
    fn take(&self, file: &str, taken: &mut Taken) {
        let groups = self.groups(file, &mut taken.notes);
        for (_, names) in groups.iter().filter(|(kind, _)| kind.ldap.is_some()) {
            if let Some(first) = names.first() {
                taken.notes.push(
                    Note::new(file, "import-ldap-logins")
                        .with("domain", first)
                        .with("count", names.len()),
                );
            }
        }
        if self.providers.values().any(|provider| provider.signs) {
            taken.notes.push(Note::new(file, "import-signing"));
        }
        let servers = self.read_servers(file, &mut taken.notes);
        let services = self.read_services(file, &mut taken.notes);
        for (kind, names) in groups {
            let mut names = names.into_iter();
            let Some(domain) = names.next() else {
                continue;
            };
            let provider = kind.provider.and_then(|id| self.providers.get(&id));
            let short = provider.and_then(|provider| provider.short_name.as_deref());
            let mut extras: Vec<Service> = Vec::new();
            extras.extend(short.map(|name| ("short_name", text(name))));
            for (key, value) in kind.services.iter().filter_map(|id| services.get(id)) {
                if extras.iter().all(|(has, _)| has != key) {
                    extras.push((key, value.clone()));
                }
            }
            let servers = kind
                .servers
                .iter()
                .filter_map(|id| servers.get(id).cloned());
            taken.entries.push(Found {
                file: file.to_owned(),
                entry: Entry {
                    domain,
                    aliases: names.collect(),
                    name: provider.and_then(|provider| provider.name.clone()),
                    servers: servers.collect(),
                    extras,
                },
            });
        }
    }

    /// The domains by what they get, in the order of the first of each kind.
    fn groups(&self, file: &str, notes: &mut Vec<Note>) -> Vec<(Kind, Vec<DomainName>)> {
        let (servers, services) = (ranks(&self.servers), ranks(&self.services));
        let mut groups: Vec<(Kind, Vec<DomainName>)> = Vec::new();
        let mut places: HashMap<Kind, usize> = HashMap::new();
        for row in &self.domains {
            let written = row.text(1).unwrap_or_default();
            let domain: DomainName = match written.parse() {
                Ok(domain) => domain,
                Err(error) => {
                    let note = Note::new(file, "import-no-domain");
                    notes.push(note.with("name", written).with("reason", error));
                    continue;
                }
            };
            let of = |ranks: &HashMap<i64, usize>, map: &HashMap<i64, HashSet<i64>>| {
                let ids = row.integer(0).and_then(|id| map.get(&id));
                let ids = ids.into_iter().flatten().copied();
                let mut ids: Vec<i64> = ids.filter(|id| ranks.contains_key(id)).collect();
                ids.sort_by_key(|id| ranks.get(id));
                ids
            };
            let kind = Kind {
                provider: row.integer(2),
                ldap: row.integer(3),
                servers: of(&servers, &self.servers_of),
                services: of(&services, &self.services_of),
            };
            let place = *places.entry(kind.clone()).or_insert(groups.len());
            match groups.get_mut(place) {
                Some((_, names)) => names.push(domain),
                None => groups.push((kind, vec![domain])),
            }
        }
        groups
    }

    fn read_servers(&self, file: &str, notes: &mut Vec<Note>) -> HashMap<i64, Server> {
        let mut servers = HashMap::new();
        for row in &self.servers {
            let Some(id) = row.integer(0) else {
                continue;
            };
            match read_server(row) {
                Ok(server) => {
                    servers.insert(id, server);
                }
                Err(message) => {
                    let host = row.text(2).unwrap_or_default();
                    let note = Note::new(file, message).with("id", id).with("host", host);
                    notes.push(note);
                }
            }
        }
        servers
    }

    fn read_services(&self, file: &str, notes: &mut Vec<Note>) -> HashMap<i64, Service> {
        let mut services = HashMap::new();
        for row in &self.services {
            let Some(id) = row.integer(0) else {
                continue;
            };
            match read_service(row) {
                Some(service) => {
                    services.insert(id, service);
                }
                None => notes.push(Note::new(file, "import-automx2-dav").with("id", id)),
            }
        }
        services
    }
}

/// The server of a row; else the message that says what is wrong with it.
fn read_server(row: &Row) -> Result<Server, &'static str> {
    let protocol = match row.text(4) {
        Some("imap") => Protocol::IMAP,
        Some("pop") => Protocol::POP3,
        Some("smtp") => Protocol::SMTP,
        _ => return Err("import-automx2-type"),
    };
    let port = row.integer(3).and_then(|port| u16::try_from(port).ok());
    let port = port.ok_or("import-automx2-port")?;
    let security = row
        .text(5)
        .and_then(security)
        .ok_or("import-automx2-security")?;
    let authentication = row.text(7).and_then(autoconfig::authentication_named);
    let host = placeholders(row.text(2).unwrap_or_default());
    Ok(Server {
        username: row
            .text(6)
            .map_or_else(Username::address, |text| Username(placeholders(text))),
        authentication: vec![authentication.ok_or("import-automx2-authentication")?],
        ..server(protocol, &host, port, security)
    })
}

/// Calendars and contacts: the key, and the URL with the login where there is one.
fn read_service(row: &Row) -> Option<Service> {
    let key = match row.text(1)? {
        "caldav" => "caldav",
        "carddav" => "carddav",
        _ => return None,
    };
    let place = row.text(2)?;
    let written = match (place.contains("://"), row.integer(4)) {
        (true, _) => place.to_owned(),
        (false, Some(0)) => return None,
        (false, _) => format!("https://{place}"),
    };
    let mut url = Url::parse(&written).ok()?;
    match row.integer(3) {
        None | Some(0) => {}
        Some(port) => url.set_port(Some(u16::try_from(port).ok()?)).ok()?,
    }
    let url = text(url.as_str());
    let login = row
        .text(5)
        .filter(|login| !login.is_empty())
        .map(placeholders);
    Some((
        key,
        match login {
            // Written even if it is the usual one: the domain may have another.
            Some(login) => inline(&[
                ("url".to_owned(), url),
                ("username".to_owned(), text(&login)),
            ]),
            None => url,
        },
    ))
}

/// Each row's place, by its id.
fn ranks(rows: &[Row]) -> HashMap<i64, usize> {
    let ids = rows.iter().map(|row| row.integer(0));
    ids.enumerate()
        .filter_map(|(place, id)| Some((id?, place)))
        .collect()
}

/// What belongs to what, by the first of the two.
fn pairs(rows: &[Row]) -> HashMap<i64, HashSet<i64>> {
    let mut map: HashMap<i64, HashSet<i64>> = HashMap::new();
    for (first, second) in rows
        .iter()
        .filter_map(|row| row.integer(0).zip(row.integer(1)))
    {
        map.entry(first).or_default().insert(second);
    }
    map
}
