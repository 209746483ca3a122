//! A server of a published domain is called once more about TLS 1.1, and if it takes that, again about TLS 1.0.

use std::{
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use hickory_resolver::proto::rr::RecordType;
use portolan::{
    config::Config,
    directory::Directory,
    model::Survey,
    net::harbour::Berth,
    survey::{Policy, Surveys},
};
use rustls::{SupportedProtocolVersion, version};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use tokio_rustls::TlsAcceptor;

use crate::support::{
    LONG, berthed,
    certificates::{Authority, Leaf, params},
    names::{NO_DATA, NO_NAME, Names, Reply, address, srv},
    ports::Port,
};

/// ServerHello of TLS 1.1 (`minor` 2) or 1.0 (1), an empty certificate list and ServerHelloDone, in one record.
pub fn old_flight(minor: u8) -> Vec<u8> {
    let mut said = vec![2, 0, 0, 38, 3, minor];
    said.extend([7; 32]);
    said.extend([0, 0, 0x2f, 0]);
    said.extend([11, 0, 0, 3, 0, 0, 0]);
    said.extend([14, 0, 0, 0]);
    let length = u16::try_from(said.len()).unwrap().to_be_bytes();
    [&[22, 3, minor][..], &length, &said].concat()
}

/// An IMAP server of these versions that counts its guests; `old`: what it takes as well, newest
/// first, 2 for TLS 1.1 and 1 for TLS 1.0.
async fn imap(
    leaf: &Leaf,
    versions: &[&'static SupportedProtocolVersion],
    old: &'static [u8],
) -> (Port, Arc<AtomicUsize>) {
    let acceptor = TlsAcceptor::from(Arc::new(leaf.config_with(versions)));
    let guests = Arc::<AtomicUsize>::default();
    let count = guests.clone();
    let port = Port::serve(move |mut stream: TcpStream| {
        let acceptor = acceptor.clone();
        count.fetch_add(1, Ordering::SeqCst);
        async move {
            // A record's head, a message's head, and the version that a hello offers at most.
            let mut head = [0; 11];
            while stream
                .peek(&mut head)
                .await
                .is_ok_and(|read| read < head.len())
            {
                tokio::task::yield_now().await;
            }
            if let [3, offered @ (1 | 2)] = head[9..] {
                let alert = vec![21, 3, 1, 0, 2, 2, 70];
                let mut taken = old.iter().filter(|minor| **minor <= offered);
                let answer = taken.next().map_or(alert, |minor| old_flight(*minor));
                let _ = stream.write_all(&answer).await;
                return;
            }
            let Ok(mut stream) = acceptor.accept(stream).await else {
                return;
            };
            let greeting = b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n";
            let _ = stream.write_all(greeting).await;
            let mut heard = [0; 512];
            while let Ok(read) = stream.read(&mut heard).await
                && read > 0
            {
                let said = String::from_utf8_lossy(&heard[..read]);
                let tag = said.split(' ').next().unwrap_or_default();
                let answer = format!("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n{tag} OK done\r\n");
                let _ = stream.write_all(answer.as_bytes()).await;
            }
        }
    })
    .await;
    (port, guests)
}

async fn survey(imap: &Port, authority: &Authority, config: &str) -> Arc<Survey> {
    let names = Names::serve(|name, kind| match (name, kind) {
        ("_imaps._tcp.good.test", RecordType::SRV) => {
            Reply::Records(vec![srv(0, 1, 993, "imap.good.test")])
        }
        ("imap.good.test", RecordType::A) => Reply::Records(vec![address("192.0.2.1")]),
        ("good.test" | "imap.good.test" | "_imaps._tcp.good.test", _) => NO_DATA,
        _ => NO_NAME,
    })
    .await;
    let berths = [("192.0.2.1:993", Berth::At(imap.at))];
    let net = berthed(
        Some(names.at),
        std::slice::from_ref(&authority.root),
        berths,
    );
    let policy = Policy {
        deadline: LONG,
        ispdb: None,
        ispdb_dir: None,
        ehlo: "portolan.example".into(),
    };
    let book = Config::read(config)
        .expect("the test's configuration is right")
        .book;
    let directory = Arc::new(Directory::new(book));
    let surveys = Surveys::new(net.clone(), net, policy, directory);
    surveys.of(&"good.test".parse().unwrap()).finished().await
}

#[tokio::test]
async fn versions_before_tls_1_2_are_found_beside_it_one_call_after_the_other() {
    let authority = Authority::new("Test CA");
    let leaf = authority.leaf(params(&["imap.good.test"]));
    let new: &[&SupportedProtocolVersion] = &[&version::TLS13, &version::TLS12];
    let ours = "[domain.'good.test']\nsurvey = true";
    for (versions, old, config, calls, told) in [
        (
            &[&version::TLS12][..],
            &[2, 1][..],
            ours,
            3,
            Some("TLSv1.1, TLSv1.0"),
        ),
        (&[&version::TLS12], &[2], ours, 3, Some("TLSv1.1")),
        (&[&version::TLS12], &[1], ours, 2, Some("TLSv1.0")),
        (&[&version::TLS12], &[], ours, 2, None),
        (new, &[2, 1], ours, 3, Some("TLSv1.1, TLSv1.0")),
        // A stranger's server is not called once more for it.
        (&[&version::TLS12], &[2, 1], "", 1, None),
    ] {
        let (port, guests) = imap(&leaf, versions, old).await;
        let survey = survey(&port, &authority, config).await;
        let seen: BTreeSet<&str> = survey
            .observations
            .iter()
            .filter(|seen| seen.port == 993)
            .map(|seen| seen.verdict.as_str())
            .collect();
        assert_eq!(seen, BTreeSet::from(["ok"]), "{survey:#?}");
        let mut findings = survey.findings.iter();
        let finding = findings.find(|finding| finding.code == "tls-old-accepted");
        let version = finding.map(|finding| finding.args["version"].as_str().unwrap());
        assert_eq!(version, told, "{versions:?}");
        assert_eq!(guests.load(Ordering::SeqCst), calls, "{versions:?}");
    }
}
