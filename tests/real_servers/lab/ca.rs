//! Certificates, good and bad, from a CA that lives as long as the lab.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use rustls::pki_types::CertificateDer;
use time::{Duration, OffsetDateTime};

/// One authority, and the folder that its certificates go to.
pub struct Ca {
    issuer: Issuer<'static, KeyPair>,
    root: CertificateDer<'static>,
    root_pem: String,
    dir: PathBuf,
}

/// What is wrong with a certificate in time.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Validity {
    Now,
    Over,
    NotYet,
}

impl Ca {
    pub fn new(dir: &Path, name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        (params.not_before, params.not_after) = span(Validity::Now);
        let key = KeyPair::generate().expect("a key for the CA");
        let root = params.self_signed(&key).expect("the CA signs itself");
        Self {
            root: root.der().clone(),
            root_pem: root.pem(),
            issuer: Issuer::new(params, key),
            dir: dir.to_owned(),
        }
    }

    /// The root, for a client's trust store.
    pub fn root(&self) -> CertificateDer<'static> {
        self.root.clone()
    }

    /// The root as PEM.
    pub fn root_pem(&self) -> &str {
        &self.root_pem
    }

    /// Signs a certificate for `names`; returns the path of a PEM file that holds key and chain.
    pub fn issue(&self, names: &[&str], validity: Validity) -> PathBuf {
        let key = KeyPair::generate().expect("a key");
        let leaf = leaf(names, validity)
            .signed_by(&key, &self.issuer)
            .expect("the CA signs");
        self.store(names[0], &key, &leaf.pem())
    }

    /// A certificate that vouches for itself.
    pub fn self_signed(&self, names: &[&str]) -> PathBuf {
        let key = KeyPair::generate().expect("a key");
        let leaf = leaf(names, Validity::Now)
            .self_signed(&key)
            .expect("it signs itself");
        self.store(names[0], &key, &leaf.pem())
    }

    fn store(&self, name: &str, key: &KeyPair, chain: &str) -> PathBuf {
        // The serial part keeps two certificates of one name apart.
        let count = fs::read_dir(&self.dir).map_or(0, Iterator::count);
        let path = self.dir.join(format!("{count}-{name}.pem"));
        fs::write(&path, format!("{}{chain}", key.serialize_pem())).expect("the lab's folder");
        path
    }
}

fn leaf(names: &[&str], validity: Validity) -> CertificateParams {
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    let mut params = CertificateParams::new(names.clone()).expect("DNS names");
    params
        .distinguished_name
        .push(DnType::CommonName, names[0].as_str());
    (params.not_before, params.not_after) = span(validity);
    params
}

fn span(validity: Validity) -> (OffsetDateTime, OffsetDateTime) {
    let now = OffsetDateTime::now_utc();
    let day = Duration::DAY;
    match validity {
        Validity::Now => (now - day, now + day * 90),
        Validity::Over => (now - day * 90, now - day),
        Validity::NotYet => (now + day, now + day * 90),
    }
}
