//! What holds for any bytes from outside, one function per parser. The fuzz targets call these, and `tests/corpus.rs` replays
//! the corpora through them in every ordinary test run.

use std::{sync::Arc, time::Duration};

use axum::{
    body::{Body, to_bytes},
    http::{HeaderName, HeaderValue, Request, StatusCode},
};
use portolan::{
    config::{
        Config,
        import::{self, File, Given, Place, SOURCES, Source},
    },
    directory::Directory,
    model::{
        Address, Authentication, Certificate, Dnssec, DomainName, HostName, Offer, Protocol,
        Recommendation, Role, Security, Setting, SourceId, TlsFacts, escape,
    },
    net::{Lookup, Net, Options, Records, ServerFlight, Tlsa, TrustAnchor, harbour::Harbour},
    outputs::{Subject, autoconfig as output},
    say::Voice,
    survey::{Policy, Surveys},
    web::{self, App, query},
    wire::{
        documents::{autoconfig, autodiscover, dav, jmap, mta_sts, oauth, pacc},
        protocols::{
            Conversation, Dialect, Ending, Injection, MAX_LINE, PROTOCOLS, Spec, Step, Turn,
            begins_with_words, says_of_itself,
        },
    },
};
use rustls::pki_types::{CertificateDer, UnixTime};
use tower::ServiceExt;

/// What parts the bursts of a server in the corpus of `dialogue`: ASCII's record separator.
const BURST: u8 = 0x1e;

thread_local! {
    /// Nothing leaves it, and nobody is there to be asked.
    static NET: Net = Net::in_harbour(&Options::default(), Harbour::default()).expect("a network");
}

fn domain() -> DomainName {
    "example.org".parse().expect("a domain")
}

/// A stranger's autoconfig file causes no panic, and what was read can be written and read again.
pub fn autoconfig(body: &[u8]) {
    let domain = domain();
    let Ok(config) = autoconfig::read(body, &domain) else {
        return;
    };
    let mut recommended = Recommendation::default();
    for server in config.servers {
        let setting = Setting {
            protocol: server.protocol,
            hostname: server.host,
            port: server.port,
            security: server.security,
            username: server.username,
            authentication: vec![Authentication::PasswordCleartext],
            verified: true,
            authenticated: true,
            sources: vec![SourceId::Autoconfig],
        };
        assert_ne!(setting.port, 0);
        if setting.security == Security::None {
            continue;
        }
        match setting.protocol.role() {
            Role::Incoming => recommended.incoming.push(setting),
            Role::Outgoing => recommended.outgoing.push(setting),
            Role::Filtering => panic!("the format has no such server"),
        }
    }
    let written = output::write(&Subject {
        domain: &domain,
        display_name: config.display_name.as_deref().unwrap_or_default(),
        recommended: &recommended,
        sieve: &[],
        offer: Offer::NOTHING,
        address: None,
        full_name: None,
    });
    if let Ok(file) = written {
        let again = autoconfig::read(&file, &domain).expect("our own file is read");
        let count = recommended.incoming.len() + recommended.outgoing.len();
        // A user name of nothing but marks that turn the direction is not carried.
        assert!((1..=count).contains(&again.servers.len()));
    }
}

/// A stranger's PACC file or TXT record causes no panic, and only fixed ports with TLS first come out.
pub fn pacc(body: &[u8]) {
    if let Ok(config) = pacc::read(body, &domain()) {
        assert!(!config.servers.is_empty() || !config.others.is_empty());
        for server in config.servers {
            assert_eq!(server.security, Security::ImplicitTls);
            assert!([993, 995, 465].contains(&server.port));
        }
    }
    // As a record it vouches for nothing shorter than its own digest.
    assert!(!pacc::vouches(&String::from_utf8_lossy(body), body));
}

