//! Every message that is asked for exists.

use std::{
    fs,
    path::{Path, PathBuf},
};

use portolan::say::Voice;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The codes in the first column of the table.
fn finding_codes() -> Vec<String> {
    fs::read_to_string(root().join("docs/findings.md"))
        .unwrap()
        .lines()
        .filter_map(|line| Some(line.strip_prefix("| `")?.split_once('`')?.0.to_owned()))
        .collect()
}

fn files_below(folder: &str, ends: &[&str]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for path in entries.map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if ends.iter().any(|end| path.to_string_lossy().ends_with(end)) {
                files.push(path);
            }
        }
    }
    files
}

#[test]
fn every_finding_code_has_its_sentence_and_its_remedy() {
    let codes = finding_codes();
    assert!(codes.len() > 30, "the table was not read: {codes:?}");
    for code in codes {
        for id in [format!("finding-{code}"), format!("finding-{code}-remedy")] {
            assert!(Voice::english().knows(&id), "locales/en lacks {id}");
        }
    }
}

#[test]
fn every_finding_that_a_rule_makes_is_in_the_table() {
    let codes = finding_codes();
    for path in files_below("src/survey", &[".rs"]) {
        let text = fs::read_to_string(&path).unwrap();
        for (at, _) in text.match_indices("Finding::new(") {
            let call = text[at + "Finding::new(".len()..].trim_start();
            let Some((code, _)) = call.strip_prefix('"').and_then(|c| c.split_once('"')) else {
                continue;
            };
            assert!(
                codes.iter().any(|known| known == code),
                "{}: docs/findings.md lacks {code}",
                path.display()
            );
        }
    }
}

#[test]
fn every_message_that_a_template_names_exists() {
    let voice = Voice::english();
    for path in files_below("templates", &[".html"]) {
        let text = fs::read_to_string(&path).unwrap();
        for (at, _) in text.match_indices("voice.say(\"") {
            let id = text[at + "voice.say(\"".len()..].split('"').next().unwrap();
            assert!(voice.knows(id), "{}: no message {id}", path.display());
        }
    }
}
