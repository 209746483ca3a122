//! Microsoft's Autodiscover: the plain old XML (MS-OXDSCLI §2.2) and version 2's JSON, from a client's side.
//!
//! Third parties write this format by example, so it is read tolerantly: namespaces are forgotten, letter case does not
//! matter, and what is unknown is passed over.

mod familiar;
mod question;

use quick_xml::Writer;
use serde_json::Value;
use url::Url;

use super::{
    autoconfig::{ClientConfig, Server},
    words,
    xml::{self, Element},
};
use crate::model::{Authentication, DomainName, Protocol, Security, Username};

pub use self::{
    familiar::Familiar,
    question::{MAX_LEN as MAX_QUESTION, Question, Schema, Unreadable, read as read_question},
};
pub use super::xml::MAX_LEN;

const REQUEST: &str =
    "http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006";
const RESPONSE: &str =
    "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";

/// `Protocol` elements that are read from one answer. Exchange sends about ten.
const MAX_PROTOCOLS: usize = 50;

/// What an answer comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    Settings(ClientConfig),
    /// The same question belongs there (`Action` is `redirectUrl`). HTTPS only.
    RedirectUrl(Url),
    /// Another address is to be asked for (`redirectAddr`).
    RedirectAddress,
    /// The server's own refusal inside a success, such as 600 for a request that it cannot read or 500 for an address
    /// that it does not know (MS-OXDSCLI §2.2.4.1.1).
    Error(String),
}

/// Why octets are no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    #[error("the document is no Autodiscover answer")]
    NotAutodiscover,
    #[error("the answer cannot be read: {0}")]
    Malformed(String),
    #[error("the answer names no server that can be used")]
    NoServers,
}

impl ReadError {
    /// As in the report.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAutodiscover => "not-autodiscover",
            Self::Malformed(_) => "malformed-xml",
            Self::NoServers => "no-usable-server",
        }
    }
}

/// The question, with or without an address (MS-OXDSCLI §2.2.3.1.1).
pub fn request(address: Option<&str>) -> Vec<u8> {
    let mut writer = Writer::new(Vec::new());
    let written = writer
        .create_element("Autodiscover")
        .with_attribute(("xmlns", REQUEST))
        .write_inner_content(|writer| {
            writer
                .create_element("Request")
                .write_inner_content(|writer| {
                    if let Some(address) = address {
                        writer
                            .create_element("EMailAddress")
                            .write_text_content(quick_xml::events::BytesText::new(address))?;
                    }
                    writer
                        .create_element("AcceptableResponseSchema")
                        .write_text_content(quick_xml::events::BytesText::new(RESPONSE))?;
                    Ok(())
                })?;
            Ok(())
        })
        .is_ok();
    debug_assert!(written, "memory takes everything");
    writer.into_inner()
}

/// Reads an answer that was fetched for `domain`.
pub fn read(body: &[u8], domain: &DomainName) -> Result<Reply, ReadError> {
    read_as(body, None, domain)
}

/// The same of an answer that came over HTTP as `content_type`, which may name its charset (RFC 7303 §3).
pub fn read_as(
    body: &[u8],
    content_type: Option<&str>,
    domain: &DomainName,
) -> Result<Reply, ReadError> {
    let is_ours = |name: String| name.eq_ignore_ascii_case("Autodiscover");
    if !xml::root_name_as(body, content_type).is_some_and(is_ours) {
        return Err(ReadError::NotAutodiscover);
    }
    let root = xml::parse_as(body, content_type).map_err(ReadError::Malformed)?;
    let response = child(&root, "Response").ok_or(ReadError::NotAutodiscover)?;
    let account = child(response, "Account");
    if let Some(error) = child(response, "Error").or_else(|| child(account?, "Error")) {
        let code = text(error, "ErrorCode")
            .filter(|code| code.len() <= 5 && code.bytes().all(|byte| byte.is_ascii_digit()));
        return Ok(Reply::Error(code.unwrap_or_default().to_owned()));
    }
    let account = account.ok_or(ReadError::NoServers)?;
    if let Some(url) = text(account, "RedirectUrl") {
        let url = Url::parse(url).ok().filter(|url| url.scheme() == "https");
        return url.map(Reply::RedirectUrl).ok_or(ReadError::NoServers);
    }
    if text(account, "RedirectAddr").is_some() {
        return Ok(Reply::RedirectAddress);
    }
    let mut config = ClientConfig::default();
    for protocol in children(account, "Protocol").take(MAX_PROTOCOLS) {
        take(&mut config, protocol, domain);
    }
    if config.servers.is_empty() && config.others.is_empty() {
        return Err(ReadError::NoServers);
    }
    Ok(Reply::Settings(config))
}

/// Where version 2 says that version 1 is. HTTPS only.
pub fn read_json(body: &[u8]) -> Option<Url> {
    let root: Value = serde_json::from_slice(body.get(..MAX_LEN).unwrap_or(body)).ok()?;
    let (_, url) = root
        .as_object()?
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case("Url"))?;
    let url = url.as_str().filter(|url| url.len() <= 1000)?;
    Url::parse(url).ok().filter(|url| url.scheme() == "https")
}