/// A stranger's Autodiscover answer or question causes no panic, and nobody is sent on without TLS.
pub fn autodiscover(body: &[u8]) {
    use autodiscover::Reply;
    match autodiscover::read(body, &domain()) {
        Ok(Reply::Settings(config)) => {
            assert!(!config.servers.is_empty() || !config.others.is_empty());
            for server in config.servers {
                assert_ne!(server.port, 0);
                assert!(!server.username.0.chars().any(char::is_control));
            }
        }
        Ok(Reply::RedirectUrl(url)) => assert_eq!(url.scheme(), "https"),
        Ok(Reply::Error(code)) => assert!(code.len() <= 5),
        Ok(Reply::RedirectAddress) | Err(_) => {}
    }
    if let Some(url) = autodiscover::read_json(body) {
        assert_eq!(url.scheme(), "https");
    }
    // The same octets as a client's question: whatever is typed in it stays within what was sent.
    if let Ok(question) = autodiscover::read_question(body) {
        let address = question.address.unwrap_or_default();
        assert!(address.chars().count() <= body.len());
    }
}

/// A stranger's MTA-STS policy or TXT record causes no panic, and whoever is let in was named.
pub fn mta_sts(body: &[u8]) {
    let text = String::from_utf8_lossy(body);
    if let Some(policy) = mta_sts::Policy::read(body) {
        let named = "mail.example.org".parse().expect("a host");
        assert!(!policy.lets_in(&named) || text.to_ascii_lowercase().contains("example.org"));
    }
    let record = [text.into_owned()];
    let twice = [record[0].clone(), record[0].clone()];
    if mta_sts::announces_policy(&record) {
        assert!(record[0].starts_with("v=STSv1") && !mta_sts::announces_policy(&twice));
    }
    if mta_sts::wants_reports(&record) {
        assert!(record[0].contains("rua=") && !mta_sts::wants_reports(&twice));
    }
}

/// JMAP sessions, DAV paths, OAuth2 metadata and challenges of strangers cause no panic, and every issuer is an HTTPS URL.
pub fn wellknown(body: &[u8]) {
    let text = String::from_utf8_lossy(body);
    let _ = jmap::is_session(body);
    if let Some(path) = dav::context_path(&text) {
        assert!(path.starts_with('/') && path.len() <= dav::MAX_PATH);
    }
    if let Some(url) = oauth::resource_metadata(&text) {
        assert_eq!(url.scheme(), "https");
    }
    let resource = "https://api.example.org".parse().expect("a URL");
    let place = oauth::resource_metadata_place(&resource);
    assert_eq!(place.host(), resource.host());
    for issuer in oauth::issuers_of_resource(&resource, body)
        .into_iter()
        .chain(oauth::issuer(&text))
    {
        assert_eq!(issuer.scheme(), "https");
        assert!(issuer.query().is_none() && issuer.username().is_empty());
        for url in oauth::metadata_urls(&issuer) {
            assert_eq!(url.host(), issuer.host());
        }
        let _ = oauth::is_metadata_of(&issuer, body);
    }
}

/// No file of the operator causes a panic, and every mistake in a configuration stands somewhere in it.
pub fn config(text: &str) {
    let _ = text.parse::<TrustAnchor>();
    if let Err(mistakes) = Config::read(text) {
        assert!(!mistakes.is_empty());
        for mistake in mistakes {
            assert!(mistake.line >= 1 && mistake.line <= text.matches('\n').count() + 1);
        }
    }
}

/// No file of another tool causes a panic, and whatever is taken over is a configuration without mistakes.
pub fn import(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (domains, _) = import::read_domains("list", &text);
    assert!(domains.len() <= bytes.len());
    // A database is read from its own file, by SQLite.
    for source in SOURCES
        .iter()
        .filter(|source| source.place != Place::Database)
    {
        take_over(source, bytes);
    }
}

fn take_over(source: &Source, bytes: &[u8]) {
    let given = Given {
        files: vec![File {
            name: "sample.example".into(),
            bytes: bytes.to_vec(),
        }],
        domains: vec![domain()],
        ..Given::default()
    };
    let Ok(taken) = (source.read)(&given) else {
        return;
    };
    let mut text = String::new();
    for found in import::vetted(taken).entries {
        found.entry.write(&mut text);
    }
    let read = Config::read(&text);
    assert!(read.is_ok(), "{}: {read:?}\n{text}", source.name);
}

