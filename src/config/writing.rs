//! A configuration written for a person who goes on from there: tables of domains with remarks. What is written here
//! [`Config::read`](super::Config::read) reads.

use std::fmt::Write;

use toml::{Table, Value};

use crate::model::{
    Authentication, DomainName, OtherService, Protocol, Security, Setting, Username,
};

/// Protocols that have a key, in the order in which they are written.
const PROTOCOLS: [Protocol; 4] = [
    Protocol::IMAP,
    Protocol::POP3,
    Protocol::SMTP,
    Protocol::SIEVE,
];
/// Aliases that stand on one line.
const SHORT: usize = 4;
/// What besides mail has a key of its own name.
const SERVICES: [&str; 3] = ["jmap", "caldav", "carddav"];

/// One domain.
#[derive(Clone, Debug)]
pub struct Entry {
    pub domain: DomainName,
    pub aliases: Vec<DomainName>,
    /// At most 60 characters.
    pub name: Option<String>,
    /// In the order to use.
    pub servers: Vec<Server>,
    /// Key and value, as TOML writes it, of what goes with the servers: see [`text`] and [`inline`].
    pub extras: Vec<(&'static str, String)>,
}

/// One server of a domain.
#[derive(Clone, Debug)]
pub struct Server {
    pub protocol: Protocol,
    /// A host name, or one with `%EMAILDOMAIN%`.
    pub host: String,
    pub port: u16,
    /// Never [`Security::None`]: such servers have no place in a configuration.
    pub security: Security,
    pub username: Username,
    pub authentication: Vec<Authentication>,
    /// A line that stands above it.
    pub remark: Option<String>,
}

impl Server {
    pub fn of(setting: &Setting, remark: Option<String>) -> Self {
        Self {
            protocol: setting.protocol,
            host: setting.hostname.to_string(),
            port: setting.port,
            security: setting.security,
            username: setting.username.clone(),
            authentication: setting.authentication.clone(),
            remark,
        }
    }

    /// Of the logins, only what the domain does not say.
    fn table(&self, username: &Username, authentication: &[Authentication]) -> Value {
        let mut table = Table::new();
        table.insert("hostname".into(), self.host.as_str().into());
        table.insert("port".into(), i64::from(self.port).into());
        table.insert("security".into(), self.security.as_str().into());
        if self.username != *username {
            table.insert("username".into(), self.username.0.as_str().into());
        }
        let own = known(&self.authentication);
        if own != authentication {
            table.insert("authentication".into(), written(&own));
        }
        Value::Table(table)
    }
}

/// Those of `services` that a configuration has a key for, each once.
pub fn services(services: &[OtherService]) -> Vec<(&'static str, String)> {
    SERVICES
        .into_iter()
        .filter_map(|key| {
            let mut all = services.iter().filter(|service| service.kind == key);
            let found = all.find(|service| service.url.starts_with("https://"))?;
            Some((key, text(&found.url)))
        })
        .collect()
}

/// A text as a value.
pub fn text(text: &str) -> String {
    Value::from(text).to_string()
}

/// A table on one line, of values that are written already. Unlike the writer's own it keeps its order, which decides over the
/// default among languages. The keys are letters, digits and hyphens.
pub fn inline(entries: &[(String, String)]) -> String {
    let entries: Vec<_> = entries
        .iter()
        .map(|(key, value)| format!("{key} = {value}"))
        .collect();
    format!("{{ {} }}", entries.join(", "))
}

impl Entry {
    /// The domain's table, with an empty line before it.
    pub fn write(&self, into: &mut String) {
        let _ = writeln!(into, "\n[domain.{}]", Value::from(self.domain.ascii()));
        let line = |key: &str, value: Value, into: &mut String| {
            let _ = writeln!(into, "{key} = {value}");
        };
        let aliases = self.aliases.iter().map(|alias| Value::from(alias.ascii()));
        match self.aliases.len() {
            0 => {}
            1..=SHORT => line("aliases", Value::Array(aliases.collect()), into),
            // A line for each, so that a person and a version control can follow.
            _ => {
                let _ = writeln!(into, "aliases = [");
                for alias in aliases {
                    let _ = writeln!(into, "  {alias},");
                }
                let _ = writeln!(into, "]");
            }
        }
        if let Some(name) = &self.name {
            line("name", name.as_str().into(), into);
        }
        let usual = Server::usual(&self.servers);
        let (username, authentication) = &usual;
        if *username != Username::address() {
            line("username", username.0.as_str().into(), into);
        }
        if authentication[..] != [Authentication::PasswordCleartext] {
            line("authentication", written(authentication), into);
        }
        for protocol in PROTOCOLS {
            self.write_servers(protocol, &usual, into);
        }
        for (key, value) in &self.extras {
            let _ = writeln!(into, "{key} = {value}");
        }
    }

