//! Floor 2: a finding's code and arguments become a sentence and a remedy, in a language (Fluent).
//!
//! The messages stand in `locales/<language>/*.ftl`. Nothing else in the house holds a sentence for people.

mod calls;
mod languages;
mod remedies;
mod report;

pub use calls::call_by_hand;
pub use languages::{Direction, wanted};
pub use report::{ErrorBody, Recommended, Report};

use std::{
    borrow::Cow,
    collections::HashSet,
    fmt::{self, Write},
};

use fluent_bundle::{FluentArgs, FluentValue};
use serde_json::Value;

use self::languages::Language;
use crate::model::{Compliance, DomainName, Finding, LoginHint, Observation};

/// One language's messages. Cheap to clone.
#[derive(Clone, Copy)]
pub struct Voice {
    language: &'static Language,
}

impl fmt::Debug for Voice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Voice({})", self.tag())
    }
}

impl Voice {
    /// The best voice for `?lang=` and `Accept-Language`; English where nothing fits.
    ///
    /// `lang` wins where there is a language for it, else the header's choices stand in the order of their weights.
    pub fn negotiate(lang: Option<&str>, accept_language: Option<&str>) -> Self {
        Self {
            language: languages::negotiate(lang, accept_language),
        }
    }

    pub fn english() -> Self {
        Self {
            language: languages::english(),
        }
    }

    /// English in which every letter of a message is accented (`en-XA`), so that a text which is no message stands out.
    /// For tests and for whoever writes a template; no request can ask for it.
    pub fn pseudo() -> Self {
        Self {
            language: languages::pseudo(),
        }
    }

