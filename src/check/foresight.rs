//! What a client will find by itself, as far as a survey has seen: it has asked most of the places that clients ask, and kept
//! how each answered, and of a settings file what each client makes of it. The walk ([`super::walk`]) reads the other answers
//! themselves, too, and needs a harvest.

use super::{
    client::{At, Client, Step, Try, Way, Wins},
    ports::{self, Works},
    walk::Made,
};
use crate::model::{
    Outcome, Protocol, Reading, Readings, Role, Setting, SourceId, SourceReport, Survey,
    reading::Server,
};

/// What a client comes to without anything being typed but the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foresight {
    /// Settings are published where it looks.
    Finds,
    /// None are, but the servers that work have names that it tries.
    Guesses,
    /// Some place could not be asked, or nobody could tell what the client makes of the answer.
    Unsure,
    /// What it takes does not work: a server that does not answer as told.
    Misled,
    /// Nothing is there, nothing that it can use, or half of what it needs.
    Nothing,
}

impl Foresight {
    /// Whether the client needs no servers typed in.
    pub fn is_by_itself(self) -> bool {
        matches!(self, Self::Finds | Self::Guesses)
    }
}

/// Walks the client's way over the outcomes of the survey's sources.
pub fn foresee(client: &Client, survey: &Survey) -> Foresight {
    let mut unsure = false;
    let mut absent = false;
    let mut misled = false;
    let mut hand = Hand::default();
    for way in &client.ways {
        if way.after_absence && !absent {
            continue;
        }
        absent = false;
        match ahead(client, way, survey, &mut unsure, &mut absent) {
            Came::Took(got) => {
                hand.fill_from(got);
                if client.tries_on && !hand.works() {
                    misled = true;
                    hand = Hand::default();
                    continue;
                }
                if hand.is_complete() || !client.gathers || way.wins == Wins::Status200 {
                    break;
                }
            }
            Came::Guessed => return Foresight::Guesses,
            Came::Stuck if way.wins == Wins::Status200 => break,
            Came::Stuck | Came::WentOn => {}
        }
    }
    if hand.works() {
        return Foresight::Finds;
    }
    match (unsure, misled || hand.has_fault()) {
        (true, _) => Foresight::Unsure,
        (false, true) => Foresight::Misled,
        (false, false) => Foresight::Nothing,
    }
}

/// How the servers fare that the client has so far.
#[derive(Debug, Default, PartialEq, Eq)]
struct Hand {
    incoming: Option<Works>,
    outgoing: Option<Works>,
}

impl Hand {
    /// Of servers that the survey recommends.
    const GOOD: Self = Self {
        incoming: Some(Works::Yes),
        outgoing: Some(Works::Yes),
    };

    fn of(client: &Client, reading: &Reading, survey: &Survey) -> Self {
        let works = |server: &Server| ports::judge_for(client, server, survey);
        Self {
            incoming: reading.incoming.as_ref().map(works),
            outgoing: reading.outgoing.as_ref().map(works),
        }
    }

    fn fill_from(&mut self, got: Self) {
        self.incoming = self.incoming.or(got.incoming);
        self.outgoing = self.outgoing.or(got.outgoing);
    }

    fn is_complete(&self) -> bool {
        self.incoming.is_some() && self.outgoing.is_some()
    }

    fn has_fault(&self) -> bool {
        let mut both = [self.incoming, self.outgoing].into_iter().flatten();
        both.any(Works::is_fault)
    }

    fn works(&self) -> bool {
        self.is_complete() && !self.has_fault()
    }
}

enum Came {
    Took(Hand),
    Guessed,
    /// An answer that is of no use ends the way.
    Stuck,
    WentOn,
}

