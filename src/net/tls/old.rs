//! Servers from before TLS 1.2, or with ciphers and curves that rustls does not have. rustls says "no" before the server has
//! shown anything; a ClientHello of our own gets further. Up to TLS 1.2 the certificate comes in the clear, so the first
//! answer has all there is to know, and the conversation ends there: nothing is ever encrypted or sent after it.

use std::{io, time::Duration};

use rustls::{CipherSuite, pki_types::CertificateDer};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    time::timeout,
};

/// More of the answer is not read, in octets. Chains that mail servers show have a tenth of it.
const MAX_ANSWER: usize = 64 * 1024;

/// The longest record that may come (RFC 5246 §6.2.3).
const MAX_RECORD: usize = (1 << 14) + 2048;

/// More certificates are not kept.
const MAX_CHAIN: usize = 10;

const HANDSHAKE: u8 = 22;
const CLIENT_HELLO: u8 = 1;
const SERVER_HELLO: u8 = 2;
const CERTIFICATE: u8 = 11;
const SERVER_HELLO_DONE: u8 = 14;

/// As on the wire.
const TLS_1_2: u16 = 0x0303;
const TLS_1_1: u16 = 0x0302;
const TLS_1_0: u16 = 0x0301;

/// Everything that anybody ever liked, best first: ECDHE, DHE, plain RSA; GCM, CBC, 3DES, RC4. The last one is no cipher but
/// says that we know of secure renegotiation (RFC 5746 §3.3).
#[rustfmt::skip]
const CIPHERS: [u16; 35] = [
    0xc02c, 0xc02b, 0xc030, 0xc02f, 0xcca9, 0xcca8, 0xc024, 0xc023, 0xc028, 0xc027, 0xc00a, 0xc009, 0xc014, 0xc013,
    0x009f, 0x009e, 0xccaa, 0x006b, 0x0067, 0x0039, 0x0033, 0x0016,
    0x009d, 0x009c, 0x003d, 0x003c, 0x0035, 0x002f, 0x0041, 0xc008, 0xc012, 0x000a, 0x0005, 0x0004,
    0x00ff,
];

/// x25519, the three of NIST, secp256k1, secp224r1, secp192r1, Brainpool's (RFC 8422 §5.1.1, RFC 7027 §2).
const GROUPS: [u16; 10] = [29, 23, 24, 25, 22, 21, 19, 26, 27, 28];

/// ECDSA, RSA-PSS and RSA, from SHA-512 down to SHA-1 (RFC 8446 §4.2.3).
#[rustfmt::skip]
const SIGNATURES: [u16; 13] = [
    0x0603, 0x0503, 0x0403, 0x0303, 0x0203, 0x0806, 0x0805, 0x0804, 0x0601, 0x0501, 0x0401, 0x0301, 0x0201,
];

/// The newest version that a hello of ours offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Newest {
    V1_2,
    V1_1,
    V1_0,
}

impl Newest {
    /// As on the wire.
    fn number(self) -> u16 {
        match self {
            Self::V1_2 => TLS_1_2,
            Self::V1_1 => TLS_1_1,
            Self::V1_0 => TLS_1_0,
        }
    }
}

/// What a server answers first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerFlight {
    /// As on the wire: 0x0301 is TLS 1.0.
    pub version: u16,
    /// By IANA's number.
    pub cipher: u16,
    /// Leaf first; empty if it did not come.
    pub chain: Vec<CertificateDer<'static>>,
    /// Whether nothing more is to be learnt.
    pub complete: bool,
}

