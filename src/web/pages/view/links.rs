//! The links to the guides: the likely ones first, all others by kind.

use percent_encoding::utf8_percent_encode;

use super::{Frame, Visit};
use crate::web::{
    guides::{self, GUIDES, Group, Guide, System},
    pages::home::RESERVED,
};

pub struct Links {
    /// Nothing is there to read mail with: these are the guides of what only sends.
    pub only_sending: bool,
    /// What the visitor's system is called, and the apps that are likely there.
    pub near: Option<(String, Vec<Link>)>,
    /// The same of what calls itself by the name of another, and is known by its touch screen: its guide is not among these.
    pub touch: Option<(String, Link)>,
    /// The guide that is shown, where it is of another system.
    pub elsewhere: Option<Link>,
    pub groups: Vec<(String, Vec<Link>)>,
}

pub struct Link {
    pub name: String,
    pub href: String,
    /// For `aria-current`.
    pub current: Option<&'static str>,
}

/// As many as fit on a telephone above the guide itself.
const MOST_NEAR: usize = 5;

impl Links {
    /// `open` is the guide that is shown; `whole` is whether one can read mail as well as send it.
    pub fn new(
        frame: &Frame,
        domain: &str,
        open: Option<&Guide>,
        visit: &Visit,
        whole: bool,
    ) -> Self {
        let voice = &frame.voice;
        let link = |guide: &Guide| Link {
            name: voice.say(&guide.name),
            href: frame.link(&format!(
                "/survey/{domain}/{}",
                utf8_percent_encode(guide.id, RESERVED)
            )),
            current: match open {
                Some(open) if open.id != guide.id => None,
                Some(_) if visit.guide.is_some() => Some("page"),
                // Shown, but at another address.
                Some(_) => Some("true"),
                None => None,
            },
        };
        let on = |guide: &Guide| {
            visit
                .system
                .is_some_and(|system| guide.on.contains(&system))
        };
        let near = visit.system.filter(|_| whole).map(|system| {
            let likely = GUIDES.iter().filter(|guide| on(guide));
            let mut guides: Vec<&Guide> = likely.take(MOST_NEAR).collect();
            // Wherever one is, it is to be seen.
            guides.extend(open.filter(|open| on(open) && guides.iter().all(|it| it.id != open.id)));
            (
                voice.say(&format!("guides-on-{}", system.as_str())),
                guides.into_iter().map(link).collect(),
            )
        });
        // Since iPadOS 13, Safari there says that it runs on a Mac.
        let touch = (whole && visit.system == Some(System::Mac))
            .then(|| guides::first_on(System::Iphone))
            .flatten()
            .filter(|guide| open.is_none_or(|open| open.id != guide.id))
            .map(|guide| (voice.say("guides-on-iphone"), link(guide)));
        let groups = Group::ALL.into_iter().map(|group| {
            let of = GUIDES.iter().filter(|guide| guide.group == group);
            let guides = of.filter(|guide| whole || guide.sends_only);
            (
                voice.say(&format!("guides-group-{}", group.as_str())),
                guides.map(link).collect::<Vec<_>>(),
            )
        });
        Self {
            only_sending: !whole,
            elsewhere: open.filter(|open| near.is_some() && !on(open)).map(link),
            near,
            touch,
            groups: groups.filter(|(_, guides)| !guides.is_empty()).collect(),
        }
    }
}
