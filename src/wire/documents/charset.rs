//! Octets of an XML document as text: which encoding they are in (XML 1.0 §4.3.3 and appendix F, RFC 7303 §3), and what they
//! say in it.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use quick_xml::{events::Event, reader::Reader};

/// As much of a document as is searched for its declaration, in octets.
const MAX_DECLARATION: usize = 400;

/// A document as text, and the name of the encoding that it was in.
#[derive(Debug)]
pub struct Text<'a> {
    pub text: Cow<'a, str>,
    /// As the Encoding Standard spells it: `UTF-8`, `UTF-16LE`, `windows-1252` (which ISO-8859-1 is read as).
    pub encoding: &'static str,
}

impl Text<'_> {
    pub fn is_utf8(&self) -> bool {
        self.encoding == UTF_8.name()
    }
}

/// The whole document. `content_type` is what came with it over HTTP. The error is a phrase for the report's `detail`.
pub fn decode<'a>(body: &'a [u8], content_type: Option<&str>) -> Result<Text<'a>, String> {
    let encoding = encoding(body, content_type)?;
    let text = encoding
        .decode_without_bom_handling_and_without_replacement(behind_bom(body))
        .ok_or_else(|| format!("it is not encoded in {}", encoding.name()))?;
    Ok(Text {
        text,
        encoding: encoding.name(),
    })
}

/// The same for a look at it, however broken it is.
pub fn decode_lossily<'a>(body: &'a [u8], content_type: Option<&str>) -> Cow<'a, str> {
    let encoding = encoding(body, content_type).unwrap_or(UTF_8);
    encoding.decode_without_bom_handling(behind_bom(body)).0
}

/// A byte order mark decides, then HTTP's charset, then the first octets, then the declaration; without any of them it is
/// UTF-8.
fn encoding(body: &[u8], content_type: Option<&str>) -> Result<&'static Encoding, &'static str> {
    const UTF_32: [&[u8]; 4] = [b"\0\0\xfe\xff", b"\xff\xfe\0\0", b"\0\0\0<", b"<\0\0\0"];
    if UTF_32.iter().any(|start| body.starts_with(start)) {
        return Err("it is encoded in UTF-32");
    }
    if let Some((encoding, _)) = Encoding::for_bom(body) {
        return Ok(encoding);
    }
    let wide = match body {
        [0, b'<', ..] => Some(UTF_16BE),
        [b'<', 0, ..] => Some(UTF_16LE),
        _ => None,
    };
    // A charset that nobody knows says nothing.
    if let Some(told) = content_type.and_then(charset).and_then(named) {
        // `utf-16` leaves the order of octets to the mark (RFC 2781 §3.3); where there is none, the first character shows it.
        return Ok(wide.filter(|_| told == UTF_16LE).unwrap_or(told));
    }
    if let Some(wide) = wide {
        return Ok(wide);
    }
    let Some(label) = declared(body) else {
        return Ok(UTF_8);
    };
    match named(&label) {
        // Its declaration could not have been read then. Programs that write into strings declare it all the same, and
        // browsers take it for what it can only be.
        Some(told) if is_wide(told) => Ok(UTF_8),
        Some(told) => Ok(told),
        None => Err("it declares an encoding that is not known"),
    }
}

/// Whether a document declares UTF-16 in octets that are not, which XML forbids (§4.3.3).
pub fn is_mislabelled(body: &[u8]) -> bool {
    let label = declared(body);
    label.and_then(|label| named(&label)).is_some_and(is_wide)
}

fn is_wide(encoding: &'static Encoding) -> bool {
    encoding == UTF_16LE || encoding == UTF_16BE
}

/// The encoding of that name, if it is one for documents.
fn named(label: &str) -> Option<&'static Encoding> {
    // The Encoding Standard takes them for Windows' code page; what is not ASCII under these names is mostly UTF-8.
    if ["us-ascii", "ascii"]
        .iter()
        .any(|name| label.eq_ignore_ascii_case(name))
    {
        return Some(UTF_8);
    }
    Encoding::for_label_no_replacement(label.as_bytes())
        .filter(|encoding| *encoding != encoding_rs::X_USER_DEFINED)
}

/// The parameter of a media type (RFC 9110 §8.3.1).
fn charset(content_type: &str) -> Option<&str> {
    let mut parameters = content_type.split(';').skip(1);
    let value = parameters.find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then_some(value)
    })?;
    Some(value.trim().trim_matches('"'))
}

/// What the declaration says, of a document whose ASCII characters are ASCII octets. White space before it, which the format
/// forbids, occurs.
fn declared(body: &[u8]) -> Option<String> {
    let start = body.get(..MAX_DECLARATION.min(body.len()))?;
    // One character per octet, whatever it is.
    let start: String = start.iter().copied().map(char::from).collect();
    let mut reader = Reader::from_str(start.trim_start());
    match reader.read_event() {
        Ok(Event::Decl(declaration)) => Some(declaration.encoding()?.ok()?.into_owned()),
        _ => None,
    }
}

