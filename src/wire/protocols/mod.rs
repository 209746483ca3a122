//! Line-based mail protocols as state machines that never see a socket.

use std::borrow::Cow;

use crate::model::{Protocol, Role, Security};

/// The longest line that is listened to, without its CRLF.
pub const MAX_LINE: usize = 8 * 1024;

/// The client's half of a line-based protocol, up to where a user would log in. No sockets, no clock.
pub trait Dialogue: Send {
    /// The channel is open; `secured` tells whether TLS already protects it.
    fn open(&mut self, secured: bool) -> Next;
    /// One server line without its CRLF: any bytes, at most [`MAX_LINE`] of them.
    fn hear(&mut self, line: &[u8]) -> Next;
    /// TLS is up. All that was heard in the clear is void (RFC 3207 §4.2, RFC 9051 §6.2.1).
    fn secured(&mut self) -> Next;
}

/// What the driver does before it calls the dialogue again.
#[must_use = "a dialogue moves only when the driver obeys"]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    Listen,
    /// Send this line (CRLF is added), then listen.
    Say(Cow<'static, str>),
    /// The go-ahead for TLS was heard. Bytes already received past this point count as injected.
    StartTls,
    /// All is known. The driver sends the farewell, if any, and does not wait for its answer.
    Finish(Ending),
}

/// How a dialogue ended, as the protocol sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    pub verdict: crate::model::Verdict,
    /// The server's own words where they matter, raw; escaped by whoever stores them.
    pub words: Option<Vec<u8>>,
    /// SASL mechanisms (upper case) or native login commands under protection.
    pub auth: Vec<String>,
    pub auth_before_tls: Vec<String>,
    /// A polite goodbye for the driver to send.
    pub farewell: Option<&'static str>,
}

/// What there is to know about a protocol before a conversation.
pub struct Spec {
    pub protocol: Protocol,
    pub role: Role,
    /// In the order of preference.
    pub ports: &'static [Port],
    pub dialogue: fn(&Dialect) -> Box<dyn Dialogue>,
}

/// What a dialogue is told about the conversation it is for.
#[derive(Clone, Debug)]
pub struct Dialect {
    pub port: u16,
    /// The name for SMTP's EHLO.
    pub ehlo: Cow<'static, str>,
}

pub struct Port {
    pub number: u16,
    pub security: Security,
    /// `_imaps`; none where no SRV label leads here (2525, 25).
    pub srv_label: Option<&'static str>,
}
