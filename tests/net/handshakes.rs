//! Peers that do not shake hands.

use std::time::Duration;

use portolan::net::{FirstFlight, Net, Newest, TlsFault};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::support::{LONG, harbour, host, ports::Port, socket};

const SHORT: Duration = Duration::from_secs(1);

/// Hears the beginning of a ClientHello, then says `reply` and waits for the other side to leave, or leaves itself.
async fn meet(reply: &'static [u8], leave: bool, within: Duration) -> TlsFault {
    let server = Port::serve(move |mut stream: TcpStream| async move {
        let mut hello = [0; 64];
        let _ = stream.read_exact(&mut hello).await;
        let _ = stream.write_all(reply).await;
        if leave {
            let _ = stream.shutdown().await;
        }
        let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
    })
    .await;
    let net: Net = harbour(None, &[], &[("192.0.2.1:993", server.at)]);
    let tcp = net.connect(socket("192.0.2.1:993"), LONG).await.unwrap();
    match net.handshake(tcp, &host("imap.good.test"), within).await {
        Ok(_) => panic!("that was no handshake"),
        Err(fault) => fault,
    }
}

#[tokio::test]
async fn a_greeting_in_the_clear_is_handed_on() {
    let greeting = b"* OK [CAPABILITY IMAP4rev1] ready\r\n";
    assert_eq!(
        meet(greeting, false, LONG).await,
        TlsFault::NotTls(greeting.to_vec())
    );
    let http = b"HTTP/1.1 400 Bad Request\r\nServer: nginx\r\n\r\n";
    assert_eq!(
        meet(http, true, LONG).await,
        TlsFault::NotTls(http.to_vec())
    );
    // Too short to be told from TLS by its header alone.
    assert_eq!(
        meet(b"+OK", false, SHORT).await,
        TlsFault::NotTls(b"+OK".to_vec())
    );
}

#[tokio::test]
async fn at_most_256_bytes_of_it_are_kept() {
    static LONG_GREETING: [u8; 5000] = [b'x'; 5000];
    let TlsFault::NotTls(bytes) = meet(&LONG_GREETING, true, LONG).await else {
        panic!("that was no TLS");
    };
    assert!(!bytes.is_empty() && bytes.len() <= 256);
}

#[tokio::test]
async fn silence_and_hanging_up_are_told_apart() {
    assert_eq!(meet(b"", false, SHORT).await, TlsFault::Timeout);
    assert_eq!(meet(b"", true, LONG).await, TlsFault::Closed);
    // A record that never ends.
    assert_eq!(
        meet(&[22, 3, 3, 0x40, 0, 2], false, SHORT).await,
        TlsFault::Timeout
    );
}

#[tokio::test]
async fn alerts_keep_their_name() {
    let alert = meet(&[21, 3, 3, 0, 2, 2, 40], true, LONG).await;
    assert_eq!(alert, TlsFault::Alert("handshake_failure".into()));
    let alert = meet(&[21, 3, 1, 0, 2, 2, 112], true, LONG).await;
    assert_eq!(alert, TlsFault::Alert("unrecognized_name".into()));
}

#[tokio::test]
async fn tls_1_1_and_older_are_too_old() {
    assert_eq!(
        meet(&[21, 3, 1, 0, 2, 2, 70], true, LONG).await,
        TlsFault::TooOld
    );
    // A ServerHello of TLS 1.0 (RFC 2246 §7.4.1.3): version, random, no session, RSA with AES-128-CBC, no compression.
    static HELLO: [u8; 47] = {
        let mut hello = [7; 47];
        let head = [22, 3, 1, 0, 42, 2, 0, 0, 38, 3, 1];
        let mut at = 0;
        while at < head.len() {
            hello[at] = head[at];
            at += 1;
        }
        (hello[43], hello[44], hello[45], hello[46]) = (0, 0, 0x2f, 0);
        hello
    };
    assert_eq!(meet(&HELLO, false, LONG).await, TlsFault::TooOld);
}

