//! `portolan survey ADDRESS [--json]`.

use std::sync::Arc;

use futures_util::StreamExt;

use super::{
    Exit,
    out::{self, Paint, Progress},
    settings::{self, Opening},
    table,
};
use crate::{
    config::Config,
    directory::Directory,
    model::{Address, Survey, Verdict},
    net::Net,
    say::{Report, Voice},
    survey::{Event, Surveys},
};

#[derive(clap::Args)]
pub struct Args {
    /// Mail address or domain
    #[arg(value_name = "ADDRESS")]
    address: String,
    /// Write the report as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    settings: settings::Settings,
}

pub async fn run(args: Args) -> Exit {
    let Opening {
        config,
        voice,
        address,
    } = match args.settings.open(&args.address, args.json) {
        Ok(opening) => opening,
        Err(exit) => return exit,
    };
    let survey = match run_one(&config, &address, &voice, args.json).await {
        Ok(survey) => survey,
        Err(exit) => return exit,
    };
    let exit = if survey.recommended.is_complete() {
        Exit::Found
    } else {
        Exit::NotFound
    };
    if args.json {
        out::json(&Report::new(&survey, &address, &voice), exit)
    } else {
        let text = table::whole(&survey, &address, &voice, Paint::of_stdout());
        out::result(text.as_bytes(), exit)
    }
}

/// Surveys with progress on the terminal. Where this machine is at fault, that has been told.
pub async fn run_one(
    config: &Config,
    address: &Address,
    voice: &Voice,
    json: bool,
) -> Result<Arc<Survey>, Exit> {
    let net = settings::network(config)?.allowing(&config.allow_net);
    run_over(net, config, address, voice, json).await
}

/// The same over a network that is there already.
pub async fn run_over(
    net: Net,
    config: &Config,
    address: &Address,
    voice: &Voice,
    json: bool,
) -> Result<Arc<Survey>, Exit> {
    let directory = Arc::new(Directory::new(config.book.clone()));
    let surveys = Surveys::new(net.clone(), net, settings::policy(config), directory);
    let log = surveys.of(address.domain());
    let progress = Progress::new();
    let mut seen = Seen::default();
    let mut events = Box::pin(log.clone().follow(0));
    progress.show(&seen.said(address, voice));
    while let Some((_, event)) = events.next().await {
        seen.note(&event);
        progress.show(&seen.said(address, voice));
    }
    progress.clear();
    let survey = log.finished().await;
    match survey.fault {
        None => Ok(survey),
        Some(fault) => Err(out::failure(voice, fault.code(), &[], json, Exit::Machine)),
    }
}

/// What the line of progress counts.
#[derive(Default)]
struct Seen {
    sources: usize,
    conversations: usize,
    fine: usize,
}

impl Seen {
    fn note(&mut self, event: &Event) {
        match event {
            Event::Source(_) => self.sources += 1,
            Event::Observation(observation) => {
                self.conversations += 1;
                self.fine += usize::from(observation.verdict == Verdict::Ok);
            }
            Event::Recommended(_) | Event::Certain(_) | Event::Awaiting(_) | Event::Done(_) => {}
        }
    }

    fn said(&self, address: &Address, voice: &Voice) -> String {
        voice.say_with(
            "terminal-progress",
            &[
                ("domain", address.domain().unicode().into()),
                ("sources", self.sources.into()),
                ("conversations", self.conversations.into()),
                ("fine", self.fine.into()),
            ],
        )
    }
}
