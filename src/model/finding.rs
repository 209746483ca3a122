//! A judgement, as code and arguments. `say` words it.

use std::collections::BTreeMap;

use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Kebab case, listed in `docs/findings.md`. `say` finds the messages `finding-<code>` and `finding-<code>-remedy`.
    pub code: &'static str,
    pub severity: Severity,
    pub who: Who,
    /// `host:port`, a domain or a URL.
    pub subject: Option<String>,
    /// Strings and numbers only.
    pub args: BTreeMap<&'static str, serde_json::Value>,
}

impl Finding {
    pub fn new(code: &'static str, severity: Severity, who: Who) -> Self {
        Self {
            code,
            severity,
            who,
            subject: None,
            args: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn about(mut self, subject: impl ToString) -> Self {
        self.subject = Some(subject.to_string());
        self
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<serde_json::Value>) -> Self {
        self.args.insert(name, value.into());
        self
    }
}

/// Whether a domain's servers keep a rule, as far as that is seen from outside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Compliance {
    /// `rfc8314`, `ncsc`, `pci-dss-4`; `say` finds the message `compliance-<rule>`.
    pub rule: &'static str,
    /// Null where nothing that was seen speaks against it, and not all was looked at that would have to be.
    pub met: Option<bool>,
    /// How grave the worst of `because` is; null unless the rule is broken.
    pub severity: Option<Severity>,
    /// What speaks against it, worst first: a finding's code and its subject, `tls-too-old mail.example.org:993`. Where it is
    /// not known whether the rule is met, what was not looked at: `not-checked …`, `login-unseen …`, `tls-old-unknown …`.
    pub because: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Error,
    Warning,
    Info,
}

/// Who can mend it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    User,
    MailAdmin,
    Network,
}
