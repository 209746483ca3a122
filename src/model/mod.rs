//! Floor 0: the nouns of the trade. No I/O, no clock, no async, no other room.

mod address;
mod claim;
mod colour;
mod endpoint;
mod finding;
mod foreign;
mod name;
mod observation;
mod offer;
pub mod reading;
mod recommendation;
mod source;
mod survey;

pub use address::{Address, AddressError, EmailAddress, LocalPart};
pub use claim::{Authentication, Claim, OtherService, Username};
pub use colour::{Colour, ColourError};
pub use endpoint::{Endpoint, Protocol, Role, Security, Service};
pub use finding::{Compliance, Finding, Severity, Who};
pub use foreign::escape;
pub use name::{DomainName, HostName, NameError};
pub use observation::{
    Certificate, CertificateFault, CertificateFlaw, Dane, Family, Observation, TlsFacts, Verdict,
};
pub use offer::{
    AutoconfigVersion, Documentation, MtaSts, MtaStsMode, OAuth, Offer, Support, WebService, Words,
};
pub use reading::{Reading, Readings, Remark};
pub use recommendation::{LoginHint, Provider, Recommendation, Setting};
pub use source::{Dnssec, Mx, MxState, Outcome, SourceId, SourceReport};
pub use survey::{Fault, Survey};
