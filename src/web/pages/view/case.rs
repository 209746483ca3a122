//! What is so of a guide and a survey: steps and facts ask for it.

use super::settings::{chosen, others};
use crate::{
    check::{Foresight, foresee},
    model::{Authentication, Outcome, Protocol, Role, Security, SourceId, Survey},
    outputs::mobileconfig,
    survey::sources::catalogue,
    web::guides::{By, Guide, Maker, When},
};

/// One guide for one survey.
pub struct Case<'a> {
    guide: &'a Guide,
    survey: &'a Survey,
    /// What the app finds by itself; none where nobody knows how it looks.
    foresight: Option<Foresight>,
    /// Whose servers these are.
    maker: Option<Maker>,
    /// The provider takes no passwords for what the guide is about.
    pub oauth_only: bool,
    /// Who says that it takes them for sending alone, where the guide is of what only sends.
    pub sending: Option<&'static catalogue::Fact>,
}

/// What the app does where the provider's own page asks for the password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// It opens the page, in a kind of account of its own; no server is typed in.
    OwnKind,
    /// It opens the page as soon as it has the servers.
    Known,
    Never,
    /// Only with a helper program.
    Helper,
    /// If whoever runs the app has set it up.
    Operator,
    /// Nobody here knows.
    Unknown,
}

impl<'a> Case<'a> {
    pub fn new(guide: &'a Guide, survey: &'a Survey) -> Self {
        let client = guide.client();
        let sending = (guide.sends_only && is_oauth_only(survey))
            .then(|| takes_for_sending(survey))
            .flatten();
        Self {
            guide,
            survey,
            foresight: client.map(|client| foresee(client, survey)),
            maker: maker(survey),
            oauth_only: sending.is_none() && is_oauth_only(survey),
            sending,
        }
    }

    pub fn page(&self) -> Page {
        let Some(sign_in) = &self.guide.sign_in else {
            return Page::Unknown;
        };
        match sign_in.by {
            By::Kinds
                if self
                    .maker
                    .is_some_and(|maker| sign_in.kinds.contains(&maker)) =>
            {
                Page::OwnKind
            }
            By::Hosts if self.knows_hosts() => Page::Known,
            By::Kinds | By::Hosts | By::Never => Page::Never,
            By::Helper => Page::Helper,
            By::Operator if self.can_be_entered(&sign_in.kinds) => Page::Operator,
            By::Operator => Page::Never,
        }
    }

    /// Whether whoever runs the app can enter the provider's page.
    fn can_be_entered(&self, kinds: &[Maker]) -> bool {
        kinds.is_empty() || self.maker.is_some_and(|maker| kinds.contains(&maker))
    }

    /// Whether the app opens the provider's page by itself.
    pub fn opens_page(&self) -> bool {
        matches!(self.page(), Page::OwnKind | Page::Known)
    }

    /// Whether the way by the page stands before one by a password.
    pub fn signs_in_first(&self) -> bool {
        match self.page() {
            Page::OwnKind => true,
            Page::Known => !self.oauth_only,
            _ => false,
        }
    }

    /// Whether the guide says itself that the provider takes no passwords in mail apps.
    pub fn tells_of_no_passwords(&self) -> bool {
        self.oauth_only || self.sending.is_some()
    }

    /// Whether typing the servers in leads anywhere.
    pub fn goes_by_hand(&self) -> bool {
        !self.oauth_only || matches!(self.page(), Page::Known | Page::Helper)
    }

    fn knows_hosts(&self) -> bool {
        let rules = self
            .guide
            .client()
            .and_then(|client| client.autoconfig.as_ref());
        let mut settings = chosen(&self.survey.recommended);
        if settings
            .iter()
            .any(|setting| setting.protocol == Protocol::IMAP)
        {
            // What the app begins with.
            settings.retain(|setting| setting.protocol != Protocol::POP3);
        }
        let ways = settings.iter().all(|setting| {
            rules.is_some_and(|rules| rules.may_use_oauth(&setting.hostname))
                && setting.authentication.contains(&Authentication::OAuth2)
        });
        ways && !settings.is_empty()
    }

    /// As the provider calls itself; the domain where nobody knows.
    pub fn provider(&self) -> String {
        let hint = self.survey.login.first().map(|hint| &hint.provider);
        let named = self.survey.provider.as_ref().map(|provider| &provider.name);
        match hint.or(named) {
            Some(name) => name.clone(),
            None => self.survey.domain.unicode(),
        }
    }

