//! What a domain offers beside its mail servers, and in which words.

use std::collections::BTreeMap;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};
use unic_langid::LanguageIdentifier;
use url::Url;

use super::{
    super::text::{self, Faults, in_order, nearest},
    draft::Said,
    logins::{read_authentication, read_username},
    texts,
};
use crate::model::{
    Authentication, AutoconfigVersion, Documentation, HostName, MtaSts, MtaStsMode, OAuth, Offer,
    Support, Username, WebService, Words,
};

pub(in crate::config) const KEYS: &[&str] = &[
    "name",
    "short_name",
    "documentation",
    "caldav",
    "carddav",
    "jmap",
    "webmail",
    "oauth",
    "support",
    "logo",
    "mta_sts",
    "tls_reports",
    "caa",
    "autoconfig_version",
];

/// Seconds that other servers keep an MTA-STS policy: a week, as RFC 8461 §3.2 finds sensible.
const MTA_STS_AGE: u32 = 604_800;
/// The most that RFC 8461 §3.2 allows.
const MTA_STS_MAX_AGE: u32 = 31_557_600;

/// What one table says of it.
#[derive(Clone, Default)]
pub(super) struct Extras {
    name: Said<Words>,
    short_name: Said<String>,
    documentation: Said<Vec<Documentation>>,
    caldav: Said<WebDraft>,
    carddav: Said<WebDraft>,
    jmap: Said<WebDraft>,
    webmail: Said<Url>,
    oauth: Said<OAuth>,
    support: Said<Support>,
    logo: Said<Url>,
    mta_sts: Said<MtaSts>,
    tls_reports: Said<Vec<String>>,
    authorities: Said<Vec<String>>,
    autoconfig: Said<AutoconfigVersion>,
}

/// A web service as it is written: what it does not say of logging in, its domain does.
#[derive(Clone)]
struct WebDraft {
    url: Url,
    username: Option<Username>,
    authentication: Option<Vec<Authentication>>,
}

impl Extras {
    /// Reads the value of one of [`KEYS`].
    pub(super) fn read(&mut self, key: &str, value: &Spanned<DeValue>, faults: &mut Faults) {
        match key {
            "name" => self.name = Said::read(value, |value| words(key, 60, value, faults)),
            "short_name" => {
                self.short_name = Said::read(value, |value| line(key, 20, value, faults))
            }
            "documentation" => {
                self.documentation = Said::read(value, |value| documentation(value, faults));
            }
            "caldav" => self.caldav = Said::read(value, |value| web(key, value, faults)),
            "carddav" => self.carddav = Said::read(value, |value| web(key, value, faults)),
            "jmap" => self.jmap = Said::read(value, |value| web(key, value, faults)),
            "webmail" => self.webmail = Said::read(value, |value| https(key, value, faults)),
            "oauth" => self.oauth = Said::read(value, |value| oauth(value, faults)),
            "support" => self.support = Said::read(value, |value| support(value, faults)),
            "logo" => self.logo = Said::read(value, |value| https(key, value, faults)),
            "mta_sts" => self.mta_sts = Said::read(value, |value| mta_sts(value, faults)),
            "tls_reports" => {
                self.tls_reports = Said::read(value, |value| tls_reports(value, faults));
            }
            "caa" => self.authorities = Said::read(value, |value| authorities(value, faults)),
            _ => self.autoconfig = Said::read(value, |value| version(value, faults)),
        }
    }

    /// This with `inherited` under it.
    pub(super) fn over(&self, inherited: &Self) -> Self {
        Self {
            name: self.name.or(&inherited.name),
            short_name: self.short_name.or(&inherited.short_name),
            documentation: self.documentation.or(&inherited.documentation),
            caldav: self.caldav.or(&inherited.caldav),
            carddav: self.carddav.or(&inherited.carddav),
            jmap: self.jmap.or(&inherited.jmap),
            webmail: self.webmail.or(&inherited.webmail),
            oauth: self.oauth.or(&inherited.oauth),
            support: self.support.or(&inherited.support),
            logo: self.logo.or(&inherited.logo),
            mta_sts: self.mta_sts.or(&inherited.mta_sts),
            tls_reports: self.tls_reports.or(&inherited.tls_reports),
            authorities: self.authorities.or(&inherited.authorities),
            autoconfig: self.autoconfig.or(&inherited.autoconfig),
        }
    }

