//! The DNS records: what is there, what is withheld, and that each line is one of a zone file.

use portolan::{
    model::Recommendation,
    outputs::{
        CannotCarry, Subject,
        dns::{Key, Part, Site, records, zone},
        pacc,
    },
    wire::documents::mta_sts,
};

use crate::support::{Given, POOR, RICH};

/// The lines of a zone file that are records, each as owner, type and data.
fn lines(zone: &str) -> Vec<(&str, &str, &str)> {
    let records = zone.lines().filter(|line| !line.starts_with(';'));
    let split = records.map(|line| {
        let fields: Vec<&str> = line.splitn(5, ' ').collect();
        let [owner, "3600", "IN", kind, data] = fields[..] else {
            panic!("{line}");
        };
        assert!(owner.ends_with('.'), "{line}");
        (owner, kind, data)
    });
    split.collect()
}

fn zone_of(config: &str, site: &Site) -> String {
    String::from_utf8(zone(&Given::of(config).subject(None), site).unwrap()).unwrap()
}

fn at(host: &str) -> Site {
    Site {
        host: Some(host.parse().unwrap()),
        ..Site::default()
    }
}

#[test]
fn every_service_has_its_record() {
    let zone = zone_of(RICH, &at("mailsetup.example.net"));
    let lines = lines(&zone);
    let here = "mailsetup.example.net.";
    for line in [
        (
            "_imaps._tcp.example.org.",
            "SRV",
            "0 0 993 imap.example.org.",
        ),
        (
            "_imap._tcp.example.org.",
            "SRV",
            "1 0 143 imap.example.org.",
        ),
        (
            "_pop3s._tcp.example.org.",
            "SRV",
            "2 0 995 pop.example.org.",
        ),
        ("_pop3._tcp.example.org.", "SRV", "0 0 0 ."),
        (
            "_submissions._tcp.example.org.",
            "SRV",
            "0 0 465 smtp.example.org.",
        ),
        (
            "_submission._tcp.example.org.",
            "SRV",
            "1 0 587 smtp.example.org.",
        ),
        (
            "_sieve._tcp.example.org.",
            "SRV",
            "0 0 4190 imap.example.org.",
        ),
        (
            "_jmap._tcp.example.org.",
            "SRV",
            "0 0 443 jmap.example.org.",
        ),
        (
            "_caldavs._tcp.example.org.",
            "SRV",
            "0 0 443 dav.example.org.",
        ),
        ("_caldavs._tcp.example.org.", "TXT", "\"path=/calendars/\""),
        ("_caldav._tcp.example.org.", "SRV", "0 0 0 ."),
        (
            "_carddavs._tcp.example.org.",
            "SRV",
            "0 0 443 dav.example.org.",
        ),
        ("_carddav._tcp.example.org.", "SRV", "0 0 0 ."),
        ("autoconfig.example.org.", "CNAME", here),
        ("autodiscover.example.org.", "CNAME", here),
        ("ua-auto-config.example.org.", "CNAME", here),
        ("mta-sts.example.org.", "CNAME", here),
        (
            "_autodiscover._tcp.example.org.",
            "SRV",
            "0 0 443 mailsetup.example.net.",
        ),
        (
            "_smtp._tls.example.org.",
            "TXT",
            "\"v=TLSRPTv1; rua=mailto:tls@example.org\"",
        ),
        ("example.org.", "CAA", "0 issue \"letsencrypt.org\""),
    ] {
        assert!(lines.contains(&line), "{line:?} in\n{zone}");
    }
    // What the readers in this very program make of the others.
    let texts = |owner: &str| -> Vec<&str> {
        let of = lines
            .iter()
            .filter(|(name, kind, _)| *name == owner && *kind == "TXT");
        of.map(|(.., data)| data.trim_matches('"')).collect()
    };
    let file = Given::of(RICH).file("pacc", None).unwrap();
    assert_eq!(
        texts("_ua-auto-config.example.org."),
        [pacc::digest_record(&file)]
    );
    let policy: Vec<String> = texts("_mta-sts.example.org.")
        .into_iter()
        .map(str::to_owned)
        .collect();
    assert_eq!(policy.len(), 1);
    assert!(mta_sts::announces_policy(&policy), "{policy:?}");
}

#[test]
fn what_is_not_offered_is_not_promised() {
    let zone = zone_of(POOR, &at("mailsetup.example.net"));
    let lines = lines(&zone);
    let withheld = lines
        .iter()
        .filter(|(_, _, data)| *data == "0 0 0 .")
        .count();
    assert_eq!(withheld, 4, "{zone}");
    for absent in [
        "_jmap",
        "_sieve",
        "dav",
        "ua-auto-config",
        "mta-sts",
        "_tls",
        "CAA",
        "TLSA",
    ] {
        let there = |line: &str| line.contains(absent) && !line.starts_with(';');
        assert!(!zone.lines().any(there), "{absent} in {zone}");
    }
    assert!(lines.contains(&(
        "_submission._tcp.example.org.",
        "SRV",
        "0 0 2525 smtp.xn--bcher-kva.example."
    )));
}

#[test]
fn where_the_server_is_not_known_its_names_are_left_to_the_operator() {
    let zone = zone_of(RICH, &Site::default());
    assert!(lines(&zone).iter().all(|(_, kind, _)| *kind != "CNAME"));
    assert!(
        zone.contains("; autoconfig.example.org. CNAME, or A and AAAA"),
        "{zone}"
    );
    assert!(
        zone.contains(
            "_autodiscover._tcp.example.org. 3600 IN SRV 0 0 443 autodiscover.example.org."
        )
    );
    // A name cannot stand for itself.
    let zone = zone_of(RICH, &at("autoconfig.example.org"));
    let names: Vec<_> = lines(&zone)
        .into_iter()
        .filter(|(_, kind, _)| *kind == "CNAME")
        .map(|(name, ..)| name)
        .collect();
    assert!(
        !names.contains(&"autoconfig.example.org.") && names.len() == 3,
        "{zone}"
    );
}

#[test]
fn keys_are_vouched_for_below_the_domain_alone() {
    let key = |host: &str| Key {
        host: host.parse().unwrap(),
        port: 993,
        sha256: [0xab; 32],
    };
    let site = Site {
        keys: vec![key("imap.example.org"), key("imap.example.net")],
        ..Site::default()
    };
    let zone = zone_of(RICH, &site);
    let data = format!("3 1 1 {}", "ab".repeat(32));
    let keys: Vec<_> = lines(&zone)
        .into_iter()
        .filter(|(_, kind, _)| *kind == "TLSA")
        .collect();
    assert_eq!(
        keys,
        [("_993._tcp.imap.example.org.", "TLSA", data.as_str())]
    );
}

#[test]
fn a_form_gets_every_record_field_by_field() {
    let given = Given::of(RICH);
    let all = records(&given.subject(None), &at("mailsetup.example.net")).unwrap();
    assert!(all.is_sorted_by_key(|record| record.part));
    for record in &all {
        let fields = record.fields(given.domain.ascii());
        assert!(!fields.name.contains("example.org"), "{fields:?}");
        assert_eq!(fields.port.is_some(), fields.kind == "SRV", "{fields:?}");
        assert!(!fields.value.starts_with('"'), "{fields:?}");
    }
    assert!(all.iter().any(|record| record.part == Part::Pacc));
    let empty = Recommendation::default();
    let nothing = Subject {
        recommended: &empty,
        ..given.subject(None)
    };
    assert_eq!(
        records(&nothing, &Site::default()),
        Err(CannotCarry::NoIncoming)
    );
}
