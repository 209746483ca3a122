//! What each place says of a domain's servers, whoever reads it, compared with each other and with what the ports do.

mod compare;

use url::Url;

use super::{
    client::{Address, By},
    harvest::{AUTODISCOVER, FILES, HTTP_FILE, Harvest, ISPDB, JSON, MX_NAMES, PACC, Request},
    ports::{self, Works},
    reading::Server,
};
use crate::{
    model::{DomainName, Endpoint, Family, Outcome, SourceId, Survey, Username},
    net::{HttpFault, Lookup, Page},
    wire::{
        documents::{
            autoconfig::{self, ClientConfig},
            autodiscover::{self, Reply as Told},
            pacc,
        },
        protocols::PROTOCOLS,
    },
};

/// One place, and what it says.
#[derive(Clone, Debug)]
pub struct Statement {
    pub source: SourceId,
    /// Over which addresses it was asked, where that was told apart.
    pub family: Option<Family>,
    /// A URL or an owner name.
    pub place: String,
    pub outcome: Outcome,
    /// In short machine words.
    pub detail: Option<String>,
    /// In its own order.
    pub servers: Vec<Said>,
}

/// One server that a place names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub endpoint: Endpoint,
    /// None where the place does not say it.
    pub username: Option<Username>,
    pub works: Works,
}

/// All places, in the order of telling.
#[derive(Clone, Debug)]
pub struct Statements(pub Vec<Statement>);

impl Statements {
    pub fn of(harvest: &Harvest, survey: &Survey) -> Self {
        let mut all = Vec::new();
        let domain = &harvest.domain;
        let url = |pattern: &str| harvest.url(pattern, domain.ascii(), Address::None);
        let file = |page: &Page| {
            autoconfig::read_as(&page.body, page.content_type.as_deref(), domain)
                .map_err(|error| error.code())
        };
        let sources = [SourceId::Autoconfig, SourceId::AutoconfigWellknown];
        for (source, pattern) in sources.into_iter().zip(FILES) {
            for family in [Family::Ipv4, Family::Ipv6] {
                let Some(url) = url(pattern) else { continue };
                let request = Request::Over(family, url);
                let statement = page(source, Some(family), &request, harvest, &file);
                all.push(statement);
            }
        }
        for (source, pattern) in [
            (SourceId::AutoconfigHttp, HTTP_FILE),
            (SourceId::Ispdb, ISPDB),
        ] {
            if let Some(url) = url(pattern) {
                all.push(page(source, None, &Request::Get(url), harvest, &file));
            }
        }
        if let Some(url) = url(PACC) {
            let read = |page: &Page| pacc::read(&page.body, domain).map_err(|_| "not-pacc");
            let request = Request::Get(url);
            all.push(page(SourceId::Pacc, None, &request, harvest, &read));
        }
        for at in MX_NAMES.into_iter().flat_map(|at| harvest.names(at)) {
            for (source, pattern) in [
                (SourceId::MxAutoconfig, FILES[0]),
                (SourceId::MxIspdb, ISPDB),
            ] {
                if let Some(url) = harvest.url(pattern, &at, Address::None) {
                    all.push(page(source, None, &Request::Get(url), harvest, &file));
                }
            }
        }
        for pattern in AUTODISCOVER {
            if let Some(url) = url(pattern) {
                let (last, _) = harvest.autodiscover(&url);
                let read = |page: &Page| exchange(page, domain);
                let request = Request::Post(last);
                all.push(page(SourceId::Autodiscover, None, &request, harvest, &read));
            }
        }
        all.extend(url(JSON).map(|url| json(&url, harvest)));
        all.push(records(harvest));
        for said in all.iter_mut().flat_map(|statement| &mut statement.servers) {
            said.works = works(&said.endpoint, survey);
        }
        Self(all)
    }
}

/// What the survey saw, without looking at logins.
fn works(endpoint: &Endpoint, survey: &Survey) -> Works {
    let server = Server {
        endpoint: endpoint.clone(),
        username: None,
        authentication: None,
    };
    match ports::judge(&server, survey) {
        Works::NoLogin => Works::Yes,
        works => works,
    }
}

