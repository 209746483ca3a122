//! The servers' process, seen from here; and who is to be surveyed.

use std::{
    collections::HashMap,
    io::{BufRead, BufReader},
    net::{Ipv4Addr, SocketAddr},
    process::{Child, Command, Stdio},
    time::Duration,
};

use portolan::{
    model::DomainName,
    net::{
        Net, Options,
        harbour::{Berth, Harbour},
    },
};
use rustls::pki_types::{CertificateDer, pem::PemObject};

/// Where the good servers of a domain's mail host listen; elsewhere connections are refused.
pub const PORTS: [u16; 8] = [25, 110, 143, 443, 465, 587, 993, 995];

/// The running servers. Dropping it stops them.
pub struct World {
    process: Child,
    pub names: SocketAddr,
    pub root: CertificateDer<'static>,
    /// Where a usual port is served in truth.
    pub ports: HashMap<u16, u16>,
    pub root_file: String,
}

impl World {
    /// `usual`: on the usual ports of all loopback addresses, which takes root, or a network namespace; else on free ones.
    /// Mail servers greet after `pause`.
    pub fn start(usual: bool, pause: Duration) -> Self {
        let mut process = Command::new(std::env::current_exe().expect("this program has a path"))
            .args(["servers", if usual { "1" } else { "0" }])
            .arg(pause.as_millis().to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program can be started once more");
        let mut lines = BufReader::new(process.stdout.take().expect("it is piped")).lines();
        let mut told = || {
            lines
                .next()
                .expect("servers say where they are")
                .expect("text")
        };
        let names = told().parse().expect("first the name server");
        let root_file = told();
        let ports = PORTS
            .into_iter()
            .map(|port| (port, told().parse().expect("then the ports")))
            .collect();
        let root = CertificateDer::from_pem_file(&root_file).expect("a certificate");
        Self {
            process,
            names,
            root,
            ports,
            root_file,
        }
    }

    /// A network in which the first `domains` domains exist, and the names of them.
    pub fn net(&self, domains: u32) -> Net {
        let mut harbour = Harbour::default();
        for n in 0..domains {
            for (usual, port) in &self.ports {
                let berth = Berth::At(SocketAddr::from((Ipv4Addr::LOCALHOST, *port)));
                harbour.berths.insert((address(n).into(), *usual), berth);
            }
        }
        self.net_of(harbour)
    }

    /// A network in which nothing is but what `harbour` has.
    pub fn net_of(&self, harbour: Harbour) -> Net {
        let options = Options {
            nameservers: vec![self.names],
            roots: vec![self.root.clone()],
            allow: vec!["127.64.0.0/10".parse().expect("a network")],
            ..Options::default()
        };
        Net::in_harbour(&options, harbour).expect("a network")
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The address of all hosts of a domain, its own.
pub fn address(n: u32) -> Ipv4Addr {
    let [_, high, middle, low] = n.to_be_bytes();
    Ipv4Addr::new(127, 64 + high, middle, low)
}

/// A domain all of whose hosts have the address of [`crate::siege::VICTIM`].
pub fn besieged(n: u32) -> DomainName {
    format!("v{n}.test").parse().expect("a domain")
}

pub fn domain(n: u32) -> DomainName {
    format!("d{n}.test").parse().expect("a domain")
}
