//! Questions that no name server answers, beside others that are answered at once: they hold up nothing else. Told by the
//! order of what is told, not by the clock: what waits for the silent question comes last.

use hickory_resolver::proto::rr::RecordType;
use portolan::{
    model::{Outcome, SourceId},
    survey::Event,
};

use crate::support::{
    certificates::{Authority, params},
    harbour,
    names::{NO_DATA, NO_NAME, Names, Reply, address, srv},
    ports::{Port, ok},
    surveys::{events, server, survey},
};

const SAILOR: &str = "192.0.2.1";

/// What a survey of `late.test` tells, in its order. Its mail server is `mail.late.test`; `names` says what the DNS does, where
/// it is not silent, and knows of no other name.
async fn told(names: fn(&str, RecordType) -> Option<Reply>) -> Vec<Event> {
    let authority = Authority::new("Lab CA");
    let leaf = authority.leaf(params(&[
        "mail.late.test",
        "box.late.test",
        "autoconfig.late.test",
    ]));
    let dns = Names::serve(move |name, asked| names(name, asked).unwrap_or(NO_NAME)).await;
    let [imap, smtp] = server(&leaf).await;
    let web = Port::https(leaf.config(), |_, _| {
        ok("<clientConfig version=\"1.1\"><emailProvider id=\"x\">\
            <incomingServer type=\"imap\"><hostname>mail.late.test</hostname><port>993</port>\
            <socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer>\
            <outgoingServer type=\"smtp\"><hostname>mail.late.test</hostname><port>465</port>\
            <socketType>SSL</socketType><username>%EMAILADDRESS%</username></outgoingServer>\
            </emailProvider></clientConfig>")
    })
    .await;
    let berths = [
        ("192.0.2.1:993", imap.at),
        ("192.0.2.1:465", smtp.at),
        ("192.0.2.1:443", web.at),
    ];
    let net = harbour(Some(dns.at), &[authority.root], &berths);
    events(&survey(net, "late.test")).await
}

fn mail_server(asked: RecordType) -> Reply {
    match asked {
        RecordType::A => Reply::Records(vec![address(SAILOR)]),
        RecordType::AAAA => Reply::Silence,
        _ => NO_DATA,
    }
}

/// Whether there was a recommendation before this source had all its answers.
fn is_recommended_before(source: SourceId, events: &[Event]) -> bool {
    let place = |wanted: &dyn Fn(&Event) -> bool| events.iter().position(wanted);
    let recommended = place(&|event| match event {
        Event::Recommended(told) => [&told.incoming, &told.outgoing]
            .into_iter()
            .all(|settings| {
                let first = settings.first();
                first.is_some_and(|it| it.verified)
            }),
        _ => false,
    });
    let heard = place(&|event| matches!(event, Event::Source(told) if told.source == source));
    recommended.expect("a recommendation") < heard.expect("the source")
}

/// The guesses ask for the same addresses, and have their answer once the silent question is given up.
#[tokio::test]
async fn one_family_is_dialled_while_nothing_is_said_of_the_other() {
    let events = told(|name, asked| match (name, asked) {
        ("mail.late.test", _) => Some(mail_server(asked)),
        ("_imaps._tcp.late.test", RecordType::SRV) => {
            Some(Reply::Records(vec![srv(0, 0, 993, "mail.late.test")]))
        }
        ("_submissions._tcp.late.test", RecordType::SRV) => {
            Some(Reply::Records(vec![srv(0, 0, 465, "mail.late.test")]))
        }
        _ => None,
    })
    .await;
    assert!(
        is_recommended_before(SourceId::Guess, &events),
        "{events:?}"
    );
}

#[tokio::test]
async fn a_web_server_is_asked_over_one_family_while_nothing_is_said_of_the_other() {
    let events = told(|name, asked| match name {
        "mail.late.test" | "autoconfig.late.test" => Some(mail_server(asked)),
        _ => None,
    })
    .await;
    assert!(
        is_recommended_before(SourceId::Guess, &events),
        "{events:?}"
    );
    let fetched = |event: &Event| {
        matches!(event, Event::Source(told)
            if told.source == SourceId::Autoconfig && told.outcome == Outcome::Found)
    };
    assert!(events.iter().any(fetched), "{events:?}");
}

#[tokio::test]
async fn guessed_names_are_called_while_nothing_is_said_of_one_family_or_of_another_name() {
    let events = told(|name, asked| match name {
        "mail.late.test" => Some(mail_server(asked)),
        _ => None,
    })
    .await;
    assert!(
        is_recommended_before(SourceId::Guess, &events),
        "{events:?}"
    );

    let events = told(|name, asked| match (name, asked) {
        ("mail.late.test", RecordType::AAAA) => Some(NO_DATA),
        ("mail.late.test", _) => Some(mail_server(asked)),
        ("pop3.late.test", _) => Some(Reply::Silence),
        _ => None,
    })
    .await;
    assert!(
        is_recommended_before(SourceId::Guess, &events),
        "{events:?}"
    );
}

#[tokio::test]
async fn records_of_one_service_are_followed_while_nothing_is_said_of_another() {
    for silent in ["_pop3s._tcp.late.test", "_caldavs._tcp.late.test"] {
        let names: fn(&str, RecordType) -> Option<Reply> = match silent {
            "_pop3s._tcp.late.test" => {
                |name, asked| published("_pop3s._tcp.late.test", name, asked)
            }
            _ => |name, asked| published("_caldavs._tcp.late.test", name, asked),
        };
        let events = told(names).await;
        assert!(
            is_recommended_before(SourceId::Srv, &events),
            "{silent} {events:?}"
        );
        let reports = events.iter().filter_map(|event| match event {
            Event::Source(told) if told.source == SourceId::Srv => Some(told),
            _ => None,
        });
        let [report] = reports.collect::<Vec<_>>()[..] else {
            panic!("{events:?}");
        };
        // It is told that not all of it is known, by the source and to whom it concerns.
        assert_eq!(report.outcome, Outcome::Found);
        assert_eq!(report.detail.as_deref(), Some("dns-partly-failed"));
        let Some(Event::Done(survey)) = events.last() else {
            panic!("{events:?}");
        };
        let mut findings = survey.findings.iter();
        let told = findings.find(|finding| finding.code == "srv-incomplete");
        let told = told.unwrap_or_else(|| panic!("{:?}", survey.findings));
        assert_eq!(told.args["owners"].as_str(), Some(silent));
    }
}

fn published(silent: &str, name: &str, asked: RecordType) -> Option<Reply> {
    let at = |port| Some(Reply::Records(vec![srv(0, 0, port, "box.late.test")]));
    match (name, asked) {
        _ if name == silent => Some(Reply::Silence),
        // Under no name that anybody would guess.
        ("box.late.test", RecordType::A) => Some(Reply::Records(vec![address(SAILOR)])),
        ("box.late.test", _) => Some(NO_DATA),
        ("_imaps._tcp.late.test", RecordType::SRV) => at(993),
        ("_submissions._tcp.late.test", RecordType::SRV) => at(465),
        _ => None,
    }
}
