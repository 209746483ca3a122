//! Formats that Portolan both reads and writes.

pub mod autoconfig;
pub mod autodiscover;
pub mod jmap;
pub mod oauth;
pub mod pacc;
mod words;
mod xml;

pub use words::MADE_UP_LOCAL_PART;
