//! Files that only a server opens: its certificates, what it signs profiles with, whom it trusts.

use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};

use super::{
    Config, Mistake,
    text::{self, Faults},
};
use crate::{
    certificates::{Certificates, Pair, signing},
    net,
};

/// Keys of the file itself that name one of them.
const AT_THE_TOP: [&str; 3] = ["ca_file", "trust_anchor", "ispdb_dir"];
/// Tables, or lists of tables, in which every path is one of them, but for the folder `store`.
const TABLES: [&str; 3] = ["certificate", "signing", "acme"];

impl Config {
    /// What is wrong with the files that a server opens, each where the configuration names it. [`Config::load`] leaves them
    /// alone: whoever runs another command may not be allowed to read a key. Passed over is what `in_force` names as well,
    /// since that is followed by itself, and what the environment names.
    pub fn unusable(&self, in_force: Option<&Self>) -> Vec<Mistake> {
        let wrong = self.try_out(in_force);
        match self.files.first() {
            Some(main) if !wrong.is_empty() => in_their_places(main, &wrong),
            _ => Vec::new(),
        }
    }

    /// What is wrong with a folder that every command reads, where the configuration names it.
    pub fn unusable_folder(&self) -> Vec<Mistake> {
        let wrong: Vec<_> = self.folder_fault().into_iter().collect();
        match self.files.first() {
            Some(main) if !wrong.is_empty() => in_their_places(main, &wrong),
            _ => Vec::new(),
        }
    }

    /// The folder of the database's files, if it cannot be read, and why.
    pub fn folder_fault(&self) -> Option<(PathBuf, String)> {
        let dir = self.ispdb_dir.as_ref()?;
        let error = std::fs::read_dir(dir).err()?;
        Some((
            dir.clone(),
            format!("cannot read the folder {}: {error}", dir.display()),
        ))
    }

    /// Files that are of no use, and why.
    fn try_out(&self, in_force: Option<&Self>) -> Vec<(PathBuf, String)> {
        let shown = |old: &Self, pair: &Pair| old.certificates.contains(pair);
        let certificates = self
            .certificates
            .iter()
            .filter(|pair| !in_force.is_some_and(|old| shown(old, pair)))
            .filter_map(|pair| Certificates::new(vec![pair.clone()]).err());
        let signing = self
            .signing
            .iter()
            .filter(|pair| in_force.is_none_or(|old| old.signing.as_ref() != Some(pair)))
            .filter_map(|pair| signing::open(pair).err());
        let pairs = certificates
            .chain(signing)
            .map(|error| (PathBuf::from(&error.file), error.to_string()));
        let roots = self.roots().filter(|path| {
            in_force.is_none_or(|old| old.roots().all(|followed| followed != *path))
        });
        let roots = roots.filter_map(|path| {
            let error = net::roots_from_pem(path).err()?;
            Some((path.clone(), error.to_string()))
        });
        let anchor = self
            .trust_anchor
            .iter()
            .filter(|path| in_force.is_none_or(|old| old.trust_anchor.as_ref() != Some(path)))
            .filter_map(|path| {
                let error = net::TrustAnchor::from_file(path).err()?;
                Some((path.clone(), error.to_string()))
            });
        let folder = self.folder_fault();
        pairs.chain(roots).chain(anchor).chain(folder).collect()
    }

    fn roots(&self) -> impl Iterator<Item = &PathBuf> {
        let authority = self.acme.iter().flat_map(|acme| &acme.ca_file);
        self.ca_file.iter().chain(authority)
    }
}

/// The same by line and column of the file at `main`, which is read again for it.
fn in_their_places(main: &Path, wrong: &[(PathBuf, String)]) -> Vec<Mistake> {
    let Ok(text) = super::file::read(main) else {
        return Vec::new();
    };
    let (root, _) = DeTable::parse_recoverable(&text);
    let mut faults = Faults::new(&text);
    for (path, at) in paths(root.get_ref()) {
        for (_, reason) in wrong.iter().filter(|(file, _)| file == &path) {
            faults.add(at, reason);
        }
    }
    let mut mistakes = faults.into_mistakes();
    mistakes.dedup();
    mistakes
}

