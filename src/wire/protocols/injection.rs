//! The one conversation that a survey never has: a command is sent in one breath with STARTTLS. It is to be thrown away
//! (RFC 3207 §4.2, RFC 9051 §6.2.1; CVE-2011-0411), since whoever sits between could put it there. A server that obeys it
//! under TLS lets strangers put words into a person's session.
//!
//! What is slipped in does nothing: NOOP, or CAPA where that is not allowed before the login. Under TLS we say goodbye and
//! nothing else, so whatever is answered besides the goodbye is the answer to what came in the clear.

use super::Lines;
use crate::model::Protocol;

/// The conversation with one server: what the driver does, step by step. No sockets, no clock.
pub struct Injection {
    protocol: Protocol,
    ehlo: String,
    lines: Lines,
    stage: Stage,
    /// Under TLS: answers so far.
    answers: usize,
}

/// What to do now.
#[must_use = "a conversation moves only when the driver obeys"]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Read, then [`Injection::push`]; at the end of the stream, [`Injection::closed`].
    Read,
    /// Write this in one piece.
    Write(String),
    /// Do the handshake, then [`Injection::secured`].
    StartTls,
    Over(Fate),
}

/// What became of the command that was slipped in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The server threw it away, or broke off rather than go on.
    Dropped,
    /// The server answered it under TLS.
    Obeyed,
    /// The conversation did not get that far.
    Unknown,
}

impl Fate {
    /// As in the report; message ids are made of it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Dropped => "dropped",
            Self::Obeyed => "obeyed",
            Self::Unknown => "unknown",
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Greeting,
    /// SMTP's EHLO was sent.
    Hello,
    /// STARTTLS was sent, and what is slipped in behind it.
    GoAhead,
    Handshake,
    /// The goodbye was sent under TLS.
    Goodbye,
    Over(Fate),
}

impl Injection {
    /// Whether there is something to try in this protocol.
    pub fn is_tried(protocol: Protocol) -> bool {
        [Protocol::IMAP, Protocol::POP3, Protocol::SMTP].contains(&protocol)
    }

    /// None for protocols that are not tried. `ehlo` is what SMTP's EHLO says of us, as in [`Dialect`](super::Dialect).
    pub fn open(protocol: Protocol, ehlo: &str) -> Option<Self> {
        Self::is_tried(protocol).then(|| Self {
            protocol,
            ehlo: ehlo.to_owned(),
            lines: Lines::default(),
            stage: Stage::Greeting,
            answers: 0,
        })
    }

    /// Takes in what was received.
    pub fn push(&mut self, bytes: &[u8]) {
        self.lines.push(bytes);
    }

    /// What to do now. Each answer but [`Turn::Read`] and [`Turn::Over`] is given once.
    pub fn turn(&mut self) -> Turn {
        loop {
            match self.stage {
                Stage::Over(fate) => return Turn::Over(fate),
                Stage::Handshake => return Turn::StartTls,
                _ => {}
            }
            let line = match self.lines.take_line() {
                Ok(Some(line)) => String::from_utf8_lossy(&line).into_owned(),
                Ok(None) => return Turn::Read,
                Err(_) => return Turn::Over(Fate::Unknown),
            };
            if let Some(said) = self.hear(&line) {
                return Turn::Write(said);
            }
        }
    }

    /// TLS is up. What was heard in the clear is void. Gives the goodbye to write.
    pub fn secured(&mut self) -> String {
        self.lines.clear();
        self.stage = Stage::Goodbye;
        match self.protocol {
            Protocol::IMAP => "a3 LOGOUT\r\n".to_owned(),
            _ => "QUIT\r\n".to_owned(),
        }
    }

    /// The server has hung up.
    pub fn closed(&self) -> Fate {
        match (self.stage, self.protocol) {
            (Stage::Over(fate), _) => fate,
            // One line, and it cannot be told from a goodbye by its words.
            (Stage::Goodbye, Protocol::POP3) if self.answers == 1 => Fate::Dropped,
            _ => Fate::Unknown,
        }
    }

