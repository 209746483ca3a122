//! How many sockets this process may have, and who gets them.
//!
//! The system sets two limits: a soft one, often 1024, and a hard one up to which a process may raise it by itself. What is
//! left after a reserve is shared out, so that surveys never take the sockets by which visitors come, nor the reverse.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// For standard streams, listeners, files that are read, and the runtime's own.
const RESERVE: usize = 64;
/// More conversations at once would be a matter of memory: one takes up to some tens of kilobytes.
const MAX_CONVERSATIONS: usize = 8192;
/// Most wait for somebody far away: a slow name server must not hold up questions to all others.
const MAX_QUESTIONS: usize = 2048;
const MAX_VISITORS: usize = 4096;

/// How many sockets each purpose may have at one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shares {
    /// With mail servers and web servers, over all surveys.
    pub conversations: usize,
    /// Questions to name servers that wait for their answer; as many again for proofs.
    pub questions: usize,
    /// Connections of visitors.
    pub visitors: usize,
}

impl Shares {
    /// As the limit of this process stands now.
    pub fn of_process() -> Self {
        Self::of(getrlimit(Resource::Nofile).current)
    }

    /// How many surveys may run at one time: one has about eight conversations at once, seldom more.
    pub fn surveys(&self) -> usize {
        (self.conversations / 8).max(1)
    }

    /// Of so many descriptors; without a limit, as many as are good for anything.
    fn of(descriptors: Option<u64>) -> Self {
        let all = descriptors.map_or(usize::MAX, |n| usize::try_from(n).unwrap_or(usize::MAX));
        let rest = all.saturating_sub(RESERVE);
        Self {
            conversations: (rest / 2).clamp(8, MAX_CONVERSATIONS),
            questions: (rest / 8).clamp(8, MAX_QUESTIONS),
            visitors: (rest / 4).clamp(8, MAX_VISITORS),
        }
    }
}

/// Raises the soft limit of descriptors to the hard one. Call it before any [`super::Net`] is made.
///
/// Not fatal where it fails: then there are fewer surveys at once.
pub fn raise_limit() {
    let limit = getrlimit(Resource::Nofile);
    if limit.current == limit.maximum {
        return;
    }
    let raised = Rlimit {
        current: limit.maximum,
        maximum: limit.maximum,
    };
    if let Err(error) = setrlimit(Resource::Nofile, raised) {
        tracing::debug!(%error, "the limit of open files stays as it is");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_fit_into_every_limit_that_a_server_has() {
        for limit in [128, 256, 1024, 4096, 20_000, 1 << 20] {
            let shares = Shares::of(Some(limit));
            // As many again for proofs.
            let all = shares.conversations + 2 * shares.questions + shares.visitors;
            assert!(all + RESERVE <= limit as usize, "{limit}: {shares:?}");
        }
    }

    #[test]
    fn no_limit_and_hardly_any_descriptor_both_make_sense() {
        assert_eq!(Shares::of(None).conversations, MAX_CONVERSATIONS);
        assert_eq!(Shares::of(Some(0)).conversations, 8);
    }
}
