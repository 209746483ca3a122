//! A root of our own with signed zones below it, whole and broken, in this process.

use std::{
    net::SocketAddr,
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use async_trait::async_trait;
use hickory_server::{
    Server,
    dnssec::NxProofKind,
    net::runtime::Time,
    proto::{
        dnssec::{
            Algorithm, DigestType, DnssecSigner, SigningKey, TBS,
            crypto::Ed25519SigningKey,
            rdata::{DNSKEY, DNSSECRData, DS, RRSIG},
        },
        op::{Metadata, ResponseCode},
        rr::{
            DNSClass, LowerName, Name, RData, Record, RecordType, SerialNumber,
            rdata::{NS, SOA},
        },
    },
    server::{Request, RequestHandler, ResponseHandler, ResponseInfo},
    store::in_memory::InMemoryZoneHandler,
    zone_handler::{AxfrPolicy, Catalog, MessageResponseBuilder, ZoneHandler, ZoneType},
};
use portolan::net::{Net, Options, TrustAnchor, harbour::Harbour};
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};

use super::names::both_on_one_port;

const TTL: u32 = 60;

/// What is done to a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seal {
    Signed,
    /// Neither signatures nor a DS above.
    Unsigned,
    /// Every signature but those of the keys is damaged.
    Damaged,
    /// Every signature over records of this type is damaged.
    DamagedOf(RecordType),
    /// Every signature but those of the keys is from last year.
    Expired,
    /// Right signatures, but the DS above is of another key.
    WrongDelegation,
}

/// A zone, what is done to it, and its records.
pub type Content<'a> = (&'a str, Seal, &'a [(&'a str, RData)]);

