//! PACC, `user-agent-configuration.json` (draft-ietf-mailmaint-pacc-02).
//!
//! A TXT record vouches for the very octets, so the same settings must always give the same file: the order of members is
//! fixed here, and nothing in it depends on who asks. Ports are fixed by the draft, TLS comes first, the login is the whole
//! address: a server with anything else is left out.

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde::Serialize;
use url::Url;

use super::{CannotCarry, Output, Subject, offers, text::line};
use crate::model::{Authentication, Offer, Protocol, Security, Setting, Username, WebService};

pub(super) const OUTPUT: Output = Output {
    name: "pacc",
    needs_address: false,
    write,
};

#[derive(Serialize)]
struct Document<'a> {
    protocols: Protocols<'a>,
    authentication: Login<'a>,
    info: Info<'a>,
}

/// `submit` is what `smtp` is called from version 03 on; readers pass over what they do not know.
#[derive(Serialize)]
struct Protocols<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    jmap: Option<Web<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    imap: Option<Host<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pop3: Option<Host<'a>>,
    smtp: Host<'a>,
    submit: Host<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    caldav: Option<Web<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    carddav: Option<Web<'a>>,
}

#[derive(Serialize)]
struct Host<'a> {
    host: &'a str,
}

#[derive(Serialize)]
struct Web<'a> {
    url: &'a str,
}

#[derive(Serialize)]
struct Login<'a> {
    #[serde(rename = "oauth-public", skip_serializing_if = "Option::is_none")]
    oauth_public: Option<Issuer<'a>>,
    password: bool,
}

#[derive(Serialize)]
struct Issuer<'a> {
    issuer: &'a str,
}

#[derive(Serialize)]
struct Info<'a> {
    provider: Provider<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<Help<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Provider<'a> {
    name: String,
    short_name: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    logo: Vec<Logo<'a>>,
}

#[derive(Serialize)]
struct Logo<'a> {
    url: &'a str,
    #[serde(rename = "content-type")]
    content_type: &'static str,
}

#[derive(Serialize)]
struct Help<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    documentation: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contact: Vec<String>,
}

/// The file; the same octets for the same settings.
pub fn write(subject: &Subject) -> Result<Vec<u8>, CannotCarry> {
    let (recommended, offer) = (subject.recommended, subject.offer);
    let carried = |settings, protocol, port| carried(settings, protocol, port, offer);
    let imap = carried(&recommended.incoming, Protocol::IMAP, 993);
    let pop3 = carried(&recommended.incoming, Protocol::POP3, 995);
    if imap.is_none() && pop3.is_none() {
        return Err(CannotCarry::NoIncoming);
    }
    let smtp = carried(&recommended.outgoing, Protocol::SMTP, 465);
    let smtp = smtp.ok_or(CannotCarry::NoOutgoing)?;
    let password = [imap, pop3, Some(smtp)]
        .into_iter()
        .flatten()
        .any(|setting| offers(setting, &Authentication::PasswordCleartext));
    let document = Document {
        protocols: Protocols {
            jmap: offer.jmap.as_ref().and_then(web),
            imap: imap.map(host),
            pop3: pop3.map(host),
            smtp: host(smtp),
            submit: host(smtp),
            caldav: offer.caldav.as_ref().and_then(dav),
            carddav: offer.carddav.as_ref().and_then(dav),
        },
        authentication: Login {
            oauth_public: offer.oauth.as_ref().map(|oauth| Issuer {
                issuer: oauth.issuer_text(),
            }),
            password,
        },
        info: info(subject),
    };
    let mut file = serde_json::to_vec_pretty(&document).map_err(|_| CannotCarry::TooLarge)?;
    file.push(b'\n');
    Ok(file)
}

/// What the TXT record at `_ua-auto-config.<domain>` says of this file (draft §5.2).
pub fn digest_record(file: &[u8]) -> String {
    let digest = STANDARD.encode(digest(&SHA256, file));
    format!("v=UAAC1; a=sha256; d={digest}")
}

/// The first that is where the draft has it, and that somebody can log in to as it says.
fn carried<'a>(
    settings: &'a [Setting],
    protocol: Protocol,
    port: u16,
    offer: &Offer,
) -> Option<&'a Setting> {
    settings.iter().find(|setting| {
        setting.protocol == protocol
            && setting.port == port
            && setting.security == Security::ImplicitTls
            && setting.username == Username::address()
            && (offers(setting, &Authentication::PasswordCleartext)
                // The file names one issuer, and without it there is no way in.
                || offers(setting, &Authentication::OAuth2) && offer.oauth.is_some())
    })
}

fn host(setting: &Setting) -> Host<'_> {
    Host {
        host: setting.hostname.ascii(),
    }
}

/// On the usual port, and logged in to like the rest.
fn web(service: &WebService) -> Option<Web<'_>> {
    let fits = service.url.port().is_none() && service.username == Username::address();
    fits.then(|| Web {
        url: service.url.as_str(),
    })
}

/// The draft wants the context path, which a bare origin lacks.
fn dav(service: &WebService) -> Option<Web<'_>> {
    web(service).filter(|_| service.url.path() != "/")
}

fn info<'a>(subject: &Subject<'a>) -> Info<'a> {
    let offer = subject.offer;
    let named = |text: &str, max| {
        let name = line(text, max);
        match name.is_empty() {
            true => line(subject.domain.ascii(), max),
            false => name,
        }
    };
    let short = offer.short_name.as_deref().unwrap_or(subject.display_name);
    let contact = &offer.support;
    let contact = [
        contact
            .email
            .as_ref()
            .map(|email| format!("mailto:{email}")),
        contact.url.as_ref().map(Url::to_string),
    ];
    let help = Help {
        documentation: offer.documentation.first().map(|page| page.url.as_str()),
        contact: contact.into_iter().flatten().collect(),
    };
    Info {
        provider: Provider {
            name: named(subject.display_name, 60),
            short_name: named(short, 20),
            logo: offer.logo.as_ref().and_then(logo).into_iter().collect(),
        },
        help: (help.documentation.is_some() || !help.contact.is_empty()).then_some(help),
    }
}

/// None where the name does not tell the type, without which the draft knows no logo.
fn logo(url: &Url) -> Option<Logo<'_>> {
    let (_, ending) = url.path().rsplit_once('.')?;
    let content_type = match ending.to_ascii_lowercase().as_str() {
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        _ => return None,
    };
    Some(Logo {
        url: url.as_str(),
        content_type,
    })
}
