//! Good mail servers, a web server and a name server for any number of domains `d<number>.test`;
//! of those called `v<number>.test` the one address is the same for all.
//!
//! Each domain has one address and publishes by MX, SRV and an autoconfig file. Written to be cheap: what is measured is
//! somebody else.

use std::{
    collections::HashMap,
    io::{self, Write as _},
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, PoisonError},
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
            rdata::{A, MX, SOA, SRV},
        },
    },
    server::{Request, RequestHandler, ResponseHandler, ResponseInfo},
    zone_handler::MessageResponseBuilder,
};
use portolan::net::Stream;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use rustls::{
    ServerConfig,
    crypto::aws_lc_rs,
    pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
    server::{ClientHello, ResolvesServerCert},
    sign::{CertifiedKey, SigningKey},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream, UdpSocket},
    time::sleep,
};
use tokio_rustls::TlsAcceptor;

use crate::{
    siege,
    world::{self, PORTS},
};

/// Serves until the parent is gone, and says on standard output where: the name server, the file with the root, then the
/// ports in the order of [`PORTS`].
pub async fn run(usual_ports: bool, pause: Duration) {
    let folder = tempfile::tempdir().expect("a place for a file");
    let shelf = Shelf::new();
    let root_file = folder.path().join("root.pem");
    std::fs::write(&root_file, &shelf.root).expect("a file");
    let provider = Arc::new(aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("TLS 1.2 and 1.3")
        .with_no_client_auth()
        .with_cert_resolver(Arc::new(shelf));
    let tls = TlsAcceptor::from(Arc::new(config));

    let mut told = vec![
        serve_names().await.to_string(),
        root_file.display().to_string(),
    ];
    for port in PORTS {
        let at: SocketAddr = if usual_ports {
            (Ipv4Addr::UNSPECIFIED, port).into()
        } else {
            (Ipv4Addr::LOCALHOST, 0).into()
        };
        let listener = listen_at(at);
        told.push(listener.local_addr().expect("bound").port().to_string());
        tokio::spawn(accept(listener, port, tls.clone(), pause));
    }
    println!("{}", told.join("\n"));
    io::stdout().flush().expect("somebody listens");
    // The parent's end of it closes when the parent ends, however that comes.
    let over = || io::copy(&mut io::stdin(), &mut io::sink());
    let _ = tokio::task::spawn_blocking(over).await;
}

/// With room for everybody who comes at once.
fn listen_at(at: SocketAddr) -> TcpListener {
    let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
    socket.set_reuseaddr(true).expect("an option");
    socket.bind(at).expect("the port is free");
    socket.listen(8192).expect("it listens")
}

async fn accept(listener: TcpListener, port: u16, tls: TlsAcceptor, pause: Duration) {
    loop {
        let Ok((guest, _)) = listener.accept().await else {
            continue;
        };
        let tls = tls.clone();
        tokio::spawn(async move {
            // A guest that breaks off is not worth a word.
            let _ = receive(guest, port, &tls, pause).await;
        });
    }
}

/// Greets after `pause`, as servers do that want to see who cannot wait.
async fn receive(
    guest: TcpStream,
    port: u16,
    tls: &TlsAcceptor,
    pause: Duration,
) -> io::Result<()> {
    guest.set_nodelay(true)?;
    match port {
        443 => browse(BufReader::new(tls.accept(guest).await?)).await,
        465 | 993 | 995 => {
            let mut guest = BufReader::with_capacity(512, tls.accept(guest).await?);
            sleep(pause).await;
            say(&mut guest, greeting(port)).await?;
            listen(&mut guest, port, true).await.map(drop)
        }
        _ => {
            let mut guest = BufReader::with_capacity(512, guest);
            sleep(pause).await;
            say(&mut guest, greeting(port)).await?;
            if listen(&mut guest, port, false).await? {
                let guest = tls.accept(guest.into_inner()).await?;
                let mut guest = BufReader::with_capacity(512, guest);
                listen(&mut guest, port, true).await?;
            }
            Ok(())
        }
    }
}

async fn say<T: Stream>(guest: &mut BufReader<T>, text: &str) -> io::Result<()> {
    guest.write_all(text.as_bytes()).await?;
    guest.flush().await
}

/// Answers line by line; true if TLS is to begin.
async fn listen<T: Stream>(guest: &mut BufReader<T>, port: u16, secured: bool) -> io::Result<bool> {
    let mut line = String::new();
    loop {
        line.clear();
        if guest.read_line(&mut line).await? == 0 {
            return Ok(false);
        }
        let line = line.trim_end().to_ascii_uppercase();
        let (tag, command) = match port {
            143 | 993 => line.split_once(' ').unwrap_or((&line, "")),
            _ => ("", &*line),
        };
        let command = command.split(' ').next().unwrap_or_default();
        say(guest, &answer(port, tag, command, secured)).await?;
        match command {
            "STARTTLS" | "STLS" => return Ok(true),
            "LOGOUT" | "QUIT" => {
                guest.shutdown().await?;
                return Ok(false);
            }
            _ => {}
        }
    }
}

fn greeting(port: u16) -> &'static str {
    match port {
        143 | 993 => "* OK Ready\r\n",
        110 | 995 => "+OK Ready\r\n",
        _ => "220 mail.test ESMTP\r\n",
    }
}