    /// BCP 47, for `<html lang>`.
    pub fn tag(&self) -> &'static str {
        &self.language.tag
    }

    /// All languages, each as a voice, by their tags.
    pub fn all() -> impl Iterator<Item = Self> {
        languages::all().iter().map(|language| Self { language })
    }

    /// The language's name for itself.
    pub fn name(&self) -> &'static str {
        &self.language.itself().name
    }

    pub fn direction(&self) -> Direction {
        self.language.itself().direction
    }

    /// Whether a native speaker has read the messages over. English is what all others are made from.
    pub fn is_reviewed(&self) -> bool {
        self.language.is_english() || self.language.itself().reviewed
    }

    /// Whether there is a message with this id.
    pub fn knows(&self, id: &str) -> bool {
        self.language.bundle().has_message(id) || languages::english().bundle().has_message(id)
    }

    /// The other language that a message is in where this one lacks it, for `lang`: a guide's steps are in English where
    /// nobody has translated them.
    pub fn borrowed(&self, id: &str) -> Option<&'static str> {
        let english = languages::english();
        (!self.language.bundle().has_message(id) && english.bundle().has_message(id))
            .then_some(english.tag.as_str())
    }

    /// The message with this id. A missing one shows its id in ⟨⟩ and is logged; a test finds it first.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with arguments: strings and numbers; an array is joined by commas.
    pub fn say_with(&self, id: &str, args: &[(&str, Value)]) -> String {
        let spoken = [self.language, languages::english()]
            .into_iter()
            .find_map(|language| languages::said(language.bundle(), id, &fluent(args)));
        spoken.unwrap_or_else(|| {
            tracing::error!(id, "there is no such message");
            format!("⟨{id}⟩")
        })
    }

    /// A message of which the file is known, so that none of the others need be read: a server that only hands out files says
    /// one in its life.
    pub fn say_from(&self, file: &str, id: &str, args: &[(&str, Value)]) -> String {
        self.language
            .of_file(file)
            .and_then(|bundle| languages::said(&bundle, id, &fluent(args)))
            .unwrap_or_else(|| self.say_with(id, args))
    }

    /// Findings as people want to read them, in the same order: what is the same at several ports of a host is one finding
    /// about `host:143, 993`.
    pub fn gather<'a>(&self, findings: impl IntoIterator<Item = &'a Finding>) -> Vec<Finding> {
        let mut groups: Vec<(Finding, Vec<&str>)> = Vec::new();
        for finding in findings {
            let subject = finding.subject.as_deref().unwrap_or_default();
            let Some((host, port)) = subject
                .rsplit_once(':')
                .filter(|(_, port)| port.parse::<u16>().is_ok())
            else {
                groups.push((finding.clone(), Vec::new()));
                continue;
            };
            let of_host = finding.clone().about(host);
            let known = groups.iter_mut().find(|(group, ports)| {
                !ports.is_empty()
                    && group.code == finding.code
                    && group.subject.as_deref() == Some(host)
                    && self.message(group) == self.message(&of_host)
                    && self.remedy(group) == self.remedy(&of_host)
                    && self.configuration_id(group) == self.configuration_id(&of_host)
            });
            match known {
                Some((_, ports)) => ports.push(port),
                None => groups.push((of_host, vec![port])),
            }
        }
        groups
            .into_iter()
            .map(
                |(finding, mut ports)| match (&finding.subject, ports.is_empty()) {
                    (Some(host), false) => {
                        in_order(&mut ports);
                        let subject = format!("{host}:{}", ports.join(", "));
                        finding.about(subject)
                    }
                    _ => finding,
                },
            )
            .collect()
    }

    /// What it means: `finding-<code>`, with `subject` among the arguments.
    pub fn message(&self, finding: &Finding) -> String {
        let message = self.sentence(format!("finding-{}", finding.code), finding);
        self.only_at(finding, message)
    }

    /// With the address where it holds, where the host has another one that fares otherwise.
    fn only_at(&self, finding: &Finding, message: String) -> String {
        let args = &finding.args;
        let (Some(addresses), Some(elsewhere)) = (args.get("addresses"), args.get("elsewhere"))
        else {
            return message;
        };
        let args = [
            ("message", message.into()),
            ("addresses", addresses.clone()),
            ("elsewhere", elsewhere.clone()),
        ];
        self.say_with("finding-only-at", &args)
    }

    /// Two sentences, one after the other.
    fn both(&self, first: String, second: String) -> String {
        self.say_with(
            "sentences",
            &[("first", first.into()), ("second", second.into())],
        )
    }

    /// What it means and what a visitor can do, for the head of a page: `plain-<code>` and `plain-<code>-remedy` where the
    /// finding's own words hold what only an admin knows.
    pub fn plainly(&self, finding: &Finding) -> (String, String) {
        if !self.has_plain_words(finding) {
            let remedy = self.remedy_of_visitor(finding);
            return (self.message(finding), remedy);
        }
        let id = format!("plain-{}", finding.code);
        let remedy = format!("{id}-remedy");
        let message = self.sentence(id, finding);
        (
            self.only_at(finding, message),
            self.sentence(remedy, finding),
        )
    }

    pub fn has_plain_words(&self, finding: &Finding) -> bool {
        self.knows(&format!("plain-{}", finding.code))
    }

    /// The command that shows it, if there is one: `finding-<code>-command`. Holds no text of strangers but host names.
    pub fn command(&self, finding: &Finding) -> Option<String> {
        self.of_finding_if_any(format!("finding-{}-command", finding.code), finding)
    }

    /// Lines that mend it, if any do: `finding-<code>-configuration-<service>` where they are for one service alone, else
    /// `finding-<code>-configuration`.
    pub fn configuration(&self, finding: &Finding) -> Option<String> {
        self.of_finding_if_any(self.configuration_id(finding), finding)
    }

    fn configuration_id(&self, finding: &Finding) -> String {
        let all = format!("finding-{}-configuration", finding.code);
        let service = finding.args.get("service").and_then(Value::as_str);
        let own = service.map(|service| format!("{all}-{service}"));
        own.filter(|id| self.knows(id)).unwrap_or(all)
    }

    fn of_finding_if_any(&self, id: String, finding: &Finding) -> Option<String> {
        self.knows(&id)
            .then(|| self.of_finding(id, finding, &|text| text))
    }

    /// For people: names in their own letters. What is typed has A-labels.
    fn sentence(&self, id: String, finding: &Finding) -> String {
        self.of_finding(id, finding, &readable)
    }

    fn of_finding(
        &self,
        id: String,
        finding: &Finding,
        shown: &dyn Fn(String) -> String,
    ) -> String {
        let subject = finding.subject.clone().unwrap_or_default();
        let mut args = Vec::new();
        if let Some((_, ports)) = subject.rsplit_once(':') {
            args.push(("all-ports", ports.replace(' ', "").into()));
            let options = ports
                .split(", ")
                .map(|port| format!("--add-port={port}/tcp"));
            args.push(("add-ports", options.collect::<Vec<_>>().join(" ").into()));
        }
        args.push(("subject", self.place(shown(subject)).into()));
        args.extend(calls::of(finding));
        for (name, value) in &finding.args {
            let value = match self.named(name, value) {
                // A server's own words stay as they are.
                Value::String(text) if *name != "words" => shown(text).into(),
                other => other,
            };
            args.push((name, value));
        }
        self.say_with(&id, &args)
    }

    /// `host:143, 993` in words. The host stays what the sentence is about, so that its verb is right for any number of ports.
    fn place(&self, subject: String) -> String {
        match subject.rsplit_once(':') {
            Some((host, ports)) if are_ports(ports) => {
                let ports = self.listed(ports);
                let args = [("host", host.into()), ("ports", ports.into())];
                self.say_with("place-ports", &args)
            }
            _ => subject,
        }
    }

    /// The provider's own words for people of this language, else in English, else in any.
    pub fn instruction<'h>(&self, hint: &'h LoginHint) -> Option<Cow<'h, str>> {
        let words = &hint.instructions;
        let tag = self.tag().to_ascii_lowercase();
        let language = tag.split('-').next().unwrap_or_default();
        let mine = [&*tag, language, "en"];
        let mine = mine.into_iter().find_map(|tag| words.get(tag));
        mine.or_else(|| words.values().next())
            .map(|text| visible(text))
    }

    /// What to know before logging in: `login-<code>`.
    pub fn login_hint(&self, hint: &LoginHint) -> String {
        let protocols: Vec<String> = hint
            .protocols
            .iter()
            .map(|protocol| self.say(&format!("protocol-{protocol}")))
            .collect();
        let instruction = self.instruction(hint);
        let code = match (hint.code, &instruction) {
            ("enable", Some(_)) => "enable-says",
            ("switch-on", _) if protocols.len() > 1 => "switch-on-several",
            (code, _) => code,
        };
        let args = [
            ("provider", Value::from(hint.provider.clone())),
            ("protocols", self.list(&protocols).into()),
            ("instruction", instruction.unwrap_or_default().into()),
        ];
        self.say_with(&format!("login-{code}"), &args)
    }

    /// What is joined by commas, as this language joins it.
    fn listed(&self, text: &str) -> String {
        let items: Vec<String> = text.split(", ").map(str::to_owned).collect();
        self.list(&items)
    }

    /// `IMAP`; `IMAP and POP3`.
    pub fn list(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => self.say_with(
                "protocols-and",
                &[
                    ("first", first.join(", ").into()),
                    ("last", last.clone().into()),
                ],
            ),
        }
    }

    /// How a conversation ended, in a word or two: `verdict-<word>`.
    pub fn verdict(&self, seen: &Observation) -> String {
        self.say(&format!("verdict-{}", seen.word()))
    }

    /// How asking a source went, by the outcome's name: `outcome-<name>`.
    pub fn outcome(&self, name: &str) -> String {
        match name {
            // It may well have answered.
            "failed" => self.say("outcome-unusable"),
            _ => self.say(&format!("outcome-{name}")),
        }
    }

    /// One line on a rule: `compliance-met`, or `compliance-fails` with the worst that speaks against it, as `findings` say
    /// it, then all other servers of which the same is true; or, where nobody knows, `compliance-open-…` with the servers that
    /// were not looked at.
    pub fn compliance(&self, compliance: &Compliance, findings: &[Finding]) -> String {
        let rule = self.say(&format!("compliance-{}", compliance.rule));
        let failed = compliance.met == Some(false);
        let Some((worst, rest)) = compliance.because.split_first().filter(|_| failed) else {
            return match compliance.met {
                Some(_) => self.say_with("compliance-met", &[("rule", rule.into())]),
                None => self.open_rule(rule, &compliance.because),
            };
        };
        let code = worst.split(' ').next();
        let (said, told) = self.reason(worst, findings);
        let mut told: HashSet<String> = told.into_iter().collect();
        let (worded, rest): (Vec<&String>, Vec<_>) = rest
            .iter()
            .partition(|reason| self.of_rule(reason).is_some());
        let others: Vec<String> = rest
            .into_iter()
            // Of a place where something else is wrong this sentence is not true.
            .filter(|reason| reason.split(' ').next() == code)
            .filter_map(|reason| subject(reason))
            .filter(|subject| told.insert(subject.clone()))
            .collect();
        let others: Vec<String> = by_host(&others)
            .into_iter()
            .map(|subject| self.place(subject))
            .collect();
        let args = [
            ("rule", rule.into()),
            ("worst", said.into()),
            ("count", others.len().into()),
            ("others", self.list(&others).into()),
        ];
        let fails = self.say_with("compliance-fails", &args);
        let sentences = worded.into_iter().filter_map(|reason| self.of_rule(reason));
        sentences.fold(fails, |first, second| self.both(first, second))
    }

    /// The sentence for a reason that no finding has words for: `rule-<code>`.
    fn of_rule(&self, reason: &str) -> Option<String> {
        let code = reason.split(' ').next()?;
        let id = format!("rule-{code}");
        self.knows(&id).then(|| self.say(&id))
    }

    /// What speaks against a rule, without a full stop, and the subjects that this is said of: the finding itself where there is
    /// one, else `rule-<code>`, else a short word for it.
    fn reason(&self, reason: &str, findings: &[Finding]) -> (String, Vec<String>) {
        let (code, about) = reason.split_once(' ').unwrap_or((reason, ""));
        let its_own = |finding: &&Finding| {
            // A certificate of an unknown issuer may only lack what leads to a known one, and one that is good may come with
            // another that has expired.
            finding.code == code
                || (finding.code, code) == ("cert-chain-incomplete", "cert-untrusted")
                || (finding.code, code) == ("cert-chain-expired", "cert-expired")
        };
        let said = self.gather(findings.iter().filter(its_own));
        let said = said.iter().find_map(|finding| {
            let subjects = each(finding.subject.as_deref().unwrap_or_default());
            let covers = subjects.iter().any(|subject| subject == about);
            covers.then(|| (self.message(finding), subjects))
        });
        if let Some((sentence, subjects)) = said {
            let sentence = sentence.trim_end_matches(['.', '。']).to_owned();
            return (sentence, subjects);
        }
        let words = match self.of_rule(reason) {
            Some(sentence) => sentence.trim_end_matches(['.', '。']).to_owned(),
            // It begins a sentence, as a heading's word does.
            None => match format!("verdict-{code}") {
                verdict if self.knows(&verdict) => format!("{} ({about})", self.say(&verdict)),
                _ => format!("{} ({about})", self.detail(code)),
            },
        };
        (words, vec![about.to_owned()])
    }

    /// A rule of which nobody knows whether it is met. Servers that were not looked at are named, the first of them; else those
    /// that let nobody in behind TLS. Which were not asked for old versions of TLS is in the report: with strangers that is all
    /// of them.
    fn open_rule(&self, rule: String, because: &[String]) -> String {
        const SHOWN: usize = 4;
        let of = |wanted: fn(&str) -> bool| -> Vec<String> {
            let mut told = HashSet::new();
            because
                .iter()
                .filter_map(|reason| reason.split_once(' '))
                .filter(|(code, place)| wanted(code) && told.insert(*place))
                .map(|(_, place)| place.to_owned())
                .collect()
        };
        let unseen = of(|code| !matches!(code, "tls-old-unknown" | "login-unseen"));
        let shut = of(|code| code == "login-unseen");
        let (id, places) = match (unseen.is_empty(), shut.is_empty()) {
            (false, _) => ("compliance-open-servers", unseen),
            (true, false) => ("compliance-open-logins", shut),
            (true, true) => ("compliance-open-tls", Vec::new()),
        };
        let places: Vec<String> = by_host(&places)
            .into_iter()
            .map(|subject| self.place(subject))
            .collect();
        let shown = &places[..places.len().min(SHOWN)];
        let args = [
            ("rule", rule.into()),
            ("places", shown.join(", ").into()),
            ("more", places.len().saturating_sub(SHOWN).into()),
        ];
        self.say_with(id, &args)
    }

    /// The `detail` of a source or an observation: in words where it is one of ours (`switched-off`, `http-503`); else as
    /// it is, which may be a server's own text.
    pub fn detail(&self, detail: &str) -> String {
        if let Some(status) = detail.strip_prefix("http-")
            && status.bytes().all(|byte| byte.is_ascii_digit())
        {
            return self.say_with("detail-http", &[("status", status.into())]);
        }
        if let Some(alert) = detail.strip_prefix("tls-alert-") {
            return self.say_with("detail-tls-alert", &[("alert", alert.into())]);
        }
        if detail == "outcome-failed" || detail.starts_with("outcome-") && self.knows(detail) {
            return begun_small(&self.outcome(detail.trim_start_matches("outcome-")));
        }
        if let Some(command) = detail.strip_prefix("after-") {
            return self.say_with("detail-after", &[("command", command.into())]);
        }
        if detail
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        {
            let [own, verdict] = [format!("detail-{detail}"), format!("verdict-{detail}")];
            if self.knows(&own) {
                return self.say(&own);
            }
            if self.knows(&verdict) {
                return begun_small(&self.say(&verdict));
            }
        }
        visible(detail).into_owned()
    }

    /// The type of a service beside mail: a name where it is a known one, else as its source spells it.
    pub fn other_service(&self, kind: &str) -> String {
        let id = format!("other-service-{kind}");
        if self.knows(&id) {
            self.say(&id)
        } else {
            visible(kind).into_owned()
        }
    }

    /// Sources and details have words for people; every other value stands as it is.
    fn named(&self, name: &str, value: &Value) -> Value {
        match (name, value.as_str()) {
            ("source" | "second", Some(id)) if self.knows(&format!("source-{id}")) => {
                self.say(&format!("source-{id}")).into()
            }
            ("detail" | "fault", Some(detail)) => self.detail(detail).into(),
            ("ports" | "addresses" | "mechanisms", Some(several)) => self.listed(several).into(),
            _ => value.clone(),
        }
    }
}

