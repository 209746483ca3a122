//! Connections: guarded, budgeted, to one very address.

use std::{
    future, io,
    net::{IpAddr, SocketAddr},
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    time::{Instant, timeout_at},
};

use super::{
    Shared, budget,
    doors::{First, Knock},
    guard::{Guard, IPV4_INSIDE_IPV6},
    harbour,
};
use crate::model::Family;

/// Why a TCP connection did not come about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConnectFault {
    /// The guard does not dial this address or port; says which rule.
    Forbidden(&'static str),
    /// Too many conversations with this address at once or in the last minute.
    Budget,
    Refused,
    Timeout,
    Unreachable,
    Reset,
    /// This host has no IPv6.
    NoIpv6,
    /// Out of sockets or the like: our own trouble.
    Local(String),
}

/// A byte stream, in the clear or protected.
pub trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// A connected, budgeted TCP stream. Dropping it gives the berth back.
#[derive(Debug)]
pub struct Tcp {
    pub stream: TcpStream,
    _berth: budget::Berth,
}

impl Tcp {
    /// Where the connection comes from on this machine; none where the system does not tell.
    pub fn own_address(&self) -> Option<IpAddr> {
        let ours = self.stream.local_addr().ok()?;
        Some(ours.ip().to_canonical())
    }
}

/// How long TCP itself may take, whatever the caller has left: time for a lost SYN to be sent again after a second, and for
/// an answer from afar (RFC 6298 §2.1). Twice this, and who had to wait for a berth behind a silent host is through, too.
pub(super) const PATIENCE: Duration = Duration::from_millis(1700);

/// What must be left for TCP once there is a berth: the first SYN may be lost (RFC 6298 §2.1).
const FAIR_TRY: Duration = Duration::from_millis(1500);

/// See [`super::Net::connect`].
pub(super) async fn connect(
    shared: &Shared,
    guard: &Guard,
    target: SocketAddr,
    within: Duration,
) -> Result<Tcp, ConnectFault> {
    let deadline = Instant::now() + within;
    // From here on there is one address: canonical, without scope or flow. It is judged, counted and dialled.
    let address = target.ip().to_canonical();
    guard
        .judge(address, target.port())
        .map_err(ConnectFault::Forbidden)?;
    // A record that spells an IPv4 address so is no way over IPv6, and the address has its own record.
    if address != target.ip() {
        return Err(ConnectFault::Forbidden(IPV4_INSIDE_IPV6));
    }
    let door = SocketAddr::new(address, target.port());
    // Who waited longer for a berth would take our own queue for a server's silence.
    let (berth, first) = berth(shared, door, deadline - FAIR_TRY.min(within / 2)).await?;

    let begun = Instant::now();
    let stream = dial(shared, door, deadline.min(begun + PATIENCE)).await;
    if let Some(first) = first
        && matches!(stream, Err(ConnectFault::Timeout))
        && begun.elapsed() >= FAIR_TRY
    {
        first.met_silence();
    }
    Ok(Tcp {
        stream: stream?,
        _berth: berth,
    })
}

/// Waits for a berth. Who is not the first to knock at a door leaves half of the address's berths to other doors, and shares
/// the fate of the first where that meets silence.
async fn berth<'a>(
    shared: &'a Shared,
    door: SocketAddr,
    deadline: Instant,
) -> Result<(budget::Berth, Option<First<'a>>), ConnectFault> {
    let budget = &shared.budget;
    let (berth, first) = match shared.doors.knock(door) {
        Knock::First(first) => (budget.berth(door.ip(), deadline).await, Some(first)),
        Knock::Another(mut another) => {
            let mut news = another.clone();
            let berth = async {
                if let Some(spare) = budget.spare_berth(door.ip(), deadline).await {
                    return Some(spare);
                }
                let _ = timeout_at(deadline, another.settled()).await;
                budget.berth(door.ip(), deadline).await
            };
            tokio::select! {
                biased;
                () = news.silence() => return Err(ConnectFault::Timeout),
                berth = berth => (berth, None),
            }
        }
    };
    Ok((berth.ok_or(ConnectFault::Budget)?, first))
}

