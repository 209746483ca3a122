//! Whole surveys of signed domains: proofs reach the report, false answers reach no recommendation, and announced
//! certificates are compared with those that were shown.

use std::sync::Arc;

use hickory_resolver::proto::rr::RecordType;
use portolan::{
    model::{Dane, Dnssec, Family, Observation, Outcome, Severity, SourceId, Survey, Verdict},
    survey::Event,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use x509_parser::prelude::{FromDer, X509Certificate};

use crate::{
    proofs::tlsa,
    support::{
        certificates::{Authority, params},
        names::{address, cname, mx, srv},
        ports::{Port, head, ok},
        signed::{Seal, Signed},
        surveys::{self, events, moored, server, stand_still},
    },
};

const SAILOR: &str = "192.0.2.1";
const SAILOR_OVER_IPV6: &str = "2001:db8::1";

/// Surveys `mail.test`, sealed like that: SRV records lead to a server with a good certificate. TLSA records announce it
/// on 993, and another on 465.
async fn survey(seal: Seal) -> (Arc<Survey>, Vec<Event>) {
    survey_behind(seal, &[]).await
}

/// The same, with somebody on the way who forges what is asked for without signatures.
async fn survey_behind(
    seal: Seal,
    forged: &[(&str, hickory_resolver::proto::rr::RData)],
) -> (Arc<Survey>, Vec<Event>) {
    survey_among(0, seal, forged).await
}

/// The same, where so many old TLSA records stand before those.
async fn survey_among(
    old: u8,
    seal: Seal,
    forged: &[(&str, hickory_resolver::proto::rr::RData)],
) -> (Arc<Survey>, Vec<Event>) {
    let authority = Authority::new("Lab CA");
    let leaf = authority.leaf(params(&["mail.mail.test"]));
    let (_, x509) = X509Certificate::from_der(&leaf.chain[0]).unwrap();
    let key = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, x509.public_key().raw);
    let announced = ["_993._tcp.mail.mail.test", "_465._tcp.mail.mail.test"];
    let old = (1..=old).flat_map(|n| announced.map(|owner| (owner, tlsa(vec![n; 32]))));
    let mut records: Vec<_> = old.collect();
    records.extend([
        ("mail.test", mx(10, "mail.mail.test")),
        ("mail.mail.test", address(SAILOR)),
        ("_imaps._tcp.mail.test", srv(0, 0, 993, "mail.mail.test")),
        (
            "_submissions._tcp.mail.test",
            srv(0, 0, 465, "mail.mail.test"),
        ),
        ("_993._tcp.mail.mail.test", tlsa(key.as_ref().to_vec())),
        ("_465._tcp.mail.mail.test", tlsa(vec![0; 32])),
    ]);
    let world = Signed::behind(&[("mail.test", seal, &records)], &[], forged).await;
    let [imap, smtp] = server(&leaf).await;
    let harbour = moored(&[SAILOR], &[(993, &imap), (465, &smtp)]);
    let net = world.harbour(&world.key(), std::slice::from_ref(&authority.root), harbour);
    let log = surveys::survey(net, "mail.test");
    (log.finished().await, events(&log).await)
}

fn codes(survey: &Survey, severity: Severity) -> Vec<&'static str> {
    let findings = survey.findings.iter();
    findings
        .filter(|finding| finding.severity == severity)
        .map(|finding| finding.code)
        .collect()
}

