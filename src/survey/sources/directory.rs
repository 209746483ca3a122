//! This server's own configuration.

use futures_util::future::{BoxFuture, FutureExt, ready};

use super::{Answer, Question, Source};
use crate::model::{Claim, Outcome, Provider, Role, SourceId};

/// Settings that the operator wrote down. Believed before all others, verified like all others.
pub struct Given;

impl Source for Given {
    fn id(&self) -> SourceId {
        SourceId::Directory
    }

    fn ask<'a>(&'a self, question: &'a Question<'a>) -> BoxFuture<'a, Answer> {
        ready(given(question)).boxed()
    }
}

fn given(question: &Question<'_>) -> Answer {
    let Some(published) = question.published else {
        return Answer::absent(None);
    };
    let Some(recommendation) = published.given() else {
        return Answer::absent(None);
    };
    let claims = [Role::Incoming, Role::Outgoing]
        .into_iter()
        .flat_map(|role| recommendation.of(role))
        .enumerate()
        .map(|(position, setting)| Claim {
            endpoint: setting.endpoint(),
            username: setting.username.clone(),
            authentication: setting.authentication.clone(),
            source: SourceId::Directory,
            authenticated: true,
            position,
            srv_priority: None,
            cleartext: false,
        })
        .collect();
    Answer {
        outcome: Outcome::Found,
        authenticated: true,
        claims,
        provider: published.offer().name.as_ref().map(|name| Provider {
            id: published.domain.to_string(),
            name: name.default.clone(),
        }),
        ..Answer::absent(None)
    }
}
