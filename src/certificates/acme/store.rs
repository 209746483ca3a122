//! What is kept on disk: the account, a file with key and chain for each name, and what is known of failures.
//!
//! Every file is written beside its place and moved there, so that a reader sees the old one or the new one. Nobody but
//! this server's user may read them.

use std::{
    fs,
    io::{self, Read, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use serde::{Serialize, de::DeserializeOwned};

use crate::model::HostName;

/// The longest file that is read, in octets.
const MAX_FILE: u64 = 1 << 20;

/// A folder for one authority.
pub struct Store {
    dir: PathBuf,
    names: PathBuf,
    /// Two writers of one file would share the place beside it.
    pen: Mutex<()>,
}

impl Store {
    /// Makes the folders where they are missing. Fails where they cannot be written to.
    pub fn open(dir: &Path) -> io::Result<Self> {
        let store = Self {
            dir: dir.to_owned(),
            names: dir.join("names"),
            pen: Mutex::default(),
        };
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&store.names)?;
        store.write(&store.dir.join(".writable"), b"")?;
        Ok(store)
    }

    /// Every name with a certificate or a failure. Files of other shapes are passed over.
    pub fn names(&self) -> io::Result<Vec<HostName>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.names)? {
            let file = entry?.file_name();
            let file = file.to_string_lossy();
            let name = file
                .strip_suffix(".pem")
                .or_else(|| file.strip_suffix(".json"));
            names.extend(name.and_then(|name| name.parse::<HostName>().ok()));
        }
        names.sort();
        names.dedup();
        Ok(names)
    }

    /// Key and chain, PEM.
    pub fn certificate(&self, name: &HostName) -> Option<Vec<u8>> {
        read(&self.place(name, "pem")).ok()
    }

    pub fn keep_certificate(&self, name: &HostName, pem: &str) -> io::Result<()> {
        self.write(&self.place(name, "pem"), pem.as_bytes())
    }

    /// What was kept about `name`; none where there is nothing, or nothing that can be read.
    pub fn about<T: DeserializeOwned>(&self, name: &HostName) -> Option<T> {
        serde_json::from_slice(&read(&self.place(name, "json")).ok()?).ok()
    }

    /// None: nothing is to be said of it any more.
    pub fn keep_about<T: Serialize>(&self, name: &HostName, about: Option<&T>) -> io::Result<()> {
        let place = self.place(name, "json");
        match about {
            Some(about) => self.write(&place, &serde_json::to_vec(about)?),
            None => match fs::remove_file(place) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            },
        }
    }

    /// One of the authority's own: `account`, `restraint`.
    pub fn of_authority<T: DeserializeOwned>(&self, what: &str) -> Option<T> {
        let path = self.dir.join(format!("{what}.json"));
        serde_json::from_slice(&read(&path).ok()?).ok()
    }

    pub fn keep_of_authority<T: Serialize>(&self, what: &str, value: &T) -> io::Result<()> {
        let path = self.dir.join(format!("{what}.json"));
        self.write(&path, &serde_json::to_vec(value)?)
    }

    /// Moves the account aside, since the authority knows it no more.
    pub fn retire_account(&self) -> io::Result<()> {
        let path = self.dir.join("account.json");
        fs::rename(&path, path.with_extension("unknown"))
    }

    /// A name holds letters, digits, hyphens and dots only, and begins with none of the last two.
    fn place(&self, name: &HostName, ending: &str) -> PathBuf {
        self.names.join(format!("{}.{ending}", name.ascii()))
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let _pen = self.pen.lock().unwrap_or_else(PoisonError::into_inner);
        let mut fresh = path.as_os_str().to_owned();
        fresh.push(".fresh");
        let fresh = PathBuf::from(fresh);
        let mut file = fs::OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o600)
            .open(&fresh)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&fresh, path)?;
        // So that the move itself outlives a power failure.
        match path.parent() {
            Some(dir) => fs::File::open(dir)?.sync_all(),
            None => Ok(()),
        }
    }
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?
        .take(MAX_FILE)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn what_is_kept_is_found_again_and_nobody_else_may_read_it() {
        let dir = tempfile::TempDir::new().unwrap();
        let at = dir.path().join("acme");
        let name: HostName = "autoconfig.example.org".parse().unwrap();
        let other: HostName = "mta-sts.example.org".parse().unwrap();
        {
            let store = Store::open(&at).unwrap();
            store.keep_certificate(&name, "pem").unwrap();
            store.keep_about(&other, Some(&vec![1, 2])).unwrap();
            store.keep_of_authority("account", &"id").unwrap();
        }
        let store = Store::open(&at).unwrap();
        assert_eq!(store.certificate(&name).as_deref(), Some(&b"pem"[..]));
        assert_eq!(store.certificate(&other), None);
        assert_eq!(store.about::<Vec<u8>>(&other), Some(vec![1, 2]));
        assert_eq!(store.names().unwrap(), [name.clone(), other.clone()]);
        assert_eq!(
            store.of_authority::<String>("account").as_deref(),
            Some("id")
        );
        assert_eq!(mode(&at), 0o700);
        assert_eq!(mode(&at.join("names/autoconfig.example.org.pem")), 0o600);
        assert_eq!(mode(&at.join("account.json")), 0o600);

        store.keep_about::<()>(&other, None).unwrap();
        store.keep_about::<()>(&other, None).unwrap();
        store.retire_account().unwrap();
        assert_eq!(store.names().unwrap(), [name]);
        assert_eq!(store.of_authority::<String>("account"), None);
    }

    #[test]
    fn what_was_written_half_is_not_seen() {
        let dir = tempfile::TempDir::new().unwrap();
        let store = Store::open(dir.path()).unwrap();
        let name: HostName = "autoconfig.example.org".parse().unwrap();
        let half = dir.path().join("names/autoconfig.example.org.pem.fresh");
        fs::write(&half, "half").unwrap();
        assert_eq!(store.certificate(&name), None);
        assert!(store.names().unwrap().is_empty());
        store.keep_certificate(&name, "whole").unwrap();
        assert!(!half.exists());
        fs::write(dir.path().join("names/autoconfig.example.org.json"), "{").unwrap();
        assert_eq!(store.about::<Vec<u8>>(&name), None);
    }

    #[test]
    fn a_folder_that_cannot_be_had_is_an_error() {
        assert!(Store::open(Path::new("/dev/null/acme")).is_err());
    }
}
