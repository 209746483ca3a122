//! Mail servers.

use std::time::Duration;

use futures_util::future::{BoxFuture, FutureExt};
use portolan::model::Verdict;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    time::sleep,
};
use tokio_rustls::TlsAcceptor;

use super::{Act, Line, Met, Monster, flood, hush, meet};
use crate::support::certificates::{Authority, Leaf, params};

/// No port came to `ok`, and each was asked.
fn nothing_works(met: &Met) {
    assert!(met.mail >= 8, "{}", met.mail);
    let seen = met.survey.observations.iter();
    let asked = seen.filter(|seen| seen.ip.is_some()).inspect(|seen| {
        assert_ne!(seen.verdict, Verdict::Ok, "{seen:?}");
    });
    assert!(asked.count() >= 8, "{:#?}", met.survey.observations);
}

/// The first words of an honest server.
fn greeting(port: u16) -> &'static [u8] {
    match port {
        143 | 993 => b"* OK IMAP4rev1 ready\r\n",
        110 | 995 => b"+OK ready\r\n",
        _ => b"220 mail.evil.test ESMTP\r\n",
    }
}

/// What goes before each line of a list of capabilities.
fn opening(port: u16) -> &'static [u8] {
    match port {
        143 | 993 => b"* CAPABILITY IMAP4rev1",
        110 | 995 => b"+OK\r\n",
        _ => b"",
    }
}

#[test]
fn greetings_without_end() {
    let mail = |port, mut line: Line| {
        async move {
            let words: &[u8] = match port {
                143 | 993 => b"* OK still getting ready\r\n",
                110 | 995 => b"+OK still getting ready\r\n",
                _ => b"220-still getting ready\r\n",
            };
            flood(&mut line, &words.repeat(500)).await;
        }
        .boxed()
    };
    let monster = Monster {
        mail,
        ..Monster::default()
    };
    meet("mail::greetings_without_end", monster, |met| {
        assert!(met.mail >= 8, "{}", met.mail);
    });
}

#[test]
fn a_byte_a_second() {
    let mail = |port, mut line: Line| {
        async move {
            for byte in greeting(port) {
                if line.write_all(&[*byte]).await.is_err() {
                    return;
                }
                sleep(Duration::from_secs(1)).await;
            }
        }
        .boxed()
    };
    let monster = Monster {
        mail,
        ..Monster::default()
    };
    meet("mail::a_byte_a_second", monster, nothing_works);
}

#[test]
fn lines_of_a_hundred_megabytes() {
    // Greetings on every other port, and elsewhere the answer to the first command.
    let mail = |port: u16, mut line: Line| {
        async move {
            if [110, 143, 465, 587].contains(&port) {
                let _ = line.write_all(greeting(port)).await;
                let _ = line.read_u8().await;
                let _ = line.write_all(opening(port)).await;
            }
            let part = [b'x'; 64 * 1024];
            for _ in 0..100 * 16 {
                if line.write_all(&part).await.is_err() {
                    return;
                }
            }
            let _ = line.write_all(b"\r\n").await;
            hush(line).await;
        }
        .boxed()
    };
    let monster = Monster {
        mail,
        ..Monster::default()
    };
    meet("mail::lines_of_a_hundred_megabytes", monster, nothing_works);
}

