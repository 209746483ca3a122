//! Pages in fewer bytes: gzip (RFC 1952) for browsers that say that they read it.
//!
//! Only what people's browsers show. The files that mail clients fetch go out as they are written: not every client reads
//! what it did not expect, and nothing is to stand in their way.
//!
//! A page that is streamed must not wait for its compressor, and many pages are streamed at one time. So each piece is
//! squeezed for itself, ends at a byte, and leaves at once; between two pieces nothing is kept but a checksum. The pages hold
//! no secret beside what a visitor typed, so their length gives none away (BREACH).

use std::io::Write;

use axum::{
    body::{Body, Bytes},
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, header},
    middleware::Next,
    response::Response,
};
use flate2::{Compression, Crc, write::DeflateEncoder};
use futures_util::{StreamExt, stream};

/// As in `Content-Encoding`.
pub const GZIP: HeaderValue = HeaderValue::from_static("gzip");

/// RFC 1952 §2.3: deflate, no flags, no time, unknown system.
const HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
/// An empty last block (RFC 1951 §3.2.6).
const LAST: [u8; 2] = [3, 0];
/// Shorter pieces, in bytes, are stored as they are (RFC 1951 §3.2.4): a line of progress gains nothing.
const WORTH_IT: usize = 256;
/// The most that a stored block holds, in bytes.
const MAX_STORED: usize = u16::MAX as usize;

/// The layer around the pages.
pub async fn pages(request: Request, next: Next) -> Response {
    let reads = request.method() != Method::HEAD && reads_gzip(request.headers());
    let mut response = next.run(request).await;
    if !is_for_show(response.headers()) {
        return response;
    }
    let headers = response.headers_mut();
    headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    if !reads || headers.contains_key(header::CONTENT_ENCODING) {
        return response;
    }
    headers.insert(header::CONTENT_ENCODING, GZIP);
    headers.remove(header::CONTENT_LENGTH);
    response.map(squeezed)
}

/// Whether `Accept-Encoding` names gzip and does not refuse it (RFC 9110 §12.5.3).
pub fn reads_gzip(headers: &HeaderMap) -> bool {
    let mut any = false;
    let choices = headers
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','));
    for choice in choices {
        let mut parts = choice.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let refused = parts.any(|part| {
            let weight = part.strip_prefix("q=").or(part.strip_prefix("Q="));
            weight.is_some_and(|q| q.parse::<f32>().is_ok_and(|q| q <= 0.0))
        });
        if name.eq_ignore_ascii_case("gzip") || name.eq_ignore_ascii_case("x-gzip") {
            return !refused;
        }
        any |= name == "*" && !refused;
    }
    any
}

/// Pages, drawings and what fills a page while it is read; each event leaves at once as well. No file.
fn is_for_show(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_TYPE).is_some_and(|kind| {
        let kind = kind.as_bytes();
        [
            &b"text/html"[..],
            b"text/css",
            b"text/javascript",
            b"text/event-stream",
            b"image/svg+xml",
        ]
        .iter()
        .any(|shown| kind.starts_with(shown))
    })
}

fn squeezed(body: Body) -> Body {
    let pieces = body.into_data_stream();
    let pieces = stream::unfold(Some((pieces, Gzip::default())), |state| async {
        let (mut pieces, mut gzip) = state?;
        match pieces.next().await {
            Some(Ok(piece)) => Some((Ok(gzip.piece(&piece)), Some((pieces, gzip)))),
            Some(Err(error)) => Some((Err(error), None)),
            None => Some((Ok(gzip.end()), None)),
        }
    });
    Body::from_stream(pieces)
}

/// All of it at once, as small as can be: for what is kept.
pub fn whole(bytes: &[u8]) -> Bytes {
    let mut gzip = Gzip {
        level: Compression::best(),
        ..Gzip::default()
    };
    let mut whole = gzip.piece(bytes).to_vec();
    whole.extend(gzip.end());
    whole.into()
}

/// A stream of gzip between two pieces.
struct Gzip {
    crc: Crc,
    begun: bool,
    level: Compression,
}

impl Default for Gzip {
    fn default() -> Self {
        Self {
            crc: Crc::new(),
            begun: false,
            level: Compression::default(),
        }
    }
}

