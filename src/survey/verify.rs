//! Whether one server works, without the rest of a survey: for settings that an operator gave.

use std::net::SocketAddr;

use futures_util::future::join_all;

use super::{
    Policy,
    plan::{self, CONVERSATION},
    probing::{self, Target},
};
use crate::{
    model::{Endpoint, Verdict},
    net::{Lookup, Net},
};

/// What came of looking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Working {
    /// On at least one address.
    Yes,
    No,
    /// Nothing could be asked from here: our own trouble, or our own limits.
    Unknown,
}

/// Looks at `endpoint` on at most two addresses of each family, all at once. Takes as long as one conversation.
pub async fn verify(endpoint: &Endpoint, policy: &Policy, net: &Net) -> Working {
    let net = net.naming(&[endpoint.port]);
    let may_dial = |ip| net.may_dial(SocketAddr::new(ip, endpoint.port));
    let addresses = match net.addresses(&endpoint.host).await {
        Lookup::Found(addresses, _) => plan::pick(&addresses, may_dial),
        Lookup::NoData | Lookup::NoName => return Working::No,
        Lookup::Failed(_) => return Working::Unknown,
    };
    let within = CONVERSATION.min(policy.deadline);
    let conversations = addresses.into_iter().map(|ip| {
        let target = Target {
            host: endpoint.host.clone(),
            ip,
            port: endpoint.port,
            protocol: endpoint.protocol,
            security: endpoint.security,
        };
        let net = &net;
        async move { probing::converse(net, &target, &policy.ehlo, within).await }
    });
    let seen = join_all(conversations).await;
    if seen.iter().any(|seen| seen.verdict == Verdict::Ok) {
        Working::Yes
    } else if seen.iter().all(|seen| seen.verdict == Verdict::NotChecked) {
        Working::Unknown
    } else {
        Working::No
    }
}
