//! Further calls, after the first has ended: what else told from what, and how old a server's TLS is.

use std::time::Duration;

use tokio::time::{Instant, timeout};

use super::{Probe, Talk};
use crate::{
    model::{Security, Verdict},
    net::{FirstFlight, Net, Newest, TlsFault},
    survey::{
        plan::OLD_TLS,
        probing::{
            Target,
            logbook::{Logbook, first_line},
            sea::Sea,
        },
    },
    wire::protocols::{Conversation, Ehlo, Spec},
};

/// How long a second call to tell verdicts apart may take, each of connecting and handshake.
const FOLLOW_UP: Duration = Duration::from_secs(2);

/// A server that takes longer to end a handshake did not break off at what the hello said.
const BROKEN_OFF: Duration = Duration::from_secs(1);

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

impl<S: Sea> Probe<'_, S> {
    /// A handshake failed as it does where nothing newer than TLS 1.1 is spoken, or only what nobody offers any more. A call
    /// with a hello of our own shows which, and the certificate.
    pub(super) async fn older(&self, fault: TlsFault, logbook: &mut Logbook) -> Verdict {
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
    pub(super) async fn follow_up(&self, logbook: &mut Logbook) -> Verdict {
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
}
