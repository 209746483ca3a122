//! A list of domains that an admin hands over: lines, or what mailcow's API answers.

use std::collections::HashSet;

use serde_json::Value;

use super::Note;
use crate::model::DomainName;

/// Reads a list: a domain a line, `#` before remarks; or JSON: texts, or the objects that `GET /api/v1/get/domain/all` of
/// mailcow answers. The domains, each once in the order of the list, and what was left out.
pub fn read(file: &str, text: &str) -> (Vec<DomainName>, Vec<Note>) {
    let mut list = List {
        file,
        domains: Vec::new(),
        named: HashSet::new(),
        notes: Vec::new(),
    };
    if text.trim_start().starts_with(['[', '{']) {
        list.read_json(text);
    } else {
        for (number, line) in text.lines().enumerate() {
            let name = line.split('#').next().unwrap_or_default().trim();
            if !name.is_empty() {
                list.add(name, Some(number + 1));
            }
        }
    }
    (list.domains, list.notes)
}

struct List<'a> {
    file: &'a str,
    domains: Vec<DomainName>,
    named: HashSet<DomainName>,
    notes: Vec<Note>,
}

impl List<'_> {
    fn add(&mut self, name: &str, line: Option<usize>) {
        match name.parse::<DomainName>() {
            Ok(domain) if !self.named.insert(domain.clone()) => {}
            Ok(domain) => self.domains.push(domain),
            Err(error) => self.notes.push(Note {
                line,
                ..Note::new(self.file, "import-no-domain")
                    .with("name", name)
                    .with("reason", error)
            }),
        }
    }

    fn read_json(&mut self, text: &str) {
        let items = match serde_json::from_str(text) {
            Ok(Value::Array(items)) => items,
            Ok(object) => vec![object],
            Err(error) => {
                let note = Note::new(self.file, "import-no-json");
                self.notes.push(note.with("reason", error));
                return;
            }
        };
        for item in &items {
            let name = match item {
                Value::String(name) => Some(name),
                _ => ["domain_name", "alias_domain"].into_iter().find_map(|key| {
                    match item.get(key) {
                        Some(Value::String(name)) => Some(name),
                        _ => None,
                    }
                }),
            };
            let Some(name) = name else {
                self.notes
                    .push(Note::new(self.file, "import-no-domain-name"));
                continue;
            };
            // Mail of a backup MX is read elsewhere.
            if item.get("active").is_some_and(is_off) {
                self.leave_out(name, "import-inactive");
            } else if item.get("backupmx").is_some_and(|value| !is_off(value)) {
                self.leave_out(name, "import-backup-mx");
            } else {
                self.add(name, None);
            }
        }
    }

    fn leave_out(&mut self, name: &str, id: &'static str) {
        self.notes.push(Note::new(self.file, id).with("name", name));
    }
}

/// mailcow has written truth as a number, a text and a word over the years.
fn is_off(value: &Value) -> bool {
    match value {
        Value::Bool(on) => !on,
        Value::Number(number) => number.as_i64() == Some(0),
        Value::String(text) => matches!(text.as_str(), "0" | "" | "✘"),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(text: &str) -> (Vec<String>, Vec<&'static str>) {
        let (domains, notes) = read("list", text);
        (
            domains.iter().map(ToString::to_string).collect(),
            notes.iter().map(|note| note.id).collect(),
        )
    }

    #[test]
    fn lists_of_lines_and_of_json_name_the_same_domains() {
        let lines =
            "# customers\nexample.org\nbücher.example # since May\n\nexample.org\n192.0.2.1\n";
        let json = r#"[{"domain_name": "example.org", "active": "1", "backupmx": 0},
            {"domain_name": "xn--bcher-kva.example", "active": 1},
            {"domain_name": "off.example", "active": "0"},
            {"domain_name": "second.example", "active": true, "backupmx": "1"},
            {"quota": 1}, "also.example"]"#;
        let names = ["example.org", "xn--bcher-kva.example"].map(str::to_owned);
        assert_eq!(read_all(lines), (names.to_vec(), vec!["import-no-domain"]));
        let (domains, notes) = read_all(json);
        assert_eq!(domains[..2], names);
        assert_eq!(domains[2], "also.example");
        assert_eq!(
            notes,
            [
                "import-inactive",
                "import-backup-mx",
                "import-no-domain-name"
            ]
        );
        assert_eq!(read_all("[").1, ["import-no-json"]);
        assert_eq!(read("list", lines).1[0].line, Some(6));
    }
}
