//! Places that may know a domain's mail servers.

use std::net::IpAddr;

use futures_util::future::BoxFuture;
use tokio::sync::mpsc::UnboundedSender;
use url::Url;

use super::{OWN_ANSWER, Policy};
use crate::{
    directory::Published,
    model::{
        Claim, Dnssec, DomainName, Family, HostName, OtherService, Outcome, Provider, Readings,
        Role, Service, SourceId,
    },
    net::{Asked, HttpFault, Lookup, Net, Page},
    wire::documents::autoconfig::Enable,
};

mod autoconfig;
mod autodiscover;
pub mod catalogue;
mod directory;
mod guess;
mod ispdb;
mod jmap;
pub mod known;
mod mx;
mod pacc;
mod services;
mod srv;

/// Somewhere that may know a domain's mail servers.
pub trait Source: Sync {
    /// Shown to people as provenance.
    fn id(&self) -> SourceId;

    /// Asks once. Every outcome is an answer, so there is no `Result`; the survey's deadline stands around it.
    fn ask<'a>(&'a self, question: &'a Question<'a>) -> BoxFuture<'a, Answer>;
}

/// What a source needs to know for asking.
pub struct Question<'a> {
    pub domain: &'a DomainName,
    pub policy: &'a Policy,
    pub published: Option<&'a Published>,
    pub net: &'a Net,
    /// Who is asked, and where it hands over what has come while it waits for the rest.
    pub so_far: (SourceId, UnboundedSender<SoFar>),
}

/// All that has come for a source by now. The next one takes its place, and the answer does at last.
pub type SoFar = (SourceId, Box<Answer>);

impl Question<'_> {
    /// Hands over all that has come by now. Servers that it names are called; its outcome counts only in the answer.
    fn tell_so_far(&self, answer: Answer) {
        let (id, to) = &self.so_far;
        // Nobody listens any more once the deadline has come.
        let _ = to.send((*id, Box::new(answer)));
    }

    /// Whether this is what we publish ourselves, which proves nothing.
    fn is_own(&self, page: &Page) -> bool {
        self.published.is_some() && page.headers.contains_key(OWN_ANSWER)
    }

    /// What there is to say where a page [is our own](Self::is_own).
    fn own_answer(&self, page: &Page) -> Option<Answer> {
        self.is_own(page).then(|| Answer {
            location: Some(page.url.to_string()),
            ..Answer::skipped("own-answer")
        })
    }
}

/// The hosts that had a say in what came, be it by a redirect.
fn hosts_of(page: &Page) -> Vec<(String, Asked)> {
    let hosts = page.hosts.iter();
    hosts
        .map(|host| (host.ascii().to_owned(), Asked::Addresses))
        .collect()
}

/// The page that came, where there is something in it to read; else what that comes to.
fn page_of(asked: &Url, page: Result<Page, HttpFault>) -> Result<Page, Box<Answer>> {
    let answer = match page {
        Ok(page) => match page.status {
            200 => return Ok(page),
            404 | 410 => Answer::absent(page.url.to_string()),
            status => Answer::failed(page.url.to_string(), format!("http-{status}")),
        },
        Err(HttpFault::NoHost) => Answer::absent(asked.to_string()),
        Err(fault) => Answer::failed(asked.to_string(), fault.code()),
    };
    Err(Box::new(answer))
}

/// What came of looking up the addresses of one family.
pub type AddressesOf = (Family, Lookup<Vec<IpAddr>>);

/// What came of it.
#[derive(Clone, Debug)]
pub struct Answer {
    pub outcome: Outcome,
    /// A URL, or a DNS owner name.
    pub location: Option<String>,
    pub authenticated: bool,
    /// Unknown where the proof is still to come.
    pub dnssec: Dnssec,
    /// Names whose records it stands on: the hosts of every hop to a file, owners of SRV records and CNAMEs. The host of
    /// `location` goes without saying.
    pub stands_on: Vec<(String, Asked)>,
    /// A short machine-made phrase.
    pub detail: Option<String>,
    /// In the source's own order of preference.
    pub claims: Vec<Claim>,
    /// Services that the domain says it does not offer (a lone `.`, RFC 6186 §3.4).
    pub withheld: Vec<Service>,
    /// Services whose SRV records could not be asked for, and their roles: nobody knows whether there are any.
    pub unanswered: Vec<(Service, Role)>,
    /// Owners of SRV records that could not be asked for, those of services beside mail included.
    pub unheard: Vec<String>,
    /// The roles of services whose SRV records name no host, and the owners of these records.
    pub unusable: Vec<(Role, String)>,
    pub others: Vec<OtherService>,
    pub provider: Option<Provider>,
    /// Who lets apps sign in by OAuth2. Their metadata is asked for afterwards, so that no setting waits for it.
    pub issuers: Vec<Url>,
    /// What is to be switched on before an app may log in, from a settings file alone.
    pub enable: Option<Enable>,
    /// The provider in the catalogue, from the catalogue, or from who answers for an Exchange.
    pub known: Option<&'static catalogue::Entry>,
    /// Names that exist, and their addresses as far as they are known, from guessing alone.
    pub hosts: Vec<(HostName, Vec<AddressesOf>)>,
    /// A random name exists too, from guessing alone.
    pub wildcard: bool,
    /// What mail clients make of a settings file.
    pub readings: Readings,
}

impl Answer {
    /// Asked at `location`, and it has nothing.
    pub fn absent(location: impl Into<Option<String>>) -> Self {
        Self {
            outcome: Outcome::Absent,
            location: location.into(),
            authenticated: false,
            dnssec: Dnssec::Unknown,
            stands_on: Vec::new(),
            detail: None,
            claims: Vec::new(),
            withheld: Vec::new(),
            unanswered: Vec::new(),
            unheard: Vec::new(),
            unusable: Vec::new(),
            others: Vec::new(),
            provider: None,
            issuers: Vec::new(),
            enable: None,
            known: None,
            hosts: Vec::new(),
            wildcard: false,
            readings: Readings::default(),
        }
    }

    /// Could not be asked, or answered nonsense.
    pub fn failed(location: impl Into<Option<String>>, detail: impl Into<String>) -> Self {
        Self {
            outcome: Outcome::Failed,
            detail: Some(detail.into()),
            ..Self::absent(location)
        }
    }

    /// Not asked.
    pub fn skipped(detail: &str) -> Self {
        Self {
            outcome: Outcome::Skipped,
            detail: Some(detail.into()),
            ..Self::absent(None)
        }
    }
}

/// All sources, in the order in which reports list them. All are asked at once.
pub static SOURCES: &[&dyn Source] = &[
    &directory::Given,
    &autoconfig::Autoconfig::SUBDOMAIN,
    &autoconfig::Autoconfig::WELL_KNOWN,
    &pacc::Pacc,
    &ispdb::Ispdb,
    &known::Known,
    &autoconfig::Autoconfig::HTTP,
    &srv::Srv,
    &mx::ByMx::Autoconfig,
    &mx::ByMx::Ispdb,
    &jmap::Jmap,
    &autodiscover::Autodiscover,
    &guess::Guess,
];
