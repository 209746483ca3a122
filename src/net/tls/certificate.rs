//! What a certificate says, and everything that is wrong with it for a host.
//!
//! webpki reports one error and stops. A person is helped by all of them at once ("expired, and for another name"), so path,
//! name and time are asked separately, the path with the clock put inside the validity.

use std::{collections::BTreeSet, time::Duration};

use rustls::{
    CertificateError, RootCertStore,
    client::{verify_server_cert_signed_by_trust_anchor, verify_server_name},
    crypto::WebPkiSupportedAlgorithms,
    pki_types::{CertificateDer, DnsName, ServerName, TrustAnchor, UnixTime},
    server::ParsedCertificate,
};
use x509_parser::{asn1_rs::Any, certificate::X509Certificate, prelude::FromDer};

use super::facts::{called, date, digest_of_key, is_self_signed, issuer_is_published, names};
use crate::model::{Certificate, CertificateFault, CertificateFlaw, HostName};

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
    let mut flaw = None;
    let leaf = chain.first();
    let parsed = leaf.and_then(|leaf| X509Certificate::from_der(leaf).ok());
    let (Some(leaf), Some((_, x509))) = (leaf, parsed) else {
        faults.insert(CertificateFault::Bad);
        flaw = Some(CertificateFlaw::Unreadable);
        return Certificate {
            verdict: verdict(&faults),
            faults: faults.into_iter().collect(),
            subject: String::new(),
            issuer: String::new(),
            names: Vec::new(),
            incomplete: false,
            flaw,
            key: None,
            not_before: None,
            not_after: None,
        };
    };
    let names = names(&x509);
    time_faults(&x509, now, &mut faults);
    if x509.validity().not_before > x509.validity().not_after {
        flaw = Some(CertificateFlaw::Unreadable);
    }

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
                let of_path = path_faults(trust, &webpki, chain, now, self_signed, &mut faults);
                flaw = flaw.or(of_path);
            }
        }
        Err(error) => {
            flaw = flaw.or(Some(flaw_of(&error)));
            if !names.iter().any(|name| host.fits(name)) {
                faults.insert(CertificateFault::NameMismatch);
            }
        }
    }

    // The signature of the handshake says least of what is wrong with its key.
    let flaw = flaw.or_else(|| unsigned.then_some(CertificateFlaw::Weak));
    if flaw.is_some() {
        faults.insert(CertificateFault::Bad);
    }

    // What is bad in another way keeps webpki from looking for an issuer.
    if faults.contains(&CertificateFault::Bad)
        && !self_signed
        && !own
        && !may_lead_to_an_anchor(trust, &x509, chain)
    {
        faults.insert(CertificateFault::Untrusted);
    }

    Certificate {
        verdict: verdict(&faults),
        key: Some(digest_of_key(&x509)),
        incomplete: faults.contains(&CertificateFault::Untrusted) && lacks_a_link(&x509, chain),
        flaw,
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
) -> Option<CertificateFlaw> {
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
    let error = error?.err()?;
    let unknown = matches!(
        error,
        rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer)
    );
    // Where a search is given up, no way up was found either.
    if unknown || is_search_given_up(&error) {
        if !self_signed {
            faults.insert(CertificateFault::Untrusted);
        }
        return None;
    }
    // A CA's certificate as a server's: OpenSSL's default when people sign for themselves, and then no fault of its own.
    let excused = self_signed && is_other(&error, "CaUsedAsEndEntity");
    (!excused).then(|| flaw_of(&error))
}

/// What webpki has against a certificate, or against one above it.
fn flaw_of(error: &rustls::Error) -> CertificateFlaw {
    use CertificateError::*;

    const PURPOSES: [&str; 4] = [
        "CaUsedAsEndEntity",
        "EndEntityUsedAsCa",
        "RequiredEku",
        "EmptyEku",
    ];
    const CONSTRAINTS: [&str; 4] = [
        "NameConstraintViolation",
        "InvalidNetworkMaskConstraint",
        "PathLenConstraintViolated",
        "UnsupportedNameType",
    ];
    const EXTENSIONS: [&str; 1] = ["UnsupportedCriticalExtension"];
    const WEAK: [&str; 2] = ["UnsupportedCertVersion", "UnsupportedSignatureAlgorithm"];
    let others = |names: &[&str]| names.iter().any(|name| is_other(error, name));
    match error {
        rustls::Error::InvalidCertificate(error) => match error {
            InvalidPurpose | InvalidPurposeContext { .. } => return CertificateFlaw::Purpose,
            BadSignature => return CertificateFlaw::Signature,
            UnsupportedSignatureAlgorithmContext { .. }
            | UnsupportedSignatureAlgorithmForPublicKeyContext { .. } => {
                return CertificateFlaw::Weak;
            }
            _ => {}
        },
        _ => return CertificateFlaw::Unreadable,
    }
    if others(&PURPOSES) {
        CertificateFlaw::Purpose
    } else if others(&CONSTRAINTS) {
        CertificateFlaw::Constraint
    } else if others(&EXTENSIONS) {
        CertificateFlaw::Extension
    } else if others(&WEAK) {
        CertificateFlaw::Weak
    } else {
        CertificateFlaw::Unreadable
    }
}

