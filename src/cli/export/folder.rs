//! Writing the files into their folder: each one whole or not at all, and none over a file of somebody else's.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use aws_lc_rs::digest::{SHA256, digest};

use crate::outputs::export::File;

/// What was written the last time: a digest and a path a line. Files that are still as they were written may be replaced.
const LIST: &str = ".portolan-export";

/// The longest file that is looked at, in octets. None of ours comes near.
const MAX_FILE: u64 = 1 << 20;

#[derive(Debug)]
pub enum Trouble {
    /// A file that was not written here, or was changed since.
    Foreign(PathBuf),
    /// The folder's name cannot stand in a web server's configuration.
    Name(PathBuf),
    Io(PathBuf, io::Error),
}

/// The folder, made where it does not exist, by its absolute path.
pub fn make(dir: &Path) -> Result<PathBuf, Trouble> {
    let io = |error| Trouble::Io(dir.to_owned(), error);
    let odd = |text: &str| {
        text.contains(['"', '\\', '$', '`', '{', '}']) || text.contains(char::is_control)
    };
    if dir.to_str().is_none_or(odd) {
        return Err(Trouble::Name(dir.to_owned()));
    }
    fs::create_dir_all(dir).map_err(io)?;
    let whole = dir.canonicalize().map_err(io)?;
    match whole.to_str().is_none_or(odd) {
        true => Err(Trouble::Name(whole)),
        false => Ok(whole),
    }
}

/// Writes all of `files`, and takes away what was written the last time and is no more. Nothing is touched if one of them
/// would overwrite somebody else's.
pub fn write(dir: &Path, files: &[File]) -> Result<(), Trouble> {
    let before = list(dir)?;
    for file in files {
        let path = dir.join(file.path);
        let there = state(&path)?;
        let known = before.get(file.path).map(String::as_str);
        match there.as_deref() {
            None => {}
            Some(there) if there == hash(&file.content) || Some(there) == known => {}
            Some(_) => return Err(Trouble::Foreign(path)),
        }
    }
    let mut new = Vec::new();
    for file in files {
        new.push(place_beside(&dir.join(file.path), &file.content)?);
    }
    let list: String = files
        .iter()
        .map(|file| format!("{} {}\n", hash(&file.content), file.path))
        .collect();
    new.push(place_beside(&dir.join(LIST), list.as_bytes())?);
    for (temporary, path) in new {
        fs::rename(&temporary, &path).map_err(|error| Trouble::Io(path, error))?;
    }
    for (path, digest) in before {
        let gone = !files.iter().any(|file| file.path == path);
        let path = dir.join(path);
        if gone && state(&path)? == Some(digest) {
            fs::remove_file(&path).map_err(|error| Trouble::Io(path, error))?;
        }
    }
    Ok(())
}

/// Path by path what was written the last time. Paths that lead elsewhere are passed over.
fn list(dir: &Path) -> Result<BTreeMap<String, String>, Trouble> {
    let path = dir.join(LIST);
    let text = match read(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(error) => return Err(Trouble::Io(path, error)),
    };
    let text = String::from_utf8_lossy(&text);
    let lines = text.lines().filter_map(|line| line.split_once(' '));
    let inside = lines.filter(|(_, path)| !path.starts_with('/') && !path.contains(".."));
    Ok(inside
        .map(|(digest, path)| (path.to_owned(), digest.to_owned()))
        .collect())
}

/// The digest of what is there; a word that is none for what is no file, such as a link.
fn state(path: &Path) -> Result<Option<String>, Trouble> {
    let io = |error| Trouble::Io(path.to_owned(), error);
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(io(error)),
        Ok(about) if about.is_file() => Ok(Some(hash(&read(path).map_err(io)?))),
        Ok(_) => Ok(Some("no file".to_owned())),
    }
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?
        .take(MAX_FILE)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn hash(bytes: &[u8]) -> String {
    let digest = digest(&SHA256, bytes);
    digest
        .as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Writes a temporary file next to `path`, from where it can be moved there in one step. Returns both.
fn place_beside(path: &Path, content: &[u8]) -> Result<(PathBuf, PathBuf), Trouble> {
    let io = |error| Trouble::Io(path.to_owned(), error);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(io)?;
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = path.with_file_name(format!(".{name}.{}.tmp", std::process::id()));
    let written = fs::File::create(&temporary).and_then(|mut file| {
        file.write_all(content)?;
        file.sync_all()
    });
    if let Err(error) = written {
        let _ = fs::remove_file(&temporary);
        return Err(io(error));
    }
    Ok((temporary, path.to_owned()))
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    fn file(path: &'static str, content: &str) -> File {
        File {
            path,
            content: content.as_bytes().to_vec(),
        }
    }

    fn all(dir: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(dir)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn what_was_written_here_is_replaced_and_taken_away_again() {
        let dir = TempDir::new().unwrap();
        let dir = make(&dir.path().join("a/b")).unwrap();
        write(&dir, &[file("x/one", "1"), file("two", "2")]).unwrap();
        write(&dir, &[file("x/one", "11")]).unwrap();
        assert_eq!(fs::read_to_string(dir.join("x/one")).unwrap(), "11");
        assert_eq!(all(&dir), [LIST, "x"]);
        assert_eq!(all(&dir.join("x")), ["one"]);
    }

    #[test]
    fn a_foreign_file_is_left_alone_and_nothing_else_is_written() {
        let temp = TempDir::new().unwrap();
        let dir = make(temp.path()).unwrap();
        fs::write(dir.join("two"), "mine").unwrap();
        let files = [file("one", "1"), file("two", "2")];
        assert!(
            matches!(write(&dir, &files), Err(Trouble::Foreign(path)) if path.ends_with("two"))
        );
        assert_eq!(all(&dir), ["two"]);
        // The same content is nobody's loss; what was changed since is somebody's.
        fs::write(dir.join("two"), "2").unwrap();
        write(&dir, &files).unwrap();
        fs::write(dir.join("one"), "changed").unwrap();
        assert!(matches!(write(&dir, &files), Err(Trouble::Foreign(_))));
        write(&dir, &files[1..]).unwrap();
        assert_eq!(fs::read_to_string(dir.join("one")).unwrap(), "changed");
        std::os::unix::fs::symlink("/etc/hostname", dir.join("three")).unwrap();
        assert!(matches!(
            write(&dir, &[file("three", "3")]),
            Err(Trouble::Foreign(_))
        ));
    }

    #[test]
    fn a_name_that_would_break_a_configuration_is_refused() {
        let temp = TempDir::new().unwrap();
        for name in ["a\"b", "a$b", "a\nb", "a{b"] {
            let told = make(&temp.path().join(name));
            assert!(matches!(told, Err(Trouble::Name(_))), "{name}");
        }
        assert!(all(temp.path()).is_empty());
    }
}
