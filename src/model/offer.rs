//! What a domain offers its people beside the mail servers, and in which words it speaks of itself.

use std::collections::BTreeMap;

use url::Url;

use super::{Authentication, HostName, Username};

/// All of it is given by an operator; a domain that is only surveyed has the default, which is nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// The name that apps show; where there is none, the domain stands for it.
    pub name: Option<Words>,
    /// At most 20 characters (draft-ietf-mailmaint-autoconfig §3.2.4).
    pub short_name: Option<String>,
    /// Help pages, the most useful one first.
    pub documentation: Vec<Documentation>,
    pub caldav: Option<WebService>,
    pub carddav: Option<WebService>,
    pub jmap: Option<WebService>,
    /// Where people read mail in a browser.
    pub webmail: Option<Url>,
    pub oauth: Option<OAuth>,
    pub support: Support,
    /// An image that anybody may fetch.
    pub logo: Option<Url>,
    pub mta_sts: Option<MtaSts>,
    /// Where reports of failed deliveries go, `mailto:` or `https:` (RFC 8460 §3).
    pub tls_reports: Vec<String>,
    /// Authorities that may issue certificates (RFC 8659).
    pub authorities: Vec<String>,
    /// Which edition of autoconfig is written.
    pub autoconfig: AutoconfigVersion,
}

/// No offer at all.
static NOTHING: Offer = Offer {
    name: None,
    short_name: None,
    documentation: Vec::new(),
    caldav: None,
    carddav: None,
    jmap: None,
    webmail: None,
    oauth: None,
    support: Support {
        email: None,
        phone: None,
        url: None,
    },
    logo: None,
    mta_sts: None,
    tls_reports: Vec::new(),
    authorities: Vec::new(),
    autoconfig: AutoconfigVersion::V1_1,
};

impl Offer {
    /// Of a domain of which nothing but a survey tells.
    pub const NOTHING: &'static Self = &NOTHING;
}

/// A text in one language or in several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// For whoever reads none of `others`.
    pub default: String,
    /// By language tag, lower case.
    pub others: BTreeMap<String, String>,
}

impl Words {
    /// The text for `lang`: that very tag, else its language alone (`de` for `de-AT`). None where the default is for it.
    pub fn known(&self, lang: &str) -> Option<&str> {
        let lang = lang.to_ascii_lowercase();
        let language = lang.split('-').next().unwrap_or_default();
        let text = self.others.get(&lang).or_else(|| self.others.get(language));
        text.map(String::as_str)
    }
}

impl From<String> for Words {
    fn from(default: String) -> Self {
        Self {
            default,
            others: BTreeMap::new(),
        }
    }
}

/// A page that helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Documentation {
    pub url: Url,
    /// What the page is about.
    pub text: Option<Words>,
}

/// A service that is reached by URL: JMAP, CalDAV, CardDAV.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebService {
    /// Over HTTPS.
    pub url: Url,
    pub username: Username,
    /// Never empty; `password-cleartext` last.
    pub authentication: Vec<Authentication>,
}

/// How apps obtain a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OAuth {
    /// An HTTPS URL without query or fragment (RFC 8414 §2).
    pub issuer: Url,
    pub authorization_url: Option<Url>,
    pub token_url: Option<Url>,
    /// Covers all services of the domain; empty where the issuer's metadata tells.
    pub scope: Vec<String>,
    pub client_id: Option<String>,
}

/// Whom a person may ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Support {
    pub email: Option<String>,
    pub phone: Option<String>,
    pub url: Option<Url>,
}

/// What other mail servers are to make of this domain's MX hosts (RFC 8461 §3.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MtaSts {
    pub mode: MtaStsMode,
    /// Host names; the first label may be `*`. Empty only with [`MtaStsMode::None`].
    pub mx: Vec<String>,
    /// Seconds, at most 31557600.
    pub max_age: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MtaStsMode {
    Enforce,
    Testing,
    None,
}

impl MtaStsMode {
    /// As the policy spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Enforce => "enforce",
            Self::Testing => "testing",
            Self::None => "none",
        }
    }
}

/// 1.1 is what every reader knows; 1.2 is the draft's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AutoconfigVersion {
    #[default]
    V1_1,
    V1_2,
}

impl AutoconfigVersion {
    /// As the attribute `version` has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::V1_1 => "1.1",
            Self::V1_2 => "1.2",
        }
    }
}

impl OAuth {
    /// The issuer as it names itself: compared letter by letter (RFC 8414 §3.3), and one without a path hardly ever writes
    /// the slash that [`Url`] adds.
    pub fn issuer_text(&self) -> &str {
        let text = self.issuer.as_str();
        match self.issuer.path() {
            "/" => text.trim_end_matches('/'),
            _ => text,
        }
    }
}

impl WebService {
    /// The host that serves it; none where the URL has an address instead of a name.
    pub fn host(&self) -> Option<HostName> {
        self.url.domain()?.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_by_tag_then_by_language() {
        let words = Words {
            default: "Mail".into(),
            others: BTreeMap::from([
                ("de".into(), "Post".into()),
                ("pt-br".into(), "Correio".into()),
            ]),
        };
        for (lang, text) in [
            ("de", Some("Post")),
            ("de-AT", Some("Post")),
            ("pt-BR", Some("Correio")),
            ("pt", None),
            ("", None),
        ] {
            assert_eq!(words.known(lang), text, "{lang}");
        }
    }
}
