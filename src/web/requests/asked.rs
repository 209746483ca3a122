//! What was asked for, and what became of it: closed sets, for the log and the counts.

use axum::http::StatusCode;

use crate::{outputs::autodiscover::Refusal, web::endpoints::places::Place};

/// What a request is for, by its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Autoconfig,
    Autodiscover,
    AutodiscoverJson,
    Mobileconfig,
    Pacc,
    Dns,
    MtaSts,
    /// The page of a survey and what belongs to it.
    Survey,
    Api,
    /// Whoever watches over the server.
    Watch,
    /// A certificate authority, or a proxy that asks about certificates.
    Certificate,
    /// All other pages, and what they are made of.
    Page,
}

impl Format {
    pub const ALL: [Self; 12] = [
        Self::Autoconfig,
        Self::Autodiscover,
        Self::AutodiscoverJson,
        Self::Mobileconfig,
        Self::Pacc,
        Self::Dns,
        Self::MtaSts,
        Self::Survey,
        Self::Api,
        Self::Watch,
        Self::Certificate,
        Self::Page,
    ];

    pub fn of(path: &str) -> Self {
        match path {
            "/mobileconfig" => Self::Mobileconfig,
            "/.well-known/user-agent-configuration.json" => Self::Pacc,
            "/dns" => Self::Dns,
            "/.well-known/mta-sts.txt" => Self::MtaSts,
            "/healthz" | "/readyz" | "/metrics" => Self::Watch,
            "/ask" => Self::Certificate,
            "/" | "/about" | "/robots.txt" => Self::Page,
            _ if path.starts_with("/.well-known/acme-challenge/") => Self::Certificate,
            _ if path.starts_with("/api/") => Self::Api,
            _ if path.starts_with("/survey") || path == "/qr" => Self::Survey,
            _ if path.starts_with("/static/") => Self::Page,
            _ => match Place::of(path) {
                Some(Place::Autoconfig) => Self::Autoconfig,
                Some(Place::Autodiscover) => Self::Autodiscover,
                Some(Place::AutodiscoverJson(_)) => Self::AutodiscoverJson,
                None => Self::Page,
            },
        }
    }

    /// As the log and the counts call it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Autoconfig => "autoconfig",
            Self::Autodiscover => "autodiscover",
            Self::AutodiscoverJson => "autodiscover-json",
            Self::Mobileconfig => "mobileconfig",
            Self::Pacc => "pacc",
            Self::Dns => "dns",
            Self::MtaSts => "mta-sts",
            Self::Survey => "survey",
            Self::Api => "api",
            Self::Watch => "watch",
            Self::Certificate => "certificate",
            Self::Page => "page",
        }
    }
}

/// What became of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// What was asked for.
    Served,
    /// The client has it already (304).
    Unchanged,
    /// It was sent elsewhere.
    Redirected,
    /// Error 600 of Autodiscover, in an answer of its own kind.
    Unreadable,
    /// Error 601 of Autodiscover: an answer such as ActiveSync's.
    OtherSchema,
    NotPublished,
    /// Published, and its first good survey is still to come.
    NotReady,
    /// Published, and nothing that this format could carry.
    NoSettings,
    NotFound,
    Forbidden,
    Limited,
    BadRequest,
    NotAllowed,
    TooLarge,
    /// Our fault, or that of the network.
    Failed,
}

impl Outcome {
    pub const ALL: [Self; 15] = [
        Self::Served,
        Self::Unchanged,
        Self::Redirected,
        Self::Unreadable,
        Self::OtherSchema,
        Self::NotPublished,
        Self::NotReady,
        Self::NoSettings,
        Self::NotFound,
        Self::Forbidden,
        Self::Limited,
        Self::BadRequest,
        Self::NotAllowed,
        Self::TooLarge,
        Self::Failed,
    ];

    /// By the code of a failure, where that says more than the status.
    pub fn of_code(code: &str) -> Option<Self> {
        Some(match code {
            "not-published" => Self::NotPublished,
            "not-ready" => Self::NotReady,
            "no-settings" | "cannot-carry" => Self::NoSettings,
            _ => return None,
        })
    }

    pub fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_MODIFIED => Self::Unchanged,
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::FORBIDDEN => Self::Forbidden,
            StatusCode::TOO_MANY_REQUESTS => Self::Limited,
            StatusCode::METHOD_NOT_ALLOWED => Self::NotAllowed,
            StatusCode::PAYLOAD_TOO_LARGE | StatusCode::URI_TOO_LONG => Self::TooLarge,
            status if status.is_success() => Self::Served,
            status if status.is_redirection() => Self::Redirected,
            status if status.is_client_error() => Self::BadRequest,
            _ => Self::Failed,
        }
    }

    /// As the log and the counts call it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Served => "served",
            Self::Unchanged => "unchanged",
            Self::Redirected => "redirected",
            Self::Unreadable => "unreadable",
            Self::OtherSchema => "other-schema",
            Self::NotPublished => "not-published",
            Self::NotReady => "not-ready",
            Self::NoSettings => "no-settings",
            Self::NotFound => "not-found",
            Self::Forbidden => "forbidden",
            Self::Limited => "rate-limited",
            Self::BadRequest => "bad-request",
            Self::NotAllowed => "method-not-allowed",
            Self::TooLarge => "too-large",
            Self::Failed => "failed",
        }
    }
}

impl From<Refusal> for Outcome {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Invalid => Self::Unreadable,
            Refusal::Schema => Self::OtherSchema,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_stands_in_its_place_and_has_a_name_of_its_own() {
        let mut names = Vec::new();
        for (place, format) in Format::ALL.iter().enumerate() {
            assert_eq!(*format as usize, place, "{format:?}");
            names.push(format.as_str());
        }
        for (place, outcome) in Outcome::ALL.iter().enumerate() {
            assert_eq!(*outcome as usize, place, "{outcome:?}");
            names.push(outcome.as_str());
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Format::ALL.len() + Outcome::ALL.len());
    }

    #[test]
    fn a_path_tells_what_is_asked_for() {
        for (path, format) in [
            ("/mail/config-v1.1.xml", Format::Autoconfig),
            ("//Mail/Config-v1.1.xml", Format::Autoconfig),
            ("/AutoDiscover/AutoDiscover.xml", Format::Autodiscover),
            (
                "/autodiscover/autodiscover.json/v1.0/ana@example.org",
                Format::AutodiscoverJson,
            ),
            ("/survey/good.test/mobileconfig", Format::Survey),
            ("/wp-login.php", Format::Page),
        ] {
            assert_eq!(Format::of(path), format, "{path}");
        }
    }
}
