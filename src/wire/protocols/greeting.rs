//! What a server says of itself when somebody connects, behind what the protocol wants said.

use super::{after, tokens};
use crate::model::Protocol;

/// The part of a greeting (its first line, without CRLF) that is free for the server to choose. Empty where the line is no
/// welcome of that protocol.
///
/// IMAP has it behind the status and a response code (RFC 9051 §7.1), SMTP behind the code and the host's name (RFC 5321
/// §4.2), POP3 behind the status (RFC 1939 §4).
pub fn says_of_itself(protocol: Protocol, greeting: &[u8]) -> &[u8] {
    let text = match protocol {
        Protocol::IMAP => after(greeting, "* OK ").map(behind_code),
        Protocol::POP3 => after(greeting, "+OK "),
        Protocol::SMTP => after(greeting, "220 ")
            .or_else(|| after(greeting, "220-"))
            .map(behind_first_word),
        _ => None,
    };
    text.unwrap_or_default()
}

/// Whether a text begins with these words, whatever their case. `%VERSION%` at the end of one stands for numbers with dots
/// between them.
pub fn begins_with_words(text: &[u8], words: &str) -> bool {
    let mut said = tokens(text);
    words.split(' ').all(|word| {
        said.next()
            .is_some_and(|said| match word.strip_suffix("%VERSION%") {
                Some(name) => after(said, name).is_some_and(is_version),
                None => said.eq_ignore_ascii_case(word.as_bytes()),
            })
    })
}

/// `10.5`, but not `10`, which may as well be the number of a machine.
fn is_version(text: &[u8]) -> bool {
    let mut parts = text.split(|byte| *byte == b'.');
    let is_number = |part: &[u8]| !part.is_empty() && part.iter().all(u8::is_ascii_digit);
    text.contains(&b'.') && parts.all(is_number)
}

fn behind_code(text: &[u8]) -> &[u8] {
    let end = match text.first() {
        Some(b'[') => text.iter().position(|byte| *byte == b']'),
        _ => None,
    };
    end.and_then(|end| text.get(end + 1..)).unwrap_or(text)
}

fn behind_first_word(text: &[u8]) -> &[u8] {
    let end = text.iter().position(|byte| *byte == b' ');
    end.and_then(|end| text.get(end + 1..)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_greeting_has_its_free_text_behind_what_the_protocol_wants() {
        for (protocol, greeting, text) in [
            (Protocol::IMAP, "* OK hello", "hello"),
            (
                Protocol::IMAP,
                "* ok [CAPABILITY IMAP4rev1] hello",
                " hello",
            ),
            (Protocol::IMAP, "* OK [never closed", "[never closed"),
            (Protocol::IMAP, "* OK", ""),
            (Protocol::IMAP, "* BYE hello", ""),
            (Protocol::IMAP, "220 mail hello", ""),
            (Protocol::POP3, "+OK hello", "hello"),
            (
                Protocol::SMTP,
                "220 mail.example.org hello there",
                "hello there",
            ),
            (Protocol::SMTP, "220-mail.example.org hello", "hello"),
            (Protocol::SMTP, "220 hello", ""),
            (Protocol::SMTP, "554 mail.example.org hello", ""),
            (Protocol::SMTP, "", ""),
        ] {
            let said = says_of_itself(protocol, greeting.as_bytes());
            assert_eq!(said, text.as_bytes(), "{greeting}");
        }
    }

    #[test]
    fn a_version_is_numbers_with_dots() {
        for (text, begins) in [
            ("Hello-1.2 there", true),
            ("HELLO-10.3.3.46 there you are", true),
            ("Hello-1.2", false),
            ("Hello-1 there", false),
            ("Hello-1. there", false),
            ("Hello-1.example.org there", false),
            ("Hello- there", false),
            ("Hello there", false),
            ("oh Hello-1.2 there", false),
            ("", false),
        ] {
            let told = begins_with_words(text.as_bytes(), "Hello-%VERSION% there");
            assert_eq!(told, begins, "{text}");
        }
    }
}
