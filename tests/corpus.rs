//! The fuzzers' seeds, and whatever they have found, replayed without a fuzzer: as they are, cut short, and with octets
//! changed.

#[path = "../fuzz/checks.rs"]
mod checks;

use std::{fs, path::Path};

use portolan::{
    config::Config,
    model::DomainName,
    net::ServerFlight,
    wire::documents::{autoconfig, autodiscover, jmap, oauth, pacc},
};

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

/// The seed itself, its beginnings, and itself with one octet changed, at up to `places` places.
fn variants(seed: &[u8], places: usize) -> impl Iterator<Item = Vec<u8>> {
    let step = seed.len() / places + 1;
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

/// Holds every variant of every seed against what the fuzz target of that name claims.
fn replay(target: &str, places: usize, check: fn(&[u8])) {
    for (_, seed) in seeds(target) {
        for body in variants(&seed, places) {
            check(&body);
        }
    }
}

fn as_text(body: &[u8]) -> String {
    String::from_utf8_lossy(body).into_owned()
}

#[test]
fn autoconfig_files_of_the_corpus_keep_what_is_claimed_of_all() {
    replay("autoconfig", 400, checks::autoconfig);
}

#[test]
fn pacc_files_of_the_corpus_keep_what_is_claimed_of_all() {
    replay("pacc", 400, checks::pacc);
}

#[test]
fn autodiscover_answers_of_the_corpus_keep_what_is_claimed_of_all() {
    replay("autodiscover", 200, checks::autodiscover);
}

#[test]
fn policies_of_the_corpus_keep_what_is_claimed_of_all() {
    replay("mta_sts", 400, checks::mta_sts);
}

#[test]
fn documents_at_well_known_places_keep_what_is_claimed_of_all() {
    replay("wellknown", 400, checks::wellknown);
}

#[test]
fn configurations_of_the_corpus_keep_what_is_claimed_of_all() {
    replay("config", 400, |body| checks::config(&as_text(body)));
}

#[test]
fn what_other_tools_keep_keeps_what_is_claimed_of_all() {
    replay("import", 20, checks::import);
}

#[test]
fn dialogues_of_the_corpus_keep_what_is_claimed_of_all() {
    replay("dialogue", 40, checks::dialogue);
}

#[test]
fn first_flights_of_the_corpus_keep_what_is_claimed_of_all() {
    replay("server_flight", 400, checks::server_flight);
}

#[test]
fn certificates_of_the_corpus_keep_what_is_claimed_of_all() {
    replay("certificate", 100, checks::certificate);
}

#[test]
fn messages_of_name_servers_keep_what_is_claimed_of_all() {
    replay("dns", 200, checks::dns);
}

#[test]
fn requests_of_the_corpus_keep_what_is_claimed_of_all() {
    replay("request", 20, checks::request);
}

#[test]
fn names_of_the_corpus_keep_what_is_claimed_of_all() {
    replay("names", 400, |body| checks::names(&as_text(body)));
}

#[test]
fn queries_of_the_corpus_keep_what_is_claimed_of_all() {
    replay("visitor", 400, |body| checks::visitor(&as_text(body)));
}

#[test]
fn every_target_has_its_corpus_and_is_replayed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let here = fs::read_to_string(root.join("tests/corpus.rs")).unwrap();
    for entry in fs::read_dir(root.join("fuzz/fuzz_targets")).unwrap() {
        let target = entry.unwrap().path();
        let target = target.file_stem().unwrap().to_str().unwrap().to_owned();
        assert!(!seeds(&target).is_empty());
        assert!(here.contains(&format!("replay(\"{target}\"")), "{target}");
    }
}

#[test]
fn autoconfig_files_of_the_corpus_are_judged_as_their_names_say() {
    use autoconfig::ReadError::{Malformed, NoServers, NotAutoconfig};
    let domain: DomainName = "example.org".parse().unwrap();
    for (name, seed) in seeds("autoconfig") {
        let answer = autoconfig::read(&seed, &domain);
        let is_named = |name: &str| {
            let config = answer.as_ref().ok();
            let servers = config.map(|config| config.servers.len());
            servers == Some(2) && config.unwrap().display_name.as_deref() == Some(name)
        };
        let as_expected = match name.as_str() {
            "full-1.2.xml" => answer.as_ref().is_ok_and(|config| {
                let issuer = config.oauth_issuer.as_ref().map(url::Url::as_str);
                !config.servers.is_empty() && issuer == Some("https://login.example.org/")
            }),
            "minimal-1.1.xml" | "prefixed.xml" => answer
                .as_ref()
                .is_ok_and(|config| !config.servers.is_empty()),
            "jmap-only.xml" => answer
                .as_ref()
                .is_ok_and(|config| config.servers.is_empty()),
            "latin-1-full.xml" => is_named("B\u{fc}ro M\u{fc}ller"),
            "windows-1252.xml" => is_named("B\u{fc}ro \u{201c}M\u{fc}ller\u{201d} \u{20ac}"),
            "utf-16-le.xml" | "utf-16-be-unmarked.xml" | "utf-16-said-alone.xml" => {
                is_named("B\u{fc}ro")
            }
            "koi8-r.xml" => is_named("\u{41f}\u{43e}\u{447}\u{442}\u{430}"),
            "shift-jis.xml" => is_named("\u{30e1}\u{30fc}\u{30eb}"),
            "broken-sections.xml" | "latin-1.xml" | "utf-16.xml" => answer == Err(NoServers),
            "parked.html" | "pacc.json" => answer == Err(NotAutoconfig),
            "bomb.xml" | "cut-off.xml" | "latin-1-called-utf-8.xml" | "bom-and-dashes.xml" => {
                matches!(answer, Err(Malformed(_)))
            }
            // What a fuzzer found has only to cause no panic.
            _ => true,
        };
        assert!(as_expected, "{name}: {answer:?}");
    }
}