fn behind_bom(body: &[u8]) -> &[u8] {
    let length = Encoding::for_bom(body).map_or(0, |(_, length)| length);
    body.get(length..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wide(text: &str, big: bool) -> Vec<u8> {
        let order = if big {
            u16::to_be_bytes
        } else {
            u16::to_le_bytes
        };
        text.encode_utf16().flat_map(order).collect()
    }

    #[test]
    fn the_encoding_is_by_the_mark_the_charset_the_first_octets_or_the_declaration_in_that_order() {
        let says = |label: &str| format!("<?xml version='1.0' encoding='{label}'?><a>\u{fc}</a>");
        let latin = |label: &str| {
            let text = says(label);
            text.chars().map(|c| c as u8).collect::<Vec<u8>>()
        };
        let marked = |mark: &[u8], rest: Vec<u8>| [mark, &rest].concat();
        let utf8 = |label: &str| says(label).into_bytes();
        let cyrillic = b"<?xml version=\"1.0\" encoding=\"KOI8-R\"?><a>\xd1</a>".to_vec();
        for (body, content_type, expected) in [
            ("<a>\u{fc}</a>".into(), None, Some(("UTF-8", '\u{fc}'))),
            (utf8("UTF-8"), None, Some(("UTF-8", '\u{fc}'))),
            (utf8("us-ascii"), None, Some(("UTF-8", '\u{fc}'))),
            (latin("ISO-8859-1"), None, Some(("windows-1252", '\u{fc}'))),
            (
                latin("windows-1252"),
                None,
                Some(("windows-1252", '\u{fc}')),
            ),
            (latin("iso-8859-15"), None, Some(("ISO-8859-15", '\u{fc}'))),
            (cyrillic, None, Some(("KOI8-R", '\u{44f}'))),
            (
                marked(b" \n", latin("latin1")),
                None,
                Some(("windows-1252", '\u{fc}')),
            ),
            (
                marked(b"\xff\xfe", wide(&says("UTF-16"), false)),
                None,
                Some(("UTF-16LE", '\u{fc}')),
            ),
            (
                marked(b"\xfe\xff", wide(&says("UTF-16"), true)),
                None,
                Some(("UTF-16BE", '\u{fc}')),
            ),
            (
                wide(&says("UTF-16LE"), false),
                None,
                Some(("UTF-16LE", '\u{fc}')),
            ),
            (
                wide(&says("UTF-16BE"), true),
                None,
                Some(("UTF-16BE", '\u{fc}')),
            ),
            // The mark is believed before HTTP, HTTP before the document.
            (
                marked(b"\xef\xbb\xbf", utf8("iso-8859-1")),
                Some("text/xml; charset=iso-8859-1"),
                Some(("UTF-8", '\u{fc}')),
            ),
            (
                latin("UTF-8"),
                Some("text/xml;Charset=\"ISO-8859-1\""),
                Some(("windows-1252", '\u{fc}')),
            ),
            (
                utf8("iso-8859-1"),
                Some("application/xml; a=b; charset=utf-8"),
                Some(("UTF-8", '\u{fc}')),
            ),
            (
                wide(&says("UTF-16"), true),
                Some("text/xml; charset=utf-16"),
                Some(("UTF-16BE", '\u{fc}')),
            ),
            // A charset that says nothing.
            (
                latin("iso-8859-1"),
                Some("text/xml; charset=none"),
                Some(("windows-1252", '\u{fc}')),
            ),
            (
                latin("iso-8859-1"),
                Some("text/xml"),
                Some(("windows-1252", '\u{fc}')),
            ),
            // Octets that do not decode, and encodings that are not to be known.
            (latin("UTF-8"), None, None),
            (latin("iso-8859-1"), Some("text/xml; charset=utf-8"), None),
            (latin("UTF-16"), None, None),
            (utf8("UTF-16"), None, Some(("UTF-8", '\u{fc}'))),
            (latin("klingon"), None, None),
            (latin("iso-2022-kr"), None, None),
            (latin("x-user-defined"), None, None),
            (marked(b"\xff\xfe", b"<\0a\0>\0/".to_vec()), None, None),
            (marked(b"\xff\xfe", b"<\0\0\xd8>\0".to_vec()), None, None),
            (b"\xff\xfe\0\0<\0\0\0".to_vec(), None, None),
            (b"<\0\0\0".to_vec(), None, None),
        ] {
            let read = decode(&body, content_type);
            let read = read.as_ref().ok().map(|read| {
                let beyond = read.text.chars().find(|c| !c.is_ascii());
                (read.encoding, beyond.unwrap())
            });
            assert_eq!(read, expected, "{content_type:?} {}", body.escape_ascii());
        }
    }
}
