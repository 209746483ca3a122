//! What a conversation needs of the network, so that the driver's tests can have a calmer one.

use std::{
    net::{IpAddr, SocketAddr},
    time::Duration,
};

use crate::{
    model::{HostName, TlsFacts},
    net::{ConnectFault, FirstFlight, Net, Newest, Stream, Tcp, TlsFault},
};

pub(super) trait Sea: Sync {
    /// A connection in the clear; dropping it hangs up.
    type Tcp: Stream + 'static;

    fn connect(
        &self,
        target: SocketAddr,
        within: Duration,
    ) -> impl Future<Output = Result<Self::Tcp, ConnectFault>> + Send;

    /// Where the connection comes from, if the system tells.
    fn own_address(tcp: &Self::Tcp) -> Option<IpAddr>;

    fn handshake(
        &self,
        tcp: Self::Tcp,
        host: &HostName,
        within: Duration,
    ) -> impl Future<Output = Result<(Box<dyn Stream>, TlsFacts), TlsFault>> + Send;

    fn first_flight(
        &self,
        tcp: Self::Tcp,
        host: &HostName,
        newest: Newest,
        within: Duration,
    ) -> impl Future<Output = Option<FirstFlight>> + Send;
}

impl Sea for Net {
    type Tcp = Tcp;

    async fn connect(&self, target: SocketAddr, within: Duration) -> Result<Tcp, ConnectFault> {
        self.connect(target, within).await
    }

    fn own_address(tcp: &Tcp) -> Option<IpAddr> {
        tcp.own_address()
    }

    async fn handshake(
        &self,
        tcp: Tcp,
        host: &HostName,
        within: Duration,
    ) -> Result<(Box<dyn Stream>, TlsFacts), TlsFault> {
        self.handshake(tcp, host, within).await
    }

    async fn first_flight(
        &self,
        tcp: Tcp,
        host: &HostName,
        newest: Newest,
        within: Duration,
    ) -> Option<FirstFlight> {
        self.first_flight(tcp, host, newest, within).await
    }
}
