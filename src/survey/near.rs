//! Domains that were probably meant where one leads nowhere: a slip away from a provider's, or with another ending.

use std::collections::BTreeMap;

use super::sources::catalogue;
use crate::model::DomainName;

/// The most that are offered.
const MOST: usize = 3;
/// In a name of so many letters two slips are likelier than another name; a shorter one may have one.
const LONG: usize = 12;
/// Shorter names are a slip away from too many others.
const SHORTEST: usize = 6;

/// Endings that most addresses have.
const COMMON: [&str; 5] = ["com", "net", "org", "info", "edu"];
/// Endings that exist, each with the one that is meant more often.
const MISTAKEN: [(&str, &str); 5] = [
    ("cm", "com"),
    ("co", "com"),
    ("om", "com"),
    ("ne", "net"),
    ("or", "org"),
];

/// What was probably meant by a domain that does not exist or has no mail, the likeliest first; at most three, and never the
/// domain itself. Asks nobody: it knows the providers of the catalogue.
pub fn near(domain: &DomainName) -> Vec<DomainName> {
    let mended = with_a_common_ending(domain);
    let mut found: BTreeMap<(usize, usize), DomainName> = BTreeMap::new();
    for typed in [Some(domain), mended.as_ref()].into_iter().flatten() {
        for (place, known) in providers().enumerate() {
            let slips = slips(typed.ascii(), known.ascii());
            if slips <= allowed(typed.ascii()) && known != domain {
                found.insert((slips, place), known.clone());
            }
        }
    }
    let mut near: Vec<DomainName> = Vec::new();
    for one in found.into_values() {
        if !near.contains(&one) {
            near.push(one);
        }
    }
    if near.is_empty() {
        near.extend(mended);
    }
    near.truncate(MOST);
    near
}

/// Domains of mailboxes, the best known first: in the order of the catalogue.
fn providers() -> impl Iterator<Item = &'static DomainName> {
    catalogue::entries().iter().flat_map(|entry| &entry.domains)
}

/// Letters that are wrong, missing, too many, or changed over with their neighbour.
fn slips(typed: &str, known: &str) -> usize {
    strsim::osa_distance(typed, known)
}

fn allowed(typed: &str) -> usize {
    match typed.len() {
        ..SHORTEST => 0,
        SHORTEST..LONG => 1,
        _ => 2,
    }
}

/// The same name with a common ending, where its own is none or is often a slip.
fn with_a_common_ending(domain: &DomainName) -> Option<DomainName> {
    let (name, ending) = domain.ascii().rsplit_once('.')?;
    let exists = psl::suffix(ending.as_bytes()).is_some_and(|suffix| suffix.is_known());
    let meant = if exists {
        MISTAKEN
            .iter()
            .find(|(slip, _)| *slip == ending)
            .map(|(_, meant)| *meant)
    } else {
        COMMON
            .into_iter()
            .find(|common| strsim::osa_distance(ending, common) == 1)
    };
    format!("{name}.{}", meant?).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(typed: &str) -> Vec<String> {
        let near = near(&typed.parse().unwrap());
        near.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_slip_in_a_providers_name_is_seen() {
        for (typed, meant) in [
            ("gmial.com", "gmail.com"),
            ("gmai.com", "gmail.com"),
            ("gmail.con", "gmail.com"),
            ("gmial.con", "gmail.com"),
            ("gmail.co", "gmail.com"),
            ("hotmial.com", "hotmail.com"),
            ("outlok.com", "outlook.com"),
            ("yaho.com", "yahoo.com"),
            ("wbe.de", "web.de"),
            ("t-onlin.de", "t-online.de"),
            ("googelmial.com", "googlemail.com"),
        ] {
            assert_eq!(
                offered(typed).first().map(String::as_str),
                Some(meant),
                "{typed}"
            );
        }
    }

    #[test]
    fn an_ending_that_is_none_is_mended() {
        assert_eq!(offered("harbour-office.con"), ["harbour-office.com"]);
        assert_eq!(offered("harbour-office.ogr"), ["harbour-office.org"]);
        assert_eq!(offered("harbour-office.nte"), ["harbour-office.net"]);
        assert_eq!(offered("harbour-office.cm"), ["harbour-office.com"]);
    }

    #[test]
    fn nothing_is_made_up() {
        for typed in [
            "gmail.com",
            "harbour-office.com",
            "good.test",
            "x.io",
            "missing.example",
        ] {
            let near = offered(typed);
            assert!(!near.contains(&typed.to_owned()), "{typed}: {near:?}");
        }
        assert!(offered("harbour-office.com").is_empty());
        assert!(offered("missing.example").is_empty());
        assert!(offered("x.io").is_empty());
    }

    #[test]
    fn a_long_name_costs_little_and_offers_nothing() {
        let long = format!("{0}.{0}.{0}.com", "a".repeat(63));
        assert!(offered(&long).is_empty());
    }
}
