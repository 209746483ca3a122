//! Line-based mail protocols as state machines that never see a socket.
//!
//! A [`Dialogue`] knows one protocol's words, a [`Conversation`] adds lines, caps and the rules of the TLS upgrade, and
//! `survey::probing` owns the stream. What a dialogue is worth is shown by `tests/transcripts/`: a new odd server is a
//! file there and nothing else.

mod conversation;
mod ehlo;
mod greeting;
mod imap;
mod injection;
mod line;
mod pop3;
mod sieve;
mod smtp;

pub use conversation::{Conversation, Step};
pub use ehlo::Ehlo;
pub use greeting::{begins_with_words, says_of_itself};
pub use imap::is_preauth;
pub use injection::{Fate, Injection, Turn};
pub use line::{Flood, Lines};

use std::borrow::Cow;

use crate::model::{Protocol, Role, Security, Verdict};

/// All protocols that Portolan speaks, in the order of preference within a role.
pub static PROTOCOLS: &[&Spec] = &[
    &imap::SPEC, //
    &pop3::SPEC,
    &smtp::SPEC,
    &sieve::SPEC,
];

/// The longest line that is listened to, without its CRLF.
pub const MAX_LINE: usize = 8 * 1024;

/// The client's half of a line-based protocol, up to where a user would log in. No sockets, no clock.
pub trait Dialogue: Send {
    /// The channel is open; `secured` tells whether TLS already protects it.
    fn open(&mut self, secured: bool) -> Next;
    /// One server line without its CRLF: any bytes, at most [`MAX_LINE`] of them.
    fn hear(&mut self, line: &[u8]) -> Next;
    /// TLS is up. All that was heard in the clear is void (RFC 3207 §4.2, RFC 9051 §6.2.1), [`Dialogue::auth_before_tls`] excepted.
    fn secured(&mut self) -> Next;
    /// Mechanisms that the server offered before TLS, for the report alone: SASL's, and by the name of its command a native login
    /// with a readable password (IMAP's LOGIN, POP3's USER). Known as soon as they were heard, so that
    /// a conversation that breaks off later still has them.
    fn auth_before_tls(&self) -> &[String];
    /// Whether the line that is to come may begin with `begun`, which is less than tells this protocol from others: `22`, `+O`.
    fn may_begin(&self, begun: &[u8]) -> bool;
    /// Whether the greeting names another service that answers in this protocol's way.
    fn is_suspect(&self) -> bool {
        false
    }
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
    pub verdict: Verdict,
    /// The server's own words where they matter, raw; escaped by whoever stores them.
    pub words: Option<Vec<u8>>,
    /// SASL mechanisms under protection, upper case, in the server's order, each once.
    ///
    /// Logins that need no SASL are not in it: IMAP's LOGIN command, POP3's USER and APOP. Where they are all there is, the
    /// list is empty and the verdict still `ok`.
    pub auth: Vec<String>,
    /// The server says that those other logins are refused.
    pub sasl_alone: bool,
    /// A polite goodbye for the driver to send.
    pub farewell: Option<&'static str>,
}

impl Ending {
    fn new(verdict: Verdict) -> Self {
        Self {
            verdict,
            words: None,
            auth: Vec::new(),
            sasl_alone: false,
            farewell: None,
        }
    }

    fn words(mut self, words: &[u8]) -> Self {
        self.words = Some(words.into());
        self
    }

    fn farewell(mut self, line: &'static str) -> Self {
        self.farewell = Some(line);
        self
    }

    fn sasl_alone(mut self, sasl_alone: bool) -> Self {
        self.sasl_alone = sasl_alone;
        self
    }

    fn auth(mut self, mechanisms: Vec<String>) -> Self {
        self.auth = mechanisms;
        self
    }

    /// What a peer said that speaks something else. It gets no farewell: it would not understand.
    fn not_this_protocol(words: &[u8]) -> Next {
        Next::Finish(Self::new(Verdict::NotThisProtocol).words(words))
    }
}

/// What there is to know about a protocol before a conversation.
pub struct Spec {
    pub protocol: Protocol,
    pub role: Role,
    /// In the order of preference.
    pub ports: &'static [Port],
    pub dialogue: fn(&Dialect) -> Box<dyn Dialogue>,
    /// A line that any server of this protocol answers, for one that stays silent behind TLS: an HTTPS server shows
    /// itself by its complaint.
    pub nudge: fn(&Dialect) -> Cow<'static, str>,
}

impl Spec {
    /// The protocol's entry in [`PROTOCOLS`].
    pub fn of(protocol: Protocol) -> Option<&'static Self> {
        PROTOCOLS
            .iter()
            .copied()
            .find(|spec| spec.protocol == protocol)
    }

    /// The label of the SRV records that lead to such a server (RFC 6186 §3, RFC 8314 §5.1): one where TLS comes first, and
    /// one for all that begins in the clear. None for what has no records of its own.
    pub fn srv_label(protocol: Protocol, security: Security) -> Option<&'static str> {
        let comes_first = |security| security == Security::ImplicitTls;
        let mut ports = Self::of(protocol)?.ports.iter();
        ports.find_map(|port| {
            port.srv_label
                .filter(|_| comes_first(port.security) == comes_first(security))
        })
    }

    /// Whether a server of this protocol, and not of another, begins like this in the clear. `bytes` may be cut off anywhere.
    pub fn begins_like(&self, dialect: &Dialect, bytes: &[u8]) -> bool {
        let mut conversation = Conversation::open(self, dialect, false);
        conversation.push(bytes);
        let ending = match conversation.step() {
            Step::Over(ending) => Some(ending),
            _ => conversation.cut_off(),
        };
        if conversation.is_suspect() {
            return false;
        }
        ending.is_none_or(|ending| ending.verdict != Verdict::NotThisProtocol)
    }
}

