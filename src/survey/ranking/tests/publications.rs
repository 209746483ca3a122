//! Findings about what a domain publishes: settings files and SRV records.

use super::{
    judgements::{BOTH, WORK, report, with_mx_host},
    *,
};
use crate::{model::Outcome, survey::sources::catalogue};

#[test]
fn what_is_published_badly_or_not_at_all_is_told() {
    use Outcome::{Absent, Failed, Found};
    use SourceId::{Autoconfig, AutoconfigHttp, AutoconfigWellknown, Srv};
    type Asked = (SourceId, Outcome, Option<&'static str>);
    let table: &[(&str, &[Asked], &[&str])] = &[
        (
            "nothing is published",
            &[
                (Autoconfig, Absent, None),
                (AutoconfigWellknown, Absent, None),
                (AutoconfigHttp, Absent, None),
                (Srv, Absent, None),
            ],
            &[
                "srv-missing info good.test",
                "autoconfig-missing info good.test",
            ],
        ),
        (
            "web servers that refuse or forbid have no file either",
            &[
                (Autoconfig, Absent, None),
                (AutoconfigWellknown, Failed, Some("http-403")),
                (AutoconfigHttp, Failed, Some("refused")),
            ],
            &["autoconfig-missing info good.test"],
        ),
        (
            "a broken certificate is told instead",
            &[
                (Autoconfig, Failed, Some("cert-expired")),
                (AutoconfigWellknown, Absent, None),
                (AutoconfigHttp, Absent, None),
            ],
            &["autoconfig-certificate warning https://somewhere.test/x"],
        ),
        (
            "one file that two places lead to has one fault",
            &[
                (Autoconfig, Failed, Some("not-autoconfig")),
                (AutoconfigWellknown, Absent, None),
                (AutoconfigHttp, Failed, Some("not-autoconfig")),
            ],
            &["autoconfig-not-xml warning https://somewhere.test/x"],
        ),
        (
            "a page behind the file is in nobody's way",
            &[
                (Autoconfig, Found, None),
                (AutoconfigWellknown, Failed, Some("not-autoconfig")),
            ],
            &["autoconfig-stray-page info https://somewhere.test/x"],
        ),
        (
            "or in the way of others than Thunderbird",
            &[
                (Autoconfig, Absent, None),
                (AutoconfigWellknown, Found, None),
                (AutoconfigHttp, Failed, Some("not-autoconfig")),
            ],
            &["autoconfig-stray-page warning https://somewhere.test/x"],
        ),
        (
            "a page in front of the file hides it",
            &[
                (Autoconfig, Failed, Some("not-autoconfig")),
                (AutoconfigWellknown, Found, None),
            ],
            &["autoconfig-not-xml warning https://somewhere.test/x"],
        ),
        (
            "who was not asked may have one",
            &[
                (Autoconfig, Absent, None),
                (AutoconfigWellknown, Failed, Some("deadline")),
                (AutoconfigHttp, Absent, None),
            ],
            &["source-failed info https://somewhere.test/x"],
        ),
        (
            "nobody knows of a place that hangs",
            &[
                (Autoconfig, Absent, None),
                (AutoconfigWellknown, Failed, Some("timeout")),
                (AutoconfigHttp, Absent, None),
            ],
            &["autoconfig-not-read info https://somewhere.test/x"],
        ),
        (
            "nor where a file is too long, or not followed, or where there is trouble",
            &[
                (Autoconfig, Failed, Some("too-large")),
                (AutoconfigWellknown, Failed, Some("redirect-not-followed")),
                (AutoconfigHttp, Failed, Some("http-503")),
            ],
            &["autoconfig-not-read info https://somewhere.test/x"; 3],
        ),
        (
            "nor where a login is wanted, or the connection breaks",
            &[
                (Autoconfig, Failed, Some("http-401")),
                (AutoconfigWellknown, Failed, Some("reset")),
                (AutoconfigHttp, Failed, Some("forbidden")),
            ],
            &["autoconfig-not-read info https://somewhere.test/x"; 3],
        ),
        (
            "over HTTPS it is there, and nobody needs it without",
            &[
                (Autoconfig, Found, None),
                (AutoconfigHttp, Failed, Some("refused")),
            ],
            &[],
        ),
        (
            "over HTTP only",
            &[
                (Autoconfig, Absent, None),
                (AutoconfigWellknown, Absent, None),
                (AutoconfigHttp, Found, None),
            ],
            &["autoconfig-http-only warning good.test"],
        ),
        (
            "over both",
            &[(Autoconfig, Found, None), (AutoconfigHttp, Found, None)],
            &[],
        ),
        (
            "with a wrong media type",
            &[(Autoconfig, Found, Some("media-type"))],
            &["autoconfig-media-type info good.test"],
        ),
        (
            "a page where a file should be",
            &[(Autoconfig, Failed, Some("not-autoconfig"))],
            &["autoconfig-not-xml warning https://somewhere.test/x"],
        ),
        (
            "a bad certificate",
            &[(Autoconfig, Failed, Some("cert-expired"))],
            &["autoconfig-certificate warning https://somewhere.test/x"],
        ),
    ];
    for (name, asked, expected) in table {
        let mut chart = with_mx(chart(&BOTH, &WORK, &[]), MxState::Found);
        chart.sources = asked
            .iter()
            .map(|(source, outcome, detail)| report(*source, *outcome, *detail).into())
            .collect();
        assert_eq!(&found(&chart), expected, "{name}");
    }
}

#[test]
fn sources_that_share_no_host_disagree() {
    let disagree = |srv: &'static str| {
        let claims = [BOTH[0], BOTH[1], srv, "srv! smtp a.good.test 465"];
        let seen = [WORK[0], WORK[1], "b.good.test 993 ok"];
        let mut chart = with_mx(chart(&claims, &seen, &[]), MxState::Found);
        chart.sources = [SourceId::Autoconfig, SourceId::Srv]
            .into_iter()
            .map(|source| report(source, Outcome::Found, None).into())
            .collect();
        found(&chart)
    };
    assert_eq!(
        disagree("srv! imap b.good.test 993"),
        ["sources-disagree info good.test"]
    );
    assert!(disagree("srv! imap a.good.test 993").is_empty());
}

