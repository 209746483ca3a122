//! Walks against servers of this process: each row is a domain that publishes in one way, and where each client ends up.

mod layouts;
mod rows;

use std::{fmt::Write, sync::Arc};

use futures_util::{StreamExt, future::join3, stream};
use time::OffsetDateTime;

use self::{
    layouts::{AUTOCONFIG, good_file, mail, page},
    rows::{COLUMNS, ROWS},
};
use super::{Seen, paste, report, text};
use crate::{
    check::{self, Check, Limits, client::CLIENTS, injection, walk::Ending},
    cli::out::Paint,
    config::Config,
    demo::{Harbour, Sample, manner::Manner},
    directory::Directory,
    model::{DomainName, Outcome, SourceId, Verdict},
    say::Voice,
    survey::Surveys,
    wire::protocols::Fate,
};

async fn look(harbour: &Harbour, domain: &str, config: &Config) -> Seen {
    let domain: DomainName = domain.parse().unwrap();
    let net = harbour.net().unwrap().remembering();
    let clients: Vec<_> = CLIENTS.iter().collect();
    let policy = Harbour::policy();
    let limits = Limits {
        ispdb: None,
        ispdb_dir: config.ispdb_dir.clone(),
        deadline: policy.deadline,
    };
    let directory = Arc::new(Directory::new(config.book.clone()));
    let surveys = Surveys::new(net.clone(), net.clone(), policy, directory);
    let log = surveys.of(&domain);
    let (survey, harvest, zone) = join3(
        log.finished(),
        check::harvest(&domain, &clients, &limits, &net),
        super::zone(config, &domain, &net, limits.deadline),
    )
    .await;
    let check = check::conclude(&clients, &harvest, &survey);
    let records = paste::Records::of(&survey, &zone.with(&harvest), config);
    Seen {
        survey,
        check,
        records,
    }
}

fn told(check: &Check, client: &str) -> String {
    let walk = check
        .walks
        .iter()
        .find(|walk| walk.client.id == client)
        .unwrap();
    let ports = walk.incoming.iter().chain(&walk.outgoing);
    let ports = ports.map(|got| got.server.endpoint.port.to_string());
    let change = walk.change.iter().map(|change| change.code.to_owned());
    [walk.ends.as_str().to_owned()]
        .into_iter()
        .chain(ports)
        .chain(change)
        .collect::<Vec<_>>()
        .join(" ")
}

