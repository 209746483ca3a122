//! A guide with the domain's values in it.

use super::{
    Action, Field, Frame, Guide, Hint, Visit,
    case::Case,
    files::{Content, FileView, Piece},
    host_of, hosts_to_confirm,
    profile::Profile,
    protocol_name,
    settings::{chosen, heading, login, own_password, password, security},
    sign_in::SignInView,
};
use crate::{
    model::{LoginHint, Protocol, Role, Setting, Survey, Username},
    say::Voice,
    web::guides::{Confidence, Fact, Group, Step, System, Value},
};

pub struct GuideView {
    pub heading: String,
    pub warnings: Vec<FactView>,
    /// What the provider wants besides.
    pub login: Vec<Hint>,
    /// Where the provider takes no passwords.
    pub sign_in: Option<SignInView>,
    /// The domain lacks what the app needs.
    pub lacks_imap: bool,
    /// A step differs between IMAP and POP3.
    pub choice: bool,
    /// What the person has to know before the files are handed over.
    pub confirm: Option<Confirm>,
    pub ways: Vec<Way>,
    /// A word in a file stands for what only the person knows.
    pub says_you: bool,
    /// Nobody has translated the steps.
    pub borrowed: bool,
    /// Each with its language where that is not the page's.
    pub complaints: Vec<(String, Option<&'static str>)>,
    pub facts: Vec<FactView>,
    /// Who says what the app's screens call things.
    pub screens: FactView,
    pub profile: Profile,
    /// Only Safari hands a profile over; on a Mac it is a file like others.
    pub by_safari: bool,
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
    /// What the provider wants is told here, for another way comes first that asks for none of it.
    pub told: bool,
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
    /// Lines for the shell.
    pub command: Option<String>,
}

pub struct FactView {
    pub say: String,
    /// The language of the sentence where it is not the page's.
    pub lang: Option<&'static str>,
    pub origin: String,
    /// The document, and its host to read.
    pub link: Option<(String, String)>,
}

/// What a guide is called above its steps.
pub fn guide_heading(voice: &Voice, guide: &Guide) -> String {
    let id = match guide.group == Group::Others || guide.common_name {
        // No proper names, which would be declined or begin small in a sentence.
        true => "guide-setup",
        false => "guide-for",
    };
    voice.say_with(id, &[("app", voice.say(&guide.name).into())])
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
                    let id = case.says(&fact.say, fact.passwordless.as_ref());
                    FactView::new(voice, id, fact.source.as_deref(), fact.confidence)
                })
                .collect()
        };
        let mut settings = chosen(&survey.recommended);
        if guide.imap_only {
            settings.retain(|setting| setting.protocol != Protocol::POP3);
        }
        let lacks_imap = guide.imap_only
            && settings
                .iter()
                .all(|setting| setting.protocol != Protocol::IMAP);
        let confirm = Confirm::of(survey, visit.confirmed.as_deref());
        let writer = Writer {
            voice,
            survey,
            settings: &settings,
            confirm: confirm.as_ref(),
            provider: case.provider(),
            on_the_phone: visit.system == Some(System::Android),
            case: &case,
        };
        let by_hand = !lacks_imap && case.goes_by_hand();
        let steps = guide
            .steps
            .iter()
            .filter(|step| by_hand && case.holds(step.when));
        let mut ways = writer.ways(steps);
        if writer.on_the_phone && ways.len() > 1 && guide.shows_a_code() {
            // No telephone can scan its own screen.
            ways.rotate_left(1);
            if let [first, .., last] = ways.as_mut_slice() {
                first.heading = None;
                last.heading = Some(voice.say("guide-way-code-elsewhere"));
            }
        }
        if case.signs_in_first() {
            writer.put_first(guide, &mut ways);
        }
        let sign_in = SignInView::new(frame, &case, guide, survey, visit);
        let login = match by_hand {
            true => super::login(voice, survey, Some(&case)),
            false => Vec::new(),
        };
        // The guide says at its top what password is wanted.
        let told = by_hand && survey.login.iter().any(is_of_a_password);
        let mut facts = said(&guide.facts);
        facts.extend(knows_page(voice, &case, guide));
        let all = || ways.iter().flat_map(|way| &way.steps);
        // Nobody complains of an app that cannot be set up.
        let has_steps = all().next().is_some();
        let of_files = guide.steps.iter().any(|step| step.file.is_some());
        Self {
            heading: guide_heading(voice, guide),
            warnings: said(&guide.warnings),
            login,
            sign_in,
            lacks_imap,
            choice: all().any(|step| step.only.is_some()),
            confirm: confirm.filter(|_| all().any(StepView::waits)),
            says_you: all().any(StepView::says_you),
            borrowed: all().any(|step| step.lang.is_some()),
            ways,
            complaints: guide
                .complaints
                .iter()
                .filter(|_| has_steps)
                // No password is typed there, so none is wrong or missing.
                .filter(|id| {
                    let of_passwords = ["complaint-password", "complaint-pass"];
                    !(case.oauth_only && of_passwords.contains(&id.as_str()))
                })
                .map(|id| match id.as_str() {
                    "complaint-sending" if case.oauth_only => "complaint-sending-sign-in",
                    "complaint-password" if !told => "complaint-password-site",
                    id => id,
                })
                .map(|id| (voice.say(id), voice.borrowed(id)))
                .collect(),
            facts,
            screens: FactView::new(
                voice,
                match (of_files, guide.screens.confidence) {
                    (true, _) => "guide-names",
                    (false, Confidence::Unchecked) => "guide-screens-unchecked",
                    (false, _) => "guide-screens-told",
                },
                guide.screens.source.as_deref(),
                guide.screens.confidence,
            ),
            profile,
            by_safari: guide.on.contains(&System::Iphone),
            link: format!("/survey/{}/{}", survey.domain, guide.id),
        }
    }
}