#[tokio::test(start_paused = true)]
async fn secure_records_authenticate_what_they_say() {
    let _still = stand_still();
    let (survey, events) = survey(Seal::Signed).await;
    assert_eq!(survey.mx.dnssec, Dnssec::Secure);
    let told = survey
        .sources
        .iter()
        .find(|report| report.source == SourceId::Srv)
        .unwrap();
    assert_eq!((told.dnssec, told.authenticated), (Dnssec::Secure, true));
    for setting in [
        &survey.recommended.incoming[0],
        &survey.recommended.outgoing[0],
    ] {
        assert!(setting.verified && setting.authenticated, "{setting:?}");
    }

    let dane = |port| {
        let seen = survey.observations.iter().find(|seen| seen.port == port);
        let seen = seen.unwrap();
        assert_eq!(seen.verdict, Verdict::Ok);
        let tls = seen.tls.as_ref().unwrap();
        assert!(tls.chain.is_empty(), "the certificates are kept for good");
        tls.dane
    };
    assert_eq!(dane(993), Some(Dane::Valid));
    assert_eq!(dane(465), Some(Dane::Invalid));
    assert_eq!(codes(&survey, Severity::Warning), ["dane-mismatch"]);
    assert!(codes(&survey, Severity::Error).is_empty());

    // Each thing is told once, and as it stands in the report.
    let sources = events.iter().filter_map(|event| match event {
        Event::Source(report) => Some(report),
        _ => None,
    });
    let sources: Vec<_> = sources.collect();
    assert_eq!(sources.len(), survey.sources.len());
    assert!(sources.iter().all(|report| survey.sources.contains(report)));
    let seen = events.iter().filter_map(|event| match event {
        Event::Observation(seen) => Some(seen),
        _ => None,
    });
    let seen: Vec<_> = seen.collect();
    assert_eq!(seen.len(), survey.observations.len());
    // What a recommendation stands on is told before it, though DANE's verdict on it may come later.
    let stands = |told: &Observation| {
        let mut seen = survey.observations.iter().map(|seen| (**seen).clone());
        seen.any(|mut seen| {
            if let (Some(judged), Some(shown)) = (&mut seen.tls, &told.tls) {
                judged.dane = judged.dane.filter(|_| shown.dane.is_some());
            }
            seen == *told
        })
    };
    assert!(seen.iter().all(|seen| stands(seen)), "{seen:?}");
}