    /// The offer, without ManageSieve, which is a server like those for mail.
    pub(super) fn finish(self, username: &Username, authentication: &[Authentication]) -> Offer {
        let web = |said: Said<WebDraft>| {
            let draft = said.into_option()?;
            Some(WebService {
                url: draft.url,
                username: draft.username.unwrap_or_else(|| username.clone()),
                authentication: draft
                    .authentication
                    .unwrap_or_else(|| authentication.to_vec()),
            })
        };
        Offer {
            name: self.name.into_option(),
            short_name: self.short_name.into_option(),
            documentation: self.documentation.into_option().unwrap_or_default(),
            caldav: web(self.caldav),
            carddav: web(self.carddav),
            jmap: web(self.jmap),
            webmail: self.webmail.into_option(),
            oauth: self.oauth.into_option(),
            support: self.support.into_option().unwrap_or_default(),
            logo: self.logo.into_option(),
            mta_sts: self.mta_sts.into_option(),
            tls_reports: self.tls_reports.into_option().unwrap_or_default(),
            authorities: self.authorities.into_option().unwrap_or_default(),
            autoconfig: self.autoconfig.into_option().unwrap_or_default(),
        }
    }
}

/// One line of 1 to `max` characters.
fn line(key: &str, max: usize, value: &Spanned<DeValue>, faults: &mut Faults) -> Option<String> {
    let at = text::at(value);
    let Some(text) = value.get_ref().as_str() else {
        faults.add(at, format!("`{key}` wants a text in quotation marks"));
        return None;
    };
    let text = text.trim();
    if text.is_empty() || text.chars().count() > max || text.chars().any(char::is_control) {
        faults.add(
            at,
            format!("`{key}` wants one line of 1 to {max} characters"),
        );
        return None;
    }
    Some(text.to_owned())
}

/// A text, or a table of texts by language, of which the first in the file is the default.
pub(in crate::config) fn words(
    key: &str,
    max: usize,
    value: &Spanned<DeValue>,
    faults: &mut Faults,
) -> Option<Words> {
    let DeValue::Table(table) = value.get_ref() else {
        return line(key, max, value, faults).map(Words::from);
    };
    let mut default = None;
    let mut others = BTreeMap::new();
    for (lang, value) in in_order(table) {
        let tag = lang.get_ref().as_ref();
        if tag.parse::<LanguageIdentifier>().is_err() {
            let message = format!("`{tag}` is no language; write `en`, `de`, `\"pt-BR\"`");
            faults.add(lang.span().start, message);
            continue;
        }
        if let Some(text) = line(key, max, value, faults) {
            default.get_or_insert_with(|| text.clone());
            others.insert(tag.to_ascii_lowercase(), text);
        }
    }
    if table.is_empty() {
        faults.add(text::at(value), format!("`{key}` is empty"));
    }
    Some(Words {
        default: default?,
        others,
    })
}

/// An HTTPS URL with a host name and nothing secret in it.
pub(in crate::config) fn https(
    key: &str,
    value: &Spanned<DeValue>,
    faults: &mut Faults,
) -> Option<Url> {
    let at = text::at(value);
    let Some(text) = value.get_ref().as_str() else {
        faults.add(at, format!("`{key}` wants a URL in quotation marks"));
        return None;
    };
    let fits = |url: &Url| {
        let named = url
            .domain()
            .is_some_and(|host| host.parse::<HostName>().is_ok());
        url.scheme() == "https" && named && url.username().is_empty() && url.password().is_none()
    };
    match Url::parse(text) {
        Ok(url) if fits(&url) => Some(url),
        _ => {
            let message = format!("`{key}` wants a URL like https://mail.example.org/");
            faults.add(at, message);
            None
        }
    }
}

/// The entries of a table whose keys are known; the others are told.
fn entries<'a, 't>(
    table: &'a DeTable<'t>,
    known: &[&str],
    faults: &mut Faults,
) -> Vec<text::Entry<'a, 't>> {
    let mut all = in_order(table);
    all.retain(|(key, _)| {
        let name = key.get_ref().as_ref();
        let fits = known.contains(&name);
        if !fits {
            faults.unknown(key.span().start, name, nearest(name, known.iter().copied()));
        }
        fits
    });
    all
}

