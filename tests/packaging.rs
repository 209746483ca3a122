//! What people copy: the Dockerfile, whose paths and libraries are checked since no Docker engine takes part in the tests,
//! and the configurations that the documents show.

use std::{fs, path::Path, process::Command};

const DOCKERFILE: &str = include_str!("../Dockerfile");
const IGNORE: &str = include_str!("../.dockerignore");

/// Sources of the first stage's `COPY` lines.
fn copied() -> Vec<&'static str> {
    DOCKERFILE
        .lines()
        .filter_map(|line| line.strip_prefix("COPY "))
        .filter(|rest| !rest.starts_with("--from"))
        .flat_map(|rest| {
            let mut words: Vec<_> = rest.split_whitespace().collect();
            words.pop();
            words
        })
        .collect()
}

#[test]
fn every_path_that_the_image_is_built_from_exists_and_is_let_through() {
    let copied = copied();
    assert!(copied.len() > 3, "{copied:?}");
    for path in &copied {
        assert!(
            Path::new(env!("CARGO_MANIFEST_DIR")).join(path).exists(),
            "{path} does not exist"
        );
        assert!(
            IGNORE.lines().any(|line| line == format!("!{path}")),
            ".dockerignore keeps {path} out"
        );
    }
    for line in IGNORE.lines().filter_map(|line| line.strip_prefix('!')) {
        assert!(
            copied.contains(&line),
            ".dockerignore lets {line} in for nothing"
        );
    }
}

#[test]
fn every_folder_that_the_program_embeds_is_copied() {
    let mut folders = vec!["templates".to_owned(), "src".to_owned()];
    let mut rooms = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(room) = rooms.pop() {
        for entry in fs::read_dir(&room).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                rooms.push(path);
            } else {
                let text = fs::read_to_string(&path).unwrap_or_default();
                for rest in text.split("#[folder = \"").skip(1) {
                    let folder = rest.split('"').next().unwrap_or_default();
                    folders.push(folder.trim_end_matches('/').to_owned());
                }
                // What a test includes is not built into the image.
                let code = text.split("#[cfg(test)]").next().unwrap_or_default();
                let is_test = path.ends_with("tests.rs");
                for rest in code.split("include_str!(\"../").skip(1) {
                    let included = rest.split('"').next().unwrap_or_default();
                    let included = included.trim_start_matches("../");
                    let folder = included.split('/').next().unwrap_or_default();
                    if !is_test && included.contains('/') {
                        folders.push(folder.to_owned());
                    }
                }
            }
        }
    }
    for known in ["static", "guides", "clients"] {
        assert!(folders.contains(&known.to_owned()), "{folders:?}");
    }
    for folder in folders {
        assert!(
            copied().contains(&folder.as_str()),
            "the Dockerfile does not copy {folder}"
        );
    }
}

#[test]
#[cfg(all(target_os = "linux", target_env = "gnu"))]
fn the_program_needs_no_library_that_the_image_lacks() {
    let output = Command::new("ldd")
        .arg(env!("CARGO_BIN_EXE_portolan"))
        .output()
        .expect("ldd runs");
    let libraries = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(libraries.contains("libc.so.6"), "{libraries}");
    // What distroless/cc has.
    let there = [
        "linux-vdso",
        "ld-linux",
        "libc.so.6",
        "libm.so.6",
        "libgcc_s.so.1",
        "libdl.so.2",
        "libpthread.so.0",
    ];
    for line in libraries.lines() {
        assert!(there.iter().any(|name| line.contains(name)), "{line}");
    }
}

#[test]
fn the_container_runs_as_nobody_special_and_knows_when_it_is_ill() {
    assert!(DOCKERFILE.lines().any(|line| line == "USER nonroot"));
    assert!(DOCKERFILE.contains("HEALTHCHECK") && DOCKERFILE.contains("\"health\""));
}

/// Writes each pair of certificate and key that `config` names.
fn certify(config: &str) {
    let named = |key: &str| {
        let lines = config.lines().filter_map(move |line| line.split_once(key));
        lines
            .map(|(_, path)| path.trim_matches('"').to_owned())
            .collect::<Vec<_>>()
    };
    for (chain, key) in named("chain = ").iter().zip(named("key = ")) {
        let pair =
            rcgen::generate_simple_self_signed(["example.org".to_owned()]).expect("a certificate");
        let folder = Path::new(chain).parent().expect("a file stands somewhere");
        fs::create_dir_all(folder).expect("a folder");
        fs::write(chain, pair.cert.pem()).expect("a file");
        fs::write(key, pair.signing_key.serialize_pem()).expect("a file");
    }
}

#[test]
fn every_configuration_that_the_documents_show_is_right() {
    let documents = [
        include_str!("../README.md"),
        include_str!("../docs/configuration.md"),
    ];
    let folder = tempfile::tempdir().expect("a folder");
    let mut shown = 0;
    for block in documents
        .iter()
        .flat_map(|text| text.split("```toml\n").skip(1))
    {
        let text = block.split("```").next().unwrap_or_default();
        // The files that it names are tried, too.
        let here = format!("\"{}/", folder.path().display());
        let text = text.replace("\"/etc/portolan/", &here);
        certify(&text);
        let file = tempfile::NamedTempFile::new().expect("a temporary file");
        fs::write(file.path(), &text).expect("it is ours");
        let output = Command::new(env!("CARGO_BIN_EXE_portolan"))
            .args(["config", "check"])
            .arg(file.path())
            .output()
            .expect("the program starts");
        assert!(
            output.status.success(),
            "{text}\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
        shown += 1;
    }
    assert!(shown >= 2, "{shown}");
}
