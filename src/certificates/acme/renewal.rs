//! Certificates are replaced ahead of time: with a third of their life left, or when the authority suggests (RFC 9773).

use std::{sync::Arc, time::Duration};

use instant_acme::{CertificateIdentifier, Error};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use super::{
    super::{Leaf, now},
    Acme,
    book::Book,
};

/// Longest pause between two looks at what is to be renewed, in seconds.
const LOOK: i64 = 60;
/// Questions about renewal in one look.
const QUESTIONS: usize = 20;

impl Acme {
    /// Renews what is due until `closing` is cancelled.
    pub(in crate::certificates) async fn keep_fresh(self: Arc<Self>, closing: CancellationToken) {
        loop {
            self.ask_when_to_renew().await;
            let next = self.renew_what_is_due(now()).await;
            let pause = (next - now()).clamp(1, LOOK);
            let pause = sleep(Duration::from_secs(pause.unsigned_abs()));
            if closing.run_until_cancelled(pause).await.is_none() {
                return;
            }
        }
    }

    /// Begins what is due, and tells when to look again.
    async fn renew_what_is_due(self: &Arc<Self>, now: i64) -> i64 {
        let mut places = self.settings.orders_at_once.saturating_mul(2);
        let (due, next) = self.with(|book| book.due(now));
        for name in due {
            if places == 0 {
                return now;
            }
            match (self.allowed)(name.clone()).await {
                Some(true) => {
                    self.begin(&name);
                    places -= 1;
                }
                Some(false) => self.with(|book| book.put_off(&name, now)),
                None => {}
            }
        }
        next
    }

    /// Asks the authority when it would like some of the certificates renewed (RFC 9773), where it offers to say.
    async fn ask_when_to_renew(&self) {
        let names = self.with(|book| book.unadvised(now(), QUESTIONS));
        for name in names {
            let (Some(leaf), Ok(account)) = (self.leaf(&name).await, self.account().await) else {
                return;
            };
            let Some(identifier) = identifier(&leaf) else {
                self.with(|book| book.advise(&name, None, None, now()));
                continue;
            };
            match account.renewal_info(&identifier).await {
                Ok((info, again)) => {
                    let window = info.suggested_window;
                    let window = (window.start.unix_timestamp(), window.end.unix_timestamp());
                    let advice = Some((window, rand::random()));
                    self.with(|book| book.advise(&name, advice, Some(again), now()));
                }
                Err(Error::Unsupported(_)) => return self.with(Book::give_up_asking),
                Err(error) => {
                    tracing::debug!(%name, %error, "the authority does not say when to renew");
                    self.with(|book| book.advise(&name, None, None, now()));
                }
            }
        }
    }
}

/// By which the authority knows the certificate (RFC 9773 §4.1).
pub(super) fn identifier(leaf: &Leaf) -> Option<CertificateIdentifier<'_>> {
    CertificateIdentifier::try_from(leaf.chain.first()?).ok()
}
