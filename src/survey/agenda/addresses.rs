//! What is known of a host's addresses by now: one family may be there while the other one is awaited.

use std::net::IpAddr;

use crate::{model::Family, net::Lookup};

#[derive(Default)]
pub struct Addresses {
    v4: Option<Lookup<Vec<IpAddr>>>,
    v6: Option<Lookup<Vec<IpAddr>>>,
}

impl Addresses {
    /// The first addresses that come stay: an answer that changes is no reason to dial more.
    pub fn learn(&mut self, family: Family, lookup: Lookup<Vec<IpAddr>>) {
        let known = match family {
            Family::Ipv4 => &mut self.v4,
            Family::Ipv6 => &mut self.v6,
        };
        if !matches!(known, Some(Lookup::Found(..))) {
            *known = Some(lookup);
        }
    }

    /// Whether both families have answered, or will not.
    pub fn are_known(&self) -> bool {
        self.v4.is_some() && self.v6.is_some()
    }

    /// Those that are there, IPv4 first.
    pub fn found(&self) -> Vec<IpAddr> {
        let both = [&self.v4, &self.v6].into_iter().flatten();
        both.filter_map(|lookup| match lookup {
            Lookup::Found(addresses, _) => Some(addresses.iter().copied()),
            _ => None,
        })
        .flatten()
        .collect()
    }

    /// Why there are none, once that is known of both families: a failure sooner than that there is nothing, since it may hide
    /// addresses.
    pub fn none(&self) -> Option<&Lookup<Vec<IpAddr>>> {
        let (v4, v6) = (self.v4.as_ref()?, self.v6.as_ref()?);
        match (v4, v6) {
            (Lookup::Found(..), _) | (_, Lookup::Found(..)) => None,
            (_, Lookup::Failed(_)) => Some(v6),
            _ => Some(v4),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::Dnssec, net::DnsFault};

    #[test]
    fn there_is_none_only_once_both_families_have_said_so() {
        let found = || Lookup::Found(vec!["192.0.2.1".parse().unwrap()], Dnssec::Unknown);
        let failed = || Lookup::Failed(DnsFault::ServFail);
        for (first, second, none) in [
            (Lookup::NoData, Lookup::NoName, Some(Lookup::NoData)),
            (Lookup::NoData, failed(), Some(failed())),
            (failed(), Lookup::NoData, Some(failed())),
            (failed(), found(), None),
            (Lookup::NoData, found(), None),
        ] {
            let mut addresses = Addresses::default();
            addresses.learn(Family::Ipv4, first);
            assert_eq!(addresses.none(), None);
            assert!(!addresses.are_known());
            addresses.learn(Family::Ipv6, second);
            assert_eq!(addresses.none(), none.as_ref());
            assert!(addresses.are_known());
        }
    }

    #[test]
    fn an_answer_that_changes_adds_no_addresses() {
        let mut addresses = Addresses::default();
        for ip in ["192.0.2.1", "192.0.2.2"] {
            let lookup = Lookup::Found(vec![ip.parse().unwrap()], Dnssec::Unknown);
            addresses.learn(Family::Ipv4, lookup);
        }
        addresses.learn(Family::Ipv4, Lookup::NoName);
        assert_eq!(addresses.found(), ["192.0.2.1".parse::<IpAddr>().unwrap()]);
    }
}