/// Says `reply` to a hello of any age.
async fn meet_first(reply: Vec<u8>, leave: bool, within: Duration) -> Option<FirstFlight> {
    let server = Port::serve(move |mut stream: TcpStream| {
        let reply = reply.clone();
        async move {
            let mut hello = [0; 64];
            let _ = stream.read_exact(&mut hello).await;
            let _ = stream.write_all(&reply).await;
            if leave {
                let _ = stream.shutdown().await;
            }
            let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
        }
    })
    .await;
    let net: Net = harbour(None, &[], &[("192.0.2.1:993", server.at)]);
    let tcp = net.connect(socket("192.0.2.1:993"), LONG).await.unwrap();
    let host = host("imap.good.test");
    net.first_flight(tcp, &host, Newest::V1_2, within).await
}

/// A record of this kind.
fn record(kind: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len()).unwrap().to_be_bytes();
    [&[kind, 3, 1][..], &length, body].concat()
}

#[tokio::test]
async fn a_hello_of_any_age_shows_a_strangers_version_and_nothing_that_hurts() {
    let mut hello = vec![2, 0, 0, 38, 3, 1];
    hello.extend([7; 32]);
    hello.extend([0, 0, 0x2f, 0]);
    let good = record(22, &hello);
    let old = FirstFlight {
        too_old: true,
        facts: None,
    };
    assert_eq!(
        meet_first(good.clone(), true, LONG).await,
        Some(old.clone())
    );
    // Cut into records of one byte, and followed by an alert.
    let mut drops: Vec<u8> = hello.iter().flat_map(|byte| record(22, &[*byte])).collect();
    drops.extend(record(21, &[2, 40]));
    assert_eq!(meet_first(drops, false, LONG).await, Some(old.clone()));
    // A chain that never ends is not waited for; what came counts.
    let endless = [hello.clone(), vec![11, 0xff, 0xff, 0xff]].concat();
    let mut flood = record(22, &endless);
    for _ in 0..5 {
        flood.extend(record(22, &[0; 16_384]));
    }
    assert_eq!(meet_first(flood, false, LONG).await, Some(old.clone()));
    assert_eq!(
        meet_first(record(22, &endless), false, SHORT).await,
        Some(old)
    );
    // A certificate that is none is kept as a bad one.
    let junk = [hello, vec![11, 0, 0, 7, 0, 0, 4, 0, 0, 1, 0x30]].concat();
    let told = meet_first(record(22, &junk), false, LONG).await.unwrap();
    let certificate = told.facts.unwrap().certificate;
    assert_eq!((told.too_old, &*certificate.verdict), (true, "bad"));
    for rubbish in [
        &b""[..],
        b"* OK ready\r\n",
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        &[21, 3, 1, 0, 2, 2, 70],
        &[22, 3, 1, 0, 0, 22, 3, 1, 0, 0],
        &[22, 3, 1, 0xff, 0xff, 2],
        &[22, 3, 1, 0, 4, 14, 0, 0, 0],
        &[22, 3, 1, 0, 6, 2, 0, 0, 2, 3, 1],
    ] {
        assert_eq!(
            meet_first(rubbish.into(), true, LONG).await,
            None,
            "{rubbish:?}"
        );
    }
    assert_eq!(meet_first(Vec::new(), false, SHORT).await, None);
}

#[tokio::test]
async fn rubbish_inside_records_is_a_fault_and_nothing_worse() {
    for rubbish in [
        &[22, 3, 3, 0, 4, 2, 0, 0, 0][..],
        &[22, 3, 3, 0, 4, 0xff, 0xff, 0xff, 0xff],
        &[23, 3, 3, 0, 1, 0],
        &[20, 3, 3, 0, 1, 1],
        &[24, 3, 2, 0, 3, 1, 0x40, 0],
        &[22, 3, 3, 0xff, 0xff, 0],
    ] {
        let fault = meet(rubbish, true, LONG).await;
        assert!(
            matches!(fault, TlsFault::Other(_) | TlsFault::Closed),
            "{rubbish:?}: {fault:?}"
        );
    }
}
