//! A stranger's look-up reaches no address and no port outside the rules. Behind every forbidden door stands a trap.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use hickory_resolver::proto::rr::RecordType;
use portolan::net::{ConnectFault, HttpFault, Lookup, Net};
use url::Url;

use crate::support::{
    LONG,
    certificates::{Authority, params},
    harbour,
    names::{NO_DATA, Names, Reply, address, mx, srv},
    ports::{Port, ok, redirect},
    socket,
};

/// One of each kind that is not globally reachable, in the spellings of the DNS.
pub const FORBIDDEN: [&str; 22] = [
    "127.0.0.1",
    "127.8.8.8",
    "0.0.0.0",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.0.1",
    "169.254.169.254",
    "100.64.0.1",
    "192.0.0.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::1",
    "2001::7f00:1",
    "fd00:ec2::254",
    "fe80::1",
    "ff02::1",
];

/// Forbidden addresses lead to the trap, on every port that matters, should the guard let anybody pass.
fn net_with_trap(names: &Names, trap: &Port, berths: &[(&str, SocketAddr)]) -> Net {
    let mut all: Vec<(String, SocketAddr)> = berths
        .iter()
        .map(|(from, to)| ((*from).to_owned(), *to))
        .collect();
    for ip in FORBIDDEN {
        let ip: std::net::IpAddr = ip.parse().unwrap();
        for port in [80, 443, 993, 465, 25] {
            all.push((SocketAddr::new(ip, port).to_string(), trap.at));
            all.push((
                SocketAddr::new(ip.to_canonical(), port).to_string(),
                trap.at,
            ));
        }
    }
    let all: Vec<(&str, SocketAddr)> = all.iter().map(|(from, to)| (from.as_str(), *to)).collect();
    harbour(Some(names.at), &[], &all)
}

fn url(text: &str) -> Url {
    text.parse().unwrap()
}

#[tokio::test]
async fn redirects_never_leave_named_hosts_on_the_webs_ports() {
    let trap = Port::trap().await;
    let (trap_port, own_port) = (trap.at.port(), trap.at);
    let mut places: Vec<String> = [
        "http://127.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://0177.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://192.168.0.1/",
        "http://localhost/",
        "http://LOCALHOST./",
        "http://a.localhost/",
        "http://metadata/",
        "//127.0.0.1/",
        "\\\\127.0.0.1\\",
        "http://１２７.0.0.1/",
        "http://good.test:25/",
        "http://good.test:8080/",
        "http://good.test:22/",
        "https://good.test:80000/",
        "http://user@good.test/",
        "http://user:word@good.test/",
        "ftp://good.test/",
        "file:///etc/passwd",
        "gopher://good.test/",
        "data:text/plain,hello",
        "javascript:alert(1)",
        "http:///",
        "http://192.0.2.1/",
    ]
    .map(str::to_owned)
    .into();
    places.push(format!("http://127.0.0.1:{trap_port}/"));
    places.push(format!("http://localhost:{trap_port}/"));
    places.push(format!("http://good.test:{trap_port}/"));

    for place in places {
        let names = Names::of(&[("good.test", "192.0.2.1")]).await;
        let server = Port::http({
            let place = place.clone();
            move |n, _| {
                if n == 0 {
                    redirect(&place)
                } else {
                    ok("reached")
                }
            }
        })
        .await;
        let berths = [
            ("192.0.2.1:80", server.at),
            ("192.0.2.1:25", own_port),
            ("192.0.2.1:22", own_port),
            ("192.0.2.1:8080", own_port),
        ];
        let net = net_with_trap(&names, &trap, &berths);
        let told = net.get(&url("http://good.test/"), 100, LONG).await;
        assert_eq!(told.unwrap_err(), HttpFault::BadRedirect, "{place}");
        assert_eq!(server.came().await, 1, "{place}");
        assert_eq!(trap.came().await, 0, "{place}");
    }
}

#[tokio::test]
async fn the_first_url_is_held_to_the_same_rules() {
    let trap = Port::trap().await;
    let names = Names::of(&[]).await;
    let net = net_with_trap(&names, &trap, &[]);
    for place in [
        "http://127.0.0.1/".to_owned(),
        format!("http://127.0.0.1:{}/", trap.at.port()),
        "https://[::1]/".into(),
        "http://localhost/".into(),
        "file:///etc/passwd".into(),
        "http://user@good.test/".into(),
        "https://good.test:8443/".into(),
    ] {
        let told = net.get(&url(&place), 100, LONG).await;
        assert_eq!(told.unwrap_err(), HttpFault::BadUrl, "{place}");
    }
    assert_eq!(trap.came().await, 0);
}