#[test]
fn every_source_that_disagrees_is_told_and_what_is_proven_false_is_not() {
    use SourceId::{Autoconfig, AutoconfigWellknown, Ispdb, Srv};
    let of = |dnssec: Dnssec| {
        let claims = [
            BOTH[0],
            BOTH[1],
            "autoconfig-wellknown! imap b.good.test 993",
            "autoconfig-wellknown! smtp a.good.test 465",
            "ispdb! imap b.good.test 993",
            "ispdb! smtp c.good.test 465",
            "srv imap d.good.test 993",
        ];
        let mut chart = with_mx(chart(&claims, &WORK, &[]), MxState::Found);
        chart.sources = [Autoconfig, AutoconfigWellknown, Ispdb, Srv]
            .into_iter()
            .map(|source| {
                let mut report = report(source, Outcome::Found, None);
                if source == Srv {
                    report.dnssec = dnssec;
                }
                report.into()
            })
            .collect();
        let findings = findings(&chart, &recommend(&chart), OffsetDateTime::UNIX_EPOCH);
        let told = findings
            .iter()
            .filter(|finding| finding.code == "sources-disagree");
        told.map(|finding| {
            let names = ["source", "host", "second", "second-host"];
            let words = names.map(|name| finding.args[name].as_str().unwrap().to_owned());
            words.join(" ")
        })
        .collect::<Vec<_>>()
    };
    let others = [
        "autoconfig a.good.test autoconfig-wellknown b.good.test",
        "autoconfig a.good.test ispdb b.good.test",
        "autoconfig a.good.test srv d.good.test",
        "autoconfig a.good.test ispdb c.good.test",
    ];
    assert_eq!(of(Dnssec::Insecure), others);
    assert_eq!(of(Dnssec::Bogus), [others[0], others[1], others[3]]);
}