fn page(
    source: SourceId,
    family: Option<Family>,
    request: &Request,
    harvest: &Harvest,
    read: &dyn Fn(&Page) -> Result<ClientConfig, &'static str>,
) -> Statement {
    let place = match request {
        Request::Get(url) | Request::Over(_, url) | Request::Look(url) | Request::Post(url) => {
            url.to_string()
        }
        Request::Srv(owner) => owner.clone(),
    };
    let mut statement = Statement {
        source,
        family,
        place,
        outcome: Outcome::Skipped,
        detail: None,
        servers: Vec::new(),
    };
    let Some(answer) = harvest.page(request) else {
        return statement;
    };
    let (outcome, detail, config) = heard(answer, read);
    statement.outcome = match outcome {
        // A name without an address of that family has nothing to say over it, which contradicts nothing.
        Outcome::Absent if family.is_some() && detail.as_deref() == Some("no-address") => {
            Outcome::Skipped
        }
        outcome if detail.as_deref() == Some("no-ipv6-here") => {
            debug_assert!(outcome == Outcome::Failed);
            Outcome::Skipped
        }
        outcome => outcome,
    };
    statement.detail = detail;
    let servers = config.into_iter().flat_map(|config| config.servers);
    statement.servers = servers
        .map(|server| Said {
            endpoint: Endpoint {
                protocol: server.protocol,
                host: server.host,
                port: server.port,
                security: server.security,
            },
            username: Some(server.username),
            works: Works::Untried,
        })
        .collect();
    statement
}

/// Version 2 of Autodiscover names no servers: it says what the place says that it leads to.
fn json(url: &Url, harvest: &Harvest) -> Statement {
    let request = harvest.json_question(url.clone());
    let Some(next) = harvest.leads(By::Json, &request).into_iter().next() else {
        let read = |_: &Page| Err("not-autodiscover");
        return Statement {
            place: url.to_string(),
            ..page(SourceId::Autodiscover, None, &request, harvest, &read)
        };
    };
    let (last, _) = harvest.autodiscover(&next);
    let read = |page: &Page| exchange(page, &harvest.domain);
    let request = Request::Post(last);
    Statement {
        place: url.to_string(),
        ..page(SourceId::Autodiscover, None, &request, harvest, &read)
    }
}

fn heard(
    answer: &Result<Page, HttpFault>,
    read: &dyn Fn(&Page) -> Result<ClientConfig, &'static str>,
) -> (Outcome, Option<String>, Option<ClientConfig>) {
    let page = match answer {
        Ok(page) => page,
        Err(HttpFault::NoHost) => return (Outcome::Absent, Some(HttpFault::NoHost.code()), None),
        Err(fault) => return (Outcome::Failed, Some(fault.code()), None),
    };
    match page.status {
        200 => match read(page) {
            Ok(config) => (Outcome::Found, None, Some(config)),
            Err(word) => (Outcome::Failed, Some(word.to_owned()), None),
        },
        404 | 410 => (Outcome::Absent, Some(format!("http-{}", page.status)), None),
        401 => (Outcome::Found, Some("login-wanted".into()), None),
        status => (Outcome::Failed, Some(format!("http-{status}")), None),
    }
}

fn exchange(page: &Page, domain: &DomainName) -> Result<ClientConfig, &'static str> {
    match autodiscover::read_as(&page.body, page.content_type.as_deref(), domain) {
        Ok(Told::Settings(config)) => Ok(config),
        Ok(Told::Error(_)) => Err("nothing-here"),
        Ok(Told::RedirectUrl(_) | Told::RedirectAddress) => Err("redirect-not-followed"),
        Err(error) => Err(error.code()),
    }
}

/// All SRV labels together.
fn records(harvest: &Harvest) -> Statement {
    let mut statement = Statement {
        source: SourceId::Srv,
        family: None,
        place: format!("_imaps._tcp.{}", harvest.domain),
        outcome: Outcome::Absent,
        detail: None,
        servers: Vec::new(),
    };
    let mut asked = false;
    for spec in PROTOCOLS {
        for port in spec.ports {
            let Some(label) = port.srv_label else {
                continue;
            };
            let owner = format!("{label}._tcp.{}", harvest.domain);
            let Some(Lookup::Found(records, _)) = harvest.records(&owner) else {
                asked |= !matches!(harvest.records(&owner), None | Some(Lookup::Failed(_)));
                continue;
            };
            asked = true;
            if statement.outcome == Outcome::Absent {
                statement.place = owner;
            }
            statement.outcome = Outcome::Found;
            let mut records: Vec<_> = records.iter().collect();
            records.sort_by_key(|record| (record.priority, u16::MAX - record.weight));
            let hosts = records
                .into_iter()
                .filter_map(|record| Some((record.target.clone()?, record.port)));
            statement.servers.extend(hosts.map(|(host, number)| Said {
                endpoint: Endpoint {
                    protocol: spec.protocol,
                    host,
                    port: number,
                    security: port.security,
                },
                username: None,
                works: Works::Untried,
            }));
        }
    }
    if !asked {
        statement.outcome = Outcome::Failed;
        statement.detail = Some("dns-failed".into());
    }
    statement
}
