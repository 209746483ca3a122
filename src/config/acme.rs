//! `[acme]`: where certificates on demand come from.

use std::{net::IpAddr, path::PathBuf};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use toml::{Spanned, de::DeValue};
use url::Url;

use super::{
    https::path,
    text::{self, Faults, in_order, nearest, position},
};
use crate::{
    certificates::acme::{Binding, Kind, Settings},
    model::{EmailAddress, HostName},
};

pub(super) const KEYS: &[&str] = &[
    "directory_url",
    "contact",
    "agree_terms",
    "store",
    "ca_file",
    "external_account",
    "addresses",
    "challenges",
    "profile",
    "orders_at_once",
    "orders_per_hour",
];

const BINDING_KEYS: &[&str] = &["key_id", "mac_key"];

/// Let's Encrypt's directory for certificates that browsers trust, see letsencrypt.org/getting-started.
const LETS_ENCRYPT: &str = "https://acme-v02.api.letsencrypt.org/directory";

/// Reads the table `acme`, which stands at `at`. What is wrong is left out and told to `faults`.
pub(super) fn read(at: usize, value: &Spanned<DeValue>, faults: &mut Faults) -> Option<Settings> {
    let DeValue::Table(table) = value.get_ref() else {
        faults.add(text::at(value), "`acme` is a table: write [acme]");
        return None;
    };
    let directory = LETS_ENCRYPT.parse().ok()?;
    let mut settings = Settings {
        host: "acme-v02.api.letsencrypt.org".parse().ok()?,
        directory,
        contact: Vec::new(),
        store: PathBuf::new(),
        ca_file: None,
        binding: None,
        addresses: Vec::new(),
        challenges: Kind::ALL.to_vec(),
        profile: None,
        orders_at_once: 8,
        orders_per_hour: 90,
    };
    let (mut agreed, mut misspelt) = (None, false);
    for (name, value) in in_order(table) {
        match name.get_ref().as_ref() {
            "agree_terms" => agreed = Some(value.get_ref().as_bool() == Some(true)),
            other if KEYS.contains(&other) => set(&mut settings, other, value, faults),
            other => {
                misspelt = true;
                let near = nearest(other, KEYS.iter().copied());
                faults.unknown(name.span().start, other, near);
            }
        }
    }
    match agreed {
        Some(true) => {}
        None if misspelt => {}
        _ => faults.missing(
            position(table, "agree_terms").unwrap_or(at),
            "an authority wants its terms of service agreed to: read them, then write `agree_terms = true`",
        ),
    }
    if !misspelt && position(table, "store").is_none() {
        faults.missing(
            at,
            "`acme` has no `store`: a folder that outlives a restart, for the account and the certificates",
        );
    }
    Some(settings)
}

fn set(settings: &mut Settings, key: &str, value: &Spanned<DeValue>, faults: &mut Faults) {
    let at = text::at(value);
    match key {
        "directory_url" => {
            if let Some((url, host)) = words(value).and_then(directory) {
                (settings.directory, settings.host) = (url, host);
            } else {
                faults.add(at, "`directory_url` wants a URL with https:// and the name of a host; ports below 1024 besides 443 are not dialled");
            }
        }
        "contact" => {
            settings.contact = each(value, "contact", "a mail address", faults, |text| {
                text.parse::<EmailAddress>().ok().map(|_| text.to_owned())
            });
        }
        "store" => settings.store = path(key, value, faults).unwrap_or_default(),
        "ca_file" => settings.ca_file = path(key, value, faults),
        "external_account" => settings.binding = binding(value, faults),
        "addresses" => {
            let what = "an address like 192.0.2.1 or 2001:db8::1";
            settings.addresses = each(value, key, what, faults, |text| text.parse::<IpAddr>().ok());
        }
        "challenges" => {
            let what = "\"tls-alpn-01\" or \"http-01\"";
            let kinds = each(value, key, what, faults, |text| {
                Kind::ALL.into_iter().find(|kind| kind.as_str() == text)
            });
            let is_empty = value
                .get_ref()
                .as_array()
                .is_some_and(|array| array.is_empty());
            if is_empty {
                faults.add(at, "`challenges` is empty: no name could be proven");
            }
            settings.challenges = kinds;
        }
        "profile" => match words(value) {
            Some(name) => settings.profile = Some(name.to_owned()),
            None => faults.add(at, "`profile` wants a text in quotation marks"),
        },
        "orders_at_once" => {
            if let Some(number) = number(value, 1..=100) {
                settings.orders_at_once = number as usize;
            } else {
                faults.add(at, "`orders_at_once` wants a number from 1 to 100");
            }
        }
        _ => {
            if let Some(number) = number(value, 1..=100_000) {
                settings.orders_per_hour = number;
            } else {
                faults.add(at, "`orders_per_hour` wants a number from 1 to 100000");
            }
        }
    }
}

fn directory(text: &str) -> Option<(Url, HostName)> {
    let url = Url::parse(text).ok()?;
    let plain = url.scheme() == "https" && url.username().is_empty() && url.password().is_none();
    let port = url.port_or_known_default()?;
    let host = url.domain()?.parse().ok()?;
    (plain && (port == 443 || port >= 1024)).then_some((url, host))
}

