//! The fuzzers' seeds, and whatever they have found, replayed without a fuzzer: as they are, cut short, and with octets
//! changed.

use std::{fs, path::Path};

use portolan::{config::Config, model::DomainName, wire::documents::autoconfig};

/// Every file of one corpus. A corpus that nobody finds is a failure.
fn seeds(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/corpus")
        .join(target);
    let mut seeds: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read(path).unwrap())
        })
        .collect();
    seeds.sort();
    assert!(!seeds.is_empty());
    seeds
}

/// The seed itself, its beginnings, and itself with one octet changed, at up to 400 places.
fn variants(seed: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let step = seed.len() / 400 + 1;
    let places = (0..seed.len()).step_by(step);
    std::iter::once(seed.to_vec()).chain(places.flat_map(move |at| {
        [0x00, b'<', b'>', b'"', b'%', b'=', 0xff]
            .into_iter()
            .map(move |octet| {
                let mut changed = seed.to_vec();
                changed[at] = octet;
                changed
            })
            .chain(std::iter::once(seed[..at].to_vec()))
    }))
}

#[test]
fn autoconfig_files_of_the_corpus_cause_no_panic() {
    let domain: DomainName = "example.org".parse().unwrap();
    let mut read = 0;
    for (_, seed) in seeds("autoconfig") {
        for body in variants(&seed) {
            read += usize::from(autoconfig::read(&body, &domain).is_ok());
        }
    }
    assert!(read > 0);
}

#[test]
fn autoconfig_files_of_the_corpus_are_judged_as_their_names_say() {
    use autoconfig::ReadError::{Malformed, NoServers, NotAutoconfig};
    let domain: DomainName = "example.org".parse().unwrap();
    for (name, seed) in seeds("autoconfig") {
        let answer = autoconfig::read(&seed, &domain);
        let as_expected = match name.as_str() {
            "full-1.2.xml" | "minimal-1.1.xml" | "prefixed.xml" => answer
                .as_ref()
                .is_ok_and(|config| !config.servers.is_empty()),
            "jmap-only.xml" => answer
                .as_ref()
                .is_ok_and(|config| config.servers.is_empty()),
            "broken-sections.xml" => answer == Err(NoServers),
            "parked.html" | "pacc.json" | "utf-16.xml" => answer == Err(NotAutoconfig),
            "bomb.xml" | "cut-off.xml" | "latin-1.xml" | "bom-and-dashes.xml" => {
                matches!(answer, Err(Malformed(_)))
            }
            // What a fuzzer found has only to cause no panic.
            _ => true,
        };
        assert!(as_expected, "{name}: {answer:?}");
    }
}

#[test]
fn configurations_of_the_corpus_cause_no_panic() {
    for (name, seed) in seeds("config") {
        let text = String::from_utf8(seed.clone()).unwrap();
        assert_eq!(
            Config::read(&text).is_ok(),
            name == "contract.toml",
            "{name}"
        );
        for body in variants(&seed) {
            let _ = Config::read(&String::from_utf8_lossy(&body));
        }
    }
}
