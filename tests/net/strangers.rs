//! A whole survey of a domain whose owner wishes us ill: everything it publishes points where we must not go.
//!
//! What one stranger alone can try is shown where it is met:
//!
//! - endless greetings, a byte a second, silence and TLS that stalls: `src/survey/probing/driver_tests.rs`, `handshakes.rs`;
//! - endless lines, a flood of lines or capabilities, binary, odd line ends: `src/wire/protocols/line.rs`,
//!   `conversation.rs` and `tests/transcripts/`, whole and byte by byte;
//! - huge chains and certificates that are none: `certificates.rs`;
//! - compressed bodies, redirect loops, endless heads and bodies, slow pages: `fetching.rs`;
//! - redirects, SRV and MX targets to addresses inside, in every spelling, and answers that change: `walls.rs`,
//!   `src/net/guard.rs`;
//! - CNAME loops, thousands of records, rubbish from a name server: `lookups.rs`;
//! - XML with document types, entities, deep nesting or a flood of servers: `src/wire/documents/xml.rs`,
//!   `autoconfig/tests.rs`;
//! - ten thousand domains that point at one victim: `siege.rs`, `src/net/budget.rs`;
//! - any bytes at all, for each parser: `fuzz/checks.rs`, replayed by `tests/corpus.rs`.

