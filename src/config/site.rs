//! `[site]`: whose page it is: name, logo, colour, and where people get help.

use std::{fs, path::Path, path::PathBuf};

use aws_lc_rs::digest::{SHA256, digest};
use bytes::Bytes;
use quick_xml::{Reader, events::Event};
use toml::{Spanned, de::DeValue};
use url::Url;

use super::{
    domains::{https, words},
    https::path,
    settings,
    text::{self, Faults, in_order, nearest},
};
use crate::model::{Colour, Words};

pub(super) const KEYS: &[&str] = &["name", "logo", "colour", "help", "contact"];

/// The most that a logo may hold, in bytes: with it, a first view still has less than 50 KB.
pub(super) const MAX_LOGO: u64 = 20 * 1024;
/// Characters of a name: it stands beside the logo at the head of each page.
const MAX_NAME: usize = 40;

/// What the pages say of the organisation that runs them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Site {
    pub name: Option<Words>,
    pub logo: Option<Logo>,
    /// Of links and buttons; pages take the nearest shade that can be read.
    pub colour: Option<Colour>,
    pub help: Option<Url>,
    /// A mail address or a URL.
    pub contact: Option<String>,
}

/// A picture, as the file had it.
#[derive(Clone, Debug, PartialEq)]
pub struct Logo {
    pub bytes: Bytes,
    /// Its media type, by its content.
    pub kind: &'static str,
    /// Half of its SHA-256: in its address, so that browsers may keep it for good.
    pub digest: String,
}

/// The file that `logo` names, and where it does.
pub(super) struct LogoAt {
    pub(super) path: PathBuf,
    pub(super) line: usize,
}

impl Site {
    /// The same in memory of its own.
    pub(super) fn copied(&self) -> Self {
        let mut copy = self.clone();
        if let Some(logo) = &mut copy.logo {
            logo.bytes = Bytes::copy_from_slice(&logo.bytes);
        }
        copy
    }
}

/// Reads the table. What is wrong is left out and told to `faults`; the logo's file is not opened yet.
pub(super) fn read(value: &Spanned<DeValue>, faults: &mut Faults) -> (Site, Option<LogoAt>) {
    let (mut site, mut logo) = (Site::default(), None);
    let DeValue::Table(table) = value.get_ref() else {
        faults.add(text::at(value), "`site` must be a table: write [site]");
        return (site, logo);
    };
    for (key, value) in in_order(table) {
        let at = text::at(value);
        match key.get_ref().as_ref() {
            "name" => site.name = words("name", MAX_NAME, value, faults),
            "help" => site.help = https("help", value, faults),
            "logo" => {
                logo = path("logo", value, faults).map(|path| LogoAt {
                    path,
                    line: faults.line(at),
                });
            }
            "colour" => match value.get_ref().as_str().map(str::parse) {
                Some(Ok(colour)) => site.colour = Some(colour),
                _ => faults.add(
                    at,
                    "`colour` wants # and six hexadecimal digits, \"#1d3f60\"",
                ),
            },
            "contact" => match value.get_ref().as_str().map(settings::contact) {
                Some(Ok(contact)) => site.contact = Some(contact),
                Some(Err(message)) => faults.add(at, message),
                None => faults.add(at, "`contact` wants a mail address or a URL"),
            },
            other => {
                let near = nearest(other, KEYS.iter().copied());
                faults.unknown(key.span().start, other, near);
            }
        }
    }
    (site, logo)
}

/// Reads a logo. The error is a sentence without a full stop.
pub(super) fn logo(path: &Path) -> Result<Logo, String> {
    let shown = path.display();
    let told = |error: std::io::Error| format!("the logo {shown} cannot be read: {error}");
    let about = fs::metadata(path).map_err(told)?;
    if about.len() > MAX_LOGO {
        return Err(format!(
            "the logo {shown} has {} bytes; at most {MAX_LOGO} leave the pages quick to load",
            about.len()
        ));
    }
    let bytes = fs::read(path).map_err(told)?;
    let kind = kind(&bytes).ok_or_else(|| {
        format!("the logo {shown} is none of PNG, JPEG, WebP and SVG (well-formed, without DOCTYPE and script)")
    })?;
    let digest = digest(&SHA256, &bytes);
    let digest = digest.as_ref().iter().take(8);
    Ok(Logo {
        digest: digest.map(|byte| format!("{byte:02x}")).collect(),
        bytes: bytes.into(),
        kind,
    })
}

/// The media type by the first bytes; of an SVG, which is text, by all of it.
fn kind(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some("image/png")
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        Some("image/jpeg")
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        Some("image/webp")
    } else if is_svg(bytes) {
        Some("image/svg+xml")
    } else {
        None
    }
}

/// A drawing that runs nothing and fetches nothing. Browsers would not let it, inside a page; by itself neither.
fn is_svg(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return false;
    };
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let (mut depth, mut root) = (0_usize, None);
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                root.get_or_insert_with(|| start.local_name().as_ref() == "svg");
                if start.local_name().as_ref() == "script" {
                    return false;
                }
                depth += 1;
            }
            Ok(Event::Empty(start)) => {
                root.get_or_insert_with(|| start.local_name().as_ref() == "svg");
                if start.local_name().as_ref() == "script" {
                    return false;
                }
            }
            Ok(Event::End(_)) => depth = depth.saturating_sub(1),
            Ok(Event::DocType(_)) | Err(_) => return false,
            Ok(Event::Eof) => return depth == 0 && root == Some(true),
            Ok(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_picture_is_known_by_its_content() {
        for (bytes, kind) in [
            (&b"\x89PNG\r\n\x1a\n...."[..], Some("image/png")),
            (b"\xff\xd8\xff\xe0", Some("image/jpeg")),
            (b"RIFF\x00\x00\x00\x00WEBPVP8 ", Some("image/webp")),
            (
                b"<?xml version='1.0'?><!-- x --><svg xmlns='http://www.w3.org/2000/svg'><g/></svg>",
                Some("image/svg+xml"),
            ),
            (b"<svg/>", Some("image/svg+xml")),
            (b"", None),
            (b"GIF89a", None),
            (b"<html><svg/></html>", None),
            (b"<svg><g></svg>", None),
            (b"<svg>", None),
            (b"<svg><script>alert(1)</script></svg>", None),
            (b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>", None),
            (b"\xff\xfe<svg/>", None),
        ] {
            assert_eq!(super::kind(bytes), kind, "{}", bytes.escape_ascii());
        }
    }
}