#[test]
fn a_million_capabilities() {
    // In one line on every other port, else a line each.
    let mail = |port: u16, mut line: Line| {
        async move {
            let _ = line.write_all(greeting(port)).await;
            let _ = line.read_u8().await;
            let _ = line.write_all(opening(port)).await;
            let (word, imap) = ("AUTH=MECHANISM-OF-NO-ONE", [143, 993].contains(&port));
            let words = match port {
                143 => format!(" {word}").repeat(1000),
                993 => format!("\r\n* CAPABILITY {word}").repeat(1000),
                110 | 995 => "SASL MECHANISM-OF-NO-ONE\r\n".repeat(1000),
                465 | 25 => format!("250-{word}\r\n").repeat(1000),
                _ => format!("250-AUTH {}\r\n", format!("{word} ").repeat(20)).repeat(50),
            };
            for _ in 0..1000 {
                if line.write_all(words.as_bytes()).await.is_err() {
                    return;
                }
            }
            let end: &[u8] = match port {
                _ if imap => b"\r\na1 OK done\r\n",
                110 | 995 => b".\r\n",
                _ => b"250 AUTH PLAIN\r\n",
            };
            let _ = line.write_all(end).await;
            hush(line).await;
        }
        .boxed()
    };
    let monster = Monster {
        mail,
        ..Monster::default()
    };
    meet("mail::a_million_capabilities", monster, |met| {
        nothing_works(met);
        let seen = met.survey.observations.iter();
        let most = seen
            .map(|seen| seen.auth.len().max(seen.auth_before_tls.len()))
            .max();
        assert!(most.unwrap() <= 1000, "{most:?}");
    });
}

#[test]
fn octets_of_all_kinds() {
    let mail = |port: u16, mut line: Line| {
        async move {
            // On some ports as a greeting, on others behind one.
            if [110, 143, 587].contains(&port) {
                let _ = line.write_all(greeting(port)).await;
            }
            let noise: Vec<u8> = (0..=255)
                .cycle()
                .take(4096)
                .map(|n: u8| n.wrapping_mul(97))
                .collect();
            let _ = line.write_all(&noise).await;
            let _ = line
                .write_all(b"\0\0\0\r\n\xff\xfe\r\n\x1b[31m\r\n\x16\x03\x01\r\n")
                .await;
            hush(line).await;
        }
        .boxed()
    };
    let monster = Monster {
        mail,
        ..Monster::default()
    };
    meet("mail::octets_of_all_kinds", monster, |met| {
        nothing_works(met);
        let details = met
            .survey
            .observations
            .iter()
            .filter_map(|seen| seen.detail.as_ref());
        for detail in details {
            assert!(!detail.chars().any(char::is_control), "{detail:?}");
        }
    });
}

#[test]
fn line_ends_of_all_kinds() {
    let mail = |port: u16, line: Line| {
        async move {
            let mut line = BufReader::new(line);
            let ends: [&[u8]; 6] = [b"\r", b"\n", b"\r\r\n", b"\n\r", b"\r\n\r\n\r\n", b"\0\r\n"];
            let words = greeting(port).trim_ascii_end();
            for end in ends {
                for byte in [words, end].concat() {
                    if line.write_all(&[byte]).await.is_err() {
                        return;
                    }
                }
            }
            let mut heard = Vec::new();
            while let Ok(1..) = line.read_until(b'\n', &mut heard).await {
                for end in ends {
                    let answer = [b"250-AUTH PLAIN\ra1 OK\r+OK\r250", end].concat();
                    if line.write_all(&answer).await.is_err() {
                        return;
                    }
                }
                heard.clear();
            }
        }
        .boxed()
    };
    let monster = Monster {
        mail,
        ..Monster::default()
    };
    meet("mail::line_ends_of_all_kinds", monster, |met| {
        assert!(met.mail >= 8, "{}", met.mail);
    });
}

/// Talks as far as the go-ahead of STARTTLS.
async fn go_ahead(port: u16, line: &mut Line) {
    let mut line = BufReader::new(line);
    let _ = line.write_all(greeting(port)).await;
    let mut heard = String::new();
    while let Ok(1..) = line.read_line(&mut heard).await {
        let upper = heard.to_ascii_uppercase();
        let tag = upper.split(' ').next().unwrap_or_default().to_owned();
        let go = upper.contains("STARTTLS") || upper.starts_with("STLS");
        let answer = match port {
            143 if go => format!("{} OK go\r\n", tag.to_lowercase()),
            143 => format!(
                "* CAPABILITY IMAP4rev1 STARTTLS\r\n{} OK\r\n",
                tag.to_lowercase()
            ),
            110 if go => "+OK go\r\n".into(),
            110 => "+OK\r\nSTLS\r\nUSER\r\n.\r\n".into(),
            _ if go => "220 go\r\n".into(),
            _ => "250-mail.evil.test\r\n250 STARTTLS\r\n".into(),
        };
        if line.write_all(answer.as_bytes()).await.is_err() || go {
            return;
        }
        heard.clear();
    }
}

