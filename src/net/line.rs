//! One HTTP/1.1 connection to a web server, which may be asked one thing after another.

use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::{Request, Response, body::Incoming, client::conn::http1};
use hyper_util::rt::TokioIo;
use tokio::time::timeout;
use tokio_util::task::AbortOnDropHandle;

use super::{HttpFault, Stream, https::fault};

/// Bytes of status line and headers together.
const MAX_HEAD: usize = 32 * 1024;
const MAX_HEADERS: usize = 100;
/// The rest of an answer that is read only to get at the next one, in octets, and how long that may take. A new connection
/// is the better way beyond it.
const MAX_REST: usize = 16 * 1024;
const REST: Duration = Duration::from_millis(500);

pub struct Line {
    sender: http1::SendRequest<Full<Bytes>>,
    /// What was not read of the last answer.
    rest: Option<Incoming>,
    /// Ends with the line, whatever the peer does.
    _driver: AbortOnDropHandle<hyper::Result<()>>,
}

impl Line {
    pub async fn open(stream: Box<dyn Stream>) -> Result<Self, HttpFault> {
        let (sender, connection) = http1::Builder::new()
            .max_headers(MAX_HEADERS)
            .max_buf_size(MAX_HEAD)
            .handshake(TokioIo::new(stream))
            .await
            .map_err(|error| fault(&error))?;
        Ok(Self {
            sender,
            rest: None,
            _driver: AbortOnDropHandle::new(tokio::spawn(connection)),
        })
    }

    pub async fn ask(
        &mut self,
        request: Request<Full<Bytes>>,
    ) -> Result<Response<Incoming>, HttpFault> {
        let sent = self.sender.send_request(request).await;
        sent.map_err(|error| fault(&error))
    }

    /// Whether the server has not hung up yet, as far as is known.
    pub fn is_open(&self) -> bool {
        !self.sender.is_closed()
    }

    /// Leaves what comes of an answer unread.
    pub fn put_off(&mut self, rest: Incoming) {
        self.rest = Some(rest);
    }

    /// Whether the server can be asked once more. Reads what was put off.
    pub async fn is_free(&mut self) -> bool {
        let rest = self.rest.take();
        let free = async {
            if let Some(rest) = rest
                && Limited::new(rest, MAX_REST).collect().await.is_err()
            {
                return false;
            }
            self.sender.ready().await.is_ok()
        };
        timeout(REST, free).await.unwrap_or(false)
    }
}
