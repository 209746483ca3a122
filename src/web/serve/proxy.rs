//! The PROXY protocol, versions 1 and 2: a trusted proxy says in front of the first byte who it speaks for.
//!
//! <https://www.haproxy.org/download/3.0/doc/proxy-protocol.txt>; the bytes are read by the crate `ppp`.

use std::{io, net::SocketAddr};

use ppp::{HeaderResult, v1, v2};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, BufReader},
    net::TcpStream,
};

/// Of version 1, with its CRLF (§2.1).
const MAX_LINE: usize = 107;
/// Of version 2: signature, version and command, family, length (§2.2).
const PREAMBLE: usize = 16;
const SIGNATURE: &[u8] = b"\r\n\r\n\0\r\nQUIT\n";
/// Addresses and what a proxy may add to them, in octets. Certificates of visitors would be more; nobody here asks for them.
const MAX_REST: usize = 4096;

/// Reads the header off the stream. What follows it is left to be read. None where the proxy speaks for itself or does not
/// know for whom (§2.2, LOCAL). The caller sets the deadline.
pub async fn header(stream: TcpStream) -> io::Result<(BufReader<TcpStream>, Option<SocketAddr>)> {
    let mut stream = BufReader::with_capacity(1024, stream);
    let mut header = vec![0; SIGNATURE.len()];
    // The shortest header of version 1 is longer than that.
    stream.read_exact(&mut header).await?;
    if header == SIGNATURE {
        header.resize(PREAMBLE, 0);
        if let Some(rest) = header.get_mut(SIGNATURE.len()..) {
            stream.read_exact(rest).await?;
        }
        let length = match header.get(PREAMBLE - 2..) {
            Some([high, low]) => usize::from(u16::from_be_bytes([*high, *low])),
            _ => 0,
        };
        if length > MAX_REST {
            return Err(bad("the header is too long"));
        }
        header.resize(PREAMBLE + length, 0);
        if let Some(rest) = header.get_mut(PREAMBLE..) {
            stream.read_exact(rest).await?;
        }
    } else {
        let left = (MAX_LINE - header.len()) as u64;
        (&mut stream)
            .take(left)
            .read_until(b'\n', &mut header)
            .await?;
    }
    let source = source(&header)?;
    Ok((stream, source))
}

/// Whom a whole header names.
fn source(header: &[u8]) -> io::Result<Option<SocketAddr>> {
    match HeaderResult::parse(header) {
        HeaderResult::V1(Ok(header)) => Ok(match header.addresses {
            v1::Addresses::Tcp4(ip) => Some((ip.source_address, ip.source_port).into()),
            v1::Addresses::Tcp6(ip) => Some((ip.source_address, ip.source_port).into()),
            v1::Addresses::Unknown => None,
        }),
        HeaderResult::V2(Ok(header)) if header.command == v2::Command::Local => Ok(None),
        HeaderResult::V2(Ok(header)) => Ok(match header.addresses {
            v2::Addresses::IPv4(ip) => Some((ip.source_address, ip.source_port).into()),
            v2::Addresses::IPv6(ip) => Some((ip.source_address, ip.source_port).into()),
            v2::Addresses::Unspecified | v2::Addresses::Unix(_) => None,
        }),
        HeaderResult::V1(Err(error)) => Err(bad(error)),
        HeaderResult::V2(Err(error)) => Err(bad(error)),
    }
}

fn bad(reason: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, reason)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::{io::AsyncWriteExt, net::TcpListener, time::timeout};

    use super::*;

    /// What is made of these bytes, and what is left of them.
    #[expect(clippy::disallowed_methods, reason = "a proxy's side")]
    async fn read(bytes: &[u8]) -> io::Result<(Option<SocketAddr>, Vec<u8>)> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let mut proxy = TcpStream::connect(listener.local_addr()?).await?;
        let (stream, _) = listener.accept().await?;
        proxy.write_all(bytes).await?;
        proxy.shutdown().await?;
        let read = async {
            let (mut stream, source) = header(stream).await?;
            let mut left = Vec::new();
            stream.read_to_end(&mut left).await?;
            Ok((source, left))
        };
        timeout(Duration::from_secs(10), read)
            .await
            .expect("a header is read or refused at once")
    }

    async fn names(bytes: &[u8]) -> Option<String> {
        let mut whole = bytes.to_vec();
        whole.extend_from_slice(b"GET /");
        let (source, left) = read(&whole).await.expect("a header");
        assert_eq!(left, b"GET /");
        source.map(|source| source.to_string())
    }

    fn second(command: u8, addresses: &[u8]) -> Vec<u8> {
        let mut header = SIGNATURE.to_vec();
        header.extend([0x20 | command, 0x11]);
        header.extend((addresses.len() as u16).to_be_bytes());
        header.extend(addresses);
        header
    }

    const FROM: [u8; 12] = [198, 51, 100, 7, 192, 0, 2, 1, 0x12, 0x67, 1, 187];

    #[tokio::test]
    async fn both_versions_name_the_visitor_and_leave_the_rest() {
        for (line, name) in [
            (
                "PROXY TCP4 198.51.100.7 192.0.2.1 4711 443\r\n",
                Some("198.51.100.7:4711"),
            ),
            (
                "PROXY TCP6 2001:db8::7 2001:db8::1 4711 443\r\n",
                Some("[2001:db8::7]:4711"),
            ),
            ("PROXY UNKNOWN\r\n", None),
        ] {
            assert_eq!(names(line.as_bytes()).await.as_deref(), name, "{line}");
        }
        let name = names(&second(1, &FROM)).await;
        assert_eq!(name.as_deref(), Some("198.51.100.7:4711"));
        let mut more = FROM.to_vec();
        more.extend([4, 0, 3, 1, 2, 3]);
        let name = names(&second(1, &more)).await;
        assert_eq!(name.as_deref(), Some("198.51.100.7:4711"));
        assert_eq!(names(&second(0, &FROM)).await, None);
    }

    #[tokio::test]
    async fn what_is_no_header_is_refused() {
        let mut long = second(1, &FROM);
        long[14] = 0xff;
        let endless = format!("PROXY TCP4 {}", "1".repeat(5000));
        for bytes in [
            &b""[..],
            b"PROXY",
            b"GET / HTTP/1.1\r\nHost: example.org\r\n\r\n",
            b"PROXY TCP4 198.51.100.7 192.0.2.1 4711\r\n",
            b"PROXY TCP4 198.51.100.7 192.0.2.1 4711 443\n",
            b"PROXY TCP4 example.org 192.0.2.1 4711 443\r\n",
            &second(2, &FROM),
            &second(1, &FROM[..4]),
            &second(1, &FROM)[..20],
            &long,
            endless.as_bytes(),
        ] {
            assert!(
                read(bytes).await.is_err(),
                "{}",
                String::from_utf8_lossy(bytes)
            );
        }
    }
}
