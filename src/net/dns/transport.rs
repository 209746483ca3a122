//! How a question travels: over UDP; and what does not fit into a datagram is asked again over TCP (RFC 7766 §5), a few at
//! a time, since an answer over TCP may hold thousands of records and takes a megabyte once it is read.

use std::{pin::Pin, sync::Arc, time::Duration};

use futures_util::{Stream, StreamExt, stream};
use hickory_resolver::{
    NameServerPool, PoolContext, TlsConfig, TokioResolver,
    config::{NameServerConfig, ResolverConfig, ResolverOpts},
    lookup::Lookup,
    net::{
        DnsError, NetError, NoRecords,
        runtime::TokioRuntimeProvider,
        xfer::{DnsHandle, RetryDnsHandle},
    },
    proto::{
        op::{DnsRequest, DnsRequestOptions, DnsResponse, Query, ResponseCode},
        rr::{Name, RData, Record, RecordType},
    },
};
use tokio::{sync::Semaphore, time::Instant};

/// How many long answers are read at one time, over all surveys.
const LONG: usize = 8;
/// More CNAMEs in a row are not followed.
pub const MAX_ALIASES: usize = 8;

/// The name servers over one transport and over the other.
#[derive(Clone)]
struct Both<T> {
    udp: T,
    tcp: T,
    long: Arc<Semaphore>,
}

impl<T> Both<T> {
    fn new(
        servers: &[NameServerConfig],
        over: impl Fn(Vec<NameServerConfig>) -> Result<T, NetError>,
    ) -> Result<Self, NetError> {
        Ok(Self {
            udp: over(only(servers, true))?,
            tcp: over(only(servers, false))?,
            long: Arc::new(Semaphore::new(LONG)),
        })
    }

    /// Asks over UDP and, where the answer is too long for it, over TCP.
    async fn ask<'a, A, F>(&'a self, question: impl Fn(&'a T) -> F) -> Result<A, NetError>
    where
        F: Future<Output = Result<A, NetError>>,
    {
        match question(&self.udp).await {
            Err(NetError::Truncated) => {
                let _turn = self.long.acquire().await;
                question(&self.tcp).await
            }
            answer => answer,
        }
    }
}

/// The same servers, with the connections of one transport alone.
fn only(servers: &[NameServerConfig], udp: bool) -> Vec<NameServerConfig> {
    let mut servers = servers.to_vec();
    for server in &mut servers {
        server
            .connections
            .retain(|connection| connection.protocol.to_protocol().is_datagram() == udp);
    }
    servers
}

/// Follows CNAMEs and tells NODATA from NXDOMAIN.
#[derive(Clone)]
pub struct Resolver {
    library: Both<TokioResolver>,
    pool: RetryDnsHandle<Pool>,
    options: DnsRequestOptions,
}

impl Resolver {
    pub fn new(servers: &[NameServerConfig], options: &ResolverOpts) -> Result<Self, NetError> {
        let over = |servers| {
            let config = ResolverConfig::from_name_servers(servers);
            let mut builder =
                TokioResolver::builder_with_config(config, TokioRuntimeProvider::default());
            *builder.options_mut() = options.clone();
            builder.build()
        };
        let mut asked = DnsRequestOptions::default();
        asked.use_edns = options.edns0;
        asked.edns_payload_len = options.edns_payload_len;
        Ok(Self {
            library: Both::new(servers, over)?,
            pool: RetryDnsHandle::new(Pool::new(servers, options)?, options.attempts),
            options: asked,
        })
    }

    pub async fn lookup(&self, name: &Name, record_type: RecordType) -> Result<Lookup, NetError> {
        // In boxes, since dozens wait at once and the library's future is large.
        if record_type == RecordType::SRV {
            return Box::pin(self.services(name)).await;
        }
        self.library
            .ask(|resolver| Box::pin(resolver.lookup(name.clone(), record_type)))
            .await
    }

    /// SRV records, also where their owner is an alias: the library goes on with their targets there, and drops them.
    async fn services(&self, name: &Name) -> Result<Lookup, NetError> {
        let query = Query::query(name.clone(), RecordType::SRV);
        let (mut end, mut found) = (name.clone(), Vec::new());
        for _ in 0..=MAX_ALIASES {
            let asked = end.clone();
            let question = Query::query(asked.clone(), RecordType::SRV);
            let request = DnsRequest::from_query(question, self.options);
            let answer = self.pool.send(request).next().await;
            let answer = DnsError::from_response(answer.ok_or(NetError::NoConnections)??)?;
            if follow(&answer.answers, &mut end, &mut found) {
                let lasts = found.iter().map(|record| record.ttl).min();
                let until = Instant::now() + Duration::from_secs(lasts.unwrap_or(0).into());
                return Ok(Lookup::new_with_deadline(query, found, until.into_std()));
            }
            if end == asked || answer.response_code == ResponseCode::NXDomain {
                let mut none = NoRecords::new(query, answer.response_code);
                none.negative_ttl = answer.negative_ttl();
                return Err(none.into());
            }
        }
        Err(NoRecords::new(query, ResponseCode::NoError).into())
    }
}

/// Goes from `end` along CNAMEs and collects them, and the SRV records that they lead to. Whether there are any.
fn follow(answers: &[Record], end: &mut Name, found: &mut Vec<Record>) -> bool {
    for _ in 0..=MAX_ALIASES {
        let own = || answers.iter().filter(|record| record.name == *end);
        let records = || own().filter(|record| record.record_type() == RecordType::SRV);
        if records().next().is_some() {
            found.extend(records().cloned());
            return true;
        }
        let alias = own().find_map(|record| match &record.data {
            RData::CNAME(target) => Some((record.clone(), target.0.clone())),
            _ => None,
        });
        let Some((record, target)) = alias else {
            break;
        };
        found.push(record);
        *end = target;
    }
    false
}

/// Sends a question as it is.
#[derive(Clone)]
pub struct Pool(Both<NameServerPool<TokioRuntimeProvider>>);

impl Pool {
    pub fn new(servers: &[NameServerConfig], options: &ResolverOpts) -> Result<Self, NetError> {
        let context = Arc::new(PoolContext::new(options.clone(), TlsConfig::new()?));
        let over = |servers| {
            let runtime = TokioRuntimeProvider::default();
            Ok(NameServerPool::from_config(
                servers,
                context.clone(),
                runtime,
            ))
        };
        Both::new(servers, over).map(Self)
    }
}

impl DnsHandle for Pool {
    type Response = Pin<Box<dyn Stream<Item = Result<DnsResponse, NetError>> + Send>>;
    type Runtime = TokioRuntimeProvider;

    fn send(&self, request: DnsRequest) -> Self::Response {
        let both = self.0.clone();
        let asked = async move {
            both.ask(|pool| {
                let mut answers = pool.send(request.clone());
                async move { answers.next().await.unwrap_or(Err(NetError::NoConnections)) }
            })
            .await
        };
        Box::pin(stream::once(asked))
    }
}
