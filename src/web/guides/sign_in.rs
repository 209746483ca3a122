//! How an app logs in where the provider's own page asks for the password (OAuth 2.0).

use serde::Deserialize;

use super::{Confidence, Step};

/// What an app can do with such a page; a guide without one is of an app of which nobody here knows that.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SignIn {
    pub by: By,
    /// Whose accounts have a kind of their own in the app; whose an operator can enter, where not anybody's.
    #[serde(default)]
    pub kinds: Vec<Maker>,
    /// What to do there, in place of all that is typed in elsewhere, or before it.
    #[serde(rename = "step", default)]
    pub steps: Vec<Step>,
    /// The message of what else there is, where this is no app to exchange for another.
    pub instead: Option<String>,
    /// As in [`super::Proof`].
    pub source: Option<String>,
    pub confidence: Confidence,
}

/// Where an app has the page from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// It has kinds of accounts for some makers, and takes passwords alone for all others.
    Kinds,
    /// It knows the pages of the hosts that its client of `check` lists.
    Hosts,
    /// It knows none; a helper program can get what it sends in place of a password.
    Helper,
    /// It knows those that whoever runs it has entered.
    Operator,
    Never,
}

/// Whose mail an app may know by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Maker {
    Apple,
    Google,
    Microsoft,
    Yahoo,
    Aol,
}

impl Maker {
    /// Whose the provider of this id in the catalogue is.
    pub fn of(provider: &str) -> Option<Self> {
        match provider {
            "icloud" => Some(Self::Apple),
            "google" => Some(Self::Google),
            "outlook" | "microsoft-365" | "microsoft-365-us-government" => Some(Self::Microsoft),
            "yahoo" => Some(Self::Yahoo),
            "aol" => Some(Self::Aol),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{survey::sources::catalogue, web::guides::GUIDES};

    #[test]
    fn every_maker_is_a_provider_of_the_catalogue() {
        for (domain, maker) in [
            ("icloud.com", Maker::Apple),
            ("gmail.com", Maker::Google),
            ("outlook.com", Maker::Microsoft),
            ("office365.com", Maker::Microsoft),
            ("yahoo.com", Maker::Yahoo),
            ("aol.com", Maker::Aol),
        ] {
            let entry = catalogue::by_domain(&domain.parse().unwrap()).expect(domain);
            assert_eq!(Maker::of(&entry.id), Some(maker), "{domain}");
            for server in &entry.servers {
                let entry = catalogue::of_host(&server.endpoint.host).unwrap();
                assert_eq!(Maker::of(&entry.id), Some(maker), "{:?}", server.endpoint);
            }
        }
        let posteo = catalogue::by_domain(&"posteo.de".parse().unwrap()).unwrap();
        assert_eq!(Maker::of(&posteo.id), None);
    }

    #[test]
    fn who_has_kinds_of_accounts_says_what_to_do_there_and_who_knows_hosts_lists_them() {
        for guide in GUIDES.iter() {
            let Some(sign_in) = &guide.sign_in else {
                continue;
            };
            let (kinds, hosts) = (sign_in.by == By::Kinds, sign_in.by == By::Hosts);
            let entered = sign_in.by == By::Operator;
            assert!(entered || kinds != sign_in.kinds.is_empty(), "{}", guide.id);
            assert_eq!(kinds || hosts, !sign_in.steps.is_empty(), "{}", guide.id);
            if hosts {
                let rules = guide.client().unwrap().autoconfig.as_ref().unwrap();
                assert!(!rules.oauth_hosts.is_empty(), "{}", guide.id);
            }
        }
    }
}
