//! A message to the people who run the mail, with the findings in it, ready to send. Nothing of the visitor is in it.

use askama::Template;
use percent_encoding::utf8_percent_encode;

use super::{Frame, Visit, headline::ROLES};
use crate::{
    model::{Finding, Severity, Survey, Who},
    say::Voice,
    web::pages::home::RESERVED,
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
    lead: String,
    points: Vec<Point>,
    more: Option<String>,
    link: Option<String>,
}

struct Point {
    message: String,
    remedy: String,
    command: Option<String>,
}

/// What a letter is made of, whatever its language.
struct Matter<'a> {
    survey: &'a Survey,
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
        // That there is no setting is said by what is wrong with the servers, where that is known.
        if findings.iter().any(|one| !ROLES.contains(&one.code)) {
            findings.retain(|one| !ROLES.contains(&one.code));
        }
        if findings.is_empty() {
            return None;
        }
        let domain = &survey.domain;
        let matter = Matter {
            survey,
            findings,
            link: visit
                .origin
                .as_ref()
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

impl Matter<'_> {
    fn text(&self, voice: &Voice) -> Text {
        let domain = self.survey.domain.unicode();
        let subject = voice.say_with("letter-subject", &[("domain", domain.into())]);
        let body = self.body(voice, MOST, true);
        Text {
            lang: voice.tag().to_owned(),
            mailto: self.mailto(voice, &subject, &body),
            subject,
            body,
        }
    }

    /// With at most so many findings.
    fn body(&self, voice: &Voice, most: usize, commands: bool) -> String {
        let all = voice.gather(self.findings.iter().copied());
        let at = self.survey.surveyed_at;
        let more = all.len().saturating_sub(most);
        let body = Body {
            voice,
            lead: voice.say_with(
                "letter-lead",
                &[
                    ("domain", self.survey.domain.unicode().into()),
                    (
                        "time",
                        format!("{} {:02}:{:02}", at.date(), at.hour(), at.minute()).into(),
                    ),
                    ("count", all.len().into()),
                ],
            ),
            more: (more > 0).then(|| voice.say_with("letter-more", &[("count", more.into())])),
            link: self.link.clone(),
            points: all
                .iter()
                .take(most)
                .map(|finding| Point {
                    message: voice.message(finding),
                    remedy: voice.remedy(finding),
                    command: voice.command(finding).filter(|_| commands),
                })
                .collect(),
        };
        body.render().unwrap_or_else(|error| {
            tracing::error!(%error, "a template could not be rendered");
            String::new()
        })
    }

    /// RFC 6068: lines end in CRLF, everything else is escaped. As much of the body as a link may hold: first the commands are
    /// left out, then the last findings.
    fn mailto(&self, voice: &Voice, subject: &str, body: &str) -> String {
        let escaped = |text: &str| utf8_percent_encode(text, RESERVED).to_string();
        let to = self.to.unwrap_or_default();
        let link = |body: &str| {
            format!(
                "mailto:{}?subject={}&body={}",
                escaped(to).replace("%40", "@"),
                escaped(subject),
                escaped(&body.replace('\n', "\r\n"))
            )
        };
        let shorter = (0..=MOST).rev().map(|most| self.body(voice, most, false));
        std::iter::once(body.to_owned())
            .chain(shorter)
            .map(|body| link(&body))
            .find(|link| link.len() <= LONGEST_LINK)
            .unwrap_or_else(|| link(""))
    }
}

#[cfg(test)]
mod tests {
    use percent_encoding::percent_decode_str;
    use time::OffsetDateTime;

    use super::*;

    fn survey(findings: usize) -> Survey {
        let domain = "good.test".parse().unwrap();
        let mut survey = Survey::broken(domain, OffsetDateTime::UNIX_EPOCH);
        survey.findings = (0..findings)
            .map(|at| {
                Finding::new("cert-expired", Severity::Error, Who::MailAdmin)
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
