//! The built-in catalogue: providers that Portolan knows by domain, or by the hosts that a customer's domain leads to.

use futures_util::{
    StreamExt,
    future::{BoxFuture, FutureExt, join_all},
    stream,
};

use super::{
    Answer, Question, Source,
    catalogue::{self, Entry, Kind},
};
use crate::{
    model::{Claim, HostName, Outcome, Provider, SourceId},
    net::{Asked, Lookup, Net},
    wire::protocols::PROTOCOLS,
};

/// The catalogue as a source. A provider's own domains are authenticated; customers' domains, known by what the DNS says of
/// them, are not.
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
            match recognise(question).await {
                Some((entry, stands_on)) => Answer {
                    stands_on: stands_on.into_iter().collect(),
                    ..answer(entry, false)
                },
                None => Answer::absent(question.domain.to_string()),
            }
        }
        .boxed()
    }
}

/// The provider of that id, unless the domain receives its mail itself or shows another provider.
pub(super) async fn unless_another(question: &Question<'_>, id: &str) -> Option<&'static Entry> {
    let known = catalogue::by_domain(question.domain).is_some();
    // What these look up was asked already, or is now; the resolver asks the network once.
    if known || receives_itself(question).await || recognise(question).await.is_some() {
        return None;
    }
    catalogue::by_id(id)
}

/// Whether the MX host that is wanted most is one of the domain's own.
async fn receives_itself(question: &Question<'_>) -> bool {
    match question.net.mx(question.domain.ascii()).await {
        Lookup::Found(records, _) => {
            let first = records.iter().find_map(|record| record.host.as_ref());
            first.is_some_and(|host| question.domain.covers(host))
        }
        _ => false,
    }
}

/// A host that the domain's records lead to, and the name and type of the record.
type Lead = (HostName, (String, Asked));

/// Who holds the mailboxes of a customer's domain, and what record but an MX says so: by MX, unless mail only passes there,
/// then by where `autodiscover.<domain>` leads, then by SRV targets. Who receives the mail at a host of their own has no other
/// company for it: SRV records that say so are left behind by a move, or a matter of the records alone.
async fn recognise(question: &Question<'_>) -> Option<(&'static Entry, Option<(String, Asked)>)> {
    let (domain, net) = (question.domain.ascii(), question.net);
    // The same look-up as the survey's own: the resolver asks the network once. So it is with the SRV records.
    if let Lookup::Found(records, _) = net.mx(domain).await {
        let by_mx = records
            .iter()
            .filter_map(|record| record.host.as_ref())
            .filter_map(catalogue::by_mx)
            .find(|entry| !entry.kind.is_on_the_way());
        if let Some(entry) = by_mx {
            return Some((entry, None));
        }
    }
    let autodiscover = async {
        let owner = format!("autodiscover.{domain}");
        match net.cname(&owner).await {
            Lookup::Found(host, _) => vec![(host, (owner, Asked::Alias))],
            _ => Vec::new(),
        }
    };
    let targets = async {
        if receives_itself(question).await {
            return Vec::new();
        }
        srv_targets(domain, net).await
    };
    // Both are asked at once, and the second is not waited for where the first one tells.
    let mut ways = stream::iter([autodiscover.boxed(), targets.boxed()]).buffered(2);
    while let Some(leads) = ways.next().await {
        let known = leads.into_iter().find_map(|(host, record)| {
            let entry = catalogue::of_host(&host).filter(|entry| !entry.kind.is_on_the_way())?;
            Some((entry, Some(record)))
        });
        if known.is_some() {
            return known;
        }
    }
    None
}

/// Of the services for mail, then of Autodiscover.
async fn srv_targets(domain: &str, net: &Net) -> Vec<Lead> {
    let labels = PROTOCOLS
        .iter()
        .flat_map(|spec| spec.ports)
        .filter_map(|port| port.srv_label)
        .chain(["_autodiscover"]);
    let answers = join_all(labels.map(|label| async move {
        let owner = format!("{label}._tcp.{domain}");
        match net.srv(&owner).await {
            Lookup::Found(records, _) => Some((owner, records)),
            _ => None,
        }
    }))
    .await;
    let answers = answers.into_iter().flatten();
    answers
        .flat_map(|(owner, records)| {
            let targets = records.into_iter().filter_map(|record| record.target);
            targets.map(move |host| (host, (owner.clone(), Asked::Srv)))
        })
        .collect()
}

/// What the catalogue says of an entry's servers, as a source's claims.
pub fn claims(entry: &Entry, source: SourceId, authenticated: bool) -> Vec<Claim> {
    entry
        .servers
        .iter()
        .enumerate()
        .map(|(position, server)| Claim {
            endpoint: server.endpoint.clone(),
            username: server.username.clone(),
            authentication: server.authentication.clone(),
            source,
            authenticated,
            position,
            srv_priority: None,
            cleartext: false,
        })
        .collect()
}

fn answer(entry: &'static Entry, authenticated: bool) -> Answer {
    Answer {
        outcome: Outcome::Found,
        authenticated,
        claims: claims(entry, SourceId::Catalogue, authenticated),
        // Who only sends for a domain does not run its mailboxes.
        provider: (entry.kind != Kind::Sending).then(|| Provider {
            id: entry.id.clone(),
            name: entry.name.clone(),
        }),
        known: Some(entry),
        ..Answer::absent(Some(format!("catalogue:{}", entry.id)))
    }
}
