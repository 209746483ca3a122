//! One client's way over the answers, step by step. Pure.

mod fetched;
mod named;

use super::{
    client::{Client, Question, Step, Way, Wins},
    harvest::Harvest,
    judge,
    ports::{self, Works},
    reading::{Reading, Remark, Server},
};
use crate::model::{Finding, Role, Survey};

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
        let client = self.client;
        let got = |server: Server, place| Got {
            works: ports::judge_for(client, &server, survey),
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
