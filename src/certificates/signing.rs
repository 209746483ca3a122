//! Signing a file with a certificate (CMS, RFC 5652): how an Apple profile shows whom it comes from.
//!
//! What comes out is SignedData in DER that holds the file and the certificates up to the anchor, which is all that an
//! installer takes. The file's digest, the time and the kind of content are signed with it (RFC 5652 §5.4).

use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::digest;
use der::{
    Any, DateTime, Decode, Encode, Sequence, ValueOrd,
    asn1::{Int, Null, ObjectIdentifier, OctetString, SetOfVec, UtcTime},
};
use rustls::{
    SignatureScheme,
    sign::{CertifiedKey, Signer as RawSigner},
};
use time::OffsetDateTime;
use x509_parser::{certificate::X509Certificate, prelude::FromDer};

use super::{
    Unusable,
    files::{self, Pair, Stamp},
    leaf::{LeafError, certified},
};

const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const SIGNING_TIME: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.5");

/// A way to sign: TLS's name for it, the digest, and both as CMS calls them (RFC 5754 §2, §3).
struct Way {
    scheme: SignatureScheme,
    digest: &'static digest::Algorithm,
    digest_name: ObjectIdentifier,
    name: ObjectIdentifier,
    /// RSA's parameters are NULL, the others' are left out.
    null: bool,
}

const SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.2");

static WAYS: [Way; 3] = [
    Way {
        scheme: SignatureScheme::ECDSA_NISTP256_SHA256,
        digest: &digest::SHA256,
        digest_name: SHA256,
        name: ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2"),
        null: false,
    },
    Way {
        scheme: SignatureScheme::ECDSA_NISTP384_SHA384,
        digest: &digest::SHA384,
        digest_name: SHA384,
        name: ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.3"),
        null: false,
    },
    Way {
        scheme: SignatureScheme::RSA_PKCS1_SHA256,
        digest: &digest::SHA256,
        digest_name: SHA256,
        name: ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11"),
        null: true,
    },
];

/// A certificate with its key, ready to sign.
pub struct Signer {
    key: CertifiedKey,
    way: &'static Way,
    /// Whom the installer names.
    subject: String,
}

