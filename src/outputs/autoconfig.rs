//! Mail autoconfig, `config-v1.1.xml` (draft-ietf-mailmaint-autoconfig), for the strictest of its readers.
//!
//! What real clients do with it (their sources, 2026): Thunderbird rejects a file without a valid id, a domain, an
//! incoming and an outgoing server; Thunderbird for Android rejects it if a single IMAP or SMTP section is incomplete,
//! unencrypted or names only ways to log in that it does not know; Evolution takes the last section of a type and the
//! last way to log in. So every section here is whole and works, and the plain password, if it works, comes last.

use std::io;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use super::{CannotCarry, Output, Subject, text::line};
use crate::model::{Authentication, Role, Security, Setting};

pub(super) const OUTPUT: Output = Output {
    name: "autoconfig",
    media_type: "text/xml; charset=utf-8",
    needs_address: false,
    write,
};

/// Ways to log in that Thunderbird for Android knows; a section without any makes it reject the file.
const COMMON: [Authentication; 3] = [
    Authentication::OAuth2,
    Authentication::PasswordEncrypted,
    Authentication::PasswordCleartext,
];

/// Placeholders stay in the user name for the client to fill: the file is the same for everybody.
pub fn write(subject: &Subject) -> Result<Vec<u8>, CannotCarry> {
    let carried = |role| -> Vec<&Setting> {
        subject
            .recommended
            .of(role)
            .iter()
            .filter(|setting| is_carried(setting))
            .collect()
    };
    let incoming = carried(Role::Incoming);
    let outgoing = carried(Role::Outgoing);
    if incoming.is_empty() {
        return Err(CannotCarry::NoIncoming);
    }
    if outgoing.is_empty() {
        return Err(CannotCarry::NoOutgoing);
    }
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    write_document(&mut writer, subject, &incoming, &outgoing)
        .map_err(|_| CannotCarry::TooLarge)?;
    let mut file = writer.into_inner();
    file.push(b'\n');
    Ok(file)
}

fn is_carried(setting: &Setting) -> bool {
    socket_type(setting).is_some()
        && COMMON
            .iter()
            .any(|way| setting.authentication.contains(way))
        && !line(&setting.username.0, usize::MAX).is_empty()
}

type Xml = Writer<Vec<u8>>;

fn write_document(
    writer: &mut Xml,
    subject: &Subject,
    incoming: &[&Setting],
    outgoing: &[&Setting],
) -> io::Result<()> {
    let domain = subject.domain.ascii();
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    writer
        .create_element("clientConfig")
        // What all readers know; 1.2 differs in nothing that stands here.
        .with_attribute(("version", "1.1"))
        .write_inner_content(|writer| {
            writer
                .create_element("emailProvider")
                .with_attribute(("id", domain))
                .write_inner_content(|writer| {
                    leaf(writer, "domain", domain)?;
                    // Draft §3.2.4.
                    for (name, max) in [("displayName", 60), ("displayShortName", 20)] {
                        let mut label = line(subject.display_name, max);
                        if label.is_empty() {
                            label = line(domain, max);
                        }
                        leaf(writer, name, &label)?;
                    }
                    for setting in incoming {
                        server(writer, "incomingServer", setting)?;
                    }
                    for setting in outgoing {
                        server(writer, "outgoingServer", setting)?;
                    }
                    Ok(())
                })?;
            Ok(())
        })?;
    Ok(())
}

fn server(writer: &mut Xml, element: &str, setting: &Setting) -> io::Result<()> {
    writer
        .create_element(element)
        .with_attribute(("type", setting.protocol.0))
        .write_inner_content(|writer| {
            leaf(writer, "hostname", setting.hostname.ascii())?;
            leaf(writer, "port", &setting.port.to_string())?;
            if let Some(security) = socket_type(setting) {
                leaf(writer, "socketType", security)?;
            }
            for way in ways(setting) {
                leaf(writer, "authentication", way.as_str())?;
            }
            leaf(writer, "username", &line(&setting.username.0, usize::MAX))
        })?;
    Ok(())
}

/// Draft §3.7.3. Only this format still calls implicit TLS `SSL`.
fn socket_type(setting: &Setting) -> Option<&'static str> {
    match setting.security {
        Security::ImplicitTls => Some("SSL"),
        Security::StartTls => Some("STARTTLS"),
        Security::None => None,
    }
}

/// OAuth2 first, the plain password last, and nothing that logs nobody in.
fn ways(setting: &Setting) -> Vec<&Authentication> {
    let mut ways: Vec<_> = setting
        .authentication
        .iter()
        .filter(|way| !matches!(way, Authentication::None | Authentication::ClientIpAddress))
        .collect();
    ways.sort_by_key(|way| match way {
        Authentication::OAuth2 => 0,
        Authentication::PasswordCleartext => 2,
        _ => 1,
    });
    ways.dedup();
    ways
}

fn leaf(writer: &mut Xml, name: &str, text: &str) -> io::Result<()> {
    writer
        .create_element(name)
        .write_text_content(BytesText::new(text))?;
    Ok(())
}
