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
    net::{Lookup, Net},
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
                Some(entry) => answer(entry, false),
                None => Answer::absent(question.domain.to_string()),
            }
        }
        .boxed()
    }
}

/// Who holds the mailboxes of a customer's domain: by MX, unless mail only passes there, then by where
/// `autodiscover.<domain>` leads, then by SRV targets. Who receives the mail at a host of their own has no other company for
/// it: SRV records that say so are left behind by a move, or a matter of the records alone.
async fn recognise(question: &Question<'_>) -> Option<&'static Entry> {
    let (domain, net) = (question.domain.ascii(), question.net);
    // The same look-up as the survey's own: the resolver asks the network once. So it is with the SRV records.
    let mut receives_itself = false;
    if let Lookup::Found(records, _) = net.mx(domain).await {
        let first = records.iter().find_map(|record| record.host.as_ref());
        receives_itself = first.is_some_and(|host| question.domain.covers(host));
        let by_mx = records
            .iter()
            .filter_map(|record| record.host.as_ref())
            .filter_map(catalogue::by_mx)
            .find(|entry| !entry.kind.is_on_the_way());
        if by_mx.is_some() {
            return by_mx;
        }
    }
    let autodiscover = async {
        match net.cname(&format!("autodiscover.{domain}")).await {
            Lookup::Found(host, _) => vec![host],
            _ => Vec::new(),
        }
    };
    let targets = async {
        if receives_itself {
            return Vec::new();
        }
        srv_targets(domain, net).await
    };
    let hosts = stream::iter([autodiscover.boxed(), targets.boxed()])
        .buffered(2)
        .concat()
        .await;
    hosts
        .iter()
        .filter_map(catalogue::of_host)
        .find(|entry| !entry.kind.is_on_the_way())
}

async fn srv_targets(domain: &str, net: &Net) -> Vec<HostName> {
    let labels = PROTOCOLS
        .iter()
        .flat_map(|spec| spec.ports)
        .filter_map(|port| port.srv_label);
    let answers = join_all(labels.map(|label| async move {
        match net.srv(&format!("{label}._tcp.{domain}")).await {
            Lookup::Found(records, _) => records,
            _ => Vec::new(),
        }
    }))
    .await;
    let records = answers.into_iter().flatten();
    records.filter_map(|record| record.target).collect()
}

fn answer(entry: &'static Entry, authenticated: bool) -> Answer {
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
        // Who only sends for a domain does not run its mailboxes.
        provider: (entry.kind != Kind::Sending).then(|| Provider {
            id: entry.id.clone(),
            name: entry.name.clone(),
        }),
        known: Some(entry),
        ..Answer::absent(Some(format!("catalogue:{}", entry.id)))
    }
}
