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
fn what_to_do_about_one_port_can_be_said_of_several() {
    let english = Voice::english();
    for code in finding_codes() {
        for part in ["remedy", "meanwhile", "admin"] {
            let part = format!("finding-{code}-{part}");
            if english.knows(&part) && english.say(&part).contains("this port") {
                let several = format!("{part}-ports");
                assert!(english.knows(&several), "locales/en lacks {several}");
            }
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
                // A remedy for several ports of a host.
                let tail = tail
                    .trim_end_matches("-ports")
                    .trim_end_matches("-meaning")
                    .trim_end_matches("-remedy")
                    // What to do for the other of visitor and admin.
                    .trim_end_matches("-meanwhile")
                    .trim_end_matches("-admin")
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
        ("wrong-mode", &[exchange, container], "\"993:993\""),
    ] {
        let lines = Voice::english().configuration(&finding(code)).unwrap();
        for heading in headings {
            assert!(lines.contains(heading), "{code}: {lines}");
        }
        assert!(lines.lines().any(|has| has == line), "{code}: {lines}");
    }
}

/// A shell reads each command without complaint, and none talks to a server whose certificate it does not show or leaves a
/// person before an open connection: `openssl s_client` and `nc` get their end, and the rest gives up by itself.
#[test]
fn every_command_can_be_typed_and_ends() {
    let voice = Voice::english();
    let services = [
        "imap",
        "imaps",
        "pop3",
        "pop3s",
        "smtp",
        "submission",
        "submissions",
        "sieve",
    ];
    let mut typed = 0;
    let mut script = String::new();
    for code in finding_codes() {
        for service in services {
            for addresses in ["", "2001:db8::1, 192.0.2.1"] {
                let code: &'static str = code.clone().leak();
                let Some(command) = voice.command(&whole(code, service, addresses)) else {
                    continue;
                };
                assert!(!command.contains("{$"), "{code}: {command}");
                script.push_str(&command);
                script.push('\n');
                for call in command.split([';', '\n']) {
                    let calls = |program: &str| call.trim_start().starts_with(program);
                    let ends = call.contains("</dev/null") || call.contains("sleep ");
                    assert!(!calls("openssl s_client") || ends, "{code}: {command}");
                    assert!(!calls("nc ") || call.contains(" -w "), "{code}: {command}");
                    let of_mail = ["imap", "pop3", "smtp"]
                        .iter()
                        .any(|it| call.contains(&format!("{it}://")));
                    assert!(!of_mail || call.contains(" -m "), "{code}: {command}");
                }
                typed += 1;
            }
        }
    }
    assert!(typed > 500, "only {typed} were read");
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), script).unwrap();
    let read = std::process::Command::new("sh")
        .arg("-n")
        .arg(file.path())
        .output()
        .unwrap();
    assert!(read.status.success(), "{read:?}");
}

/// With all that a command may ask for.
fn whole(code: &'static str, service: &str, addresses: &str) -> Finding {
    let finding = Finding::new(code, Severity::Warning, Who::MailAdmin)
        .about("mail.example.org:143")
        .with("port", 143)
        .with("service", service);
    let finding = ["host", "domain", "name"]
        .into_iter()
        .fold(finding, |finding, name| {
            finding.with(name, "mail.example.org")
        });
    let finding = ["label", "in-label", "out-label", "owner"]
        .into_iter()
        .fold(finding, |finding, name| finding.with(name, "_imap"));
    let finding = finding.with("address", "2001:db8::1").with(
        "asked",
        "https://autoconfig.example.org/mail/config-v1.1.xml",
    );
    match addresses {
        "" => finding,
        _ => finding.with("addresses", addresses),
    }
}

/// Dovecot 2.4 does not start with a setting of 2.3, and the reverse: where one has its line, so has the other.
#[test]
fn lines_for_dovecot_are_those_of_both_versions() {
    let text = fs::read_to_string(root().join("locales/en/commands.ftl")).unwrap();
    let pairs = [
        ("ssl_cert = <", "ssl_server_cert_file = "),
        ("ssl_key = <", "ssl_server_key_file = "),
        ("disable_plaintext_auth = yes", "auth_allow_cleartext = no"),
    ];
    for (old, new) in pairs {
        let count = |setting: &str| {
            let lines = text.lines().map(str::trim_start);
            lines.filter(|line| line.starts_with(setting)).count()
        };
        assert!(count(old) > 0, "{old}");
        assert_eq!(count(old), count(new), "{old} and {new}");
    }
}

/// What a certificate, a port or a record lacks is shown, and the lines that give it stand beside.
#[test]
fn what_can_be_shown_and_mended_by_lines_has_both() {
    let voice = Voice::english();
    for code in [
        "cert-expired",
        "cert-expires-soon",
        "cert-not-yet-valid",
        "cert-chain-expired",
        "cert-chain-incomplete",
        "cert-name-mismatch",
        "cert-self-signed",
        "cert-untrusted",
        "cert-bad",
        "dane-mismatch",
        "host-no-address",
        "port-closed",
        "port-timeout",
        "ipv6-dead",
        "address-dead",
        "wrong-mode",
        "starttls-missing",
        "starttls-refused",
        "tls-failed",
        "tls-too-old",
        "tls-old-accepted",
        "no-login",
        "auth-in-clear",
        "auth-before-tls",
        "submission-on-25-only",
        "submission-without-465",
        "cleartext-port-open",
        "srv-missing",
        "srv-half",
        "srv-withheld",
        "srv-only-submission",
        "srv-invalid",
        "srv-contradicted",
        "mx-invalid",
        "null-mx",
        "autoconfig-missing",
        "autoconfig-http-only",
        "autoconfig-media-type",
        "autoconfig-byte-order-mark",
        "autoconfig-encoding",
        "autoconfig-not-xml",
        "autoconfig-lacks",
        "autoconfig-section",
        "autoconfig-contradicted",
        "login-contradicted",
        "mta-sts-missing",
        "mta-sts-broken",
        "mta-sts-mismatch",
        "tlsrpt-missing",
    ] {
        let finding = whole(code, "imaps", "");
        assert!(voice.command(&finding).is_some(), "{code} has no command");
        assert!(
            voice.configuration(&finding).is_some(),
            "{code} has no lines"
        );
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