/// Every path of such a file, and where it stands.
fn paths(root: &DeTable) -> Vec<(PathBuf, usize)> {
    let mut found = Vec::new();
    for (key, value) in text::in_order(root) {
        let key = key.get_ref().as_ref();
        let tables: Vec<&DeTable> = match value.get_ref() {
            DeValue::String(path) if AT_THE_TOP.contains(&key) => {
                found.push((path.as_ref().into(), text::at(value)));
                continue;
            }
            DeValue::Table(table) if TABLES.contains(&key) => vec![table],
            DeValue::Array(tables) if TABLES.contains(&key) => tables
                .iter()
                .filter_map(|table| table.get_ref().as_table())
                .collect(),
            _ => continue,
        };
        for value in tables.into_iter().flat_map(|table| table.values()) {
            if let Some(path) = value.get_ref().as_str() {
                found.push((path.into(), text::at(value)));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use rcgen::{CertificateParams, KeyPair};
    use tempfile::TempDir;

    use super::*;

    fn told(dir: &TempDir, text: &str) -> Vec<String> {
        let path = dir.path().join("portolan.toml");
        std::fs::write(&path, text).unwrap();
        let config = Config::load(&path).unwrap();
        let lines = config.unusable(None);
        lines.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_file_that_is_of_no_use_is_told_where_it_is_named() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name).display().to_string();
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(vec!["mail.example.org".into()]).unwrap();
        std::fs::write(at("chain"), params.self_signed(&key).unwrap().pem()).unwrap();
        std::fs::write(at("key"), key.serialize_pem()).unwrap();
        let other = KeyPair::generate().unwrap();
        std::fs::write(at("other"), other.serialize_pem()).unwrap();
        std::fs::write(at("text"), "no PEM").unwrap();
        let text = |chain: &str, key: &str, ca: &str| {
            format!(
                "ca_file = '{}'\n[signing]\nchain = '{}'\nkey = '{}'\n[[certificate]]\nchain = '{}'\nkey = '{}'\n",
                at(ca),
                at("chain"),
                at(key),
                at(chain),
                at("key"),
            )
        };
        assert_eq!(told(&dir, &text("chain", "key", "chain")), [""; 0]);
        let lines = told(&dir, &text("missing", "other", "text"));
        let [ca, signing, shown] = &lines[..] else {
            panic!("{lines:?}");
        };
        assert!(ca.starts_with("line 1, column 11: "), "{ca}");
        assert!(ca.contains(&at("text")), "{ca}");
        assert!(signing.starts_with("line 4, column 7: "), "{signing}");
        assert!(signing.contains("not that of the certificate"), "{signing}");
        assert!(shown.starts_with("line 6, column 9: "), "{shown}");
        assert!(shown.contains(&at("missing")), "{shown}");
    }

    #[test]
    fn a_folder_that_is_not_there_is_told_where_it_is_named() {
        let dir = tempfile::tempdir().unwrap();
        let text = |folder: &str| format!("deadline = 5\nispdb_dir = '{folder}'\n");
        let here = dir.path().display().to_string();
        assert_eq!(told(&dir, &text(&here)), [""; 0]);
        // A file is no folder either.
        for wrong in [
            "/nowhere/at/all".to_owned(),
            format!("{here}/portolan.toml"),
        ] {
            let lines = told(&dir, &text(&wrong));
            let [line] = &lines[..] else {
                panic!("{lines:?}");
            };
            assert!(line.starts_with("line 2, column 13: "), "{line}");
            assert!(line.contains(&wrong), "{line}");
        }
    }

    #[test]
    fn what_is_in_force_already_is_followed_elsewhere() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("portolan.toml");
        std::fs::write(
            &path,
            "[signing]\nchain = '/nowhere/a'\nkey = '/nowhere/b'\n",
        )
        .unwrap();
        let config = Config::load(&path).unwrap();
        assert_eq!(config.unusable(None).len(), 1);
        assert_eq!(config.unusable(Some(&config)), []);
    }
}