#[test]
fn names_that_could_not_be_looked_up_are_no_reason_to_doubt_the_spelling() {
    use Outcome::{Absent, Failed};
    use SourceId::{Guess, Srv};
    let of = |asked: &[(SourceId, Outcome, Option<&str>)]| {
        let mut chart = with_mx(chart(&[], &[], &[]), MxState::None);
        chart.sources = asked
            .iter()
            .map(|(source, outcome, detail)| report(*source, *outcome, *detail).into())
            .collect();
        found(&chart)
    };
    assert_eq!(
        of(&[(Srv, Absent, None), (Guess, Absent, None)]),
        ["no-mail error good.test"]
    );
    assert_eq!(
        of(&[(Srv, Absent, None), (Guess, Failed, Some("dns-failed"))]),
        ["dns-failed error good.test"]
    );
    assert_eq!(
        of(&[(Srv, Failed, Some("dns-failed")), (Guess, Absent, None)]),
        [
            "dns-failed error good.test",
            "source-failed info https://somewhere.test/x"
        ]
    );
}

#[test]
fn records_that_name_no_host_are_told_and_not_called_missing() {
    let mut chart = with_mx(chart(&BOTH, &WORK, &[]), MxState::Found);
    let owner = |label| format!("{label}._tcp.good.test");
    chart.unusable = vec![(Role::Incoming, owner("_imaps"))];
    let srv = report(SourceId::Srv, Outcome::Failed, Some("no-host-name"));
    chart.sources = vec![srv.into()];
    let (invalid, half) = ("srv-invalid warning good.test", "srv-half info good.test");
    assert_eq!(found(&chart), [invalid, half], "the other role has none");
    chart.unusable = vec![(Role::Outgoing, owner("_submissions"))];
    assert_eq!(found(&chart), [invalid, half]);
    chart.unusable.push((Role::Incoming, owner("_imap")));
    assert_eq!(found(&chart), [invalid, invalid]);
}

#[test]
fn records_that_could_not_be_asked_for_beside_others_are_told() {
    let works: &[&str] = &["a.good.test 993 ok", "a.good.test 465 ok"];
    let claims = ["srv! imap a.good.test 993", "srv! smtp a.good.test 465"];
    let mut chart = chart(&claims, works, &[]);
    let told = |chart: &Chart| {
        let all = findings(chart, &recommend(chart), OffsetDateTime::UNIX_EPOCH);
        all.into_iter()
            .find(|finding| finding.code == "srv-incomplete")
    };
    chart.unheard = vec![
        "_pop3s._tcp.good.test".into(),
        "_sieve._tcp.good.test".into(),
    ];
    let with = |outcome, detail| vec![report(SourceId::Srv, outcome, Some(detail)).into()];
    chart.sources = with(Outcome::Found, "dns-partly-failed");
    let finding = told(&chart).unwrap();
    assert_eq!(finding.severity, crate::model::Severity::Warning);
    let owners = "_pop3s._tcp.good.test, _sieve._tcp.good.test";
    assert_eq!(finding.args["owners"].as_str(), Some(owners));
    chart.sources = with(Outcome::Failed, "dns-failed");
    assert!(told(&chart).is_none(), "the source tells it");
}

#[test]
fn a_source_that_says_the_wrong_mode_of_a_server_that_works_is_told() {
    let seen: &[&str] = &[
        "a.good.test 993 ok",
        "a.good.test 465 ok",
        "a.good.test 587 ok",
    ];
    let table: &[Row] = &[
        (
            "STARTTLS where TLS comes from the start",
            &[
                "autoconfig! imap a.good.test 993 starttls",
                "autoconfig! smtp a.good.test 465 starttls",
            ],
            seen,
            &[
                "mode-contradicted warning a.good.test:993",
                "mode-contradicted warning a.good.test:465",
            ],
        ),
        (
            "the reverse, once however many places say so",
            &[
                BOTH[0],
                "autoconfig! smtp a.good.test 587 tls",
                "autoconfig-http smtp a.good.test 587 tls",
            ],
            seen,
            &["mode-contradicted warning a.good.test:587"],
        ),
        (
            "another protocol",
            &[BOTH[1], "autoconfig! pop3 a.good.test 993"],
            seen,
            &["mode-contradicted warning a.good.test:993"],
        ),
        (
            "a record",
            &[BOTH[0], BOTH[1], "srv! smtp a.good.test 465 starttls"],
            seen,
            &[
                "mode-contradicted warning a.good.test:465",
                "srv-only-submission info good.test",
            ],
        ),
        (
            "what others say is no fault of the domain's",
            &[BOTH[0], BOTH[1], "ispdb! smtp a.good.test 465 starttls"],
            seen,
            &[],
        ),
        (
            "wrong, and beside it nothing that works",
            &[
                BOTH[1],
                "autoconfig! imap a.good.test 993 starttls",
                "autoconfig! imap a.good.test 143",
            ],
            &[WORK[0], WORK[1], "a.good.test 143 refused"],
            &[
                "port-closed warning a.good.test:143",
                "autoconfig-contradicted warning a.good.test:143",
                "mode-contradicted warning a.good.test:993",
            ],
        ),
    ];
    for (name, claims, seen, expected) in table {
        let chart = with_mx(chart(claims, seen, &[]), MxState::Found);
        assert_eq!(&found(&chart), expected, "{name}");
    }
}

