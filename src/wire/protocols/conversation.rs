//! One dialogue on one connection: what the driver asks, step by step. Still no sockets and no clock.

use super::{Dialect, Dialogue, Ending, Lines, Next, Spec};
use crate::model::Verdict;

/// A dialogue with its lines. Owner of two rules that hold for every protocol: what was received behind the go-ahead for
/// TLS is an injection (RFC 3207 §4.2, "NO STARTTLS"), and a peer that floods us is no mail server.
pub struct Conversation {
    dialogue: Box<dyn Dialogue>,
    lines: Lines,
    upgrading: bool,
    /// What the dialogue said last and nobody has been told yet.
    next: Next,
}

/// What to do now.
#[must_use = "a conversation moves only when the driver obeys"]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Read, then [`Conversation::push`]; at the end of the stream or of patience, [`Conversation::cut_off`].
    Read,
    /// Write this, CRLF included.
    Write(String),
    /// Do the handshake, then [`Conversation::secured`]. Should the peer go on in the clear, `push` what it said.
    StartTls,
    Over(Ending),
}

impl Conversation {
    /// `secured` tells whether TLS already protects the channel.
    pub fn open(spec: &Spec, dialect: &Dialect, secured: bool) -> Self {
        let mut dialogue = (spec.dialogue)(dialect);
        let next = dialogue.open(secured);
        Self {
            dialogue,
            lines: Lines::default(),
            upgrading: false,
            next,
        }
    }

    /// Takes in what was received.
    pub fn push(&mut self, bytes: &[u8]) {
        self.lines.push(bytes);
    }

    /// What to do now. Each answer but [`Step::Read`] is given once.
    pub fn step(&mut self) -> Step {
        loop {
            if self.upgrading && !self.lines.pending().is_empty() {
                let words = self.lines.pending().to_vec();
                return Step::Over(Ending::new(Verdict::StartTlsInjected).words(&words));
            }
            match std::mem::replace(&mut self.next, Next::Listen) {
                Next::Say(line) => return Step::Write(format!("{line}\r\n")),
                Next::Finish(ending) => return Step::Over(ending),
                Next::StartTls => {
                    self.upgrading = true;
                    if self.lines.pending().is_empty() {
                        return Step::StartTls;
                    }
                }
                Next::Listen => match self.lines.take_line() {
                    Ok(Some(line)) => self.next = self.dialogue.hear(&line),
                    Ok(None) => return Step::Read,
                    Err(flood) => {
                        let ending = Ending::new(Verdict::NotThisProtocol);
                        return Step::Over(ending.words(flood.as_str().as_bytes()));
                    }
                },
            }
        }
    }

    /// TLS is up.
    pub fn secured(&mut self) {
        self.upgrading = false;
        self.lines.clear();
        self.next = self.dialogue.secured();
    }

    /// Nothing more will come. If the line that was begun already tells how this ends (a refusal, another protocol), that
    /// is the ending.
    pub fn cut_off(&mut self) -> Option<Ending> {
        let begun = self.lines.pending().to_vec();
        let begun = begun.get(..super::MAX_LINE).unwrap_or(&begun);
        if begun.is_empty() || self.upgrading {
            return None;
        }
        match self.dialogue.hear(begun) {
            Next::Finish(ending)
                if matches!(
                    ending.verdict,
                    Verdict::NotThisProtocol | Verdict::TurnedAway
                ) =>
            {
                Some(ending)
            }
            _ => None,
        }
    }

    /// Whether the peer said anything yet.
    pub fn heard_anything(&self) -> bool {
        self.lines.heard_anything()
    }

    /// See [`Dialogue::auth_before_tls`].
    pub fn auth_before_tls(&self) -> &[String] {
        self.dialogue.auth_before_tls()
    }
}
