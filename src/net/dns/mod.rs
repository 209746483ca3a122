//! Names. The only place that knows hickory: what it answers becomes found, NODATA, NXDOMAIN or failed.

mod anchor;
mod answer;
mod kept;
mod lifetime;
mod proof;
mod records;
mod transport;
mod upstream;
mod used;

pub use anchor::TrustAnchor;
pub use answer::{Asked, DnsFault, Lookup, MxRecord, SrvRecord, Tlsa};
pub use records::{MAX_TLSA, Records};
pub use used::Notes;

use std::{
    net::{IpAddr, SocketAddr},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use futures_util::future::{BoxFuture, Either, FutureExt, join_all, select};
use hickory_resolver::{
    net::{DnsError, NetError},
    proto::{
        op::ResponseCode,
        rr::{Name, RecordType},
    },
};
use tokio::{
    sync::Semaphore,
    time::{Instant, sleep, timeout},
};
use tracing::debug;

use self::{
    kept::{Answers, Known},
    proof::Prover,
    records::Reading,
    upstream::{Upstream, any_answers},
    used::Used,
};
use super::Error;
use crate::model::{Dnssec, Family, HostName, escape};

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

/// Who waits for the addresses of one family.
pub type Asking<'a> = BoxFuture<'a, Lookup<Vec<IpAddr>>>;

pub struct Dns {
    current: Mutex<Upstream>,
    answers: Answers,
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
            answers: Answers::new(),
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
            answers: Answers::new(),
            reread: Some(Upstream::of_system),
            anchor,
            turns: Semaphore::new(BURST),
            sockets: Semaphore::new(at_once),
            at_once,
            heard: Mutex::default(),
        }
    }

    pub async fn addresses(&self, host: &HostName, notes: &Notes) -> Lookup<Vec<IpAddr>> {
        let (family, first, rest) = self.addresses_in_turn(host, notes).await;
        let second = rest.await;
        match family {
            Family::Ipv4 => merge(first, second),
            Family::Ipv6 => merge(second, first),
        }
    }

    /// What comes first of the two families, and who waits for the other one: [`OTHER_FAMILY`] at most once something was
    /// found.
    pub async fn addresses_in_turn<'a>(
        &'a self,
        host: &HostName,
        notes: &'a Notes,
    ) -> (Family, Lookup<Vec<IpAddr>>, Asking<'a>) {
        let name = host.fqdn();
        // In boxes, like most of what many wait for at once: a future is as large as all that it may ever hold.
        let ask = |reading: &'static Reading<IpAddr>| {
            let name = name.clone();
            async move { self.query(&name, reading, notes).await }.boxed()
        };
        in_turn(ask(&records::IPV4), ask(&records::IPV6)).await
    }

    pub async fn mx(&self, domain: &str, notes: &Notes) -> Lookup<Vec<MxRecord>> {
        let found = self.query(&format!("{domain}."), &records::MX, notes).await;
        found.map(records::exchangers)
    }

    pub async fn srv(&self, owner: &str, notes: &Notes) -> Lookup<Vec<SrvRecord>> {
        let found = self.query(&format!("{owner}."), &records::SRV, notes).await;
        match found.map(records::targets) {
            Lookup::Found(records, _) if records.is_empty() => Lookup::Failed(DnsFault::Unusable),
            found => found,
        }
    }

    pub async fn cname(&self, owner: &str, notes: &Notes) -> Lookup<HostName> {
        match self
            .query(&format!("{owner}."), &records::CNAME, notes)
            .await
        {
            Lookup::Found(mut hosts, dnssec) => hosts
                .pop()
                .map_or(Lookup::NoData, |host| Lookup::Found(host, dnssec)),
            Lookup::NoData => Lookup::NoData,
            Lookup::NoName => Lookup::NoName,
            Lookup::Failed(fault) => Lookup::Failed(fault),
        }
    }

    pub async fn txt(&self, owner: &str, notes: &Notes) -> Lookup<Vec<String>> {
        self.query(&format!("{owner}."), &records::TXT, notes).await
    }

    pub async fn caa(&self, owner: &str, notes: &Notes) -> Lookup<Vec<String>> {
        self.query(&format!("{owner}."), &records::CAA, notes).await
    }

    /// The certificates that are announced for a port (RFC 6698 §3), proven in the same breath: where the proof holds, the
    /// records are those that it was made of. Of a host that is an alias by secure CNAMEs, those at its end come first
    /// (RFC 7671 §7).
    pub async fn tlsa(&self, host: &HostName, port: u16, notes: &Notes) -> Lookup<Vec<Tlsa>> {
        let own = host.fqdn();
        if let Some(end) = self.secure_end(&own, &notes.used).await {
            let found = self.tlsa_at(&format!("_{port}._tcp.{end}"), notes).await;
            if matches!(found, Lookup::Found(..)) {
                return found;
            }
        }
        self.tlsa_at(&format!("_{port}._tcp.{own}"), notes).await
    }

    async fn tlsa_at(&self, owner: &str, notes: &Notes) -> Lookup<Vec<Tlsa>> {
        let plain = self.query(owner, &records::TLSA, notes).await;
        let Lookup::Found(records, Dnssec::Unknown) = plain else {
            return plain;
        };
        let proven = match (Name::from_ascii(owner), self.upstream().prover) {
            (Ok(name), Some(prover)) => prover.proof(&name, RecordType::TLSA).await,
            _ => None,
        };
        match proven {
            Some(proven) if proven.dnssec == Dnssec::Secure => {
                Lookup::Found(records::TLSA.of_data(proven.data.iter()), Dnssec::Secure)
            }
            Some(proven) => Lookup::Found(records, proven.dnssec),
            None => Lookup::Found(records, Dnssec::Unknown),
        }
    }

    /// Where the alias `host` leads, if every step of that is secure.
    async fn secure_end(&self, host: &str, used: &Used) -> Option<Name> {
        let name = Name::from_ascii(host).ok()?;
        if !used.is_alias(&name) {
            return None;
        }
        let prover = self.upstream().prover?;
        for kind in [RecordType::A, RecordType::AAAA] {
            let data = used.of(&name, kind);
            let proven = match data.is_empty() {
                true => None,
                false => prover.proof(&name, kind).await,
            };
            if let Some(proven) = proven {
                let secure = proven.aliases == Dnssec::Secure && proven.end != name;
                return secure.then_some(proven.end);
            }
        }
        None
    }

    /// What DNSSEC says of the records that look-ups with these `notes` found for `owner`: the weakest of all, unknown
    /// where there are none, or where what was proven is not what was used.
    pub async fn proof(&self, owner: &str, asked: Asked, notes: &Notes) -> Dnssec {
        let types: &[RecordType] = match asked {
            Asked::Mx => &[RecordType::MX],
            Asked::Srv => &[RecordType::SRV],
            Asked::Alias => &[RecordType::CNAME],
            Asked::Addresses => &[RecordType::A, RecordType::AAAA],
            Asked::Family(Family::Ipv4) => &[RecordType::A],
            Asked::Family(Family::Ipv6) => &[RecordType::AAAA],
        };
        let name = Name::from_ascii(format!("{owner}."));
        let (Ok(name), Some(prover)) = (name, self.upstream().prover) else {
            return Dnssec::Unknown;
        };
        let proofs = types.iter().map(|kind| {
            let used = notes.used.of(&name, *kind);
            let (name, prover) = (&name, &prover);
            async move {
                if used.is_empty() {
                    return None;
                }
                let proven = prover.proof(name, *kind).await;
                Some(proven.map_or(Dnssec::Unknown, |proven| proven.verdict_on(&used)))
            }
        });
        Dnssec::weakest(join_all(proofs).await.into_iter().flatten())
    }

    /// Waits until every question that was asked before has been sent.
    pub async fn heard_out(&self) {
        let _ = self.turns.acquire().await;
    }

    pub async fn ready(&self) -> bool {
        let alive = any_answers(&self.upstream().servers).await;
        if !alive {
            self.look_for_others();
        }
        alive
    }

    /// One question for the fully qualified `name`; its answer, and how long that holds, go into `notes`.
    async fn query<T>(&self, name: &str, reading: &Reading<T>, notes: &Notes) -> Lookup<Vec<T>> {
        let record_type = reading.record_type;
        // Too long, or a label that is: nothing of that name can exist.
        let Ok(name) = Name::from_ascii(name) else {
            return Lookup::NoName;
        };
        if let Some((known, until)) = self.answers.get(&name, record_type) {
            notes.life.note(until);
            return match known {
                Known::Found(data) => {
                    notes.used.note(&name, record_type, data.iter());
                    found_or_none(reading.of_data(data.iter()))
                }
                Known::NoData => Lookup::NoData,
                Known::NoName => Lookup::NoName,
            };
        }
        let upstream = self.upstream();
        let (Some(resolver), Some(prover)) = (upstream.resolver, upstream.prover) else {
            self.look_for_others();
            return Lookup::Failed(DnsFault::NoNameServer);
        };

        // Nobody's patience runs out while it is not our turn.
        let socket = self.sockets.acquire().await;
        let turn = self.turns.acquire().await;
        let since = Instant::now();
        let mut looked_up = Box::pin(resolver.lookup(&name, record_type));
        let asked = timeout(QUERY, async {
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
        let fault = match answer {
            Some(Ok(lookup)) => {
                notes.life.note(Instant::from_std(lookup.valid_until()));
                self.answers.found(&name, record_type, lookup.answers());
                let data = records::of_interest(record_type, lookup.answers());
                notes.used.note(&name, record_type, data);
                return found_or_none(reading.of(lookup.answers()));
            }
            Some(Err(error)) => {
                debug!(%name, %record_type, %error, "no answer from the DNS");
                if let NetError::Dns(DnsError::NoRecordsFound(none)) = &error
                    && let Some(ttl) = none.negative_ttl
                {
                    notes.life.note_ttl(ttl);
                }
                match told_apart(&error) {
                    Told::Answer(ResponseCode::NXDomain) => {
                        let ttl = negative_ttl(&error);
                        self.answers.nothing(&name, record_type, Known::NoName, ttl);
                        return Lookup::NoName;
                    }
                    Told::Answer(ResponseCode::NoError) => {
                        let ttl = negative_ttl(&error);
                        self.answers.nothing(&name, record_type, Known::NoData, ttl);
                        return Lookup::NoData;
                    }
                    Told::Answer(ResponseCode::ServFail) => {
                        // Rare, and large: in a box of its own.
                        return Box::pin(withheld(&prover, &name, reading, notes)).await;
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
    reading: &Reading<T>,
    notes: &Notes,
) -> Lookup<Vec<T>> {
    let kind = reading.record_type;
    let answers = prover.withheld(name, kind).await;
    let found = reading.of(&answers);
    if found.is_empty() {
        return Lookup::Failed(DnsFault::ServFail);
    }
    notes
        .used
        .note(name, kind, records::of_interest(kind, &answers));
    let used = notes.used.of(name, kind);
    let bogus = match prover.proof(name, kind).await {
        Some(proven) => proven.verdict_on(&used) == Dnssec::Bogus,
        None => false,
    };
    let proof = if bogus {
        Dnssec::Bogus
    } else {
        Dnssec::Unknown
    };
    Lookup::Found(found, proof)
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

/// In seconds, as the zone says it.
fn negative_ttl(error: &NetError) -> Option<u32> {
    match error {
        NetError::Dns(DnsError::NoRecordsFound(none)) => none.negative_ttl,
        _ => None,
    }
}

fn found_or_none<T>(found: Vec<T>) -> Lookup<Vec<T>> {
    if found.is_empty() {
        Lookup::NoData
    } else {
        Lookup::Found(found, Dnssec::Unknown)
    }
}

/// The earlier answer, and who waits for the later one, which gets [`OTHER_FAMILY`] once the earlier one found something.
async fn in_turn<'a>(v4: Asking<'a>, v6: Asking<'a>) -> (Family, Lookup<Vec<IpAddr>>, Asking<'a>) {
    let (family, first, other) = match select(v4, v6).await {
        Either::Left((first, other)) => (Family::Ipv4, first, other),
        Either::Right((first, other)) => (Family::Ipv6, first, other),
    };
    if !matches!(first, Lookup::Found(..)) {
        return (family, first, other);
    }
    let other = timeout(OTHER_FAMILY, other)
        .map(|answer| answer.unwrap_or(Lookup::Failed(DnsFault::Timeout)));
    (family, first, other.boxed())
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
    async fn a_slow_family_holds_nothing_up_and_is_not_waited_for_long_once_the_other_has_found_something()
     {
        let start = Instant::now();
        let fast = async { found(&["1.1.1.1"]) }.boxed();
        let (family, first, rest) = in_turn(fast, std::future::pending().boxed()).await;
        assert_eq!((family, first), (Family::Ipv4, found(&["1.1.1.1"])));
        assert_eq!(start.elapsed(), Duration::ZERO);
        assert_eq!(rest.await, Lookup::Failed(DnsFault::Timeout));
        assert_eq!(start.elapsed(), OTHER_FAMILY);

        let slow = async {
            sleep(QUERY).await;
            found(&["1.1.1.1"])
        };
        let (family, first, rest) = in_turn(slow.boxed(), async { Lookup::NoData }.boxed()).await;
        assert_eq!((family, first), (Family::Ipv6, Lookup::NoData));
        assert_eq!(rest.await, found(&["1.1.1.1"]));
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
