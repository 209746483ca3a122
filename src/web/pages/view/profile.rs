//! Where the Apple profile of a domain is, and what the device will say of it.

use super::{Frame, Visit, hosts_to_confirm};
use crate::{
    model::{DomainName, Survey},
    say::Voice,
    web::{App, Publication},
};

/// Where the profile of every published domain is: signed if a key is configured, with all that the domain offers.
pub const PUBLISHED: &str = "/mobileconfig";

/// The link to the profile, and the sentence on its signature.
#[derive(Clone, Debug)]
pub struct Profile {
    pub link: String,
    pub signature: String,
}

/// That a domain has a profile of its own here, as it is published.
#[derive(Clone, Debug)]
pub struct Published {
    /// Whom the device will name; none where no key is configured.
    pub signer: Option<String>,
}

impl Profile {
    pub fn new(frame: &Frame, survey: &Survey, visit: &Visit) -> Self {
        let published = visit.published.as_ref();
        let signature = published.and_then(|published| published.signed(&frame.voice));
        // Hosts that nothing vouches for are confirmed on the way there (RFC 6186 §6).
        let asks_first = !hosts_to_confirm(&survey.recommended.for_files()).is_empty();
        Self {
            link: match published {
                Some(_) if !asks_first => frame.link(PUBLISHED),
                _ => frame.link(&format!("/survey/{}/mobileconfig", survey.domain)),
            },
            signature: signature.unwrap_or_else(|| frame.voice.say("profile-note-signed")),
        }
    }
}

impl Published {
    /// None where `domain` is not published here, or waits for its first good survey.
    pub async fn of(app: &App, domain: &DomainName) -> Option<Self> {
        match app.published.find(domain).await {
            Publication::Now(_) => Some(Self::by(app)),
            Publication::NotYet(_) | Publication::NotHere => None,
        }
    }

    /// As every published domain's is now.
    pub fn by(app: &App) -> Self {
        let signer = app.signer();
        Self {
            signer: signer.map(|signer| signer.subject().to_owned()),
        }
    }

    /// What the device says before the profile is installed, and what the person is to make of it.
    pub fn note(&self, voice: &Voice) -> String {
        self.signed(voice)
            .unwrap_or_else(|| voice.say("ask-unsigned"))
    }

    fn signed(&self, voice: &Voice) -> Option<String> {
        let subject = self.signer.as_deref()?;
        Some(voice.say_with("ask-signed", &[("subject", subject.into())]))
    }
}
