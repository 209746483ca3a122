//! All that the clients' places answer, asked once.

mod asking;

use std::{
    collections::{BTreeSet, HashMap},
    path::PathBuf,
    time::Duration,
};

use bytes::Bytes;
use hyper::HeaderMap;
use tokio::time::Instant;
use url::Url;

use self::asking::{ask_all, mx_hosts};
use super::client::{Address, At, By, Client, Step};
use crate::{
    model::{DomainName, Family, HostName},
    net::{HttpFault, Lookup, Net, Page, SrvRecord},
    wire::{
        documents::{
            MADE_UP_LOCAL_PART,
            autodiscover::{self, Reply as Told},
        },
        protocols::PROTOCOLS,
    },
};

/// How far a check may go.
#[derive(Clone, Debug)]
pub struct Limits {
    /// The central database; none switches it off.
    pub ispdb: Option<Url>,
    /// Files `<domain>.xml`, which stand for the database's answer.
    pub ispdb_dir: Option<PathBuf>,
    /// For everything together.
    pub deadline: Duration,
}

/// As much of an answer as is read, in octets.
const MAX_FILE: usize = 256 * 1024;

/// How often one answer may lead to another place.
const MAX_HOPS: usize = 4;

/// How many hosts of an SRV set are asked for Autodiscover.
const MAX_TARGETS: usize = 3;

/// How many names an MX host is cut down to.
const MAX_SUFFIXES: usize = 5;

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Request {
    Get(Url),
    /// Over one family of addresses.
    Over(Family, Url),
    /// A redirect is the answer.
    Look(Url),
    /// An Autodiscover request with the made-up address.
    Post(Url),
    /// The owner name.
    Srv(String),
}

/// Its answer.
#[derive(Clone, Debug)]
pub enum Reply {
    Page(Box<Result<Page, HttpFault>>),
    Records(Lookup<Vec<SrvRecord>>),
}

/// Everything that was asked and answered.
#[derive(Clone, Debug)]
pub struct Harvest {
    pub domain: DomainName,
    /// Lowest preference first; empty where there is none.
    pub mx: Vec<HostName>,
    /// The base of the central database, if it was asked.
    pub ispdb: Option<Url>,
    /// A file that stands for its answer about the domain, where it was not.
    filed: Option<Url>,
    replies: HashMap<Request, Reply>,
}

