//! GET from servers that mean well, and from those that do not.

use std::{sync::Arc, time::Duration};

use portolan::{
    model::{CertificateFault, Family},
    net::{ConnectFault, DnsFault, HttpFault, Net, Page, TlsFault, harbour::Berth},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::mpsc,
    time::Instant,
};
use tokio_rustls::TlsAcceptor;
use url::Url;

use crate::support::{
    LONG, berthed,
    certificates::{Authority, Leaf, params, valid},
    harbour,
    names::{Names, Reply},
    ports::{Port, head, ok, redirect},
};

const CAP: usize = 10_000;
const SHORT: Duration = Duration::from_millis(400);

fn url(text: &str) -> Url {
    text.parse().unwrap()
}

/// One HTTP server that all names lead to.
async fn alone(server: &Port) -> (Names, Net) {
    let names = Names::of(&[("good.test", "192.0.2.1"), ("other.test", "192.0.2.1")]).await;
    let net = harbour(Some(names.at), &[], &[("192.0.2.1:80", server.at)]);
    (names, net)
}

async fn get(server: &Port, within: Duration) -> Result<Page, HttpFault> {
    let (_names, net) = alone(server).await;
    net.get(&url("http://good.test/a?b=c"), CAP, within).await
}

#[tokio::test]
async fn a_page_is_fetched_whole_with_an_honest_request() {
    let server = Port::http(|_, head| {
        assert!(head.starts_with("GET /a?b=c HTTP/1.1\r\n"), "{head}");
        let head = head.to_ascii_lowercase();
        assert!(head.contains("\r\nhost: good.test\r\n"), "{head}");
        assert!(head.contains("\r\naccept-encoding: identity\r\n"), "{head}");
        assert!(head.contains("\r\nuser-agent: portolan/"), "{head}");
        assert!(
            !head.contains("cookie") && !head.contains("referer"),
            "{head}"
        );
        ok("<clientConfig/>")
    })
    .await;
    let page = get(&server, LONG).await.unwrap();
    assert_eq!(page.status, 200);
    assert_eq!(page.url.as_str(), "http://good.test/a?b=c");
    assert_eq!(page.content_type.as_deref(), Some("text/xml"));
    assert_eq!(&page.body[..], b"<clientConfig/>");
    assert!(!page.secure);
}

/// A request with its body, as long as it says that it is.
async fn request(stream: &mut TcpStream) -> (String, String) {
    let head = head(stream).await;
    let length = head
        .lines()
        .find_map(|line| {
            line.to_ascii_lowercase()
                .strip_prefix("content-length: ")?
                .parse()
                .ok()
        })
        .unwrap_or(0);
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.unwrap();
    (head, String::from_utf8(body).unwrap())
}

#[tokio::test]
async fn a_document_is_posted_again_where_a_redirect_leads() {
    let (tell, mut heard) = mpsc::unbounded_channel();
    let server = Port::serve(move |mut stream| {
        let tell = tell.clone();
        async move {
            let (head, body) = request(&mut stream).await;
            let reply = match head.split(' ').nth(1) {
                Some("/a") => redirect("http://other.test/b"),
                _ => ok("<thanks/>"),
            };
            let _ = stream.write_all(reply.as_bytes()).await;
            tell.send((head, body)).unwrap();
        }
    })
    .await;
    let (_names, net) = alone(&server).await;
    let page = net
        .post(&url("http://good.test/a"), "<ask/>", CAP, LONG)
        .await
        .unwrap();
    assert_eq!((page.status, &page.body[..]), (200, &b"<thanks/>"[..]));
    for start in ["POST /a HTTP/1.1\r\n", "POST /b HTTP/1.1\r\n"] {
        let (head, body) = heard.recv().await.unwrap();
        assert!(head.starts_with(start), "{head}");
        let head = head.to_ascii_lowercase();
        assert!(
            head.contains("\r\ncontent-type: text/xml; charset=utf-8\r\n"),
            "{head}"
        );
        assert_eq!(body, "<ask/>");
    }
}

#[tokio::test]
async fn posts_pass_the_same_walls_as_gets() {
    let endless = Port::serve(|mut stream: TcpStream| async move {
        request(&mut stream).await;
        let _ = stream
            .write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            .await;
        while stream.write_all(b"5\r\nmore \r\n").await.is_ok() {}
    })
    .await;
    let (_names, net) = alone(&endless).await;
    for (at, fault) in [
        ("http://good.test/", HttpFault::TooLarge),
        ("http://good.test:25/", HttpFault::BadUrl),
        ("http://127.0.0.1/", HttpFault::BadUrl),
        ("http://ana@good.test/", HttpFault::BadUrl),
    ] {
        let told = net.post(&url(at), "<ask/>", CAP, LONG).await;
        assert_eq!(told.unwrap_err(), fault, "{at}");
    }
}

