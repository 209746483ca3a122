//! Signed profiles as `openssl cms` sees them.

use std::{fs, process::Command};

use portolan::certificates::signing::Signer;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    SignatureAlgorithm,
};
use tempfile::TempDir;
use time::OffsetDateTime;

fn params(name: &str, is_ca: bool) -> CertificateParams {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    if is_ca {
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    } else {
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::EmailProtection];
    }
    params
}

/// Root, and what the signer gets: a chain of leaf and intermediate, and the leaf's key.
fn chain(way: &'static SignatureAlgorithm) -> (String, String, String) {
    let keys: Vec<_> = (0..3)
        .map(|_| KeyPair::generate_for(way).unwrap())
        .collect();
    let [root_key, middle_key, leaf_key] = &keys[..] else {
        unreachable!("three were made");
    };
    let root = params("Root", true);
    let root_pem = root.self_signed(root_key).unwrap().pem();
    let root = Issuer::new(root, root_key);
    let middle = params("Intermediate", true);
    let middle_pem = middle.signed_by(middle_key, &root).unwrap().pem();
    let middle = Issuer::new(middle, middle_key);
    let leaf_pem = params("Example Mail", false)
        .signed_by(leaf_key, &middle)
        .unwrap()
        .pem();
    (root_pem, leaf_pem + &middle_pem, leaf_key.serialize_pem())
}

#[test]
fn openssl_accepts_what_was_signed_and_nothing_that_was_changed() {
    let profile = "<?xml version=\"1.0\"?>\n<plist>\n".repeat(100);
    for way in [
        &rcgen::PKCS_RSA_SHA256,
        &rcgen::PKCS_ECDSA_P256_SHA256,
        &rcgen::PKCS_ECDSA_P384_SHA384,
    ] {
        let dir = TempDir::new().unwrap();
        let at = |name: &str| dir.path().join(name);
        let (root, chain, key) = chain(way);
        fs::write(at("root.pem"), root).unwrap();
        let signer = Signer::from_pem(chain.as_bytes(), key.as_bytes()).unwrap();
        let signed = signer
            .sign(profile.as_bytes(), OffsetDateTime::now_utc())
            .unwrap();
        let verify = |signed: &[u8]| {
            fs::write(at("signed"), signed).unwrap();
            let output = Command::new("openssl")
                .args(["cms", "-verify", "-binary", "-inform", "DER", "-in"])
                .arg(at("signed"))
                .arg("-CAfile")
                .arg(at("root.pem"))
                .arg("-out")
                .arg(at("content"))
                .output()
                .expect("openssl runs");
            let told = String::from_utf8_lossy(&output.stderr).into_owned();
            (output.status.success(), told)
        };
        let (accepted, told) = verify(&signed);
        assert!(accepted, "{told}");
        assert_eq!(fs::read_to_string(at("content")).unwrap(), profile);
        let place = signed.windows(5).position(|part| part == b"plist").unwrap();
        let mut changed = signed.clone();
        changed[place] = b'P';
        let (accepted, told) = verify(&changed);
        assert!(!accepted, "{told}");
    }
}
