//! An answer in which person and domain are still to be filled in: all else of it is the same for everybody.

use super::{Subject, autoconfig, autodiscover, text::line};
use crate::model::{DomainName, EmailAddress};

// These stand for the person and for domains while a form is written. Nobody has these names.
const PERSON: &str = "qvlocalvq@qvaskedvq.invalid";
const HOME: &str = "qvhomevq.invalid";

/// The written parts, and what stands between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    parts: Vec<(Box<str>, Blank)>,
    /// Behind the last blank.
    rest: Box<str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Blank {
    Address,
    Local,
    Asked,
    Home,
}

/// What a form is written of: settings of a domain that does not exist.
pub struct Model {
    pub asked: DomainName,
    pub home: DomainName,
    person: EmailAddress,
}

impl Model {
    /// None only if the names above were none.
    pub fn new() -> Option<Self> {
        let person: EmailAddress = PERSON.parse().ok()?;
        Some(Self {
            asked: person.domain().clone(),
            home: HOME.parse().ok()?,
            person,
        })
    }

    /// The autoconfig file of settings that are given for [`Model::home`] and asked for as [`Model::asked`]. None where they
    /// cannot be carried, or where the domain's name stands for the provider's, which has to fit its place.
    pub fn autoconfig(&self, subject: &Subject) -> Option<Form> {
        let names = [
            Some(subject.display_name),
            subject.offer.short_name.as_deref(),
        ];
        let named = |name: &&str| !line(name, usize::MAX).is_empty() && !self.stands_in(name);
        if subject.offer.name.is_none() || !names.iter().flatten().all(named) {
            return None;
        }
        self.form(autoconfig::write(subject).ok()?)
    }

    /// The Autodiscover answer of the same.
    pub fn autodiscover(&self, subject: &Subject) -> Option<Form> {
        let written = autodiscover::write(&Subject {
            address: Some(&self.person),
            ..*subject
        });
        self.form(written.ok()?)
    }

    fn stands_in(&self, text: &str) -> bool {
        [self.asked.ascii(), HOME]
            .iter()
            .any(|name| text.contains(name))
    }

    fn form(&self, written: Vec<u8>) -> Option<Form> {
        let text = String::from_utf8(written).ok()?;
        let blanks = [
            (PERSON, Blank::Address),
            (self.person.local().expose(), Blank::Local),
            (self.asked.ascii(), Blank::Asked),
            (HOME, Blank::Home),
        ];
        let mut parts = Vec::new();
        let mut rest = text.as_str();
        // The address begins where its local part does, and goes before it.
        while let Some((at, word, blank)) = blanks
            .iter()
            .filter_map(|(word, blank)| Some((rest.find(word)?, *word, *blank)))
            .min_by_key(|(at, word, _)| (*at, usize::MAX - word.len()))
        {
            parts.push((rest.get(..at)?.into(), blank));
            rest = rest.get(at + word.len()..)?;
        }
        Some(Form {
            parts,
            rest: rest.into(),
        })
    }
}

impl Form {
    /// The file, octet by octet what would have been written: `asked` is the domain that was asked for, `home` the one whose
    /// settings these are. None in a form for a person.
    pub fn fill(&self, asked: &DomainName, home: &DomainName) -> Option<Vec<u8>> {
        let personal = |blank: &Blank| matches!(blank, Blank::Address | Blank::Local);
        let for_one = self.parts.iter().any(|(_, blank)| personal(blank));
        (!for_one).then(|| self.filled("", asked, home))
    }

    /// The same for one person at the domain that was asked for. None where the letters of the address have to be escaped or
    /// tidied.
    pub fn fill_for(&self, address: &EmailAddress, home: &DomainName) -> Option<Vec<u8>> {
        let plain = |byte: u8| {
            byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>' | b'&' | b'"' | b'\'')
        };
        let local = address.local().expose();
        let fits = local.bytes().all(plain);
        fits.then(|| self.filled(local, address.domain(), home))
    }

    fn filled(&self, local: &str, asked: &DomainName, home: &DomainName) -> Vec<u8> {
        let (asked, home) = (asked.ascii(), home.ascii());
        let longest = local.len() + 1 + asked.len().max(home.len());
        let mut whole = Vec::with_capacity(self.len() + self.parts.len() * longest);
        for (text, blank) in &self.parts {
            whole.extend_from_slice(text.as_bytes());
            match blank {
                Blank::Address => {
                    whole.extend_from_slice(local.as_bytes());
                    whole.push(b'@');
                    whole.extend_from_slice(asked.as_bytes());
                }
                Blank::Local => whole.extend_from_slice(local.as_bytes()),
                Blank::Asked => whole.extend_from_slice(asked.as_bytes()),
                Blank::Home => whole.extend_from_slice(home.as_bytes()),
            }
        }
        whole.extend_from_slice(self.rest.as_bytes());
        whole
    }

