//! A dial table: which documentation address leads to which loopback port, inside this process.
//!
//! With one, no connection leaves the machine: what the guard lets pass is looked up here, and only a berth is dialled.

use std::{
    collections::HashMap,
    net::{IpAddr, SocketAddr},
};

/// Where an address and port lead. What is not in the table is refused, addresses of the real Internet included.
#[derive(Clone, Debug, Default)]
pub struct Harbour {
    pub berths: HashMap<(IpAddr, u16), Berth>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Berth {
    /// A loopback socket; any other address is refused.
    At(SocketAddr),
    /// Drops every packet: connecting never ends.
    Drops,
    Refuses,
    Unreachable,
}

impl Harbour {
    /// The berth at `address`, canonical, and `port`.
    pub(super) fn berth(&self, address: IpAddr, port: u16) -> Berth {
        match self.berths.get(&(address, port)) {
            Some(Berth::At(socket)) if !socket.ip().is_loopback() => Berth::Refuses,
            Some(berth) => *berth,
            None => Berth::Refuses,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_sockets_are_berths() {
        let address: IpAddr = "192.0.2.1".parse().unwrap();
        let harbour = Harbour {
            berths: HashMap::from([
                ((address, 993), Berth::At("127.0.0.1:1993".parse().unwrap())),
                (
                    (address, 995),
                    Berth::At("198.51.100.1:995".parse().unwrap()),
                ),
                ((address, 25), Berth::Drops),
            ]),
        };
        assert_eq!(
            harbour.berth(address, 993),
            Berth::At("127.0.0.1:1993".parse().unwrap())
        );
        assert_eq!(harbour.berth(address, 995), Berth::Refuses);
        assert_eq!(harbour.berth(address, 25), Berth::Drops);
        assert_eq!(harbour.berth(address, 143), Berth::Refuses);
    }
}