fn ahead(
    client: &Client,
    way: &Way,
    survey: &Survey,
    unsure: &mut bool,
    absent: &mut bool,
) -> Came {
    for at in &way.at {
        for step in &way.steps {
            let came = match step {
                Step::Guess { incoming, outgoing } => {
                    guessed(client, survey, *at, incoming, outgoing)
                }
                _ => {
                    let asked = source(step, *at);
                    let report = asked.and_then(|asked| {
                        let mut reports = survey.sources.iter();
                        reports.find(|report| report.source == asked)
                    });
                    *absent = report.is_some_and(|report| report.outcome == Outcome::Absent);
                    report.map_or(Came::WentOn, |report| {
                        read(client, way.wins, survey, report, unsure)
                    })
                }
            };
            if !matches!(came, Came::WentOn) {
                return came;
            }
        }
    }
    Came::WentOn
}

/// The survey's source that asks the same place; none where it asks nothing there.
pub(super) fn source(step: &Step, at: At) -> Option<SourceId> {
    let of_domain = at == At::Domain;
    match step {
        Step::Autoconfig { url, .. } if of_domain => [
            ("https://autoconfig.", SourceId::Autoconfig),
            ("https://{at}/.well-known/", SourceId::AutoconfigWellknown),
            ("http://autoconfig.", SourceId::AutoconfigHttp),
            ("{ispdb}", SourceId::Ispdb),
        ]
        .into_iter()
        .find_map(|(place, source)| url.starts_with(place).then_some(source)),
        // A survey asks at the registrable domain of the MX hosts, where all these come past.
        Step::Autoconfig { url, .. } if at != At::MxHost => [
            ("https://autoconfig.", SourceId::MxAutoconfig),
            ("{ispdb}", SourceId::MxIspdb),
        ]
        .into_iter()
        .find_map(|(place, source)| url.starts_with(place).then_some(source)),
        Step::Autodiscover { .. } if of_domain => Some(SourceId::Autodiscover),
        Step::Srv { .. } if of_domain => Some(SourceId::Srv),
        _ => None,
    }
}

fn read(
    client: &Client,
    wins: Wins,
    survey: &Survey,
    report: &SourceReport,
    unsure: &mut bool,
) -> Came {
    let detail = report.detail.as_deref().unwrap_or_default();
    if let (Some(rules), Some(reading)) = (&client.autoconfig, report.readings.of(client.id)) {
        let Readings {
            content_type,
            is_well_formed,
            ..
        } = &report.readings;
        return match rules.made_of(reading, content_type.as_deref(), *is_well_formed, wins) {
            Made::Took => Came::Took(Hand::of(client, reading, survey)),
            Made::Stuck => Came::Stuck,
            _ => Came::WentOn,
        };
    }
    match report.outcome {
        Outcome::Skipped if detail == "own-answer" => took(client, survey, report),
        Outcome::Found => took(client, survey, report),
        Outcome::Absent => Came::WentOn,
        Outcome::Failed if matches!(detail, "not-autoconfig" | "no-usable-server") => {
            // Nothing was kept of it.
            *unsure |= wins == Wins::Document;
            match is_dead_end(detail, wins) {
                true => Came::Stuck,
                false => Came::WentOn,
            }
        }
        // Where the domain's own place gives an error, a client gets the same.
        Outcome::Failed if is_plain(detail) && !is_of_the_database(report.source) => Came::WentOn,
        Outcome::Failed => {
            *unsure = true;
            Came::WentOn
        }
        Outcome::Skipped => {
            *unsure |= matches!(detail, "switched-off" | "bad-base-url" | "dns-failed");
            Came::WentOn
        }
    }
}

/// Whether an answer that failed this way, and of which nothing was kept, is the last that a client looks at.
pub(super) fn is_dead_end(detail: &str, wins: Wins) -> bool {
    matches!(detail, "not-autoconfig" | "no-usable-server")
        && matches!(wins, Wins::Answer | Wins::Status200)
}

fn is_of_the_database(source: SourceId) -> bool {
    matches!(source, SourceId::Ispdb | SourceId::MxIspdb)
}

/// A status of HTTP, or a certificate that no client accepts.
fn is_plain(detail: &str) -> bool {
    detail.starts_with("http-") || detail.starts_with("cert-")
}

