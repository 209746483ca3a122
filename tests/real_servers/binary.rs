//! The program itself, in a network where real servers have the real ports: what it prints and how it ends.

use std::{
    fs,
    process::{Output, Stdio},
};

use serde_json::Value;

use crate::lab::NETWORK;

/// Runs `portolan` with these words and waits for its end.
fn portolan(words: &[&str]) -> Output {
    NETWORK
        .command("timeout")
        .args(["30", env!("CARGO_BIN_EXE_portolan")])
        .args(words)
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .stdin(Stdio::null())
        .output()
        .expect("the program starts")
}

/// `portolan survey` with what this network needs, and `more`.
fn survey(address: &str, more: &[&str]) -> Output {
    surveying("survey", address, more)
}

/// A command that surveys.
fn surveying(command: &str, address: &str, more: &[&str]) -> Output {
    let ca = NETWORK.ca_file();
    let mut words = vec![command, address, "--no-ispdb", "--nameserver", "192.0.2.1"];
    words.extend(["--ca-file", ca.to_str().expect("a plain path")]);
    words.extend([
        "--allow-net",
        "192.0.2.0/24",
        "--allow-net",
        "2001:db8::/32",
    ]);
    words.extend(more);
    portolan(&words)
}

#[track_caller]
fn expect_exit(output: &Output, code: i32) {
    assert_eq!(
        output.status.code(),
        Some(code),
        "{}\n{}",
        text(&output.stdout),
        text(&output.stderr)
    );
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
        panic!(
            "{error}: {}\n{}",
            text(&output.stdout),
            text(&output.stderr)
        )
    })
}

#[test]
fn a_good_domain_ends_with_0_and_the_report() {
    let output = survey("ana@good.test", &["--json"]);
    expect_exit(&output, 0);
    let report = json(&output);
    assert_eq!(report["schema"], 1);
    assert_eq!(report["address"], "ana@good.test");
    assert_eq!(report["domain"], "good.test");
    let incoming = &report["recommended"]["incoming"][0];
    assert_eq!(incoming["protocol"], "imap");
    assert_eq!(incoming["hostname"], "imap.good.test");
    assert_eq!(incoming["port"], 993);
    assert_eq!(incoming["security"], "implicit-tls");
    assert_eq!(incoming["username"], "ana@good.test");
    assert_eq!(
        incoming["authentication"],
        serde_json::json!(["password-cleartext"])
    );
    assert_eq!(incoming["verified"], true);
    assert_eq!(incoming["authenticated"], true);
    assert_eq!(report["recommended"]["outgoing"][0]["port"], 465);
    for member in [
        "domain_unicode",
        "surveyed_at",
        "elapsed_ms",
        "provider",
        "mx",
        "sources",
        "observations",
        "other_services",
        "compliance",
        "findings",
    ] {
        assert!(report.get(member).is_some(), "{member} is missing");
    }
    // Both families, on the real ports.
    for (ip, port) in [
        ("192.0.2.11", 993),
        ("2001:db8::11", 993),
        ("192.0.2.13", 2525),
    ] {
        let observations = report["observations"].as_array().expect("a list");
        let seen = observations
            .iter()
            .find(|o| o["ip"] == ip && o["port"] == port);
        assert_eq!(seen.expect("it was asked")["verdict"], "ok", "{ip} {port}");
    }
}

#[test]
fn a_person_reads_the_settings_on_standard_output_and_no_colour_in_a_pipe() {
    let output = survey("ana@good.test", &[]);
    expect_exit(&output, 0);
    let said = text(&output.stdout);
    for words in [
        "imap.good.test",
        "993",
        "smtp.good.test",
        "465",
        "ana@good.test",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains('\u{1b}'), "{said}");
}

#[test]
fn what_stands_before_the_at_reaches_no_server() {
    expect_exit(&survey("zanzibar@good.test", &[]), 0);
    for log in [
        "nginx/access",
        "nginx/log",
        "nsd/log",
        "dovecot/log",
        "postfix/log",
    ] {
        let written = fs::read_to_string(NETWORK.dir().join(log)).unwrap_or_default();
        assert!(!written.contains("zanzibar"), "{log}: {written}");
    }
    let web = fs::read_to_string(NETWORK.dir().join("nginx/access")).expect("nginx logs");
    assert!(
        web.contains("/mail/config-v1.1.xml"),
        "the file was not asked for: {web}"
    );
}

#[test]
fn no_way_in_or_out_ends_with_1_and_a_finding() {
    for domain in [
        "closed.test",
        "expired.test",
        "nostarttls.test",
        "nomail.test",
        "nowhere.test",
        "nullmx.test",
        "servfail.test",
    ] {
        let output = survey(&format!("ana@{domain}"), &["--json"]);
        expect_exit(&output, 1);
        let report = json(&output);
        let finding = &report["findings"][0];
        for member in ["message", "remedy"] {
            let words = finding[member].as_str().unwrap_or_default();
            assert!(
                words.len() > 10 && !words.contains('⟨'),
                "{domain}: {finding}"
            );
        }
    }
}

