//! Whether answers hold: DNSSEC (RFC 4033–4035), validated here, beside the plain look-ups that are used at once.
//!
//! A verdict of *bogus* is doubted, since the library also calls some right answers so (a wildcard in a zone with NSEC), and a
//! forwarder that strips signatures makes everything look forged. It counts only where a second way agrees: the name server
//! refuses the answer unless told not to check, or the signatures visibly do not hold.

mod proven;
mod unchecked;

use std::{
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use futures_util::future::join_all;
use hickory_resolver::{
    config::{NameServerConfig, ResolverOpts},
    net::{DnsError, NetError, dnssec::DnssecDnsHandle},
    proto::{
        dnssec::{
            Proof, Verifier,
            rdata::{DNSKEY, DNSSECRData, RRSIG},
        },
        op::{DnsResponse, Message, ResponseCode},
        rr::{DNSClass, Name, RData, Record, RecordType},
    },
};
use moka::sync::Cache;
use tokio::{
    sync::{Mutex, Semaphore},
    time::{Instant, timeout},
};
use tracing::debug;

use self::{
    proven::{Proven, followed},
    unchecked::{CHAIN, Unchecked, ask, needed},
};
use super::{
    anchor::TrustAnchor,
    transport::{MAX_ALIASES, Pool},
};
use crate::model::Dnssec;

/// Whether the name servers can be used for validation at all.
const CHECK: Duration = Duration::from_secs(3);
/// Name servers that could not be are tried again after this time.
const CHECK_AGAIN: Duration = Duration::from_secs(60);
/// One proof: the records, then keys and delegations up to the root.
const PROOF: Duration = Duration::from_secs(4);
/// How long keys and delegations are kept: one survey needs the same ones for every name.
const KEPT: Duration = Duration::from_secs(60);
/// How many octets of them, for all surveys; some thousands of answers of the usual length.
const MAX_KEPT: u64 = 4 << 20;
/// How many zones above a name are asked for their keys in advance.
const MAX_CHAIN: usize = 4;
/// How many RRsets, signatures over one, and keys with one tag are tried by hand. Each trial costs time, and a zone may hold
/// thousands of each on purpose (CVE-2023-50387).
const MAX_TRIALS: usize = 4;

type Validator = DnssecDnsHandle<Unchecked>;

/// Asks the name servers for everything that a proof needs, and judges it.
pub struct Prover {
    anchor: TrustAnchor,
    pool: Pool,
    unchecked: Unchecked,
    /// None where the name servers hand out no proofs for this root, and when that was found.
    validator: Mutex<Option<(Option<Validator>, Instant)>>,
}

impl Prover {
    pub fn new(
        servers: &[NameServerConfig],
        options: &ResolverOpts,
        anchor: TrustAnchor,
        at_once: usize,
    ) -> Result<Self, NetError> {
        let pool = Pool::new(servers, options)?;
        Ok(Self {
            anchor,
            unchecked: Unchecked {
                pool: pool.clone(),
                turns: Arc::new(Semaphore::new(at_once)),
                kept: Cache::builder()
                    .time_to_live(KEPT)
                    .max_capacity(MAX_KEPT)
                    .weigher(|_, answer: &Result<DnsResponse, NetError>| {
                        let length = answer.as_ref().map_or(0, |answer| answer.as_buffer().len());
                        u32::try_from(length.max(512)).unwrap_or(u32::MAX)
                    })
                    .build(),
            },
            pool,
            validator: Mutex::new(None),
        })
    }

    /// Whether the records that `name` has of this type hold, and which they are. None where there are none to be judged.
    ///
    /// All of them count, and every CNAME on the way: the weakest tells. Somebody else's records that came along do not.
    pub async fn proof(&self, name: &Name, record_type: RecordType) -> Option<Proven> {
        let proof = timeout(PROOF, self.prove(name, record_type));
        tokio::pin!(proof);
        let proof = tokio::select! {
            biased;
            proof = &mut proof => proof,
            () = self.fetch_chain(name, record_type) => proof.await,
        };
        proof.unwrap_or_else(|_| Some(Proven::unknown(name)))
    }

    /// The library asks for keys and delegations one after the other, from the name up to the root. Asked for all at once they
    /// are there when it wants them, and a proof takes few round trips.
    async fn fetch_chain(&self, name: &Name, record_type: RecordType) {
        if self
            .validator
            .try_lock()
            .is_ok_and(|known| matches!(*known, Some((None, _))))
        {
            return;
        }
        let is_service = |name: &Name| {
            name.iter()
                .next()
                .is_some_and(|label| label.starts_with(b"_"))
        };
        // A host is seldom a zone of its own.
        let mut zone = match record_type {
            RecordType::A | RecordType::AAAA => name.base_name(),
            _ => name.clone(),
        };
        let mut asked = Vec::new();
        while !zone.is_root() && asked.len() < CHAIN.len() * MAX_CHAIN {
            if !is_service(&zone) {
                asked.extend(CHAIN.map(|kind| (zone.clone(), kind)));
            }
            zone = zone.base_name();
        }
        join_all(
            asked
                .iter()
                .map(|(zone, kind)| ask(&self.unchecked, zone, *kind)),
        )
        .await;
    }

    /// Records that the name servers hold back because they think them forged.
    pub async fn withheld(&self, name: &Name, record_type: RecordType) -> Vec<Record> {
        if self.validator().await.is_none() {
            return Vec::new();
        }
        match timeout(PROOF, ask(&self.unchecked, name, record_type)).await {
            Ok(Ok(answer)) => answer.into_message().answers,
            _ => Vec::new(),
        }
    }

    async fn prove(&self, name: &Name, record_type: RecordType) -> Option<Proven> {
        let Some(validator) = self.validator().await else {
            return Some(Proven::unknown(name));
        };
        let mut end = name.clone();
        let (mut proofs, mut aliases, mut data) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..MAX_ALIASES {
            let (answers, denied) = match ask(&validator, &end, record_type).await {
                Ok(answer) => (answer.into_message().answers, None),
                // The signatures are judged, but what was to prove a wildcard or an absence did not hold.
                Err(NetError::Dns(DnsError::Nsec {
                    response, proof, ..
                })) => (response.into_message().answers, Some(proof)),
                Err(NetError::Dns(DnsError::NoRecordsFound(_))) => break,
                Err(error) => {
                    debug!(name = %end, %record_type, %error, "no proof from the DNS");
                    proofs.push(Dnssec::Unknown);
                    break;
                }
            };
            let asked = end.clone();
            let (way, found) = followed(&answers, &mut end, record_type);
            if way.is_empty() && found.is_empty() {
                break;
            }
            let of = |records: &[&Record]| {
                let proofs = records.iter().map(|record| record.proof);
                Dnssec::weakest(proofs.chain(denied).map(verdict))
            };
            if !way.is_empty() {
                aliases.push(of(&way));
            }
            let mut weakest = of(&[way, found.clone()].concat());
            if weakest == Dnssec::Bogus && !self.agrees(&asked, record_type, &answers).await {
                debug!(name = %asked, %record_type, "bogus, says the library alone");
                weakest = Dnssec::Unknown;
            }
            proofs.push(weakest);
            if !found.is_empty() {
                data.extend(found.into_iter().map(|record| record.data.clone()));
                break;
            }
        }
        (!proofs.is_empty()).then(|| Proven {
            dnssec: Dnssec::weakest(proofs),
            data,
            aliases: Dnssec::weakest(aliases),
            end,
        })
    }

    /// The validator, if the name servers prove their own root with it. That is found out once.
    ///
    /// Without this, a name server that knows nothing of DNSSEC would make every answer look forged.
    async fn validator(&self) -> Option<Validator> {
        let mut known = self.validator.lock().await;
        match &*known {
            Some((Some(validator), _)) => return Some(validator.clone()),
            Some((None, since)) if since.elapsed() < CHECK_AGAIN => return None,
            _ => {}
        }
        let validator = timeout(CHECK, self.check()).await.ok().flatten();
        if validator.is_none() {
            debug!("the name servers prove nothing for this root: answers stay unvalidated");
        }
        *known = Some((validator.clone(), Instant::now()));
        validator
    }

    async fn check(&self) -> Option<Validator> {
        let (unchecked, root) = (self.unchecked.clone(), Name::root());
        let mut keys = self.anchor.keys.clone();
        if !self.anchor.digests.is_empty() {
            let shown = ask(&unchecked, &root, RecordType::DNSKEY).await.ok()?;
            for key in dnskeys(&shown.answers) {
                let mut digests = self.anchor.digests.iter();
                if digests.any(|digest| digest.covers(&root, key).unwrap_or(false)) {
                    keys.insert(key.public_key());
                }
            }
        }
        let validator = Validator::with_trust_anchor(unchecked, Arc::new(keys));
        let answer = ask(&validator, &root, RecordType::DNSKEY).await.ok()?;
        let mut keys = answer
            .answers
            .iter()
            .filter(|record| record.record_type() == RecordType::DNSKEY)
            .peekable();
        let holds = keys.peek().is_some() && keys.all(|record| record.proof == Proof::Secure);
        holds.then_some(validator)
    }

    /// The second way.
    async fn agrees(&self, name: &Name, record_type: RecordType, answers: &[Record]) -> bool {
        match ask(&self.pool, name, record_type).await {
            // It validates too, and comes to another result.
            Ok(answer) if answer.authentic_data => return false,
            // Without being told not to check, it refuses what it gave when it was told.
            Ok(answer) if answer.response_code == ResponseCode::ServFail => return true,
            Err(NetError::Dns(DnsError::ResponseCode(ResponseCode::ServFail))) => return true,
            Err(NetError::Dns(DnsError::NoRecordsFound(none)))
                if none.response_code == ResponseCode::ServFail =>
            {
                return true;
            }
            _ => {}
        }
        for (owner, kind) in bogus_sets(answers).into_iter().take(MAX_TRIALS) {
            if self.visibly_false(&owner, kind, answers).await {
                return true;
            }
        }
        false
    }

    /// Whether none of the signatures over an RRset holds by itself: out of its time, or of a key that the zone does not
    /// have, or wrong. An RRset without a signature is not judged: something on the way may have lost it.
    async fn visibly_false(&self, owner: &Name, kind: RecordType, answers: &[Record]) -> bool {
        let set: Vec<&Record> = answers
            .iter()
            .filter(|record| record.name == *owner && record.record_type() == kind)
            .collect();
        let signatures: Vec<&RRSIG> = answers
            .iter()
            .filter(|record| record.name == *owner)
            .filter_map(|record| match &record.data {
                RData::DNSSEC(DNSSECRData::RRSIG(signature)) => Some(signature),
                _ => None,
            })
            .filter(|signature| signature.input().type_covered == kind)
            .collect();
        if signatures.len() > MAX_TRIALS {
            return false;
        }
        let now = seconds_now();
        for signature in &signatures {
            let input = signature.input();
            if !in_time(input.sig_inception.get(), now, input.sig_expiration.get()) {
                continue;
            }
            let zone = &input.signer_name;
            if !zone.zone_of(owner) {
                continue;
            }
            let Ok(shown) = ask(&self.unchecked, zone, RecordType::DNSKEY).await else {
                return false;
            };
            let mut keys = dnskeys(&shown.answers).peekable();
            if keys.peek().is_none() {
                return false;
            }
            let holds = keys
                .filter(|key| {
                    key.calculate_key_tag()
                        .is_ok_and(|tag| tag == input.key_tag)
                })
                .any(|key| {
                    key.verify_rrsig(owner, DNSClass::IN, signature, set.iter().copied())
                        .is_ok()
                });
            if holds {
                return false;
            }
        }
        !signatures.is_empty()
    }
}

/// Whether of this message enough is left, and not too much, for a proof to be tried with it.
pub fn is_provable(message: Message) -> bool {
    DnsResponse::from_message(message)
        .map_err(NetError::from)
        .and_then(|answer| needed(Ok(answer)))
        .is_ok_and(|answer| {
            // Neither may panic, whatever they are given.
            let sets = bogus_sets(&answer.answers);
            let tags = dnskeys(&answer.answers).filter_map(|key| key.calculate_key_tag().ok());
            sets.len() + tags.count() <= answer.answers.len()
        })
}

fn verdict(proof: Proof) -> Dnssec {
    match proof {
        Proof::Secure => Dnssec::Secure,
        Proof::Insecure => Dnssec::Insecure,
        Proof::Bogus => Dnssec::Bogus,
        Proof::Indeterminate => Dnssec::Unknown,
    }
}

fn dnskeys(answers: &[Record]) -> impl Iterator<Item = &DNSKEY> {
    answers.iter().filter_map(|record| match &record.data {
        RData::DNSSEC(DNSSECRData::DNSKEY(key)) => Some(key),
        _ => None,
    })
}

/// Owners and types of the RRsets that the library did not find secure.
fn bogus_sets(answers: &[Record]) -> Vec<(Name, RecordType)> {
    let mut sets = Vec::new();
    for record in answers {
        let set = (record.name.clone(), record.record_type());
        if record.proof == Proof::Bogus && set.1 != RecordType::RRSIG && !sets.contains(&set) {
            sets.push(set);
        }
    }
    sets
}

/// Serial arithmetic: the numbers wrap round in 2106 (RFC 4034 §3.1.5).
fn in_time(from: u32, now: u32, until: u32) -> bool {
    let not_after = |a: u32, b: u32| b.wrapping_sub(a) < u32::MAX / 2;
    not_after(from, now) && not_after(now, until)
}

fn seconds_now() -> u32 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    // The low 32 bits are what a signature holds.
    (since.as_secs() & u64::from(u32::MAX)) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_a_signature_may_wrap_round() {
        for (from, now, until, holds) in [
            (100, 150, 200, true),
            (100, 100, 100, true),
            (100, 99, 200, false),
            (100, 201, 200, false),
            (u32::MAX - 10, 5, 20, true),
            (u32::MAX - 10, u32::MAX, 20, true),
            (u32::MAX - 10, 21, 20, false),
        ] {
            assert_eq!(in_time(from, now, until), holds, "{from} {now} {until}");
        }
    }
}
