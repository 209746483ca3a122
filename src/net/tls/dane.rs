//! DANE: whether the chain that was shown is what the DNS announces (RFC 6698, RFC 7671).

use aws_lc_rs::digest::{Algorithm, SHA256, SHA512, digest};
use rustls::{
    RootCertStore,
    client::{verify_server_cert_signed_by_trust_anchor, verify_server_name},
    pki_types::{CertificateDer, DnsName, ServerName, UnixTime},
    server::ParsedCertificate,
};
use x509_parser::{certificate::X509Certificate, prelude::FromDer};

use super::certificate::Trust;
use crate::{
    model::{Dane, Dnssec, HostName},
    net::dns::{Lookup, MAX_TLSA, Tlsa},
};

/// What a record's certificate is to be (RFC 6698 §2.1.1).
const PKIX_TA: u8 = 0;
const PKIX_EE: u8 = 1;
const DANE_TA: u8 = 2;
const DANE_EE: u8 = 3;

/// Judges `chain`, leaf first. `pkix`: without DANE, there is nothing wrong with it for `host`.
///
/// Records that nobody can use count as if they were not there (RFC 6698 §4.1). One record that fits is enough. Null where it
/// cannot be told: the DNS failed, or only an authority that was not shown could fit, or a record beyond those that are read.
pub fn judge(
    trust: &Trust,
    announced: &Lookup<Vec<Tlsa>>,
    chain: &[CertificateDer<'_>],
    host: &HostName,
    now: UnixTime,
    pkix: bool,
) -> Option<Dane> {
    let (records, dnssec) = match announced {
        Lookup::Found(records, dnssec) => (records, *dnssec),
        Lookup::NoData | Lookup::NoName => return Some(Dane::Absent),
        Lookup::Failed(_) => return None,
    };
    let mut usable = records.iter().filter(|record| is_usable(record)).peekable();
    if usable.peek().is_none() {
        return Some(Dane::Absent);
    }
    if dnssec != Dnssec::Secure {
        return Some(Dane::Insecure);
    }
    let (leaf, above) = chain.split_first()?;
    let mut hidden_root = false;
    for record in usable {
        let fits = match record.usage {
            DANE_EE => matches(record, leaf),
            PKIX_EE => pkix && matches(record, leaf),
            DANE_TA => above
                .iter()
                .any(|anchor| matches(record, anchor) && leads_to(trust, anchor, chain, host, now)),
            _ => {
                let shown = above.iter().any(|authority| matches(record, authority));
                // Servers leave the root out, and we know only its key.
                hidden_root |= pkix && !shown;
                pkix && shown
            }
        };
        if fits {
            return Some(Dane::Valid);
        }
    }
    let all_read = records.len() < MAX_TLSA;
    (all_read && !hidden_root).then_some(Dane::Invalid)
}

fn is_usable(record: &Tlsa) -> bool {
    matches!(record.usage, PKIX_TA..=DANE_EE)
        && record.selector <= 1
        && match record.matching {
            0 => !record.data.is_empty(),
            1 => record.data.len() == 32,
            2 => record.data.len() == 64,
            _ => false,
        }
}

fn matches(record: &Tlsa, certificate: &CertificateDer<'_>) -> bool {
    let parsed;
    let selected: &[u8] = if record.selector == 0 {
        certificate
    } else {
        let Ok((_, x509)) = X509Certificate::from_der(certificate) else {
            return false;
        };
        parsed = x509;
        parsed.public_key().raw
    };
    let hashed =
        |algorithm: &'static Algorithm| digest(algorithm, selected).as_ref() == record.data;
    match record.matching {
        0 => selected == record.data,
        1 => hashed(&SHA256),
        _ => hashed(&SHA512),
    }
}

/// Whether the leaf is for `host` and in its time by a path to `anchor` (RFC 7671 §5.2).
fn leads_to(
    trust: &Trust,
    anchor: &CertificateDer<'_>,
    chain: &[CertificateDer<'_>],
    host: &HostName,
    now: UnixTime,
) -> bool {
    let Some((leaf, above)) = chain.split_first() else {
        return false;
    };
    let mut anchors = RootCertStore::empty();
    let (Ok(()), Ok(leaf), Ok(name)) = (
        anchors.add(anchor.clone().into_owned()),
        ParsedCertificate::try_from(leaf),
        DnsName::try_from(host.ascii().to_owned()),
    ) else {
        return false;
    };
    let path = verify_server_cert_signed_by_trust_anchor(
        &leaf,
        &anchors,
        above,
        now,
        trust.algorithms.all,
    );
    path.is_ok() && verify_server_name(&leaf, &ServerName::DnsName(name)).is_ok()
}

#[cfg(test)]
mod tests {
    use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, PublicKeyData};

    use super::*;
    use crate::net::DnsFault;

    /// A leaf for `mail.test` and the authority above it.
    struct Chain {
        shown: Vec<CertificateDer<'static>>,
        leaf_key: Vec<u8>,
    }

    fn chain() -> Chain {
        let (ca_key, leaf_key) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
        let mut ca = CertificateParams::new(Vec::new()).unwrap();
        ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let ca_certificate = ca.self_signed(&ca_key).unwrap();
        let issuer = Issuer::new(ca, ca_key);
        let leaf = CertificateParams::new(vec!["mail.test".into()])
            .unwrap()
            .signed_by(&leaf_key, &issuer)
            .unwrap();
        Chain {
            shown: vec![leaf.der().clone(), ca_certificate.der().clone()],
            leaf_key: leaf_key.subject_public_key_info(),
        }
    }

    fn trust() -> Trust {
        Trust {
            anchors: RootCertStore::empty(),
            own: Vec::new(),
            algorithms: rustls::crypto::aws_lc_rs::default_provider()
                .signature_verification_algorithms,
        }
    }

    fn record(usage: u8, selector: u8, matching: u8, data: &[u8]) -> Tlsa {
        let data = match matching {
            1 => digest(&SHA256, data).as_ref().to_vec(),
            2 => digest(&SHA512, data).as_ref().to_vec(),
            _ => data.to_vec(),
        };
        Tlsa {
            usage,
            selector,
            matching,
            data,
        }
    }

    fn verdict(chain: &Chain, records: Vec<Tlsa>, host: &str, pkix: bool) -> Option<Dane> {
        let found = Lookup::Found(records, Dnssec::Secure);
        let (host, now) = (host.parse().unwrap(), UnixTime::now());
        judge(&trust(), &found, &chain.shown, &host, now, pkix)
    }

    #[test]
    fn every_usage_selector_and_matching_is_judged_by_its_own_rule() {
        let chain = chain();
        let (leaf, ca, key) = (&chain.shown[0], &chain.shown[1], &chain.leaf_key[..]);
        let valid = Some(Dane::Valid);
        let invalid = Some(Dane::Invalid);
        for (usage, selector, matching, data, host, pkix, expected) in [
            // The leaf itself: neither its name nor its issuer matters.
            (3, 0, 0, &leaf[..], "mail.test", false, valid),
            (3, 0, 1, leaf, "other.test", false, valid),
            (3, 1, 2, key, "mail.test", false, valid),
            (3, 1, 1, ca, "mail.test", true, invalid),
            // The same, and the usual rules too.
            (1, 1, 1, key, "mail.test", true, valid),
            (1, 1, 1, key, "mail.test", false, invalid),
            // An authority of the domain's own choice: name and path count.
            (2, 0, 1, ca, "mail.test", false, valid),
            (2, 0, 1, ca, "other.test", false, invalid),
            (2, 0, 1, leaf, "mail.test", false, invalid),
            // An authority within the usual rules; one that was not shown may be the root.
            (0, 0, 2, ca, "mail.test", true, valid),
            (0, 0, 2, ca, "mail.test", false, invalid),
            (0, 0, 2, leaf, "mail.test", true, None),
        ] {
            let records = vec![record(usage, selector, matching, data)];
            let told = verdict(&chain, records, host, pkix);
            assert_eq!(
                told, expected,
                "{usage} {selector} {matching} {host} {pkix}"
            );
        }
    }

    #[test]
    fn one_record_that_fits_is_enough_and_useless_ones_do_not_count() {
        let chain = chain();
        let good = record(3, 1, 1, &chain.leaf_key);
        let stale = record(3, 1, 1, b"the key of last year");
        let told = |records| verdict(&chain, records, "mail.test", false);
        assert_eq!(told(vec![stale.clone(), good]), Some(Dane::Valid));
        assert_eq!(told(vec![stale.clone()]), Some(Dane::Invalid));
        let many = |count| told(vec![stale.clone(); count]);
        assert_eq!(many(MAX_TLSA - 1), Some(Dane::Invalid));
        assert_eq!(many(MAX_TLSA), None, "one that was not read may fit");
        for useless in [
            record(4, 1, 1, b"x"),
            record(255, 1, 1, b"x"),
            record(3, 2, 1, b"x"),
            record(3, 1, 3, b"x"),
            record(3, 1, 0, b""),
            Tlsa {
                data: vec![1, 2, 3],
                ..record(3, 1, 1, b"x")
            },
        ] {
            assert_eq!(told(vec![useless]), Some(Dane::Absent));
        }
    }

    #[test]
    fn records_count_only_where_dnssec_proves_them() {
        let chain = chain();
        let (host, now) = ("mail.test".parse().unwrap(), UnixTime::now());
        let told = |announced| judge(&trust(), &announced, &chain.shown, &host, now, true);
        let records = vec![record(3, 1, 1, &chain.leaf_key)];
        for dnssec in [Dnssec::Insecure, Dnssec::Unknown, Dnssec::Bogus] {
            let found = Lookup::Found(records.clone(), dnssec);
            assert_eq!(told(found), Some(Dane::Insecure));
        }
        assert_eq!(told(Lookup::NoName), Some(Dane::Absent));
        assert_eq!(told(Lookup::NoData), Some(Dane::Absent));
        assert_eq!(told(Lookup::Failed(DnsFault::ServFail)), None);
        let secure = Lookup::Found(records, Dnssec::Secure);
        assert_eq!(judge(&trust(), &secure, &[], &host, now, true), None);
    }
}
