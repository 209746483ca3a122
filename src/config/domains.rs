//! The tables `[domain."example.org"]`: whom this server publishes settings for.

use std::collections::HashMap;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::text::{self, Faults, in_order, nearest, position};
use crate::{
    directory::{Answer, Published},
    model::{
        Authentication, DomainName, HostName, NameError, Protocol, Recommendation, Role, Security,
        Setting, SourceId, Username,
    },
};

pub(super) const KEYS: &[&str] = &[
    "aliases",
    "name",
    "survey",
    "imap",
    "pop3",
    "smtp",
    "username",
    "authentication",
];

pub(super) const SERVER_KEYS: &[&str] =
    &["hostname", "port", "security", "username", "authentication"];

/// What an app can be told to log in with.
const WAYS: &[Authentication] = &[
    Authentication::PasswordCleartext,
    Authentication::PasswordEncrypted,
    Authentication::OAuth2,
    Authentication::Ntlm,
    Authentication::Gssapi,
    Authentication::TlsClientCert,
];

/// Reads the table `domain`. What is wrong is left out and told to `faults`.
pub(super) fn read(table: &DeTable, faults: &mut Faults) -> Vec<Published> {
    // Each name and alias with its offset: a name may belong to one domain only.
    let mut taken: HashMap<DomainName, usize> = HashMap::with_capacity(table.len());
    let mut published = Vec::with_capacity(table.len());
    for (key, value) in in_order(table) {
        let at = key.span().start;
        let written = key.get_ref().as_ref();
        let domain = match written.parse::<DomainName>() {
            Ok(domain) => domain,
            Err(error) => {
                let message = match unquoted(written, value.get_ref()) {
                    Some(whole) => {
                        format!("a domain has dots, so put it in quotes: [domain.\"{whole}\"]")
                    }
                    None => format!("`{written}` is no domain: {error}"),
                };
                faults.add(at, message);
                continue;
            }
        };
        take(&mut taken, &domain, at, faults);
        let DeValue::Table(table) = value.get_ref() else {
            faults.add(at, format!("`{written}` must be a table"));
            continue;
        };
        published.extend(one(domain, at, table, &mut taken, faults));
    }
    published
}

/// `[domain.example.org]` is a table in a table. The name that was meant.
fn unquoted(first: &str, value: &DeValue) -> Option<String> {
    let mut name = first.to_owned();
    let mut value = value;
    while let DeValue::Table(table) = value {
        let mut entries = table.iter();
        match (entries.next(), entries.next()) {
            (Some((key, inner)), None) if inner.get_ref().is_table() => {
                name = format!("{name}.{}", key.get_ref());
                value = inner.get_ref();
            }
            _ => break,
        }
    }
    name.parse::<DomainName>().is_ok().then_some(name)
}

fn take(
    taken: &mut HashMap<DomainName, usize>,
    domain: &DomainName,
    at: usize,
    faults: &mut Faults,
) {
    if let Some(first) = taken.get(domain) {
        let line = faults.line(*first);
        faults.add(at, format!("{domain} is already named in line {line}"));
    } else {
        taken.insert(domain.clone(), at);
    }
}

fn one(
    domain: DomainName,
    at: usize,
    table: &DeTable,
    taken: &mut HashMap<DomainName, usize>,
    faults: &mut Faults,
) -> Option<Published> {
    let mut survey = false;
    let mut aliases = Vec::new();
    let mut display_name = None;
    let mut username = Username::address();
    let mut authentication = vec![Authentication::PasswordCleartext];
    // First, because the servers fall back on them wherever they stand.
    for (key, value) in in_order(table) {
        match key.get_ref().as_ref() {
            "username" => username = read_username(value, faults).unwrap_or(username),
            "authentication" => {
                authentication = read_authentication(value, faults).unwrap_or(authentication);
            }
            _ => {}
        }
    }
    let mut recommended = Recommendation::default();
    let mut misspelt = false;
    for (key, value) in in_order(table) {
        let key_at = key.span().start;
        match key.get_ref().as_ref() {
            "aliases" => aliases = read_aliases(value, taken, faults),
            "name" => display_name = read_name(value, faults),
            "survey" => match value.get_ref().as_bool() {
                Some(on) => survey = on,
                None => faults.add(text::at(value), "`survey` wants true or false"),
            },
            "username" | "authentication" => {}
            name => match Protocol::named(name) {
                Some(protocol) => {
                    let defaults = (&username, authentication.as_slice());
                    let servers = read_servers(protocol, value, defaults, faults);
                    match protocol.role() {
                        Role::Incoming => recommended.incoming.extend(servers),
                        Role::Outgoing => recommended.outgoing.extend(servers),
                        Role::Filtering => {}
                    }
                }
                None => {
                    misspelt = true;
                    faults.unknown(key_at, name, nearest(name, KEYS.iter().copied()));
                }
            },
        }
    }

    let has = |key| position(table, key).is_some();
    let incoming = has("imap") || has("pop3");
    let outgoing = has("smtp");
    if survey {
        if incoming || outgoing {
            faults.add(
                at,
                format!("{domain} has both `survey = true` and servers of its own: keep one"),
            );
        } else if let Some(at) = position(table, "username").or(position(table, "authentication")) {
            faults.add(
                at,
                "a survey finds this out itself: it goes with given servers",
            );
        }
    } else if misspelt {
        // What seems to be missing may be what is misspelt.
    } else if !incoming && !outgoing {
        faults.missing(
            at,
            format!("{domain} needs `survey = true`, or servers: `imap` or `pop3`, and `smtp`"),
        );
    } else if !incoming {
        faults.missing(
            at,
            format!("{domain} has no `imap` or `pop3`: nobody could read mail"),
        );
    } else if !outgoing {
        faults.missing(
            at,
            format!("{domain} has no `smtp`: nobody could send mail"),
        );
    }
    Some(Published {
        domain,
        aliases,
        display_name,
        answer: if survey {
            Answer::Surveyed
        } else {
            Answer::Given(recommended)
        },
    })
}

