//! What a mail client asks of Autodiscover (MS-OXDSCLI §2.2.3, MS-ASCMD §2.2.3.1), read as tolerantly as can be.
//!
//! Clients in use begin with blanks, with a byte order mark, write UTF-16, name no namespace, or leave the `&` of an address
//! as it is. None of that makes a question unclear. A document type does: nobody who sets up a mail app sends one.

use quick_xml::{
    events::{BytesStart, Event},
    reader::Reader,
};

/// Longer questions are refused, in octets. A real one has some 400.
pub const MAX_LEN: usize = 16 * 1024;

/// Elements inside elements. A real question needs three.
const MAX_DEPTH: usize = 16;

/// Which answer is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schema {
    /// Outlook's, the only one with IMAP, POP3 and SMTP in it.
    Outlook,
    /// ActiveSync's.
    MobileSync,
    Unknown,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub schema: Schema,
    /// As it was typed: perhaps no address at all.
    pub address: Option<String>,
}

/// The octets are no question: error 600.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the request cannot be read")]
pub struct Unreadable;

/// Reads the body of a POST.
pub fn read(body: &[u8]) -> Result<Question, Unreadable> {
    if body.len() > MAX_LEN {
        return Err(Unreadable);
    }
    let text = decode(body)?;
    let mut reader = Reader::from_str(text.trim_start_matches(is_padding));
    reader.config_mut().allow_dangling_amp = true;
    let mut reading = Reading::default();
    loop {
        match reader.read_event().map_err(|_| Unreadable)? {
            Event::Start(tag) => reading.open(&tag)?,
            Event::Empty(tag) => {
                reading.open(&tag)?;
                reading.close();
            }
            Event::End(_) => reading.close(),
            Event::Text(text) => reading.take(&text),
            Event::CData(text) => reading.take(&text),
            Event::GeneralRef(name) => match name.resolve_char_ref() {
                Ok(Some(c)) => reading.take(c.encode_utf8(&mut [0; 4])),
                // The five of XML; anything else is an address that nobody escaped.
                _ => match quick_xml::escape::resolve_predefined_entity(&name) {
                    Some(text) => reading.take(text),
                    None => reading.take(&format!("&{};", &*name)),
                },
            },
            Event::DocType(_) => return Err(Unreadable),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::Eof => return reading.finish(),
        }
    }
}

fn is_padding(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\0')
}

/// The encoding goes by the octets, not by the declaration, which clients copy from elsewhere. What is no Unicode is
/// taken for Latin-1.
fn decode(body: &[u8]) -> Result<String, Unreadable> {
    let wide = |of: fn([u8; 2]) -> u16, body: &[u8]| {
        let units = body.chunks_exact(2).filter_map(|two| two.try_into().ok());
        let text: Result<String, _> = char::decode_utf16(units.map(of)).collect();
        text.map_err(|_| Unreadable)
    };
    match body {
        [0xff, 0xfe, rest @ ..] => wide(u16::from_le_bytes, rest),
        [0xfe, 0xff, rest @ ..] => wide(u16::from_be_bytes, rest),
        [b'<', 0, ..] => wide(u16::from_le_bytes, body),
        [0, b'<', ..] => wide(u16::from_be_bytes, body),
        _ => Ok(match std::str::from_utf8(body) {
            Ok(text) => text.to_owned(),
            Err(_) => body.iter().map(|&byte| char::from(byte)).collect(),
        }),
    }
}

/// What has been read so far. Names are compared without prefix and letter case.
#[derive(Default)]
struct Reading {
    /// Lower-case local names of the open elements.
    open: Vec<String>,
    is_autodiscover: bool,
    /// The first namespace that names a schema of requests.
    namespace: String,
    address: String,
    schema: String,
}

impl Reading {
    fn open(&mut self, tag: &BytesStart) -> Result<(), Unreadable> {
        let name = tag.local_name().as_ref().to_ascii_lowercase();
        if self.open.is_empty() {
            if self.is_autodiscover || name != "autodiscover" {
                return Err(Unreadable);
            }
            self.is_autodiscover = true;
        }
        if self.open.len() == MAX_DEPTH {
            return Err(Unreadable);
        }
        for attribute in tag.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| Unreadable)?;
            let is_namespace = attribute.key.as_ref().starts_with("xmlns");
            if is_namespace
                && self.namespace.is_empty()
                && attribute.value.contains("requestschema")
            {
                self.namespace = attribute.value.to_ascii_lowercase();
            }
        }
        self.open.push(name);
        Ok(())
    }

    fn close(&mut self) {
        self.open.pop();
    }

    fn take(&mut self, text: &str) {
        match self.open.last().map(String::as_str) {
            Some("emailaddress") => self.address.push_str(text),
            Some("acceptableresponseschema") => self.schema.push_str(text),
            _ => {}
        }
    }

    fn finish(self) -> Result<Question, Unreadable> {
        if !self.is_autodiscover || !self.open.is_empty() {
            return Err(Unreadable);
        }
        let asked = self.schema.trim().to_ascii_lowercase();
        // Who names no answer that is known is answered as it asks.
        let schema = match schema_in(&asked) {
            Schema::Unknown => match schema_in(&self.namespace) {
                Schema::MobileSync if !asked.is_empty() => Schema::Unknown,
                known => known,
            },
            known => known,
        };
        let address = self.address.trim().to_owned();
        Ok(Question {
            schema,
            address: (!address.is_empty()).then_some(address),
        })
    }
}

