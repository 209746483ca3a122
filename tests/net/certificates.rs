//! Each fault of a certificate alone, then together; the handshake always succeeds and keeps the facts.

use portolan::{
    model::{
        Certificate,
        CertificateFault::{self, *},
        CertificateFlaw, TlsFacts,
    },
    net::Net,
};
use rcgen::{
    BasicConstraints, CertificateParams, CustomExtension, DnType, ExtendedKeyUsagePurpose,
    GeneralSubtree, IsCa, NameConstraints, SanType,
};
use rustls::{ServerConfig, pki_types::CertificateDer};
use tokio::time::Instant;

use crate::support::{
    LONG,
    certificates::{Authority, Leaf, params, valid},
    harbour, host,
    ports::Port,
    socket,
};

const HOST: &str = "imap.good.test";

async fn meet(roots: &[CertificateDer<'static>], config: ServerConfig) -> TlsFacts {
    let server = Port::tls(config, |_| async {}).await;
    let net: Net = harbour(None, roots, &[("192.0.2.1:993", server.at)]);
    let tcp = net.connect(socket("192.0.2.1:993"), LONG).await.unwrap();
    let (_, facts) = net.handshake(tcp, &host(HOST), LONG).await.unwrap();
    assert_eq!(server.came().await, 1);
    facts
}

async fn certificate(authority: &Authority, leaf: &Leaf) -> Certificate {
    let facts = meet(std::slice::from_ref(&authority.root), leaf.config()).await;
    facts.certificate.as_ref().clone()
}

async fn faults(authority: &Authority, params: CertificateParams) -> Vec<CertificateFault> {
    let certificate = certificate(authority, &authority.leaf(params)).await;
    let first = certificate.faults.first().map(|fault| fault.as_str());
    assert_eq!(certificate.verdict, first.unwrap_or("valid"));
    certificate.faults
}

#[tokio::test]
async fn a_good_certificate_is_valid_and_its_facts_are_told() {
    let authority = Authority::new("Lab CA");
    let mut params = params(&[HOST, "*.mail.good.test"]);
    params
        .subject_alt_names
        .push(SanType::IpAddress("192.0.2.1".parse().unwrap()));
    let facts = meet(
        std::slice::from_ref(&authority.root),
        authority.leaf(params).config(),
    )
    .await;
    assert_eq!(facts.version, "TLSv1.3");
    assert!(facts.cipher.starts_with("TLS_AES_") || facts.cipher.starts_with("TLS_CHACHA20_"));
    let certificate = facts.certificate;
    assert_eq!(certificate.verdict, "valid");
    assert_eq!(certificate.faults, []);
    assert_eq!(certificate.subject, HOST);
    assert_eq!(certificate.issuer, "Lab CA");
    assert_eq!(certificate.names, [HOST, "*.mail.good.test", "192.0.2.1"]);
    let (from, until) = (
        certificate.not_before.unwrap(),
        certificate.not_after.unwrap(),
    );
    assert_eq!((until - from).whole_days(), 366);
}

#[tokio::test]
async fn tls_1_2_is_told_by_name_and_its_signatures_are_recorded_alike() {
    let authority = Authority::new("Lab CA");
    let leaf = authority.leaf(params(&[HOST]));
    let config = leaf.config_with(&[&rustls::version::TLS12]);
    let facts = meet(std::slice::from_ref(&authority.root), config).await;
    assert_eq!(facts.version, "TLSv1.2");
    assert!(
        facts.cipher.starts_with("TLS_ECDHE_ECDSA_WITH_"),
        "{}",
        facts.cipher
    );
    assert_eq!(facts.certificate.verdict, "valid");
}

#[tokio::test]
async fn wildcards_cover_one_label() {
    let authority = Authority::new("Lab CA");
    assert_eq!(faults(&authority, params(&["*.good.test"])).await, []);
    for name in ["*.test", "*.imap.good.test", "good.test"] {
        assert_eq!(
            faults(&authority, params(&[name])).await,
            [NameMismatch],
            "{name}"
        );
    }
}

#[tokio::test]
async fn each_fault_alone() {
    let authority = Authority::new("Lab CA");

    let mut expired = params(&[HOST]);
    valid(&mut expired, -90, -1);
    assert_eq!(faults(&authority, expired).await, [Expired]);

    let mut early = params(&[HOST]);
    valid(&mut early, 1, 90);
    assert_eq!(faults(&authority, early).await, [NotYetValid]);

    assert_eq!(
        faults(&authority, params(&["imap.other.test"])).await,
        [NameMismatch]
    );

    let stranger = Authority::new("Somebody's CA");
    let leaf = stranger.leaf(params(&[HOST]));
    assert_eq!(certificate(&authority, &leaf).await.faults, [Untrusted]);

    let leaf = Leaf::self_signed(params(&[HOST]));
    assert_eq!(certificate(&authority, &leaf).await.faults, [SelfSigned]);
}

#[tokio::test]
async fn faults_that_come_together_are_all_told_the_worst_first() {
    let authority = Authority::new("Lab CA");
    let mut stale = params(&["imap.other.test"]);
    valid(&mut stale, -90, -1);
    assert_eq!(
        faults(&authority, stale.clone()).await,
        [Expired, NameMismatch]
    );

    let stranger = Authority::new("Somebody's CA");
    let told = certificate(&authority, &stranger.leaf(stale.clone())).await;
    assert_eq!(told.faults, [Untrusted, Expired, NameMismatch]);
    assert_eq!(told.verdict, "untrusted");
    assert_eq!(told.subject, "imap.other.test");

    let told = certificate(&authority, &Leaf::self_signed(stale)).await;
    assert_eq!(told.faults, [SelfSigned, Expired, NameMismatch]);

    let mut early = params(&["imap.other.test"]);
    valid(&mut early, 1, 90);
    let told = certificate(&authority, &stranger.leaf(early)).await;
    assert_eq!(told.faults, [Untrusted, NotYetValid, NameMismatch]);
}

#[tokio::test]
async fn openssls_self_signed_default_is_self_signed_and_nothing_more() {
    let authority = Authority::new("Lab CA");
    let mut params = params(&[HOST]);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let told = certificate(&authority, &Leaf::self_signed(params)).await;
    assert_eq!(told.faults, [SelfSigned]);
}

#[tokio::test]
async fn a_self_signed_certificate_that_the_operator_trusts_is_valid_for_its_names() {
    for is_ca in [IsCa::NoCa, IsCa::Ca(BasicConstraints::Unconstrained)] {
        let mut own = params(&[HOST]);
        own.is_ca = is_ca;
        let leaf = Leaf::self_signed(own);
        let facts = meet(&leaf.chain, leaf.config()).await;
        assert_eq!(facts.certificate.faults, [], "{is_ca:?}");
    }
    let mut other = params(&["imap.other.test"]);
    valid(&mut other, -90, -1);
    let leaf = Leaf::self_signed(other);
    let facts = meet(&leaf.chain, leaf.config()).await;
    assert_eq!(facts.certificate.faults, [Expired, NameMismatch]);
}

#[tokio::test]
async fn a_namesake_of_its_issuer_is_not_self_signed() {
    let authority = Authority::new(HOST);
    let stranger = Authority::new("Lab CA");
    let told = certificate(&stranger, &authority.leaf(params(&[HOST]))).await;
    assert_eq!(told.subject, told.issuer);
    assert_eq!(told.faults, [Untrusted]);
}

#[tokio::test]
async fn certificates_for_another_purpose_are_bad() {
    let authority = Authority::new("Lab CA");
    let mut client = params(&[HOST]);
    client.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    assert_eq!(faults(&authority, client).await, [Bad]);

    let mut ca = params(&[HOST]);
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    assert_eq!(faults(&authority, ca).await, [Bad]);
}

#[tokio::test]
async fn what_makes_a_certificate_bad_is_known() {
    let authority = Authority::new("Lab CA");
    let flaw = async |leaf: &Leaf| certificate(&authority, leaf).await.flaw;
    let mut client = params(&[HOST]);
    client.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    let told = flaw(&authority.leaf(client)).await;
    assert_eq!(told, Some(CertificateFlaw::Purpose));

    let mut ca = params(&[HOST]);
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let told = flaw(&authority.leaf(ca)).await;
    assert_eq!(told, Some(CertificateFlaw::Purpose));

    let mut extension =
        CustomExtension::from_oid_content(&[1, 3, 6, 1, 4, 1, 32473, 1], vec![0x05, 0x00]);
    extension.set_criticality(true);
    let mut odd = params(&[HOST]);
    odd.custom_extensions = vec![extension];
    let told = flaw(&authority.leaf(odd)).await;
    assert_eq!(told, Some(CertificateFlaw::Extension));

    let mut limited = Authority::params("Lab Issuing CA");
    limited.name_constraints = Some(NameConstraints {
        permitted_subtrees: vec![GeneralSubtree::DnsName("other.test".into())],
        excluded_subtrees: vec![],
    });
    let middle = authority.intermediate(limited);
    let mut leaf = middle.leaf(params(&[HOST]));
    leaf.chain.push(middle.root);
    assert_eq!(flaw(&leaf).await, Some(CertificateFlaw::Constraint));

    assert_eq!(flaw(&authority.leaf(params(&[HOST]))).await, None);
    let stranger = Authority::new("Nobody CA");
    assert_eq!(flaw(&stranger.leaf(params(&[HOST]))).await, None);
}

#[tokio::test]
async fn a_wrong_purpose_does_not_hide_an_unknown_issuer() {
    let stranger = Authority::new("Lab CA");
    let unknown = Authority::new("Nobody CA");
    let told = async |params| certificate(&stranger, &unknown.leaf(params)).await.faults;
    let mut client = params(&[HOST]);
    client.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    assert_eq!(told(client.clone()).await, [Untrusted, Bad]);
    valid(&mut client, -90, -1);
    assert_eq!(told(client).await, [Untrusted, Bad, Expired]);

    let mut ca = params(&["imap.other.test"]);
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    assert_eq!(told(ca).await, [Untrusted, Bad, NameMismatch]);

    let mut extension =
        CustomExtension::from_oid_content(&[1, 3, 6, 1, 4, 1, 32473, 1], vec![0x05, 0x00]);
    extension.set_criticality(true);
    let mut odd = params(&[HOST]);
    odd.custom_extensions = vec![extension];
    assert_eq!(told(odd).await, [Untrusted, Bad]);
}

#[tokio::test]
async fn a_critical_extension_that_nobody_knows_is_bad_and_hides_nothing() {
    let authority = Authority::new("Lab CA");
    let mut extension =
        CustomExtension::from_oid_content(&[1, 3, 6, 1, 4, 1, 32473, 1], vec![0x05, 0x00]);
    extension.set_criticality(true);

    let mut odd = params(&[HOST]);
    odd.custom_extensions = vec![extension.clone()];
    assert_eq!(faults(&authority, odd).await, [Bad]);

    let mut odd = params(&["imap.other.test"]);
    odd.custom_extensions = vec![extension];
    valid(&mut odd, -90, -1);
    let told = certificate(&authority, &authority.leaf(odd)).await;
    assert_eq!(told.faults, [Bad, Expired, NameMismatch]);
    assert_eq!(told.names, ["imap.other.test"]);
}

#[tokio::test]
async fn a_common_name_alone_is_no_name() {
    let authority = Authority::new("Lab CA");
    let mut bare = params(&[]);
    bare.distinguished_name.push(DnType::CommonName, HOST);
    let told = certificate(&authority, &authority.leaf(bare)).await;
    assert_eq!(told.faults, [NameMismatch]);
    assert_eq!(told.subject, HOST);
    assert_eq!(told.names, Vec::<String>::new());
}

#[tokio::test]
async fn intermediates_count_missing_or_expired() {
    let authority = Authority::new("Lab CA");
    let middle = authority.intermediate(Authority::params("Lab Issuing CA"));
    let mut leaf = middle.leaf(params(&[HOST]));
    assert_eq!(certificate(&authority, &leaf).await.faults, [Untrusted]);
    leaf.chain.push(middle.root);
    assert_eq!(certificate(&authority, &leaf).await.faults, []);

    let mut old = Authority::params("Lab Issuing CA");
    valid(&mut old, -90, -1);
    let middle = authority.intermediate(old);
    let mut recent = params(&[HOST]);
    valid(&mut recent, -30, 30);
    let mut leaf = middle.leaf(recent);
    leaf.chain.push(middle.root);
    assert_eq!(certificate(&authority, &leaf).await.faults, [Expired]);
}

/// Intermediates of one name, each a possible issuer of each: what a search for a path could get lost in.
#[tokio::test]
async fn a_huge_chain_of_namesakes_costs_little_and_is_not_believed() {
    let stranger = Authority::new("Lab Issuing CA");
    let mut leaf = stranger.leaf(params(&[HOST]));
    for _ in 0..100 {
        let namesake = stranger.intermediate(Authority::params("Lab Issuing CA"));
        leaf.chain.push(namesake.root);
    }
    let authority = Authority::new("Lab CA");
    let begun = Instant::now();
    let told = certificate(&authority, &leaf).await;
    // The search is given up, which says as little for the server as a path that leads nowhere.
    assert!(matches!(told.faults[..], [Bad | Untrusted]), "{told:?}");
    assert!(begun.elapsed() < LONG, "{:?}", begun.elapsed());

    // More than fits into a handshake (64 KiB) is none.
    let again = leaf.chain.clone();
    for _ in 0..5 {
        leaf.chain.extend(again.iter().cloned());
    }
    let server = Port::tls(leaf.config(), |_| async {}).await;
    let net = harbour(None, &[], &[("192.0.2.1:993", server.at)]);
    let tcp = net.connect(socket("192.0.2.1:993"), LONG).await.unwrap();
    assert!(net.handshake(tcp, &host(HOST), LONG).await.is_err());
}

/// caIssuers at `http://ca.test/` (RFC 5280 §4.2.2.1), in DER.
fn published_issuer() -> CustomExtension {
    let place = b"http://ca.test/";
    let method = [6, 8, 0x2b, 6, 1, 5, 5, 7, 0x30, 2];
    let location = [&[0x86, 15][..], place].concat();
    let access = [&[0x30, 27][..], &method, &location].concat();
    let list = [&[0x30, 29][..], &access].concat();
    CustomExtension::from_oid_content(&[1, 3, 6, 1, 5, 5, 7, 1, 1], list)
}

#[tokio::test]
async fn a_link_that_was_not_sent_is_told_from_an_issuer_that_nobody_knows() {
    let authority = Authority::new("Lab CA");
    let stranger = Authority::new("Somebody's CA");
    let middle = authority.intermediate(Authority::params("Lab Issuing CA"));
    let mut public = params(&[HOST]);
    public.custom_extensions = vec![published_issuer()];

    let mut leaf = middle.leaf(public.clone());
    let told = certificate(&authority, &leaf).await;
    assert_eq!(
        (&told.faults[..], told.incomplete),
        (&[Untrusted][..], true)
    );
    // Sent, all is well.
    leaf.chain.push(middle.root.clone());
    let told = certificate(&authority, &leaf).await;
    assert_eq!((&told.faults[..], told.incomplete), (&[][..], false));
    // The whole chain up to a root that nobody knows.
    leaf.chain.push(authority.root.clone());
    let told = certificate(&stranger, &leaf).await;
    assert_eq!(
        (&told.faults[..], told.incomplete),
        (&[Untrusted][..], false)
    );
    // Nothing was to be fetched.
    let told = certificate(&stranger, &authority.leaf(params(&[HOST]))).await;
    assert_eq!(
        (&told.faults[..], told.incomplete),
        (&[Untrusted][..], false)
    );
}

#[tokio::test]
async fn a_key_that_is_not_the_certificates_is_bad() {
    let authority = Authority::new("Lab CA");
    let shown = authority.leaf(params(&[HOST]));
    let mut held = authority.leaf(params(&[HOST]));
    held.chain = shown.chain;
    for versions in [[&rustls::version::TLS12], [&rustls::version::TLS13]] {
        let facts = meet(
            std::slice::from_ref(&authority.root),
            held.config_with(&versions),
        )
        .await;
        assert_eq!(facts.certificate.faults, [Bad]);
    }
}

#[tokio::test]
async fn what_is_no_certificate_is_bad_and_has_no_facts() {
    let authority = Authority::new("Lab CA");
    let mut leaf = authority.leaf(params(&[HOST]));
    leaf.chain = vec![CertificateDer::from(b"no DER at all".to_vec())];
    let told = certificate(&authority, &leaf).await;
    assert_eq!(told.faults, [Bad]);
    assert_eq!((told.subject.as_str(), told.not_after), ("", None));
}

#[tokio::test]
async fn what_a_stranger_wrote_is_escaped_and_capped() {
    let authority = Authority::new("Lab CA");
    let many: Vec<String> = (0..300).map(|n| format!("h{n}.good.test")).collect();
    let mut long = params(&many.iter().map(String::as_str).collect::<Vec<_>>());
    long.distinguished_name = rcgen::DistinguishedName::new();
    let nasty = format!("\u{1b}[31m{}", "x".repeat(500));
    long.distinguished_name.push(DnType::CommonName, nasty);
    let told = certificate(&authority, &authority.leaf(long)).await;
    assert_eq!(told.names.len(), 100);
    assert!(told.subject.starts_with("\\x1b[31mxxx"), "{}", told.subject);
    assert!(told.subject.chars().count() <= 256);
}
