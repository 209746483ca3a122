//! Formats that Portolan both reads and writes.

pub mod autoconfig;
mod xml;
