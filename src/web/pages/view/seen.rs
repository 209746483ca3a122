//! A survey's digest, for the visitor's browser to keep and to compare with the next one: see `static/changes.mjs`.

use std::collections::BTreeMap;

use super::settings;
use crate::{
    model::{Survey, Verdict},
    say::{Voice, visible},
};

/// As many ports are kept; more than that is a survey of oddities.
const MOST_PORTS: usize = 48;

/// Lines of kind, key, code and words, parted by tabs: how it looks as a whole, the recommended settings, and how each port of
/// each host answered. Nothing of a person can be in it, since a survey knows none.
pub fn digest(voice: &Voice, survey: &Survey, tone: &str, headline: &str) -> String {
    let mut lines = vec![line("head", "", tone, headline)];
    for setting in settings::chosen(&survey.recommended) {
        let key = format!(
            "{} {}:{} {}",
            setting.protocol,
            setting.hostname.ascii(),
            setting.port,
            setting.security
        );
        let code = if setting.verified { "works" } else { "untried" };
        lines.push(line("setting", &key, code, &settings::line(voice, setting)));
    }
    let mut ports: BTreeMap<(String, u16), Vec<(Verdict, &str)>> = BTreeMap::new();
    for seen in &survey.observations {
        let place = (seen.host.ascii().to_owned(), seen.port);
        let how = (seen.verdict, seen.word());
        ports.entry(place).or_default().push(how);
    }
    for ((host, port), mut results) in ports.into_iter().take(MOST_PORTS) {
        results.sort_unstable();
        results.dedup();
        let mut codes: Vec<&str> = results
            .iter()
            .map(|(verdict, _)| verdict.as_str())
            .collect();
        codes.dedup();
        let words: Vec<String> = results
            .iter()
            .map(|(_, word)| voice.say(&format!("verdict-{word}")))
            .collect();
        lines.push(line(
            "port",
            &format!("{host}:{port}"),
            &codes.join(","),
            &words.join(", "),
        ));
    }
    lines.join("\n")
}

/// What the script says of changes, by name: `%1` to `%3` stand for what it fills in.
pub fn sentences(voice: &Voice) -> Vec<(&'static str, String)> {
    [
        "none",
        "some",
        "head",
        "port",
        "setting",
        "setting-new",
        "setting-gone",
    ]
    .into_iter()
    .map(|name| {
        let args = [
            ("date", "%1".into()),
            ("port", "%1".into()),
            ("setting", "%1".into()),
            ("before", "%2".into()),
            ("now", "%3".into()),
        ];
        (name, voice.say_with(&format!("changes-{name}"), &args))
    })
    .collect()
}

/// Tabs and ends of lines part what is in it, so no text may have any.
fn line(kind: &str, key: &str, code: &str, words: &str) -> String {
    let words: String = visible(words)
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(300)
        .collect();
    format!("{kind}\t{key}\t{code}\t{words}")
}
