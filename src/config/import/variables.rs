//! Variables of an environment, from wherever admins keep them: a `.env` file, a shell script, the `environment` of a compose
//! file in both its forms, the `Environment=` of a systemd unit. Read line by line: whatever is no assignment is passed over.

/// The longest file that is read, in octets.
pub const MAX_LEN: u64 = 1 << 20;

/// One assignment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Capitals, digits and `_`.
    pub key: String,
    /// None where it refers to something that is not in the file: `${OTHER}`.
    pub value: Option<String>,
    /// From 1; none in a process's own environment.
    pub line: Option<usize>,
}

/// The assignments of a file; each service of a compose file has a set of its own. None of them is empty.
pub fn sets(text: &str) -> Vec<Vec<Variable>> {
    let mut sets = vec![Vec::new()];
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.starts_with("environment:") {
            sets.push(Vec::new());
            continue;
        }
        let found = assignments(line).into_iter().map(|(key, value)| Variable {
            key: key.to_owned(),
            value: (!value.contains('$')).then(|| value.to_owned()),
            line: Some(number + 1),
        });
        if let Some(set) = sets.last_mut() {
            set.extend(found);
        }
    }
    sets.retain(|set| !set.is_empty());
    sets
}

/// The last value of a key, as a shell would have it, and whether it was said at all.
pub fn last<'a>(set: &'a [Variable], key: &str) -> Option<&'a Variable> {
    set.iter().rev().find(|variable| variable.key == key)
}

fn assignments(line: &str) -> Vec<(&str, &str)> {
    if line.starts_with(['#', ';']) {
        return Vec::new();
    }
    if let Some(unit) = line.strip_prefix("Environment=") {
        return words(unit).into_iter().filter_map(assignment).collect();
    }
    let line = line.strip_prefix("- ").unwrap_or(line).trim_start();
    let line = line.strip_prefix("export ").unwrap_or(line).trim_start();
    // `- "KEY=value"`
    let line = match line.chars().next() {
        Some(quote @ ('"' | '\'')) => inside(line, quote).unwrap_or(line),
        _ => line,
    };
    assignment(line).into_iter().collect()
}

/// `KEY=value`, or YAML's `KEY: value`.
fn assignment(text: &str) -> Option<(&str, &str)> {
    let is_part = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    let end = text.find(|c| !is_part(c))?;
    let (key, rest) = text.split_at(end);
    let value = match rest.strip_prefix('=') {
        Some(value) => value,
        None => {
            let value = rest.trim_start().strip_prefix(':')?;
            (value.is_empty() || value.starts_with(' ')).then_some(value)?
        }
    };
    let named = key.starts_with(|c: char| c.is_ascii_uppercase());
    named.then(|| (key, unquoted(value.trim())))
}

/// Without quotation marks, or without the remark behind a value that has none.
fn unquoted(value: &str) -> &str {
    match value.chars().next() {
        Some(quote @ ('"' | '\'')) => inside(value, quote).unwrap_or(value),
        Some('#') => "",
        _ => value
            .split_once(" #")
            .map_or(value, |(before, _)| before)
            .trim_end(),
    }
}

/// What stands between the first mark and the next.
fn inside(text: &str, quote: char) -> Option<&str> {
    let (inside, _) = text.strip_prefix(quote)?.split_once(quote)?;
    Some(inside)
}

/// A unit's words, each perhaps in quotation marks.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (word, behind) = match first {
            '"' | '\'' => rest[1..].split_once(first).unwrap_or((&rest[1..], "")),
            _ => rest.split_once(' ').unwrap_or((rest, "")),
        };
        words.push(word);
        rest = behind.trim_start();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Vec<(String, String)>> {
        let value = |variable: Variable| {
            let value = variable.value.unwrap_or_else(|| "?".into());
            (variable.key, value)
        };
        let sets = sets(text).into_iter();
        sets.map(|set| set.into_iter().map(value).collect())
            .collect()
    }

    #[test]
    fn an_assignment_is_read_wherever_admins_write_one() {
        for (line, value) in [
            ("HOST=imap.example.org", "imap.example.org"),
            (
                "export HOST='imap.example.org' # the old one",
                "imap.example.org",
            ),
            (
                "  - HOST=imap.example.org   # the old one",
                "imap.example.org",
            ),
            ("  - \"HOST=imap.example.org\"", "imap.example.org"),
            ("    HOST: \"imap.example.org\"", "imap.example.org"),
            ("    HOST: imap.example.org", "imap.example.org"),
            ("Environment=\"HOST=imap.example.org\"", "imap.example.org"),
            ("HOST=Ben & Söhne, #1", "Ben & Söhne,"),
            ("HOST=a#b", "a#b"),
            ("HOST=", ""),
            ("HOST:", ""),
            ("HOST=${OTHER:-x}", "?"),
        ] {
            let expected = vec![vec![("HOST".to_owned(), value.to_owned())]];
            assert_eq!(read(line), expected, "{line}");
        }
        let two = read("Environment=A=1 \"B=2 3\"");
        assert_eq!(
            two,
            [[("A".to_owned(), "1".to_owned()), ("B".into(), "2 3".into())]]
        );
    }

    #[test]
    fn what_assigns_nothing_is_passed_over() {
        for line in [
            "",
            "# HOST=x",
            "image: monogramm/autodiscover-email-settings:latest",
            "version: '2'",
            "ExecStart=/usr/bin/node",
            "HOST:x",
            "=x",
            "_A=1",
            "\"",
            "Environment=\"",
        ] {
            assert_eq!(read(line), Vec::<Vec<_>>::new(), "{line}");
        }
    }

    #[test]
    fn each_service_has_a_set_of_its_own_and_the_last_value_counts() {
        let text = "a:\n  environment:\n    - A=1\n    - A=2\nb:\n  environment:\n    A: 3\n";
        let sets = sets(text);
        let values: Vec<_> = sets
            .iter()
            .map(|set| last(set, "A").and_then(|a| a.value.as_deref()))
            .collect();
        assert_eq!(values, [Some("2"), Some("3")]);
        assert_eq!(sets[1][0].line, Some(7));
        assert!(last(&sets[0], "B").is_none());
    }
}