fn answer(port: u16, tag: &str, command: &str, secured: bool) -> String {
    let relay = port == 25;
    match (port, command) {
        (143 | 993, "CAPABILITY") if secured => {
            format!("* CAPABILITY IMAP4rev1 IDLE AUTH=PLAIN AUTH=LOGIN\r\n{tag} OK Listed\r\n")
        }
        (143 | 993, "CAPABILITY") => {
            format!("* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED\r\n{tag} OK Listed\r\n")
        }
        (143 | 993, "LOGOUT") => format!("* BYE\r\n{tag} OK Bye\r\n"),
        (143 | 993, "STARTTLS") => format!("{tag} OK Begin\r\n"),
        (143 | 993, _) => format!("{tag} NO\r\n"),
        (110 | 995, "CAPA") if secured => "+OK\r\nUSER\r\nSASL PLAIN LOGIN\r\n.\r\n".into(),
        (110 | 995, "CAPA") => "+OK\r\nSTLS\r\n.\r\n".into(),
        (110 | 995, "STLS" | "QUIT") => "+OK\r\n".into(),
        (110 | 995, _) => "-ERR\r\n".into(),
        (_, "EHLO") if secured && !relay => "250-mail.test\r\n250 AUTH PLAIN LOGIN\r\n".into(),
        (_, "EHLO") if secured => "250-mail.test\r\n250 8BITMIME\r\n".into(),
        (_, "EHLO") => "250-mail.test\r\n250 STARTTLS\r\n".into(),
        (_, "STARTTLS") => "220 Begin\r\n".into(),
        (_, "QUIT") => "221 Bye\r\n".into(),
        _ => "502 No\r\n".into(),
    }
}

/// One request for a settings file of the host's domain.
async fn browse<T: Stream>(mut guest: BufReader<T>) -> io::Result<()> {
    let (mut head, mut host) = (String::new(), String::new());
    let asked = loop {
        let before = head.len();
        if (&mut guest).take(16 * 1024).read_line(&mut head).await? == 0 {
            return Ok(());
        }
        let line = head.get(before..).unwrap_or_default().trim_end();
        if let Some(name) = line.to_ascii_lowercase().strip_prefix("host:") {
            host = name.trim().to_owned();
        }
        if line.is_empty() {
            break head.starts_with("GET /mail/config-v1.1.xml");
        }
    };
    let (status, body) = match host.strip_prefix("autoconfig.") {
        Some(domain) if asked => ("200 OK", settings(domain)),
        _ => ("404 Not Found", String::new()),
    };
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/xml\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    );
    guest.write_all(head.as_bytes()).await?;
    guest.write_all(body.as_bytes()).await?;
    guest.shutdown().await
}

/// Any administrator's file (draft-ietf-mailmaint-autoconfig).
fn settings(domain: &str) -> String {
    let server = |element: &str, kind: &str, port: u16| {
        format!(
            "<{element} type=\"{kind}\"><hostname>mail.{domain}</hostname><port>{port}</port><socketType>SSL</socketType>\
             <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></{element}>"
        )
    };
    format!(
        "<clientConfig version=\"1.1\"><emailProvider id=\"{domain}\"><domain>{domain}</domain>{}{}</emailProvider></clientConfig>",
        server("incomingServer", "imap", 993),
        server("outgoingServer", "smtp", 465)
    )
}

/// Certificates by the name that a client wants, made when they are wanted first.
struct Shelf {
    issuer: Issuer<'static, KeyPair>,
    root: String,
    key: KeyPair,
    signer: Arc<dyn SigningKey>,
    made: Mutex<HashMap<String, Arc<CertifiedKey>>>,
}

