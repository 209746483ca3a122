//! A guide with the domain's values in it.

use super::{
    Action, Field, Frame, Guide, Visit,
    files::{Content, FileView},
    host_of, hosts_to_confirm,
    profile::Profile,
    protocol_name,
    settings::{chosen, login, password, security},
};
use crate::{
    check::{Foresight, foresee},
    model::{DomainName, Outcome, Protocol, Role, Setting, SourceId, Survey, Username},
    say::Voice,
    web::guides::{Confidence, Fact, Group, Step, System, Value, When},
};

pub struct GuideView {
    pub heading: String,
    pub warnings: Vec<FactView>,
    /// The domain lacks what the app needs.
    pub lacks_imap: bool,
    /// A step differs between IMAP and POP3.
    pub choice: bool,
    /// What the person has to know before the files are handed over.
    pub confirm: Option<Confirm>,
    pub ways: Vec<Way>,
    /// Nobody has translated the steps.
    pub borrowed: bool,
    /// Each with its language where that is not the page's.
    pub complaints: Vec<(String, Option<&'static str>)>,
    pub facts: Vec<FactView>,
    /// Who says what the app's screens call things.
    pub screens: FactView,
    pub profile: Profile,
    /// The guide's own address, for the form that confirms hosts.
    pub link: String,
}

/// Hosts that nothing vouches for (RFC 6186 §6). The value is what a confirmation of these very names says.
pub struct Confirm {
    pub hosts: Vec<String>,
    pub value: String,
}

/// Steps from the first to the last, by one way of several.
pub struct Way {
    pub heading: Option<String>,
    pub steps: Vec<StepView>,
}

pub struct StepView {
    pub say: String,
    /// The language of the sentence where it is not the page's.
    pub lang: Option<&'static str>,
    /// Shown only while this protocol is chosen.
    pub only: Option<&'static str>,
    pub fields: Vec<Field>,
    pub action: Option<Action>,
    pub file: Option<FileView>,
}

pub struct FactView {
    pub say: String,
    /// The language of the sentence where it is not the page's.
    pub lang: Option<&'static str>,
    pub origin: String,
    /// The document, and its host to read.
    pub link: Option<(String, String)>,
}

impl GuideView {
    pub fn new(
        frame: &Frame,
        survey: &Survey,
        guide: &Guide,
        profile: Profile,
        visit: &Visit,
    ) -> Self {
        let voice = &frame.voice;
        let case = Case::new(guide, survey);
        let said = |facts: &[Fact]| -> Vec<FactView> {
            facts
                .iter()
                .filter(|fact| case.holds(fact.when))
                .map(|fact| {
                    FactView::new(voice, &fact.say, fact.source.as_deref(), fact.confidence)
                })
                .collect()
        };
        let mut settings = chosen(&survey.recommended);
        if guide.imap_only {
            settings.retain(|setting| setting.protocol != Protocol::POP3);
        }
        let app = voice.say(&guide.name);
        let steps = guide.steps.iter().filter(|step| case.holds(step.when));
        let confirm = Confirm::of(survey, visit.confirmed.as_deref());
        let mut ways = ways(voice, survey, steps, &settings, confirm.as_ref());
        if visit.system == Some(System::Android)
            && ways.len() > 1
            && ways.first().is_some_and(Way::shows_a_code)
        {
            // No telephone can scan its own screen. What comes first now needs no heading that says "or".
            ways.rotate_left(1);
            if let Some(way) = ways.first_mut() {
                way.heading = None;
            }
        }
        let all = || ways.iter().flat_map(|way| &way.steps);
        let of_files = guide.steps.iter().any(|step| step.file.is_some());
        Self {
            heading: voice.say_with(
                match guide.group {
                    // No proper names, which would be declined or begin small in a sentence.
                    Group::Others => "guide-setup",
                    _ => "guide-for",
                },
                &[("app", app.into())],
            ),
            warnings: said(&guide.warnings),
            lacks_imap: guide.imap_only
                && settings
                    .iter()
                    .all(|setting| setting.protocol != Protocol::IMAP),
            choice: all().any(|step| step.only.is_some()),
            confirm: confirm.filter(|_| all().any(StepView::waits)),
            borrowed: all().any(|step| step.lang.is_some()),
            ways,
            complaints: guide
                .complaints
                .iter()
                .map(|id| (voice.say(id), voice.borrowed(id)))
                .collect(),
            facts: said(&guide.facts),
            screens: FactView::new(
                voice,
                match of_files {
                    true => "guide-names",
                    false => "guide-screens",
                },
                guide.screens.source.as_deref(),
                guide.screens.confidence,
            ),
            profile,
            link: format!("/survey/{}/{}", survey.domain, guide.id),
        }
    }
}

impl Confirm {
    /// None where somebody vouches for all hosts, or the person has confirmed them.
    fn of(survey: &Survey, confirmed: Option<&str>) -> Option<Self> {
        let hosts = hosts_to_confirm(&survey.recommended.for_files());
        let value = hosts.join(",");
        let asks = !hosts.is_empty() && confirmed != Some(value.as_str());
        asks.then_some(Self { hosts, value })
    }
}

impl Way {
    fn shows_a_code(&self) -> bool {
        self.steps
            .iter()
            .any(|step| step.action == Some(Action::Qr))
    }
}

impl StepView {
    fn waits(&self) -> bool {
        let content = self.file.as_ref().map(|file| &file.content);
        matches!(content, Some(Content::Waiting))
    }
}

impl FactView {
    pub fn new(voice: &Voice, id: &str, source: Option<&str>, confidence: Confidence) -> Self {
        let sure = voice.say(&format!("confidence-{}", confidence.as_str()));
        let url = source.filter(|source| source.starts_with("https://"));
        let origin = match source.filter(|_| url.is_none()) {
            Some(source) => voice.say_with(
                "fact-origin",
                &[
                    ("confidence", sure.into()),
                    ("source", voice.say(source).into()),
                ],
            ),
            None => sure,
        };
        Self {
            say: voice.say(id),
            lang: voice.borrowed(id),
            origin,
            link: url.and_then(|url| Some((url.to_owned(), host_of(url)?))),
        }
    }
}

/// What is so of a guide and a survey; steps and facts ask for it.
struct Case<'a> {
    survey: &'a Survey,
    /// What the app finds by itself; none where nobody knows how it looks.
    foresight: Option<Foresight>,
}

