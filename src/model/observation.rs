//! One conversation with one (host, address, port): how far it got and what was learnt.

use std::{borrow::Cow, net::IpAddr, sync::Arc};

use serde::{Serialize, Serializer};
use time::OffsetDateTime;

use super::{Endpoint, HostName, Protocol, Security, Service};

/// What was seen. Judging it is `ranking`'s work, wording it `say`'s.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Observation {
    pub host: HostName,
    pub port: u16,
    pub service: Service,
    /// What the port is meant to speak; on 25 a server without STARTTLS makes it [`Security::None`].
    pub security: Security,
    /// The address that was dialled; null where the host has none, or policy stopped before one was chosen.
    pub ip: Option<IpAddr>,
    pub family: Option<Family>,
    pub verdict: Verdict,
    /// A few words behind the verdict: a server's refusal (escaped), the budget that ran out …
    pub detail: Option<String>,
    pub tls: Option<TlsFacts>,
    /// SASL mechanisms under protection, upper case, in the server's order.
    pub auth: Vec<String>,
    /// SASL mechanisms that were offered before TLS, and native logins with a readable password: `LOGIN` (IMAP), `USER` (POP3).
    pub auth_before_tls: Vec<String>,
    pub elapsed_ms: u64,
    /// How long before the survey the conversation began, in milliseconds: it was had for another one, of a domain with the
    /// same server. 0 for one of this survey.
    pub age_ms: u64,
    /// The server says that logins which need no mechanism are refused, under TLS as well: IMAP's LOGIN (`LOGINDISABLED`),
    /// POP3's USER. Not in the report.
    #[serde(skip)]
    pub sasl_alone: bool,
    /// How the server greeted us, escaped and cut short; null where it did not. Not in the report.
    #[serde(skip)]
    pub greeting: Option<String>,
    /// Which dialogue was spoken. Not in the report: `service` says it there.
    #[serde(skip)]
    pub protocol: Protocol,
}

impl Observation {
    /// Whether what was spoken there is what somebody says of it.
    pub fn is_as_claimed(&self, endpoint: &Endpoint) -> bool {
        (self.protocol, self.security) == (endpoint.protocol, endpoint.security)
    }

    /// Whether the server offers, before TLS, to take a password, or a token as good, that anybody on the way can read
    /// (RFC 4954 §4, RFC 9051 §11.7, RFC 7628 §4).
    pub fn asks_in_the_clear(&self) -> bool {
        let readable = |mechanism: &String| {
            matches!(
                mechanism.as_str(),
                "PLAIN" | "LOGIN" | "USER" | "OAUTHBEARER" | "XOAUTH2"
            )
        };
        self.auth_before_tls.iter().any(readable)
    }

    /// Whether it works, and without encryption as well: nothing there makes anybody wait for it.
    pub fn is_lax(&self) -> bool {
        let bare = self.security == Security::None || self.asks_in_the_clear();
        self.verdict == Verdict::Ok && bare
    }

    /// How it ended, for people: the verdict's name, or a finer one. Message ids are made of it.
    pub fn word(&self) -> &'static str {
        if self.is_lax() {
            "ok-lax"
        } else {
            self.verdict.as_str()
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    Ipv4,
    Ipv6,
}

impl Family {
    pub fn of(ip: IpAddr) -> Self {
        match ip {
            IpAddr::V4(_) => Self::Ipv4,
            IpAddr::V6(_) => Self::Ipv6,
        }
    }

    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Ipv4 => Self::Ipv6,
            Self::Ipv6 => Self::Ipv4,
        }
    }
}

/// How a conversation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Ok,
    /// A named host with neither A nor AAAA.
    NoAddress,
    Refused,
    /// No answer to connecting.
    Timeout,
    Unreachable,
    Reset,
    /// Ended before saying enough.
    Closed,
    /// Connected, and nothing came.
    Silent,
    NotThisProtocol,
    /// In the clear where TLS belongs, or the reverse.
    WrongMode,
    /// The greeting or a reply was a refusal.
    TurnedAway,
    #[serde(rename = "starttls-missing")]
    StartTlsMissing,
    #[serde(rename = "starttls-refused")]
    StartTlsRefused,
    #[serde(rename = "starttls-injected")]
    StartTlsInjected,
    TlsFailed,
    TlsTooOld,
    CertSelfSigned,
    CertUntrusted,
    CertBad,
    CertExpired,
    CertNotYetValid,
    CertNameMismatch,
    /// Nothing there lets a user log in.
    NoLogin,
    /// Policy does not dial it.
    Forbidden,
    NotChecked,
}

impl Verdict {
    /// In the contract's order.
    pub const ALL: [Self; 25] = [
        Self::Ok,
        Self::NoAddress,
        Self::Refused,
        Self::Timeout,
        Self::Unreachable,
        Self::Reset,
        Self::Closed,
        Self::Silent,
        Self::NotThisProtocol,
        Self::WrongMode,
        Self::TurnedAway,
        Self::StartTlsMissing,
        Self::StartTlsRefused,
        Self::StartTlsInjected,
        Self::TlsFailed,
        Self::TlsTooOld,
        Self::CertSelfSigned,
        Self::CertUntrusted,
        Self::CertBad,
        Self::CertExpired,
        Self::CertNotYetValid,
        Self::CertNameMismatch,
        Self::NoLogin,
        Self::Forbidden,
        Self::NotChecked,
    ];

