//! What a server that works lets a mail app log in with, as far as its capabilities tell.

use crate::model::{Authentication, Observation, Protocol};

/// Under TLS, at one endpoint.
#[derive(Clone, Debug)]
pub struct Logins {
    protocol: Protocol,
    /// SASL mechanisms, upper case.
    mechanisms: Vec<String>,
    /// IMAP's LOGIN and POP3's USER: a password without a mechanism.
    native: bool,
}

impl Logins {
    /// Of conversations with one endpoint: what any of its addresses offers.
    pub fn of<'a>(protocol: Protocol, working: impl IntoIterator<Item = &'a Observation>) -> Self {
        let mut logins = Self {
            protocol,
            mechanisms: Vec::new(),
            native: false,
        };
        for seen in working {
            logins.mechanisms.extend_from_slice(&seen.auth);
            logins.native |= protocol != Protocol::SMTP && !seen.sasl_alone;
        }
        logins
    }

    /// Whether it takes this way of logging in. A POP3 server need not list its mechanisms (RFC 2449 §6.3).
    pub fn take(&self, way: &Authentication) -> bool {
        let unlisted = self.protocol == Protocol::POP3 && self.native && self.mechanisms.is_empty();
        match way {
            _ if unlisted => true,
            Authentication::PasswordCleartext => self.native || self.has(&["PLAIN", "LOGIN"]),
            Authentication::PasswordEncrypted => self.hide_the_password(),
            Authentication::OAuth2 => self.has(&["OAUTHBEARER", "XOAUTH2"]),
            Authentication::Ntlm => self.has(&["NTLM", "GSS-SPNEGO"]),
            Authentication::Gssapi => {
                self.has(&["GSSAPI", "GS2-KRB5", "GS2-KRB5-PLUS", "GSS-SPNEGO"])
            }
            Authentication::TlsClientCert
            | Authentication::ClientIpAddress
            | Authentication::None => true,
        }
    }

    /// What a mail app may do where no source says; never empty. A plain password is what everybody can do, so the others are
    /// named only where the server refuses it, OAuth apart.
    pub fn ways(&self) -> Vec<Authentication> {
        let mut ways = Vec::new();
        if self.take(&Authentication::OAuth2) && !self.mechanisms.is_empty() {
            ways.push(Authentication::OAuth2);
        }
        // Where there is another way, a native login that only goes without saying is none to count on.
        let counts = ways.is_empty() && self.native || self.has(&["PLAIN", "LOGIN"]);
        if counts {
            ways.push(Authentication::PasswordCleartext);
        } else if self.hide_the_password() {
            ways.push(Authentication::PasswordEncrypted);
        }
        if ways.is_empty() {
            ways.push(Authentication::PasswordCleartext);
        }
        ways
    }

    fn hide_the_password(&self) -> bool {
        let scram = |offered: &String| offered.starts_with("SCRAM-");
        self.has(&["CRAM-MD5", "DIGEST-MD5"]) || self.mechanisms.iter().any(scram)
    }

    fn has(&self, names: &[&str]) -> bool {
        let mut offered = self.mechanisms.iter();
        offered.any(|offered| names.contains(&&**offered))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn logins(protocol: Protocol, mechanisms: &[&str], native: bool) -> Logins {
        Logins {
            protocol,
            mechanisms: mechanisms.iter().map(|name| (*name).to_owned()).collect(),
            native,
        }
    }

    #[test]
    fn a_password_needs_a_mechanism_for_sending_and_where_nothing_else_is_taken() {
        use Authentication::*;

        for (protocol, native, mechanisms, way, taken) in [
            (Protocol::IMAP, true, &[][..], PasswordCleartext, true),
            (Protocol::IMAP, true, &["XOAUTH2"], PasswordCleartext, true),
            (
                Protocol::IMAP,
                false,
                &["XOAUTH2"],
                PasswordCleartext,
                false,
            ),
            (Protocol::IMAP, false, &["PLAIN"], PasswordCleartext, true),
            (Protocol::SMTP, false, &["LOGIN"], PasswordCleartext, true),
            (
                Protocol::SMTP,
                false,
                &["XOAUTH2"],
                PasswordCleartext,
                false,
            ),
            (
                Protocol::POP3,
                false,
                &["XOAUTH2"],
                PasswordCleartext,
                false,
            ),
            (Protocol::IMAP, true, &["PLAIN"], PasswordEncrypted, false),
            (
                Protocol::IMAP,
                true,
                &["SCRAM-SHA-256"],
                PasswordEncrypted,
                true,
            ),
            (
                Protocol::SMTP,
                false,
                &["CRAM-MD5"],
                PasswordEncrypted,
                true,
            ),
            // It may take more than it lists.
            (Protocol::POP3, true, &[], PasswordEncrypted, true),
            (Protocol::POP3, true, &[], OAuth2, true),
            (Protocol::IMAP, true, &["PLAIN"], OAuth2, false),
            (Protocol::SMTP, false, &["XOAUTH2"], OAuth2, true),
            (Protocol::SMTP, false, &["PLAIN"], Ntlm, false),
            (Protocol::SMTP, false, &["GSS-SPNEGO"], Ntlm, true),
            (Protocol::IMAP, true, &["PLAIN"], Gssapi, false),
            (Protocol::IMAP, true, &["GS2-KRB5"], Gssapi, true),
            (Protocol::SMTP, false, &["PLAIN"], TlsClientCert, true),
        ] {
            let told = logins(protocol, mechanisms, native).take(&way);
            assert_eq!(told, taken, "{protocol} {mechanisms:?} {native} {way:?}");
        }
    }

    #[test]
    fn something_is_always_named_and_it_is_what_the_server_takes() {
        use Authentication::*;

        for (protocol, native, mechanisms, ways) in [
            (Protocol::IMAP, true, &[][..], &[PasswordCleartext][..]),
            (Protocol::IMAP, true, &["PLAIN"], &[PasswordCleartext]),
            (
                Protocol::IMAP,
                true,
                &["XOAUTH2", "PLAIN"],
                &[OAuth2, PasswordCleartext],
            ),
            (Protocol::IMAP, true, &["XOAUTH2"], &[OAuth2]),
            (
                Protocol::IMAP,
                false,
                &["XOAUTH2", "CRAM-MD5"],
                &[OAuth2, PasswordEncrypted],
            ),
            (Protocol::IMAP, true, &["CRAM-MD5"], &[PasswordCleartext]),
            (
                Protocol::IMAP,
                false,
                &["SCRAM-SHA-1"],
                &[PasswordEncrypted],
            ),
            (Protocol::SMTP, false, &["CRAM-MD5"], &[PasswordEncrypted]),
            (
                Protocol::SMTP,
                false,
                &["CRAM-MD5", "LOGIN"],
                &[PasswordCleartext],
            ),
            (Protocol::POP3, true, &[], &[PasswordCleartext]),
            (Protocol::SMTP, false, &["EXTERNAL"], &[PasswordCleartext]),
        ] {
            let told = logins(protocol, mechanisms, native).ways();
            assert_eq!(told, ways, "{protocol} {mechanisms:?} {native}");
        }
    }
}
