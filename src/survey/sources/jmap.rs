//! JMAP's own discovery (RFC 8620 §2.2): an SRV record, or the well-known address at the domain itself. It tells of a
//! service beside IMAP and POP3 and makes no claim.

use futures_util::future::{BoxFuture, FutureExt, join};
use url::Url;

use super::{Answer, Question, Source};
use crate::{
    model::{Dnssec, OtherService, Outcome, SourceId},
    net::{HttpFault, Lookup, Page},
    survey::plan,
    wire::documents::{jmap, oauth},
};

pub struct Jmap;

impl Source for Jmap {
    fn id(&self) -> SourceId {
        SourceId::Jmap
    }

    fn ask<'a>(&'a self, question: &'a Question<'a>) -> BoxFuture<'a, Answer> {
        async move {
            let (by_record, at_domain) = join(by_record(question), at_domain(question)).await;
            match by_record {
                // The record is what clients ask first, so its fault counts unless the domain itself knows better.
                Some(answer) if answer.outcome == Outcome::Found => answer,
                Some(answer) if at_domain.outcome != Outcome::Found => answer,
                _ => at_domain,
            }
        }
        .boxed()
    }
}

async fn at_domain(question: &Question<'_>) -> Answer {
    match Url::parse(&format!("https://{}/.well-known/jmap", question.domain)) {
        Ok(url) => look(question, url, Dnssec::Unknown, true).await,
        Err(_) => Answer::skipped("bad-url"),
    }
}

/// None without a record. One that names another port than 443 is told, and not followed: no web server elsewhere is asked.
async fn by_record(question: &Question<'_>) -> Option<Answer> {
    let owner = format!("_jmap._tcp.{}", question.domain);
    let Lookup::Found(records, dnssec) = question.net.srv(&owner).await else {
        return None;
    };
    let record = records
        .iter()
        .filter(|record| record.target.is_some())
        .min_by_key(|record| record.priority)?;
    let host = record.target.as_ref()?;
    let url = Url::parse(&format!("https://{host}:{}/.well-known/jmap", record.port)).ok()?;
    if record.port != 443 {
        return Some(Answer {
            dnssec,
            ..Answer::failed(url.to_string(), "forbidden")
        });
    }
    // A proof may still come; the record then stands or falls with it.
    Some(Answer {
        owners: vec![owner],
        ..look(question, url, dnssec, false).await
    })
}

/// `vouched`: whoever gave this address could not be impersonated.
async fn look(question: &Question<'_>, url: Url, dnssec: Dnssec, vouched: bool) -> Answer {
    let page = match question.net.get(&url, jmap::MAX_LEN, plan::FETCH).await {
        Ok(page) => page,
        Err(HttpFault::NoHost) => return Answer::absent(url.to_string()),
        Err(fault) => return Answer::failed(url.to_string(), fault.code()),
    };
    let location = page.url.to_string();
    let mut issuers = Vec::new();
    match page.status {
        200 if jmap::is_session(&page.body) => {}
        200 => return Answer::failed(location, "not-jmap"),
        401 => issuers = issuers_of(question, &page).await,
        404 | 410 => return Answer::absent(location),
        status => return Answer::failed(location, format!("http-{status}")),
    }
    Answer {
        outcome: Outcome::Found,
        authenticated: page.secure && vouched,
        dnssec,
        detail: (page.status == 401).then(|| "login-wanted".into()),
        others: vec![OtherService {
            kind: "jmap".into(),
            url: location.clone(),
            sources: vec![SourceId::Jmap],
        }],
        issuers,
        ..Answer::absent(location)
    }
}

/// A service that wants a login may say who gives one (RFC 9728 §5.1). It may only say so on its own host.
async fn issuers_of(question: &Question<'_>, page: &Page) -> Vec<Url> {
    let metadata = page
        .headers
        .get_all("www-authenticate")
        .iter()
        .filter_map(|challenge| oauth::resource_metadata(challenge.to_str().ok()?))
        .find(|url| url.host() == page.url.host());
    let Some(metadata) = metadata else {
        return Vec::new();
    };
    let answer = question
        .net
        .get_here(&metadata, oauth::MAX_LEN, plan::FETCH)
        .await;
    match answer {
        Ok(page) if page.status == 200 => oauth::issuers_of_resource(&page.body),
        _ => Vec::new(),
    }
}
