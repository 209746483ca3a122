//! What a port is for somebody who wants to put in there: one scale for the marks of the picture and the words of the tables.

use crate::model::{Observation, Security, Verdict};

/// The best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    Safe,
    /// Works, and lets passwords or mail go without encryption as well.
    Lax,
    Unsafe,
    /// Answers, and that is all that comes of it; it may well let others in.
    Stuck,
    Closed,
    Unreached,
    /// Not called.
    Blank,
}

impl Mark {
    pub const ALL: [Self; 7] = [
        Self::Safe,
        Self::Lax,
        Self::Unsafe,
        Self::Stuck,
        Self::Closed,
        Self::Unreached,
        Self::Blank,
    ];

    pub fn of(seen: &Observation) -> Self {
        match seen.verdict {
            Verdict::Ok if seen.is_lax() => Self::Lax,
            Verdict::Ok => Self::Safe,
            // In the clear where people rely on TLS; the reverse lets only nobody in.
            Verdict::WrongMode if seen.security == Security::ImplicitTls => Self::Unsafe,
            Verdict::StartTlsMissing
            | Verdict::StartTlsRefused
            | Verdict::StartTlsInjected
            | Verdict::TlsFailed
            | Verdict::TlsTooOld
            | Verdict::CertSelfSigned
            | Verdict::CertUntrusted
            | Verdict::CertBad
            | Verdict::CertExpired
            | Verdict::CertNotYetValid
            | Verdict::CertNameMismatch => Self::Unsafe,
            Verdict::WrongMode
            | Verdict::TurnedAway
            | Verdict::Reset
            | Verdict::Closed
            | Verdict::NotThisProtocol
            | Verdict::NoLogin => Self::Stuck,
            Verdict::Refused => Self::Closed,
            Verdict::Timeout | Verdict::Unreachable | Verdict::Silent | Verdict::NoAddress => {
                Self::Unreached
            }
            Verdict::Forbidden | Verdict::NotChecked => Self::Blank,
        }
    }

    /// The class of its shape and the end of its messages' ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Lax => "lax",
            Self::Unsafe => "unsafe",
            Self::Stuck => "stuck",
            Self::Closed => "closed",
            Self::Unreached => "unreached",
            Self::Blank => "blank",
        }
    }

    /// How its words are coloured in the tables: a closed port is no fault by itself.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Safe => "good",
            Self::Unsafe => "bad",
            Self::Lax | Self::Stuck | Self::Unreached => "warn",
            Self::Closed | Self::Blank => "none",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Protocol, Service},
        say::Voice,
    };

    fn seen(port: u16, security: Security, verdict: Verdict) -> Observation {
        Observation {
            host: "mail.good.test".parse().unwrap(),
            port,
            service: Service::of(port, Protocol::IMAP, security),
            security,
            ip: None,
            family: None,
            verdict,
            detail: None,
            tls: None,
            auth: Vec::new(),
            auth_before_tls: Vec::new(),
            elapsed_ms: 1,
            age_ms: 0,
            sasl_alone: false,
            greeting: None,
            protocol: Protocol::IMAP,
        }
    }

    #[test]
    fn every_mark_has_its_words() {
        for mark in Mark::ALL {
            for id in ["mark", "say"] {
                let id = format!("ports-{id}-{}", mark.id());
                assert!(Voice::english().knows(&id), "{id}");
            }
        }
    }

    #[test]
    fn only_what_was_verified_is_a_safe_harbour() {
        let safe =
            |verdict: &Verdict| Mark::of(&seen(993, Security::ImplicitTls, *verdict)) == Mark::Safe;
        let all: Vec<Verdict> = Verdict::ALL.into_iter().filter(safe).collect();
        assert_eq!(all, [Verdict::Ok]);
    }

    #[test]
    fn no_harbour_is_safe_where_a_password_goes_readable_or_no_encryption_is_to_be_had() {
        let offering = |mechanism: &str| Observation {
            auth_before_tls: vec![mechanism.into()],
            ..seen(143, Security::StartTls, Verdict::Ok)
        };
        for mechanism in ["PLAIN", "LOGIN", "USER", "XOAUTH2"] {
            assert_eq!(Mark::of(&offering(mechanism)), Mark::Lax, "{mechanism}");
        }
        // Nobody reads the password itself.
        assert_eq!(Mark::of(&offering("CRAM-MD5")), Mark::Safe);
        let relay = |security| Mark::of(&seen(25, security, Verdict::Ok));
        assert_eq!(relay(Security::None), Mark::Lax);
        assert_eq!(relay(Security::StartTls), Mark::Safe);
    }

    #[test]
    fn the_clear_where_tls_belongs_is_worse_than_the_reverse() {
        let wrong = |security| Mark::of(&seen(993, security, Verdict::WrongMode));
        assert_eq!(wrong(Security::ImplicitTls), Mark::Unsafe);
        assert_eq!(wrong(Security::StartTls), Mark::Stuck);
    }
}
