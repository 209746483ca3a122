//! The central database: one autoconfig file per domain, kept by the Thunderbird project
//! (draft-ietf-mailmaint-autoconfig §4.2). It learns the domain, never an address.

use std::path::Path;

use futures_util::future::{BoxFuture, FutureExt};

use super::{Answer, Question, Source, autoconfig, page_of};
use crate::{
    check, model::SourceId, net::HttpFault, survey::plan, wire::documents::autoconfig as document,
};

/// A folder of files first, if there is one, then the network.
pub struct Ispdb;

impl Source for Ispdb {
    fn id(&self) -> SourceId {
        SourceId::Ispdb
    }

    fn ask<'a>(&'a self, question: &'a Question<'a>) -> BoxFuture<'a, Answer> {
        async move {
            if let Some(dir) = &question.policy.ispdb_dir
                && let Some(answer) = from_disk(question, dir).await
            {
                return answer;
            }
            from_network(question).await
        }
        .boxed()
    }
}

/// None where the folder has no such file.
async fn from_disk(question: &Question<'_>, dir: &Path) -> Option<Answer> {
    // A domain name has neither slash nor leading dot, so it cannot leave the folder.
    let path = dir.join(format!("{}.xml", question.domain));
    let location = format!("{}.xml", question.domain);
    let metadata = tokio::fs::metadata(&path).await.ok()?;
    if !metadata.is_file() || metadata.len() > plan::MAX_FILE as u64 {
        return Some(Answer::failed(location, "too-large"));
    }
    let body = match tokio::fs::read(&path).await {
        Ok(body) => body,
        Err(_) => return Some(Answer::failed(location, "unreadable")),
    };
    Some(match document::read(&body, question.domain) {
        Ok(config) => Answer {
            // As the database would send it.
            readings: check::readings(&body, Some("text/xml"), question.domain),
            ..autoconfig::answer(SourceId::Ispdb, question.domain, location, true, config)
        },
        Err(error) => Answer::failed(location, error.code()),
    })
}

async fn from_network(question: &Question<'_>) -> Answer {
    look_up(SourceId::Ispdb, question, question.domain.ascii()).await
}

/// Asks the database for `name`, which is the domain itself or the base of its MX hosts.
pub(super) async fn look_up(id: SourceId, question: &Question<'_>, name: &str) -> Answer {
    let Some(base) = &question.policy.ispdb else {
        return Answer::skipped("switched-off");
    };
    let Ok(url) = base.join(name) else {
        return Answer::skipped("bad-base-url");
    };
    let page = match question.net.get(&url, plan::MAX_FILE, plan::FETCH).await {
        // A database without an address is none of the domain's doing.
        Err(HttpFault::NoHost) => return Answer::failed(url.to_string(), "no-address"),
        page => page_of(&url, page),
    };
    let page = match page {
        Ok(page) => page,
        Err(answer) => return *answer,
    };
    let location = page.url.to_string();
    // What is known of somebody else's domain vouches for this one only as far as the MX record is to be believed.
    let authenticated = page.secure && id == SourceId::Ispdb;
    let content_type = page.content_type.as_deref();
    match document::read_as(&page.body, content_type, question.domain) {
        Ok(config) => Answer {
            readings: autoconfig::readings_of(&page, question.domain),
            ..autoconfig::answer(id, question.domain, location, authenticated, config)
        },
        Err(error) => Answer {
            readings: autoconfig::readings_of(&page, question.domain),
            ..Answer::failed(location, error.code())
        },
    }
}
