//! SMTP submission and relay (RFC 5321, RFC 6409) with STARTTLS (RFC 3207) and AUTH (RFC 4954).

use std::borrow::Cow;

use super::{
    Dialect, Dialogue, Ending, Next, Port, Spec, add_mechanism, after, is_painted_over,
    lets_log_in, tokens,
};
use crate::model::{Protocol, Role, Security, Verdict};

pub static SPEC: Spec = Spec {
    protocol: Protocol::SMTP,
    role: Role::Outgoing,
    ports: &[
        Port {
            number: 465,
            security: Security::ImplicitTls,
            srv_label: Some("_submissions"),
        },
        Port {
            number: 587,
            security: Security::StartTls,
            srv_label: Some("_submission"),
        },
        Port {
            number: 2525,
            security: Security::StartTls,
            srv_label: None,
        },
        // Relay between servers: looked at, never recommended.
        Port {
            number: 25,
            security: Security::StartTls,
            srv_label: None,
        },
    ],
    dialogue: |dialect| Box::new(Smtp::new(dialect)),
    nudge: |dialect| format!("EHLO {}", dialect.ehlo).into(),
};

const GOODBYE: &str = "QUIT";

struct Smtp {
    ehlo: Cow<'static, str>,
    /// On port 25 neither STARTTLS nor AUTH is owed to anybody.
    relay: bool,
    secured: bool,
    doing: Doing,
    /// Greeting of something that also answers in SMTP's way (LMTP, FTP); tells what it is if EHLO is not understood.
    suspect: Option<Vec<u8>>,
    offer: Capabilities,
    auth_before_tls: Vec<String>,
    /// Lines of the reply that is coming in.
    reply: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Doing {
    Greeting,
    Ehlo,
    Helo,
    /// Neither EHLO nor HELO is known there. LMTP knows LHLO only (RFC 2033 §4.1).
    Lhlo,
    StartTls,
}

#[derive(Default)]
struct Capabilities {
    starttls: bool,
    mechanisms: Vec<String>,
    painted_over: Option<Vec<u8>>,
}

impl Capabilities {
    /// One line of the answer to EHLO, without its code.
    fn add(&mut self, line: &[u8]) {
        // `AUTH=LOGIN` is how it was written before RFC 2554, and some servers still write both.
        if let Some(names) = after(line, "AUTH ").or_else(|| after(line, "AUTH=")) {
            for name in tokens(names) {
                add_mechanism(&mut self.mechanisms, after(name, "AUTH=").unwrap_or(name));
            }
            return;
        }
        match tokens(line).next() {
            Some(word) if word.eq_ignore_ascii_case(b"STARTTLS") => self.starttls = true,
            Some(word) if is_painted_over(word) => self.painted_over = Some(word.into()),
            _ => {}
        }
    }
}

impl Dialogue for Smtp {
    fn open(&mut self, secured: bool) -> Next {
        self.secured = secured;
        Next::Listen
    }

    fn hear(&mut self, line: &[u8]) -> Next {
        let Some((code, more, text)) = reply(line) else {
            return Ending::not_this_protocol(line);
        };
        self.reply += 1;
        match self.doing {
            Doing::Greeting if is_other_service(text) => self.suspect = Some(line.into()),
            // The first line names the server, each further line one extension (RFC 5321 §4.1.1.1).
            Doing::Ehlo if code == 250 && self.reply > 1 => self.offer.add(text),
            _ => {}
        }
        if more {
            return Next::Listen;
        }
        self.reply = 0;
        // Only the last line's code counts: some greet with `220-` and go on with a refusal.
        match (self.doing, code) {
            (Doing::Greeting, 220) => self.ehlo(),
            (Doing::Ehlo | Doing::Helo, 250) => self.greeted(),
            (_, 421) => Next::Finish(Ending::new(Verdict::TurnedAway).words(line)),
            (Doing::Greeting, 400..=599) => Next::Finish(turned_away(line)),
            (Doing::Greeting, _) => Ending::not_this_protocol(line),
            (Doing::Ehlo | Doing::Helo, 500..=599) if self.suspect.is_some() => {
                let words = self.suspect.take().unwrap_or_default();
                let ending = Ending::new(Verdict::NotThisProtocol).words(&words);
                Next::Finish(ending.farewell(GOODBYE))
            }
            (Doing::Ehlo, 500..=504) => {
                self.doing = Doing::Helo;
                Next::Say(format!("HELO {}", self.ehlo).into())
            }
            (Doing::Helo, 500..=504) => {
                self.doing = Doing::Lhlo;
                Next::Say(format!("LHLO {}", self.ehlo).into())
            }
            (Doing::Lhlo, _) => {
                let words: &[u8] = if code == 250 { b"lmtp" } else { line };
                let ending = Ending::new(Verdict::NotThisProtocol).words(words);
                Next::Finish(ending.farewell(GOODBYE))
            }
            (Doing::Ehlo | Doing::Helo, 400..=599) => Next::Finish(turned_away(line)),
            // Neither an answer nor a refusal: a second greeting, for one. No mail app gets on with it.
            (Doing::Ehlo | Doing::Helo, _) => Ending::not_this_protocol(line),
            (Doing::StartTls, 220) => Next::StartTls,
            (Doing::StartTls, _) => Next::Finish(
                Ending::new(Verdict::StartTlsRefused)
                    .words(line)
                    .farewell(GOODBYE),
            ),
        }
    }

