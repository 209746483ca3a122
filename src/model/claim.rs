//! What one source says.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{EmailAddress, Endpoint, SourceId};

/// One server as one source describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    pub endpoint: Endpoint,
    pub username: Username,
    /// In the source's order of preference; empty where the source does not say (SRV, guess).
    pub authentication: Vec<Authentication>,
    pub source: SourceId,
    /// Whether nobody on the way could have forged it (contract, *authenticated*).
    pub authenticated: bool,
    /// Rank within the source's own order; 0 is what it likes best.
    pub position: usize,
    /// The SRV record's priority, comparable between protocols (RFC 6186 §3.4). Only from the domain's own SRV records.
    pub srv_priority: Option<u16>,
    /// The protocol that the source names is offered without TLS. Such a claim is shown, never followed.
    pub cleartext: bool,
}

/// The login name as a form with placeholders, as autoconfig writes them.
///
/// Known placeholders: `%EMAILADDRESS%`, `%EMAILLOCALPART%`, `%EMAILDOMAIN%`. Never holds a person's own local part.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Username(pub String);

impl Username {
    /// The whole address: what most servers want, and what a client tries first (RFC 6186 §4).
    pub fn address() -> Self {
        Self("%EMAILADDRESS%".into())
    }

    /// Only what stands before the @.
    pub fn local_part() -> Self {
        Self("%EMAILLOCALPART%".into())
    }

    /// The login that a person with this address types.
    pub fn fill(&self, address: &EmailAddress) -> String {
        let placeholders = [
            ("%EMAILADDRESS%", address.expose()),
            ("%EMAILLOCALPART%", address.local().expose().to_owned()),
            ("%EMAILDOMAIN%", address.domain().ascii().to_owned()),
        ];
        let mut filled = String::new();
        let mut rest = self.0.as_str();
        // In one pass: a local part may hold a % and look like a placeholder itself.
        while let Some(at) = rest.find('%') {
            let (before, from) = rest.split_at(at);
            filled.push_str(before);
            rest = match placeholders
                .iter()
                .find_map(|(name, value)| Some((value, from.strip_prefix(name)?)))
            {
                Some((value, behind)) => {
                    filled.push_str(value);
                    behind
                }
                None => {
                    filled.push('%');
                    &from[1..]
                }
            };
        }
        filled + rest
    }
}

impl fmt::Display for Username {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How a person proves who they are, in autoconfig's words (draft-ietf-mailmaint-autoconfig §3.7.4).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Authentication {
    #[serde(rename = "password-cleartext")]
    PasswordCleartext,
    #[serde(rename = "password-encrypted")]
    PasswordEncrypted,
    #[serde(rename = "NTLM")]
    Ntlm,
    #[serde(rename = "GSSAPI")]
    Gssapi,
    OAuth2,
    #[serde(rename = "TLS-client-cert")]
    TlsClientCert,
    #[serde(rename = "client-IP-address")]
    ClientIpAddress,
    #[serde(rename = "none")]
    None,
}

impl Authentication {
    /// The spelling of autoconfig and of the report.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::PasswordCleartext => "password-cleartext",
            Self::PasswordEncrypted => "password-encrypted",
            Self::Ntlm => "NTLM",
            Self::Gssapi => "GSSAPI",
            Self::OAuth2 => "OAuth2",
            Self::TlsClientCert => "TLS-client-cert",
            Self::ClientIpAddress => "client-IP-address",
            Self::None => "none",
        }
    }
}

/// Something besides mail that a source told of: JMAP, CalDAV, ManageSieve …
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OtherService {
    #[serde(rename = "type")]
    pub kind: String,
    pub url: String,
    pub sources: Vec<SourceId>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_filled_once() {
        for (form, address, login) in [
            ("%EMAILADDRESS%", "ana@example.org", "ana@example.org"),
            (
                "%EMAILLOCALPART%.%EMAILDOMAIN%",
                "ana@example.org",
                "ana.example.org",
            ),
            ("100%%EMAILLOCALPART%", "ana@example.org", "100%ana"),
            (
                "%EMAILADDRESS%",
                "%EMAILDOMAIN%@example.org",
                "%EMAILDOMAIN%@example.org",
            ),
            ("info", "ana@example.org", "info"),
        ] {
            let address: EmailAddress = address.parse().unwrap();
            assert_eq!(Username(form.into()).fill(&address), login);
        }
    }
}