fn take(config: &mut ClientConfig, element: &Element, domain: &DomainName) {
    let kind = text(element, "Type")
        .or_else(|| element.attribute("Type").or(element.attribute("type")))
        .unwrap_or_default()
        .to_ascii_lowercase();
    if let Some(protocol) = Protocol::named(&kind) {
        config.servers.extend(server(element, protocol, domain));
        return;
    }
    // Beside Microsoft's own, some servers name DAV here, as a few clients understand.
    let place = match &*kind {
        "caldav" | "carddav" => Some((&*kind, "Server")),
        "exch" | "expr" | "exhttp" => Some(("ews", "EwsUrl")),
        "mobilesync" => Some(("activesync", "Server")),
        "web" => Some(("webmail", "Server")),
        _ => None,
    };
    if let Some((name, member)) = place
        && let Some(url) = text(element, member).and_then(|url| words::web_address(url, domain))
    {
        let service = (name.to_owned(), url);
        if !config.others.contains(&service) {
            config.others.push(service);
        }
    }
}

/// One server, or nothing if it has no usable name.
fn server(element: &Element, protocol: Protocol, domain: &DomainName) -> Option<Server> {
    let port = match text(element, "Port") {
        Some(port) => Some(port.parse().ok().filter(|port| *port != 0)?),
        None => None,
    };
    let security = security(element, port);
    let username = match text(element, "LoginName") {
        Some(login) => words::username(login, domain)?,
        // By the book it is then the local part. Servers that leave it out mean the address, and Thunderbird takes it so.
        None => Username::address(),
    };
    let authentication = match switch(element, "SPA") {
        Some(true) => vec![Authentication::PasswordEncrypted],
        Some(false) => vec![Authentication::PasswordCleartext],
        // By the book it is then on, which hardly any server means.
        None => Vec::new(),
    };
    Some(Server {
        protocol,
        host: words::host(text(element, "Server")?, domain)?,
        port: port.unwrap_or_else(|| usual_port(protocol, security)),
        security,
        username,
        authentication,
    })
}

/// `Encryption` overrides `SSL`, which is on unless it is said to be off and does not tell implicit TLS from STARTTLS.
fn security(element: &Element, port: Option<u16>) -> Security {
    let by_port = match port {
        Some(143 | 110 | 25 | 587 | 2525) => Security::StartTls,
        _ => Security::ImplicitTls,
    };
    match text(element, "Encryption")
        .unwrap_or_default()
        .to_ascii_lowercase()
        .as_str()
    {
        "ssl" => Security::ImplicitTls,
        "tls" => Security::StartTls,
        "none" => Security::None,
        "auto" => by_port,
        _ if switch(element, "SSL") == Some(false) => Security::None,
        _ => by_port,
    }
}

/// Where a port is left out. People's mail goes out at 587; the protocol's own 25 is for servers.
fn usual_port(protocol: Protocol, security: Security) -> u16 {
    match (protocol, security) {
        (Protocol::IMAP, Security::ImplicitTls) => 993,
        (Protocol::IMAP, _) => 143,
        (Protocol::POP3, Security::ImplicitTls) => 995,
        (Protocol::POP3, _) => 110,
        (_, Security::ImplicitTls) => 465,
        _ => 587,
    }
}

/// What is on, or off, as far as it is said; any of the spellings that are about.
pub(crate) fn switch(element: &Element, name: &str) -> Option<bool> {
    match text(element, name)?.to_ascii_lowercase().as_str() {
        "on" | "true" | "1" => Some(true),
        "off" | "false" | "0" => Some(false),
        _ => None,
    }
}

/// In any letter case, as servers write them.
pub(crate) fn children<'a>(
    parent: &'a Element,
    name: &'a str,
) -> impl Iterator<Item = &'a Element> {
    let children = parent.children.iter();
    children.filter(move |child| child.name.eq_ignore_ascii_case(name))
}

/// The first of [`children`].
pub(crate) fn child<'a>(parent: &'a Element, name: &'a str) -> Option<&'a Element> {
    children(parent, name).next()
}

