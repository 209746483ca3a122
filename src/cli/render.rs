//! `portolan render FORMAT ADDRESS`: one file on standard output.

use time::OffsetDateTime;

use super::{
    Exit,
    making::Making,
    out,
    settings::{self, Opening},
};
use crate::{
    certificates::{Pair, signing},
    outputs::{
        CannotCarry, OUTPUTS,
        dns::{self, Site},
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
    let making = match Making::of(&config, &address, &voice).await {
        Ok(making) => making,
        Err(exit) => return exit,
    };
    let subject = making.subject(address.mail(), args.name.as_deref());
    // The zone alone tells where it is all served.
    let made = match output.name {
        "dns" => {
            let site = Site::at(config.public_url.as_ref()).with_keys(making.keys.clone());
            dns::zone(&subject, &site)
        }
        _ => (output.write)(&subject),
    };
    // As the server hands it out: of a published domain signed, where there is a key.
    match (made, &config.signing) {
        (Ok(profile), Some(pair)) if output.name == "mobileconfig" && making.entry.is_some() => {
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