struct Key(PrivatePkcs8KeyDer<'static>);

impl Key {
    fn new() -> Self {
        Self(Ed25519SigningKey::generate_pkcs8().unwrap())
    }

    fn dnskey(&self) -> DNSKEY {
        let key = Ed25519SigningKey::from_pkcs8(&self.0).unwrap();
        DNSKEY::from_key(&key.to_public_key().unwrap())
    }

    fn signer(&self, zone: &Name) -> DnssecSigner {
        let key = Box::new(Ed25519SigningKey::from_pkcs8(&self.0).unwrap());
        let month = Duration::from_secs(30 * 86400);
        DnssecSigner::new(self.dnskey(), key, zone.clone(), month)
    }

    fn digest(&self, zone: &Name) -> DS {
        let (key, kind) = (self.dnskey(), DigestType::SHA256);
        let digest = key.to_digest(zone, kind).unwrap().as_ref().to_vec();
        DS::new(
            key.calculate_key_tag().unwrap(),
            Algorithm::ED25519,
            kind,
            digest,
        )
    }
}

pub struct Signed {
    pub at: SocketAddr,
    anchor: Key,
    _server: Server<Zones>,
}

impl Signed {
    /// `.`, `test.` and each zone below it, with its records. What is under `refused` ends in SERVFAIL unless the question
    /// says that nothing is to be checked, as at a resolver that validates.
    pub async fn serve(zones: &[Content<'_>], refused: &[&str]) -> Self {
        Self::behind(zones, refused, &[]).await
    }

    /// As [`Signed::serve`], and somebody on the way: who asks without wanting signatures gets `forged` records of a name
    /// and type in place of the true ones.
    pub async fn behind(zones: &[Content<'_>], refused: &[&str], forged: &[(&str, RData)]) -> Self {
        let (root, test) = (Name::root(), name("test"));
        let (root_key, test_key) = (Key::new(), Key::new());
        let mut above = vec![
            (test.clone(), RData::NS(NS(name("ns.test")))),
            (test.clone(), ds(test_key.digest(&test))),
        ];
        let mut catalogs =
            vec![zone(&root, Seal::Signed, &root_key, std::mem::take(&mut above)).await];
        for (zone_name, seal, records) in zones {
            let (origin, key) = (name(zone_name), Key::new());
            above.push((origin.clone(), RData::NS(NS(name("ns.test")))));
            match seal {
                Seal::Unsigned => {}
                Seal::WrongDelegation => {
                    above.push((origin.clone(), ds(Key::new().digest(&origin))))
                }
                _ => above.push((origin.clone(), ds(key.digest(&origin)))),
            }
            let records = records
                .iter()
                .map(|(owner, data)| (name(owner), data.clone()))
                .collect();
            catalogs.push(zone(&origin, *seal, &key, records).await);
        }
        catalogs.push(zone(&test, Seal::Signed, &test_key, above).await);
        // The longest name first.
        catalogs.sort_by_key(|(origin, _)| std::cmp::Reverse(origin.num_labels()));

        let (udp, tcp) = both_on_one_port().await;
        let at = udp.local_addr().unwrap();
        let mut server = Server::new(Zones {
            catalogs,
            refused: refused.iter().map(|zone| name(zone)).collect(),
            forged: forged
                .iter()
                .map(|(owner, data)| Record::from_rdata(name(owner), TTL / 2, data.clone()))
                .collect(),
        });
        server.register_socket(udp);
        server.register_listener(tcp, Duration::from_secs(5), 16);
        Self {
            at,
            anchor: root_key,
            _server: server,
        }
    }

    /// The root's key, as a DS record.
    pub fn digest(&self) -> String {
        let ds = self.anchor.digest(&Name::root());
        let hex: String = ds
            .digest()
            .iter()
            .map(|byte| format!("{byte:02X}"))
            .collect();
        format!(". IN DS {} 15 2 {hex}\n", ds.key_tag())
    }

    /// The root's key, as a DNSKEY record.
    pub fn key(&self) -> String {
        let record = Record::from_rdata(
            Name::root(),
            TTL,
            RData::DNSSEC(DNSSECRData::DNSKEY(self.anchor.dnskey())),
        );
        format!("{record}\n")
    }

    /// A network that believes `anchor` and has nothing but names.
    pub fn net(&self, anchor: &str) -> Net {
        self.harbour(anchor, &[], Harbour::default())
    }

    pub fn harbour(
        &self,
        anchor: &str,
        roots: &[CertificateDer<'static>],
        harbour: Harbour,
    ) -> Net {
        let options = Options {
            nameservers: vec![self.at],
            roots: roots.to_vec(),
            trust_anchor: anchor.parse::<TrustAnchor>().unwrap(),
            ..Options::default()
        };
        Net::in_harbour(&options, harbour).unwrap()
    }
}

async fn zone(
    origin: &Name,
    seal: Seal,
    key: &Key,
    records: Vec<(Name, RData)>,
) -> (Name, Catalog) {
    let mut handler =
        InMemoryZoneHandler::<hickory_server::net::runtime::TokioRuntimeProvider>::empty(
            origin.clone(),
            ZoneType::Primary,
            AxfrPolicy::Deny,
            Some(NxProofKind::Nsec),
        );
    let soa = SOA::new(
        name("ns.test"),
        name("admin.test"),
        1,
        3600,
        600,
        86400,
        TTL,
    );
    let own = [
        (origin.clone(), RData::SOA(soa)),
        (origin.clone(), RData::NS(NS(name("ns.test")))),
    ];
    for (owner, data) in own.into_iter().chain(records) {
        handler.upsert_mut(Record::from_rdata(owner, TTL, data), 1);
    }
    if seal != Seal::Unsigned {
        handler
            .add_zone_signing_key_mut(key.signer(origin))
            .unwrap();
        handler.secure_zone_mut().unwrap();
    }
    if matches!(seal, Seal::Damaged | Seal::DamagedOf(_) | Seal::Expired) {
        let signer = key.signer(origin);
        for set in handler.records_get_mut().values_mut() {
            let spared = match seal {
                Seal::DamagedOf(kind) => set.record_type() != kind,
                _ => set.record_type() == RecordType::DNSKEY,
            };
            if spared {
                continue;
            }
            let set = Arc::make_mut(set);
            let broken: Vec<Record> = set
                .rrsigs()
                .iter()
                .map(|record| {
                    broken(
                        record,
                        set.name(),
                        seal,
                        &signer,
                        set.records_without_rrsigs(),
                    )
                })
                .collect();
            set.set_rrsigs(broken);
        }
    }
    let mut catalog = Catalog::new();
    catalog.upsert(
        LowerName::from(origin),
        vec![Arc::new(handler) as Arc<dyn ZoneHandler>],
    );
    (origin.clone(), catalog)
}

fn broken<'a>(
    record: &Record,
    owner: &Name,
    seal: Seal,
    signer: &DnssecSigner,
    set: impl Iterator<Item = &'a Record>,
) -> Record {
    let RData::DNSSEC(DNSSECRData::RRSIG(signature)) = &record.data else {
        panic!("{record} is no signature");
    };
    let mut input = signature.input().clone();
    let bytes = if seal == Seal::Expired {
        let year = 365 * 86400;
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        let then = u32::try_from(now.as_secs()).unwrap() - year;
        input.sig_inception = SerialNumber::new(then);
        input.sig_expiration = SerialNumber::new(then + 30 * 86400);
        let signed = TBS::from_input(owner, DNSClass::IN, &input, set).unwrap();
        signer.sign(&signed).unwrap()
    } else {
        let mut bytes = signature.sig().to_vec();
        bytes[7] ^= 1;
        bytes
    };
    let signature = DNSSECRData::RRSIG(RRSIG::from_sig(input, bytes));
    Record::from_rdata(owner.clone(), TTL, RData::DNSSEC(signature))
}

struct Zones {
    catalogs: Vec<(Name, Catalog)>,
    refused: Vec<Name>,
    forged: Vec<Record>,
}

#[async_trait]
impl RequestHandler for Zones {
    async fn handle_request<R: ResponseHandler, T: Time>(
        &self,
        request: &Request,
        mut response: R,
    ) -> ResponseInfo {
        let info = request.request_info().unwrap();
        let asked = Name::from(info.query.name());
        let refused = self.refused.iter().any(|zone| zone.zone_of(&asked));
        if refused && !request.metadata.checking_disabled {
            let mut metadata = Metadata::response_from_request(&request.metadata);
            metadata.response_code = ResponseCode::ServFail;
            let message =
                MessageResponseBuilder::from_message_request(request).build_no_records(metadata);
            return response.send_response(message).await.unwrap();
        }
        let forged: Vec<_> = self
            .forged
            .iter()
            .filter(|record| record.name == asked)
            .filter(|record| record.record_type() == info.query.query_type())
            .collect();
        let edns = request.edns.as_ref();
        if !forged.is_empty() && !edns.is_some_and(|edns| edns.flags().dnssec_ok) {
            let metadata = Metadata::response_from_request(&request.metadata);
            let message = MessageResponseBuilder::from_message_request(request).build(
                metadata,
                forged,
                [],
                [],
                [],
            );
            return response.send_response(message).await.unwrap();
        }
        // A DS record stands above the cut.
        let place = match info.query.query_type() {
            RecordType::DS if !asked.is_root() => asked.base_name(),
            _ => asked,
        };
        let (_, catalog) = self
            .catalogs
            .iter()
            .find(|(origin, _)| origin.zone_of(&place))
            .unwrap();
        catalog.handle_request::<R, T>(request, response).await
    }
}

fn ds(ds: DS) -> RData {
    RData::DNSSEC(DNSSECRData::DS(ds))
}

fn name(text: &str) -> Name {
    Name::from_ascii(format!("{text}.")).unwrap()
}
