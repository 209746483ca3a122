//! Floor 3: a harbour of sample mail servers and domains on free loopback ports, for newcomers and for tests.
//!
//! Everything is inside this process: a name server with the zones of the sample domains, mail servers that behave well
//! or in every common wrong way, a small web server for autoconfig files, and an authority that signs their certificates
//! at start. The survey dials documentation addresses (RFC 5737, RFC 3849) as if they were anywhere in the world; the dial
//! table of [`crate::net::harbour`] leads them to the loopback ports. No packet leaves the machine.
//!
//! A new sample is an entry in [`SAMPLES`], with what the survey must conclude in `tests/journey.rs`.

pub(crate) mod authority;
pub(crate) mod layout;
pub(crate) mod manner;
mod names;
mod samples;
mod servers;

pub use samples::SAMPLES;

use std::{collections::HashMap, io, net::SocketAddr, sync::Arc, time::Duration};

use rustls::pki_types::CertificateDer;
use tokio::task::JoinSet;

use self::{
    authority::Authority,
    layout::{Dock, Layout},
    names::Names,
};
use crate::{
    net::{self, Net, harbour},
    survey::Policy,
};

/// A domain of the harbour.
pub struct Sample {
    /// As a person types it.
    pub domain: &'static str,
    /// The message that says in one line what a survey of it shows.
    pub message: &'static str,
    pub(crate) lay_out: fn(&mut Layout, &'static str),
}

/// The running harbour. Dropping it stops every server.
pub struct Harbour {
    table: harbour::Harbour,
    names: SocketAddr,
    root: CertificateDer<'static>,
    _servers: JoinSet<()>,
    _names: Names,
}

impl Harbour {
    /// Starts every server, on ports that the system chooses. Needs loopback and nothing else.
    pub async fn start() -> io::Result<Self> {
        Self::of(SAMPLES).await
    }

    /// A harbour of other samples, for tests of what is built on it.
    pub(crate) async fn of(samples: &[Sample]) -> io::Result<Self> {
        let mut layout = Layout::default();
        for sample in samples {
            (sample.lay_out)(&mut layout, sample.domain);
        }
        let authority = Authority::new().map_err(io::Error::other)?;
        let (tls, root) = authority
            .serve(&layout.certificates)
            .map_err(io::Error::other)?;
        let world = Arc::new(servers::World {
            tls: tls.into(),
            sites: layout.sites,
        });
        let mut tasks = JoinSet::new();
        let mut table = harbour::Harbour::default();
        // Whoever behaves alike shares a socket: the name that a client wants is in its TLS or HTTP.
        let mut open = HashMap::new();
        for ((ip, port), dock) in layout.docks {
            let berth = match dock {
                Dock::Served(manner) => {
                    let socket = match open.get(&(port, manner)) {
                        Some(socket) => *socket,
                        None => {
                            let socket = servers::open(port, manner, &world, &mut tasks).await?;
                            open.insert((port, manner), socket);
                            socket
                        }
                    };
                    harbour::Berth::At(socket)
                }
                Dock::Drops => harbour::Berth::Drops,
            };
            table.berths.insert((ip, port), berth);
        }
        let names = Names::open(layout.zone).await?;
        Ok(Self {
            table,
            names: names.address(),
            root,
            _servers: tasks,
            _names: names,
        })
    }

    /// A network in which nothing but this harbour exists.
    pub fn net(&self) -> Result<Net, net::Error> {
        let options = net::Options {
            nameservers: vec![self.names],
            roots: vec![self.root.clone()],
            ..Default::default()
        };
        Net::in_harbour(&options, self.table.clone())
    }

    /// What a survey of it may do. The central database is in the real world, so it is not asked.
    pub fn policy() -> Policy {
        Policy {
            deadline: Duration::from_secs(10),
            ispdb: None,
            ispdb_dir: None,
            ehlo: "portolan.example".into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::{
        model::DomainName,
        net::{ConnectFault, DnsFault, Lookup},
        say::Voice,
    };

    #[test]
    fn samples_are_domains_of_their_own_with_a_message_each() {
        let mut seen = HashSet::new();
        for sample in SAMPLES {
            let domain: DomainName = sample.domain.parse().unwrap();
            assert!(domain.ascii().ends_with(".test") || domain.ascii().ends_with(".example"));
            assert!(seen.insert(domain), "{} is there twice", sample.domain);
            assert!(Voice::english().knows(sample.message), "{}", sample.message);
        }
    }

    #[tokio::test]
    async fn the_rest_of_the_world_is_not_in_the_harbour() {
        let harbour = Harbour::start().await.unwrap();
        let net = harbour.net().unwrap();
        let mx = net.mx("example.org").await;
        assert_eq!(mx, Lookup::Failed(DnsFault::Refused));
        let world = "1.1.1.1:443".parse().unwrap();
        let call = net.connect(world, Duration::from_secs(5)).await;
        assert_eq!(call.unwrap_err(), ConnectFault::Refused);
    }

    #[tokio::test]
    async fn dropping_the_harbour_stops_its_servers() {
        let harbour = Harbour::start().await.unwrap();
        let net = harbour.net().unwrap();
        let addresses = net.addresses(&"mail.good.test".parse().unwrap()).await;
        let Lookup::Found(addresses, _) = addresses else {
            panic!("{addresses:?}");
        };
        let target = SocketAddr::new(addresses[0], 993);
        assert!(net.connect(target, Duration::from_secs(5)).await.is_ok());
        drop(harbour);
        // The runtime closes sockets when it next comes to it.
        while net.connect(target, Duration::from_secs(5)).await.is_ok() {
            tokio::task::yield_now().await;
        }
    }
}
