//! No finding says what the observations contradict, and what sources say against each other is told.

use super::{
    judgements::{BOTH, WORK, report, with_mx_host},
    *,
};
use crate::model::Outcome;

/// Of the findings that say that nothing is there, those that are told.
fn nothing_there(chart: &Chart) -> Vec<String> {
    let mut told = found(chart);
    let codes = ["no-mail", "nothing-answers", "no-incoming", "no-outgoing"];
    told.retain(|line| codes.contains(&line.split(' ').next().unwrap_or_default()));
    told.iter()
        .map(|line| line.split(' ').next().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn guesses_that_got_nowhere_are_no_servers() {
    type Case = (
        &'static str,
        Option<&'static str>,
        &'static [&'static str],
        &'static [&'static str],
        bool,
        &'static [&'static str],
    );
    let none: &[&str] = &["no-incoming", "no-outgoing"];
    let silent: &[&str] = &["nothing-answers", "no-incoming", "no-outgoing"];
    let table: &[Case] = &[
        (
            "a web server and nothing else",
            None,
            &[],
            &[
                "good.test 993 refused",
                "good.test 465 timeout",
                "good.test 993 not-checked ipv6",
            ],
            false,
            &["no-mail"],
        ),
        (
            "the same, where nobody could look",
            None,
            &[],
            &[
                "good.test 993 not-checked ipv6",
                "good.test 465 not-checked ipv6",
            ],
            false,
            &[],
        ),
        (
            "the same, where every name exists",
            None,
            &[],
            &["good.test 993 refused", "imap.good.test 993 silent"],
            true,
            &["no-mail"],
        ),
        (
            "a guess that answers, as nobody may trust",
            None,
            &[],
            &["good.test 993 cert-untrusted", "good.test 465 refused"],
            false,
            none,
        ),
        (
            "mail is brought elsewhere, and the web server refuses it",
            Some("mx.other.test"),
            &[],
            &["good.test 993 refused", "mx.other.test 25 ok"],
            false,
            none,
        ),
        (
            "the host that the MX record names is down",
            Some("mail.good.test"),
            &[],
            &["mail.good.test 993 timeout", "mail.good.test 465 timeout"],
            false,
            silent,
        ),
        (
            "a host that a source names is down",
            None,
            &["srv imap a.good.test 993"],
            &["a.good.test 993 refused", "good.test 993 refused"],
            false,
            silent,
        ),
        (
            "a host that a source names is down, and a guess is not",
            None,
            &["srv imap a.good.test 993"],
            &["a.good.test 993 refused", "imap.good.test 993 silent"],
            false,
            none,
        ),
        (
            "the same, but only a wildcard makes a server of the guess",
            None,
            &["srv imap a.good.test 993"],
            &["a.good.test 993 refused", "imap.good.test 993 silent"],
            true,
            silent,
        ),
    ];
    for (name, mx, claims, seen, wildcard, expected) in table {
        let chart = chart(claims, seen, &["good.test", "imap.good.test"]);
        let mut chart = match mx {
            Some(host) => with_mx_host(chart, host),
            None => with_mx(chart, MxState::None),
        };
        chart.wildcard = *wildcard;
        for seen in &mut chart.observations {
            let seen = Arc::make_mut(seen);
            let unseen = seen.verdict == Verdict::NotChecked;
            seen.detail = unseen.then(|| "no-ipv6".into());
        }
        assert_eq!(&nothing_there(&chart), expected, "{name}");
    }
}

#[test]
fn port_25_is_not_the_only_one_where_another_is_open_too() {
    for (other, expected) in [
        ("465 refused", true),
        ("465 timeout", true),
        // The same certificate everywhere.
        ("465 cert-untrusted", false),
        // It works, and the domain's records keep people from it.
        ("465 ok", false),
        ("587 starttls-injected", false),
        // Reading is not sending.
        ("993 ok", true),
    ] {
        let other = format!("a.good.test {other}");
        let seen = ["a.good.test 25 cert-untrusted", &other];
        let chart = with_mx(chart(&[], &seen, &[]), MxState::Found);
        let line = "submission-on-25-only error a.good.test:25".to_owned();
        assert_eq!(found(&chart).contains(&line), expected, "{other}");
    }
}

