//! A sea of monsters: whole surveys of a domain whose servers do their worst, each in a process of its own.
//!
//! Every monster is met by the same way as an honest server: names, web, mail, all at once. Whatever it does, the survey
//! ends within its deadline, nothing panics, the process takes no more memory than [`MEMORY`] beside what it had before, and
//! nothing of what the monster says becomes a recommendation. Where the words of the list are shown:
//!
//! | | whole survey | alone, in detail |
//! | --- | --- | --- |
//! | endless greetings | `mail::greetings_without_end` | `src/survey/probing/driver_tests.rs` |
//! | one byte a second | `mail::a_byte_a_second`, `web::heads_a_byte_a_second` | `driver_tests.rs`, `fetching.rs` |
//! | 100 MB lines | `mail::lines_of_a_hundred_megabytes` | `src/wire/protocols/line.rs` |
//! | a million capabilities | `mail::a_million_capabilities` | `src/wire/protocols/conversation.rs` |
//! | binary, CRLF games | `mail::octets_of_all_kinds`, `mail::line_ends_of_all_kinds` | `tests/transcripts/`, `fuzz/checks.rs` |
//! | TLS that stalls | `mail::handshakes_that_stall` | `handshakes.rs` |
//! | huge certificate chains | `mail::chains_without_measure` | `certificates.rs`, `src/net/tls/old.rs` |
//! | gzip bombs | `web::bodies_that_claim_to_be_packed` | `fetching.rs` |
//! | redirect loops | `web::redirects_in_circles` | `fetching.rs` |
//! | redirects and SRV targets to addresses inside | `web::redirects_to_the_inside`, `names::records_that_lead_inside` | `walls.rs`, `strangers.rs` |
//! | answers that change between two look-ups | `names::answers_that_change` | `walls.rs` |
//! | CNAME loops | `names::aliases_without_end` | `lookups.rs` |
//! | thousands of records | `names::thousands_of_records` | `lookups.rs` |
//! | DTDs, entities, deep nesting, a million servers | `web::documents_that_explode` | `src/wire/documents/` |
//! | bodies and heads without end, chunked games | `web::bodies_without_end`, `web::heads_without_end`, `web::chunks_that_lie` | `fetching.rs` |
//! | a name server that babbles | `names::a_name_server_that_babbles` | `lookups.rs`, `fuzz/checks.rs` |
//! | names that all exist | `names::every_name_exists` | `src/survey/ranking/tests/judgements.rs` |

mod mail;
mod names;
mod web;

use std::{
    env, fs,
    net::{IpAddr, SocketAddr},
    panic,
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures_util::future::{BoxFuture, FutureExt};
use hickory_resolver::proto::rr::RecordType;
use portolan::{
    directory::Directory,
    model::Survey,
    survey::{Policy, Surveys},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, AsyncWriteExt},
    time::Instant,
};

use crate::{
    support::{
        certificates::{Authority, params},
        harbour,
        names::{NO_DATA, NO_NAME, Names, Reply, address, mx},
        ports::{Port, head},
    },
    walls::FORBIDDEN,
};

/// Of a survey.
const DEADLINE: Duration = Duration::from_secs(5);
/// What a busy machine may need beyond that.
const SLACK: Duration = Duration::from_secs(2);
/// How much more memory a process may ever have had than before it met the monster: the monster's own is in it. In KiB.
const MEMORY: u64 = 32 * 1024;

/// Names the monster that this process is to meet.
const ALONE: &str = "PORTOLAN_MONSTER";

const MAIL: &str = "192.0.2.1";
const WEB: &str = "192.0.2.2";

/// Where a mail app would look.
const CLEAR_PORTS: [u16; 5] = [25, 110, 143, 587, 2525];
const TLS_PORTS: [u16; 3] = [465, 993, 995];

/// A connection, with TLS or without.
trait Wire: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Wire for T {}

type Line = Box<dyn Wire>;
type Act = BoxFuture<'static, ()>;

