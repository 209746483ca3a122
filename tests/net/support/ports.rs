//! Listeners on loopback that count who came.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use rustls::ServerConfig;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpSocket, TcpStream},
    sync::watch,
};

use tokio_rustls::{TlsAcceptor, server::TlsStream};
use tokio_util::task::AbortOnDropHandle;

/// A listener; runs until it is dropped.
pub struct Port {
    pub at: SocketAddr,
    came: watch::Receiver<Vec<SocketAddr>>,
    /// Our own.
    visits: AtomicUsize,
    _task: AbortOnDropHandle<()>,
}

impl Port {
    /// `host` has each connection to itself.
    pub async fn serve<F>(host: impl Fn(TcpStream) -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let at = listener.local_addr().unwrap();
        let (seen, came) = watch::channel(Vec::new());
        let task = tokio::spawn(async move {
            while let Ok((stream, from)) = listener.accept().await {
                seen.send_modify(|seen| seen.push(from));
                tokio::spawn(host(stream));
            }
        });
        Self {
            at,
            came,
            visits: AtomicUsize::new(0),
            _task: AbortOnDropHandle::new(task),
        }
    }

    /// Where nobody may ever arrive.
    pub async fn trap() -> Self {
        Self::serve(|_| async {}).await
    }

    /// TLS with `config`; `host` gets what is inside.
    pub async fn tls<F>(
        config: ServerConfig,
        host: impl Fn(TlsStream<TcpStream>) -> F + Clone + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let acceptor = TlsAcceptor::from(Arc::new(config));
        Self::serve(move |stream| {
            let (acceptor, host) = (acceptor.clone(), host.clone());
            async move {
                if let Ok(stream) = acceptor.accept(stream).await {
                    host(stream).await;
                }
            }
        })
        .await
    }

    /// HTTP that answers the n-th request (from 0) with the bytes of `answer(n, head)`, then closes.
    pub async fn http(
        answer: impl Fn(usize, &str) -> String + Clone + Send + Sync + 'static,
    ) -> Self {
        let count = Arc::new(AtomicUsize::new(0));
        Self::serve(move |mut stream| {
            let (answer, count) = (answer.clone(), count.clone());
            async move {
                let head = head(&mut stream).await;
                let reply = answer(count.fetch_add(1, Ordering::SeqCst), &head);
                let _ = stream.write_all(reply.as_bytes()).await;
                let _ = stream.shutdown().await;
            }
        })
        .await
    }

    /// The same behind TLS.
    pub async fn https(
        config: ServerConfig,
        answer: impl Fn(usize, &str) -> String + Clone + Send + Sync + 'static,
    ) -> Self {
        let count = Arc::new(AtomicUsize::new(0));
        Self::tls(config, move |mut stream| {
            let (answer, count) = (answer.clone(), count.clone());
            async move {
                let head = head(&mut stream).await;
                if head.is_empty() {
                    return;
                }
                let reply = answer(count.fetch_add(1, Ordering::SeqCst), &head);
                let _ = stream.write_all(reply.as_bytes()).await;
                let _ = stream.shutdown().await;
            }
        })
        .await
    }

    /// How many connections arrived, those included that the kernel took and nobody accepted yet: we stand in line
    /// ourselves until it is our turn.
    pub async fn came(&self) -> usize {
        let mut came = self.came.clone();
        let visit = TcpSocket::new_v4().unwrap();
        visit.bind((Ipv4Addr::LOCALHOST, 0).into()).unwrap();
        let us = visit.local_addr().unwrap();
        // Somebody may have come from that port before us.
        let namesakes = |seen: &[SocketAddr]| seen.iter().filter(|from| **from == us).count();
        let earlier = namesakes(&came.borrow());
        #[expect(
            clippy::disallowed_methods,
            reason = "the test's own visit, which is not to be guarded"
        )]
        let _visit = visit.connect(self.at).await.unwrap();
        let seen = came.wait_for(|seen| namesakes(seen) > earlier).await;
        let before = seen.unwrap().iter().rposition(|from| *from == us).unwrap();
        let visits = self.visits.fetch_add(1, Ordering::SeqCst);
        before - visits
    }
}

/// All up to the empty line; empty if there is none.
pub async fn head(stream: &mut (impl AsyncReadExt + Unpin)) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) => return String::new(),
        }
    }
    String::from_utf8(head).unwrap()
}

pub fn ok(body: &str) -> String {
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

pub fn redirect(location: &str) -> String {
    format!("HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n")
}
