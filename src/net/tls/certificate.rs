//! What a certificate says, and everything that is wrong with it for a host.
//!
//! webpki reports one error and stops. A person is helped by all of them at once ("expired, and for another name"), so path,
//! name and time are asked separately, the path with the clock put inside the validity.

use std::{collections::BTreeSet, net::IpAddr, time::Duration};

use aws_lc_rs::signature::{
    self, RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY,
    RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY, RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY,
    RSA_PKCS1_2048_8192_SHA384, UnparsedPublicKey,
};
use rustls::{
    CertificateError, RootCertStore,
    client::{verify_server_cert_signed_by_trust_anchor, verify_server_name},
    crypto::WebPkiSupportedAlgorithms,
    pki_types::{CertificateDer, DnsName, ServerName, UnixTime},
    server::ParsedCertificate,
};
use time::OffsetDateTime;
use x509_parser::{
    certificate::X509Certificate,
    extensions::{GeneralName, ParsedExtension},
    oid_registry::{
        OID_PKCS1_SHA1WITHRSA, OID_PKCS1_SHA256WITHRSA, OID_PKCS1_SHA384WITHRSA,
        OID_PKCS1_SHA512WITHRSA,
    },
    prelude::FromDer,
    x509::X509Name,
};

use crate::{
    model::{Certificate, CertificateFault, HostName},
    net::text::printable,
};

/// Longest subject, issuer or name that is kept, in characters.
const MAX_TEXT: usize = 256;
/// More names are not kept; certificates with hundreds exist.
const MAX_NAMES: usize = 100;

/// Whom we believe.
#[derive(Debug)]
pub struct Trust {
    pub anchors: RootCertStore,
    /// Certificates that the operator gave himself, which may also stand for a server of their own.
    pub own: Vec<CertificateDer<'static>>,
    pub algorithms: WebPkiSupportedAlgorithms,
}

/// Facts and faults of `chain`, leaf first, for `host` at the time `now`. `unsigned`: the handshake's signature did not hold.
///
/// A certificate without subjectAltName has no name that counts (RFC 9525 §6.3): a common name is shown, never compared.
pub fn judge(
    trust: &Trust,
    chain: &[CertificateDer<'_>],
    host: &HostName,
    now: UnixTime,
    unsigned: bool,
) -> Certificate {
    let mut faults = BTreeSet::new();
    if unsigned {
        faults.insert(CertificateFault::Bad);
    }
    let leaf = chain.first();
    let parsed = leaf.and_then(|leaf| X509Certificate::from_der(leaf).ok());
    let (Some(leaf), Some((_, x509))) = (leaf, parsed) else {
        faults.insert(CertificateFault::Bad);
        return Certificate {
            verdict: verdict(&faults),
            faults: faults.into_iter().collect(),
            subject: String::new(),
            issuer: String::new(),
            names: Vec::new(),
            not_before: None,
            not_after: None,
        };
    };
    let names = names(&x509);
    time_faults(&x509, now, &mut faults);

    let self_signed = is_self_signed(&x509, &trust.algorithms);
    let own = trust.own.iter().any(|root| root == leaf);
    if self_signed && !own {
        faults.insert(CertificateFault::SelfSigned);
    }
    match ParsedCertificate::try_from(leaf) {
        Ok(webpki) => {
            if !is_for(&webpki, host) {
                faults.insert(CertificateFault::NameMismatch);
            }
            if !own {
                path_faults(trust, &webpki, chain, now, self_signed, &mut faults);
            }
        }
        Err(_) => {
            faults.insert(CertificateFault::Bad);
            if !names.iter().any(|name| covers(name, host)) {
                faults.insert(CertificateFault::NameMismatch);
            }
        }
    }

    Certificate {
        verdict: verdict(&faults),
        faults: faults.into_iter().collect(),
        subject: called(x509.subject()),
        issuer: called(x509.issuer()),
        names,
        not_before: date(x509.validity().not_before.timestamp()),
        not_after: date(x509.validity().not_after.timestamp()),
    }
}

fn verdict(faults: &BTreeSet<CertificateFault>) -> String {
    faults
        .first()
        .map_or("valid", |first| first.as_str())
        .to_owned()
}

fn time_faults(x509: &X509Certificate<'_>, now: UnixTime, faults: &mut BTreeSet<CertificateFault>) {
    let now = i64::try_from(now.as_secs()).unwrap_or(i64::MAX);
    let validity = x509.validity();
    if validity.not_before > validity.not_after {
        faults.insert(CertificateFault::Bad);
    }
    if now > validity.not_after.timestamp() {
        faults.insert(CertificateFault::Expired);
    }
    if now < validity.not_before.timestamp() {
        faults.insert(CertificateFault::NotYetValid);
    }
}

fn is_for(leaf: &ParsedCertificate<'_>, host: &HostName) -> bool {
    DnsName::try_from(host.ascii().to_owned())
        .is_ok_and(|name| verify_server_name(leaf, &ServerName::DnsName(name)).is_ok())
}

/// Asks for a path to a trust anchor, first now, then at times when everything that was sent is valid, since a wrong time
/// hides every other fault.
fn path_faults(
    trust: &Trust,
    leaf: &ParsedCertificate<'_>,
    chain: &[CertificateDer<'_>],
    now: UnixTime,
    self_signed: bool,
    faults: &mut BTreeSet<CertificateFault>,
) {
    let intermediates = chain.get(1..).unwrap_or_default();
    let path = |when| {
        verify_server_cert_signed_by_trust_anchor(
            leaf,
            &trust.anchors,
            intermediates,
            when,
            trust.algorithms.all,
        )
    };
    let at_now = path(now);
    // An intermediate's time counts as well as the leaf's.
    if let Err(error) = &at_now
        && let Some(fault) = time_fault(error)
    {
        faults.insert(fault);
    }
    let error = std::iter::once(at_now)
        .chain(times_of_validity(chain).into_iter().map(path))
        .find(|verdict| {
            verdict
                .as_ref()
                .err()
                .is_none_or(|error| time_fault(error).is_none())
        });
    let Some(Err(error)) = error else { return };
    match error {
        rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer) => {
            if !self_signed {
                faults.insert(CertificateFault::Untrusted);
            }
        }
        // A CA's certificate as a server's: OpenSSL's default when people sign for themselves, and then no fault of its own.
        error if self_signed && is_ca_as_leaf(&error) => {}
        _ => {
            faults.insert(CertificateFault::Bad);
        }
    }
}

fn time_fault(error: &rustls::Error) -> Option<CertificateFault> {
    match error {
        rustls::Error::InvalidCertificate(
            CertificateError::Expired | CertificateError::ExpiredContext { .. },
        ) => Some(CertificateFault::Expired),
        rustls::Error::InvalidCertificate(
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. },
        ) => Some(CertificateFault::NotYetValid),
        _ => None,
    }
}

