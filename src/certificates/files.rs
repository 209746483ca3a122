//! Certificates that the operator keeps in files, followed as they change.

use std::{
    fs,
    io::{self, Read},
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use super::{
    Census, Unusable,
    census::is_near_its_end,
    leaf::{Leaf, LeafError},
    wardrobe::Wardrobe,
};
use crate::model::HostName;

/// The longest file that is read, in octets.
const MAX_FILE: u64 = 1 << 20;
/// How often a certificate near its end is warned of, in seconds.
const REMINDER: i64 = 86_400;

/// A certificate and its key on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// PEM, leaf first.
    pub chain: PathBuf,
    /// PEM; may be the same file.
    pub key: PathBuf,
}

/// All of them, in the operator's order.
#[derive(Default)]
pub struct Files {
    kept: Mutex<Vec<Kept>>,
}

struct Kept {
    pair: Pair,
    /// The last that could be used.
    leaf: Arc<Leaf>,
    /// Of the files that were last read, good or bad.
    read: Option<Stamp>,
    /// Of the files at the last look.
    seen: Option<Stamp>,
    /// What is on disk now cannot be used.
    broken: bool,
    /// When its end was last warned of, in seconds since 1970.
    warned: Option<i64>,
}

/// Tells one state of the two files from another, without reading them. Through symbolic links, so that swapping one counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp([FileStamp; 2]);

/// Device, inode, length, and when content and inode last changed, in nanoseconds. None for a file that is not there.
type FileStamp = Option<(u64, u64, u64, i128, i128)>;

impl Files {
    /// Reads all of `pairs`; the first that cannot be used is the error.
    pub(super) fn open(pairs: Vec<Pair>, wardrobe: &Wardrobe) -> Result<Self, Unusable> {
        let mut kept = Vec::with_capacity(pairs.len());
        for pair in pairs {
            let stamp = stamp(&pair);
            let leaf = read(&pair, wardrobe)?;
            kept.push(Kept {
                pair,
                leaf: Arc::new(leaf),
                read: Some(stamp),
                seen: Some(stamp),
                broken: false,
                warned: None,
            });
        }
        Ok(Self {
            kept: Mutex::new(kept),
        })
    }

    /// The first certificate.
    pub(super) fn first(&self) -> Option<Arc<Leaf>> {
        self.with(|kept| kept.first().map(|kept| kept.leaf.clone()))
    }

    /// The first certificate that is for `host`.
    pub(super) fn covering(&self, host: &HostName) -> Option<Arc<Leaf>> {
        let leaves: Vec<_> = self.with(|kept| kept.iter().map(|kept| kept.leaf.clone()).collect());
        leaves.into_iter().find(|leaf| leaf.covers(host))
    }

    /// Takes over what has changed on disk, one certificate at a time, whole or not at all. Files that still change between
    /// two looks are left alone, since whoever writes them may be half-way.
    pub(super) fn look(&self, wardrobe: &Wardrobe) {
        self.with(|kept| {
            for one in kept {
                one.look(wardrobe);
            }
        });
    }

    /// Warns once a day of each certificate near its end. `now` in seconds since 1970.
    pub(super) fn warn(&self, now: i64) {
        self.with(|kept| {
            for one in kept {
                one.warn(now);
            }
        });
    }

    pub(super) fn census(&self, now: i64) -> Census {
        self.with(|kept| {
            let mut census = Census::default();
            for one in kept {
                census.add_leaf(&one.leaf, one.broken, now);
            }
            census
        })
    }

