//! The exported folder: its files, its records and the lines for web servers go together.

use std::path::Path;

use portolan::outputs::export;

use crate::support::{Given, POOR, RICH};

/// The exported file at `path`; empty where there is none.
fn file(config: &str, path: &str) -> String {
    let given = Given::of(config);
    let files = export::files(&given.subject(None), Vec::new(), Path::new("/srv/site"));
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

#[test]
fn the_exported_zone_has_the_records_of_the_exported_files_and_no_others() {
    // Outlook would log in wrongly where the name is the whole address, so there is no file for it.
    for (config, outlook) in [(RICH, false), (POOR, true)] {
        let zone = file(config, "zone.txt");
        for (path, label, there) in [
            ("autodiscover/autodiscover.xml", "autodiscover", outlook),
            (
                ".well-known/user-agent-configuration.json",
                "ua-auto-config",
                !outlook,
            ),
            ("mail/config-v1.1.xml", "autoconfig", true),
        ] {
            assert_eq!(!file(config, path).is_empty(), there, "{path}");
            let remark = format!("; {label}.example.org. CNAME, or A and AAAA");
            assert_eq!(zone.contains(&remark), there, "{zone}");
        }
        assert_eq!(zone.contains("_autodiscover._tcp."), outlook, "{zone}");
        assert_eq!(zone.contains("_ua-auto-config."), !outlook, "{zone}");
    }
}

#[test]
fn apache_needs_no_module_that_may_be_off_and_serves_nothing_else() {
    let lines = file(POOR, "apache.conf");
    // `Header` stops a server that lacks mod_headers, as Debian's does at first.
    let before: Vec<&str> = lines.split("Header set").collect();
    let (_, before) = before.split_last().unwrap();
    assert!(!before.is_empty());
    for text in before {
        assert!(
            text.ends_with("<IfModule mod_headers.c>\n        "),
            "{lines}"
        );
    }
    let last = lines.lines().last();
    assert_eq!(last, Some("AliasMatch \"^\" \"/srv/site/.nothing-else\""));
}