/// Whether there is something in it for this client.
fn took(client: &Client, survey: &Survey, report: &SourceReport) -> Came {
    let named = |role| {
        let mut settings = survey.recommended.of(role).iter();
        settings.any(|setting| setting.sources.contains(&report.source))
    };
    // These answer with other things as well: an Exchange, records for calendars.
    let of_many_kinds = matches!(report.source, SourceId::Autodiscover | SourceId::Srv);
    let own = report.outcome == Outcome::Skipped;
    if of_many_kinds && !own && !(named(Role::Incoming) && named(Role::Outgoing)) {
        return Came::WentOn;
    }
    let mut incoming = survey.recommended.incoming.iter();
    match incoming.any(|setting| reads(client, setting.protocol)) {
        true => Came::Took(Hand::GOOD),
        false => Came::WentOn,
    }
}

fn reads(client: &Client, protocol: Protocol) -> bool {
    let rules = client.autoconfig.as_ref();
    rules.is_none_or(|rules| rules.types.iter().any(|known| known == protocol.0))
}

fn guessed(client: &Client, survey: &Survey, at: At, incoming: &[Try], outgoing: &[Try]) -> Came {
    let name = match at {
        At::Domain => survey.domain.ascii(),
        At::MxHost => match survey.mx.hosts.first() {
            Some(host) => host.ascii(),
            None => return Came::WentOn,
        },
        _ => return Came::WentOn,
    };
    let meets = |setting: &Setting, tries: &[Try]| {
        let called = |label: &String| match label.as_str() {
            "" => setting.hostname.ascii() == name,
            label => {
                let rest = setting.hostname.ascii().strip_prefix(label);
                rest.and_then(|rest| rest.strip_prefix('.')) == Some(name)
            }
        };
        setting.verified
            && tries.iter().any(|each| {
                each.protocol() == Some(setting.protocol)
                    && each.port == setting.port
                    && each.security == setting.security
                    && each.labels.iter().any(called)
            })
    };
    let recommended = &survey.recommended;
    let reading = recommended
        .incoming
        .iter()
        .any(|setting| reads(client, setting.protocol) && meets(setting, incoming));
    let sending = recommended
        .outgoing
        .iter()
        .any(|setting| meets(setting, outgoing));
    match reading && sending {
        true => Came::Guessed,
        false => Came::WentOn,
    }
}

#[cfg(test)]
mod tests {
    use time::OffsetDateTime;

    use super::*;
    use crate::{
        check::{client::find, readings},
        model::{Authentication, Dnssec, DomainName, Security, Username},
    };

    fn setting(protocol: Protocol, host: &str, port: u16, source: SourceId) -> Setting {
        Setting {
            protocol,
            hostname: host.parse().unwrap(),
            port,
            security: Security::ImplicitTls,
            username: Username::address(),
            authentication: vec![Authentication::PasswordCleartext],
            verified: true,
            authenticated: true,
            sources: vec![source],
        }
    }

    fn is_file(source: SourceId) -> bool {
        !matches!(source, SourceId::Autodiscover | SourceId::Srv)
    }

    fn good_file(incoming: Protocol) -> String {
        let section = |kind: &str, protocol: Protocol, host: &str, port: u16| {
            format!(
                "<{kind} type=\"{}\"><hostname>{host}</hostname><port>{port}</port><socketType>SSL</socketType>\
                 <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></{kind}>",
                protocol.0
            )
        };
        format!(
            "<clientConfig version=\"1.1\"><emailProvider id=\"example.org\"><domain>example.org</domain>{}{}\
             </emailProvider></clientConfig>",
            section("incomingServer", incoming, "in.example.net", 993),
            section("outgoingServer", Protocol::SMTP, "out.example.net", 465),
        )
    }

