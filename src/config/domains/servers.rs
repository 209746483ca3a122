//! The servers of a domain: `imap`, `pop3`, `smtp`, `sieve`.

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    super::text::{self, Faults, in_order, nearest, position},
    logins::{read_authentication, read_username},
};
use crate::{
    directory::{HostPattern, Server},
    model::{Authentication, HostName, NameError, Protocol, Security, Username},
};

pub(in crate::config) const KEYS: &[&str] =
    &["hostname", "port", "security", "username", "authentication"];

/// One server as it is written: what it does not say of logging in, its domain does.
#[derive(Clone)]
pub(super) struct Draft {
    protocol: Protocol,
    host: HostPattern,
    port: u16,
    security: Security,
    username: Option<Username>,
    authentication: Option<Vec<Authentication>>,
}

impl Draft {
    pub(super) fn finish(self, username: &Username, authentication: &[Authentication]) -> Server {
        Server {
            protocol: self.protocol,
            host: self.host,
            port: self.port,
            security: self.security,
            username: self.username.unwrap_or_else(|| username.clone()),
            authentication: self
                .authentication
                .unwrap_or_else(|| authentication.to_vec()),
        }
    }
}

/// One table, or a list of tables.
pub(super) fn read_servers(
    protocol: Protocol,
    value: &Spanned<DeValue>,
    faults: &mut Faults,
) -> Vec<Draft> {
    let values = match value.get_ref() {
        DeValue::Array(array) if !array.is_empty() => &array[..],
        _ => std::slice::from_ref(value),
    };
    let mut servers: Vec<Draft> = Vec::new();
    for value in values {
        let at = text::at(value);
        let DeValue::Table(table) = value.get_ref() else {
            faults.add(
                at,
                format!("`{protocol}` wants a table like {{ hostname = \"…\", port = …, security = \"…\" }}"),
            );
            continue;
        };
        if let Some(server) = read_server(protocol, at, table, faults) {
            if servers
                .iter()
                .any(|other| (&other.host, other.port) == (&server.host, server.port))
            {
                faults.add(
                    at,
                    format!("{}:{} is listed twice", written(&server.host), server.port),
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
    faults: &mut Faults,
) -> Option<Draft> {
    let mut hostname = None;
    let mut port = None;
    let mut security = None;
    let mut misspelt = false;
    let (mut username, mut authentication) = (None, None);
    for (key, value) in in_order(table) {
        match key.get_ref().as_ref() {
            "hostname" => hostname = read_hostname(value, faults),
            "port" => port = read_port(protocol, value, faults),
            "security" => security = read_security(value, faults),
            "username" => username = read_username(value, faults),
            "authentication" => authentication = read_authentication(value, faults),
            other => {
                misspelt = true;
                let near = nearest(other, KEYS.iter().copied());
                faults.unknown(key.span().start, other, near);
            }
        }
    }
    for key in &KEYS[..3] {
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
    Some(Draft {
        protocol,
        host: hostname,
        port,
        security,
        username,
        authentication,
    })
}

/// As in the file.
fn written(host: &HostPattern) -> String {
    match host {
        HostPattern::Host(host) => host.to_string(),
        HostPattern::Below(label) if label.is_empty() => EMAIL_DOMAIN.into(),
        HostPattern::Below(label) => format!("{label}.{EMAIL_DOMAIN}"),
    }
}

const EMAIL_DOMAIN: &str = "%EMAILDOMAIN%";

fn usual_security(port: u16) -> Option<Security> {
    match port {
        465 | 993 | 995 => Some(Security::ImplicitTls),
        110 | 143 | 587 | 4190 => Some(Security::StartTls),
        _ => None,
    }
}

fn read_hostname(value: &Spanned<DeValue>, faults: &mut Faults) -> Option<HostPattern> {
    let at = text::at(value);
    let Some(text) = value.get_ref().as_str() else {
        faults.add(at, "`hostname` wants a text in quotation marks");
        return None;
    };
    if let Some(before) = text.strip_suffix(EMAIL_DOMAIN) {
        let label = before.strip_suffix('.');
        let fits = |label: &str| format!("{label}.example.org").parse::<HostName>().is_ok();
        return match label {
            None if before.is_empty() => Some(HostPattern::Below(String::new())),
            Some(label) if fits(label) => Some(HostPattern::Below(label.to_ascii_lowercase())),
            _ => {
                faults.add(
                    at,
                    format!("before {EMAIL_DOMAIN} there may be a name and a dot"),
                );
                None
            }
        };
    }
    text.parse::<HostName>()
        .map(HostPattern::Host)
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
