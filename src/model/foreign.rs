//! Text that a stranger sent, made fit to be stored and shown.

use std::fmt::Write;

/// Bytes from outside as text of at most `cap` characters, an ellipsis included where something was cut off.
///
/// Control characters, bytes that are no UTF-8 and what reorders or hides text (bidirectional controls, zero-width and
/// private characters) become escapes: `\r`, `\x1b`, `\u{202e}`. A backslash stays one: the result is for reading.
pub fn escape(bytes: &[u8], cap: usize) -> String {
    let mut pieces = Vec::new();
    // Every byte gives at least one character, so what lies further behind cannot show (four octets make one at most).
    let bytes = bytes.get(..(cap + 1) * 4).unwrap_or(bytes);
    for chunk in bytes.utf8_chunks() {
        pieces.extend(chunk.valid().chars().map(escape_char));
        pieces.extend(chunk.invalid().iter().map(|byte| format!("\\x{byte:02x}")));
    }
    let mut text = String::new();
    let mut length = 0;
    let mut pieces = pieces.into_iter().peekable();
    while let Some(piece) = pieces.next() {
        length += piece.chars().count();
        let room = if pieces.peek().is_some() {
            cap.saturating_sub(1)
        } else {
            cap
        };
        if length > room {
            text.push('…');
            break;
        }
        text.push_str(&piece);
    }
    text
}

fn escape_char(c: char) -> String {
    let mut piece = String::new();
    match c {
        '\r' => piece.push_str("\\r"),
        '\n' => piece.push_str("\\n"),
        '\t' => piece.push_str("\\t"),
        c if c.is_ascii_control() => {
            let _ = write!(piece, "\\x{:02x}", c as u32);
        }
        c if c.is_control() || is_invisible(c) => {
            let _ = write!(piece, "\\u{{{:x}}}", c as u32);
        }
        c => piece.push(c),
    }
    piece
}

/// Characters that change how their neighbours read, without being seen (UAX #9, UTS #39 §3).
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{e000}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
        | '\u{e0000}'..='\u{10ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_and_invisible_characters_are_spelled_out() {
        assert_eq!(
            escape(b"220 hi\r\n\x1b[31m\xff", 200),
            r"220 hi\r\n\x1b[31m\xff"
        );
        assert_eq!(
            escape("a\u{202e}b\u{200b}ü".as_bytes(), 200),
            r"a\u{202e}b\u{200b}ü"
        );
    }

    #[test]
    fn the_cap_counts_the_ellipsis_and_never_splits_an_escape() {
        assert_eq!(escape(b"abcdef", 6), "abcdef");
        assert_eq!(escape(b"abcdefg", 6), "abcde…");
        assert_eq!(escape(b"abcd\x00e", 6), "abcd…");
        assert_eq!(escape(&[0; 10_000], 200).chars().count(), 197);
        assert_eq!(escape(b"", 200), "");
    }
}
