//! Floor 2: a finding's code and arguments become a sentence and a remedy, in a language (Fluent).

mod report;

pub use report::{ErrorBody, Report};

use std::sync::Arc;

use crate::model::Finding;

/// One language's messages. Cheap to clone.
#[derive(Clone)]
pub struct Voice {
    _bundle: Arc<()>,
}

#[allow(unused_variables)]
impl Voice {
    /// The best voice for `?lang=` and `Accept-Language`; English where nothing fits.
    pub fn negotiate(lang: Option<&str>, accept_language: Option<&str>) -> Self {
        todo!("helper D")
    }

    pub fn english() -> Self {
        Self::negotiate(None, None)
    }

    /// BCP 47, for `<html lang>`.
    pub fn tag(&self) -> &str {
        todo!("helper D")
    }

    /// The message with this id. A missing one shows its id in ⟨⟩ and is logged; a test finds it first.
    pub fn say(&self, id: &str) -> String {
        todo!("helper D")
    }

    /// A message with arguments.
    pub fn say_with(&self, id: &str, args: &[(&str, serde_json::Value)]) -> String {
        todo!("helper D")
    }

    /// What it means: `finding-<code>`, with `subject` among the arguments.
    pub fn message(&self, finding: &Finding) -> String {
        todo!("helper D")
    }

    /// What to do: `finding-<code>-remedy`.
    pub fn remedy(&self, finding: &Finding) -> String {
        todo!("helper D")
    }
}
