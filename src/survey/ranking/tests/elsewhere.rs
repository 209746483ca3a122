//! Settings that lead elsewhere than the mail does.

use super::{judgements::with_mx_host, *};
use crate::survey::sources::catalogue;

const SRV: [&str; 2] = ["srv imap imap.old.test 993", "srv smtp smtp.old.test 465"];
const WORK: [&str; 2] = ["imap.old.test 993 ok", "smtp.old.test 465 ok"];
const TOLD: &str = "settings-elsewhere info imap.old.test";

fn told(chart: &Chart) -> Vec<String> {
    let mut told = found(chart);
    told.retain(|finding| {
        ["settings-elsewhere", "former-provider"]
            .iter()
            .any(|code| finding.starts_with(code))
    });
    told
}

#[test]
fn settings_of_one_company_and_mail_of_another_are_asked_about_once() {
    let of = |claims: &[&str], seen: &[&str], mx: &str| {
        told(&with_mx_host(chart(claims, seen, &[]), mx))
    };
    assert_eq!(of(&SRV, &WORK, "mx.new.test"), [TOLD]);
    let file = [
        "autoconfig! imap imap.old.test 993",
        "autoconfig! smtp smtp.old.test 465",
    ];
    assert_eq!(of(&file, &WORK, "mx.new.test"), [TOLD]);
    let both = [file, SRV].concat();
    assert_eq!(of(&both, &WORK, "mx.new.test"), [TOLD], "and not twice");
    assert_eq!(
        of(&SRV, &WORK, "mx.good.test"),
        [TOLD],
        "its own host has it"
    );
    // Nothing of it works any more.
    assert_eq!(
        of(&SRV, &["imap.old.test 993 refused"], "mx.new.test"),
        ["settings-elsewhere warning imap.old.test"]
    );
    let other = ["srv imap imap.old.test 993", "srv smtp smtp.elder.test 465"];
    assert_eq!(
        of(&other, &WORK, "mx.new.test"),
        ["settings-elsewhere warning smtp.elder.test", TOLD],
    );
    // Another source sides with the MX record: then it is more than a question.
    let sided = [SRV[0], "ispdb imap imap.new.test 993"];
    assert_eq!(
        of(&sided, &WORK, "mx.new.test"),
        ["former-provider warning imap.old.test"]
    );
}

#[test]
fn nobody_is_asked_about_what_is_plain() {
    for (name, claims, mx) in [
        ("who receives it holds it", SRV, "mx.old.test"),
        ("a filter is in front", SRV, "mx1.mimecast.com"),
        (
            "the domain's own servers",
            ["srv imap imap.good.test 993", "srv smtp smtp.good.test 465"],
            "mx.new.test",
        ),
        (
            "who only sends",
            [
                "srv imap imap.new.test 993",
                "srv smtp smtp.sendgrid.net 465",
            ],
            "mx.new.test",
        ),
        (
            "others are named beside its own",
            ["srv imap imap.old.test 993", "srv imap imap.good.test 993"],
            "mx.new.test",
        ),
        (
            "what others say is not the domain's to change",
            [
                "ispdb imap imap.old.test 993",
                "ispdb smtp smtp.old.test 465",
            ],
            "mx.new.test",
        ),
    ] {
        let chart = with_mx_host(chart(&claims, &WORK, &[]), mx);
        assert_eq!(told(&chart), [""; 0], "{name}");
    }
    // A customer of a provider that the catalogue knows by these very records.
    let gmail = ["srv imap imap.gmail.com 993", "srv smtp smtp.gmail.com 465"];
    let mut known = with_mx_host(chart(&gmail, &[], &[]), "mx.new.test");
    known.known = catalogue::by_id("google");
    assert_eq!(told(&known), [""; 0]);
}

#[test]
fn people_are_told_of_another_company_where_they_are_to_use_it() {
    let of = |seen: &[&str]| {
        let file = [
            "autoconfig! imap imap.old.test 993",
            "autoconfig! smtp imap.old.test 465",
        ];
        let mut told = found(&with_mx_host(chart(&file, seen, &[]), "mx.new.test"));
        told.retain(|finding| finding.ends_with(" imap.old.test"));
        told
    };
    assert_eq!(
        of(&["imap.old.test 993 ok", "imap.old.test 465 ok"]),
        [TOLD, "other-organisation info imap.old.test"]
    );
    // A warning stands where people read, too, and says whose it is.
    assert_eq!(
        of(&["imap.old.test 993 refused", "imap.old.test 465 refused"]),
        ["settings-elsewhere warning imap.old.test"]
    );
}

#[test]
fn two_names_of_one_company_are_no_question() {
    let with = |seen: Observation| {
        let mut chart = with_mx_host(chart(&SRV, &WORK, &[]), "mx.new.test");
        chart.observations.push(seen.into());
        told(&chart)
    };
    let elsewhere = || observation("mx.new.test 25 ok ipv6");
    assert_eq!(with(elsewhere()), [TOLD]);
    assert_eq!(
        with(observation("mx.new.test 25 ok")),
        [""; 0],
        "one address"
    );
    assert_eq!(with(shows(elsewhere(), &["*.old.test"])), [""; 0]);
    assert_eq!(with(shows(elsewhere(), &["mx.new.test"])), [TOLD]);
    let shown = shows(observation("imap.old.test 143 ok"), &["mx3.new.test"]);
    assert_eq!(with(shown), [""; 0]);
}
