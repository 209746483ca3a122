//! Whether a server as a client would set it up works, by the survey's conversations.

use super::{client::Client, reading::Server};
use crate::model::{Authentication, Protocol, Security, Survey, Verdict};

/// What a client that uses these settings meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Works {
    Yes,
    /// How the conversation ended instead.
    No(Verdict),
    /// The server speaks, and offers no login of that kind.
    NoLogin,
    /// The password would travel in the clear.
    Cleartext,
    /// The settings name no port.
    Incomplete,
    /// The settings name no login, and the client makes one up that is none.
    NoUsername,
    /// Nobody has tried.
    Untried,
}

impl Works {
    /// Whether somebody knows that it does not.
    pub fn is_fault(self) -> bool {
        !matches!(self, Self::Yes | Self::Untried)
    }

    /// The word for it in reports; for [`Works::No`] it is the verdict's.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "ok",
            Self::No(verdict) => verdict.as_str(),
            Self::NoLogin => "login-not-offered",
            Self::Cleartext => "cleartext",
            Self::Incomplete => "incomplete",
            Self::NoUsername => "no-username",
            Self::Untried => "untried",
        }
    }
}

/// As a client of this kind would use the server: one that needs a name for the login and reads none logs in under none.
pub fn judge_for(client: &Client, server: &Server, survey: &Survey) -> Works {
    let needs_username = (client.autoconfig.as_ref()).is_some_and(|rules| rules.needs_username);
    match server.username {
        None if needs_username => Works::NoUsername,
        _ => judge(server, survey),
    }
}

/// It works if it does at any address of the host.
pub fn judge(server: &Server, survey: &Survey) -> Works {
    let endpoint = &server.endpoint;
    if endpoint.port == 0 {
        return Works::Incomplete;
    }
    if endpoint.security == Security::None {
        return Works::Cleartext;
    }
    let seen = || {
        survey.observations.iter().filter(|seen| {
            seen.host == endpoint.host
                && seen.port == endpoint.port
                && seen.protocol == endpoint.protocol
                && seen.verdict != Verdict::NotChecked
        })
    };
    let working = || seen().filter(|seen| seen.verdict == Verdict::Ok);
    if working().next().is_none() {
        return seen()
            .next()
            .map_or(Works::Untried, |seen| Works::No(seen.verdict));
    }
    if working().all(|seen| seen.security != endpoint.security) {
        return Works::No(Verdict::WrongMode);
    }
    let offered: Vec<&str> = working()
        .flat_map(|seen| seen.auth.iter().map(String::as_str))
        .collect();
    match offers(endpoint.protocol, &offered, server.authentication.as_ref()) {
        true => Works::Yes,
        false => Works::NoLogin,
    }
}

/// Whether mechanisms allow a login of that kind. IMAP and POP3 have logins for passwords that are no mechanism; where the
/// settings name no kind, a password is meant.
fn offers(protocol: Protocol, offered: &[&str], wanted: Option<&Authentication>) -> bool {
    let any = |names: &[&str]| offered.iter().any(|it| names.contains(it));
    match wanted {
        Some(Authentication::PasswordCleartext) | None => {
            protocol != Protocol::SMTP || any(&["PLAIN", "LOGIN"])
        }
        Some(Authentication::PasswordEncrypted) => {
            any(&["CRAM-MD5", "DIGEST-MD5"])
                || offered.iter().any(|it| it.starts_with("SCRAM-"))
                || protocol == Protocol::POP3 && offered.is_empty()
        }
        Some(Authentication::OAuth2) => any(&["OAUTHBEARER", "XOAUTH2"]),
        Some(Authentication::Ntlm) => any(&["NTLM", "GSS-SPNEGO"]),
        Some(Authentication::Gssapi) => any(&["GSSAPI", "GSS-SPNEGO"]),
        Some(
            Authentication::TlsClientCert | Authentication::ClientIpAddress | Authentication::None,
        ) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_needs_a_mechanism_for_sending_alone() {
        let password = Some(&Authentication::PasswordCleartext);
        let encrypted = Some(&Authentication::PasswordEncrypted);
        for (protocol, offered, wanted, allowed) in [
            (Protocol::IMAP, &[][..], password, true),
            (Protocol::IMAP, &["XOAUTH2"][..], password, true),
            (Protocol::SMTP, &["LOGIN"][..], password, true),
            (Protocol::SMTP, &["XOAUTH2"][..], password, false),
            (Protocol::SMTP, &["XOAUTH2"][..], None, false),
            (Protocol::IMAP, &["PLAIN"][..], encrypted, false),
            (Protocol::IMAP, &["SCRAM-SHA-256"][..], encrypted, true),
            (
                Protocol::IMAP,
                &["PLAIN"][..],
                Some(&Authentication::OAuth2),
                false,
            ),
            (
                Protocol::SMTP,
                &["XOAUTH2"][..],
                Some(&Authentication::OAuth2),
                true,
            ),
            (
                Protocol::SMTP,
                &["PLAIN"][..],
                Some(&Authentication::Ntlm),
                false,
            ),
        ] {
            let told = offers(protocol, offered, wanted);
            assert_eq!(told, allowed, "{protocol} {offered:?} {wanted:?}");
        }
    }
}
