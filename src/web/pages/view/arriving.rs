//! A harbour as far as it is known while the survey runs.

use askama::Template;

use super::{Frame, chart, ports::Harbour};
use crate::{
    model::{HostName, Observation},
    survey::{Awaited, Event, Log},
};

/// In front of the numbers of these harbours, which stand in one document with those of the result.
const FIRST: usize = 1000;

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
    /// `host` as it stands with event `number` of the log, which is about it. Hosts are numbered in the order in which they
    /// are named first.
    pub fn new(frame: &Frame, log: &Log, number: usize, host: &HostName) -> Self {
        let events: Vec<_> = (1..=number).filter_map(|it| log.event(it)).collect();
        let mut hosts: Vec<&HostName> = Vec::new();
        let mut ports: Vec<u16> = Vec::new();
        let mut seen: Vec<&Observation> = Vec::new();
        for event in &events {
            let (named, port) = match &**event {
                Event::Observation(seen) => (&seen.host, seen.port),
                Event::Awaiting(Awaited::Server(host, port)) => (host, *port),
                _ => continue,
            };
            if !hosts.contains(&named) {
                hosts.push(named);
            }
            if named == host {
                ports.push(port);
                if let Event::Observation(one) = &**event {
                    seen.push(one);
                }
            }
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
        let at = hosts.iter().position(|other| *other == host);
        let id = FIRST + at.unwrap_or_default();
        let harbour = Harbour::new(&frame.voice, id, host.unicode(), &calls);
        Self {
            each: harbour.height(),
            harbour,
        }
    }
}
