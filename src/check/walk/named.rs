//! Steps that name servers without a document: SRV records, and usual names.

use super::{Made, Outcome, Walker};
use crate::{
    check::{
        client::Try,
        harvest::{Request, srv},
        ports::{self, Works},
        reading::{Reading, Server},
    },
    model::{Endpoint, HostName, Security, Username},
    net::Lookup,
    wire::protocols::PROTOCOLS,
};

impl Walker<'_> {
    pub(super) fn srv(
        &mut self,
        incoming: &[String],
        outgoing: &[String],
        by_port: bool,
        name: &str,
    ) -> Outcome {
        let (into, out) = (
            self.first_record(incoming, by_port, name),
            self.first_record(outgoing, by_port, name),
        );
        let reading = Reading {
            incoming: into,
            outgoing: out,
            remarks: Vec::new(),
        };
        let enough = match self.client.gathers {
            true => !reading.is_empty(),
            false => reading.is_complete(),
        };
        match enough {
            true => Outcome::Took(reading, None),
            false => Outcome::WentOn,
        }
    }

    /// The server behind the first label that has one.
    fn first_record(&mut self, labels: &[String], by_port: bool, name: &str) -> Option<Server> {
        for label in labels {
            let Request::Srv(owner) = srv(label, name) else {
                continue;
            };
            let records = self.harvest.records(&owner);
            let best = match records {
                Some(Lookup::Found(records, _)) => records
                    .iter()
                    .filter(|record| record.target.is_some())
                    .min_by_key(|record| (record.priority, u16::MAX - record.weight)),
                _ => None,
            };
            let spec = PROTOCOLS.iter().find_map(|spec| {
                let mut ports = spec.ports.iter();
                let own = format!("_{label}");
                let port = ports.find(|port| port.srv_label == Some(own.as_str()))?;
                Some((spec.protocol, port.security))
            });
            let server = best.zip(spec).and_then(|(record, (protocol, security))| {
                let security = match (by_port, record.port) {
                    (false, _) => security,
                    (true, 143 | 587) => Security::StartTls,
                    (true, _) => Security::ImplicitTls,
                };
                Some(Server {
                    endpoint: Endpoint {
                        protocol,
                        host: record.target.clone()?,
                        port: record.port,
                        security,
                    },
                    username: Some(Username::address()),
                    authentication: None,
                })
            });
            let made = match server {
                Some(_) => Made::Took,
                None => Made::WentOn,
            };
            self.report("SRV", &owner, records_word(records), made, Vec::new());
            if server.is_some() {
                return server;
            }
        }
        None
    }

    pub(super) fn guess(&mut self, incoming: &[Try], outgoing: &[Try], name: &str) -> Outcome {
        let reading = Reading {
            incoming: self.try_all(incoming, name),
            outgoing: self.try_all(outgoing, name),
            remarks: Vec::new(),
        };
        let (came, made) = match reading.is_complete() {
            true => ("guessed", Made::Took),
            false => ("guessed-nothing", Made::WentOn),
        };
        self.report("", name, came, made, Vec::new());
        match reading.is_complete() {
            true => Outcome::Took(reading, None),
            false => Outcome::WentOn,
        }
    }

    /// The first of the usual places that works.
    fn try_all(&self, tries: &[Try], name: &str) -> Option<Server> {
        let places = tries
            .iter()
            .flat_map(|each| each.labels.iter().map(move |label| (each, label)));
        places
            .filter_map(|(each, label)| {
                let host: HostName = match label.as_str() {
                    "" => name.parse().ok()?,
                    label => format!("{label}.{name}").parse().ok()?,
                };
                Some(Server {
                    endpoint: Endpoint {
                        protocol: each.protocol()?,
                        host,
                        port: each.port,
                        security: each.security,
                    },
                    username: Some(Username::address()),
                    authentication: None,
                })
            })
            .find(|server| ports::judge(server, self.survey) == Works::Yes)
    }
}

pub(super) fn records_word<T>(records: Option<&Lookup<T>>) -> &'static str {
    match records {
        Some(Lookup::Found(..)) => "records",
        Some(Lookup::NoData | Lookup::NoName) => "no-records",
        Some(Lookup::Failed(_)) | None => "dns-failed",
    }
}