/// Why a file cannot be signed now.
#[derive(Debug, thiserror::Error)]
pub enum SignError {
    #[error("the key does not sign: {0}")]
    Key(#[from] rustls::Error),
    #[error("the signature cannot be written: {0}")]
    Der(#[from] der::Error),
    #[error("the certificate cannot be read")]
    Certificate,
}

impl Signer {
    /// `chain` leaf first, and its key, RSA or ECDSA on P-256 or P-384; both PEM.
    pub fn from_pem(chain: &[u8], key: &[u8]) -> Result<Self, LeafError> {
        let provider = rustls::crypto::aws_lc_rs::default_provider();
        let key = certified(chain, key, provider.key_provider)?;
        let fits = |way: &&Way| key.key.choose_scheme(&[way.scheme]).is_some();
        let way = WAYS.iter().find(fits).ok_or_else(|| {
            LeafError::BadKey("only RSA and ECDSA on P-256 and P-384 sign profiles".into())
        })?;
        let leaf = key.cert.first().ok_or(LeafError::NoCertificate)?;
        let (_, x509) = X509Certificate::from_der(leaf)
            .map_err(|error| LeafError::BadCertificate(error.to_string()))?;
        let common = x509.subject().iter_common_name().next();
        let subject = common
            .and_then(|name| name.as_str().ok())
            .map_or_else(|| x509.subject().to_string(), str::to_owned);
        Ok(Self { subject, key, way })
    }

    /// Whom the signature names: the certificate's common name.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The signed file. `at` is when it is signed; years 1950 to 2049.
    pub fn sign(&self, content: &[u8], at: OffsetDateTime) -> Result<Vec<u8>, SignError> {
        let digest = digest::digest(self.way.digest, content);
        let attributes = SetOfVec::try_from(vec![
            attribute(CONTENT_TYPE, &DATA)?,
            attribute(SIGNING_TIME, &utc(at)?)?,
            attribute(MESSAGE_DIGEST, &OctetString::new(digest.as_ref())?)?,
        ])?;
        let signer: Box<dyn RawSigner> = self
            .key
            .key
            .choose_scheme(&[self.way.scheme])
            .ok_or(SignError::Certificate)?;
        // Over their own DER as a SET, not over the tagged form in which they are kept (RFC 5652 §5.4).
        let signature = signer.sign(&attributes.to_der()?)?;
        let leaf = self.key.cert.first().ok_or(SignError::Certificate)?;
        let (_, x509) = X509Certificate::from_der(leaf).map_err(|_| SignError::Certificate)?;
        let digest_algorithm = Algorithm {
            name: self.way.digest_name,
            parameters: None,
        };
        let signed = SignedData {
            version: 1,
            digest_algorithms: SetOfVec::try_from(vec![digest_algorithm.clone()])?,
            content: Content {
                kind: DATA,
                content: OctetString::new(content)?,
            },
            certificates: self.certificates()?,
            signers: SetOfVec::try_from(vec![SignerInfo {
                version: 1,
                certificate: IssuerAndSerial {
                    // As they stand in the certificate: written anew they might differ.
                    issuer: Any::from_der(x509.issuer().as_raw())?,
                    serial: Int::new(x509.raw_serial())?,
                },
                digest_algorithm,
                attributes,
                algorithm: Algorithm {
                    name: self.way.name,
                    parameters: self.way.null.then(|| Any::encode_from(&Null)).transpose()?,
                },
                signature: OctetString::new(signature)?,
            }])?,
        };
        Ok(ContentInfo {
            kind: SIGNED_DATA,
            content: signed,
        }
        .to_der()?)
    }

    fn certificates(&self) -> Result<SetOfVec<Any>, der::Error> {
        let all = self.key.cert.iter().map(|one| Any::from_der(one));
        SetOfVec::try_from(all.collect::<Result<Vec<_>, _>>()?)
    }
}

fn attribute(name: ObjectIdentifier, value: &impl EncodeAny) -> Result<Attribute, der::Error> {
    Ok(Attribute {
        name,
        values: SetOfVec::try_from(vec![value.any()?])?,
    })
}

fn utc(at: OffsetDateTime) -> Result<UtcTime, der::Error> {
    let seconds = u64::try_from(at.unix_timestamp()).unwrap_or_default();
    let since = std::time::Duration::from_secs(seconds);
    UtcTime::from_date_time(DateTime::from_unix_duration(since)?)
}

/// What can be a value of an attribute.
trait EncodeAny {
    fn any(&self) -> Result<Any, der::Error>;
}

impl<T: Encode> EncodeAny for T {
    fn any(&self) -> Result<Any, der::Error> {
        Any::from_der(&self.to_der()?)
    }
}

/// RFC 5652 §3.
#[derive(Sequence)]
struct ContentInfo {
    kind: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    content: SignedData,
}

/// RFC 5652 §5.1.
#[derive(Sequence)]
struct SignedData {
    version: u8,
    digest_algorithms: SetOfVec<Algorithm>,
    content: Content,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT")]
    certificates: SetOfVec<Any>,
    signers: SetOfVec<SignerInfo>,
}

/// RFC 5652 §5.2.
#[derive(Sequence)]
struct Content {
    kind: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    content: OctetString,
}

/// RFC 5652 §5.3.
#[derive(Clone, Debug, PartialEq, Eq, Sequence, ValueOrd)]
struct SignerInfo {
    version: u8,
    certificate: IssuerAndSerial,
    digest_algorithm: Algorithm,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT")]
    attributes: SetOfVec<Attribute>,
    algorithm: Algorithm,
    signature: OctetString,
}

#[derive(Clone, Debug, PartialEq, Eq, Sequence, ValueOrd)]
struct IssuerAndSerial {
    issuer: Any,
    serial: Int,
}

#[derive(Clone, Debug, PartialEq, Eq, Sequence, ValueOrd)]
struct Algorithm {
    name: ObjectIdentifier,
    parameters: Option<Any>,
}

#[derive(Clone, Debug, PartialEq, Eq, Sequence, ValueOrd)]
struct Attribute {
    name: ObjectIdentifier,
    values: SetOfVec<Any>,
}

/// The signer of a running server, which follows its files and its configuration. `Default` has read nothing.
#[derive(Default)]
pub struct Signing {
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    /// The files as they were when they were last read, good or bad.
    read: Option<(Pair, Stamp)>,
    /// The last that could be used.
    signer: Option<Arc<Signer>>,
    /// What was last read cannot be used.
    broken: bool,
}

impl Signing {
    /// Who signs with `pair`; none where nothing is configured. Files that changed are read anew; where they cannot be used
    /// that is logged, and the last good ones sign on.
    pub fn with(&self, pair: Option<&Pair>) -> Option<Arc<Signer>> {
        let pair = pair?;
        let now = Some((pair.clone(), files::stamp(pair)));
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.read != now {
            kept.read = now;
            match open(pair) {
                Ok(signer) => {
                    kept.signer = Some(Arc::new(signer));
                    kept.broken = false;
                }
                Err(Unusable { file, reason }) => {
                    kept.broken = true;
                    tracing::error!(file, %reason, "profiles cannot be signed with this");
                }
            }
        }
        kept.signer.clone()
    }

    /// Whether the files of `pair`, as they are now, cannot be used. An older state of them may sign on.
    pub fn is_broken(&self, pair: &Pair) -> bool {
        self.with(Some(pair));
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.broken
    }
}

/// Reads both files, and signs something to see whether it works. Fails where they are of no use for signing.
pub fn open(pair: &Pair) -> Result<Signer, Unusable> {
    files::read_with(pair, |chain, key| {
        let signer = Signer::from_pem(chain, key)?;
        match signer.sign(b"", OffsetDateTime::UNIX_EPOCH) {
            Ok(_) => Ok(signer),
            Err(error) => Err(LeafError::BadKey(error.to_string())),
        }
    })
}

#[cfg(test)]
mod tests {
    use rcgen::{CertificateParams, DnType, KeyPair, SignatureAlgorithm};
    use tempfile::TempDir;

    use super::*;

    fn pem(way: &'static SignatureAlgorithm, name: &str) -> (String, String) {
        let key = KeyPair::generate_for(way).unwrap();
        let mut params = CertificateParams::new(vec!["mail.example.org".into()]).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        (params.self_signed(&key).unwrap().pem(), key.serialize_pem())
    }

    #[test]
    fn a_file_is_signed_with_the_key_that_there_is() {
        for (way, length) in [
            (&rcgen::PKCS_ECDSA_P256_SHA256, SHA256),
            (&rcgen::PKCS_ECDSA_P384_SHA384, SHA384),
            (&rcgen::PKCS_RSA_SHA256, SHA256),
        ] {
            let (chain, key) = pem(way, "Example Mail");
            let signer = Signer::from_pem(chain.as_bytes(), key.as_bytes()).unwrap();
            assert_eq!(signer.subject(), "Example Mail");
            let file = signer
                .sign(b"<plist/>", OffsetDateTime::UNIX_EPOCH)
                .unwrap();
            let outer = ContentInfo::from_der(&file).unwrap();
            assert_eq!(outer.content.content.content.as_bytes(), b"<plist/>");
            assert_eq!(outer.content.certificates.len(), 1);
            let info = outer.content.signers.get(0).unwrap();
            assert_eq!(info.digest_algorithm.name, length);
            assert_eq!(info.algorithm.parameters.is_some(), signer.way.null);
            // The very octets that a verifier hashes.
            let signed = info.attributes.to_der().unwrap();
            let leaf = signer.key.cert.first().unwrap();
            let (_, x509) = X509Certificate::from_der(leaf).unwrap();
            let public = &x509.public_key().subject_public_key.data;
            let algorithm: &dyn aws_lc_rs::signature::VerificationAlgorithm =
                match signer.way.scheme {
                    SignatureScheme::ECDSA_NISTP256_SHA256 => {
                        &aws_lc_rs::signature::ECDSA_P256_SHA256_ASN1
                    }
                    SignatureScheme::ECDSA_NISTP384_SHA384 => {
                        &aws_lc_rs::signature::ECDSA_P384_SHA384_ASN1
                    }
                    _ => &aws_lc_rs::signature::RSA_PKCS1_2048_8192_SHA256,
                };
            let public = aws_lc_rs::signature::UnparsedPublicKey::new(algorithm, public.to_vec());
            public.verify(&signed, info.signature.as_bytes()).unwrap();
        }
    }

    #[test]
    fn keys_of_no_use_are_told() {
        let (chain, key) = pem(&rcgen::PKCS_ED25519, "x");
        let told = Signer::from_pem(chain.as_bytes(), key.as_bytes()).map(|_| ());
        assert!(matches!(told, Err(LeafError::BadKey(_))), "{told:?}");
        let (_, other) = pem(&rcgen::PKCS_ECDSA_P256_SHA256, "x");
        let (chain, _) = pem(&rcgen::PKCS_ECDSA_P256_SHA256, "x");
        let told = Signer::from_pem(chain.as_bytes(), other.as_bytes()).map(|_| ());
        assert_eq!(told, Err(LeafError::OtherKey));
    }

    #[test]
    fn a_changed_certificate_signs_on_and_a_broken_one_leaves_the_last() {
        let dir = TempDir::new().unwrap();
        let pair = Pair {
            chain: dir.path().join("chain.pem"),
            key: dir.path().join("key.pem"),
        };
        let issue = |name: &str| {
            let (chain, key) = pem(&rcgen::PKCS_ECDSA_P256_SHA256, name);
            std::fs::write(&pair.chain, chain).unwrap();
            std::fs::write(&pair.key, key).unwrap();
        };
        let signing = Signing::default();
        assert!(signing.with(Some(&pair)).is_none());
        let named = || signing.with(Some(&pair)).unwrap().subject().to_owned();
        issue("One");
        assert_eq!(named(), "One");
        issue("Another");
        assert_eq!(named(), "Another");
        std::fs::write(&pair.key, "nothing").unwrap();
        assert_eq!(named(), "Another");
        assert!(signing.is_broken(&pair));
        issue("Third");
        assert!(!signing.is_broken(&pair));
        assert!(signing.with(None).is_none());
    }
}
