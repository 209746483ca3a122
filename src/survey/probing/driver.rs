//! Owns the stream, the deadline and TLS; the dialogue owns the meaning.

use std::{io, net::SocketAddr, time::Duration};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    time::{Instant, timeout, timeout_at},
};

use super::{
    Target,
    logbook::{Logbook, after, broken, certified, first_line},
    sea::Sea,
};
use crate::{
    model::{Family, Observation, Security, Service, TlsFacts, Verdict},
    net::{ConnectFault, FirstFlight, Net, Newest, Stream, TlsFault},
    survey::plan::OLD_TLS,
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

/// How long a second call to tell verdicts apart may take, each of connecting and handshake.
const FOLLOW_UP: Duration = Duration::from_secs(2);

/// A server that takes longer to end a handshake did not break off at what the hello said.
const BROKEN_OFF: Duration = Duration::from_secs(1);

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

/// Calls once more and offers nothing newer than TLS 1.1, and where that is taken again with nothing newer than TLS 1.0: the
/// versions that the server takes, if any. None if that could not be learnt. Each call ends within [`OLD_TLS`], both within
/// `within`; what the first has shown is told if nothing comes of the second.
pub async fn old_versions(
    net: &Net,
    target: &Target,
    ehlo: &Ehlo,
    within: Duration,
) -> Option<Option<&'static str>> {
    let end = Instant::now() + within;
    let ask = async |newest| {
        let left = end.saturating_duration_since(Instant::now());
        old_version(net, target, ehlo, newest, left.min(OLD_TLS)).await
    };
    let first = ask(Newest::V1_1).await?;
    if first != Some("TLSv1.1") {
        return Some(first);
    }
    Some(match ask(Newest::V1_0).await.flatten() {
        Some("TLSv1.0") => Some("TLSv1.1, TLSv1.0"),
        _ => first,
    })
}

async fn old_version(
    net: &Net,
    target: &Target,
    ehlo: &Ehlo,
    newest: Newest,
    within: Duration,
) -> Option<Option<&'static str>> {
    let spec = Spec::of(target.protocol)?;
    let mut probe = Probe::new(net, target, spec, ehlo, Instant::now() + within);
    let asked = async {
        let tcp = probe.call(within).await.ok()?;
        let tcp = probe.up_to_tls(tcp).await?;
        Some(net.old_version(tcp, &target.host, newest, within).await)
    };
    timeout(within, asked).await.ok().flatten()
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
        auth_before_tls: logbook.auth_before_tls,
        elapsed_ms: u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX),
        age_ms: 0,
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
        match self.talk(&mut stream, &mut conversation, nudge).await {
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

    /// A handshake failed as it does where nothing newer than TLS 1.1 is spoken, or only what nobody offers any more. A call
    /// with a hello of our own shows which, and the certificate.
    async fn older(&self, fault: TlsFault, logbook: &mut Logbook) -> Verdict {
        let fits = match &fault {
            TlsFault::TooOld | TlsFault::Closed | TlsFault::Reset => true,
            TlsFault::Alert(name) => {
                matches!(&**name, "handshake_failure" | "insufficient_security")
            }
            _ => false,
        };
        let flight = if fits && self.left() >= FOLLOW_UP {
            self.first_flight().await
        } else {
            None
        };
        let begins_with_tls = self.target.security == Security::ImplicitTls;
        match (fault, flight) {
            (_, Some(flight)) if flight.too_old => {
                logbook.tls = flight.facts;
                Verdict::TlsTooOld
            }
            (fault, Some(flight)) => {
                logbook.tls = flight.facts;
                match fault {
                    // It has TLS 1.2 after all, only not as we want it.
                    TlsFault::TooOld => {
                        logbook.with(Verdict::TlsFailed, b"tls-alert-protocol_version")
                    }
                    fault => logbook.tls_fault(fault),
                }
            }
            (TlsFault::Closed, None) if begins_with_tls => Verdict::Closed,
            (TlsFault::Reset, None) if begins_with_tls => Verdict::Reset,
            (fault, None) => logbook.tls_fault(fault),
        }
    }

    /// Calls once more, up to where the handshake begins. Some old servers break off at the mere mention of a newer version
    /// instead of choosing an older one (RFC 5246 Appendix E.1): they are called again with less.
    async fn first_flight(&self) -> Option<FirstFlight> {
        for newest in [Newest::V1_2, Newest::V1_1, Newest::V1_0] {
            let since = Instant::now();
            let tcp = self.dial(FOLLOW_UP).await.ok()?;
            let tcp = self.up_to_tls(tcp).await?;
            let within = self.at_most(FOLLOW_UP);
            let host = &self.target.host;
            let flight = self.sea.first_flight(tcp, host, newest, within).await;
            // One that lets us wait does not break off.
            if flight.is_some() || since.elapsed() >= BROKEN_OFF || self.left() < FOLLOW_UP {
                return flight;
            }
        }
        None
    }

    /// Talks up to where the first byte of TLS belongs.
    async fn up_to_tls(&self, mut tcp: S::Tcp) -> Option<S::Tcp> {
        if self.target.security != Security::ImplicitTls {
            let mut conversation = Conversation::open(self.spec, &self.dialect, false);
            match self.talk(&mut tcp, &mut conversation, None).await {
                Talk::StartTls => {}
                _ => return None,
            }
        }
        Some(tcp)
    }

    /// Nothing came in the clear. Does the port answer TLS?
    async fn follow_up(&self, logbook: &mut Logbook) -> Verdict {
        if self.left() < FOLLOW_UP {
            return Verdict::Silent;
        }
        let Ok(tcp) = self.dial(FOLLOW_UP).await else {
            return Verdict::Silent;
        };
        match self.handshake(tcp, FOLLOW_UP).await {
            Ok((stream, facts)) => {
                drop(stream);
                logbook.tls = Some(facts);
                Verdict::WrongMode
            }
            Err(TlsFault::Alert(_) | TlsFault::TooOld) => Verdict::WrongMode,
            Err(TlsFault::NotTls(said)) if !self.spec.begins_like(&self.dialect, &said) => {
                logbook.with(Verdict::NotThisProtocol, first_line(&said))
            }
            // Its greeting came too late to be of use to anybody.
            Err(_) => Verdict::Silent,
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
