//! Owns the stream, the deadline and TLS; the dialogue owns the meaning.

use std::{io, net::SocketAddr, time::Duration};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    time::{Instant, timeout, timeout_at},
};

mod again;

pub use again::old_versions;

use super::{
    Target,
    logbook::{Logbook, after, broken, certified, first_line},
    sea::Sea,
};
use crate::{
    model::{Family, Observation, Security, Service, TlsFacts, Verdict},
    net::{ConnectFault, Net, Stream, TlsFault},
    wire::protocols::{Conversation, Dialect, Ehlo, Ending, Spec, Step},
};

/// How long a connection may take, with the wait for a berth: time for a second round at an address where the first has met
/// silence.
const CONNECTING: Duration = Duration::from_millis(3400);

/// How long a server may be silent when it is its turn, handshakes included.
const PATIENCE: Duration = Duration::from_secs(4);

/// Silence of this length that the deadline cut short still is silence; a shorter one proves nothing.
const SILENCE: Duration = Duration::from_secs(2);

/// How long a server that was nudged may think about it.
const NUDGED: Duration = Duration::from_secs(2);

/// What is left of the time at the probe's own deadline, so that it says what it knows before it is cut off.
const MARGIN: Duration = Duration::from_millis(50);

/// How long the server's goodbye is waited for, behind everybody's back.
const GOODBYE: Duration = Duration::from_secs(1);

/// Has one conversation. Never fails: what went wrong is the observation. Ends within `within`.
///
/// - A certificate fault outranks what came of the conversation behind it, unless there is no such server at all.
/// - `detail` holds the server's own words, escaped; or a phrase of ours, for which `say` has words: `no-ipv6`, `budget`,
///   `deadline`, `local-trouble`, `tls-alert-handshake_failure`, `after-STARTTLS` (what we had said when it ended) …; or the
///   guard's rule.
/// - A silent port in the clear gets a second connection with a TLS handshake, to tell the wrong mode from silence. A
///   silent one behind TLS is asked for its capabilities once, so that an HTTPS server shows itself. Where the handshake
///   fails at once, a second call shows whether the server is too old, and its certificate; where that fails at once as well,
///   up to two more, which mention no newer version.
pub async fn converse(net: &Net, target: &Target, ehlo: &Ehlo, within: Duration) -> Observation {
    hold(net, target, ehlo, within).await
}

async fn hold<S: Sea>(sea: &S, target: &Target, ehlo: &Ehlo, within: Duration) -> Observation {
    let started = Instant::now();
    let mut logbook = Logbook::default();
    let verdict = match Spec::of(target.protocol) {
        Some(spec) => {
            let deadline = started + within.saturating_sub(MARGIN);
            let mut probe = Probe::new(sea, target, spec, ehlo, deadline);
            // The probe minds the deadline itself, to tell what it means; this one is for what it cannot interrupt.
            timeout_at(started + within, probe.run(&mut logbook))
                .await
                .unwrap_or_else(|_| logbook.not_checked("deadline"))
        }
        None => logbook.not_checked("unknown-protocol"),
    };
    let in_the_clear = verdict == Verdict::Ok && logbook.tls.is_none();
    let security = if in_the_clear {
        Security::None
    } else {
        target.security
    };
    Observation {
        host: target.host.clone(),
        port: target.port,
        service: Service::of(target.port, target.protocol, target.security),
        security,
        ip: Some(target.ip),
        family: Some(Family::of(target.ip)),
        verdict: certified(verdict, logbook.tls.as_ref()),
        detail: logbook.detail,
        tls: logbook.tls,
        auth: logbook.auth,
        sasl_alone: logbook.sasl_alone,
        auth_before_tls: logbook.auth_before_tls,
        elapsed_ms: u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX),
        age_ms: 0,
        greeting: logbook.greeting,
        protocol: target.protocol,
    }
}

/// How talking on one channel ended.
enum Talk {
    Over(Ending),
    StartTls,
    /// The peer broke off or fell silent, or we ran out of time.
    Broke(Verdict, Option<String>),
}

struct Probe<'a, S> {
    sea: &'a S,
    target: &'a Target,
    spec: &'static Spec,
    ehlo: &'a Ehlo,
    dialect: Dialect,
    deadline: Instant,
}

impl<'a, S: Sea> Probe<'a, S> {
    fn new(
        sea: &'a S,
        target: &'a Target,
        spec: &'static Spec,
        ehlo: &'a Ehlo,
        deadline: Instant,
    ) -> Self {
        let dialect = Dialect {
            port: target.port,
            ehlo: ehlo.word(None),
        };
        Self {
            sea,
            target,
            spec,
            ehlo,
            dialect,
            deadline,
        }
    }

