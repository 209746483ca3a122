//! A follow-up: whether an issuer that a source named is one, by its metadata (RFC 8414 §3, or OpenID Connect's).

use tokio::time::timeout;
use url::Url;

use super::plan;
use crate::{
    model::{OtherService, SourceId},
    net::Net,
    wire::documents::oauth,
};

/// How many issuers one survey asks.
const MAX_ISSUERS: usize = 3;

/// Who lets apps sign in, as sources name them.
#[derive(Default)]
pub struct Issuers(Vec<Issuer>);

struct Issuer {
    url: Url,
    sources: Vec<SourceId>,
    asked: bool,
    proven: bool,
}

impl Issuers {
    /// Those beyond the first few are passed over.
    pub fn name(&mut self, url: Url, source: SourceId) {
        if let Some(known) = self.0.iter_mut().find(|known| known.url == url) {
            known.sources.push(source);
        } else if self.0.len() < MAX_ISSUERS {
            self.0.push(Issuer {
                url,
                sources: vec![source],
                asked: false,
                proven: false,
            });
        }
    }

    /// Whom to ask now: each is given once.
    pub fn unasked(&mut self) -> Vec<Url> {
        self.0
            .iter_mut()
            .filter_map(|issuer| {
                let asked = std::mem::replace(&mut issuer.asked, true);
                (!asked).then(|| issuer.url.clone())
            })
            .collect()
    }

    /// Its metadata stands where it belongs.
    pub fn proven(&mut self, url: &Url) {
        for issuer in self.0.iter_mut().filter(|issuer| issuer.url == *url) {
            issuer.proven = true;
        }
    }

    /// The proven ones, for the report.
    pub fn services(self) -> impl Iterator<Item = OtherService> {
        let proven = self.0.into_iter().filter(|issuer| issuer.proven);
        proven.map(|issuer| OtherService {
            kind: "oauth".into(),
            url: issuer.url.into(),
            sources: issuer.sources,
        })
    }
}

/// Whether the issuer's metadata is found. Redirects are not followed: they would let others speak for it.
pub async fn has_metadata(net: &Net, issuer: &Url) -> bool {
    let search = async {
        for url in oauth::metadata_urls(issuer) {
            match net.get_here(&url, oauth::MAX_LEN, plan::FETCH).await {
                Ok(page) if page.status == 200 && oauth::is_metadata_of(issuer, &page.body) => {
                    return true;
                }
                Ok(_) => {}
                // What cannot be reached has no second address either.
                Err(_) => return false,
            }
        }
        false
    };
    timeout(plan::FETCH, search).await.unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_issuer_is_asked_once_and_keeps_all_who_named_it() {
        let url = |number: usize| Url::parse(&format!("https://{number}.example.org")).unwrap();
        let mut issuers = Issuers::default();
        issuers.name(url(0), SourceId::Autoconfig);
        assert_eq!(issuers.unasked(), [url(0)]);
        issuers.name(url(0), SourceId::Pacc);
        assert!(issuers.unasked().is_empty());
        for number in 1..10 {
            issuers.name(url(number), SourceId::Jmap);
        }
        assert_eq!(issuers.unasked().len(), MAX_ISSUERS - 1);
        issuers.proven(&url(0));
        let services: Vec<_> = issuers.services().collect();
        assert_eq!(services.len(), 1);
        assert_eq!(services[0].sources, [SourceId::Autoconfig, SourceId::Pacc]);
    }
}
