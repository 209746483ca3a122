//! The servers to type in.

use std::{collections::HashSet, sync::Arc};

use super::{hosts_to_confirm, protocol_name, source_name};
use crate::{
    model::{
        Authentication, DomainName, LoginHint, Protocol, Recommendation, Role, Security, Setting,
        SourceId, SourceReport, Username,
    },
    say::{Voice, visible},
};

/// In characters: of a title on paper.
const LONG: usize = 60;

/// The cards, and what else works.
pub struct Settings {
    /// Both IMAP and POP3 are there, so the person chooses.
    pub choice: bool,
    pub cards: Vec<Card>,
    pub others: Vec<String>,
    /// A name is longer than a line on paper.
    pub long: bool,
    /// The hosts that the person should know, where nothing vouches for them.
    pub confirm_note: Option<String>,
}

/// One server.
pub struct Card {
    pub protocol: &'static str,
    pub incoming: bool,
    pub heading: String,
    pub fields: Vec<Field>,
    /// The port is one of which other pages say other things.
    pub explained: bool,
    pub verified: bool,
    pub learnt: String,
}

/// One thing to type, and what it is called.
pub struct Field {
    pub label: String,
    pub value: String,
    /// The login name's form with its placeholders, which the script fills in.
    pub username: Option<String>,
    /// Set in the type of code: every character counts.
    pub code: bool,
    pub large: bool,
    pub copies: bool,
    pub copy_label: String,
}

impl Settings {
    /// None where nothing can be recommended. `hints` is none while it is not settled yet how the provider's people log in;
    /// then nothing is said of it that the end might take back.
    pub fn new(
        voice: &Voice,
        domain: &DomainName,
        recommended: &Recommendation,
        hints: Option<&[LoginHint]>,
        reports: &[Arc<SourceReport>],
    ) -> Option<Self> {
        let chosen = chosen(recommended);
        if chosen.is_empty() {
            return None;
        }
        let incoming = chosen
            .iter()
            .filter(|setting| setting.protocol.role() == Role::Incoming)
            .count();
        let others = others(recommended)
            .map(|setting| line(voice, setting))
            .collect();
        let mut hosts = chosen.iter().map(|setting| setting.hostname.unicode());
        let long = domain.unicode().chars().count() > LONG
            || hosts.any(|host| host.chars().count() > LONG);
        Some(Self {
            choice: incoming > 1,
            cards: chosen
                .into_iter()
                .map(|setting| Card::new(voice, domain, setting, hints, reports))
                .collect(),
            others,
            long,
            confirm_note: unknown_hosts(voice, recommended),
        })
    }
}

fn unknown_hosts(voice: &Voice, recommended: &Recommendation) -> Option<String> {
    let hosts = hosts_to_confirm(recommended);
    let args = [
        ("count", hosts.len().into()),
        ("hosts", voice.list(&hosts).into()),
    ];
    (!hosts.is_empty()).then(|| voice.say_with("result-confirm-names", &args))
}

/// The best setting of each incoming protocol, IMAP and POP3 in their order, then the best for sending.
pub fn chosen(recommended: &Recommendation) -> Vec<&Setting> {
    let best = |protocol: Protocol| {
        recommended
            .of(protocol.role())
            .iter()
            .find(|setting| setting.protocol == protocol)
    };
    [Protocol::IMAP, Protocol::POP3]
        .into_iter()
        .filter_map(best)
        .chain(recommended.outgoing.first())
        .collect()
}

/// What was seen to work besides.
pub fn others(recommended: &Recommendation) -> impl Iterator<Item = &Setting> {
    let chosen = chosen(recommended);
    let all = recommended.incoming.iter().chain(&recommended.outgoing);
    all.filter(move |setting| setting.verified && !chosen.contains(setting))
}

impl Card {
    fn new(
        voice: &Voice,
        domain: &DomainName,
        setting: &Setting,
        hints: Option<&[LoginHint]>,
        reports: &[Arc<SourceReport>],
    ) -> Self {
        let incoming = setting.protocol.role() == Role::Incoming;
        let heading = heading(voice, setting);
        // The rows stand all the same, so that their places do not change when it is settled.
        let unsettled = || voice.say("early-login");
        let password = hints.map_or_else(unsettled, |hints| password(voice, setting, hints));
        let login = hints.map_or_else(unsettled, |_| login(voice, setting));
        let label = |id: &str| voice.say(id);
        Self {
            protocol: setting.protocol.0,
            incoming,
            fields: vec![
                Field::code(
                    voice,
                    label("settings-server"),
                    setting.hostname.to_string(),
                )
                .large()
                .of(voice, &heading),
                Field::code(voice, label("settings-port"), setting.port.to_string())
                    .large()
                    .of(voice, &heading),
                Field::words(
                    label("settings-security"),
                    security(voice, setting.security),
                ),
                Field::username(voice, label("settings-username"), domain, &setting.username)
                    .of(voice, &heading),
                Field::words(label("settings-password"), password),
                Field::words(label("settings-login"), login),
            ],
            heading,
            explained: setting.port == 465,
            verified: setting.verified,
            learnt: learnt(voice, &setting.sources, reports),
        }
    }
}

/// What its card is called.
pub fn heading(voice: &Voice, setting: &Setting) -> String {
    voice.say(match setting.protocol {
        Protocol::IMAP => "settings-incoming-imap",
        Protocol::POP3 => "settings-incoming-pop3",
        _ => "settings-outgoing",
    })
}

