//! How a person logs in: `username` and `authentication`.

use toml::{Spanned, de::DeValue};

use super::{
    super::text::{self, Faults, nearest},
    texts,
};
use crate::model::{Authentication, Username};

/// What an app can be told to log in with.
const WAYS: &[Authentication] = &[
    Authentication::PasswordCleartext,
    Authentication::PasswordEncrypted,
    Authentication::OAuth2,
    Authentication::Ntlm,
    Authentication::Gssapi,
    Authentication::TlsClientCert,
];

pub(super) fn read_username(value: &Spanned<DeValue>, faults: &mut Faults) -> Option<Username> {
    let at = text::at(value);
    let Some(text) = value.get_ref().as_str() else {
        faults.add(at, "`username` wants a text in quotation marks");
        return None;
    };
    if text.trim().is_empty() || text.chars().count() > 254 || text.chars().any(char::is_control) {
        faults.add(at, "`username` wants one line of 1 to 254 characters");
        return None;
    }
    const PLACEHOLDERS: [&str; 3] = ["%EMAILADDRESS%", "%EMAILLOCALPART%", "%EMAILDOMAIN%"];
    let literal = PLACEHOLDERS
        .iter()
        .fold(text.to_owned(), |text, known| text.replace(known, ""));
    if literal.contains('%') {
        faults.add(
            at,
            format!(
                "`username` may hold {}, and no other %",
                PLACEHOLDERS.join(", ")
            ),
        );
        return None;
    }
    Some(Username(text.trim().to_owned()))
}

/// Strongest first does not matter to apps as much as that the plain password, which all of them know, comes last.
pub(super) fn read_authentication(
    value: &Spanned<DeValue>,
    faults: &mut Faults,
) -> Option<Vec<Authentication>> {
    let mut ways = Vec::new();
    for (at, text) in texts("authentication", value, faults) {
        match WAYS.iter().find(|way| way.as_str() == text) {
            Some(way) if ways.contains(way) => {
                faults.add(at, format!("`{text}` is listed twice"));
            }
            Some(way) => ways.push(way.clone()),
            None => {
                let known = WAYS.iter().map(Authentication::as_str);
                let message = match nearest(text, known.clone()) {
                    Some(near) => format!("`{text}` is not known; did you mean `{near}`?"),
                    None => format!(
                        "`{text}` is no way to log in; known are {}",
                        known.collect::<Vec<_>>().join(", ")
                    ),
                };
                faults.add(at, message);
            }
        }
    }
    ways.sort_by_key(|way| *way == Authentication::PasswordCleartext);
    (!ways.is_empty()).then_some(ways)
}
