//! What look-ups were answered, so that a proof speaks of the very records that are used.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use hickory_resolver::proto::rr::{Name, RData, RecordType};

use super::lifetime::Lifetime;

/// Of more questions than these no answer is noted, and then none counts as proven: far more than one survey asks.
const MAX_QUESTIONS: usize = 2048;
/// What a proof can be asked for.
const PROVABLE: [RecordType; 5] = [
    RecordType::A,
    RecordType::AAAA,
    RecordType::CNAME,
    RecordType::MX,
    RecordType::SRV,
];

/// What one handle, and those made of it, note of the answers that they get.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    pub life: Lifetime,
    pub used: Used,
}

/// The data of all answers to each question. Clones are one and the same.
#[derive(Clone, Debug, Default)]
pub struct Used(Arc<Mutex<Questions>>);

type Questions = HashMap<(Name, RecordType), Vec<RData>>;

impl Used {
    /// `data` is what came for that question, CNAMEs on the way included. Names in it count without regard to case.
    pub fn note<'a>(&self, name: &Name, kind: RecordType, data: impl Iterator<Item = &'a RData>) {
        if !PROVABLE.contains(&kind) {
            return;
        }
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if noted.len() >= MAX_QUESTIONS {
            return;
        }
        let known = noted.entry((name.clone(), kind)).or_default();
        for data in data {
            if !known.contains(data) {
                known.push(data.clone());
            }
        }
    }

    /// All records of this type that were ever used for the question. Empty where there were none, and where too much was
    /// asked to tell.
    pub fn of(&self, name: &Name, kind: RecordType) -> Vec<RData> {
        self.all(name, kind, |data| data.record_type() == kind)
    }

    /// Whether an answer for the addresses of `name` came by way of another name.
    pub fn is_alias(&self, name: &Name) -> bool {
        let is_alias = |data: &RData| data.record_type() == RecordType::CNAME;
        [RecordType::A, RecordType::AAAA]
            .into_iter()
            .any(|kind| !self.all(name, kind, is_alias).is_empty())
    }

    fn all(&self, name: &Name, kind: RecordType, wanted: impl Fn(&RData) -> bool) -> Vec<RData> {
        let noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if noted.len() >= MAX_QUESTIONS {
            return Vec::new();
        }
        let known = noted.get(&(name.clone(), kind));
        let all = known.into_iter().flatten();
        all.filter(|data| wanted(data)).cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use hickory_resolver::proto::rr::rdata::{CNAME, MX};

    use super::*;

    fn name(text: &str) -> Name {
        Name::from_ascii(text).unwrap()
    }

    #[test]
    fn all_answers_to_a_question_count_and_names_in_any_case_are_one() {
        let used = Used::default();
        let mx = |host: &str| RData::MX(MX::new(10, name(host)));
        let note =
            |owner: &str, data: RData| used.note(&name(owner), RecordType::MX, [&data].into_iter());
        note("example.org.", mx("mail.example.org."));
        note("EXAMPLE.org.", mx("Mail.Example.ORG."));
        note("example.org.", mx("other.example.org."));
        let noted = used.clone().of(&name("Example.Org."), RecordType::MX);
        assert_eq!(noted, [mx("mail.example.org."), mx("other.example.org.")]);
        assert!(used.of(&name("example.org."), RecordType::SRV).is_empty());
    }

    #[test]
    fn an_alias_is_no_address() {
        let used = Used::default();
        let address = RData::A(Ipv4Addr::LOCALHOST.into());
        let alias = RData::CNAME(CNAME(name("b.example.org.")));
        used.note(
            &name("a.example.org."),
            RecordType::A,
            [&alias, &address].into_iter(),
        );
        used.note(
            &name("b.example.org."),
            RecordType::A,
            [&address].into_iter(),
        );
        assert_eq!(used.of(&name("a.example.org."), RecordType::A), [address]);
        assert!(used.is_alias(&name("a.example.org.")));
        assert!(!used.is_alias(&name("b.example.org.")));
    }

    #[test]
    fn what_was_noted_of_too_many_questions_proves_nothing() {
        let used = Used::default();
        let address = RData::A(Ipv4Addr::LOCALHOST.into());
        for n in 0..3 * MAX_QUESTIONS {
            let host = name(&format!("h{n}.example.org."));
            used.note(&host, RecordType::A, [&address].into_iter());
        }
        assert!(used.of(&name("h0.example.org."), RecordType::A).is_empty());
        assert_eq!(used.0.lock().unwrap().len(), MAX_QUESTIONS);
    }
}