/// The best source by name, and how many more say the same.
fn learnt(voice: &Voice, sources: &[SourceId], reports: &[Arc<SourceReport>]) -> String {
    let Some(best) = sources.first() else {
        return String::new();
    };
    let more = witnesses(sources, reports).saturating_sub(1);
    voice.say_with(
        "settings-from",
        &[
            ("source", source_name(voice, *best).into()),
            ("more", more.into()),
        ],
    )
}

/// How many places the sources are: two that led to one address have read the same there.
fn witnesses(sources: &[SourceId], reports: &[Arc<SourceReport>]) -> usize {
    let location = |source: &SourceId| {
        let report = reports.iter().find(|report| report.source == *source);
        report.and_then(|report| report.location.as_deref())
    };
    let mut known = HashSet::new();
    let places = sources.iter().map(location);
    places
        .filter(|place| place.is_none_or(|place| known.insert(place)))
        .count()
}

impl Field {
    pub fn words(label: String, value: String) -> Self {
        Self {
            label,
            value,
            username: None,
            code: false,
            large: false,
            copies: false,
            copy_label: String::new(),
        }
    }

    pub fn code(voice: &Voice, label: String, value: String) -> Self {
        Self {
            code: true,
            copies: true,
            copy_label: voice.say_with("copy-what", &[("what", label.clone().into())]),
            ..Self::words(label, value)
        }
    }

    /// In words; the script writes the person's own in their place.
    pub fn username(
        voice: &Voice,
        label: String,
        domain: &DomainName,
        username: &Username,
    ) -> Self {
        let words = match username.0.as_str() {
            "%EMAILADDRESS%" => voice.say("settings-username-address"),
            "%EMAILLOCALPART%" => voice.say("settings-username-local"),
            form => {
                let local = voice.say("settings-local-part-placeholder");
                let form = form
                    .replace("%EMAILADDRESS%", &format!("{local}@{domain}"))
                    .replace("%EMAILLOCALPART%", &local)
                    .replace("%EMAILDOMAIN%", domain.ascii());
                voice.say_with("settings-username-mixed", &[("form", form.into())])
            }
        };
        Self {
            code: false,
            username: Some(visible(&username.0).into_owned()),
            ..Self::code(voice, label, words)
        }
    }

    /// One of a server that is called so: its button is told apart from that of another server's port.
    pub fn of(self, voice: &Voice, server: &str) -> Self {
        let args = [
            ("what", self.label.clone().into()),
            ("of", server.to_owned().into()),
        ];
        Self {
            copy_label: voice.say_with("copy-which", &args),
            ..self
        }
    }

    fn large(self) -> Self {
        Self {
            large: true,
            ..self
        }
    }
}

pub fn security(voice: &Voice, security: Security) -> String {
    voice.say(&format!("security-{}", security.as_str()))
}

/// The app's word for how to log in: the way that it should be set to.
pub fn login(voice: &Voice, setting: &Setting) -> String {
    let way = setting
        .authentication
        .iter()
        .find(|way| **way == Authentication::PasswordCleartext)
        .or(setting.authentication.first())
        .unwrap_or(&Authentication::PasswordCleartext);
    voice.say(&format!("auth-{}", way.as_str()))
}

/// Which password to type, by what the server takes and what is known of the provider's logins.
pub fn password(voice: &Voice, setting: &Setting, hints: &[LoginHint]) -> String {
    let by_password = setting.authentication.is_empty()
        || setting
            .authentication
            .iter()
            .any(|way| *way != Authentication::OAuth2);
    match by_password {
        true => own_password(voice, hints),
        false => voice.say("settings-password-oauth"),
    }
}

/// The password that the person has, or has to make first.
pub fn own_password(voice: &Voice, hints: &[LoginHint]) -> String {
    let for_apps = hints.iter().any(|hint| hint.code == "app-password");
    voice.say(match for_apps {
        true => "settings-password-app",
        false => "settings-password-own",
    })
}

/// `IMAP: imap.example.org, port 143, STARTTLS`
pub fn line(voice: &Voice, setting: &Setting) -> String {
    voice.say_with(
        "settings-other-line",
        &[
            ("protocol", protocol_name(voice, setting.protocol).into()),
            ("host", setting.hostname.unicode().into()),
            ("port", setting.port.into()),
            ("security", security(voice, setting.security).into()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Dnssec, Outcome, Readings};

    #[test]
    fn a_place_that_led_to_another_says_nothing_of_its_own() {
        use SourceId::{Autoconfig, AutoconfigHttp, Srv};
        let report = |source, location: Option<&str>| {
            Arc::new(SourceReport {
                source,
                outcome: Outcome::Found,
                location: location.map(str::to_owned),
                authenticated: true,
                dnssec: Dnssec::Unknown,
                detail: None,
                elapsed_ms: 1,
                readings: Readings::default(),
            })
        };
        let file = Some("https://autoconfig.good.test/mail/config-v1.1.xml");
        let other = Some("http://autoconfig.good.test/mail/config-v1.1.xml");
        let sources = [Autoconfig, AutoconfigHttp, Srv];
        for (led_to, count) in [(file, 2), (other, 3)] {
            let reports = [
                report(Autoconfig, file),
                report(AutoconfigHttp, led_to),
                report(Srv, None),
            ];
            assert_eq!(witnesses(&sources, &reports), count, "{led_to:?}");
        }
        assert_eq!(witnesses(&sources, &[]), 3);
    }
}
