//! Whom this server publishes settings for: `[domain."example.org"]`, `[profile.name]`, `[default]`.

mod draft;
mod logins;
mod offer;
mod servers;

use std::{
    collections::{HashMap, HashSet, VecDeque},
    path::PathBuf,
    sync::Arc,
};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    pieces,
    text::{self, Faults, in_order},
};
use crate::{
    directory::{Answer, Book, Entry, Fallback, Names, Terms},
    model::{DomainName, Offer},
};
use draft::Draft;
pub(super) use offer::{https, words};

#[cfg(test)]
pub(super) use {draft::KEYS, offer::KEYS as OFFER_KEYS, servers::KEYS as SERVER_KEYS};

/// Keys that only a domain has.
pub(super) const DOMAIN_KEYS: &[&str] = &["profile", "aliases"];
/// Keys that only the default has.
pub(super) const DEFAULT_KEYS: &[&str] = &["profile", "allow", "allow_file"];

/// What the tables say, before the list of the default has been read from its file.
#[derive(Default)]
pub(super) struct Tables {
    entries: Vec<Entry>,
    below: HashMap<DomainName, Arc<Terms>>,
    fallback: Option<Fallback>,
    alike: Alike,
    pub(super) allow_file: Option<PathBuf>,
}

impl Tables {
    /// The book, with `listed` beside what the default itself allows.
    pub(super) fn book(self, listed: Names) -> Book {
        let fallback = self.fallback.map(|mut fallback| {
            fallback.names.exact.extend(listed.exact);
            fallback.names.below.extend(listed.below);
            fallback
        });
        Book::new(self.entries, self.below, fallback)
    }
}

/// Reads the tables of a file. What is wrong is left out and told to `faults`.
pub(super) fn read(root: &DeTable, faults: &mut Faults) -> Tables {
    let profiles = Profiles::read(root, faults);
    let mut tables = Tables::default();
    if let Some(table) = table_of(
        root,
        "domain",
        "holds one table per domain: write [domain.\"example.org\"]",
        faults,
    ) {
        tables.read_domains(table, &mut Taken::default(), &profiles, faults);
    }
    tables.read_rest(root, &profiles, faults);
    tables
}

/// The same, from pieces that hold a domain each and a `rest` without any. None where anything is wrong.
pub(super) fn read_pieces(rest: &DeTable, domains: &[&str], faults: &mut Faults) -> Option<Tables> {
    let profiles = Profiles::read(rest, faults);
    let mut tables = Tables::default();
    let mut taken = Taken::with_capacity(domains.len());
    for domain in domains {
        let (piece, errors) = DeTable::parse_recoverable(domain);
        let table = pieces::only_domain(piece.get_ref()).filter(|_| errors.is_empty());
        tables.read_domains(table?, &mut taken, &profiles, faults);
        if !faults.is_empty() {
            return None;
        }
    }
    tables.read_rest(rest, &profiles, faults);
    Some(tables)
}

/// Each name and alias with its offset: a name may belong to one domain only.
type Taken = HashMap<String, usize>;

fn table_of<'a, 't>(
    root: &'a DeTable<'t>,
    key: &str,
    wanted: &str,
    faults: &mut Faults,
) -> Option<&'a DeTable<'t>> {
    let (found, value) = root.get_key_value(key)?;
    match value.get_ref() {
        DeValue::Table(table) => Some(table),
        _ => {
            faults.add(found.span().start, format!("`{key}` {wanted}"));
            None
        }
    }
}

/// The named profiles.
struct Profiles {
    /// By name, with where they stand.
    drafts: HashMap<String, (usize, Draft)>,
    used: std::cell::RefCell<HashSet<String>>,
}

