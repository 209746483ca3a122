//! Floor 2: a recommendation becomes a file. Pure: no network, no clock, no chance.

use crate::model::{
    Authentication, DomainName, EmailAddress, Offer, Protocol, Recommendation, Security, Setting,
};

mod text;
mod xml;

pub mod autoconfig;
pub mod autodiscover;
pub mod dns;
pub mod export;
pub mod form;
pub mod mobileconfig;
pub mod mta_sts;
pub mod pacc;
pub mod qr;

/// All formats, in the order of the command's help.
pub static OUTPUTS: &[Output] = &[
    autoconfig::OUTPUT,
    autodiscover::OUTPUT,
    autodiscover::JSON,
    mobileconfig::OUTPUT,
    pacc::OUTPUT,
    dns::OUTPUT,
    qr::OUTPUT,
];

/// What a file is made of.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    pub domain: &'a DomainName,
    /// Name of the provider or organisation, for labels; the domain if unknown.
    pub display_name: &'a str,
    /// Only what shall be in the file: who calls has filtered by `verified` already.
    pub recommended: &'a Recommendation,
    /// ManageSieve servers, in the order to use.
    pub sieve: &'a [Setting],
    /// What goes with the mail servers; [`Offer::NOTHING`] where only a survey tells of the domain.
    pub offer: &'a Offer,
    /// The person's address where the file holds it.
    pub address: Option<&'a EmailAddress>,
    /// The person's full name where the file holds it.
    pub full_name: Option<&'a str>,
}

/// One format.
pub struct Output {
    /// As in `portolan render FORMAT`.
    pub name: &'static str,
    /// The file cannot be made from a bare domain.
    pub needs_address: bool,
    pub write: fn(&Subject) -> Result<Vec<u8>, CannotCarry>,
}

impl Output {
    /// The format of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        OUTPUTS.iter().find(|output| output.name == name)
    }
}

/// Why a format cannot carry these settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CannotCarry {
    #[error("there is no incoming server that this format can carry")]
    NoIncoming,
    #[error("there is no outgoing server that this format can carry")]
    NoOutgoing,
    #[error("this format needs a whole address")]
    NoAddress,
    #[error("this format cannot carry an address with letters beyond ASCII")]
    NotAscii,
    #[error("the settings do not fit this format")]
    TooLarge,
}

/// The one server that a single-account format takes: implicit TLS before STARTTLS, then the recommended order, of
/// those that `carries` accepts. Never one without TLS.
fn best(
    settings: &[Setting],
    protocol: Protocol,
    carries: impl Fn(&Setting) -> bool,
) -> Option<&Setting> {
    [Security::ImplicitTls, Security::StartTls]
        .into_iter()
        .find_map(|security| {
            settings.iter().find(|setting| {
                setting.protocol == protocol && setting.security == security && carries(setting)
            })
        })
}

/// [`best`] of IMAP, else of POP3: a format that sets up one account should not empty the mailbox unasked.
fn best_incoming(
    settings: &[Setting],
    carries: impl Fn(&Setting) -> bool,
) -> Result<&Setting, CannotCarry> {
    best(settings, Protocol::IMAP, &carries)
        .or_else(|| best(settings, Protocol::POP3, &carries))
        .ok_or(CannotCarry::NoIncoming)
}

fn best_outgoing(
    settings: &[Setting],
    carries: impl Fn(&Setting) -> bool,
) -> Result<&Setting, CannotCarry> {
    best(settings, Protocol::SMTP, carries).ok_or(CannotCarry::NoOutgoing)
}

fn offers(setting: &Setting, way: &Authentication) -> bool {
    setting.authentication.contains(way)
}

#[cfg(test)]
mod tests;
