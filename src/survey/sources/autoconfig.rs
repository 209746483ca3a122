//! The provider's own autoconfig file (draft-ietf-mailmaint-autoconfig §4.1), at its three places.

use futures_util::future::{BoxFuture, FutureExt};
use url::Url;

use super::{Answer, Question, Source, hosts_of, page_of};
use crate::{
    check,
    model::{
        Claim, DomainName, Endpoint, OtherService, Outcome, Provider, Readings, Security, SourceId,
    },
    net::{HttpFault, Page, Visit},
    survey::plan,
    wire::documents::{
        MADE_UP_LOCAL_PART,
        autoconfig::{self, ClientConfig},
        words,
    },
};

/// One of the places.
pub struct Autoconfig {
    id: SourceId,
    /// Around the domain: `https://autoconfig.` and `/mail/config-v1.1.xml`.
    url: (&'static str, &'static str),
}

impl Autoconfig {
    pub const SUBDOMAIN: Self = Self {
        id: SourceId::Autoconfig,
        url: ("https://autoconfig.", "/mail/config-v1.1.xml"),
    };
    pub const WELL_KNOWN: Self = Self {
        id: SourceId::AutoconfigWellknown,
        url: ("https://", "/.well-known/autoconfig/mail/config-v1.1.xml"),
    };
    pub const HTTP: Self = Self {
        id: SourceId::AutoconfigHttp,
        url: ("http://autoconfig.", "/mail/config-v1.1.xml"),
    };
}

impl Source for Autoconfig {
    fn id(&self) -> SourceId {
        self.id
    }

    fn ask<'a>(&'a self, question: &'a Question<'a>) -> BoxFuture<'a, Answer> {
        async move {
            let (before, after) = self.url;
            let Ok(url) = Url::parse(&format!("{before}{}{after}", question.domain)) else {
                return Answer::skipped("name-too-long");
            };
            look(self.id, question, url).await
        }
        .boxed()
    }
}

/// Asks one place, without an address first.
pub(super) async fn look(id: SourceId, question: &Question<'_>, url: Url) -> Answer {
    let mut visit = question.net.visit();
    let mut page = fetch(&mut visit, &url).await;
    let mut made_up_sent = false;
    // Some servers insist on an address. They get a made-up one, never a person's.
    let insists = |page: &Page| (400..500).contains(&page.status);
    if page.as_ref().is_ok_and(insists) {
        let mut again = url.clone();
        let made_up = format!("{}@{}", MADE_UP_LOCAL_PART, question.domain);
        again
            .query_pairs_mut()
            .append_pair("emailaddress", &made_up);
        page = fetch(&mut visit, &again).await;
        made_up_sent = true;
    }
    let answer = read(id, question, url, page);
    if made_up_sent {
        without_made_up(answer)
    } else {
        answer
    }
}

/// The made-up local part was sent, and may have come back in paths of URLs, where only that tells it from a word.
pub(super) fn without_made_up(mut answer: Answer) -> Answer {
    for other in &mut answer.others {
        other.url = words::without_made_up_parts(&other.url);
    }
    answer
}

async fn fetch(visit: &mut Visit<'_>, url: &Url) -> Result<Page, HttpFault> {
    visit.get(url, plan::MAX_FILE, plan::FETCH).await
}

fn read(
    id: SourceId,
    question: &Question<'_>,
    asked: Url,
    page: Result<Page, HttpFault>,
) -> Answer {
    let own = page.as_ref().ok();
    if let Some(own) = own.and_then(|page| question.own_answer(page)) {
        return own;
    }
    let page = match page_of(&asked, page) {
        Ok(page) => page,
        Err(answer) => return *answer,
    };
    let location = page.url.to_string();
    let content_type = page.content_type.as_deref();
    match autoconfig::read_as(&page.body, content_type, question.domain) {
        Ok(config) => {
            let readings = readings_of(&page, question.domain);
            let offers = |protocol| {
                let mut servers = config.servers.iter();
                servers.any(|server| server.protocol == protocol)
            };
            let detail = match is_xml(content_type) {
                false => Some("media-type"),
                true => check::is_stumbled_over(&readings, offers).then_some("stumbles"),
            };
            Answer {
                detail: detail.map(Into::into),
                stands_on: hosts_of(&page),
                readings,
                ..answer(id, question.domain, location, page.secure, config)
            }
        }
        Err(error) => Answer {
            readings: readings_of(&page, question.domain),
            ..Answer::failed(location, error.code())
        },
    }
}

/// What mail clients make of it.
pub(super) fn readings_of(page: &Page, domain: &DomainName) -> Readings {
    check::readings(&page.body, page.content_type.as_deref(), domain)
}

/// Whether a server calls its file XML (RFC 7303), as the draft wants it; any name is read all the same.
fn is_xml(content_type: Option<&str>) -> bool {
    content_type.is_some_and(|value| {
        let media_type = value.split(';').next().unwrap_or_default().trim();
        ["text/xml", "application/xml"]
            .iter()
            .any(|known| media_type.eq_ignore_ascii_case(known))
    })
}

/// What a file says, as claims. Shared with the central database, which answers in the same format.
pub(super) fn answer(
    source: SourceId,
    domain: &DomainName,
    location: String,
    authenticated: bool,
    config: ClientConfig,
) -> Answer {
    let claims = config
        .servers
        .into_iter()
        .enumerate()
        .map(|(position, server)| Claim {
            cleartext: server.security == Security::None,
            endpoint: Endpoint {
                protocol: server.protocol,
                host: server.host,
                port: server.port,
                security: server.security,
            },
            username: server.username,
            authentication: server.authentication,
            source,
            authenticated,
            position,
            srv_priority: None,
        })
        .collect();
    let provider = config
        .display_name
        .or(config.display_short_name)
        .map(|name| Provider {
            id: config.id.unwrap_or_else(|| domain.to_string()),
            name,
        });
    Answer {
        outcome: Outcome::Found,
        authenticated,
        claims,
        others: config
            .others
            .into_iter()
            .map(|(kind, url)| OtherService {
                kind,
                url,
                sources: vec![source],
            })
            .collect(),
        provider,
        enable: config.enable,
        issuers: config.oauth_issuer.into_iter().collect(),
        ..Answer::absent(location)
    }
}
