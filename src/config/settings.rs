//! The keys that stand outside any domain, the same for file and environment.

use std::{
    borrow::Cow,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    path::PathBuf,
    time::Duration,
};

use ipnet::IpNet;
use toml::{Spanned, de::DeValue};
use unic_langid::LanguageIdentifier;
use url::Url;

use super::{
    Config,
    text::{self, Faults},
};
use crate::model::{Address, HostName};

pub(super) const KEYS: &[&str] = &[
    "listen",
    "listen_https",
    "public_url",
    "public_lookup",
    "trusted_proxies",
    "proxy_protocol",
    "nameserver",
    "ca_file",
    "allow_net",
    "trust_anchor",
    "ispdb",
    "no_ispdb",
    "ispdb_dir",
    "deadline",
    "ehlo",
    "contact",
    "lang",
];

/// Keys that take a list; a lone value is a list of one.
const LISTS: &[&str] = &[
    "listen",
    "listen_https",
    "trusted_proxies",
    "nameserver",
    "allow_net",
];

/// One value: a scalar of the file with its offset, or a word of the environment.
pub(super) struct Value<'a> {
    text: Cow<'a, str>,
    at: usize,
}

/// The scalars of a value, each of the type that the key wants.
pub(super) fn items<'a>(
    key: &str,
    value: &'a Spanned<DeValue<'_>>,
    faults: &mut Faults,
) -> Vec<Value<'a>> {
    let values = match value.get_ref() {
        DeValue::Array(array) if LISTS.contains(&key) => {
            if array.is_empty() && key == "listen" {
                faults.add(
                    text::at(value),
                    "`listen` is empty: nobody could reach the page",
                );
            }
            &array[..]
        }
        _ => std::slice::from_ref(value),
    };
    let mut items = Vec::new();
    for value in values {
        let at = text::at(value);
        let got = value.get_ref();
        let (fits, wanted) = match key {
            "public_lookup" | "no_ispdb" | "proxy_protocol" => (got.is_bool(), "true or false"),
            "deadline" => (
                got.is_integer() || got.is_float(),
                "a number of seconds from 1 to 120",
            ),
            _ => (got.is_str(), "a text in quotation marks"),
        };
        if !fits {
            faults.add(at, format!("`{key}` wants {wanted}"));
            continue;
        }
        let text = match got {
            DeValue::String(text) => Cow::Borrowed(text.as_ref()),
            DeValue::Boolean(value) => Cow::Owned(value.to_string()),
            DeValue::Integer(number) if number.radix() == 10 => Cow::Borrowed(number.as_str()),
            DeValue::Float(number) => Cow::Borrowed(number.as_str()),
            other => Cow::Owned(format!("{other:?}")),
        };
        items.push(Value { text, at });
    }
    items
}

/// The words of an environment variable.
pub(super) fn words<'a>(key: &str, value: &'a str) -> Vec<Value<'a>> {
    let whole = |text| Value {
        text: Cow::Borrowed(text),
        at: 0,
    };
    if LISTS.contains(&key) {
        value
            .split(|c: char| c == ',' || c.is_whitespace())
            .filter(|word| !word.is_empty())
            .map(whole)
            .collect()
    } else {
        vec![whole(value)]
    }
}

impl Config {
    /// Sets one of [`KEYS`]. What is wrong leaves the setting as it was.
    pub(super) fn set(&mut self, key: &str, values: &[Value], faults: &mut Faults) {
        match key {
            "listen" => {
                let listen = once_each(values, faults);
                if !listen.is_empty() {
                    self.listen = listen;
                }
            }
            "listen_https" => self.listen_https = once_each(values, faults),
            "proxy_protocol" => {
                let mut on = None;
                set(&mut on, values, faults, boolean);
                self.proxy_protocol = on.unwrap_or(self.proxy_protocol);
            }
            "trusted_proxies" => self.trusted_proxies = list(values, faults, net),
            "nameserver" => self.nameserver = list(values, faults, nameserver),
            "allow_net" => self.allow_net = list(values, faults, net),
            "public_url" => set(&mut self.public_url, values, faults, public_url),
            "public_lookup" => set(&mut self.public_lookup, values, faults, boolean),
            "ca_file" => set(&mut self.ca_file, values, faults, path),
            "trust_anchor" => set(&mut self.trust_anchor, values, faults, path),
            "ispdb" => set(&mut self.ispdb, values, faults, ispdb),
            "no_ispdb" => {
                let mut off = None;
                set(&mut off, values, faults, boolean);
                if off == Some(true) {
                    self.ispdb = None;
                }
            }
            "ispdb_dir" => set(&mut self.ispdb_dir, values, faults, path),
            "deadline" => {
                let mut deadline = None;
                set(&mut deadline, values, faults, seconds);
                self.deadline = deadline.unwrap_or(self.deadline);
            }
            "ehlo" => set(&mut self.ehlo, values, faults, ehlo),
            "contact" => set(&mut self.contact, values, faults, contact),
            "lang" => set(&mut self.lang, values, faults, lang),
            _ => {}
        }
    }
}

type Read<T> = fn(&str) -> Result<T, String>;

fn list<T>(values: &[Value], faults: &mut Faults, read: Read<T>) -> Vec<T> {
    let mut out = Vec::new();
    for value in values {
        match read(&value.text) {
            Ok(read) => out.push(read),
            Err(message) => faults.add(value.at, message),
        }
    }
    out
}

