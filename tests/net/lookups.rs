//! The answers of the DNS, told apart.

use std::{
    net::{SocketAddr, UdpSocket},
    time::Duration,
};

use hickory_resolver::proto::{
    op::ResponseCode,
    rr::{RData, RecordType},
};
use portolan::{
    model::Dnssec,
    net::{DnsFault, Lookup, MxRecord, Net, SrvRecord},
};
use tokio::{net::TcpSocket, time::Instant};

use crate::support::{
    harbour, host,
    names::{NO_DATA, NO_NAME, Names, Reply, address, cname, mx, srv, txt},
};

async fn sea(answer: impl Fn(&str, RecordType) -> Reply + Send + Sync + 'static) -> (Names, Net) {
    let names = Names::serve(answer).await;
    let net = harbour(Some(names.at), &[], &[]);
    (names, net)
}

fn found<T>(what: T) -> Lookup<T> {
    Lookup::Found(what, Dnssec::Unknown)
}

fn ips(texts: &[&str]) -> Vec<std::net::IpAddr> {
    texts.iter().map(|text| text.parse().unwrap()).collect()
}

#[tokio::test]
async fn found_nodata_nxdomain_and_failures_are_told_apart() {
    let (_names, net) = sea(|name, asked| match (name, asked) {
        ("both.test", RecordType::A) => Reply::Records(vec![address("192.0.2.1")]),
        ("both.test", RecordType::AAAA) => Reply::Records(vec![address("2001:db8::1")]),
        ("one.test", RecordType::AAAA) => Reply::Records(vec![address("2001:db8::2")]),
        ("one.test" | "none.test", _) => NO_DATA,
        ("servfail.test", _) => Reply::Code(ResponseCode::ServFail),
        ("refused.test", _) => Reply::Code(ResponseCode::Refused),
        ("notimp.test", _) => Reply::Code(ResponseCode::NotImp),
        _ => NO_NAME,
    })
    .await;
    let addresses = async |name| net.addresses(&host(name)).await;
    assert_eq!(
        addresses("both.test").await,
        found(ips(&["192.0.2.1", "2001:db8::1"]))
    );
    assert_eq!(addresses("one.test").await, found(ips(&["2001:db8::2"])));
    assert_eq!(addresses("none.test").await, Lookup::NoData);
    assert_eq!(addresses("nowhere.test").await, Lookup::NoName);
    assert_eq!(
        addresses("servfail.test").await,
        Lookup::Failed(DnsFault::ServFail)
    );
    assert_eq!(
        addresses("refused.test").await,
        Lookup::Failed(DnsFault::Refused)
    );
    assert!(matches!(
        addresses("notimp.test").await,
        Lookup::Failed(DnsFault::Other(_))
    ));
}

#[tokio::test]
async fn one_family_that_fails_does_not_hide_the_other() {
    let (_names, net) = sea(|_, asked| match asked {
        RecordType::A => Reply::Records(vec![address("192.0.2.1")]),
        _ => Reply::Code(ResponseCode::ServFail),
    })
    .await;
    assert_eq!(
        net.addresses(&host("half.test")).await,
        found(ips(&["192.0.2.1"]))
    );
}

#[tokio::test]
async fn a_failure_beside_nothing_is_a_failure() {
    let (_names, net) = sea(|_, asked| match asked {
        RecordType::A => NO_DATA,
        _ => Reply::Code(ResponseCode::ServFail),
    })
    .await;
    let told = net.addresses(&host("half.test")).await;
    assert_eq!(told, Lookup::Failed(DnsFault::ServFail));
}

#[tokio::test]
async fn a_name_that_nobody_answers_for_is_a_timeout_while_the_name_server_lives() {
    let (_names, net) = sea(|name, _| match name {
        "" => NO_DATA,
        _ => Reply::Silence,
    })
    .await;
    assert!(net.ready().await);
    let told = net.mx("silent.test").await;
    assert_eq!(told, Lookup::Failed(DnsFault::Timeout));
}

/// A port that no other test can have while it is ours: of UDP, closed to all but itself; of TCP, where nobody listens.
fn closed_port() -> (SocketAddr, (UdpSocket, TcpSocket)) {
    loop {
        let udp = UdpSocket::bind("127.0.0.1:0").unwrap();
        let tcp = TcpSocket::new_v4().unwrap();
        let port = udp.local_addr().unwrap();
        // Somebody may have the same number of TCP.
        if tcp.bind(port).is_ok() {
            udp.connect(port).unwrap();
            return (port, (udp, tcp));
        }
    }
}

