//! Questions that no name server answers, beside others that are answered at once: they hold up nothing else. Told by the
//! order of what is told, or with a clock that stands still: what waits for the silent question comes last, or never.

use std::sync::Arc;

use futures_util::StreamExt;
use hickory_resolver::proto::rr::RecordType;
use portolan::{
    model::{Outcome, Setting, SourceId},
    survey::{Event, Log},
};
use tokio::{io::AsyncWriteExt, time::Instant};

use crate::support::{
    certificates::{Authority, params},
    harbour,
    names::{NO_DATA, NO_NAME, Names, Reply, address, mx, srv},
    ports::{Port, head, ok},
    surveys::{events, server, stand_still, survey},
};

const SAILOR: &str = "192.0.2.1";

/// What the DNS says; none where a name does not exist.
type Zone = fn(&str, RecordType) -> Option<Reply>;

/// What a survey of `late.test` tells, in its order. Its servers are at [`SAILOR`]; `names` says what the DNS does, and what
/// it says nothing of does not exist.
async fn told(names: Zone) -> Vec<Event> {
    let (log, _world) = begin(names).await;
    events(&log).await
}

/// The survey, and the servers that it is of.
async fn begin(names: Zone) -> (Arc<Log>, (Names, [Port; 3])) {
    let authority = Authority::new("Lab CA");
    let leaf = authority.leaf(params(&[
        "mail.late.test",
        "box.late.test",
        "autoconfig.late.test",
        "autodiscover.late.test",
        "ua-auto-config.late.test",
        "autoconfig.host.test",
    ]));
    let dns = Names::serve(move |name, asked| names(name, asked).unwrap_or(NO_NAME)).await;
    let [imap, smtp] = server(&leaf).await;
    let web = Port::tls(leaf.config(), |mut stream| async move {
        let asked = head(&mut stream).await;
        let _ = stream.write_all(page(&asked).as_bytes()).await;
        let _ = stream.shutdown().await;
        // What was posted is read to the end, so that nobody is hung up on.
        let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
    })
    .await;
    let berths = [
        ("192.0.2.1:993", imap.at),
        ("192.0.2.1:465", smtp.at),
        ("192.0.2.1:443", web.at),
    ];
    let net = harbour(Some(dns.at), &[authority.root], &berths);
    (survey(net, "late.test"), (dns, [imap, smtp, web]))
}

/// Whether there is a recommendation while time stands still, so that no silent question is ever given up.
async fn is_recommended_meanwhile(names: Zone) -> bool {
    let _still = stand_still();
    let begun = Instant::now();
    let (log, _world) = begin(names).await;
    let told = log.follow(0).any(|(_, event)| {
        let works = |event: &Event| is_of_working_servers(event);
        async move { works(&event) }
    });
    told.await && begun.elapsed().is_zero()
}

/// What the web server has there: settings at a host that nobody would guess.
fn page(asked: &str) -> String {
    let server = |kind: &str, at: u16| {
        format!(
            "<{kind}><hostname>box.late.test</hostname><port>{at}</port>\
             <socketType>SSL</socketType><username>%EMAILADDRESS%</username>"
        )
    };
    let protocol = |kind: &str, at: u16| {
        format!(
            "<Protocol><Type>{kind}</Type><Server>box.late.test</Server><Port>{at}</Port></Protocol>"
        )
    };
    match asked.split(' ').nth(1) {
        Some("/mail/config-v1.1.xml") => ok(&format!(
            "<clientConfig version=\"1.1\"><emailProvider id=\"x\">\
             {}</incomingServer>{}</outgoingServer></emailProvider></clientConfig>",
            server("incomingServer type=\"imap\"", 993),
            server("outgoingServer type=\"smtp\"", 465),
        )),
        Some("/autodiscover/autodiscover.xml") => ok(&format!(
            "<Autodiscover><Response><Account>{}{}</Account></Response></Autodiscover>",
            protocol("IMAP", 993),
            protocol("SMTP", 465),
        )),
        Some("/.well-known/user-agent-configuration.json") => ok(
            r#"{"protocols": {"imap": {"host": "box.late.test"}, "submit": {"host": "box.late.test"}},
                "authentication": {"password": true}}"#,
        ),
        _ => "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".into(),
    }
}

/// A host with addresses of one family alone, and no silence about it.
fn host(asked: RecordType) -> Option<Reply> {
    Some(match asked {
        RecordType::A => Reply::Records(vec![address(SAILOR)]),
        _ => NO_DATA,
    })
}

fn mail_server(asked: RecordType) -> Reply {
    match asked {
        RecordType::A => Reply::Records(vec![address(SAILOR)]),
        RecordType::AAAA => Reply::Silence,
        _ => NO_DATA,
    }
}

fn is_of_working_servers(event: &Event) -> bool {
    let works = |settings: &[Setting]| settings.first().is_some_and(|first| first.verified);
    match event {
        Event::Recommended(told) => works(&told.incoming) && works(&told.outgoing),
        _ => false,
    }
}

/// Whether there was a recommendation before this source had all its answers.
fn is_recommended_before(source: SourceId, events: &[Event]) -> bool {
    let place = |wanted: &dyn Fn(&Event) -> bool| events.iter().position(wanted);
    let recommended = place(&is_of_working_servers);
    let heard = place(&|event| matches!(event, Event::Source(told) if told.source == source));
    recommended.expect("a recommendation") < heard.expect("the source")
}

#[tokio::test(start_paused = true)]
async fn one_family_is_dialled_while_nothing_is_said_of_the_other() {
    let recommended = is_recommended_meanwhile(|name, asked| match (name, asked) {
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
    assert!(recommended);
}

#[tokio::test(start_paused = true)]
async fn a_web_server_is_asked_over_one_family_while_nothing_is_said_of_the_other() {
    let recommended = is_recommended_meanwhile(|name, asked| match name {
        "box.late.test" | "autoconfig.late.test" => Some(mail_server(asked)),
        "pop3.late.test" => Some(Reply::Silence),
        _ => None,
    })
    .await;
    assert!(recommended);
}

/// Of places and records that make one source, each counts as it comes; what vouches for it may come later.
#[tokio::test(start_paused = true)]
async fn one_place_of_a_source_counts_while_nothing_is_said_of_another() {
    let sources: [(SourceId, Zone); 3] = [
        (SourceId::Pacc, |name, asked| match name {
            "ua-auto-config.late.test" | "box.late.test" => host(asked),
            "_ua-auto-config.late.test" => Some(Reply::Silence),
            _ => None,
        }),
        (SourceId::Autodiscover, |name, asked| match name {
            "autodiscover.late.test" | "box.late.test" => host(asked),
            "_autodiscover._tcp.late.test" => Some(Reply::Silence),
            _ => None,
        }),
        (SourceId::MxAutoconfig, |name, asked| match (name, asked) {
            ("late.test", RecordType::MX) => Some(Reply::Records(vec![mx(0, "mx.a.host.test")])),
            ("autoconfig.host.test" | "box.late.test", _) => host(asked),
            ("autoconfig.a.host.test", _) => Some(Reply::Silence),
            _ => None,
        }),
    ];
    for (source, names) in sources {
        assert!(is_recommended_meanwhile(names).await, "{source:?}");
    }
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
        let names: Zone = match silent {
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
        ("box.late.test", _) => host(asked),
        ("_imaps._tcp.late.test", RecordType::SRV) => at(993),
        ("_submissions._tcp.late.test", RecordType::SRV) => at(465),
        _ => None,
    }
}
