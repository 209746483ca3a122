//! Names of people and providers, made fit for a file.

/// One line of at most `max` characters: white space drawn together, what no file should hold taken out, the end cut
/// off with an ellipsis. May be empty.
///
/// Taken out are control characters and noncharacters, which XML 1.0 cannot carry, and the marks that turn the direction
/// of whatever follows them (U+202A–202E, U+2066–2069). Right-to-left letters turn themselves and stay.
pub(super) fn line(text: &str, max: usize) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        let word = word.chars().filter(|c| is_fit(*c));
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word);
    }
    let line = line.trim();
    match line.char_indices().nth(max) {
        None => line.to_owned(),
        Some(_) => {
            let kept: String = line.chars().take(max.saturating_sub(1)).collect();
            // A joiner without what it joins would show as an empty box.
            format!("{}…", kept.trim_end_matches(['\u{200d}', ' ']))
        }
    }
}

fn is_fit(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        && (c as u32) & 0xfffe != 0xfffe
        && !matches!(c, '\u{fdd0}'..='\u{fdef}')
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn a_name_becomes_one_fit_line() {
        for (text, fit) in [
            ("  Ana \n\t Mar ", "Ana Mar"),
            ("a\u{0}b\u{7}c\u{85}d", "abc d"),
            ("abc\u{202e}fed\u{2066}", "abcfed"),
            ("\u{ffff}\u{fdd0}", ""),
            ("דואר", "דואר"),
            ("\u{1f44b} o'Neil <&\"'>", "\u{1f44b} o'Neil <&\"'>"),
        ] {
            assert_eq!(line(text, 100), fit, "{text:?}");
        }
    }

    #[test]
    fn a_long_name_is_cut_between_characters() {
        assert_eq!(line("abcdef", 6), "abcdef");
        assert_eq!(line("abcdefg", 6), "abcde…");
        assert_eq!(line("ab def", 4), "ab…");
        assert_eq!(line("üüüüüüü", 6).chars().count(), 6);
        assert_eq!(line("ab\u{200d}\u{1f467}x", 4), "ab…");
    }
}