#[test]
fn pacc_files_of_the_corpus_are_judged_as_their_names_say() {
    let domain: DomainName = "example.org".parse().unwrap();
    for (name, seed) in seeds("pacc") {
        let answer = pacc::read(&seed, &domain);
        let as_expected = match name.as_str() {
            "full.json" => answer
                .as_ref()
                .is_ok_and(|config| (config.servers.len(), config.others.len()) == (3, 5)),
            "odd-names.json" => answer
                .as_ref()
                .is_ok_and(|config| config.servers[0].host.ascii() == "xn--bcher-kva.example"),
            "wrong-types.json" => answer == Err(pacc::ReadError::NoServers),
            "record.txt" | "parked.html" => answer == Err(pacc::ReadError::NotPacc),
            // What a fuzzer found has only to cause no panic.
            _ => true,
        };
        assert!(as_expected, "{name}: {answer:?}");
    }
    let record = seeds("pacc")
        .into_iter()
        .find(|seed| seed.0 == "record.txt");
    let record = String::from_utf8(record.unwrap().1).unwrap();
    assert!(pacc::vouches(&record, b"{}"));
}

#[test]
fn autodiscover_answers_of_the_corpus_are_judged_as_their_names_say() {
    use autodiscover::{ReadError, Reply};
    let domain: DomainName = "example.org".parse().unwrap();
    for (name, seed) in seeds("autodiscover") {
        let answer = autodiscover::read(&seed, &domain);
        let as_expected = match name.as_str() {
            "imap-and-smtp.xml" | "odd-case.xml" => matches!(
                &answer,
                Ok(Reply::Settings(config)) if config.servers.len() == 2 && config.others.is_empty()
            ),
            "exchange.xml" => matches!(
                &answer,
                Ok(Reply::Settings(config)) if config.servers.is_empty() && config.others.len() == 1
            ),
            "error-600.xml" => answer == Ok(Reply::Error("600".into())),
            "redirect-url.xml" => matches!(answer, Ok(Reply::RedirectUrl(_))),
            "redirect-address.xml" => answer == Ok(Reply::RedirectAddress),
            "bomb.xml" => matches!(answer, Err(ReadError::Malformed(_))),
            "version-2.json" => {
                answer == Err(ReadError::NotAutodiscover)
                    && autodiscover::read_json(&seed).is_some()
            }
            // What a fuzzer found has only to cause no panic.
            _ => true,
        };
        assert!(as_expected, "{name}: {answer:?}");
    }
}

#[test]
fn well_known_documents_of_the_corpus_are_told_apart() {
    for (name, seed) in seeds("wellknown") {
        let text = String::from_utf8_lossy(&seed);
        assert_eq!(jmap::is_session(&seed), name == "session.json", "{name}");
        let resource = "https://api.example.org".parse().unwrap();
        let issuers = oauth::issuers_of_resource(&resource, &seed);
        let has_issuers = matches!(name.as_str(), "resource.json" | "strange-issuers.json");
        assert_eq!(!issuers.is_empty(), has_issuers, "{name}");
        let challenge = oauth::resource_metadata(&text);
        assert_eq!(challenge.is_some(), name == "challenge.txt", "{name}");
        let issuer = oauth::issuer(&text);
        assert_eq!(issuer.is_some(), name == "issuer.txt", "{name}");
        let ours = oauth::issuer("https://example.org/t1").unwrap();
        let metadata = oauth::is_metadata_of(&ours, &seed);
        assert_eq!(metadata, name == "metadata.json", "{name}");
    }
}

#[test]
fn configurations_of_the_corpus_are_judged_as_their_names_say() {
    for (name, seed) in seeds("config") {
        let read = Config::read(&as_text(&seed)).is_ok();
        assert_eq!(read, name == "contract.toml", "{name}");
    }
}

/// Captured from `openssl s_server`, the records taken off.
#[test]
fn first_flights_of_the_corpus_are_read_as_their_names_say() {
    for (name, seed) in seeds("server_flight") {
        let read = ServerFlight::read(&seed);
        let told = read.as_ref().map(|flight| {
            let version = flight.version_name();
            (version, flight.chain.len(), flight.complete)
        });
        let expected = match name.as_str() {
            "tls-1.0-rsa" => Some(("TLSv1.0", 1, true)),
            "tls-1.1-ecdhe" => Some(("TLSv1.1", 1, true)),
            "tls-1.2-rsa-key-exchange" => Some(("TLSv1.2", 1, true)),
            "tls-1.2-anonymous" => Some(("TLSv1.2", 0, true)),
            "hello-alone" | "cut-off" => Some(("TLSv1.1", 0, false)),
            // What a fuzzer found has only to cause no panic.
            _ => told,
        };
        assert_eq!(told, expected, "{name}");
    }
}
