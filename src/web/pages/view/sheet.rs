//! What leaves the screen: a code for a phone's camera, and the sheet for a notice board. Only the address of the page is in it.

use super::Visit;
use crate::{model::DomainName, outputs::qr, say::Voice, web::Origin};

/// A link as squares.
pub struct Code {
    pub link: String,
    /// Modules a side, the quiet zone among them.
    pub size: usize,
    /// The `d` of an SVG path.
    pub path: String,
}

/// The ways out of a result.
pub struct Share {
    /// Of the page that is open.
    pub page: Option<Code>,
    /// Of the domain's result, for paper.
    pub domain: Option<Code>,
    /// No other device can follow the links.
    pub local: bool,
    /// What whoever opens the page's link sees.
    pub lead: String,
    /// The same of a guide, for which `%1` stands: the script writes the one that is chosen.
    pub lead_guide: String,
}

impl Share {
    pub fn new(voice: &Voice, domain: &DomainName, visit: &Visit) -> Self {
        let code = |path: String| Code::new(format!("{}{path}", visit.origin.as_ref()?));
        let result = format!("/survey/{domain}");
        let at = |guide: String| voice.say_with("share-lead-guide", &[("guide", guide.into())]);
        let page = match visit.guide {
            Some(guide) => format!("{result}/{}", guide.id),
            None => result.clone(),
        };
        Self {
            page: code(page),
            domain: code(result),
            lead: match visit.guide {
                Some(guide) => at(voice.say(&guide.name)),
                None => voice.say("share-lead"),
            },
            lead_guide: at("%1".to_owned()),
            local: visit
                .origin
                .as_deref()
                .is_some_and(Origin::is_of_this_machine),
        }
    }
}

impl Code {
    fn new(link: String) -> Option<Self> {
        let (size, path) = qr::squares(&link).ok()?;
        Some(Self { link, size, path })
    }
}
