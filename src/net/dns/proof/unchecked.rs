//! Name servers, asked for what a proof needs and told not to check it themselves.

use std::{pin::Pin, sync::Arc};

use futures_util::{Stream, StreamExt, TryStreamExt, future::ready, stream};
use hickory_resolver::{
    net::{DnsError, NetError, runtime::TokioRuntimeProvider, xfer::DnsHandle},
    proto::{
        dnssec::rdata::DNSSECRData,
        op::{DnsRequest, DnsRequestOptions, DnsResponse, Query, ResponseCode},
        rr::{Name, RData, Record, RecordType},
    },
};
use moka::sync::Cache;
use tokio::sync::Semaphore;

use crate::net::dns::transport::Pool;

/// What tells of a zone how it hangs on the one above; NS where it is not signed.
pub const CHAIN: [RecordType; 3] = [RecordType::DNSKEY, RecordType::DS, RecordType::NS];
/// A longer answer is not validated: each RRset in it may cost further questions.
const MAX_RECORDS: usize = 128;

/// A handle that tells the name servers not to check: their verdict must not hide the data from ours (RFC 4035 §3.2.2). Of
/// what they answer only that is passed on which a proof needs, since whatever comes along would be validated too.
#[derive(Clone)]
pub struct Unchecked {
    pub pool: Pool,
    /// One for each question that may wait for its answer.
    pub turns: Arc<Semaphore>,
    /// Keys and delegations, and that there are none.
    pub kept: Cache<(Name, RecordType), Result<DnsResponse, NetError>>,
}

impl DnsHandle for Unchecked {
    type Response = Pin<Box<dyn Stream<Item = Result<DnsResponse, NetError>> + Send>>;
    type Runtime = TokioRuntimeProvider;

    fn send(&self, mut request: DnsRequest) -> Self::Response {
        request.metadata.checking_disabled = true;
        let key = request
            .queries
            .first()
            .filter(|query| CHAIN.contains(&query.query_type()))
            .map(|query| (query.name().clone(), query.query_type()));
        if let Some(known) = key.as_ref().and_then(|key| self.kept.get(key)) {
            return Box::pin(stream::iter([known]));
        }
        let (kept, pool, turns) = (self.kept.clone(), self.pool.clone(), self.turns.clone());
        let asked = async move {
            let _turn = turns.acquire().await;
            pool.send(request).next().await
        };
        Box::pin(stream::once(asked).filter_map(ready).map(move |answer| {
            let answer = needed(answer);
            let lasts = match &answer {
                Ok(answer) => matches!(
                    answer.response_code,
                    ResponseCode::NoError | ResponseCode::NXDomain
                ),
                Err(error) => matches!(error, NetError::Dns(DnsError::NoRecordsFound(_))),
            };
            if let Some(key) = key.clone().filter(|_| lasts) {
                kept.insert(key, answer.clone());
            }
            answer
        }))
    }
}

/// The answer, with what a proof needs of it alone; an error where that is too much.
pub fn needed(answer: Result<DnsResponse, NetError>) -> Result<DnsResponse, NetError> {
    let too_long = || NetError::from("too many records to validate");
    let mut message = match answer {
        Ok(answer) => answer.into_message(),
        Err(NetError::Dns(DnsError::NoRecordsFound(none)))
            if none
                .authorities
                .as_ref()
                .is_some_and(|all| all.len() > MAX_RECORDS) =>
        {
            return Err(too_long());
        }
        Err(error) => return Err(error),
    };
    let asked = message.queries.first().map(|query| query.query_type());
    let kind = |record: &Record| match &record.data {
        RData::DNSSEC(DNSSECRData::RRSIG(signature)) => signature.input().type_covered,
        _ => record.record_type(),
    };
    message.answers.retain(|record| {
        let kind = kind(record);
        Some(kind) == asked || matches!(kind, RecordType::CNAME | RecordType::DNAME)
    });
    message.authorities.retain(|record| {
        matches!(
            kind(record),
            RecordType::SOA | RecordType::NSEC | RecordType::NSEC3
        )
    });
    message.additionals.clear();
    if message.answers.len() > MAX_RECORDS || message.authorities.len() > MAX_RECORDS {
        return Err(too_long());
    }
    Ok(DnsResponse::from_message(message)?)
}

/// One question, with signatures wanted.
pub async fn ask(
    handle: &impl DnsHandle,
    name: &Name,
    record_type: RecordType,
) -> Result<DnsResponse, NetError> {
    let mut options = DnsRequestOptions::default();
    options.use_edns = true;
    options.edns_set_dnssec_ok = true;
    let query = Query::query(name.clone(), record_type);
    let mut request = DnsRequest::from_query(query, options);
    request.metadata.authentic_data = true;
    handle
        .send(request)
        .try_next()
        .await?
        .ok_or(NetError::NoConnections)
}
