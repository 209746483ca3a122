//! Name servers.

use std::{
    collections::BTreeSet,
    sync::{
        LazyLock,
        atomic::{AtomicUsize, Ordering},
    },
};

use hickory_resolver::proto::{op::ResponseCode, rr::RecordType};
use portolan::model::{Observation, Verdict};

use super::{FORBIDDEN, MAIL, Monster, WEB, meet};
use crate::support::names::{Reply, address, cname, mx, srv, txt};

fn names(names: fn(&str, RecordType) -> Option<Reply>) -> Monster {
    Monster {
        names,
        ..Monster::default()
    }
}

/// Counts what was asked so far.
static TURN: AtomicUsize = AtomicUsize::new(0);

fn records(data: impl IntoIterator<Item = hickory_resolver::proto::rr::RData>) -> Option<Reply> {
    Some(Reply::Records(data.into_iter().collect()))
}

#[test]
fn records_that_lead_inside() {
    // Each forbidden address has a name, and each name stands in an MX and in SRV records; so do the names of web servers.
    let monster = names(|name, asked| {
        let inside = |n: usize| format!("in-{n}.evil.test");
        let number = name
            .strip_prefix("in-")
            .and_then(|rest| rest.strip_suffix(".evil.test"));
        let web = [
            "autoconfig",
            "autodiscover",
            "ua-auto-config",
            "imap",
            "smtp",
            "pop",
            "pop3",
        ];
        let ip = match number.and_then(|number| number.parse::<usize>().ok()) {
            Some(number) => FORBIDDEN.get(number).copied(),
            None => web
                .iter()
                .position(|label| name == format!("{label}.evil.test"))
                .and_then(|at| FORBIDDEN.get(at * 3).copied()),
        };
        match (name, asked, ip) {
            (_, RecordType::A | RecordType::AAAA, Some(ip)) => {
                let found = address(ip);
                if found.record_type() == asked {
                    records([found])
                } else {
                    Some(crate::support::names::NO_DATA)
                }
            }
            ("evil.test", RecordType::MX, _) => records((0..8).map(|n| mx(1, &inside(n)))),
            (_, RecordType::SRV, _)
                if name.starts_with("_imaps.") || name.starts_with("_autodiscover.") =>
            {
                records((8..15).map(|n| {
                    srv(
                        0,
                        0,
                        if name.contains("auto") { 443 } else { 993 },
                        &inside(n),
                    )
                }))
            }
            (_, RecordType::SRV, _) if name.starts_with("_submissions.") => {
                records((15..FORBIDDEN.len()).map(|n| srv(0, 0, 465, &inside(n))))
            }
            _ => None,
        }
    });
    meet("names::records_that_lead_inside", monster, |met| {
        let seen = met
            .survey
            .observations
            .iter()
            .filter(|seen| seen.ip.is_some());
        let inside = seen.filter(|seen| seen.host.ascii().starts_with("in-"));
        let verdicts: Vec<_> = inside.map(|seen| seen.verdict).collect();
        assert!(verdicts.len() > 20, "{verdicts:?}");
        assert!(
            verdicts
                .iter()
                .all(|verdict| *verdict == Verdict::Forbidden),
            "{verdicts:?}"
        );
        assert!(met.survey.recommended.incoming.is_empty());
    });
}

#[test]
fn answers_that_change() {
    // Outside and inside by turns, for whoever judges one answer and dials another.
    let monster = names(|_, asked| match asked {
        RecordType::A if TURN.fetch_add(1, Ordering::SeqCst).is_multiple_of(2) => {
            records([address(MAIL)])
        }
        RecordType::A => records([address("127.0.0.1")]),
        RecordType::AAAA => records([address("::1")]),
        _ => None,
    });
    meet("names::answers_that_change", monster, |met| {
        assert!(met.mail > 0);
        let seen = met.survey.observations.iter();
        assert!(
            seen.filter(|seen| seen.verdict == Verdict::Forbidden)
                .count()
                > 0
        );
    });
}

#[test]
fn aliases_without_end() {
    // In circles below the domain, and elsewhere each time to a name that nobody has heard of yet.
    let monster = names(|name, _| match name {
        "" => None,
        "mail.evil.test" => records([cname("mali.evil.test")]),
        "mali.evil.test" => records([cname("mail.evil.test")]),
        "imap.evil.test" => records([cname("imap.evil.test")]),
        _ => records([cname(&format!(
            "n{}.evil.test",
            TURN.fetch_add(1, Ordering::SeqCst)
        ))]),
    });
    meet("names::aliases_without_end", monster, |met| {
        assert_eq!(met.mail + met.web, 0);
        let turns = TURN.load(Ordering::SeqCst);
        assert!(turns > 20 && turns < 5000, "{turns} aliases were followed");
    });
}

