//! Which encodings a client's reader knows. The format wants UTF-8 (draft-ietf-mailmaint-autoconfig §3.2), and other files are
//! met all the same.

use std::borrow::Cow;

use serde::Deserialize;

use super::reading::Remark;
use crate::wire::documents::{
    charset,
    xml::{self, Element},
};

/// What one client makes of octets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encodings {
    /// By the mark, by HTTP's charset, by the declaration.
    #[default]
    ByTheBook,
    /// The same, but it does not look at HTTP, and takes no UTF-16 that is only declared.
    Declared,
    /// It reads UTF-8, whatever is declared, and stumbles over everything else.
    Utf8Alone,
    /// It takes everything for UTF-8, and reads a replacement character where that is none.
    TakenForUtf8,
    /// Nobody has told.
    Untold,
}

/// A document as one client has it.
pub struct Text<'a> {
    pub text: Cow<'a, str>,
    /// It is not as it was meant, or might not be.
    pub remark: Option<Remark>,
}

impl Encodings {
    /// The error is fatal.
    pub fn text<'a>(self, body: &'a [u8], content_type: Option<&str>) -> Result<Text<'a>, Remark> {
        let told = content_type.filter(|_| self != Self::Declared);
        let meant = charset::decode(body, told);
        let as_meant = |meant: charset::Text<'a>| Text {
            text: meant.text,
            remark: None,
        };
        let utf8 = std::str::from_utf8(body).ok();
        match (self, meant, utf8) {
            (Self::Utf8Alone | Self::TakenForUtf8, _, Some(text)) => Ok(Text {
                text: text.into(),
                remark: None,
            }),
            (Self::Declared, ..) if charset::is_mislabelled(body) => {
                let reason = "it declares UTF-16 and is not in it";
                Err(Remark::fatal("malformed").with("reason", reason))
            }
            (_, Err(reason), _) => Err(Remark::fatal("malformed").with("reason", reason)),
            (Self::ByTheBook | Self::Declared, Ok(meant), _) => Ok(as_meant(meant)),
            (Self::Untold, Ok(meant), _) if meant.is_utf8() => Ok(as_meant(meant)),
            (Self::Untold, Ok(meant), _) => Ok(Text {
                remark: Some(Remark::passed("encoding-untold").with("encoding", meant.encoding)),
                text: meant.text,
            }),
            // Not even its tags can be told then.
            (Self::TakenForUtf8, Ok(meant), None) if !meant.encoding.starts_with("UTF-16") => {
                Ok(Text {
                    text: String::from_utf8_lossy(body),
                    remark: Some(
                        Remark::passed("encoding-garbled").with("encoding", meant.encoding),
                    ),
                })
            }
            (_, Ok(meant), None) => Err(Remark::fatal("encoding").with("encoding", meant.encoding)),
        }
    }
}

/// A document, decoded by the book and parsed once for all clients that read it so.
pub struct Parsed<'a> {
    /// None where it does not decode.
    text: Option<Cow<'a, str>>,
    root: Result<Element, String>,
}

impl<'a> Parsed<'a> {
    pub fn of(body: &'a [u8], content_type: Option<&str>) -> Self {
        match charset::decode(body, content_type) {
            Ok(meant) => Self {
                root: xml::parse_text(&meant.text),
                text: Some(meant.text),
            },
            Err(reason) => Self {
                text: None,
                root: Err(reason),
            },
        }
    }

    /// What was parsed, if it is this very text.
    pub fn of_text(&self, text: &str) -> Option<&Result<Element, String>> {
        (self.text.as_deref() == Some(text)).then_some(&self.root)
    }

