//! JMAP's own discovery (RFC 8620 §2.2): an SRV record, or without one the well-known address at the domain itself. It tells
//! of a service beside IMAP and POP3 and makes no claim.

use futures_util::future::{BoxFuture, FutureExt};
use url::Url;

use super::{Answer, Question, Source, page_of};
use crate::{
    model::{Dnssec, OtherService, Outcome, SourceId},
    net::{Asked, DnsFault, Lookup, Page, SrvRecord},
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
            let owner = format!("_jmap._tcp.{}", question.domain);
            let lookup = question.net.srv(&owner);
            let mut at_domain = Box::pin(at_domain(question));
            tokio::pin!(lookup);
            // Both are asked at once, and the domain is left alone as soon as a record leads elsewhere.
            let mut told = None;
            let lookup = tokio::select! {
                lookup = &mut lookup => lookup,
                answer = &mut at_domain => {
                    told = Some(answer);
                    lookup.await
                }
            };
            let fault = match lookup {
                Lookup::Found(records, dnssec) => {
                    drop(at_domain);
                    return by_record(question, &owner, &records, dnssec).await;
                }
                Lookup::Failed(DnsFault::Unusable) => {
                    return Answer::failed(owner.clone(), "no-host-name");
                }
                Lookup::Failed(_) => Some(Answer::failed(owner.clone(), "dns-failed")),
                Lookup::NoData | Lookup::NoName => None,
            };
            let told = match told {
                Some(told) => told,
                None => at_domain.await,
            };
            fault
                .filter(|_| told.outcome != Outcome::Found)
                .unwrap_or(told)
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

/// What the records of `owner` lead to; a lone `.` to nothing. One that names another port than 443 is told, and not
/// followed: no web server elsewhere is asked.
async fn by_record(
    question: &Question<'_>,
    owner: &str,
    records: &[SrvRecord],
    dnssec: Dnssec,
) -> Answer {
    let targets = records.iter().filter_map(|record| {
        let host = record.target.as_ref()?;
        Some((record.priority, host, record.port))
    });
    let Some((_, host, port)) = targets.min_by_key(|(priority, ..)| *priority) else {
        return Answer {
            dnssec,
            detail: Some("withheld".into()),
            ..Answer::absent(owner.to_owned())
        };
    };
    let Ok(url) = Url::parse(&format!("https://{host}:{port}/.well-known/jmap")) else {
        return Answer::failed(owner.to_owned(), "bad-url");
    };
    if port != 443 {
        return Answer {
            dnssec,
            ..Answer::failed(url.to_string(), "forbidden")
        };
    }
    // A proof may still come; the record then stands or falls with it.
    let mut answer = look(question, url, dnssec, false).await;
    answer.stands_on.push((owner.to_owned(), Asked::Srv));
    answer
}

/// `vouched`: whoever gave this address could not be impersonated.
async fn look(question: &Question<'_>, url: Url, dnssec: Dnssec, vouched: bool) -> Answer {
    let page = match question.net.get(&url, jmap::MAX_LEN, plan::FETCH).await {
        Ok(page) if page.status == 401 => Ok(page),
        page => page_of(&url, page),
    };
    let page = match page {
        Ok(page) => page,
        Err(answer) => return *answer,
    };
    let location = page.url.to_string();
    let login_wanted = page.status == 401;
    let issuers = match login_wanted {
        true => issuers_of(question, &page).await,
        false if jmap::is_session(&page.body) => Vec::new(),
        false => return Answer::failed(location, "not-jmap"),
    };
    Answer {
        outcome: Outcome::Found,
        authenticated: page.secure && vouched,
        dnssec,
        detail: login_wanted.then(|| "login-wanted".into()),
        others: vec![OtherService {
            kind: "jmap".into(),
            url: location.clone(),
            sources: vec![SourceId::Jmap],
        }],
        issuers,
        ..Answer::absent(location)
    }
}

/// A service that wants a login may say who gives one (RFC 9728 §5.1); where it does not, it is asked once at the place that
/// follows from its URL (§3.1). It may only say so on its own host.
async fn issuers_of(question: &Question<'_>, page: &Page) -> Vec<Url> {
    let named: Vec<Url> = page
        .headers
        .get_all("www-authenticate")
        .iter()
        .filter_map(|challenge| oauth::resource_metadata(challenge.to_str().ok()?))
        .collect();
    let metadata = match named.is_empty() {
        true => Some(oauth::resource_metadata_place(&page.url)),
        false => named.into_iter().find(|url| url.host() == page.url.host()),
    };
    let Some(metadata) = metadata else {
        return Vec::new();
    };
    let answer = question
        .net
        .get_here(&metadata, oauth::MAX_LEN, plan::FETCH)
        .await;
    match answer {
        Ok(about) if about.status == 200 => oauth::issuers_of_resource(&page.url, &about.body),
        _ => Vec::new(),
    }
}
