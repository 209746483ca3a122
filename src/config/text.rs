//! Where in the text a mistake is, and how it is told.

use std::{
    fmt,
    path::{Path, PathBuf},
};

use toml::{
    Spanned,
    de::{DeString, DeTable, DeValue},
};

/// One mistake in a configuration file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Where it is not in the file itself but in one that the file names.
    pub file: Option<PathBuf>,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// One sentence, without a full stop.
    pub message: String,
}

impl Mistake {
    /// `FILE:LINE:COLUMN: message`; `main` is the file that was read.
    pub fn in_file(&self, main: &Path) -> String {
        let Self {
            file,
            line,
            column,
            message,
        } = self;
        let file = file.as_deref().unwrap_or(main).display();
        format!("{file}:{line}:{column}: {message}")
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "line {}, column {}: {}",
            self.line, self.column, self.message
        )
    }
}

/// Collects mistakes by their offset in the text.
pub(super) struct Faults<'t> {
    text: &'t str,
    /// Offset of each line's first octet.
    lines: Vec<usize>,
    found: Vec<(usize, String)>,
    /// Lines that do not parse: nothing else is said about them.
    broken: Vec<usize>,
}

impl<'t> Faults<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let behind_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            text,
            lines: std::iter::once(0).chain(behind_breaks).collect(),
            found: Vec::new(),
            broken: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, at: usize, message: impl Into<String>) {
        if at != NOWHERE && !self.broken.contains(&self.line(at)) {
            self.found.push((at, message.into()));
        }
    }

    /// What TOML itself does not allow. One mistake per line: what follows from the first says nothing new.
    pub(super) fn syntax(&mut self, at: usize, message: &str) {
        let line = self.line(at);
        if !self.broken.contains(&line) {
            self.broken.push(line);
            self.found.push((at, message.trim().replace('\n', ", ")));
        }
    }

    /// Something that should be there is not. A file that does not parse may hold it where nobody can see it.
    pub(super) fn missing(&mut self, at: usize, message: impl Into<String>) {
        if self.broken.is_empty() {
            self.add(at, message);
        }
    }

    pub(super) fn unknown(&mut self, at: usize, key: &str, nearest: Option<&str>) {
        self.add(
            at,
            match nearest {
                Some(near) => format!("`{key}` is not known; did you mean `{near}`?"),
                None => format!("`{key}` is not known"),
            },
        );
    }

    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The line of an offset, from 1.
    pub(super) fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|start| *start <= at)
    }

    pub(super) fn into_mistakes(mut self) -> Vec<Mistake> {
        let mut found = std::mem::take(&mut self.found);
        found.sort();
        found
            .into_iter()
            .map(|(at, message)| {
                let line = self.line(at);
                let start = self.lines.get(line - 1).copied().unwrap_or(0);
                let before = self.text.get(start..at).unwrap_or_default();
                Mistake {
                    file: None,
                    line,
                    column: before.chars().count() + 1,
                    message,
                }
            })
            .collect()
    }
}

/// The offset of what the parser put in place of a value that it could not read.
const NOWHERE: usize = usize::MAX;

/// Where the value stands.
pub(super) fn at(value: &Spanned<DeValue>) -> usize {
    let span = value.span();
    if span.is_empty() { NOWHERE } else { span.start }
}

pub(super) type Entry<'a, 't> = (&'a Spanned<DeString<'t>>, &'a Spanned<DeValue<'t>>);

/// A table's entries as the file has them; the table itself is sorted by name.
pub(super) fn in_order<'a, 't>(table: &'a DeTable<'t>) -> Vec<Entry<'a, 't>> {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
}

/// Where the key stands, if it does.
pub(super) fn position(table: &DeTable, key: &str) -> Option<usize> {
    table
        .get_key_value(key)
        .map(|(found, _)| found.span().start)
}

/// The known word that was probably meant: at most two slips away, and not another word altogether.
pub(super) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase().replace('-', "_");
    known
        .into_iter()
        .map(|known| {
            (
                distance(&word, &known.replace('-', "_").to_lowercase()),
                known,
            )
        })
        .filter(|(slips, known)| *slips <= 2 && *slips * 2 <= known.len())
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, known)| known)
}

/// Levenshtein's. Words of a file are short; a long one is far from all.
fn distance(a: &str, b: &str) -> usize {
    if a.len() > 40 {
        return usize::MAX;
    }
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (j, to) in b.iter().enumerate() {
            let above = row.get(j + 1).copied().unwrap_or(usize::MAX);
            let best = (diagonal + usize::from(from != *to))
                .min(above + 1)
                .min(left + 1);
            if let Some(cell) = row.get_mut(j) {
                *cell = left;
            }
            diagonal = above;
            left = best;
        }
        if let Some(cell) = row.last_mut() {
            *cell = left;
        }
    }
    row.last().copied().unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted() {
        for (a, b, slips) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("listen", "listen", 0),
            ("lisen", "listen", 1),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(distance(a, b), slips, "{a} {b}");
        }
    }

    #[test]
    fn a_near_word_is_offered_and_a_far_one_is_not() {
        let known = ["listen", "lang", "imap"];
        assert_eq!(nearest("lissen", known), Some("listen"));
        assert_eq!(nearest("IMAP", known), Some("imap"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("ab", known), None);
    }

    #[test]
    fn offsets_become_lines_and_columns_of_characters() {
        let mut faults = Faults::new("a\nüü x\n");
        faults.add("a\nüü ".len(), "here");
        faults.add(0, "first");
        let at: Vec<_> = faults
            .into_mistakes()
            .into_iter()
            .map(|m| (m.line, m.column))
            .collect();
        assert_eq!(at, [(1, 1), (2, 4)]);
    }
}
