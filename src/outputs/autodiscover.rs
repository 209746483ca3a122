//! Microsoft's Autodiscover: the plain old XML that Outlook reads (MS-OXDSCLI §2.2.4), and version 2's JSON, which only
//! says where that is.
//!
//! Every switch is written out, because what is absent is on: without `SPA` Outlook tries NTLM, without `LoginName` it logs
//! in as what stands before the @, and without `Encryption` it takes STARTTLS for implicit TLS. Each protocol stands there
//! once, with the server that Outlook is to take.

use std::io;

use serde::Serialize;
use time::Time;

use super::{
    CannotCarry, Output, Subject, best, best_outgoing, offers,
    text::line,
    xml::{Xml, document, leaf},
};
use crate::model::{Authentication, DomainName, EmailAddress, Protocol, Security, Setting};

pub(super) const OUTPUT: Output = Output {
    name: "autodiscover",
    needs_address: false,
    write,
};

pub(super) const JSON: Output = Output {
    name: "autodiscover-json",
    needs_address: false,
    write: |subject| servers(subject).map(|_| location(subject.domain)),
};

/// Where the XML is on each host that serves it.
pub const PATH: &str = "/autodiscover/autodiscover.xml";

/// The one protocol of version 2 that is served.
pub const PROTOCOL: &str = "AutodiscoverV1";

/// Of the root, and of errors as a whole.
const ROOT: &str = "http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006";
/// Of `Response` and what it holds, where it holds settings.
const OUTLOOK: &str =
    "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";

/// Hours that the settings may be used without another look.
const TTL: &str = "24";

/// Settings for the address of `subject`. Without one neither the person nor a login is named: apps that ask without an
/// address know it themselves.
pub fn write(subject: &Subject) -> Result<Vec<u8>, CannotCarry> {
    let servers = servers(subject)?;
    document(|writer| {
        response(writer, Some(OUTLOOK), |writer| {
            if let Some(address) = subject.address {
                let text = address.expose();
                writer
                    .create_element("User")
                    .write_inner_content(|writer| {
                        // Not the person's name, which this server does not know and would not tell.
                        leaf(writer, "DisplayName", &text)?;
                        leaf(writer, "AutoDiscoverSMTPAddress", &text)
                    })?;
            }
            writer
                .create_element("Account")
                .write_inner_content(|writer| account(writer, subject, &servers))?;
            Ok(())
        })
    })
    .map_err(|_| CannotCarry::TooLarge)
}

/// IMAP and POP3, as far as there are, then SMTP.
fn servers<'a>(subject: &Subject<'a>) -> Result<Vec<&'a Setting>, CannotCarry> {
    let recommended = subject.recommended;
    let carries = |setting: &Setting| spa(setting).is_some();
    let incoming = [Protocol::IMAP, Protocol::POP3];
    let mut servers: Vec<_> = incoming
        .into_iter()
        .filter_map(|protocol| best(&recommended.incoming, protocol, carries))
        .collect();
    if servers.is_empty() {
        return Err(CannotCarry::NoIncoming);
    }
    servers.push(best_outgoing(&recommended.outgoing, carries)?);
    Ok(servers)
}

/// The order of its children is the schema's.
fn account(writer: &mut Xml, subject: &Subject, servers: &[&Setting]) -> io::Result<()> {
    leaf(writer, "AccountType", "email")?;
    leaf(writer, "Action", "settings")?;
    for setting in servers {
        writer
            .create_element("Protocol")
            .write_inner_content(|writer| protocol(writer, setting, subject.address))?;
    }
    Ok(())
}

fn protocol(writer: &mut Xml, setting: &Setting, address: Option<&EmailAddress>) -> io::Result<()> {
    let kind = match setting.protocol {
        Protocol::IMAP => "IMAP",
        Protocol::POP3 => "POP3",
        _ => "SMTP",
    };
    leaf(writer, "Type", kind)?;
    leaf(writer, "TTL", TTL)?;
    leaf(writer, "Server", setting.hostname.ascii())?;
    leaf(writer, "Port", &setting.port.to_string())?;
    if let Some(address) = address {
        let login = line(&setting.username.fill(address), usize::MAX);
        leaf(writer, "LoginName", &login)?;
    }
    leaf(writer, "DomainRequired", "off")?;
    leaf(writer, "SPA", spa(setting).unwrap_or("off"))?;
    // `SSL` says that there is TLS, `Encryption` which kind.
    let encryption = match setting.security {
        Security::ImplicitTls => "SSL",
        Security::StartTls => "TLS",
        Security::None => "None",
    };
    leaf(writer, "Encryption", encryption)?;
    leaf(writer, "SSL", on(setting.security != Security::None))?;
    leaf(writer, "AuthRequired", "on")?;
    if setting.protocol == Protocol::SMTP {
        leaf(writer, "UsePOPAuth", "on")?;
        leaf(writer, "SMTPLast", "off")?;
    }
    Ok(())
}

