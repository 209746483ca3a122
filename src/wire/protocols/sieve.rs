//! ManageSieve (RFC 5804): a greeting that lists the capabilities, STARTTLS, and the list again without being asked for it.

use super::{
    Dialogue, Ending, MAX_LINE, Next, Port, Spec, add_mechanism, after, is_painted_over,
    is_part_of, lets_log_in, tokens,
};
use crate::model::{Protocol, Role, Security, Verdict};

pub static SPEC: Spec = Spec {
    protocol: Protocol::SIEVE,
    role: Role::Filtering,
    ports: &[Port {
        number: 4190,
        security: Security::StartTls,
        // `_sieve` names a service beside mail and makes no claim on mail's settings.
        srv_label: None,
    }],
    dialogue: |_| Box::new(Sieve::default()),
    nudge: |_| "CAPABILITY".into(),
};

const GOODBYE: &str = "LOGOUT";

#[derive(Default)]
struct Sieve {
    secured: bool,
    upgrading: bool,
    offer: Capabilities,
    auth_before_tls: Vec<String>,
    /// A response so far whose literal is still coming in, that literal in quotes.
    begun: Vec<u8>,
    /// Octets of the literal that are still to come; the line ends within it count two each.
    literal: usize,
}

/// What the list says (RFC 5804 §1.7).
#[derive(Default)]
struct Capabilities {
    starttls: bool,
    mechanisms: Vec<String>,
    painted_over: Option<Vec<u8>>,
}

impl Capabilities {
    fn add(&mut self, line: &[u8]) {
        let mut strings = strings(line).into_iter();
        let Some(name) = strings.next() else { return };
        if name.eq_ignore_ascii_case(b"STARTTLS") {
            self.starttls = true;
        } else if name.eq_ignore_ascii_case(b"SASL") {
            for mechanism in tokens(&strings.next().unwrap_or_default()) {
                add_mechanism(&mut self.mechanisms, mechanism);
            }
        } else if is_painted_over(&name) {
            self.painted_over = Some(name);
        }
    }
}

impl Dialogue for Sieve {
    fn open(&mut self, secured: bool) -> Next {
        self.secured = secured;
        Next::Listen
    }

    fn hear(&mut self, line: &[u8]) -> Next {
        match self.whole(line) {
            Some(response) => self.response(&response),
            None => Next::Listen,
        }
    }

    fn secured(&mut self) -> Next {
        *self = Self {
            secured: true,
            auth_before_tls: std::mem::take(&mut self.auth_before_tls),
            ..Self::default()
        };
        // The list comes again by itself (RFC 5804 §2.2).
        Next::Listen
    }

    fn auth_before_tls(&self) -> &[String] {
        &self.auth_before_tls
    }

    fn may_begin(&self, begun: &[u8]) -> bool {
        let quoted = begun.first() == Some(&b'"');
        quoted || is_part_of(begun, &["OK", "NO", "BYE"])
    }
}

impl Sieve {
    /// Joins a response whose strings are literals, `{5}` and so many octets behind the line's end (RFC 5804 §4).
    fn whole(&mut self, line: &[u8]) -> Option<Vec<u8>> {
        let mut rest = line;
        if self.literal > 0 {
            if line.len() < self.literal {
                self.keep(line);
                self.literal = self.literal.saturating_sub(line.len() + 2);
                if self.literal > 0 {
                    return None;
                }
                // It ended in the midst of a line's end: the response goes on in the next line.
                rest = &[];
            } else {
                let (end, more) = line.split_at_checked(self.literal)?;
                self.keep(end);
                self.literal = 0;
                rest = more;
            }
            self.keep(b"\"");
        }
        if let Some((before, octets)) = literal(rest) {
            self.keep(before);
            self.keep(b"\"");
            self.literal = octets;
            if octets > 0 {
                return None;
            }
            self.keep(b"\"");
            return None;
        }
        self.keep(rest);
        Some(std::mem::take(&mut self.begun))
    }

    /// No response that matters is longer than a line.
    fn keep(&mut self, bytes: &[u8]) {
        let room = MAX_LINE.saturating_sub(self.begun.len());
        self.begun.extend(bytes.iter().take(room));
    }