async fn harbour() -> Harbour {
    let samples: Vec<_> = ROWS
        .iter()
        .map(|row| Sample {
            domain: row.domain,
            message: "",
            lay_out: row.lay_out,
        })
        .collect();
    Harbour::of(&samples).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_client_ends_where_the_table_says() {
    let harbour = harbour().await;
    // A few at a time: what a client waits for is bounded, and all rows at once can outlast that on a busy machine.
    let checks: Vec<_> = stream::iter(ROWS)
        .map(|row| async { look(&harbour, row.domain, &Config::default()).await })
        .buffered(2)
        .collect()
        .await;
    let mut wrong = String::new();
    let voice = Voice::english();
    for (row, seen) in ROWS.iter().zip(&checks) {
        let check = &seen.check;
        for (client, expected) in COLUMNS.iter().zip(row.ends) {
            let told = told(check, client);
            if told != expected {
                let walk = check.walks.iter().find(|walk| walk.client.id == *client);
                let steps = &walk.unwrap().steps;
                let _ = writeln!(
                    wrong,
                    "{} {client}: {told:?}, not {expected:?}\n{:?} {steps:#?}",
                    row.domain,
                    walk.unwrap().incoming
                );
            }
        }
        // What the guides promise, the walk holds.
        for walk in &check.walks {
            let promised = check::foresee(walk.client, &seen.survey).is_by_itself();
            if promised && walk.ends == Ending::Not {
                let _ = writeln!(wrong, "{} {}: promised", row.domain, walk.client.id);
            }
        }
        let text = text::whole(seen, &voice, Paint::NONE);
        assert!(!text.contains("{$") && !text.contains('⟨'), "{text}");
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_missing_and_shut_can_be_pasted() {
    let harbour = harbour().await;
    let voice = Voice::english();
    let text = "public_url = \"https://setup.test\"\n[domain.\"all.test\"]\nsurvey = true";
    let published = Config::read(text).unwrap();
    // Published by a file alone: the records are missing, and the names that are to lead here.
    let seen = look(&harbour, "all.test", &published).await;
    let missing = seen.records.missing.join("\n");
    for line in [
        "_imaps._tcp.all.test. 3600 IN SRV 0 0 993 box.all.test.",
        "_submissions._tcp.all.test. 3600 IN SRV 0 0 465 box.all.test.",
        "ua-auto-config.all.test. 3600 IN CNAME setup.test.",
    ] {
        assert!(missing.contains(line), "{missing}");
    }
    assert!(!missing.contains("autodiscover.all.test."), "{missing}");
    assert_eq!(seen.check.shut, []);
    assert!(text::whole(&seen, &voice, Paint::NONE).contains("SRV 0 0 993 box.all.test."));

    // Published by records alone: what is there is not missing.
    let seen = look(&harbour, "srv.test", &Config::default()).await;
    let missing = seen.records.missing.join("\n");
    assert!(!missing.contains("_imaps._tcp.srv.test."), "{missing}");
    assert!(missing.contains("_submission._tcp.srv.test."), "{missing}");
    // Nothing serves what Outlook would ask for there.
    assert!(!missing.contains("_autodiscover."), "{missing}");

    // A host that a file names and that nobody can connect to.
    let seen = look(&harbour, "wrong-port.test", &Config::default()).await;
    let shut: Vec<_> = seen.check.shut.iter().collect();
    assert_eq!(shut.len(), 1, "{shut:?}");
    assert_eq!(shut[0].host.ascii(), "old.wrong-port.test");
    assert_eq!(
        paste::firewall(shut[0], &voice),
        [
            "nft insert rule inet filter input tcp dport { 993 } accept",
            "ufw allow proto tcp from any to any port 993",
            "firewall-cmd --permanent --add-port=993/tcp && firewall-cmd --reload",
        ]
    );
}

/// A configuration that names servers and everything that a domain may have besides.
const GIVEN: &str = r#"
public_url = "https://setup.test"
[domain."DOMAIN"]
imap = { hostname = "box.DOMAIN", port = 993, security = "implicit-tls" }
smtp = { hostname = "box.DOMAIN", port = 465, security = "implicit-tls" }
sieve = { hostname = "box.DOMAIN", port = 4190, security = "starttls" }
caldav = "https://box.DOMAIN/dav"
tls_reports = "mailto:reports@DOMAIN"
caa = "ca.example"
[domain."DOMAIN".mta_sts]
mode = "testing"
mx = "box.DOMAIN"
max_age = 86400
"#;

#[tokio::test(flavor = "multi_thread")]
async fn of_given_servers_all_is_missing_that_render_prints_and_the_dns_lacks() {
    let sample = |domain, lay_out| Sample {
        domain,
        message: "",
        lay_out,
    };
    let harbour = Harbour::of(&[
        sample("bare.test", |lay, domain| {
            lay.zone.mx(domain, 10, &format!("box.{domain}"));
        }),
        sample("half.test", |lay, domain| {
            let zone = &mut lay.zone;
            zone.mx(domain, 10, &format!("box.{domain}"));
            zone.srv(&format!("_imaps._tcp.{domain}"), 993, "box.half.test");
            zone.srv(&format!("_submissions._tcp.{domain}"), 465, "old.half.test");
            zone.srv(&format!("_pop3._tcp.{domain}"), 0, ".");
            zone.srv(&format!("_sieve._tcp.{domain}"), 4190, "box.half.test");
            zone.srv(
                &format!("_autodiscover._tcp.{domain}"),
                443,
                "mail.half.test",
            );
            zone.txt(&format!("_mta-sts.{domain}"), "v=STSv1; id=7;");
            zone.txt(&format!("_smtp._tls.{domain}"), "no report");
            zone.address(&format!("autoconfig.{domain}"), [192, 0, 2, 77].into());
        }),
        sample("down.test", |lay, domain| lay.zone.fails(domain)),
    ])
    .await
    .unwrap();
    let printed = |domain: &str| {
        let dot = format!(".{domain}. 3600 IN ");
        let txt = |label: &str, text: &str| format!("{label}{dot}TXT \"{text}");
        let srv = |label: &str, rest: &str| format!("{label}._tcp{dot}SRV 0 0 {rest}");
        let name = |label: &str| format!("{label}{dot}CNAME setup.test.");
        vec![
            srv("_imaps", &format!("993 box.{domain}.")),
            srv("_imap", "0 ."),
            srv("_pop3s", "0 ."),
            srv("_pop3", "0 ."),
            srv("_submissions", &format!("465 box.{domain}.")),
            srv("_submission", "0 ."),
            srv("_sieve", &format!("4190 box.{domain}.")),
            srv("_caldavs", &format!("443 box.{domain}.")),
            txt("_caldavs._tcp", "path=/dav"),
            srv("_caldav", "0 ."),
            name("autoconfig"),
            name("autodiscover"),
            name("ua-auto-config"),
            name("mta-sts"),
            srv("_autodiscover", "443 setup.test."),
            txt("_ua-auto-config", "v=UAAC1; a=sha256; d="),
            txt("_mta-sts", "v=STSv1; id="),
            txt("_smtp._tls", "v=TLSRPTv1; rua=mailto:reports@"),
            format!("{domain}. 3600 IN CAA 0 issue \"ca.example\""),
        ]
    };
    let there = [
        "_imaps.",
        "_pop3.",
        "_sieve.",
        "autoconfig.",
        "_autodiscover.",
        "_mta-sts.",
    ];
    for (domain, there, is_known) in [
        ("bare.test", &[][..], true),
        ("half.test", &there[..], true),
        ("down.test", &[][..], false),
    ] {
        let config = Config::read(&GIVEN.replace("DOMAIN", domain)).unwrap();
        let seen = look(&harbour, domain, &config).await;
        let (listed, empty) = match is_known {
            true => (&seen.records.missing, &seen.records.unknown),
            false => (&seen.records.unknown, &seen.records.missing),
        };
        assert!(empty.is_empty(), "{domain}: {empty:#?}");
        let mut expected = printed(domain);
        expected.retain(|line| !there.iter().any(|label| line.starts_with(label)));
        let matches = listed.len() == expected.len()
            && listed
                .iter()
                .zip(&expected)
                .all(|(it, it_is)| it.starts_with(it_is));
        assert!(matches, "{domain}: {listed:#?}, not {expected:#?}");
        let text = text::whole(&seen, &Voice::english(), Paint::NONE);
        assert_eq!(
            text.contains("could not be looked up in the DNS"),
            !is_known
        );
        assert_eq!(text.contains("Records that are missing"), is_known);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_answers_for_the_domain_where_the_database_is_not_asked() {
    let harbour = harbour().await;
    let folder = tempfile::tempdir().unwrap();
    let text = good_file("guessed.test", "mail.guessed.test");
    std::fs::write(folder.path().join("guessed.test.xml"), text).unwrap();
    for (dir, ends, outcome) in [
        (
            Some(folder.path().to_owned()),
            "by-itself 993 465",
            Some(Outcome::Found),
        ),
        (None, "not check-no-settings-file", None),
    ] {
        let config = Config {
            ispdb_dir: dir,
            ..Config::default()
        };
        let seen = look(&harbour, "guessed.test", &config).await;
        assert_eq!(told(&seen.check, "thunderbird-android"), ends);
        let places = seen.check.statements.0.iter();
        let mut places = places.filter(|it| it.source == SourceId::Ispdb);
        assert_eq!(places.next().map(|it| it.outcome), outcome);
        // At other names the database is switched off all the same.
        let all = seen.check.statements.0.iter();
        assert!(!all.clone().any(|it| it.source == SourceId::MxIspdb));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_side_of_a_contradiction_is_said_in_words() {
    let sample = |domain, lay_out| Sample {
        domain,
        message: "",
        lay_out,
    };
    let harbour = Harbour::of(&[sample("four.test", |lay, domain| {
        let host = mail(lay, domain);
        let name = format!("autoconfig.{domain}");
        lay.host(&name).serves(&[443], Manner::Website);
        let file = page("text/xml", good_file(domain, &host));
        lay.sites.insert((name, AUTOCONFIG), file);
        lay.docks
            .retain(|(ip, port), _| *port != 443 || ip.is_ipv4());
    })])
    .await
    .unwrap();
    let seen = look(&harbour, "four.test", &Config::default()).await;
    let text = text::whole(&seen, &Voice::english(), Paint::NONE);
    assert!(
        text.contains("over IPv4 and IPv6 (found / closed)"),
        "{text}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_the_same_for_several_clients_is_said_of_the_first() {
    let harbour = harbour().await;
    let seen = look(&harbour, "srv.test", &Config::default()).await;
    let text = text::whole(&seen, &Voice::english(), Paint::NONE);
    let told = "KMail, Nextcloud Mail) finds no settings for srv.test.";
    assert!(text.contains(told), "{text}");
    let text = text.split_once("(likewise ").unwrap().0;
    assert!(text.ends_with("Thunderbird "), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_obeys_what_was_slipped_in_is_found() {
    let sample = |domain, lay_out| Sample {
        domain,
        message: "",
        lay_out,
    };
    let harbour = Harbour::of(&[
        sample("keeps.test", |lay, domain| {
            lay.mail(domain)
                .serves(&[25, 143, 110, 587], Manner::KeepsTheClear);
        }),
        sample("drops.test", |lay, domain| {
            lay.mail(domain);
        }),
        // Nobody there comes to TLS by STARTTLS, so there is nothing to try.
        sample("none.test", |lay, domain| {
            lay.mail(domain)
                .serves(&[25, 143, 110, 587], Manner::RefusesStartTls);
        }),
    ])
    .await
    .unwrap();
    let net = harbour.net().unwrap();
    for (domain, fate) in [
        ("keeps.test", Some(Fate::Obeyed)),
        ("drops.test", Some(Fate::Dropped)),
        ("none.test", None),
    ] {
        let mut seen = look(&harbour, domain, &Config::default()).await;
        let tried = injection::try_all(&seen.survey, &"probe.example".into(), &net).await;
        let told: Vec<_> = tried.iter().map(|it| (it.port, it.fate)).collect();
        let ports = [25, 110, 143, 587].into_iter();
        let all: Vec<_> = ports.filter_map(|port| Some((port, fate?))).collect();
        assert_eq!(told, all, "{domain}");

        let obeyed = fate == Some(Fate::Obeyed);
        seen.check.contradictions.clear();
        for walk in &mut seen.check.walks {
            (walk.ends, walk.change) = (Ending::ByItself, None);
        }
        seen.check.injections = tried;
        assert_eq!(seen.check.is_fine(), !obeyed, "{domain}");
        let text = text::whole(&seen, &Voice::english(), Paint::NONE);
        let accused = text.contains("obeys, under TLS, a command");
        assert_eq!(accused, obeyed, "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn old_tls_beside_new_is_told_of_each_port_of_a_published_domain_alone() {
    const OLD: [u16; 3] = [993, 143, 587];
    let harbour = Harbour::of(&[Sample {
        domain: "old.test",
        message: "",
        lay_out: |lay, domain| {
            // Each port is asked for itself, those with STARTTLS behind it.
            lay.mail(domain).serves(&OLD, Manner::TakesOldTls);
        },
    }])
    .await
    .unwrap();
    let voice = Voice::english();
    for (config, told) in [("[domain.\"old.test\"]\nsurvey = true", true), ("", false)] {
        let config = Config::read(config).unwrap();
        let seen = look(&harbour, "old.test", &config).await;
        let text = text::whole(&seen, &voice, Paint::NONE);
        let sentence = "also accepts TLSv1.1, TLSv1.0, which is no longer safe";
        assert_eq!(text.contains(sentence), told, "{text}");
        let report = report::Report::new(&seen, OffsetDateTime::UNIX_EPOCH, &voice, false);
        let report = serde_json::to_value(report).unwrap();
        let findings = report["findings"].as_array().unwrap();
        let codes: Vec<_> = findings.iter().map(|it| &it["code"]).collect();
        assert_eq!(
            codes.contains(&&"tls-old-accepted".into()),
            told,
            "{codes:?}"
        );
        let works = |port: &u16| {
            let mut seen = seen.survey.observations.iter();
            seen.any(|seen| seen.port == *port && seen.verdict == Verdict::Ok)
        };
        assert!(OLD.iter().all(works));
        let of = |code: &str| {
            let findings = seen.survey.findings.iter();
            let said = findings.filter(|finding| finding.code == code);
            let mut ports: Vec<_> = said.map(|it| it.args["port"].as_u64().unwrap()).collect();
            ports.sort_unstable();
            ports
        };
        let mut ports: Vec<u64> = OLD.map(u64::from).into();
        ports.sort_unstable();
        assert_eq!(of("tls-old-accepted"), if told { ports } else { vec![] });
        for rule in &seen.survey.compliance {
            let met = match (told, rule.rule) {
                (true, _) => Some(false),
                (false, "rfc8314") => Some(true),
                (false, _) => None,
            };
            assert_eq!(rule.met, met, "{rule:?}");
        }
    }
}