    fn with<T>(&self, then: impl FnOnce(&mut Vec<Kept>) -> T) -> T {
        then(&mut self.kept.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Kept {
    fn look(&mut self, wardrobe: &Wardrobe) {
        let now = stamp(&self.pair);
        let still = self.seen.replace(now) == Some(now);
        if !still || self.read == Some(now) {
            return;
        }
        self.read = Some(now);
        match read(&self.pair, wardrobe) {
            Ok(leaf) => {
                tracing::info!(file = %self.pair.chain.display(), "a changed certificate is in force");
                self.leaf = Arc::new(leaf);
                self.broken = false;
                self.warned = None;
            }
            Err(Unusable { file, reason }) => {
                tracing::error!(file, %reason, "a changed certificate cannot be used; the last good one stays in force");
                self.broken = true;
            }
        }
    }

    fn warn(&mut self, now: i64) {
        let due = self.warned.is_none_or(|last| now - last >= REMINDER);
        if !due || !is_near_its_end(self.leaf.not_before, self.leaf.not_after, now) {
            return;
        }
        self.warned = Some(now);
        let file = self.pair.chain.display();
        let days_left = (self.leaf.not_after - now).div_euclid(86_400);
        if self.leaf.not_after < now {
            tracing::error!(%file, "a certificate has expired");
        } else {
            tracing::warn!(%file, days_left, "a certificate expires soon");
        }
    }
}

fn read(pair: &Pair, wardrobe: &Wardrobe) -> Result<Leaf, Unusable> {
    read_with(pair, |chain, key| Leaf::from_pem(chain, key, wardrobe))
}

/// What `make` makes of the content of both files; where it cannot, the file that is to blame.
pub(super) fn read_with<T>(
    pair: &Pair,
    make: impl FnOnce(&[u8], &[u8]) -> Result<T, LeafError>,
) -> Result<T, Unusable> {
    let blame = |path: &Path, reason| Unusable {
        file: path.display().to_string(),
        reason,
    };
    let bytes = |path: &Path| {
        capped(path).map_err(|error| blame(path, LeafError::Unreadable(error.to_string())))
    };
    let (chain, key) = (bytes(&pair.chain)?, bytes(&pair.key)?);
    make(&chain, &key).map_err(|reason| {
        let path = if reason.is_of_key() {
            &pair.key
        } else {
            &pair.chain
        };
        blame(path, reason)
    })
}

fn capped(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = fs::File::open(path)?
        .take(MAX_FILE + 1)
        .read_to_end(&mut bytes)?;
    if read as u64 > MAX_FILE {
        return Err(io::Error::other("it is longer than a certificate can be"));
    }
    Ok(bytes)
}

pub(super) fn stamp(pair: &Pair) -> Stamp {
    let of = |path: &Path| {
        let about = fs::metadata(path).ok()?;
        let nanoseconds =
            |seconds: i64, rest: i64| i128::from(seconds) * 1_000_000_000 + i128::from(rest);
        Some((
            about.dev(),
            about.ino(),
            about.len(),
            nanoseconds(about.mtime(), about.mtime_nsec()),
            nanoseconds(about.ctime(), about.ctime_nsec()),
        ))
    };
    Stamp([of(&pair.chain), of(&pair.key)])
}

#[cfg(test)]
mod tests {
    use rcgen::{CertificateParams, KeyPair};
    use tempfile::TempDir;

    use super::*;

    struct Folder {
        dir: TempDir,
        wardrobe: Wardrobe,
    }

    impl Folder {
        fn new() -> Self {
            Self {
                dir: TempDir::new().unwrap(),
                wardrobe: Wardrobe::default(),
            }
        }

        fn pair(&self, name: &str) -> Pair {
            Pair {
                chain: self.dir.path().join(format!("{name}.crt")),
                key: self.dir.path().join(format!("{name}.key")),
            }
        }

        /// Writes a fresh certificate for `host` to the files of `name`.
        fn issue(&self, name: &str, host: &str) -> Pair {
            let key = KeyPair::generate().unwrap();
            let params = CertificateParams::new(vec![host.to_owned()]).unwrap();
            let pair = self.pair(name);
            fs::write(&pair.chain, params.self_signed(&key).unwrap().pem()).unwrap();
            fs::write(&pair.key, key.serialize_pem()).unwrap();
            pair
        }

        fn open(&self, pairs: Vec<Pair>) -> Files {
            Files::open(pairs, &self.wardrobe).unwrap()
        }

        /// As often as it takes for a change to count.
        fn look(&self, files: &Files) {
            files.look(&self.wardrobe);
            files.look(&self.wardrobe);
        }
    }

    fn covered(files: &Files, host: &str) -> bool {
        files.covering(&host.parse().unwrap()).is_some()
    }

    #[test]
    fn the_first_certificate_that_is_for_the_name_is_chosen() {
        let folder = Folder::new();
        let files = folder.open(vec![
            folder.issue("a", "*.example.org"),
            folder.issue("b", "autoconfig.example.org"),
            folder.issue("c", "example.net"),
        ]);
        let chosen = files.covering(&"autoconfig.example.org".parse().unwrap());
        assert_eq!(
            chosen.unwrap().chain,
            files.first().unwrap().chain,
            "the first one covers it, too"
        );
        assert!(covered(&files, "example.net"));
        assert!(!covered(&files, "example.com"));
    }

    #[test]
    fn a_changed_certificate_takes_effect_once_it_stands_still() {
        let folder = Folder::new();
        let files = folder.open(vec![folder.issue("a", "old.example")]);
        folder.issue("a", "new.example");
        files.look(&folder.wardrobe);
        assert!(covered(&files, "old.example"), "it may be half written");
        files.look(&folder.wardrobe);
        assert!(covered(&files, "new.example") && !covered(&files, "old.example"));
    }

    #[test]
    fn a_broken_certificate_leaves_the_last_good_one_and_the_others_alone() {
        let folder = Folder::new();
        let (a, b) = (
            folder.issue("a", "a.example"),
            folder.issue("b", "b.example"),
        );
        let files = folder.open(vec![a.clone(), b]);
        let chain = fs::read(&a.chain).unwrap();
        fs::write(&a.chain, &chain[..chain.len() / 2]).unwrap();
        folder.issue("b", "better.example");
        folder.look(&files);
        assert!(covered(&files, "a.example") && covered(&files, "better.example"));
        assert_eq!(files.census(0).failing, 1);

        fs::remove_file(&a.key).unwrap();
        folder.look(&files);
        assert!(covered(&files, "a.example"));

        folder.issue("a", "mended.example");
        folder.look(&files);
        assert!(covered(&files, "mended.example"));
        assert_eq!(files.census(0).failing, 0);
    }

    #[test]
    fn a_swapped_symbolic_link_is_a_change() {
        let folder = Folder::new();
        folder.issue("one", "one.example");
        folder.issue("two", "two.example");
        let link = folder.pair("link");
        let point = |to: &str| {
            for (name, ending) in [(&link.chain, "crt"), (&link.key, "key")] {
                let fresh = folder.dir.path().join("fresh");
                std::os::unix::fs::symlink(format!("{to}.{ending}"), &fresh).unwrap();
                fs::rename(&fresh, name).unwrap();
            }
        };
        point("one");
        let files = folder.open(vec![link.clone()]);
        assert!(covered(&files, "one.example"));
        point("two");
        folder.look(&files);
        assert!(covered(&files, "two.example"));
    }

    #[test]
    fn what_cannot_be_used_at_the_start_is_named() {
        let folder = Folder::new();
        let good = folder.issue("a", "a.example");
        let other = folder.issue("b", "b.example");
        let told = |chain: &Path, key: &Path| {
            let pair = Pair {
                chain: chain.to_owned(),
                key: key.to_owned(),
            };
            Files::open(vec![pair], &folder.wardrobe)
                .err()
                .unwrap()
                .to_string()
        };
        let missing = folder.dir.path().join("missing.pem");
        assert!(told(&missing, &good.key).contains("missing.pem"));
        let mixed = told(&good.chain, &other.key);
        assert!(
            mixed.contains("b.key") && mixed.contains("not that of"),
            "{mixed}"
        );
        let endless = told(Path::new("/dev/zero"), &good.key);
        assert!(endless.contains("/dev/zero"), "{endless}");
    }

    #[test]
    fn an_end_that_is_near_is_warned_of_once_a_day() {
        let folder = Folder::new();
        let files = folder.open(vec![folder.issue("a", "a.example")]);
        let end = files.first().unwrap().not_after;
        let warned = || files.with(|kept| kept[0].warned);
        files.warn(end - 100 * REMINDER);
        assert_eq!(warned(), None);
        let day = end - 2 * REMINDER;
        files.warn(day);
        files.warn(day + 60);
        assert_eq!(warned(), Some(day));
        files.warn(day + REMINDER);
        assert_eq!(warned(), Some(day + REMINDER));
    }
}