impl Harvest {
    /// Asks everything that `clients` ask, and what the comparison needs. Places on one host are asked one after the
    /// other, and a host that cannot be reached is not tried again.
    pub async fn gather(
        domain: &DomainName,
        clients: &[&'static Client],
        limits: &Limits,
        net: &Net,
    ) -> Self {
        let end = Instant::now() + limits.deadline;
        let mut harvest = Self {
            domain: domain.clone(),
            mx: mx_hosts(domain, net).await,
            ispdb: limits.ispdb.clone(),
            filed: None,
            replies: HashMap::new(),
        };
        harvest.take_from_disk(limits).await;
        let mut wanted: BTreeSet<Request> = harvest.comparison().into_iter().collect();
        for client in clients {
            wanted.extend(harvest.requests(client));
        }
        for _ in 0..=MAX_HOPS {
            wanted.retain(|request| !harvest.replies.contains_key(request));
            if wanted.is_empty() {
                break;
            }
            let asked = ask_all(std::mem::take(&mut wanted), domain, net, end).await;
            for (request, reply) in asked {
                wanted.extend(harvest.follow_ups(&request, &reply));
                harvest.replies.insert(request, reply);
            }
        }
        harvest
    }

    /// What a test knows.
    #[cfg(test)]
    pub fn made(domain: &str, mx: &[&str], replies: Vec<(Request, Reply)>) -> Self {
        Self {
            domain: domain.parse().expect("a domain"),
            mx: mx
                .iter()
                .map(|host| host.parse().expect("a host"))
                .collect(),
            ispdb: Url::parse("https://db.example/").ok(),
            filed: None,
            replies: replies.into_iter().collect(),
        }
    }

    /// None where it was not asked.
    pub fn page(&self, request: &Request) -> Option<&Result<Page, HttpFault>> {
        match self.replies.get(request)? {
            Reply::Page(page) => Some(page),
            Reply::Records(_) => None,
        }
    }

    /// None where they were not asked for.
    pub fn records(&self, owner: &str) -> Option<&Lookup<Vec<SrvRecord>>> {
        match self.replies.get(&Request::Srv(owner.to_owned()))? {
            Reply::Records(records) => Some(records),
            Reply::Page(_) => None,
        }
    }

    /// The names that `at` stands for.
    pub fn names(&self, at: At) -> Vec<String> {
        let domain = self.domain.ascii();
        if at == At::Domain {
            return vec![domain.to_owned()];
        }
        let Some(host) = self.mx.first().map(HostName::ascii) else {
            return Vec::new();
        };
        let base = psl::domain_str(host).filter(|base| *base != domain);
        let behind = host.split_once('.').map(|(_, rest)| rest);
        let one = |name: Option<&str>| name.map(str::to_owned).into_iter().collect();
        match at {
            At::Domain => Vec::new(),
            At::MxHost => vec![host.to_owned()],
            At::MxBase => one(base),
            At::MxParent => {
                one(behind.filter(|behind| base.is_some_and(|base| behind.len() > base.len())))
            }
            At::MxBehindFirstLabel => one(behind.filter(|behind| behind.contains('.'))),
            At::MxSuffixes => {
                let mut names = Vec::new();
                let mut rest = Some(host);
                while let Some(name) = rest.filter(|name| name.contains('.')) {
                    names.push(name.to_owned());
                    rest = name.split_once('.').map(|(_, rest)| rest);
                }
                names.truncate(MAX_SUFFIXES);
                names
            }
        }
    }

    /// The URL of a step at `name`; none where the database is switched off or no URL comes of it. Where it is, a file of its
    /// folder still answers for the domain itself.
    pub fn url(&self, pattern: &str, name: &str, address: Address) -> Option<Url> {
        let mut text = pattern.replace("{at}", name);
        if text.contains("{ispdb}") {
            let Some(base) = &self.ispdb else {
                let file = self.filed.clone();
                return file.filter(|_| name == self.domain.ascii());
            };
            text = text.replace("{ispdb}", base.as_str());
        }
        let domain = self.domain.ascii();
        let query = match address {
            Address::None => String::new(),
            Address::Encoded => format!("?emailaddress={MADE_UP_LOCAL_PART}%40{domain}"),
            Address::Raw => format!("?emailaddress={MADE_UP_LOCAL_PART}@{domain}"),
            // The digest of an address says as much as the address, and no server is known to read it.
            Address::WithDigest => format!("?emailaddress=EVOLUTIONUSER%40{domain}"),
        };
        Url::parse(&(text + &query)).ok()
    }

    /// What a step asks at `name`.
    pub fn request(&self, step: &Step, name: &str) -> Option<Request> {
        match step {
            Step::Autoconfig { url, address, .. } => {
                self.url(url, name, *address).map(Request::Get)
            }
            Step::Autodiscover { by, url, .. } => {
                let url = |address| self.url(url, name, address);
                match by {
                    By::Post => url(Address::None).map(Request::Post),
                    By::Redirect => url(Address::None).map(Request::Look),
                    By::Json => url(Address::None).map(|url| self.json_question(url)),
                    By::Srv | By::SrvByWeight => {
                        Some(Request::Srv(format!("_autodiscover._tcp.{name}")))
                    }
                }
            }
            Step::Srv { .. } | Step::Guess { .. } | Step::Unseen { .. } => None,
        }
    }

    /// Asks version 2 of Autodiscover where version 1 is.
    pub fn json_question(&self, mut url: Url) -> Request {
        let made_up = format!("{MADE_UP_LOCAL_PART}@{}", self.domain);
        url.query_pairs_mut()
            .append_pair("Email", &made_up)
            .append_pair("Protocol", "Autodiscoverv1")
            .append_pair("RedirectCount", "1");
        Request::Get(url)
    }

    /// Where an Autodiscover question ends up: the address of the last server, and its answer.
    pub fn autodiscover(&self, url: &Url) -> (Url, Option<&Result<Page, HttpFault>>) {
        let mut url = url.clone();
        for _ in 0..MAX_HOPS {
            let page = self.page(&Request::Post(url.clone()));
            match page.and_then(|page| self.redirect_in(page.as_ref().ok()?)) {
                Some(next) if self.page(&Request::Post(next.clone())).is_some() => url = next,
                _ => return (url, page),
            }
        }
        (url, None)
    }

    /// Where one of the indirect ways leads, in the order of preference; see [`By`].
    pub fn leads(&self, by: By, request: &Request) -> Vec<Url> {
        match (by, request) {
            (By::Srv | By::SrvByWeight, Request::Srv(owner)) => {
                let Some(Lookup::Found(records, _)) = self.records(owner) else {
                    return Vec::new();
                };
                let mut records: Vec<_> = records.iter().collect();
                records.sort_by_key(|record| match by {
                    By::Srv => (record.priority, u16::MAX - record.weight),
                    _ => (record.weight, 0),
                });
                records.into_iter().filter_map(at_target).collect()
            }
            (_, request) => {
                let page = self
                    .page(request)
                    .and_then(|page| page.as_ref().ok())
                    .and_then(|page| match by {
                        By::Redirect => location(page),
                        _ => json(page),
                    });
                page.into_iter().collect()
            }
        }
    }

    fn redirect_in(&self, page: &Page) -> Option<Url> {
        match autodiscover::read_as(&page.body, page.content_type.as_deref(), &self.domain) {
            Ok(Told::RedirectUrl(url)) if page.status == 200 => Some(url),
            _ => None,
        }
    }

    /// Files of a folder stand for the database's answers, as in a survey.
    async fn take_from_disk(&mut self, limits: &Limits) {
        let Some(dir) = &limits.ispdb_dir else {
            return;
        };
        // A domain name has neither slash nor leading dot, so it cannot leave the folder.
        let path = dir.join(format!("{}.xml", self.domain));
        let is_small = |file: std::fs::Metadata| file.is_file() && file.len() <= MAX_FILE as u64;
        if !tokio::fs::metadata(&path).await.is_ok_and(is_small) {
            return;
        }
        if let Ok(body) = tokio::fs::read(&path).await {
            if self.ispdb.is_none() {
                let path = std::path::absolute(&path).unwrap_or(path);
                self.filed = Url::from_file_path(path).ok();
            }
            let Some(url) = self.url(ISPDB, self.domain.ascii(), Address::None) else {
                return;
            };
            let page = Page {
                status: 200,
                url: url.clone(),
                content_type: Some("text/xml".into()),
                headers: HeaderMap::new(),
                body: Bytes::from(body),
                secure: true,
                hosts: Vec::new(),
            };
            self.replies
                .insert(Request::Get(url), Reply::Page(Box::new(Ok(page))));
        }
    }

    fn requests(&self, client: &Client) -> Vec<Request> {
        let mut requests = Vec::new();
        for way in &client.ways {
            for name in way.at.iter().flat_map(|at| self.names(*at)) {
                for step in &way.steps {
                    requests.extend(self.request(step, &name));
                    if let Step::Srv {
                        incoming, outgoing, ..
                    } = step
                    {
                        let labels = incoming.iter().chain(outgoing);
                        requests.extend(labels.map(|label| srv(label, &name)));
                    }
                }
            }
        }
        requests
    }

    /// What the comparison asks beside the clients: the settings file at both places over both families, and so on.
    fn comparison(&self) -> Vec<Request> {
        let domain = self.domain.ascii();
        let url = |pattern: &str| self.url(pattern, domain, Address::None);
        let mut requests = Vec::new();
        for file in FILES.into_iter().filter_map(url) {
            for family in [Family::Ipv4, Family::Ipv6] {
                requests.push(Request::Over(family, file.clone()));
            }
        }
        let files = [HTTP_FILE, ISPDB, PACC].into_iter().filter_map(url);
        requests.extend(files.map(Request::Get));
        for at in MX_NAMES.into_iter().flat_map(|at| self.names(at)) {
            let files = [FILES[0], ISPDB].into_iter();
            let files = files.filter_map(|file| self.url(file, &at, Address::None));
            requests.extend(files.map(Request::Get));
        }
        requests.extend(url(JSON).map(|url| self.json_question(url)));
        let answers = AUTODISCOVER.into_iter().filter_map(url);
        requests.extend(answers.map(Request::Post));
        let ports = PROTOCOLS.iter().flat_map(|spec| spec.ports);
        let labels = ports.filter_map(|port| port.srv_label);
        requests.extend(labels.map(|label| Request::Srv(format!("{label}._tcp.{domain}"))));
        requests
    }

    fn follow_ups(&self, request: &Request, reply: &Reply) -> Vec<Request> {
        let page = match reply {
            Reply::Page(page) => page.as_ref().as_ref().ok(),
            Reply::Records(_) => None,
        };
        let next: Vec<Url> = match (request, reply) {
            (Request::Post(_), _) => page
                .and_then(|page| self.redirect_in(page))
                .into_iter()
                .collect(),
            (Request::Look(_), _) => page.and_then(location).into_iter().collect(),
            (Request::Get(url), _) if url.path().ends_with(".json") => {
                page.and_then(json).into_iter().collect()
            }
            (Request::Srv(owner), Reply::Records(Lookup::Found(records, _)))
                if owner.starts_with("_autodiscover.") =>
            {
                records
                    .iter()
                    .filter_map(at_target)
                    .take(MAX_TARGETS)
                    .collect()
            }
            _ => Vec::new(),
        };
        next.into_iter().map(Request::Post).collect()
    }
}

/// The settings file's places over HTTPS.
pub const FILES: [&str; 2] = [
    "https://autoconfig.{at}/mail/config-v1.1.xml",
    "https://{at}/.well-known/autoconfig/mail/config-v1.1.xml",
];
pub const HTTP_FILE: &str = "http://autoconfig.{at}/mail/config-v1.1.xml";
pub const ISPDB: &str = "{ispdb}{at}";
pub const PACC: &str = "https://ua-auto-config.{at}/.well-known/user-agent-configuration.json";
pub const AUTODISCOVER: [&str; 2] = [
    "https://autodiscover.{at}/autodiscover/autodiscover.xml",
    "https://{at}/autodiscover/autodiscover.xml",
];

pub const JSON: &str = "https://autodiscover.{at}/autodiscover/autodiscover.json";
/// Names of the MX host that settings are looked for at (draft-ietf-mailmaint-autoconfig §4.3).
pub const MX_NAMES: [At; 2] = [At::MxParent, At::MxBase];

/// The question for one label at `name`.
pub fn srv(label: &str, name: &str) -> Request {
    Request::Srv(format!("_{label}._tcp.{name}"))
}

/// Outlook and Thunderbird speak HTTPS to the target, whatever port the record names.
fn at_target(record: &SrvRecord) -> Option<Url> {
    let host = record.target.as_ref()?;
    Url::parse(&format!("https://{host}/autodiscover/autodiscover.xml")).ok()
}

fn location(page: &Page) -> Option<Url> {
    let told = page
        .headers
        .get("location")
        .filter(|_| (300..400).contains(&page.status))?;
    let next = page.url.join(told.to_str().ok()?).ok()?;
    (next.scheme() == "https").then_some(next)
}

fn json(page: &Page) -> Option<Url> {
    (page.status == 200)
        .then(|| autodiscover::read_json(&page.body))
        .flatten()
}