impl GuideView {
    /// What the provider wants stands above all ways.
    pub fn tells_first(&self) -> bool {
        !self.login.is_empty() && self.ways.iter().all(|way| !way.told)
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

impl StepView {
    fn waits(&self) -> bool {
        let content = self.file.as_ref().map(|file| &file.content);
        matches!(content, Some(Content::Waiting))
    }

    fn says_you(&self) -> bool {
        let content = self.file.as_ref().map(|file| &file.content);
        matches!(content, Some(Content::Ready(pieces)) if pieces.contains(&Piece::You))
    }
}

/// Whether it says which password is wanted.
fn is_of_a_password(hint: &LoginHint) -> bool {
    !matches!(hint.code, "oauth-only" | "switch-on")
}

/// That the app opens the provider's own page, and who says so.
fn knows_page(voice: &Voice, case: &Case, guide: &Guide) -> Option<FactView> {
    let sign_in = guide.sign_in.as_ref().filter(|_| case.opens_page())?;
    let source = sign_in.source.as_deref();
    let provider = case.provider();
    Some(FactView::of_provider(
        voice,
        "fact-sign-in",
        &provider,
        source,
        sign_in.confidence,
    ))
}

impl FactView {
    pub fn new(voice: &Voice, id: &str, source: Option<&str>, confidence: Confidence) -> Self {
        Self::of_provider(voice, id, "", source, confidence)
    }

    /// Of a sentence that names the provider.
    pub fn of_provider(
        voice: &Voice,
        id: &str,
        provider: &str,
        source: Option<&str>,
        confidence: Confidence,
    ) -> Self {
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
            say: voice.say_with(id, &[("provider", provider.into())]),
            lang: voice.borrowed(id),
            origin,
            link: url.and_then(|url| Some((url.to_owned(), host_of(url)?))),
        }
    }
}

/// What the steps of one guide for one survey are written of.
struct Writer<'a> {
    voice: &'a Voice,
    survey: &'a Survey,
    settings: &'a [&'a Setting],
    confirm: Option<&'a Confirm>,
    /// Whom a step names that leads to the provider's own page.
    provider: String,
    /// The page is shown on the telephone itself.
    on_the_phone: bool,
    case: &'a Case<'a>,
}

