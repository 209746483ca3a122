//! What to ask, how much, how long. Pure.

use std::{net::IpAddr, time::Duration};

use crate::{
    model::{DomainName, Endpoint, Family, HostName, OtherService, Protocol, Role, Security},
    wire::protocols::PROTOCOLS,
};

/// The ports of every mail host, in the order of asking: what a mail app wants first comes first.
pub const MAIL_PORTS: [u16; 8] = [993, 465, 587, 143, 995, 110, 25, 2525];

/// How many ports from 1024 up, beside 2525, sources may name in one survey.
pub const MAX_NAMED_PORTS: usize = 8;

/// How many hosts one survey asks. A domain that names more is not worth a scan of the world.
pub const MAX_HOSTS: usize = 24;

/// How many addresses of one family of one host are asked.
pub const MAX_ADDRESSES: usize = 2;

/// How many conversations one survey has at once with one address.
pub const MAX_AT_ONCE: usize = 8;

/// How long one conversation may take. Greetings are often delayed on purpose, but the whole answer has a deadline.
pub const CONVERSATION: Duration = Duration::from_secs(8);

/// How long a server may think about one old version of TLS, connecting and STARTTLS included, and how many ports are asked: all
/// of two hosts with two addresses each. A port that takes one is asked for the next older one. A survey that has not this much
/// time left does without.
pub const OLD_TLS: Duration = Duration::from_millis(1500);
pub const MAX_OLD_TLS: usize = 32;

/// How long guessing waits for the names it tries.
pub const GUESS_LOOKUP: Duration = Duration::from_millis(2500);

/// How long a provider's web server has for one file.
pub const FETCH: Duration = Duration::from_secs(5);

/// The largest configuration file that is read, in octets.
pub const MAX_FILE: usize = 256 * 1024;

/// Left of the deadline for judging, so that conversations end before it and not by it.
pub const MARGIN: Duration = Duration::from_millis(250);

/// At most two addresses of each family that may be dialled, in the order of the answer, and as many that policy forbids, which
/// are only told: they take no place from one that could be called.
pub fn pick(addresses: &[IpAddr], may_dial: impl Fn(IpAddr) -> bool) -> Vec<IpAddr> {
    let may_dial = &may_dial;
    [Family::Ipv4, Family::Ipv6]
        .into_iter()
        .flat_map(|family| [(family, true), (family, false)])
        .flat_map(|(family, dialled)| {
            addresses
                .iter()
                .copied()
                .filter(move |ip| Family::of(*ip) == family && may_dial(*ip) == dialled)
                .take(MAX_ADDRESSES)
        })
        .collect()
}

/// What usually speaks on a mail port, and how it is secured.
pub fn usual(port: u16) -> Option<(Protocol, Security)> {
    PROTOCOLS.iter().find_map(|spec| {
        spec.ports
            .iter()
            .find(|known| known.number == port)
            .map(|known| (spec.protocol, known.security))
    })
}

/// Where a service beside mail can be asked itself, if Portolan speaks its protocol: ManageSieve, as `host:port`.
pub fn beside_mail(service: &OtherService) -> Option<Endpoint> {
    let named = |protocol: Protocol| service.kind == format!("manage{protocol}");
    let spec = PROTOCOLS
        .iter()
        .find(|spec| spec.role == Role::Filtering && named(spec.protocol))?;
    let usual = spec.ports.first()?;
    let (host, port) = match service.url.split_once(':') {
        Some((host, port)) => (host, port.parse().ok()?),
        None => (service.url.as_str(), usual.number),
    };
    Some(Endpoint {
        protocol: spec.protocol,
        host: host.parse().ok()?,
        port,
        security: usual.security,
    })
}

/// The names that a mail host has where nothing is published, best first for `protocol`.
///
/// Thunderbird tries `imap.`, `pop3.`, `pop.`, `mail.` and the bare domain for incoming, `smtp.`, `mail.` and the bare
/// domain for outgoing mail.
pub fn guesses(domain: &DomainName, protocol: Protocol) -> Vec<HostName> {
    let own: &[&str] = match protocol {
        Protocol::IMAP => &["imap"],
        Protocol::POP3 => &["pop", "pop3"],
        Protocol::SMTP => &["smtp"],
        _ => &[],
    };
    let labels = own
        .iter()
        .chain(&["mail"])
        .filter_map(|label| domain.host(label));
    let others = ["imap", "smtp", "pop", "pop3"]
        .into_iter()
        .filter(|label| !own.contains(label))
        .filter_map(|label| domain.host(label));
    labels.chain([domain.as_host()]).chain(others).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forbidden_addresses_take_no_place_from_those_that_may_be_dialled() {
        let ips = |texts: &[&str]| -> Vec<IpAddr> {
            texts.iter().map(|text| text.parse().unwrap()).collect()
        };
        let all = ips(&[
            "127.0.0.1",
            "10.0.0.1",
            "169.254.169.254",
            "::1",
            "192.0.2.1",
            "2001:db8::1",
            "192.0.2.2",
            "192.0.2.3",
        ]);
        let inside = ips(&["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1"]);
        let picked = pick(&all, |ip| !inside.contains(&ip));
        let expected = [
            "192.0.2.1",
            "192.0.2.2",
            "127.0.0.1",
            "10.0.0.1",
            "2001:db8::1",
            "::1",
        ];
        assert_eq!(picked, ips(&expected));
    }

    #[test]
    fn every_mail_port_has_its_usual_protocol() {
        for port in MAIL_PORTS {
            assert!(usual(port).is_some(), "{port}");
        }
        assert_eq!(usual(993), Some((Protocol::IMAP, Security::ImplicitTls)));
        assert_eq!(usual(587), Some((Protocol::SMTP, Security::StartTls)));
    }

    #[test]
    fn filter_rules_are_asked_where_a_source_says_and_nothing_else_beside_mail_is() {
        let at = |kind: &str, url: &str| {
            let service = OtherService {
                kind: kind.into(),
                url: url.into(),
                sources: Vec::new(),
            };
            beside_mail(&service).map(|found| (found.host.to_string(), found.port))
        };
        let found = |port| Some(("sieve.example.org".to_owned(), port));
        assert_eq!(at("managesieve", "sieve.example.org:4190"), found(4190));
        assert_eq!(at("managesieve", "sieve.example.org"), found(4190));
        assert_eq!(at("managesieve", "sieve.example.org:2000"), found(2000));
        for (kind, url) in [
            ("managesieve", "192.0.2.1:4190"),
            ("managesieve", "sieve.example.org:x"),
            ("managesieve", "https://sieve.example.org/"),
            ("managesieve", ""),
            ("jmap", "sieve.example.org:4190"),
            ("caldav", "https://dav.example.org/"),
        ] {
            assert_eq!(at(kind, url), None, "{kind} {url}");
        }
    }

    #[test]
    fn guesses_for_a_protocol_start_with_its_own_name_and_hold_every_name_once() {
        let domain: DomainName = "example.org".parse().unwrap();
        for protocol in [Protocol::IMAP, Protocol::POP3, Protocol::SMTP] {
            let names = guesses(&domain, protocol);
            assert_eq!(names.len(), 6);
            assert!(names[0].ascii().starts_with(&protocol.0[..3]));
        }
    }
}
