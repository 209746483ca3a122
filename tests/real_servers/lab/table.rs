//! Who listens where: one table, played by a dial table on loopback and by real addresses in a network namespace.

use std::{
    collections::BTreeMap,
    net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener},
};

use portolan::net::harbour::{Berth, Harbour};

/// A service of the lab.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Service {
    Dns,
    Imap,
    Imaps,
    Pop3,
    Pop3s,
    Smtp,
    Submission,
    Submissions,
    /// ManageSieve.
    Sieve,
    /// Without STARTTLS, passwords in the clear.
    ClearImap,
    ClearPop3,
    ClearSubmission,
    Http,
    Https,
    /// Accepts connections and never speaks.
    Silent,
    /// Nobody listens there.
    Closed,
    /// Every packet is lost.
    Drops,
}

use Service::*;

/// Where the lab stands on loopback. Clients come from 127.0.0.1: Dovecot trusts who comes from its own address, and would
/// let them log in without TLS.
pub const LOOPBACK: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);

/// Every documentation address of `lab.zone`, with the real port numbers. What is not here is refused.
pub fn table() -> BTreeMap<SocketAddr, Service> {
    let mut table = BTreeMap::new();
    let mut at = |ip: &str, berths: &[(u16, Service)]| {
        let ip: IpAddr = ip.parse().expect("an address");
        for (port, service) in berths {
            table.insert(SocketAddr::new(ip, *port), *service);
        }
    };
    at("192.0.2.1", &[(53, Dns)]);
    for good in ["192.0.2.", "2001:db8::"] {
        at(&format!("{good}10"), &[(25, Smtp)]);
        at(&format!("{good}11"), &[(143, Imap), (993, Imaps)]);
        at(&format!("{good}12"), &[(110, Pop3), (995, Pop3s)]);
        at(
            &format!("{good}13"),
            &[(465, Submissions), (587, Submission), (2525, Submission)],
        );
    }
    for web in [
        "192.0.2.14",
        "192.0.2.16",
        "192.0.2.24",
        "192.0.2.41",
        "192.0.2.42",
    ] {
        at(web, &[(80, Http), (443, Https)]);
    }
    at("192.0.2.19", &[(80, Http)]);
    for host in [15, 17, 18, 23, 30, 31, 32, 33, 34, 39, 50] {
        at(
            &format!("192.0.2.{host}"),
            &[
                (25, Smtp),
                (465, Submissions),
                (587, Submission),
                (143, Imap),
                (993, Imaps),
                (110, Pop3),
                (995, Pop3s),
            ],
        );
    }
    at("192.0.2.20", &[(25, Smtp)]);
    at("192.0.2.51", &[(80, Closed)]);
    at(
        "192.0.2.43",
        &[(465, Submissions), (993, Imaps), (4190, Sieve)],
    );
    at(
        "192.0.2.25",
        &[(25, Smtp), (10993, Imaps), (10587, Submission)],
    );
    at("192.0.2.21", &[(143, Imap), (993, Imaps)]);
    at("192.0.2.22", &[(465, Submissions), (587, Submission)]);
    at(
        "192.0.2.35",
        &[(143, ClearImap), (110, ClearPop3), (587, ClearSubmission)],
    );
    at(
        "192.0.2.36",
        &[(143, Silent), (993, Silent), (465, Submissions)],
    );
    at(
        "192.0.2.37",
        &[(993, Http), (995, Https), (465, Submissions)],
    );
    at("192.0.2.38", &[(993, Closed), (465, Submissions)]);
    at(
        "192.0.2.40",
        &[
            (993, Imap),
            (143, Imaps),
            (465, Submission),
            (587, Submissions),
        ],
    );
    for port in [25, 110, 143, 465, 587, 993, 995, 2525] {
        at("2001:db8::39", &[(port, Drops)]);
    }
    table
}

/// The sockets that each service is to bind.
#[derive(Clone, Debug, Default)]
pub struct Sockets(BTreeMap<Service, Vec<SocketAddr>>);

impl Sockets {
    /// One free loopback port for each service. `silent` is held by the test itself.
    pub fn on_loopback(silent: SocketAddr) -> Self {
        // All are held until all are known, so that no port is given twice.
        let mut held = Vec::new();
        let mut sockets = BTreeMap::from([(Silent, vec![silent])]);
        for service in table().into_values() {
            sockets.entry(service).or_insert_with(|| {
                let port = TcpListener::bind((LOOPBACK, 0)).expect("a free port");
                let address = port.local_addr().expect("its address");
                held.push(port);
                vec![address]
            });
        }
        Self(sockets)
    }

    /// The table's own addresses, for a network namespace that has them.
    pub fn as_in_table() -> Self {
        let mut sockets = Self::default();
        for (address, service) in table() {
            sockets.0.entry(service).or_default().push(address);
        }
        sockets
    }

    pub fn all(&self, service: Service) -> &[SocketAddr] {
        self.0.get(&service).map_or(&[], Vec::as_slice)
    }

    pub fn first(&self, service: Service) -> SocketAddr {
        self.all(service)[0]
    }

    /// The dial table: documentation address and real port to the service's loopback port.
    pub fn harbour(&self) -> Harbour {
        let mut harbour = Harbour::default();
        for (address, service) in table() {
            let berth = match service {
                Drops => Berth::Drops,
                _ => Berth::At(self.first(service)),
            };
            harbour.berths.insert((address.ip(), address.port()), berth);
        }
        harbour
    }
}