/// Who renews often and never tidies up has many records; only one has to fit.
#[tokio::test(start_paused = true)]
async fn many_announcements_are_read_and_of_more_nobody_says_that_none_fits() {
    let _still = stand_still();
    for (old, on_465) in [(20, Some(Dane::Invalid)), (80, None)] {
        let (survey, _) = survey_among(old, Seal::Signed, &[]).await;
        let dane = |port| {
            let seen = survey.observations.iter().find(|seen| seen.port == port);
            seen.unwrap().tls.as_ref().unwrap().dane
        };
        assert_eq!(dane(465), on_465, "{old}");
        assert_ne!(dane(993), Some(Dane::Invalid), "{old}");
        if on_465.is_some() {
            assert_eq!(dane(993), Some(Dane::Valid));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn forged_answers_beside_true_proofs_authenticate_nothing() {
    let _still = stand_still();
    let forged = [
        ("mail.test", mx(10, "mail.elsewhere.test")),
        (
            "_imaps._tcp.mail.test",
            srv(0, 0, 993, "mail.elsewhere.test"),
        ),
        (
            "_submissions._tcp.mail.test",
            srv(0, 0, 465, "mail.elsewhere.test"),
        ),
        ("mail.elsewhere.test", address(SAILOR)),
    ];
    let (survey, _) = survey_behind(Seal::Signed, &forged).await;
    assert_eq!(survey.mx.dnssec, Dnssec::Unknown);
    let mut sources = survey.sources.iter();
    let told = sources.find(|report| report.source == SourceId::Srv);
    let told = told.unwrap();
    assert_eq!((told.dnssec, told.authenticated), (Dnssec::Unknown, false));
    let roles = [&survey.recommended.incoming, &survey.recommended.outgoing];
    let mut settings = roles.into_iter().flatten();
    assert!(settings.all(|setting| !setting.authenticated));
}

#[tokio::test(start_paused = true)]
async fn unsigned_records_work_and_authenticate_nothing() {
    let _still = stand_still();
    let (survey, _) = survey(Seal::Unsigned).await;
    assert_eq!(survey.mx.dnssec, Dnssec::Insecure);
    let setting = &survey.recommended.incoming[0];
    assert!(setting.verified && !setting.authenticated);
    let mut seen = survey.observations.iter();
    let imaps = seen.find(|seen| seen.port == 993).unwrap();
    assert_eq!(imaps.tls.as_ref().unwrap().dane, Some(Dane::Insecure));
    assert!(!codes(&survey, Severity::Warning).contains(&"dane-mismatch"));
    assert!(codes(&survey, Severity::Error).is_empty());
}

#[tokio::test(start_paused = true)]
async fn what_is_proven_false_is_looked_at_and_never_recommended() {
    let _still = stand_still();
    for seal in [Seal::Damaged, Seal::Expired] {
        let (survey, events) = survey(seal).await;
        assert_eq!(survey.mx.dnssec, Dnssec::Bogus, "{seal:?}");
        // What was told before the proof came is taken back when it comes.
        let last = events.iter().rev().find_map(|event| match event {
            Event::Recommended(recommended) => Some(recommended),
            _ => None,
        });
        assert!(last.is_none_or(|last| last.incoming.is_empty() && last.outgoing.is_empty()));
        let mut sources = survey.sources.iter();
        let told = sources
            .find(|report| report.source == SourceId::Srv)
            .unwrap();
        assert_eq!(
            (told.outcome, told.dnssec, told.authenticated),
            (Outcome::Found, Dnssec::Bogus, false)
        );
        let mut seen = survey.observations.iter();
        let imaps = seen.find(|seen| seen.port == 993).unwrap();
        assert_eq!(imaps.verdict, Verdict::Ok);
        assert_eq!(imaps.tls.as_ref().unwrap().dane, Some(Dane::Insecure));
        assert!(survey.recommended.incoming.is_empty(), "{seal:?}");
        assert!(survey.recommended.outgoing.is_empty(), "{seal:?}");
        assert_eq!(
            codes(&survey, Severity::Error),
            ["dnssec-bogus", "no-incoming", "no-outgoing"]
        );
        let finding = &survey.findings[0];
        let names = finding.args["names"].as_str().unwrap();
        for name in ["mail.test", "_imaps._tcp.mail.test", "mail.mail.test"] {
            assert!(names.contains(name), "{names}");
        }
    }
}

/// A false family of addresses is left out, and the other one stays.
#[tokio::test(start_paused = true)]
async fn a_family_that_is_proven_false_takes_nothing_from_the_other_one() {
    let _still = stand_still();
    for (forged, good_answers, works) in [
        (RecordType::AAAA, true, true),
        (RecordType::A, true, true),
        // What only the false family shows is not recommended.
        (RecordType::AAAA, false, false),
        (RecordType::A, false, false),
    ] {
        let authority = Authority::new("Lab CA");
        let leaf = authority.leaf(params(&["mail.mail.test"]));
        let records = [
            ("mail.test", mx(10, "mail.mail.test")),
            ("mail.mail.test", address(SAILOR)),
            ("mail.mail.test", address(SAILOR_OVER_IPV6)),
            ("_imaps._tcp.mail.test", srv(0, 0, 993, "mail.mail.test")),
            (
                "_submissions._tcp.mail.test",
                srv(0, 0, 465, "mail.mail.test"),
            ),
        ];
        let zones: &[(&str, Seal, &[_])] = &[("mail.test", Seal::DamagedOf(forged), &records)];
        let world = Signed::serve(zones, &[]).await;
        let [imap, smtp] = server(&leaf).await;
        let ports = [(993, &imap), (465, &smtp)];
        let (good, bad) = match forged {
            RecordType::A => (SAILOR_OVER_IPV6, SAILOR),
            _ => (SAILOR, SAILOR_OVER_IPV6),
        };
        let berths: &[&str] = if good_answers { &[good, bad] } else { &[bad] };
        let net = world.harbour(
            &world.key(),
            std::slice::from_ref(&authority.root),
            moored(berths, &ports),
        );
        let survey = surveys::survey(net, "mail.test").finished().await;

        let case = format!("{forged} {good_answers} {:?}", survey.findings);
        let family = match forged {
            RecordType::A => Family::Ipv4,
            _ => Family::Ipv6,
        };
        let mut seen = survey.observations.iter();
        let at_forged = seen.find(|seen| seen.port == 993 && seen.family == Some(family));
        assert_eq!(at_forged.unwrap().verdict, Verdict::Ok, "{case}");
        for settings in [&survey.recommended.incoming, &survey.recommended.outgoing] {
            let verified = settings.iter().any(|setting| setting.verified);
            assert_eq!(verified, works, "{case}");
            if works {
                assert!(settings[0].authenticated, "{case}");
            }
        }
        let mut findings = survey.findings.iter();
        let bogus = findings.find(|finding| finding.code == "dnssec-bogus");
        let bogus = bogus.expect(&case);
        assert_eq!(bogus.severity, Severity::Error);
        assert_eq!(bogus.args["names"].as_str(), Some("mail.mail.test"));
    }
}

/// Announced certificates that are forged announce nothing, and the admin is told.
#[tokio::test(start_paused = true)]
async fn announcements_that_are_proven_false_are_told_by_name() {
    let _still = stand_still();
    let (survey, _) = survey(Seal::DamagedOf(RecordType::TLSA)).await;
    for port in [993, 465] {
        let seen = survey.observations.iter().find(|seen| seen.port == port);
        let tls = seen.unwrap().tls.as_ref().unwrap();
        assert_eq!(tls.dane, Some(Dane::Insecure), "{port}");
    }
    assert!(survey.recommended.incoming[0].verified && survey.recommended.outgoing[0].verified);
    let mut findings = survey.findings.iter();
    let bogus = findings.find(|finding| finding.code == "dnssec-bogus");
    let names = &bogus.expect("a finding").args["names"];
    let expected = "_465._tcp.mail.mail.test, _993._tcp.mail.mail.test";
    assert_eq!(names.as_str(), Some(expected));
}

/// Settings at a host whose own records are in order, but only a false record leads there.
#[tokio::test(start_paused = true)]
async fn what_only_a_false_record_leads_to_is_not_recommended() {
    let _still = stand_still();
    for (seal, recommended) in [(Seal::Unsigned, 1), (Seal::Damaged, 0)] {
        let authority = Authority::new("Lab CA");
        let leaf = authority.leaf(params(&["auto.other.test", "box.other.test"]));
        let here = [(
            "_autodiscover._tcp.mail.test",
            srv(0, 0, 443, "auto.other.test"),
        )];
        let there = [
            ("auto.other.test", address(SAILOR)),
            ("box.other.test", address(SAILOR)),
        ];
        let zones: &[(&str, Seal, &[_])] = &[
            ("mail.test", seal, &here),
            ("other.test", Seal::Signed, &there),
        ];
        let world = Signed::serve(zones, &[]).await;
        let [imap, smtp] = server(&leaf).await;
        let web = Port::tls(leaf.config(), |mut stream| async move {
            let mut asked = Vec::new();
            while !asked.ends_with(b"</Autodiscover>") {
                match stream.read_u8().await {
                    Ok(byte) => asked.push(byte),
                    Err(_) => return,
                }
            }
            let answer = ok("<Autodiscover><Response><Account>\
                 <Protocol><Type>IMAP</Type><Server>box.other.test</Server><Port>993</Port></Protocol>\
                 </Account></Response></Autodiscover>");
            let _ = stream.write_all(answer.as_bytes()).await;
            let _ = stream.shutdown().await;
        })
        .await;
        let ports = [(993, &imap), (465, &smtp), (443, &web)];
        let harbour = moored(&[SAILOR], &ports);
        let net = world.harbour(&world.key(), std::slice::from_ref(&authority.root), harbour);
        let survey = surveys::survey(net, "mail.test").finished().await;
        let mut sources = survey.sources.iter();
        let told = sources
            .find(|report| report.source == SourceId::Autodiscover)
            .unwrap();
        assert_eq!((told.outcome, told.authenticated), (Outcome::Found, false));
        assert_eq!(told.dnssec == Dnssec::Bogus, recommended == 0, "{told:?}");
        let verified = survey.recommended.incoming.iter();
        let count = verified.filter(|setting| setting.verified).count();
        assert_eq!(count, recommended, "{seal:?}");
    }
}

/// A survey of `mail.test` with these records of a damaged zone, beside a good one and a web server at `auto.other.test`.
async fn misled(here: &[(&str, hickory_resolver::proto::rr::RData)]) -> Arc<Survey> {
    let authority = Authority::new("Lab CA");
    let leaf = authority.leaf(params(&["auto.other.test", "box.other.test"]));
    let there = [
        ("auto.other.test", address(SAILOR)),
        ("box.other.test", address(SAILOR)),
    ];
    let zones: &[(&str, Seal, &[_])] = &[
        ("mail.test", Seal::Damaged, here),
        ("other.test", Seal::Signed, &there),
    ];
    let world = Signed::serve(zones, &[]).await;
    let [imap, smtp] = server(&leaf).await;
    let file = "<clientConfig version=\"1.1\"><emailProvider id=\"x\">\
         <incomingServer type=\"imap\"><hostname>box.other.test</hostname><port>993</port>\
         <socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer>\
         </emailProvider></clientConfig>";
    let https = Port::tls(leaf.config(), move |mut stream| async move {
        head(&mut stream).await;
        let _ = stream.write_all(ok(file).as_bytes()).await;
        let _ = stream.shutdown().await;
    })
    .await;
    let http = Port::serve(|mut stream| async move {
        head(&mut stream).await;
        let answer = "HTTP/1.1 302 Found\r\nLocation: https://auto.other.test/mail/config-v1.1.xml\r\n\
             Content-Length: 0\r\n\r\n";
        let _ = stream.write_all(answer.as_bytes()).await;
        let _ = stream.shutdown().await;
    })
    .await;
    let ports = [(993, &imap), (465, &smtp), (443, &https), (80, &http)];
    let harbour = moored(&[SAILOR], &ports);
    let net = world.harbour(&world.key(), std::slice::from_ref(&authority.root), harbour);
    surveys::survey(net, "mail.test").finished().await
}

/// The host that only redirects, and the alias that only shows who the provider is, count as much as where they lead.
#[tokio::test(start_paused = true)]
async fn every_name_on_the_way_to_a_setting_is_proven() {
    let _still = stand_still();
    for (owner, data, source) in [
        (
            "autoconfig.mail.test",
            address(SAILOR),
            SourceId::AutoconfigHttp,
        ),
        (
            "autodiscover.mail.test",
            cname("autodiscover.outlook.com"),
            SourceId::Catalogue,
        ),
        (
            "_autodiscover._tcp.mail.test",
            srv(0, 0, 443, "autodiscover.outlook.com"),
            SourceId::Catalogue,
        ),
    ] {
        let survey = misled(&[(owner, data)]).await;
        let told = survey.sources.iter().find(|report| report.source == source);
        let told = told.unwrap();
        assert_eq!(told.outcome, Outcome::Found, "{owner} {told:?}");
        assert_eq!(told.dnssec, Dnssec::Bogus, "{owner} {told:?}");
        let recommended = &survey.recommended;
        assert!(recommended.incoming.is_empty() && recommended.outgoing.is_empty());
        let finding = survey
            .findings
            .iter()
            .find(|finding| finding.code == "dnssec-bogus");
        let names = &finding.expect("a finding").args["names"];
        assert!(names.as_str().unwrap().contains(owner), "{names:?}");
    }
}