fn read_aliases(
    value: &Spanned<DeValue>,
    taken: &mut HashMap<DomainName, usize>,
    faults: &mut Faults,
) -> Vec<DomainName> {
    let mut aliases = Vec::new();
    for (at, text) in texts("aliases", value, faults) {
        match text.parse::<DomainName>() {
            Ok(alias) => {
                take(taken, &alias, at, faults);
                aliases.push(alias);
            }
            Err(error) => faults.add(at, format!("`{text}` is no domain: {error}")),
        }
    }
    aliases
}

fn read_name(value: &Spanned<DeValue>, faults: &mut Faults) -> Option<String> {
    let at = text::at(value);
    let Some(name) = value.get_ref().as_str() else {
        faults.add(at, "`name` wants a text in quotation marks");
        return None;
    };
    let name = name.trim();
    if name.is_empty() || name.chars().count() > 60 || name.chars().any(char::is_control) {
        // draft-ietf-mailmaint-autoconfig §3.2.4
        faults.add(at, "`name` wants one line of 1 to 60 characters");
        return None;
    }
    Some(name.to_owned())
}

fn read_username(value: &Spanned<DeValue>, faults: &mut Faults) -> Option<Username> {
    let at = text::at(value);
    let Some(text) = value.get_ref().as_str() else {
        faults.add(at, "`username` wants a text in quotation marks");
        return None;
    };
    if text.trim().is_empty() || text.chars().count() > 254 || text.chars().any(char::is_control) {
        faults.add(at, "`username` wants one line of 1 to 254 characters");
        return None;
    }
    const PLACEHOLDERS: [&str; 3] = ["%EMAILADDRESS%", "%EMAILLOCALPART%", "%EMAILDOMAIN%"];
    let literal = PLACEHOLDERS
        .iter()
        .fold(text.to_owned(), |text, known| text.replace(known, ""));
    if literal.contains('%') {
        faults.add(
            at,
            format!(
                "`username` may hold {}, and no other %",
                PLACEHOLDERS.join(", ")
            ),
        );
        return None;
    }
    Some(Username(text.trim().to_owned()))
}

/// Strongest first does not matter to apps as much as that the plain password, which all of them know, comes last.
fn read_authentication(
    value: &Spanned<DeValue>,
    faults: &mut Faults,
) -> Option<Vec<Authentication>> {
    let mut ways = Vec::new();
    for (at, text) in texts("authentication", value, faults) {
        match WAYS.iter().find(|way| way.as_str() == text) {
            Some(way) if ways.contains(way) => {
                faults.add(at, format!("`{text}` is listed twice"));
            }
            Some(way) => ways.push(way.clone()),
            None => {
                let known = WAYS.iter().map(Authentication::as_str);
                let message = match nearest(text, known.clone()) {
                    Some(near) => format!("`{text}` is not known; did you mean `{near}`?"),
                    None => format!(
                        "`{text}` is no way to log in; known are {}",
                        known.collect::<Vec<_>>().join(", ")
                    ),
                };
                faults.add(at, message);
            }
        }
    }
    ways.sort_by_key(|way| *way == Authentication::PasswordCleartext);
    (!ways.is_empty()).then_some(ways)
}

/// One table, or a list of tables.
fn read_servers(
    protocol: Protocol,
    value: &Spanned<DeValue>,
    defaults: (&Username, &[Authentication]),
    faults: &mut Faults,
) -> Vec<Setting> {
    let values = match value.get_ref() {
        DeValue::Array(array) if !array.is_empty() => &array[..],
        _ => std::slice::from_ref(value),
    };
    let mut servers: Vec<Setting> = Vec::new();
    for value in values {
        let at = text::at(value);
        let DeValue::Table(table) = value.get_ref() else {
            faults.add(
                at,
                format!("`{protocol}` wants a table like {{ hostname = \"…\", port = …, security = \"…\" }}"),
            );
            continue;
        };
        if let Some(server) = read_server(protocol, at, table, defaults, faults) {
            if servers
                .iter()
                .any(|other| other.endpoint() == server.endpoint())
            {
                faults.add(
                    at,
                    format!("{}:{} is listed twice", server.hostname, server.port),
                );
            }
            servers.push(server);
        }
    }
    servers
}

