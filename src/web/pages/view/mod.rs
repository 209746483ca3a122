//! A survey, ready to print: the fields of the result's templates.

mod arriving;
mod case;
mod chart;
mod files;
mod guide;
mod headline;
mod letter;
mod links;
mod mark;
mod picture;
mod ports;
mod profile;
mod seen;
mod settings;
mod sheet;
mod sign_in;
mod vantage;

pub use arriving::Arriving;
pub use chart::{Chart, family_word};
pub use guide::{Confirm, FactView, GuideView, guide_heading};
pub use picture::Picture;
pub use ports::COAST;
pub use profile::{PUBLISHED, Published};
pub use settings::{Field, Settings};

use askama::Template;
use time::format_description::well_known::Rfc3339;

use self::{
    case::{Case, Page},
    files::{Content, Piece},
    headline::headline,
    letter::Letter,
    links::Links,
    ports::Ports,
    profile::Profile,
    sheet::Share,
    vantage::Vantage,
};
use super::Frame;
use crate::{
    model::{
        Authentication, DomainName, Finding, LoginHint, MxState, Outcome, Protocol, Recommendation,
        Role, Setting, Severity, SourceId, SourceReport, Survey, Who,
    },
    outputs::mobileconfig,
    say::{Voice, visible},
    survey::near,
    web::guides::{self, Action, Guide, System},
};

/// Findings of what may be right in a few minutes, as their remedies say.
const PASSING: [&str; 4] = [
    "dns-failed",
    "host-dns-failed",
    "servers-not-checked",
    "nothing-answers",
];

/// What the visitor wants to see, and from where.
#[derive(Clone, Debug, Default)]
pub struct Visit {
    /// The guide whose address it is.
    pub guide: Option<&'static Guide>,
    pub system: Option<System>,
    /// The hosts that the person has confirmed for files.
    pub confirmed: Option<String>,
    /// Under which the visitor knows this site: `https://mailsetup.example.org`.
    pub origin: Option<String>,
    /// The mail address of who runs the mail of the domain, where that is known here.
    pub contact: Option<String>,
    /// The profile that this site publishes for the domain, if it does.
    pub published: Option<Published>,
}

/// The result section: everything below the page's heading.
#[derive(Template)]
#[template(path = "partials/result.html")]
pub struct ResultView<'a> {
    frame: &'a Frame,
    domain: &'a str,
    /// The guide's id at whose address this is.
    at_guide: Option<&'static str>,
    domain_shown: String,
    tone: &'static str,
    headline: String,
    summary: String,
    /// Domains that were probably meant, where this one has no settings.
    near: Vec<Near>,
    /// What is wrong may be right in a few minutes.
    passes: bool,
    settings: Option<Settings>,
    /// For reading as well as for sending.
    whole: bool,
    vantage: Option<Vantage>,
    share: Share,
    /// For the browser to keep, and the sentences on what changed.
    seen: String,
    seen_at: String,
    changes: Vec<(&'static str, String)>,
    compliance: Vec<String>,
    login: Vec<Hint>,
    guide: Option<GuideView>,
    guides: Option<Links>,
    files: bool,
    /// A profile can hold the account.
    profile: bool,
    profile_link: String,
    autoconfig_link: String,
    autoconfig_note: String,
    findings_heading: String,
    findings: Vec<FindingView>,
    /// For the mail admin, to send.
    letter: Option<Letter>,
    /// For the mail admin, below the chart.
    notes: Vec<FindingView>,
    chart: Chart,
    ports: Option<Ports>,
    /// Nowhere to learn anything: the domain does not exist.
    nowhere: bool,
    sources_heading: String,
    /// What was found, and what could not be asked.
    sources: Vec<SourceView>,
    other_sources: Vec<SourceView>,
    mx: Vec<String>,
    /// Who runs the mail, as a source tells.
    provider: Option<String>,
    /// Kind and place.
    other_services: Vec<(String, String)>,
    surveyed: String,
    /// The same for paper.
    surveyed_at: String,
}

/// A domain to look up instead.
struct Near {
    name: String,
    link: String,
}

/// A sentence on logging in, and where it is done.
pub struct Hint {
    say: String,
    /// As the link is to be read: its host.
    link: Option<(String, String)>,
}

