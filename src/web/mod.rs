//! Floor 3: axum. `router` is every URL of the site in one function.

use std::sync::Arc;

use crate::{config::Config, survey::Surveys};

/// What every handler shares. Cheap to clone.
#[derive(Clone)]
pub struct App {
    pub config: Arc<Config>,
    pub surveys: Arc<Surveys>,
}