    fn secured(&mut self) -> Next {
        self.secured = true;
        self.suspect = None;
        self.offer = Capabilities::default();
        self.reply = 0;
        self.ehlo()
    }

    fn auth_before_tls(&self) -> &[String] {
        &self.auth_before_tls
    }

    fn may_begin(&self, begun: &[u8]) -> bool {
        let known = begun
            .first()
            .is_some_and(|first| (b'2'..=b'5').contains(first));
        known && begun.len() < 3 && begun.iter().all(u8::is_ascii_digit)
    }

    fn is_suspect(&self) -> bool {
        self.suspect.is_some()
    }
}

impl Smtp {
    fn new(dialect: &Dialect) -> Self {
        Self {
            ehlo: dialect.ehlo.clone(),
            relay: dialect.port == 25,
            secured: false,
            doing: Doing::Greeting,
            suspect: None,
            offer: Capabilities::default(),
            auth_before_tls: Vec::new(),
            reply: 0,
        }
    }

    fn ehlo(&mut self) -> Next {
        self.doing = Doing::Ehlo;
        Next::Say(format!("EHLO {}", self.ehlo).into())
    }

    /// EHLO or HELO was answered.
    fn greeted(&mut self) -> Next {
        let offer = std::mem::take(&mut self.offer);
        if self.secured {
            let login = self.relay || lets_log_in(&offer.mechanisms);
            let verdict = if login { Verdict::Ok } else { Verdict::NoLogin };
            let ending = Ending::new(verdict).auth(offer.mechanisms);
            return Next::Finish(ending.farewell(GOODBYE));
        }
        self.auth_before_tls = offer.mechanisms;
        if offer.starttls {
            self.doing = Doing::StartTls;
            return Next::Say("STARTTLS".into());
        }
        let verdict = if self.relay {
            Verdict::Ok
        } else {
            Verdict::StartTlsMissing
        };
        let ending = Ending {
            words: offer.painted_over,
            ..Ending::new(verdict)
        };
        Next::Finish(ending.farewell(GOODBYE))
    }
}

fn turned_away(line: &[u8]) -> Ending {
    Ending::new(Verdict::TurnedAway)
        .words(line)
        .farewell(GOODBYE)
}

/// Splits a reply line (RFC 5321 §4.2) into its code, whether more lines follow, and its text.
fn reply(line: &[u8]) -> Option<(u16, bool, &[u8])> {
    let (code, rest) = line.split_at_checked(3)?;
    let first = code.first()?;
    if !(b'2'..=b'5').contains(first) || !code.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let code = std::str::from_utf8(code).ok()?.parse().ok()?;
    match rest.split_first() {
        None => Some((code, false, rest)),
        Some((b' ', text)) => Some((code, false, text)),
        Some((b'-', text)) => Some((code, true, text)),
        Some(_) => None,
    }
}

/// LMTP and FTP greet with 220 as well, and mostly say what they are.
fn is_other_service(text: &[u8]) -> bool {
    let text = String::from_utf8_lossy(text).to_ascii_uppercase();
    !text.contains("SMTP") && (text.contains("LMTP") || text.contains("FTP"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_line_is_a_code_a_mark_and_text() {
        assert_eq!(reply(b"250-SIZE 1"), Some((250, true, &b"SIZE 1"[..])));
        assert_eq!(reply(b"250 ok"), Some((250, false, &b"ok"[..])));
        assert_eq!(reply(b"220"), Some((220, false, &b""[..])));
        for no in ["", "22", "220x", "120 x", "600 x", "2a0 x", "SSH-2.0-x"] {
            assert_eq!(reply(no.as_bytes()), None, "{no}");
        }
    }
}