impl ServerFlight {
    /// Reads the handshake messages that came so far, of any bytes. None while there is no whole ServerHello, and where
    /// there never will be one.
    pub fn read(handshake: &[u8]) -> Option<Self> {
        let mut rest = handshake;
        let (kind, hello) = message(&mut rest)?;
        if kind != SERVER_HELLO {
            return None;
        }
        let mut hello = hello;
        let version = u16::from_be_bytes(take(&mut hello)?);
        let _random: [u8; 32] = take(&mut hello)?;
        let [session] = take(&mut hello)?;
        hello = hello.get(usize::from(session)..)?;
        let cipher = u16::from_be_bytes(take(&mut hello)?);
        if !(0x0300..=0x0303).contains(&version) {
            return None;
        }
        let (chain, complete) = match (message(&mut rest), rest.first()) {
            (Some((CERTIFICATE, body)), _) => (chain(body), true),
            // Any other message: a server without a certificate.
            (Some(_), _) => (Vec::new(), true),
            (None, kind) => (Vec::new(), kind.is_some_and(|kind| *kind != CERTIFICATE)),
        };
        Some(Self {
            version,
            cipher,
            chain,
            complete,
        })
    }

    /// Older than TLS 1.2, which nobody should speak any more (RFC 8996).
    pub fn is_too_old(&self) -> bool {
        self.version < 0x0303
    }

    /// `TLSv1.1`.
    pub fn version_name(&self) -> &'static str {
        match self.version {
            0x0300 => "SSLv3",
            0x0301 => "TLSv1.0",
            0x0302 => "TLSv1.1",
            _ => "TLSv1.2",
        }
    }

    /// `TLS_RSA_WITH_AES_128_CBC_SHA`.
    pub fn cipher_name(&self) -> String {
        CipherSuite::from(self.cipher)
            .as_str()
            .map_or_else(|| format!("0x{:04X}", self.cipher), Into::into)
    }
}

/// Says hello and hears the answer; none if no ServerHello came within the time.
pub async fn ask(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    host: &str,
    newest: Newest,
    within: Duration,
) -> Option<ServerFlight> {
    let mut handshake = Vec::new();
    // How it breaks off does not matter: what came before counts.
    let hello = client_hello(host, newest.number());
    let over = |heard: &[u8]| ServerFlight::read(heard).is_some_and(|flight| flight.complete);
    let _ = timeout(within, converse(stream, &hello, &mut handshake, over)).await;
    ServerFlight::read(&handshake)
}

/// Offers nothing newer than `newest`. The version that the server would take, if it takes one: it counts only when its part
/// of the handshake has come whole, since some begin and then find no signature that they allow.
pub async fn taken(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    host: &str,
    newest: Newest,
    within: Duration,
) -> Option<&'static str> {
    let mut handshake = Vec::new();
    let newest = newest.number();
    let hello = client_hello(host, newest);
    let _ = timeout(within, converse(stream, &hello, &mut handshake, is_done)).await;
    let flight = ServerFlight::read(&handshake)?;
    (flight.version <= newest && is_done(&handshake)).then(|| flight.version_name())
}

/// Whether the server has said all that it has to say first (RFC 4346 §7.4.5).
fn is_done(handshake: &[u8]) -> bool {
    let mut rest = handshake;
    std::iter::from_fn(|| message(&mut rest)).any(|(kind, _)| kind == SERVER_HELLO_DONE)
}

async fn converse(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    hello: &[u8],
    handshake: &mut Vec<u8>,
    enough: impl Fn(&[u8]) -> bool,
) -> io::Result<()> {
    stream.write_all(hello).await?;
    stream.flush().await?;
    while handshake.len() < MAX_ANSWER {
        let [kind, major, _, high, low] = {
            let mut head = [0; 5];
            stream.read_exact(&mut head).await?;
            head
        };
        let length = usize::from(u16::from_be_bytes([high, low]));
        if kind != HANDSHAKE || major != 3 || length > MAX_RECORD {
            return Ok(());
        }
        let mut body = vec![0; length];
        stream.read_exact(&mut body).await?;
        handshake.extend(body);
        // Without anything new an endless row of empty records would keep us.
        let over = length == 0
            || handshake.first().is_some_and(|kind| *kind != SERVER_HELLO)
            || enough(handshake);
        if over {
            return Ok(());
        }
    }
    Ok(())
}

