//! What a question to the DNS can come to.

use crate::model::{Dnssec, Family, HostName};

/// Answers of the DNS, told apart (RFC 2308, RFC 8020).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lookup<T> {
    Found(T, Dnssec),
    /// The name exists, the type does not.
    NoData,
    /// NXDOMAIN.
    NoName,
    Failed(DnsFault),
}

impl<T> Lookup<T> {
    /// Changes what was found.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Lookup<U> {
        match self {
            Self::Found(found, dnssec) => Lookup::Found(change(found), dnssec),
            Self::NoData => Lookup::NoData,
            Self::NoName => Lookup::NoName,
            Self::Failed(fault) => Lookup::Failed(fault),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DnsFault {
    /// The authority or the resolver failed.
    ServFail,
    Refused,
    Timeout,
    /// No name server could be reached at all: this machine's own trouble.
    NoNameServer,
    /// It answered, and no record names a host: an address, say, or a name that no host can have.
    Unusable,
    Other(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MxRecord {
    pub preference: u16,
    /// None is the lone root of a null MX, or a name that no host can have.
    pub host: Option<HostName>,
    /// The record stands alone and names the root: no mail is accepted (RFC 7505).
    pub null: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SrvRecord {
    pub priority: u16,
    pub weight: u16,
    pub port: u16,
    /// None where the target is the lone root: the service is withheld (RFC 2782).
    pub target: Option<HostName>,
}

/// One TLSA record (RFC 6698 §2), its numbers as they came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tlsa {
    pub usage: u8,
    pub selector: u8,
    pub matching: u8,
    pub data: Vec<u8>,
}

/// Which records of a name are to be proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    Mx,
    Srv,
    /// A CNAME itself.
    Alias,
    /// A and AAAA.
    Addresses,
    /// One of the two.
    Family(Family),
}