#[tokio::test]
async fn redirects_to_names_of_forbidden_addresses_end_at_the_guard() {
    let trap = Port::trap().await;
    for ip in FORBIDDEN {
        let names = Names::of(&[("good.test", "192.0.2.1"), ("inside.test", ip)]).await;
        let server = Port::http(|_, _| redirect("http://inside.test/")).await;
        let net = net_with_trap(&names, &trap, &[("192.0.2.1:80", server.at)]);
        let told = net
            .get(&url("http://good.test/"), 100, LONG)
            .await
            .unwrap_err();
        assert!(
            matches!(told, HttpFault::Connect(ConnectFault::Forbidden(_))),
            "{ip}: {told:?}"
        );
        assert_eq!((server.came().await, trap.came().await), (1, 0), "{ip}");
    }
}

#[tokio::test]
async fn targets_of_srv_and_mx_end_at_the_guard() {
    let trap = Port::trap().await;
    for ip in FORBIDDEN {
        let names = Names::serve(move |name, asked| match (name, asked) {
            ("evil.test", RecordType::MX) => Reply::Records(vec![mx(1, "inside.evil.test")]),
            ("_imaps._tcp.evil.test", RecordType::SRV) => {
                Reply::Records(vec![srv(0, 0, 993, "inside.evil.test")])
            }
            ("inside.evil.test", asked) if address(ip).record_type() == asked => {
                Reply::Records(vec![address(ip)])
            }
            _ => NO_DATA,
        })
        .await;
        let net = net_with_trap(&names, &trap, &[]);
        let Lookup::Found(mx, _) = net.mx("evil.test").await else {
            panic!("no MX");
        };
        let Lookup::Found(srv, _) = net.srv("_imaps._tcp.evil.test").await else {
            panic!("no SRV");
        };
        for (host, port) in [
            (mx[0].host.clone().unwrap(), 25),
            (srv[0].target.clone().unwrap(), srv[0].port),
        ] {
            let Lookup::Found(addresses, _) = net.addresses(&host).await else {
                panic!("no address");
            };
            for address in addresses {
                let told = net.connect(SocketAddr::new(address, port), LONG).await;
                assert!(
                    matches!(told, Err(ConnectFault::Forbidden(_))),
                    "{ip}: {told:?}"
                );
            }
        }
        assert_eq!(trap.came().await, 0, "{ip}");
    }
}

#[tokio::test]
async fn ports_that_a_record_invents_are_not_dialled() {
    let server = Port::trap().await;
    let berths: Vec<(String, SocketAddr)> = [22, 53, 444, 994, 6379, 1993, 11211]
        .iter()
        .map(|port| (format!("192.0.2.1:{port}"), server.at))
        .collect();
    let berths: Vec<_> = berths
        .iter()
        .map(|(from, to)| (from.as_str(), *to))
        .collect();
    let net = harbour(None, &[], &berths);
    for (from, _) in &berths {
        let told = net.connect(socket(from), LONG).await;
        assert_eq!(told.unwrap_err(), ConnectFault::Forbidden("port"), "{from}");
    }
    // A source may name high ports for a mail protocol, low ones never.
    let named = net.naming(&[22, 994, 1993]);
    for from in ["192.0.2.1:22", "192.0.2.1:994", "192.0.2.1:6379"] {
        assert!(named.connect(socket(from), LONG).await.is_err());
    }
    assert_eq!(server.came().await, 0);
    assert!(named.connect(socket("192.0.2.1:1993"), LONG).await.is_ok());
}

/// A name server whose first answer is a public address, and every later one is this machine; `asked` counts them.
async fn turncoat(asked: Arc<AtomicUsize>) -> Names {
    Names::serve(move |_, record_type| match record_type {
        RecordType::A if asked.fetch_add(1, Ordering::SeqCst) == 0 => {
            Reply::Records(vec![address("192.0.2.1")])
        }
        RecordType::A => Reply::Records(vec![address("127.0.0.1")]),
        _ => NO_DATA,
    })
    .await
}

