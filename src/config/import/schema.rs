//! The columns that a `CREATE TABLE` names. No grammar of SQL: words, quotation marks, brackets and commas suffice.

/// The names in lower case, and which column is the row id itself: the lone primary key, of type INTEGER.
pub(super) fn columns(sql: &str) -> (Vec<String>, Option<usize>) {
    let mut names = Vec::new();
    let mut key = None;
    let mut keyed_below = None;
    for item in items(sql) {
        let Some(Token::Word { text, quoted }) = item.first() else {
            continue;
        };
        if !quoted && CONSTRAINTS.contains(&text.as_str()) {
            keyed_below = keyed_below.or_else(|| lone_key(&item));
            continue;
        }
        let typed = matches!(item.get(1), Some(Token::Word { text, .. }) if text == "integer");
        if typed && is_key(&item) {
            key = Some(names.len());
        }
        names.push((text.clone(), typed));
    }
    if let Some(named) = keyed_below {
        key = names
            .iter()
            .position(|(name, typed)| *typed && *name == named);
    }
    (names.into_iter().map(|(name, _)| name).collect(), key)
}

/// Words that begin a constraint of the table instead of a column.
const CONSTRAINTS: [&str; 5] = ["constraint", "primary", "unique", "check", "foreign"];

#[derive(Debug, PartialEq, Eq)]
enum Token {
    /// In lower case.
    Word {
        text: String,
        quoted: bool,
    },
    Mark(char),
}

impl Token {
    fn is(&self, word: &str) -> bool {
        matches!(self, Self::Word { text, quoted: false } if text == word)
    }
}

fn is_key(item: &[Token]) -> bool {
    item.windows(2)
        .any(|pair| matches!(pair, [first, second] if first.is("primary") && second.is("key")))
}

/// The column of `PRIMARY KEY (column)`, if it is one alone.
fn lone_key(item: &[Token]) -> Option<String> {
    let at = item.iter().position(|token| token.is("primary"))?;
    match item.get(at + 1..at + 5)? {
        [
            key,
            Token::Mark('('),
            Token::Word { text, .. },
            Token::Mark(')'),
        ] if key.is("key") => Some(text.clone()),
        _ => None,
    }
}

/// What stands between the commas of the outermost brackets.
fn items(sql: &str) -> Vec<Vec<Token>> {
    let mut items = vec![Vec::new()];
    let mut depth = 0;
    for token in tokens(sql) {
        match token {
            Token::Mark(')') if depth == 1 => break,
            Token::Mark('(') if depth == 0 => depth = 1,
            _ if depth == 0 => {}
            Token::Mark(',') if depth == 1 => items.push(Vec::new()),
            token => {
                match token {
                    Token::Mark('(') => depth += 1,
                    Token::Mark(')') => depth -= 1,
                    _ => {}
                }
                if let Some(item) = items.last_mut() {
                    item.push(token);
                }
            }
        }
    }
    items
}

fn tokens(sql: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = sql;
    while let Some(first) = rest.chars().next() {
        let close = match first {
            '"' | '\'' | '`' => Some(first),
            '[' => Some(']'),
            _ => None,
        };
        if let Some(close) = close {
            let (text, behind) = quoted(&rest[first.len_utf8()..], close);
            tokens.push(Token::Word { text, quoted: true });
            rest = behind;
        } else if rest.starts_with("--") {
            rest = rest.split_once('\n').map_or("", |(_, behind)| behind);
        } else if rest.starts_with("/*") {
            rest = rest.split_once("*/").map_or("", |(_, behind)| behind);
        } else if first.is_alphanumeric() || first == '_' {
            let end = rest.find(|c: char| !(c.is_alphanumeric() || "_$".contains(c)));
            let (word, behind) = rest.split_at(end.unwrap_or(rest.len()));
            tokens.push(Token::Word {
                text: word.to_ascii_lowercase(),
                quoted: false,
            });
            rest = behind;
        } else {
            if !first.is_whitespace() {
                tokens.push(Token::Mark(first));
            }
            rest = &rest[first.len_utf8()..];
        }
    }
    tokens
}

/// Up to the closing mark, which stands for itself where it is doubled; and what is behind it.
fn quoted(text: &str, close: char) -> (String, &str) {
    let mut inside = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once(close) {
        inside += before;
        match behind.strip_prefix(close) {
            Some(further) if close != ']' => {
                inside.push(close);
                rest = further;
            }
            _ => return (inside.to_ascii_lowercase(), behind),
        }
    }
    (inside.to_ascii_lowercase(), "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_found_among_constraints_quotation_marks_and_comments() {
        for (sql, expected, key) in [
            (
                "CREATE TABLE provider (\n\tid INTEGER NOT NULL, \n\tname VARCHAR(128) NOT NULL, PRIMARY KEY (id)\n)",
                &["id", "name"][..],
                Some(0),
            ),
            (
                "CREATE TABLE t(name TEXT, Id integer primary key autoincrement)",
                &["name", "id"],
                Some(1),
            ),
            (
                "CREATE TABLE s (a INTEGER, b INTEGER, PRIMARY KEY (a, b), FOREIGN KEY(a) REFERENCES t (id))",
                &["a", "b"],
                None,
            ),
            // A key of another type has a row id beside it.
            ("CREATE TABLE t (id INT PRIMARY KEY)", &["id"], None),
            (
                "CREATE TABLE \"t(\" ([check] TEXT DEFAULT '),(', -- , no\n `a\"b` NUMERIC(3, 4) CHECK (x IN (0, 1)) /* , */, \"un\"\"ique\")",
                &["check", "a\"b", "un\"ique"],
                None,
            ),
            ("CREATE VIRTUAL TABLE v USING fts5", &[], None),
            ("", &[], None),
        ] {
            assert_eq!(
                columns(sql),
                (expected.iter().map(|name| name.to_string()).collect(), key),
                "{sql}"
            );
        }
    }
}