#[test]
fn sources_that_name_other_hosts_than_the_first_are_told() {
    for (source, id) in [
        ("srv!", SourceId::Srv),
        ("autodiscover!", SourceId::Autodiscover),
        ("ispdb!", SourceId::Ispdb),
    ] {
        let told = |host: &str| {
            let claims = [
                BOTH[0].to_owned(),
                BOTH[1].to_owned(),
                format!("{source} imap {host} 993"),
                format!("{source} smtp a.good.test 465"),
            ];
            let claims: Vec<&str> = claims.iter().map(String::as_str).collect();
            let seen = [WORK[0], WORK[1], "b.good.test 993 ok"];
            let mut chart = with_mx(chart(&claims, &seen, &[]), MxState::Found);
            let sources = [SourceId::Autoconfig, id].into_iter();
            chart.sources = sources
                .map(|source| report(source, Outcome::Found, None).into())
                .collect();
            found(&chart).contains(&"sources-disagree info good.test".to_owned())
        };
        assert!(told("b.good.test"), "{source}");
        assert!(!told("a.good.test"), "{source}");
    }
}

#[test]
fn files_that_spell_the_user_name_of_one_server_differently_are_told() {
    let table: &[(&str, &[&str], bool)] = &[
        (
            "autoconfig-wellknown! imap a.good.test 993",
            &["%EMAILLOCALPART%"],
            true,
        ),
        ("ispdb! imap a.good.test 993", &["%EMAILLOCALPART%"], true),
        (
            "autoconfig-wellknown! imap a.good.test 993",
            &["%EMAILADDRESS%"],
            false,
        ),
        // One of several is the same.
        (
            "autoconfig-wellknown! imap a.good.test 993",
            &["%EMAILLOCALPART%", "%EMAILADDRESS%"],
            false,
        ),
        // Another server may know people by another name.
        (
            "autoconfig-wellknown! imap b.good.test 993",
            &["%EMAILLOCALPART%"],
            false,
        ),
        // These leave it to the app.
        ("srv! imap a.good.test 993", &["%EMAILLOCALPART%"], false),
    ];
    for (line, names, expected) in table {
        let seen = [WORK[0], WORK[1], "b.good.test 993 ok"];
        let mut chart = with_mx(chart(&BOTH, &seen, &[]), MxState::Found);
        for name in *names {
            let mut other = claim(line, 0);
            other.username = Username((*name).into());
            chart.claims.push(other);
        }
        let told: Vec<_> = found(&chart)
            .into_iter()
            .filter(|line| line.starts_with("logins-disagree"))
            .collect();
        let line_told = "logins-disagree info a.good.test".to_owned();
        assert_eq!(
            told,
            if *expected { vec![line_told] } else { vec![] },
            "{line} {names:?}"
        );
    }
}

#[test]
fn a_file_of_others_that_leads_to_a_strange_host_is_told_like_the_domains_own() {
    for source in ["autoconfig!", "ispdb!", "autodiscover!"] {
        let told = |mx: &str| {
            let claims = [
                format!("{source} imap imap.old.test 993"),
                format!("{source} smtp imap.old.test 465"),
            ];
            let claims: Vec<&str> = claims.iter().map(String::as_str).collect();
            let seen = ["imap.old.test 993 ok", "imap.old.test 465 ok"];
            let chart = with_mx_host(chart(&claims, &seen, &[]), mx);
            found(&chart).contains(&"other-organisation info imap.old.test".to_owned())
        };
        assert!(told("mx.good.test"), "{source}");
        assert!(told("mx.new.test"), "{source}");
        assert!(!told("mx.old.test"), "{source}");
    }
}

#[test]
fn the_login_of_a_protocol_is_the_one_that_the_file_says_of_it() {
    let mut chart = chart(
        &[
            "autoconfig! imap imap.good.test 993",
            "autoconfig! smtp smtp.good.test 465",
        ],
        &["smtp.good.test 993 ok", "smtp.good.test 465 ok"],
        &[],
    );
    chart.claims[0].username = Username::local_part();
    let recommended = recommend(&chart);
    let place = |setting: &&Setting| setting.hostname.ascii() == "smtp.good.test";
    let incoming = recommended.incoming.iter().find(place).unwrap();
    assert_eq!(incoming.username, Username::local_part());
    let outgoing = recommended.outgoing.iter().find(place).unwrap();
    assert_eq!(outgoing.username, Username::address());

    // What it says of another protocol of the same purpose at that host comes before what it says of other hosts.
    let mut second = claim("autoconfig! pop3 smtp.good.test 995", 2);
    second.username = Username("mailbox".into());
    chart.claims.push(second);
    let recommended = recommend(&chart);
    let incoming = recommended.incoming.iter().find(place).unwrap();
    assert_eq!(incoming.username.0, "mailbox");
}
