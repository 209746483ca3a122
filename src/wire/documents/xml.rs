//! XML of strangers as a small tree. Namespaces are forgotten, comments and processing instructions dropped.
//!
//! No document type and so no entity of one's own is taken: neither expansion nor inclusion can happen.

use quick_xml::{
    events::{BytesStart, Event},
    reader::Reader,
};

use super::charset::{decode, decode_lossily};

/// Longer documents are refused, in octets. The longest file of the central database has 10 KiB.
pub const MAX_LEN: usize = 256 * 1024;

/// Elements inside elements. Real files need six.
const MAX_DEPTH: usize = 32;

/// Elements and attributes of one document.
const MAX_NODES: usize = 10_000;

/// One element. Text is everything between its tags that is no element, references resolved, not trimmed.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// Without a prefix.
    pub name: String,
    attributes: Vec<(String, String)>,
    text: String,
    pub children: Vec<Element>,
}

impl Element {
    /// The attribute's value without white space around it; none where it is absent or empty.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.trim())
            .filter(|value| !value.is_empty())
    }

    /// The text without white space around it; none where it is empty.
    pub fn text(&self) -> Option<&str> {
        Some(self.text.trim()).filter(|text| !text.is_empty())
    }

    /// The text as it stands, white space included.
    pub fn raw(&self) -> &str {
        &self.text
    }

    /// All children of that name, in document order.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The text of the first child of that name that has any.
    pub fn text_of(&self, name: &str) -> Option<&str> {
        self.children
            .iter()
            .filter(|child| child.name == name)
            .find_map(Self::text)
    }
}

/// The name of the first start tag, whatever the octets before and behind it are. None if there is no tag at all.
pub fn root_name(body: &[u8]) -> Option<String> {
    root_name_as(body, None)
}

/// The same of a document that came over HTTP, which may name its charset.
pub fn root_name_as(body: &[u8], content_type: Option<&str>) -> Option<String> {
    let start = body.get(..MAX_LEN).unwrap_or(body);
    root_name_of(&decode_lossily(start, content_type))
}

/// The same of text.
pub fn root_name_of(text: &str) -> Option<String> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().allow_dangling_amp = true;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) => {
                return Some(tag.local_name().as_ref().to_owned());
            }
            Ok(Event::Eof) | Err(_) => return None,
            Ok(_) => {}
        }
    }
}

/// Whether a browser's reader would take it for XML: tags that pair up below one root. A document type, which [`parse`]
/// refuses, does no harm here, since nothing is read.
pub fn is_well_formed(text: &str) -> bool {
    let mut reader = Reader::from_str(text);
    reader.config_mut().enable_all_checks(true);
    let (mut depth, mut roots) = (0_usize, 0_usize);
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => {
                if tag.attributes().any(|attribute| attribute.is_err()) {
                    return false;
                }
                roots += usize::from(depth == 0);
                depth += 1;
            }
            Ok(Event::Empty(_)) => roots += usize::from(depth == 0),
            Ok(Event::End(_)) => depth = depth.saturating_sub(1),
            Ok(Event::Text(text)) if depth == 0 && !text.trim().is_empty() => return false,
            Ok(Event::Eof) => return depth == 0 && roots == 1,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
}

/// Reads a whole document. The error is a phrase for the report's `detail`.
pub fn parse(body: &[u8]) -> Result<Element, String> {
    parse_as(body, None)
}

/// The same of a document that came over HTTP, which may name its charset.
pub fn parse_as(body: &[u8], content_type: Option<&str>) -> Result<Element, String> {
    if body.len() > MAX_LEN {
        return Err("it is longer than 256 KiB".into());
    }
    parse_text(&decode(body, content_type)?.text)
}

/// The same of text, whatever encoding it declares.
pub fn parse_text(text: &str) -> Result<Element, String> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().enable_all_checks(true);
    let mut builder = Builder::default();
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Start(tag) => builder.open(&tag)?,
            Event::Empty(tag) => {
                builder.open(&tag)?;
                builder.close();
            }
            Event::End(_) => builder.close(),
            Event::Text(text) => builder.text(&text)?,
            Event::CData(text) => builder.text(&text)?,
            Event::GeneralRef(reference) => {
                let character = match reference.resolve_char_ref() {
                    Ok(Some(character)) => character,
                    Ok(None) => predefined(&reference)
                        .ok_or("it refers to an entity that XML does not define")?,
                    Err(_) => return Err("it refers to a character that does not exist".into()),
                };
                builder.text(character.encode_utf8(&mut [0; 4]))?;
            }
            Event::DocType(_) => return Err("it has a document type declaration".into()),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::Eof => return builder.finish(),
        }
    }
}