    /// Servers that nobody would guess, named by `by`.
    fn survey(reports: &[(SourceId, Outcome, &str)], incoming: Protocol, by: SourceId) -> Survey {
        let domain: DomainName = "example.org".parse().unwrap();
        let mut survey = Survey::broken(domain.clone(), OffsetDateTime::UNIX_EPOCH);
        survey.sources = reports
            .iter()
            .map(|(source, outcome, detail)| {
                SourceReport {
                    source: *source,
                    outcome: *outcome,
                    location: None,
                    authenticated: true,
                    dnssec: Dnssec::Unknown,
                    detail: (!detail.is_empty()).then(|| (*detail).into()),
                    elapsed_ms: 1,
                    readings: if *outcome == Outcome::Found && is_file(*source) {
                        let called = match *detail {
                            "media-type" => "text/plain",
                            _ => "text/xml",
                        };
                        readings(good_file(incoming).as_bytes(), Some(called), &domain)
                    } else {
                        Readings::default()
                    },
                }
                .into()
            })
            .collect();
        survey.recommended.incoming = vec![setting(incoming, "in.example.net", 993, by)];
        survey.recommended.outgoing = vec![setting(Protocol::SMTP, "out.example.net", 465, by)];
        survey
    }

    #[test]
    fn what_a_client_finds_is_what_is_published_where_it_looks_and_in_a_form_that_it_takes() {
        use Foresight::*;
        use Outcome::{Absent, Failed, Found, Skipped};
        use SourceId::*;
        for (reports, client, expected) in [
            // What this very server publishes is there as well.
            (
                &[(Autoconfig, Skipped, "own-answer")][..],
                "thunderbird",
                Finds,
            ),
            (&[(Autoconfig, Skipped, "own-answer")], "kmail", Finds),
            (&[(AutoconfigWellknown, Found, "")], "thunderbird", Finds),
            (&[(Autodiscover, Found, "")], "thunderbird", Finds),
            (&[(Autodiscover, Found, "")], "fairemail", Finds),
            (&[(Autodiscover, Found, "")], "kmail", Nothing),
            (&[(Srv, Found, "")], "evolution", Finds),
            (&[(Srv, Found, "")], "thunderbird", Nothing),
            (&[(MxIspdb, Found, "")], "thunderbird", Finds),
            (&[(MxIspdb, Found, "")], "kmail", Nothing),
            // Evolution goes on to the MX hosts only where the database knows nothing.
            (
                &[(Ispdb, Absent, ""), (MxIspdb, Found, "")],
                "evolution",
                Finds,
            ),
            (
                &[(Ispdb, Failed, "timeout"), (MxIspdb, Found, "")],
                "evolution",
                Unsure,
            ),
            (&[], "thunderbird", Nothing),
            (&[(Autoconfig, Failed, "http-500")], "thunderbird", Nothing),
            // Nobody knows what the database would have said.
            (&[(Ispdb, Skipped, "switched-off")], "thunderbird", Unsure),
            (&[(Ispdb, Failed, "timeout")], "kmail", Unsure),
            // A file under the wrong type, and a web page in front of the file.
            (&[(Autoconfig, Found, "media-type")], "thunderbird", Nothing),
            (
                &[(Autoconfig, Found, "media-type")],
                "thunderbird-android",
                Finds,
            ),
            (
                &[
                    (Autoconfig, Failed, "not-autoconfig"),
                    (AutoconfigWellknown, Found, ""),
                ],
                "thunderbird",
                Nothing,
            ),
            (
                &[
                    (Autoconfig, Failed, "not-autoconfig"),
                    (AutoconfigWellknown, Found, ""),
                ],
                "thunderbird-android",
                Finds,
            ),
            (
                &[
                    (Autoconfig, Failed, "not-autoconfig"),
                    (AutoconfigWellknown, Found, ""),
                ],
                "kmail",
                Nothing,
            ),
            (
                &[(Autoconfig, Failed, "not-autoconfig"), (Ispdb, Found, "")],
                "thunderbird",
                Finds,
            ),
        ] {
            let by = reports.last().map_or(Guess, |(source, ..)| *source);
            let survey = survey(reports, Protocol::IMAP, by);
            let client = find(client).unwrap();
            assert_eq!(
                foresee(client, &survey),
                expected,
                "{}: {reports:?}",
                client.id
            );
        }
    }

