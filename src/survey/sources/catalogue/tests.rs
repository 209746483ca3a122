use std::collections::BTreeSet;

use super::*;
use crate::model::Role;

mod recognition;

/// Those that nobody may drop.
const NAMED: [&str; 48] = [
    "google",
    "microsoft-365",
    "outlook",
    "yahoo",
    "aol",
    "icloud",
    "fastmail",
    "proton",
    "gmx",
    "web-de",
    "mail-com",
    "zoho",
    "yandex",
    "posteo",
    "mailbox-org",
    "migadu",
    "ovh",
    "ionos",
    "gandi",
    "infomaniak",
    "runbox",
    "t-online",
    "freenet",
    "strato",
    "hetzner",
    "one-com",
    "godaddy",
    "rackspace",
    "hostinger",
    "namecheap",
    "purelymail",
    "mail-ru",
    "comcast",
    "mailfence",
    "sendgrid",
    "mailgun",
    "smartxhosting",
    "axigen",
    "improvmx",
    "forwardemail",
    "cloudflare",
    "simplelogin",
    "proofpoint",
    "mimecast",
    "barracuda",
    "n-able",
    "hornetsecurity",
    "cisco",
];

fn mx(host: &str) -> Option<&'static str> {
    by_mx(&host.parse().unwrap()).map(|entry| entry.id.as_str())
}

fn domain(name: &str) -> Option<&'static str> {
    by_domain(&name.parse().unwrap()).map(|entry| entry.id.as_str())
}

#[test]
fn the_file_is_read_and_holds_what_people_use() {
    let entries = read(include_str!("../catalogue.toml")).unwrap();
    let ids: BTreeSet<_> = entries.iter().map(|entry| entry.id.as_str()).collect();
    assert!(ids.len() >= 100, "{}", ids.len());
    assert_eq!(entries[0].id, "google");
    for id in NAMED {
        assert!(ids.contains(id), "{id} is missing");
    }
}

#[test]
fn every_key_of_the_file_has_exactly_one_fact_behind_it() {
    let file: toml::Table = toml::from_str(include_str!("../catalogue.toml")).unwrap();
    for entry in file["provider"].as_array().unwrap() {
        let entry = entry.as_table().unwrap();
        let keys: BTreeSet<_> = entry
            .keys()
            .map(String::as_str)
            .filter(|key| !["id", "name", "fact"].contains(key))
            .collect();
        let mut vouched: Vec<_> = entry["fact"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|fact| fact["about"].as_array().unwrap())
            .map(|key| key.as_str().unwrap())
            .collect();
        vouched.sort_unstable();
        let keys: Vec<_> = keys.into_iter().collect();
        assert_eq!(vouched, keys, "{}", entry["id"]);
    }
}

#[test]
fn only_what_was_read_somewhere_has_a_month() {
    for fact in entries().iter().flat_map(|entry| &entry.facts) {
        let unchecked = fact.confidence == Confidence::Unchecked;
        assert_eq!(fact.read.is_none(), unchecked, "{}", fact.source);
        assert_eq!(fact.source.scheme(), "https");
    }
}