/// Whether the way up from the leaf breaks off at a certificate whose issuer was not sent, but is published somewhere
/// (RFC 5280 §4.2.2.1). Browsers fetch it; mail apps do not. Private authorities publish nothing: there it is the root that
/// nobody knows.
fn lacks_a_link(leaf: &X509Certificate<'_>, chain: &[CertificateDer<'_>]) -> bool {
    let sent = behind_the_leaf(chain);
    let top = way_up(leaf, &sent).last().unwrap_or(leaf);
    let at_the_root = top.subject().as_raw() == top.issuer().as_raw();
    !at_the_root && issuer_is_published(top)
}

/// Whether a certificate on the way up from the leaf names a trust anchor as its issuer, as far as names go. Signatures on the
/// way may still not hold.
fn may_lead_to_an_anchor(
    trust: &Trust,
    leaf: &X509Certificate<'_>,
    chain: &[CertificateDer<'_>],
) -> bool {
    let sent = behind_the_leaf(chain);
    way_up(leaf, &sent).any(|x509| {
        // Anchors are kept without the tag and length of the name.
        let issuer = Any::from_der(x509.issuer().as_raw()).map(|(_, name)| name.data);
        let is_issuer = |anchor: &TrustAnchor<'_>| {
            issuer
                .as_ref()
                .is_ok_and(|it| *it == anchor.subject.as_ref())
        };
        trust.anchors.roots.iter().any(is_issuer)
    })
}

fn behind_the_leaf<'a>(chain: &'a [CertificateDer<'_>]) -> Vec<X509Certificate<'a>> {
    let sent = chain.iter().skip(1);
    sent.filter_map(|der| X509Certificate::from_der(der).ok())
        .map(|(_, x509)| x509)
        .collect()
}

/// The leaf, its issuer, and so on, by their names and as far as they were sent. As many steps as there are certificates, so
/// that two that name each other lead nowhere.
fn way_up<'a, 'b>(
    leaf: &'a X509Certificate<'b>,
    sent: &'a [X509Certificate<'b>],
) -> impl Iterator<Item = &'a X509Certificate<'b>> {
    let above = |x509: &&'a X509Certificate<'b>| {
        let issuer = x509.issuer().as_raw();
        sent.iter().find(|other| other.subject().as_raw() == issuer)
    };
    std::iter::successors(Some(leaf), above).take(sent.len() + 1)
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

/// Whether there were more ways up than anybody honest sends.
fn is_search_given_up(error: &rustls::Error) -> bool {
    is_other(error, "Maximum")
}

/// webpki's own error type is no dependency of ours; its names are all that is needed.
fn is_other(error: &rustls::Error, name: &str) -> bool {
    matches!(error, rustls::Error::InvalidCertificate(CertificateError::Other(other))
        if format!("{other:?}").contains(name))
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rustls::{crypto::aws_lc_rs::default_provider, pki_types::pem::PemObject};

    use super::*;

    /// Made with OpenSSL, valid for a hundred years; rcgen makes none like these.
    macro_rules! odd {
        ($name:literal) => {
            CertificateDer::from_pem_slice(include_bytes!(concat!(
                "../../../tests/net/odd/",
                $name,
                ".pem"
            )))
            .unwrap()
        };
    }

    fn judged(chain: &[CertificateDer<'static>], roots: &[CertificateDer<'static>]) -> Certificate {
        let mut anchors = RootCertStore::empty();
        for root in roots {
            anchors.add(root.clone()).unwrap();
        }
        let trust = Trust {
            anchors,
            own: roots.to_vec(),
            algorithms: default_provider().signature_verification_algorithms,
        };
        let host = "imap.good.test".parse().unwrap();
        judge(&trust, chain, &host, UnixTime::now(), false)
    }

    #[test]
    fn version_1_certificates_are_bad_and_have_no_name_that_counts() {
        let told = judged(&[odd!("version-1")], &[]);
        use CertificateFault::*;
        assert_eq!(told.faults, [SelfSigned, Bad, NameMismatch]);
        assert_eq!(told.subject, "imap.good.test");
        assert!(told.not_after.is_some());
    }

    #[test]
    fn a_weak_key_does_not_hide_who_signed() {
        let told = judged(&[odd!("rsa-1024")], &[]);
        assert_eq!(told.faults, [CertificateFault::SelfSigned]);
        assert_eq!(told.names, ["imap.good.test"]);
    }

    #[test]
    fn a_sha_1_signature_is_bad_even_by_a_trusted_issuer() {
        let told = judged(&[odd!("sha-1")], &[odd!("sha-1-issuer")]);
        assert_eq!(told.faults, [CertificateFault::Bad]);
        assert_eq!(told.subject, "O=No Common Name Ltd, C=DE");
        assert_eq!(told.issuer, "Old CA");
    }

    #[test]
    fn no_certificate_at_all_is_bad() {
        let told = judged(&[], &[]);
        assert_eq!(told.faults, [CertificateFault::Bad]);
        assert_eq!(told.verdict, "bad");
    }

    proptest! {
        #[test]
        fn no_byte_panics(at in any::<prop::sample::Index>(), bytes in prop::collection::vec(any::<u8>(), 0..6), cut in any::<prop::sample::Index>()) {
            for odd in [odd!("version-1"), odd!("rsa-1024"), odd!("sha-1")] {
                let mut der = odd.to_vec();
                let place = at.index(der.len());
                for (old, new) in der.iter_mut().skip(place).zip(&bytes) {
                    *old = *new;
                }
                let chain = [CertificateDer::from(der.clone()), odd.clone()];
                let told = judged(&chain, &[]);
                prop_assert!(!told.faults.is_empty());
                der.truncate(cut.index(der.len()));
                prop_assert!(!judged(&[CertificateDer::from(der)], &[]).faults.is_empty());
            }
        }
    }
}