/// A-labels as U-labels, but in addresses: those are followed.
fn readable(text: String) -> String {
    if !text.contains("xn--") || text.contains("://") {
        return text;
    }
    text.split_inclusive(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '.')
        .map(|word| {
            let name = word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
            let rest = &word[name.len()..];
            match name.parse::<DomainName>() {
                Ok(known) if name.contains("xn--") => known.unicode() + rest,
                _ => word.to_owned(),
            }
        })
        .collect()
}

/// Whom a reason of a rule is about: `tls-too-old mail.example.org:993`.
fn subject(reason: &str) -> Option<String> {
    let (_, subject) = reason.split_once(' ')?;
    Some(subject.to_owned())
}

/// The subjects behind one that [`Voice::gather`] has joined: of `host:143, 993` those are `host:143` and `host:993`.
fn each(subject: &str) -> Vec<String> {
    match subject.rsplit_once(':') {
        Some((host, ports)) if ports.contains(", ") => ports
            .split(", ")
            .map(|port| format!("{host}:{port}"))
            .collect(),
        _ => vec![subject.to_owned()],
    }
}

/// What [`Voice::gather`] puts behind the host.
fn are_ports(text: &str) -> bool {
    text.contains(", ") && text.split(", ").all(|port| port.parse::<u16>().is_ok())
}

