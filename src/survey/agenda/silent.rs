//! Observations of what nobody talked to.

use crate::{
    model::{Family, HostName, Observation, Protocol, Security, Service, Verdict},
    net::DnsFault,
    survey::probing::Target,
};

/// An endpoint that was not called.
pub struct Silent<'a> {
    pub host: &'a HostName,
    pub port: u16,
    pub protocol: Protocol,
    pub security: Security,
}

impl Silent<'_> {
    pub fn observation(&self, verdict: Verdict, detail: Option<&str>) -> Observation {
        Observation {
            host: self.host.clone(),
            port: self.port,
            service: Service::of(self.port, self.protocol, self.security),
            security: self.security,
            ip: None,
            family: None,
            verdict,
            detail: detail.map(Into::into),
            tls: None,
            auth: Vec::new(),
            auth_before_tls: Vec::new(),
            elapsed_ms: 0,
            age_ms: 0,
            sasl_alone: false,
            greeting: None,
            protocol: self.protocol,
        }
    }
}

/// An observation of `target` without a conversation.
pub fn told_of(target: &Target, verdict: Verdict, detail: Option<&str>) -> Observation {
    let told = Silent {
        host: &target.host,
        port: target.port,
        protocol: target.protocol,
        security: target.security,
    };
    Observation {
        ip: Some(target.ip),
        family: Some(Family::of(target.ip)),
        ..told.observation(verdict, detail)
    }
}

/// Why a host's addresses are not known, as `detail` of an observation.
pub fn describe(fault: &DnsFault) -> &'static str {
    match fault {
        DnsFault::ServFail => "dns-servfail",
        DnsFault::Refused => "dns-refused",
        DnsFault::Timeout => "dns-timeout",
        DnsFault::NoNameServer => "no-name-server",
        DnsFault::Unusable | DnsFault::Other(_) => "dns-failed",
    }
}
