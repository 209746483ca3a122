//! Certificates for the sample hosts, good and bad, made at start and kept in memory only.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use rustls::{
    ServerConfig,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer},
    server::{ClientHello, ResolvesServerCert},
    sign::CertifiedKey,
};
use time::{Duration, OffsetDateTime};

/// What is wrong with a host's certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    None,
    Expired,
    ExpiresSoon,
    NotYetValid,
    WrongName,
    SelfSigned,
    UnknownIssuer,
}

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("no certificate can be made: {0}")]
    Rcgen(#[from] rcgen::Error),
    #[error("TLS cannot be set up: {0}")]
    Tls(#[from] rustls::Error),
}

/// The authority that the demo's network trusts, and one that it does not.
pub struct Authority {
    trusted: Issuer<'static, KeyPair>,
    root: CertificateDer<'static>,
    unknown: Issuer<'static, KeyPair>,
    /// One for all hosts: a demo has no secrets.
    key: KeyPair,
}

impl Authority {
    pub fn new() -> Result<Self, Error> {
        let (trusted, root) = issuer("Portolan Demo Authority")?;
        let (unknown, _) = issuer("Authority of Nowhere")?;
        Ok(Self {
            trusted,
            root,
            unknown,
            key: KeyPair::generate()?,
        })
    }

    /// A server's side of TLS that shows each host's certificate by SNI, and the root to trust.
    pub fn serve(
        &self,
        hosts: &BTreeMap<String, Flaw>,
    ) -> Result<(Arc<ServerConfig>, CertificateDer<'static>), Error> {
        let provider = Arc::new(aws_lc_rs::default_provider());
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(self.key.serialize_der()));
        let key = provider.key_provider.load_private_key(key)?;
        let mut shelf = Shelf(HashMap::new());
        for (host, flaw) in hosts {
            let chain = vec![self.certificate(host, *flaw)?];
            let certified = CertifiedKey::new(chain, key.clone());
            shelf.0.insert(host.clone(), Arc::new(certified));
        }
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_cert_resolver(Arc::new(shelf));
        Ok((Arc::new(config), self.root.clone()))
    }

    fn certificate(&self, host: &str, flaw: Flaw) -> Result<CertificateDer<'static>, Error> {
        let name = match flaw {
            Flaw::WrongName => "*.hoster.example",
            _ => host,
        };
        let mut params = CertificateParams::new(vec![name.to_owned()])?;
        params.distinguished_name.push(DnType::CommonName, name);
        let now = OffsetDateTime::now_utc();
        let days = Duration::days;
        (params.not_before, params.not_after) = match flaw {
            Flaw::Expired => (now - days(96), now - days(6)),
            Flaw::ExpiresSoon => (now - days(84), now + days(6)),
            Flaw::NotYetValid => (now + days(3), now + days(93)),
            _ => (now - days(1), now + days(89)),
        };
        let certificate = match flaw {
            Flaw::SelfSigned => params.self_signed(&self.key)?,
            Flaw::UnknownIssuer => params.signed_by(&self.key, &self.unknown)?,
            _ => params.signed_by(&self.key, &self.trusted)?,
        };
        Ok(certificate.der().clone())
    }
}

fn issuer(name: &str) -> Result<(Issuer<'static, KeyPair>, CertificateDer<'static>), rcgen::Error> {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let now = OffsetDateTime::now_utc();
    (params.not_before, params.not_after) = (now - Duration::days(400), now + Duration::days(400));
    let key = KeyPair::generate()?;
    let root = params.self_signed(&key)?.der().clone();
    Ok((Issuer::new(params, key), root))
}

/// Certificates by the name that a client wants; without one there is no handshake.
#[derive(Debug)]
struct Shelf(HashMap<String, Arc<CertifiedKey>>);

impl ResolvesServerCert for Shelf {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        self.0.get(hello.server_name()?).cloned()
    }
}