    async fn run(&mut self, logbook: &mut Logbook) -> Verdict {
        let tcp = match self.call(CONNECTING).await {
            Ok(tcp) => tcp,
            Err(fault) => return self.not_connected(fault, logbook),
        };
        if self.target.security == Security::ImplicitTls {
            self.implicit(tcp, logbook).await
        } else {
            self.in_the_clear(tcp, logbook).await
        }
    }

    /// The first call, which shows where our calls come from.
    async fn call(&mut self, patience: Duration) -> Result<S::Tcp, ConnectFault> {
        let tcp = self.dial(patience).await?;
        self.dialect.ehlo = self.ehlo.word(S::own_address(&tcp));
        Ok(tcp)
    }

    async fn dial(&self, patience: Duration) -> Result<S::Tcp, ConnectFault> {
        let address = SocketAddr::new(self.target.ip, self.target.port);
        self.sea.connect(address, self.at_most(patience)).await
    }

    fn not_connected(&self, fault: ConnectFault, logbook: &mut Logbook) -> Verdict {
        // Nobody had the time to answer: that says nothing about the server.
        if fault == ConnectFault::Timeout && self.is_over() {
            return logbook.not_checked("deadline");
        }
        logbook.connect_fault(fault)
    }

    async fn handshake(
        &self,
        tcp: S::Tcp,
        patience: Duration,
    ) -> Result<(Box<dyn Stream>, TlsFacts), TlsFault> {
        let patience = self.at_most(patience);
        self.sea.handshake(tcp, &self.target.host, patience).await
    }

    /// TLS from the first byte.
    async fn implicit(&self, tcp: S::Tcp, logbook: &mut Logbook) -> Verdict {
        let since = Instant::now();
        let (stream, facts) = match self.handshake(tcp, PATIENCE).await {
            Ok(up) => up,
            Err(fault) => {
                return match fault {
                    TlsFault::NotTls(said) => {
                        let wrong = self.spec.begins_like(&self.dialect, &said);
                        let verdict = if wrong {
                            Verdict::WrongMode
                        } else {
                            Verdict::NotThisProtocol
                        };
                        logbook.with(verdict, first_line(&said))
                    }
                    TlsFault::Timeout => self.silent(since, logbook),
                    fault => self.older(fault, logbook).await,
                };
            }
        };
        logbook.tls = Some(facts);
        let conversation = Conversation::open(self.spec, &self.dialect, true);
        self.protected(stream, conversation, true, logbook).await
    }

    /// In the clear, up to STARTTLS and beyond.
    async fn in_the_clear(&self, mut tcp: S::Tcp, logbook: &mut Logbook) -> Verdict {
        let mut conversation = Conversation::open(self.spec, &self.dialect, false);
        let talk = self.talk(&mut tcp, &mut conversation, None).await;
        logbook.auth_before_tls = conversation.auth_before_tls().to_vec();
        logbook.greeted(conversation.greeting());
        match talk {
            Talk::Over(ending) => {
                tokio::spawn(async move { take_leave(&mut tcp, ending.farewell).await });
                logbook.ended(&ending)
            }
            Talk::Broke(Verdict::Silent, detail) => {
                // Hang up before calling again.
                drop(tcp);
                if conversation.heard_anything() {
                    logbook.detail = detail;
                    Verdict::Silent
                } else {
                    self.follow_up(logbook).await
                }
            }
            Talk::Broke(verdict, detail) => {
                logbook.detail = detail;
                verdict
            }
            Talk::StartTls => match self.handshake(tcp, PATIENCE).await {
                Ok((stream, facts)) => {
                    logbook.tls = Some(facts);
                    conversation.secured();
                    self.protected(stream, conversation, false, logbook).await
                }
                // The conversation knows what it means when the server goes on in the clear.
                Err(TlsFault::NotTls(said)) => {
                    conversation.push(&said);
                    match conversation.step() {
                        Step::Over(ending) => logbook.ended(&ending),
                        _ => logbook.tls_fault(TlsFault::NotTls(said)),
                    }
                }
                Err(TlsFault::Timeout) if self.is_over() => logbook.not_checked("deadline"),
                Err(fault) => self.older(fault, logbook).await,
            },
        }
    }

