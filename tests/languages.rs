//! What is said in English is said in every language: none lacks a message or a placeholder, and none only repeats English.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{ast, parser, serializer};

/// Steps of guides are whole in these; elsewhere the English ones stand, marked as such.
const GUIDES_IN: [&str; 4] = ["de", "en", "es", "fr"];
const GUIDES: [&str; 3] = [
    "guides-computers.ftl",
    "guides-phones.ftl",
    "guides-programs.ftl",
];
/// Lines for a terminal or a configuration file, which are the same in every language.
const COMMANDS: &str = "commands.ftl";
/// The languages that Portolan promises.
const PROMISED: [&str; 16] = [
    "ar", "cs", "de", "en", "es", "fr", "he", "it", "ja", "nl", "pl", "pt", "sv", "tr", "uk", "zh",
];

/// Languages whose script runs from the right.
const FROM_THE_RIGHT: [&str; 2] = ["ar", "he"];
/// A message that is no sentence: what stands in it is to be read by a program.
const LINES_OF_A_FILE: &str = "terminal-init-serving";

/// From the folder where the test runs, so that a translator can try what is not compiled.
fn locales() -> &'static Path {
    Path::new("locales")
}

/// A message: its file, its pattern as Fluent prints it, and its placeholders.
struct Message {
    file: String,
    pattern: String,
    variables: BTreeSet<String>,
}

type Messages = BTreeMap<String, Message>;

fn tags() -> Vec<String> {
    let mut tags: Vec<String> = fs::read_dir(locales())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    tags.sort();
    tags
}

fn files(tag: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(locales().join(tag))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
}

/// Every message of a language; what cannot be read is told in `problems`.
fn messages(tag: &str, problems: &mut Vec<String>) -> Messages {
    let mut messages = Messages::new();
    for path in files(tag) {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            problems.push(format!("{tag}: {file} is not valid Fluent: {errors:?}"));
            resource
        });
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name.to_owned();
            let body = vec![ast::Entry::Message(ast::Message {
                comment: None,
                ..message
            })];
            let printed = serializer::serialize(&ast::Resource { body });
            let pattern = printed
                .split_once('=')
                .unwrap_or_default()
                .1
                .trim()
                .to_owned();
            let message = Message {
                file: file.clone(),
                variables: variables(&pattern),
                pattern,
            };
            if messages.insert(id.clone(), message).is_some() {
                problems.push(format!("{tag}: {file} says {id} twice"));
            }
        }
    }
    messages
}

/// `$name`s of a pattern. In the text of our messages a dollar sign stands for nothing else, but in commands.
fn variables(pattern: &str) -> BTreeSet<String> {
    pattern
        .split('$')
        .skip(1)
        .map(|rest| {
            let end = rest
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
                .unwrap_or(rest.len());
            rest[..end].to_owned()
        })
        .collect()
}

/// Whether a language has messages of this file of the English ones.
fn belongs(file: &str, tag: &str) -> bool {
    file != COMMANDS && (!GUIDES.contains(&file) || GUIDES_IN.contains(&tag))
}

/// Ids that are rightly the same as in English: names, mostly.
fn same_as_english(tag: &str) -> BTreeSet<String> {
    fs::read_to_string(format!("tests/languages/{tag}.txt"))
        .unwrap_or_default()
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::to_owned)
        .collect()
}

