//! How a value is written into a text file so that it stays one value, whatever a stranger's server put into it.
//!
//! `askama.toml` gives each of these to the templates with an extension of its name. None of them writes a control
//! character, a line end of any kind or a mark that turns the direction of text, for no value has an honest one.

use std::fmt::{self, Write};

use askama::filters::Escaper;

/// Stands for what is before the @ until the browser writes it: a character for private use, which [`Url`] leaves alone.
pub const YOU: char = '\u{e000}';

/// Between `"` and `"`, where `\` takes the next character as it is: mbsync, TOML, JavaScript, Python.
#[derive(Clone, Copy)]
pub struct Quoted;

/// Between `'` and `'`, where `\` takes the next character as it is: PHP.
#[derive(Clone, Copy)]
pub struct Single;

/// Between `'` and `'`, where nothing has a meaning but the end: the shell, NeoMutt.
#[derive(Clone, Copy)]
pub struct Shell;

/// A part of a URL (RFC 3986 §2.1).
#[derive(Clone, Copy)]
pub struct Url;

/// To the end of the line, where nothing has a meaning: msmtp, which takes off one pair of quotes and reads no escapes;
/// Postfix's tables.
#[derive(Clone, Copy)]
pub struct Bare;

impl Escaper for Quoted {
    fn write_escaped_str<W: Write>(&self, dest: W, string: &str) -> fmt::Result {
        with_backslash(dest, string, '"')
    }
}

impl Escaper for Single {
    fn write_escaped_str<W: Write>(&self, dest: W, string: &str) -> fmt::Result {
        with_backslash(dest, string, '\'')
    }
}

impl Escaper for Shell {
    fn write_escaped_str<W: Write>(&self, mut dest: W, string: &str) -> fmt::Result {
        for c in fit(string) {
            match c {
                // Ends the string, writes the mark, begins the string again.
                '\'' => dest.write_str("'\\''")?,
                c => dest.write_char(c)?,
            }
        }
        Ok(())
    }
}

impl Escaper for Url {
    fn write_escaped_str<W: Write>(&self, mut dest: W, string: &str) -> fmt::Result {
        for c in fit(string) {
            if c.is_ascii_alphanumeric() || "-._~".contains(c) || c == YOU {
                dest.write_char(c)?;
            } else {
                for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                    write!(dest, "%{byte:02X}")?;
                }
            }
        }
        Ok(())
    }
}

impl Escaper for Bare {
    fn write_escaped_str<W: Write>(&self, mut dest: W, string: &str) -> fmt::Result {
        fit(string).try_for_each(|c| dest.write_char(c))
    }
}

fn with_backslash(mut dest: impl Write, string: &str, quote: char) -> fmt::Result {
    for c in fit(string) {
        if c == quote || c == '\\' {
            dest.write_char('\\')?;
        }
        dest.write_char(c)?;
    }
    Ok(())
}

fn fit(string: &str) -> impl Iterator<Item = char> {
    string.chars().filter(|c| {
        !c.is_control()
            && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(escaper: impl Escaper, text: &str) -> String {
        let mut out = String::new();
        escaper.write_escaped_str(&mut out, text).unwrap();
        out
    }

    #[test]
    fn a_value_cannot_end_its_own_quotes_or_its_line() {
        let hostile = "a\"b'c\\d\r\ne\u{2028}f`g$h\u{202e}";
        assert_eq!(written(Quoted, hostile), "a\\\"b'c\\\\def`g$h");
        assert_eq!(written(Single, hostile), "a\"b\\'c\\\\def`g$h");
        assert_eq!(written(Shell, hostile), "a\"b'\\''c\\def`g$h");
        assert_eq!(written(Url, hostile), "a%22b%27c%5Cdef%60g%24h");
        assert_eq!(written(Bare, hostile), "a\"b'c\\def`g$h");
    }

    #[test]
    fn the_place_of_the_local_part_is_kept_in_a_url() {
        let text = format!("{YOU}@ü.test");
        assert_eq!(written(Url, &text), format!("{YOU}%40%C3%BC.test"));
    }
}
