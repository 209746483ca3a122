//! Mail autoconfig, `config-v1.1.xml` (draft-ietf-mailmaint-autoconfig), for the strictest of its readers.
//!
//! What real clients do with it (their sources, 2026): Thunderbird rejects a file without a valid id, a domain, an
//! incoming and an outgoing server; Thunderbird for Android rejects it if a single IMAP or SMTP section is incomplete,
//! unencrypted or names only ways to log in that it does not know; Evolution takes the last section of a type and the
//! last way to log in. So every section here is whole and works, and the plain password, if it works, comes last.

use std::io;

use quick_xml::events::BytesText;
use url::Url;

use super::{
    CannotCarry, Output, Subject,
    text::line,
    xml::{Xml, document, leaf},
};
use crate::model::{
    Authentication, AutoconfigVersion, Documentation, OAuth, Role, Security, Setting, WebService,
};

pub(super) const OUTPUT: Output = Output {
    name: "autoconfig",
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
    document(|writer| client_config(writer, subject, &incoming, &outgoing))
        .map_err(|_| CannotCarry::TooLarge)
}

fn is_carried(setting: &Setting) -> bool {
    socket_type(setting).is_some()
        && COMMON
            .iter()
            .any(|way| setting.authentication.contains(way))
        && !line(&setting.username.0, usize::MAX).is_empty()
}

/// Mail servers and help pages belong to the provider, all other services to the root (draft §3.4).
fn client_config(
    writer: &mut Xml,
    subject: &Subject,
    incoming: &[&Setting],
    outgoing: &[&Setting],
) -> io::Result<()> {
    let offer = subject.offer;
    writer
        .create_element("clientConfig")
        .with_attribute(("version", offer.autoconfig.as_str()))
        .write_inner_content(|writer| {
            writer
                .create_element("emailProvider")
                .with_attribute(("id", subject.domain.ascii()))
                .write_inner_content(|writer| provider(writer, subject, incoming, outgoing))?;
            if let Some(service) = &offer.carddav {
                web_section(writer, "addressbook", "carddav", service)?;
            }
            if let Some(service) = &offer.caldav {
                web_section(writer, "calendar", "caldav", service)?;
            }
            for setting in subject.sieve.iter().filter(|setting| is_carried(setting)) {
                server(writer, "setupServer", "managesieve", setting)?;
            }
            // The draft has dropped it, and nothing came in its place.
            if let (Some(url), AutoconfigVersion::V1_1) = (&offer.webmail, offer.autoconfig) {
                web_mail(writer, url)?;
            }
            if let Some(oauth) = &offer.oauth {
                oauth2(writer, oauth)?;
            }
            Ok(())
        })?;
    Ok(())
}

fn provider(
    writer: &mut Xml,
    subject: &Subject,
    incoming: &[&Setting],
    outgoing: &[&Setting],
) -> io::Result<()> {
    let domain = subject.domain.ascii();
    let offer = subject.offer;
    leaf(writer, "domain", domain)?;
    let short = offer.short_name.as_deref();
    // Draft §3.2.4.
    for (name, text, max) in [
        ("displayName", subject.display_name, 60),
        (
            "displayShortName",
            short.unwrap_or(subject.display_name),
            20,
        ),
    ] {
        let mut label = line(text, max);
        if label.is_empty() {
            label = line(domain, max);
        }
        leaf(writer, name, &label)?;
    }
    for setting in incoming {
        server(writer, "incomingServer", setting.protocol.0, setting)?;
    }
    // Behind the others: hardly a client speaks it, and some take the first section for the only one.
    if let Some(service) = &offer.jmap {
        web_section(writer, "incomingServer", "jmap", service)?;
    }
    for setting in outgoing {
        server(writer, "outgoingServer", setting.protocol.0, setting)?;
    }
    for page in &offer.documentation {
        documentation(writer, page)?;
    }
    Ok(())
}

/// Draft §3.3. `lang` has two letters there, so of several regions of one language the first is told.
fn documentation(writer: &mut Xml, page: &Documentation) -> io::Result<()> {
    let element = writer
        .create_element("documentation")
        .with_attribute(("url", page.url.as_str()));
    let Some(words) = &page.text else {
        element.write_empty()?;
        return Ok(());
    };
    element.write_inner_content(|writer| {
        if words.others.is_empty() {
            return leaf(writer, "descr", &line(&words.default, usize::MAX));
        }
        let mut told = Vec::new();
        for (tag, text) in &words.others {
            let language = tag.split('-').next().unwrap_or(tag);
            if told.contains(&language) {
                continue;
            }
            told.push(language);
            writer
                .create_element("descr")
                .with_attribute(("lang", language))
                .write_text_content(BytesText::new(&line(text, usize::MAX)))?;
        }
        Ok(())
    })?;
    Ok(())
}

/// A service at a URL (draft §3.6).
fn web_section(
    writer: &mut Xml,
    element: &str,
    kind: &str,
    service: &WebService,
) -> io::Result<()> {
    writer
        .create_element(element)
        .with_attribute(("type", kind))
        .write_inner_content(|writer| {
            leaf(writer, "url", service.url.as_str())?;
            for way in sorted(&service.authentication) {
                let scheme = match way {
                    Authentication::OAuth2 => {
                        leaf(writer, "authentication", way.as_str())?;
                        continue;
                    }
                    Authentication::PasswordCleartext => "Basic",
                    Authentication::PasswordEncrypted => "Digest",
                    _ => continue,
                };
                writer
                    .create_element("authentication")
                    .with_attribute(("system", "http"))
                    .write_text_content(BytesText::new(scheme))?;
            }
            leaf(writer, "username", &line(&service.username.0, usize::MAX))
        })?;
    Ok(())
}

fn web_mail(writer: &mut Xml, url: &Url) -> io::Result<()> {
    writer
        .create_element("webMail")
        .write_inner_content(|writer| {
            writer
                .create_element("loginPage")
                .with_attribute(("url", url.as_str()))
                .write_empty()?;
            Ok(())
        })?;
    Ok(())
}

/// Draft §6.4. What is not said here, the issuer's metadata tells.
fn oauth2(writer: &mut Xml, oauth: &OAuth) -> io::Result<()> {
    writer
        .create_element("oAuth2")
        .write_inner_content(|writer| {
            if let Some(url) = &oauth.authorization_url {
                leaf(writer, "authURL", url.as_str())?;
            }
            if let Some(url) = &oauth.token_url {
                leaf(writer, "tokenURL", url.as_str())?;
            }
            leaf(writer, "issuer", oauth.issuer_text())?;
            if !oauth.scope.is_empty() {
                leaf(writer, "scope", &oauth.scope.join(" "))?;
            }
            if let Some(id) = &oauth.client_id {
                leaf(writer, "clientID", id)?;
            }
            Ok(())
        })?;
    Ok(())
}

/// A server at a port (draft §3.7).
fn server(writer: &mut Xml, element: &str, kind: &str, setting: &Setting) -> io::Result<()> {
    writer
        .create_element(element)
        .with_attribute(("type", kind))
        .write_inner_content(|writer| {
            leaf(writer, "hostname", setting.hostname.ascii())?;
            leaf(writer, "port", &setting.port.to_string())?;
            if let Some(security) = socket_type(setting) {
                leaf(writer, "socketType", security)?;
            }
            for way in sorted(&setting.authentication) {
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
fn sorted(ways: &[Authentication]) -> Vec<&Authentication> {
    let mut ways: Vec<_> = ways
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
