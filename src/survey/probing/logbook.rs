//! What one probe has learnt, and which verdict each fault of the network makes.

use std::io;

use crate::{
    model::{TlsFacts, Verdict, escape},
    net::{ConnectFault, TlsFault},
    wire::protocols::Ending,
};

/// The longest `detail`, in characters.
const DETAIL: usize = 200;

/// The longest greeting that is kept, in characters: the version of a server stands at its beginning, if anywhere.
const GREETING: usize = 200;

/// The verdict, unless the certificate has one that matters more.
pub fn certified(verdict: Verdict, tls: Option<&TlsFacts>) -> Verdict {
    let fault = tls.and_then(|facts| facts.certificate.faults.iter().min());
    match (verdict, fault) {
        // With these, mending the certificate would not help anybody.
        (
            Verdict::NotThisProtocol | Verdict::WrongMode | Verdict::TlsFailed | Verdict::TlsTooOld,
            _,
        ) => verdict,
        (_, Some(fault)) => fault.verdict(),
        (_, None) => verdict,
    }
}

/// What is known so far; it survives when the deadline ends the probe.
#[derive(Default)]
pub struct Logbook {
    pub detail: Option<String>,
    pub tls: Option<TlsFacts>,
    pub auth: Vec<String>,
    pub sasl_alone: bool,
    pub auth_before_tls: Vec<String>,
    pub greeting: Option<String>,
}

impl Logbook {
    pub fn with(&mut self, verdict: Verdict, detail: &[u8]) -> Verdict {
        self.detail = Some(escape(detail, DETAIL)).filter(|text| !text.is_empty());
        verdict
    }

    pub fn greeted(&mut self, greeting: Option<&[u8]>) {
        self.greeting = greeting.map(|line| escape(line, GREETING));
    }

    pub fn not_checked(&mut self, why: &str) -> Verdict {
        self.with(Verdict::NotChecked, why.as_bytes())
    }

    pub fn connect_fault(&mut self, fault: ConnectFault) -> Verdict {
        match fault {
            ConnectFault::Forbidden(rule) => self.with(Verdict::Forbidden, rule.as_bytes()),
            ConnectFault::Budget => self.not_checked("budget"),
            ConnectFault::Refused => Verdict::Refused,
            ConnectFault::Timeout => Verdict::Timeout,
            ConnectFault::Unreachable => Verdict::Unreachable,
            ConnectFault::Reset => Verdict::Reset,
            ConnectFault::NoIpv6 => self.not_checked("no-ipv6"),
            ConnectFault::Local(why) => {
                tracing::error!(%why, "this machine gives no connections");
                self.not_checked("local-trouble")
            }
        }
    }

    pub fn ended(&mut self, ending: &Ending) -> Verdict {
        self.auth.clone_from(&ending.auth);
        self.sasl_alone = ending.sasl_alone;
        self.with(ending.verdict, ending.words.as_deref().unwrap_or_default())
    }

    /// A handshake failed where the conversation had already begun, or by TLS's own means.
    pub fn tls_fault(&mut self, fault: TlsFault) -> Verdict {
        match fault {
            TlsFault::TooOld => Verdict::TlsTooOld,
            TlsFault::Alert(name) => {
                self.with(Verdict::TlsFailed, format!("tls-alert-{name}").as_bytes())
            }
            TlsFault::NotTls(said) => self.with(Verdict::TlsFailed, first_line(&said)),
            TlsFault::Closed => self.with(Verdict::TlsFailed, b"closed"),
            TlsFault::Reset => self.with(Verdict::TlsFailed, b"reset"),
            TlsFault::Timeout => self.with(Verdict::TlsFailed, b"timeout"),
            TlsFault::Other(why) => self.with(Verdict::TlsFailed, why.as_bytes()),
        }
    }
}

/// `after-STARTTLS`: the last command, without its tag and arguments.
pub fn after(said: &str) -> String {
    let command = said.split(' ').find(|word| word.len() > 2).unwrap_or(said);
    format!("after-{command}")
}

/// How reading failed.
pub fn broken(error: &io::Error) -> (Verdict, Option<String>) {
    let alert = error
        .get_ref()
        .and_then(|inner| inner.downcast_ref::<rustls::Error>());
    if let Some(alert) = alert {
        let detail = match alert {
            rustls::Error::AlertReceived(alert) => {
                format!("tls-alert-{}", snake_case(&format!("{alert:?}")))
            }
            other => other.to_string(),
        };
        return (Verdict::TlsFailed, Some(escape(detail.as_bytes(), DETAIL)));
    }
    match error.kind() {
        io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted => (Verdict::Reset, None),
        // What a peer that hangs up without TLS's own goodbye looks like.
        io::ErrorKind::UnexpectedEof | io::ErrorKind::BrokenPipe => (Verdict::Closed, None),
        io::ErrorKind::TimedOut => (Verdict::Silent, None),
        _ => (
            Verdict::Closed,
            Some(escape(error.to_string().as_bytes(), DETAIL)),
        ),
    }
}

/// Up to the first line end.
pub fn first_line(bytes: &[u8]) -> &[u8] {
    bytes
        .split(|byte| matches!(byte, b'\r' | b'\n'))
        .next()
        .unwrap_or_default()
}

/// `CertificateRequired` as RFC 8446 spells it: `certificate_required`.
fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    snake
}