/// What a dialogue is told about the conversation it is for.
#[derive(Clone, Debug)]
pub struct Dialect {
    pub port: u16,
    /// What SMTP's EHLO says of us: a name, or an address literal (RFC 5321 §4.1.3).
    pub ehlo: Cow<'static, str>,
}

pub struct Port {
    pub number: u16,
    pub security: Security,
    /// `_imaps`; none where no SRV label leads here (2525, 25).
    pub srv_label: Option<&'static str>,
}

/// `line` without `prefix`, whose letters count in either case.
fn after<'a>(line: &'a [u8], prefix: &str) -> Option<&'a [u8]> {
    line.split_at_checked(prefix.len())
        .filter(|(head, _)| head.eq_ignore_ascii_case(prefix.as_bytes()))
        .map(|(_, rest)| rest)
}

/// Whether `begun` is less than one of `words`, and begins like it.
fn is_part_of(begun: &[u8], words: &[&str]) -> bool {
    let part = |word: &&str| {
        let head = word.as_bytes().get(..begun.len());
        head.is_some_and(|head| head.len() < word.len() && head.eq_ignore_ascii_case(begun))
    };
    words.iter().any(part)
}

/// What stands between blanks.
fn tokens(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|byte| matches!(byte, b' ' | b'\t'))
        .filter(|token| !token.is_empty())
}

/// Adds a SASL mechanism's name if it is one (RFC 4422 §3.1, twice the length that is allowed there) and new.
fn add_mechanism(list: &mut Vec<String>, name: &[u8]) {
    const MANY: usize = 32;
    let is_name = (1..=40).contains(&name.len())
        && name
            .iter()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    if is_name && list.len() < MANY {
        let name = String::from_utf8_lossy(name).to_ascii_uppercase();
        if !list.contains(&name) {
            list.push(name);
        }
    }
}

/// Whether one of these lets a person log in as themselves.
fn lets_log_in(mechanisms: &[String]) -> bool {
    mechanisms.iter().any(|mechanism| mechanism != "ANONYMOUS")
}

/// Whether a middlebox has painted this keyword over, so that no client upgrades to TLS (`XXXXXXXA` for STARTTLS).
pub fn is_painted_over(keyword: &[u8]) -> bool {
    keyword.starts_with(b"XXXX")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_greeting_tells_protocols_apart_even_cut_off() {
        let dialect = Dialect {
            port: 993,
            ehlo: "probe.example".into(),
        };
        for (greeting, mine) in [
            ("* OK ready\r\n", "imap"),
            ("* BYE overl", "imap"),
            ("+OK ready\r\n", "pop3"),
            ("-ERR", "pop3"),
            ("220 mail.example.org ESMTP\r\n", "smtp"),
            ("220-mail", "smtp"),
            ("421 busy\r\n", "smtp"),
            ("\"IMPLEMENTATION\" \"x\"\r\n", "sieve"),
            ("HTTP/1.1 400 Bad Request\r\n", ""),
            ("SSH-2.0-x\r\n", ""),
            // A first segment may be one byte long.
            ("*", "imap"),
            ("* O", "imap"),
            ("+", "pop3"),
            ("-E", "pop3"),
            ("2", "smtp"),
            ("45", "smtp"),
            ("\"IMPL", "sieve"),
            ("H", ""),
            ("+X", ""),
            ("6", ""),
            // Another service that says so, in SMTP's way.
            ("220 ftp.example.org FTP server ready\r\n", ""),
            ("220 mail.example.org LMTP", ""),
        ] {
            for spec in PROTOCOLS {
                let begins = spec.begins_like(&dialect, greeting.as_bytes());
                assert_eq!(
                    begins,
                    spec.protocol.0 == mine,
                    "{} {greeting}",
                    spec.protocol
                );
            }
        }
    }

    #[test]
    fn a_label_goes_by_whether_tls_comes_first() {
        use Security::{ImplicitTls, StartTls};
        for (protocol, security, label) in [
            (Protocol::IMAP, ImplicitTls, Some("_imaps")),
            (Protocol::IMAP, StartTls, Some("_imap")),
            (Protocol::POP3, ImplicitTls, Some("_pop3s")),
            (Protocol::POP3, Security::None, Some("_pop3")),
            (Protocol::SMTP, ImplicitTls, Some("_submissions")),
            (Protocol::SMTP, StartTls, Some("_submission")),
            (Protocol::SIEVE, StartTls, None),
        ] {
            assert_eq!(
                Spec::srv_label(protocol, security),
                label,
                "{protocol} {security}"
            );
        }
    }

    #[test]
    fn every_usual_port_belongs_to_one_protocol() {
        let mut numbers: Vec<u16> = PROTOCOLS
            .iter()
            .flat_map(|spec| spec.ports)
            .map(|port| port.number)
            .collect();
        numbers.sort_unstable();
        assert_eq!(numbers, [25, 110, 143, 465, 587, 993, 995, 2525, 4190]);
    }
}
