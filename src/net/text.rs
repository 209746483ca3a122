//! Text that a stranger wrote, made fit to be shown.

/// `bytes` as text of at most `cap` characters, with everything escaped that could move a cursor, hide or reorder what
/// stands around it: control and format characters, among them those that switch the direction of writing, and bytes that
/// are no UTF-8 (as `\xe9`). What is cut off is marked by `…`.
pub fn printable(bytes: &[u8], cap: usize) -> String {
    let mut out = String::new();
    let mut length = 0;
    for chunk in bytes.utf8_chunks() {
        let pieces = chunk
            .valid()
            .chars()
            .map(|c| {
                if is_plain(c) {
                    c.to_string()
                } else {
                    c.escape_default().to_string()
                }
            })
            .chain(chunk.invalid().iter().map(|byte| format!("\\x{byte:02x}")));
        for piece in pieces {
            length += piece.chars().count();
            if length > cap {
                out.push('…');
                return out;
            }
            out.push_str(&piece);
        }
    }
    out
}

/// Whether `c` may stand as it is. The ranges are Unicode's format characters, line and paragraph separators, and private
/// use; unassigned ones show as a box and harm nobody.
fn is_plain(c: char) -> bool {
    !c.is_control()
        && !matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e000}'..='\u{f8ff}'
            | '\u{e0000}'..='\u{e0fff}' | '\u{f0000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_steer_a_terminal_is_escaped() {
        assert_eq!(printable(b"plain text", 99), "plain text");
        assert_eq!(printable("Bücher GmbH".as_bytes(), 99), "Bücher GmbH");
        assert_eq!(
            printable(b"\x1b[2Jgone\r\n\x07", 99),
            "\\u{1b}[2Jgone\\r\\n\\u{7}"
        );
        assert_eq!(
            printable("a\u{202e}b\u{9b}".as_bytes(), 99),
            "a\\u{202e}b\\u{9b}"
        );
        assert_eq!(printable(b"caf\xe9 \xff", 99), "caf\\xe9 \\xff");
    }

    #[test]
    fn long_text_is_cut_between_characters() {
        assert_eq!(printable("ääääää".as_bytes(), 3), "äää…");
        assert_eq!(printable(b"ab\x00cd", 3), "ab…");
        assert_eq!(printable(b"abc", 3), "abc");
        assert_eq!(printable(b"", 0), "");
    }

    proptest::proptest! {
        #[test]
        fn whatever_came_is_plain_and_within_the_cap(bytes: Vec<u8>, cap in 0..64_usize) {
            let text = printable(&bytes, cap);
            assert!(text.chars().all(is_plain), "{text:?}");
            assert!(text.chars().count() <= cap + 1);
        }
    }
}
