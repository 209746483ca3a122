//! A list of domains that an admin hands over: lines, or what mailcow's API answers.

use std::collections::HashSet;

use serde_json::{Deserializer, Value};

use super::Note;
use crate::model::DomainName;

/// Reads a list: a domain a line, `#` before remarks; or JSON: texts, or the objects that mailcow answers to
/// `GET /api/v1/get/domain/all` and `GET /api/v1/get/alias-domain/all`, one answer behind the other
/// (`data/web/json_api.php`, `data/web/inc/functions.mailbox.inc.php`). The domains, each once in the order of the list, and
/// what was left out.
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
        for answer in Deserializer::from_str(text).into_iter() {
            match answer {
                Ok(Value::Array(items)) => items.iter().for_each(|item| self.read_item(item)),
                // What mailcow answers where it has none.
                Ok(Value::Object(none)) if none.is_empty() => {}
                Ok(item) => self.read_item(&item),
                Err(error) => {
                    let note = Note::new(self.file, "import-no-json");
                    self.notes.push(note.with("reason", error));
                }
            }
        }
    }

    fn read_item(&mut self, item: &Value) {
        let first = |keys: &[&str]| keys.iter().find_map(|key| item.get(key));
        let name = match item {
            Value::String(name) => Some(name.as_str()),
            _ => first(&["domain_name", "alias_domain"]).and_then(Value::as_str),
        };
        let Some(name) = name else {
            self.notes
                .push(Note::new(self.file, "import-no-domain-name"));
            return;
        };
        // Without `_int`, the first mailcows answered a word of the reader's language.
        let active = first(&["active_int", "active"]);
        let relayed = first(&["backupmx_int", "backupmx", "parent_is_backupmx"]);
        if active.is_some_and(is_off) {
            self.leave_out(name, "import-inactive");
        } else if relayed.is_some_and(|value| !is_off(value)) {
            // Mail of a backup MX is read elsewhere.
            self.leave_out(name, "import-backup-mx");
        } else {
            self.add(name, None);
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
        assert_eq!(
            read_all("[\"example.org\"]\n]"),
            (vec!["example.org".to_owned()], vec!["import-no-json"])
        );
        assert_eq!(read("list", lines).1[0].line, Some(6));
    }

    #[test]
    fn alias_domains_of_mailcow_stand_behind_its_domains() {
        let json = r#"[{"domain_name": "example.org", "active": "Ja", "active_int": "1", "backupmx": "Nein", "backupmx_int": "0"},
            {"domain_name": "off.example", "active": "Nein", "active_int": "0"}]
            [{"alias_domain": "alias.example", "target_domain": "example.org", "active": 1, "active_int": 1, "parent_is_backupmx": 0},
            {"alias_domain": "asleep.example", "target_domain": "example.org", "active": 0, "parent_is_backupmx": 0},
            {"alias_domain": "relayed.example", "target_domain": "second.example", "active": 1, "parent_is_backupmx": 1}]"#;
        let (domains, notes) = read_all(json);
        assert_eq!(domains, ["example.org", "alias.example"]);
        assert_eq!(
            notes,
            ["import-inactive", "import-inactive", "import-backup-mx"]
        );
        let (domains, notes) = read_all("[\"example.org\"]{}");
        assert_eq!((domains.len(), notes.len()), (1, 0));
    }
}
