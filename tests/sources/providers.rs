//! Who runs a domain's mail, by its MX records and by what else the DNS says, and what that company publishes for its
//! customers.

use futures_util::future::join_all;
use hickory_resolver::proto::rr::RData;
use portolan::model::{Outcome, SourceId, Survey};

use crate::{
    support::{
        names::{address, cname, mx, srv},
        ports::ok,
    },
    world::{Asked, ISPDB, SHOWN_AT, World, not_found, report},
};

const FILE: &str = r#"<clientConfig version="1.1"><emailProvider id="hoster.test"><domain>hoster.test</domain>
<displayName>Hoster</displayName>
<incomingServer type="imap"><hostname>imap.hoster.test</hostname><port>993</port><socketType>SSL</socketType>
<username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer>
</emailProvider></clientConfig>"#;

/// A survey of good.test with these records, where `url` alone leads to a file.
async fn with_file(
    hosts: &[&str],
    records: Vec<(&str, RData)>,
    url: &'static str,
) -> (World, Survey) {
    let answer = move |asked: &Asked| match &*asked.line() {
        line if line == format!("GET {url}") => ok(FILE),
        _ => not_found(),
    };
    let world = World::new(hosts, records, answer).await;
    let survey = world.survey("good.test").await;
    (world, Survey::clone(&survey))
}

/// What was asked in the order of its text.
fn asked(world: &World, part: &str) -> Vec<String> {
    let mut lines: Vec<_> = world.asked(part).iter().map(Asked::line).collect();
    lines.sort();
    lines
}

fn was_asked_for_mail(survey: &Survey, host: &str) -> bool {
    let mut seen = survey.observations.iter();
    seen.any(|seen| (seen.host.ascii(), seen.port) == (host, 993))
}

#[tokio::test]
async fn the_file_of_who_runs_the_mx_host_is_read_and_vouches_for_nothing() {
    let hosts = ["autoconfig.premium.hoster.test", "autoconfig.hoster.test"];
    for url in hosts.map(|host| match host {
        "autoconfig.hoster.test" => "https://autoconfig.hoster.test/mail/config-v1.1.xml",
        _ => "https://autoconfig.premium.hoster.test/mail/config-v1.1.xml",
    }) {
        let records = vec![("good.test", mx(10, "mx.premium.hoster.test"))];
        let (world, survey) = with_file(&hosts, records, url).await;
        let seen = report(&survey, SourceId::MxAutoconfig);
        assert_eq!(seen.outcome, Outcome::Found, "{url}");
        assert_eq!(seen.location.as_deref(), Some(url));
        assert!(!seen.authenticated);
        assert!(was_asked_for_mail(&survey, "imap.hoster.test"));
        for host in hosts {
            let first = format!("GET https://{host}/mail/config-v1.1.xml");
            assert!(asked(&world, host).contains(&first), "{first}");
        }
    }
}

#[tokio::test]
async fn the_database_is_asked_for_who_runs_the_mx_host() {
    let records = vec![("good.test", mx(10, "mx.premium.hoster.test"))];
    let url = "https://ispdb.test/v1.1/hoster.test";
    let (world, survey) = with_file(&[ISPDB], records, url).await;
    let seen = report(&survey, SourceId::MxIspdb);
    assert_eq!(seen.outcome, Outcome::Found);
    assert_eq!(seen.location.as_deref(), Some(url));
    assert!(!seen.authenticated);
    assert!(was_asked_for_mail(&survey, "imap.hoster.test"));
    assert_eq!(report(&survey, SourceId::Ispdb).outcome, Outcome::Absent);
    assert_eq!(
        asked(&world, ISPDB),
        ["good.test", "hoster.test", "premium.hoster.test"]
            .map(|name| format!("GET https://ispdb.test/v1.1/{name}"))
    );
}

#[tokio::test]
async fn nobody_is_asked_where_the_mx_records_tell_of_no_other_company() {
    for (exchange, detail) in [
        (None, "no-mx"),
        (Some("mail.good.test"), "own-mx"),
        (Some("eu-smtp-inbound-1.mimecast.com"), "mx-on-the-way"),
    ] {
        let records = exchange.map(|host| ("good.test", mx(10, host)));
        let records = records.into_iter().collect();
        let (world, survey) = with_file(&[ISPDB], records, "https://ispdb.test/v1.1/x.test").await;
        for source in [SourceId::MxAutoconfig, SourceId::MxIspdb] {
            let seen = report(&survey, source);
            assert_eq!(seen.outcome, Outcome::Skipped, "{source:?}");
            assert_eq!(seen.detail.as_deref(), Some(detail), "{source:?}");
        }
        assert_eq!(
            asked(&world, ISPDB),
            ["GET https://ispdb.test/v1.1/good.test"]
        );
    }
}