fn binding(value: &Spanned<DeValue>, faults: &mut Faults) -> Option<Binding> {
    let at = text::at(value);
    let told = "`external_account` wants { key_id = \"…\", mac_key = \"…\" }, the key in base64url as the authority gives it";
    let Some(table) = value.get_ref().as_table() else {
        faults.add(at, told);
        return None;
    };
    for (name, _) in in_order(table) {
        let written = name.get_ref().as_ref();
        if !BINDING_KEYS.contains(&written) {
            let near = nearest(written, BINDING_KEYS.iter().copied());
            faults.unknown(name.span().start, written, near);
            return None;
        }
    }
    let text = |key| table.get(key).and_then(words);
    let decoded = |text: &str| {
        BASE64_URL_SAFE_NO_PAD
            .decode(text.trim_end_matches('='))
            .ok()
    };
    match (text("key_id"), text("mac_key").and_then(decoded)) {
        (Some(key_id), Some(mac_key)) if !mac_key.is_empty() => Some(Binding {
            key_id: key_id.to_owned(),
            mac_key,
        }),
        _ => {
            faults.add(at, told);
            None
        }
    }
}

/// A text with something in it.
fn words<'a>(value: &'a Spanned<DeValue<'_>>) -> Option<&'a str> {
    value.get_ref().as_str().filter(|text| !text.is_empty())
}

fn number(value: &Spanned<DeValue>, range: std::ops::RangeInclusive<u32>) -> Option<u32> {
    let integer = value.get_ref().as_integer()?;
    let number = integer.as_str().replace('_', "").parse().ok()?;
    (integer.radix() == 10 && range.contains(&number)).then_some(number)
}

/// A list, or a lone value, of texts that `read` understands.
fn each<T>(
    value: &Spanned<DeValue>,
    key: &str,
    what: &str,
    faults: &mut Faults,
    read: impl Fn(&str) -> Option<T>,
) -> Vec<T> {
    let values = match value.get_ref() {
        DeValue::Array(array) => &array[..],
        _ => std::slice::from_ref(value),
    };
    let mut list = Vec::new();
    for value in values {
        match words(value).and_then(&read) {
            Some(read) => list.push(read),
            None => faults.add(text::at(value), format!("`{key}` wants {what}")),
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Config, tests::each_is_told},
        *,
    };

    /// An authority that is right, for mistakes to be made in.
    const ACME: &str = "[acme]\nagree_terms = true\nstore = \"s\"\n";

    #[test]
    fn an_authority_is_read_with_all_that_can_be_said_of_it() {
        let config = Config::read(&format!(
            r#"listen_https = "[::]:443"
            {ACME}
            directory_url = "https://acme.example:14000/dir"
            contact = ["a@example.org"]
            ca_file = "ca.pem"
            external_account = {{ key_id = "kid", mac_key = "AQID" }}
            addresses = ["192.0.2.1", "2001:db8::1"]
            challenges = "http-01"
            profile = "short"
            orders_at_once = 3
            orders_per_hour = 1_000
            "#
        ));
        let acme = config.unwrap().acme.unwrap();
        assert_eq!(acme.host.ascii(), "acme.example");
        assert_eq!(acme.challenges, [Kind::Http01]);
        assert_eq!((acme.orders_at_once, acme.orders_per_hour), (3, 1000));
        assert_eq!(acme.addresses.len(), 2);
        let binding = acme.binding.unwrap();
        assert_eq!(binding.mac_key, [1, 2, 3]);
        assert!(!format!("{binding:?}").contains("mac_key"));
        let plain = Config::read(ACME).unwrap().acme.unwrap();
        assert_eq!(plain.host.ascii(), "acme-v02.api.letsencrypt.org");
    }

    #[test]
    fn mistakes_about_an_authority_are_told_where_they_are() {
        let with = |line: &str| format!("{ACME}{line}");
        for (line, words) in [
            ("directory_url = \"http://acme.example/\"", "https://"),
            ("directory_url = \"https://192.0.2.1/\"", "https://"),
            (
                "directory_url = \"https://acme.example:444/\"",
                "below 1024",
            ),
            ("contact = \"nobody\"", "mail address"),
            ("challenges = []", "is empty"),
            ("challenges = \"dns-01\"", "http-01"),
            ("addresses = \"example.org\"", "an address"),
            ("external_account = { key_id = \"a\" }", "mac_key"),
            (
                "external_account = { key_id = \"a\", mac = \"b\" }",
                "not known",
            ),
            ("orders_at_once = 0", "from 1 to 100"),
            ("orders_per_hour = \"1\"", "from 1 to"),
            ("contacts = \"a@example.org\"", "did you mean `contact`"),
        ] {
            each_is_told(&[(&with(line), 4, words)]);
        }
        each_is_told(&[
            ("[acme]\nstore = \"s\"", 1, "agree_terms"),
            (
                "[acme]\nstore = \"s\"\nagree_terms = false",
                3,
                "agree_terms",
            ),
            ("[acme]\nagree_terms = true", 1, "no `store`"),
            ("acme = true", 1, "[acme]"),
        ]);
    }
}