#[test]
fn a_login_that_the_server_does_not_offer_is_told_and_not_recommended() {
    let claims = ["autoconfig! imap a.good.test 993 OAuth2", BOTH[1]];
    let mut chart = with_mx(chart(&claims, &WORK, &[]), MxState::Found);
    let ways = |chart: &Chart| recommend(chart).incoming[0].authentication.clone();
    assert_eq!(
        found(&chart),
        ["login-contradicted warning a.good.test:993"]
    );
    assert_eq!(ways(&chart), [Authentication::PasswordCleartext]);
    Arc::make_mut(&mut chart.observations[0]).auth = vec!["PLAIN".into(), "XOAUTH2".into()];
    assert!(found(&chart).is_empty());
    assert_eq!(ways(&chart), [Authentication::OAuth2]);
}

#[test]
fn each_role_that_no_record_tells_of_is_told() {
    use Outcome::{Absent, Failed, Found};
    let of = |claims: &[&str], outcome, gaps: fn(&mut Chart)| {
        let claims: Vec<&str> = BOTH.iter().chain(claims).copied().collect();
        let mut chart = with_mx(chart(&claims, &WORK, &[]), MxState::Found);
        let detail = (outcome == Failed).then_some("dns-failed");
        chart.sources = vec![report(SourceId::Srv, outcome, detail).into()];
        gaps(&mut chart);
        let mut told = found(&chart);
        told.retain(|finding| finding.starts_with("srv-"));
        told
    };
    let (missing, half) = (["srv-missing info good.test"], ["srv-half info good.test"]);
    let withheld = ["srv-withheld warning good.test"];
    let imaps = "srv! imap a.good.test 993";
    let submissions = "srv! smtp a.good.test 465";
    assert_eq!(of(&[], Absent, |_| {}), missing);
    assert_eq!(of(&[], Found, |_| {}), missing, "records beside mail alone");
    assert_eq!(
        of(&[], Found, |chart| chart.withheld = vec![Service("pop3")]),
        missing
    );
    assert_eq!(of(&[imaps], Found, |_| {}), half);
    assert_eq!(of(&[submissions], Found, |_| {}), half);
    assert!(of(&[imaps, submissions], Found, |_| {}).is_empty());
    assert_eq!(
        of(&[], Failed, |chart| chart.unanswered =
            vec![(Service("imap"), Role::Incoming)]),
        half,
        "nobody knows of the other"
    );
    let unanswered = |chart: &mut Chart| {
        chart.unanswered = vec![
            (Service("imaps"), Role::Incoming),
            (Service("submissions"), Role::Outgoing),
        ];
    };
    assert!(of(&[], Failed, unanswered).is_empty());
    assert!(of(&[], Failed, |_| {}).is_empty(), "nothing was learnt");
    assert_eq!(
        of(&[submissions], Found, |chart| {
            chart.withheld = vec![Service("imaps"), Service("pop3s")];
        }),
        withheld
    );
    assert_eq!(
        of(&[], Found, |chart| {
            chart.withheld = vec![Service("imaps"), Service("submissions")];
        }),
        [withheld, withheld].concat()
    );
    // One protocol of two is withheld, which a file names and which works.
    let pop3s = "srv! pop3 a.good.test 995";
    assert_eq!(
        of(&[submissions, pop3s], Found, |chart| {
            chart.withheld = vec![Service("imaps"), Service("imap")];
        }),
        ["srv-withholds-named warning good.test"]
    );
    assert!(
        of(&[submissions, pop3s], Found, |chart| {
            chart.withheld = vec![Service("imap")];
        })
        .is_empty(),
        "what works is not withheld"
    );
}