#[tokio::test]
async fn an_address_that_changes_between_look_ups_is_judged_anew_each_time() {
    let trap = Port::trap().await;
    let asked = Arc::new(AtomicUsize::new(0));
    let names = turncoat(asked.clone()).await;
    let server = Port::http(|_, _| redirect("http://turncoat.test/again")).await;
    let net = net_with_trap(&names, &trap, &[("192.0.2.1:80", server.at)]);
    let told = net.get(&url("http://turncoat.test/"), 100, LONG).await;
    assert_eq!(
        told.unwrap_err(),
        HttpFault::Connect(ConnectFault::Forbidden("loopback"))
    );
    assert_eq!((server.came().await, trap.came().await), (1, 0));
    // Each hop asked once: between judging and dialling there is no second look-up that could say something else.
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn the_dialled_address_is_the_judged_one() {
    let trap = Port::trap().await;
    let asked = Arc::new(AtomicUsize::new(0));
    let names = turncoat(asked.clone()).await;
    let server = Port::http(|_, _| ok("the first one")).await;
    let net = net_with_trap(&names, &trap, &[("192.0.2.1:80", server.at)]);
    let page = net
        .get(&url("http://turncoat.test/"), 100, LONG)
        .await
        .unwrap();
    assert_eq!(&page.body[..], b"the first one");
    assert_eq!((server.came().await, trap.came().await), (1, 0));
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn from_https_there_is_no_way_down() {
    let authority = Authority::new("Lab CA");
    let config = authority.leaf(params(&["good.test"])).config();
    let https = Port::https(config, |_, _| redirect("http://good.test/")).await;
    let trap = Port::trap().await;
    let names = Names::of(&[("good.test", "192.0.2.1")]).await;
    let net = harbour(
        Some(names.at),
        std::slice::from_ref(&authority.root),
        &[("192.0.2.1:443", https.at), ("192.0.2.1:80", trap.at)],
    );
    let told = net.get(&url("https://good.test/"), 100, LONG).await;
    assert_eq!(told.unwrap_err(), HttpFault::BadRedirect);
    assert_eq!((https.came().await, trap.came().await), (1, 0));
}

#[tokio::test]
async fn in_a_harbour_nothing_leaves_the_machine() {
    let net = harbour(None, &[], &[]);
    for place in ["1.1.1.1:443", "[2606:4700::1111]:443", "192.0.2.1:443"] {
        let told = net.connect(socket(place), Duration::from_secs(1)).await;
        assert_eq!(told.unwrap_err(), ConnectFault::Refused, "{place}");
    }
}

#[tokio::test]
async fn outside_a_harbour_documentation_addresses_are_shut() {
    let net = Net::new(&portolan::net::Options {
        nameservers: vec![socket("127.0.0.1:1")],
        ..Default::default()
    })
    .unwrap();
    for place in [
        "192.0.2.1:993",
        "198.51.100.1:993",
        "203.0.113.1:993",
        "[2001:db8::1]:993",
        "[3fff::1]:993",
    ] {
        let told = net.connect(socket(place), LONG).await;
        assert_eq!(
            told.unwrap_err(),
            ConnectFault::Forbidden("documentation address"),
            "{place}"
        );
    }
}

#[tokio::test]
async fn exceptions_open_what_they_name_for_one_handle_alone() {
    let listener = Port::trap().await;
    let net = Net::new(&portolan::net::Options {
        nameservers: vec![socket("127.0.0.1:1")],
        ..Default::default()
    })
    .unwrap();
    let place = listener.at;
    let ports = [place.port()];
    let open = net
        .allowing(&["127.0.0.0/8".parse().unwrap()])
        .naming(&ports);
    assert!(open.connect(place, LONG).await.is_ok());
    let mapped = socket(&format!("[::ffff:127.0.0.1]:{}", place.port()));
    let mapped = open.connect(mapped, LONG).await;
    assert_eq!(
        mapped.unwrap_err(),
        ConnectFault::Forbidden("IPv4 inside IPv6")
    );
    let told = net.naming(&ports).connect(place, LONG).await;
    assert_eq!(told.unwrap_err(), ConnectFault::Forbidden("loopback"));
}