impl Gzip {
    /// What goes out for `bytes`, and can be read up to their end.
    fn piece(&mut self, bytes: &[u8]) -> Bytes {
        let mut out = Vec::with_capacity(HEAD.len() + bytes.len() / 2);
        if !self.begun {
            out.extend(HEAD);
            self.begun = true;
        }
        self.crc.update(bytes);
        match self.deflated(bytes) {
            Some(deflated) => out.extend(deflated),
            None => store(bytes, &mut out),
        }
        out.into()
    }

    /// Blocks that end at a byte and refer to nothing before them; none where it is not worth it.
    fn deflated(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        if bytes.len() < WORTH_IT {
            return None;
        }
        let mut encoder = DeflateEncoder::new(Vec::with_capacity(bytes.len() / 2), self.level);
        encoder.write_all(bytes).ok()?;
        encoder.flush().ok()?;
        // What the encoder would write when it ends is not wanted: the next piece goes on behind this one.
        Some(std::mem::take(encoder.get_mut()))
    }

    /// What goes out behind the last piece.
    fn end(&mut self) -> Bytes {
        let mut out = Vec::with_capacity(HEAD.len() + LAST.len() + 8);
        if !self.begun {
            out.extend(HEAD);
        }
        out.extend(LAST);
        out.extend(self.crc.sum().to_le_bytes());
        out.extend(self.crc.amount().to_le_bytes());
        out.into()
    }
}

fn store(bytes: &[u8], out: &mut Vec<u8>) {
    for block in bytes.chunks(MAX_STORED) {
        let length = u16::try_from(block.len()).unwrap_or(u16::MAX);
        out.push(0);
        out.extend(length.to_le_bytes());
        out.extend((!length).to_le_bytes());
        out.extend(block);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;

    use super::*;

    /// As much of it as can be read already, and whether that is all.
    fn read(bytes: &[u8]) -> (Vec<u8>, bool) {
        let mut text = Vec::new();
        let whole = GzDecoder::new(bytes).read_to_end(&mut text).is_ok();
        (text, whole)
    }

    #[test]
    fn every_piece_can_be_read_as_soon_as_it_is_there() {
        let long = "a page of many words and more ".repeat(3000);
        let pieces = ["<p>", &long, "", "<li>short</li>", &long[..300], "</p>"];
        let mut gzip = Gzip::default();
        let (mut sent, mut text) = (Vec::new(), Vec::new());
        for piece in pieces {
            sent.extend(gzip.piece(piece.as_bytes()));
            text.extend(piece.as_bytes());
            assert_eq!(read(&sent), (text.clone(), false));
        }
        sent.extend(gzip.end());
        assert_eq!(read(&sent), (text.clone(), true));
        assert!(
            sent.len() < text.len() / 20,
            "{} of {}",
            sent.len(),
            text.len()
        );
    }

    #[test]
    fn nothing_and_what_cannot_be_squeezed_are_whole_as_well() {
        let noise: Vec<u8> = (0..200_000_u32)
            .map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[0])
            .collect();
        for bytes in [&b""[..], b"x", &noise] {
            let (text, is_whole) = read(&whole(bytes));
            assert!(is_whole && text == bytes);
        }
        let mut stored = Vec::new();
        store(&noise, &mut stored);
        assert_eq!(stored.len(), noise.len() + 4 * 5);
    }

    #[test]
    fn gzip_is_sent_to_whom_reads_it_alone() {
        for (accept, reads) in [
            (None, false),
            (Some(""), false),
            (Some("gzip, deflate, br, zstd"), true),
            (Some("br;q=1.0, GZIP;q=0.5"), true),
            (Some("gzip;q=0"), false),
            (Some("gzip; q=0.000, *"), false),
            (Some("*"), true),
            (Some("*;q=0"), false),
            (Some("identity"), false),
            (Some("br"), false),
        ] {
            let mut headers = HeaderMap::new();
            if let Some(accept) = accept {
                headers.insert(header::ACCEPT_ENCODING, accept.parse().unwrap());
            }
            assert_eq!(reads_gzip(&headers), reads, "{accept:?}");
        }
    }
}
