//! Web servers.

use std::time::Duration;

use futures_util::future::FutureExt;
use portolan::model::Outcome;
use tokio::{io::AsyncWriteExt, time::sleep};

use super::{Act, Line, Met, Monster, flood, hush, meet};
use crate::support::ports::{ok, redirect};

/// The web server was asked often enough, and nothing that it said was found to be of use.
fn nothing_found(met: &Met) {
    assert!(met.web >= 6, "{}", met.web);
    for told in &met.survey.sources {
        let at_web = told
            .location
            .as_deref()
            .is_some_and(|at| at.starts_with("http"));
        assert!(!at_web || told.outcome != Outcome::Found, "{told:?}");
    }
}

fn web(web: fn(String, Line) -> Act) -> Monster {
    Monster {
        web,
        ..Monster::default()
    }
}

/// The path of a request, and its host.
fn target(head: &str) -> (&str, &str) {
    let path = head.split(' ').nth(1).unwrap_or_default();
    let host = head.lines().find_map(|line| {
        line.to_ascii_lowercase()
            .starts_with("host:")
            .then(|| line[5..].trim())
    });
    (path, host.unwrap_or_default())
}

#[test]
fn bodies_that_claim_to_be_packed() {
    // The beginning of a gzip file of zeros (RFC 1952), again and again: where it is opened, it fills the memory.
    let monster = web(|head, mut line| {
        async move {
            let coded = match target(&head).0.len() % 3 {
                0 => "Content-Encoding: gzip\r\n",
                1 => "Transfer-Encoding: gzip, chunked\r\n",
                _ => "",
            };
            let answer = format!("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n{coded}\r\n");
            let _ = line.write_all(answer.as_bytes()).await;
            let mut packed = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3];
            packed.extend([0xec, 0xc1, 1, 1, 0, 0, 0, 0x80, 0x90, 0xfe, 0xaf, 0xee].repeat(5000));
            flood(&mut line, &packed).await;
        }
        .boxed()
    });
    meet(
        "web::bodies_that_claim_to_be_packed",
        monster,
        nothing_found,
    );
}

#[test]
fn redirects_in_circles() {
    let monster = web(|head, mut line| {
        async move {
            let (path, host) = target(&head);
            // To itself; to and fro; and each time longer.
            let next = match host {
                "evil.test" => path.to_owned(),
                "autoconfig.evil.test" => format!("//autodiscover.evil.test{path}"),
                "autodiscover.evil.test" => format!("//autoconfig.evil.test{path}"),
                _ => format!("{path}/{}", "x".repeat(path.len().min(4000))),
            };
            let _ = line.write_all(redirect(&next).as_bytes()).await;
        }
        .boxed()
    });
    meet("web::redirects_in_circles", monster, |met| {
        nothing_found(met);
        assert!(
            met.details().contains(&"too-many-redirects"),
            "{:?}",
            met.details()
        );
        // Ten places, each with a handful of hops.
        assert!(met.web <= 120, "{}", met.web);
    });
}

#[test]
fn redirects_to_the_inside() {
    let monster = web(|head, mut line| {
        async move {
            const INSIDE: [&str; 10] = [
                "http://127.0.0.1/",
                "http://[::1]/",
                "https://10.0.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fd00:ec2::254]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://inside.evil.test/",
                "https://mail.evil.test:8080/",
            ];
            let place = INSIDE[head.len() % INSIDE.len()];
            let _ = line.write_all(redirect(place).as_bytes()).await;
        }
        .boxed()
    });
    let monster = Monster {
        names: |name, _| {
            use crate::support::names::{Reply, address};
            (name == "inside.evil.test").then(|| Reply::Records(vec![address("127.0.0.1")]))
        },
        ..monster
    };
    meet("web::redirects_to_the_inside", monster, |met| {
        nothing_found(met);
        assert!(
            met.details().contains(&"redirect-not-followed"),
            "{:?}",
            met.details()
        );
    });
}

#[test]
fn bodies_without_end() {
    let monster = web(|head, mut line| {
        async move {
            let length = match target(&head).0.len() % 3 {
                0 => "Transfer-Encoding: chunked\r\n",
                1 => "Content-Length: 18446744073709551615\r\n",
                _ => "",
            };
            let answer = format!("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n{length}\r\n");
            let _ = line.write_all(answer.as_bytes()).await;
            let words = "<!-- more -->".repeat(300);
            let part = match length.starts_with("Transfer") {
                true => format!("{:x}\r\n{words}\r\n", words.len()),
                false => words,
            };
            flood(&mut line, part.as_bytes()).await;
        }
        .boxed()
    });
    meet("web::bodies_without_end", monster, |met| {
        nothing_found(met);
        assert!(met.details().contains(&"too-large"), "{:?}", met.details());
    });
}