/// No server, whatever it says in whatever pieces, makes a dialogue panic, talk on, or forget to end.
pub fn dialogue(bytes: &[u8]) {
    for spec in PROTOCOLS {
        let whole = play(spec, true, bytes, usize::MAX);
        assert_eq!(play(spec, true, bytes, 1), whole, "{:?}", spec.protocol);
        let _ = play(spec, false, bytes, usize::MAX);
        let _ = play(spec, false, bytes, 1);
    }
    for protocol in [Protocol::IMAP, Protocol::POP3, Protocol::SMTP] {
        for piece in [usize::MAX, 1] {
            assert!(slip_in(protocol, bytes, piece) <= 3, "{protocol}");
        }
    }
}

/// The same for what `check --intrusive` says. Gives how often it spoke.
fn slip_in(protocol: Protocol, bytes: &[u8], piece: usize) -> usize {
    let mut talk = Injection::open(protocol, "probe.example").expect("it is tried");
    let mut pieces = bytes
        .split(|byte| *byte == BURST)
        .flat_map(|burst| burst.chunks(piece));
    let mut said = 0;
    loop {
        match talk.turn() {
            Turn::Over(_) => return said,
            Turn::Write(_) => said += 1,
            Turn::StartTls => said += usize::from(!talk.secured().is_empty()),
            Turn::Read => match pieces.next() {
                Some(piece) => talk.push(piece),
                None => return said,
            },
        }
    }
}

/// Plays the server's bursts in pieces. A handshake that we are asked to do comes about between two of them.
fn play(spec: &Spec, secured: bool, bytes: &[u8], piece: usize) -> (Option<Ending>, String) {
    let dialect = Dialect {
        port: 587,
        ehlo: "probe.example".into(),
    };
    let mut talk = Conversation::open(spec, &dialect, secured);
    let mut pieces = bytes
        .split(|byte| *byte == BURST)
        .flat_map(|burst| burst.chunks(piece));
    let mut said = String::new();
    let ending = loop {
        match talk.step() {
            Step::Over(ending) => break Some(ending),
            Step::Write(line) => said += &line,
            Step::StartTls => talk.secured(),
            Step::Read => match pieces.next() {
                Some(piece) => talk.push(piece),
                None => break talk.cut_off(),
            },
        }
    };
    assert!(said.is_ascii() && said.lines().count() <= 6, "{said}");
    let listed = ending.iter().flat_map(|ending| &ending.auth);
    for mechanism in listed.chain(talk.auth_before_tls()) {
        assert!(mechanism.len() <= MAX_LINE);
        assert!(!mechanism.contains(['\r', '\n']), "{mechanism:?}");
    }
    // What it says of itself is part of the first line, and compared with what is known.
    let greeting = talk.greeting().unwrap_or_default();
    let of_itself = says_of_itself(spec.protocol, greeting);
    assert!(greeting.len() <= MAX_LINE && greeting.ends_with(of_itself));
    for words in ["Axigen-%VERSION% IMAP4rev1", "Axigen ESMTP"] {
        let begins = begins_with_words(of_itself, words);
        assert!(!begins || of_itself.trim_ascii_start().len() >= "Axigen".len());
    }
    (ending, said)
}

/// Whatever a server of any age answers to our hello, reading it causes no panic and keeps no more than came.
pub fn server_flight(bytes: &[u8]) {
    if let Some(flight) = ServerFlight::read(bytes) {
        let kept: usize = flight.chain.iter().map(|der| der.len()).sum();
        assert!(kept <= bytes.len());
        assert!(!flight.version_name().is_empty() && !flight.cipher_name().is_empty());
    }
}