impl Profiles {
    fn read(root: &DeTable, faults: &mut Faults) -> Self {
        let wanted = "holds one table per profile: write [profile.name]";
        let mut drafts = HashMap::new();
        let table = table_of(root, "profile", wanted, faults);
        for (key, value) in table.into_iter().flat_map(in_order) {
            let (at, name) = (key.span().start, key.get_ref().as_ref());
            match value.get_ref() {
                DeValue::Table(table) => {
                    let draft = draft::read((name, at), table, &[], faults);
                    drafts.insert(name.to_owned(), (at, draft));
                }
                _ => faults.add(
                    at,
                    format!("`{name}` must be a table: write [profile.{name}]"),
                ),
            }
        }
        Self {
            drafts,
            used: Default::default(),
        }
    }

    /// `draft` with what its table's `profile` names under it.
    fn under(&self, table: &DeTable, draft: &Draft, faults: &mut Faults) -> Draft {
        let Some(value) = table.get("profile") else {
            return draft.clone();
        };
        let at = text::at(value);
        let Some(name) = value.get_ref().as_str() else {
            faults.add(at, "`profile` wants a name in quotation marks");
            return draft.clone();
        };
        match self.drafts.get(name) {
            Some((_, profile)) => {
                self.used.borrow_mut().insert(name.to_owned());
                draft.over(profile)
            }
            None => {
                let known = self.drafts.keys().map(String::as_str);
                let message = match text::nearest(name, known) {
                    Some(near) => format!("there is no profile `{name}`; did you mean `{near}`?"),
                    None => format!("there is no profile `{name}`: write [profile.{name}]"),
                };
                faults.add(at, message);
                draft.clone()
            }
        }
    }

    /// A profile that nobody names is likely a slip of the pen.
    fn tell_unused(&self, faults: &mut Faults) {
        let used = self.used.borrow();
        for (name, (at, _)) in self.drafts.iter().filter(|(name, _)| !used.contains(*name)) {
            faults.missing(*at, format!("no domain has the profile `{name}`"));
        }
    }
}