#[tokio::test]
async fn a_redirect_can_be_looked_at_without_following_it() {
    let server = Port::http(|_, _| redirect("https://other.test/b")).await;
    let (_names, net) = alone(&server).await;
    let page = net
        .get_here(&url("http://good.test/a"), CAP, LONG)
        .await
        .unwrap();
    assert_eq!(page.status / 100, 3);
    assert_eq!(page.headers["location"], "https://other.test/b");
    assert_eq!(server.came().await, 1);
}

#[tokio::test]
async fn https_is_secure_only_if_every_hop_was() {
    let authority = Authority::new("Lab CA");
    let config = || authority.leaf(params(&["good.test"])).config();
    let names = Names::of(&[("good.test", "192.0.2.1")]).await;
    let https = Port::https(config(), |_, _| ok("inside")).await;
    let http = Port::http(|_, _| redirect("https://good.test/")).await;
    let berths = [("192.0.2.1:443", https.at), ("192.0.2.1:80", http.at)];
    let net = harbour(
        Some(names.at),
        std::slice::from_ref(&authority.root),
        &berths,
    );

    let page = net
        .get(&url("https://good.test/"), CAP, LONG)
        .await
        .unwrap();
    assert_eq!((&page.body[..], page.secure), (&b"inside"[..], true));

    let page = net.get(&url("http://good.test/"), CAP, LONG).await.unwrap();
    assert_eq!((&page.body[..], page.secure), (&b"inside"[..], false));
    assert_eq!(page.url.as_str(), "https://good.test/");
}

#[tokio::test]
async fn a_bad_certificate_ends_it_before_anything_is_said() {
    let authority = Authority::new("Lab CA");
    let mut expired = params(&["good.test"]);
    valid(&mut expired, -90, -1);
    for (leaf, fault) in [
        (authority.leaf(expired), CertificateFault::Expired),
        (
            authority.leaf(params(&["bad.test"])),
            CertificateFault::NameMismatch,
        ),
        (
            Leaf::self_signed(params(&["good.test"])),
            CertificateFault::SelfSigned,
        ),
        (
            Authority::new("Other CA").leaf(params(&["good.test"])),
            CertificateFault::Untrusted,
        ),
    ] {
        let (tell, mut heard) = mpsc::unbounded_channel();
        let acceptor = TlsAcceptor::from(Arc::new(leaf.config()));
        let server = Port::serve(move |stream| {
            let (acceptor, tell) = (acceptor.clone(), tell.clone());
            async move {
                let mut bytes = Vec::new();
                if let Ok(mut inside) = acceptor.accept(stream).await {
                    let _ = inside.read_to_end(&mut bytes).await;
                }
                tell.send(bytes).unwrap();
            }
        })
        .await;
        let names = Names::of(&[("good.test", "192.0.2.1")]).await;
        let net = harbour(
            Some(names.at),
            std::slice::from_ref(&authority.root),
            &[("192.0.2.1:443", server.at)],
        );
        let told = net.get(&url("https://good.test/"), CAP, LONG).await;
        assert_eq!(told.unwrap_err(), HttpFault::Certificate(vec![fault]));
        assert_eq!(heard.recv().await.unwrap(), b"", "a request went out");
    }
}

#[tokio::test]
async fn other_answers_than_success_come_without_a_body() {
    for (status, line) in [
        (404, "404 Not Found"),
        (500, "500 Oops"),
        (304, "304 Not Modified"),
    ] {
        let server = Port::http(move |_, _| {
            format!("HTTP/1.1 {line}\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nxyz")
        })
        .await;
        let page = get(&server, LONG).await.unwrap();
        assert_eq!((page.status, page.body.len()), (status, 0));
    }
}

#[tokio::test]
async fn five_redirects_are_followed_and_the_sixth_is_not() {
    let server = Port::http(|n, head| {
        let path = head.split(' ').nth(1).unwrap();
        match path {
            "/done" => ok("done"),
            "/a?b=c" => redirect("/1"),
            "/4" => redirect("//other.test/done"),
            _ => redirect(&format!("/{}", n + 1)),
        }
    })
    .await;
    let page = get(&server, LONG).await.unwrap();
    assert_eq!(page.url.as_str(), "http://other.test/done");
    assert_eq!(server.came().await, 6);

    let circle = Port::http(|_, _| redirect("/a?b=c")).await;
    assert_eq!(get(&circle, LONG).await.unwrap_err(), HttpFault::Redirects);
    assert_eq!(circle.came().await, 6);
}

