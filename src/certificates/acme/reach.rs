//! Whether a name leads to this very server: its addresses are called as the authority would call them, and whoever answers
//! has to know what only we know.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use bytes::Bytes;
use hyper::{Request, header};
use moka::future::Cache;

use super::{
    super::wardrobe::Wardrobe,
    challenges::{Challenges, PROTOCOL, Proof},
    settings::Kind,
};
use crate::{
    model::HostName,
    net::{ConnectFault, HttpFault, Lookup, Net, TlsFault},
};

/// For one call.
const DEADLINE: Duration = Duration::from_secs(5);
/// How long an address is known to be ours. Two hundred names at one address are one call.
const HOLDS: Duration = Duration::from_secs(300);
const MAX_ADDRESSES: u64 = 1000;
const PER_FAMILY: usize = 2;

/// Follows names to their addresses.
pub struct Reach {
    net: Net,
    challenges: Arc<Challenges>,
    /// Where names have to lead, by the operator's word; empty if it is to be found out.
    ours: Vec<IpAddr>,
    known: Cache<IpAddr, Ways>,
}

/// By which challenges an address reaches us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Ways {
    tls: bool,
    http: bool,
}

/// Why there is no way to us, for the operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Astray {
    /// The name does not lead here.
    NotHere(String),
    /// It cannot be told where it leads.
    Unclear(String),
}

/// Why an address is not ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Elsewhere {
    /// Nobody answers, as far as we can get.
    Silent,
    /// No answer in time, which may be our own fault.
    Late,
    /// Somebody else answers.
    Another,
}

impl Elsewhere {
    fn by(fault: &HttpFault) -> Self {
        match fault {
            HttpFault::Timeout
            | HttpFault::Tls(TlsFault::Timeout)
            | HttpFault::Connect(ConnectFault::Timeout | ConnectFault::Budget) => Self::Late,
            HttpFault::Connect(_) => Self::Silent,
            _ => Self::Another,
        }
    }
}

impl Reach {
    pub fn new(net: Net, challenges: Arc<Challenges>, ours: Vec<IpAddr>) -> Self {
        let known = Cache::builder()
            .max_capacity(MAX_ADDRESSES)
            .time_to_live(HOLDS)
            .build();
        Self {
            net,
            challenges,
            ours,
            known,
        }
    }

    /// The challenges that can succeed for `name`, in the order of [`Kind::ALL`]; else why there is none, for the operator.
    pub async fn ways(&self, name: &HostName, wardrobe: &Wardrobe) -> Result<Vec<Kind>, Astray> {
        let addresses = match self.net.addresses(name).await {
            Lookup::Found(addresses, _) => addresses,
            Lookup::NoData | Lookup::NoName => {
                return Err(Astray::NotHere("the name has no address".into()));
            }
            Lookup::Failed(fault) => {
                return Err(Astray::Unclear(format!("the DNS failed: {fault:?}")));
            }
        };
        if !self.ours.is_empty() {
            return match addresses.iter().find(|ip| !self.ours.contains(ip)) {
                Some(ip) => Err(Astray::NotHere(format!(
                    "the name leads to {ip}, which is none of `addresses`"
                ))),
                None => Ok(Kind::ALL.to_vec()),
            };
        }
        let mut common: Option<Ways> = None;
        let (mut v4, mut v6) = (0, 0);
        let mut late = None;
        for ip in addresses {
            let count = if ip.is_ipv4() { &mut v4 } else { &mut v6 };
            *count += 1;
            if *count > PER_FAMILY {
                continue;
            }
            // One call however many names wait for it; failures are not kept.
            let call = self.call(ip, name, wardrobe);
            match self.known.try_get_with(ip, call).await.map_err(|why| *why) {
                Ok(ways) => {
                    let before = common.unwrap_or(ways);
                    common = Some(Ways {
                        tls: ways.tls && before.tls,
                        http: ways.http && before.http,
                    });
                }
                Err(Elsewhere::Another) => {
                    return Err(Astray::NotHere(format!("another server answers at {ip}")));
                }
                // The authority falls back to the next address as well, where one does not answer.
                Err(Elsewhere::Silent) => {}
                Err(Elsewhere::Late) => late = Some(ip),
            }
        }
        if let (None, Some(ip)) = (common, late) {
            return Err(Astray::Unclear(format!("no answer from {ip} in time")));
        }
        let ways = common.ok_or_else(|| {
            Astray::NotHere("no address of the name can be reached from here".into())
        })?;
        let open = Kind::ALL.into_iter().filter(|kind| match kind {
            Kind::TlsAlpn01 => ways.tls,
            Kind::Http01 => ways.http,
        });
        Some(open.collect::<Vec<_>>())
            .filter(|open| !open.is_empty())
            .ok_or_else(|| {
                Astray::NotHere("its addresses have neither port 443 nor port 80 in common".into())
            })
    }

