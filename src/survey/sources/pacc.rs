//! The provider's PACC file (draft-ietf-mailmaint-pacc), and the digest of it in the DNS.

use futures_util::future::{BoxFuture, Either, FutureExt, select};
use url::Url;

use super::{Answer, Question, Source, autoconfig, hosts_of, page_of};
use crate::{
    model::SourceId,
    net::{DnsFault, HttpFault, Lookup, Page},
    survey::plan,
    wire::documents::pacc,
};

/// Both are asked at once. Only together do they count as the provider's word (draft §5); until then nobody vouches for the
/// file.
pub struct Pacc;

impl Source for Pacc {
    fn id(&self) -> SourceId {
        SourceId::Pacc
    }

    fn ask<'a>(&'a self, question: &'a Question<'a>) -> BoxFuture<'a, Answer> {
        look(question).boxed()
    }
}

async fn look(question: &Question<'_>) -> Answer {
    let domain = question.domain;
    let url = format!("https://ua-auto-config.{domain}/.well-known/user-agent-configuration.json");
    let Ok(url) = Url::parse(&url) else {
        return Answer::skipped("name-too-long");
    };
    let owner = format!("_ua-auto-config.{domain}");
    let file = question.net.get(&url, pacc::MAX_LEN, plan::FETCH).boxed();
    let (page, records) = match select(file, question.net.txt(&owner).boxed()).await {
        Either::Left((page, records)) => {
            let unknown = Lookup::Failed(DnsFault::Timeout);
            question.tell_so_far(read(question, &url, page.clone(), unknown));
            (page, records.await)
        }
        Either::Right((records, page)) => (page.await, records),
    };
    read(question, &url, page, records)
}

fn read(
    question: &Question<'_>,
    url: &Url,
    page: Result<Page, HttpFault>,
    records: Lookup<Vec<String>>,
) -> Answer {
    let domain = question.domain;
    let own = page.as_ref().ok();
    if let Some(own) = own.and_then(|page| question.own_answer(page)) {
        return own;
    }
    let page = match page_of(url, page) {
        Ok(page) => page,
        Err(answer) => return *answer,
    };
    let location = page.url.to_string();
    let config = match pacc::read(&page.body, domain) {
        Ok(config) => config,
        Err(pacc::ReadError::NotPacc) => return Answer::failed(location, "not-pacc"),
        Err(pacc::ReadError::NoServers) => return Answer::failed(location, "no-usable-server"),
    };
    let doubt = doubt(records, &page.body);
    let authenticated = page.secure && doubt.is_none();
    Answer {
        detail: doubt.map(str::to_owned),
        stands_on: hosts_of(&page),
        ..autoconfig::answer(SourceId::Pacc, domain, location, authenticated, config)
    }
}

/// Why the DNS does not vouch for this file; none if it does. One record of several is enough: files change.
fn doubt(records: Lookup<Vec<String>>, body: &[u8]) -> Option<&'static str> {
    match records {
        Lookup::Found(records, _) if records.iter().any(|record| pacc::vouches(record, body)) => {
            None
        }
        Lookup::Found(..) => Some("digest-mismatch"),
        Lookup::NoData | Lookup::NoName => Some("digest-missing"),
        Lookup::Failed(_) => Some("digest-unknown"),
    }
}