impl Tables {
    fn read_domains(
        &mut self,
        table: &DeTable,
        taken: &mut Taken,
        profiles: &Profiles,
        faults: &mut Faults,
    ) {
        for (key, value) in in_order(table) {
            let at = key.span().start;
            let written = key.get_ref().as_ref();
            let pattern = written.strip_prefix("*.");
            let domain = match pattern.unwrap_or(written).parse::<DomainName>() {
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
            let name = match pattern {
                Some(_) => format!("*.{domain}"),
                None => domain.to_string(),
            };
            take(taken, &name, at, faults);
            let DeValue::Table(table) = value.get_ref() else {
                faults.add(at, format!("`{written}` must be a table"));
                continue;
            };
            let draft = draft::read((&name, at), table, DOMAIN_KEYS, faults);
            let terms = profiles
                .under(table, &draft, faults)
                .finish(&name, at, faults);
            let aliases = table.get("aliases");
            if pattern.is_none() {
                let aliases =
                    aliases.map_or_else(Vec::new, |value| read_aliases(value, taken, faults));
                let terms = self.alike.share(terms.told_by(&domain));
                self.entries.push(Entry {
                    domain,
                    aliases,
                    terms,
                });
                continue;
            }
            if let Some(value) = aliases {
                faults.add(
                    text::at(value),
                    "a pattern has no aliases: write a second pattern",
                );
            }
            tell_endless(&terms, &name, at, faults);
            let terms = self.alike.share(terms);
            self.below.insert(domain, terms);
        }
    }

    /// What stands beside the domains.
    fn read_rest(&mut self, root: &DeTable, profiles: &Profiles, faults: &mut Faults) {
        let default = root.get_key_value("default");
        if let Some((at, value)) = default.map(|(key, value)| (key.span().start, value)) {
            match value.get_ref() {
                DeValue::Table(table) => self.read_default(at, table, profiles, faults),
                _ => faults.add(at, "`default` must be a table: write [default]"),
            }
        }
        profiles.tell_unused(faults);
    }

    fn read_default(
        &mut self,
        at: usize,
        table: &DeTable,
        profiles: &Profiles,
        faults: &mut Faults,
    ) {
        let draft = draft::read(("the default", at), table, DEFAULT_KEYS, faults);
        let terms = profiles
            .under(table, &draft, faults)
            .finish("the default", at, faults);
        let mut names = Names::default();
        if let Some(value) = table.get("allow") {
            for (at, name) in texts("allow", value, faults) {
                if let Err(message) = allow(&mut names, name) {
                    faults.add(at, message);
                }
            }
        }
        if let Some(value) = table.get("allow_file") {
            match value.get_ref().as_str() {
                Some(path) if !path.trim().is_empty() => self.allow_file = Some(path.into()),
                _ => faults.add(
                    text::at(value),
                    "`allow_file` wants a path in quotation marks",
                ),
            }
        }
        if !table.contains_key("allow") && !table.contains_key("allow_file") {
            faults.missing(
                at,
                "the default needs `allow` or `allow_file`: a domain that is not listed gets nothing",
            );
        }
        if !names.below.is_empty() {
            tell_endless(&terms, "the default", at, faults);
        }
        self.fallback = Some(Fallback {
            terms: Arc::new(terms),
            names,
        });
    }
}

/// How many of the last different terms are compared with: customers of one kind stand together, or have a profile.
const COMPARED: usize = 16;

/// Keeps what is alike once: ten thousand domains mostly have a few kinds of terms.
#[derive(Default)]
struct Alike {
    terms: VecDeque<Arc<Terms>>,
    offers: VecDeque<Arc<Offer>>,
}

impl Alike {
    fn share(&mut self, mut terms: Terms) -> Arc<Terms> {
        terms.offer = kept_once(&mut self.offers, terms.offer);
        kept_once(&mut self.terms, Arc::new(terms))
    }
}

fn kept_once<T: PartialEq>(kept: &mut VecDeque<Arc<T>>, new: Arc<T>) -> Arc<T> {
    let same = kept.iter().position(|one| *one == new);
    let one = same.and_then(|place| kept.remove(place)).unwrap_or(new);
    if kept.len() == COMPARED {
        kept.pop_front();
    }
    // The last to go is what was met last.
    kept.push_back(one.clone());
    one
}

/// Nobody can list the names below a pattern, so each of them cannot be looked at.
fn tell_endless(terms: &Terms, name: &str, at: usize, faults: &mut Faults) {
    if terms.answer == Answer::Surveyed {
        faults.add(
            at,
            format!("{name} stands for names that nobody can list, so it needs given servers instead of `survey = true`"),
        );
    } else if terms.answer != Answer::Given && terms.is_pattern() {
        faults.add(
            at,
            format!("{name} stands for names that nobody can list: `check` goes with servers that they share, without %EMAILDOMAIN%"),
        );
    }
}

/// Puts one word of an allow-list where it belongs: a domain, or `*.domain`.
pub(super) fn allow(names: &mut Names, word: &str) -> Result<(), String> {
    let (set, name) = match word.strip_prefix("*.") {
        Some(parent) => (&mut names.below, parent),
        None => (&mut names.exact, word),
    };
    let domain: DomainName = name
        .parse()
        .map_err(|error| format!("`{word}` is no domain: {error}"))?;
    set.insert(domain);
    Ok(())
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

fn take(taken: &mut Taken, name: &str, at: usize, faults: &mut Faults) {
    if let Some(first) = taken.get(name) {
        let line = faults.line(*first);
        faults.add(at, format!("{name} is already named in line {line}"));
    } else {
        taken.insert(name.to_owned(), at);
    }
}

fn read_aliases(
    value: &Spanned<DeValue>,
    taken: &mut Taken,
    faults: &mut Faults,
) -> Vec<DomainName> {
    let mut aliases = Vec::new();
    for (at, text) in texts("aliases", value, faults) {
        match text.parse::<DomainName>() {
            Ok(alias) => {
                take(taken, alias.ascii(), at, faults);
                aliases.push(alias);
            }
            Err(error) => faults.add(at, format!("`{text}` is no domain: {error}")),
        }
    }
    aliases
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

#[cfg(test)]
mod tests;
