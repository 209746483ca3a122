//! What is logged, where to: standard error, filtered by `PORTOLAN_LOG`.

mod line;
mod scribe;

use std::{
    io::{self, IsTerminal},
    panic,
};

use tracing_subscriber::EnvFilter;

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
    let usual = match loudness {
        // hickory warns of every zone that is signed badly; whose zone it is may be anybody's choice.
        Loudness::Server => {
            "warn,hickory_net=off,hickory_proto=off,hickory_resolver=off,portolan=info"
        }
        Loudness::Command => "off,portolan=error",
    };
    let filter = EnvFilter::try_from_env("PORTOLAN_LOG").unwrap_or_else(|_| EnvFilter::new(usual));
    // At its loudest it writes whole paths, and some mail clients put the address into the path.
    let filter = match "tower_http::csrf=off".parse() {
        Ok(directive) => filter.add_directive(directive),
        Err(_) => filter,
    };
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(out::may_colour(io::stderr().is_terminal()))
        .event_format(Line::default());
    // A command's few lines stand among its other messages.
    let scribe = match loudness {
        Loudness::Server => Scribe::hire(io::stderr()).ok(),
        Loudness::Command => None,
    };
    let guard = match scribe {
        Some((scribe, guard)) => {
            log.with_writer(scribe).init();
            guard
        }
        None => {
            log.with_writer(io::stderr).init();
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
