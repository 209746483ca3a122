//! A check as JSON, schema 1. See `docs/check.md`.

use serde::Serialize;
use time::OffsetDateTime;

use super::{Seen, paste, text};
use crate::{
    check::{Got, Shut, Statement, Tried, Walk, client::Confidence, published::Said},
    model::{
        Authentication, Family, Finding, HostName, Outcome, Protocol, Security, SourceId, Username,
    },
    say::Voice,
};

/// Every member is always there, null where unknown.
#[derive(Serialize)]
pub struct Report<'a> {
    schema: u32,
    domain: &'a str,
    #[serde(with = "time::serde::rfc3339")]
    checked_at: OffsetDateTime,
    /// What the exit code says.
    fine: bool,
    clients: Vec<ClientReport<'a>>,
    places: Vec<Place<'a>>,
    contradictions: Vec<Spoken<'a>>,
    findings: Vec<Spoken<'a>>,
    /// Lines of a zone file.
    missing_records: &'a [String],
    /// Likewise: those of which it could not be learnt.
    unknown_records: &'a [String],
    firewall: Vec<Closed<'a>>,
    /// Empty without `--intrusive`.
    injections: Vec<Slipped<'a>>,
}

#[derive(Serialize)]
struct Slipped<'a> {
    hostname: &'a HostName,
    port: u16,
    protocol: Protocol,
    outcome: &'static str,
    finding: Option<Spoken<'a>>,
}

#[derive(Serialize)]
struct Closed<'a> {
    hostname: &'a HostName,
    ports: &'a [u16],
    /// One per firewall.
    lines: Vec<String>,
}

#[derive(Serialize)]
struct ClientReport<'a> {
    client: &'a str,
    name: &'a str,
    version: &'a str,
    confidence: &'static str,
    /// Whether it counts for the exit code.
    counts: bool,
    beyond: Option<&'static str>,
    ends: &'static str,
    incoming: Option<Server<'a>>,
    outgoing: Option<Server<'a>>,
    questions: Vec<Question>,
    change: Option<Spoken<'a>>,
    steps: Vec<Step<'a>>,
}

#[derive(Serialize)]
struct Server<'a> {
    protocol: Protocol,
    hostname: &'a HostName,
    port: u16,
    security: Security,
    username: Option<&'a Username>,
    authentication: Option<&'a Authentication>,
    works: &'static str,
    place: Option<&'a str>,
}

#[derive(Serialize)]
struct Question {
    code: &'static str,
    message: String,
}

#[derive(Serialize)]
struct Step<'a> {
    method: &'a str,
    place: &'a str,
    came: &'a str,
    made: &'static str,
    remarks: Vec<Question>,
}

#[derive(Serialize)]
struct Place<'a> {
    source: SourceId,
    family: Option<Family>,
    place: &'a str,
    outcome: Outcome,
    detail: Option<&'a str>,
    servers: Vec<Named<'a>>,
}

#[derive(Serialize)]
struct Named<'a> {
    protocol: Protocol,
    hostname: &'a HostName,
    port: u16,
    security: Security,
    username: Option<&'a Username>,
    works: &'static str,
}

#[derive(Serialize)]
struct Spoken<'a> {
    #[serde(flatten)]
    finding: &'a Finding,
    message: String,
    remedy: String,
    command: Option<String>,
    configuration: Option<String>,
}

impl<'a> Report<'a> {
    /// `alone`: of one client, so without what concerns all.
    pub fn new(seen: &'a Seen, checked_at: OffsetDateTime, voice: &Voice, alone: bool) -> Self {
        let Seen {
            survey,
            check,
            records,
        } = seen;
        let findings: &[Finding] = if alone { &[] } else { &survey.findings };
        let places: &[Statement] = if alone { &[] } else { &check.statements.0 };
        let spoken = |findings: &'a [Finding]| {
            let findings = findings.iter();
            findings.map(|finding| speak(finding, voice)).collect()
        };
        Self {
            schema: 1,
            domain: survey.domain.ascii(),
            checked_at,
            fine: check.is_fine(),
            clients: check.walks.iter().map(|it| client(it, voice)).collect(),
            places: places.iter().map(place).collect(),
            contradictions: spoken(&check.contradictions),
            findings: spoken(findings),
            missing_records: if alone { &[] } else { &records.missing },
            unknown_records: if alone { &[] } else { &records.unknown },
            firewall: check.shut.iter().map(|shut| closed(shut, voice)).collect(),
            injections: check
                .injections
                .iter()
                .map(|it| slipped(it, voice))
                .collect(),
        }
    }
}

fn slipped<'a>(tried: &'a Tried, voice: &Voice) -> Slipped<'a> {
    Slipped {
        hostname: &tried.host,
        port: tried.port,
        protocol: tried.protocol,
        outcome: tried.fate.as_str(),
        finding: tried.finding.as_ref().map(|finding| speak(finding, voice)),
    }
}

fn closed<'a>(shut: &'a Shut, voice: &Voice) -> Closed<'a> {
    Closed {
        hostname: &shut.host,
        ports: &shut.ports,
        lines: paste::firewall(shut, voice),
    }
}

fn client<'a>(walk: &'a Walk, voice: &Voice) -> ClientReport<'a> {
    let client = walk.client;
    let confidence: Confidence = client.confidence();
    ClientReport {
        client: client.id,
        name: &client.name,
        version: &client.version,
        confidence: confidence.as_str(),
        counts: client.is_reachable(),
        beyond: client.beyond.map(|beyond| beyond.as_str()),
        ends: walk.ends.as_str(),
        incoming: walk.incoming.as_ref().map(server),
        outgoing: walk.outgoing.as_ref().map(server),
        questions: walk
            .questions
            .iter()
            .map(|question| Question {
                code: question.as_str(),
                message: text::question(*question, voice),
            })
            .collect(),
        change: walk.change.as_ref().map(|change| speak(change, voice)),
        steps: walk
            .steps
            .iter()
            .map(|step| Step {
                method: step.method,
                place: &step.place,
                came: &step.came,
                made: step.made.as_str(),
                remarks: step
                    .remarks
                    .iter()
                    .map(|remark| Question {
                        code: remark.code,
                        message: text::remark(remark, voice),
                    })
                    .collect(),
            })
            .collect(),
    }
}

fn server(got: &Got) -> Server<'_> {
    let endpoint = &got.server.endpoint;
    Server {
        protocol: endpoint.protocol,
        hostname: &endpoint.host,
        port: endpoint.port,
        security: endpoint.security,
        username: got.server.username.as_ref(),
        authentication: got.server.authentication.as_ref(),
        works: got.works.as_str(),
        place: got.place.as_deref(),
    }
}

fn place(statement: &Statement) -> Place<'_> {
    Place {
        source: statement.source,
        family: statement.family,
        place: &statement.place,
        outcome: statement.outcome,
        detail: statement.detail.as_deref(),
        servers: statement.servers.iter().map(named).collect(),
    }
}

fn named(said: &Said) -> Named<'_> {
    Named {
        protocol: said.endpoint.protocol,
        hostname: &said.endpoint.host,
        port: said.endpoint.port,
        security: said.endpoint.security,
        username: said.username.as_ref(),
        works: said.works.as_str(),
    }
}

fn speak<'a>(finding: &'a Finding, voice: &Voice) -> Spoken<'a> {
    Spoken {
        finding,
        message: voice.message(finding),
        remedy: voice.remedy_of_admin(finding),
        command: voice.command(finding),
        configuration: voice.configuration(finding),
    }
}