impl<'a> Case<'a> {
    fn new(guide: &Guide, survey: &'a Survey) -> Self {
        let client = guide.client();
        Self {
            survey,
            foresight: client.map(|client| foresee(client, survey)),
        }
    }

    fn holds(&self, when: When) -> bool {
        let survey = self.survey;
        let is = |foresight| self.foresight == Some(foresight);
        let by_itself = || self.foresight.is_some_and(Foresight::is_by_itself);
        match when {
            When::Always => true,
            When::Finds => is(Foresight::Finds),
            When::Guesses => is(Foresight::Guesses),
            When::ByItself => by_itself(),
            When::NotByItself => !by_itself(),
            When::Unsure => is(Foresight::Unsure),
            When::FindsNothing => is(Foresight::Nothing),
            When::OwnAutoconfig => has_own_autoconfig(survey),
            When::Files => survey.recommended.for_files().is_complete(),
            When::NoFiles => !survey.recommended.for_files().is_complete(),
            When::OauthOnly => survey.login.iter().any(|hint| hint.code == "oauth-only"),
        }
    }
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

fn ways<'a>(
    voice: &Voice,
    survey: &Survey,
    steps: impl Iterator<Item = &'a Step>,
    settings: &[&Setting],
    confirm: Option<&Confirm>,
) -> Vec<Way> {
    let mut ways: Vec<Way> = Vec::new();
    for step in steps {
        let mut views = variants(voice, &survey.domain, step, settings);
        if let (Some(view), Some(file)) = (views.last_mut(), step.file) {
            view.file = Some(FileView::new(file, survey, confirm));
        }
        match ways.last_mut() {
            Some(way) if step.way.is_none() => way.steps.append(&mut views),
            _ => ways.push(Way {
                heading: step.way.as_ref().map(|id| voice.say(id)),
                steps: views,
            }),
        }
    }
    ways
}

/// A step that names the incoming server is there once for each protocol that can be chosen. One whose server is not
/// known is left out.
fn variants(
    voice: &Voice,
    domain: &DomainName,
    step: &Step,
    settings: &[&Setting],
) -> Vec<StepView> {
    let of = |role| {
        settings
            .iter()
            .copied()
            .filter(move |setting| setting.protocol.role() == role)
    };
    let outgoing = of(Role::Outgoing).next();
    let names = |incoming: bool| {
        step.fields
            .iter()
            .any(|field| field.value.is_incoming() == incoming && field.value.is_of_a_server())
    };
    if names(false) && outgoing.is_none() {
        return Vec::new();
    }
    let incoming: Vec<&Setting> = of(Role::Incoming).collect();
    let view = |incoming: Option<&Setting>, only: Option<Protocol>| StepView {
        say: voice.say(&step.say),
        lang: voice.borrowed(&step.say),
        only: only.map(|protocol| protocol.0),
        fields: step
            .fields
            .iter()
            .map(|field| {
                let server = if field.value.is_incoming() {
                    incoming
                } else {
                    outgoing
                };
                typed(voice, domain, voice.say(&field.label), field.value, server)
            })
            .collect(),
        action: step.action,
        file: None,
    };
    if !names(true) {
        return vec![view(None, None)];
    }
    let choice = incoming.len() > 1;
    incoming
        .into_iter()
        .map(|setting| view(Some(setting), choice.then_some(setting.protocol)))
        .collect()
}

/// `server` is the one that the value belongs to; none for what belongs to the person.
fn typed(
    voice: &Voice,
    domain: &DomainName,
    label: String,
    value: Value,
    server: Option<&Setting>,
) -> Field {
    if value == Value::Address {
        return Field::username(voice, label, domain, &Username::address());
    }
    let Some(setting) = server else {
        let id = match value {
            Value::Password => "settings-password-own",
            _ => "guide-value-missing",
        };
        return Field::words(label, voice.say(id));
    };
    match value {
        Value::Address | Value::Password => Field::words(label, password(voice, setting)),
        Value::IncomingProtocol => Field::words(label, protocol_name(voice, setting.protocol)),
        Value::IncomingHost | Value::OutgoingHost => {
            Field::code(voice, label, setting.hostname.to_string())
        }
        Value::IncomingPort | Value::OutgoingPort => {
            Field::code(voice, label, setting.port.to_string())
        }
        Value::IncomingSecurity | Value::OutgoingSecurity => {
            Field::words(label, security(voice, setting.security))
        }
        Value::IncomingUsername | Value::OutgoingUsername => {
            Field::username(voice, label, domain, &setting.username)
        }
        Value::IncomingLogin | Value::OutgoingLogin => Field::words(label, login(voice, setting)),
    }
}
