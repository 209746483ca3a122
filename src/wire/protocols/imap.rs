//! IMAP (RFC 9051, RFC 3501): greeting, CAPABILITY, STARTTLS, CAPABILITY again.

use super::{
    Dialogue, Ending, Next, Port, Spec, add_mechanism, after, is_painted_over, is_part_of,
    lets_log_in, tokens,
};
use crate::model::{Protocol, Role, Security, Verdict};

pub static SPEC: Spec = Spec {
    protocol: Protocol::IMAP,
    role: Role::Incoming,
    ports: &[
        Port {
            number: 993,
            security: Security::ImplicitTls,
            srv_label: Some("_imaps"),
        },
        Port {
            number: 143,
            security: Security::StartTls,
            srv_label: Some("_imap"),
        },
    ],
    dialogue: |_| Box::new(Imap::default()),
    nudge: |_| "n0 CAPABILITY".into(),
};

const GOODBYE: &str = "a9 LOGOUT";

#[derive(Default)]
struct Imap {
    secured: bool,
    doing: Doing,
    offer: Option<Capabilities>,
    auth_before_tls: Vec<String>,
    /// Octets of a literal that are still to come; the line ends within it count two each.
    literal: usize,
    /// The next line goes on with a response that a literal interrupted.
    continued: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Doing {
    #[default]
    Greeting,
    /// CAPABILITY was sent under this tag.
    Asking(&'static str),
    StartTls,
}

/// What one capability list says (RFC 9051 §7.2.2).
#[derive(Default)]
struct Capabilities {
    starttls: bool,
    login_disabled: bool,
    mechanisms: Vec<String>,
    painted_over: Option<Vec<u8>>,
}

impl Capabilities {
    /// Reads what follows the word CAPABILITY.
    fn read(list: &[u8]) -> Self {
        let mut read = Self::default();
        for word in tokens(list) {
            if let Some(mechanism) = after(word, "AUTH=") {
                add_mechanism(&mut read.mechanisms, mechanism);
            } else if word.eq_ignore_ascii_case(b"STARTTLS") {
                read.starttls = true;
            } else if word.eq_ignore_ascii_case(b"LOGINDISABLED") {
                read.login_disabled = true;
            } else if is_painted_over(word) {
                read.painted_over = Some(word.into());
            }
        }
        read
    }

    /// What lets people log in. LOGIN is a command and no mechanism; before TLS it is open unless the list disables it
    /// (RFC 9051 §6.2.3), and hands over the password as AUTH=LOGIN does.
    fn before_tls(mut self) -> Vec<String> {
        if !self.login_disabled {
            add_mechanism(&mut self.mechanisms, b"LOGIN");
        }
        self.mechanisms
    }

    /// From the response code of a status response (RFC 9051 §7.1): `[CAPABILITY …] text`.
    fn in_code(text: &[u8]) -> Option<Self> {
        let list = after(text.trim_ascii_start(), "[CAPABILITY")?;
        let end = list.iter().position(|byte| *byte == b']')?;
        list.get(..end).map(Self::read)
    }
}

impl Dialogue for Imap {
    fn open(&mut self, secured: bool) -> Next {
        self.secured = secured;
        Next::Listen
    }

    fn hear(&mut self, line: &[u8]) -> Next {
        if self.literal > 0 {
            let spent = line.len() + 2;
            if spent <= self.literal {
                self.literal -= spent;
                self.continued = self.literal == 0;
                return Next::Listen;
            }
            // The literal ends within this line; the rest of it belongs to the same response.
            self.literal = 0;
            self.continued = true;
        }
        let continued = std::mem::replace(&mut self.continued, false);
        if self.doing != Doing::Greeting
            && let Some(octets) = literal(line)
        {
            self.literal = octets;
            // An empty literal has no line of its own.
            self.continued = octets == 0;
        }
        if continued {
            return Next::Listen;
        }
        match (self.doing, after(line, "* ")) {
            (Doing::Greeting, Some(response)) => self.greeting(line, response),
            (Doing::Greeting, None) => Ending::not_this_protocol(line),
            (_, Some(response)) => self.untagged(line, response),
            (Doing::Asking(tag), None) => match after(line, tag).and_then(|l| after(l, " ")) {
                Some(status) => self.asked(line, status),
                None => Next::Listen,
            },
            (Doing::StartTls, None) => match after(line, "a2 ") {
                Some(status) if is_status(status, "OK") => Next::StartTls,
                Some(_) => Next::Finish(
                    Ending::new(Verdict::StartTlsRefused)
                        .words(line)
                        .farewell(GOODBYE),
                ),
                None => Next::Listen,
            },
        }
    }

    fn secured(&mut self) -> Next {
        *self = Self {
            secured: true,
            auth_before_tls: std::mem::take(&mut self.auth_before_tls),
            ..Self::default()
        };
        self.ask("a3")
    }

    fn auth_before_tls(&self) -> &[String] {
        &self.auth_before_tls
    }

    fn may_begin(&self, begun: &[u8]) -> bool {
        is_part_of(begun, &["* OK", "* BYE", "* PREAUTH"])
    }
}

impl Imap {
    fn greeting(&mut self, line: &[u8], response: &[u8]) -> Next {
        if is_status(response, "OK") {
            self.offer = response.get(2..).and_then(Capabilities::in_code);
            // A list in the greeting saves one round trip; where it leaves STARTTLS out, the server is asked for the whole.
            return match &self.offer {
                Some(offer) if !self.secured && offer.starttls => self.upgrade(),
                _ => self.ask("a1"),
            };
        }
        if is_status(response, "BYE") {
            return Next::Finish(Ending::new(Verdict::TurnedAway).words(line));
        }
        if is_status(response, "PREAUTH") {
            // STARTTLS and logging in belong to the not-authenticated state, which such a server skips (RFC 9051 §7.1.4):
            // in the clear there is no way to TLS, under TLS none to log in as oneself.
            let verdict = if self.secured {
                Verdict::NoLogin
            } else {
                Verdict::StartTlsMissing
            };
            return Next::Finish(Ending::new(verdict).words(line).farewell(GOODBYE));
        }
        Ending::not_this_protocol(line)
    }

    fn untagged(&mut self, line: &[u8], response: &[u8]) -> Next {
        if let Some(list) = after(response, "CAPABILITY ") {
            self.offer = Some(Capabilities::read(list));
        } else if is_status(response, "BYE") {
            return Next::Finish(Ending::new(Verdict::TurnedAway).words(line));
        }
        Next::Listen
    }

    fn ask(&mut self, tag: &'static str) -> Next {
        self.doing = Doing::Asking(tag);
        Next::Say(format!("{tag} CAPABILITY").into())
    }

    fn upgrade(&mut self) -> Next {
        if let Some(offer) = self.offer.take() {
            self.auth_before_tls = offer.before_tls();
        }
        self.doing = Doing::StartTls;
        Next::Say("a2 STARTTLS".into())
    }

    fn asked(&mut self, line: &[u8], status: &[u8]) -> Next {
        if !is_status(status, "OK") {
            return Next::Finish(
                Ending::new(Verdict::TurnedAway)
                    .words(line)
                    .farewell(GOODBYE),
            );
        }
        if let Some(offer) = status.get(2..).and_then(Capabilities::in_code) {
            self.offer = Some(offer);
        }
        let Some(mut offer) = self.offer.take() else {
            return Ending::not_this_protocol(line);
        };
        if self.secured {
            let no_login = offer.login_disabled && !lets_log_in(&offer.mechanisms);
            let verdict = if no_login {
                Verdict::NoLogin
            } else {
                Verdict::Ok
            };
            let ending = Ending::new(verdict)
                .auth(offer.mechanisms)
                .sasl_alone(offer.login_disabled);
            return Next::Finish(ending.farewell(GOODBYE));
        }
        if offer.starttls {
            self.offer = Some(offer);
            return self.upgrade();
        }
        let painted_over = offer.painted_over.take();
        self.auth_before_tls = offer.before_tls();
        let ending = Ending {
            words: painted_over,
            ..Ending::new(Verdict::StartTlsMissing)
        };
        Next::Finish(ending.farewell(GOODBYE))
    }
}

/// Whether a greeting lets us in, unasked (RFC 9051 §7.1.4).
pub fn is_preauth(line: &str) -> bool {
    after(line.as_bytes(), "* ").is_some_and(|response| is_status(response, "PREAUTH"))
}

/// Whether a response begins with this word: `OK`, `OK …`, but not `OKAY`.
fn is_status(response: &[u8], word: &str) -> bool {
    after(response, word).is_some_and(|rest| rest.first().is_none_or(|byte| *byte == b' '))
}

/// The length of a literal that this line announces at its end: `{42}`, `{42+}` (RFC 9051 §4.3).
fn literal(line: &[u8]) -> Option<usize> {
    let line = line.strip_suffix(b"}")?;
    let open = line.iter().rposition(|byte| *byte == b'{')?;
    let digits = line.get(open + 1..)?;
    let digits = digits.strip_suffix(b"+").unwrap_or(digits);
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    // More digits than a number has is more text than anybody listens to.
    Some(
        std::str::from_utf8(digits)
            .ok()?
            .parse()
            .unwrap_or(usize::MAX),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_is_announced_at_the_end_of_a_line_only() {
        assert_eq!(literal(b"* LIST {12}"), Some(12));
        assert_eq!(literal(b"x {0+}"), Some(0));
        assert_eq!(literal(b"{99999999999999999999999}"), Some(usize::MAX));
        for none in ["{}", "{+}", "{-1}", "{1} ", "1}", "{1", "{1x}"] {
            assert_eq!(literal(none.as_bytes()), None, "{none}");
        }
    }

    #[test]
    fn what_a_literal_holds_is_not_heard() {
        let mut imap = Imap::default();
        let _ = imap.open(true);
        let _ = imap.hear(b"* OK hello");
        for line in ["* X {9}", "* BYE x", "* BYE the rest {3}", "a1 ", " end"] {
            assert_eq!(imap.hear(line.as_bytes()), Next::Listen, "{line}");
        }
        assert_eq!(imap.hear(b"* CAPABILITY IMAP4rev1"), Next::Listen);
        assert!(matches!(
            imap.hear(b"a1 OK"),
            Next::Finish(Ending {
                verdict: Verdict::Ok,
                ..
            })
        ));
    }
}
