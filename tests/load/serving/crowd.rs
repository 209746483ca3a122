//! Mail clients in great number: each asks, reads the whole answer, and asks again on the same connection.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
    time::Instant,
};
use tokio_util::sync::CancellationToken;

pub const AUTOCONFIG: &str = "/mail/config-v1.1.xml";
pub const AUTODISCOVER: &str = "/autodiscover/autodiscover.xml";

const OUTLOOK: &str = "http://schemas.microsoft.com/exchange/autodiscover/outlook";
/// Room for one answer.
const MOST: usize = 64 * 1024;
/// For one answer.
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Clone, Copy, Debug)]
pub enum Question {
    Autoconfig,
    Autodiscover,
}

impl Question {
    /// About one of the domains, as Thunderbird and Outlook ask.
    pub fn about(self, domain: u32) -> String {
        let name = super::site::domain(domain);
        match self {
            Self::Autoconfig => format!(
                "GET {AUTOCONFIG}?emailaddress=ana%40{name} HTTP/1.1\r\nHost: autoconfig.{name}\r\n\
                 User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Thunderbird/140.0\r\n\
                 Accept: */*\r\nAccept-Language: en-US,en;q=0.5\r\nAccept-Encoding: gzip, deflate\r\n\r\n"
            ),
            Self::Autodiscover => {
                let body = format!(
                    "<?xml version=\"1.0\" encoding=\"utf-8\"?><Autodiscover xmlns=\"{OUTLOOK}/requestschema/2006\">\
                     <Request><EMailAddress>ana@{name}</EMailAddress><AcceptableResponseSchema>\
                     {OUTLOOK}/responseschema/2006a</AcceptableResponseSchema></Request></Autodiscover>"
                );
                format!(
                    "POST {AUTODISCOVER} HTTP/1.1\r\nHost: autodiscover.{name}\r\n\
                     User-Agent: Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.17328; Pro)\r\n\
                     Content-Type: text/xml\r\nContent-Length: {}\r\n\r\n{body}",
                    body.len()
                )
            }
        }
    }
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Count {
    pub good: u64,
    pub failed: u64,
    /// What the last failure was.
    pub why: String,
    pub elapsed: Duration,
}

/// Clients at work.
pub struct Crowd {
    clients: JoinSet<Count>,
    stop: CancellationToken,
    begun: Instant,
}

impl Crowd {
    pub fn gather(at: SocketAddr, question: Question, domains: u32, connections: usize) -> Self {
        let stop = CancellationToken::new();
        let mut clients = JoinSet::new();
        // Written beforehand: what is measured is the server.
        let questions: Arc<[String]> = (0..domains).map(|n| question.about(n)).collect();
        let begun = Instant::now();
        for n in 0..connections {
            clients.spawn(client(at, questions.clone(), n, stop.clone()));
        }
        Self {
            clients,
            stop,
            begun,
        }
    }

    /// Lets each have the answer that it waits for, and no more.
    pub async fn disperse(self) -> Count {
        let elapsed = self.begun.elapsed();
        self.stop.cancel();
        let mut sum = Count {
            elapsed,
            ..Count::default()
        };
        for count in self.clients.join_all().await {
            sum.good += count.good;
            sum.failed += count.failed;
            if !count.why.is_empty() {
                sum.why = count.why;
            }
        }
        sum
    }
}

async fn client(
    at: SocketAddr,
    questions: Arc<[String]>,
    mut place: usize,
    stop: CancellationToken,
) -> Count {
    let mut count = Count::default();
    let mut line = None;
    while !stop.is_cancelled() {
        // Far from the last one, and all in their turn.
        place = (place + 4_409) % questions.len();
        match ask(at, &mut line, &questions[place]).await {
            Ok(_) => count.good += 1,
            Err(why) => {
                count.failed += 1;
                count.why = why;
                line = None;
            }
        }
    }
    count
}

/// One connection, and what was read from it.
struct Line {
    stream: TcpStream,
    read: Vec<u8>,
}

/// One whole answer; its length.
async fn ask(at: SocketAddr, line: &mut Option<Line>, question: &str) -> Result<usize, String> {
    let trouble = |error: std::io::Error| error.to_string();
    let line = match line {
        Some(line) => line,
        None => {
            #[expect(clippy::disallowed_methods, reason = "these are the visitors")]
            let stream = TcpStream::connect(at).await.map_err(trouble)?;
            stream.set_nodelay(true).map_err(trouble)?;
            line.insert(Line {
                stream,
                read: vec![0; MOST],
            })
        }
    };
    line.stream
        .write_all(question.as_bytes())
        .await
        .map_err(trouble)?;
    let mut have = 0;
    loop {
        let room = line.read.get_mut(have..).filter(|room| !room.is_empty());
        let room = room.ok_or("an answer without end")?;
        let more = line.stream.read(room).await.map_err(trouble)?;
        if more == 0 {
            return Err("hung up".into());
        }
        have += more;
        let Some(answer) = line.read.get(..have) else {
            continue;
        };
        if let Some(whole) = length(answer)? {
            if have > whole {
                return Err("more than one answer".into());
            }
            if have == whole {
                return Ok(whole);
            }
        }
    }
}

/// Of the answer with its head, once that is there. Fails unless it is a 200 with a body.
fn length(answer: &[u8]) -> Result<Option<usize>, String> {
    let Some(end) = answer.windows(4).position(|four| four == b"\r\n\r\n") else {
        return Ok(None);
    };
    let head = std::str::from_utf8(&answer[..end]).map_err(|_| "no text")?;
    if !head.starts_with("HTTP/1.1 200 ") {
        return Err(head.lines().next().unwrap_or_default().to_owned());
    }
    let body = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .and_then(|length| length.parse::<usize>().ok())
        .filter(|length| *length > 0)
        .ok_or("no length")?;
    Ok(Some(end + 4 + body))
}

/// One answer, head and body, on a connection of its own.
pub async fn one(at: SocketAddr, question: Question, domain: u32) -> Result<String, String> {
    let mut line = None;
    let question = question.about(domain);
    let asked = ask(at, &mut line, &question);
    let length = tokio::time::timeout(PATIENCE, asked)
        .await
        .map_err(|_| "no answer in time")??;
    let line = line.ok_or("no connection")?;
    let answer = line.read.get(..length).ok_or("no answer")?;
    String::from_utf8(answer.to_vec()).map_err(|error| error.to_string())
}