    pub fn holds(&self, when: When) -> bool {
        let survey = self.survey;
        let is = |foresight| self.foresight == Some(foresight);
        let by_itself = || self.foresight.is_some_and(Foresight::is_by_itself);
        let files = || survey.recommended.for_files();
        match when {
            When::Always => true,
            When::Finds => is(Foresight::Finds),
            When::Guesses => is(Foresight::Guesses),
            When::ByItself => by_itself(),
            When::NotByItself => !by_itself(),
            When::Unsure => is(Foresight::Unsure),
            When::FindsNothing => is(Foresight::Nothing),
            When::Misled => is(Foresight::Misled),
            When::OwnAutoconfig => has_own_autoconfig(survey),
            When::Files => files().is_complete(),
            When::NoFiles => !files().is_complete(),
            When::Profile => self.has_profile(),
            When::NoProfile => !self.has_profile(),
            When::TakesPasswords => !self.oauth_only,
            When::NoOwnKind => self.page() != Page::OwnKind,
            When::OtherMaker => self.is_of_other_maker(),
            When::PasswordOfOtherMaker => !self.oauth_only && self.is_of_other_maker(),
            When::NamesDiffer => names_differ(survey),
            When::SendsByStarttls => sends_by_starttls(survey),
            When::OthersWork => others(&survey.recommended).next().is_some(),
        }
    }

    fn is_of_other_maker(&self) -> bool {
        self.guide.maker.is_none() || self.guide.maker != self.maker
    }

    /// What a step or fact says: where no password is taken, nothing of one.
    pub fn says<'s>(&self, say: &'s str, passwordless: Option<&'s String>) -> &'s str {
        passwordless
            .filter(|_| self.oauth_only)
            .map_or(say, String::as_str)
    }

    /// A profile has no place for a sign-in page, and is not needed where the app knows the provider by name.
    fn has_profile(&self) -> bool {
        self.page() != Page::OwnKind && mobileconfig::carries(&self.survey.recommended.for_files())
    }
}

/// By the servers to use; none where they are of several.
fn maker(survey: &Survey) -> Option<Maker> {
    let mut makers = chosen(&survey.recommended).into_iter().map(|setting| {
        let entry = catalogue::of_host(&setting.hostname)?;
        Maker::of(&entry.id)
    });
    let first = makers.next()??;
    makers.all(|other| other == Some(first)).then_some(first)
}

/// As the catalogue says, or as the servers offer nothing else.
fn is_oauth_only(survey: &Survey) -> bool {
    let told = survey.login.iter().any(|hint| hint.code == "oauth-only");
    let settings = chosen(&survey.recommended);
    let nothing_else = |role| {
        let mut of = settings
            .iter()
            .filter(|setting| setting.protocol.role() == role);
        let only = |ways: &[Authentication]| ways == [Authentication::OAuth2];
        of.clone().next().is_some() && of.all(|setting| only(&setting.authentication))
    };
    told || nothing_else(Role::Incoming) || nothing_else(Role::Outgoing)
}

/// By the server for sending.
fn takes_for_sending(survey: &Survey) -> Option<&'static catalogue::Fact> {
    let entry = catalogue::of_host(&survey.recommended.outgoing.first()?.hostname)?;
    entry.sending_passwords?;
    let mut facts = entry.facts.iter();
    facts.find(|fact| fact.about.iter().any(|key| key == "sending_passwords"))
}

fn has_own_autoconfig(survey: &Survey) -> bool {
    let own = Some("own-answer");
    let there = survey.sources.iter().any(|report| {
        report.source == SourceId::Autoconfig
            && (report.outcome == Outcome::Found || report.detail.as_deref() == own)
    });
    let mut incoming = survey.recommended.incoming.iter();
    there && incoming.any(|setting| setting.protocol == Protocol::IMAP)
}

/// The login name for sending is another than that for receiving.
fn names_differ(survey: &Survey) -> bool {
    let settings = chosen(&survey.recommended);
    let of = |role| {
        settings
            .iter()
            .find(move |setting| setting.protocol.role() == role)
    };
    match (of(Role::Incoming), of(Role::Outgoing)) {
        (Some(incoming), Some(outgoing)) => incoming.username != outgoing.username,
        _ => false,
    }
}

/// As the files have it: the best of those that were verified.
fn sends_by_starttls(survey: &Survey) -> bool {
    let verified = survey.recommended.for_files();
    let best = verified.outgoing.first();
    best.is_some_and(|setting| setting.security == Security::StartTls)
}
