//! Asking: hosts beside each other, with a deadline over all.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    time::Duration,
};

use futures_util::future::join_all;
use tokio::time::Instant;
use url::Url;

use super::{MAX_FILE, Reply, Request};
use crate::{
    model::{DomainName, Family, HostName},
    net::{ConnectFault, HttpFault, Lookup, Net, Page},
    wire::documents::{MADE_UP_LOCAL_PART, autodiscover},
};

/// How long one place has.
const FETCH: Duration = Duration::from_secs(5);

pub(super) async fn mx_hosts(domain: &DomainName, net: &Net) -> Vec<HostName> {
    let Lookup::Found(records, _) = net.mx(domain.ascii()).await else {
        return Vec::new();
    };
    let mut seen = HashSet::new();
    let hosts = records.into_iter().filter_map(|record| record.host);
    hosts.filter(|host| seen.insert(host.clone())).collect()
}

/// Hosts beside each other, places on one host one after the other.
pub(super) async fn ask_all(
    requests: BTreeSet<Request>,
    domain: &DomainName,
    net: &Net,
    end: Instant,
) -> impl Iterator<Item = (Request, Reply)> {
    let mut hosts: HashMap<String, Vec<Request>> = HashMap::new();
    for request in requests {
        hosts.entry(host(&request)).or_default().push(request);
    }
    let asked = hosts.into_values().map(async |requests| {
        let mut told = Vec::new();
        let mut silent: Option<HttpFault> = None;
        for request in requests {
            let reply = match (&request, &silent) {
                (Request::Srv(owner), _) => Reply::Records(net.srv(owner).await),
                (_, Some(fault)) => Reply::Page(Box::new(Err(fault.clone()))),
                (_, None) => Reply::Page(Box::new(fetch(&request, domain, net, end).await)),
            };
            if let Reply::Page(page) = &reply
                && let Err(fault) = page.as_ref()
                && is_silence(fault)
            {
                silent = Some(fault.clone());
            }
            told.push((request, reply));
        }
        told
    });
    join_all(asked).await.into_iter().flatten()
}

/// Whom a request goes to, by scheme and family: what cannot be reached one way may be the other.
fn host(request: &Request) -> String {
    let origin = |url: &Url| format!("{} {}", url.scheme(), url.host_str().unwrap_or_default());
    match request {
        Request::Get(url) | Request::Look(url) | Request::Post(url) => origin(url),
        Request::Over(Family::Ipv4, url) => format!("4 {}", origin(url)),
        Request::Over(Family::Ipv6, url) => format!("6 {}", origin(url)),
        // Name servers take everything at once.
        Request::Srv(owner) => owner.clone(),
    }
}

/// Only silence is worth not meeting again: everything else comes quickly, and may be of a redirect's host.
fn is_silence(fault: &HttpFault) -> bool {
    matches!(
        fault,
        HttpFault::Timeout | HttpFault::Connect(ConnectFault::Timeout)
    )
}

async fn fetch(
    request: &Request,
    domain: &DomainName,
    net: &Net,
    end: Instant,
) -> Result<Page, HttpFault> {
    let within = FETCH.min(end.saturating_duration_since(Instant::now()));
    match request {
        Request::Get(url) => net.get(url, MAX_FILE, within).await,
        Request::Over(family, url) => net.over(*family).get(url, MAX_FILE, within).await,
        Request::Look(url) => net.get_here(url, MAX_FILE, within).await,
        Request::Post(url) => {
            let body = autodiscover::request(Some(&format!("{MADE_UP_LOCAL_PART}@{domain}")));
            net.post(url, body, MAX_FILE, within).await
        }
        Request::Srv(_) => Err(HttpFault::BadUrl),
    }
}
