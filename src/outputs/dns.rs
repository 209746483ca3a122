//! The DNS records to publish, as lines of a zone file (RFC 1035 §5) and as fields of a registrar's form.
//!
//! Of mail, what is not recommended is withheld by the lone target `.` (RFC 6186 §3.4), so that no app goes looking for it.
//! What else a domain may have is told where it is known, and left alone where it is not.

mod record;

use std::{fmt::Write, sync::Arc};

use aws_lc_rs::digest::{SHA256, digest};
use url::Url;

use super::{CannotCarry, Output, Subject, autodiscover, mta_sts, pacc};
use crate::{
    model::{HostName, Observation, Protocol, Recommendation, Role, Security, Setting, Verdict},
    wire::protocols::{PROTOCOLS, Spec},
};

pub use record::{Data, Fields, Part, Record, relative};

pub(super) const OUTPUT: Output = Output {
    name: "dns",
    needs_address: false,
    write: |subject| zone(subject, &Site::default()),
};

/// What the settings do not tell: where they are served from.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// The server that answers for `autoconfig.<domain>` and the like. None leaves these names to the operator.
    pub host: Option<HostName>,
    /// Public keys of servers; of hosts that are not below the domain they are left to the zones of these.
    pub keys: Vec<Key>,
    /// Nobody answers Outlook there, although the settings could be told to it.
    pub no_autodiscover: bool,
}

impl Key {
    /// The keys of servers that a user can log in to, as a survey saw them, each once. Where several addresses show
    /// different ones, all of them.
    pub fn seen(observations: &[Arc<Observation>]) -> Vec<Self> {
        let mut keys = Vec::new();
        for seen in observations
            .iter()
            .filter(|seen| seen.verdict == Verdict::Ok)
        {
            let key = seen.tls.as_ref().and_then(|tls| tls.certificate.key);
            let key = key.map(|sha256| Self {
                host: seen.host.clone(),
                port: seen.port,
                sha256,
            });
            if let Some(key) = key
                && !keys.contains(&key)
            {
                keys.push(key);
            }
        }
        keys.sort();
        keys
    }
}

impl Site {
    /// The same, and these keys.
    #[must_use]
    pub fn with_keys(self, keys: Vec<Key>) -> Self {
        Self { keys, ..self }
    }

    fn answers_outlook(&self, subject: &Subject) -> bool {
        !self.no_autodiscover && autodiscover::write(subject).is_ok()
    }

    /// Where a server with this URL is.
    pub fn at(public_url: Option<&Url>) -> Self {
        let host = public_url.and_then(Url::domain);
        Self {
            host: host.and_then(|host| host.parse().ok()),
            ..Self::default()
        }
    }
}

/// What DANE would vouch for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    pub host: HostName,
    pub port: u16,
    /// SHA-256 of the certificate's SubjectPublicKeyInfo.
    pub sha256: [u8; 32],
}

/// The whole zone file: the records, with a remark on where each kind is specified.
pub fn zone(subject: &Subject, site: &Site) -> Result<Vec<u8>, CannotCarry> {
    let mut zone = String::new();
    let mut part = None;
    for record in records(subject, site)? {
        if part != Some(record.part) {
            part = Some(record.part);
            let _ = writeln!(zone, "; {}", record.part.specification());
        }
        let _ = writeln!(zone, "{record}");
    }
    for name in unplaced(subject, site) {
        let _ = writeln!(
            zone,
            "; {name} CNAME, or A and AAAA: the server that serves these settings"
        );
    }
    Ok(zone.into_bytes())
}

/// All records, those of one [`Part`] together.
pub fn records(subject: &Subject, site: &Site) -> Result<Vec<Record>, CannotCarry> {
    let mut records = mail(subject)?;
    records.extend(services(subject));
    for name in served_names(subject, site) {
        if let Some(host) = points_there(site, &name) {
            records.push(Record {
                owner: name,
                data: Data::Cname(host.fqdn()),
                part: Part::Names,
            });
        }
    }
    records.extend(discovery(subject, site));
    records.extend(delivery(subject));
    let ours = |key: &&Key| subject.domain.covers(&key.host);
    records.extend(site.keys.iter().filter(ours).map(|key| Record {
        owner: format!("_{}._tcp.{}", key.port, key.host.fqdn()),
        data: Data::Tlsa(key.sha256),
        part: Part::Dane,
    }));
    Ok(records)
}