#[test]
fn every_entry_is_of_use_and_consistent() {
    for entry in entries() {
        let id = &entry.id;
        let roles: BTreeSet<_> = entry
            .servers
            .iter()
            .map(|server| server.endpoint.protocol.role() == Role::Incoming)
            .collect();
        let expected: &[bool] = match entry.kind {
            Kind::Mailbox => &[false, true],
            Kind::Sending => &[false],
            _ => &[],
        };
        assert_eq!(roles.into_iter().collect::<Vec<_>>(), expected, "{id}");
        let logs_in = matches!(entry.kind, Kind::Mailbox | Kind::Sending | Kind::Bridge);
        assert_eq!(entry.passwords.is_some(), logs_in, "{id}");
        assert_eq!(
            entry.local_ports.is_some(),
            entry.kind == Kind::Bridge,
            "{id}"
        );
        for server in &entry.servers {
            assert_ne!(server.endpoint.security, Security::None);
            let takes_passwords = server
                .authentication
                .contains(&Authentication::PasswordCleartext);
            assert_eq!(
                takes_passwords,
                entry.passwords != Some(Passwords::None),
                "{id}"
            );
        }
        let app = [Some(Passwords::AppPassword), Some(Passwords::TwoStep)];
        assert!(
            entry.app_password_url.is_none() || app.contains(&entry.passwords),
            "{id}"
        );
        let says_where = entry.switch_on_url.is_some();
        assert_eq!(says_where, !entry.switched_off.is_empty(), "{id}");
        let software = entry.kind == Kind::Software;
        assert_eq!(!entry.greetings.is_empty(), software, "{id}");
        assert_eq!(entry.username.is_some(), software, "{id}");
        assert!(entry.closed_at_first.is_empty() || software, "{id}");
        let found = !entry.domains.is_empty() || !entry.mx.is_empty() || software;
        assert!(found, "nothing leads to {id}");
    }
}

#[test]
fn no_domain_belongs_to_two() {
    let domains: Vec<_> = entries().iter().flat_map(|entry| &entry.domains).collect();
    let distinct: BTreeSet<_> = domains.iter().collect();
    assert_eq!(distinct.len(), domains.len());
}

/// Whose servers another provider's customers use as well.
const SHARED: [(&str, &str); 1] = [("outlook", "microsoft-365")];

/// Names that stand below a name of another provider, and mean their own all the same.
const WITHIN: [(&str, &str); 1] = [("mail.gm0.yahoodns.net", "yahoo")];

#[test]
fn every_name_leads_back_to_its_own_provider() {
    for entry in entries() {
        for name in &entry.mx {
            assert_eq!(
                by_mx(name).map(|found| &found.id),
                Some(&entry.id),
                "{name}"
            );
        }
        for name in &entry.hosts {
            assert_eq!(
                by_host(name).map(|found| &found.id),
                Some(&entry.id),
                "{name}"
            );
        }
        for server in &entry.servers {
            let found = of_host(&server.endpoint.host).map(|found| found.id.as_str());
            let shared = SHARED.contains(&(entry.id.as_str(), found.unwrap_or_default()));
            let known = found == Some(entry.id.as_str());
            assert!(known || shared, "{} of {}", server.endpoint.host, entry.id);
        }
    }
}

#[test]
fn names_of_two_providers_do_not_overlap() {
    for (list, pick) in [
        ("mx", (|entry| &entry.mx) as fn(&Entry) -> &Vec<HostName>),
        ("hosts", |entry| &entry.hosts),
    ] {
        for inner in entries() {
            for name in pick(inner) {
                let above = |outer: &&Entry| {
                    outer.id != inner.id
                        && pick(outer).iter().any(|suffix| {
                            let rest = name.ascii().strip_suffix(suffix.ascii());
                            rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
                        })
                };
                if let Some(outer) = entries().iter().find(above) {
                    let known = (name.ascii(), outer.id.as_str());
                    assert!(WITHIN.contains(&known), "{list}: {name} is in {}", outer.id);
                }
            }
        }
    }
}

#[test]
fn no_name_is_a_whole_registry() {
    let names = entries()
        .iter()
        .flat_map(|entry| entry.mx.iter().chain(&entry.hosts));
    for name in names {
        assert!(
            psl::domain_str(name.ascii()).is_some(),
            "{name} is nobody's"
        );
    }
}

#[test]
fn most_of_the_file_was_read_somewhere() {
    let mut read = 0;
    let mut unchecked = 0;
    for fact in entries().iter().flat_map(|entry| &entry.facts) {
        match fact.confidence {
            Confidence::Unchecked => unchecked += fact.about.len(),
            _ => read += fact.about.len(),
        }
    }
    assert!(read > 3 * unchecked, "{read} read, {unchecked} unchecked");
}

