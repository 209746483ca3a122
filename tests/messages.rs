//! Every message that is asked for exists, and every message that exists is asked for.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use portolan::{
    model::{Finding, Severity, Who},
    say::Voice,
};

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

/// Every id of `locales/en`.
fn ids() -> BTreeSet<String> {
    files_below("locales/en", &[".ftl"])
        .iter()
        .flat_map(|path| {
            let text = fs::read_to_string(path).unwrap();
            text.lines()
                .filter_map(|line| {
                    let (id, _) = line.split_once(" =")?;
                    let name = id.starts_with(|c: char| c.is_ascii_alphabetic());
                    name.then(|| id.to_owned())
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

/// All that may ask for a message, as one text.
fn askers() -> String {
    [
        ("src", &[".rs"][..]),
        ("templates", &[".html", ".txt"]),
        ("guides", &[".toml"]),
    ]
    .iter()
    .flat_map(|(folder, ends)| files_below(folder, ends))
    .map(|path| fs::read_to_string(path).unwrap())
    .collect::<Vec<_>>()
    .join("\n")
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
fn the_table_of_findings_has_what_the_rules_make_and_nothing_else() {
    let table: BTreeSet<String> = finding_codes().into_iter().collect();
    let worded: BTreeSet<String> = ids()
        .iter()
        .filter_map(|id| id.strip_prefix("finding-")?.strip_suffix("-remedy"))
        .map(str::to_owned)
        .collect();
    // What has no sentence is told by nobody, and what has one is told by somebody: the test below sees to it.
    assert_eq!(table, worded, "docs/findings.md and locales/en differ");
    let askers = askers();
    for code in table {
        assert!(
            askers.contains(&format!("\"{code}\"")),
            "no rule makes {code}"
        );
    }
}

/// Ids that are put together at run time count as used when their family is: `verdict-` + a verdict's name.
#[test]
fn no_message_is_left_that_nobody_asks_for() {
    let askers = askers();
    let codes = finding_codes();
    let unused: Vec<String> = ids()
        .into_iter()
        .filter(|id| {
            let named = |id: &str| askers.contains(&format!("\"{id}\""));
            let whole = named(id) || id.strip_suffix("-summary").is_some_and(named);
            // The family is some head of the id that stands in a `format!`, and the rest is a word that the code knows.
            let composed = id.match_indices('-').any(|(at, _)| {
                let (head, tail) = (&id[..=at], &id[at + 1..]);
                // Lines for one service alone.
                let tail = match tail.split_once("-configuration-") {
                    Some((code, service)) if askers.contains(&format!("\"{service}\"")) => code,
                    _ => tail,
                };
                let tail = tail
                    .trim_end_matches("-meaning")
                    .trim_end_matches("-remedy")
                    .trim_end_matches("-command")
                    .trim_end_matches("-configuration");
                askers.contains(&format!("\"{head}{{"))
                    && (askers.contains(&format!("\"{tail}\""))
                        || tail.parse::<u16>().is_ok()
                        || codes.iter().any(|code| code == tail))
            });
            !whole && !composed
        })
        .collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
}

/// Where a server in wide use has a setting for it, the lines for it stand there, and the sources at the head of the file.
#[test]
fn remedies_name_exchange_and_docker_mailserver_where_they_apply() {
    let finding = |code| {
        Finding::new(code, Severity::Warning, Who::MailAdmin)
            .with("host", "mail.example.org")
            .with("port", 143)
            .with("service", "imap")
    };
    let exchange = "# Exchange";
    let container = "# docker-mailserver";
    for (code, headings, line) in [
        (
            "cert-untrusted",
            &[exchange, container][..],
            "Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services IMAP,POP,SMTP",
        ),
        (
            "cert-self-signed",
            &[exchange, container],
            "SSL_TYPE=letsencrypt",
        ),
        (
            "cert-name-mismatch",
            &[exchange],
            "Set-ImapSettings -X509CertificateName mail.example.org",
        ),
        (
            "starttls-missing",
            &[exchange, container],
            "SSL_TYPE=letsencrypt",
        ),
        (
            "auth-in-clear",
            &[exchange],
            "Set-ImapSettings -LoginType SecureLogin",
        ),
        ("tls-too-old", &[container], "TLS_LEVEL=modern"),
        ("tls-old-accepted", &[container], "TLS_LEVEL=modern"),
        ("submission-without-465", &[container], "\"465:465\""),
        ("submission-on-25-only", &[container], "\"465:465\""),
        ("cleartext-port-open", &[container], "\"143:143\""),
        (
            "wrong-mode",
            &[exchange, container],
            "ports: [\"25:25\", \"143:143\", \"465:465\", \"587:587\", \"993:993\"]",
        ),
    ] {
        let lines = Voice::english().configuration(&finding(code)).unwrap();
        for heading in headings {
            assert!(lines.contains(heading), "{code}: {lines}");
        }
        assert!(lines.lines().any(|has| has == line), "{code}: {lines}");
    }
}

#[test]
fn every_message_that_a_template_names_exists() {
    let voice = Voice::english();
    for path in files_below("templates", &[".html", ".txt"]) {
        let text = fs::read_to_string(&path).unwrap();
        for (at, _) in text.match_indices("voice.say(\"") {
            let id = text[at + "voice.say(\"".len()..].split('"').next().unwrap();
            assert!(voice.knows(id), "{}: no message {id}", path.display());
        }
    }
}
