//! What a person types. The local part never leaves the request.

use std::{fmt, str::FromStr};

use email_address::{EmailAddress as Syntax, Options};

use super::{DomainName, NameError};

/// What stands before the @. It cannot be printed, logged or serialised by accident: reading it is spelled [`LocalPart::expose`].
#[derive(Clone, PartialEq, Eq)]
pub struct LocalPart(Box<str>);

impl LocalPart {
    /// The text itself, for a file or page that the person asked for.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for LocalPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LocalPart(…)")
    }
}

/// A whole mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmailAddress {
    local: LocalPart,
    domain: DomainName,
}

impl EmailAddress {
    pub fn local(&self) -> &LocalPart {
        &self.local
    }

    pub fn domain(&self) -> &DomainName {
        &self.domain
    }

    /// `local@domain` with the domain as A-labels.
    pub fn expose(&self) -> String {
        format!("{}@{}", self.local.0, self.domain.ascii())
    }
}

impl FromStr for EmailAddress {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        match text.parse()? {
            Address::Mail(address) => Ok(address),
            Address::Domain(_) => Err(AddressError::NoLocalPart),
        }
    }
}

/// A mail address or a bare domain. Forgiving about what surrounds it: blanks, `mailto:`, `<…>`, a URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    Mail(EmailAddress),
    Domain(DomainName),
}

impl Address {
    pub fn domain(&self) -> &DomainName {
        match self {
            Self::Mail(address) => &address.domain,
            Self::Domain(domain) => domain,
        }
    }

    pub fn mail(&self) -> Option<&EmailAddress> {
        match self {
            Self::Mail(address) => Some(address),
            Self::Domain(_) => None,
        }
    }
}

/// Why a text is neither. [`AddressError::code`] names its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    #[error("nothing was typed")]
    Empty,
    /// `ana@`, `@`.
    #[error("nothing stands behind the @")]
    NoDomain,
    /// A bare domain where a whole address is needed.
    #[error("nothing stands before the @")]
    NoLocalPart,
    #[error("there are two @")]
    TwoAts,
    /// Blanks, control characters, longer than 64 octets …
    #[error("what stands before the @ cannot be in an address")]
    BadLocalPart,
    #[error(transparent)]
    Name(#[from] NameError),
}

impl AddressError {
    /// The `code` of the error object; `say` has the message `error-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "address-empty",
            Self::NoDomain | Self::Name(NameError::Empty) => "address-no-domain",
            Self::NoLocalPart => "address-no-local-part",
            Self::TwoAts => "address-two-ats",
            Self::BadLocalPart => "address-bad-local-part",
            Self::Name(NameError::IpAddress) => "address-ip",
            Self::Name(NameError::Localhost) => "address-localhost",
            Self::Name(NameError::SingleLabel) => "address-single-label",
            Self::Name(NameError::LabelTooLong) => "address-label-too-long",
            Self::Name(NameError::TooLong) => "address-too-long",
            Self::Name(NameError::BadCharacter) => "address-bad-domain",
        }
    }

    /// Every code, so that a test can ask for its sentence.
    pub const CODES: [&'static str; 11] = [
        "address-empty",
        "address-no-domain",
        "address-no-local-part",
        "address-two-ats",
        "address-bad-local-part",
        "address-ip",
        "address-localhost",
        "address-single-label",
        "address-label-too-long",
        "address-too-long",
        "address-bad-domain",
    ];
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let text: String = text.chars().filter(|c| !is_invisible(*c)).collect();
        let text = bare(&text);
        if text.is_empty() {
            return Err(AddressError::Empty);
        }
        if let Some(host) = host_of_url(text) {
            return Ok(Self::Domain(host.parse()?));
        }
        // Full-width commercial at: what an East Asian keyboard gives.
        let Some((local, domain)) = text.rsplit_once(['@', '＠']) else {
            return Ok(Self::Domain(text.parse()?));
        };
        if local.is_empty() {
            return if domain.is_empty() {
                Err(AddressError::NoDomain)
            } else {
                Ok(Self::Domain(domain.parse()?))
            };
        }
        let quoted = local.len() > 1 && local.starts_with('"') && local.ends_with('"');
        if local.contains(['@', '＠']) && !quoted {
            return Err(AddressError::TwoAts);
        }
        if domain.is_empty() {
            return Err(AddressError::NoDomain);
        }
        let domain: DomainName = domain.parse()?;
        // The library judges the local part; the domain is judged above, more strictly.
        let options = Options::default()
            .without_display_text()
            .without_domain_literal();
        Syntax::parse_with_options(&format!("{local}@example.org"), options)
            .map_err(|_| AddressError::BadLocalPart)?;
        Ok(Self::Mail(EmailAddress {
            local: LocalPart(local.into()),
            domain,
        }))
    }
}

