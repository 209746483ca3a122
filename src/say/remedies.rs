//! What to do about a finding, and whom each part of it is for.

use super::{Voice, are_ports};
use crate::model::{Finding, Who};

impl Voice {
    /// What to do, for each who can do something, first who can mend it. What an admin mends a visitor has to live with
    /// until then (`finding-<code>-meanwhile`), and what is up to the visitor an admin may spare the next one
    /// (`finding-<code>-admin`).
    pub fn remedies(&self, finding: &Finding) -> Vec<(Who, String)> {
        let subject = finding.subject.as_deref();
        let place = subject.and_then(|subject| subject.rsplit_once(':'));
        self.parts(finding, place.is_some_and(|(_, ports)| are_ports(ports)))
    }

    /// The same where it is about several places in any case.
    pub fn remedies_of_several(&self, finding: &Finding) -> Vec<(Who, String)> {
        self.parts(finding, true)
    }

    fn parts(&self, finding: &Finding, of_several: bool) -> Vec<(Who, String)> {
        let (other, suffix) = match finding.who {
            Who::User => (Who::MailAdmin, "admin"),
            Who::MailAdmin | Who::Network => (Who::User, "meanwhile"),
        };
        let first = self.part(finding, "remedy", of_several);
        let second = self
            .knows(&format!("finding-{}-{suffix}", finding.code))
            .then(|| (other, self.part(finding, suffix, of_several)));
        std::iter::once((finding.who, first))
            .chain(second)
            .collect()
    }

    /// One part of what to do: `finding-<code>-<suffix>`, or `finding-<code>-<suffix>-ports` where there is one and it is about
    /// several.
    fn part(&self, finding: &Finding, suffix: &str, of_several: bool) -> String {
        let id = format!("finding-{}-{suffix}", finding.code);
        let several = of_several.then(|| format!("{id}-ports"));
        let several = several.filter(|several| self.knows(several));
        self.sentence(several.unwrap_or(id), finding)
    }

    /// All of what to do as one text, which says of each part whom it is for where there are two.
    pub fn remedy(&self, finding: &Finding) -> String {
        let parts = self.remedies(finding);
        if let [(_, only)] = parts.as_slice() {
            return only.clone();
        }
        let labelled = parts.into_iter().map(|(who, remedy)| {
            let args = [("whose", self.whose(who).into()), ("remedy", remedy.into())];
            self.say_with("remedy-labelled", &args)
        });
        labelled
            .reduce(|first, second| self.both(first, second))
            .unwrap_or_default()
    }

    /// What to do for a reader who runs the mail.
    pub fn remedy_of_admin(&self, finding: &Finding) -> String {
        self.remedy_for(Who::MailAdmin, finding)
    }

    /// What to do for a reader who wants to use it.
    pub(super) fn remedy_of_visitor(&self, finding: &Finding) -> String {
        self.remedy_for(Who::User, finding)
    }

    /// The part of this one alone; where it is not parted, all.
    fn remedy_for(&self, who: Who, finding: &Finding) -> String {
        let mut parts = self.remedies(finding);
        let at = parts.iter().position(|(whose, _)| *whose == who);
        parts.swap_remove(at.unwrap_or_default()).1
    }

    /// Before a remedy that is for one of two.
    pub fn whose(&self, who: Who) -> String {
        self.say(match who {
            Who::User => "remedy-for-user",
            Who::MailAdmin => "remedy-for-mail-admin",
            Who::Network => "remedy-for-network",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Severity;

    fn finding(code: &'static str, who: Who) -> Finding {
        Finding::new(code, Severity::Error, who)
            .about("mail.good.test:143")
            .with("host", "mail.good.test")
            .with("domain", "good.test")
            .with("port", 143)
            .with("service", "imap")
    }

    #[test]
    fn each_is_told_what_is_theirs() {
        let voice = Voice::english();
        let expired = finding("cert-expired", Who::MailAdmin);
        let (renew, wait) = (
            "Renew the certificate and reload the server.",
            "Do not click the warning away in your mail app.",
        );
        assert_eq!(
            voice.remedies(&expired),
            [(Who::MailAdmin, renew.into()), (Who::User, wait.into())]
        );
        assert_eq!(voice.remedy_of_admin(&expired), renew);
        assert_eq!(
            voice.remedy(&expired),
            format!("For the mail admin: {renew} For you: {wait}")
        );
        // The other way round where it is up to the visitor.
        let unsure = finding("not-authenticated", Who::User);
        let whose: Vec<Who> = voice
            .remedies(&unsure)
            .iter()
            .map(|(who, _)| *who)
            .collect();
        assert_eq!(whose, [Who::User, Who::MailAdmin]);
        assert!(voice.remedy_of_admin(&unsure).starts_with("Publish the"));
        // What is for one alone is not parted.
        let gone = finding("host-no-address", Who::MailAdmin);
        assert_eq!(voice.remedies(&gone).len(), 1);
        assert_eq!(voice.remedy_of_admin(&gone), voice.remedy(&gone));
    }

    #[test]
    fn what_a_visitor_does_about_several_ports_is_said_of_several() {
        let voice = Voice::english();
        let ports = finding("starttls-missing", Who::MailAdmin).about("mail.good.test:110, 143");
        let meanwhile = voice.remedies(&ports).pop();
        assert_eq!(
            meanwhile,
            Some((Who::User, "Do not use these ports.".into()))
        );
    }

    /// An admin reads their own part in a letter, and so it may not send them to themselves.
    #[test]
    fn the_admins_part_does_not_speak_of_the_admin() {
        let voice = Voice::english();
        for code in [
            "turned-away",
            "no-incoming",
            "nothing-answers",
            "dns-failed",
        ] {
            let own = voice.remedy_of_admin(&finding(code, Who::MailAdmin));
            assert!(!own.contains("admin"), "{code}: {own}");
        }
        for voice in Voice::all() {
            let remedies = voice.remedies(&finding("turned-away", Who::MailAdmin));
            assert_eq!(remedies.len(), 2, "{}", voice.tag());
        }
    }
}