fn in_order(ports: &mut [&str]) {
    ports.sort_by_key(|port| port.parse::<u16>().unwrap_or_default());
}

/// `host:143, 993` for `host:993` and `host:143`; hosts in the order in which they are first named.
fn by_host(subjects: &[String]) -> Vec<String> {
    let mut hosts: Vec<(&str, Vec<&str>)> = Vec::new();
    for subject in subjects {
        let (host, port) = subject.rsplit_once(':').unwrap_or((subject, ""));
        match hosts.iter_mut().find(|(known, _)| *known == host) {
            Some((_, ports)) => ports.push(port),
            None => hosts.push((host, vec![port])),
        }
    }
    hosts
        .into_iter()
        .map(|(host, mut ports)| {
            in_order(&mut ports);
            match ports.as_slice() {
                [""] => host.to_owned(),
                ports => format!("{host}:{}", ports.join(", ")),
            }
        })
        .collect()
}

fn fluent(args: &[(&str, Value)]) -> FluentArgs<'static> {
    let mut fluent = FluentArgs::new();
    for (name, value) in args {
        fluent.set((*name).to_owned(), argument(value));
    }
    fluent
}

fn argument(value: &Value) -> FluentValue<'static> {
    match value {
        Value::Number(number) => match number.as_i64() {
            Some(whole) => whole.into(),
            None => number.as_f64().unwrap_or_default().into(),
        },
        Value::String(text) => visible(text).into_owned().into(),
        Value::Array(items) => items
            .iter()
            .map(|item| match item {
                Value::String(text) => visible(text).into_owned(),
                other => other.to_string(),
            })
            .collect::<Vec<_>>()
            .join(", ")
            .into(),
        Value::Null => "".into(),
        other => other.to_string().into(),
    }
}

