//! What a guide says first where the provider takes no passwords in mail apps.

use super::{
    Frame, Visit,
    case::{Case, Page},
    guide::FactView,
    links::Link,
};
use crate::{
    model::Survey,
    say::Voice,
    survey::sources::catalogue,
    web::guides::{Confidence, GUIDES, Guide},
};

pub struct SignInView {
    pub fact: FactView,
    /// The app cannot log in by itself, or may not be able to.
    pub caution: bool,
    /// Above the links to apps that can, or what to do where there is none.
    pub others: Option<String>,
    pub apps: Vec<Link>,
}

/// More would be a list to read.
const MOST_APPS: usize = 4;

impl SignInView {
    /// None where a password will do.
    pub fn new(
        frame: &Frame,
        case: &Case,
        guide: &Guide,
        survey: &Survey,
        visit: &Visit,
    ) -> Option<Self> {
        let voice = &frame.voice;
        if let Some(fact) = case.sending {
            return Some(Self::sending(voice, &case.provider(), fact));
        }
        if !case.oauth_only {
            return None;
        }
        let page = case.page();
        let provider = case.provider();
        let told = guide.sign_in.as_ref();
        let instead = told.and_then(|sign_in| sign_in.instead.as_deref());
        let id = match page {
            Page::OwnKind | Page::Known => "sign-in-opens",
            Page::Never => instead.unwrap_or("sign-in-never"),
            Page::Helper => instead.unwrap_or("sign-in-helper"),
            Page::Operator => "sign-in-operator",
            Page::Unknown => "sign-in-unknown",
        };
        let confidence = told.map_or(Confidence::Unchecked, |sign_in| sign_in.confidence);
        let source = told.and_then(|sign_in| sign_in.source.as_deref());
        let fact = FactView::of_provider(voice, id, &provider, source, confidence);
        let (mut others, mut apps) = (None, Vec::new());
        if !case.opens_page() && instead.is_none() {
            apps = those_that_can(frame, guide, survey, visit);
            let id = match apps.is_empty() {
                true => "sign-in-ask",
                false => "sign-in-apps",
            };
            others = Some(voice.say_with(id, &[("provider", provider.into())]));
        }
        Some(Self {
            fact,
            caution: !case.opens_page(),
            others,
            apps,
        })
    }
}

impl SignInView {
    /// That the provider takes a password of whoever only sends.
    fn sending(voice: &Voice, provider: &str, fact: &catalogue::Fact) -> Self {
        let (id, source) = ("sign-in-sending", Some(fact.source.as_str()));
        Self {
            fact: FactView::of_provider(voice, id, provider, source, fact.confidence.into()),
            caution: true,
            others: None,
            apps: Vec::new(),
        }
    }
}

/// Those for the visitor's system first.
fn those_that_can(frame: &Frame, guide: &Guide, survey: &Survey, visit: &Visit) -> Vec<Link> {
    let can = |other: &&Guide| other.id != guide.id && Case::new(other, survey).opens_page();
    let mut apps: Vec<&Guide> = GUIDES.iter().filter(can).collect();
    if let Some(system) = visit.system {
        // Stable, so that the likely ones stay first.
        apps.sort_by_key(|app| !app.on.contains(&system));
    }
    apps.into_iter()
        .take(MOST_APPS)
        .map(|app| Link {
            name: frame.voice.say(&app.name),
            href: frame.link(&format!("/survey/{}/{}", survey.domain, app.id)),
            current: None,
        })
        .collect()
}
