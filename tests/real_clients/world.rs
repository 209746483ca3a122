//! The domains' name server and web server, and the simulated walk over what they publish.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::Arc,
};

use hickory_resolver::proto::rr::{RData, RecordType};
use portolan::{
    check::{self, Got, Limits, client},
    model::{DomainName, Protocol},
    net::{
        Net, Options,
        harbour::{Berth, Harbour},
    },
    survey::{Policy, Surveys},
};
use rustls::pki_types::CertificateDer;
use tokio::{
    io::{
        AsyncBufRead, AsyncBufReadExt, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader, copy,
        sink,
    },
    net::{TcpListener, TcpStream},
};
use tokio_rustls::TlsAcceptor;
use url::Url;

use crate::{
    PATIENCE,
    certificates::{Authority, params},
    domains::{Body, DOMAINS, Domain},
    names::{NO_DATA, NO_NAME, Names, Reply, address, mx, srv},
};

/// Where the database is. Some clients can be told of no other; this one is in the test, too.
pub const ISPDB: &str = "https://autoconfig.thunderbird.net/v1.1/";

/// The web server of all domains has an address for each host: one address is not called without end.
fn address_of(host: usize) -> IpAddr {
    let last = u8::try_from(host).expect("a documentation net holds all hosts");
    Ipv4Addr::new(192, 0, 2, last).into()
}

pub struct World {
    /// For the client's proxy.
    pub net: Net,
    /// For the walk: what both may ask of one address in a minute would not do for both.
    own: Net,
    /// The authority that signed the web server's certificate.
    pub root: CertificateDer<'static>,
    _names: Names,
}

/// What web servers have to say of what is not there.
const NOTHING: &str = "<!DOCTYPE html><html><body><h1>Not Found</h1></body></html>";

/// Everything that is published, by URL: media type, and what is there.
type Files = HashMap<&'static str, (&'static str, Body, Vec<u8>)>;

impl World {
    pub async fn start() -> Self {
        let mut files = Files::new();
        for domain in DOMAINS {
            for (url, kind, body) in domain.files {
                files.insert(url, (kind, *body, domain.octets(*body)));
            }
        }
        let mut hosts: Vec<String> = files.keys().map(|url| host_of(url)).collect();
        hosts.push(host_of(ISPDB));
        hosts.sort();
        hosts.dedup();
        let authority = Authority::new("Authority of the test");
        let names = hosts.iter().map(String::as_str);
        let all: Vec<&str> = names
            .filter(|host| !host.starts_with("autoconfig.uncertified"))
            .collect();
        let config = authority.leaf(params(&all)).config();
        let files = Arc::new(files);
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let clear = web(files.clone(), None).await;
        let tls = web(files, Some(acceptor)).await;
        let berths = (0..hosts.len()).flat_map(|host| {
            let at = address_of(host);
            [((at, 80), Berth::At(clear)), ((at, 443), Berth::At(tls))]
        });
        let berths = berths.collect();
        let names = Names::serve(move |name, kind| answer(&hosts, name, kind)).await;
        let options = Options {
            nameservers: vec![names.at],
            roots: vec![authority.root.clone()],
            ..Options::default()
        };
        let harbour = Harbour { berths };
        Self {
            own: Net::in_harbour(&options, harbour.clone()).unwrap(),
            net: Net::in_harbour(&options, harbour).unwrap(),
            root: authority.root,
            _names: names,
        }
    }

    /// Where a simulated client ends with what `domain` publishes; what it guesses has no place.
    pub async fn walk(&self, client: &str, domain: &Domain) -> String {
        let name: DomainName = domain.name.parse().unwrap();
        let net = self.own.remembering();
        let policy = Policy {
            deadline: PATIENCE,
            ispdb: None,
            ispdb_dir: None,
            ehlo: "probe.example".into(),
        };
        let limits = Limits {
            ispdb: Url::parse(ISPDB).ok(),
            ispdb_dir: None,
            deadline: PATIENCE,
        };
        let clients = [client::find(client).unwrap()];
        let surveys = Surveys::new(net.clone(), net.clone(), policy, Arc::default());
        let survey = surveys.of(&name).finished().await;
        let harvest = check::harvest(&name, &clients, &limits, &net).await;
        let check = check::conclude(&clients, &harvest, &survey);
        let walk = &check.walks[0];
        let told = |got: &Option<Got>| match got {
            Some(got) => simulated(got, client),
            None => "nothing".to_owned(),
        };
        let mut got = walk.incoming.iter().chain(&walk.outgoing);
        match got.any(|got| got.place.is_some()) {
            true => format!("{}, {}", told(&walk.incoming), told(&walk.outgoing)),
            false => "nothing".to_owned(),
        }
    }
}