/// By the path of `http://schemas.microsoft.com/exchange/autodiscover/…`.
fn schema_in(name: &str) -> Schema {
    if name.contains("/autodiscover/outlook/") {
        Schema::Outlook
    } else if name.contains("/autodiscover/mobilesync/") {
        Schema::MobileSync
    } else {
        Schema::Unknown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OUTLOOK: &str =
        "http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006";
    const MOBILE: &str =
        "http://schemas.microsoft.com/exchange/autodiscover/mobilesync/requestschema/2006";

    fn question(namespace: &str, address: &str, answer: &str) -> String {
        let answer = match answer {
            "" => String::new(),
            name => format!(
                "<AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/{name}</AcceptableResponseSchema>"
            ),
        };
        format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Autodiscover xmlns=\"{namespace}\">\n <Request>\
             <EMailAddress>{address}</EMailAddress>{answer}</Request></Autodiscover>"
        )
    }

    fn asked(body: &[u8]) -> (Schema, Option<String>) {
        let question = read(body).unwrap();
        (question.schema, question.address)
    }

    #[test]
    fn the_answer_goes_by_what_was_asked_for() {
        for (namespace, answer, schema) in [
            (OUTLOOK, "outlook/responseschema/2006a", Schema::Outlook),
            (MOBILE, "mobilesync/responseschema/2006", Schema::MobileSync),
            (
                OUTLOOK,
                "mobilesync/responseschema/2006",
                Schema::MobileSync,
            ),
            (MOBILE, "outlook/responseschema/2006a", Schema::Outlook),
            ("", "outlook/responseschema/2006a", Schema::Outlook),
            (OUTLOOK, "", Schema::Outlook),
            (MOBILE, "", Schema::MobileSync),
            (OUTLOOK, "later/responseschema/2030", Schema::Outlook),
            (MOBILE, "later/responseschema/2030", Schema::Unknown),
            ("", "", Schema::Unknown),
        ] {
            let text = question(namespace, "ana@example.org", answer);
            let read = asked(text.as_bytes());
            assert_eq!(read, (schema, Some("ana@example.org".into())), "{text}");
        }
    }

    #[test]
    fn odd_but_clear_questions_are_understood() {
        let answer = "outlook/responseschema/2006a";
        let plain = question(OUTLOOK, "ana@example.org", answer);
        let wide = |of: fn(u16) -> [u8; 2], mark: &[u8]| -> Vec<u8> {
            let units = plain.encode_utf16().flat_map(of);
            mark.iter().copied().chain(units).collect()
        };
        for body in [
            format!("  \r\n\t{plain}").into_bytes(),
            format!("\u{feff}{plain}").into_bytes(),
            format!("{plain}\0\r\n").into_bytes(),
            plain.replace("utf-8", "utf-16").into_bytes(),
            wide(u16::to_le_bytes, b"\xff\xfe"),
            wide(u16::to_be_bytes, b"\xfe\xff"),
            wide(u16::to_le_bytes, b""),
            wide(u16::to_be_bytes, b""),
            plain.replace("EMailAddress", "emailaddress").into_bytes(),
            plain
                .replace("ana@example.org", " ana&#64;example.org\n")
                .into_bytes(),
        ] {
            let read = asked(&body);
            assert_eq!(read, (Schema::Outlook, Some("ana@example.org".into())));
        }
        for (written, meant) in [
            ("a&b@example.org", "a&b@example.org"),
            ("a&amp;b@example.org", "a&b@example.org"),
            ("a&b;c@example.org", "a&b;c@example.org"),
            ("<![CDATA[a&b@example.org]]>", "a&b@example.org"),
        ] {
            let text = question(OUTLOOK, written, answer);
            assert_eq!(
                asked(text.as_bytes()).1.as_deref(),
                Some(meant),
                "{written}"
            );
        }
        let latin = plain.replace("ana", "m\u{fc}ller");
        let latin: Vec<u8> = latin.chars().map(|c| c as u8).collect();
        assert_eq!(asked(&latin).1.as_deref(), Some("müller@example.org"));
        assert_eq!(asked(question(OUTLOOK, "", answer).as_bytes()).1, None);
    }

    #[test]
    fn what_is_no_question_is_refused() {
        let plain = question(OUTLOOK, "ana@example.org", "outlook/responseschema/2006a");
        let bomb = plain.replacen(
            "?>",
            "?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>",
            1,
        );
        let deep = format!("<Autodiscover>{}", "<x>".repeat(1000));
        let long = plain.replace("ana", &"a".repeat(MAX_LEN));
        let half = &plain[..plain.len() - 10];
        let twice = format!("{plain}<Autodiscover/>");
        for body in [
            "",
            " ",
            "<html></html>",
            "{}",
            "ana@example.org",
            "<Autodiscover><Request></Autodiscover>",
            "\u{feff}",
            half,
            &twice,
            &bomb,
            &deep,
            &long,
        ] {
            assert_eq!(read(body.as_bytes()), Err(Unreadable), "{body:.60}");
        }
        // An odd octet, a lone surrogate.
        assert_eq!(read(b"\xff\xfe<\0\0\xd8<\0"), Err(Unreadable));
        let mut cut: Vec<u8> = plain.encode_utf16().flat_map(u16::to_le_bytes).collect();
        cut.truncate(99);
        assert_eq!(read(&cut), Err(Unreadable));
    }

    proptest::proptest! {
        #[test]
        fn no_octets_make_it_panic(body in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300)) {
            let _ = read(&body);
        }
    }
}