#[tokio::test]
async fn without_a_name_server_the_fault_is_ours_and_shows_soon() {
    let none = harbour(None, &[], &[]);
    assert_eq!(
        none.mx("good.test").await,
        Lookup::Failed(DnsFault::NoNameServer)
    );
    assert!(!none.ready().await);

    let (closed, _ours) = closed_port();
    let start = Instant::now();
    let net = harbour(Some(closed), &[], &[]);
    assert_eq!(
        net.addresses(&host("good.test")).await,
        Lookup::Failed(DnsFault::NoNameServer)
    );
    assert!(!net.ready().await);
    assert!(
        start.elapsed() < Duration::from_secs(3),
        "{:?}",
        start.elapsed()
    );

    // One that is there and says nothing to anybody.
    let (_names, net) = sea(|_, _| Reply::Silence).await;
    assert_eq!(
        net.mx("good.test").await,
        Lookup::Failed(DnsFault::NoNameServer)
    );
}

#[tokio::test]
async fn one_dead_name_server_beside_a_living_one_is_no_trouble() {
    let names = Names::of(&[("good.test", "192.0.2.1")]).await;
    let closed = std::net::UdpSocket::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let options = portolan::net::Options {
        nameservers: vec![closed, names.at],
        ..Default::default()
    };
    let net = Net::in_harbour(&options, Default::default()).unwrap();
    assert!(net.ready().await);
    assert_eq!(
        net.addresses(&host("good.test")).await,
        found(ips(&["192.0.2.1"]))
    );
}

#[tokio::test]
async fn mx_comes_in_order_and_a_null_mx_is_the_lone_root() {
    let (_names, net) = sea(|name, _| match name {
        "good.test" => Reply::Records(vec![
            mx(20, "b.good.test"),
            mx(10, "a.good.test"),
            mx(30, "under_score.good.test"),
        ]),
        "null.test" => Reply::Records(vec![mx(0, ".")]),
        "odd.test" => Reply::Records(vec![mx(0, "."), mx(5, "a.good.test")]),
        _ => NO_NAME,
    })
    .await;
    let record = |preference, name: Option<&str>, null| MxRecord {
        preference,
        host: name.map(host),
        null,
    };
    assert_eq!(
        net.mx("good.test").await,
        found(vec![
            record(10, Some("a.good.test"), false),
            record(20, Some("b.good.test"), false),
            record(30, None, false),
        ])
    );
    assert_eq!(
        net.mx("null.test").await,
        found(vec![record(0, None, true)])
    );
    assert_eq!(
        net.mx("odd.test").await,
        found(vec![
            record(0, None, false),
            record(5, Some("a.good.test"), false)
        ])
    );
}

#[tokio::test]
async fn a_root_target_withholds_and_a_bad_one_is_dropped() {
    let (_names, net) = sea(|name, _| match name {
        "_imaps._tcp.good.test" => Reply::Records(vec![
            srv(0, 5, 993, "imap.good.test"),
            srv(1, 0, 993, "192.0.2.1"),
        ]),
        "_pop3s._tcp.good.test" => Reply::Records(vec![srv(0, 0, 0, ".")]),
        "_imap._tcp.good.test" => Reply::Records(vec![srv(0, 0, 143, "localhost")]),
        _ => NO_NAME,
    })
    .await;
    assert_eq!(
        net.srv("_imaps._tcp.good.test").await,
        found(vec![SrvRecord {
            priority: 0,
            weight: 5,
            port: 993,
            target: Some(host("imap.good.test")),
        }])
    );
    let withheld = net.srv("_pop3s._tcp.good.test").await;
    assert!(
        matches!(withheld, Lookup::Found(ref all, _) if all.len() == 1 && all[0].target.is_none())
    );
    assert!(matches!(
        net.srv("_imap._tcp.good.test").await,
        Lookup::Failed(DnsFault::Unusable)
    ));
}

#[tokio::test]
async fn strings_of_a_text_record_are_joined() {
    let (_names, net) =
        sea(|_, _| Reply::Records(vec![txt(&[b"v=one; ", b"two"]), txt(&[b"caf\xe9"])])).await;
    assert_eq!(
        net.txt("_ua-auto-config.good.test").await,
        found(vec!["v=one; two".to_owned(), "caf\u{fffd}".to_owned()])
    );
}