    #[test]
    fn a_client_that_reads_by_imap_alone_finds_nothing_where_there_is_only_pop3() {
        let reports = [(SourceId::Autoconfig, Outcome::Found, "")];
        let survey = survey(&reports, Protocol::POP3, SourceId::Autoconfig);
        for (client, expected) in [
            ("thunderbird", Foresight::Finds),
            ("kmail", Foresight::Finds),
            ("thunderbird-android", Foresight::Nothing),
            ("fairemail", Foresight::Nothing),
            ("nextcloud-mail", Foresight::Nothing),
        ] {
            assert_eq!(
                foresee(find(client).unwrap(), &survey),
                expected,
                "{client}"
            );
        }
    }

    #[test]
    fn autodiscover_that_leads_to_other_things_and_records_of_other_servers_set_nothing_up() {
        for source in [SourceId::Autodiscover, SourceId::Srv] {
            let reports = [(source, Outcome::Found, "")];
            let survey = survey(&reports, Protocol::IMAP, SourceId::Guess);
            let client = find("fairemail").unwrap();
            assert_eq!(foresee(client, &survey), Foresight::Nothing, "{source:?}");
        }
    }

    #[test]
    fn servers_of_the_usual_names_are_guessed_by_who_tries_these_names() {
        let mut survey = survey(&[], Protocol::IMAP, SourceId::Guess);
        survey.recommended.incoming[0].hostname = "imap.example.org".parse().unwrap();
        survey.recommended.outgoing[0].hostname = "mail.example.org".parse().unwrap();
        for (client, expected) in [
            ("thunderbird", Foresight::Guesses),
            ("fairemail", Foresight::Guesses),
            ("kmail", Foresight::Nothing),
        ] {
            assert_eq!(
                foresee(find(client).unwrap(), &survey),
                expected,
                "{client}"
            );
        }
        survey.recommended.outgoing[0].port = 2525;
        let client = find("thunderbird").unwrap();
        assert_eq!(foresee(client, &survey), Foresight::Nothing);
    }

    #[test]
    fn a_file_whose_fault_is_inside_sets_up_nobody_who_stumbles_over_it() {
        let good = good_file(Protocol::IMAP);
        type Case = (&'static str, String, &'static [(&'static str, Foresight)]);
        let cases: [Case; 4] = [
            (
                "an id that is no host name",
                good.replace("id=\"example.org\"", "id=\"noid test\""),
                &[
                    ("thunderbird", Foresight::Nothing),
                    ("thunderbird-android", Foresight::Nothing),
                    ("kmail", Foresight::Finds),
                    ("evolution", Foresight::Finds),
                    ("fairemail", Foresight::Finds),
                    ("nextcloud-mail", Foresight::Finds),
                ],
            ),
            (
                "a byte order mark",
                format!("\u{feff}{good}"),
                &[
                    ("thunderbird", Foresight::Finds),
                    ("thunderbird-android", Foresight::Nothing),
                    ("evolution", Foresight::Nothing),
                ],
            ),
            (
                "no login",
                good.replace("<username>%EMAILADDRESS%</username>", ""),
                &[
                    ("thunderbird", Foresight::Misled),
                    ("thunderbird-android", Foresight::Nothing),
                    ("kmail", Foresight::Finds),
                ],
            ),
            (
                "no encryption",
                good.replace("SSL", "plain"),
                &[
                    ("thunderbird", Foresight::Misled),
                    ("kmail", Foresight::Misled),
                    // The port makes it TLS.
                    ("fairemail", Foresight::Finds),
                ],
            ),
        ];
        for (what, body, expected) in cases {
            let reports = [(SourceId::Autoconfig, Outcome::Found, "")];
            let mut survey = survey(&reports, Protocol::IMAP, SourceId::Autoconfig);
            let domain = survey.domain.clone();
            for report in &mut survey.sources {
                let report = std::sync::Arc::make_mut(report);
                report.readings = readings(body.as_bytes(), Some("text/xml"), &domain);
            }
            for (client, expected) in expected {
                let client = find(client).unwrap();
                assert_eq!(foresee(client, &survey), *expected, "{what}: {}", client.id);
            }
        }
    }
}
