//! A QR code that sets an account up: what Thunderbird for Android and K-9 Mail read under *Import settings*, and any
//! text as an SVG.
//!
//! The payload is their "export for mobile", format version 1: nested JSON arrays, as small as can be, without a
//! password. The app asks for it.

use qrcode::{Color, EcLevel, QrCode};
use quick_xml::{Writer, events::BytesText};
use serde_json::{Value, json};

use super::{CannotCarry, Output, Subject, best_incoming, best_outgoing, offers, text::line};
use crate::model::{Authentication, Protocol, Security, Setting};

pub(super) const OUTPUT: Output = Output {
    name: "qr",
    needs_address: true,
    write,
};

/// The longest text, in octets. A code of more is too dense for a phone's camera at arm's length.
pub const MAX_TEXT: usize = 1200;

/// Empty modules around the code that a reader needs (ISO/IEC 18004).
const QUIET_ZONE: usize = 4;

/// Providers whose OAuth2 sign-in is built into Thunderbird for Android; for others it cannot sign in that way.
const BUILT_IN_OAUTH2: [&str; 7] = [
    "gmail.com",
    "googlemail.com",
    "yahoo.com",
    "aol.com",
    "office365.com",
    "outlook.com",
    "hotmail.com",
];

/// The SVG of [`account`].
pub fn write(subject: &Subject) -> Result<Vec<u8>, CannotCarry> {
    Ok(svg(&account(subject)?)?.into_bytes())
}

/// What the code says. One incoming and one outgoing server, implicit TLS first.
pub fn account(subject: &Subject) -> Result<String, CannotCarry> {
    let address = subject.address.ok_or(CannotCarry::NoAddress)?;
    let text = address.expose();
    if !text.is_ascii() {
        return Err(CannotCarry::NotAscii);
    }
    let carries = |setting: &Setting| way(setting).is_some();
    let incoming = best_incoming(&subject.recommended.incoming, carries)?;
    let outgoing = best_outgoing(&subject.recommended.outgoing, carries)?;
    let server = |protocol: u8, setting: &Setting| {
        json!([
            protocol,
            setting.hostname.ascii(),
            setting.port,
            security(setting.security),
            way(setting),
            line(&setting.username.fill(address), usize::MAX),
        ])
    };
    let mut name = line(subject.full_name.unwrap_or_default(), 200);
    if name.is_empty() {
        name.clone_from(&text);
    }
    let incoming = server(u8::from(incoming.protocol == Protocol::POP3), incoming);
    let outgoing = server(0, outgoing);
    // Version, then "code one of one", then the account: incoming, and groups of an outgoing server with its identities.
    let payload: Value = json!([1, [1, 1], incoming, [[outgoing, [text, name]]]]);
    Ok(payload.to_string())
}

/// 1 is reserved, 0 would be none at all.
fn security(security: Security) -> u8 {
    match security {
        Security::ImplicitTls => 3,
        Security::StartTls => 2,
        Security::None => 0,
    }
}

/// The app's number of the way to log in; none if the app knows none of the server's.
fn way(setting: &Setting) -> Option<u8> {
    let known = BUILT_IN_OAUTH2.iter().any(|parent| {
        setting
            .hostname
            .ascii()
            .strip_suffix(parent)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    });
    if known && offers(setting, &Authentication::OAuth2) {
        return Some(6);
    }
    [
        (Authentication::PasswordCleartext, 1),
        (Authentication::PasswordEncrypted, 2),
        (Authentication::Gssapi, 3),
        (Authentication::Ntlm, 4),
        (Authentication::TlsClientCert, 5),
    ]
    .into_iter()
    .find(|(way, _)| offers(setting, way))
    .map(|(_, number)| number)
}

/// Any text as a QR code: dark on white whatever the page's colours, with its quiet zone, scaling without blur.
///
/// Fails with [`CannotCarry::TooLarge`] for more than [`MAX_TEXT`] octets.
pub fn svg(text: &str) -> Result<String, CannotCarry> {
    let (size, path) = squares(text)?;
    let size = size.to_string();
    let mut writer = Writer::new(Vec::new());
    writer
        .create_element("svg")
        .with_attributes([
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", format!("0 0 {size} {size}").as_str()),
            ("role", "img"),
            ("shape-rendering", "crispEdges"),
        ])
        .write_inner_content(|writer| {
            writer
                .create_element("title")
                .write_text_content(BytesText::new("QR code"))?;
            writer
                .create_element("rect")
                .with_attributes([
                    ("width", size.as_str()),
                    ("height", size.as_str()),
                    ("fill", "#fff"),
                ])
                .write_empty()?;
            writer
                .create_element("path")
                .with_attributes([("fill", "#000"), ("d", path.as_str())])
                .write_empty()?;
            Ok(())
        })
        .map_err(|_| CannotCarry::TooLarge)?;
    String::from_utf8(writer.into_inner()).map_err(|_| CannotCarry::TooLarge)
}

/// The same for a page that draws it itself: the modules a side, the quiet zone among them, and the dark ones as the `d` of a path.
///
/// Fails as [`svg`] does.
pub fn squares(text: &str) -> Result<(usize, String), CannotCarry> {
    if text.len() > MAX_TEXT {
        return Err(CannotCarry::TooLarge);
    }
    let code =
        QrCode::with_error_correction_level(text, EcLevel::M).map_err(|_| CannotCarry::TooLarge)?;
    Ok((code.width() + 2 * QUIET_ZONE, dark_modules(&code)))
}

/// Each run of dark modules of a row as one rectangle: `M x y h length v1 h-length z`.
fn dark_modules(code: &QrCode) -> String {
    use std::fmt::Write;

    let colors = code.to_colors();
    let mut path = String::new();
    for (y, row) in colors.chunks(code.width()).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                let (left, top, length) = (x + QUIET_ZONE, y + QUIET_ZONE, run.len());
                // Writing into a String does not fail.
                let _ = write!(path, "M{left} {top}h{length}v1h-{length}z");
            }
            x += run.len();
        }
    }
    path
}