/// As many records as a message over TCP holds (64 KiB), each with this data.
fn full(record: impl Fn(u16) -> Vec<u8>) -> Vec<Vec<u8>> {
    const HEAD: usize = 12;
    let mut left = 65_000;
    let data = (0..).map(record).take_while(|data| {
        left -= (HEAD + data.len()).min(left);
        left > 0
    });
    data.collect()
}

/// `m<n>.evil.test` on the wire.
fn numbered(n: u16) -> Vec<u8> {
    format!("\x05m{n:04}\x04evil\x04test\0").into_bytes()
}

static MANY: LazyLock<[(RecordType, Vec<Vec<u8>>); 6]> = LazyLock::new(|| {
    [
        (RecordType::A, full(|n| vec![192, 0, 2, n.to_be_bytes()[1]])),
        (
            RecordType::AAAA,
            full(|n| [&[0x20, 1, 0x0d, 0xb8][..], &[0; 10], &n.to_be_bytes()].concat()),
        ),
        (
            RecordType::MX,
            full(|n| [&n.to_be_bytes()[..], &numbered(n)].concat()),
        ),
        (
            RecordType::SRV,
            full(|n| {
                [
                    &n.to_be_bytes()[..],
                    &[0, 1],
                    &(1024 + n).to_be_bytes(),
                    &numbered(n),
                ]
                .concat()
            }),
        ),
        (RecordType::TXT, full(|_| b"\x07path=/x".repeat(40))),
        (
            RecordType::TLSA,
            full(|_| [&[3, 1, 1][..], &[7; 200]].concat()),
        ),
    ]
});

#[test]
fn thousands_of_records() {
    let monster = names(|name, asked| {
        let mut many = MANY.iter().filter(|_| !name.is_empty());
        let (kind, data) = many.find(|(kind, _)| *kind == asked)?;
        Some(Reply::Flood(*kind, data))
    });
    meet("names::thousands_of_records", monster, |met| {
        assert!(
            met.survey.mx.hosts.len() <= 16,
            "{}",
            met.survey.mx.hosts.len()
        );
        // What is over is told, and not asked.
        let left_out =
            |seen: &Observation| seen.ip.is_none() && seen.detail.as_deref() == Some("budget");
        let hosts: BTreeSet<_> = met
            .survey
            .observations
            .iter()
            .filter(|seen| !left_out(seen))
            .map(|seen| &seen.host)
            .collect();
        assert!((1..=24).contains(&hosts.len()), "{}", hosts.len());
        let told = met.survey.observations.iter();
        let told = told.filter(|seen| left_out(seen)).count();
        assert!((1..=256).contains(&told), "{told}");
        assert!(
            met.survey.observations.len() < 2000,
            "{}",
            met.survey.observations.len()
        );
    });
}

#[test]
fn a_name_server_that_babbles() {
    let monster = names(
        |name, asked| match TURN.fetch_add(1, Ordering::SeqCst) % 7 {
            _ if name.is_empty() || name == "evil.test" && asked == RecordType::MX => None,
            0 => Some(Reply::Bytes(Vec::new())),
            1 => Some(Reply::Bytes(vec![0xff; 5])),
            2 => Some(Reply::Bytes((0..=255).cycle().take(4000).collect())),
            3 => Some(Reply::Code(ResponseCode::FormErr)),
            4 => Some(Reply::Code(ResponseCode::ServFail)),
            // Truncated, and then nothing.
            5 => Some(Reply::Truncated(Vec::new())),
            _ => Some(Reply::Silence),
        },
    );
    meet("names::a_name_server_that_babbles", monster, |_| {
        assert!(TURN.load(Ordering::SeqCst) > 20);
    });
}

#[test]
fn every_name_exists() {
    let monster = names(|name, asked| match asked {
        RecordType::A => records([address(if name.contains("auto") { WEB } else { MAIL })]),
        RecordType::MX => records([mx(1, name)]),
        RecordType::SRV => records([srv(0, 0, 993, name)]),
        RecordType::CNAME => records([cname("everywhere.evil.test")]),
        RecordType::TXT => records([txt(&[b"path=/"])]),
        _ => None,
    });
    meet("names::every_name_exists", monster, |met| {
        assert!(met.mail > 0 && met.web > 0);
        assert!(
            met.survey
                .findings
                .iter()
                .any(|told| told.code == "wildcard-dns"),
            "{:?}",
            met.survey
                .findings
                .iter()
                .map(|told| told.code)
                .collect::<Vec<_>>()
        );
    });
}
