//! `portolan render FORMAT ADDRESS`: one file on standard output.

use std::io::{self, IsTerminal, Write};

use time::OffsetDateTime;

use super::{
    Exit, out,
    settings::{self, Opening},
    survey,
};
use crate::{
    certificates::{Pair, signing},
    model::{Address, Offer, Recommendation, Role, Setting},
    outputs::{
        CannotCarry, OUTPUTS, Subject,
        dns::{self, Key, Site},
    },
    say::Voice,
};

#[derive(clap::Args)]
pub struct Args {
    /// Format of the file
    #[arg(value_name = "FORMAT", value_parser = formats())]
    format: String,
    /// Mail address or domain
    #[arg(value_name = "ADDRESS")]
    address: String,
    /// Full name of the person, for formats that hold one
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    #[command(flatten)]
    settings: settings::Settings,
}

fn formats() -> clap::builder::PossibleValuesParser {
    OUTPUTS
        .iter()
        .map(|output| output.name)
        .collect::<Vec<_>>()
        .into()
}

pub async fn run(args: Args) -> Exit {
    let Opening {
        config,
        voice,
        address,
    } = match args.settings.open(&args.address, false) {
        Ok(opening) => opening,
        Err(exit) => return exit,
    };
    let Some(output) = OUTPUTS.iter().find(|output| output.name == args.format) else {
        // The parser has let nothing else pass.
        return Exit::Usage;
    };
    if output.needs_address && address.mail().is_none() {
        return out::failure(&voice, "address-no-local-part", &[], false, Exit::Usage);
    }
    let entry = config.book.find(address.domain());
    let given = entry.as_ref().and_then(|entry| {
        let name = entry.offer().name.as_ref();
        Some(Found {
            recommended: entry.given()?,
            name: name.map(|name| name.default.clone()),
            keys: Vec::new(),
        })
    });
    let mut found = match given {
        Some(given) => given,
        None => match surveyed(&config, &address, &voice).await {
            Ok(surveyed) => surveyed,
            Err(exit) => return exit,
        },
    };
    if let Some(entry) = &entry {
        found.recommended = entry.terms.login.said_of(found.recommended);
    }
    let display_name = found.name.unwrap_or_else(|| address.domain().unicode());
    let offer = entry.as_ref().map_or(Offer::NOTHING, |entry| entry.offer());
    let sieve = entry
        .as_ref()
        .map(|entry| entry.sieve())
        .unwrap_or_default();
    let subject = Subject {
        domain: address.domain(),
        display_name: &display_name,
        recommended: &found.recommended,
        sieve: &sieve,
        offer,
        address: address.mail(),
        full_name: args.name.as_deref(),
    };
    // The zone alone tells where it is all served.
    let made = match output.name {
        "dns" => {
            let site = Site::at(config.public_url.as_ref()).with_keys(found.keys);
            dns::zone(&subject, &site)
        }
        _ => (output.write)(&subject),
    };
    // As the server hands it out: of a published domain signed, where there is a key.
    match (made, &config.signing) {
        (Ok(profile), Some(pair)) if output.name == "mobileconfig" && entry.is_some() => {
            match signed(&profile, pair) {
                Ok(profile) => out::result(&profile, Exit::Found),
                Err(error) => {
                    out::message(&error.to_string());
                    Exit::Usage
                }
            }
        }
        (made, _) => finish(made, &voice),
    }
}

fn signed(profile: &[u8], pair: &Pair) -> anyhow::Result<Vec<u8>> {
    Ok(signing::open(pair)?.sign(profile, OffsetDateTime::now_utc())?)
}

/// What a file is made of.
pub(super) struct Found {
    pub recommended: Recommendation,
    /// What the provider calls itself.
    pub name: Option<String>,
    /// Public keys that its servers showed.
    pub keys: Vec<Key>,
}

/// What a survey verified. Has told the person what to check.
pub(super) async fn surveyed(
    config: &crate::config::Config,
    address: &Address,
    voice: &Voice,
) -> Result<Found, Exit> {
    let survey = survey::run_one(config, address, voice, false).await?;
    let recommended = survey.recommended.for_files();
    if recommended.incoming.is_empty() && recommended.outgoing.is_empty() {
        return Err(out::failure(
            voice,
            "no-settings",
            &[],
            false,
            Exit::NotFound,
        ));
    }
    let doubtful = [Role::Incoming, Role::Outgoing]
        .into_iter()
        .flat_map(|role| recommended.of(role))
        .filter(|setting| !setting.authenticated)
        .collect::<Vec<_>>();
    if !doubtful.is_empty() && !confirmed(address, &doubtful, voice) {
        return Err(Exit::NotFound);
    }
    let name = survey
        .provider
        .as_ref()
        .map(|provider| provider.name.clone());
    Ok(Found {
        recommended,
        name,
        keys: Key::seen(&survey.observations),
    })
}

/// What was learnt in a way that could have been forged is for the person to confirm (RFC 6186 §6). Where nobody sits at
/// a terminal, it is said and taken as seen.
fn confirmed(address: &Address, doubtful: &[&Setting], voice: &Voice) -> bool {
    let mut hosts = doubtful
        .iter()
        .map(|setting| setting.hostname.to_string())
        .collect::<Vec<_>>();
    hosts.dedup();
    let args = [
        ("hosts", hosts.into()),
        ("domain", address.domain().to_string().into()),
    ];
    out::message(&voice.say_with("terminal-confirm", &args));
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return true;
    }
    let mut err = io::stderr().lock();
    let _ = write!(err, "{} ", voice.say("terminal-confirm-question")).and_then(|()| err.flush());
    drop(err);
    let mut answer = String::new();
    let read = io::stdin().read_line(&mut answer);
    let yes = voice.say("terminal-confirm-yes").to_lowercase();
    read.is_ok()
        && yes
            .split(' ')
            .any(|word| word == answer.trim().to_lowercase())
}

fn finish(made: Result<Vec<u8>, CannotCarry>, voice: &Voice) -> Exit {
    match made {
        Ok(file) => out::result(&file, Exit::Found),
        Err(CannotCarry::NoAddress) => {
            out::failure(voice, "address-no-local-part", &[], false, Exit::Usage)
        }
        Err(reason) => {
            out::failure(voice, "cannot-carry", &[], false, Exit::NotFound);
            out::message(&reason.to_string());
            Exit::NotFound
        }
    }
}
