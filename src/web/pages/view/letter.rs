//! A message to the people who run the mail, with the findings in it, ready to send. Nothing of the visitor is in it.

use askama::Template;
use percent_encoding::utf8_percent_encode;

use super::{Frame, Visit, headline::ROLES, time_of};
use crate::{
    model::{Finding, Severity, Survey, Who},
    say::Voice,
    web::{Origin, pages::home::RESERVED},
};

pub struct Letter {
    /// Whom to ask.
    pub whom: String,
    /// In the page's language.
    pub own: Text,
    /// For admins who read another one; none on an English page.
    pub english: Option<Text>,
}

pub struct Text {
    /// BCP 47.
    pub lang: String,
    pub subject: String,
    pub body: String,
    /// The same as a link for a mail app, shortened where it would be too long for one.
    pub mailto: String,
}

/// As many findings are told; the rest stands in the result.
const MOST: usize = 8;
/// Windows cuts longer links off before a mail app sees them: 2048 characters, of which some are the app's own.
const LONGEST_LINK: usize = 1900;

#[derive(Template)]
#[template(path = "letter.txt")]
struct Body<'a> {
    voice: &'a Voice,
    opening: String,
    points: Vec<Point>,
    more: Option<String>,
    link: Option<String>,
}

struct Point {
    message: String,
    remedy: Option<String>,
    /// Line by line: all of them are to begin below one another.
    command: Vec<String>,
}

/// How much is said of each finding.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Detail {
    Messages,
    Remedies,
    Commands,
}

/// What a letter is made of, whatever its language.
struct Matter<'a> {
    survey: &'a Survey,
    /// The message that says how bad it is.
    lead: &'static str,
    findings: Vec<&'a Finding>,
    link: Option<String>,
    to: Option<&'a str>,
}

impl Letter {
    /// None where nothing is wrong that the people who run the mail could mend.
    pub fn new(frame: &Frame, survey: &Survey, visit: &Visit) -> Option<Self> {
        let of_admins = |finding: &&Finding| {
            finding.severity != Severity::Info && finding.who == Who::MailAdmin
        };
        let mut findings: Vec<&Finding> = survey.findings.iter().filter(of_admins).collect();
        if findings.is_empty() {
            return None;
        }
        let lead = lead(survey, &findings);
        // That there is no setting is said by what is wrong with the servers, where that is known.
        let all = findings.clone();
        findings.retain(|one| !all.iter().any(|cause| explains(cause, one)));
        let domain = &survey.domain;
        let matter = Matter {
            survey,
            lead,
            findings,
            // An admin elsewhere cannot open a page of this machine.
            link: visit
                .origin
                .as_ref()
                .filter(|origin| !Origin::is_of_this_machine(origin))
                .map(|origin| format!("{origin}/survey/{domain}")),
            to: visit.contact.as_deref(),
        };
        let voice = frame.voice;
        let english = Voice::english();
        Some(Self {
            whom: voice.say_with("letter-whom", &[("domain", domain.unicode().into())]),
            own: matter.text(&voice),
            english: (voice.tag() != english.tag()).then(|| matter.text(&english)),
        })
    }
}

/// How bad it is. Where mail apps find all that they need, nothing keeps them from it.
fn lead(survey: &Survey, findings: &[&Finding]) -> &'static str {
    let wrong = |finding: &&&Finding| finding.severity == Severity::Error;
    let errors: Vec<&str> = findings.iter().filter(wrong).map(|it| it.code).collect();
    let mut causes = errors
        .iter()
        .filter(|code| !ROLES.contains(code))
        .peekable();
    match (errors.is_empty(), survey.recommended.is_complete()) {
        (true, _) => "letter-better",
        (false, true) => "letter-wrong",
        // What is told to us is not what is told to a customer.
        (false, false) if causes.peek().is_some() && causes.all(|code| *code == "turned-away") => {
            "letter-away"
        }
        (false, false) => "letter-stops",
    }
}

