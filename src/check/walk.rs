//! One client's way over the answers, step by step. Pure.

use url::Url;

use super::{
    autoconfig,
    client::{By, Client, Question, Step, Try, Way, Wins},
    harvest::{Harvest, Request, srv},
    judge,
    ports::{self, Works},
    reading::{Reading, Remark, Server},
};
use crate::{
    model::{Endpoint, Finding, HostName, Role, Security, Survey, Username},
    net::{HttpFault, Lookup, Page},
    wire::{documents::xml, protocols::PROTOCOLS},
};

/// Where a client ends up.
#[derive(Clone, Debug)]
pub struct Walk {
    pub client: &'static Client,
    pub ends: Ending,
    pub incoming: Option<Got>,
    pub outgoing: Option<Got>,
    /// What the person is asked besides name, address and password.
    pub questions: Vec<Question>,
    /// The first thing to change, if anything is.
    pub change: Option<Finding>,
    pub steps: Vec<StepReport>,
}

/// Whether a client sets itself up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    ByItself,
    AfterQuestion,
    Not,
}

impl Ending {
    /// As in the report; message ids are made of it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ByItself => "by-itself",
            Self::AfterQuestion => "after-question",
            Self::Not => "not",
        }
    }
}

/// One server that a client ends up with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Got {
    pub server: Server,
    pub works: Works,
    /// Where it was learnt: a URL, an SRV owner name, or nothing for a guess.
    pub place: Option<String>,
}

/// One place that was asked, what came, and what the client made of it.
#[derive(Clone, Debug)]
pub struct StepReport {
    /// `GET`, `POST`, `SRV`; empty where nothing is sent that could be named.
    pub method: &'static str,
    /// A URL, a name, or the word for what cannot be seen.
    pub place: String,
    /// In short machine words: `http-200`, `refused`, `cert-expired`, `records`, `no-records` …
    pub came: String,
    pub made: Made,
    pub remarks: Vec<Remark>,
}

/// What a client made of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// Settings.
    Took,
    /// Nothing, and it goes on.
    WentOn,
    /// Nothing, and it looks no further on this way.
    Stuck,
    /// It cannot be told from here.
    Unseen,
    /// It was not asked, since it is switched off here.
    NotAsked,
}

impl Made {
    /// As in the report; message ids are made of it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Took => "took",
            Self::WentOn => "went-on",
            Self::Stuck => "stuck",
            Self::Unseen => "unseen",
            Self::NotAsked => "not-asked",
        }
    }
}

/// Walks the way of `client`.
pub fn walk(client: &'static Client, harvest: &Harvest, survey: &Survey) -> Walk {
    let mut walker = Walker {
        client,
        harvest,
        survey,
        steps: Vec::new(),
        found: None,
        given_up: None,
        absent: false,
    };
    for way in &client.ways {
        if walker.way(way) == Flow::End {
            break;
        }
    }
    walker.end()
}

/// Settings that are in hand.
#[derive(Clone, Debug, Default)]
struct Found {
    incoming: Option<Got>,
    outgoing: Option<Got>,
    questions: Vec<Question>,
}

impl Found {
    fn is_complete(&self) -> bool {
        self.incoming.is_some() && self.outgoing.is_some()
    }

    fn works(&self) -> bool {
        let got = self.incoming.iter().chain(&self.outgoing);
        self.is_complete() && got.into_iter().all(|got| !got.works.is_fault())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flow {
    On,
    /// No further step, no further way.
    End,
}

/// What one step came to.
enum Outcome {
    Took(Reading, Option<Question>),
    Stuck,
    WentOn,
}

struct Walker<'a> {
    client: &'static Client,
    harvest: &'a Harvest,
    survey: &'a Survey,
    steps: Vec<StepReport>,
    found: Option<Found>,
    /// The first settings that did not work, of a client that goes on then.
    given_up: Option<Found>,
    /// The last step had nothing at all.
    absent: bool,
}

impl Walker<'_> {
    fn way(&mut self, way: &Way) -> Flow {
        if way.after_absence && !self.absent {
            return Flow::On;
        }
        for name in way.at.iter().flat_map(|at| self.harvest.names(*at)) {
            for step in &way.steps {
                let first = self.steps.len();
                let outcome = self.step(step, &name, way.wins);
                let ends = way.wins == Wins::Status200;
                match outcome {
                    Outcome::WentOn => continue,
                    Outcome::Took(reading, asks) => {
                        return match self.take(reading, asks, first) || ends {
                            true => Flow::End,
                            false => Flow::On,
                        };
                    }
                    Outcome::Stuck if ends => return Flow::End,
                    Outcome::Stuck => return Flow::On,
                }
            }
        }
        Flow::On
    }

