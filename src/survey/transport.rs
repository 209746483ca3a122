//! What the domain says to servers that bring it mail: MTA-STS (RFC 8461) and TLS reports (RFC 8460). No mail app reads
//! that, so it is asked for beside the sources, and no setting waits for it.

use futures_util::future::join;
use tokio::time::timeout;
use url::Url;

use super::plan::GUESS_LOOKUP;
use crate::{
    model::DomainName,
    net::{ConnectFault, HttpFault, Lookup, Net},
    wire::documents::mta_sts::{self, Policy},
};

/// What was found; none where the DNS or the time did not allow to tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transport {
    pub mta_sts: Option<MtaSts>,
    pub tls_reports: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MtaSts {
    /// No record announces a policy.
    Missing,
    /// A record does, and the policy cannot be had; `say` has words for the phrase.
    Broken(String),
    Policy(Policy),
}

/// Asks both at once, and for the policy where there is one. Within the time of a guess.
pub async fn ask(net: &Net, domain: &DomainName) -> Transport {
    let owner = format!("_smtp._tls.{domain}");
    let (policy, reports) = join(
        timeout(GUESS_LOOKUP, policy(net, domain)),
        timeout(GUESS_LOOKUP, net.txt(&owner)),
    )
    .await;
    Transport {
        mta_sts: policy.ok().flatten(),
        tls_reports: reports
            .ok()
            .and_then(|records| records_say(records, mta_sts::wants_reports)),
    }
}

async fn policy(net: &Net, domain: &DomainName) -> Option<MtaSts> {
    let records = net.txt(&format!("_mta-sts.{domain}")).await;
    if !records_say(records, mta_sts::announces_policy)? {
        return Some(MtaSts::Missing);
    }
    let url = format!("https://mta-sts.{domain}/.well-known/mta-sts.txt");
    let url = Url::parse(&url).ok()?;
    // Redirects are not followed (RFC 8461 §3.3).
    let page = net.get_here(&url, mta_sts::MAX_LEN, GUESS_LOOKUP).await;
    Some(match page {
        Ok(page) if page.status == 200 => match Policy::read(&page.body) {
            Some(policy) => MtaSts::Policy(policy),
            None => MtaSts::Broken("not-mta-sts".into()),
        },
        Ok(page) => MtaSts::Broken(format!("http-{}", page.status)),
        // Our own limits say nothing about the domain.
        Err(HttpFault::Connect(
            ConnectFault::Budget | ConnectFault::NoIpv6 | ConnectFault::Local(_),
        )) => return None,
        Err(fault) => MtaSts::Broken(fault.code()),
    })
}

/// None where the DNS did not say.
fn records_say(records: Lookup<Vec<String>>, judge: fn(&[String]) -> bool) -> Option<bool> {
    match records {
        Lookup::Found(records, _) => Some(judge(&records)),
        Lookup::NoData | Lookup::NoName => Some(false),
        Lookup::Failed(_) => None,
    }
}