    /// Whether a server that is out of order for a while looks like that, too.
    pub fn may_pass(self) -> bool {
        matches!(
            self,
            Self::Refused
                | Self::Timeout
                | Self::Unreachable
                | Self::Reset
                | Self::Closed
                | Self::Silent
                | Self::TurnedAway
        )
    }

    /// Whether the conversation went on, and only the certificate is not good.
    pub fn is_of_certificate(self) -> bool {
        matches!(
            self,
            Self::CertSelfSigned
                | Self::CertUntrusted
                | Self::CertBad
                | Self::CertExpired
                | Self::CertNotYetValid
                | Self::CertNameMismatch
        )
    }

    /// As in the report: `starttls-missing`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::NoAddress => "no-address",
            Self::Refused => "refused",
            Self::Timeout => "timeout",
            Self::Unreachable => "unreachable",
            Self::Reset => "reset",
            Self::Closed => "closed",
            Self::Silent => "silent",
            Self::NotThisProtocol => "not-this-protocol",
            Self::WrongMode => "wrong-mode",
            Self::TurnedAway => "turned-away",
            Self::StartTlsMissing => "starttls-missing",
            Self::StartTlsRefused => "starttls-refused",
            Self::StartTlsInjected => "starttls-injected",
            Self::TlsFailed => "tls-failed",
            Self::TlsTooOld => "tls-too-old",
            Self::CertSelfSigned => "cert-self-signed",
            Self::CertUntrusted => "cert-untrusted",
            Self::CertBad => "cert-bad",
            Self::CertExpired => "cert-expired",
            Self::CertNotYetValid => "cert-not-yet-valid",
            Self::CertNameMismatch => "cert-name-mismatch",
            Self::NoLogin => "no-login",
            Self::Forbidden => "forbidden",
            Self::NotChecked => "not-checked",
        }
    }
}

/// What the handshake told, kept even when the certificate is bad.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TlsFacts {
    /// `TLSv1.3`.
    pub version: Cow<'static, str>,
    /// `TLS_AES_256_GCM_SHA384`.
    pub cipher: String,
    /// Shared by all who know of the conversation.
    #[serde(serialize_with = "shared")]
    pub certificate: Arc<Certificate>,
    /// Null where the DNS could not be asked, or while it is not known yet.
    pub dane: Option<Dane>,
    /// The certificates as they were shown, leaf first, in DER; empty once DANE has been judged.
    #[serde(skip)]
    pub chain: Arc<Vec<Vec<u8>>>,
}

fn shared<T: Serialize, S: Serializer>(value: &Arc<T>, serializer: S) -> Result<S::Ok, S::Error> {
    value.as_ref().serialize(serializer)
}

/// The leaf certificate, and what is wrong with its chain for this host.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Certificate {
    /// `valid`, or the first of `faults`.
    pub verdict: String,
    /// All of them, in the order of [`CertificateFault`].
    pub faults: Vec<CertificateFault>,
    pub subject: String,
    pub issuer: String,
    /// It says where its issuer's certificate is to be fetched, and the server did not send that. Not in the report: the
    /// fault is `untrusted` either way.
    #[serde(skip)]
    pub incomplete: bool,
    /// What makes it `bad`, if it is: the first that was met. Not in the report, where a finding tells it.
    #[serde(skip)]
    pub flaw: Option<CertificateFlaw>,
    /// SHA-256 of its SubjectPublicKeyInfo, for TLSA records; none where it cannot be read. Not in the report.
    #[serde(skip)]
    pub key: Option<[u8; 32]>,
    /// DNS and IP names of subjectAltName, as text, escaped.
    pub names: Vec<String>,
    #[serde(with = "time::serde::rfc3339::option")]
    pub not_before: Option<OffsetDateTime>,
    #[serde(with = "time::serde::rfc3339::option")]
    pub not_after: Option<OffsetDateTime>,
}

/// Why a certificate is of no use to anybody, whatever the time and the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CertificateFlaw {
    /// It cannot be read, or its dates contradict each other.
    Unreadable,
    /// It is for something else than servers (RFC 5280 §4.2.1.12), or a CA's own.
    Purpose,
    /// An authority above it may not issue it: its names, or how far down it stands (RFC 5280 §4.2.1.9, §4.2.1.10).
    Constraint,
    /// It demands something that programs do not know (RFC 5280 §4.2).
    Extension,
    /// A signature in the chain is not its issuer's.
    Signature,
    /// A key, signature or version that is no longer safe.
    Weak,
}

impl CertificateFlaw {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Purpose => "purpose",
            Self::Constraint => "constraint",
            Self::Extension => "extension",
            Self::Signature => "signature",
            Self::Weak => "weak",
        }
    }
}

/// Ordered: the first that applies is the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CertificateFault {
    SelfSigned,
    Untrusted,
    Bad,
    Expired,
    NotYetValid,
    NameMismatch,
}

impl CertificateFault {
    /// As in `faults`: `name-mismatch`.
    pub fn as_str(self) -> &'static str {
        &self.verdict().as_str()["cert-".len()..]
    }

    pub fn verdict(self) -> Verdict {
        match self {
            Self::SelfSigned => Verdict::CertSelfSigned,
            Self::Untrusted => Verdict::CertUntrusted,
            Self::Bad => Verdict::CertBad,
            Self::Expired => Verdict::CertExpired,
            Self::NotYetValid => Verdict::CertNotYetValid,
            Self::NameMismatch => Verdict::CertNameMismatch,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Dane {
    Absent,
    Valid,
    Invalid,
    /// Records, but not DNSSEC-validated.
    Insecure,
}