#[tokio::test]
async fn aliases_are_followed_and_loops_end() {
    let (_names, net) = sea(|name, asked| match (name, asked) {
        ("alias.test", _) => Reply::Records(vec![cname("real.test")]),
        ("real.test", RecordType::A) => Reply::Records(vec![address("192.0.2.1")]),
        ("real.test", _) => NO_DATA,
        ("loop.test", _) => Reply::Records(vec![cname("pool.test")]),
        ("pool.test", _) => Reply::Records(vec![cname("loop.test")]),
        _ => NO_NAME,
    })
    .await;
    assert_eq!(
        net.addresses(&host("alias.test")).await,
        found(ips(&["192.0.2.1"]))
    );
    assert!(!matches!(
        net.addresses(&host("loop.test")).await,
        Lookup::Found(..)
    ));
}

#[tokio::test]
async fn no_more_is_taken_than_the_cap() {
    let (_names, net) = sea(|_, asked| match asked {
        RecordType::A => {
            Reply::Records((0..40).map(|n| address(&format!("192.0.2.{n}"))).collect())
        }
        RecordType::AAAA => NO_DATA,
        RecordType::MX => {
            Reply::Truncated((0..200).map(|n| mx(n, &format!("m{n}.test"))).collect())
        }
        RecordType::SRV => Reply::Truncated(
            (0..200)
                .map(|n| srv(n, 0, 993, &format!("m{n}.test")))
                .collect(),
        ),
        // As much as a message holds.
        _ => Reply::Truncated((0..20).map(|_| txt(&[&[b'x'; 255][..]; 12])).collect()),
    })
    .await;
    let count = |lookup: Lookup<usize>| match lookup {
        Lookup::Found(count, _) => count,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        count(net.addresses(&host("many.test")).await.map(|all| all.len())),
        8
    );
    assert_eq!(count(net.mx("many.test").await.map(|all| all.len())), 16);
    assert_eq!(
        count(net.srv("_imap._tcp.many.test").await.map(|all| all.len())),
        32
    );
    assert_eq!(count(net.txt("many.test").await.map(|all| all.len())), 16);
}

#[tokio::test]
async fn a_long_text_record_is_cut() {
    let (_names, net) = sea(|_, _| Reply::Truncated(vec![txt(&[&[b'x'; 255][..]; 200])])).await;
    let Lookup::Found(texts, _) = net.txt("long.test").await else {
        panic!("nothing found");
    };
    assert_eq!(texts, ["x".repeat(4096)]);
}

#[tokio::test]
async fn rubbish_is_no_answer_and_no_panic() {
    let (_names, net) = sea(|name, _| match name {
        "" => NO_DATA,
        "short.test" => Reply::Bytes(vec![1, 2, 3]),
        "noise.test" => Reply::Bytes((0..=255).collect()),
        // Records of another name and type than was asked for.
        _ => Reply::Records(vec![RData::TXT(
            hickory_resolver::proto::rr::rdata::TXT::new(vec!["beside the point".into()]),
        )]),
    })
    .await;
    let (short, noise, beside) = tokio::join!(
        net.mx("short.test"),
        net.mx("noise.test"),
        net.mx("beside.test")
    );
    assert_eq!(short, Lookup::Failed(DnsFault::Timeout));
    assert_eq!(noise, Lookup::Failed(DnsFault::Timeout));
    assert_eq!(beside, Lookup::NoData);
}

#[tokio::test]
async fn a_name_that_dns_cannot_carry_does_not_exist() {
    let (names, net) = sea(|_, _| NO_DATA).await;
    let long = format!("_imaps._tcp.{}test", "a.".repeat(120));
    assert_eq!(net.srv(&long).await, Lookup::NoName);
    assert_eq!(
        net.srv(&format!("{}.test", "a".repeat(64))).await,
        Lookup::NoName
    );
    assert_eq!(names.asked(&long, RecordType::SRV), 0);
}

#[tokio::test]
async fn both_families_are_asked_once_each_and_nothing_is_searched_for() {
    let names = Names::of(&[("good.test", "192.0.2.1")]).await;
    let net = harbour(Some(names.at), &[], &[]);
    let _ = net.addresses(&host("good.test")).await;
    assert_eq!(names.asked("good.test", RecordType::A), 1);
    assert_eq!(names.asked("good.test", RecordType::AAAA), 1);
}