    /// What is said to this line, if it is our turn.
    fn hear(&mut self, line: &str) -> Option<String> {
        if self.stage == Stage::Goodbye {
            self.stage = self.hear_under_tls(line);
            return None;
        }
        let good = self.is_good(line)?;
        let (said, next) = match self.stage {
            _ if !good && self.stage == Stage::GoAhead => (None, Stage::Over(Fate::Dropped)),
            _ if !good => (None, Stage::Over(Fate::Unknown)),
            Stage::Greeting if self.protocol == Protocol::SMTP => {
                (Some(format!("EHLO {}\r\n", self.ehlo)), Stage::Hello)
            }
            Stage::Greeting | Stage::Hello => (Some(self.together().to_owned()), Stage::GoAhead),
            _ => (None, Stage::Handshake),
        };
        self.stage = next;
        said
    }

    fn hear_under_tls(&mut self, line: &str) -> Stage {
        let over = Stage::Over;
        match self.protocol {
            Protocol::IMAP if line.starts_with("a2 ") => over(Fate::Obeyed),
            Protocol::IMAP if line.starts_with("a3 ") => over(Fate::Dropped),
            Protocol::POP3 => {
                self.answers += 1;
                match self.answers {
                    1 => Stage::Goodbye,
                    _ => over(Fate::Obeyed),
                }
            }
            Protocol::SMTP if is_last_of_reply(line) => {
                self.answers += 1;
                match (self.answers, line.starts_with("221")) {
                    (1, true) => over(Fate::Dropped),
                    (1, false) => Stage::Goodbye,
                    _ => over(Fate::Obeyed),
                }
            }
            _ => Stage::Goodbye,
        }
    }

    /// STARTTLS, and behind it what is slipped in.
    fn together(&self) -> &'static str {
        match self.protocol {
            Protocol::IMAP => "a1 STARTTLS\r\na2 NOOP\r\n",
            Protocol::POP3 => "STLS\r\nCAPA\r\n",
            _ => "STARTTLS\r\nNOOP\r\n",
        }
    }

    /// Whether an answer in the clear lets us go on; none if `line` does not end one.
    fn is_good(&self, line: &str) -> Option<bool> {
        match self.protocol {
            Protocol::IMAP if self.stage == Stage::Greeting => Some(line.starts_with("* OK")),
            Protocol::IMAP if line.starts_with("* BYE") => Some(false),
            Protocol::IMAP => line.strip_prefix("a1 ").map(|rest| rest.starts_with("OK")),
            Protocol::POP3 => Some(line.starts_with("+OK")),
            _ => is_last_of_reply(line).then(|| line.starts_with('2')),
        }
    }
}

/// Whether a line is the last of a reply (RFC 5321 §4.2.1): a code without a hyphen behind it.
fn is_last_of_reply(line: &str) -> bool {
    line.split_at_checked(3).is_some_and(|(code, rest)| {
        code.bytes().all(|byte| byte.is_ascii_digit()) && !rest.starts_with('-')
    })
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};

    use super::*;

    #[test]
    fn filters_and_relays_of_other_protocols_are_left_alone() {
        assert!(Injection::open(Protocol::SIEVE, "probe.example").is_none());
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic_or_talk_without_end(
            bursts in vec(prop_oneof![
                proptest::sample::select(&[
                    "* OK hi\r\n", "a1 OK\r\n", "a2 OK\r\n", "a3 OK\r\n", "+OK\r\n", "-ERR\r\n", "220 x\r\n", "250-x\r\n",
                    "250 x\r\n", "221 x\r\n",
                ][..]).prop_map(|text| text.as_bytes().to_vec()),
                vec(any::<u8>(), 0..20),
            ], 0..12),
        ) {
            for protocol in [Protocol::IMAP, Protocol::POP3, Protocol::SMTP] {
                let mut talk = Injection::open(protocol, "probe.example").unwrap();
                let (mut bursts, mut said) = (bursts.iter(), 0);
                loop {
                    match talk.turn() {
                        Turn::Over(_) => break,
                        Turn::Write(_) => said += 1,
                        Turn::StartTls => {
                            prop_assert!(talk.secured().ends_with("\r\n"));
                            said += 1;
                        }
                        Turn::Read => match bursts.next() {
                            Some(burst) => talk.push(burst),
                            None => break,
                        },
                    }
                }
                prop_assert!(said <= 3, "{said} writes");
            }
        }
    }
}