#[tokio::test]
async fn a_redirect_without_a_place_is_a_page_and_with_a_broken_one_is_bad() {
    let server = Port::http(|_, _| "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n".into()).await;
    assert_eq!(get(&server, LONG).await.unwrap().status, 302);
    let server = Port::http(|_, _| redirect("http://[")).await;
    assert_eq!(
        get(&server, LONG).await.unwrap_err(),
        HttpFault::BadRedirect
    );
}

#[tokio::test]
async fn what_is_too_large_ends_at_the_cap() {
    let declared =
        Port::http(|_, _| "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx".into()).await;
    assert_eq!(get(&declared, LONG).await.unwrap_err(), HttpFault::TooLarge);

    let endless = Port::serve(|mut stream: TcpStream| async move {
        head(&mut stream).await;
        let _ = stream
            .write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            .await;
        while stream.write_all(b"5\r\nmore \r\n").await.is_ok() {}
    })
    .await;
    assert_eq!(get(&endless, LONG).await.unwrap_err(), HttpFault::TooLarge);

    let exact = Port::http(|_, _| ok(&"x".repeat(CAP))).await;
    assert_eq!(get(&exact, LONG).await.unwrap().body.len(), CAP);
    let one_more = Port::http(|_, _| ok(&"x".repeat(CAP + 1))).await;
    assert_eq!(get(&one_more, LONG).await.unwrap_err(), HttpFault::TooLarge);
}

#[tokio::test]
async fn an_endless_head_ends_at_its_cap() {
    let many = Port::serve(|mut stream: TcpStream| async move {
        head(&mut stream).await;
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n").await;
        while stream.write_all(b"X-More: yes\r\n").await.is_ok() {}
    })
    .await;
    let one = Port::serve(|mut stream: TcpStream| async move {
        head(&mut stream).await;
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nX-Long: ").await;
        while stream.write_all(&[b'x'; 1000]).await.is_ok() {}
    })
    .await;
    for server in [many, one] {
        let start = Instant::now();
        let told = get(&server, LONG).await.unwrap_err();
        assert_eq!(told, HttpFault::TooLarge);
        assert!(start.elapsed() < LONG / 2);
    }
}

#[tokio::test]
async fn a_compressed_body_is_refused_unopened() {
    let bomb = Port::http(|_, _| {
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nbomb".into()
    })
    .await;
    assert_eq!(get(&bomb, LONG).await.unwrap_err(), HttpFault::Broken);
}

#[tokio::test]
async fn the_deadline_is_one_for_everything() {
    let start = Instant::now();
    // Never says anything, drips a body, sends interim answers for ever, redirects for ever a little later each time.
    let silent = Port::serve(|mut stream: TcpStream| async move {
        head(&mut stream).await;
        std::future::pending::<()>().await;
    })
    .await;
    let drip = Port::serve(|mut stream: TcpStream| async move {
        head(&mut stream).await;
        let _ = stream
            .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n")
            .await;
        while stream.write_all(b"x").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    })
    .await;
    let interim = Port::serve(|mut stream: TcpStream| async move {
        head(&mut stream).await;
        while stream
            .write_all(b"HTTP/1.1 103 Early Hints\r\n\r\n")
            .await
            .is_ok()
        {
            tokio::task::yield_now().await;
        }
    })
    .await;
    for server in [silent, drip, interim] {
        assert_eq!(get(&server, SHORT).await.unwrap_err(), HttpFault::Timeout);
    }
    assert!(
        start.elapsed() < Duration::from_secs(5),
        "{:?}",
        start.elapsed()
    );
}

#[tokio::test]
async fn what_speaks_something_else_is_broken() {
    for greeting in [
        "* OK IMAP ready\r\n",
        "HTTP/9.9 200 OK\r\n\r\n",
        "",
        "HTTP/1.1 200 OK\r\n: x\r\n\r\n",
    ] {
        let server = Port::http(move |_, _| greeting.into()).await;
        assert_eq!(
            get(&server, LONG).await.unwrap_err(),
            HttpFault::Broken,
            "{greeting:?}"
        );
    }
    // Cut off in the midst.
    let server = Port::http(|_, _| "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nxyz".into()).await;
    assert_eq!(get(&server, LONG).await.unwrap_err(), HttpFault::Broken);
    // No TLS where TLS belongs.
    let server = Port::http(|_, _| String::new()).await;
    let plain = Port::serve(|mut stream: TcpStream| async move {
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
    })
    .await;
    let names = Names::of(&[("good.test", "192.0.2.1")]).await;
    let berths = [("192.0.2.1:443", plain.at), ("192.0.2.1:80", server.at)];
    let net = harbour(Some(names.at), &[], &berths);
    let told = net
        .get(&url("https://good.test/"), CAP, LONG)
        .await
        .unwrap_err();
    assert!(
        matches!(told, HttpFault::Tls(TlsFault::NotTls(_))),
        "{told:?}"
    );
    assert_eq!(server.came().await, 0);
}

