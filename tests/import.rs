//! `portolan import` against what other tools keep, and files that a person has looked at. After a wanted change:
//! `PORTOLAN_GOLDEN=rewrite cargo test --test import`, then read the difference before it is committed.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import")
}

/// `portolan import` in the folder of samples, without the machine's environment. Code, output, messages.
fn import(args: &[&str], environment: &[(&str, &str)]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_portolan"))
        .arg("import")
        .args(args)
        .env_clear()
        .envs(environment.iter().copied())
        .current_dir(folder())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code().expect("no signal ended it"),
        text(output.stdout),
        text(output.stderr),
    )
}

/// What came is what a person has looked at, and a configuration without mistakes.
#[track_caller]
fn same(name: &str, (code, toml, left): (i32, String, String)) {
    assert_eq!(code, 0, "{left}");
    assert!(!toml.contains("SECRET-") && !left.contains("SECRET-"));
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), &toml).unwrap();
    let checked = Command::new(env!("CARGO_BIN_EXE_portolan"))
        .args(["config", "check"])
        .arg(file.path())
        .output()
        .unwrap();
    assert!(checked.status.success(), "{checked:?}\n{toml}");
    for line in left.lines() {
        assert!(toml.contains(&format!("# {line}\n")), "{line}\n{toml}");
    }
    for (end, text) in [("toml", toml), ("left", left)] {
        let path = folder().join("taken").join(format!("{name}.{end}"));
        if std::env::var("PORTOLAN_GOLDEN").as_deref() == Ok("rewrite") {
            fs::write(&path, text).unwrap();
        } else {
            let expected = fs::read_to_string(&path).unwrap();
            assert_eq!(text, expected, "{} differs", path.display());
        }
    }
}

#[test]
fn a_database_of_automx2_becomes_a_configuration() {
    same("automx2", import(&["automx2", "automx2.sqlite"], &[]));
}

#[test]
fn a_database_of_the_first_automx2_is_read_too() {
    same(
        "automx2-2020",
        import(&["automx2", "automx2-2020.sqlite"], &[]),
    );
}

#[test]
fn each_monogramm_of_a_compose_file_becomes_a_domain() {
    same("monogramm", import(&["monogramm", "monogramm.yml"], &[]));
}

#[test]
fn monogramm_in_the_environment_is_read_from_there() {
    let environment = [
        ("DOMAIN", "example.org"),
        ("IMAP_HOST", "imap.example.org"),
        ("IMAP_PORT", "993"),
        ("SMTP_HOST", "smtp.example.org"),
        ("SMTP_PORT", "465"),
        ("LDAP_HOST", "ldap.example.org"),
        ("SOMEBODY_ELSES_PASSWORD", "SECRET-WORD"),
    ];
    let args = ["monogramm", "--domain", "example.com"];
    same("monogramm-environment", import(&args, &environment));
}

#[test]
fn domains_of_wdes_have_hosts_of_their_own_or_shared_ones() {
    let args = [
        "wdes",
        "wdes.env",
        "--domain",
        "shared.example",
        "--domain",
        "second.example",
    ];
    same("wdes", import(&args, &[]));
    let (code, toml, left) = import(&["wdes", "wdes.env"], &[]);
    assert_eq!(code, 0);
    assert!(!toml.contains("imap.provider.example"), "{toml}");
    assert!(left.contains("--domain"), "{left}");
}

#[test]
fn mailcow_gives_host_and_ports_and_a_list_gives_the_domains() {
    let args = [
        "mailcow",
        "mailcow.conf",
        "--domains",
        "mailcow-domains.json",
    ];
    same("mailcow", import(&args, &[]));
    let (code, toml, left) = import(&["mailcow", "mailcow.conf"], &[]);
    assert_eq!((code, toml.as_str()), (1, ""));
    assert!(left.contains("get/domain/all"), "{left}");
}

#[test]
fn a_folder_of_autoconfig_files_becomes_a_configuration() {
    same("ispdb", import(&["ispdb", "ispdb"], &[]));
}

#[test]
fn what_cannot_be_read_is_said_with_its_name() {
    for (args, code, named) in [
        (&["automx2"][..], 2, "--help"),
        (&["automx2", "missing.sqlite"], 2, "missing.sqlite"),
        (&["automx2", "ispdb"], 2, "no regular file"),
        (&["automx2", "wdes.env"], 1, "not an SQLite database"),
        (&["ispdb", "mailcow.conf"], 2, "mailcow.conf"),
        (&["monogramm"], 1, "IMAP_HOST"),
        (&["monogramm", "wdes.env"], 1, "IMAP_HOST"),
        (
            &["wdes", "wdes.env", "--domain", "192.0.2.1"],
            2,
            "192.0.2.1",
        ),
        (
            &["automx2", "automx2.sqlite", "--domain", "example.org"],
            2,
            "--domain",
        ),
        (&["exim", "exim.conf"], 2, "automx2, monogramm"),
        (
            &["mailcow", "wdes.env", "--domain", "example.org"],
            1,
            "MAILCOW_HOSTNAME",
        ),
    ] {
        let (came, stdout, stderr) = import(args, &[]);
        assert_eq!((came, stdout.as_str()), (code, ""), "{args:?}: {stderr}");
        assert!(stderr.contains(named), "{args:?}: {stderr}");
    }
}

#[test]
fn a_database_in_use_is_read_as_it_stands() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("db.sqlite");
    fs::copy(self::folder().join("automx2.sqlite"), &path).unwrap();
    let writer = rusqlite::Connection::open(&path).unwrap();
    writer
        .execute_batch(
            "PRAGMA journal_mode = WAL;
             INSERT INTO domain VALUES (9, 'new.example', 1, NULL);
             INSERT INTO server_domain VALUES (2, 9), (3, 9);
             BEGIN; INSERT INTO domain VALUES (10, 'not-yet.example', 1, NULL);",
        )
        .unwrap();
    let (code, toml, left) = import(&["automx2", path.to_str().unwrap()], &[]);
    assert_eq!(code, 0, "{left}");
    assert!(toml.contains("[domain.\"new.example\"]"), "{toml}");
    assert!(!toml.contains("not-yet.example"), "{toml}");
}

#[test]
fn a_database_that_wants_mending_is_left_to_its_owner() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("db.sqlite");
    fs::copy(self::folder().join("automx2.sqlite"), &path).unwrap();
    let writer = rusqlite::Connection::open(&path).unwrap();
    // What its memory does not hold goes to the disk before it is committed.
    writer
        .execute_batch(
            "PRAGMA cache_size = 1; BEGIN;
             UPDATE provider SET sign_cert = printf('%.*c', 90000, 'x'); DELETE FROM domain;",
        )
        .unwrap();
    let copy = folder.path().join("copy.sqlite");
    fs::copy(&path, &copy).unwrap();
    let beside = |end: &str| folder.path().join(end);
    fs::copy(beside("db.sqlite-journal"), beside("copy.sqlite-journal")).unwrap();
    let (code, toml, left) = import(&["automx2", copy.to_str().unwrap()], &[]);
    assert_eq!((code, toml.as_str()), (1, ""), "{left}");
    assert!(left.contains(".backup"), "{left}");
}
