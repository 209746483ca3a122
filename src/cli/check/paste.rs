//! What an admin can paste: the records that are missing, and the lines that open a firewall.

use url::Url;

use super::zone::Zone;
use crate::{
    check::Shut,
    config::Config,
    directory::Published,
    model::{Offer, Recommendation, Survey},
    outputs::{
        Subject,
        dns::{self, Data, Part, Record, Site},
    },
    say::Voice,
};

/// Lines of a zone file.
#[derive(Default)]
pub struct Records {
    /// Not in the DNS yet.
    pub missing: Vec<String>,
    /// Of these that could not be learnt.
    pub unknown: Vec<String>,
}

impl Records {
    /// Of a domain that the configuration publishes, what `portolan render dns` prints; keys are left out, since whether the
    /// zone is signed is the operator's to know. Of any other, SRV records for what was verified.
    ///
    /// A lone `.` is told of services that the configuration does not name. Where a survey says what there is, which may not
    /// have seen all, only those are withheld that are published though nothing there works.
    pub fn of(survey: &Survey, zone: &Zone, config: &Config) -> Self {
        let entry = config.book.find(&survey.domain);
        let given = entry.as_ref().and_then(|entry| entry.given());
        let is_given = given.is_some();
        let wanted = wanted(survey, entry.as_ref(), given, config.public_url.as_ref());
        let mut records = Self::default();
        for record in wanted {
            let is_withheld = matches!(&record.data, Data::Srv { target, .. } if target == ".");
            let concerns = is_given || !is_withheld || zone.has_any(&record) == Some(true);
            match zone.has(&record) {
                _ if !concerns => {}
                Some(true) => {}
                Some(false) => records.missing.push(record.to_string()),
                None => records.unknown.push(record.to_string()),
            }
        }
        records
    }
}

/// The records that a domain should have. None without a server for each way: then there is nothing to publish yet.
fn wanted(
    survey: &Survey,
    entry: Option<&Published>,
    given: Option<Recommendation>,
    public_url: Option<&Url>,
) -> Vec<Record> {
    let offer = entry.map_or(Offer::NOTHING, |entry| entry.offer());
    let written = offer.name.as_ref().map(|name| name.default.clone());
    let provider = survey.provider.as_ref().map(|it| it.name.clone());
    let seen = provider.filter(|_| given.is_none());
    let recommended = given.unwrap_or_else(|| survey.recommended.for_files());
    let subject = Subject {
        domain: &survey.domain,
        display_name: &written.or(seen).unwrap_or_else(|| survey.domain.unicode()),
        recommended: &match entry {
            Some(entry) => entry.terms.login.said_of(recommended),
            None => recommended,
        },
        sieve: &entry.map(Published::sieve).unwrap_or_default(),
        offer,
        address: None,
        full_name: None,
    };
    let site = Site::at(public_url);
    let mut records = dns::records(&subject, &site).unwrap_or_default();
    // Where nothing serves a domain's settings no name is to lead there.
    records.retain(|record| entry.is_some() || record.part == Part::Mail);
    records
}

/// Lines that open the ports in the firewalls in most use.
pub fn firewall(shut: &Shut, voice: &Voice) -> Vec<String> {
    let joined = |between: &str| {
        let ports: Vec<_> = shut.ports.iter().map(u16::to_string).collect();
        ports.join(between)
    };
    let added: Vec<_> = shut
        .ports
        .iter()
        .map(|port| format!("--add-port={port}/tcp"))
        .collect();
    [
        ("check-firewall-nftables", joined(", ")),
        ("check-firewall-ufw", joined(",")),
        ("check-firewall-firewalld", added.join(" ")),
    ]
    .into_iter()
    .map(|(id, ports)| voice.say_with(id, &[("ports", ports.into())]))
    .collect()
}
