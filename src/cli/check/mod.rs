//! `portolan check DOMAIN [--json] [--client NAME | --intrusive]`.

mod paste;
mod report;
mod text;
mod zone;

use std::{sync::Arc, time::Duration};

use time::OffsetDateTime;
use tokio::time::Instant;

use self::zone::Zone;
use super::{
    Exit,
    out::{self, Paint},
    settings::{self, Opening},
    survey,
};
use crate::{
    check::{self, Check, Client, Limits, client, injection},
    config::Config,
    model::{Address, DomainName, Survey},
    net::Net,
    say::Voice,
};

#[derive(clap::Args)]
pub struct Args {
    /// The domain to look at
    #[arg(value_name = "DOMAIN")]
    domain: String,
    /// Write the result as JSON
    #[arg(long)]
    json: bool,
    /// Walk the way of this client alone, step by step
    #[arg(long, value_name = "NAME")]
    client: Option<String>,
    /// Also try whether servers obey what was slipped in before TLS; for domains of the configuration alone
    #[arg(long, conflicts_with = "client")]
    intrusive: bool,
    #[command(flatten)]
    settings: settings::Settings,
}

/// Left of the deadline for walking and writing.
const MARGIN: Duration = Duration::from_millis(250);

pub async fn run(args: Args) -> Exit {
    let Opening {
        config,
        voice,
        address,
    } = match args.settings.open(&args.domain, args.json) {
        Ok(opening) => opening,
        Err(exit) => return exit,
    };
    // What stands before an @ is of no use here and goes no further.
    let address = Address::Domain(address.domain().clone());
    let clients = match chosen(args.client.as_deref(), &voice, args.json) {
        Ok(clients) => clients,
        Err(exit) => return exit,
    };
    if args.intrusive && config.book.find(address.domain()).is_none() {
        let told = [("domain", address.domain().unicode().into())];
        return out::failure(&voice, "intrusive-not-ours", &told, args.json, Exit::Usage);
    }
    let net = match settings::network(&config) {
        Ok(net) => net.allowing(&config.allow_net).remembering(),
        Err(exit) => return exit,
    };
    let stamp = OffsetDateTime::now_utc().truncate_to_second();
    let mut seen = match look(&config, &address, &clients, &net, &voice, args.json).await {
        Ok(seen) => seen,
        Err(exit) => return exit,
    };
    if args.intrusive {
        let ehlo = settings::policy(&config).ehlo;
        seen.check.injections = injection::try_all(&seen.survey, &ehlo, &net).await;
    }
    let alone = args.client.is_some();
    let exit = match seen.check.is_fine() {
        true => Exit::Found,
        false => Exit::NotFound,
    };
    if args.json {
        return out::json(&report::Report::new(&seen, stamp, &voice, alone), exit);
    }
    let paint = Paint::of_stdout();
    let text = match alone {
        true => text::walk(&seen.check, &seen.survey, &voice, paint),
        false => text::whole(&seen, &voice, paint),
    };
    out::result(text.as_bytes(), exit)
}

/// All that there is to tell.
struct Seen {
    survey: Arc<Survey>,
    check: Check,
    records: paste::Records,
}

/// All clients, or the one that was named.
fn chosen(name: Option<&str>, voice: &Voice, json: bool) -> Result<Vec<&'static Client>, Exit> {
    let Some(name) = name else {
        return Ok(client::CLIENTS.iter().collect());
    };
    match client::find(name) {
        Some(client) => Ok(vec![client]),
        None => {
            let known: Vec<_> = client::CLIENTS.iter().map(|client| client.id).collect();
            let args = [("name", name.into()), ("known", known.join(", ").into())];
            Err(out::failure(
                voice,
                "no-such-client",
                &args,
                json,
                Exit::Usage,
            ))
        }
    }
}

/// The survey and the clients' places, side by side; what both ask is fetched once.
async fn look(
    config: &Config,
    address: &Address,
    clients: &[&'static Client],
    net: &Net,
    voice: &Voice,
    json: bool,
) -> Result<Seen, Exit> {
    let limits = Limits {
        ispdb: config.ispdb.clone(),
        ispdb_dir: config.ispdb_dir.clone(),
        deadline: config.deadline.saturating_sub(MARGIN),
    };
    let (survey, harvest, zone) = futures_util::future::join3(
        survey::run_over(net.clone(), config, address, voice, json),
        check::harvest(address.domain(), clients, &limits, net),
        zone(config, address.domain(), net, limits.deadline),
    )
    .await;
    let survey = survey?;
    let mut check = check::conclude(clients, &harvest, &survey);
    if clients.len() == 1 {
        // Who asks about one client wants to know of that one.
        check.contradictions.clear();
    }
    let records = paste::Records::of(&survey, &zone.with(&harvest), config);
    Ok(Seen {
        survey,
        check,
        records,
    })
}

/// What only a published domain may want is asked of such a one alone.
async fn zone(config: &Config, domain: &DomainName, net: &Net, within: Duration) -> Zone {
    match config.book.find(domain) {
        Some(_) => Zone::ask(domain, net, Instant::now() + within).await,
        None => Zone::default(),
    }
}

#[cfg(test)]
mod tests;