    pub fn is_well_formed(&self) -> bool {
        self.text.as_deref().is_some_and(xml::is_well_formed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        check::client::{CLIENTS, find},
        model::DomainName,
    };

    /// A file whose name for people is not ASCII.
    fn file(declares: &str) -> String {
        let server = |name: &str, kind: &str, port: u16| {
            format!(
                "<{name} type='{kind}'><hostname>{kind}.example.org</hostname><port>{port}</port>\
                 <socketType>SSL</socketType><username>%EMAILADDRESS%</username>\
                 <authentication>password-cleartext</authentication></{name}>"
            )
        };
        format!(
            "<?xml version='1.0' encoding='{declares}'?><clientConfig version='1.1'>\
             <emailProvider id='example.org'><domain>example.org</domain>\
             <displayName>B\u{fc}ro</displayName>{}{}</emailProvider></clientConfig>",
            server("incomingServer", "imap", 993),
            server("outgoingServer", "smtp", 465),
        )
    }

    fn latin(text: &str) -> Vec<u8> {
        text.chars().map(|c| c as u8).collect()
    }

    /// Whether a client has both servers of it, and what it remarks first.
    fn came(client: &str, body: &[u8], content_type: &str) -> (bool, Option<&'static str>) {
        let rules = find(client).unwrap().autoconfig.as_ref().unwrap();
        let domain: DomainName = "example.org".parse().unwrap();
        let reading = rules.read(body, Some(content_type), &domain);
        let remark = reading.remarks.first().map(|remark| remark.code);
        (reading.is_complete(), remark)
    }

    #[test]
    fn each_client_reads_the_encodings_that_its_reader_knows() {
        let mut marked = b"\xff\xfe".to_vec();
        marked.extend(file("UTF-16").encode_utf16().flat_map(u16::to_le_bytes));
        for (client, by_declaration, by_mark, by_http) in [
            ("thunderbird", (true, None), (true, None), (true, None)),
            (
                "thunderbird-android",
                (true, Some("encoding-garbled")),
                (false, Some("encoding")),
                (true, Some("encoding-garbled")),
            ),
            (
                "kmail",
                (true, None),
                (true, None),
                (false, Some("malformed")),
            ),
            (
                "evolution",
                (false, Some("encoding")),
                (false, Some("encoding")),
                (false, Some("encoding")),
            ),
            (
                "fairemail",
                (true, Some("encoding-garbled")),
                (false, Some("encoding")),
                (true, Some("encoding-garbled")),
            ),
            (
                "nextcloud-mail",
                (true, None),
                (true, None),
                (false, Some("malformed")),
            ),
        ] {
            let xml = "text/xml";
            let in_http = "text/xml; charset=iso-8859-1";
            assert_eq!(
                came(client, &latin(&file("ISO-8859-1")), xml),
                by_declaration,
                "{client}"
            );
            assert_eq!(came(client, &marked, xml), by_mark, "{client}");
            assert_eq!(
                came(client, &latin(&file("UTF-8")), in_http),
                by_http,
                "{client}"
            );
            // What is called UTF-16 and is not: a browser reads it.
            let called = came(client, file("UTF-16").as_bytes(), xml);
            let strict = matches!(client, "kmail" | "nextcloud-mail");
            assert_eq!(called, (!strict, strict.then_some("malformed")), "{client}");
            // And all read what the format wants.
            let usual = came(client, file("UTF-8").as_bytes(), "text/xml; charset=utf-8");
            assert_eq!(usual, (true, None), "{client}");
        }
    }

    #[test]
    fn what_nobody_has_told_of_a_client_is_said() {
        let rules = find("outlook-classic")
            .unwrap()
            .autodiscover
            .as_ref()
            .unwrap();
        let body = "<Autodiscover><Response><Account><Protocol><Type>IMAP</Type>\
                    <Server>imap.example.org</Server><Port>993</Port></Protocol>\
                    </Account></Response></Autodiscover>";
        let domain: DomainName = "example.org".parse().unwrap();
        let wide: Vec<u8> = body.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let reading = rules.read(&wide, Some("text/xml"), &domain);
        assert!(reading.incoming.is_some());
        assert_eq!(reading.remarks[0].code, "encoding-untold");
        assert!(!reading.remarks[0].fatal);
        let reading = rules.read(body.as_bytes(), Some("text/xml"), &domain);
        assert!(reading.remarks.is_empty());
    }

    #[test]
    fn no_client_is_left_to_a_guess() {
        for client in CLIENTS.iter().filter(|client| client.autoconfig.is_some()) {
            let rules = client.autoconfig.as_ref().unwrap();
            assert_eq!(
                rules.encodings == Encodings::ByTheBook,
                client.id == "thunderbird",
                "{}",
                client.id
            );
        }
    }
}
