//! Bytes become lines, and a flood becomes a fault.

use super::MAX_LINE;

/// Lines that one conversation may hold.
const MAX_LINES: usize = 500;

/// Bytes that one conversation may hold.
const MAX_BYTES: usize = 64 * 1024;

/// Cuts what arrives into lines that end in CRLF or a bare LF. Holds at most [`MAX_BYTES`], whatever arrives.
#[derive(Debug, Default)]
pub struct Lines {
    /// Received and not yet handed out.
    pending: Vec<u8>,
    /// How far `pending` is known to hold no line feed, so that byte by byte costs no more than at once.
    searched: usize,
    lines: usize,
    bytes: usize,
}

/// A peer that says more than any mail server has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flood {
    LongLine,
    ManyLines,
    ManyBytes,
}

impl Flood {
    /// For `detail`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LongLine => "endless-line",
            Self::ManyLines => "too-many-lines",
            Self::ManyBytes => "too-much-text",
        }
    }
}

impl Lines {
    /// Takes in what was received; what lies beyond the cap is dropped, and [`Lines::take_line`] then fails.
    pub fn push(&mut self, bytes: &[u8]) {
        let room = MAX_BYTES.saturating_sub(self.bytes);
        self.pending.extend(bytes.iter().take(room));
        self.bytes = self.bytes.saturating_add(bytes.len());
    }

    /// The next whole line without its line end; none if it has not arrived yet.
    pub fn take_line(&mut self) -> Result<Option<Vec<u8>>, Flood> {
        let unsearched = self.pending.iter().skip(self.searched);
        let end = unsearched
            .take_while(|byte| **byte != b'\n')
            .count()
            .saturating_add(self.searched);
        if end >= self.pending.len() {
            self.searched = end;
            // One more for the CR that may stand at the end already.
            if end > MAX_LINE + 1 {
                return Err(Flood::LongLine);
            }
            return if self.bytes > MAX_BYTES {
                Err(Flood::ManyBytes)
            } else {
                Ok(None)
            };
        }
        let mut line: Vec<u8> = self.pending.drain(..=end).collect();
        self.searched = 0;
        line.pop();
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        self.lines += 1;
        if line.len() > MAX_LINE {
            Err(Flood::LongLine)
        } else if self.lines > MAX_LINES {
            Err(Flood::ManyLines)
        } else {
            Ok(Some(line))
        }
    }

    /// What was received behind the last whole line.
    pub fn pending(&self) -> &[u8] {
        &self.pending
    }

    /// Forgets what is pending: the channel that it came through is no more. What was counted stays counted.
    pub fn clear(&mut self) {
        self.pending.clear();
        self.searched = 0;
    }

    /// Whether anything was ever received.
    pub fn heard_anything(&self) -> bool {
        self.bytes > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(bytes: &[u8], chunk: usize) -> (Vec<Vec<u8>>, Option<Flood>) {
        let mut lines = Lines::default();
        let mut found = Vec::new();
        for chunk in bytes.chunks(chunk) {
            lines.push(chunk);
            loop {
                match lines.take_line() {
                    Ok(Some(line)) => found.push(line),
                    Ok(None) => break,
                    Err(flood) => return (found, Some(flood)),
                }
            }
        }
        (found, None)
    }

    #[test]
    fn lines_end_in_crlf_or_lf_however_they_arrive() {
        let bytes = b"one\r\ntwo\n\r\nth\rree\r\nrest";
        for chunk in 1..bytes.len() {
            let (lines, flood) = all(bytes, chunk);
            assert_eq!(lines, [&b"one"[..], b"two", b"", b"th\rree"]);
            assert_eq!(flood, None);
        }
    }

    #[test]
    fn a_line_may_fill_the_cap_and_not_exceed_it() {
        for (length, flood) in [(MAX_LINE, None), (MAX_LINE + 1, Some(Flood::LongLine))] {
            let bytes = [vec![b'a'; length], b"\r\n".to_vec()].concat();
            for chunk in [1, 4096, bytes.len()] {
                assert_eq!(all(&bytes, chunk).1, flood, "{length} by {chunk}");
            }
        }
    }

    #[test]
    fn a_line_that_never_ends_is_a_fault_and_no_memory() {
        let mut lines = Lines::default();
        for _ in 0..1000 {
            lines.push(&[b'a'; 4096]);
        }
        assert!(lines.pending().len() <= MAX_BYTES);
        assert_eq!(lines.take_line(), Err(Flood::LongLine));
    }

    #[test]
    fn many_lines_and_much_text_are_faults() {
        assert_eq!(
            all(&b"\n".repeat(MAX_LINES + 1), 100).1,
            Some(Flood::ManyLines)
        );
        let text = [vec![b'a'; 1000], b"\r\n".to_vec()].concat().repeat(70);
        let (lines, flood) = all(&text, 1000);
        assert_eq!(flood, Some(Flood::ManyBytes));
        assert!(lines.len() < 70);
    }
}