/// Names and addresses are refused or stay what they are, and words of strangers are fit to be shown.
pub fn names(text: &str) {
    if let Ok(domain) = text.parse::<DomainName>() {
        assert_eq!(domain.ascii().parse(), Ok(domain.clone()));
        assert!(domain.ascii().len() <= 253 && domain.ascii().is_ascii());
        let _ = domain.unicode();
    }
    if let Ok(host) = text.parse::<HostName>() {
        assert_eq!(host.ascii().parse(), Ok(host.clone()));
    }
    if let Ok(Address::Mail(mail)) = text.parse::<Address>() {
        let again = mail.expose().parse::<Address>();
        assert_eq!(
            again.as_ref().map(|again| again.domain()),
            Ok(mail.domain()),
            "{text:?}"
        );
    }
    for cap in [1, 20, 200] {
        let shown = escape(text.as_bytes(), cap);
        assert!(shown.chars().count() <= cap, "{shown:?}");
        assert!(!shown.chars().any(char::is_control), "{shown:?}");
    }
}

/// No visitor's query or `Accept-Language` causes a panic.
pub fn visitor(text: &str) {
    for name in ["address", "emailaddress", "lang", ""] {
        let _ = query::typed(Some(text), name);
        let _ = query::address(Some(text), name);
    }
    if let Some(name) = query::full_name(Some(text)) {
        assert!(name.chars().count() <= 200 && !name.chars().any(char::is_control));
    }
    let _ = Voice::negotiate(Some(text), None);
    let _ = Voice::negotiate(None, Some(text));
}

/// Whatever a name server sends, reading it causes no panic, and no more is kept than one answer may hold.
pub fn dns(message: &[u8]) {
    let Some(records) = Records::read(message) else {
        return;
    };
    assert!(records.addresses.len() <= 16 && records.aliases.len() <= 1);
    assert!(records.mx.len() <= 16 && records.srv.len() <= 32);
    assert!(records.mx.is_sorted_by_key(|record| record.preference));
    for record in &records.mx {
        assert!(!record.null || records.mx.len() == 1 && record.host.is_none());
    }
    let named = records.mx.iter().map(|record| &record.host);
    let hosts = named.chain(records.srv.iter().map(|record| &record.target));
    for host in hosts.flatten().chain(&records.aliases) {
        assert_eq!(host.ascii().parse().as_ref(), Ok(host));
    }
    // Each octet may have become a replacement character of three.
    assert!(records.txt.len() <= 16 && records.txt.iter().all(|text| text.len() <= 3 * 4096));
    for text in &records.txt {
        let _ = pacc::vouches(text, b"{}");
        let _ = dav::context_path(text);
    }
    assert!(records.tlsa.len() <= 16);
    assert!(records.tlsa.iter().all(|tlsa| tlsa.data.len() <= 4096));
}

/// No request, of a browser or a mail client, makes a page fail. Its head and body stand as HTTP/1.1 would send them.
pub fn request(bytes: &[u8]) {
    thread_local! {
        static ROOM: tokio::runtime::Runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
    }
    let Some(request) = read_request(bytes) else {
        return;
    };
    ROOM.with(|room| {
        room.block_on(async {
            let answer = web::router(site()).oneshot(request).await;
            let answer = answer.expect("the site cannot fail");
            let (head, body) = answer.into_parts();
            // A panic would have become one.
            assert_ne!(head.status, StatusCode::INTERNAL_SERVER_ERROR);
            assert!(head.headers.contains_key("x-content-type-options"));
            to_bytes(body, 8 << 20).await.expect("a body that ends");
        });
    });
}

/// A site that publishes one domain and looks others up, without a name server: surveys end at once.
fn site() -> App {
    const CONFIG: &str = r#"
        public_lookup = true
        trusted_proxies = ["10.0.0.0/8"]
        [domain."example.org"]
        aliases = ["example.com"]
        imap = { hostname = "imap.example.org", port = 993, security = "implicit-tls" }
        smtp = { hostname = "smtp.example.org", port = 465, security = "implicit-tls" }
    "#;
    let config = Config::read(CONFIG).expect("a configuration");
    let policy = Policy {
        deadline: Duration::from_secs(1),
        ispdb: None,
        ispdb_dir: None,
        ehlo: "probe.example".into(),
    };
    let directory = Arc::new(Directory::new(config.book.clone()));
    let net = NET.with(Net::clone);
    let surveys = Surveys::new(net.clone(), net, policy, directory.clone());
    App::new(config, surveys, directory)
}