#[test]
fn a_domain_matches_exactly_and_an_mx_host_by_its_end() {
    assert_eq!(domain("gmail.com"), Some("google"));
    assert_eq!(domain("hotmail.com"), Some("outlook"));
    assert_eq!(domain("mail.gmail.com"), None);
    assert_eq!(domain("example.org"), None);
    assert_eq!(mx("aspmx.l.google.com"), Some("google"));
    assert_eq!(mx("smtp.google.com"), Some("google"));
    assert_eq!(
        mx("example-org.mail.protection.outlook.com"),
        Some("microsoft-365")
    );
    assert_eq!(mx("example-org.o-v1.mx.microsoft"), Some("microsoft-365"));
    assert_eq!(
        mx("outlook-com.olc.protection.outlook.com"),
        Some("outlook")
    );
    assert_eq!(mx("mx01.mail.icloud.com"), Some("icloud"));
    assert_eq!(mx("in1-smtp.messagingengine.com"), Some("fastmail"));
    assert_eq!(
        mx("mx-aol.mail.gm0.yahoodns.net"),
        Some("aol"),
        "the longest name that fits decides"
    );
    assert_eq!(mx("mta5.am0.yahoodns.net"), Some("yahoo"));
    assert_eq!(mx("mx01.ionos.co.uk"), Some("ionos"));
    assert_eq!(mx("route1.mx.cloudflare.net"), Some("cloudflare"));
    assert_eq!(mx("mx.notgoogle.com"), None);
    assert_eq!(mx("google.com.example.org"), None);
}

#[test]
fn a_host_of_any_kind_tells_its_provider() {
    let of = |host: &str| of_host(&host.parse().unwrap()).map(|entry| entry.id.as_str());
    assert_eq!(of("autodiscover.outlook.com"), Some("microsoft-365"));
    assert_eq!(of("imap.migadu.com"), Some("migadu"));
    assert_eq!(of("www123.your-server.de"), Some("hetzner"));
    assert_eq!(of("smtp-mail.outlook.com"), Some("outlook"));
    assert_eq!(of("aspmx.l.google.com"), Some("google"));
    assert_eq!(of("imap.example.org"), None);
}

#[test]
fn software_is_known_by_what_it_says_of_itself_and_not_by_the_name_of_a_host() {
    for (protocol, greeting, known) in [
        (
            Protocol::IMAP,
            "* OK Axigen-10.5.40 IMAP4rev1 service is ready",
            true,
        ),
        (
            Protocol::IMAP,
            "* OK [CAPABILITY IMAP4rev1] AXIGEN-8.1.1 IMAP4rev1 service is ready",
            true,
        ),
        (
            Protocol::SMTP,
            "220 mail.example.org Axigen ESMTP ready",
            true,
        ),
        (
            Protocol::SMTP,
            "220-mail.example.org Axigen ESMTP ready",
            true,
        ),
        (
            Protocol::IMAP,
            "* OK axigen-1.example.org IMAP4rev1 ready",
            false,
        ),
        (
            Protocol::IMAP,
            "* OK Dovecot ready, once Axigen-10.5 IMAP4rev1",
            false,
        ),
        (Protocol::IMAP, "* BYE Axigen-10.5 IMAP4rev1", false),
        (Protocol::SMTP, "220 axigen ESMTP Postfix", false),
        (Protocol::SMTP, "220 Axigen ESMTP", false),
        (
            Protocol::SMTP,
            "554 mail.example.org Axigen ESMTP not for you",
            false,
        ),
        // Names no program.
        (
            Protocol::POP3,
            "+OK POP3 server on example.org ready",
            false,
        ),
        (
            Protocol::IMAP,
            "220 mail.example.org Axigen ESMTP ready",
            false,
        ),
        (Protocol::IMAP, "", false),
    ] {
        let found = by_greeting(protocol, greeting.as_bytes()).map(|entry| entry.id.as_str());
        assert_eq!(found, known.then_some("axigen"), "{greeting}");
    }
}