/// `imap box.file.test:993 implicit-tls %EMAILADDRESS% password-cleartext`
fn simulated(got: &Got, client: &str) -> String {
    let endpoint = &got.server.endpoint;
    let user = got.server.username.as_ref().map(ToString::to_string);
    let login = got.server.authentication.as_ref();
    let by_record = got
        .place
        .as_ref()
        .is_some_and(|place| place.starts_with('_'));
    // Where nothing names a kind, a password is meant; a file that names none of use leaves sending without a login.
    let otherwise = match endpoint.protocol == Protocol::SMTP && !by_record && client == "evolution"
    {
        true => "-",
        false => "password-cleartext",
    };
    format!(
        "{} {}:{} {} {} {}",
        endpoint.protocol,
        endpoint.host,
        endpoint.port,
        endpoint.security,
        user.as_deref().unwrap_or("-"),
        login.map_or(otherwise, |login| login.as_str()),
    )
}

fn host_of(url: &str) -> String {
    let url = Url::parse(url).unwrap();
    url.host_str().unwrap().to_owned()
}

fn answer(hosts: &[String], name: &str, kind: RecordType) -> Reply {
    let web = hosts.iter().position(|host| host == name);
    let domain = DOMAINS
        .iter()
        .find(|domain| name == domain.name || name.ends_with(&format!(".{}", domain.name)));
    let mut records: Vec<RData> = Vec::new();
    let mut exists = web.is_some();
    if kind == RecordType::A {
        records.extend(web.map(|host| address(&address_of(host).to_string())));
    }
    if let Some(domain) = domain {
        exists |= name == domain.name;
        if name == domain.name && kind == RecordType::MX {
            records.extend(domain.mx.map(|host| mx(10, host)));
        }
        for (owner, port, target) in domain.srv {
            let is_owner = name == format!("{owner}.{}", domain.name);
            exists |= is_owner;
            if is_owner && kind == RecordType::SRV {
                records.push(srv(0, 1, *port, target));
            }
        }
    }
    match (records.is_empty(), exists) {
        (false, _) => Reply::Records(records),
        (true, true) => NO_DATA,
        (true, false) => NO_NAME,
    }
}

async fn web(files: Arc<Files>, tls: Option<TlsAcceptor>) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let at = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((guest, _)) = listener.accept().await {
            let (files, tls) = (files.clone(), tls.clone());
            tokio::spawn(async move { receive(guest, &files, tls).await });
        }
    });
    at
}

async fn receive(guest: TcpStream, files: &Files, tls: Option<TlsAcceptor>) -> std::io::Result<()> {
    match tls {
        None => serve(BufReader::new(guest), "http", files).await,
        Some(tls) => serve(BufReader::new(tls.accept(guest).await?), "https", files).await,
    }
}

/// One request (RFC 9112), one answer.
async fn serve<S>(mut stream: S, scheme: &str, files: &Files) -> std::io::Result<()>
where
    S: AsyncBufRead + AsyncWrite + Unpin,
{
    let (mut request, mut host, mut length) = (String::new(), String::new(), 0);
    stream.read_line(&mut request).await?;
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await?;
        match line.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("host") => host = value.to_owned(),
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.parse().unwrap_or(0);
            }
            Some(_) => {}
            None => break,
        }
    }
    // Left unread, it would make the system send a reset.
    copy(&mut (&mut stream).take(length), &mut sink()).await?;
    let path = request.split([' ', '?']).nth(1).unwrap_or_default();
    let (head, body) = match files.get(&*format!("{scheme}://{host}{path}")) {
        Some((_, Body::Redirect(to), _)) => (format!("302 Found\r\nLocation: {to}"), &b""[..]),
        Some((kind, _, body)) => (format!("200 OK\r\nContent-Type: {kind}"), &body[..]),
        None => (
            "404 Not Found\r\nContent-Type: text/html".to_owned(),
            NOTHING.as_bytes(),
        ),
    };
    let length = body.len();
    let head = format!("HTTP/1.1 {head}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
    stream.write_all(&[head.as_bytes(), body].concat()).await?;
    stream.shutdown().await
}
