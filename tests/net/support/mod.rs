//! Servers of the test: names, certificates, ports.

pub mod certificates;
pub mod names;
pub mod ports;
pub mod signed;
pub mod surveys;

use std::{collections::HashMap, net::SocketAddr, time::Duration};

use portolan::{
    model::HostName,
    net::{
        Net, Options,
        harbour::{Berth, Harbour},
    },
};
use rustls::pki_types::CertificateDer;

/// Long enough for anything that happens at all.
pub const LONG: Duration = Duration::from_secs(20);

pub fn host(name: &str) -> HostName {
    name.parse().unwrap()
}

pub fn socket(text: &str) -> SocketAddr {
    text.parse().unwrap()
}

/// A network whose berths are given as `("192.0.2.1:993", listener)`.
pub fn harbour(
    nameserver: Option<SocketAddr>,
    roots: &[CertificateDer<'static>],
    berths: &[(&str, SocketAddr)],
) -> Net {
    berthed(
        nameserver,
        roots,
        berths.iter().map(|(from, to)| (*from, Berth::At(*to))),
    )
}

pub fn berthed<'a>(
    nameserver: Option<SocketAddr>,
    roots: &[CertificateDer<'static>],
    berths: impl IntoIterator<Item = (&'a str, Berth)>,
) -> Net {
    let berths: HashMap<_, _> = berths
        .into_iter()
        .map(|(from, berth)| (socket(from), berth))
        .map(|(from, berth)| ((from.ip(), from.port()), berth))
        .collect();
    let options = Options {
        nameservers: nameserver.into_iter().collect(),
        roots: roots.to_vec(),
        ..Options::default()
    };
    Net::in_harbour(&options, Harbour { berths }).unwrap()
}