/// What the servers of `evil.test` do. By default they are dull: one mail server that says nothing useful, a web server
/// that has nothing.
#[derive(Clone, Copy)]
struct Monster {
    /// Before the usual answers.
    names: fn(&str, RecordType) -> Option<Reply>,
    /// On this mail port; with TLS already, where that is usual.
    mail: fn(u16, Line) -> Act,
    /// Without TLS, whatever the port.
    raw: Option<fn(u16, Line) -> Act>,
    /// After this request's head.
    web: fn(String, Line) -> Act,
}

impl Default for Monster {
    fn default() -> Self {
        Self {
            names: |_, _| None,
            mail: |_, mut line| {
                async move {
                    let _ = line.write_all(b"500 not today\r\n").await;
                }
                .boxed()
            },
            raw: None,
            web: |_, mut line| {
                async move {
                    let _ = line
                        .write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
                        .await;
                }
                .boxed()
            },
        }
    }
}

/// What came of meeting it.
struct Met {
    survey: Arc<Survey>,
    /// How often the mail and the web server were called.
    mail: usize,
    web: usize,
    /// How often somebody arrived where nobody may.
    trap: usize,
}

impl Met {
    fn details(&self) -> Vec<&str> {
        let sources = self.survey.sources.iter();
        sources.filter_map(|told| told.detail.as_deref()).collect()
    }
}

/// Meets `monster` in a process of its own, whose memory is nobody else's, and lets `judge` look at what came of it there.
///
/// `name` is the path of the calling test, by which the new process finds its way back here.
fn meet(name: &str, monster: Monster, judge: impl FnOnce(&Met)) {
    let name = format!("monsters::{name}");
    if env::var(ALONE).as_deref() != Ok(&name) {
        return send(&name);
    }
    let panics = Arc::new(AtomicUsize::new(0));
    let usual = panic::take_hook();
    panic::set_hook(Box::new({
        let panics = panics.clone();
        move |info| {
            panics.fetch_add(1, Ordering::SeqCst);
            usual(info);
        }
    }));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let (met, grown, took) = runtime.block_on(survey(monster));
    assert_eq!(panics.load(Ordering::SeqCst), 0, "something panicked");
    assert!(took <= DEADLINE + SLACK, "it took {took:?}");
    assert!(grown <= MEMORY, "it took {grown} KiB");
    assert_eq!(met.trap, 0, "{:#?}", met.survey.observations);
    let settings = [
        &met.survey.recommended.incoming,
        &met.survey.recommended.outgoing,
    ];
    for setting in settings.into_iter().flatten() {
        assert!(!setting.verified, "{setting:?}");
    }
    judge(&met);
    println!("met {name}: {took:?}, {grown} KiB");
}

/// Starts the process that meets it, and fails as it does.
fn send(name: &str) {
    let child = Command::new(env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env(ALONE, name)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&child.stdout);
    let told = said
        .lines()
        .find(|line| line.starts_with(&format!("met {name}: ")));
    assert!(
        child.status.success() && told.is_some(),
        "{name}: {}\n{said}\n{}",
        child.status,
        String::from_utf8_lossy(&child.stderr)
    );
    println!("{}", told.unwrap_or_default());
}