    /// A lone server as a table, several as a list of tables.
    fn write_servers(
        &self,
        protocol: Protocol,
        (username, authentication): &(Username, Vec<Authentication>),
        into: &mut String,
    ) {
        let servers: Vec<_> = self
            .servers
            .iter()
            .filter(|server| server.protocol == protocol && server.security != Security::None)
            .collect();
        let remark = |server: &Server, indent: &str, into: &mut String| {
            for line in server.remark.iter().flat_map(|remark| remark.lines()) {
                let _ = writeln!(into, "{indent}# {line}");
            }
        };
        match servers[..] {
            [] => {}
            [server] => {
                remark(server, "", into);
                let table = server.table(username, authentication);
                let _ = writeln!(into, "{protocol} = {table}");
            }
            _ => {
                let _ = writeln!(into, "{protocol} = [");
                for server in servers {
                    remark(server, "  ", into);
                    let table = server.table(username, authentication);
                    let _ = writeln!(into, "  {table},");
                }
                let _ = writeln!(into, "]");
            }
        }
    }
}

impl Server {
    /// The login that the domain says for all, the first server's.
    fn usual(servers: &[Self]) -> (Username, Vec<Authentication>) {
        match servers.first() {
            Some(first) => (first.username.clone(), known(&first.authentication)),
            None => (Username::address(), vec![Authentication::PasswordCleartext]),
        }
    }
}

/// What a configuration may hold of it; never empty.
fn known(authentication: &[Authentication]) -> Vec<Authentication> {
    let unknown = [Authentication::ClientIpAddress, Authentication::None];
    let mut known = authentication.to_vec();
    known.retain(|one| !unknown.contains(one));
    if known.is_empty() {
        known.push(Authentication::PasswordCleartext);
    }
    known
}

fn written(authentication: &[Authentication]) -> Value {
    let names = authentication.iter().map(|one| Value::from(one.as_str()));
    Value::Array(names.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    fn server(protocol: Protocol, port: u16, security: Security) -> Server {
        Server {
            protocol,
            host: format!("{protocol}.example.org"),
            port,
            security,
            username: Username::address(),
            authentication: vec![Authentication::PasswordCleartext],
            remark: None,
        }
    }

    #[test]
    fn what_is_written_can_be_read() {
        let local = Server {
            username: Username::local_part(),
            authentication: vec![Authentication::OAuth2, Authentication::ClientIpAddress],
            remark: Some("Verified.\nSources: srv.".into()),
            ..server(Protocol::SMTP, 465, Security::ImplicitTls)
        };
        let entry = Entry {
            domain: "example.org".parse().unwrap(),
            aliases: vec!["bücher.example".parse().unwrap()],
            name: Some("Post \"& Co\" \\ [1]".into()),
            servers: vec![
                server(Protocol::IMAP, 993, Security::ImplicitTls),
                local,
                server(Protocol::SMTP, 587, Security::StartTls),
                server(Protocol::POP3, 110, Security::None),
                server(Protocol::SIEVE, 4190, Security::StartTls),
            ],
            extras: vec![
                ("caldav", super::text("https://dav.example.org/")),
                (
                    "carddav",
                    inline(&[("url".into(), super::text("https://dav.example.org/"))]),
                ),
            ],
        };
        let mut text = "listen = [\"127.0.0.1:8080\"]\n".to_owned();
        entry.write(&mut text);
        let config = Config::read(&text).unwrap_or_else(|faults| panic!("{faults:?}\n{text}"));
        for domain in ["example.org", "xn--bcher-kva.example"] {
            let found = config.book.find(&domain.parse().unwrap()).unwrap();
            let given = found.given().unwrap();
            assert_eq!(given.incoming.len(), 1, "{text}");
            let logins: Vec<_> = given.outgoing.iter().map(|smtp| &smtp.username).collect();
            assert_eq!(logins, [&Username::local_part(), &Username::address()]);
            assert_eq!(given.outgoing[0].authentication, [Authentication::OAuth2]);
            assert_eq!(found.sieve().len(), 1);
            assert!(found.offer().caldav.is_some() && found.offer().carddav.is_some());
        }
        assert!(text.contains("  # Sources: srv.\n"), "{text}");
        assert!(!text.contains("pop3"), "{text}");
    }

    #[test]
    fn only_services_with_a_key_and_an_address_are_taken() {
        let service = |kind: &str, url: &str| OtherService {
            kind: kind.into(),
            url: url.into(),
            sources: Vec::new(),
        };
        let all = [
            service("managesieve", "mail.example.org:4190"),
            service("caldav", "http://dav.example.org/"),
            service("caldav", "https://dav.example.org/"),
            service("jmap", "https://jmap.example.org/session"),
        ];
        let taken = services(&all);
        assert_eq!(
            taken,
            [
                ("jmap", text("https://jmap.example.org/session")),
                ("caldav", text("https://dav.example.org/")),
            ]
        );
    }
}