    /// Whether the walk is at its end with this. What is told from step `first` on led here: in a step that asks several
    /// places, those for reading come first.
    fn take(&mut self, reading: Reading, asks: Option<Question>, first: usize) -> bool {
        let survey = self.survey;
        let mut places = self
            .steps
            .iter()
            .skip(first)
            .filter(|step| step.made == Made::Took && !step.method.is_empty())
            .map(|step| step.place.clone());
        let (into, out) = (places.next(), places.next_back());
        let out = out.or_else(|| into.clone());
        let got = |server: Server, place| Got {
            works: ports::judge(&server, survey),
            server,
            place,
        };
        let incoming = reading.incoming.map(|server| got(server, into));
        let outgoing = reading.outgoing.map(|server| got(server, out));
        let mut found = self.found.take().unwrap_or_default();
        let news = found.incoming.is_none() && incoming.is_some()
            || found.outgoing.is_none() && outgoing.is_some();
        found.incoming = found.incoming.or(incoming);
        found.outgoing = found.outgoing.or(outgoing);
        found.questions.extend(asks.filter(|_| news));
        if self.client.tries_on && !found.works() {
            self.given_up.get_or_insert(found);
            return false;
        }
        let done = found.is_complete() || !self.client.gathers;
        self.found = Some(found);
        done
    }

    fn step(&mut self, step: &Step, name: &str, wins: Wins) -> Outcome {
        self.absent = false;
        match step {
            Step::Autoconfig { asks, .. } => self.autoconfig(step, name, wins, *asks),
            Step::Autodiscover { by, asks, .. } => self.autodiscover(step, *by, name, wins, *asks),
            Step::Srv {
                incoming,
                outgoing,
                security_by_port,
            } => self.srv(incoming, outgoing, *security_by_port, name),
            Step::Guess { incoming, outgoing } => self.guess(incoming, outgoing, name),
            Step::Unseen { what } => {
                self.report("", what.as_str(), "", Made::Unseen, Vec::new());
                Outcome::WentOn
            }
        }
    }

    fn report(
        &mut self,
        method: &'static str,
        place: &str,
        came: &str,
        made: Made,
        remarks: Vec<Remark>,
    ) {
        self.steps.push(StepReport {
            method,
            place: place.to_owned(),
            came: came.to_owned(),
            made,
            remarks,
        });
    }

    fn autoconfig(
        &mut self,
        step: &Step,
        name: &str,
        wins: Wins,
        asks: Option<Question>,
    ) -> Outcome {
        let Some(request) = self.harvest.request(step, name) else {
            self.absent = true;
            self.report("GET", "ispdb", "switched-off", Made::NotAsked, Vec::new());
            return Outcome::WentOn;
        };
        let (Request::Get(url), Some(rules)) = (&request, &self.client.autoconfig) else {
            return Outcome::WentOn;
        };
        let harvest = self.harvest;
        let page = match harvest.page(&request) {
            Some(Ok(page)) => page,
            Some(Err(fault)) => return self.failed("GET", url, fault),
            None => return self.failed("GET", url, &HttpFault::Timeout),
        };
        let came = format!("http-{}", page.status);
        let success = match wins {
            Wins::Status200 => page.status == 200,
            _ => (200..300).contains(&page.status),
        };
        if !success {
            self.absent = page.status == 404;
            self.report("GET", url.as_str(), &came, Made::WentOn, Vec::new());
            return Outcome::WentOn;
        }
        let content_type = page.content_type.as_deref();
        let reading = rules.read(&page.body, content_type, &harvest.domain);
        let made = made_of(&reading, page, rules, wins);
        self.report("GET", url.as_str(), &came, made, reading.remarks.clone());
        match made {
            Made::Took => Outcome::Took(reading, asks),
            Made::Stuck => Outcome::Stuck,
            _ => Outcome::WentOn,
        }
    }

    fn failed(&mut self, method: &'static str, url: &Url, fault: &HttpFault) -> Outcome {
        self.report(
            method,
            url.as_str(),
            &fault.code(),
            Made::WentOn,
            Vec::new(),
        );
        Outcome::WentOn
    }

    fn autodiscover(
        &mut self,
        step: &Step,
        by: By,
        name: &str,
        wins: Wins,
        asks: Option<Question>,
    ) -> Outcome {
        let harvest = self.harvest;
        let Some(request) = harvest.request(step, name) else {
            return Outcome::WentOn;
        };
        let urls = match &request {
            Request::Post(url) => vec![url.clone()],
            request => {
                let leads = harvest.leads(by, request);
                let (method, place) = asked(request);
                let came = self.came(request, !leads.is_empty());
                let made = Made::WentOn;
                self.report(method, &place, &came, made, Vec::new());
                leads
            }
        };
        for url in urls {
            match self.post(&url, wins) {
                Outcome::Took(reading, _) => {
                    // Only the way to another organisation's host is asked about.
                    let (last, _) = harvest.autodiscover(&url);
                    let asks = asks.filter(|_| !self.is_own(&last));
                    return Outcome::Took(reading, asks);
                }
                Outcome::Stuck => return Outcome::Stuck,
                Outcome::WentOn => {}
            }
        }
        Outcome::WentOn
    }

