//! Owns the stream, the deadline and TLS; the dialogue owns the meaning.

use std::time::Duration;

use super::Target;
use crate::{model::Observation, net::Net};

/// Has one conversation. Never fails: what went wrong is the observation. Ends within `within`.
pub async fn converse(_net: &Net, _target: &Target, _ehlo: &str, _within: Duration) -> Observation {
    todo!("helper A")
}