impl Shelf {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).expect("no names");
        params
            .distinguished_name
            .push(DnType::CommonName, "Load Authority");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        let authority = KeyPair::generate().expect("a key");
        let root = params.self_signed(&authority).expect("a root").pem();
        let key = KeyPair::generate().expect("a key");
        let der = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = aws_lc_rs::default_provider();
        Self {
            issuer: Issuer::new(params, authority),
            root,
            signer: provider.key_provider.load_private_key(der).expect("a key"),
            key,
            made: Mutex::default(),
        }
    }

    fn certificate(&self, host: &str) -> Option<Arc<CertifiedKey>> {
        let mut params = CertificateParams::new(vec![host.to_owned()]).ok()?;
        let now = time::OffsetDateTime::now_utc();
        params.not_before = now - time::Duration::days(1);
        params.not_after = now + time::Duration::days(89);
        let chain = vec![
            params
                .signed_by(&self.key, &self.issuer)
                .ok()?
                .der()
                .clone(),
        ];
        Some(Arc::new(CertifiedKey::new(chain, self.signer.clone())))
    }
}

impl std::fmt::Debug for Shelf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Shelf")
    }
}

impl ResolvesServerCert for Shelf {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let host = hello.server_name()?;
        let known = self
            .made
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(host)
            .cloned();
        if known.is_some() {
            return known;
        }
        let made = self.certificate(host)?;
        self.made
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(host.to_owned(), made.clone());
        Some(made)
    }
}

/// On a free port of loopback.
async fn serve_names() -> SocketAddr {
    let udp = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))
        .await
        .expect("a socket");
    let at = udp.local_addr().expect("bound");
    let tcp = listen_at(at);
    let mut server = Server::new(Zone);
    server.register_socket(udp);
    server.register_listener(tcp, Duration::from_secs(5), 16);
    tokio::spawn(async move { server.block_until_done().await });
    at
}

/// `test.`, computed from the name that is asked for.
struct Zone;

impl Zone {
    fn answer(asked: &Name, kind: RecordType) -> Option<Vec<RData>> {
        let name = asked.to_ascii().to_ascii_lowercase();
        let labels: Vec<&str> = name.trim_end_matches('.').split('.').collect();
        let (owner, domain) = match *labels {
            [domain, "test"] => ("", domain),
            [owner, domain, "test"] => (owner, domain),
            [service, "_tcp", domain, "test"] => (service, domain),
            ["test"] | [""] => return Some(Vec::new()),
            _ => return None,
        };
        let address = match domain.split_at_checked(1)? {
            ("d", number) => world::address(number.parse().ok()?),
            ("v", _) => siege::VICTIM,
            _ => return None,
        };
        let mail = Name::from_ascii(format!("mail.{domain}.test.")).ok()?;
        Some(match (owner, kind) {
            ("", RecordType::MX) => vec![RData::MX(MX::new(10, mail))],
            ("mail" | "autoconfig", RecordType::A) => vec![RData::A(A(address))],
            ("_imaps", RecordType::SRV) => vec![RData::SRV(SRV::new(0, 1, 993, mail))],
            ("_submissions", RecordType::SRV) => vec![RData::SRV(SRV::new(0, 1, 465, mail))],
            ("" | "mail" | "autoconfig" | "_imaps" | "_submissions", _) => Vec::new(),
            _ => return None,
        })
    }
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
        let (mut answers, mut soa) = (Vec::new(), None);
        if let Ok(info) = request.request_info() {
            let asked = Name::from(info.query.name());
            let found = Self::answer(&asked, info.query.query_type());
            if found.is_none() {
                metadata.response_code = ResponseCode::NXDomain;
            }
            answers = found
                .unwrap_or_default()
                .into_iter()
                .map(|data| Record::from_rdata(asked.clone(), 300, data))
                .collect();
            if answers.is_empty() {
                soa = Some(start_of_authority());
            }
        }
        let builder = MessageResponseBuilder::from_message_request(request);
        let message = builder.build(metadata, &answers, [], soa.iter(), []);
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

fn start_of_authority() -> Record {
    let apex = Name::from_ascii("test.").expect("a name");
    let data = SOA::new(apex.clone(), apex.clone(), 1, 3600, 600, 86400, 300);
    Record::from_rdata(apex, 300, RData::SOA(data))
}
