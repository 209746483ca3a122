//! Several questions to one web server: over one connection, if it lets us; answered all the same if not.

use portolan::net::{HttpFault, Net};
use tokio::{io::AsyncWriteExt, net::TcpStream, time::Instant};
use url::Url;

use crate::support::{
    LONG, harbour,
    names::Names,
    ports::{Port, head, ok, redirect},
};

const CAP: usize = 10_000;

fn url(text: &str) -> Url {
    text.parse().unwrap()
}

async fn net(server: &Port) -> (Names, Net) {
    let names = Names::of(&[("good.test", "192.0.2.1"), ("other.test", "192.0.2.1")]).await;
    let net = harbour(Some(names.at), &[], &[("192.0.2.1:80", server.at)]);
    (names, net)
}

/// Answers every question of a connection.
async fn patient(mut stream: TcpStream) {
    loop {
        let head = head(&mut stream).await;
        let reply = match head.split(' ').nth(1) {
            None => return,
            Some("/page") => ok("<page/>"),
            Some("/moved") => redirect("/page"),
            Some("/away") => redirect("http://other.test/page"),
            Some(_) => "HTTP/1.1 404 Not Found\r\nContent-Length: 5\r\n\r\nnone\n".to_owned(),
        };
        if stream.write_all(reply.as_bytes()).await.is_err() {
            return;
        }
    }
}

#[tokio::test]
async fn questions_to_one_server_take_one_connection() {
    let server = Port::serve(patient).await;
    let (_names, net) = net(&server).await;
    let mut visit = net.visit();
    for (path, status) in [("none", 404), ("moved", 200), ("page", 200), ("none", 404)] {
        let at = url(&format!("http://good.test/{path}"));
        assert_eq!(visit.get(&at, CAP, LONG).await.unwrap().status, status);
    }
    assert_eq!(server.came().await, 1);

    // Another name is another server, wherever it leads.
    let page = visit
        .get(&url("http://good.test/away"), CAP, LONG)
        .await
        .unwrap();
    assert_eq!(page.url.as_str(), "http://other.test/page");
    assert_eq!(server.came().await, 2);

    // Who asks one thing hangs up.
    for _ in 0..2 {
        net.get(&url("http://good.test/page"), CAP, LONG)
            .await
            .unwrap();
    }
    assert_eq!(server.came().await, 4);
}

#[tokio::test]
async fn a_server_that_hangs_up_is_called_again() {
    // The first says that it will, the second does not.
    for ending in ["Connection: close\r\n", ""] {
        let server = Port::serve(move |mut stream: TcpStream| async move {
            let asked = head(&mut stream).await;
            let reply = if asked.starts_with("GET /none ") {
                format!("HTTP/1.1 404 Not Found\r\n{ending}Content-Length: 0\r\n\r\n")
            } else {
                ok("<page/>")
            };
            let _ = stream.write_all(reply.as_bytes()).await;
        })
        .await;
        let (_names, net) = net(&server).await;
        let mut visit = net.visit();
        let none = visit.get(&url("http://good.test/none"), CAP, LONG).await;
        assert_eq!(none.unwrap().status, 404);
        let page = visit.get(&url("http://good.test/page"), CAP, LONG).await;
        assert_eq!(&page.unwrap().body[..], b"<page/>");
        assert_eq!(server.came().await, 2);
    }
}

#[tokio::test]
async fn an_answer_without_end_is_not_read_to_get_at_the_next() {
    // One sends without end, one stalls.
    for more in [true, false] {
        let server = Port::serve(move |mut stream: TcpStream| async move {
            if !head(&mut stream).await.starts_with("GET /none ") {
                let _ = stream.write_all(ok("<page/>").as_bytes()).await;
                return;
            }
            let endless = b"HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n";
            let _ = stream.write_all(endless).await;
            while more && stream.write_all(b"5\r\nmore \r\n").await.is_ok() {}
            let _ = head(&mut stream).await;
        })
        .await;
        let (_names, net) = net(&server).await;
        let mut visit = net.visit();
        let started = Instant::now();
        let none = visit.get(&url("http://good.test/none"), CAP, LONG).await;
        assert_eq!(none.unwrap().status, 404);
        let page = visit.get(&url("http://good.test/page"), CAP, LONG).await;
        assert_eq!(&page.unwrap().body[..], b"<page/>");
        assert_eq!(server.came().await, 2);
        assert!(started.elapsed() < LONG);
    }
}

#[tokio::test]
async fn every_question_of_a_visit_passes_the_walls() {
    let server = Port::serve(patient).await;
    let names = Names::of(&[("good.test", "192.0.2.1"), ("inside.test", "127.0.0.1")]).await;
    let net = harbour(
        Some(names.at),
        &[],
        &[("192.0.2.1:80", server.at), ("127.0.0.1:80", server.at)],
    );
    let mut visit = net.visit();
    visit
        .get(&url("http://good.test/page"), CAP, LONG)
        .await
        .unwrap();
    for (at, walled) in [
        ("http://inside.test/page", None),
        ("http://good.test:25/page", Some(HttpFault::BadUrl)),
        ("http://127.0.0.1/page", Some(HttpFault::BadUrl)),
    ] {
        let told = visit.get(&url(at), CAP, LONG).await.unwrap_err();
        match walled {
            Some(fault) => assert_eq!(told, fault, "{at}"),
            None => assert!(matches!(told, HttpFault::Connect(_)), "{at}: {told:?}"),
        }
    }
    assert_eq!(server.came().await, 1);
}
