//! What a proof leaves: records, their verdict, and the way of aliases to them.

use hickory_resolver::proto::rr::{Name, RData, Record, RecordType};

use crate::{model::Dnssec, net::dns::transport::MAX_ALIASES};

/// Records that were judged.
pub struct Proven {
    pub dnssec: Dnssec,
    /// All records of the type that was asked for.
    pub data: Vec<RData>,
    /// What is to be said of the CNAMEs on the way alone; unknown where there are none.
    pub aliases: Dnssec,
    /// Where the CNAMEs lead.
    pub end: Name,
}

impl Proven {
    pub(super) fn unknown(name: &Name) -> Self {
        Self {
            dnssec: Dnssec::Unknown,
            data: Vec::new(),
            aliases: Dnssec::Unknown,
            end: name.clone(),
        }
    }

    /// The verdict as far as it is about records that are in use. Of others than were judged nothing is known: they may be
    /// forged, or newer; and what was judged may be forged where they are not.
    pub fn verdict_on(&self, used: &[RData]) -> Dnssec {
        let same = !self.data.is_empty() && used.iter().all(|data| self.data.contains(data));
        match self.dnssec {
            Dnssec::Secure | Dnssec::Bogus if !same => Dnssec::Unknown,
            verdict => verdict,
        }
    }
}

/// The CNAMEs that lead from `end`, which goes along, and its records of this type there.
pub(super) fn followed<'a>(
    answers: &'a [Record],
    end: &mut Name,
    record_type: RecordType,
) -> (Vec<&'a Record>, Vec<&'a Record>) {
    let mut way = Vec::new();
    for _ in 0..MAX_ALIASES {
        let own = answers.iter().filter(|record| record.name == *end);
        let found: Vec<_> = own
            .clone()
            .filter(|record| record.record_type() == record_type)
            .collect();
        if !found.is_empty() {
            return (way, found);
        }
        let mut targets = own.filter_map(|record| match &record.data {
            RData::CNAME(target) => Some((record, target.0.clone())),
            _ => None,
        });
        let Some((alias, target)) = targets.next() else {
            break;
        };
        way.push(alias);
        *end = target;
    }
    (way, Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_an_answer_only_that_counts_which_hangs_on_the_name() {
        use hickory_resolver::proto::rr::rdata::CNAME;

        let name = |text: &str| Name::from_ascii(text).unwrap();
        let alias = |owner: &str, target: &str| {
            Record::from_rdata(name(owner), 60, RData::CNAME(CNAME(name(target))))
        };
        let address = |owner: &str| {
            let data = RData::A(std::net::Ipv4Addr::LOCALHOST.into());
            Record::from_rdata(name(owner), 60, data)
        };
        let answers = [
            address("strange.test."),
            alias("a.test.", "B.test."),
            alias("b.test.", "c.test."),
            alias("strange.test.", "a.test."),
            address("c.test."),
            alias("x.test.", "y.test."),
            alias("y.test.", "x.test."),
        ];
        for (from, to, way, found) in [
            ("a.test.", "c.test.", 2, 1),
            ("A.TEST.", "c.test.", 2, 1),
            ("c.test.", "c.test.", 0, 1),
            ("d.test.", "d.test.", 0, 0),
            ("x.test.", "x.test.", MAX_ALIASES, 0),
        ] {
            let mut end = name(from);
            let told = followed(&answers, &mut end, RecordType::A);
            assert_eq!((told.0.len(), told.1.len()), (way, found), "{from}");
            assert_eq!(end, name(to), "{from}");
        }
    }
}