/// A URL, or a table with `url` and how to log in.
fn web(key: &str, value: &Spanned<DeValue>, faults: &mut Faults) -> Option<WebDraft> {
    let mut url = None;
    let (mut username, mut authentication) = (None, None);
    match value.get_ref() {
        DeValue::Table(table) => {
            for (name, value) in entries(table, &["url", "username", "authentication"], faults) {
                match name.get_ref().as_ref() {
                    "url" => url = https(key, value, faults),
                    "username" => username = read_username(value, faults),
                    _ => authentication = read_authentication(value, faults),
                }
            }
            if !table.contains_key("url") {
                faults.missing(text::at(value), format!("`url` of `{key}` is missing"));
            }
        }
        _ => url = https(key, value, faults),
    }
    Some(WebDraft {
        url: url?,
        username,
        authentication,
    })
}

/// A URL, a table with `url` and `text`, or a list of these.
fn documentation(value: &Spanned<DeValue>, faults: &mut Faults) -> Option<Vec<Documentation>> {
    let values = match value.get_ref() {
        DeValue::Array(array) => &array[..],
        _ => std::slice::from_ref(value),
    };
    let mut pages = Vec::new();
    for value in values {
        let (mut url, mut text) = (None, None);
        match value.get_ref() {
            DeValue::Table(table) => {
                for (name, value) in entries(table, &["url", "text"], faults) {
                    match name.get_ref().as_ref() {
                        "url" => url = https("documentation", value, faults),
                        _ => text = words("text", 200, value, faults),
                    }
                }
                if !table.contains_key("url") {
                    faults.missing(text::at(value), "`url` of `documentation` is missing");
                }
            }
            _ => url = https("documentation", value, faults),
        }
        pages.extend(url.map(|url| Documentation { url, text }));
    }
    Some(pages)
}

fn oauth(value: &Spanned<DeValue>, faults: &mut Faults) -> Option<OAuth> {
    const KEYS: &[&str] = &[
        "issuer",
        "authorization_url",
        "token_url",
        "scope",
        "client_id",
    ];
    let table = match value.get_ref() {
        DeValue::Table(table) => table,
        _ => {
            let issuer = https("oauth", value, faults)?;
            return checked_issuer(issuer, value, faults).map(|issuer| OAuth {
                issuer,
                authorization_url: None,
                token_url: None,
                scope: Vec::new(),
                client_id: None,
            });
        }
    };
    let (mut issuer, mut authorization_url, mut token_url) = (None, None, None);
    let (mut scope, mut client_id) = (Vec::new(), None);
    for (name, value) in entries(table, KEYS, faults) {
        match name.get_ref().as_ref() {
            "issuer" => {
                issuer = https("issuer", value, faults)
                    .and_then(|issuer| checked_issuer(issuer, value, faults));
            }
            "authorization_url" => authorization_url = https("authorization_url", value, faults),
            "token_url" => token_url = https("token_url", value, faults),
            "scope" => {
                let words = texts("scope", value, faults).into_iter();
                scope = words
                    .flat_map(|(_, text)| text.split_whitespace().map(str::to_owned))
                    .collect();
            }
            _ => client_id = line("client_id", 200, value, faults),
        }
    }
    if !table.contains_key("issuer") {
        faults.missing(text::at(value), "`issuer` of `oauth` is missing");
    }
    Some(OAuth {
        issuer: issuer?,
        authorization_url,
        token_url,
        scope,
        client_id,
    })
}

/// RFC 8414 §2.
fn checked_issuer(issuer: Url, value: &Spanned<DeValue>, faults: &mut Faults) -> Option<Url> {
    if issuer.query().is_none() && issuer.fragment().is_none() {
        return Some(issuer);
    }
    faults.add(
        text::at(value),
        "an issuer has neither `?` nor `#` (RFC 8414 §2)",
    );
    None
}

fn support(value: &Spanned<DeValue>, faults: &mut Faults) -> Option<Support> {
    let mut support = Support::default();
    let DeValue::Table(table) = value.get_ref() else {
        faults.add(
            text::at(value),
            "`support` wants a table like { email = \"…\", phone = \"…\", url = \"…\" }",
        );
        return None;
    };
    for (name, value) in entries(table, &["email", "phone", "url"], faults) {
        match name.get_ref().as_ref() {
            "email" => support.email = mailbox(value, faults),
            "phone" => support.phone = line("phone", 40, value, faults),
            _ => support.url = https("url", value, faults),
        }
    }
    Some(support)
}