/// Findings of which one remedy mends all.
pub struct FindingView {
    code: &'static str,
    severity: &'static str,
    badge: String,
    message: String,
    /// What the others say.
    more: Vec<String>,
    /// Whom it is for, and what to do.
    remedies: Vec<(String, String)>,
    /// The same for several.
    remedies_of_all: Vec<(String, String)>,
    commands: Vec<String>,
    configuration: Option<String>,
    /// Who can mend it, where the remedies do not say so.
    who: Option<String>,
}

struct SourceView {
    tone: &'static str,
    name: String,
    word: String,
    authenticated: bool,
    elapsed: Option<String>,
    location: Option<String>,
    /// The location is not what was asked, but where that led.
    led: bool,
    detail: Option<String>,
}

impl<'a> ResultView<'a> {
    pub fn new(frame: &'a Frame, survey: &'a Survey, visit: &Visit) -> Self {
        let voice = &frame.voice;
        let domain = survey.domain.ascii();
        let mut findings: Vec<&Finding> = survey.findings.iter().collect();
        let (tone, headline, mut summary) = headline(voice, survey, &mut findings);
        // What is only good to know, and only for admins, keeps out of the way of whoever wants to read mail.
        let has = |code| survey.findings.iter().any(|finding| finding.code == code);
        let names_fail = has("dns-failed");
        let (notes, findings): (Vec<&Finding>, Vec<&Finding>) = findings
            .into_iter()
            // The finding on the name servers says it for all sources; the list of sources says it of each.
            .filter(|finding| !(names_fail && is_unnamed(finding)))
            .partition(|finding| {
                finding.severity == Severity::Info
                    && finding.who == Who::MailAdmin
                    && !is_told_of_its_host(survey, finding)
                    // The head has told it to whom it is for.
                    || tone == "bad" && finding.who == Who::User && voice.has_plain_words(finding)
            });
        let views = |findings: &[&Finding]| FindingView::all(voice, findings);
        let settings = Settings::new(
            voice,
            &survey.domain,
            &survey.recommended,
            Some(&survey.login),
            &survey.sources,
        );
        // Half an account is not worth setting up, but in what needs no more.
        let works = |role| !survey.recommended.of(role).is_empty();
        let sends = works(Role::Outgoing);
        let whole = works(Role::Incoming) && sends;
        let guide = visit
            .guide
            .or_else(|| guides::first_on(visit.system?))
            .filter(|guide| whole || sends && guide.sends_only);
        if tone == "good" && guide.is_some() {
            summary = voice.say("result-works-and-steps");
        }
        let path = |file: &str| frame.link(&format!("/survey/{domain}/{file}"));
        let profile = Profile::new(frame, survey, visit);
        let (sources, other_sources): (Vec<SourceView>, Vec<SourceView>) = survey
            .sources
            .iter()
            .map(|source| SourceView::new(voice, source))
            .partition(|source| source.tone != "none");
        let is_wrong = |finding: &&Finding| finding.severity == Severity::Error;
        let learnt = match settings {
            Some(_) => "sources-heading",
            None => "sources-heading-looked",
        };
        let findings_heading = match tone {
            "good" | "unknown" if !findings.iter().any(is_wrong) => "findings-heading-better",
            _ => "findings-heading-wrong",
        };
        Self {
            at_guide: visit.guide.map(|guide| guide.id),
            compliance: survey
                .compliance
                .iter()
                .map(|compliance| voice.compliance(compliance, &survey.findings))
                .collect(),
            login: login(voice, survey, None),
            guide: guide.map(|guide| GuideView::new(frame, survey, guide, profile.clone(), visit)),
            guides: sends.then(|| Links::new(frame, domain, guide, visit, whole)),
            near: match settings {
                Some(_) => Vec::new(),
                None => near_links(frame, &survey.domain),
            },
            passes: settings.is_none() && PASSING.into_iter().any(has),
            settings,
            whole,
            vantage: Vantage::new(frame, survey, visit.system),
            share: Share::new(voice, &survey.domain, visit),
            seen: seen::digest(voice, survey, tone, &headline),
            seen_at: survey.surveyed_at.format(&Rfc3339).unwrap_or_default(),
            changes: seen::sentences(voice),
            domain_shown: survey.domain.unicode(),
            files: survey.recommended.for_files().is_complete(),
            profile: mobileconfig::carries(&survey.recommended.for_files()),
            profile_link: profile.link,
            autoconfig_link: path("autoconfig.xml"),
            autoconfig_note: voice.say_with("files-autoconfig-note", &[("domain", domain.into())]),
            findings: views(&findings),
            letter: Letter::new(frame, survey, visit),
            notes: views(&notes),
            findings_heading: voice.say(findings_heading),
            chart: Chart::new(frame, survey),
            ports: Ports::new(frame, survey),
            nowhere: has("domain-not-found") && sources.is_empty(),
            sources_heading: voice.say(learnt),
            sources,
            other_sources,
            mx: match survey.mx.state {
                MxState::Found => survey.mx.hosts.iter().map(|host| host.unicode()).collect(),
                _ => Vec::new(),
            },
            other_services: survey
                .other_services
                .iter()
                .map(|service| {
                    (
                        voice.other_service(&service.kind),
                        visible(&service.url).into_owned(),
                    )
                })
                .collect(),
            provider: survey.provider.as_ref().map(|provider| {
                voice.say_with("mx-provider", &[("name", provider.name.clone().into())])
            }),
            surveyed: surveyed(voice, survey),
            surveyed_at: voice.say_with("surveyed-on", &[("time", time_of(survey).into())]),
            frame,
            domain,
            tone,
            headline,
            summary,
        }
    }
}