#[test]
fn heads_without_end() {
    let monster = web(|head, mut line| {
        async move {
            let (begin, more) = match target(&head).0.len() % 3 {
                0 => ("HTTP/1.1 200 OK\r\n", "X-More: yes\r\n".repeat(500)),
                1 => ("HTTP/1.1 200 OK\r\nX-Long: ", "x".repeat(8000)),
                _ => (
                    "",
                    "HTTP/1.1 103 Early Hints\r\nLink: </more>\r\n\r\n".repeat(100),
                ),
            };
            let _ = line.write_all(begin.as_bytes()).await;
            flood(&mut line, more.as_bytes()).await;
        }
        .boxed()
    });
    meet("web::heads_without_end", monster, |met| {
        nothing_found(met);
        assert!(met.details().contains(&"too-large"), "{:?}", met.details());
    });
}

#[test]
fn heads_a_byte_a_second() {
    let monster = web(|_, mut line| {
        async move {
            for byte in ok("<clientConfig/>").bytes() {
                if line.write_all(&[byte]).await.is_err() {
                    return;
                }
                sleep(Duration::from_secs(1)).await;
            }
        }
        .boxed()
    });
    meet("web::heads_a_byte_a_second", monster, |met| {
        assert!(met.web >= 3, "{}", met.web);
        for told in &met.survey.sources {
            let at_web = told
                .location
                .as_deref()
                .is_some_and(|at| at.starts_with("http"));
            assert!(!at_web || told.outcome == Outcome::Failed, "{told:?}");
        }
    });
}

#[test]
fn chunks_that_lie() {
    let monster = web(|head, mut line| {
        async move {
            let _ = line
                .write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n")
                .await;
            let (begin, more) = match head.len() % 7 {
                0 => ("ffffffffffffffff\r\n", "x"),
                1 => ("fffffffffffffffff\r\n", "x"),
                2 => ("-1\r\n", "x"),
                3 => ("1;name=", "value"),
                4 => ("0\r\n", "X-Trailer: more\r\n"),
                5 => ("", "0"),
                _ => ("3\r\n<cl", "no end of line"),
            };
            let _ = line.write_all(begin.as_bytes()).await;
            flood(&mut line, more.repeat(2000).as_bytes()).await;
        }
        .boxed()
    });
    meet("web::chunks_that_lie", monster, nothing_found);
}

#[test]
fn documents_that_explode() {
    let monster = web(|head, mut line| {
        async move {
            let (path, host) = target(&head);
            let server = "<incomingServer type=\"imap\"><hostname>x.evil.test</hostname><port>993</port>\
                <socketType>SSL</socketType></incomingServer>";
            let wrap = |inside: &str| format!("<clientConfig version=\"1.1\"><emailProvider id=\"evil.test\">{inside}");
            let body = match (host, path.contains("json") || path.contains("jmap")) {
                // Deep lists and objects, as much as a file may hold.
                (_, true) => format!("{{\"a\":{}", "[{\"a\":".repeat(40_000)),
                ("autoconfig.evil.test", _) => {
                    let mut bomb = "<!DOCTYPE clientConfig [<!ENTITY a0 \"lol\">\
                        <!ENTITY file SYSTEM \"file:///etc/passwd\"><!ENTITY web SYSTEM \"http://127.0.0.1/\">"
                        .to_owned();
                    for n in 1..30 {
                        bomb += &format!("<!ENTITY a{n} \"{}\">", format!("&a{};", n - 1).repeat(10));
                    }
                    bomb + "]>" + &wrap("&a29;&file;&web;") + "</emailProvider></clientConfig>"
                }
                // Deep; then a million servers, of which as many come as a file may hold, and then all.
                ("autodiscover.evil.test", _) => "<Autodiscover><Response>".to_owned() + &"<a>".repeat(80_000),
                _ if path.contains("well-known") => wrap(&server.repeat(1800)) + "</emailProvider></clientConfig>",
                _ => {
                    let _ = line.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n").await;
                    let _ = line.write_all(wrap("").as_bytes()).await;
                    let thousand = server.repeat(1000);
                    for _ in 0..1000 {
                        if line.write_all(thousand.as_bytes()).await.is_err() {
                            return;
                        }
                    }
                    return hush(line).await;
                }
            };
            let _ = line.write_all(ok(&body).as_bytes()).await;
        }
        .boxed()
    });
    meet("web::documents_that_explode", monster, |met| {
        assert!(met.web >= 6, "{}", met.web);
        let details = met.details();
        for detail in ["malformed-xml", "too-large", "no-usable-server", "not-jmap"] {
            assert!(details.contains(&detail), "{detail}: {details:?}");
        }
        let settings = &met.survey.recommended.incoming;
        assert!(settings.len() <= 64, "{}", settings.len());
    });
}