async fn dial(
    shared: &Shared,
    door: SocketAddr,
    deadline: Instant,
) -> Result<TcpStream, ConnectFault> {
    let mut socket = door;
    if let Some(harbour) = &shared.harbour {
        match harbour.berth(door.ip(), door.port()) {
            harbour::Berth::At(loopback) => socket = loopback,
            harbour::Berth::Refuses => return Err(ConnectFault::Refused),
            harbour::Berth::Unreachable => return Err(ConnectFault::Unreachable),
            harbour::Berth::Drops => {
                return timeout_at(deadline, future::pending())
                    .await
                    .map_err(|_| ConnectFault::Timeout);
            }
        }
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where it belongs: behind guard and budget"
    )]
    let connecting = TcpStream::connect(socket);
    let told = |error: io::Error| {
        let family = Family::of(socket.ip());
        fault(&error, family, || super::has_route(family))
    };
    let stream = timeout_at(deadline, connecting)
        .await
        .map_err(|_| ConnectFault::Timeout)?
        .map_err(told)?;
    // Lines go back and forth; waiting to fill a packet only costs time.
    stream.set_nodelay(true).map_err(told)?;
    Ok(stream)
}

/// As Linux numbers it. The standard library calls it `PermissionDenied`, as it does EPERM.
const EACCES: i32 = 13;

/// `routed`: this host has a route to the Internet of that family.
fn fault(error: &io::Error, family: Family, routed: impl FnOnce() -> bool) -> ConnectFault {
    use io::ErrorKind::*;
    match error.kind() {
        ConnectionRefused => ConnectFault::Refused,
        ConnectionReset | ConnectionAborted | BrokenPipe | NotConnected => ConnectFault::Reset,
        TimedOut => ConnectFault::Timeout,
        // Whatever the kernel calls it: no route, no address to send from, no such family of sockets.
        _ if family == Family::Ipv6 && !routed() => ConnectFault::NoIpv6,
        NetworkUnreachable | HostUnreachable | NetworkDown | AddrNotAvailable => {
            ConnectFault::Unreachable
        }
        // Over IPv6 Linux makes EACCES of a firewall's "administratively prohibited" (ICMPv6 type 1, code 1; RFC 4443 §3.1),
        // and EHOSTUNREACH over IPv4. A firewall of this machine's own gives EPERM.
        _ if family == Family::Ipv6 && error.raw_os_error() == Some(EACCES) => {
            ConnectFault::Unreachable
        }
        _ => ConnectFault::Local(error.to_string()),
    }
}

impl AsyncRead for Tcp {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Tcp {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_ipv6_of_our_own_the_peer_is_not_blamed() {
        // As Linux numbers them: EAFNOSUPPORT, EADDRNOTAVAIL, ENETUNREACH, EHOSTUNREACH, EACCES.
        for code in [97, 99, 101, 113, 13] {
            let error = io::Error::from_raw_os_error(code);
            let told = fault(&error, Family::Ipv6, || false);
            assert_eq!(told, ConnectFault::NoIpv6, "{error}");
        }
        let refused = io::Error::from_raw_os_error(111);
        let told = fault(&refused, Family::Ipv6, || false);
        assert_eq!(told, ConnectFault::Refused);
    }

    #[test]
    fn networks_that_say_no_are_unreachable_and_our_own_limits_are_ours() {
        for code in [101, 113] {
            let error = io::Error::from_raw_os_error(code);
            assert_eq!(
                fault(&error, Family::Ipv6, || true),
                ConnectFault::Unreachable
            );
            assert_eq!(
                fault(&error, Family::Ipv4, || false),
                ConnectFault::Unreachable
            );
        }
        // A firewall on the way that says so.
        let prohibited = io::Error::from_raw_os_error(EACCES);
        assert_eq!(
            fault(&prohibited, Family::Ipv6, || true),
            ConnectFault::Unreachable
        );
        // Over IPv4 only this machine says EACCES; and EPERM is its own firewall over either family.
        for (code, family) in [(13, Family::Ipv4), (1, Family::Ipv4), (1, Family::Ipv6)] {
            let told = fault(&io::Error::from_raw_os_error(code), family, || true);
            assert!(matches!(told, ConnectFault::Local(_)), "{code} {told:?}");
        }
        let too_many = io::Error::from_raw_os_error(24);
        let told = fault(&too_many, Family::Ipv4, || true);
        assert!(matches!(told, ConnectFault::Local(_)), "{told:?}");
    }
}
