//! Names. The only place that knows hickory: what it answers becomes found, NODATA, NXDOMAIN or failed.

mod anchor;
mod answer;
mod lifetime;
mod proof;
mod upstream;

pub use anchor::TrustAnchor;
pub use answer::{Asked, DnsFault, Lookup, MxRecord, SrvRecord, Tlsa};
pub use lifetime::Lifetime;

use std::{
    net::{IpAddr, SocketAddr},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use futures_util::future::join_all;
use hickory_resolver::{
    net::{DnsError, NetError},
    proto::{
        op::ResponseCode,
        rr::{Name, RData, Record, RecordType},
    },
};
use tokio::{
    sync::Semaphore,
    time::{Instant, sleep, timeout},
};
use tracing::debug;

use self::{
    proof::Prover,
    upstream::{Upstream, any_answers},
};
use super::Error;
use crate::model::{Dnssec, HostName, escape};

/// The whole of a query, both tries and what follows of CNAMEs.
const QUERY: Duration = Duration::from_millis(4500);
/// How much longer one address family is waited for once the other has answered.
const OTHER_FAMILY: Duration = Duration::from_secs(2);
/// After this silence we look whether any name server is there at all.
const DOUBT: Duration = Duration::from_millis(500);
/// Questions that a name server surely hears out at once: a socket's usual buffer holds as many.
const BURST: usize = 256;
/// Who has no answer after this was heard, and waits for somebody farther away.
const HEARD: Duration = Duration::from_millis(200);
/// How often the system's configuration is read again while no name server answers.
const REREAD: Duration = Duration::from_secs(5);

const MAX_ADDRESSES: usize = 8;
const MAX_MX: usize = 16;
const MAX_SRV: usize = 32;
const MAX_TLSA: usize = 16;
const MAX_TLSA_BYTES: usize = 4096;
const MAX_TXT: usize = 16;
const MAX_TXT_BYTES: usize = 4096;

pub struct Dns {
    current: Mutex<Upstream>,
    /// Laptops move: with the system's configuration, a name server that is gone makes us look for a new one.
    reread: Option<fn(&TrustAnchor, usize) -> Upstream>,
    anchor: TrustAnchor,
    /// One for each question that was just asked: of more at once a name server loses some.
    turns: Semaphore,
    /// One for each question that waits for its answer, be it a slow one.
    sockets: Semaphore,
    at_once: usize,
    /// When a name server last answered anything.
    heard: Mutex<Option<Instant>>,
}

impl Dns {
    /// Name servers of its own; without any, every look-up fails with [`DnsFault::NoNameServer`]. At most `at_once`
    /// questions wait for an answer at one time.
    pub fn of(servers: &[SocketAddr], anchor: TrustAnchor, at_once: usize) -> Result<Self, Error> {
        let upstream =
            Upstream::new(servers, &anchor, at_once).map_err(|e| Error::Dns(e.to_string()))?;
        Ok(Self {
            current: Mutex::new(upstream),
            reread: None,
            anchor,
            turns: Semaphore::new(BURST),
            sockets: Semaphore::new(at_once),
            at_once,
            heard: Mutex::default(),
        })
    }

    pub fn of_system(anchor: TrustAnchor, at_once: usize) -> Self {
        Self {
            current: Mutex::new(Upstream::of_system(&anchor, at_once)),
            reread: Some(Upstream::of_system),
            anchor,
            turns: Semaphore::new(BURST),
            sockets: Semaphore::new(at_once),
            at_once,
            heard: Mutex::default(),
        }
    }

    pub async fn addresses(&self, host: &HostName, life: &Lifetime) -> Lookup<Vec<IpAddr>> {
        let name = host.fqdn();
        // In boxes, like most of what many wait for at once: a future is as large as all that it may ever hold.
        let v4 = Box::pin(self.query(&name, RecordType::A, MAX_ADDRESSES, life, ipv4));
        let v6 = Box::pin(self.query(&name, RecordType::AAAA, MAX_ADDRESSES, life, ipv6));
        let (v4, v6) = both(v4, v6).await;
        merge(v4, v6)
    }

    pub async fn mx(&self, domain: &str, life: &Lifetime) -> Lookup<Vec<MxRecord>> {
        let found = self
            .query(
                &format!("{domain}."),
                RecordType::MX,
                MAX_MX,
                life,
                |data| match data {
                    RData::MX(mx) => Some((mx.preference, mx.exchange.clone())),
                    _ => None,
                },
            )
            .await;
        found.map(|records| {
            let lone = records.len() == 1;
            let mut records: Vec<_> = records
                .into_iter()
                .map(|(preference, exchange)| MxRecord {
                    preference,
                    host: host_name(&exchange),
                    null: lone && exchange.is_root(),
                })
                .collect();
            records.sort_by_key(|record| record.preference);
            records
        })
    }

    pub async fn srv(&self, owner: &str, life: &Lifetime) -> Lookup<Vec<SrvRecord>> {
        let found = self
            .query(
                &format!("{owner}."),
                RecordType::SRV,
                MAX_SRV,
                life,
                |data| match data {
                    RData::SRV(srv) => Some(srv.clone()),
                    _ => None,
                },
            )
            .await;
        let found = found.map(|records| {
            records
                .into_iter()
                .filter_map(|srv| {
                    let target = host_name(&srv.target);
                    // A target that no host can have is a mistake; only the root withholds the service.
                    (target.is_some() || srv.target.is_root()).then_some(SrvRecord {
                        priority: srv.priority,
                        weight: srv.weight,
                        port: srv.port,
                        target,
                    })
                })
                .collect::<Vec<_>>()
        });
        match found {
            Lookup::Found(records, _) if records.is_empty() => {
                Lookup::Failed(DnsFault::Other("no target is a host name".into()))
            }
            found => found,
        }
    }

    pub async fn cname(&self, owner: &str, life: &Lifetime) -> Lookup<HostName> {
        let found = self
            .query(
                &format!("{owner}."),
                RecordType::CNAME,
                1,
                life,
                |data| match data {
                    RData::CNAME(target) => host_name(target),
                    _ => None,
                },
            )
            .await;
        match found {
            Lookup::Found(mut hosts, dnssec) => hosts
                .pop()
                .map_or(Lookup::NoData, |host| Lookup::Found(host, dnssec)),
            Lookup::NoData => Lookup::NoData,
            Lookup::NoName => Lookup::NoName,
            Lookup::Failed(fault) => Lookup::Failed(fault),
        }
    }

    pub async fn txt(&self, owner: &str, life: &Lifetime) -> Lookup<Vec<String>> {
        self.query(
            &format!("{owner}."),
            RecordType::TXT,
            MAX_TXT,
            life,
            |data| match data {
                RData::TXT(txt) => {
                    let mut bytes = txt.txt_data.concat();
                    bytes.truncate(MAX_TXT_BYTES);
                    Some(String::from_utf8_lossy(&bytes).into_owned())
                }
                _ => None,
            },
        )
        .await
    }

    /// The certificates that are announced for a port (RFC 6698 §3), proven in the same breath.
    pub async fn tlsa(&self, host: &HostName, port: u16, life: &Lifetime) -> Lookup<Vec<Tlsa>> {
        let owner = format!("_{port}._tcp.{}", host.fqdn());
        let found = self
            .query(
                &owner,
                RecordType::TLSA,
                MAX_TLSA,
                life,
                |data| match data {
                    RData::TLSA(tlsa) if tlsa.cert_data.len() <= MAX_TLSA_BYTES => Some(Tlsa {
                        usage: tlsa.cert_usage.into(),
                        selector: tlsa.selector.into(),
                        matching: tlsa.matching.into(),
                        data: tlsa.cert_data.clone(),
                    }),
                    _ => None,
                },
            )
            .await;
        match found {
            Lookup::Found(records, Dnssec::Unknown) => {
                let proof = self.proof_of(&owner, &[RecordType::TLSA]).await;
                Lookup::Found(records, proof)
            }
            found => found,
        }
    }

    /// What DNSSEC says of the records that `owner` has: the weakest of all that were found, unknown where there are none.
    pub async fn proof(&self, owner: &str, asked: Asked) -> Dnssec {
        let types: &[RecordType] = match asked {
            Asked::Mx => &[RecordType::MX],
            Asked::Srv => &[RecordType::SRV],
            Asked::Addresses => &[RecordType::A, RecordType::AAAA],
        };
        self.proof_of(&format!("{owner}."), types).await
    }

    async fn proof_of(&self, name: &str, types: &[RecordType]) -> Dnssec {
        let (Ok(name), Some(prover)) = (Name::from_ascii(name), self.upstream().prover) else {
            return Dnssec::Unknown;
        };
        let proofs = join_all(types.iter().map(|kind| prover.proof(&name, *kind))).await;
        Dnssec::weakest(proofs.into_iter().flatten())
    }

    pub async fn ready(&self) -> bool {
        let alive = any_answers(&self.upstream().servers).await;
        if !alive {
            self.look_for_others();
        }
        alive
    }

    /// One question for the fully qualified `name`. Of its answers at most `most` are taken; how long they hold is noted in
    /// `life`.
    async fn query<T>(
        &self,
        name: &str,
        record_type: RecordType,
        most: usize,
        life: &Lifetime,
        take: impl Fn(&RData) -> Option<T>,
    ) -> Lookup<Vec<T>> {
        // Too long, or a label that is: nothing of that name can exist.
        let Ok(name) = Name::from_ascii(name) else {
            return Lookup::NoName;
        };
        let upstream = self.upstream();
        let (Some(resolver), Some(prover)) = (upstream.resolver, upstream.prover) else {
            self.look_for_others();
            return Lookup::Failed(DnsFault::NoNameServer);
        };

        // Nobody's patience runs out while it is not our turn.
        let socket = self.sockets.acquire().await;
        let turn = self.turns.acquire().await;
        let since = Instant::now();
        let looked_up = resolver.lookup(name.clone(), record_type);
        let asked = timeout(QUERY, async {
            tokio::pin!(looked_up);
            match timeout(HEARD, &mut looked_up).await {
                Ok(answer) => answer,
                Err(_) => {
                    drop(turn);
                    looked_up.await
                }
            }
        });
        let doubts = async {
            sleep(DOUBT).await;
            self.has_heard(since) || any_answers(&upstream.servers).await
        };
        tokio::pin!(asked, doubts);
        let (answer, alive) = tokio::select! {
            answer = &mut asked => (answer.ok(), None),
            alive = &mut doubts => (if alive { asked.await.ok() } else { None }, Some(alive)),
        };
        drop(socket);
        if let Some(answer) = &answer {
            self.note(answer.as_ref().err());
        }
        let taken = |answers: &[Record]| -> Vec<T> {
            answers
                .iter()
                .filter(|record| record.record_type() == record_type)
                .filter_map(|record| take(&record.data))
                .take(most)
                .collect()
        };
        let fault = match answer {
            Some(Ok(lookup)) => {
                life.note(Instant::from_std(lookup.valid_until()));
                let found = taken(lookup.answers());
                return if found.is_empty() {
                    Lookup::NoData
                } else {
                    Lookup::Found(found, Dnssec::Unknown)
                };
            }
            Some(Err(error)) => {
                debug!(%name, %record_type, %error, "no answer from the DNS");
                if let NetError::Dns(DnsError::NoRecordsFound(none)) = &error
                    && let Some(ttl) = none.negative_ttl
                {
                    life.note_ttl(ttl);
                }
                match told_apart(&error) {
                    Told::Answer(ResponseCode::NXDomain) => return Lookup::NoName,
                    Told::Answer(ResponseCode::NoError) => return Lookup::NoData,
                    Told::Answer(ResponseCode::ServFail) => {
                        // Rare, and large: in a box of its own.
                        return Box::pin(withheld(&prover, &name, record_type, &taken)).await;
                    }
                    Told::Answer(ResponseCode::Refused) => DnsFault::Refused,
                    Told::Answer(code) => DnsFault::Other(code.to_string()),
                    Told::Silence => DnsFault::Timeout,
                    Told::Broken => DnsFault::Other(escape(error.to_string().as_bytes(), 200)),
                }
            }
            None => DnsFault::Timeout,
        };
        if fault != DnsFault::Timeout {
            return Lookup::Failed(fault);
        }
        let alive = match alive {
            Some(alive) => alive,
            None => doubts.await,
        };
        if alive {
            return Lookup::Failed(DnsFault::Timeout);
        }
        self.look_for_others();
        Lookup::Failed(DnsFault::NoNameServer)
    }

    /// A question came back.
    fn note(&self, error: Option<&NetError>) {
        if error.is_none_or(|error| matches!(told_apart(error), Told::Answer(_))) {
            *self.heard.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        }
    }

    /// Whether some question, be it another one, was answered since then.
    fn has_heard(&self, since: Instant) -> bool {
        let heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        heard.is_some_and(|heard| heard > since)
    }

    fn upstream(&self) -> Upstream {
        self.current
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Nobody answered: the system may have other name servers by now.
    fn look_for_others(&self) {
        let Some(reread) = self.reread else { return };
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if current.since.elapsed() < REREAD {
            return;
        }
        let fresh = reread(&self.anchor, self.at_once);
        if fresh.servers == current.servers {
            current.since = Instant::now();
        } else {
            *current = fresh;
        }
    }
}

/// Perhaps the name server has it, and thinks it forged.
async fn withheld<T>(
    prover: &Prover,
    name: &Name,
    record_type: RecordType,
    taken: &impl Fn(&[Record]) -> Vec<T>,
) -> Lookup<Vec<T>> {
    let found = taken(&prover.withheld(name, record_type).await);
    if found.is_empty() {
        return Lookup::Failed(DnsFault::ServFail);
    }
    match prover.proof(name, record_type).await {
        Some(Dnssec::Bogus) => Lookup::Found(found, Dnssec::Bogus),
        _ => Lookup::Found(found, Dnssec::Unknown),
    }
}

enum Told {
    /// A name server's word.
    Answer(ResponseCode),
    /// Nobody answered.
    Silence,
    /// Somebody answered something that is no answer.
    Broken,
}

fn told_apart(error: &NetError) -> Told {
    match error {
        NetError::Dns(DnsError::NoRecordsFound(none)) => Told::Answer(none.response_code),
        NetError::Dns(DnsError::ResponseCode(code)) => Told::Answer(*code),
        NetError::Timeout | NetError::NoConnections | NetError::Busy | NetError::Io(_) => {
            Told::Silence
        }
        _ => Told::Broken,
    }
}

/// Both answers; the later one gets [`OTHER_FAMILY`] once the earlier one is there and found something.
async fn both<T>(
    v4: impl Future<Output = Lookup<T>>,
    v6: impl Future<Output = Lookup<T>>,
) -> (Lookup<T>, Lookup<T>) {
    async fn rest<T>(first: &Lookup<T>, second: impl Future<Output = Lookup<T>>) -> Lookup<T> {
        match first {
            Lookup::Found(..) => timeout(OTHER_FAMILY, second)
                .await
                .unwrap_or(Lookup::Failed(DnsFault::Timeout)),
            _ => second.await,
        }
    }
    tokio::pin!(v4, v6);
    tokio::select! {
        first = &mut v4 => { let second = rest(&first, v6).await; (first, second) }
        first = &mut v6 => { let second = rest(&first, v4).await; (second, first) }
    }
}

/// What was found of either family; else the failure, since it may hide addresses; else that there is nothing.
fn merge(v4: Lookup<Vec<IpAddr>>, v6: Lookup<Vec<IpAddr>>) -> Lookup<Vec<IpAddr>> {
    match (v4, v6) {
        (Lookup::Found(mut v4, one), Lookup::Found(v6, other)) => {
            v4.extend(v6);
            Lookup::Found(v4, Dnssec::weakest([one, other]))
        }
        (found @ Lookup::Found(..), _) | (_, found @ Lookup::Found(..)) => found,
        (failed @ Lookup::Failed(_), _) | (_, failed @ Lookup::Failed(_)) => failed,
        (Lookup::NoName, _) | (_, Lookup::NoName) => Lookup::NoName,
        (Lookup::NoData, Lookup::NoData) => Lookup::NoData,
    }
}

fn ipv4(data: &RData) -> Option<IpAddr> {
    match data {
        RData::A(a) => Some(a.0.into()),
        _ => None,
    }
}

fn ipv6(data: &RData) -> Option<IpAddr> {
    match data {
        RData::AAAA(aaaa) => Some(aaaa.0.into()),
        _ => None,
    }
}

fn host_name(name: &Name) -> Option<HostName> {
    name.to_ascii().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(ips: &[&str]) -> Lookup<Vec<IpAddr>> {
        let ips = ips.iter().map(|ip| ip.parse().unwrap()).collect();
        Lookup::Found(ips, Dnssec::Unknown)
    }

    #[test]
    fn what_one_family_found_counts_and_failures_count_more_than_nothing() {
        let failed = || Lookup::Failed(DnsFault::ServFail);
        for (v4, v6, merged) in [
            (
                found(&["1.1.1.1"]),
                found(&["2a00::1"]),
                found(&["1.1.1.1", "2a00::1"]),
            ),
            (found(&["1.1.1.1"]), Lookup::NoData, found(&["1.1.1.1"])),
            (failed(), found(&["2a00::1"]), found(&["2a00::1"])),
            (Lookup::NoData, failed(), failed()),
            (failed(), Lookup::NoName, failed()),
            (Lookup::NoData, Lookup::NoName, Lookup::NoName),
            (Lookup::NoData, Lookup::NoData, Lookup::NoData),
        ] {
            assert_eq!(merge(v4, v6), merged);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_family_is_not_waited_for_once_the_other_has_found_something() {
        let start = Instant::now();
        let (v4, v6) = both(async { found(&["1.1.1.1"]) }, std::future::pending()).await;
        assert_eq!(
            (v4, v6),
            (found(&["1.1.1.1"]), Lookup::Failed(DnsFault::Timeout))
        );
        assert_eq!(start.elapsed(), OTHER_FAMILY);

        let slow = async {
            sleep(QUERY).await;
            found(&["2a00::1"])
        };
        let (v4, v6) = both(async { Lookup::NoData }, slow).await;
        assert_eq!((v4, v6), (Lookup::NoData, found(&["2a00::1"])));
    }

    #[tokio::test(start_paused = true)]
    async fn new_name_servers_are_found_when_the_old_ones_are_gone_but_not_looked_for_all_the_time()
    {
        fn moved(anchor: &TrustAnchor, at_once: usize) -> Upstream {
            Upstream::new(&["127.0.0.1:5353".parse().unwrap()], anchor, at_once).unwrap()
        }
        let anchor = TrustAnchor::default();
        let dns = Dns {
            reread: Some(moved),
            ..Dns::of(&[], anchor.clone(), 8).unwrap()
        };
        dns.look_for_others();
        assert!(dns.upstream().servers.is_empty(), "read again too soon");
        tokio::time::advance(REREAD).await;
        dns.look_for_others();
        assert_eq!(dns.upstream().servers, moved(&anchor, 8).servers);

        let given = Dns::of(&["127.0.0.1:53".parse().unwrap()], anchor, 8).unwrap();
        tokio::time::advance(REREAD).await;
        given.look_for_others();
        assert_eq!(given.upstream().servers, ["127.0.0.1:53".parse().unwrap()]);
    }
}