/// Addresses to listen on.
fn once_each(values: &[Value], faults: &mut Faults) -> Vec<SocketAddr> {
    for (n, value) in values.iter().enumerate() {
        if values.iter().take(n).any(|other| other.text == value.text) {
            faults.add(value.at, format!("{} is listed twice", value.text));
        }
    }
    list(values, faults, listen)
}

fn set<T>(target: &mut Option<T>, values: &[Value], faults: &mut Faults, read: Read<T>) {
    if let Some(read) = list(values, faults, read).pop() {
        *target = Some(read);
    }
}

fn listen(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| {
        let hint = if let Some(port) = text.strip_prefix(':').or_else(|| text.strip_prefix("*:")) {
            format!("; for all addresses write [::]:{port}")
        } else if let Some(port) = text.strip_prefix("localhost:") {
            format!("; write 127.0.0.1:{port}")
        } else if text.parse::<IpAddr>().is_ok() {
            "; the port is missing".into()
        } else {
            String::new()
        };
        format!("`{text}` is no address and port like 127.0.0.1:8080{hint}")
    })
}

fn nameserver(text: &str) -> Result<SocketAddr, String> {
    if let Ok(ip) = text.parse::<IpAddr>() {
        return Ok(SocketAddr::new(ip, 53));
    }
    match text.parse::<SocketAddr>() {
        Ok(addr) if addr.port() != 0 => Ok(addr),
        _ => Err(format!(
            "`{text}` is no address of a name server like 192.0.2.53 or [2001:db8::53]:5353"
        )),
    }
}

fn net(text: &str) -> Result<IpNet, String> {
    if let Ok(ip) = text.parse::<IpAddr>() {
        return Ok(ip.into());
    }
    text.parse::<IpNet>()
        .map(|net| net.trunc())
        .map_err(|_| format!("`{text}` is no network like 10.0.0.0/8 or fd00::/8"))
}

fn web_url(text: &str) -> Result<Url, String> {
    match Url::parse(text) {
        Ok(url)
            if matches!(url.scheme(), "https" | "http")
                && url.username().is_empty()
                && url.password().is_none()
                && url.query().is_none()
                && url.fragment().is_none() =>
        {
            Ok(url)
        }
        _ => Err(format!(
            "`{text}` is no URL like https://mailsetup.example.org"
        )),
    }
}

fn public_url(text: &str) -> Result<Url, String> {
    let url = web_url(text)?;
    if url.path() == "/" {
        Ok(url)
    } else {
        Err(format!(
            "`{text}` has a path: the page stands at the root of its host, where mail apps look for their files"
        ))
    }
}

/// The domain is joined to it, so it must end in a slash.
fn ispdb(text: &str) -> Result<Url, String> {
    let mut url = web_url(text)?;
    if !url.path().ends_with('/') {
        let path = format!("{}/", url.path());
        url.set_path(&path);
    }
    Ok(url)
}

fn path(text: &str) -> Result<PathBuf, String> {
    if text.is_empty() || text.contains('\0') {
        Err("a path is wanted, and there is none".into())
    } else {
        Ok(text.into())
    }
}

fn boolean(text: &str) -> Result<bool, String> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "1" | "yes" | "on" => Ok(true),
        "false" | "0" | "no" | "off" => Ok(false),
        _ => Err(format!("`{text}` is neither true nor false")),
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    // TOML allows 1_0; whole numbers and fractions both make sense.
    match text.replace('_', "").parse::<f64>() {
        Ok(seconds) if (1.0..=120.0).contains(&seconds) => Ok(Duration::from_secs_f64(seconds)),
        _ => Err(format!("`{text}` is no number of seconds from 1 to 120")),
    }
}

/// A name, or an address literal (RFC 5321 §4.1.3), to the letter as EHLO has it.
fn ehlo(text: &str) -> Result<String, String> {
    let literal = text
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .map(|address| match address.strip_prefix("IPv6:") {
            Some(v6) => v6.parse::<Ipv6Addr>().is_ok(),
            None => address.parse::<Ipv4Addr>().is_ok(),
        });
    match literal {
        Some(true) => Ok(text.to_owned()),
        Some(false) => Err(()),
        None => text
            .parse()
            .map(|host: HostName| host.ascii().to_owned())
            .map_err(|_| ()),
    }
    .map_err(|()| {
        format!("`{text}` is neither a host's name like probe.example.org nor an address like [192.0.2.1]")
    })
}

/// Stands inside a comment of the user agent, so it has no blanks, brackets or backslashes (RFC 9110 §5.6.5).
pub(super) fn contact(text: &str) -> Result<String, String> {
    let carried = text
        .chars()
        .all(|c| c.is_ascii_graphic() && !matches!(c, '(' | ')' | '\\' | ';'));
    let mail = text
        .parse()
        .is_ok_and(|address: Address| address.mail().is_some());
    if carried && (mail || web_url(text).is_ok()) {
        Ok(text.to_owned())
    } else {
        Err(format!(
            "`{text}` is neither a mail address like postmaster@example.org nor a URL"
        ))
    }
}

fn lang(text: &str) -> Result<String, String> {
    text.parse::<LanguageIdentifier>()
        .map(|tag| tag.to_string())
        .map_err(|_| format!("`{text}` is no language tag like en or pt-BR"))
}
