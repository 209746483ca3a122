//! What of the records that a published domain wants is in the DNS already.

use std::collections::HashMap;

use futures_util::future::join_all;
use tokio::time::{Instant, timeout_at};

use crate::{
    check::Harvest,
    model::{DomainName, HostName},
    net::{DnsFault, Lookup, Net, SrvRecord},
    outputs::dns::{Data, Part, Record},
    wire::protocols::PROTOCOLS,
};

/// Services that the check asks for and no client.
const SERVICES: [&str; 6] = [
    "_sieve",
    "_jmap",
    "_caldavs",
    "_caldav",
    "_carddavs",
    "_carddav",
];
const TEXTS: [&str; 5] = [
    "_caldavs._tcp",
    "_carddavs._tcp",
    "_ua-auto-config",
    "_mta-sts",
    "_smtp._tls",
];
const NAMES: [&str; 4] = ["autoconfig", "autodiscover", "ua-auto-config", "mta-sts"];

/// The answers by owner, without a final dot, and type of record: each record as a text of this file's. None where nothing
/// could be learnt.
#[derive(Debug, Default)]
pub struct Zone(HashMap<(String, &'static str), Option<Vec<String>>>);

impl Zone {
    /// Asks for everything that [`Record`]s of `domain` may have and no client asks for, all at once, until `end`.
    pub async fn ask(domain: &DomainName, net: &Net, end: Instant) -> Self {
        let below = |label: &str| format!("{label}.{domain}");
        let services = SERVICES.map(|label| (below(&format!("{label}._tcp")), "SRV"));
        let questions = services
            .into_iter()
            .chain(TEXTS.map(|label| (below(label), "TXT")))
            .chain(NAMES.map(|label| (below(label), "CNAME")))
            .chain([(domain.ascii().to_owned(), "CAA")]);
        let asked = questions.map(async |(owner, kind)| {
            let there = timeout_at(end, look_up(&owner, kind, net)).await;
            ((owner, kind), there.ok().flatten())
        });
        Self(join_all(asked).await.into_iter().collect())
    }

    /// The same, and the records that clients asked for.
    #[must_use]
    pub fn with(mut self, harvest: &Harvest) -> Self {
        let ports = PROTOCOLS.iter().flat_map(|spec| spec.ports);
        let labels = ports.filter_map(|port| port.srv_label);
        for label in labels.chain(["_autodiscover"]) {
            let owner = format!("{label}._tcp.{}", harvest.domain);
            if let Some(records) = harvest.records(&owner) {
                self.0.insert((owner, "SRV"), servers(records.clone()));
            }
        }
        self
    }

    /// Whether the DNS has the record, none where that could not be learnt. A name has it that leads anywhere, and so has an
    /// owner with a record for the same purpose of which there may be one alone (RFC 8460 §3, RFC 8461 §3.1): what stands
    /// there otherwise is no reason to publish a rival.
    pub fn has(&self, record: &Record) -> Option<bool> {
        let there = self.of(record)?;
        Some(match &record.data {
            _ if record.part == Part::Autodiscover => !there.is_empty(),
            Data::Cname(_) => !there.is_empty(),
            Data::Srv { target, .. } if target == "." => there.iter().any(|it| it == "."),
            Data::Srv { target, port, .. } => {
                let wanted = server(target.trim_end_matches('.'), *port);
                there.contains(&wanted)
            }
            Data::Txt(text) => there.iter().any(|it| purpose(it) == purpose(text)),
            Data::Caa(name) => there.iter().any(|it| it.eq_ignore_ascii_case(name)),
            // Left out of what is to be pasted.
            Data::Tlsa(_) => true,
        })
    }

    /// Whether the owner has any record of this type.
    pub fn has_any(&self, record: &Record) -> Option<bool> {
        self.of(record).map(|there| !there.is_empty())
    }

    fn of(&self, record: &Record) -> Option<&Vec<String>> {
        let owner = record.owner.trim_end_matches('.').to_owned();
        self.0.get(&(owner, record.kind()))?.as_ref()
    }
}

/// None where nothing was to be learnt.
async fn look_up(owner: &str, kind: &str, net: &Net) -> Option<Vec<String>> {
    match kind {
        "SRV" => servers(net.srv(owner).await),
        "TXT" => all(net.txt(owner).await),
        "CAA" => all(net.caa(owner).await),
        _ => {
            let host: HostName = owner.parse().ok()?;
            let addresses = net.addresses(&host).await;
            let addresses = all(addresses.map(|all| all.iter().map(ToString::to_string).collect()));
            match addresses {
                // An alias that leads nowhere is one all the same.
                Some(none) if none.is_empty() => {
                    all(net.cname(owner).await.map(|host| vec![host.to_string()]))
                }
                known => known,
            }
        }
    }
}

fn all(answer: Lookup<Vec<String>>) -> Option<Vec<String>> {
    match answer {
        Lookup::Found(records, _) => Some(records),
        Lookup::NoData | Lookup::NoName => Some(Vec::new()),
        Lookup::Failed(_) => None,
    }
}

fn servers(answer: Lookup<Vec<SrvRecord>>) -> Option<Vec<String>> {
    if let Lookup::Failed(DnsFault::Unusable) = answer {
        // Something is there, and it is no server.
        return Some(vec![String::new()]);
    }
    let text = |record: SrvRecord| match record.target {
        Some(host) => server(host.ascii(), record.port),
        None => ".".to_owned(),
    };
    all(answer.map(|records| records.into_iter().map(text).collect()))
}

fn server(host: &str, port: u16) -> String {
    format!("{host}:{port}")
}

/// `v=STSv1`, `path`.
fn purpose(text: &str) -> &str {
    let end = match text.starts_with("path=") {
        true => text.find('='),
        false => text.find(';'),
    };
    text.get(..end.unwrap_or(text.len()))
        .unwrap_or(text)
        .trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(owner: &str, data: Data, part: Part) -> Record {
        Record {
            owner: format!("{owner}."),
            data,
            part,
        }
    }

    fn srv(target: &str, port: u16) -> Data {
        Data::Srv {
            priority: 0,
            weight: 0,
            port,
            target: target.into(),
        }
    }

    fn has(there: Option<&[&str]>, data: Data, part: Part) -> Option<bool> {
        let record = record("x.test", data, part);
        let there = there.map(|there| there.iter().map(ToString::to_string).collect());
        let key = ("x.test".to_owned(), record.kind());
        Zone(HashMap::from([(key, there)])).has(&record)
    }

    #[test]
    fn what_is_there_for_the_same_purpose_is_not_missing() {
        let text = |text: &str| Data::Txt(text.into());
        let caa = |name: &str| Data::Caa(name.into());
        for (there, data, part, expected) in [
            ("a.test:993", srv("a.test.", 993), Part::Mail, Some(true)),
            ("a.test:143", srv("a.test.", 993), Part::Mail, Some(false)),
            (".", srv(".", 0), Part::Mail, Some(true)),
            ("a.test:993", srv(".", 0), Part::Mail, Some(false)),
            ("", srv("a.test.", 993), Part::Mail, Some(false)),
            // Any target at all: a second record would be a rival.
            (
                "b.test:443",
                srv("a.test.", 443),
                Part::Autodiscover,
                Some(true),
            ),
            ("", srv("a.test.", 443), Part::Autodiscover, Some(true)),
            (
                "v=STSv1; id=1;",
                text("v=STSv1; id=2;"),
                Part::MtaSts,
                Some(true),
            ),
            (
                "v=spf1 -all",
                text("v=STSv1; id=2;"),
                Part::MtaSts,
                Some(false),
            ),
            ("path=/a", text("path=/b"), Part::Services, Some(true)),
            (
                "192.0.2.1",
                Data::Cname("a.test.".into()),
                Part::Names,
                Some(true),
            ),
            (
                "CA.example",
                caa("ca.example"),
                Part::Authorities,
                Some(true),
            ),
            (
                "b.example",
                caa("ca.example"),
                Part::Authorities,
                Some(false),
            ),
        ] {
            let told = format!("{there} {data:?}");
            assert_eq!(has(Some(&[]), data.clone(), part), Some(false), "{told}");
            assert_eq!(has(None, data.clone(), part), None, "{told}");
            assert_eq!(has(Some(&[there]), data, part), expected, "{told}");
        }
    }
}
