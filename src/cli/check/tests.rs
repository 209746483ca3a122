//! Walks against servers of this process: each row is a domain that publishes in one way, and where each client ends up.

mod layouts;
mod rows;

use std::{fmt::Write, sync::Arc};

use futures_util::future::{join, join_all};

use self::rows::{COLUMNS, ROWS};
use super::text;
use crate::{
    check::{self, Check, Limits, client::CLIENTS},
    cli::out::Paint,
    demo::{Harbour, Sample},
    model::{DomainName, Survey},
    say::Voice,
    survey::Surveys,
};

async fn look(harbour: &Harbour, domain: &str) -> (Check, Arc<Survey>) {
    let domain: DomainName = domain.parse().unwrap();
    let net = harbour.net().unwrap().remembering();
    let clients: Vec<_> = CLIENTS.iter().collect();
    let policy = Harbour::policy();
    let limits = Limits {
        ispdb: None,
        ispdb_dir: None,
        deadline: policy.deadline,
    };
    let surveys = Surveys::new(net.clone(), net.clone(), policy, Arc::default());
    let log = surveys.of(&domain);
    let (survey, harvest) = join(
        log.finished(),
        check::harvest(&domain, &clients, &limits, &net),
    )
    .await;
    (check::conclude(&clients, &harvest, &survey), survey)
}

fn told(check: &Check, client: &str) -> String {
    let walk = check
        .walks
        .iter()
        .find(|walk| walk.client.id == client)
        .unwrap();
    let ports = walk.incoming.iter().chain(&walk.outgoing);
    let ports = ports.map(|got| got.server.endpoint.port.to_string());
    let change = walk.change.iter().map(|change| change.code.to_owned());
    [walk.ends.as_str().to_owned()]
        .into_iter()
        .chain(ports)
        .chain(change)
        .collect::<Vec<_>>()
        .join(" ")
}

async fn harbour() -> Harbour {
    let samples: Vec<_> = ROWS
        .iter()
        .map(|row| Sample {
            domain: row.domain,
            message: "",
            lay_out: row.lay_out,
        })
        .collect();
    Harbour::of(&samples).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_client_ends_where_the_table_says() {
    let harbour = harbour().await;
    let harbour = Arc::new(harbour);
    let checks = ROWS.iter().map(|row| {
        let harbour = harbour.clone();
        tokio::spawn(async move { look(&harbour, row.domain).await })
    });
    let checks = join_all(checks).await;
    let checks: Vec<_> = checks.into_iter().map(Result::unwrap).collect();
    let mut wrong = String::new();
    let voice = Voice::english();
    for (row, (check, survey)) in ROWS.iter().zip(&checks) {
        for (client, expected) in COLUMNS.iter().zip(row.ends) {
            let told = told(check, client);
            if told != expected {
                let walk = check.walks.iter().find(|walk| walk.client.id == *client);
                let steps = &walk.unwrap().steps;
                let _ = writeln!(
                    wrong,
                    "{} {client}: {told:?}, not {expected:?}\n{:?} {steps:#?}",
                    row.domain,
                    walk.unwrap().incoming
                );
            }
        }
        let text = text::whole(check, survey, &voice, Paint::NONE);
        assert!(!text.contains("{$") && !text.contains('⟨'), "{text}");
    }
    assert!(wrong.is_empty(), "{wrong}");
}
