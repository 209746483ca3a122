//! Records as a name server sent them, and what of them is taken. Pure: any message at all may come in.

use std::net::IpAddr;

use hickory_resolver::proto::{
    op::Message,
    rr::{Name, RData, Record, RecordType},
};

use super::{
    answer::{MxRecord, SrvRecord, Tlsa},
    proof,
};
use crate::model::HostName;

/// More of one type are never read, but for TLSA.
pub const MAX_RECORDS: usize = 32;

const MAX_ADDRESSES: usize = 8;
const MAX_MX: usize = 16;
const MAX_SRV: usize = MAX_RECORDS;
const MAX_CAA: usize = 32;
/// Of a domain name in text (RFC 1035 §2.3.4).
const MAX_NAME: usize = 253;
/// Of a set that may be longer, nobody says that no record fits.
pub const MAX_TLSA: usize = 64;
const MAX_TLSA_BYTES: usize = 4096;
const MAX_TXT: usize = 16;
const MAX_TXT_BYTES: usize = 4096;

/// What is taken of an answer.
pub struct Reading<T> {
    pub record_type: RecordType,
    /// More are left lying.
    most: usize,
    take: fn(&RData) -> Option<T>,
}

impl<T> Reading<T> {
    /// The first records of this type, whoever owns them: behind a CNAME that is another name.
    pub fn of(&self, answers: &[Record]) -> Vec<T> {
        self.of_data(answers.iter().map(|record| &record.data))
    }

    pub fn of_data<'a>(&self, data: impl Iterator<Item = &'a RData>) -> Vec<T> {
        data.filter(|data| data.record_type() == self.record_type)
            .filter_map(|data| (self.take)(data))
            .take(self.most)
            .collect()
    }
}

pub const IPV4: Reading<IpAddr> = Reading {
    record_type: RecordType::A,
    most: MAX_ADDRESSES,
    take: |data| match data {
        RData::A(a) => Some(a.0.into()),
        _ => None,
    },
};

pub const IPV6: Reading<IpAddr> = Reading {
    record_type: RecordType::AAAA,
    most: MAX_ADDRESSES,
    take: |data| match data {
        RData::AAAA(aaaa) => Some(aaaa.0.into()),
        _ => None,
    },
};

pub const MX: Reading<(u16, Name)> = Reading {
    record_type: RecordType::MX,
    most: MAX_MX,
    take: |data| match data {
        RData::MX(mx) => Some((mx.preference, mx.exchange.clone())),
        _ => None,
    },
};

pub const SRV: Reading<(u16, u16, u16, Name)> = Reading {
    record_type: RecordType::SRV,
    most: MAX_SRV,
    take: |data| match data {
        RData::SRV(srv) => Some((srv.priority, srv.weight, srv.port, srv.target.clone())),
        _ => None,
    },
};

pub const CNAME: Reading<HostName> = Reading {
    record_type: RecordType::CNAME,
    most: 1,
    take: |data| match data {
        RData::CNAME(target) => host_name(target),
        _ => None,
    },
};

/// The strings of one record belong together (RFC 7208 §3.3 says so for all that use them as text).
pub const TXT: Reading<String> = Reading {
    record_type: RecordType::TXT,
    most: MAX_TXT,
    take: |data| match data {
        RData::TXT(txt) => {
            let mut bytes = txt.txt_data.concat();
            bytes.truncate(MAX_TXT_BYTES);
            Some(String::from_utf8_lossy(&bytes).into_owned())
        }
        _ => None,
    },
};

/// Who may issue certificates, without parameters (RFC 8659 §4.2); other properties are left out, and so is a value that
/// names nobody.
pub const CAA: Reading<String> = Reading {
    record_type: RecordType::CAA,
    most: MAX_CAA,
    take: |data| match data {
        RData::CAA(caa) if caa.tag.eq_ignore_ascii_case("issue") => {
            let name = caa.value.split(|octet| *octet == b';').next()?.trim_ascii();
            let name = str::from_utf8(name).ok()?;
            (!name.is_empty() && name.len() <= MAX_NAME).then(|| name.to_owned())
        }
        _ => None,
    },
};

