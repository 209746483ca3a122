//! Whole surveys of servers of the test.

use std::{collections::HashMap, net::IpAddr, sync::Arc};

use futures_util::StreamExt;
use portolan::{
    directory::Directory,
    net::{
        Net,
        harbour::{Berth, Harbour},
    },
    survey::{Event, Log, Policy, Surveys},
};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};

use super::{LONG, certificates::Leaf, ports::Port};

/// Two ports of one server with TLS, as it would speak on either.
pub async fn server(leaf: &Leaf) -> [Port; 2] {
    let imap = Port::tls(leaf.config(), |stream| async move {
        let (reader, mut writer) = tokio::io::split(stream);
        let _ = writer
            .write_all(b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n")
            .await;
        let mut lines = BufReader::new(reader).lines();
        while let Ok(Some(line)) = lines.next_line().await {
            let tag = line.split(' ').next().unwrap_or("*");
            let answer = format!("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n{tag} OK done\r\n");
            if writer.write_all(answer.as_bytes()).await.is_err() {
                return;
            }
        }
    });
    let smtp = Port::tls(leaf.config(), |stream| async move {
        let (reader, mut writer) = tokio::io::split(stream);
        let _ = writer.write_all(b"220 mail ESMTP\r\n").await;
        let mut lines = BufReader::new(reader).lines();
        while let Ok(Some(line)) = lines.next_line().await {
            let answer: &[u8] = if line.starts_with("EHLO") {
                b"250-mail\r\n250 AUTH PLAIN\r\n"
            } else {
                b"221 bye\r\n"
            };
            if writer.write_all(answer).await.is_err() {
                return;
            }
        }
    });
    [imap.await, smtp.await]
}

/// Every one of these addresses leads to these ports.
pub fn moored(ips: &[&str], ports: &[(u16, &Port)]) -> Harbour {
    let mut berths = HashMap::new();
    for ip in ips {
        let ip: IpAddr = ip.parse().unwrap();
        berths.extend(
            ports
                .iter()
                .map(|(port, at)| ((ip, *port), Berth::At(at.at))),
        );
    }
    Harbour { berths }
}

/// A survey of `domain` that has begun, or will.
pub fn survey(net: Net, domain: &str) -> Arc<Log> {
    let policy = Policy {
        deadline: LONG,
        ispdb: None,
        ispdb_dir: None,
        ehlo: "portolan.test".into(),
    };
    let surveys = Surveys::new(net.clone(), net, policy, Arc::new(Directory::default()));
    surveys.of(&domain.parse().unwrap())
}

/// As long as this is held, the clock of a test that began with a paused one stands still: nobody's time runs out, however busy
/// the machine is, and everything waits for what happens. Where nothing does for minutes, the clock goes on after all, and the
/// test ends by what runs out then.
pub fn stand_still() -> std::sync::mpsc::Sender<()> {
    let (held, dropped) = std::sync::mpsc::channel();
    // While such a task runs, a paused clock does not jump to the next moment that somebody waits for.
    tokio::task::spawn_blocking(move || {
        let _ = dropped.recv_timeout(10 * LONG);
    });
    held
}

/// All that is told, in its order.
pub async fn events(log: &Arc<Log>) -> Vec<Event> {
    let told = log.clone().follow(0).map(|(_, event)| (*event).clone());
    told.collect().await
}