    /// What came of an indirect question, in short machine words.
    fn came(&self, request: &Request, leads: bool) -> String {
        match request {
            Request::Srv(owner) => records_word(self.harvest.records(owner)).to_owned(),
            request => match self.harvest.page(request) {
                Some(Ok(page)) if leads => format!("leads-on-{}", page.status),
                Some(Ok(page)) => format!("http-{}", page.status),
                Some(Err(fault)) => fault.code(),
                None => HttpFault::Timeout.code(),
            },
        }
    }

    fn post(&mut self, url: &Url, wins: Wins) -> Outcome {
        let harvest = self.harvest;
        let Some(rules) = &self.client.autodiscover else {
            return Outcome::WentOn;
        };
        let (last, page) = harvest.autodiscover(url);
        let page = match page {
            Some(Ok(page)) => page,
            Some(Err(fault)) => return self.failed("POST", &last, fault),
            None => return self.failed("POST", &last, &HttpFault::Timeout),
        };
        let came = format!("http-{}", page.status);
        if page.status == 401 {
            // With the person's password it would say more. Nobody types one here.
            let remark = vec![Remark::passed("login-wanted")];
            self.report("POST", last.as_str(), &came, Made::Unseen, remark);
            return Outcome::WentOn;
        }
        if !(200..300).contains(&page.status) {
            self.report("POST", last.as_str(), &came, Made::WentOn, Vec::new());
            return Outcome::WentOn;
        }
        let mut reading = rules.read(&page.body, &harvest.domain);
        if !reading.is_complete() && !self.client.gathers && !reading.is_empty() {
            let what = match reading.incoming {
                None => "IMAP",
                Some(_) => "SMTP",
            };
            let remark = Remark::fatal("lacks").with("what", what);
            reading = Reading {
                remarks: [reading.remarks, vec![remark]].concat(),
                ..Reading::default()
            };
        }
        let usable = !reading.is_empty();
        let made = match (usable, wins) {
            (true, _) => Made::Took,
            (false, Wins::Answer) => Made::Stuck,
            (false, _) => Made::WentOn,
        };
        let remarks = reading.remarks.clone();
        self.report("POST", last.as_str(), &came, made, remarks);
        match made {
            Made::Took => Outcome::Took(reading, None),
            Made::Stuck => Outcome::Stuck,
            _ => Outcome::WentOn,
        }
    }

    fn is_own(&self, url: &Url) -> bool {
        let base = |name: &str| psl::domain_str(name).map(str::to_owned);
        let own = base(self.harvest.domain.ascii());
        own.is_some() && url.host_str().and_then(base) == own
    }

    fn srv(
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

    fn guess(&mut self, incoming: &[Try], outgoing: &[Try], name: &str) -> Outcome {
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

    fn end(self) -> Walk {
        let found = self.found.or(self.given_up).unwrap_or_default();
        let complete = found.is_complete();
        let asked = complete.then_some(self.client.asks).flatten();
        let questions: Vec<_> = asked.into_iter().chain(found.questions).collect();
        let mut walk = Walk {
            client: self.client,
            ends: Ending::Not,
            incoming: found.incoming,
            outgoing: found.outgoing,
            questions,
            change: None,
            steps: self.steps,
        };
        judge::conclude(&mut walk, self.harvest);
        walk
    }
}

impl Walk {
    /// What it ends up with for one role.
    pub fn of(&self, role: Role) -> Option<&Got> {
        match role {
            Role::Incoming => self.incoming.as_ref(),
            Role::Outgoing => self.outgoing.as_ref(),
            Role::Filtering => None,
        }
    }
}

/// See [`Wins`].
fn made_of(reading: &Reading, page: &Page, rules: &autoconfig::Rules, wins: Wins) -> Made {
    let usable = !reading.is_empty();
    match wins {
        Wins::Settings if usable => Made::Took,
        Wins::Settings => Made::WentOn,
        // Malformed XML is a failed request to it; anything else is an answer, and the last.
        Wins::Answer
            if rules.takes_media_type(page.content_type.as_deref())
                && !xml::is_well_formed(&page.body) =>
        {
            Made::WentOn
        }
        Wins::Document if !xml::is_well_formed(&page.body) => Made::WentOn,
        _ if usable => Made::Took,
        _ => Made::Stuck,
    }
}

fn asked(request: &Request) -> (&'static str, String) {
    match request {
        Request::Get(url) | Request::Over(_, url) | Request::Look(url) => ("GET", url.to_string()),
        Request::Post(url) => ("POST", url.to_string()),
        Request::Srv(owner) => ("SRV", owner.clone()),
    }
}

fn records_word<T>(records: Option<&Lookup<T>>) -> &'static str {
    match records {
        Some(Lookup::Found(..)) => "records",
        Some(Lookup::NoData | Lookup::NoName) => "no-records",
        Some(Lookup::Failed(_)) | None => "dns-failed",
    }
}
