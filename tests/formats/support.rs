//! Settings to write, and a small tree to read them back with.

use std::collections::BTreeMap;

use portolan::{
    config::Config,
    directory::Published,
    model::{DomainName, EmailAddress, Offer, Recommendation, Setting},
    outputs::{CannotCarry, Output, Subject},
};
use quick_xml::{NsReader, events::Event, name::ResolveResult};

/// All that a domain can offer.
pub const RICH: &str = r#"
    [domain."example.org"]
    name = { en = "Example Mail", de = "Beispielpost" }
    short_name = "Example"
    username = "%EMAILADDRESS%"
    imap = [
      { hostname = "imap.example.org", port = 993, security = "implicit-tls", authentication = ["OAuth2", "password-cleartext"] },
      { hostname = "imap.example.org", port = 143, security = "starttls" },
    ]
    pop3 = { hostname = "pop.example.org", port = 995, security = "implicit-tls" }
    smtp = [
      { hostname = "smtp.example.org", port = 465, security = "implicit-tls" },
      { hostname = "smtp.example.org", port = 587, security = "starttls" },
    ]
    sieve = { hostname = "imap.example.org", port = 4190, security = "starttls" }
    caldav = "https://dav.example.org/calendars/?a=1&b=2"
    carddav = { url = "https://dav.example.org/contacts/", username = "%EMAILLOCALPART%", authentication = ["OAuth2", "password-cleartext"] }
    jmap = "https://jmap.example.org/session"
    webmail = "https://webmail.example.org/?_task=login&_lang=<x>"
    oauth = { issuer = "https://login.example.org", authorization_url = "https://login.example.org/authorize", token_url = "https://login.example.org/token", scope = ["mail", "contacts calendars"], client_id = "any-app" }
    documentation = [
      { url = "https://help.example.org/mail", text = { en = "Set up <mail> & more", de = "E-Mail einrichten", "de-AT" = "E-Mail einrichten, bitte" } },
      { url = "https://help.example.org/faq", text = "Questions" },
      "https://status.example.org/",
    ]
    support = { email = "help@example.org", phone = "+1 555 0100", url = "https://help.example.org/" }
    logo = "https://example.org/logo.png"
    mta_sts = { mode = "enforce", mx = ["mx.example.org"] }
    tls_reports = ["mailto:tls@example.org"]
    caa = ["letsencrypt.org"]
"#;

/// What hardly suffices: one server each, upgraded with STARTTLS.
pub const POOR: &str = r#"
    [domain."example.org"]
    username = "%EMAILLOCALPART%"
    pop3 = { hostname = "pop.bücher.example", port = 110, security = "starttls" }
    smtp = { hostname = "smtp.bücher.example", port = 2525, security = "starttls" }
"#;

/// One domain as a configuration tells of it.
pub struct Given {
    pub domain: DomainName,
    entry: Published,
    recommended: Recommendation,
    sieve: Vec<Setting>,
}

impl Given {
    pub fn of(config: &str) -> Self {
        let config = Config::read(config).expect("the test's configuration is right");
        let domain: DomainName = "example.org".parse().unwrap();
        let entry = config.book.find(&domain).unwrap();
        Self {
            recommended: entry.given().unwrap(),
            sieve: entry.sieve(),
            domain,
            entry,
        }
    }

    /// The file of this format, for this person if any.
    pub fn file(
        &self,
        format: &str,
        address: Option<&EmailAddress>,
    ) -> Result<Vec<u8>, CannotCarry> {
        (Output::named(format).unwrap().write)(&self.subject(address))
    }

    pub fn subject<'a>(&'a self, address: Option<&'a EmailAddress>) -> Subject<'a> {
        let name = self.offer().name.as_ref();
        Subject {
            domain: &self.domain,
            display_name: name.map_or("example.org", |name| &name.default),
            recommended: &self.recommended,
            sieve: &self.sieve,
            offer: self.offer(),
            address,
            full_name: None,
        }
    }

    pub fn offer(&self) -> &Offer {
        self.entry.offer()
    }
}

/// One element, white space around its text taken off.
#[derive(Debug, Default)]
pub struct Element {
    pub name: String,
    pub namespace: Option<String>,
    pub attributes: BTreeMap<String, String>,
    pub text: String,
    pub children: Vec<Element>,
}

impl Element {
    pub fn read(file: &[u8]) -> Self {
        let text = std::str::from_utf8(file).unwrap();
        assert!(
            text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
            "{text}"
        );
        let mut reader = NsReader::from_str(text);
        reader.config_mut().enable_all_checks(true);
        let mut open = vec![Self::default()];
        loop {
            let (namespace, event) = reader.read_resolved_event().unwrap();
            let namespace = match namespace {
                ResolveResult::Bound(namespace) => Some(namespace.as_ref().to_owned()),
                _ => None,
            };
            match event {
                Event::Start(tag) => open.push(Self::begin(&tag, namespace)),
                Event::Empty(tag) => {
                    let element = Self::begin(&tag, namespace);
                    open.last_mut().unwrap().children.push(element);
                }
                Event::End(_) => {
                    let mut element = open.pop().unwrap();
                    element.text = element.text.trim().to_owned();
                    open.last_mut().unwrap().children.push(element);
                }
                Event::Text(text) => open.last_mut().unwrap().text.push_str(&text),
                Event::GeneralRef(name) => {
                    let text = quick_xml::escape::unescape(&format!("&{};", &*name))
                        .unwrap()
                        .into_owned();
                    open.last_mut().unwrap().text.push_str(&text);
                }
                Event::Decl(_) => {}
                Event::Eof => break,
                other => panic!("nothing of this kind belongs here: {other:?}"),
            }
        }
        let root = open.pop().unwrap();
        assert!(open.is_empty());
        let [root] = <[Self; 1]>::try_from(root.children).unwrap();
        root
    }

    fn begin(tag: &quick_xml::events::BytesStart, namespace: Option<String>) -> Self {
        let attributes = tag.attributes().map(|attribute| {
            let attribute = attribute.unwrap();
            let value = quick_xml::escape::unescape(&attribute.value).unwrap();
            (attribute.key.as_ref().to_owned(), value.into_owned())
        });
        Self {
            name: tag.name().as_ref().to_owned(),
            namespace,
            attributes: attributes.collect(),
            ..Self::default()
        }
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    pub fn only<'a>(&'a self, name: &'a str) -> &'a Self {
        let all: Vec<_> = self.all(name).collect();
        assert_eq!(all.len(), 1, "{name} in {}", self.name);
        all[0]
    }

    pub fn value<'a>(&'a self, name: &'a str) -> &'a str {
        &self.only(name).text
    }
}
