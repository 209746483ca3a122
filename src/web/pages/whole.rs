//! Where lines may break, and where not: a host's name before its dots and never at its own hyphen, of which nobody could tell
//! whether it is to be typed; a command between its words.
//!
//! Where a browser breaks a line it asks the characters alone, and no style sheet can tell it that a hyphen belongs to a name. So
//! the pieces become elements. What is selected or copied stays the same text.

use std::fmt::{self, Display, Formatter};

use askama::filters::{Html, HtmlSafe, escape};

/// In characters: a name without hyphens up to this length fits into a line wherever it stands.
const SHORT: usize = 16;

/// Text as HTML, with what is not to be broken in elements of the class `whole`.
pub struct Whole<'a> {
    text: &'a str,
    of: Of,
}

#[derive(Clone, Copy)]
enum Of {
    /// Names of hosts in sentences, or by themselves.
    Names,
    /// Words between blanks.
    Words,
}

impl<'a> Whole<'a> {
    pub fn names(text: &'a str) -> Self {
        Self {
            text,
            of: Of::Names,
        }
    }

    pub fn words(text: &'a str) -> Self {
        Self {
            text,
            of: Of::Words,
        }
    }
}

impl Display for Whole<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.of {
            Of::Names => names(self.text, f),
            Of::Words => words(self.text, f),
        }
    }
}

/// Every piece is escaped on its way.
impl HtmlSafe for Whole<'_> {}

fn names(text: &str, f: &mut Formatter<'_>) -> fmt::Result {
    let mut rest = text;
    let mut before = None;
    while let Some(first) = rest.chars().next() {
        let length = rest.find(|c| !is_of_a_name(c)).unwrap_or(rest.len());
        let (run, behind) = rest.split_at(length.max(first.len_utf8()));
        // What ends a sentence ends no name, and a prefix of a language that joins it by a hyphen is none of it.
        let name = run.trim_matches(['.', '-']);
        let begins = run.find(name).unwrap_or_default();
        let neighbours = [before.filter(|_| begins == 0), behind.chars().next()];
        let is_part = neighbours.into_iter().flatten().any(goes_on);
        if !is_part && breaks(name) {
            f.write_str(&run[..begins])?;
            whole_name(name, f)?;
            f.write_str(&run[begins + name.len()..])?;
        } else {
            escaped(run, f)?;
        }
        before = run.chars().next_back();
        rest = behind;
    }
    Ok(())
}

/// Beside such a character stands a part of something longer: of a URL, of a name in other letters.
fn goes_on(c: char) -> bool {
    c == '/' || c.is_alphabetic() && c < '\u{2e80}'
}

fn is_of_a_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '.'
}

/// Whether it is a host's name that a line might break.
fn breaks(name: &str) -> bool {
    name.contains('.')
        && name.split('.').all(|label| !label.is_empty())
        && (name.contains('-') || name.len() > SHORT)
}

fn whole_name(name: &str, f: &mut Formatter<'_>) -> fmt::Result {
    f.write_str("<span class=\"whole\" dir=\"ltr\">")?;
    for (at, label) in name.split('.').enumerate() {
        let dot = if at == 0 { "" } else { "." };
        write!(f, "<span>{dot}{label}</span>")?;
    }
    f.write_str("</span>")
}

/// Line by line, so that one which goes on in the next shows by its indent that it is the same.
fn words(text: &str, f: &mut Formatter<'_>) -> fmt::Result {
    for line in text.split_inclusive('\n') {
        f.write_str("<span class=\"line\">")?;
        for piece in line.split_inclusive([' ', '\n']) {
            let word = piece.trim_end_matches([' ', '\n']);
            if !word.is_empty() {
                f.write_str("<span class=\"whole\">")?;
                escaped(word, f)?;
                f.write_str("</span>")?;
            }
            f.write_str(&piece[word.len()..])?;
        }
        f.write_str("</span>")?;
    }
    Ok(())
}

fn escaped(text: &str, f: &mut Formatter<'_>) -> fmt::Result {
    let Ok(safe) = escape(text, Html);
    write!(f, "{safe}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_hosts_stay_whole_and_all_else_as_it_is() {
        let of = |text: &str| Whole::names(text).to_string();
        let named = "<span class=\"whole\" dir=\"ltr\"><span>mail</span><span>.not-yet</span><span>.test</span></span>";
        assert_eq!(of("mail.not-yet.test"), named);
        assert_eq!(
            of("The host \u{2068}mail.not-yet.test\u{2069}:993 & mail.not-yet.test."),
            format!("The host \u{2068}{named}\u{2069}:993 &#38; {named}.")
        );
        assert_eq!(of("ana@mail.not-yet.test"), format!("ana@{named}"));
        assert_eq!(of("ב-mail.not-yet.test"), format!("ב-{named}"));
        assert_eq!(
            of("サーバー mail.not-yet.testの"),
            format!("サーバー {named}の")
        );
        for same in [
            "",
            "mail.good.test",
            "E-Mail, STARTTLS-only... - .",
            "https://x.test/config-v1.1.xml",
            "bücher-laden.test",
            "a..b-c",
        ] {
            assert_eq!(of(same), same);
        }
        assert_eq!(
            of("<b-c.d>"),
            "&#60;<span class=\"whole\" dir=\"ltr\"><span>b-c</span><span>.d</span></span>&#62;"
        );
        assert!(
            of("autodiscover.example").contains("<span>.example</span>"),
            "long"
        );
    }

    #[test]
    fn a_command_breaks_between_its_words() {
        let of = |text: &str| Whole::words(text).to_string();
        let word = |text: &str| format!("<span class=\"whole\">{text}</span>");
        let line = |text: &str| format!("<span class=\"line\">{text}</span>");
        let first = format!("{} {} {}\n", word("nc"), word("-vz"), word("&#60;a"));
        assert_eq!(
            of("nc -vz <a\n\n  b "),
            [line(&first), line("\n"), line(&format!("  {} ", word("b")))].concat()
        );
    }
}