/// What the provider wants, and that the app may open a page of the provider's, where a server takes both. Without the
/// sentence that it takes no passwords, where a guide has `said_so` already.
fn login(voice: &Voice, survey: &Survey, case: Option<&Case>) -> Vec<Hint> {
    let said_so = case.is_some_and(Case::tells_of_no_passwords);
    // Where it is known, the guide says so by its steps.
    let may_open = case.is_none_or(|case| case.page() == Page::Unknown);
    let both = settings::chosen(&survey.recommended).iter().any(|setting| {
        let ways = &setting.authentication;
        ways.contains(&Authentication::OAuth2)
            && ways.iter().any(|way| *way != Authentication::OAuth2)
    });
    let page = match survey.login.as_slice() {
        hints if !both || !may_open || hints.iter().any(|hint| hint.code == "oauth-only") => None,
        [] => Some("login-page-or-password"),
        _ => Some("login-page-or-above"),
    };
    let page = page.map(|id| Hint {
        say: voice.say(id),
        link: None,
    });
    let told = survey
        .login
        .iter()
        .filter(|hint| !said_so || hint.code != "oauth-only")
        .map(|hint| Hint::new(voice, hint));
    told.chain(page).collect()
}

/// Whether the same is said of another port of the host, and weighs more there.
fn is_told_of_its_host(survey: &Survey, finding: &Finding) -> bool {
    let place = |it: &Finding| it.args.get("host").cloned();
    survey.findings.iter().any(|other| {
        other.code == finding.code
            && other.severity < finding.severity
            && place(other).is_some_and(|host| Some(host) == place(finding))
    })
}

/// Whether a source was not asked only because its name could not be looked up.
fn is_unnamed(finding: &Finding) -> bool {
    let detail = finding
        .args
        .get("detail")
        .and_then(|detail| detail.as_str());
    finding.code == "source-failed" && matches!(detail, Some("dns-failed" | "dns-partly-failed"))
}

fn near_links(frame: &Frame, domain: &DomainName) -> Vec<Near> {
    near(domain)
        .into_iter()
        .map(|near| Near {
            name: near.unicode(),
            link: frame.link(&format!("/survey/{near}")),
        })
        .collect()
}

/// The hosts of all settings, as A-labels, if one of the settings is not authenticated; else none (RFC 6186 §6).
pub fn hosts_to_confirm(recommended: &Recommendation) -> Vec<String> {
    let all = || recommended.incoming.iter().chain(&recommended.outgoing);
    if all().all(|setting: &Setting| setting.authenticated) {
        return Vec::new();
    }
    let mut hosts: Vec<String> = all().map(|setting| setting.hostname.to_string()).collect();
    hosts.sort();
    hosts.dedup();
    hosts
}

/// A link as it is to be read.
fn host_of(url: &str) -> Option<String> {
    Some(url::Url::parse(url).ok()?.host_str()?.to_owned())
}

fn surveyed(voice: &Voice, survey: &Survey) -> String {
    voice.say_with(
        "surveyed-at",
        &[
            ("time", time_of(survey).into()),
            ("elapsed", elapsed(voice, survey.elapsed_ms).into()),
        ],
    )
}

/// `2026-01-31 09:05`
fn time_of(survey: &Survey) -> String {
    let at = survey.surveyed_at;
    format!("{} {:02}:{:02}", at.date(), at.hour(), at.minute())
}

