//! How a question travels: over UDP; and what does not fit into a datagram is asked again over TCP (RFC 7766 §5), a few at
//! a time, since an answer over TCP may hold thousands of records and takes a megabyte once it is read.

use std::{pin::Pin, sync::Arc};

use futures_util::{Stream, StreamExt, stream};
use hickory_resolver::{
    NameServerPool, PoolContext, TlsConfig, TokioResolver,
    config::{NameServerConfig, ResolverConfig, ResolverOpts},
    lookup::Lookup,
    net::{NetError, runtime::TokioRuntimeProvider, xfer::DnsHandle},
    proto::{
        op::{DnsRequest, DnsResponse},
        rr::{Name, RecordType},
    },
};
use tokio::sync::Semaphore;

/// How many long answers are read at one time, over all surveys.
const LONG: usize = 8;

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
pub struct Resolver(Both<TokioResolver>);

impl Resolver {
    pub fn new(servers: &[NameServerConfig], options: &ResolverOpts) -> Result<Self, NetError> {
        let over = |servers| {
            let config = ResolverConfig::from_name_servers(servers);
            let mut builder =
                TokioResolver::builder_with_config(config, TokioRuntimeProvider::default());
            *builder.options_mut() = options.clone();
            builder.build()
        };
        Both::new(servers, over).map(Self)
    }

    pub async fn lookup(&self, name: &Name, record_type: RecordType) -> Result<Lookup, NetError> {
        // In a box, since dozens wait at once and the library's future is large.
        self.0
            .ask(|resolver| Box::pin(resolver.lookup(name.clone(), record_type)))
            .await
    }
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
