//! A guide with the domain's values in it.

use super::{
    Action, Field, Frame, Guide, protocol_name,
    settings::{chosen, login, password, security},
};
use crate::{
    model::{DomainName, Outcome, Protocol, Role, Setting, SourceId, Survey, Username},
    say::Voice,
    web::guides::{Step, Value, When},
};

pub struct GuideView {
    pub heading: String,
    pub ways: Vec<Way>,
    pub facts: Vec<FactView>,
    pub profile_link: String,
}

/// Steps from the first to the last, by one way of several.
pub struct Way {
    pub heading: Option<String>,
    pub steps: Vec<StepView>,
}

pub struct StepView {
    pub say: String,
    /// Shown only while this protocol is chosen.
    pub only: Option<&'static str>,
    pub fields: Vec<Field>,
    pub action: Option<Action>,
}

pub struct FactView {
    pub say: String,
    pub origin: String,
}

/// Where Thunderbird's own look-up ends up.
const FOUND_BY_THUNDERBIRD: [SourceId; 6] = [
    SourceId::Autoconfig,
    SourceId::AutoconfigWellknown,
    SourceId::AutoconfigHttp,
    SourceId::Ispdb,
    SourceId::MxAutoconfig,
    SourceId::MxIspdb,
];

impl GuideView {
    pub fn new(frame: &Frame, survey: &Survey, guide: &Guide, profile_link: String) -> Self {
        let voice = &frame.voice;
        let holds = |when: When| match when {
            When::Always => true,
            When::Autoconfig => thunderbird_finds(survey),
            When::NoAutoconfig => !thunderbird_finds(survey),
            When::Files => survey.recommended.for_files().is_complete(),
            When::NoFiles => !survey.recommended.for_files().is_complete(),
        };
        let settings = chosen(&survey.recommended);
        let app = voice.say(&guide.name);
        Self {
            heading: voice.say_with("guide-for", &[("app", app.into())]),
            ways: ways(
                voice,
                &survey.domain,
                guide.steps.iter().filter(|step| holds(step.when)),
                &settings,
            ),
            facts: guide
                .facts
                .iter()
                .filter(|fact| holds(fact.when))
                .map(|fact| {
                    let confidence = format!("confidence-{}", fact.confidence.as_str());
                    FactView {
                        say: voice.say(&fact.say),
                        origin: voice.say_with(
                            "fact-origin",
                            &[
                                ("confidence", voice.say(&confidence).into()),
                                ("source", voice.say(&fact.source).into()),
                            ],
                        ),
                    }
                })
                .collect(),
            profile_link,
        }
    }
}

fn ways<'a>(
    voice: &Voice,
    domain: &DomainName,
    steps: impl Iterator<Item = &'a Step>,
    settings: &[&Setting],
) -> Vec<Way> {
    let mut ways: Vec<Way> = Vec::new();
    for step in steps {
        let mut views = variants(voice, domain, step, settings);
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

fn thunderbird_finds(survey: &Survey) -> bool {
    survey.sources.iter().any(|report| {
        report.outcome == Outcome::Found && FOUND_BY_THUNDERBIRD.contains(&report.source)
    })
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