use std::{
    collections::BTreeSet,
    net::{IpAddr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use hickory_resolver::proto::rr::RecordType;
use portolan::{
    directory::Directory,
    model::Verdict,
    survey::{Policy, Surveys},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::support::{
    harbour,
    names::{NO_DATA, NO_NAME, Names, Reply, address, mx, srv},
    ports::{Port, ok, redirect},
};

/// What the names of the domain lead to, besides two honest hosts.
const LURES: [(&str, &str); 8] = [
    ("inside.evil.test", "10.0.0.1"),
    ("loop.evil.test", "127.0.0.1"),
    ("six.evil.test", "::1"),
    ("meta.evil.test", "169.254.169.254"),
    ("imap.evil.test", "::ffff:127.0.0.1"),
    ("smtp.evil.test", "192.168.1.1"),
    ("mail.evil.test", "64:ff9b::a00:1"),
    ("pop.evil.test", "fd00:ec2::254"),
];

/// No mail's and no web's; a record or a file may well say them.
const WRONG_PORTS: [u16; 5] = [22, 23, 53, 445, 994];

fn autoconfig() -> String {
    let server = |kind: &str, role: &str, host: &str, port: u16| {
        format!(
            "<{role} type=\"{kind}\"><hostname>{host}</hostname><port>{port}</port><socketType>SSL</socketType>\
             <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></{role}>"
        )
    };
    let incoming = |host: &str, port| server("imap", "incomingServer", host, port);
    let mut servers = String::new();
    for (host, _) in LURES {
        servers += &incoming(host, 993);
    }
    for port in WRONG_PORTS {
        servers += &incoming("honest.evil.test", port);
    }
    for port in 3000..3020 {
        servers += &incoming("upright.evil.test", port);
    }
    for host in [
        "127.0.0.1",
        "[::1]",
        "localhost",
        "169.254.169.254",
        "0x7f.1",
        "2130706433",
    ] {
        servers += &incoming(host, 993);
    }
    servers += &server("smtp", "outgoingServer", "turncoat.evil.test", 465);
    format!(
        "<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider id=\"evil.test\"><domain>evil.test</domain>\
         {servers}</emailProvider></clientConfig>"
    )
}

#[tokio::test]
async fn a_survey_of_a_hostile_domain_touches_nothing_forbidden() {
    let trap = Port::trap().await;
    let turns = Arc::new(AtomicUsize::new(0));
    let names = Names::serve({
        let turns = turns.clone();
        move |name, asked| match (name, asked) {
            ("evil.test", RecordType::MX) => Reply::Records(vec![
                mx(1, "inside.evil.test"),
                mx(2, "loop.evil.test"),
                mx(3, "localhost"),
            ]),
            ("_imaps._tcp.evil.test", RecordType::SRV) => Reply::Records(
                WRONG_PORTS
                    .into_iter()
                    .chain(3000..3020)
                    .map(|port| srv(0, 0, port, "honest.evil.test"))
                    .collect(),
            ),
            ("_submissions._tcp.evil.test", RecordType::SRV) => Reply::Records(vec![
                srv(0, 0, 465, "inside.evil.test"),
                srv(0, 0, 465, "six.evil.test"),
                srv(1, 0, 465, "localhost"),
                srv(1, 0, 465, "127.0.0.1"),
            ]),
            ("honest.evil.test" | "autoconfig.evil.test" | "evil.test", RecordType::A) => {
                Reply::Records(vec![address("192.0.2.10")])
            }
            ("upright.evil.test", RecordType::A) => Reply::Records(vec![address("192.0.2.11")]),
            // A global address at first; then, for whoever looks twice, one inside.
            ("turncoat.evil.test", RecordType::A) => Reply::Records(vec![address(
                if turns.fetch_add(1, Ordering::SeqCst) == 0 {
                    "192.0.2.10"
                } else {
                    "127.0.0.1"
                },
            )]),
            (name, asked) => match LURES.iter().find(|(lure, _)| *lure == name) {
                Some((_, ip)) if address(ip).record_type() == asked => {
                    Reply::Records(vec![address(ip)])
                }
                Some(_) => NO_DATA,
                None if ["honest.evil.test", "upright.evil.test", "evil.test"].contains(&name) => {
                    NO_DATA
                }
                None => NO_NAME,
            },
        }
    })
    .await;

    let web = Port::http(|_, head| {
        if head.contains("/.well-known/") {
            redirect("http://meta.evil.test/latest/meta-data/")
        } else {
            ok(&autoconfig())
        }
    })
    .await;
    // Closes at once, whatever is said.
    let high = Port::serve(|mut stream: TcpStream| async move {
        let _ = stream.write_all(b"* BYE\r\n").await;
        let _ = stream.read_u8().await;
    })
    .await;

    let mut berths: Vec<(String, SocketAddr)> = vec![("192.0.2.10:80".into(), web.at)];
    for port in WRONG_PORTS {
        berths.push((format!("192.0.2.10:{port}"), trap.at));
    }
    for port in 3000..3020 {
        berths.push((format!("192.0.2.10:{port}"), high.at));
        berths.push((format!("192.0.2.11:{port}"), high.at));
    }
    for (_, ip) in LURES {
        let ip: IpAddr = ip.parse().unwrap();
        for port in [25, 80, 110, 143, 443, 465, 587, 993, 995, 2525, 4190] {
            for ip in [ip, ip.to_canonical(), "127.0.0.1".parse().unwrap()] {
                berths.push((SocketAddr::new(ip, port).to_string(), trap.at));
            }
        }
    }
    let berths: Vec<_> = berths
        .iter()
        .map(|(from, to)| (from.as_str(), *to))
        .collect();
    let net = harbour(Some(names.at), &[], &berths);
    let policy = Policy {
        deadline: Duration::from_secs(8),
        ispdb: None,
        ispdb_dir: None,
        ehlo: "portolan.test".into(),
    };
    let surveys = Surveys::new(net.clone(), net, policy, Arc::new(Directory::default()));
    let survey = surveys.of(&"evil.test".parse().unwrap()).finished().await;

    assert_eq!(trap.came().await, 0, "{:#?}", survey.observations);
    // It did look: what was named was met, and judged.
    assert!(web.came().await > 0);
    let observed = |host: &str| {
        survey
            .observations
            .iter()
            .filter(|seen| seen.host.ascii() == host && seen.ip.is_some())
            .map(|seen| seen.verdict)
            .collect::<BTreeSet<_>>()
    };
    for (lure, ip) in LURES {
        let verdicts = observed(lure);
        assert!(
            verdicts
                .iter()
                .all(|verdict| *verdict == Verdict::Forbidden),
            "{lure} at {ip}: {verdicts:?}"
        );
    }
    for lure in ["inside.evil.test", "meta.evil.test", "six.evil.test"] {
        assert!(!observed(lure).is_empty(), "{lure} was not even looked at");
    }
    // Of the twenty high ports on two hosts at most eight were dialled.
    let dialled: BTreeSet<u16> = survey
        .observations
        .iter()
        .filter(|seen| (3000..3020).contains(&seen.port) && seen.verdict != Verdict::Forbidden)
        .map(|seen| seen.port)
        .collect();
    assert!((1..=8).contains(&dialled.len()), "{dialled:?}");
    assert!(high.came().await <= 16);
    for setting in survey
        .recommended
        .incoming
        .iter()
        .chain(&survey.recommended.outgoing)
    {
        assert!(!setting.verified, "{setting:?}");
        let host = setting.hostname.ascii();
        assert!(LURES.iter().all(|(lure, _)| *lure != host), "{setting:?}");
    }
}