#[test]
fn what_is_no_mail_address_ends_with_2_and_a_sentence() {
    let long = format!("ana@{}.test", "x".repeat(300));
    for address in [
        "",
        "   ",
        "@",
        "ana@",
        "a@b@good.test",
        "ana@localhost",
        "ana@192.0.2.1",
        "192.0.2.1",
        "ana@[192.0.2.1]",
        "ana@[IPv6:2001:db8::1]",
        &long,
    ] {
        let output = survey(address, &["--json"]);
        expect_exit(&output, 2);
        let said = text(&output.stderr);
        assert!(
            said.len() > 10 && !said.contains("panicked"),
            "{address:?}: {said}"
        );
    }
    expect_exit(&portolan(&["survey"]), 2);
    expect_exit(&portolan(&["chart"]), 2);
}

#[test]
fn no_name_server_ends_with_3() {
    // No route leads to the one that is named, nor to the machine's own: this network is no part of any other.
    for nameserver in [&["--nameserver", "198.51.100.1"][..], &[]] {
        for form in [&["--json"][..], &[]] {
            let output = portolan(&[&["survey", "good.test"][..], nameserver, form].concat());
            expect_exit(&output, 3);
            let said = text(&output.stderr) + &text(&output.stdout);
            assert!(
                said.len() > 20 && !said.contains("panicked") && !said.contains('⟨'),
                "{said}"
            );
        }
    }
}

#[test]
fn without_leave_no_private_or_documentation_address_is_dialled() {
    let output = portolan(&[
        "survey",
        "good.test",
        "--nameserver",
        "192.0.2.1",
        "--no-ispdb",
        "--json",
    ]);
    expect_exit(&output, 1);
    let report = json(&output);
    for observation in report["observations"].as_array().expect("a list") {
        assert!(
            ["forbidden", "not-checked", "no-address"]
                .contains(&observation["verdict"].as_str().expect("a word")),
            "{observation}"
        );
    }
}

#[test]
fn a_file_is_rendered_from_what_was_verified() {
    let ca = NETWORK.ca_file();
    let ca = ca.to_str().expect("a plain path");
    let network = [
        "--no-ispdb",
        "--nameserver",
        "192.0.2.1",
        "--ca-file",
        ca,
        "--allow-net",
        "192.0.2.0/24",
        "--allow-net",
        "2001:db8::/32",
    ];
    let render = |format, address| portolan(&[&["render", format, address], &network[..]].concat());
    let output = render("autoconfig", "ana@good.test");
    expect_exit(&output, 0);
    let xml = text(&output.stdout);
    assert!(xml.contains("<hostname>imap.good.test</hostname>"), "{xml}");
    assert!(
        xml.contains("version=\"1.1\"") && !xml.contains("<socketType>plain"),
        "{xml}"
    );

    let output = render("mobileconfig", "ana@good.test");
    expect_exit(&output, 0);
    let profile = plist::Value::from_reader_xml(&output.stdout[..]).expect("a property list");
    let mail = &profile.as_dictionary().expect("a dictionary")["PayloadContent"]
        .as_array()
        .expect("a list")[0];
    let mail = mail.as_dictionary().expect("a dictionary");
    assert_eq!(
        mail["IncomingMailServerPortNumber"].as_unsigned_integer(),
        Some(993)
    );
    assert_eq!(
        mail["OutgoingMailServerPortNumber"].as_unsigned_integer(),
        Some(465)
    );

    expect_exit(&render("autoconfig", "ana@closed.test"), 1);
    expect_exit(&render("autoconfig", "ana@localhost"), 2);
}

#[test]
fn what_works_becomes_a_configuration_that_publishes_it() {
    let output = surveying("init", "good.test", &[]);
    expect_exit(&output, 0);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("portolan.toml");
    fs::write(&path, &output.stdout).expect("the file can be written");
    let path = path.to_str().expect("a plain path");
    expect_exit(&portolan(&["config", "check", path]), 0);
    let output = portolan(&["render", "autoconfig", "ana@good.test", "--config", path]);
    expect_exit(&output, 0);
    let file = text(&output.stdout);
    for server in ["imap.good.test", "smtp.good.test"] {
        assert!(file.contains(server), "{file}");
    }

    let output = surveying("init", "nomail.test", &[]);
    expect_exit(&output, 1);
    assert!(output.stdout.is_empty());
}

#[test]
fn a_command_is_slipped_in_for_domains_of_the_configuration_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("portolan.toml");
    let config = "[domain.'good.test']\nsurvey = true\n";
    fs::write(&path, config).expect("the file can be written");
    let path = path.to_str().expect("a plain path");
    let more = ["--intrusive", "--json", "--config", path];
    let report = json(&surveying("check", "good.test", &more));
    let tried = report["injections"].as_array().expect("a list");
    let ports: Vec<_> = tried.iter().map(|it| &it["port"]).collect();
    for port in [25, 110, 143, 587] {
        assert!(ports.contains(&&Value::from(port)), "{report:#}");
    }
    for it in tried {
        assert_eq!(it["outcome"], "dropped", "{it:#}");
        assert!(it["finding"].is_null(), "{it:#}");
    }

    let output = surveying("check", "expired.test", &more);
    expect_exit(&output, 2);
    let refusal = json(&output).to_string();
    assert!(refusal.contains("intrusive-not-ours"), "{refusal}");
}
