//! DNSSEC: secure, insecure, bogus and unknown, told apart, and the library's own errors not believed.

use portolan::{
    model::Dnssec,
    net::{Asked, DnsFault, Lookup, Net},
};

use crate::support::{
    harbour, host,
    names::{NO_DATA, Names, Reply, address, cname, mx, srv},
    signed::{Seal, Signed},
};

type Records = Vec<(&'static str, hickory_resolver::proto::rr::RData)>;

pub fn tlsa(data: Vec<u8>) -> hickory_resolver::proto::rr::RData {
    use hickory_resolver::proto::rr::rdata::{
        TLSA,
        tlsa::{CertUsage, Matching, Selector},
    };
    hickory_resolver::proto::rr::RData::TLSA(TLSA::new(
        CertUsage::DaneEe,
        Selector::Spki,
        Matching::Sha256,
        data,
    ))
}

/// An A, an MX and an SRV record of each zone.
async fn world(refused: &[&str]) -> Signed {
    let zones: [(&str, Seal, Records); 6] = [
        (
            "good.test",
            Seal::Signed,
            vec![
                ("good.test", mx(10, "mail.good.test")),
                ("mail.good.test", address("192.0.2.1")),
                ("mail.good.test", address("2001:db8::1")),
                ("alias.good.test", cname("mail.good.test")),
                ("abroad.good.test", cname("mail.plain.test")),
                ("_imaps._tcp.good.test", srv(0, 0, 993, "mail.good.test")),
                ("_993._tcp.mail.good.test", tlsa(vec![7; 32])),
            ],
        ),
        (
            "plain.test",
            Seal::Unsigned,
            vec![
                ("plain.test", mx(10, "mail.plain.test")),
                ("mail.plain.test", address("192.0.2.2")),
                ("_993._tcp.mail.plain.test", tlsa(vec![7; 32])),
            ],
        ),
        (
            "damaged.test",
            Seal::Damaged,
            vec![
                ("damaged.test", mx(10, "mail.damaged.test")),
                ("mail.damaged.test", address("192.0.2.3")),
            ],
        ),
        (
            "expired.test",
            Seal::Expired,
            vec![("expired.test", mx(10, "mail.expired.test"))],
        ),
        (
            "misled.test",
            Seal::WrongDelegation,
            vec![("misled.test", mx(10, "mail.misled.test"))],
        ),
        (
            "wild.test",
            Seal::Signed,
            vec![("*.wild.test", address("192.0.2.4"))],
        ),
    ];
    let zones: Vec<_> = zones
        .iter()
        .map(|(zone, seal, records)| (*zone, *seal, &records[..]))
        .collect();
    Signed::serve(&zones, refused).await
}

async fn of_mx(net: &Net, domain: &str) -> Dnssec {
    let found = net.mx(domain).await;
    assert!(
        matches!(found, Lookup::Found(_, Dnssec::Unknown)),
        "{domain}: {found:?} does not come at once"
    );
    net.proof(domain, Asked::Mx).await
}

#[tokio::test]
async fn secure_insecure_and_bogus_are_told_apart() {
    let world = world(&[]).await;
    for anchor in [world.key(), world.digest(), world.key() + &world.digest()] {
        let net = world.net(&anchor);
        assert_eq!(of_mx(&net, "good.test").await, Dnssec::Secure, "{anchor}");
        assert_eq!(of_mx(&net, "plain.test").await, Dnssec::Insecure);
        assert_eq!(of_mx(&net, "damaged.test").await, Dnssec::Bogus);
        assert_eq!(of_mx(&net, "expired.test").await, Dnssec::Bogus);
    }
}

#[tokio::test]
async fn all_records_and_aliases_count() {
    let world = world(&[]).await;
    let net = world.net(&world.key());
    let addresses = async |name| {
        let found = net.addresses(&host(name)).await;
        assert!(matches!(found, Lookup::Found(..)), "{name}: {found:?}");
        net.proof(name, Asked::Addresses).await
    };
    assert_eq!(addresses("mail.good.test").await, Dnssec::Secure);
    assert_eq!(addresses("alias.good.test").await, Dnssec::Secure);
    assert_eq!(addresses("abroad.good.test").await, Dnssec::Insecure);
    assert_eq!(addresses("mail.damaged.test").await, Dnssec::Bogus);
    let cname = net.cname("alias.good.test").await;
    assert!(matches!(cname, Lookup::Found(..)), "{cname:?}");
    assert_eq!(
        net.proof("alias.good.test", Asked::Alias).await,
        Dnssec::Secure
    );
    assert_eq!(
        of_srv(&net, "_imaps._tcp.good.test").await,
        Some(Dnssec::Secure)
    );
    // Nothing is there to be proven.
    assert_eq!(of_srv(&net, "_pop3s._tcp.good.test").await, None);
    let none = net.proof("_pop3s._tcp.good.test", Asked::Srv).await;
    assert_eq!(none, Dnssec::Unknown);
}

/// None where there are no records.
async fn of_srv(net: &Net, owner: &str) -> Option<Dnssec> {
    match net.srv(owner).await {
        Lookup::Found(_, Dnssec::Unknown) => Some(net.proof(owner, Asked::Srv).await),
        Lookup::NoData | Lookup::NoName => None,
        told => panic!("{told:?}"),
    }
}

#[tokio::test]
async fn what_is_proven_is_what_is_used() {
    let zone = [
        ("good.test", mx(10, "mail.good.test")),
        ("mail.good.test", address("192.0.2.1")),
        ("v6.good.test", address("2001:db8::1")),
        ("mx-only.good.test", mx(10, "mail.good.test")),
        ("autodiscover.good.test", cname("mail.good.test")),
        ("_imaps._tcp.good.test", srv(0, 0, 993, "mail.good.test")),
        ("_pop3s._tcp.good.test", srv(0, 0, 995, "mail.good.test")),
        (
            "_submissions._tcp.good.test",
            srv(0, 0, 465, "mail.good.test"),
        ),
        ("_993._tcp.mail.good.test", tlsa(vec![7; 32])),
    ];
    let forged = [
        ("good.test", mx(10, "mail.evil.test")),
        ("mail.good.test", address("192.0.2.66")),
        // One family is true, and the other is made up.
        ("v6.good.test", address("192.0.2.66")),
        ("autodiscover.good.test", cname("mail.evil.test")),
        ("_imaps._tcp.good.test", srv(0, 0, 993, "mail.evil.test")),
        // One more than there are.
        ("_pop3s._tcp.good.test", srv(0, 0, 995, "mail.good.test")),
        ("_pop3s._tcp.good.test", srv(9, 0, 995, "mail.evil.test")),
        // Only letter case and time to live differ.
        (
            "_submissions._tcp.good.test",
            srv(0, 0, 465, "Mail.GOOD.test"),
        ),
        // There are none at all, and that is proven.
        ("_imap._tcp.good.test", srv(0, 0, 143, "mail.evil.test")),
        ("_993._tcp.mail.good.test", tlsa(vec![6; 32])),
    ];
    let zones: &[(&str, Seal, &[_])] = &[("good.test", Seal::Signed, &zone)];
    let world = Signed::behind(zones, &[], &forged).await;
    let net = world.net(&world.key());
    assert_eq!(of_mx(&net, "good.test").await, Dnssec::Unknown);
    assert_eq!(of_mx(&net, "mx-only.good.test").await, Dnssec::Secure);
    for (label, expected) in [
        ("_imaps", Dnssec::Unknown),
        ("_pop3s", Dnssec::Unknown),
        ("_imap", Dnssec::Unknown),
        ("_submissions", Dnssec::Secure),
    ] {
        let owner = format!("{label}._tcp.good.test");
        assert_eq!(of_srv(&net, &owner).await, Some(expected), "{label}");
    }
    for name in ["mail.good.test", "v6.good.test"] {
        let found = net.addresses(&host(name)).await;
        assert!(matches!(found, Lookup::Found(..)), "{found:?}");
        let told = net.proof(name, Asked::Addresses).await;
        assert_eq!(told, Dnssec::Unknown, "{name}");
    }
    net.cname("autodiscover.good.test").await;
    let told = net.proof("autodiscover.good.test", Asked::Alias).await;
    assert_eq!(told, Dnssec::Unknown);
    // Of these the proven ones are used.
    let told = net.tlsa(&host("mail.good.test"), 993).await;
    assert!(
        matches!(&told, Lookup::Found(records, Dnssec::Secure) if records.len() == 1 && records[0].data == [7; 32]),
        "{told:?}"
    );
    // Neither does a forged answer become bogus, nor what was true before somebody forged it.
    let damaged = [("good.test", mx(10, "mail.good.test"))];
    let zones: &[(&str, Seal, &[_])] = &[("good.test", Seal::Damaged, &damaged)];
    let world = Signed::behind(zones, &[], &forged[..1]).await;
    let net = world.net(&world.key());
    assert_eq!(of_mx(&net, "good.test").await, Dnssec::Unknown);
}

#[tokio::test]
async fn the_owner_of_a_service_may_be_an_alias() {
    let here = [
        ("_imaps._tcp.good.test", cname("_s._tcp.good.test")),
        ("_s._tcp.good.test", srv(0, 0, 993, "mail.good.test")),
        ("_pop3s._tcp.good.test", cname("_pop3s._tcp.other.test")),
        ("_imap._tcp.good.test", cname("_imap._tcp.plain.test")),
        ("_sieve._tcp.good.test", cname("_gone._tcp.other.test")),
        ("_a._tcp.good.test", cname("_b._tcp.good.test")),
        ("_b._tcp.good.test", cname("_a._tcp.good.test")),
    ];
    let other = [("_pop3s._tcp.other.test", srv(0, 0, 995, "mail.other.test"))];
    let plain = [("_imap._tcp.plain.test", srv(0, 0, 143, "mail.plain.test"))];
    let zones: &[(&str, Seal, &[_])] = &[
        ("good.test", Seal::Signed, &here),
        ("other.test", Seal::Signed, &other),
        ("plain.test", Seal::Unsigned, &plain),
    ];
    let world = Signed::serve(zones, &[]).await;
    let net = world.net(&world.key());
    for (label, target, expected) in [
        ("_imaps", "mail.good.test", Dnssec::Secure),
        ("_pop3s", "mail.other.test", Dnssec::Secure),
        // The weaker of both names.
        ("_imap", "mail.plain.test", Dnssec::Insecure),
    ] {
        let owner = format!("{label}._tcp.good.test");
        let told = net.srv(&owner).await;
        let Lookup::Found(records, _) = told else {
            panic!("{label}: {told:?}");
        };
        assert_eq!(records[0].target, Some(host(target)));
        assert_eq!(of_srv(&net, &owner).await, Some(expected), "{label}");
    }
    assert_eq!(of_srv(&net, "_sieve._tcp.good.test").await, None);
    let round = tokio::time::timeout(crate::support::LONG, net.srv("_a._tcp.good.test"));
    let told = round.await.expect("an end");
    assert!(!matches!(told, Lookup::Found(..)), "{told:?}");
}

#[tokio::test]
async fn so_many_aliases_of_a_service_are_followed_and_no_more() {
    let names = Names::serve(|name, _| {
        let number = name
            .strip_prefix("_n")
            .and_then(|rest| rest.split('.').next()?.parse::<u32>().ok());
        match number {
            Some(0) => Reply::Records(vec![srv(0, 0, 993, "mail.many.test")]),
            Some(n) => Reply::Records(vec![cname(&format!("_n{}._tcp.many.test", n - 1))]),
            None => NO_DATA,
        }
    })
    .await;
    let net = harbour(Some(names.at), &[], &[]);
    let told = net.srv("_n8._tcp.many.test").await;
    assert!(matches!(told, Lookup::Found(..)), "{told:?}");
    assert_eq!(net.srv("_n9._tcp.many.test").await, Lookup::NoData);
}

#[tokio::test]
async fn certificates_are_announced_where_secure_aliases_end_first() {
    let here = [
        ("al.good.test", cname("mail.good.test")),
        ("own.good.test", cname("bare.good.test")),
        ("both.good.test", cname("mail.good.test")),
        ("away.good.test", cname("mail.plain.test")),
        ("mail.good.test", address("192.0.2.1")),
        ("bare.good.test", address("192.0.2.1")),
        ("_993._tcp.mail.good.test", tlsa(vec![7; 32])),
        ("_993._tcp.own.good.test", tlsa(vec![8; 32])),
        ("_993._tcp.both.good.test", tlsa(vec![8; 32])),
        ("_993._tcp.away.good.test", tlsa(vec![8; 32])),
    ];
    let plain = [
        ("mail.plain.test", address("192.0.2.2")),
        ("_993._tcp.mail.plain.test", tlsa(vec![9; 32])),
    ];
    let zones: &[(&str, Seal, &[_])] = &[
        ("good.test", Seal::Signed, &here),
        ("plain.test", Seal::Unsigned, &plain),
    ];
    let world = Signed::serve(zones, &[]).await;
    let net = world.net(&world.key());
    for (name, first) in [
        ("mail.good.test", 7),
        ("al.good.test", 7),
        ("both.good.test", 7),
        ("own.good.test", 8),
        // The alias is secure, and what it leads to is not: its end counts, as somebody else's word.
        ("away.good.test", 9),
    ] {
        net.addresses(&host(name)).await;
        let told = net.tlsa(&host(name), 993).await;
        let Lookup::Found(records, _) = told else {
            panic!("{name}: {told:?}");
        };
        assert_eq!(records[0].data, [first; 32], "{name}");
    }
}

#[tokio::test]
async fn bogus_needs_a_second_way() {
    // A right answer that the library does not believe, and a delegation that only the library objects to: whoever stands
    // between us and the zone may have done that.
    let unsure = world(&[]).await;
    let net = unsure.net(&unsure.key());
    let wild = net.addresses(&host("any.wild.test")).await;
    assert!(matches!(wild, Lookup::Found(..)));
    assert_ne!(
        net.proof("any.wild.test", Asked::Addresses).await,
        Dnssec::Bogus
    );
    assert_eq!(of_mx(&net, "misled.test").await, Dnssec::Unknown);

    // The same, where the name server refuses it for the same reason.
    let sure = world(&["misled.test"]).await;
    let net = sure.net(&sure.key());
    let found = net.mx("misled.test").await;
    assert!(
        matches!(found, Lookup::Found(ref all, Dnssec::Bogus) if all.len() == 1),
        "{found:?}"
    );
    assert_eq!(net.proof("misled.test", Asked::Mx).await, Dnssec::Bogus);
}

#[tokio::test]
async fn a_failure_without_data_behind_it_stays_one() {
    let world = world(&["good.test"]).await;
    let net = world.net(&world.key());
    // The name server calls it forged and we do not: nobody's word.
    let found = net.mx("good.test").await;
    assert!(
        matches!(found, Lookup::Found(_, Dnssec::Unknown)),
        "{found:?}"
    );
    let nothing = net.mx("no-mx.good.test").await;
    assert_eq!(nothing, Lookup::Failed(DnsFault::ServFail));
}

#[tokio::test]
async fn where_the_root_is_not_ours_nothing_is_judged() {
    let (ours, theirs) = (world(&[]).await, world(&["damaged.test"]).await);
    let net = theirs.net(&ours.key());
    assert_eq!(of_mx(&net, "good.test").await, Dnssec::Unknown);
    assert_eq!(of_mx(&net, "expired.test").await, Dnssec::Unknown);
    // One opinion, and not ours.
    let refused = net.mx("damaged.test").await;
    assert_eq!(refused, Lookup::Failed(DnsFault::ServFail));

    let names = Names::serve(|name, _| match name {
        "" => NO_DATA,
        _ => Reply::Records(vec![mx(10, "mail.good.test")]),
    })
    .await;
    let net = harbour(Some(names.at), &[], &[]);
    assert_eq!(of_mx(&net, "good.test").await, Dnssec::Unknown);
    assert_eq!(of_mx(&net, "other.test").await, Dnssec::Unknown);
    let dnskey = hickory_resolver::proto::rr::RecordType::DNSKEY;
    assert_eq!(names.asked("", dnskey), 1, "asked more than once");
}

#[tokio::test]
async fn announced_certificates_come_with_their_proof() {
    let world = world(&[]).await;
    let net = world.net(&world.key());
    let told = net.tlsa(&host("mail.good.test"), 993).await;
    let Lookup::Found(records, Dnssec::Secure) = told else {
        panic!("{told:?}");
    };
    assert_eq!(
        (records[0].usage, records[0].selector, records[0].matching),
        (3, 1, 1)
    );
    assert_eq!(records[0].data, [7; 32]);
    let told = net.tlsa(&host("mail.plain.test"), 993).await;
    assert!(
        matches!(told, Lookup::Found(_, Dnssec::Insecure)),
        "{told:?}"
    );
    assert_eq!(net.tlsa(&host("mail.good.test"), 465).await, Lookup::NoName);
}

#[tokio::test]
async fn an_answer_without_end_is_used_and_not_validated() {
    let texts: Vec<String> = (0..200).map(|n| format!("192.0.2.{n}")).collect();
    let records: Vec<_> = texts
        .iter()
        .map(|text| ("many.long.test", address(text)))
        .collect();
    let world = Signed::serve(&[("long.test", Seal::Signed, &records)], &[]).await;
    let net = world.net(&world.key());
    let found = net.addresses(&host("many.long.test")).await;
    assert!(matches!(found, Lookup::Found(ref some, _) if some.len() == 8));
    let told = net.proof("many.long.test", Asked::Addresses).await;
    assert_eq!(told, Dnssec::Unknown);
}

#[tokio::test]
async fn aliases_that_go_round_end() {
    let records = [
        ("round.loop.test", cname("about.loop.test")),
        ("about.loop.test", cname("round.loop.test")),
    ];
    let world = Signed::serve(&[("loop.test", Seal::Signed, &records)], &[]).await;
    let net = world.net(&world.key());
    let asked = net.proof("round.loop.test", Asked::Addresses);
    tokio::time::timeout(crate::support::LONG, asked)
        .await
        .expect("an end");
}