/// Whether the other one only says what follows from this one.
fn explains(cause: &Finding, other: &Finding) -> bool {
    let service = cause.args.get("service").and_then(|it| it.as_str());
    let serves = |names: &[&str]| {
        service.is_some_and(|service| names.iter().any(|name| service.starts_with(name)))
    };
    let hides_servers = matches!(
        cause.code,
        "dns-failed" | "dnssec-bogus" | "host-dns-failed" | "host-no-address"
    );
    match other.code {
        "nothing-answers" => hides_servers || service.is_some(),
        "no-incoming" | "no-outgoing" if cause.code == "nothing-answers" => true,
        "no-incoming" => hides_servers || serves(&["imap", "pop3"]),
        "no-outgoing" => hides_servers || serves(&["submission", "smtp"]),
        _ => false,
    }
}

impl Matter<'_> {
    fn text(&self, voice: &Voice) -> Text {
        Text {
            lang: voice.tag().to_owned(),
            mailto: self.mailto(voice),
            subject: self.subject(voice),
            body: self.body(voice, MOST, Detail::Commands),
        }
    }

    fn subject(&self, voice: &Voice) -> String {
        let domain = self.survey.domain.unicode();
        voice.say_with("letter-subject", &[("domain", domain.into())])
    }

    /// With at most so many findings.
    fn body(&self, voice: &Voice, most: usize, detail: Detail) -> String {
        let all = voice.gather(self.findings.iter().copied());
        let more = all.len().saturating_sub(most);
        let body = Body {
            voice,
            opening: self.opening(voice, all.len()),
            more: (more > 0).then(|| voice.say_with("letter-more", &[("count", more.into())])),
            link: self.link.clone(),
            points: all
                .iter()
                .take(most)
                .map(|finding| Point::new(voice, finding, detail))
                .collect(),
        };
        body.render().unwrap_or_else(|error| {
            tracing::error!(%error, "a template could not be rendered");
            String::new()
        })
    }

    /// What was done, and how bad what was found is.
    fn opening(&self, voice: &Voice, count: usize) -> String {
        let looked = [
            ("domain", self.survey.domain.unicode().into()),
            ("time", time_of(self.survey).into()),
        ];
        let looked = voice.say_with("letter-looked", &looked);
        let lead = voice.say_with(self.lead, &[("count", count.into())]);
        voice.say_with(
            "sentences",
            &[("first", looked.into()), ("second", lead.into())],
        )
    }

    /// As many findings as a link may hold, then as much of each, then this language rather than English: a letter of another
    /// script takes six to nine characters, and a letter that tells nothing is of no use to anybody.
    fn mailto(&self, voice: &Voice) -> String {
        let english = Voice::english();
        let link = |voice: &Voice, most, detail| {
            self.link_to(&self.subject(voice), &self.body(voice, most, detail))
        };
        let shorter = (1..=MOST).rev().flat_map(|most| {
            [
                (voice, most, Detail::Remedies),
                (voice, most, Detail::Messages),
                (&english, most, Detail::Remedies),
                (&english, most, Detail::Messages),
            ]
        });
        std::iter::once((voice, MOST, Detail::Commands))
            .chain(shorter)
            .map(|(voice, most, detail)| link(voice, most, detail))
            .find(|link| link.len() <= LONGEST_LINK)
            .unwrap_or_else(|| self.link_to(&self.subject(voice), ""))
    }

    /// RFC 6068: lines end in CRLF, everything else is escaped.
    fn link_to(&self, subject: &str, body: &str) -> String {
        let escaped = |text: &str| utf8_percent_encode(text, RESERVED).to_string();
        let to = escaped(self.to.unwrap_or_default()).replace("%40", "@");
        let body = escaped(&body.replace('\n', "\r\n"));
        format!("mailto:{to}?subject={}&body={body}", escaped(subject))
    }
}

