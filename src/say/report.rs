//! The report (JSON, schema 1): a survey, said in a language. See the contract in `docs/report.md`.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::Value;

use super::Voice;
use crate::model::{
    Address, Authentication, Compliance, Finding, HostName, LoginHint, Mx, Observation,
    OtherService, Protocol, Provider, Recommendation, Security, Setting, SourceId, SourceReport,
    Survey,
};

/// Every member is always there, null where unknown.
#[derive(Serialize)]
pub struct Report<'a> {
    schema: u32,
    address: String,
    domain: &'a str,
    domain_unicode: String,
    #[serde(with = "time::serde::rfc3339")]
    surveyed_at: time::OffsetDateTime,
    elapsed_ms: u64,
    provider: Option<&'a Provider>,
    login: Vec<SaidHint<'a>>,
    mx: &'a Mx,
    sources: Vec<&'a SourceReport>,
    observations: Vec<&'a Observation>,
    recommended: Recommended<'a>,
    other_services: &'a [OtherService],
    compliance: &'a [Compliance],
    findings: Vec<Said<'a>>,
}

/// `recommended` of the report and of the event stream.
#[derive(Serialize)]
pub struct Recommended<'a> {
    incoming: Vec<Server<'a>>,
    outgoing: Vec<Server<'a>>,
}

#[derive(Serialize)]
struct Server<'a> {
    protocol: Protocol,
    hostname: &'a HostName,
    port: u16,
    security: Security,
    username: String,
    authentication: &'a [Authentication],
    verified: bool,
    authenticated: bool,
    sources: &'a [SourceId],
}

#[derive(Serialize)]
struct SaidHint<'a> {
    #[serde(flatten)]
    hint: &'a LoginHint,
    instruction: Option<Cow<'a, str>>,
    message: String,
}

#[derive(Serialize)]
struct Said<'a> {
    #[serde(flatten)]
    finding: &'a Finding,
    message: String,
    remedy: String,
    command: Option<String>,
    configuration: Option<String>,
}

impl<'a> Report<'a> {
    /// `address` is what was asked for; its local part appears in `address` and `username` of this one answer only.
    pub fn new(survey: &'a Survey, address: &Address, voice: &Voice) -> Self {
        Self {
            schema: 1,
            address: address
                .mail()
                .map_or_else(|| address.domain().to_string(), |mail| mail.expose()),
            domain: survey.domain.ascii(),
            domain_unicode: survey.domain.unicode(),
            surveyed_at: survey.surveyed_at,
            elapsed_ms: survey.elapsed_ms,
            provider: survey.provider.as_ref(),
            login: survey
                .login
                .iter()
                .map(|hint| SaidHint {
                    hint,
                    instruction: voice.instruction(hint),
                    message: voice.login_hint(hint),
                })
                .collect(),
            mx: &survey.mx,
            sources: survey.sources.iter().map(AsRef::as_ref).collect(),
            observations: survey.observations.iter().map(AsRef::as_ref).collect(),
            recommended: Recommended::new(&survey.recommended, address),
            other_services: &survey.other_services,
            compliance: &survey.compliance,
            findings: survey
                .findings
                .iter()
                .map(|finding| Said {
                    finding,
                    message: voice.message(finding),
                    remedy: voice.remedy(finding),
                    command: voice.command(finding),
                    configuration: voice.configuration(finding),
                })
                .collect(),
        }
    }
}

impl<'a> Recommended<'a> {
    pub fn new(recommendation: &'a Recommendation, address: &Address) -> Self {
        let servers = |settings: &'a [Setting]| {
            settings
                .iter()
                .map(|setting| Server {
                    protocol: setting.protocol,
                    hostname: &setting.hostname,
                    port: setting.port,
                    security: setting.security,
                    username: match address.mail() {
                        Some(mail) => setting.username.fill(mail),
                        None => setting.username.to_string(),
                    },
                    authentication: &setting.authentication,
                    verified: setting.verified,
                    authenticated: setting.authenticated,
                    sources: &setting.sources,
                })
                .collect()
        };
        Self {
            incoming: servers(&recommendation.incoming),
            outgoing: servers(&recommendation.outgoing),
        }
    }
}

/// `{ "error": { "code": …, "message": … } }`
#[derive(Serialize)]
pub struct ErrorBody {
    error: ErrorInner,
}

#[derive(Serialize)]
struct ErrorInner {
    code: &'static str,
    message: String,
}

impl ErrorBody {
    /// Says the message `error-<code>` in this voice.
    pub fn new(code: &'static str, voice: &Voice, args: &[(&str, Value)]) -> Self {
        Self {
            error: ErrorInner {
                code,
                message: voice.say_with(&format!("error-{code}"), args),
            },
        }
    }
}