/// The hosts at which clients fetch what is served for the domain.
pub fn served_hosts(subject: &Subject) -> Vec<HostName> {
    let names = served_names(subject, &Site::default()).into_iter();
    names.filter_map(|name| name.parse().ok()).collect()
}

/// The same, absolute.
fn served_names(subject: &Subject, site: &Site) -> Vec<String> {
    let labels = [
        ("autoconfig", true),
        ("autodiscover", site.answers_outlook(subject)),
        ("ua-auto-config", pacc::write(subject).is_ok()),
        ("mta-sts", subject.offer.mta_sts.is_some()),
    ];
    let served = labels.into_iter().filter(|(_, served)| *served);
    served
        .map(|(label, _)| format!("{label}.{}", subject.domain.fqdn()))
        .collect()
}

/// Names, absolute, that have to lead to the server of `site` by records which only the operator can tell.
pub fn unplaced(subject: &Subject, site: &Site) -> Vec<String> {
    let names = served_names(subject, site).into_iter();
    names
        .filter(|name| points_there(site, name).is_none())
        .collect()
}

/// Where `name` leads; none for the server's own name, which cannot stand for itself.
fn points_there<'a>(site: &'a Site, name: &str) -> Option<&'a HostName> {
    site.host.as_ref().filter(|host| host.fqdn() != name)
}

/// The order of recommendation becomes the priority, which compares between `_imaps`, `_imap`, `_pop3s` and `_pop3`
/// (RFC 6186 §3.4).
fn mail(subject: &Subject) -> Result<Vec<Record>, CannotCarry> {
    let recommended = subject.recommended;
    for (role, missing) in [
        (Role::Incoming, CannotCarry::NoIncoming),
        (Role::Outgoing, CannotCarry::NoOutgoing),
    ] {
        let carried = |setting: &Setting| setting.security != Security::None;
        if !recommended.of(role).iter().any(carried) {
            return Err(missing);
        }
    }
    let mut records = Vec::new();
    for (label, protocol, security) in labels() {
        let before = records.len();
        for (priority, setting) in ranked(recommended, protocol, security) {
            records.push(server(subject, label, priority, setting, Part::Mail));
        }
        if records.len() == before {
            records.push(withheld(subject, label, Part::Mail));
        }
    }
    Ok(records)
}

/// Every service of RFC 6186 and RFC 8314 by its label.
fn labels() -> impl Iterator<Item = (&'static str, Protocol, Security)> {
    let ports = |spec: &&'static Spec| spec.ports.iter().map(|port| (spec.protocol, port));
    let all = PROTOCOLS.iter().flat_map(ports);
    all.filter_map(|(protocol, port)| Some((port.srv_label?, protocol, port.security)))
}

/// The settings of one service, each with its place among all of its role.
fn ranked(
    recommended: &Recommendation,
    protocol: Protocol,
    security: Security,
) -> impl Iterator<Item = (usize, &Setting)> {
    recommended
        .of(protocol.role())
        .iter()
        .enumerate()
        .filter(move |(_, setting)| setting.protocol == protocol && setting.security == security)
}