impl Point {
    fn new(voice: &Voice, finding: &Finding, detail: Detail) -> Self {
        let command = voice
            .command(finding)
            .filter(|_| detail == Detail::Commands)
            .map(|command| command.lines().map(str::to_owned).collect());
        Self {
            message: voice.message(finding),
            remedy: (detail != Detail::Messages).then(|| voice.remedy_of_admin(finding)),
            command: command.unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use percent_encoding::percent_decode_str;
    use time::OffsetDateTime;

    use super::*;

    fn survey(findings: usize) -> Survey {
        survey_of("cert-expired", findings)
    }

    fn survey_of(code: &'static str, findings: usize) -> Survey {
        let domain = "good.test".parse().unwrap();
        let mut survey = Survey::broken(domain, OffsetDateTime::UNIX_EPOCH);
        survey.findings = (0..findings)
            .map(|at| {
                Finding::new(code, Severity::Error, Who::MailAdmin)
                    .about(format!("mail{at}.good.test:993"))
                    .with("days", 3)
                    .with("host", format!("mail{at}.good.test"))
                    .with("port", 993)
                    .with("service", "imaps")
            })
            .collect();
        survey
    }

    fn letter(survey: &Survey, contact: Option<&str>) -> Option<Letter> {
        let visit = Visit {
            origin: Some("https://setup.example".into()),
            contact: contact.map(str::to_owned),
            ..Visit::default()
        };
        Letter::new(&Frame::speaking(Voice::english()), survey, &visit)
    }

    /// Recipient, subject and body, as a mail app reads them.
    fn read(link: &str) -> (String, String, String) {
        let rest = link.strip_prefix("mailto:").unwrap();
        let (to, rest) = rest.split_once("?subject=").unwrap();
        let (subject, body) = rest.split_once("&body=").unwrap();
        let decoded = |text| percent_decode_str(text).decode_utf8().unwrap().into_owned();
        (decoded(to), decoded(subject), decoded(body))
    }

    #[test]
    fn the_link_says_what_the_text_says_in_lines_that_mail_apps_take() {
        let letter = letter(&survey(2), None).unwrap();
        let (to, subject, body) = read(&letter.own.mailto);
        assert_eq!((to.as_str(), &subject), ("", &letter.own.subject));
        assert_eq!(body.replace("\r\n", "\n"), letter.own.body);
        assert_eq!(body.matches('\n').count(), body.matches("\r\n").count());
        for text in [
            "1. The certificate of mail0.good.test:993 expired 3 days ago.",
            "2. The certificate of mail1.good.test:993",
            "openssl s_client",
            "\nhttps://setup.example/survey/good.test\n",
        ] {
            assert!(
                letter.own.body.contains(text),
                "{text}: {}",
                letter.own.body
            );
        }
        assert!(letter.english.is_none(), "it is English");
    }

    #[test]
    fn however_much_is_wrong_the_link_is_short_enough_and_says_that_there_is_more() {
        for findings in [1, 3, 8, 30] {
            let letter = letter(&survey(findings), Some("post+master@good.test")).unwrap();
            let link = &letter.own.mailto;
            assert!(link.len() <= LONGEST_LINK, "{findings}: {}", link.len());
            let (to, _, body) = read(link);
            assert_eq!(to, "post+master@good.test");
            assert!(body.contains("1. The certificate"), "{findings}: {body}");
            let told = body.matches("The certificate of").count();
            assert_eq!(body.contains("in the whole result"), told < findings);
        }
        let body = letter(&survey(30), None).unwrap().own.body;
        assert!(body.contains("22 more findings"), "{body}");
    }

    #[test]
    fn in_any_language_the_link_tells_what_was_found() {
        for voice in Voice::all() {
            for findings in [1, 2, 5] {
                let frame = Frame::speaking(voice);
                let survey = survey(findings);
                let letter = Letter::new(&frame, &survey, &Visit::default()).unwrap();
                let (_, subject, body) = read(&letter.own.mailto);
                assert!(!subject.is_empty(), "{}", voice.tag());
                assert!(body.contains("mail0.good.test"), "{}: {body}", voice.tag());
                let told = body.matches(".good.test").count();
                assert!(told >= findings.min(3), "{}: {body}", voice.tag());
            }
        }
    }

    #[test]
    fn it_speaks_to_the_admin_and_says_nothing_twice() {
        let mut survey = survey_of("port-timeout", 1);
        for code in ["nothing-answers", "no-incoming", "no-outgoing"] {
            let told = Finding::new(code, Severity::Error, Who::MailAdmin);
            survey.findings.insert(0, told);
        }
        let body = letter(&survey, None).unwrap().own.body;
        assert!(body.contains("1. mail0.good.test:993 does not"), "{body}");
        assert!(!body.contains("2. "), "{body}");
        assert!(body.contains("One thing keeps mail apps from"), "{body}");
        survey.findings.pop();
        let body = letter(&survey, None).unwrap().own.body;
        assert!(body.contains("See whether the servers are run"), "{body}");
        assert!(!body.contains("mail admin"), "{body}");
        // What keeps people from reading mail says nothing of sending.
        let mut survey = survey_of("turned-away", 1);
        let told = Finding::new("no-outgoing", Severity::Error, Who::MailAdmin);
        survey.findings.push(told);
        let body = letter(&survey, None).unwrap().own.body;
        assert!(body.contains("\n2. No server was found that"), "{body}");
        assert!(!body.contains("your own app"), "{body}");
        assert!(body.contains("They turned away the server that"), "{body}");
    }

    #[test]
    fn what_works_is_not_said_to_fail() {
        let mut survey = survey(1);
        survey.findings[0].severity = Severity::Warning;
        let body = letter(&survey, None).unwrap().own.body;
        assert!(body.starts_with("Hello,\n\nThe mail servers"), "{body}");
        assert!(body.contains("UTC. One thing could be better:\n"), "{body}");
    }

    #[test]
    fn lines_of_a_command_begin_below_one_another() {
        let survey = survey_of("cert-chain-incomplete", 1);
        let body = letter(&survey, None).unwrap().own.body;
        let (_, command) = body.split_once("This command shows it:\n").unwrap();
        let (command, _) = command.split_once("\n\n").unwrap();
        assert!(command.lines().count() > 1, "{command}");
        assert!(
            command.lines().all(|line| line.starts_with("   ")),
            "{body}"
        );
    }

    #[test]
    fn nobody_is_sent_to_a_page_of_this_machine() {
        for (origin, there) in [("http://127.0.0.1:8080", false), ("https://a.test", true)] {
            let visit = Visit {
                origin: Some(origin.into()),
                ..Visit::default()
            };
            let frame = Frame::speaking(Voice::english());
            let body = Letter::new(&frame, &survey(1), &visit).unwrap().own.body;
            assert_eq!(body.contains("/survey/good.test"), there, "{body}");
        }
    }

    #[test]
    fn what_admins_cannot_mend_or_need_not_know_makes_no_letter() {
        assert!(letter(&survey(0), None).is_none());
        for (severity, who) in [
            (Severity::Info, Who::MailAdmin),
            (Severity::Error, Who::User),
            (Severity::Warning, Who::Network),
        ] {
            let mut survey = survey(1);
            survey.findings[0].severity = severity;
            survey.findings[0].who = who;
            assert!(letter(&survey, None).is_none());
        }
    }

    #[test]
    fn a_page_in_another_language_has_it_in_english_as_well() {
        let frame = Frame::speaking(Voice::pseudo());
        let letter = Letter::new(&frame, &survey(1), &Visit::default()).unwrap();
        let english = letter.english.unwrap();
        assert_eq!(english.lang, "en");
        assert!(english.body.starts_with("Hello,\n"), "{}", english.body);
        assert!(!letter.own.body.contains("Hello"), "{}", letter.own.body);
        assert!(
            !english.body.contains("The whole result"),
            "no address is known"
        );
    }
}