fn predefined(entity: &str) -> Option<char> {
    Some(match entity {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "apos" => '\'',
        "quot" => '"',
        _ => return None,
    })
}

#[derive(Default)]
struct Builder {
    open: Vec<Element>,
    root: Option<Element>,
    nodes: usize,
}

impl Builder {
    fn open(&mut self, tag: &BytesStart) -> Result<(), String> {
        if self.open.is_empty() && self.root.is_some() {
            return Err("it has a second root element".into());
        }
        if self.open.len() == MAX_DEPTH {
            return Err("its elements are nested too deeply".into());
        }
        let mut element = Element {
            name: tag.local_name().as_ref().to_owned(),
            ..Element::default()
        };
        self.nodes += 1;
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| error.to_string())?;
            let value = attribute
                .normalized_value(quick_xml::XmlVersion::Implicit1_0)
                .map_err(|error| error.to_string())?;
            let name = attribute.key.local_name().as_ref().to_owned();
            element.attributes.push((name, value.into_owned()));
            self.nodes += 1;
        }
        if self.nodes > MAX_NODES {
            return Err("it has too many elements".into());
        }
        self.open.push(element);
        Ok(())
    }

    /// The reader has checked that start and end tags pair up.
    fn close(&mut self) {
        let Some(element) = self.open.pop() else {
            return;
        };
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None => self.root = Some(element),
        }
    }

    fn text(&mut self, text: &str) -> Result<(), String> {
        match self.open.last_mut() {
            Some(element) => element.text.push_str(text),
            None if text.trim().is_empty() => {}
            None => return Err("it has text outside the root element".into()),
        }
        Ok(())
    }

    fn finish(self) -> Result<Element, String> {
        if self.open.is_empty() {
            self.root.ok_or_else(|| "it has no element".into())
        } else {
            Err("it ends before its elements do".into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_comes_whole_through_references_sections_and_comments() {
        let root = parse(b"<a> x &lt;&#38;<!-- no --><![CDATA[<y>]]> &#x1F600; </a>").unwrap();
        assert_eq!(root.text(), Some("x <&<y> \u{1f600}"));
    }

    #[test]
    fn prefixes_and_namespaces_are_forgotten() {
        let root = parse(b"<p:a xmlns:p='urn:x' p:k=' v '><p:b/></p:a>").unwrap();
        assert_eq!((root.name.as_str(), root.attribute("k")), ("a", Some("v")));
        assert_eq!(root.all("b").count(), 1);
    }

    #[test]
    fn what_is_no_document_is_refused_with_a_reason() {
        let deep = "<a>".repeat(40) + &"</a>".repeat(40);
        let many = format!("<a>{}</a>", "<b/>".repeat(MAX_NODES));
        let long = format!("<a>{}</a>", " ".repeat(MAX_LEN));
        for (body, reason) in [
            ("", "no element"),
            ("<a>", "ends before"),
            ("<a></b>", "b"),
            ("<a/><b/>", "second root"),
            ("warning <a/>", "outside"),
            ("<a/>]", "outside"),
            ("<a>&nbsp;</a>", "entity"),
            ("<a b='&x;'/>", "x"),
            ("<a>&#0;</a>", "character"),
            ("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "document type"),
            ("<?xml version='1.0' encoding='x-none'?><a/>", "encoding"),
            (deep.as_str(), "nested"),
            (many.as_str(), "too many"),
            (long.as_str(), "256"),
        ] {
            let error = parse(body.as_bytes()).unwrap_err();
            assert!(error.contains(reason), "{error:?} lacks {reason:?}");
        }
        assert!(parse(b"<a>\xff</a>").unwrap_err().contains("UTF-8"));
        assert!(parse(b"\xff\xfe<\0a").unwrap_err().contains("UTF-16"));
    }

    #[test]
    fn the_first_tag_is_found_in_anything() {
        for (body, name) in [
            (&b"<!doctype html><HTML><p>"[..], Some("HTML")),
            (
                b"\xef\xbb\xbf<?xml version='1.0'?><!-- x --><x:a>",
                Some("a"),
            ),
            (b"caf\xe9 & <a b=>", Some("a")),
            (b"\xff\xfe<\0a\0>\0\0", Some("a")),
            (b"{\"a\": 1}", None),
            (b"<", None),
            (b"", None),
        ] {
            assert_eq!(root_name(body).as_deref(), name, "{body:?}");
        }
    }
}
