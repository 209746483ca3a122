//! Whole surveys of a server that says in its greeting which program it is.

use std::sync::Arc;

use hickory_resolver::proto::rr::RecordType;
use portolan::{
    directory::Directory,
    model::{Finding, Survey},
    net::harbour::Berth,
    say::Voice,
    survey::{Policy, Surveys},
};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};

use crate::support::{
    LONG, berthed,
    certificates::{Authority, Leaf, params},
    names::{NO_DATA, NO_NAME, Names, Reply, address, mx},
    ports::Port,
};

/// A server behind TLS that greets like this and answers IMAP and SMTP alike.
async fn server(leaf: &Leaf, greeting: &'static str) -> Port {
    Port::tls(leaf.config(), move |stream| async move {
        let (reader, mut writer) = tokio::io::split(stream);
        let _ = writer.write_all(format!("{greeting}\r\n").as_bytes()).await;
        let mut lines = BufReader::new(reader).lines();
        while let Ok(Some(line)) = lines.next_line().await {
            let answer = match line.split_once(' ') {
                Some(("EHLO", _)) => "250-mail\r\n250 AUTH PLAIN\r\n".to_owned(),
                Some((tag, _)) => format!("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n{tag} OK done\r\n"),
                None => "221 bye\r\n".to_owned(),
            };
            if writer.write_all(answer.as_bytes()).await.is_err() {
                return;
            }
        }
    })
    .await
}

/// Surveys `good.test`, whose mail host has nothing but these two; one that is none refuses.
async fn survey(imap: Option<&'static str>, smtp: &'static str) -> Arc<Survey> {
    let names = Names::serve(|name, kind| match (name, kind) {
        ("good.test", RecordType::MX) => Reply::Records(vec![mx(10, "mail.good.test")]),
        ("mail.good.test", RecordType::A) => Reply::Records(vec![address("192.0.2.1")]),
        ("good.test" | "mail.good.test", _) => NO_DATA,
        _ => NO_NAME,
    })
    .await;
    let authority = Authority::new("Test CA");
    let leaf = authority.leaf(params(&["mail.good.test"]));
    let incoming = match imap {
        Some(greeting) => Some(server(&leaf, greeting).await),
        None => None,
    };
    let outgoing = server(&leaf, smtp).await;
    let mut berths = vec![("192.0.2.1:465", Berth::At(outgoing.at))];
    berths.extend(
        incoming
            .iter()
            .map(|port| ("192.0.2.1:993", Berth::At(port.at))),
    );
    let net = berthed(
        Some(names.at),
        std::slice::from_ref(&authority.root),
        berths,
    );
    let policy = Policy {
        deadline: LONG,
        ispdb: None,
        ispdb_dir: None,
        ehlo: "portolan.example".into(),
    };
    let surveys = Surveys::new(net.clone(), net, policy, Arc::new(Directory::default()));
    surveys.of(&"good.test".parse().unwrap()).finished().await
}

/// Codes and subjects of what is said of the program.
fn told(survey: &Survey) -> Vec<(&str, Option<&str>)> {
    let about = |finding: &&Finding| finding.args.contains_key("software");
    let findings = survey.findings.iter().filter(about);
    findings
        .map(|finding| {
            assert_eq!(finding.args["software"], "Axigen");
            let remedy = Voice::english().remedy(finding);
            let of_the_login = remedy.contains("user name is usually your whole address");
            assert_eq!(of_the_login, finding.code == "server-software", "{remedy}");
            (finding.code, finding.subject.as_deref())
        })
        .collect()
}

#[tokio::test]
async fn a_host_with_axigen_is_recognised_by_how_it_greets() {
    const IMAP: &str = "* OK Axigen-10.5.40 IMAP4rev1 service is ready";
    const SMTP: &str = "220 mail.good.test Axigen ESMTP ready";
    let runs = ("server-software", Some("mail.good.test"));
    let closed = ("software-closed-at-first", Some("mail.good.test"));
    for (imap, smtp, expected) in [
        (Some(IMAP), SMTP, &[runs][..]),
        (Some(IMAP), "220 mail.good.test ESMTP", &[runs]),
        (Some("* OK ready"), SMTP, &[runs]),
        (Some("* OK ready"), "220 axigen ESMTP Postfix", &[]),
        (None, SMTP, &[runs, closed]),
    ] {
        let survey = survey(imap, smtp).await;
        assert_eq!(told(&survey), expected, "{imap:?} {smtp}");
        assert_eq!(survey.provider, None, "a program is no provider");
        let incoming = survey.recommended.incoming.first();
        assert_eq!(incoming.is_some(), imap.is_some());
        assert!(!survey.recommended.outgoing.is_empty());
    }
}