#[test]
fn who_offers_pop3_or_a_second_way_to_send_has_it_here() {
    for (id, places) in [
        ("aol", &["pop.aol.com 995"][..]),
        ("att", &["inbound.att.net 995"]),
        (
            "gmx-com",
            &["pop.gmx.com 995", "mail.gmx.com 465", "mail.gmx.com 587"],
        ),
        (
            "fastmail",
            &["pop.fastmail.com 995", "smtp.fastmail.com 587"],
        ),
        ("gandi", &["mail.gandi.net 995"]),
        ("migadu", &["pop.migadu.com 995", "smtp.migadu.com 587"]),
        ("ovh", &["ssl0.ovh.net 995", "ssl0.ovh.net 587"]),
        ("hetzner", &["mail.your-server.de 587"]),
        (
            "godaddy",
            &["pop.secureserver.net 995", "smtpout.secureserver.net 587"],
        ),
        ("rackspace", &["secure.emailsrvr.com 995"]),
        (
            "hostinger",
            &["pop.hostinger.com 995", "smtp.hostinger.com 587"],
        ),
        (
            "purelymail",
            &["pop3.purelymail.com 995", "smtp.purelymail.com 587"],
        ),
        ("mailfence", &["pop.mailfence.com 995"]),
        ("mailo", &["mail.mailo.com 465", "mail.mailo.com 587"]),
        (
            "naver",
            &[
                "pop.naver.com 995",
                "smtp.naver.com 465",
                "smtp.naver.com 587",
            ],
        ),
        (
            "qq",
            &["pop.qq.com 995", "smtp.qq.com 465", "smtp.qq.com 587"],
        ),
        ("netease-163", &["pop.163.com 995"]),
        ("kpn", &["pop.kpnmail.nl 995", "smtp.kpnmail.nl 465"]),
    ] {
        let servers = &by_id(id).unwrap().servers;
        for place in places {
            let mut endpoints = servers.iter().map(|server| &server.endpoint);
            let found = endpoints.any(|at| format!("{} {}", at.host, at.port) == *place);
            assert!(found, "{place} of {id}");
        }
    }
}

#[test]
fn who_lets_apps_sign_in_by_oauth2_says_so_of_every_server() {
    let by_oauth2 = [
        "google", "yahoo", "aol", "att", "fastmail", "comcast", "yandex", "mail-ru",
    ];
    let microsoft = ["microsoft-365", "outlook", "microsoft-365-us-government"];
    for entry in entries() {
        let offers = by_oauth2.contains(&&*entry.id) || microsoft.contains(&&*entry.id);
        for server in &entry.servers {
            let told = server.authentication.contains(&Authentication::OAuth2);
            assert_eq!(told, offers, "{:?} of {}", server.endpoint, entry.id);
        }
    }
}

#[test]
fn domains_that_moved_are_with_their_new_provider() {
    assert_eq!(domain("verizon.net"), Some("aol"));
    assert_eq!(domain("cox.net"), Some("yahoo"));
    assert_eq!(domain("xs4all.nl"), Some("kpn"));
}

#[test]
fn regions_differ_in_their_hosts_and_share_their_provider() {
    let server = |domain: &str| {
        let entry = by_domain(&domain.parse().unwrap()).unwrap();
        (
            entry.id.as_str(),
            entry.servers[0].endpoint.host.to_string(),
        )
    };
    assert_eq!(server("zohomail.eu"), ("zoho", "imap.zoho.eu".into()));
    assert_eq!(server("zoho.com"), ("zoho", "imap.zoho.com".into()));
    let entry = by_mx(&"mx2.zoho.in".parse().unwrap()).unwrap();
    assert_eq!(entry.servers[0].endpoint.host.ascii(), "imappro.zoho.in");
}
