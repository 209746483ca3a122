//! One DNS record, as a line of a zone file and as what a registrar's web form asks for.

use std::fmt;

/// Seconds that resolvers may keep a record: an hour, so that a mistake does not live for a day.
const TTL: u32 = 3600;

/// Octets of one string of a TXT record (RFC 1035 §3.3).
const MAX_STRING: usize = 255;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Absolute, with the final dot.
    pub owner: String,
    pub data: Data,
    pub part: Part,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Data {
    /// RFC 2782; the target `.` withholds the service.
    Srv {
        priority: u16,
        weight: u16,
        port: u16,
        target: String,
    },
    /// To an absolute name.
    Cname(String),
    Txt(String),
    /// RFC 8659 §4.2: who may issue.
    Caa(String),
    /// RFC 6698: usage 3, selector 1, matching type 1: SHA-256 of the public key.
    Tlsa([u8; 32]),
}

/// What a record is for, in the order of the zone file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Mail,
    Services,
    Names,
    Autodiscover,
    Pacc,
    MtaSts,
    TlsReports,
    Authorities,
    Dane,
}

impl Part {
    /// Where the record is specified, for a remark in the file.
    pub fn specification(self) -> &'static str {
        match self {
            Self::Mail => "RFC 6186, RFC 8314",
            Self::Services => "RFC 5804, RFC 6764, RFC 8620",
            Self::Names => "draft-ietf-mailmaint-autoconfig, MS-OXDISCO, draft-ietf-mailmaint-pacc",
            Self::Autodiscover => "MS-OXDISCO",
            Self::Pacc => "draft-ietf-mailmaint-pacc",
            Self::MtaSts => "RFC 8461",
            Self::TlsReports => "RFC 8460",
            Self::Authorities => "RFC 8659",
            Self::Dane => "RFC 6698, RFC 7673",
        }
    }
}

/// What a registrar's form asks for, one text a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fields {
    pub kind: &'static str,
    /// Relative to the domain; `@` is the domain itself.
    pub name: String,
    pub value: String,
    pub priority: Option<u16>,
    pub weight: Option<u16>,
    pub port: Option<u16>,
}

impl Record {
    pub fn kind(&self) -> &'static str {
        match self.data {
            Data::Srv { .. } => "SRV",
            Data::Cname(_) => "CNAME",
            Data::Txt(_) => "TXT",
            Data::Caa(_) => "CAA",
            Data::Tlsa(_) => "TLSA",
        }
    }

    /// For a form of the zone `domain`. Forms write the quotation marks of a TXT record themselves.
    pub fn fields(&self, domain: &str) -> Fields {
        let (value, numbers) = match &self.data {
            Data::Srv {
                priority,
                weight,
                port,
                target,
            } => (target.clone(), Some((*priority, *weight, *port))),
            Data::Txt(text) => (text.clone(), None),
            other => (other.to_string(), None),
        };
        Fields {
            kind: self.kind(),
            name: relative(&self.owner, domain),
            value,
            priority: numbers.map(|(priority, ..)| priority),
            weight: numbers.map(|(_, weight, _)| weight),
            port: numbers.map(|(.., port)| port),
        }
    }
}

/// The absolute name `owner` as a form of the zone `domain` wants it.
pub fn relative(owner: &str, domain: &str) -> String {
    let owner = owner.trim_end_matches('.');
    match owner.strip_suffix(domain) {
        Some("") => "@".to_owned(),
        Some(name) => name.trim_end_matches('.').to_owned(),
        // Of another zone: the form of that one wants less.
        None => owner.to_owned(),
    }
}

/// A line of a zone file (RFC 1035 §5.1). The owner is absolute: the line fits any zone.
impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {TTL} IN {} {}", self.owner, self.kind(), self.data)
    }
}

/// As in a zone file.
impl fmt::Display for Data {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Srv {
                priority,
                weight,
                port,
                target,
            } => write!(f, "{priority} {weight} {port} {target}"),
            Self::Cname(target) => f.write_str(target),
            Self::Txt(text) => {
                for (place, string) in text.as_bytes().chunks(MAX_STRING).enumerate() {
                    let blank = if place == 0 { "" } else { " " };
                    write!(f, "{blank}{}", Quoted(string))?;
                }
                Ok(())
            }
            Self::Caa(name) => write!(f, "0 issue {}", Quoted(name.as_bytes())),
            Self::Tlsa(key) => {
                f.write_str("3 1 1 ")?;
                key.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }
    }
}

/// A character string in quotation marks (RFC 1035 §5.1).
struct Quoted<'a>(&'a [u8]);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"")?;
        for &byte in self.0 {
            match byte {
                b'"' | b'\\' => write!(f, "\\{}", char::from(byte))?,
                b' '..=b'~' => write!(f, "{}", char::from(byte))?,
                other => write!(f, "\\{other:03}")?,
            }
        }
        f.write_str("\"")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn txt(text: &str) -> String {
        Data::Txt(text.into()).to_string()
    }

    #[test]
    fn texts_are_quoted_and_cut_into_strings() {
        assert_eq!(txt("v=x; a=\"b\\c\""), r#""v=x; a=\"b\\c\"""#);
        assert_eq!(txt("\u{fc}\n"), r#""\195\188\010""#);
        let long = txt(&"a".repeat(256));
        assert_eq!(long, format!("\"{}\" \"a\"", "a".repeat(255)));
    }

    #[test]
    fn a_form_wants_names_below_the_domain() {
        let record = |owner: &str, data| Record {
            owner: owner.into(),
            data,
            part: Part::Mail,
        };
        let srv = Data::Srv {
            priority: 1,
            weight: 0,
            port: 993,
            target: "imap.example.org.".into(),
        };
        let fields = record("_imaps._tcp.example.org.", srv).fields("example.org");
        assert_eq!((fields.name.as_str(), fields.kind), ("_imaps._tcp", "SRV"));
        assert_eq!(
            (fields.priority, fields.weight, fields.port),
            (Some(1), Some(0), Some(993))
        );
        assert_eq!(fields.value, "imap.example.org.");
        let fields = record("example.org.", Data::Caa("ca.example".into())).fields("example.org");
        assert_eq!(
            (fields.name.as_str(), fields.value.as_str()),
            ("@", "0 issue \"ca.example\"")
        );
        let fields = record("_x.example.org.", Data::Txt("v=\"x\"".into())).fields("example.org");
        assert_eq!(fields.value, "v=\"x\"");
    }
}