fn read_server(
    protocol: Protocol,
    at: usize,
    table: &DeTable,
    (username, authentication): (&Username, &[Authentication]),
    faults: &mut Faults,
) -> Option<Setting> {
    let mut hostname = None;
    let mut port = None;
    let mut security = None;
    let mut misspelt = false;
    let mut username = username.clone();
    let mut authentication = authentication.to_vec();
    for (key, value) in in_order(table) {
        match key.get_ref().as_ref() {
            "hostname" => hostname = read_hostname(value, faults),
            "port" => port = read_port(protocol, value, faults),
            "security" => security = read_security(value, faults),
            "username" => username = read_username(value, faults).unwrap_or(username),
            "authentication" => {
                authentication = read_authentication(value, faults).unwrap_or(authentication);
            }
            other => {
                misspelt = true;
                let near = nearest(other, SERVER_KEYS.iter().copied());
                faults.unknown(key.span().start, other, near);
            }
        }
    }
    for key in &SERVER_KEYS[..3] {
        if position(table, key).is_none() && !misspelt {
            faults.missing(at, format!("`{key}` of `{protocol}` is missing"));
        }
    }
    let (hostname, port, security) = (hostname?, port?, security?);
    if let Some(right) = usual_security(port)
        && right != security
    {
        let at = position(table, "security").unwrap_or(at);
        faults.add(
            at,
            format!("port {port} speaks {right}, not {security} (RFC 8314): mend one of the two"),
        );
    }
    Some(Setting {
        protocol,
        hostname,
        port,
        security,
        username,
        authentication,
        verified: false,
        authenticated: true,
        sources: vec![SourceId::Directory],
    })
}

fn usual_security(port: u16) -> Option<Security> {
    match port {
        465 | 993 | 995 => Some(Security::ImplicitTls),
        110 | 143 | 587 => Some(Security::StartTls),
        _ => None,
    }
}

fn read_hostname(value: &Spanned<DeValue>, faults: &mut Faults) -> Option<HostName> {
    let at = text::at(value);
    let Some(text) = value.get_ref().as_str() else {
        faults.add(at, "`hostname` wants a text in quotation marks");
        return None;
    };
    text.parse()
        .map_err(|error| {
            let message = match error {
                NameError::IpAddress => {
                    format!("`{text}` is an IP address: write the name that the certificate covers")
                }
                NameError::SingleLabel | NameError::Localhost => {
                    format!("`{text}` means nothing to an app elsewhere: write the full name")
                }
                _ => format!("`{text}` is no host name: {error}"),
            };
            faults.add(at, message);
        })
        .ok()
}

fn read_port(protocol: Protocol, value: &Spanned<DeValue>, faults: &mut Faults) -> Option<u16> {
    let at = text::at(value);
    let number = value
        .get_ref()
        .as_integer()
        .and_then(|number| u16::from_str_radix(number.as_str(), number.radix()).ok());
    match number {
        None | Some(0) => {
            faults.add(at, "`port` wants a number from 1 to 65535");
            None
        }
        Some(25) if protocol == Protocol::SMTP => {
            faults.add(
                at,
                "port 25 is where mail servers hand mail to each other; an app sends by 465 or 587 (RFC 6409, RFC 8314)",
            );
            None
        }
        port => port,
    }
}

fn read_security(value: &Spanned<DeValue>, faults: &mut Faults) -> Option<Security> {
    let at = text::at(value);
    let text = value.get_ref().as_str().unwrap_or_default();
    let message = match text.to_ascii_lowercase().as_str() {
        "implicit-tls" if text == "implicit-tls" => return Some(Security::ImplicitTls),
        "starttls" if text == "starttls" => return Some(Security::StartTls),
        "none" | "plain" => {
            "`security` must protect the password: what travels in the clear is never published"
                .into()
        }
        "ssl" | "tls" | "ssl/tls" | "implicit" => {
            format!("`{text}` is not known; did you mean `implicit-tls`?")
        }
        lower => match nearest(lower, ["implicit-tls", "starttls"]) {
            Some(near) => format!("`{text}` is not known; did you mean `{near}`?"),
            None => "`security` wants \"implicit-tls\" or \"starttls\"".into(),
        },
    };
    faults.add(at, message);
    None
}

/// The texts of a list, each with its offset; a lone text is a list of one.
fn texts<'a>(key: &str, value: &'a Spanned<DeValue>, faults: &mut Faults) -> Vec<(usize, &'a str)> {
    let values = match value.get_ref() {
        DeValue::Array(array) => &array[..],
        _ => std::slice::from_ref(value),
    };
    let mut texts = Vec::new();
    for value in values {
        let at = text::at(value);
        match value.get_ref().as_str() {
            Some(text) => texts.push((at, text)),
            None => faults.add(at, format!("`{key}` wants texts in quotation marks")),
        }
    }
    if values.is_empty() && key == "authentication" {
        faults.add(
            text::at(value),
            "`authentication` is empty: nobody could log in",
        );
    }
    texts
}
