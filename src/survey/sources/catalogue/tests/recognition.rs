//! Each way by which a customer's domain is recognised, for each provider that has data for it: MX hosts, hosts to which
//! `autodiscover.<domain>` or an SRV record leads, names on certificates. A name that is lost is seen, and so is one that no
//! row knows.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, LazyLock},
};

use super::*;
use crate::survey::{
    chart::Chart,
    ranking::tests::{chart, untrusted},
};

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Known {
    mx: Vec<String>,
    leads: Vec<String>,
    certificates: Vec<String>,
}

/// By the provider's id.
static KNOWN: LazyLock<BTreeMap<String, Known>> =
    LazyLock::new(|| toml::from_str(include_str!("recognition.toml")).unwrap());

/// The row of an entry with data to be recognised by. Of filters, which are many and alike, only those that nobody may drop
/// have one.
fn row(entry: &Entry) -> Option<&'static Known> {
    let row = KNOWN.get(&entry.id);
    let needed = entry.kind != Kind::Filter || NAMED.contains(&&*entry.id);
    let has_names = !entry.mx.is_empty() || !entry.hosts.is_empty();
    assert!(
        row.is_some() || !needed || !has_names,
        "{} has no row",
        entry.id
    );
    row
}

fn host(name: &str) -> HostName {
    name.trim_start_matches("*.").parse().unwrap()
}

/// Who a certificate with this name shows the provider to be, of a domain without anything else to go by.
fn by_certificate(name: &str) -> Option<String> {
    let mut chart: Chart = chart(&[], &["imap.good.test 993 ok"], &[]);
    let mut tls = untrusted();
    Arc::make_mut(&mut tls.certificate).names = vec!["good.test".into(), name.into()];
    Arc::make_mut(&mut chart.observations[0]).tls = Some(tls);
    chart.recognise_by_certificate();
    chart.provider().map(|provider| provider.id)
}

#[test]
fn each_provider_is_recognised_by_each_way_that_it_has() {
    for (id, known) in &*KNOWN {
        for name in &known.mx {
            assert_eq!(mx(name), Some(id.as_str()), "MX {name}");
        }
        for name in &known.leads {
            let found = of_host(&host(name)).map(|entry| entry.id.as_str());
            assert_eq!(found, Some(id.as_str()), "CNAME or SRV {name}");
        }
        for name in &known.certificates {
            assert_eq!(
                by_certificate(name).as_deref(),
                Some(id.as_str()),
                "certificate {name}"
            );
        }
    }
}

/// Names of which no row knows one at or below them.
fn unmet<'a>(names: &'a [HostName], rows: &[String]) -> Vec<&'a HostName> {
    let rows: Vec<HostName> = rows.iter().map(|row| host(row)).collect();
    let met = |name: &&HostName| {
        rows.iter().any(|row| {
            let rest = row.ascii().strip_suffix(name.ascii());
            rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    };
    names.iter().filter(|name| !met(name)).collect()
}

#[test]
fn every_name_of_the_file_is_in_the_table() {
    let mut rows = BTreeSet::new();
    for entry in entries() {
        let Some(known) = row(entry) else {
            continue;
        };
        rows.insert(&entry.id);
        assert!(unmet(&entry.mx, &known.mx).is_empty(), "MX of {}", entry.id);
        assert!(
            unmet(&entry.hosts, &known.leads).is_empty(),
            "hosts of {}",
            entry.id
        );
        let shows_certificates = entry.kind == Kind::Mailbox && !entry.hosts.is_empty();
        assert!(
            !shows_certificates || !known.certificates.is_empty(),
            "{}",
            entry.id
        );
    }
    assert_eq!(rows.len(), KNOWN.len(), "a row is of nobody");
}

#[test]
fn an_old_or_regional_name_leads_to_the_servers_of_its_region() {
    for (name, first) in [
        ("mx00.ionos.fr", "imap.ionos.fr"),
        ("mx00.unetun.com", "imap.ionos.fr"),
        ("mx00.oneandone.co.uk", "imap.ionos.co.uk"),
        ("mx00.clienteservidor.es", "imap.ionos.es"),
        ("mx00.servercliente.it", "imap.ionos.it"),
        ("mx00.1and1.mx", "imap.ionos.mx"),
        ("mx00.kundenserver.de", "imap.ionos.de"),
        ("mx00.perfora.net", "imap.ionos.com"),
        ("mx.zohomail.com", "imappro.zoho.com"),
        ("mx.zoho.com.cn", "imappro.zoho.com.cn"),
        ("mxa.eu.mailgun.org", "smtp.eu.mailgun.org"),
    ] {
        let entry = by_mx(&host(name)).unwrap();
        assert_eq!(entry.servers[0].endpoint.host.ascii(), first, "{name}");
    }
}

#[test]
fn addresses_of_other_countries_and_brands_are_known() {
    for (name, id) in [
        ("outlook.de", "outlook"),
        ("hotmail.co.uk", "outlook"),
        ("live.nl", "outlook"),
        ("yahoo.co.uk", "yahoo"),
        ("aim.com", "aol"),
        ("gmx.at", "gmx"),
        ("gmx.co.uk", "gmx-com"),
        ("zohomail.eu", "zoho"),
        ("zohomail.com.cn", "zoho"),
        ("fastmail.co.uk", "fastmail"),
        ("sent.com", "fastmail"),
        ("scientist.com", "mail-com"),
        ("xfinity.com", "comcast"),
        ("freenetmail.de", "freenet"),
        ("tuta.com", "tuta"),
    ] {
        assert_eq!(domain(name), Some(id), "{name}");
    }
}
