//! A name server that says what a test wants, over UDP and TCP.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex},
};

use hickory_resolver::proto::{
    op::{Message, OpCode, ResponseCode},
    rr::{
        Name, RData, Record, RecordType,
        rdata::{A, AAAA, CNAME, MX, SRV, TXT},
    },
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, UdpSocket},
};
use tokio_util::task::AbortOnDropHandle;

/// What a question gets.
#[derive(Clone)]
pub enum Reply {
    Records(Vec<RData>),
    /// Over UDP only the truncation bit, over TCP these.
    Truncated(Vec<RData>),
    /// The same, with the data of the records as the wire carries them: as many as nobody writes otherwise.
    Flood(RecordType, &'static [Vec<u8>]),
    /// NOERROR, or an error, without records.
    Code(ResponseCode),
    Bytes(Vec<u8>),
    Silence,
}

pub const NO_DATA: Reply = Reply::Code(ResponseCode::NoError);
pub const NO_NAME: Reply = Reply::Code(ResponseCode::NXDomain);

/// Runs until it is dropped.
pub struct Names {
    pub at: SocketAddr,
    asked: Arc<Mutex<Vec<(String, RecordType)>>>,
    _tasks: [AbortOnDropHandle<()>; 2],
}

impl Names {
    /// `answer` gets the name without its final dot, and the type.
    pub async fn serve(answer: impl Fn(&str, RecordType) -> Reply + Send + Sync + 'static) -> Self {
        let (udp, tcp) = both_on_one_port().await;
        let at = udp.local_addr().unwrap();
        let asked = Arc::<Mutex<Vec<_>>>::default();
        let answer = Arc::new({
            let asked = asked.clone();
            move |query: &[u8], tcp: bool| {
                let query = Message::from_vec(query).ok()?;
                let question = query.queries.first()?;
                let name = question.name().to_ascii().to_ascii_lowercase();
                let name = name.trim_end_matches('.');
                asked
                    .lock()
                    .unwrap()
                    .push((name.to_owned(), question.query_type()));
                let mut message = Message::response(query.id, OpCode::Query);
                message.metadata.recursion_available = true;
                message.add_query(question.clone());
                match answer(name, question.query_type()) {
                    Reply::Silence => return None,
                    Reply::Bytes(bytes) => return Some(bytes),
                    Reply::Code(code) => message.metadata.response_code = code,
                    Reply::Truncated(_) | Reply::Flood(..) if !tcp => {
                        message.metadata.truncation = true;
                    }
                    Reply::Flood(kind, data) => return Some(flooded(&message, kind, data)),
                    Reply::Records(data) | Reply::Truncated(data) => {
                        // Never kept, so that every look-up asks.
                        let record = |data| Record::from_rdata(question.name().clone(), 0, data);
                        message.answers = data.into_iter().map(record).collect();
                    }
                }
                Some(message.to_vec().unwrap())
            }
        });
        let over_udp = tokio::spawn({
            let answer = answer.clone();
            async move {
                let mut buffer = [0; 4096];
                loop {
                    let Ok((length, from)) = udp.recv_from(&mut buffer).await else {
                        continue;
                    };
                    if let Some(reply) = answer(&buffer[..length], false) {
                        let _ = udp.send_to(&reply, from).await;
                    }
                }
            }
        });
        let over_tcp = tokio::spawn(async move {
            while let Ok((mut stream, _)) = tcp.accept().await {
                let answer = answer.clone();
                tokio::spawn(async move {
                    while let Ok(length) = stream.read_u16().await {
                        let mut query = vec![0; length.into()];
                        if stream.read_exact(&mut query).await.is_err() {
                            return;
                        }
                        if let Some(reply) = answer(&query, true) {
                            let length = u16::try_from(reply.len()).unwrap().to_be_bytes();
                            let _ = stream.write_all(&[&length, &reply[..]].concat()).await;
                        }
                    }
                });
            }
        });
        Self {
            at,
            asked,
            _tasks: [over_udp, over_tcp].map(AbortOnDropHandle::new),
        }
    }

    /// Each name has the addresses that stand behind it; there is nothing else.
    pub async fn of(hosts: &[(&str, &str)]) -> Self {
        let hosts: Vec<(String, RData)> = hosts
            .iter()
            .map(|(name, ip)| ((*name).to_owned(), address(ip)))
            .collect();
        Self::serve(move |name, asked| {
            let mut known = hosts.iter().filter(|(host, _)| host == name).peekable();
            if known.peek().is_none() {
                return NO_NAME;
            }
            let found: Vec<RData> = known
                .filter(|(_, data)| data.record_type() == asked)
                .map(|(_, data)| data.clone())
                .collect();
            if found.is_empty() {
                NO_DATA
            } else {
                Reply::Records(found)
            }
        })
        .await
    }

    pub fn asked(&self, name: &str, record_type: RecordType) -> usize {
        let asked = self.asked.lock().unwrap();
        asked
            .iter()
            .filter(|(n, t)| n == name && *t == record_type)
            .count()
    }
}

/// An answer to the question of `message`, without the library's care for short names.
fn flooded(message: &Message, kind: RecordType, data: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = message.to_vec().unwrap();
    bytes[6..8].copy_from_slice(&u16::try_from(data.len()).unwrap().to_be_bytes());
    for data in data {
        // The name is where the question's is; class IN, no time to live (RFC 1035 §4.1.3 and §4.1.4).
        bytes.extend([0xc0, 12]);
        bytes.extend(u16::from(kind).to_be_bytes());
        bytes.extend([0, 1, 0, 0, 0, 0]);
        bytes.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
        bytes.extend(data);
    }
    bytes
}

pub async fn both_on_one_port() -> (UdpSocket, TcpListener) {
    loop {
        let udp = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        if let Ok(tcp) = TcpListener::bind(udp.local_addr().unwrap()).await {
            return (udp, tcp);
        }
    }
}

pub fn name(text: &str) -> Name {
    Name::from_ascii(format!("{}.", text.trim_end_matches('.'))).unwrap()
}

pub fn address(text: &str) -> RData {
    match text.parse().unwrap() {
        std::net::IpAddr::V4(v4) => RData::A(A(v4)),
        std::net::IpAddr::V6(v6) => RData::AAAA(AAAA(v6)),
    }
}

pub fn mx(preference: u16, exchange: &str) -> RData {
    RData::MX(MX::new(preference, name(exchange)))
}

pub fn srv(priority: u16, weight: u16, port: u16, target: &str) -> RData {
    RData::SRV(SRV::new(priority, weight, port, name(target)))
}

pub fn txt(strings: &[&[u8]]) -> RData {
    RData::TXT(TXT::from_bytes(strings.to_vec()))
}

pub fn cname(target: &str) -> RData {
    RData::CNAME(CNAME(name(target)))
}
