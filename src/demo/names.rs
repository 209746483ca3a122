//! The demo's name server: authority for `test.` and `example.`, and nothing else.

use std::{
    collections::{HashMap, HashSet},
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    time::Duration,
};

use async_trait::async_trait;
use hickory_server::{
    Server,
    net::runtime::Time,
    proto::{
        op::{Metadata, ResponseCode},
        rr::{
            Name, RData, Record, RecordType,
            rdata::{A, AAAA, MX, SOA, SRV, TXT},
        },
    },
    server::{Request, RequestHandler, ResponseHandler, ResponseInfo},
    zone_handler::MessageResponseBuilder,
};
use tokio::net::{TcpListener, UdpSocket};

const TTL: u32 = 60;

/// The records of all samples.
#[derive(Default)]
pub struct Zone {
    records: HashMap<(Name, RecordType), Vec<Record>>,
    /// Every owner and all names above it: what exists (RFC 8020).
    existing: HashSet<Name>,
    /// Below these the server fails.
    failing: Vec<Name>,
}

impl Zone {
    pub fn address(&mut self, owner: &str, address: IpAddr) {
        self.add(
            owner,
            match address {
                IpAddr::V4(v4) => RData::A(A(v4)),
                IpAddr::V6(v6) => RData::AAAA(AAAA(v6)),
            },
        );
    }

    /// `host` may be the root `.`, for a null MX (RFC 7505).
    pub fn mx(&mut self, owner: &str, preference: u16, host: &str) {
        self.add(owner, RData::MX(MX::new(preference, name(host))));
    }

    pub fn srv(&mut self, owner: &str, port: u16, host: &str) {
        self.add(owner, RData::SRV(SRV::new(0, 1, port, name(host))));
    }

    pub fn txt(&mut self, owner: &str, text: &str) {
        self.add(owner, RData::TXT(TXT::new(vec![text.to_owned()])));
    }

    /// Every question about `domain` and below ends in SERVFAIL.
    pub fn fails(&mut self, domain: &str) {
        self.failing.push(name(domain));
    }

    fn add(&mut self, owner: &str, data: RData) {
        let owner = name(owner);
        let mut above = owner.clone();
        while !above.is_root() {
            self.existing.insert(above.clone());
            above = above.base_name();
        }
        let record = Record::from_rdata(owner.clone(), TTL, data);
        self.records
            .entry((owner, record.record_type()))
            .or_default()
            .push(record);
    }

    /// The answer and its code.
    fn answer(&self, asked: &Name, kind: RecordType) -> (ResponseCode, &[Record]) {
        if self.failing.iter().any(|zone| zone.zone_of(asked)) {
            return (ResponseCode::ServFail, &[]);
        }
        if asked.is_root() {
            return (ResponseCode::NoError, &[]);
        }
        let Some(apex) = apex(asked) else {
            // The rest of the world is not here, which is no news about whether it exists.
            return (ResponseCode::Refused, &[]);
        };
        match self.records.get(&(asked.clone(), kind)) {
            Some(records) => (ResponseCode::NoError, records),
            None if *asked == apex || self.existing.contains(asked) => (ResponseCode::NoError, &[]),
            None => (ResponseCode::NXDomain, &[]),
        }
    }
}

/// The running name server.
pub struct Names {
    address: SocketAddr,
    _server: Server<Zone>,
}

impl Names {
    /// On a free loopback port, by UDP and TCP.
    pub async fn open(zone: Zone) -> io::Result<Self> {
        let (tcp, udp) = both_on_one_port().await?;
        let address = udp.local_addr()?;
        let mut server = Server::new(zone);
        server.register_socket(udp);
        server.register_listener(tcp, Duration::from_secs(5), 16);
        Ok(Self {
            address,
            _server: server,
        })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

/// A port that is free for TCP is mostly free for UDP too; where it is not, the next one is tried.
async fn both_on_one_port() -> io::Result<(TcpListener, UdpSocket)> {
    let mut trouble = None;
    for _ in 0..16 {
        let tcp = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        match UdpSocket::bind(tcp.local_addr()?).await {
            Ok(udp) => return Ok((tcp, udp)),
            Err(error) => trouble = Some(error),
        }
    }
    Err(trouble.unwrap_or_else(|| io::Error::other("no free port")))
}

#[async_trait]
impl RequestHandler for Zone {
    async fn handle_request<R: ResponseHandler, T: Time>(
        &self,
        request: &Request,
        mut response: R,
    ) -> ResponseInfo {
        let mut metadata = Metadata::response_from_request(&request.metadata);
        metadata.authoritative = true;
        metadata.recursion_available = true;
        let mut answers: &[Record] = &[];
        let mut soa = None;
        match request.request_info() {
            Ok(info) => {
                let asked = Name::from(info.query.name());
                let code;
                (code, answers) = self.answer(&asked, info.query.query_type());
                metadata.response_code = code;
                // So that resolvers know what to make of an empty answer (RFC 2308 §2).
                if answers.is_empty()
                    && matches!(code, ResponseCode::NoError | ResponseCode::NXDomain)
                {
                    soa = apex(&asked).map(start_of_authority);
                }
            }
            Err(_) => metadata.response_code = ResponseCode::FormErr,
        }
        let builder = MessageResponseBuilder::from_message_request(request);
        let message = builder.build(metadata, answers, [], soa.iter(), []);
        match response.send_response(message).await {
            Ok(info) => info,
            // The one who asked is gone.
            Err(_) => ResponseInfo::from(hickory_server::proto::op::Header {
                metadata,
                counts: Default::default(),
            }),
        }
    }
}

/// `test.` or `example.`, if `asked` is there or below (RFC 6761).
fn apex(asked: &Name) -> Option<Name> {
    ["test.", "example."]
        .into_iter()
        .map(name)
        .find(|apex| apex.zone_of(asked))
}

fn start_of_authority(apex: Name) -> Record {
    let data = SOA::new(
        name("ns.portolan.example"),
        name("demo.portolan.example"),
        1,
        3600,
        600,
        86400,
        TTL,
    );
    Record::from_rdata(apex, TTL, RData::SOA(data))
}

/// Absolute and in lower case.
fn name(text: &str) -> Name {
    let mut name = Name::from_ascii(text)
        .expect("sample names are names")
        .to_lowercase();
    name.set_fqdn(true);
    name
}