#[test]
fn another_organisations_host_in_a_file_is_told_unless_it_runs_the_mail() {
    let of = |claims: &[&str], mx: &str| {
        let claims: Vec<&str> = BOTH.iter().chain(claims).copied().collect();
        let mut chart = with_mx_host(chart(&claims, &WORK, &[]), mx);
        chart.known = catalogue::by_mx(&mx.parse().unwrap());
        let mut told = found(&chart);
        told.retain(|finding| finding.starts_with("other-organisation"));
        told
    };
    let other = "autoconfig! imap imap.other.test 993";
    let told = ["other-organisation info imap.other.test"];
    assert_eq!(of(&[other], "mx.good.test"), told);
    assert_eq!(
        of(
            &[other, "autoconfig! pop3 imap.other.test 995"],
            "mx.good.test"
        ),
        told
    );
    assert!(of(&[other], "mx.other.test").is_empty(), "it has the mail");
    let gmail = "autoconfig! imap imap.gmail.com 993";
    assert!(of(&[gmail], "aspmx.l.google.com").is_empty());
    // The database's file is one, too.
    let stale = "ispdb! imap imap.other.test 993";
    assert_eq!(of(&[stale], "mx.good.test"), told);
    assert!(of(&[stale], "mx.other.test").is_empty());
}

#[test]
fn settings_of_a_former_provider_are_told_and_split_names_are_not() {
    let srv = |imap: &str, smtp: &str, mx: &str| {
        let claims = [
            format!("srv! imap {imap} 993"),
            format!("srv! smtp {smtp} 465"),
        ];
        let seen = [format!("{imap} 993 ok"), format!("{smtp} 465 ok")];
        let lines = |all: &[String; 2]| all.clone();
        let (claims, seen) = (lines(&claims), lines(&seen));
        let claims: Vec<&str> = claims.iter().map(String::as_str).collect();
        let seen: Vec<&str> = seen.iter().map(String::as_str).collect();
        found(&with_mx_host(chart(&claims, &seen, &[]), mx))
    };
    assert_eq!(
        srv("imap.strato.de", "smtp.strato.de", "aspmx.l.google.com"),
        ["former-provider warning imap.strato.de"],
        "both are known"
    );
    assert!(
        srv("imap.strato.de", "smtp.strato.de", "smtpin.rzone.de").is_empty(),
        "one company, two domains"
    );
    assert_eq!(
        srv("imap.one.test", "smtp.one.test", "mx.other.test"),
        ["settings-elsewhere info imap.one.test"],
        "nobody sides with the MX record"
    );
    assert_eq!(
        srv("imap.one.test", "smtp.other.test", "mx.other.test"),
        ["former-provider warning imap.one.test"]
    );
    assert_eq!(
        srv("imap.one.test", "smtp.one.test", "mx.good.test"),
        ["settings-elsewhere info imap.one.test"]
    );
    assert_eq!(
        srv("imap.one.test", "smtp.one.test", "mx1.mimecast.com"),
        ["mx-filters info good.test"],
        "a filter says nothing about the mailbox"
    );
}