/// The first text in any of [`children`].
pub(crate) fn text<'a>(parent: &'a Element, name: &'a str) -> Option<&'a str> {
    children(parent, name).find_map(Element::text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn domain() -> DomainName {
        "example.org".parse().unwrap()
    }

    fn answer(account: &str) -> Result<Reply, ReadError> {
        let body = format!(
            "<?xml version='1.0' encoding='utf-8'?><Autodiscover xmlns='{RESPONSE}'><Response><Account>\
             <AccountType>email</AccountType>{account}</Account></Response></Autodiscover>"
        );
        read(body.as_bytes(), &domain())
    }

    /// `type host:port security login`.
    fn servers(account: &str) -> Vec<String> {
        let Ok(Reply::Settings(config)) = answer(account) else {
            panic!("{:?}", answer(account));
        };
        config
            .servers
            .iter()
            .map(|server| {
                format!(
                    "{} {}:{} {} {}",
                    server.protocol, server.host, server.port, server.security, server.username
                )
            })
            .collect()
    }

    #[test]
    fn servers_are_read_as_outlook_reads_them() {
        let told = servers(
            "<Action>settings</Action>
             <Protocol><Type>IMAP</Type><Server>imap.example.org</Server><Port>993</Port><SSL>on</SSL>
               <Encryption>SSL</Encryption><LoginName>portolan@example.org</LoginName></Protocol>
             <Protocol><type>pop3</type><server>pop.example.org</server><port>110</port><loginname>portolan</loginname></Protocol>
             <Protocol><Type>IMAP</Type><Server>plain.example.org</Server><Port>143</Port><SSL>off</SSL></Protocol>
             <Protocol><Type>SMTP</Type><Server>smtp.example.org</Server><Encryption>TLS</Encryption></Protocol>
             <Protocol><Type>SMTP</Type><Server>smtp.example.org</Server></Protocol>",
        );
        assert_eq!(
            told,
            [
                "imap imap.example.org:993 implicit-tls %EMAILADDRESS%",
                "pop3 pop.example.org:110 starttls %EMAILLOCALPART%",
                "imap plain.example.org:143 none %EMAILADDRESS%",
                "smtp smtp.example.org:587 starttls %EMAILADDRESS%",
                "smtp smtp.example.org:465 implicit-tls %EMAILADDRESS%",
            ]
        );
    }

    #[test]
    fn one_broken_protocol_leaves_the_others() {
        let told = servers(
            "<Protocol><Type>IMAP</Type></Protocol><Protocol/>
             <Protocol><Type>IMAP</Type><Server>127.0.0.1</Server></Protocol>
             <Protocol><Type>IMAP</Type><Server>a.example.org</Server><Port>99999</Port></Protocol>
             <Protocol><Type>NNTP</Type><Server>news.example.org</Server></Protocol>
             <Protocol><Type>POP3</Type><Server>pop.example.org</Server></Protocol>",
        );
        assert_eq!(
            told,
            ["pop3 pop.example.org:995 implicit-tls %EMAILADDRESS%"]
        );
    }

    #[test]
    fn exchange_is_another_service() {
        let answer = answer(
            "<Protocol><Type>EXCH</Type><Server>x</Server><EwsUrl>https://mail.example.org/EWS/Exchange.asmx</EwsUrl></Protocol>
             <Protocol><Type>EXPR</Type><EwsUrl>https://mail.example.org/EWS/Exchange.asmx</EwsUrl></Protocol>",
        );
        let Ok(Reply::Settings(config)) = answer else {
            panic!("{answer:?}");
        };
        let ews = "https://mail.example.org/EWS/Exchange.asmx";
        assert_eq!(config.others, [("ews".into(), ews.into())]);
    }

    #[test]
    fn redirects_and_refusals_are_told_apart() {
        let url = "https://other.example.net/autodiscover/autodiscover.xml";
        assert_eq!(
            answer(&format!(
                "<Action>redirectUrl</Action><RedirectUrl>{url}</RedirectUrl>"
            )),
            Ok(Reply::RedirectUrl(Url::parse(url).unwrap()))
        );
        let downgrade = "<RedirectUrl>http://other.example.net/</RedirectUrl>";
        assert_eq!(answer(downgrade), Err(ReadError::NoServers));
        let address =
            "<Action>redirectAddr</Action><RedirectAddr>portolan@example.net</RedirectAddr>";
        assert_eq!(answer(address), Ok(Reply::RedirectAddress));
        let refusal = b"<Autodiscover><Response><Error Time='1' Id='2'><ErrorCode>600</ErrorCode></Error></Response></Autodiscover>";
        assert_eq!(read(refusal, &domain()), Ok(Reply::Error("600".into())));
        for other in [&b"<html>"[..], b"", b"{}", b"<Autodiscover/>"] {
            assert_eq!(read(other, &domain()), Err(ReadError::NotAutodiscover));
        }
    }

    #[test]
    fn the_question_may_come_without_an_address() {
        let told = String::from_utf8(request(None)).unwrap();
        assert!(!told.contains('@'), "{told}");
        let root = xml::parse(told.as_bytes()).unwrap();
        let schema = text(&root.children[0], "AcceptableResponseSchema");
        assert_eq!(schema, Some(RESPONSE));
        let told = request(Some("portolan@a&b.example"));
        let root = xml::parse(&told).unwrap();
        let address = text(&root.children[0], "EMailAddress");
        assert_eq!(address, Some("portolan@a&b.example"));
    }

    #[test]
    fn version_2_names_version_1() {
        let body = br#"{"Protocol":"AutodiscoverV1","Url":"https://a.example.org/autodiscover/autodiscover.xml"}"#;
        assert!(read_json(body).is_some());
        for body in [
            &b"[]"[..],
            b"<html>",
            br#"{"Url":7}"#,
            br#"{"Url":"http://a.example.org/"}"#,
        ] {
            assert_eq!(read_json(body), None);
        }
    }
}
