//! Formats that Portolan reads; some of them it also writes.

pub mod autoconfig;
pub mod autodiscover;
pub mod charset;
pub mod dav;
pub mod jmap;
pub mod mta_sts;
pub mod oauth;
pub mod pacc;
pub mod words;
pub mod xml;

pub use words::MADE_UP_LOCAL_PART;
