//! A harbour as far as it is known while the survey runs.

use askama::Template;

use super::{Frame, chart, ports::Harbour};
use crate::{
    model::{HostName, Observation},
    survey::{Awaited, Event, Log},
};

/// One host with all that was seen of it so far, and the ports that are waited for. The script puts it in the place of the
/// same host's earlier picture.
#[derive(Template)]
#[template(path = "partials/arriving.html")]
pub struct Arriving {
    harbour: Harbour,
    /// Units.
    each: u32,
}

impl Arriving {
    /// The host that `event`, number `number` of the log, is about, as far as it was known then. None where there is no such
    /// host, nothing new, or a later event that is there already says it all. Hosts are numbered in the order in which they
    /// are named first.
    pub fn new(frame: &Frame, log: &Log, number: usize, event: &Event) -> Option<Self> {
        let (host, port) = about(event)?;
        let later = (number + 1..).map_while(|it| log.event(it));
        if later.into_iter().any(|event| is_of(&event, host)) {
            return None;
        }
        let events: Vec<_> = (1..=number).filter_map(|it| log.event(it)).collect();
        let mut hosts: Vec<&HostName> = Vec::new();
        let mut ports: Vec<u16> = Vec::new();
        let mut seen: Vec<&Observation> = Vec::new();
        for (named, port, observation) in events.iter().filter_map(|event| {
            let (host, port) = about(event)?;
            Some((host, port, observed(event)))
        }) {
            if !hosts.contains(&named) {
                hosts.push(named);
            }
            if named == host {
                ports.push(port);
                seen.extend(observation);
            }
        }
        let waits_again = ports.iter().filter(|known| **known == port).count() > 1;
        if waits_again && observed(event).is_none() {
            return None;
        }
        chart::in_order(&mut seen);
        ports.sort_by_key(|port| chart::place(*port));
        ports.dedup();
        let calls: Vec<(u16, &[&Observation])> = ports
            .into_iter()
            .map(|port| {
                let from = seen.iter().position(|seen| seen.port == port);
                let calls = from.and_then(|from| seen.get(from..)).unwrap_or_default();
                let mut each = calls.chunk_by(|one, next| one.port == next.port);
                (port, each.next().unwrap_or_default())
            })
            .collect();
        let id = hosts.iter().position(|other| *other == host)?;
        let harbour = Harbour::new(&frame.voice, id, host.unicode(), &calls);
        Some(Self {
            each: harbour.height(),
            harbour,
        })
    }
}

/// The server that was called, or is waited for.
fn about(event: &Event) -> Option<(&HostName, u16)> {
    match event {
        Event::Observation(seen) => Some((&seen.host, seen.port)),
        Event::Awaiting(Awaited::Server(host, port)) => Some((host, *port)),
        _ => None,
    }
}

fn observed(event: &Event) -> Option<&Observation> {
    match event {
        Event::Observation(seen) => Some(seen),
        _ => None,
    }
}

/// It shows `host` anew, with all that came before.
fn is_of(event: &Event, host: &HostName) -> bool {
    observed(event).is_some_and(|seen| seen.host == *host)
}