pub const TLSA: Reading<Tlsa> = Reading {
    record_type: RecordType::TLSA,
    most: MAX_TLSA,
    take: |data| match data {
        RData::TLSA(tlsa) if tlsa.cert_data.len() <= MAX_TLSA_BYTES => Some(Tlsa {
            usage: tlsa.cert_usage.into(),
            selector: tlsa.selector.into(),
            matching: tlsa.matching.into(),
            data: tlsa.cert_data.clone(),
        }),
        _ => None,
    },
};

/// What may be read of an answer to a question for `kind`, or lead to it.
pub fn of_interest(kind: RecordType, answers: &[Record]) -> impl Iterator<Item = &RData> {
    let data = answers.iter().map(|record| &record.data);
    let most = match kind {
        // Read to the end, and the CNAMEs besides.
        RecordType::TLSA => MAX_TLSA + MAX_RECORDS,
        _ => MAX_RECORDS,
    };
    data.filter(move |data| [kind, RecordType::CNAME].contains(&data.record_type()))
        .take(most)
}

/// MX records, most wanted first.
pub fn exchangers(records: Vec<(u16, Name)>) -> Vec<MxRecord> {
    let lone = records.len() == 1;
    let mut records: Vec<_> = records
        .into_iter()
        .map(|(preference, exchange)| MxRecord {
            preference,
            host: host_name(&exchange),
            null: lone && exchange.is_root(),
        })
        .collect();
    records.sort_by_key(|record| record.preference);
    records
}

/// SRV records. A target that no host can have is a mistake; only the root withholds the service.
pub fn targets(records: Vec<(u16, u16, u16, Name)>) -> Vec<SrvRecord> {
    records
        .into_iter()
        .filter_map(|(priority, weight, port, name)| {
            let target = host_name(&name);
            (target.is_some() || name.is_root()).then_some(SrvRecord {
                priority,
                weight,
                port,
                target,
            })
        })
        .collect()
}

fn host_name(name: &Name) -> Option<HostName> {
    name.to_ascii().parse().ok()
}

/// All that could be taken of one message, whatever was asked: what the look-ups make of foreign octets, without a network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Records {
    pub addresses: Vec<IpAddr>,
    pub mx: Vec<MxRecord>,
    pub srv: Vec<SrvRecord>,
    pub aliases: Vec<HostName>,
    pub txt: Vec<String>,
    pub tlsa: Vec<Tlsa>,
    pub caa: Vec<String>,
    /// Whether it is short enough to be validated.
    pub provable: bool,
}

impl Records {
    /// Reads a message (RFC 1035 §4.1) as it came over UDP, or over TCP behind its length. None where it is no message.
    pub fn read(message: &[u8]) -> Option<Self> {
        let message = Message::from_vec(message).ok()?;
        let answers = &message.answers;
        Some(Self {
            addresses: [IPV4.of(answers), IPV6.of(answers)].concat(),
            mx: exchangers(MX.of(answers)),
            srv: targets(SRV.of(answers)),
            aliases: CNAME.of(answers),
            txt: TXT.of(answers),
            tlsa: TLSA.of(answers),
            caa: CAA.of(answers),
            provable: proof::is_provable(message),
        })
    }
}

#[cfg(test)]
mod tests {
    use hickory_resolver::proto::rr::rdata::CAA as Property;

    use super::*;

    #[test]
    fn authorities_are_those_that_may_issue() {
        let property = |tag: &str, value: &[u8]| {
            let mut property = Property::new_issue(false, None, Vec::new());
            property.tag = tag.into();
            property.value = value.into();
            RData::CAA(property)
        };
        let data = [
            property("issue", b"ca.example; validationmethods=dns-01"),
            property("Issue", b" second.example"),
            property("issue", b";"),
            property("issue", b""),
            property("issue", b"\xff\xfe"),
            property("issue", &[b'a'; 254]),
            property("issuewild", b"third.example"),
            property("iodef", b"mailto:ca@example.org"),
        ];
        assert_eq!(CAA.of_data(data.iter()), ["ca.example", "second.example"]);
    }
}
