//! An answer whose address is still to be filled in: all else of it is the same for everybody.

use super::{CannotCarry, Subject, write};
use crate::model::EmailAddress;

/// Stands for the person while the form is written. Nobody has this address.
const STAND_IN: &str = "qvlocalvq@qvdomainvq.invalid";

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
    Domain,
}

impl Form {
    /// None where the settings cannot be carried.
    pub fn of(subject: &Subject) -> Option<Self> {
        let address: EmailAddress = STAND_IN.parse().ok()?;
        let whole: Result<_, CannotCarry> = write(&Subject {
            address: Some(&address),
            ..*subject
        });
        let text = String::from_utf8(whole.ok()?).ok()?;
        let blanks = [
            (STAND_IN, Blank::Address),
            (address.local().expose(), Blank::Local),
            (address.domain().ascii(), Blank::Domain),
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
        Some(Self {
            parts,
            rest: rest.into(),
        })
    }

    /// The answer for `address`, octet by octet what [`write`] makes. None where its letters have to be escaped or tidied.
    pub fn fill(&self, address: &EmailAddress) -> Option<Vec<u8>> {
        let (local, domain) = (address.local().expose(), address.domain().ascii());
        let plain = |byte: u8| {
            byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>' | b'&' | b'"' | b'\'')
        };
        if !local.bytes().all(plain) {
            return None;
        }
        let blank = local.len() + domain.len() + 1;
        let mut whole = Vec::with_capacity(self.len() + self.parts.len() * blank);
        for (text, blank) in &self.parts {
            whole.extend_from_slice(text.as_bytes());
            if matches!(blank, Blank::Address | Blank::Local) {
                whole.extend_from_slice(local.as_bytes());
            }
            if matches!(blank, Blank::Address) {
                whole.push(b'@');
            }
            if matches!(blank, Blank::Address | Blank::Domain) {
                whole.extend_from_slice(domain.as_bytes());
            }
        }
        whole.extend_from_slice(self.rest.as_bytes());
        Some(whole)
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
    };

    #[test]
    fn a_filled_form_is_what_would_have_been_written() {
        let setting = |protocol, port, username: &str| Setting {
            protocol,
            hostname: "mail.example.org".parse().unwrap(),
            port,
            security: Security::ImplicitTls,
            username: Username(username.into()),
            authentication: vec![Authentication::PasswordCleartext],
            verified: true,
            authenticated: true,
            sources: vec![SourceId::Directory],
        };
        let recommended = Recommendation {
            incoming: vec![
                setting(Protocol::IMAP, 993, "%EMAILADDRESS%"),
                setting(Protocol::POP3, 995, "%EMAILLOCALPART%+%EMAILDOMAIN%"),
            ],
            outgoing: vec![setting(
                Protocol::SMTP,
                465,
                "%EMAILLOCALPART%%EMAILADDRESS%",
            )],
        };
        let domain = "example.org".parse().unwrap();
        let subject = Subject {
            domain: &domain,
            display_name: "Example",
            recommended: &recommended,
            sieve: &[],
            offer: Offer::NOTHING,
            address: None,
            full_name: None,
        };
        let form = Form::of(&subject).unwrap();
        for (text, plain) in [
            ("ana@example.org", true),
            ("a+b.c_d=e@example.org", true),
            ("%EMAILDOMAIN%@example.org", true),
            ("qvlocalvq@qvdomainvq.invalid", true),
            ("ana@bücher.example", true),
            ("a&b@example.org", false),
            ("o'neil@example.org", false),
            ("аня@example.org", false),
        ] {
            let address: EmailAddress = text.parse().unwrap();
            let written = write(&Subject {
                address: Some(&address),
                ..subject
            });
            let filled = form.fill(&address);
            assert_eq!(filled.is_some(), plain, "{text}");
            if let Some(filled) = filled {
                assert_eq!(Ok(filled), written, "{text}");
            }
        }
        let nothing = Recommendation::default();
        let nothing = Subject {
            recommended: &nothing,
            ..subject
        };
        assert_eq!(Form::of(&nothing), None);
    }
}