    fn response(&mut self, line: &[u8]) -> Next {
        if is_status(line, "OK") {
            return self.done();
        }
        if is_status(line, "BYE") {
            return Next::Finish(Ending::new(Verdict::TurnedAway).words(line));
        }
        if is_status(line, "NO") {
            let verdict = if self.upgrading {
                Verdict::StartTlsRefused
            } else {
                Verdict::TurnedAway
            };
            return Next::Finish(Ending::new(verdict).words(line).farewell(GOODBYE));
        }
        if !line.starts_with(b"\"") {
            return Ending::not_this_protocol(line);
        }
        self.offer.add(line);
        Next::Listen
    }

    /// The list is complete, or STARTTLS may begin.
    fn done(&mut self) -> Next {
        if self.upgrading {
            return Next::StartTls;
        }
        let offer = std::mem::take(&mut self.offer);
        if self.secured {
            let verdict = if lets_log_in(&offer.mechanisms) {
                Verdict::Ok
            } else {
                Verdict::NoLogin
            };
            let ending = Ending::new(verdict).auth(offer.mechanisms);
            return Next::Finish(ending.farewell(GOODBYE));
        }
        self.auth_before_tls = offer.mechanisms;
        if offer.starttls {
            self.upgrading = true;
            return Next::Say("STARTTLS".into());
        }
        let ending = Ending {
            words: offer.painted_over,
            ..Ending::new(Verdict::StartTlsMissing)
        };
        Next::Finish(ending.farewell(GOODBYE))
    }
}

/// Whether a response begins with this word: `OK`, `OK "…"`, but not `OKAY`.
fn is_status(line: &[u8], word: &str) -> bool {
    after(line, word).is_some_and(|rest| rest.first().is_none_or(|byte| *byte == b' '))
}

/// What stands before `{42}` or `{42+}` at the end of a line, and the number.
fn literal(line: &[u8]) -> Option<(&[u8], usize)> {
    let inner = line.strip_suffix(b"}")?;
    let inner = inner.strip_suffix(b"+").unwrap_or(inner);
    let at = inner.iter().rposition(|byte| *byte == b'{')?;
    let (before, digits) = inner.split_at_checked(at)?;
    let digits = std::str::from_utf8(digits.get(1..)?).ok()?;
    Some((before, digits.parse().ok()?))
}

/// The quoted strings of a line, their escapes undone (RFC 5804 §4).
fn strings(line: &[u8]) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    let mut open: Option<Vec<u8>> = None;
    let mut bytes = line.iter().copied();
    while let Some(byte) = bytes.next() {
        match (&mut open, byte) {
            (None, b'"') => open = Some(Vec::new()),
            (None, _) => {}
            (Some(_), b'"') => found.extend(open.take()),
            (Some(text), b'\\') => text.extend(bytes.next()),
            (Some(text), byte) => text.push(byte),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_what_stands_in_quotes() {
        assert_eq!(
            strings(br#""SASL" "PLAIN LOGIN""#),
            [&b"SASL"[..], b"PLAIN LOGIN"]
        );
        assert_eq!(strings(br#""a\"b\\" "" x"#), [&br#"a"b\"#[..], b""]);
        assert_eq!(strings(br#""never closed"#), [b""; 0]);
    }

    #[test]
    fn literals_are_counted_to_the_octet() {
        let mut sieve = Sieve::default();
        for (line, whole) in [
            (r#""SASL" "PLAIN""#, Some(r#""SASL" "PLAIN""#)),
            ("{4}", None),
            ("SASL {11+}", None),
            ("PLAIN LOGIN", Some(r#""SASL" "PLAIN LOGIN""#)),
            // Two lines within, the second ends with the literal.
            ("OK {6}", None),
            ("ab", None),
            ("cd", Some("OK \"abcd\"")),
            ("{0}", None),
            (" end", Some("\"\" end")),
        ] {
            let heard = sieve.whole(line.as_bytes());
            assert_eq!(heard.as_deref(), whole.map(str::as_bytes), "{line}");
        }
    }
}