fn assert_none(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

fn others() -> impl Iterator<Item = String> {
    tags().into_iter().filter(|tag| tag != "en")
}

#[test]
fn every_promised_language_is_there() {
    assert_eq!(tags(), PROMISED);
}

/// A name that holds words of the language runs from the right wherever a sentence holds it: its direction is that of its first
/// letter which does not stand in an isolate (UAX #9, P2).
#[test]
fn names_of_guides_run_as_their_language_does() {
    let of_script = |c: char| matches!(c, '\u{590}'..='\u{6ff}');
    let mut seen = 0;
    for tag in FROM_THE_RIGHT {
        let mut problems = Vec::new();
        for (id, message) in messages(tag, &mut problems) {
            if message.file != "guides-names.ftl" || !message.pattern.contains(of_script) {
                continue;
            }
            let mut depth = 0_i32;
            let first = message.pattern.chars().find(|c| {
                depth += i32::from(*c == '\u{2068}') - i32::from(*c == '\u{2069}');
                depth == 0 && c.is_alphabetic()
            });
            assert!(first.is_some_and(of_script), "{tag}: {id}");
            assert_eq!(depth, 0, "{tag}: {id}");
            seen += 1;
        }
        assert_none(&problems);
    }
    assert!(seen > 10, "{seen}");
}

#[test]
fn no_language_lacks_a_message_or_has_one_too_many() {
    let mut problems = Vec::new();
    let english = messages("en", &mut problems);
    for tag in others() {
        let theirs = messages(&tag, &mut problems);
        for (id, message) in &english {
            match theirs.get(id) {
                None if belongs(&message.file, &tag) => {
                    problems.push(format!("{tag}: {} lacks {id}", message.file));
                }
                Some(other) if !belongs(&message.file, &tag) || other.file != message.file => {
                    problems.push(format!("{tag}: {id} does not belong into {}", other.file));
                }
                _ => {}
            }
        }
        let unknown = theirs.keys().filter(|id| !english.contains_key(*id));
        problems.extend(unknown.map(|id| format!("{tag}: nobody says {id}")));
    }
    assert_none(&problems);
}

#[test]
fn every_message_has_the_placeholders_of_the_english_one() {
    let mut problems = Vec::new();
    let english = messages("en", &mut problems);
    for tag in others() {
        for (id, message) in messages(&tag, &mut problems) {
            let Some(original) = english.get(&id) else {
                continue;
            };
            if message.variables != original.variables {
                problems.push(format!(
                    "{tag}: {id} has {:?}, in English {:?}",
                    message.variables, original.variables
                ));
            }
        }
    }
    assert_none(&problems);
}

#[test]
fn no_message_is_english_but_those_that_are_listed() {
    let mut problems = Vec::new();
    let english = messages("en", &mut problems);
    for tag in others() {
        let mut listed = same_as_english(&tag);
        for (id, message) in messages(&tag, &mut problems) {
            let same = english
                .get(&id)
                .is_some_and(|original| original.pattern == message.pattern);
            if same && !listed.remove(&id) {
                problems.push(format!(
                    "{tag}: {id} is the English one: {}",
                    message.pattern
                ));
            }
        }
        problems.extend(
            listed
                .iter()
                .map(|id| format!("{tag}: {id} is listed as the English one, and is not")),
        );
    }
    assert_none(&problems);
}

/// Where the script runs from the right, `autoconfig.{ $domain }` comes out as `good.test.autoconfig`, for Fluent isolates the
/// argument alone: the whole name has to be one isolate.
#[test]
fn no_name_is_cut_up_where_the_script_runs_from_the_right() {
    let mut problems = Vec::new();
    for tag in FROM_THE_RIGHT {
        for (id, message) in messages(tag, &mut problems) {
            if cuts_a_name_up(&message.pattern) && id != LINES_OF_A_FILE {
                problems.push(format!("{tag}: {id} cuts a name up: {}", message.pattern));
            }
        }
    }
    assert_none(&problems);
    assert!(cuts_a_name_up("at autoconfig.{ $domain }"));
    assert!(cuts_a_name_up("{ $host }._tcp"));
    assert!(!cuts_a_name_up(
        "{ \"\\u2068\" }https://{ $host }/x{ \"\\u2069\" }"
    ));
    assert!(!cuts_a_name_up("at { $host }."));
}

/// Whether an argument adjoins what belongs to the same name, outside of an isolate.
fn cuts_a_name_up(pattern: &str) -> bool {
    let text = pattern
        .replace("{ \"\\u2068\" }", "\u{2068}")
        .replace("{ \"\\u2069\" }", "\u{2069}");
    let of_a_name = |c: char| c.is_ascii_alphanumeric() || "/@_".contains(c);
    text.match_indices("{ $").any(|(at, _)| {
        let (before, rest) = text.split_at(at);
        let (inside, after) = rest.split_once('}').unwrap_or((rest, ""));
        let open = before.matches('\u{2068}').count() > before.matches('\u{2069}').count();
        let begins = |c: char| c == '.' || of_a_name(c);
        let joined = before.ends_with(begins)
            || after.starts_with(of_a_name)
            || after
                .strip_prefix('.')
                .is_some_and(|rest| rest.starts_with(begins));
        joined && !open && !inside.contains("->")
    })
}

/// Who speaks to a browser says what is to be read (WCAG 2.2, 2.5.3).
#[test]
fn a_button_is_called_by_the_words_that_stand_on_it() {
    let mut problems = Vec::new();
    for tag in tags() {
        let messages = messages(&tag, &mut problems);
        let text = |id: &str| messages[id].pattern.to_lowercase();
        for id in ["copy-what", "copy-which"] {
            if !text(id).contains(&text("copy")) {
                problems.push(format!("{tag}: {id} does not contain {}", text("copy")));
            }
        }
    }
    assert_none(&problems);
}