/// This version at most (RFC 5246 §7.4.1.2), so that the server may choose anything below; no session.
fn client_hello(host: &str, newest: u16) -> Vec<u8> {
    let random: [u8; 32] = rand::random();
    let numbers = |numbers: &[u16]| -> Vec<u8> {
        numbers
            .iter()
            .flat_map(|number| number.to_be_bytes())
            .collect()
    };
    let name = [&[0][..], &counted(host.as_bytes())].concat();
    let extensions: Vec<u8> = [
        (0_u16, counted(&name)),
        (10, counted(&numbers(&GROUPS))),
        // Uncompressed points (RFC 8422 §5.1.2).
        (11, vec![1, 0]),
        (13, counted(&numbers(&SIGNATURES))),
    ]
    .into_iter()
    // Before TLS 1.2 nobody chose signatures (RFC 5246 §7.4.1.4.1).
    .filter(|(kind, _)| *kind != 13 || newest >= TLS_1_2)
    .flat_map(|(kind, body)| [&kind.to_be_bytes()[..], &counted(&body)].concat())
    .collect();
    let body = [
        &newest.to_be_bytes()[..],
        &random,
        &[0],
        &counted(&numbers(&CIPHERS)),
        &[1, 0],
        &counted(&extensions),
    ]
    .concat();
    // The length has three octets; what is counted above fits into two.
    let message = [&[CLIENT_HELLO, 0][..], &counted(&body)].concat();
    [&[HANDSHAKE, 3, 1][..], &counted(&message)].concat()
}

/// With its length in front, in two octets. Host names and our lists are far below that.
fn counted(bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).unwrap_or_default();
    [&length.to_be_bytes()[..], bytes].concat()
}

/// The next whole message, if it is there (RFC 5246 §7.4): its kind and body.
fn message<'a>(bytes: &mut &'a [u8]) -> Option<(u8, &'a [u8])> {
    let mut rest = *bytes;
    let [kind] = take(&mut rest)?;
    let length = length(&mut rest)?;
    let (body, behind) = rest.split_at_checked(length)?;
    *bytes = behind;
    Some((kind, body))
}

/// Three octets (RFC 5246 §4.3).
fn length(bytes: &mut &[u8]) -> Option<usize> {
    let [high, middle, low] = take(bytes)?;
    Some(usize::from(high) << 16 | usize::from(middle) << 8 | usize::from(low))
}

fn chain(body: &[u8]) -> Vec<CertificateDer<'static>> {
    let mut rest = body;
    let mut chain = Vec::new();
    if length(&mut rest).is_none() {
        return chain;
    }
    while chain.len() < MAX_CHAIN
        && let Some(length) = length(&mut rest)
        && let Some((der, behind)) = rest.split_at_checked(length)
    {
        chain.push(CertificateDer::from(der.to_vec()));
        rest = behind;
    }
    chain
}

fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (head, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(*head)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// ServerHello of `version`, then these messages.
    fn flight(version: [u8; 2], messages: &[(u8, Vec<u8>)]) -> Vec<u8> {
        let hello = [&version[..], &[7; 32], &[4, 1, 2, 3, 4], &[0, 0x2f], &[0]].concat();
        std::iter::once(&(SERVER_HELLO, hello))
            .chain(messages)
            .flat_map(|(kind, body)| [&[*kind, 0][..], &counted(body)].concat())
            .collect()
    }

    fn certificates(ders: &[&[u8]]) -> Vec<u8> {
        let list: Vec<u8> = ders
            .iter()
            .flat_map(|der| [&[0][..], &counted(der)].concat())
            .collect();
        [&[0][..], &counted(&list)].concat()
    }

    #[test]
    fn version_cipher_and_chain_are_read() {
        let bytes = flight(
            [3, 2],
            &[(CERTIFICATE, certificates(&[b"leaf", b"issuer"]))],
        );
        let read = ServerFlight::read(&bytes).unwrap();
        assert_eq!(read.version_name(), "TLSv1.1");
        assert_eq!(read.cipher_name(), "TLS_RSA_WITH_AES_128_CBC_SHA");
        assert_eq!(
            read.chain,
            [&b"leaf"[..], b"issuer"].map(CertificateDer::from)
        );
        assert!(read.complete);
    }

    #[test]
    fn what_came_so_far_is_enough_for_the_version() {
        let bytes = flight([3, 1], &[(CERTIFICATE, certificates(&[b"leaf"]))]);
        let hello = flight([3, 1], &[]).len();
        for length in 0..bytes.len() {
            let read = ServerFlight::read(&bytes[..length]);
            assert_eq!(read.is_some(), length >= hello, "{length}");
            assert!(read.is_none_or(|read| !read.complete && read.chain.is_empty()));
        }
        // No certificate, and none to come.
        let anonymous = ServerFlight::read(&flight([3, 3], &[(14, Vec::new())])).unwrap();
        assert!(anonymous.complete && anonymous.chain.is_empty());
    }

    #[test]
    fn other_versions_and_messages_are_no_answer() {
        assert_eq!(ServerFlight::read(&flight([2, 0], &[])), None);
        assert_eq!(ServerFlight::read(&flight([3, 4], &[])), None);
        assert_eq!(ServerFlight::read(&[1, 0, 0, 0]), None);
    }

    #[test]
    fn our_hello_is_one_record_whose_lengths_fit() {
        let hello = client_hello("imap.example.org", TLS_1_2);
        let record = usize::from(u16::from_be_bytes([hello[3], hello[4]]));
        assert_eq!(record + 5, hello.len());
        let mut rest = &hello[5..];
        let (kind, body) = message(&mut rest).unwrap();
        assert_eq!((kind, rest.len()), (CLIENT_HELLO, 0));
        assert!(body.windows(16).any(|part| part == b"imap.example.org"));
    }

    #[test]
    fn a_hello_for_old_servers_offers_nothing_newer() {
        for (newest, told) in [(TLS_1_1, [3, 2]), (TLS_1_0, [3, 1])] {
            let hello = client_hello("imap.example.org", newest);
            let record = usize::from(u16::from_be_bytes([hello[3], hello[4]]));
            assert_eq!(record + 5, hello.len());
            assert_eq!(hello[9..11], told);
        }
    }

    /// Says these bytes to a hello, and what came of it.
    async fn taken_by(newest: Newest, said: Vec<u8>) -> Option<&'static str> {
        let (mut ours, mut theirs) = tokio::io::duplex(4096);
        let length = u16::try_from(said.len()).unwrap().to_be_bytes();
        let record = [&[HANDSHAKE, 3, 1][..], &length, &said].concat();
        theirs.write_all(&record).await.unwrap();
        theirs.shutdown().await.unwrap();
        let within = Duration::from_secs(5);
        taken(&mut ours, "imap.example.org", newest, within).await
    }

    #[tokio::test]
    async fn an_old_version_counts_as_taken_when_the_server_is_done() {
        let chain = || (CERTIFICATE, certificates(&[b"leaf"]));
        let done = || (SERVER_HELLO_DONE, Vec::new());
        let whole = |version| flight(version, &[chain(), done()]);
        let (newer, older) = (Newest::V1_1, Newest::V1_0);
        assert_eq!(taken_by(newer, whole([3, 1])).await, Some("TLSv1.0"));
        assert_eq!(taken_by(newer, whole([3, 2])).await, Some("TLSv1.1"));
        assert_eq!(taken_by(newer, whole([3, 3])).await, None);
        assert_eq!(taken_by(newer, flight([3, 1], &[chain()])).await, None);
        assert_eq!(taken_by(older, whole([3, 1])).await, Some("TLSv1.0"));
        // Newer than what was offered: no answer to it.
        assert_eq!(taken_by(older, whole([3, 2])).await, None);
    }

    proptest! {
        #[test]
        fn no_bytes_cause_a_panic(
            mut bytes in prop::collection::vec(any::<u8>(), 0..80),
            valid: bool,
            at in any::<prop::sample::Index>(),
            octet: u8,
        ) {
            if valid {
                let rest = bytes;
                bytes = flight([3, 1], &[(CERTIFICATE, certificates(&[&rest, b"x"]))]);
                let at = at.index(bytes.len());
                bytes[at] = octet;
            }
            if let Some(read) = ServerFlight::read(&bytes) {
                prop_assert!(read.chain.len() <= MAX_CHAIN);
            }
        }
    }
}