#[tokio::test]
async fn a_customers_domain_is_recognised_by_what_the_dns_says_of_it() {
    let own = || ("good.test", mx(10, "mail.good.test"));
    let google = || ("good.test", mx(10, "aspmx.l.google.com"));
    let filter = || ("good.test", mx(10, "eu-smtp-inbound-1.mimecast.com"));
    let autodiscover = || ("autodiscover.good.test", cname("autodiscover.outlook.com"));
    let exchange = || {
        let target = srv(0, 0, 443, "autodiscover.outlook.com");
        ("_autodiscover._tcp.good.test", target)
    };
    let target = || ("_imaps._tcp.good.test", srv(0, 1, 993, "imap.gmail.com"));
    for (records, provider) in [
        (vec![google()], Some("google")),
        (vec![target()], Some("google")),
        (vec![autodiscover()], Some("microsoft-365")),
        (vec![autodiscover(), target()], Some("microsoft-365")),
        (vec![google(), autodiscover()], Some("google")),
        (vec![filter(), exchange()], Some("microsoft-365")),
        (vec![own(), exchange()], None),
        (vec![filter(), target()], Some("google")),
        (vec![own(), target()], None),
        (vec![own(), autodiscover()], Some("microsoft-365")),
        (vec![], None),
    ] {
        let shown = format!("{records:?}");
        let world = World::new(&[], records, |_| not_found()).await;
        let survey = world.survey("good.test").await;
        let seen = report(&survey, SourceId::Catalogue);
        assert_eq!(
            seen.outcome == Outcome::Found,
            provider.is_some(),
            "{shown}"
        );
        let place = provider.map(|id| format!("catalogue:{id}"));
        let place = place.unwrap_or_else(|| "good.test".into());
        assert_eq!(seen.location.as_deref(), Some(&*place), "{shown}");
        assert!(!seen.authenticated, "{shown}");
        let told = survey.provider.as_ref().map(|provider| &*provider.id);
        assert_eq!(told, provider, "{shown}");
    }
}

#[tokio::test]
async fn each_provider_is_recognised_in_a_survey_by_each_record_that_shows_it() {
    let table = include_str!("../../src/survey/sources/catalogue/tests/recognition.toml");
    let table: toml::Table = table.parse().unwrap();
    let first = |known: &toml::Value, key: &str| {
        let names = known.get(key)?.as_array()?;
        names.first()?.as_str().map(str::to_owned)
    };
    let mut seen = 0;
    for (id, known) in &table {
        // Who has no hosts but those of MX records is told by these alone, or only passes mail on.
        let Some(lead) = first(known, "leads") else {
            continue;
        };
        let by_mx = first(known, "mx").map(|host| ("good.test", mx(10, &host)));
        let ways = [
            by_mx,
            Some(("autodiscover.good.test", cname(&lead))),
            Some(("_imaps._tcp.good.test", srv(0, 1, 993, &lead))),
        ];
        let surveys = ways.into_iter().flatten().map(async |record| {
            let shown = format!("{record:?}");
            let world = World::new(&[], vec![record], |_| not_found()).await;
            let survey = world.survey("good.test").await;
            let place = report(&survey, SourceId::Catalogue).location.clone();
            assert_eq!(place, Some(format!("catalogue:{id}")), "{shown}");
        });
        seen += join_all(surveys).await.len();
    }
    assert!(seen > 100, "{seen}");
}

#[tokio::test]
async fn a_provider_that_only_a_certificate_tells_of_is_called_at_its_own_hosts() {
    let records = || {
        vec![
            ("good.test", mx(10, "mail.good.test")),
            ("mail.good.test", address(SHOWN_AT)),
        ]
    };
    let shown = ["*.fastmail.com"];
    let world = World::showing(&shown, &[], records(), |_| not_found()).await;
    let survey = world.survey("good.test").await;
    assert!(was_asked_for_mail(&survey, "imap.fastmail.com"));
    let seen = report(&survey, SourceId::Catalogue);
    assert_eq!(seen.outcome, Outcome::Found);
    assert_eq!(seen.detail.as_deref(), Some("by-certificate"));
    assert!(!seen.authenticated);
    assert_eq!(survey.provider.as_ref().unwrap().id, "fastmail");
    assert_eq!(survey.login[0].code, "app-password");

    let world = World::new(&[], records(), |_| not_found()).await;
    let survey = world.survey("good.test").await;
    assert!(!was_asked_for_mail(&survey, "imap.fastmail.com"));
    assert!(survey.provider.is_none());
}
