//! The built-in catalogue: providers that Portolan knows by domain or by the MX hosts of their customers.

use futures_util::future::{BoxFuture, FutureExt};

use super::{Answer, Question, Source, catalogue};
use crate::{
    model::{Claim, Outcome, Provider, SourceId},
    net::Lookup,
};

/// The catalogue as a source. A provider's own domains are authenticated; customers' domains, known by MX, are not.
pub struct Known;

impl Source for Known {
    fn id(&self) -> SourceId {
        SourceId::Catalogue
    }

    fn ask<'a>(&'a self, question: &'a Question<'a>) -> BoxFuture<'a, Answer> {
        async move {
            if let Some(entry) = catalogue::by_domain(question.domain) {
                return answer(entry, true);
            }
            // The same look-up as the survey's own: the resolver asks the network once.
            let Lookup::Found(records, _) = question.net.mx(question.domain.ascii()).await else {
                return Answer::absent(None);
            };
            records
                .iter()
                .filter_map(|record| record.host.as_ref())
                .find_map(catalogue::by_mx)
                .map_or_else(|| Answer::absent(None), |entry| answer(entry, false))
        }
        .boxed()
    }
}

fn answer(entry: &'static catalogue::Entry, authenticated: bool) -> Answer {
    let claims = entry
        .servers
        .iter()
        .enumerate()
        .map(|(position, server)| Claim {
            endpoint: server.endpoint.clone(),
            username: server.username.clone(),
            authentication: server.authentication.clone(),
            source: SourceId::Catalogue,
            authenticated,
            position,
            srv_priority: None,
            cleartext: false,
        })
        .collect();
    Answer {
        outcome: Outcome::Found,
        authenticated,
        claims,
        provider: Some(Provider {
            id: entry.id.clone(),
            name: entry.name.clone(),
        }),
        ..Answer::absent(Some(format!("catalogue:{}", entry.id)))
    }
}
