//! What a certificate says of itself, read leniently, escaped and capped.

use std::net::IpAddr;

use aws_lc_rs::{
    digest::{SHA256, digest},
    signature::{
        self, RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY,
        RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
        RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY, RSA_PKCS1_2048_8192_SHA384,
        UnparsedPublicKey,
    },
};
use rustls::crypto::WebPkiSupportedAlgorithms;
use time::OffsetDateTime;
use x509_parser::{
    certificate::X509Certificate,
    extensions::{GeneralName, ParsedExtension},
    oid_registry::{
        OID_PKCS1_SHA1WITHRSA, OID_PKCS1_SHA256WITHRSA, OID_PKCS1_SHA384WITHRSA,
        OID_PKCS1_SHA512WITHRSA, OID_PKIX_ACCESS_DESCRIPTOR_CA_ISSUERS,
    },
    x509::X509Name,
};

use crate::model::escape;

/// Longest subject, issuer or name that is kept, in characters.
const MAX_TEXT: usize = 256;
/// More names are not kept; certificates with hundreds exist.
const MAX_NAMES: usize = 100;

/// The common name, else the whole distinguished name.
pub fn called(name: &X509Name<'_>) -> String {
    let common = name
        .iter_common_name()
        .next()
        .map(|common| escape(common.as_slice(), MAX_TEXT));
    common
        .filter(|common| !common.is_empty())
        .unwrap_or_else(|| escape(name.to_string().as_bytes(), MAX_TEXT))
}

pub fn names(x509: &X509Certificate<'_>) -> Vec<String> {
    x509.iter_extensions()
        .filter_map(|extension| match extension.parsed_extension() {
            ParsedExtension::SubjectAlternativeName(names) => Some(&names.general_names),
            _ => None,
        })
        .flatten()
        .filter_map(|name| match name {
            GeneralName::DNSName(name) => Some(escape(name.as_bytes(), MAX_TEXT)),
            GeneralName::IPAddress(bytes) => ip(bytes).map(|ip| ip.to_string()),
            _ => None,
        })
        .take(MAX_NAMES)
        .collect()
}

fn ip(bytes: &[u8]) -> Option<IpAddr> {
    if let Ok(v4) = <[u8; 4]>::try_from(bytes) {
        return Some(v4.into());
    }
    <[u8; 16]>::try_from(bytes).ok().map(Into::into)
}

/// Whether the certificate says where its issuer's is to be fetched.
pub fn issuer_is_published(x509: &X509Certificate<'_>) -> bool {
    x509.iter_extensions()
        .any(|extension| match extension.parsed_extension() {
            ParsedExtension::AuthorityInfoAccess(access) => access
                .iter()
                .any(|at| at.access_method == OID_PKIX_ACCESS_DESCRIPTOR_CA_ISSUERS),
            _ => false,
        })
}

/// What DANE would vouch for with selector 1 and matching type 1 (RFC 6698 §2.1).
pub fn digest_of_key(x509: &X509Certificate<'_>) -> [u8; 32] {
    let mut key = [0; 32];
    let hash = digest(&SHA256, x509.public_key().raw);
    // Both are of this length.
    for (to, from) in key.iter_mut().zip(hash.as_ref()) {
        *to = *from;
    }
    key
}

pub fn date(seconds: i64) -> Option<OffsetDateTime> {
    OffsetDateTime::from_unix_timestamp(seconds).ok()
}

/// Issuer and subject are one, and the signature is its own as far as we can check it.
pub fn is_self_signed(x509: &X509Certificate<'_>, algorithms: &WebPkiSupportedAlgorithms) -> bool {
    if x509.subject().as_raw() != x509.issuer().as_raw() {
        return false;
    }
    let key = &x509.public_key().subject_public_key.data;
    let message = x509.tbs_certificate.as_ref();
    let signature = &x509.signature_value.data;
    let oid = &x509.signature_algorithm.algorithm;
    // Weak keys and digests too: whether a signature is good enough is another question.
    let legacy: Option<&dyn signature::VerificationAlgorithm> = if *oid == OID_PKCS1_SHA1WITHRSA {
        Some(&RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY)
    } else if *oid == OID_PKCS1_SHA256WITHRSA {
        Some(&RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY)
    } else if *oid == OID_PKCS1_SHA384WITHRSA {
        Some(&RSA_PKCS1_2048_8192_SHA384)
    } else if *oid == OID_PKCS1_SHA512WITHRSA {
        Some(&RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY)
    } else {
        None
    };
    if let Some(algorithm) = legacy {
        return UnparsedPublicKey::new(algorithm, key)
            .verify(message, signature)
            .is_ok();
    }
    let mut known = algorithms
        .all
        .iter()
        .filter(|algorithm| {
            // An identifier is the OID, then its parameters; parameters of keys tell curves apart.
            let signed_by = algorithm.signature_alg_id();
            signed_by.get(2..).is_some_and(|own| own == oid.as_bytes())
        })
        .peekable();
    // Where we cannot check it, the names must do.
    known.peek().is_none()
        || known.any(|algorithm| algorithm.verify_signature(key, message, signature).is_ok())
}
