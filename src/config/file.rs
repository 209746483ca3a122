//! The configuration on disk: the file, and the list of domains that it may name.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    thread,
};

use super::{
    Config, Mistake, Parsed, domains,
    site::{self, LogoAt},
};
use crate::directory::Names;

/// Octets of one file: a hundred times what ten thousand domains need.
const MAX_FILE: u64 = 64 * 1024 * 1024;

impl Config {
    /// Reads the file at `path` and what it names. Every mistake in them; a file that cannot be read has one, in its first
    /// line.
    pub fn load(path: &Path) -> Result<Self, Vec<Mistake>> {
        // Reading takes many times the memory of what is kept. A thread has its own, and gives all of it back once what was
        // kept is copied out of it.
        let read = thread::scope(|scope| {
            let reader = thread::Builder::new().spawn_scoped(scope, || Self::read_files(path));
            reader.ok()?.join().ok()
        });
        let mut config = read.unwrap_or_else(|| Self::read_files(path))?;
        config.book = Arc::new(config.book.copied());
        config.site = Arc::new(config.site.copied());
        Ok(config)
    }

    fn read_files(path: &Path) -> Result<Self, Vec<Mistake>> {
        let whole = |reason| vec![at_line(None, 1, reason)];
        let text = read(path).map_err(whole)?;
        let (parsed, mut mistakes) = Self::parse(&text);
        let Parsed {
            mut config,
            tables,
            logo,
        } = parsed;
        config.files.push(path.to_owned());
        let mut listed = Names::default();
        if let Some(list) = &tables.allow_file {
            config.files.push(list.clone());
            match read(list) {
                Ok(text) => mistakes.extend(read_list(list, &text, &mut listed)),
                Err(reason) => mistakes.push(at_line(Some(list.clone()), 1, reason)),
            }
        }
        if let Some(LogoAt { path, line }) = logo {
            match site::logo(&path) {
                Ok(logo) => Arc::make_mut(&mut config.site).logo = Some(logo),
                Err(reason) => {
                    // Who reads in pieces does not know the line.
                    let line = Self::parse_whole(&text).0.logo.map_or(line, |at| at.line);
                    mistakes.push(at_line(None, line, reason));
                }
            }
            config.files.push(path);
        }
        if !mistakes.is_empty() {
            mistakes.sort_by_key(|mistake| (mistake.file.is_some(), mistake.line));
            return Err(mistakes);
        }
        config.book = Arc::new(tables.book(listed));
        Ok(config)
    }
}

pub(super) fn read(path: &Path) -> Result<String, String> {
    let told = |error: std::io::Error| format!("the file cannot be read: {error}");
    let length = std::fs::metadata(path).map_err(told)?.len();
    if length > MAX_FILE {
        return Err(format!("the file is larger than {MAX_FILE} bytes"));
    }
    std::fs::read_to_string(path).map_err(told)
}

/// One domain or `*.domain` in each line; what follows a `#` is for people.
fn read_list(list: &Path, text: &str, names: &mut Names) -> Vec<Mistake> {
    let mut mistakes = Vec::new();
    for (n, line) in text.lines().enumerate() {
        let word = line.split('#').next().unwrap_or_default().trim();
        if !word.is_empty()
            && let Err(message) = domains::allow(names, word)
        {
            mistakes.push(at_line(Some(list.to_owned()), n + 1, message));
        }
    }
    mistakes
}

fn at_line(file: Option<PathBuf>, line: usize, message: String) -> Mistake {
    Mistake {
        file,
        line,
        column: 1,
        message,
    }
}
