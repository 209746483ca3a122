//! What is logged, where to: standard error, filtered by `PORTOLAN_LOG`.

mod line;
mod scribe;

use std::{
    env,
    io::{self, IsTerminal},
    panic,
};

use tracing_subscriber::{
    filter::{LevelFilter, Targets},
    layer::SubscriberExt,
    util::SubscriberInitExt,
};

use self::{line::Line, scribe::Scribe};
use super::out;

pub use self::scribe::Guard;

/// How much a command says without `PORTOLAN_LOG`.
#[derive(Clone, Copy, Debug)]
pub enum Loudness {
    /// What an operator wants to find in a log.
    Server,
    /// Only our own faults: the command's messages say the rest.
    Command,
}

/// Once, at the start. A filter that cannot be read is as good as none. A server's lines go out while the guard lives.
pub fn start(loudness: Loudness) -> Guard {
    let asked = env::var("PORTOLAN_LOG").ok();
    let asked = asked.filter(|filter| !filter.trim().is_empty());
    let filter = asked
        .and_then(|filter| filter.parse().ok())
        .unwrap_or_else(|| usual(loudness))
        // At its loudest it writes whole paths, and some mail clients put the address into the path.
        .with_target("tower_http::csrf", LevelFilter::OFF);
    let log = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(out::may_colour(io::stderr().is_terminal()))
        .event_format(Line::default());
    // A command's few lines stand among its other messages.
    let scribe = match loudness {
        Loudness::Server => Scribe::hire(io::stderr()).ok(),
        Loudness::Command => None,
    };
    let guard = match scribe {
        Some((scribe, guard)) => {
            log.with_writer(scribe).finish().with(filter).init();
            guard
        }
        None => {
            log.with_writer(io::stderr).finish().with(filter).init();
            Guard::of_nothing()
        }
    };
    // The place alone: a panic's text may quote what a visitor sent.
    panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        tracing::error!(place, "a bug of ours");
    }));
    guard
}

fn usual(loudness: Loudness) -> Targets {
    match loudness {
        // hickory warns of every zone that is signed badly; whose zone it is may be anybody's choice.
        Loudness::Server => Targets::new()
            .with_default(LevelFilter::WARN)
            .with_targets(
                ["net", "proto", "resolver"]
                    .map(|part| (format!("hickory_{part}"), LevelFilter::OFF)),
            )
            .with_target("portolan", LevelFilter::INFO),
        Loudness::Command => Targets::new().with_target("portolan", LevelFilter::ERROR),
    }
}
