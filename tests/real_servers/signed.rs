//! DNSSEC with zones that others' tools signed, at a name server that checks nothing and at one that checks.

use std::process::Command;

use portolan::{
    model::Dnssec,
    net::{Asked, Lookup, Net, Options, TrustAnchor, harbour::Harbour},
};
use serde_json::Value;

use crate::lab::Signed;

#[tokio::test]
async fn zones_signed_by_others_are_judged_as_they_are() {
    let world = Signed::start();
    for nameserver in [world.nsd, world.unbound] {
        for anchor in ["root.key", "root.ds"] {
            let options = Options {
                nameservers: vec![nameserver],
                trust_anchor: TrustAnchor::from_file(&world.anchor(anchor)).expect(anchor),
                ..Options::default()
            };
            let net = Net::in_harbour(&options, Harbour::default()).expect("a network");
            let checks = nameserver == world.unbound;
            for (domain, expected) in [
                ("good.test", Dnssec::Secure),
                ("plain.test", Dnssec::Insecure),
                ("altered.test", Dnssec::Bogus),
                ("expired.test", Dnssec::Bogus),
            ] {
                let case = format!("{domain} by {anchor}, checks: {checks}");
                // What unbound holds back is had all the same, and known for what it is.
                let at_once = if checks && expected == Dnssec::Bogus {
                    Dnssec::Bogus
                } else {
                    Dnssec::Unknown
                };
                let mx = net.mx(domain).await;
                assert!(
                    matches!(&mx, Lookup::Found(records, told) if records.len() == 1 && *told == at_once),
                    "{case}: {mx:?}"
                );
                assert_eq!(net.proof(domain, Asked::Mx).await, expected, "{case}");
                // A proof is of what was looked up.
                let srv = format!("_imaps._tcp.{domain}");
                let targets = net.srv(&srv).await;
                assert!(matches!(targets, Lookup::Found(..)), "{case}: {targets:?}");
                assert_eq!(
                    net.proof(&srv, Asked::Srv).await,
                    if domain == "altered.test" {
                        // Its SRV records are as they were signed.
                        Dnssec::Secure
                    } else {
                        expected
                    },
                    "{case}"
                );
                let host = format!("mail.{domain}").parse().expect("a host");
                let tlsa = net.tlsa(&host, 993).await;
                let Lookup::Found(records, _) = tlsa else {
                    panic!("{case}: {tlsa:?}");
                };
                assert_eq!(records[0].data[31], 7, "{case}");
            }
            // The library calls this forged, and nobody else does.
            let name = "any.wild.good.test";
            let addresses = net.addresses(&name.parse().expect("a host")).await;
            assert!(matches!(addresses, Lookup::Found(..)), "{addresses:?}");
            let wild = net.proof(name, Asked::Addresses).await;
            assert!(
                matches!(wild, Dnssec::Secure | Dnssec::Unknown),
                "{wild:?} by {anchor}, checks: {checks}"
            );
        }
    }
}

#[test]
fn the_program_takes_a_trust_anchor_and_refuses_what_is_none() {
    let world = Signed::start();
    let survey = |domain: &str, anchor: &str| {
        Command::new(env!("CARGO_BIN_EXE_portolan"))
            .args(["survey", domain, "--json", "--no-ispdb"])
            .args(["--nameserver", &world.nsd.to_string()])
            .arg("--trust-anchor")
            .arg(world.anchor(anchor))
            .env_clear()
            .output()
            .expect("the program starts")
    };
    for (domain, dnssec) in [("good.test", "secure"), ("altered.test", "bogus")] {
        let output = survey(domain, "root.ds");
        let report: Value = serde_json::from_slice(&output.stdout).expect("a report");
        assert_eq!(report["mx"]["dnssec"], dnssec, "{domain}");
        let findings = report["findings"].as_array().expect("a list");
        let told = findings.iter().any(|told| told["code"] == "dnssec-bogus");
        assert_eq!(told, dnssec == "bogus", "{domain}");
    }
    for no_anchor in ["nsd.conf", "missing.ds"] {
        let output = survey("good.test", no_anchor);
        assert_eq!(output.status.code(), Some(2), "{no_anchor}");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains(no_anchor), "{said}");
    }
}