    async fn call(
        &self,
        ip: IpAddr,
        name: &HostName,
        wardrobe: &Wardrobe,
    ) -> Result<Ways, Elsewhere> {
        let (tls, http) = tokio::join!(self.call_tls(ip, name, wardrobe), self.call_http(ip, name));
        match (tls, http) {
            (Ok(()), _) | (_, Ok(())) => Ok(Ways {
                tls: tls.is_ok(),
                http: http.is_ok(),
            }),
            (Err(Elsewhere::Another), _) | (_, Err(Elsewhere::Another)) => Err(Elsewhere::Another),
            (Err(Elsewhere::Late), _) | (_, Err(Elsewhere::Late)) => Err(Elsewhere::Late),
            _ => Err(Elsewhere::Silent),
        }
    }

    async fn call_tls(
        &self,
        ip: IpAddr,
        name: &HostName,
        wardrobe: &Wardrobe,
    ) -> Result<(), Elsewhere> {
        let nonce = nonce().ok_or(Elsewhere::Silent)?;
        let proof = Proof::new(name, &nonce, wardrobe).map_err(|_| Elsewhere::Silent)?;
        let expected = proof.der.clone();
        let _ready = self.challenges.show(name, proof);
        let target = SocketAddr::new(ip, 443);
        match self.net.shown(target, name, PROTOCOL, DEADLINE).await {
            Ok(der) if der == expected => Ok(()),
            Ok(_) => Err(Elsewhere::Another),
            Err(fault) => Err(Elsewhere::by(&fault)),
        }
    }

    async fn call_http(&self, ip: IpAddr, name: &HostName) -> Result<(), Elsewhere> {
        let nonce = nonce().ok_or(Elsewhere::Silent)?;
        let token = BASE64_URL_SAFE_NO_PAD.encode(nonce);
        let content = BASE64_URL_SAFE_NO_PAD.encode(digest(&SHA256, &nonce));
        let _ready = self.challenges.put(&token, content.clone());
        let request = Request::get(format!("/.well-known/acme-challenge/{token}"))
            .header(header::HOST, name.ascii())
            .header(header::USER_AGENT, self.net.user_agent())
            .header(header::CONNECTION, "close")
            .body(Bytes::new())
            .map_err(|_| Elsewhere::Silent)?;
        let target = SocketAddr::new(ip, 80);
        let answer = match self.net.session_at(target, DEADLINE).await {
            Ok(mut session) => session.send(request, 1024, DEADLINE).await,
            Err(fault) => Err(fault),
        };
        match answer {
            Ok(response) if response.body() == content.as_bytes() => Ok(()),
            Ok(_) => Err(Elsewhere::Another),
            Err(fault) => Err(Elsewhere::by(&fault)),
        }
    }
}

fn nonce() -> Option<[u8; 32]> {
    let mut nonce = [0; 32];
    aws_lc_rs::rand::fill(&mut nonce).ok()?;
    Some(nonce)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_late_is_told_from_what_is_somebody_elses() {
        for (fault, why) in [
            (HttpFault::Tls(TlsFault::Timeout), Elsewhere::Late),
            (HttpFault::Timeout, Elsewhere::Late),
            (HttpFault::Connect(ConnectFault::Timeout), Elsewhere::Late),
            (HttpFault::Connect(ConnectFault::Refused), Elsewhere::Silent),
            (HttpFault::Tls(TlsFault::Closed), Elsewhere::Another),
            (HttpFault::Broken, Elsewhere::Another),
        ] {
            assert_eq!(Elsewhere::by(&fault), why, "{fault:?}");
        }
    }
}
