//! Floor 2: a recommendation becomes a file. Pure: no network, no clock, no chance.

use crate::model::{DomainName, EmailAddress, Recommendation};

/// What a file is made of.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    pub domain: &'a DomainName,
    /// Name of the provider or organisation, for labels; the domain if unknown.
    pub display_name: &'a str,
    /// Only what shall be in the file: who calls has filtered by `verified` already.
    pub recommended: &'a Recommendation,
    /// The person's address where the file holds it.
    pub address: Option<&'a EmailAddress>,
    /// The person's full name where the file holds it.
    pub full_name: Option<&'a str>,
}

/// One format.
pub struct Output {
    /// As in `portolan render FORMAT`.
    pub name: &'static str,
    pub media_type: &'static str,
    /// The file cannot be made from a bare domain.
    pub needs_address: bool,
    pub write: fn(&Subject) -> Result<Vec<u8>, CannotCarry>,
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
    #[error("the settings do not fit this format")]
    TooLarge,
}

/// All formats, in the order of the command's help.
pub static OUTPUTS: &[Output] = &[];