/// Marks that say in which direction a text runs, where it may break, or that it is text at all. Mail programs and chats put
/// them around addresses, and nobody can see them.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// What text around an address is put between.
const PAIRS: [(&[char], &[char]); 3] = [
    (&['"', '“', '„', '”', '«', '»'], &['"', '”', '“', '»', '«']),
    (&['\'', '‘', '‚', '’'], &['\'', '’', '‘']),
    (&['(', '[', '（'], &[')', ']', '）']),
];

/// Without what people copy along: blanks, `mailto:` and its query, a display name with angle brackets, quotation marks and
/// brackets around it, the comma behind it.
fn bare(text: &str) -> &str {
    let mut text = text.trim();
    loop {
        let before = text;
        text = text.trim_end_matches([',', ';', '，', '、', '；']).trim();
        for (open, close) in PAIRS {
            if let Some(inner) = text
                .strip_prefix(open)
                .and_then(|it| it.strip_suffix(close))
            {
                text = inner.trim();
            }
        }
        if text == before {
            break;
        }
    }
    if let Some((_, rest)) = text.rsplit_once('<')
        && let Some(inner) = rest.strip_suffix('>')
    {
        text = inner.trim();
    }
    if let Some(prefix) = text.get(..7)
        && prefix.eq_ignore_ascii_case("mailto:")
    {
        text = text[7..].split('?').next().unwrap_or_default();
    }
    text.trim()
}

/// The host of a URL that was pasted whole, with or without its scheme.
fn host_of_url(text: &str) -> Option<&str> {
    let rest = match text.split_once("://") {
        Some((scheme, rest)) if scheme.bytes().all(|b| b.is_ascii_alphanumeric()) => rest,
        Some(_) => return None,
        None if text.contains('/') && !text.contains('@') => text,
        None => return None,
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => Some(name),
        _ => Some(host),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, AddressError> {
        text.parse::<Address>().map(|address| match address {
            Address::Mail(mail) => mail.expose(),
            Address::Domain(domain) => domain.to_string(),
        })
    }

    #[test]
    fn forgives_what_people_copy_along() {
        for (text, meant) in [
            (" ana@example.org\n", "ana@example.org"),
            ("mailto:ana@example.org?subject=x", "ana@example.org"),
            ("Ana Mar <ana@example.org>", "ana@example.org"),
            ("ana＠example.org", "ana@example.org"),
            ("ana@BÜCHER.example", "ana@xn--bcher-kva.example"),
            ("@example.org", "example.org"),
            ("example.org", "example.org"),
            ("https://www.example.org:8443/login?u=1", "www.example.org"),
            ("example.org/webmail", "example.org"),
            ("\"a@b\"@example.org", "\"a@b\"@example.org"),
            ("o'neil+tag@example.org", "o'neil+tag@example.org"),
            ("ana@example.org,", "ana@example.org"),
            ("ana@example.org; ", "ana@example.org"),
            ("(ana@example.org),", "ana@example.org"),
            ("'ana@example.org'", "ana@example.org"),
            ("“ana@example.org”", "ana@example.org"),
            ("„ana@example.org“,", "ana@example.org"),
            ("« ana@example.org »", "ana@example.org"),
            ("[mailto:ana@example.org]", "ana@example.org"),
            ("\"Mar, Ana\" <ana@example.org>;", "ana@example.org"),
            ("ana\u{200e}@example.org", "ana@example.org"),
            ("\u{2068}ana@example.org\u{2069}", "ana@example.org"),
            ("\u{202a}ana@exam\u{ad}ple.org\u{202c}", "ana@example.org"),
        ] {
            assert_eq!(read(text).as_deref(), Ok(meant), "{text:?}");
        }
    }

    #[test]
    fn each_bad_input_has_its_own_fault() {
        let long = format!("ana@{}.org", "a".repeat(300));
        for (text, code) in [
            ("", "address-empty"),
            ("   ", "address-empty"),
            ("@", "address-no-domain"),
            ("ana@", "address-no-domain"),
            ("ana@@example.org", "address-two-ats"),
            ("ana@b@example.org", "address-two-ats"),
            ("an a@example.org", "address-bad-local-part"),
            ("ana\u{0}@example.org", "address-bad-local-part"),
            (long.as_str(), "address-label-too-long"),
            ("ana@192.0.2.1", "address-ip"),
            ("ana@[192.0.2.1]", "address-ip"),
            ("192.0.2.1", "address-ip"),
            ("http://192.0.2.1/", "address-ip"),
            ("http://[::1]:80/", "address-ip"),
            ("localhost", "address-localhost"),
            ("ana@localhost", "address-localhost"),
            ("ana", "address-single-label"),
            ("ana@exa_mple.org", "address-bad-domain"),
        ] {
            let error = text.parse::<Address>().unwrap_err();
            assert_eq!(error.code(), code, "{text:?}");
            assert!(AddressError::CODES.contains(&error.code()));
        }
    }

    #[test]
    fn a_local_part_does_not_show_in_debug_output() {
        let address: Address = "secret@example.org".parse().unwrap();
        assert!(!format!("{address:?}").contains("secret"));
    }
}