    /// The conversation on a protected channel. `nudge`: may the server be spoken to before it spoke?
    async fn protected(
        &self,
        mut stream: Box<dyn Stream>,
        mut conversation: Conversation,
        nudge: bool,
        logbook: &mut Logbook,
    ) -> Verdict {
        let nudge = nudge.then(|| format!("{}\r\n", (self.spec.nudge)(&self.dialect)));
        let talk = self.talk(&mut stream, &mut conversation, nudge).await;
        logbook.greeted(conversation.greeting());
        match talk {
            Talk::Over(ending) => {
                tokio::spawn(async move { take_leave(&mut stream, ending.farewell).await });
                logbook.ended(&ending)
            }
            Talk::Broke(verdict, detail) => {
                logbook.detail = detail;
                verdict
            }
            // No dialogue asks for TLS inside TLS.
            Talk::StartTls => logbook.with(Verdict::TlsFailed, b"tls-inside-tls"),
        }
    }

    /// Obeys the conversation until it is over, wants TLS, or the peer stops talking.
    async fn talk<T: Stream>(
        &self,
        stream: &mut T,
        conversation: &mut Conversation,
        mut nudge: Option<String>,
    ) -> Talk {
        let mut buffer = [0; 4096];
        let mut said: Option<String> = None;
        let mut patience = PATIENCE;
        loop {
            match conversation.step() {
                Step::Over(ending) => return Talk::Over(ending),
                Step::StartTls => return Talk::StartTls,
                Step::Write(line) => {
                    said = Some(line.trim_end().to_owned());
                    patience = PATIENCE;
                    // A peer that refuses to listen may have said why; reading tells.
                    let _ = timeout(self.at_most(PATIENCE), write(stream, &line)).await;
                }
                Step::Read => {
                    let since = Instant::now();
                    let (verdict, detail) =
                        match timeout(self.at_most(patience), stream.read(&mut buffer)).await {
                            Ok(Ok(0)) => (Verdict::Closed, None),
                            Ok(Ok(length)) => {
                                let bytes = buffer.get(..length).unwrap_or_default();
                                if !conversation.heard_anything() && is_tls_record(bytes) {
                                    return Talk::Broke(Verdict::WrongMode, None);
                                }
                                conversation.push(bytes);
                                continue;
                            }
                            Ok(Err(error)) => broken(&error),
                            Err(_) if self.is_over() && since.elapsed() < SILENCE => {
                                (Verdict::NotChecked, Some("deadline".to_owned()))
                            }
                            Err(_) => match nudge.take() {
                                Some(line) if !conversation.heard_anything() && !self.is_over() => {
                                    patience = NUDGED;
                                    let written = write(stream, &line);
                                    let _ = timeout(self.at_most(NUDGED), written).await;
                                    continue;
                                }
                                _ => (Verdict::Silent, None),
                            },
                        };
                    return match conversation.cut_off() {
                        Some(ending) => Talk::Over(Ending {
                            farewell: None,
                            ..ending
                        }),
                        None => Talk::Broke(verdict, detail.or(said.as_deref().map(after))),
                    };
                }
            }
        }
    }

    /// A handshake that began at `since` got no answer.
    fn silent(&self, since: Instant, logbook: &mut Logbook) -> Verdict {
        if self.is_over() && since.elapsed() < SILENCE {
            logbook.not_checked("deadline")
        } else {
            Verdict::Silent
        }
    }

    fn left(&self) -> Duration {
        self.deadline.saturating_duration_since(Instant::now())
    }

    fn at_most(&self, limit: Duration) -> Duration {
        limit.min(self.left())
    }

    fn is_over(&self) -> bool {
        self.left().is_zero()
    }
}

async fn write<T: Stream>(stream: &mut T, line: &str) -> io::Result<()> {
    stream.write_all(line.as_bytes()).await?;
    stream.flush().await
}

/// Says goodbye and lets the server hang up first, if it does so soon.
async fn take_leave<T: Stream>(stream: &mut T, farewell: Option<&str>) {
    let leave = async {
        if let Some(farewell) = farewell {
            write(stream, &format!("{farewell}\r\n")).await?;
            let mut buffer = [0; 512];
            while stream.read(&mut buffer).await? > 0 {}
        }
        stream.shutdown().await
    };
    // Whatever comes of it, all that was to be known is known.
    let _: Result<io::Result<()>, _> = timeout(GOODBYE, leave).await;
}

/// Whether bytes begin like a TLS record (RFC 8446 §5.1), which no line-based protocol does.
fn is_tls_record(bytes: &[u8]) -> bool {
    matches!(bytes, [0x14..=0x17, 0x03, ..])
}

#[cfg(test)]
#[path = "driver_tests.rs"]
mod tests;
