//! What an admin can paste: the records that are missing, and the lines that open a firewall.

use crate::{
    check::{Harvest, Shut},
    config::Config,
    model::{Offer, Survey},
    net::Lookup,
    outputs::{
        Subject,
        dns::{self, Data, Record, Site},
    },
    say::Voice,
};

/// The lines of a zone file that are not in the DNS yet, for what was verified. A service that is published though nothing
/// there works is withheld; one that nobody publishes needs no word. Names that clients fetch files from are among them if
/// this server publishes for the domain.
pub fn missing(survey: &Survey, harvest: &Harvest, config: &Config) -> Vec<String> {
    let recommended = survey.recommended.for_files();
    let entry = config.book.find(&survey.domain);
    let subject = Subject {
        domain: &survey.domain,
        display_name: survey.domain.ascii(),
        recommended: &recommended,
        sieve: &[],
        offer: entry.as_ref().map_or(Offer::NOTHING, |entry| entry.offer()),
        address: None,
        full_name: None,
    };
    let site = match entry {
        Some(_) => Site::at(config.public_url.as_ref()),
        None => Site::default(),
    };
    // Without a server for each way there is nothing to publish yet.
    let Ok(records) = dns::records(&subject, &site) else {
        return Vec::new();
    };
    let missing = records.iter().filter(|record| is_missing(record, harvest));
    missing.map(Record::to_string).collect()
}

/// Of types that the check does not ask for it is not known whether they are there.
fn is_missing(record: &Record, harvest: &Harvest) -> bool {
    let owner = record.owner.trim_end_matches('.');
    let (wanted, wanted_port) = match &record.data {
        Data::Srv { target, port, .. } => (target.trim_end_matches('.'), *port),
        Data::Cname(_) => return harvest.lacks(owner),
        _ => return false,
    };
    let withheld = wanted.is_empty();
    match harvest.records(owner) {
        Some(Lookup::Found(records, _)) => !records.iter().any(|there| {
            let target = there.target.as_ref().map_or("", |host| host.ascii());
            target == wanted && (withheld || there.port == wanted_port)
        }),
        Some(Lookup::NoData | Lookup::NoName) => !withheld,
        Some(Lookup::Failed(_)) | None => false,
    }
}

/// The same for the firewalls in most use.
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
