//! A hundred reloads under load inside one process: the part of `bench/serving` that belongs to the ordinary tests.

use std::{net::Ipv4Addr, sync::Arc};

use portolan::{
    config::Config,
    directory::Directory,
    net::{Net, Options},
    survey::{Policy, Surveys},
    web::{self, App},
};

use super::{
    RELOADS,
    crowd::{self, Crowd, Question},
    site::{configuration, name},
};

const DOMAINS: u32 = 20;
const CONNECTIONS: usize = 8;

/// Whole or not at all: every answer is a good one, and each configuration takes effect.
pub async fn reloads() -> Result<(), String> {
    let app = app()?;
    let listeners = web::bind(&[(Ipv4Addr::LOCALHOST, 0).into()])
        .await
        .map_err(|error| error.to_string())?;
    let at = listeners
        .first()
        .and_then(|listener| listener.local_addr().ok())
        .ok_or("no listener")?;
    let server = tokio::spawn(web::serve(app.clone(), listeners));
    let crowds = [Question::Autoconfig, Question::Autodiscover]
        .map(|question| Crowd::gather(at, question, DOMAINS, CONNECTIONS));
    for round in 1..=RELOADS {
        app.reconfigure(read(round)?);
        let answer = crowd::one(at, Question::Autoconfig, round % DOMAINS).await?;
        if !answer.contains(&name(round)) {
            return Err(format!("reload {round} did not take effect"));
        }
    }
    let mut good = 0;
    for crowd in crowds {
        let count = crowd.disperse().await;
        good += count.good;
        if count.failed > 0 {
            return Err(format!("{} requests failed: {}", count.failed, count.why));
        }
    }
    app.closing.cancel();
    server.await.map_err(|error| error.to_string())?;
    println!("{RELOADS} reloads, {good} requests, none failed");
    // A crowd that never came would not have failed either.
    let least = 2 * CONNECTIONS as u64;
    (good >= least)
        .then_some(())
        .ok_or_else(|| format!("only {good} requests"))
}

fn read(round: u32) -> Result<Config, String> {
    Config::read(&configuration(DOMAINS, round)).map_err(|mistakes| format!("{mistakes:?}"))
}

fn app() -> Result<App, String> {
    let config = read(0)?;
    let nobody = Options {
        nameservers: vec![(Ipv4Addr::LOCALHOST, 1).into()],
        ..Options::default()
    };
    let net = Net::new(&nobody).map_err(|error| error.to_string())?;
    let policy = Policy {
        deadline: config.deadline,
        ispdb: None,
        ispdb_dir: None,
        ehlo: "[127.0.0.1]".into(),
    };
    let directory = Arc::new(Directory::new(config.book.clone()));
    let surveys = Surveys::new(net.clone(), net, policy, directory.clone());
    Ok(App::new(config, surveys, directory))
}
