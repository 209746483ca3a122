//! A file cut at its domains before it is parsed: what a parser makes of all of a large file at once takes thirty times the
//! file's own memory, and a process keeps much of what it once had.
//!
//! Only files without any mistake are read in pieces. Whatever is odd about one, and every mistake, is found by parsing it
//! whole, which alone knows where it stands.

use toml::de::{DeTable, DeValue};

/// In place of a run of domains: where it is no part of a text or a list, it makes an entry of its own.
const MARK: &str = "[[domain]]";
/// How a line begins that heads a domain's table. No shorter head than the mark: a name and a bracket follow.
const HEAD: &str = "[domain.";

pub(super) struct Pieces<'t> {
    /// Each a domain's tables, in the order of the file.
    pub domains: Vec<&'t str>,
    /// The file with a mark for each run of domains.
    pub rest: String,
    runs: usize,
}

/// None where no domain begins a line.
pub(super) fn cut(text: &str) -> Option<Pieces<'_>> {
    let mut pieces = Pieces {
        domains: Vec::new(),
        rest: String::new(),
        runs: 0,
    };
    // Where the domain begins that the line is in, and how the heads of its other tables begin.
    let mut open: Option<(usize, &str)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with('[') {
            let head = line.strip_prefix("[[").map_or(line, |_| line.split_at(1).1);
            let is_more = open.is_some_and(|(_, key)| {
                let more = head.strip_prefix(key);
                more.is_some_and(|more| more.starts_with('.'))
            });
            if !is_more {
                if let Some((from, _)) = open {
                    pieces.domains.extend(text.get(from..at));
                }
                let was_open = open.is_some();
                open = line.starts_with(HEAD).then(|| (at, key_of(line)));
                if open.is_some() && !was_open {
                    pieces.rest.push_str(MARK);
                    pieces.rest.push('\n');
                    pieces.runs += 1;
                }
            }
        }
        if open.is_none() {
            pieces.rest.push_str(line);
        }
        at += line.len();
    }
    if let Some((from, _)) = open {
        pieces.domains.extend(text.get(from..));
    }
    (!pieces.domains.is_empty()).then_some(pieces)
}

/// A head up to the end of the domain's name.
fn key_of(line: &str) -> &str {
    let name = line.get(HEAD.len()..).unwrap_or_default();
    let length = match name.chars().next() {
        Some(quote @ ('"' | '\'')) => name
            .get(1..)
            .and_then(|rest| rest.find(quote))
            .map(|end| end + 2),
        _ => name.find(['.', ']']),
    };
    line.get(..HEAD.len() + length.unwrap_or(name.len()))
        .unwrap_or(line)
}

impl Pieces<'_> {
    /// Whether the rest, parsed, has each mark where nothing but a table can stand, and says nothing of domains besides.
    pub(super) fn are_all_of(&self, rest: &DeTable) -> bool {
        let Some(DeValue::Array(marks)) = rest.get("domain").map(|value| value.get_ref()) else {
            return false;
        };
        let is_bare = |value: &DeValue| matches!(value, DeValue::Table(table) if table.is_empty());
        marks.len() == self.runs && marks.iter().all(|mark| is_bare(mark.get_ref()))
    }
}

/// The table that the piece is about, by its domain, if it is about one and can be parsed.
pub(super) fn only_domain<'a, 't>(piece: &'a DeTable<'t>) -> Option<&'a DeTable<'t>> {
    match piece.get("domain")?.get_ref() {
        DeValue::Table(domains) if piece.len() == 1 && domains.len() == 1 => Some(domains),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_domain_is_a_piece_with_its_other_tables() {
        let text = "listen = ['[::]:80']\n[domain.a]\nx = 1\n[domain.a.imap]\ny = 2\n[[domain.a.smtp]]\n\
                    [domain.\"b.test\"]\n# why\n\n[default]\n z = 3\n[domain.'b.test.org'.imap]\n";
        let pieces = cut(text).unwrap();
        assert_eq!(
            pieces.domains,
            [
                "[domain.a]\nx = 1\n[domain.a.imap]\ny = 2\n[[domain.a.smtp]]\n",
                "[domain.\"b.test\"]\n# why\n\n",
                "[domain.'b.test.org'.imap]\n",
            ]
        );
        assert_eq!(
            pieces.rest,
            "listen = ['[::]:80']\n[[domain]]\n[default]\n z = 3\n[[domain]]\n"
        );
        let (rest, errors) = DeTable::parse_recoverable(&pieces.rest);
        assert!(errors.is_empty() && pieces.are_all_of(rest.get_ref()));
    }

    #[test]
    fn what_only_looks_like_a_domain_is_noticed() {
        for text in [
            // In a text.
            "contact = '''\n[domain.a]\n[default]\n'''\n",
            "contact = '''\n[domain.a]\n'''\n[domain.b]\n",
            // In a list.
            "allow = [\n[domain.a],\n]\n",
            // Besides.
            "domain = {}\n[domain.a]\n",
            "[domain]\nb = {}\n[domain.a]\n",
            " [domain.b]\n[domain.a]\n",
            "[[domain]]\n[domain.a]\n",
        ] {
            let pieces = cut(text).unwrap();
            let (rest, errors) = DeTable::parse_recoverable(&pieces.rest);
            assert!(
                !errors.is_empty() || !pieces.are_all_of(rest.get_ref()),
                "{text}"
            );
        }
        for text in [
            "[domain.a]\n[domain.b]\n",
            "[domain.a]\n[default]\n",
            "[domain.a]\n[domain.a.imap]\n",
        ] {
            let (piece, errors) = DeTable::parse_recoverable(text);
            let alone = text.ends_with("imap]\n");
            assert!(errors.is_empty());
            assert_eq!(only_domain(piece.get_ref()).is_some(), alone, "{text}");
        }
        assert!(cut("listen = []\n").is_none());
    }
}
