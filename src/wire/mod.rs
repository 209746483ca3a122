//! Floor 1: bytes to meaning and back. No sockets, no clock.

pub mod documents;
pub mod protocols;