/// `210 ms`, `1.4 s`, with the decimal mark of the language: Fluent for Rust writes numbers as Rust does.
pub fn elapsed(voice: &Voice, ms: u64) -> String {
    if ms < 1000 {
        voice.say_with("elapsed-ms", &[("ms", ms.into())])
    } else {
        let mark = voice.say("decimal-mark");
        let seconds = format!("{}{mark}{}", ms / 1000, ms % 1000 / 100);
        voice.say_with("elapsed-seconds", &[("seconds", seconds.into())])
    }
}

pub fn source_name(voice: &Voice, source: SourceId) -> String {
    voice.say(&format!("source-{}", source.as_str()))
}

pub fn protocol_name(voice: &Voice, protocol: Protocol) -> String {
    let id = format!("protocol-{}", protocol.0);
    if voice.knows(&id) {
        voice.say(&id)
    } else {
        protocol.0.to_uppercase()
    }
}

pub fn outcome_word(voice: &Voice, outcome: Outcome) -> String {
    voice.outcome(outcome.as_str())
}

impl FindingView {
    /// In their order; what only differs in its place or in a server's words stands together.
    fn all(voice: &Voice, findings: &[&Finding]) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for finding in voice.gather(findings.iter().copied()) {
            let view = Self::new(voice, &finding);
            match all.iter_mut().find(|known| known.is_mended_with(&view)) {
                Some(known) => known.take(view),
                None => all.push(view),
            }
        }
        all
    }

    fn is_mended_with(&self, other: &Self) -> bool {
        let key = |it: &Self| (it.code, it.severity, it.who.clone());
        key(self) == key(other)
            && self.remedies_of_all == other.remedies_of_all
            && self.configuration == other.configuration
    }

    fn take(&mut self, other: Self) {
        self.remedies.clone_from(&self.remedies_of_all);
        self.more.push(other.message);
        self.commands.extend(other.commands);
    }

    fn new(voice: &Voice, finding: &Finding) -> Self {
        let severity = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        };
        let who = match finding.who {
            Who::User => "user",
            Who::MailAdmin => "mail-admin",
            Who::Network => "network",
        };
        let remedies = voice.remedies(finding);
        let alone = remedies.len() == 1;
        let labelled = |remedies: Vec<(Who, String)>| {
            let label = |whose| match alone {
                true => voice.say("findings-remedy"),
                false => voice.whose(whose),
            };
            let remedies = remedies.into_iter();
            remedies
                .map(|(whose, remedy)| (label(whose), remedy))
                .collect()
        };
        Self {
            code: finding.code,
            severity,
            badge: voice.say(&format!("severity-{severity}")),
            message: voice.message(finding),
            more: Vec::new(),
            commands: voice.command(finding).into_iter().collect(),
            configuration: voice.configuration(finding),
            who: alone.then(|| voice.say(&format!("who-{who}"))),
            remedies: labelled(remedies),
            remedies_of_all: labelled(voice.remedies_of_several(finding)),
        }
    }
}

impl Hint {
    fn new(voice: &Voice, hint: &LoginHint) -> Self {
        Self {
            say: voice.login_hint(hint),
            link: hint
                .url
                .as_ref()
                .and_then(|url| Some((url.clone(), host_of(url)?))),
        }
    }
}

impl SourceView {
    fn new(voice: &Voice, report: &SourceReport) -> Self {
        Self {
            tone: match report.outcome {
                Outcome::Found => "good",
                Outcome::Failed => "warn",
                Outcome::Absent | Outcome::Skipped => "none",
            },
            name: source_name(voice, report.source),
            word: outcome_word(voice, report.outcome),
            authenticated: report.authenticated && report.outcome == Outcome::Found,
            elapsed: (report.outcome != Outcome::Skipped)
                .then(|| elapsed(voice, report.elapsed_ms)),
            location: report
                .location
                .as_ref()
                .map(|location| visible(location).into_owned()),
            led: report.source == SourceId::AutoconfigHttp
                && report
                    .location
                    .as_ref()
                    .is_some_and(|location| location.starts_with("https:")),
            detail: report.detail.as_ref().map(|detail| voice.detail(detail)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_have_the_decimal_mark_of_their_language() {
        for (tag, said) in [("en", "1.7 s"), ("de", "1,7 s"), ("sv", "1,7 s")] {
            let voice = Voice::negotiate(Some(tag), None);
            assert_eq!(elapsed(&voice, 1_799), said);
        }
    }
}
