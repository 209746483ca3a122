//! What one check has fetched already, so that no place is asked twice with the same request.

use std::{
    collections::HashMap,
    future::Future,
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;
use tokio::sync::OnceCell;
use url::Url;

use super::https::{Errand, HttpFault, Page};
use crate::model::Family;

/// Everything that makes requests the same.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    url: Url,
    body: Option<Bytes>,
    follows: bool,
    cap: usize,
    family: Option<Family>,
}

type Answer = Result<Page, HttpFault>;

/// Answers and failures, for as long as the handle lives.
#[derive(Default)]
pub struct Memo {
    answers: Mutex<HashMap<Key, Arc<OnceCell<Answer>>>>,
}

impl Memo {
    /// The answer to the same request before, or that of `ask`. Who comes while it is being asked waits for it.
    pub async fn recall(
        &self,
        url: &Url,
        errand: &Errand,
        family: Option<Family>,
        ask: impl Future<Output = Answer>,
    ) -> Answer {
        let key = Key {
            url: url.clone(),
            body: errand.body.clone(),
            follows: errand.follows,
            cap: errand.cap,
            family,
        };
        let cell = {
            let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
            answers.entry(key).or_default().clone()
        };
        cell.get_or_init(|| ask).await.clone()
    }
}