fn on(value: bool) -> &'static str {
    if value { "on" } else { "off" }
}

/// Secure password authentication is NTLM. None where the server takes only what Outlook cannot be told, such as OAuth2.
fn spa(setting: &Setting) -> Option<&'static str> {
    if offers(setting, &Authentication::PasswordCleartext) {
        Some("off")
    } else if offers(setting, &Authentication::Ntlm) {
        Some("on")
    } else {
        None
    }
}

/// Why a question gets no settings. Goes out with HTTP status 200: any other makes clients go on to the next server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not a question, or one without an address.
    Invalid,
    /// An answer that this server does not give, such as ActiveSync's.
    Schema,
}

/// The answer that refuses. All of it is in the namespace of the root, whatever schema was asked for. `at` is the time of
/// day.
pub fn refusal(refusal: Refusal, at: Time) -> Vec<u8> {
    let (code, message) = match refusal {
        Refusal::Invalid => ("600", "Invalid Request"),
        Refusal::Schema => ("601", "Requested schema version not supported"),
    };
    let (hour, minute, second, nanos) = at.as_hms_nano();
    // Seven digits, as Exchange writes it.
    let ticks = nanos / 100;
    let time = format!("{hour:02}:{minute:02}:{second:02}.{ticks:07}");
    let written = document(|writer| {
        response(writer, None, |writer| {
            writer
                .create_element("Error")
                .with_attributes([("Time", time.as_str()), ("Id", "1")])
                .write_inner_content(|writer| {
                    leaf(writer, "ErrorCode", code)?;
                    leaf(writer, "Message", message)?;
                    writer.create_element("DebugData").write_empty()?;
                    Ok(())
                })?;
            Ok(())
        })
    });
    debug_assert!(written.is_ok(), "memory takes everything");
    written.unwrap_or_default()
}

fn response(
    writer: &mut Xml,
    namespace: Option<&str>,
    content: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    writer
        .create_element("Autodiscover")
        .with_attribute(("xmlns", ROOT))
        .write_inner_content(|writer| {
            let mut element = writer.create_element("Response");
            if let Some(namespace) = namespace {
                element = element.with_attribute(("xmlns", namespace));
            }
            element.write_inner_content(content)?;
            Ok(())
        })?;
    Ok(())
}

/// Version 2's answer: where version 1 is.
pub fn location(domain: &DomainName) -> Vec<u8> {
    #[derive(Serialize)]
    #[serde(rename_all = "PascalCase")]
    struct Location {
        protocol: &'static str,
        url: String,
    }
    json(&Location {
        protocol: PROTOCOL,
        url: format!("https://autodiscover.{domain}{PATH}"),
    })
}

/// Why version 2 has no place to name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoLocation {
    /// The question names no protocol.
    Missing,
    /// It names another one: ActiveSync, EWS, REST …
    Unknown,
}

/// Version 2's refusal, for HTTP status 400.
pub fn no_location(reason: NoLocation) -> Vec<u8> {
    #[derive(Serialize)]
    #[serde(rename_all = "PascalCase")]
    struct Refused {
        error_code: &'static str,
        error_message: &'static str,
    }
    json(&match reason {
        NoLocation::Missing => Refused {
            error_code: "MandatoryParameterMissing",
            error_message: "A valid value must be provided for the query parameter 'Protocol'",
        },
        NoLocation::Unknown => Refused {
            error_code: "InvalidProtocol",
            error_message: "The given protocol value is invalid. Supported values are 'AutodiscoverV1'",
        },
    })
}

fn json(value: &impl Serialize) -> Vec<u8> {
    let written = serde_json::to_vec(value);
    debug_assert!(written.is_ok(), "texts can always be written");
    written.unwrap_or_default()
}
