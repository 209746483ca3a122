//! Questions that differ from one that was read before in nothing but the address: a mail program asks with the same octets
//! again and again, and so do all of its kind.

use std::{
    hash::{BuildHasher, RandomState},
    sync::{PoisonError, RwLock},
};

use super::question::{MAX_LEN, Question, Schema, Unreadable, read};

/// Kinds of questions that are remembered. What comes beyond takes the place of the oldest.
const MOST: usize = 16;
/// How programs spell the element, less what may stand before its name.
const TAG: &[u8] = b"EMailAddress>";
/// Stands for an address.
const STAND_IN: &str = "qv@qv.invalid";

/// Reads questions. Of those that it has read it keeps no text, but numbers that stand for what surrounds the address, since
/// something of the person may stand there, too.
#[derive(Debug, Default)]
pub struct Familiar {
    hasher: RandomState,
    known: RwLock<Known>,
}

#[derive(Debug, Default)]
struct Known {
    kinds: [Option<(u64, Schema)>; MOST],
    next: usize,
}

impl Familiar {
    /// The same as [`read`] makes of it.
    pub fn read(&self, body: &[u8]) -> Result<Question, Unreadable> {
        let Some(parts) = Parts::of(body) else {
            return read(body);
        };
        let kind = self.hasher.hash_one((parts.before, parts.behind));
        if let Some(schema) = self.schema_of(kind) {
            return Ok(Question {
                schema,
                address: Some(parts.address.to_owned()),
            });
        }
        let question = read(body)?;
        if parts.is_all_that_matters(&question) {
            self.learn(kind, question.schema);
        }
        Ok(question)
    }

    fn schema_of(&self, kind: u64) -> Option<Schema> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        let found = known.kinds.iter().flatten().find(|(one, _)| *one == kind);
        found.map(|(_, schema)| *schema)
    }

    fn learn(&self, kind: u64, schema: Schema) {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let place = known.next % MOST;
        if let Some(place) = known.kinds.get_mut(place) {
            *place = Some((kind, schema));
        }
        known.next = place + 1;
    }
}

/// A question that is cut around a plain address.
struct Parts<'b> {
    before: &'b [u8],
    address: &'b str,
    behind: &'b [u8],
}

impl<'b> Parts<'b> {
    fn of(body: &'b [u8]) -> Option<Self> {
        if body.len() > MAX_LEN {
            return None;
        }
        let mut from = 0;
        for piece in body.split_inclusive(|byte| *byte == b'>') {
            from += piece.len();
            if piece.ends_with(TAG) {
                break;
            }
        }
        let (before, rest) = body.split_at_checked(from)?;
        // What means itself wherever text may stand.
        let is_plain = |byte: &u8| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'@' | b'.' | b'-' | b'_' | b'+')
        };
        let length = rest.iter().position(|byte| !is_plain(byte))?;
        let (address, behind) = rest.split_at_checked(length)?;
        let address = std::str::from_utf8(address).ok()?;
        (!address.is_empty()).then_some(Self {
            before,
            address,
            behind,
        })
    }

    /// Whether the address is what stands there, and would be whichever stood there.
    fn is_all_that_matters(&self, question: &Question) -> bool {
        let other = [self.before, STAND_IN.as_bytes(), self.behind].concat();
        let other = match read(&other) {
            Ok(other) => other,
            Err(Unreadable) => return false,
        };
        let is = |question: &Question, address: &str| question.address.as_deref() == Some(address);
        is(question, self.address) && is(&other, STAND_IN) && other.schema == question.schema
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(address: &str, before: &str) -> String {
        format!(
            "<Autodiscover xmlns='http://x/autodiscover/outlook/requestschema/2006'><Request>{before}\
             <EMailAddress>{address}</EMailAddress></Request></Autodiscover>"
        )
    }

    fn known(familiar: &Familiar) -> usize {
        familiar
            .known
            .read()
            .unwrap()
            .kinds
            .iter()
            .flatten()
            .count()
    }

    #[test]
    fn what_is_remembered_is_answered_as_it_would_be_read() {
        let familiar = Familiar::default();
        let hidden = "<!-- <EMailAddress>eve@example.org</EMailAddress> -->";
        let cdata = "<![CDATA[<EMailAddress>eve@example.org]]>";
        let twice = "<EMailAddress>eve@example.org</EMailAddress>";
        for round in 0..3 {
            for (n, address) in [
                "ana@example.org",
                "bob+x@example.net",
                "",
                "a&b@example.org",
                "<![CDATA[ana@example.org]]>",
                " ana@example.org ",
                "ana@bücher.example",
                "ana@example.org<!-- -->x",
                "ana",
            ]
            .into_iter()
            .enumerate()
            {
                for before in [
                    "",
                    "<LegacyDN>x</LegacyDN>",
                    hidden,
                    cdata,
                    twice,
                    "<EMailAddress>",
                ] {
                    let body = question(address, before);
                    assert_eq!(
                        familiar.read(body.as_bytes()),
                        read(body.as_bytes()),
                        "{body}"
                    );
                }
                assert!(known(&familiar) > 0, "{round} {n}");
            }
        }
        // Those in which the address stands where it seems to: with nothing before it, with a name, and behind one that is empty.
        assert_eq!(known(&familiar), 3);
    }

    #[test]
    fn no_more_than_a_few_kinds_are_remembered() {
        let familiar = Familiar::default();
        for n in 0..3 * MOST {
            let body = question("ana@example.org", &format!("<A>{n}</A>"));
            assert!(familiar.read(body.as_bytes()).is_ok());
            assert_eq!(known(&familiar), MOST.min(n + 1));
        }
    }
}