/// An address that is meant to be published.
fn mailbox(value: &Spanned<DeValue>, faults: &mut Faults) -> Option<String> {
    let text = line("email", 254, value, faults)?;
    if text.parse::<crate::model::EmailAddress>().is_err() {
        faults.add(text::at(value), format!("`{text}` is no mail address"));
        return None;
    }
    Some(text)
}

fn mta_sts(value: &Spanned<DeValue>, faults: &mut Faults) -> Option<MtaSts> {
    let at = text::at(value);
    let DeValue::Table(table) = value.get_ref() else {
        faults.add(
            at,
            "`mta_sts` wants a table like { mode = \"testing\", mx = [\"…\"] }",
        );
        return None;
    };
    let mut mode = None;
    let mut mx = Vec::new();
    let mut max_age = MTA_STS_AGE;
    for (name, value) in entries(table, &["mode", "mx", "max_age"], faults) {
        match name.get_ref().as_ref() {
            "mode" => {
                let modes = [MtaStsMode::Enforce, MtaStsMode::Testing, MtaStsMode::None];
                let told = value.get_ref().as_str();
                mode = modes.into_iter().find(|mode| Some(mode.as_str()) == told);
                if mode.is_none() {
                    let message = "`mode` wants \"enforce\", \"testing\" or \"none\"";
                    faults.add(text::at(value), message);
                }
            }
            "mx" => {
                for (at, text) in texts("mx", value, faults) {
                    match text.strip_prefix("*.").unwrap_or(text).parse::<HostName>() {
                        Ok(host) if text.starts_with("*.") => mx.push(format!("*.{host}")),
                        Ok(host) => mx.push(host.to_string()),
                        Err(error) => faults.add(at, format!("`{text}` is no host name: {error}")),
                    }
                }
            }
            _ => match value
                .get_ref()
                .as_integer()
                .map(|number| number.as_str().parse())
            {
                Some(Ok(seconds)) if seconds <= MTA_STS_MAX_AGE => max_age = seconds,
                _ => faults.add(
                    text::at(value),
                    format!("`max_age` wants seconds, at most {MTA_STS_MAX_AGE} (RFC 8461 §3.2)"),
                ),
            },
        }
    }
    if !table.contains_key("mode") {
        faults.missing(at, "`mode` of `mta_sts` is missing");
    }
    if mx.is_empty()
        && table.get("mx").is_none_or(|mx| {
            let list = mx.get_ref().as_array();
            list.is_some_and(|list| list.is_empty())
        })
        && mode.is_some_and(|mode| mode != MtaStsMode::None)
    {
        faults.missing(
            at,
            "`mx` of `mta_sts` is missing: no mail server would fit the policy",
        );
    }
    Some(MtaSts {
        mode: mode?,
        mx,
        max_age,
    })
}

fn tls_reports(value: &Spanned<DeValue>, faults: &mut Faults) -> Option<Vec<String>> {
    let mut places = Vec::new();
    for (at, text) in texts("tls_reports", value, faults) {
        match Url::parse(text) {
            // A comma and a semicolon end an entry of the record (RFC 8460 §3).
            Ok(url)
                if matches!(url.scheme(), "mailto" | "https") && !text.contains([',', ';', '!']) =>
            {
                places.push(text.to_owned());
            }
            _ => faults.add(
                at,
                "`tls_reports` wants places like \"mailto:tls@example.org\" or \"https://…\" (RFC 8460 §3)",
            ),
        }
    }
    Some(places)
}

fn authorities(value: &Spanned<DeValue>, faults: &mut Faults) -> Option<Vec<String>> {
    let mut names = Vec::new();
    for (at, text) in texts("caa", value, faults) {
        match text.parse::<HostName>() {
            Ok(name) => names.push(name.to_string()),
            Err(_) => faults.add(
                at,
                format!("`{text}` is no certificate authority; they are called like \"letsencrypt.org\" (RFC 8659 §4.2)"),
            ),
        }
    }
    Some(names)
}

fn version(value: &Spanned<DeValue>, faults: &mut Faults) -> Option<AutoconfigVersion> {
    let known = [AutoconfigVersion::V1_1, AutoconfigVersion::V1_2];
    let told = value.get_ref().as_str();
    let found = known
        .into_iter()
        .find(|version| Some(version.as_str()) == told);
    if found.is_none() {
        faults.add(
            text::at(value),
            "`autoconfig_version` wants \"1.1\" or \"1.2\"",
        );
    }
    found
}