#[tokio::test]
async fn names_that_do_not_lead_anywhere_say_so() {
    let names = Names::serve(|name, _| match name {
        "broken.test" => Reply::Code(hickory_resolver::proto::op::ResponseCode::ServFail),
        "empty.test" => crate::support::names::NO_DATA,
        _ => crate::support::names::NO_NAME,
    })
    .await;
    let net = harbour(Some(names.at), &[], &[]);
    let get = async |name| net.get(&url(name), CAP, LONG).await.unwrap_err();
    assert_eq!(get("https://nowhere.test/").await, HttpFault::NoHost);
    assert_eq!(get("https://empty.test/").await, HttpFault::NoHost);
    assert_eq!(
        get("https://broken.test/").await,
        HttpFault::Dns(DnsFault::ServFail)
    );
}

#[tokio::test]
async fn eyeballs_are_happy() {
    let names = Names::of(&[
        ("good.test", "2001:db8::1"),
        ("good.test", "2001:db8::2"),
        ("good.test", "2001:db8::3"),
        ("good.test", "192.0.2.1"),
        ("good.test", "192.0.2.2"),
        ("good.test", "192.0.2.3"),
    ])
    .await;
    let server = Port::http(|_, _| ok("here")).await;
    let at = Berth::At(server.at);
    let get = async |berths: &[(&str, Berth)]| {
        let net = berthed(Some(names.at), &[], berths.iter().copied());
        let start = Instant::now();
        let told = net
            .get(&url("http://good.test/"), CAP, Duration::from_secs(2))
            .await;
        (told.map(|page| page.status), start.elapsed())
    };
    // Dead IPv6 costs a quarter of a second at most, a refusal nothing.
    let (told, took) = get(&[("[2001:db8::1]:80", Berth::Drops), ("192.0.2.1:80", at)]).await;
    assert_eq!(told, Ok(200));
    assert!(took < Duration::from_millis(1800), "{took:?}");
    let (told, _) = get(&[("[2001:db8::2]:80", Berth::Drops), ("192.0.2.2:80", at)]).await;
    assert_eq!(told, Ok(200));
    // Two of each family, not more.
    let (told, _) = get(&[("[2001:db8::3]:80", at), ("192.0.2.3:80", at)]).await;
    assert_eq!(told, Err(HttpFault::Connect(ConnectFault::Refused)));
    // Nobody answers, and the caller's patience ends.
    let (told, took) = get(&[
        ("[2001:db8::1]:80", Berth::Drops),
        ("[2001:db8::2]:80", Berth::Drops),
        ("192.0.2.1:80", Berth::Drops),
        ("192.0.2.2:80", Berth::Drops),
    ])
    .await;
    assert!(
        matches!(
            told,
            Err(HttpFault::Timeout | HttpFault::Connect(ConnectFault::Timeout))
        ),
        "{told:?}"
    );
    assert!(took < Duration::from_secs(4), "{took:?}");
}

#[tokio::test]
async fn one_family_can_be_fetched_over_alone() {
    let names = Names::of(&[
        ("both.test", "2001:db8::1"),
        ("both.test", "192.0.2.1"),
        ("four.test", "192.0.2.1"),
    ])
    .await;
    let (four, six) = (
        Port::http(|_, _| ok("four")).await,
        Port::http(|_, _| ok("six")).await,
    );
    let berths = [("192.0.2.1:80", four.at), ("[2001:db8::1]:80", six.at)];
    let net = harbour(Some(names.at), &[], &berths);
    let told = async |family, name| {
        let page = net.over(family).get(&url(name), CAP, LONG).await;
        page.map(|page| String::from_utf8(page.body.to_vec()).unwrap())
    };
    let both = "http://both.test/";
    assert_eq!(told(Family::Ipv4, both).await, Ok("four".into()));
    assert_eq!(told(Family::Ipv6, both).await, Ok("six".into()));
    let none = told(Family::Ipv6, "http://four.test/").await;
    assert_eq!(none, Err(HttpFault::NoHost));
}