async fn survey(monster: Monster) -> (Met, u64, Duration) {
    let authority = Authority::new("Lab CA");
    let leaf = authority.leaf(params(&["*.evil.test", "evil.test"]));
    let names = Names::serve(move |name, asked| {
        (monster.names)(name, asked).unwrap_or_else(|| usual(name, asked))
    })
    .await;
    let trap = Port::trap().await;
    let mut mail = Vec::new();
    for port in CLEAR_PORTS.into_iter().chain(TLS_PORTS) {
        let served = match monster.raw {
            Some(raw) => Port::serve(move |line| raw(port, Box::new(line))).await,
            None if TLS_PORTS.contains(&port) => {
                Port::tls(leaf.config(), move |line| {
                    (monster.mail)(port, Box::new(line))
                })
                .await
            }
            None => Port::serve(move |line| (monster.mail)(port, Box::new(line))).await,
        };
        mail.push((port, served));
    }
    let answer = move |mut line: Line| async move {
        let head = head(&mut line).await;
        if !head.is_empty() {
            (monster.web)(head, line).await;
        }
    };
    let http = Port::serve(move |line| answer(Box::new(line))).await;
    let https = Port::tls(leaf.config(), move |line| answer(Box::new(line))).await;

    let mut berths: Vec<(SocketAddr, SocketAddr)> = Vec::new();
    let at = |ip: &str, port: u16| SocketAddr::new(ip.parse::<IpAddr>().unwrap(), port);
    berths.extend(
        mail.iter()
            .map(|(port, served)| (at(MAIL, *port), served.at)),
    );
    berths.extend([(at(WEB, 80), http.at), (at(WEB, 443), https.at)]);
    for ip in FORBIDDEN {
        let port = [
            CLEAR_PORTS.to_vec(),
            TLS_PORTS.to_vec(),
            vec![80, 443, 4190, 8080],
        ]
        .concat();
        for from in port.into_iter().map(|port| at(ip, port)) {
            berths.push((from, trap.at));
            berths.push((
                SocketAddr::new(from.ip().to_canonical(), from.port()),
                trap.at,
            ));
        }
    }
    let berths: Vec<_> = berths
        .iter()
        .map(|(from, to)| (from.to_string(), *to))
        .collect();
    let berths: Vec<_> = berths
        .iter()
        .map(|(from, to)| (from.as_str(), *to))
        .collect();
    let net = harbour(
        Some(names.at),
        std::slice::from_ref(&authority.root),
        &berths,
    );
    let policy = Policy {
        deadline: DEADLINE,
        ispdb: None,
        ispdb_dir: None,
        ehlo: "portolan.test".into(),
    };
    let surveys = Surveys::new(net.clone(), net, policy, Arc::new(Directory::default()));

    let (before, start) = (memory("VmRSS:"), Instant::now());
    let survey = surveys.of(&"evil.test".parse().unwrap()).finished().await;
    let took = start.elapsed();
    let grown = memory("VmHWM:").saturating_sub(before);
    let mut calls = 0;
    for (_, served) in &mail {
        calls += served.came().await;
    }
    let met = Met {
        survey,
        mail: calls,
        web: http.came().await + https.came().await,
        trap: trap.came().await,
    };
    (met, grown, took)
}

/// `evil.test` as it would be if its name server were honest.
fn usual(name: &str, asked: RecordType) -> Reply {
    match (name, asked) {
        ("evil.test", RecordType::MX) => Reply::Records(vec![mx(10, "mail.evil.test")]),
        ("mail.evil.test", RecordType::A) => Reply::Records(vec![address(MAIL)]),
        (
            "evil.test"
            | "autoconfig.evil.test"
            | "autodiscover.evil.test"
            | "ua-auto-config.evil.test",
            RecordType::A,
        ) => Reply::Records(vec![address(WEB)]),
        (
            ""
            | "evil.test"
            | "mail.evil.test"
            | "autoconfig.evil.test"
            | "autodiscover.evil.test"
            | "ua-auto-config.evil.test",
            _,
        ) => NO_DATA,
        _ => NO_NAME,
    }
}

/// What the kernel says of this process, in KiB.
fn memory(field: &str) -> u64 {
    let status =
        fs::read_to_string("/proc/self/status").expect("Linux tells of a process's memory");
    let line = status.lines().find_map(|line| line.strip_prefix(field));
    let number = line.and_then(|line| line.trim().strip_suffix(" kB"));
    number.expect("a number of KiB").trim().parse().unwrap()
}

/// Says this for ever, until nobody listens.
async fn flood(line: &mut Line, bytes: &[u8]) {
    while line.write_all(bytes).await.is_ok() {}
}

/// Waits for ever, while whoever is there may talk.
async fn hush(mut line: Line) {
    let _ = tokio::io::copy(&mut line, &mut tokio::io::sink()).await;
}