/// ManageSieve (RFC 5804 §1.8), JMAP (RFC 8620 §2.2), calendars and contacts (RFC 6764 §3, with the path of §4).
fn services(subject: &Subject) -> Vec<Record> {
    let mut records = Vec::new();
    for (place, setting) in subject.sieve.iter().enumerate() {
        records.push(server(subject, "_sieve", place, setting, Part::Services));
    }
    let offer = subject.offer;
    for (service, label, in_the_clear) in [
        (&offer.jmap, "_jmap", None),
        (&offer.caldav, "_caldavs", Some("_caldav")),
        (&offer.carddav, "_carddavs", Some("_carddav")),
    ] {
        let Some((service, host)) = service.as_ref().and_then(|it| Some((it, it.host()?))) else {
            continue;
        };
        let port = service.url.port_or_known_default().unwrap_or(443);
        records.push(srv(subject, label, 0, port, host.fqdn(), Part::Services));
        let Some(in_the_clear) = in_the_clear else {
            continue;
        };
        if let Some(path) = context_path(&service.url) {
            records.push(Record {
                owner: owner(subject, label),
                data: Data::Txt(format!("path={path}")),
                part: Part::Services,
            });
        }
        records.push(withheld(subject, in_the_clear, Part::Services));
    }
    records
}

/// None for what clients try by themselves (RFC 6764 §5).
fn context_path(url: &Url) -> Option<&str> {
    let path = url.path();
    (path != "/" && !path.starts_with("/.well-known/")).then_some(path)
}

/// Where Outlook is to ask (MS-OXDISCO §3.1.5), one record alone, and the digest of the PACC file.
fn discovery(subject: &Subject, site: &Site) -> Vec<Record> {
    let mut records = Vec::new();
    if site.answers_outlook(subject) {
        let target = match &site.host {
            Some(host) => host.fqdn(),
            None => format!("autodiscover.{}", subject.domain.fqdn()),
        };
        let part = Part::Autodiscover;
        records.push(srv(subject, "_autodiscover", 0, 443, target, part));
    }
    if let Ok(file) = pacc::write(subject) {
        records.push(Record {
            owner: format!("_ua-auto-config.{}", subject.domain.fqdn()),
            data: Data::Txt(pacc::digest_record(&file)),
            part: Part::Pacc,
        });
    }
    records
}

/// What other mail servers and certificate authorities look at.
fn delivery(subject: &Subject) -> Vec<Record> {
    let offer = subject.offer;
    let domain = subject.domain.fqdn();
    let mut records = Vec::new();
    if let Some(policy) = &offer.mta_sts {
        // A new id for a new policy and no other (RFC 8461 §3.1), at most 32 letters and digits.
        let hash = digest(&SHA256, mta_sts::write(policy).as_bytes());
        let id: String = hash
            .as_ref()
            .iter()
            .take(16)
            .fold(String::new(), |mut id, byte| {
                let _ = write!(id, "{byte:02x}");
                id
            });
        records.push(Record {
            owner: format!("_mta-sts.{domain}"),
            data: Data::Txt(format!("v=STSv1; id={id};")),
            part: Part::MtaSts,
        });
    }
    if !offer.tls_reports.is_empty() {
        records.push(Record {
            owner: format!("_smtp._tls.{domain}"),
            data: Data::Txt(format!("v=TLSRPTv1; rua={}", offer.tls_reports.join(","))),
            part: Part::TlsReports,
        });
    }
    records.extend(offer.authorities.iter().map(|name| Record {
        owner: domain.clone(),
        data: Data::Caa(name.clone()),
        part: Part::Authorities,
    }));
    records
}

fn owner(subject: &Subject, label: &str) -> String {
    format!("{label}._tcp.{}", subject.domain.fqdn())
}

fn server(subject: &Subject, label: &str, place: usize, setting: &Setting, part: Part) -> Record {
    let priority = u16::try_from(place).unwrap_or(u16::MAX);
    let target = setting.hostname.fqdn();
    srv(subject, label, priority, setting.port, target, part)
}

fn withheld(subject: &Subject, label: &str, part: Part) -> Record {
    srv(subject, label, 0, 0, ".".into(), part)
}

/// Weight 0: there is nothing to choose between (RFC 2782).
fn srv(
    subject: &Subject,
    label: &str,
    priority: u16,
    port: u16,
    target: String,
    part: Part,
) -> Record {
    Record {
        owner: owner(subject, label),
        data: Data::Srv {
            priority,
            weight: 0,
            port,
            target,
        },
        part,
    }
}
