//! What the operator says about the certificate authority.

use std::{fmt, net::IpAddr, path::PathBuf};

use url::Url;

use crate::model::HostName;

/// How certificates are obtained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Where the authority's directory is (RFC 8555 §7.1.1): HTTPS, a host with a name.
    pub directory: Url,
    /// The host of `directory`.
    pub host: HostName,
    /// Mail addresses that the authority may write to.
    pub contact: Vec<String>,
    /// Folder for the account, certificates and what is known of failures.
    pub store: PathBuf,
    /// Certificates (PEM) that the authority's own may be signed by, besides the usual ones.
    pub ca_file: Option<PathBuf>,
    pub binding: Option<Binding>,
    /// Where the names have to lead. Empty: they are followed, and whoever is there is asked whether it is us.
    pub addresses: Vec<IpAddr>,
    /// Those to use, the preferred one first; never empty.
    pub challenges: Vec<Kind>,
    /// Which of the authority's profiles to ask for.
    pub profile: Option<String>,
    pub orders_at_once: usize,
    /// In the long run. Up to three hours' worth may be placed at once.
    pub orders_per_hour: u32,
}

/// How the authority may be shown that a name is ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// By a certificate on port 443 (RFC 8737).
    TlsAlpn01,
    /// By a file on port 80 (RFC 8555 §8.3).
    Http01,
}

impl Kind {
    pub const ALL: [Self; 2] = [Self::TlsAlpn01, Self::Http01];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::TlsAlpn01 => "tls-alpn-01",
            Self::Http01 => "http-01",
        }
    }
}

/// An account at the authority that was made elsewhere (external account binding, RFC 8555 §7.3.4).
#[derive(Clone, PartialEq, Eq)]
pub struct Binding {
    pub key_id: String,
    /// Decoded.
    pub mac_key: Vec<u8>,
}

impl fmt::Debug for Binding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Binding")
            .field("key_id", &self.key_id)
            .finish_non_exhaustive()
    }
}
