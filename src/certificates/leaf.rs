//! One certificate with its chain and its key, ready to be shown.

use std::sync::Arc;

use aws_lc_rs::digest::{SHA256, digest};
use rustls::{
    ServerConfig,
    client::verify_server_name,
    crypto::KeyProvider,
    pki_types::{
        CertificateDer, DnsName, PrivateKeyDer, ServerName,
        pem::{self, PemObject},
    },
    server::ParsedCertificate,
    sign::CertifiedKey,
};
use x509_parser::{certificate::X509Certificate, prelude::FromDer};

use super::wardrobe::Wardrobe;
use crate::model::HostName;

/// Certificates of a chain that are read; web servers send two or three.
const MAX_CHAIN: usize = 16;

/// Why chain and key are of no use.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LeafError {
    #[error("it cannot be read: {0}")]
    Unreadable(String),
    #[error("it is no PEM: {0}")]
    NoPem(String),
    #[error("it holds no certificate")]
    NoCertificate,
    #[error("it holds no private key")]
    NoKey,
    #[error("the private key is of no use: {0}")]
    BadKey(String),
    #[error("the certificate is of no use: {0}")]
    BadCertificate(String),
    #[error("the private key is not that of the certificate")]
    OtherKey,
}

impl LeafError {
    /// Whether the file with the key is at fault, not the one with the chain.
    pub fn is_of_key(&self) -> bool {
        matches!(self, Self::NoKey | Self::BadKey(_) | Self::OtherKey)
    }
}

/// A certificate that can be shown.
#[derive(Clone, Debug)]
pub struct Leaf {
    pub config: Arc<ServerConfig>,
    /// Leaf first.
    pub chain: Vec<CertificateDer<'static>>,
    /// Seconds since 1970, as is `not_after`.
    pub not_before: i64,
    pub not_after: i64,
    /// SHA-256 of its SubjectPublicKeyInfo.
    pub key: [u8; 32],
}

impl Leaf {
    /// `chain` leaf first, and its key (PKCS#8, PKCS#1 or SEC1), both PEM; both may stand in one text. Expired certificates
    /// are fine: better shown than none.
    pub(super) fn from_pem(
        chain: &[u8],
        key: &[u8],
        wardrobe: &Wardrobe,
    ) -> Result<Self, LeafError> {
        let key = certified(chain, key, wardrobe.provider.key_provider)?;
        let leaf = key.cert.first().ok_or(LeafError::NoCertificate)?;
        let (_, x509) = X509Certificate::from_der(leaf)
            .map_err(|error| LeafError::BadCertificate(error.to_string()))?;
        let (not_before, not_after) = (
            x509.validity().not_before.timestamp(),
            x509.validity().not_after.timestamp(),
        );
        let sum = sha256(x509.public_key().raw);
        let chain = key.cert.clone();
        Ok(Self {
            config: wardrobe.dress(Arc::new(key)),
            chain,
            not_before,
            not_after,
            key: sum,
        })
    }

    /// Whether the certificate is for `host`, wildcards included (RFC 9525 §6.3).
    pub fn covers(&self, host: &HostName) -> bool {
        let Some(Ok(certificate)) = self.chain.first().map(ParsedCertificate::try_from) else {
            return false;
        };
        DnsName::try_from(host.ascii())
            .is_ok_and(|name| verify_server_name(&certificate, &ServerName::DnsName(name)).is_ok())
    }
}

/// Chain and key, both PEM, if they belong together.
pub(super) fn certified(
    chain: &[u8],
    key: &[u8],
    provider: &dyn KeyProvider,
) -> Result<CertifiedKey, LeafError> {
    let chain = CertificateDer::pem_slice_iter(chain)
        .take(MAX_CHAIN)
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| LeafError::NoPem(told(&error)))?;
    let leaf = chain.first().ok_or(LeafError::NoCertificate)?;
    ParsedCertificate::try_from(leaf)
        .map_err(|error| LeafError::BadCertificate(error.to_string()))?;
    let key = PrivateKeyDer::from_pem_slice(key).map_err(|error| match error {
        pem::Error::NoItemsFound => LeafError::NoKey,
        error => LeafError::BadKey(told(&error)),
    })?;
    let key = provider
        .load_private_key(key)
        .map_err(|error| LeafError::BadKey(error.to_string()))?;
    let key = CertifiedKey::new(chain, key);
    match key.keys_match() {
        // Of a key that cannot tell, the handshake will.
        Ok(()) | Err(rustls::Error::InconsistentKeys(rustls::InconsistentKeys::Unknown)) => Ok(key),
        Err(_) => Err(LeafError::OtherKey),
    }
}

fn sha256(octets: &[u8]) -> [u8; 32] {
    let mut sum = [0; 32];
    // Both are of this length.
    for (to, from) in sum.iter_mut().zip(digest(&SHA256, octets).as_ref()) {
        *to = *from;
    }
    sum
}

/// In words: the library's own show a line as a list of octets.
fn told(error: &pem::Error) -> String {
    match error {
        pem::Error::Io(error) => error.to_string(),
        pem::Error::MissingSectionEnd { .. } => "it ends before an END line".to_owned(),
        pem::Error::IllegalSectionStart { .. } => "a BEGIN line is broken".to_owned(),
        pem::Error::Base64Decode(_) => "what stands between BEGIN and END is no Base64".to_owned(),
        pem::Error::NoItemsFound => "what is wanted is not in it".to_owned(),
        error => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use rcgen::{CertificateParams, KeyPair};

    use super::*;

    fn pem(names: &[&str]) -> (String, String) {
        let key = KeyPair::generate().unwrap();
        let names: Vec<String> = names.iter().map(ToString::to_string).collect();
        let params = CertificateParams::new(names).unwrap();
        (params.self_signed(&key).unwrap().pem(), key.serialize_pem())
    }

    fn read(chain: &str, key: &str) -> Result<Leaf, LeafError> {
        Leaf::from_pem(chain.as_bytes(), key.as_bytes(), &Wardrobe::default())
    }

    #[test]
    fn a_certificate_covers_its_names_and_one_label_for_a_star() {
        let (chain, key) = pem(&["example.org", "*.example.org"]);
        let leaf = read(&chain, &key).unwrap();
        assert!(leaf.not_before < leaf.not_after);
        for (host, covered) in [
            ("example.org", true),
            ("autoconfig.example.org", true),
            ("a.autoconfig.example.org", false),
            ("example.com", false),
        ] {
            assert_eq!(leaf.covers(&host.parse().unwrap()), covered, "{host}");
        }
    }

    #[test]
    fn key_and_chain_may_stand_in_one_file() {
        let (chain, key) = pem(&["example.org"]);
        let both = key + &chain;
        assert!(read(&both, &both).is_ok());
    }

    #[test]
    fn each_fault_has_a_name() {
        let (chain, key) = pem(&["example.org"]);
        let (_, other) = pem(&["example.org"]);
        let half = &chain[..chain.len() / 2];
        for (chain, key, fault) in [
            ("", &*key, LeafError::NoCertificate),
            (&*chain, "", LeafError::NoKey),
            (&*chain, &*other, LeafError::OtherKey),
        ] {
            let told = read(chain, key).unwrap_err();
            assert_eq!(told, fault);
            assert_eq!(told.is_of_key(), fault != LeafError::NoCertificate);
        }
        assert!(matches!(read(half, &key), Err(LeafError::NoPem(_))));
        let nonsense = chain.replace("MII", "MIA");
        assert!(read(&nonsense, &key).is_err());
    }
}
