//! The exported folder: its files, its records and the lines for web servers go together.

use std::path::Path;

use portolan::outputs::{dns::Site, export};

use crate::support::{Given, POOR};

/// The exported file at `path`; empty where there is none.
fn file(config: &str, path: &str) -> String {
    let given = Given::of(config);
    let files = export::files(
        &given.subject(None),
        &Site::default(),
        Path::new("/srv/site"),
    );
    let files = files.unwrap().into_iter();
    let found = files.filter(|file| file.path == path);
    found
        .map(|file| String::from_utf8(file.content).unwrap())
        .collect()
}

#[test]
fn caddy_hands_outlook_the_file_although_it_asks_by_post() {
    let lines = file(POOR, "Caddyfile");
    let (others, outlook) = lines.split_once("autodiscover/autodiscover").unwrap();
    let (outlook, _) = outlook.split_once("\n\t}\n").unwrap();
    assert!(outlook.contains("\n\t\tmethod GET\n"), "{lines}");
    assert!(!others.contains("method"), "{lines}");
}