/// webpki's own error type is no dependency of ours; its name is all that is needed.
fn is_ca_as_leaf(error: &rustls::Error) -> bool {
    matches!(error, rustls::Error::InvalidCertificate(CertificateError::Other(other))
        if format!("{other:?}").contains("CaUsedAsEndEntity"))
}

/// Instants inside the leaf's validity, best first: in the midst of what all certificates share, then the leaf's ends.
fn times_of_validity(chain: &[CertificateDer<'_>]) -> Vec<UnixTime> {
    let spans: Vec<(u64, u64)> = chain
        .iter()
        .filter_map(|certificate| {
            let (_, x509) = X509Certificate::from_der(certificate).ok()?;
            let validity = x509.validity();
            Some((
                u64::try_from(validity.not_before.timestamp()).ok()?,
                u64::try_from(validity.not_after.timestamp()).ok()?,
            ))
        })
        .collect();
    let mut times = Vec::new();
    let from = spans.iter().map(|(from, _)| *from).max();
    let until = spans.iter().map(|(_, until)| *until).min();
    if let (Some(from), Some(until)) = (from, until)
        && from <= until
    {
        times.push(from + (until - from) / 2);
    }
    if let Some((from, until)) = spans.first() {
        times.extend([*until, *from]);
    }
    times
        .into_iter()
        .map(|seconds| UnixTime::since_unix_epoch(Duration::from_secs(seconds)))
        .collect()
}

/// Issuer and subject are one, and the signature is its own as far as we can check it.
fn is_self_signed(x509: &X509Certificate<'_>, algorithms: &WebPkiSupportedAlgorithms) -> bool {
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

/// The common name, else the whole distinguished name.
fn called(name: &X509Name<'_>) -> String {
    let common = name
        .iter_common_name()
        .next()
        .map(|common| printable(common.as_slice(), MAX_TEXT));
    common
        .filter(|common| !common.is_empty())
        .unwrap_or_else(|| printable(name.to_string().as_bytes(), MAX_TEXT))
}

fn names(x509: &X509Certificate<'_>) -> Vec<String> {
    x509.iter_extensions()
        .filter_map(|extension| match extension.parsed_extension() {
            ParsedExtension::SubjectAlternativeName(names) => Some(&names.general_names),
            _ => None,
        })
        .flatten()
        .filter_map(|name| match name {
            GeneralName::DNSName(name) => Some(printable(name.as_bytes(), MAX_TEXT)),
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

/// Whether a name of a certificate covers `host`, a wildcard standing for one whole label (RFC 9525 §6.3). Only for
/// certificates that webpki cannot read.
fn covers(name: &str, host: &HostName) -> bool {
    let name = name.to_ascii_lowercase();
    match name.strip_prefix("*.") {
        Some(parent) => host
            .ascii()
            .split_once('.')
            .is_some_and(|(_, rest)| rest == parent),
        None => name == host.ascii(),
    }
}

fn date(seconds: i64) -> Option<OffsetDateTime> {
    OffsetDateTime::from_unix_timestamp(seconds).ok()
}
