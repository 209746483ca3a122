//! The first thing to read of a result.

use super::source_name;
use crate::{
    model::{Finding, Role, Severity, Survey, Verdict},
    say::Voice,
};

/// Findings that only say that there is no setting.
pub const ROLES: [&str; 2] = ["no-incoming", "no-outgoing"];

/// Tone, headline and one sentence. Where nothing works, the worst finding is that sentence, and is taken from the list.
pub fn headline(
    voice: &Voice,
    survey: &Survey,
    findings: &mut Vec<&Finding>,
) -> (&'static str, String, String) {
    let recommended = &survey.recommended;
    let says = |tone, id| says(voice, tone, id);
    let has = |role| !recommended.of(role).is_empty();
    match (has(Role::Incoming), has(Role::Outgoing)) {
        (true, true) if recommended.is_complete() => says("good", "result-works"),
        (true, true) => {
            let untried = recommended
                .incoming
                .iter()
                .chain(&recommended.outgoing)
                .find(|setting| !setting.verified)
                .and_then(|setting| setting.sources.first());
            let source = untried.map(|source| source_name(voice, *source));
            let summary = voice.say_with(
                "result-given-summary",
                &[("source", source.unwrap_or_default().into())],
            );
            ("unknown", voice.say("result-given"), summary)
        }
        (true, false) => says("warn", "result-no-outgoing"),
        (false, true) => says("warn", "result-no-incoming"),
        (false, false) => nothing(voice, survey, findings),
    }
}

fn says(voice: &Voice, tone: &'static str, id: &str) -> (&'static str, String, String) {
    (tone, voice.say(id), voice.say(&format!("{id}-summary")))
}

/// The same for a domain without a server of either role.
fn nothing(
    voice: &Voice,
    survey: &Survey,
    findings: &mut Vec<&Finding>,
) -> (&'static str, String, String) {
    findings.retain(|finding| !ROLES.contains(&finding.code));
    // What is said of the domain as a whole says it all; else the page shows what is wrong with its servers.
    let whole = findings.iter().position(|finding| {
        finding.severity == Severity::Error
            && finding.subject.as_deref().is_none_or(|subject| {
                subject == survey.domain.ascii() || subject == survey.domain.unicode()
            })
    });
    // Where it says it in plain words, those of the finding itself still stand below.
    let whole = whole.map(|at| match voice.has_plain_words(findings[at]) {
        true => findings[at],
        false => findings.remove(at),
    });
    // A server that works is one that talked to us, whatever else keeps it from being recommended.
    let called = || survey.observations.iter().filter(|seen| seen.port != 25);
    let nobody_talked =
        called().next().is_some() && called().all(|seen| seen.verdict != Verdict::Ok);
    match whole {
        Some(finding) => {
            let (headline, summary) = voice.plainly(finding);
            ("bad", as_heading(headline), summary)
        }
        // What is told to us is not what is told to a customer.
        None if nobody_talked
            && !findings.is_empty()
            && findings.iter().all(|finding| {
                finding.severity != Severity::Error || finding.code == "turned-away"
            }) =>
        {
            says(voice, "warn", "result-turned-away")
        }
        None => says(voice, "bad", "result-nothing"),
    }
}

/// A sentence by itself, as headings are written; of several each keeps its full stop.
fn as_heading(said: String) -> String {
    const STOPS: [char; 2] = ['.', '。'];
    let Some(one) = said.strip_suffix(STOPS) else {
        return said;
    };
    match one.contains(". ") || one.contains('。') {
        true => said,
        false => one.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use time::OffsetDateTime;

    use super::*;
    use crate::model::{Observation, Protocol, Security, Service, Who};

    fn seen(verdict: Verdict) -> Arc<Observation> {
        let observation = Observation {
            host: "mail.good.test".parse().unwrap(),
            port: 993,
            service: Service("imaps"),
            security: Security::ImplicitTls,
            ip: None,
            family: None,
            verdict,
            detail: None,
            tls: None,
            auth: Vec::new(),
            auth_before_tls: Vec::new(),
            elapsed_ms: 1,
            age_ms: 0,
            sasl_alone: false,
            greeting: None,
            protocol: Protocol::IMAP,
        };
        Arc::new(observation)
    }

    #[test]
    fn servers_that_would_not_talk_are_blamed_only_where_none_did() {
        let mut survey = Survey::broken("good.test".parse().unwrap(), OffsetDateTime::UNIX_EPOCH);
        let warning = Finding::new("srv-withheld", Severity::Warning, Who::MailAdmin);
        let voice = Voice::english();
        for (observations, id) in [
            (vec![], "result-nothing"),
            (vec![seen(Verdict::TurnedAway)], "result-turned-away"),
            (
                vec![seen(Verdict::TurnedAway), seen(Verdict::Ok)],
                "result-nothing",
            ),
        ] {
            survey.observations = observations;
            let (_, said, _) = headline(&voice, &survey, &mut vec![&warning]);
            assert_eq!(said, voice.say(id));
        }
    }

    #[test]
    fn a_heading_of_one_sentence_ends_without_a_full_stop() {
        for (said, heading) in [
            (
                "The domain missing.test does not exist.",
                "The domain missing.test does not exist",
            ),
            ("域名 missing.test 不存在。", "域名 missing.test 不存在"),
            (
                "It has no servers. It needs a bridge.",
                "It has no servers. It needs a bridge.",
            ),
            ("No full stop", "No full stop"),
        ] {
            assert_eq!(as_heading(said.into()), heading);
        }
    }
}
