//! What the authority, or we ourselves, will find at a name while it is being proven.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use rcgen::{CertificateParams, CustomExtension, DistinguishedName, KeyPair};
use rustls::{
    ServerConfig,
    pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
    sign::CertifiedKey,
};

use super::super::wardrobe::Wardrobe;
use crate::model::HostName;

/// The application protocol that such a handshake asks for, alone (RFC 8737 §3).
pub const PROTOCOL: &[u8] = b"acme-tls/1";

/// Answers that stand ready.
#[derive(Default)]
pub struct Challenges {
    certificates: Mutex<HashMap<HostName, Arc<ServerConfig>>>,
    /// By token.
    files: Mutex<HashMap<String, String>>,
}

/// Keeps an answer ready until it is dropped.
pub struct Ready {
    challenges: Arc<Challenges>,
    key: Key,
}

enum Key {
    Name(HostName),
    Token(String),
}

/// The certificate that proves a name (RFC 8737 §3).
pub struct Proof {
    pub der: Vec<u8>,
    config: Arc<ServerConfig>,
}

impl Proof {
    /// `digest` is the SHA-256 of the key authorization.
    pub fn new(name: &HostName, digest: &[u8; 32], wardrobe: &Wardrobe) -> Result<Self, String> {
        let told = |error: rcgen::Error| error.to_string();
        let mut params = CertificateParams::new(vec![name.ascii().to_owned()]).map_err(told)?;
        params.distinguished_name = DistinguishedName::new();
        params.custom_extensions = vec![CustomExtension::new_acme_identifier(digest)];
        let key = KeyPair::generate().map_err(told)?;
        let certificate = params.self_signed(&key).map_err(told)?;
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let key = wardrobe
            .provider
            .key_provider
            .load_private_key(key)
            .map_err(|error| error.to_string())?;
        // Not `from_der`, which refuses the critical extension.
        let key = CertifiedKey::new(vec![certificate.der().clone()], key);
        Ok(Self {
            der: certificate.der().to_vec(),
            config: wardrobe.dress_for(Arc::new(key), PROTOCOL),
        })
    }
}

impl Challenges {
    /// Shows `proof` to who asks for `name` by [`PROTOCOL`].
    pub fn show(self: &Arc<Self>, name: &HostName, proof: Proof) -> Ready {
        self.certificates
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(name.clone(), proof.config);
        Ready {
            challenges: self.clone(),
            key: Key::Name(name.clone()),
        }
    }

    /// Answers `content` to who fetches `token`.
    pub fn put(self: &Arc<Self>, token: &str, content: String) -> Ready {
        self.files
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(token.to_owned(), content);
        Ready {
            challenges: self.clone(),
            key: Key::Token(token.to_owned()),
        }
    }

    pub fn certificate(&self, name: &HostName) -> Option<Arc<ServerConfig>> {
        let certificates = self.certificates.lock();
        certificates
            .unwrap_or_else(PoisonError::into_inner)
            .get(name)
            .cloned()
    }

    pub fn file(&self, token: &str) -> Option<String> {
        let files = self.files.lock();
        files
            .unwrap_or_else(PoisonError::into_inner)
            .get(token)
            .cloned()
    }
}

impl Drop for Ready {
    fn drop(&mut self) {
        match &self.key {
            Key::Name(name) => {
                let certificates = self.challenges.certificates.lock();
                certificates
                    .unwrap_or_else(PoisonError::into_inner)
                    .remove(name);
            }
            Key::Token(token) => {
                let files = self.challenges.files.lock();
                files.unwrap_or_else(PoisonError::into_inner).remove(token);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use x509_parser::{certificate::X509Certificate, prelude::FromDer};

    use super::*;

    #[test]
    fn an_answer_stands_as_long_as_it_is_held() {
        let challenges = Arc::new(Challenges::default());
        let name: HostName = "autoconfig.example.org".parse().unwrap();
        let proof = Proof::new(&name, &[7; 32], &Wardrobe::default()).unwrap();
        let (shown, put) = (
            challenges.show(&name, proof),
            challenges.put("token", "content".into()),
        );
        assert!(challenges.certificate(&name).is_some());
        assert_eq!(challenges.file("token").as_deref(), Some("content"));
        assert_eq!(challenges.file("other"), None);
        drop((shown, put));
        assert!(challenges.certificate(&name).is_none());
        assert_eq!(challenges.file("token"), None);
    }

    #[test]
    fn the_proof_carries_the_digest_in_a_critical_extension() {
        let name: HostName = "autoconfig.example.org".parse().unwrap();
        let proof = Proof::new(&name, &[7; 32], &Wardrobe::default()).unwrap();
        let (_, x509) = X509Certificate::from_der(&proof.der).unwrap();
        let extension = x509
            .extensions()
            .iter()
            .find(|extension| extension.oid.to_id_string() == "1.3.6.1.5.5.7.1.31")
            .expect("RFC 8737 §3");
        assert!(extension.critical && extension.value.ends_with(&[7; 32]));
    }
}