#[test]
fn handshakes_that_stall() {
    let raw: fn(u16, Line) -> Act = |port, mut line| {
        async move {
            if [25, 110, 143, 587, 2525].contains(&port) {
                go_ahead(port, &mut line).await;
            }
            let leaf = Leaf::self_signed(params(&["mail.evil.test"]));
            let part: &[u8] = match port {
                // Nothing; half a record; half a ServerHello; a record each of no length.
                993 | 143 => b"",
                995 | 587 => &[22, 3, 3, 0x40, 0, 2],
                465 | 110 => &[22, 3, 3, 0, 4, 2, 0, 0, 80],
                25 => return flood(&mut line, &[22, 3, 3, 0, 0].repeat(100)).await,
                _ => {
                    // Well, and then never a word.
                    if let Ok(inside) = TlsAcceptor::from(std::sync::Arc::new(leaf.config()))
                        .accept(line)
                        .await
                    {
                        hush(Box::new(inside)).await;
                    }
                    return;
                }
            };
            let _ = line.write_all(part).await;
            hush(line).await;
        }
        .boxed()
    };
    let monster = Monster {
        raw: Some(raw),
        ..Monster::default()
    };
    meet("mail::handshakes_that_stall", monster, nothing_works);
}

/// A handshake record of TLS 1.2.
fn record(body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len()).unwrap().to_be_bytes();
    [&[22, 3, 3], &length[..], body].concat()
}

/// A leaf of three thousand names, or one behind which sixty certificates stand that have nothing to do with it.
fn swollen(port: u16) -> Leaf {
    let authority = Authority::new("Another CA");
    let names: Vec<String> = (0..1500).map(|n| format!("mail-{n}.evil.test")).collect();
    let names: Vec<&str> = match port {
        993 => names.iter().map(String::as_str).collect(),
        _ => vec!["mail.evil.test"],
    };
    let mut leaf = authority.leaf(params(&names));
    if port != 993 {
        let other = Authority::new(&"x".repeat(400));
        leaf.chain.extend(vec![other.root; 60]);
    }
    leaf
}

#[test]
fn chains_without_measure() {
    let raw: fn(u16, Line) -> BoxFuture<'static, ()> = |port, mut line| {
        async move {
            if [25, 110, 143, 587, 2525].contains(&port) {
                go_ahead(port, &mut line).await;
            }
            if [993, 995, 587].contains(&port) {
                let acceptor = TlsAcceptor::from(std::sync::Arc::new(swollen(port).config()));
                if let Ok(inside) = acceptor.accept(line).await {
                    hush(Box::new(inside)).await;
                }
                return;
            }
            // A ServerHello of TLS 1.2, then a list of certificates of 16 MB, which goes on for ever.
            let mut heard = [0; 64];
            let _ = line.read_exact(&mut heard).await;
            let mut hello = vec![2, 0, 0, 38, 3, 3];
            hello.extend([7; 32]);
            hello.extend([0, 0xc0, 0x2f, 0]);
            let _ = line.write_all(&record(&hello)).await;
            let _ = line
                .write_all(&record(&[11, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfc]))
                .await;
            flood(&mut line, &record(&[0; 16_000])).await;
        }
        .boxed()
    };
    let monster = Monster {
        raw: Some(raw),
        ..Monster::default()
    };
    meet("mail::chains_without_measure", monster, |met| {
        nothing_works(met);
        let seen = met.survey.observations.iter();
        let shown = seen.filter_map(|seen| seen.tls.as_ref());
        let names = shown.map(|tls| tls.certificate.names.len()).max();
        assert!(names.is_some(), "no certificate was looked at");
    });
}
