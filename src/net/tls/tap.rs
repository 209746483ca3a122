//! Remembers how a stream began, so that a failed handshake can show what came instead of TLS.

use std::{
    io, mem,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// More is not remembered.
const FIRST_BYTES: usize = 256;

/// A stream whose first bytes are kept.
pub struct Tap<S> {
    stream: S,
    first_bytes: FirstBytes,
    full: bool,
}

/// The first bytes that were read, at most 256; outlives the stream.
#[derive(Clone, Default)]
pub struct FirstBytes(Arc<Mutex<Vec<u8>>>);

impl FirstBytes {
    pub fn take(&self) -> Vec<u8> {
        mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether there is room for more.
    fn add(&self, bytes: &[u8]) -> bool {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let room = FIRST_BYTES - kept.len();
        kept.extend(bytes.iter().take(room));
        kept.len() < FIRST_BYTES
    }
}

impl<S> Tap<S> {
    pub fn new(stream: S) -> (Self, FirstBytes) {
        let first_bytes = FirstBytes::default();
        let tap = Self {
            stream,
            first_bytes: first_bytes.clone(),
            full: false,
        };
        (tap, first_bytes)
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Tap<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let polled = Pin::new(&mut self.stream).poll_read(cx, buf);
        if !self.full
            && let Some(new) = buf.filled().get(before..)
        {
            self.full = !self.first_bytes.add(new);
        }
        polled
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Tap<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::AsyncReadExt;

    use super::*;

    #[tokio::test]
    async fn the_first_256_bytes_are_kept_and_all_pass() {
        let bytes: Vec<u8> = (0..=255).chain(0..=255).collect();
        let (mut tap, first_bytes) = Tap::new(io::Cursor::new(bytes.clone()));
        let mut read = vec![0; 3];
        tap.read_exact(&mut read).await.unwrap();
        tap.read_to_end(&mut read).await.unwrap();
        assert_eq!(read, bytes);
        assert_eq!(first_bytes.take(), &bytes[..256]);
    }
}