#[test]
fn settings_of_a_former_provider_are_told_where_the_domain_receives_its_mail_itself() {
    let of = |claims: &[&str], seen: &[&str]| {
        let mut told = found(&with_mx_host(chart(claims, seen, &[]), "mail.good.test"));
        told.retain(|finding| finding.starts_with("former-provider"));
        told
    };
    let gmail = ["srv imap imap.gmail.com 993", "srv smtp smtp.gmail.com 465"];
    let own = ["mail.good.test 993 ok", "mail.good.test 465 ok"];
    assert_eq!(
        of(&gmail, &own),
        ["former-provider warning imap.gmail.com"],
        "once for each company"
    );
    assert_eq!(
        of(&["autoconfig! imap imap.old.test 993"], &own),
        ["former-provider warning imap.old.test"],
        "a file may be old, too"
    );
    let mut stale = with_mx_host(
        chart(
            &[
                "autoconfig! imap imap.old.test 993",
                "autoconfig! smtp imap.old.test 465",
            ],
            &[
                "imap.old.test 993 ok ipv6",
                "imap.old.test 465 ok ipv6",
                own[0],
                own[1],
            ],
            &["mail.good.test"],
        ),
        "mail.good.test",
    );
    stale.sources = vec![report(SourceId::Srv, Outcome::Absent, None).into()];
    assert_eq!(
        found(&stale),
        [
            "former-provider warning imap.old.test",
            "other-organisation info imap.old.test"
        ],
        "and nobody is told to publish the old one in SRV records, too"
    );
    assert!(of(&gmail, &["mail.good.test 25 ok"]).is_empty());
    assert!(
        of(&gmail, &["mail.good.test 993 refused"]).is_empty(),
        "nothing of its own works"
    );
    assert!(
        of(&[gmail[1]], &own[..1]).is_empty(),
        "sending is done elsewhere alone"
    );
    assert!(
        of(&["srv smtp smtp.sendgrid.net 465"], &own).is_empty(),
        "a service that only sends"
    );
    assert!(
        of(&[gmail[0], "srv imap mail.good.test 993"], &own).is_empty(),
        "the records name the domain's own host as well"
    );
    let same = [own[0], own[1], "imap.hoster.test 993 ok"];
    assert!(
        of(&["srv imap imap.hoster.test 993"], &same).is_empty(),
        "one server, two names"
    );
}

#[test]
fn what_some_apps_stumble_over_in_a_file_is_told_once_with_their_names_and_the_line() {
    let section = |kind: &str, protocol: &str, port: u16| {
        format!(
            "<{kind} type=\"{protocol}\"><hostname>a.good.test</hostname><port>{port}</port><socketType>SSL</socketType>\
             <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></{kind}>"
        )
    };
    let good = format!(
        "<clientConfig version=\"1.1\"><emailProvider id=\"good.test\"><domain>good.test</domain>{}{}\
         </emailProvider></clientConfig>",
        section("incomingServer", "imap", 993),
        section("outgoingServer", "smtp", 465),
    );
    let of = |body: &str| {
        let mut chart = with_mx(chart(&BOTH, &WORK, &[]), MxState::Found);
        // One file at two places.
        for source in [SourceId::Autoconfig, SourceId::AutoconfigWellknown] {
            let mut report = report(source, Outcome::Found, None);
            report.readings =
                crate::check::readings(body.as_bytes(), Some("text/xml"), &chart.domain);
            chart.sources.push(report.into());
        }
        let recommended = recommend(&chart);
        let all = findings(&chart, &recommended, OffsetDateTime::UNIX_EPOCH);
        let told = all
            .into_iter()
            .filter(|finding| finding.code.starts_with("autoconfig-"));
        told.map(|finding| {
            let arg = |name| finding.args.get(name).and_then(|value| value.as_str());
            let args = ["what", "part", "element", "host", "clients"].map(arg);
            let args: Vec<&str> = args.into_iter().flatten().collect();
            format!("{} {}", finding.code, args.join("|"))
        })
        .collect::<Vec<_>>()
    };
    const BOTH_THUNDERBIRDS: &str = "Thunderbird, Thunderbird for Android and K-9 Mail";
    assert!(of(&good).is_empty());
    assert_eq!(
        of(&good.replace("id=\"good.test\"", "id=\"noid test\"")),
        [format!(
            "autoconfig-lacks emailProvider id|id|{BOTH_THUNDERBIRDS}"
        )]
    );
    assert_eq!(
        of(&format!("\u{feff}{good}")),
        ["autoconfig-byte-order-mark Thunderbird for Android and K-9 Mail, Evolution"]
    );
    // One line that each takes amiss in its own way.
    assert_eq!(
        of(&good.replacen("SSL", "tls", 1)),
        [format!(
            "autoconfig-section socketType tls|socketType|a.good.test|{BOTH_THUNDERBIRDS}"
        ),]
    );
}