    /// Octets of what is written.
    pub fn len(&self) -> usize {
        let parts = self.parts.iter().map(|(text, _)| text.len());
        parts.sum::<usize>() + self.rest.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Authentication, Offer, Protocol, Recommendation, Security, Setting, SourceId, Username,
        Words,
    };

    fn setting(protocol: Protocol, port: u16, host: &str, username: &str) -> Setting {
        Setting {
            protocol,
            hostname: host.parse().unwrap(),
            port,
            security: Security::ImplicitTls,
            username: Username(username.into()),
            authentication: vec![Authentication::PasswordCleartext],
            verified: true,
            authenticated: true,
            sources: vec![SourceId::Directory],
        }
    }

    /// Of a domain whose hosts stand partly below it.
    fn recommended(home: &DomainName) -> Recommendation {
        let own = format!("mail.{home}");
        Recommendation {
            incoming: vec![
                setting(Protocol::IMAP, 993, &own, "%EMAILADDRESS%"),
                setting(
                    Protocol::POP3,
                    995,
                    "pop.hoster.example",
                    "%EMAILLOCALPART%+%EMAILDOMAIN%",
                ),
            ],
            outgoing: vec![setting(
                Protocol::SMTP,
                465,
                home.ascii(),
                "%EMAILLOCALPART%%EMAILADDRESS%",
            )],
        }
    }

    fn offer(name: &str) -> Offer {
        Offer {
            name: Some(Words::from(name.to_owned())),
            ..Offer::default()
        }
    }

    fn subject<'a>(
        domain: &'a DomainName,
        recommended: &'a Recommendation,
        offer: &'a Offer,
    ) -> Subject<'a> {
        Subject {
            domain,
            display_name: offer
                .name
                .as_ref()
                .map_or(domain.ascii(), |name| &name.default),
            recommended,
            sieve: &[],
            offer,
            address: None,
            full_name: None,
        }
    }

    #[test]
    fn a_filled_form_is_what_would_have_been_written() {
        let model = Model::new().unwrap();
        let offer = offer("Example & Söhne, whose name is longer than twenty");
        let blank = recommended(&model.home);
        let forms = subject(&model.asked, &blank, &offer);
        let autoconfig = model.autoconfig(&forms).unwrap();
        let autodiscover = model.autodiscover(&forms).unwrap();
        for (text, home, plain) in [
            ("ana@example.org", "example.org", true),
            ("ana@alias.example", "example.org", true),
            ("a+b.c_d=e@example.org", "example.org", true),
            ("%EMAILDOMAIN%@example.org", "example.org", true),
            (PERSON, HOME, true),
            ("ana@bücher.example", "bücher.example", true),
            ("a&b@example.org", "example.org", false),
            ("o'neil@example.org", "example.org", false),
            ("аня@example.org", "example.org", false),
        ] {
            let address: EmailAddress = text.parse().unwrap();
            let home: DomainName = home.parse().unwrap();
            let recommended = recommended(&home);
            let subject = Subject {
                address: Some(&address),
                ..subject(address.domain(), &recommended, &offer)
            };
            let filled = autodiscover.fill_for(&address, &home);
            assert_eq!(filled.is_some(), plain, "{text}");
            if let Some(filled) = filled {
                assert_eq!(Ok(filled), autodiscover::write(&subject), "{text}");
            }
            let filled = autoconfig.fill(address.domain(), &home).unwrap();
            assert_eq!(Ok(filled), autoconfig::write(&subject), "{text}");
        }
        assert_eq!(autodiscover.fill(&model.asked, &model.home), None);
    }

    #[test]
    fn there_is_no_form_where_the_domain_is_the_name_or_nothing_can_be_carried() {
        let model = Model::new().unwrap();
        let whole = recommended(&model.home);
        assert_eq!(
            model.autoconfig(&subject(&model.asked, &whole, Offer::NOTHING)),
            None
        );
        let unfit = offer("\u{202e}");
        assert_eq!(
            model.autoconfig(&subject(&model.asked, &whole, &unfit)),
            None
        );
        let (nothing, named) = (Recommendation::default(), offer("Example"));
        let nothing = subject(&model.asked, &nothing, &named);
        assert_eq!(model.autoconfig(&nothing), None);
        assert_eq!(model.autodiscover(&nothing), None);
    }
}
