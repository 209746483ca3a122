//! SRV records of what stands beside mail: filters, calendars, contacts, JMAP (RFC 5804 §1.8, RFC 6764 §3, RFC 8620 §2.2).

use futures_util::future::join_all;

use super::Question;
use crate::{
    model::{Dnssec, OtherService, SourceId},
    net::{DnsFault, Lookup, SrvRecord},
    wire::documents::dav,
};

/// A label and what it stands for.
struct Kind {
    label: &'static str,
    /// As autoconfig names the type.
    name: &'static str,
    place: Place,
}

/// How the record becomes an address.
enum Place {
    HostAndPort,
    /// A scheme, its port, and the path that holds without a TXT record (RFC 6764 §5).
    Web(&'static str, u16, &'static str),
}

const KINDS: [Kind; 6] = [
    Kind {
        label: "_sieve",
        name: "managesieve",
        place: Place::HostAndPort,
    },
    Kind {
        label: "_jmap",
        name: "jmap",
        place: Place::Web("https", 443, "/.well-known/jmap"),
    },
    Kind {
        label: "_caldavs",
        name: "caldav",
        place: Place::Web("https", 443, "/.well-known/caldav"),
    },
    Kind {
        label: "_caldav",
        name: "caldav",
        place: Place::Web("http", 80, "/.well-known/caldav"),
    },
    Kind {
        label: "_carddavs",
        name: "carddav",
        place: Place::Web("https", 443, "/.well-known/carddav"),
    },
    Kind {
        label: "_carddav",
        name: "carddav",
        place: Place::Web("http", 80, "/.well-known/carddav"),
    },
];

/// A service that a record names, the record's owner, and what DNSSEC says of it.
pub struct Found {
    pub service: OtherService,
    pub owner: String,
    pub dnssec: Dnssec,
}

/// Asks for all labels at once, and for the path where there is a record. Of records that could not be asked for, their owners.
pub async fn look(question: &Question<'_>) -> (Vec<Found>, Vec<String>) {
    let answers = join_all(KINDS.iter().map(|kind| ask(kind, question))).await;
    let (mut found, mut unheard) = (Vec::new(), Vec::new());
    for answer in answers {
        match answer {
            Ok(service) => found.extend(service),
            Err(owner) => unheard.push(owner),
        }
    }
    (found, unheard)
}

async fn ask(kind: &Kind, question: &Question<'_>) -> Result<Option<Found>, String> {
    let owner = format!("{}._tcp.{}", kind.label, question.domain);
    let (records, dnssec) = match question.net.srv(&owner).await {
        Lookup::Found(records, dnssec) => (records, dnssec),
        Lookup::NoData | Lookup::NoName | Lookup::Failed(DnsFault::Unusable) => return Ok(None),
        Lookup::Failed(_) => return Err(owner),
    };
    // One is enough to tell; a lone `.` withholds the service.
    let record = records
        .into_iter()
        .filter(|record| record.target.is_some())
        .min_by_key(|record| (record.priority, u16::MAX - record.weight));
    let Some(record) = record else {
        return Ok(None);
    };
    let path = match kind.place {
        Place::HostAndPort => None,
        Place::Web(..) => match question.net.txt(&owner).await {
            Lookup::Found(texts, _) => texts
                .iter()
                .find_map(|text| dav::context_path(text).map(str::to_owned)),
            _ => None,
        },
    };
    let url = address(&kind.place, &record, path.as_deref());
    Ok(url.map(|url| Found {
        service: OtherService {
            kind: kind.name.into(),
            url,
            sources: vec![SourceId::Srv],
        },
        owner,
        dnssec,
    }))
}

fn address(place: &Place, record: &SrvRecord, path: Option<&str>) -> Option<String> {
    let host = record.target.as_ref()?;
    Some(match place {
        Place::HostAndPort => format!("{host}:{}", record.port),
        Place::Web(scheme, usual, well_known) => {
            let path = path.unwrap_or(well_known);
            if record.port == *usual {
                format!("{scheme}://{host}{path}")
            } else {
                format!("{scheme}://{host}:{}{path}", record.port)
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(port: u16) -> SrvRecord {
        SrvRecord {
            priority: 0,
            weight: 0,
            port,
            target: Some("dav.example.org".parse().unwrap()),
        }
    }

    #[test]
    fn addresses_are_made_of_record_and_path() {
        for (label, port, path, address_of) in [
            ("_sieve", 4190, None, "dav.example.org:4190"),
            (
                "_jmap",
                443,
                None,
                "https://dav.example.org/.well-known/jmap",
            ),
            (
                "_caldavs",
                8443,
                Some("/dav/"),
                "https://dav.example.org:8443/dav/",
            ),
            (
                "_carddav",
                80,
                None,
                "http://dav.example.org/.well-known/carddav",
            ),
        ] {
            let kind = KINDS.iter().find(|kind| kind.label == label).unwrap();
            let made = address(&kind.place, &record(port), path);
            assert_eq!(made.as_deref(), Some(address_of));
        }
    }
}
