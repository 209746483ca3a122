//! What those who are asked learn of who asks.

use std::sync::{Arc, Mutex};

use portolan::{
    model::{Protocol, Security, Verdict},
    net::{
        Net, Options,
        harbour::{Berth, Harbour},
    },
    survey::probing::{Target, converse},
    wire::protocols::Ehlo,
};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use url::Url;

use crate::support::{
    LONG, host,
    names::Names,
    ports::{Port, ok},
};

type Heard = Arc<Mutex<Vec<String>>>;

/// A network in which `server` is at `192.0.2.1:port`, run by whoever `options` say.
fn network(options: Options, port: u16, server: &Port, names: Option<&Names>) -> Net {
    let options = Options {
        nameservers: names.map(|names| names.at).into_iter().collect(),
        ..options
    };
    let ip = "192.0.2.1".parse().unwrap();
    let harbour = Harbour {
        berths: [((ip, port), Berth::At(server.at))].into(),
    };
    Net::in_harbour(&options, harbour).unwrap()
}

/// The user agent that a web server gets.
async fn agent(options: Options) -> String {
    let heard = Heard::default();
    let server = Port::http({
        let heard = heard.clone();
        move |_, head| {
            heard.lock().unwrap().push(head.to_owned());
            ok("x")
        }
    })
    .await;
    let names = Names::of(&[("good.test", "192.0.2.1")]).await;
    let net = network(options, 80, &server, Some(&names));
    let url = Url::parse("http://good.test/").unwrap();
    net.get(&url, 100, LONG).await.unwrap();
    let heard = heard.lock().unwrap();
    let line = heard[0]
        .lines()
        .find_map(|line| line.strip_prefix("user-agent: "));
    line.unwrap_or_else(|| panic!("{heard:?}")).to_owned()
}

#[tokio::test]
async fn a_web_server_learns_where_to_read_more_and_whom_to_write_to() {
    let version = env!("CARGO_PKG_VERSION");
    let plain = format!("Portolan/{version} (mail settings survey)");
    assert_eq!(agent(Options::default()).await, plain);
    let options = |homepage: Option<&str>, contact: &str| Options {
        homepage: homepage.map(|url| Url::parse(url).unwrap()),
        contact: Some(contact.into()),
        ..Options::default()
    };
    assert_eq!(
        agent(options(
            Some("https://setup.example.org"),
            "postmaster@example.org"
        ))
        .await,
        format!("Portolan/{version} (+https://setup.example.org/; postmaster@example.org)")
    );
    assert_eq!(
        agent(options(None, "https://example.org/why")).await,
        format!("Portolan/{version} (https://example.org/why)")
    );
    assert_eq!(agent(options(None, "a\r\nb: c")).await, plain);
}

#[tokio::test]
async fn a_mail_server_hears_the_configured_name_in_ehlo_or_where_the_call_comes_from() {
    for (ehlo, name) in [
        ("probe.example.org".into(), "probe.example.org"),
        ("[192.0.2.99]".into(), "[192.0.2.99]"),
        // The harbour is on loopback, and so this end of the connection.
        (Ehlo::OwnAddress, "[127.0.0.1]"),
    ] {
        let heard = Heard::default();
        let server = Port::serve({
            let heard = heard.clone();
            move |stream| {
                let heard = heard.clone();
                async move {
                    let mut stream = BufReader::new(stream);
                    stream.write_all(b"220 mx ESMTP\r\n").await.unwrap();
                    let mut line = String::new();
                    while stream.read_line(&mut line).await.is_ok_and(|read| read > 0) {
                        heard.lock().unwrap().push(line.trim_end().to_owned());
                        line.clear();
                        stream.write_all(b"250 mx\r\n").await.unwrap();
                    }
                }
            }
        })
        .await;
        let target = Target {
            host: host("mx.good.test"),
            ip: "192.0.2.1".parse().unwrap(),
            port: 25,
            protocol: Protocol::SMTP,
            security: Security::StartTls,
        };
        let net = network(Options::default(), 25, &server, None);
        let seen = converse(&net, &target, &ehlo, LONG).await;
        assert_eq!(seen.verdict, Verdict::Ok, "{seen:?}");
        assert_eq!(heard.lock().unwrap()[0], format!("EHLO {name}"));
    }
}