impl Writer<'_> {
    fn ways<'s>(&self, steps: impl Iterator<Item = &'s Step>) -> Vec<Way> {
        let mut ways: Vec<Way> = Vec::new();
        for step in steps {
            let mut views = self.variants(step);
            if let (Some(view), Some(file)) = (views.last_mut(), step.file) {
                view.file = Some(FileView::new(self.voice, file, self.survey, self.confirm));
            }
            match ways.last_mut() {
                Some(way) if step.way.is_none() => way.steps.append(&mut views),
                _ => ways.push(Way {
                    heading: step.way.as_ref().map(|id| self.say(id)),
                    told: false,
                    steps: views,
                }),
            }
        }
        ways
    }

    /// The way by the provider's own page, before all others. Those ask for a password, and say which.
    fn put_first(&self, guide: &Guide, ways: &mut Vec<Way>) {
        let steps = guide.sign_in.iter().flat_map(|sign_in| &sign_in.steps);
        let mut first = self.ways(steps);
        if let (Some(first), Some(second)) = (first.first_mut(), ways.first_mut()) {
            first.heading = Some(self.say("guide-way-sign-in"));
            second.told = true;
            if second.heading.is_none() {
                second.heading = Some(self.say("guide-way-by-hand"));
            }
        }
        first.append(ways);
        *ways = first;
    }

    fn say(&self, id: &str) -> String {
        let provider = self.provider.clone().into();
        self.voice.say_with(id, &[("provider", provider)])
    }

    /// A step that names the incoming server is there once for each protocol that can be chosen. One whose server is not
    /// known is left out.
    fn variants(&self, step: &Step) -> Vec<StepView> {
        let of = |role| {
            self.settings
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
        if !names(true) && step.protocol.is_none() {
            return vec![self.step(step, None, outgoing, None)];
        }
        let choice = of(Role::Incoming).count() > 1;
        let is_of = |protocol: Protocol| step.protocol.as_ref().is_none_or(|of| of == protocol.0);
        of(Role::Incoming)
            .filter(|setting| is_of(setting.protocol))
            .map(|setting| {
                let only = choice.then_some(setting.protocol);
                self.step(step, Some(setting), outgoing, only)
            })
            .collect()
    }

    fn step(
        &self,
        step: &Step,
        incoming: Option<&Setting>,
        outgoing: Option<&Setting>,
        only: Option<Protocol>,
    ) -> StepView {
        let field = |field: &crate::web::guides::Field| {
            let server = match (field.value, field.value.is_incoming()) {
                // What the server is said to take in general is not what it takes of whoever only sends.
                (Value::Password, _) if self.case.sending.is_some() => None,
                (_, true) => incoming,
                (_, false) => outgoing,
            };
            let label = self.voice.say(&field.label);
            typed(self.voice, self.survey, label, field.value, server)
        };
        let elsewhere = step.on_the_phone.as_ref().filter(|_| self.on_the_phone);
        let told = elsewhere.unwrap_or(&step.say);
        let id = self.case.says(told, step.passwordless.as_ref());
        let fields = step.fields.iter();
        let asked = fields.filter(|of| !(self.case.oauth_only && of.value == Value::Password));
        StepView {
            say: self.say(id),
            lang: self.voice.borrowed(id),
            only: only.map(|protocol| protocol.0),
            fields: asked.map(field).collect(),
            action: step.action.filter(|_| elsewhere.is_none()),
            file: None,
            // Of a password that nobody has.
            command: (step.command.as_ref())
                .filter(|_| !(self.case.oauth_only && step.passwordless.is_some()))
                .map(|line| line.replace("{domain}", self.survey.domain.ascii())),
        }
    }
}

/// `server` is the one that the value belongs to; none for what belongs to the person.
fn typed(
    voice: &Voice,
    survey: &Survey,
    label: String,
    value: Value,
    server: Option<&Setting>,
) -> Field {
    if value == Value::Address {
        return Field::username(voice, label, &survey.domain, &Username::address());
    }
    let Some(setting) = server else {
        let words = match value {
            Value::Password => own_password(voice, &survey.login),
            _ => voice.say("guide-value-missing"),
        };
        return Field::words(label, words);
    };
    let server = || heading(voice, setting);
    match value {
        Value::Address | Value::Password => {
            Field::words(label, password(voice, setting, &survey.login))
        }
        Value::IncomingProtocol => Field::words(label, protocol_name(voice, setting.protocol)),
        Value::IncomingHostPort | Value::OutgoingHostPort => {
            let both = format!("{}:{}", setting.hostname, setting.port);
            Field::code(voice, label, both)
        }
        Value::IncomingHost | Value::OutgoingHost => {
            Field::code(voice, label, setting.hostname.to_string()).of(voice, &server())
        }
        Value::IncomingPort | Value::OutgoingPort => {
            Field::code(voice, label, setting.port.to_string()).of(voice, &server())
        }
        Value::IncomingSecurity | Value::OutgoingSecurity => {
            Field::words(label, security(voice, setting.security))
        }
        Value::IncomingUsername | Value::OutgoingUsername => {
            Field::username(voice, label, &survey.domain, &setting.username).of(voice, &server())
        }
        Value::IncomingLogin | Value::OutgoingLogin => Field::words(label, login(voice, setting)),
    }
}