/// A stranger's text as text: control characters, and those that turn the writing direction or cannot be seen, are
/// written out as `\u{202e}`, so that nothing a server says can rearrange the sentence around it or a terminal. Isolates that
/// are closed again do neither, and sentences of ours have them.
pub fn visible(text: &str) -> Cow<'_, str> {
    let isolated = isolates_are_closed(text);
    let hides = |c: char| {
        c.is_control()
            || matches!(c, FIRST_STRONG_ISOLATE | POP_ISOLATE) && !isolated
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2067}' | '\u{206a}'..='\u{206f}' | '\u{feff}')
    };
    if !text.contains(hides) {
        return text.into();
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if hides(c) {
            let _ = write!(shown, "\\u{{{:x}}}", u32::from(c));
        } else {
            shown.push(c);
        }
    }
    shown.into()
}

/// What Fluent puts around an argument, so that its direction stays its own (UAX #9 §2.4.2), and our messages around a longer
/// name that an argument is part of.
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

fn isolates_are_closed(text: &str) -> bool {
    let mut open = 0_usize;
    for c in text.chars() {
        match c {
            FIRST_STRONG_ISOLATE => open += 1,
            POP_ISOLATE if open == 0 => return false,
            POP_ISOLATE => open -= 1,
            _ => {}
        }
    }
    open == 0
}

/// A heading's word as it stands within a sentence. One that begins with a noun in German has a message of its own.
fn begun_small(word: &str) -> String {
    let mut rest = word.chars();
    let first = rest.next().into_iter().flat_map(char::to_lowercase);
    first.chain(rest).collect()
}

#[cfg(test)]
mod tests;
