//! One dialogue on one connection: what the driver asks, step by step. Still no sockets and no clock.

use super::{Dialect, Dialogue, Ending, Lines, Next, Spec};
use crate::model::Verdict;

/// A dialogue with its lines. Owner of two rules that hold for every protocol: what was received behind the go-ahead for
/// TLS is an injection (RFC 3207 §4.2, "NO STARTTLS"), and a peer that floods us is no mail server.
pub struct Conversation {
    dialogue: Box<dyn Dialogue>,
    lines: Lines,
    upgrading: bool,
    /// The first line.
    greeting: Option<Vec<u8>>,
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
            greeting: None,
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
                    Ok(Some(line)) => {
                        self.next = self.dialogue.hear(&line);
                        self.greeting.get_or_insert(line);
                    }
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
        let too_short = self.dialogue.may_begin(begun);
        match self.dialogue.hear(begun) {
            Next::Finish(ending) => match ending.verdict {
                Verdict::TurnedAway => Some(ending),
                // A server that breaks off within its first word may be of this protocol.
                Verdict::NotThisProtocol if !too_short => Some(ending),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether the peer said anything yet.
    pub fn heard_anything(&self) -> bool {
        self.lines.heard_anything()
    }

    /// The first line that the peer said, as it said it: of a server that is asked for TLS later, the one in the clear.
    pub fn greeting(&self) -> Option<&[u8]> {
        self.greeting.as_deref()
    }

    /// See [`Dialogue::is_suspect`].
    pub fn is_suspect(&self) -> bool {
        self.dialogue.is_suspect()
    }

    /// See [`Dialogue::auth_before_tls`].
    pub fn auth_before_tls(&self) -> &[String] {
        self.dialogue.auth_before_tls()
    }
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*, sample::select};

    use super::*;
    use crate::wire::protocols::PROTOCOLS;

    /// What servers say, so that chance gets further than the greeting.
    const SAID: &[&str] = &[
        "* OK [CAPABILITY IMAP4rev1 STARTTLS] hi\r\n",
        "* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN\r\n",
        "* CAPABILITY IMAP4rev1 LOGINDISABLED\n",
        "a1 OK done\r\n",
        "a2 OK go\r\n",
        "a3 OK [CAPABILITY IMAP4rev1]\r\n",
        "a1 NO\r\n",
        "* X {5}\r\n",
        "* BYE\r\n",
        "+OK hi <1.2@x>\r\n",
        "+OK\r\nSTLS\r\nUSER\r\n.\r\n",
        "SASL PLAIN\r\n",
        ".\r\n",
        "-ERR no\r\n",
        "220 hi ESMTP\r\n",
        "220-hi\r\n",
        "250-x\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n",
        "250 x\r\n",
        "500 what\r\n",
        "554 no\r\n",
        "\r\n",
        "{",
        "}",
        "\0",
    ];

    fn bursts() -> impl Strategy<Value = Vec<Vec<u8>>> {
        let said = select(SAID).prop_map(|text| text.as_bytes().to_vec());
        let noise = vec(any::<u8>(), 0..40);
        vec(prop_oneof![8 => said, 1 => noise], 0..12)
    }

    /// Plays bursts in chunks, with TLS whenever it is wanted and nothing is waiting. Returns how it ended and what we said.
    fn play(
        spec: &Spec,
        secured: bool,
        bursts: &[Vec<u8>],
        chunk: usize,
    ) -> (Option<Ending>, String) {
        let dialect = Dialect {
            port: 587,
            ehlo: "probe.example".into(),
        };
        let mut talk = Conversation::open(spec, &dialect, secured);
        let mut chunks = bursts.iter().flat_map(|burst| burst.chunks(chunk));
        let mut said = String::new();
        loop {
            match talk.step() {
                Step::Over(ending) => return (Some(ending), said),
                Step::Write(line) => said += &line,
                // Bytes that are under way now would be an injection; here the server waits for the handshake.
                Step::StartTls => talk.secured(),
                Step::Read => match chunks.next() {
                    Some(bytes) => talk.push(bytes),
                    None => return (talk.cut_off(), said),
                },
            }
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_a_conversation_panic_or_forget_to_end(
            bursts in bursts(),
            secured: bool,
            chunk in 1..50_usize,
        ) {
            for spec in PROTOCOLS {
                let (_, said) = play(spec, secured, &bursts, chunk);
                // Our part is a handful of lines, whatever the server says.
                prop_assert!(said.lines().count() <= 6, "{said}");
                prop_assert!(said.is_ascii());
            }
        }

        #[test]
        fn how_bytes_are_cut_up_changes_nothing_under_tls(bursts in bursts(), chunk in 1..50_usize) {
            for spec in PROTOCOLS {
                let whole = play(spec, true, &bursts, usize::MAX);
                prop_assert_eq!(&play(spec, true, &bursts, chunk), &whole);
            }
        }
    }
}