/// Method and target, fields, an empty line, the body; lines end in LF, with or without CR.
fn read_request(bytes: &[u8]) -> Option<Request<Body>> {
    let mut lines = bytes.split_inclusive(|byte| *byte == b'\n');
    let mut length = 0;
    let mut next = || {
        let line = lines.next()?;
        length += line.len();
        Some((line.trim_ascii_end(), length))
    };
    let (first, _) = next()?;
    let mut words = std::str::from_utf8(first).ok()?.split(' ');
    let mut request = Request::builder().method(words.next()?).uri(words.next()?);
    let mut body = bytes.len();
    while let Some((line, end)) = next() {
        if line.is_empty() {
            body = end;
            break;
        }
        let colon = line.iter().position(|byte| *byte == b':')?;
        let (name, value) = line.split_at(colon);
        let name = HeaderName::from_bytes(name).ok()?;
        let value = HeaderValue::from_bytes(value.get(1..)?.trim_ascii()).ok()?;
        request = request.header(name, value);
    }
    let body = bytes.get(body..)?.to_vec();
    request.body(Body::from(body)).ok()
}

/// No chain causes a panic, and none that a fuzzer can make is valid. Certificates stand one behind the other.
pub fn certificate(chain: &[u8]) {
    let mut certificates = Vec::new();
    let mut rest = chain;
    while !rest.is_empty() && certificates.len() < 20 {
        let (first, others) = rest.split_at(length(rest).min(rest.len()));
        certificates.push(CertificateDer::from(first));
        rest = others;
    }
    let host: HostName = "imap.example.org".parse().expect("a host");
    // November 2026, when the seeds were valid.
    let now = UnixTime::since_unix_epoch(Duration::from_secs(1_795_200_000));
    let judged = NET.with(|net| net.judge_certificate(&certificates, &host, now));
    assert!(!judged.faults.is_empty(), "{judged:?}");
    for text in judged.names.iter().chain([&judged.subject, &judged.issuer]) {
        assert!(!text.chars().any(char::is_control), "{text:?}");
    }
    announced(
        certificates.iter().map(|der| der.to_vec()).collect(),
        judged,
    );
}

/// Nor does comparing it with what the DNS announces: every certificate of the chain, whole and by its key, as each usage.
fn announced(chain: Vec<Vec<u8>>, judged: Certificate) {
    let host: HostName = "imap.example.org".parse().expect("a host");
    for usage in 0..=4 {
        let records = chain.iter().take(4).flat_map(|der| {
            [0, 1].map(|selector| Tlsa {
                usage,
                selector,
                matching: 0,
                data: der.clone(),
            })
        });
        let mut facts = TlsFacts {
            version: "TLSv1.3".into(),
            cipher: "TLS_AES_256_GCM_SHA384".into(),
            certificate: judged.clone().into(),
            dane: None,
            chain: chain.clone().into(),
        };
        let found = Lookup::Found(records.collect(), Dnssec::Secure);
        NET.with(|net| net.judge_dane(&found, &host, &mut facts));
        assert!(facts.chain.is_empty());
    }
}

/// How long the DER value at the beginning says it is, header included (X.690 §8.1.3); all where it says nothing sensible.
fn length(der: &[u8]) -> usize {
    match der {
        [_, short @ 0..=0x7f, ..] => usize::from(*short) + 2,
        [_, 0x81, a, ..] => usize::from(*a) + 3,
        [_, 0x82, a, b, ..] => usize::from(u16::from_be_bytes([*a, *b])) + 4,
        _ => der.len(),
    }
}
